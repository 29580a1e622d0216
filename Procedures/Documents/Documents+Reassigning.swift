import Rapport
import Storage

extension Documents {
  /// Gives a user's documents to another one, deleted ones as well: for a member who goes.
  ///
  /// - Returns: how many there were that are not deleted.
  static func reassign(
    from owner: ID<User>, to heir: ID<User>, in workspace: ID<Workspace>, _ bulk: inout BulkWriting
  ) throws -> Int {
    let owned: SQL = "workspace_id = \(workspace) AND owner_id = \(owner)"
    return try bulk.give(\.ownerId, of: DocumentRow.self, where: owned, to: heir).count { $0.deletedAt == nil }
  }
}
