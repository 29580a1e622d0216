import Rapport
import Storage

/// A filter and an order of tasks as SQL.
struct TaskQuery {
  let conditions: SQL
  let keyset: Keyset
  let day: TaskDay

  init(_ input: ListTasks, for user: CallUser, at now: Instant) {
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    day = TaskDay(now, utcOffsetMinutes: input.utcOffsetMinutes)
    conditions = SQL.all(of: Self.conditions(input, for: user, on: day))
    let direction = input.direction
    let id = Keyset.Key("t.id", .blob, direction)
    let due = Keyset.Key("t.due_order", .integer, direction, nullable: true)
    let keys: [Keyset.Key] =
      switch input.sort {
      case .due: [due, id]
      case .priority:
        [
          Keyset.Key("t.priority", .integer, direction == .ascending ? .descending : .ascending),
          Keyset.Key("t.due_order", .integer, .ascending, nullable: true), id,
        ]
      case .created: [id]
      }
    keyset = Keyset(keys, filter: "tasks \(filter.jsonText)")
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    \(TaskItem.select)
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT count(*) FROM tasks t WHERE \(conditions)" }

  func page(_ tasks: [TaskItem], limit: Int, sort: TaskSort) -> (items: [TaskItem], nextCursor: String?) {
    keyset.page(tasks, limit: limit) { task in
      let due = TaskRules.dueOrder(date: task.dueDate, at: task.dueAt).databaseValue
      return switch sort {
      case .due: [due, task.id.databaseValue]
      case .priority: [task.priority.databaseValue, due, task.id.databaseValue]
      case .created: [task.id.databaseValue]
      }
    }
  }

  private static func conditions(_ input: ListTasks, for user: CallUser, on day: TaskDay) -> [SQL] {
    var all = whose(input, user) + ["t.deleted_at IS NULL"]
    if let status = input.status { all.append("t.status = \(status)") }
    if !input.includeSnoozed { all.append("(t.snoozed_until IS NULL OR t.snoozed_until <= \(day.now))") }
    if let due = input.due { all.append(Self.due(due, on: day)) }
    if let from = input.dueFrom { all.append("(t.due_date >= \(from) OR t.due_at >= \(day.start(of: from)))") }
    if let to = input.dueTo {
      all.append("(t.due_date <= \(to) OR t.due_at < \(day.start(of: to.adding(days: 1))))")
    }
    if let kinds = input.kinds { all.append("t.kind IN \(kinds)") }
    if let priorities = input.priorities { all.append("t.priority IN \(priorities)") }
    if let customer = input.customerProfileId { all.append("t.customer_profile_id = \(customer)") }
    if let deal = input.opportunityId { all.append("t.opportunity_id = \(deal)") }
    if let lead = input.leadId { all.append("t.lead_id = \(lead)") }
    for word in input.text.map(TextMatch.words(in:)) ?? [] {
      let folded = SortText.folded(word)
      all.append("replace(t.sort_title, \(folded), '') <> t.sort_title")
    }
    return all
  }

  /// Whose tasks, of those that the user may see. Users, teams, deals and leads that are named are of the workspace.
  private static func whose(_ input: ListTasks, _ user: CallUser) -> [SQL] {
    let visible = Tasks.visibleInWorkspace("t", to: user)
    func members(of team: ID<Team>) -> [SQL] {
      ["t.assignee_id IN (SELECT id FROM users WHERE team_id = \(team))", visible]
    }
    if let assignee = input.assigneeId { return ["t.assignee_id = \(assignee)", visible] }
    if let team = input.teamId { return members(of: team) }
    let isOfOneRecord = input.opportunityId != nil || input.leadId != nil
    let namesRecord = isOfOneRecord || input.customerProfileId != nil
    switch input.scope ?? (namesRecord ? .all : .mine) {
    case .all: return isOfOneRecord ? [visible] : ["t.workspace_id = \(user.workspaceId)", visible]
    case .mine: return ["t.assignee_id = \(user.id)"]
    case .team: return user.teamId.map(members) ?? ["t.assignee_id = \(user.id)"]
    }
  }

  /// Each says of ``TaskRow/dueOrder`` what follows, so that an index is entered with it.
  static func due(_ due: TaskDue, on day: TaskDay) -> SQL {
    let dayInUTC = Instant(day.date)
    let dayAfterInUTC = Instant(day.date.adding(days: 1))
    let isOverdue: SQL = "(t.due_at < \(day.now) OR t.due_date < \(day.date))"
    let isToday: SQL = "(t.due_date = \(day.date) OR (t.due_at >= \(day.start) AND t.due_at < \(day.end)))"
    switch due {
    case .overdue: return "t.due_order < \(max(day.now, dayInUTC)) AND \(isOverdue)"
    case .today:
      return """
        t.due_order >= \(min(day.start, dayInUTC)) AND t.due_order < \(max(day.end, dayAfterInUTC)) AND \(isToday)
        """
    case .now: return "t.due_order < \(max(day.end, dayAfterInUTC)) AND (\(isOverdue) OR \(isToday))"
    case .upcoming:
      return """
        t.due_order >= \(min(day.end, dayAfterInUTC)) AND (t.due_date > \(day.date) OR t.due_at >= \(day.end))
        """
    case .undated: return "t.due_order IS NULL"
    }
  }
}
