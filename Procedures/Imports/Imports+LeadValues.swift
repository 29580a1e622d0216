import Rapport
import RapportJSON

// What a row says of a lead.
extension ImportValues {
  /// The name of a new lead: who is named by nothing else is called by the company or the e-mail address.
  private var leadName: String? { personOrWholeName ?? texts[.company] ?? texts[.email] }

  private var personOrWholeName: String? { texts[.name] ?? personName }

  /// What a row says, by the names of createLead and updateLead. What it says nothing of is left out, and so is what
  /// ``leadStatus()`` tells.
  ///
  /// - Parameters:
  ///   - old: the lead that it is said of; `nil` for a new one.
  ///   - more: tags that every row has.
  func leadFields(of old: LeadRow?, tags more: [String]) -> [String: JSONValue] {
    var fields = texts(of: [
      .company, .jobTitle, .email, .phone, .website, .industry, .source, .referrer, .landingPage, .notes,
    ])
    fields["name"] = (old == nil ? leadName : personOrWholeName).map(JSONValue.string)
    fields["tags"] = tags(with: more, besides: old?.tags.items ?? [])
    var utm: [String: JSONValue] = [:]
    for (name, field, kept) in [
      ("source", ImportField.utmSource, old?.utmSource), ("medium", .utmMedium, old?.utmMedium),
      ("campaign", .utmCampaign, old?.utmCampaign), ("term", .utmTerm, old?.utmTerm),
      ("content", .utmContent, old?.utmContent),
    ] {
      utm[name] = (texts[field] ?? kept).map(JSONValue.string)
    }
    // Those of the lead alone are nothing that the row says.
    if Self.utmFields.contains(where: { texts[$0] != nil }) { fields["utm"] = .object(utm) }
    return fields
  }

  private static let utmFields: [ImportField] = [.utmSource, .utmMedium, .utmCampaign, .utmTerm, .utmContent]

  /// How far the lead has come where the file is from.
  mutating func leadStatus() -> LeadStatus? {
    guard let word = texts[.status] else { return nil }
    if let status = Self.leadStatuses[ImportColumns.key(word)] { return status }
    problems.append(ImportProblem(field: "status", Self.unknown(word, of: ImportedLeadStatus.self)))
    return nil
  }

  private static let leadStatuses: [String: LeadStatus] = words([
    (.new, "new neu open offen lead unworked nouveau opennotcontacted subscriber"),
    (
      .contacted,
      "contacted kontaktiert angesprochen working attempted attemptedtocontact connected inprogress inbearbeitung"
    ),
    (.qualified, "qualified qualifiziert marketingqualifiedlead salesqualifiedlead"),
  ])
}
