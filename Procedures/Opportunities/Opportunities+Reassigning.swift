import Rapport
import Storage

extension Opportunities {
  /// Gives a user's deals, open, closed and deleted, to another one: for a member who goes.
  ///
  /// - Returns: how many there were that are not deleted.
  static func reassign(
    from owner: ID<User>, to heir: ID<User>, in workspace: ID<Workspace>, _ bulk: inout BulkWriting, _ reader: Reader
  ) throws -> Int {
    let rows: [OpportunityRow] = try reader.fetchAll(
      "\(OpportunityRow.select) WHERE workspace_id = \(workspace) AND owner_id = \(owner)")
    for old in rows {
      var new = old
      new.ownerId = heir
      try bulk.update(new, from: old)
    }
    return rows.count { $0.deletedAt == nil }
  }
}
