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

extension CampaignRow: TrackedRecord {
  static let entity = "Campaign"
  var recordID: UUIDv7 { id.uuid }
}
