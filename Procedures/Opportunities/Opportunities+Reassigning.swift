import Rapport
import Storage

extension Opportunities {
  /// Gives a user's deals, open and closed, to another one: for a member who goes.
  ///
  /// - Returns: how many there were.
  static func reassign(
    from owner: ID<User>, to heir: ID<User>, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> Int {
    let rows: [OpportunityRow] = try writer.fetchAll(
      """
      \(OpportunityRow.select)
      WHERE workspace_id = \(user.workspaceId) AND owner_id = \(owner) AND deleted_at IS NULL
      """)
    for old in rows {
      var new = old
      new.ownerId = heir
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
    }
    return rows.count
  }
}
