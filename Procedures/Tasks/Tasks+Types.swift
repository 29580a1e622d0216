import Rapport

/// Something that somebody has to do, on its own or for a customer, a deal or a lead.
@Schema
struct TaskItem {
  var id: ID<TaskItem>
  var title: String
  var description: String?
  var kind: TaskKind
  var priority: TaskPriority
  var status: TaskStatus
  /// The day on which it is due, whatever the time.
  var dueDate: CalendarDate?
  /// The moment at which it is due, instead of a day.
  var dueAt: Instant?
  /// Whether it is open and its moment, or its day, has passed.
  var isOverdue: Bool
  /// Until then it is not shown among what is to be done.
  var snoozedUntil: Instant?
  var assigneeId: ID<User>
  var assigneeName: String
  var customerProfileId: ID<CustomerProfile>?
  var customerName: String?
  var contactId: ID<Contact>?
  var contactName: String?
  var opportunityId: ID<Opportunity>?
  var opportunityTitle: String?
  var leadId: ID<Lead>?
  var leadName: String?
  var completedAt: Instant?
  var completedBy: ID<User>?
  /// What came of it.
  var outcome: String?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  var version: Int
}

@Schema
enum TaskKind: String, CaseIterable {
  case todo
  case call
  case email
  case meeting
  case followUp
}

/// How much it matters, the most important last.
@Schema
enum TaskPriority: String, CaseIterable {
  case low
  case normal
  case high
  case urgent
}

@Schema
enum TaskStatus: String, CaseIterable {
  case open
  case done
}

@Schema
struct CreateTask {
  @Trimmed @Length(1...200) var title: String
  @Trimmed @Length(...10_000) var description: String?
  var kind: TaskKind = TaskKind.todo
  var priority: TaskPriority = TaskPriority.normal
  /// The day on which it is due.
  var dueDate: CalendarDate?
  /// Instead of `dueDate`: the moment at which it is due.
  var dueAt: Instant?
  /// Without it the caller.
  @Named var assigneeId: ID<User>?
  /// Without it the deal's, if it is for a deal.
  @Named var customerProfileId: ID<CustomerProfile>?
  /// One of the customer's.
  @Named var contactId: ID<Contact>?
  @Named var opportunityId: ID<Opportunity>?
  @Named var leadId: ID<Lead>?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if dueDate != nil, dueAt != nil { issues.add(.dueAt, .exclusive(with: "dueDate")) }
  }
}

@Schema
struct UpdateTask {
  var id: ID<TaskItem>
  /// The version that the update was based on; a stale one is a conflict.
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...200) var title: Patch<String>
  @Trimmed @Length(...10_000) var description: Patch<String?>
  var kind: Patch<TaskKind>
  var priority: Patch<TaskPriority>
  /// A day takes the place of a moment.
  var dueDate: Patch<CalendarDate?>
  /// A moment takes the place of a day.
  var dueAt: Patch<Instant?>
  @Named var assigneeId: Patch<ID<User>>
  @Named var customerProfileId: Patch<ID<CustomerProfile>?>
  @Named var contactId: Patch<ID<Contact>?>
  @Named var opportunityId: Patch<ID<Opportunity>?>
  @Named var leadId: Patch<ID<Lead>?>

  func validate(_ issues: inout FieldIssues<Fields>) {
    if case .set(.some) = dueDate, case .set(.some) = dueAt { issues.add(.dueAt, .exclusive(with: "dueDate")) }
  }
}

/// One task, by its id.
@Schema
struct TaskKey {
  var id: ID<TaskItem>
}

@Schema
struct DeleteTask {
  var id: ID<TaskItem>
  @Minimum(1) var version: Int?
}

@Schema
struct CompleteTask {
  var id: ID<TaskItem>
  /// What came of it.
  @Trimmed @Length(1...2000) var outcome: String?
  @Minimum(1) var version: Int?
}

@Schema
struct ReopenTask {
  var id: ID<TaskItem>
  @Minimum(1) var version: Int?
}

@Schema
struct SnoozeTask {
  var id: ID<TaskItem>
  /// When it comes back; `null` brings it back at once.
  @Future var until: Instant?
  @Minimum(1) var version: Int?
}

/// Whose tasks to list.
@Schema
enum TaskScope: String, CaseIterable {
  /// The caller's.
  case mine
  /// Those of the caller's team; of who is in none, their own.
  case team
  /// All that the caller may see.
  case all
}

/// When listed tasks are due.
@Schema
enum TaskDue: String, CaseIterable {
  /// Their moment or their day has passed.
  case overdue
  /// On this day, at whatever time.
  case today
  /// Overdue or today: what there is to do now.
  case now
  /// After this day.
  case upcoming
  case undated
}

@Schema
enum TaskSort: String, CaseIterable {
  /// By the day or moment; a day counts with its end, tasks without either come last.
  case due
  /// Ascending is from the most urgent on; then by when they are due.
  case priority
  case created
}

@Schema
struct ListTasks {
  /// Without it the caller's; of a record that is named, all that the caller may see.
  var scope: TaskScope?
  /// Instead of `scope`: the tasks of one user.
  var assigneeId: ID<User>?
  /// Instead of `scope`: those of a team's members.
  var teamId: ID<Team>?
  var due: TaskDue?
  /// Due on this day or later.
  var dueFrom: CalendarDate?
  /// Due on this day or before.
  var dueTo: CalendarDate?
  var status: TaskStatus? = TaskStatus.open
  @Count(1...5) @Unique var kinds: [TaskKind]?
  @Count(1...4) @Unique var priorities: [TaskPriority]?
  var customerProfileId: ID<CustomerProfile>?
  var opportunityId: ID<Opportunity>?
  var leadId: ID<Lead>?
  /// Words that must stand in the title.
  @Trimmed @Length(1...200) var text: String?
  /// Whether to list open ones, too, that are put off.
  var includeSnoozed: Bool = false
  /// How far the caller's clock is before UTC, in minutes: it decides on when a day begins and ends.
  @Range(-840...840) var utcOffsetMinutes: Int = 0
  var sort: TaskSort = TaskSort.due
  var direction: SortDirection = SortDirection.ascending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) {
    if assigneeId != nil, teamId != nil { issues.add(.teamId, .exclusive(with: "assigneeId")) }
    if let dueFrom, let dueTo, dueFrom > dueTo { issues.add(.dueTo, .notBefore("dueFrom")) }
  }
}

/// Why a task was not changed.
@Schema
enum TaskError: ProcedureError {
  /// The task has changed since; `current` is what it is now.
  case staleVersion(current: TaskItem)
  /// The task is not in the state that this needs: what is done is neither done again nor put off, and what is open is not
  /// opened. `status` says which it is.
  case wrongStatus(status: TaskStatus, why: String)

  var code: RPCErrorCode {
    switch self {
    case .staleVersion: .conflict
    case .wrongStatus: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The task has changed since you read it: it is at version \(current.version); read it and try again"
    case .wrongStatus(let status, let why): "The task is \(status.rawValue): \(why)"
    }
  }
}
