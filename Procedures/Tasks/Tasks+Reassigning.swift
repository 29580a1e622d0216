import Rapport
import Storage

extension Tasks {
  /// Gives the open tasks of a user to another one: for a member who goes. What they have done stays theirs.
  ///
  /// - Returns: how many tasks there were.
  static func reassign(
    from assignee: ID<User>, to heir: ID<User>, in workspace: ID<Workspace>, _ bulk: inout BulkWriting,
    _ reader: Reader
  ) throws -> Int {
    let tasks: [TaskRow] = try reader.fetchAll(
      """
      \(TaskRow.select)
      WHERE workspace_id = \(workspace) AND assignee_id = \(assignee) AND status = \(TaskStatus.open)
        AND deleted_at IS NULL
      """)
    for old in tasks {
      var new = old
      new.assigneeId = heir
      try bulk.update(new, from: old)
    }
    return tasks.count
  }
}
