import Rapport
import Storage

extension Tasks {
  /// Gives the open tasks of a user to another one: for a member who goes. What they have done stays theirs.
  ///
  /// - Returns: how many tasks there were.
  static func reassign(
    from assignee: ID<User>, to heir: ID<User>, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> Int {
    let tasks: [TaskRow] = try writer.fetchAll(
      """
      \(TaskRow.select)
      WHERE workspace_id = \(user.workspaceId) AND assignee_id = \(assignee) AND status = \(TaskStatus.open)
      """)
    for old in tasks {
      var new = old
      new.assigneeId = heir
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
    }
    return tasks.count
  }
}
