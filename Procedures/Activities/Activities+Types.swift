import Rapport

/// Something that happened with a customer, a lead or a deal.
@Schema
struct Activity {
  var id: ID<Activity>
  var kind: ActivityKind
  var subject: String
  /// What was said or written.
  var body: String?
  var customerProfileId: ID<CustomerProfile>?
  var customerName: String?
  var contactId: ID<Contact>?
  var contactName: String?
  /// Absent if the caller may not see the lead.
  var leadId: ID<Lead>?
  var leadName: String?
  /// Absent if the caller may not see the deal.
  var opportunityId: ID<Opportunity>?
  var opportunityTitle: String?
  /// Who began it: of calls and mails.
  var direction: ActivityDirection?
  /// In minutes: of calls, meetings and visits.
  var durationMinutes: Int?
  /// What came of it.
  var outcome: ActivityOutcome?
  /// Where: of meetings and visits.
  var location: String?
  var happenedAt: Instant
  var participants: [ActivityParticipant]
  var ownerId: ID<User>
  var ownerName: String
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  var version: Int
}

@Schema
enum ActivityKind: String, CaseIterable {
  case call
  case email
  case meeting
  case note
  case visit
}

/// Who began a call or a mail.
@Schema
enum ActivityDirection: String, CaseIterable {
  /// They.
  case inbound
  /// We.
  case outbound
}

/// What came of an activity.
@Schema
enum ActivityOutcome: String, CaseIterable {
  /// Of a call: somebody answered.
  case connected
  case leftMessage
  case noAnswer
  case busy
  case wrongNumber
  /// Of a mail.
  case sent
  case replied
  case bounced
  /// Of a meeting or a visit: it took place.
  case held
  case noShow
  case rescheduled
  case cancelled
}

/// Somebody who took part.
@Schema
struct ActivityParticipant {
  /// If it is a contact of ours.
  var contactId: ID<Contact>?
  /// If it is a member of the workspace.
  var userId: ID<User>?
  var name: String
  var email: String?
}

/// Somebody who took part: a contact, a member of the workspace, or anybody by name or address.
@Schema
struct ActivityParticipantInput {
  @Named var contactId: ID<Contact>?
  @Named var userId: ID<User>?
  /// Without it the contact's or the member's, or else the address.
  @Trimmed @Length(1...200) var name: String?
  @Trimmed @Lowercased @Email var email: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if contactId != nil, userId != nil { issues.add(.userId, .exclusive(with: "contactId")) }
    if contactId == nil, userId == nil, name == nil, email == nil {
      issues.add(.name, .required("is needed without contactId, userId and email"))
    }
  }
}

@Schema
struct LogActivity {
  var kind: ActivityKind
  @Trimmed @Length(1...300) var subject: String
  @Trimmed @Length(...50_000) var body: String?
  /// Customer, lead or deal: one is needed at least. With a deal or a contact, the customer is theirs.
  @Named var customerProfileId: ID<CustomerProfile>?
  /// A contact of the customer.
  @Named var contactId: ID<Contact>?
  @Named var leadId: ID<Lead>?
  /// A deal with the customer.
  @Named var opportunityId: ID<Opportunity>?
  /// Of calls and mails; without it `outbound`.
  var direction: ActivityDirection?
  /// In minutes: of calls, meetings and visits.
  @Range(0...1440) var durationMinutes: Int?
  var outcome: ActivityOutcome?
  /// Of meetings and visits.
  @Trimmed @Length(...300) var location: String?
  /// Without it now. What is still to come is a task, not an activity.
  var happenedAt: Instant?
  @Count(...100) var participants: [ActivityParticipantInput] = []
  /// Without it the caller.
  @Named var ownerId: ID<User>?

  func validate(_ issues: inout FieldIssues<Fields>) {
    for problem in ActivityRules.problems(
      kind, direction: direction, durationMinutes: durationMinutes, outcome: outcome, location: location)
    {
      switch problem.field {
      case .direction: issues.add(.direction, problem.finding)
      case .durationMinutes: issues.add(.durationMinutes, problem.finding)
      case .outcome: issues.add(.outcome, problem.finding)
      case .location: issues.add(.location, problem.finding)
      }
    }
  }
}

