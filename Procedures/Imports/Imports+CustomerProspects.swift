import Rapport
import Storage

/// Of rows that may be customers who are there already.
struct CustomerProspects: ImportProspects {
  /// In percent, of ``DuplicateRules``: hardly another customer, since nobody is asked.
  fileprivate static let minimumScore = 80
  fileprivate static let fewestBits = DuplicateRules.fewestBits(of: minimumScore)

  private struct Prospect {
    var candidate: Made.Candidate
    /// Of those who were there when it was looked for.
    var twin: ImportTwin?
  }

  private var prospects: [Prospect]
  private var search: DuplicateSearch

  init(
    _ rows: [ImportValues], _ settings: ImportSettings, after earlier: Self?, besides made: Made, for user: CallUser,
    in reader: Reader
  ) throws {
    search = earlier?.search ?? DuplicateSearch(by: user, minimumScore: Self.minimumScore)
    prospects = []
    // Nobody asks.
    if settings.duplicates == .create || settings.mode == .update { return }
    let fields = try CustomFields.all(in: user.workspaceId, reader).map(\.field)
    let identifying = Set(fields.filter(\.isIdentifying).map(\.key))
    prospects.reserveCapacity(rows.count)
    for values in rows {
      let candidate = CustomerCandidate(values, settings, customFields: fields)
      let compared = ComparedCustomer(
        CustomerFeatures(candidate, identifying: identifying), in: user.workspaceId)
      let match = try search.matches(of: compared, limit: 1, in: reader).first
      let twin = match.map { match in
        ImportTwin(id: match.customer.id.uuid, name: match.customer.name, likeness: match.reasons.map(\.likeness))
      }
      let row = Made.Candidate(compared: compared, name: candidate.name)
      prospects.append(Prospect(candidate: row, twin: twin ?? made.twin(of: row)))
    }
  }

  func candidate(_ row: Int) -> Made.Candidate? { prospects.indices.contains(row) ? prospects[row].candidate : nil }

  func twin(of row: Int) -> ImportTwin? { prospects.indices.contains(row) ? prospects[row].twin : nil }
}

extension CustomerProspects {
  /// The customers that rows have become, by their keys.
  struct Made: ImportedRecords {
    struct Candidate: Sendable {
      var compared: ComparedCustomer
      var name: String
    }

    private struct Customer {
      var features: CustomerFeatures
      var signature: DuplicateSignature
      var name: String
      var id: UUIDv7?
    }

    /// A customer with a key, and where the one before with the same key stands.
    private struct Link {
      var customer: Int32
      /// Negative: there is none.
      var before: Int32
    }

    /// The last link of a key, and how many there are.
    private struct Chain {
      var last: Int32 = -1
      var count: Int32 = 0
    }

    private var customers: [Customer] = []
    private var links: [Link] = []
    private var chains: [Int64: Chain] = [:]

    init() {}

    var count: Int { customers.count }

    mutating func note(_ candidate: Candidate, became id: UUIDv7?) {
      let compared = candidate.compared
      let place = Int32(customers.count)
      customers.append(
        Customer(features: compared.features, signature: compared.signature, name: candidate.name, id: id))
      for key in compared.keys { link(place, by: key) }
    }

    private mutating func link(_ customer: Int32, by key: Int64) {
      var chain = chains[key] ?? Chain()
      // More than that say nothing.
      guard chain.count <= DuplicateKeys.mostInCommon else { return }
      links.append(Link(customer: customer, before: chain.last))
      chain.last = Int32(links.count - 1)
      chain.count += 1
      chains[key] = chain
    }

    mutating func add(_ others: Self) {
      let first = Int32(customers.count)
      customers += others.customers
      for (key, chain) in others.chains {
        var place = chain.last
        while place >= 0 {
          let other = others.links[Int(place)]
          link(first + other.customer, by: key)
          place = other.before
        }
      }
    }

    func twin(of candidate: Candidate) -> ImportTwin? {
      let compared = candidate.compared
      var best: (customer: Int32, bits: Double)?
      for key in compared.keys {
        guard let chain = chains[key], chain.count <= DuplicateKeys.mostInCommon else { continue }
        var place = chain.last
        while place >= 0 {
          let link = links[Int(place)]
          place = link.before
          if link.customer == best?.customer { continue }
          let most = DuplicateRules.mostBits(compared.signature, customers[Int(link.customer)].signature)
          guard most >= CustomerProspects.fewestBits else { continue }
          let bits = DuplicateRules.bits(compared.features, customers[Int(link.customer)].features)
          guard DuplicateRules.score(bits) >= CustomerProspects.minimumScore else { continue }
          if bits > best?.bits ?? -.infinity { best = (link.customer, bits) }
        }
      }
      return best.map { best in
        let customer = customers[Int(best.customer)]
        let reasons = DuplicateRules.reasons(compared.features, customer.features)
        return ImportTwin(
          id: customer.id, name: customer.name, likeness: reasons.map { DuplicateReason($0).likeness })
      }
    }
  }
}

extension CustomerCandidate {
  /// The customer that a row is about.
  fileprivate init(_ values: ImportValues, _ settings: ImportSettings, customFields: [CustomField]) {
    var values = values
    let fields = values.fields(isNew: true, tags: [], customFields: customFields)
    func text(_ name: String) -> String? { fields[name]?.stringValue }
    self.init(
      kind: text("kind").flatMap(CustomerKind.init) ?? .company, name: text("name") ?? "", email: text("email"),
      phone: text("phone"), website: text("website"), vatId: text("vatId"))
    if let address = values.address {
      addresses = [
        Address(
          line1: address.line1, line2: address.line2, postalCode: values.texts[.postalCode], city: values.texts[.city],
          country: values.countryCode)
      ]
    }
    self.customFields = fields["customFields"] ?? .object([:])
  }
}
