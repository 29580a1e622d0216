import Rapport
import Storage

extension Tasks {
  /// Gives the open tasks of a user to another one: for a member who goes. What they have done stays theirs. Deleted ones
  /// go with the others, for they may be restored.
  ///
  /// - Returns: how many tasks there were that are not deleted.
  static func reassign(
    from assignee: ID<User>, to heir: ID<User>, in workspace: ID<Workspace>, _ bulk: inout BulkWriting
  ) throws -> Int {
    let open: SQL = "workspace_id = \(workspace) AND assignee_id = \(assignee) AND status = \(TaskStatus.open)"
    return try bulk.give(\.assigneeId, of: TaskRow.self, where: open, to: heir).count { $0.deletedAt == nil }
  }

  /// Makes the tasks for a lead tasks for the customer that it has become, too.
  static func follow(
    _ lead: ID<Lead>, to customer: ID<CustomerProfile>, by user: CallUser, _ call: CRMCall, _ writer: Writer
  ) throws {
    let rows: [TaskRow] = try writer.fetchAll(
      "\(TaskRow.select) WHERE lead_id = \(lead) AND customer_profile_id IS NULL ORDER BY id")
    for old in rows {
      var new = old
      new.customerProfileId = customer
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
    }
  }

  /// Makes the tasks for a lead tasks for that alone: it is the customer no more.
  static func leave(
    _ customer: ID<CustomerProfile>, of lead: ID<Lead>, by user: CallUser, _ call: CRMCall, _ writer: Writer
  ) throws {
    let rows: [TaskRow] = try writer.fetchAll(
      """
      \(TaskRow.select)
      WHERE lead_id = \(lead) AND customer_profile_id = \(customer) AND opportunity_id IS NULL ORDER BY id
      """)
    for old in rows {
      var new = old
      (new.customerProfileId, new.contactId) = (nil, nil)
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
    }
  }
}