@Schema
struct UpdateActivity {
  var id: ID<Activity>
  /// The version that the update was based on; a stale one is a conflict.
  @Minimum(1) var version: Int?
  /// With another kind, what goes with the old one alone must be taken away or replaced.
  var kind: Patch<ActivityKind>
  @Trimmed @Length(1...300) var subject: Patch<String>
  @Trimmed @Length(...50_000) var body: Patch<String?>
  @Named var customerProfileId: Patch<ID<CustomerProfile>?>
  @Named var contactId: Patch<ID<Contact>?>
  @Named var leadId: Patch<ID<Lead>?>
  @Named var opportunityId: Patch<ID<Opportunity>?>
  var direction: Patch<ActivityDirection?>
  @Range(0...1440) var durationMinutes: Patch<Int?>
  var outcome: Patch<ActivityOutcome?>
  @Trimmed @Length(...300) var location: Patch<String?>
  var happenedAt: Patch<Instant>
  @Count(...100) var participants: Patch<[ActivityParticipantInput]>
  @Named var ownerId: Patch<ID<User>>
}

@Schema
struct ActivityKey {
  var id: ID<Activity>
}

@Schema
struct DeleteActivity {
  var id: ID<Activity>
  @Minimum(1) var version: Int?
}

@Schema
struct ListActivities {
  var customerProfileId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var opportunityId: ID<Opportunity>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  @Count(1...5) @Unique var kinds: [ActivityKind]?
  var activityDirection: ActivityDirection?
  @Count(1...12) @Unique var outcomes: [ActivityOutcome]?
  /// Happened at that moment or later.
  var from: Instant?
  /// Happened before that moment.
  var to: Instant?
  /// Words that must stand in subject, body or location.
  @Trimmed @Length(1...200) var text: String?
  /// By the moment at which they happened.
  var direction: SortDirection = SortDirection.descending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let from, let to, from > to { issues.add(.to, .notBefore("from")) }
  }
}

@Schema
enum ActivityPeriod: String, CaseIterable {
  case day
  /// From Monday on.
  case week
  case month
}

@Schema
struct GetActivityStats {
  /// The first day, in UTC.
  var from: CalendarDate
  /// The last day, in UTC; at most 1,100 days later.
  var to: CalendarDate
  var customerProfileId: ID<CustomerProfile>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// What the numbers over time are told apart by.
  var period: ActivityPeriod = ActivityPeriod.week

  func validate(_ issues: inout FieldIssues<Fields>) {
    if from > to { issues.add(.to, .notBefore("from")) }
    if to.dayNumber - from.dayNumber > 1100 { issues.add(.to, .span(1100, of: "from", "1,100 days")) }
  }
}

/// How many activities there were, and how long they took.
@Schema
struct ActivityCount {
  var count: Int
  /// The minutes of those whose duration is known.
  var minutes: Int
}

@Schema
struct ActivityKindStats {
  var kind: ActivityKind
  var count: Int
  var minutes: Int
  var inbound: Int
  var outbound: Int
}

@Schema
struct ActivityOutcomeStats {
  var kind: ActivityKind
  var outcome: ActivityOutcome
  var count: Int
}

@Schema
struct ActivityOwnerStats {
  var ownerId: ID<User>
  var ownerName: String
  var count: Int
  var minutes: Int
  /// Of each kind that there were any of.
  var kinds: [ActivityKindStats]
}

@Schema
struct ActivityPeriodStats {
  /// Its first day.
  var from: CalendarDate
  var count: Int
  var minutes: Int
}

@Schema
struct ActivityStats {
  var total: ActivityCount
  /// All kinds, in their order.
  var kinds: [ActivityKindStats]
  /// Those that there were any of, the most frequent first.
  var outcomes: [ActivityOutcomeStats]
  /// Who was most active first.
  var owners: [ActivityOwnerStats]
  /// Every period between the two days, those without activities included.
  var periods: [ActivityPeriodStats]
  /// How many customers there were activities with.
  var customers: Int
}

/// Why an activity was not changed.
@Schema
enum ActivityError: ProcedureError {
  /// The activity has changed since; `current` is what it is now.
  case staleVersion(current: Activity)

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      """
      The activity \(current.subject) has changed since you read it: it is at version \(current.version); read it and \
      try again
      """
    }
  }
}
