import Rapport
import Storage

/// Of rows that may be customers who are there already.
struct CustomerProspects: ImportProspects {
  /// In percent, of ``DuplicateRules``: hardly another customer, since nobody is asked.
  private static let minimumScore = 80

  private struct Prospect {
    var candidate: ComparedCustomer
    var name: String
    /// Of those who were there when it was looked for.
    var twin: ImportTwin?
  }

  private var prospects: [Prospect]
  private var search: DuplicateSearch
  /// Which rows have become customers, by their keys.
  private var made: [Int64: [(row: Int, id: UUIDv7?)]] = [:]

  init(
    _ rows: [ImportValues], _ settings: ImportSettings, after earlier: Self?, for user: CallUser, in reader: Reader
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
      prospects.append(Prospect(candidate: compared, name: candidate.name, twin: twin))
    }
  }

  func twin(of row: Int, after earlier: Self?) -> ImportTwin? {
    guard prospects.indices.contains(row) else { return nil }
    return prospects[row].twin ?? made(like: prospects[row].candidate) ?? earlier?.made(like: prospects[row].candidate)
  }

  /// The likeliest of those that rows of this chunk have become.
  private func made(like candidate: ComparedCustomer) -> ImportTwin? {
    var best: (row: Int, id: UUIDv7?, bits: Double)?
    for key in candidate.keys {
      guard let rows = made[key], rows.count <= DuplicateKeys.mostInCommon else { continue }
      for (row, id) in rows where row != best?.row {
        let other = prospects[row].candidate
        let most = DuplicateRules.mostBits(candidate.signature, other.signature)
        guard DuplicateRules.score(most) >= Self.minimumScore else { continue }
        let bits = DuplicateRules.bits(candidate.features, other.features)
        if DuplicateRules.score(bits) >= Self.minimumScore, bits > best?.bits ?? -.infinity { best = (row, id, bits) }
      }
    }
    return best.map { best in
      let prospect = prospects[best.row]
      let reasons = DuplicateRules.reasons(candidate.features, prospect.candidate.features)
      return ImportTwin(
        id: best.id, name: prospect.name, likeness: reasons.map { DuplicateReason($0).likeness })
    }
  }

  mutating func note(_ row: Int, became id: UUIDv7?) {
    guard prospects.indices.contains(row) else { return }
    for key in prospects[row].candidate.keys { made[key, default: []].append((row, id)) }
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
