import Rapport
import Storage

/// What is to be done, by whom and until when.
@Procedures("crm.tasks")
struct TaskProcedures {
  /// Creates a task, for the caller or for somebody to whom they may give work.
  ///
  /// It may be for a deal, a customer, a contact of the customer, or a lead. A task for a deal is for the deal's customer,
  /// too.
  @Mutation
  func createTask(_ input: CreateTask, _ call: CRMCall) async throws -> TaskItem {
    let user = try call.signedIn()
    let assignee = input.assigneeId ?? user.id
    return try await call.write { writer in
      try Self.checkAssignment(to: assignee, by: user, in: writer)
      var row = TaskRow(
        id: call.newID(), workspaceId: user.workspaceId, title: input.title,
        sortTitle: SortText.folded(input.title), description: input.description.nonEmpty, kind: input.kind,
        priority: input.priority, status: .open, dueDate: nil, dueAt: nil, dueOrder: nil, snoozedUntil: nil,
        assigneeId: assignee, customerProfileId: input.customerProfileId, contactId: input.contactId,
        opportunityId: input.opportunityId, leadId: input.leadId, completedAt: nil, completedBy: nil, outcome: nil,
        createdAt: call.now, updatedAt: call.now, createdBy: user.id, updatedBy: user.id, version: 1)
      row.setDue(date: input.dueDate, at: input.dueAt)
      try Self.settleSubject(of: &row, namesCustomer: input.customerProfileId != nil, in: writer)
      try writer.insert(row)
      return try Tasks.view(row.id, on: TaskDay(call.now), in: writer)
    }
  }

  /// One task.
  @Query
  func getTask(_ input: TaskKey, _ call: CRMCall) async throws -> TaskItem {
    try await call.read { try Tasks.view(input.id, on: TaskDay(call.now), in: $0) }
  }

  /// Tasks by page: one's own, the team's or all that one may see; those that are overdue, due today, or later; for one
  /// customer, deal or lead.
  @Query
  func listTasks(_ input: ListTasks, _ call: CRMCall) async throws -> Page<TaskItem> {
    let query = TaskQuery(input, for: try call.signedIn(), at: call.now)
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (items, next) = query.page(
        try Tasks.views(statement, on: query.day, in: reader), limit: input.limit, sort: input.sort)
      return Page(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// Changes a task. Fields that are left out stay as they are.
  @Mutation(errors: TaskError.self)
  func updateTask(_ input: UpdateTask, _ call: CRMCall) async throws -> TaskItem {
    let user = try call.signedIn()
    return try await Self.change(input.id, version: input.version, call) { row, writer in
      let old = row
      row.title = input.title.applied(to: old.title)
      row.sortTitle = SortText.folded(row.title)
      row.description = input.description.applied(to: old.description).nonEmpty
      row.kind = input.kind.applied(to: old.kind)
      row.priority = input.priority.applied(to: old.priority)
      if case .set(let moment?) = input.dueAt {
        row.setDue(date: nil, at: moment)
      } else if case .set(let date?) = input.dueDate {
        row.setDue(date: date, at: nil)
      } else {
        row.setDue(date: input.dueDate.applied(to: old.dueDate), at: input.dueAt.applied(to: old.dueAt))
      }
      row.assigneeId = input.assigneeId.applied(to: old.assigneeId)
      if row.assigneeId != old.assigneeId { try Self.checkAssignment(to: row.assigneeId, by: user, in: writer) }
      row.customerProfileId = input.customerProfileId.applied(to: old.customerProfileId)
      row.contactId = input.contactId.applied(to: old.contactId)
      row.opportunityId = input.opportunityId.applied(to: old.opportunityId)
      row.leadId = input.leadId.applied(to: old.leadId)
      // Another customer has other contacts.
      if row.customerProfileId != old.customerProfileId, input.contactId == .keep { row.contactId = nil }
      try Self.settleSubject(of: &row, namesCustomer: input.customerProfileId != .keep, in: writer)
    }
  }

  /// Notes that an open task is done, and what came of it.
  @Mutation(errors: TaskError.self)
  func completeTask(_ input: CompleteTask, _ call: CRMCall) async throws -> TaskItem {
    let user = try call.signedIn()
    return try await Self.change(input.id, version: input.version, call) { row, _ in
      guard row.status == .open else { throw TaskError.wrongStatus(status: row.status, why: "it was done before") }
      row.status = .done
      row.snoozedUntil = nil
      row.completedAt = call.now
      row.completedBy = user.id
      row.outcome = input.outcome
    }
  }

  /// Opens a task again that was done.
  @Mutation(errors: TaskError.self)
  func reopenTask(_ input: ReopenTask, _ call: CRMCall) async throws -> TaskItem {
    try await Self.change(input.id, version: input.version, call) { row, _ in
      guard row.status == .done else { throw TaskError.wrongStatus(status: row.status, why: "it is to be done yet") }
      row.status = .open
      row.completedAt = nil
      row.completedBy = nil
      row.outcome = nil
    }
  }

  /// Puts an open task off: until then it is in no list of what is to be done, unless that asks for it. When it is due
  /// stays as it is.
  @Mutation(errors: TaskError.self)
  func snoozeTask(_ input: SnoozeTask, _ call: CRMCall) async throws -> TaskItem {
    try await Self.change(input.id, version: input.version, call) { row, _ in
      guard row.status == .open else {
        throw TaskError.wrongStatus(status: row.status, why: "what is done is not put off")
      }
      row.snoozedUntil = input.until
    }
  }

  /// Deletes a task. It is gone from everywhere, and can be restored for 30 days.
  @Mutation(errors: TaskError.self)
  func deleteTask(_ input: DeleteTask, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    try await call.write { writer in
      let row = try Tasks.find(input.id, in: writer)
      try Self.check(input.version, of: row, call, writer)
      try writer.update(row.deleted(by: user.id, at: call.now), from: row)
    }
  }

  /// Brings a deleted task back.
  @Mutation(errors: RestoreError.self)
  func restoreTask(_ input: TaskKey, _ call: CRMCall) async throws -> TaskItem {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(TaskRow.self, input.id) else { throw Tasks.notFound(input.id) }
      let new = try old.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
      try writer.update(new, from: old)
      return try Tasks.view(new.id, on: TaskDay(call.now), in: writer)
    }
  }

  // MARK: What they have in common

  private static func change(
    _ id: ID<TaskItem>, version: Int?, _ call: CRMCall,
    _ body: @escaping @Sendable (inout TaskRow, Writer) throws -> Void
  ) async throws -> TaskItem {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Tasks.find(id, in: writer)
      try check(version, of: old, call, writer)
      var new = old
      try body(&new, writer)
      if new != old {
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
      }
      return try Tasks.view(id, on: TaskDay(call.now), in: writer)
    }
  }

