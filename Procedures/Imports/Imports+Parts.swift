import Foundation
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

  /// ISO 3166: the code itself, or that of a country's name; also of both together, as in `Germany (DE)`, if they say the
  /// same.
  var countryCode: String? {
    guard let text = texts[.country] else { return nil }
    if let code = Self.countryCode(text) { return code }
    let parts = text.split { "()[]/,;:-–|".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
    let known = parts.filter { Self.countryCode($0) != nil }
    // `CA` is California's, too: a code says something beside a name alone.
    guard known.contains(where: { $0.count > 3 }) else { return nil }
    let codes = Set(known.compactMap(Self.countryCode))
    return codes.count == 1 ? codes.first : nil
  }

  private static func countryCode(_ text: String) -> String? {
    let code = text.uppercased()
    return Country.codes.contains(code) ? code : countries[countryKey(text)]
  }

  /// A country's name without case, accents, signs and `the`, with the words for `and` and `Saint` as one: `St. Kitts &
  /// Nevis` is `Saint Kitts and Nevis`.
  private static func countryKey(_ name: String) -> String {
    let signs = SortText.folded(name).compactMap { sign -> String? in
      if sign.isLetter || sign.isNumber { return String(sign) }
      return sign == "&" ? " and " : ".'’`".contains(sign) ? nil : " "
    }
    return signs.joined().split(separator: " ").filter { $0 != "the" }
      .map { ["und", "et", "y", "og", "och"].contains($0) ? "and" : $0 == "st" ? "saint" : String($0) }
      .joined(separator: " ")
  }

  /// Languages in which files name countries.
  private static let languages = ["en", "de", "fr", "it", "es", "pt", "nl", "da", "sv", "nb", "fi", "pl", "cs", "hu"]

  /// By name, as Unicode's CLDR has it in those languages, and by what people and ISO 3166 write besides.
  private static let countries: [String: String] = {
    var found = Dictionary(
      names.flatMap { code, names in names.split(separator: ";").map { (countryKey(String($0)), code) } }
    ) { first, _ in first }
    for language in languages {
      let locale = Locale(identifier: language)
      for code in Country.codes {
        guard let name = locale.localizedString(forRegionCode: code).map(countryKey), found[name] == nil else {
          continue
        }
        found[name] = code
      }
    }
    return found
  }()

  private static let names: [(code: String, names: String)] = [
    ("AE", "UAE"), ("AQ", "Antarctica (the territory South of 60 deg S)"), ("AT", "A"),
    ("BN", "Brunei Darussalam"), ("BO", "Plurinational State of Bolivia;Bolivia (Plurinational State of)"),
    ("BV", "Bouvet Island (Bouvetoya)"),
    ("CD", "Democratic Republic of the Congo;Congo, The Democratic Republic of the"),
    ("CG", "Congo;Republic of the Congo"), ("CI", "Ivory Coast"), ("CN", "PRC;People's Republic of China"),
    ("CV", "Cabo Verde;Cape Verde"), ("CZ", "Czech Republic;Tschechische Republik"),
    ("DE", "D;BRD;Federal Republic of Germany"),
    ("FK", "Falkland Islands (Malvinas)"), ("FM", "Micronesia (Federated States of);Federated States of Micronesia"),
    ("FR", "F"),
    (
      "GB",
      """
      UK;Great Britain;England;Scotland;Wales;Northern Ireland;Großbritannien;United Kingdom of Great Britain and Northern \
      Ireland
      """
    ), ("GS", "South Georgia and the South Sandwich Islands"), ("HK", "Hong Kong;Hongkong"),
    ("IE", "Republic of Ireland;Eire"), ("IO", "British Indian Ocean Territory (Chagos Archipelago)"),
    ("IR", "Islamic Republic of Iran;Iran (Islamic Republic of)"), ("IT", "I"), ("KG", "Kyrgyz Republic"),
    ("KP", "Democratic People's Republic of Korea;Korea, Democratic People's Republic of"),
    ("KR", "Republic of Korea;Korea, Republic of;Korea"), ("LA", "Lao People's Democratic Republic"),
    ("LY", "Libyan Arab Jamahiriya"), ("MD", "Republic of Moldova;Moldova, Republic of"),
    ("MK", "Macedonia;Republic of North Macedonia;Macedonia, the former Yugoslav Republic of"),
    ("MM", "Myanmar;Burma"), ("MO", "Macao;Macau"), ("NL", "Holland"), ("PN", "Pitcairn"),
    ("PS", "Palestine;State of Palestine;Palestinian Territory;Palestine, State of"), ("RU", "Russian Federation"),
    ("SJ", "Svalbard and Jan Mayen Islands"), ("SK", "Slovak Republic;Slovakia (Slovak Republic)"),
    ("SX", "Sint Maarten (Dutch part)"), ("SY", "Syrian Arab Republic"), ("SZ", "Swaziland"), ("TL", "East Timor"),
    ("TR", "Turkey;Türkiye"), ("TW", "Taiwan, Province of China"),
    ("TZ", "United Republic of Tanzania;Tanzania, United Republic of"), ("UM", "United States Minor Outlying Islands"),
    ("US", "USA;United States of America"), ("VA", "Holy See;Holy See (Vatican City State)"),
    ("VE", "Bolivarian Republic of Venezuela;Venezuela (Bolivarian Republic of)"),
    ("VG", "Virgin Islands, British"), ("VI", "United States Virgin Islands;Virgin Islands, U.S."), ("VN", "Viet Nam"),
  ]
}
