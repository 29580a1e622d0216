import Rapport
import RapportJSON

// What a row says of a customer.
extension ImportValues {
  /// The name of a customer: the company's, or the person's of its parts.
  private var name: String? { texts[.name] ?? personName }

  /// Whether the row is about a person by its parts: a name of their own and none of a company.
  private var isPerson: Bool { texts[.name] == nil && personName != nil }

  /// What a row says, by the names of createCustomer and updateCustomer. What it says nothing of is left out.
  ///
  /// - Parameters:
  ///   - isNew: whether what follows from other fields is said, too.
  ///   - more: tags that every row has.
  ///   - others: tags that the customer has already.
  ///   - customFields: the workspace's.
  mutating func fields(
    isNew: Bool, tags more: [String], besides others: [String] = [], customFields: [CustomField]
  ) -> [String: JSONValue] {
    var fields = texts(of: [.email, .phone, .website, .vatId, .industry, .notes])
    fields["name"] = name.map(JSONValue.string)
    if let word = texts[.kind] {
      if let kind = Self.kinds[ImportColumns.key(word)] {
        fields["kind"] = .string(kind.rawValue)
      } else {
        problems.append(ImportProblem(field: "kind", Self.unknown(word, of: CustomerKind.self)))
      }
    } else if isNew, isPerson {
      fields["kind"] = .string(CustomerKind.person.rawValue)
    }
    if let word = texts[.status] {
      if let status = Self.statuses[ImportColumns.key(word)] {
        fields["status"] = .string(status.rawValue)
      } else {
        problems.append(ImportProblem(field: "status", Self.unknown(word, of: CustomerStatus.self)))
      }
    }
    fields["tags"] = tags(with: more, besides: others)
    if !customTexts.isEmpty {
      let types = Dictionary(customFields.map { ($0.key, $0.type) }) { first, _ in first }
      fields["customFields"] = .object(
        Dictionary(uniqueKeysWithValues: customTexts.map { ($0, CustomFieldText.value($1, as: types[$0] ?? .text)) }))
    }
    return fields
  }

  /// Whether a word says what kind of customer it is.
  static func isKind(_ word: String) -> Bool { kinds[ImportColumns.key(word)] != nil }

  private static let kinds: [String: CustomerKind] = words([
    (.company, "company business organisation organization firma unternehmen b2b corporate entreprise virksomhed"),
    (.person, "person individual private privat privatperson b2c kontakt natural particulier"),
  ])

  private static let statuses: [String: CustomerStatus] = words([
    (
      .prospect,
      """
      prospect lead interessent potential new neu prospekt opportunity subscriber marketingqualifiedlead
      salesqualifiedlead
      """
    ),
    (.active, "active aktiv customer kunde client yes ja true 1 won bestandskunde"),
    (.inactive, "inactive inaktiv former ehemalig lost archived archiviert no nein false 0 closed churned"),
  ])
}
