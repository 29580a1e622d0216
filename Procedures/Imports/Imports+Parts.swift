import Rapport
import RapportJSON
import Storage

/// What a row says beside the customer itself: an address, a person to talk to.
struct ImportedParts {
  private let contact: [String: JSONValue]?
  private let contactName: String?
  private let address: [String: JSONValue]?
  private let line1: String?
  /// What of the address cannot be understood.
  private let problem: ImportProblem?

  init(_ values: ImportValues) {
    // A person's name beside a company's is the one to talk to.
    contactName = values.texts[.contactName] ?? (values.texts[.name] == nil ? nil : values.personName)
    contact = contactName.map { name in
      Self.fields([
        ("name", name), ("jobTitle", values.texts[.contactTitle]), ("email", values.texts[.contactEmail]),
        ("phone", values.texts[.contactPhone]),
      ])
    }
    let country = values.countryCode
    line1 = values.address?.line1
    address = values.address.map { address in
      Self.fields([
        ("line1", address.line1), ("line2", address.line2), ("postalCode", values.texts[.postalCode]),
        ("city", values.texts[.city]), ("region", values.texts[.region]), ("country", country),
      ])
    }
    let unknown = address == nil || country != nil ? nil : values.texts[.country]
    problem = unknown.map { name in
      ImportProblem(
        Issue("country", Finding(.country, "must be a country by its name or its code of ISO 3166, not \(name)")))
    }
  }

  private static func fields(_ pairs: [(String, String?)]) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [:]
    for (name, text) in pairs { fields[name] = text.map(JSONValue.string) }
    return fields
  }

  private func isContactMissing(_ customer: CustomerRow, _ reader: Reader) throws -> Bool {
    guard let contactName else { return false }
    return try !reader.exists(
      """
      SELECT 1 FROM contacts
      WHERE customer_id = \(customer.id) AND sort_name = \(SortText.folded(contactName)) AND deleted_at IS NULL
      """)
  }

  private func isAddressMissing(_ customer: CustomerRow, _ reader: Reader) throws -> Bool {
    guard let line1 else { return false }
    return try !Addresses.all(of: customer, in: reader).contains { $0.line1 == line1 }
  }

  /// What a customer has not got of it.
  struct Missing {
    fileprivate(set) var contact: CreateContact?
    fileprivate(set) var address: AddAddress?

    /// Writes it for a customer who was there before.
    func add(_ context: ImportContext) throws -> ImportAdditions {
      let (user, call, writer) = (context.user, context.call, context.writer)
      return ImportAdditions(
        contactId: try contact.map { try Contacts.create($0, by: user, call, in: writer).id },
        addressId: try address.map { try Addresses.add($0, by: user, call, in: writer).id })
    }
  }

  /// Looks at what a customer has not got yet.
  ///
  /// - Parameters:
  ///   - customer: `nil` for one that is new.
  ///   - problems: what breaks the rules of createContact and addAddress comes to it, with the names of the import's fields.
  /// - Returns: `nil` if there is nothing to add.
  func missing(
    from customer: CustomerRow?, _ id: ID<CustomerProfile>, owner: ID<User>, _ context: ImportContext,
    _ problems: inout [ImportProblem]
  ) throws -> Missing? {
    var missing = Missing()
    if var fields = contact, try customer.map({ try isContactMissing($0, context.writer) }) ?? true {
      fields["customerProfileId"] = .string(id.description)
      fields["ownerId"] = .string(owner.description)
      missing.contact = read(fields, Self.contactFields, context, &problems)
    }
    if var fields = address, try customer.map({ try isAddressMissing($0, context.writer) }) ?? true {
      fields["customerProfileId"] = .string(id.description)
      missing.address = read(fields, Self.addressFields, context, &problems)
      if let problem { problems.append(problem) }
    }
    return missing.contact == nil && missing.address == nil ? nil : missing
  }

  private func read<Input: Schema>(
    _ fields: [String: JSONValue], _ names: [String: ImportField], _ context: ImportContext,
    _ problems: inout [ImportProblem]
  ) -> Input? {
    switch InputReading<Input>.read(fields, at: context.call.now) {
    case .success(let input): return input
    case .failure(let refusal):
      problems += refusal.problems.map { problem in
        var named = problem
        if let field = problem.field { named.field = names[field]?.rawValue ?? field }
        return named
      }
      return nil
    }
  }

  /// What the fields of a contact and of an address are called in an import, where that is another name.
  private static let contactFields: [String: ImportField] = [
    "name": .contactName, "jobTitle": .contactTitle, "email": .contactEmail, "phone": .contactPhone,
  ]
  private static let addressFields: [String: ImportField] = ["line1": .street, "line2": .addressLine2]
}

extension ImportValues {
  /// The lines of an address; `nil` if the row has none.
  var address: (line1: String, line2: String?)? {
    let street = [texts[.street], texts[.houseNumber]].compactMap(\.self)
    let isNumberFirst = texts[.street].map(Self.endsInEnglish) ?? false
    let first = (isNumberFirst ? street.reversed() : street).joined(separator: " ")
    let lines = [first.isEmpty ? nil : first, texts[.addressLine2]].compactMap(\.self)
    if let line1 = lines.first { return (line1, lines.count > 1 ? lines[1] : nil) }
    return texts[.city].map { ($0, nil) }
  }

  /// Whether a street is called in English: there the number stands before it.
  private static func endsInEnglish(_ street: String) -> Bool {
    let words = [
      "street", "st", "road", "rd", "avenue", "ave", "lane", "drive", "place", "court", "crescent", "close", "way",
    ]
    return words.contains(street.lowercased().split(separator: " ").last.map(String.init) ?? "")
  }
}
