import Rapport
import Storage

// Leads and campaigns as far as deals refer to them. Their procedures come with their own domains.

@Table("leads")
struct LeadRow {
  var id: ID<Lead>
  var workspaceId: ID<Workspace>
  var ownerId: ID<User>
  var name: String
  var email: String?
  /// `new`, `contacted`, `qualified`, `unqualified` or `converted`.
  var status: String
}

extension LeadRow: TrackedRecord {
  static let entity = "Lead"
  var recordID: UUIDv7 { id.uuid }
}

@Table("campaigns")
struct CampaignRow {
  var id: ID<Campaign>
  var workspaceId: ID<Workspace>
  var ownerId: ID<User>
  var name: String
}

extension CampaignRow: TrackedRecord {
  static let entity = "Campaign"
  var recordID: UUIDv7 { id.uuid }
}
