import Rapport
import RapportJSON
import Storage

@Table("leads")
struct LeadRow: Hashable {
  var id: ID<Lead>
  var workspaceId: ID<Workspace>
  var ownerId: ID<User>
  var name: String
  /// ``name`` as it is sorted by; ``SortText/folded(_:)``.
  var sortName: String
  var company: String?
  var jobTitle: String?
  var email: String?
  var phone: String?
  var website: String?
  var industry: String?
  var status: LeadStatus
  var source: String?
  var utmSource: String?
  var utmMedium: String?
  var utmCampaign: String?
  var utmTerm: String?
  var utmContent: String?
  var referrer: String?
  var landingPage: String?
  var campaignId: ID<Campaign>?
  var externalId: String?
  var notes: String?
  var tags: TextList
  var statusChangedAt: Instant
  /// When somebody was made responsible; `nil` while it waits for that.
  var routedAt: Instant?
  var disqualifyReason: String?
  var convertedAt: Instant?
  /// What it became.
  var customerId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var opportunityId: ID<Opportunity>?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

extension LeadStatus: ColumnValue {}
extension LeadIntent: ColumnValue {}

/// A signal that a lead means something by what they do.
@Table("lead_signals")
struct LeadSignalRow {
  var id: UUIDv7
  var workspaceId: ID<Workspace>
  var leadId: ID<Lead>
  var intent: LeadIntent
  /// In percent.
  var confidence: Int
  var evidence: String
  var at: Instant
  var createdBy: ID<User>
}

@Table("lead_events", recordsChanges: false)
struct LeadEventRow {
  /// The order in which they happened.
  var id: Int64
  var leadId: ID<Lead>
  var at: Instant
  /// `crm.lead.qualified`.
  var name: String
  var actorId: ID<User>?
  /// `{field: {old, new}}`.
  var changes: JSONText
}

extension LeadRow {
  var utm: UTMParameters? {
    let utm = UTMParameters(
      source: utmSource, medium: utmMedium, campaign: utmCampaign, term: utmTerm, content: utmContent)
    return utm.isEmpty ? nil : utm
  }

  func lead(ownerName: String) -> Lead {
    Lead(
      id: id, name: name, company: company, jobTitle: jobTitle, email: email, phone: phone, website: website,
      industry: industry, status: status, source: source, utm: utm, referrer: referrer, landingPage: landingPage,
      campaignId: campaignId, externalId: externalId, notes: notes, tags: tags.items, ownerId: ownerId,
      ownerName: ownerName, routedAt: routedAt, statusChangedAt: statusChangedAt, disqualifyReason: disqualifyReason,
      convertedAt: convertedAt, customerProfileId: customerId, contactId: contactId, opportunityId: opportunityId,
      createdAt: createdAt, updatedAt: updatedAt, createdBy: createdBy, updatedBy: updatedBy, version: version,
      deletedAt: deletedAt)
  }
}

// What other domains may ask of this one.
extension Reader {
  /// A lead as it is shown.
  func lead(_ row: LeadRow) throws -> Lead {
    row.lead(ownerName: try userNames([row.ownerId])[row.ownerId] ?? "")
  }

  func leads(_ rows: [LeadRow]) throws -> [Lead] {
    let names = try userNames(rows.map(\.ownerId))
    return rows.map { $0.lead(ownerName: names[$0.ownerId] ?? "") }
  }
}