  private static func check(_ version: Int?, of row: TaskRow, _ call: CRMCall, _ reader: Reader) throws {
    try Versions.check(
      version, is: row.version,
      else: TaskError.staleVersion(current: try Tasks.view(row.id, on: TaskDay(call.now), in: reader)))
  }

  /// Tasks are given to whom records may be given.
  private static func checkAssignment(to assignee: ID<User>, by user: CallUser, in reader: Reader) throws {
    if assignee == user.id { return }
    guard let row = try reader.find(UserRow.self, assignee), row.workspaceId == user.workspaceId else {
      throw RPCError(.notFound, "There is no User \(assignee) for you (assigneeId)")
    }
    guard Access.mayAssign(to: row.callUser, by: user) else {
      throw RPCError(
        .forbidden,
        row.role == .viewer
          ? "\(row.name) only views and has no tasks (assigneeId); name somebody else"
          : "You may not give tasks to \(row.name) (assigneeId): managers give them to their team, others to themselves"
      )
    }
  }

  /// A task for a deal is for the deal's customer, and a contact is one of the customer's.
  private static func settleSubject(of row: inout TaskRow, namesCustomer: Bool, in reader: Reader) throws {
    if let deal = row.opportunityId {
      let customer = try reader.find(OpportunityRow.self, deal)?.customerProfileId
      if namesCustomer, let named = row.customerProfileId, named != customer {
        throw RPCError.invalid("customerProfileId", Finding(.reference, "must be the customer of the deal"))
      }
      row.customerProfileId = customer
    }
    guard let contact = row.contactId else { return }
    let customer = try reader.find(ContactRow.self, contact)?.customerId
    if row.customerProfileId == nil { row.customerProfileId = customer }
    guard customer == row.customerProfileId else {
      throw RPCError.invalid("contactId", Finding(.reference, "must be a contact of the task's customer"))
    }
  }
}
