import Rapport
import Storage

// Contacts, leads and campaigns as far as deals refer to them. Their procedures come with their own domains.

@Table("contacts")
struct ContactRow {
  var id: ID<Contact>
  var workspaceId: ID<Workspace>
  var ownerId: ID<User>
  var customerId: ID<CustomerProfile>
  var name: String
}

extension ContactRow: TrackedRecord {
  static let entity = "Contact"
  var recordID: UUIDv7 { id.uuid }
  var customers: [ID<CustomerProfile>] { [customerId] }

  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] {
    guard let row = change.record else { return [] }
    let event = change.standardAction
    return [
      TimelineEntry(
        row.customerId, .contact, event, title: row.name, detail: event == "updated" ? change.fieldNames : nil,
        owner: row.ownerId)
    ]
  }
}

extension CustomerReference {
  static let contacts = CustomerReference(ContactRow.self, column: "customer_id") { row, customer, _ in
    row.customerId = customer
  }
}

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
