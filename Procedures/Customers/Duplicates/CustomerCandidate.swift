import Rapport

/// What is known of a customer that may be one of those that are there already: a row, an input, a line of an import.
struct CustomerCandidate: Sendable {
  struct Address: Sendable {
    var line1: String
    var line2: String?
    var postalCode: String?
    var city: String?
    /// ISO 3166-1, such as `DE`.
    var country: String?
  }

  /// The customer itself, if it is there: it is no duplicate of its own.
  var id: ID<CustomerProfile>?
  var kind: CustomerKind
  var name: String
  var email: String?
  var phone: String?
  var website: String?
  var vatId: String?
  var addresses: [Address] = []
  /// Values by the keys of custom fields.
  var customFields: JSONValue = .object([:])
}

extension CustomerCandidate {
  /// - Parameter addresses: those of the customer.
  init(_ row: CustomerRow, addresses: [Address] = []) {
    self.init(
      id: row.id, kind: row.kind, name: row.name, email: row.email, phone: row.phone, website: row.website,
      vatId: row.vatId, addresses: addresses, customFields: row.customFields)
  }
}

/// A candidate in the forms that are compared.
struct CustomerFeatures: Sendable {
  struct Address: Hashable, Sendable {
    var street: [MatchText.Word]
    var number: MatchText.Word
    var postalCode: String
    var city: [MatchText.Word]
  }

  var kind: CustomerKind
  var name: [MatchText.Word]
  var email: String?
  /// Digits of E.164, without the plus sign.
  var phone: String?
  var vatId: String?
  /// Of the website and the e-mail address, but for those that everybody may have an address at.
  var domains: Set<String>
  var addresses: [Address]
  /// Values of identifying custom fields, by key.
  var identifiers: [String: String]

  /// - Parameter identifying: the keys of custom fields that customers are told apart by.
  init(_ candidate: CustomerCandidate, identifying: Set<String>) {
    kind = candidate.kind
    name = MatchText.nameWords(candidate.name)
    email = candidate.email.flatMap(ContactForms.email)
    let country = candidate.addresses.lazy.compactMap(\.country).first
    phone = candidate.phone.flatMap { ContactForms.phone($0, country: country) }
    let vat = MatchText.code(candidate.vatId)
    vatId = vat.isEmpty ? nil : vat
    domains = Set(
      [candidate.website.flatMap(ContactForms.domain(ofURL:)), email.flatMap(ContactForms.domain(ofEmail:))].compactMap(
        \.self))
    addresses = candidate.addresses.map { address in
      let (street, number) = MatchText.street(address.line1, address.line2)
      return Address(
        street: street, number: number, postalCode: MatchText.code(address.postalCode),
        city: MatchText.words(address.city ?? ""))
    }
    identifiers = [:]
    guard !identifying.isEmpty else { return }
    for (key, value) in candidate.customFields.objectValue ?? [:] where identifying.contains(key) {
      let code = MatchText.code(value.stringValue ?? value.json)
      if !code.isEmpty { identifiers[key] = code }
    }
  }
}
