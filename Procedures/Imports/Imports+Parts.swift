import Rapport
import RapportJSON
import Storage

/// What a row says beside the customer itself: an address, a person to talk to.
struct ImportedParts {
  private let contact: [String: JSONValue]?
  private let contactName: String?
  private let address: [String: JSONValue]?
  private let line1: String?

  init(_ values: ImportValues) {
    // A person's name beside a company's is the one to talk to.
    contactName = values.texts[.contactName] ?? (values.texts[.name] == nil ? nil : values.personName)
    contact = contactName.map { name in
      Self.fields([
        ("name", name), ("jobTitle", values.texts[.contactTitle]), ("email", values.texts[.contactEmail]),
        ("phone", values.texts[.contactPhone]),
      ])
    }
    line1 = values.address?.line1
    address = values.address.map { address in
      Self.fields([
        ("line1", address.line1), ("line2", address.line2), ("postalCode", values.texts[.postalCode]),
        ("city", values.texts[.city]), ("region", values.texts[.region]), ("country", values.countryCode),
      ])
    }
  }

  private static func fields(_ pairs: [(String, String?)]) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [:]
    for (name, text) in pairs { fields[name] = text.map(JSONValue.string) }
    return fields
  }

  /// Whether the customer has not got all of it yet.
  func isMissing(of customer: CustomerRow, _ reader: Reader) throws -> Bool {
    try isContactMissing(customer, reader) || isAddressMissing(customer, reader)
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

  /// Adds what the customer has not got.
  ///
  /// - Throws: ``InputRefusal`` if it breaks the rules of createContact and addAddress, unless what is wrong is to be left
  ///   out. Its issues stand at the fields of the import.
  func add(
    to customer: CustomerRow, isNew: Bool, _ policy: ImportInvalidPolicy, _ call: CRMCall, _ writer: Writer
  ) throws {
    let user = try call.signedIn()
    if var fields = contact, try isNew || isContactMissing(customer, writer) {
      fields["customerProfileId"] = .string(customer.id.description)
      fields["ownerId"] = .string(customer.ownerId.description)
      if let input = try read(fields, as: CreateContact.self, Self.contactFields, policy, call) {
        _ = try Contacts.create(input, by: user, call, in: writer)
      }
    }
    if var fields = address, try isNew || isAddressMissing(customer, writer) {
      fields["customerProfileId"] = .string(customer.id.description)
      if let input = try read(fields, as: AddAddress.self, Self.addressFields, policy, call) {
        _ = try Addresses.add(input, by: user, call, in: writer)
      }
    }
  }

  private func read<Input: Schema>(
    _ fields: [String: JSONValue], as type: Input.Type, _ names: [String: ImportField], _ policy: ImportInvalidPolicy,
    _ call: CRMCall
  ) throws -> Input? {
    switch InputReading<Input>.read(fields, at: call.now) {
    case .success(let input): return input
    case .failure(let refusal):
      if policy == .leaveOut { return nil }
      throw InputRefusal(
        issues: refusal.issues.map { issue in
          var issue = issue
          issue.path = names[issue.path]?.rawValue ?? issue.path
          return issue
        })
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

  /// ISO 3166: the code itself, or that of a country's name in German or English.
  var countryCode: String? {
    guard let text = texts[.country] else { return nil }
    let code = text.uppercased()
    if Country.codes.contains(code) { return code }
    return Self.countries[SortText.folded(text)]
  }

  private static let countries: [String: String] = [
    "deutschland": "DE", "germany": "DE", "d": "DE", "osterreich": "AT", "austria": "AT", "a": "AT", "schweiz": "CH",
    "switzerland": "CH", "france": "FR", "frankreich": "FR", "italien": "IT", "italy": "IT", "italia": "IT",
    "niederlande": "NL", "netherlands": "NL", "nederland": "NL", "belgien": "BE", "belgium": "BE", "danemark": "DK",
    "denmark": "DK", "danmark": "DK", "schweden": "SE", "sweden": "SE", "sverige": "SE", "norwegen": "NO",
    "norway": "NO", "norge": "NO", "polen": "PL", "poland": "PL", "polska": "PL", "spanien": "ES", "spain": "ES",
    "espana": "ES", "united kingdom": "GB", "uk": "GB", "great britain": "GB", "england": "GB",
    "grossbritannien": "GB", "vereinigtes konigreich": "GB", "usa": "US", "united states": "US",
    "united states of america": "US", "vereinigte staaten": "US", "australia": "AU", "australien": "AU",
    "luxemburg": "LU", "luxembourg": "LU", "tschechien": "CZ", "czech republic": "CZ", "finnland": "FI",
    "finland": "FI", "irland": "IE", "ireland": "IE", "liechtenstein": "LI", "portugal": "PT", "ungarn": "HU",
    "hungary": "HU",
  ]
}
