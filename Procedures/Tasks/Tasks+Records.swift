import Rapport
import Storage

@Table("tasks")
struct TaskRow: Hashable {
  var id: ID<TaskItem>
  var workspaceId: ID<Workspace>
  var title: String
  /// ``title`` as it is searched in; ``SortText/folded(_:)``.
  var sortTitle: String
  var description: String?
  var kind: TaskKind
  var priority: TaskPriority
  var status: TaskStatus
  var dueDate: CalendarDate?
  var dueAt: Instant?
  /// ``TaskRules/dueOrder(date:at:)``.
  var dueOrder: Instant?
  var snoozedUntil: Instant?
  var assigneeId: ID<User>
  var customerProfileId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var opportunityId: ID<Opportunity>?
  var leadId: ID<Lead>?
  var completedAt: Instant?
  var completedBy: ID<User>?
  var outcome: String?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

extension TaskKind: ColumnValue {}
extension TaskStatus: ColumnValue {}

/// Its rank, so that the database sorts by it.
extension TaskPriority: ColumnValue {
  var databaseValue: DatabaseValue { .integer(Int64(rank)) }
  init(databaseValue: DatabaseValue) throws { self.init(rank: try Int(databaseValue: databaseValue)) }
  init(row: borrowing Row, column index: Int) throws { self.init(rank: Int(try row.integer(at: index))) }
}

extension TaskRow {
  /// Sets when it is due: on a day, at a moment, or never.
  mutating func setDue(date: CalendarDate?, at moment: Instant?) {
    dueDate = moment == nil ? date : nil
    dueAt = moment
    dueOrder = TaskRules.dueOrder(date: dueDate, at: dueAt)
  }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}

extension TaskItem {
  /// Tasks `t` with the names of what they refer to, to be continued.
  static let select: SQL = """
    SELECT \(TaskRow.columns(of: "t")), u.name, c.name, p.name, o.title, l.name
    FROM tasks t \(joins)
    """

  private static let joins: SQL = """
    LEFT JOIN users u ON u.id = t.assignee_id
    LEFT JOIN customers c ON c.id = t.customer_profile_id
    LEFT JOIN contacts p ON p.id = t.contact_id
    LEFT JOIN opportunities o ON o.id = t.opportunity_id
    LEFT JOIN leads l ON l.id = t.lead_id
    """

  /// A row of ``select``.
  init(_ row: Row, on day: TaskDay) throws {
    let task = try TaskRow(row: row)
    let names = TaskRow.columns.count
    self.init(
      id: task.id, title: task.title, description: task.description, kind: task.kind, priority: task.priority,
      status: task.status, dueDate: task.dueDate, dueAt: task.dueAt,
      isOverdue: TaskRules.isOverdue(task.status, date: task.dueDate, at: task.dueAt, on: day),
      snoozedUntil: task.snoozedUntil, assigneeId: task.assigneeId, assigneeName: try row[names],
      customerProfileId: task.customerProfileId, customerName: try row[names + 1], contactId: task.contactId,
      contactName: try row[names + 2], opportunityId: task.opportunityId, opportunityTitle: try row[names + 3],
      leadId: task.leadId, leadName: try row[names + 4], completedAt: task.completedAt,
      completedBy: task.completedBy, outcome: task.outcome, createdAt: task.createdAt, updatedAt: task.updatedAt,
      createdBy: task.createdBy, updatedBy: task.updatedBy, version: task.version)
  }
}

/// Tasks as their procedures and other domains read and change them.
enum Tasks {
  static func find(_ id: ID<TaskItem>, in reader: Reader) throws -> TaskRow {
    guard let row = try reader.find(TaskRow.self, id), row.deletedAt == nil else { throw notFound(id) }
    return row
  }

  static func notFound(_ id: ID<TaskItem>) -> RPCError {
    RPCError(.notFound, "There is no TaskItem \(id) for you (id)")
  }

  /// A task as callers see it.
  static func view(_ id: ID<TaskItem>, on day: TaskDay, in reader: Reader) throws -> TaskItem {
    guard let task = try views("\(TaskItem.select) WHERE t.id = \(id)", on: day, in: reader).first else {
      throw notFound(id)
    }
    return task
  }

  /// - Parameter sql: begins with ``TaskItem/select``.
  static func views(_ sql: SQL, on day: TaskDay, in reader: Reader) throws -> [TaskItem] {
    var tasks: [TaskItem] = []
    try reader.forEachRow(sql) { tasks.append(try TaskItem($0, on: day)) }
    return tasks
  }

  /// What is open for one record, in the order in which it is due.
  static func openStatement(_ condition: SQL, limit: Int) -> SQL {
    """
    \(TaskItem.select)
    WHERE \(condition) AND t.status = 'open' AND t.deleted_at IS NULL
    ORDER BY t.due_order IS NULL, t.due_order, t.id LIMIT \(limit)
    """
  }

  /// Puts the tasks for a deal with the customer that the deal is with now.
  static func follow(
    _ deal: ID<Opportunity>, to customer: ID<CustomerProfile>, by user: ID<User>, at now: Instant, in writer: Writer
  ) throws {
    for old in try writer.fetchAll("\(TaskRow.select) WHERE opportunity_id = \(deal)", as: TaskRow.self)
    where old.customerProfileId != customer {
      var new = old
      new.customerProfileId = customer
      new.contactId = nil
      new.touch(by: user, at: now)
      try writer.update(new, from: old)
    }
  }
}

// What other domains may ask of this one.
extension Reader {
  /// What is to be done for a deal. Who sees the deal sees it.
  func openTasks(of deal: ID<Opportunity>, limit: Int, at now: Instant) throws -> [TaskItem] {
    try Tasks.views(Tasks.openStatement("t.opportunity_id = \(deal)", limit: limit), on: TaskDay(now), in: self)
  }

  /// What is to be done for a customer, as far as the user may see it.
  func openTasks(
    of customer: ID<CustomerProfile>, limit: Int, for user: CallUser, at now: Instant
  ) throws -> [TaskItem] {
    try Tasks.views(
      Tasks.openStatement(
        """
        t.workspace_id = \(user.workspaceId) AND t.customer_profile_id = \(customer)
          AND \(Tasks.visible("t", to: user))
        """, limit: limit), on: TaskDay(now), in: self)
  }
}
