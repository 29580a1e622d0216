import Rapport
import Storage

// Campaigns as far as deals refer to them. Their procedures come with their own domain.

@Table("campaigns")
struct CampaignRow {
  var id: ID<Campaign>
  var workspaceId: ID<Workspace>
  var ownerId: ID<User>
  var name: String
}

extension CampaignRow: BulkChangeable {
  static let entity = "Campaign"
  var recordID: UUIDv7 { id.uuid }
  /// Who changed it, and when, is not kept of a campaign yet.
  mutating func touch(by user: ID<User>, at now: Instant) {}
}
