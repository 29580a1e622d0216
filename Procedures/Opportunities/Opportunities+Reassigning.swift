import Rapport
import Storage

extension Opportunities {
  /// Gives a user's deals, open, closed and deleted, to another one: for a member who goes.
  ///
  /// - Returns: how many there were that are not deleted.
  static func reassign(
    from owner: ID<User>, to heir: ID<User>, in workspace: ID<Workspace>, _ bulk: inout BulkWriting
  ) throws -> Int {
    let owned: SQL = "workspace_id = \(workspace) AND owner_id = \(owner)"
    return try bulk.give(\.ownerId, of: OpportunityRow.self, where: owned, to: heir).count { $0.deletedAt == nil }
  }
}
