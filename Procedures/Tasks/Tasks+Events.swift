import Rapport
import Storage

// What changes of tasks mean to others.

extension TaskRow: Restorable, BulkChangeable {
  static let entity = "TaskItem"
  var recordID: UUIDv7 { id.uuid }

  static let unrecordedFields: Set<String> = [
    "createdAt", "updatedAt", "createdBy", "updatedBy", "version", "sortTitle", "dueOrder",
  ]
  static let fieldForms: [String: FieldForm] = [
    "dueAt": .instant, "snoozedUntil": .instant, "completedAt": .instant, "deletedAt": .instant,
  ]
  static let ownerColumn = "assignee_id"

  static func action(_ change: RecordChange<Self>) -> String {
    if let deletion = change.deletion { return deletion }
    guard change.old != nil, let new = change.new, change.changed("status") else { return change.standardAction }
    return new.status == .done ? "completed" : "reopened"
  }

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let task = change.record else { return [] }
    return eventNames(change).map { DomainEvent("crm.task.\($0)", task.recordID, data: eventData(change, task)) }
  }

  /// What happened: `created`, `updated`, `completed`, `reopened`, `snoozed`, `deleted`,
  /// `restored`.
  static func eventNames(_ change: RecordChange<Self>) -> [String] {
    guard let new = change.new else { return [] }
    guard change.old != nil else { return ["created"] }
    if let deletion = change.deletion { return [deletion] }
    if change.changed("status") { return [new.status == .done ? "completed" : "reopened"] }
    var names: [String] = []
    if change.fields.contains(where: { $0.name != "snoozedUntil" }) { names.append("updated") }
    if change.changed("snoozedUntil") { names.append("snoozed") }
    return names
  }

  var customers: [ID<CustomerProfile>] { [customerProfileId].compactMap(\.self) }

  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] {
    guard let task = change.record, let customer = task.customerProfileId else { return [] }
    return eventNames(change).map { event in
      TimelineEntry(
        customer, .task, event, title: task.title, detail: event == "completed" ? task.outcome : nil,
        owner: task.assigneeId, opportunity: task.opportunityId)
    }
  }

  /// Ids and names of fields, not what stands in them: events go to other systems.
  private static func eventData(_ change: RecordChange<Self>, _ task: Self) -> JSONValue {
    var data: [String: JSONValue] = [
      "assigneeId": .string(task.assigneeId.description), "fields": .array(change.fields.map { .string($0.name) }),
    ]
    if let id = task.customerProfileId { data["customerProfileId"] = .string(id.description) }
    if let id = task.opportunityId { data["opportunityId"] = .string(id.description) }
    if let id = task.leadId { data["leadId"] = .string(id.description) }
    return .object(data)
  }
}

extension Tasks {
  /// A condition on rows of `tasks` under that alias: of the user's workspace, and theirs to read.
  ///
  /// A task is its assignee's. It is shared with who owns the deal, customer or lead that it is for.
  static func visible(_ alias: String, to user: CallUser) -> SQL {
    "\(SQL(identifier: alias)).workspace_id = \(user.workspaceId) AND \(visibleInWorkspace(alias, to: user))"
  }

  /// The same without the workspace, for what is of it already: said again, it would be taken for the way to find it.
  static func visibleInWorkspace(_ alias: String, to user: CallUser) -> SQL {
    if user.role.reachesWorkspace { return "1 = 1" }
    let row = SQL(identifier: alias)
    func isShared(_ table: SQL, _ column: SQL) -> SQL {
      """
      EXISTS (SELECT 1 FROM \(table) shared
          WHERE shared.id = \(row).\(column) AND \(Access.visible(owner: "shared.owner_id", to: user)))
      """
    }
    return """
      (\(Access.visible(owner: "\(row).assignee_id", to: user))
        OR \(isShared("opportunities", "opportunity_id")) OR \(isShared("customers", "customer_profile_id"))
        OR \(isShared("leads", "lead_id")))
      """
  }
}

/// A deleted task is there for nobody but restoreTask.
extension TaskItem: Guarded {
  static func access(to ids: [ID<TaskItem>], in call: CRMCall) async throws -> [ID<TaskItem>: RecordAccess] {
    try await Access.lookUp(ids, in: TaskRow.table, call) { user in
      Access.Conditions(
        readable: SQL.all(of: [
          Access.present(in: call, unless: "crm.tasks.restoreTask"), Tasks.visible("r", to: user),
        ]), writable: Access.writable(owner: "r.assignee_id", by: user))
    }
  }
}

extension CustomerReference {
  /// What is to be done for a customer is to be done for the one that it becomes.
  static let tasks = CustomerReference(TaskRow.self, column: "customer_profile_id") { row, customer, call in
    row.customerProfileId = customer
    row.touch(by: call.user?.id ?? row.updatedBy, at: call.now)
  }
}
