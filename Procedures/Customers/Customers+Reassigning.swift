import Rapport
import Storage

extension Customers {
  /// Gives a user's customers, contacts, leads and campaigns to another one: for a member who goes. Deleted ones as well,
  /// for they may be restored.
  ///
  /// - Returns: how many customers there were that are not deleted.
  static func reassign(
    from owner: ID<User>, to heir: ID<User>, in workspace: ID<Workspace>, _ bulk: inout BulkWriting
  ) throws -> Int {
    let owned: SQL = "workspace_id = \(workspace) AND owner_id = \(owner)"
    let customers = try bulk.give(\.ownerId, of: CustomerRow.self, where: owned, to: heir)
    try bulk.give(\.ownerId, of: ContactRow.self, where: owned, to: heir)
    try bulk.give(\.ownerId, of: LeadRow.self, where: owned, to: heir)
    try bulk.give(\.ownerId, of: CampaignRow.self, where: owned, to: heir)
    return customers.count { $0.deletedAt == nil }
  }
}
