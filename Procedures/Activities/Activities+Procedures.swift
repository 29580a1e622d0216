import Rapport
import RapportJSON
import Storage

/// What happened with customers, leads and deals: calls, mails, meetings, notes and visits.
@Procedures("crm.activities")
struct ActivityProcedures {
  /// Notes something that happened with a customer, a lead or a deal that the caller may see.
  @Mutation
  func logActivity(_ input: LogActivity, _ call: CRMCall) async throws -> Activity {
    let user = try call.signedIn()
    let owner = input.ownerId ?? user.id
    let row = ActivityRow(input, id: call.newID(), owner: owner, by: user, at: call.now)
    try Activities.checkMoment(row.happenedAt, at: call.now)
    return try await call.write { writer in
      try Access.checkAssignment(to: owner, by: user, in: writer)
      var row = row
      try Activities.settleReferences(of: &row, in: writer)
      row.participants = try Activities.participants(input.participants, in: writer)
      try writer.insert(row)
      return try Activities.view(row.id, for: user, in: writer)
    }
  }

  /// Changes an activity. Fields that are left out stay as they are.
  @Mutation(errors: ActivityError.self)
  func updateActivity(_ input: UpdateActivity, _ call: CRMCall) async throws -> Activity {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Activities.find(input.id, in: writer)
      try Versions.check(
        input.version, is: old.version,
        else: ActivityError.staleVersion(current: try Activities.view(old.id, for: user, in: writer)))
      var new = old
      new.apply(input)
      if new.happenedAt != old.happenedAt { try Activities.checkMoment(new.happenedAt, at: call.now) }
      if new.ownerId != old.ownerId { try Access.checkAssignment(to: new.ownerId, by: user, in: writer) }
      if let participants = input.participants.value {
        new.participants = try Activities.participants(participants, in: writer)
      }
      try Activities.check(new)
      if new.references != old.references { try Activities.settleReferences(of: &new, in: writer) }
      if new != old {
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
      }
      return try Activities.view(old.id, for: user, in: writer)
    }
  }

  /// Deletes an activity. It is gone from everywhere, and can be restored for 30 days.
  @Mutation(errors: ActivityError.self)
  func deleteActivity(_ input: DeleteActivity, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    try await call.write { writer in
      let row = try Activities.find(input.id, in: writer)
      try Versions.check(
        input.version, is: row.version,
        else: ActivityError.staleVersion(current: try Activities.view(row.id, for: user, in: writer)))
      try writer.update(row.deleted(by: user.id, at: call.now), from: row)
    }
  }

  /// Brings a deleted activity back.
  @Mutation(errors: RestoreError.self)
  func restoreActivity(_ input: ActivityKey, _ call: CRMCall) async throws -> Activity {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(ActivityRow.self, input.id) else { throw Activities.notFound(input.id) }
      let new = try old.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
      try writer.update(new, from: old)
      return try Activities.view(new.id, for: user, in: writer)
    }
  }

  /// The activities that the caller may see, by page: filtered, searched, the newest first unless asked otherwise.
  @Query
  func listActivities(_ input: ListActivities, _ call: CRMCall) async throws -> Page<Activity> {
    let query = ActivityQuery(input, for: try call.signedIn())
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (items, next) = query.keyset.page(try Activities.views(statement, in: reader), limit: input.limit) {
        [$0.happenedAt.databaseValue, $0.id.databaseValue]
      }
      return Page(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// How active the team was between two days: by kind, outcome, owner and period.
  @Query
  func getActivityStats(_ input: GetActivityStats, _ call: CRMCall) async throws -> ActivityStats {
    let query = ActivityStatsQuery(input, for: try call.signedIn())
    return try await call.read { try query.fetch($0) }
  }
}

extension ActivityRow {
  init(_ input: LogActivity, id: ID<Activity>, owner: ID<User>, by user: CallUser, at now: Instant) {
    self.init(
      id: id, workspaceId: user.workspaceId, kind: input.kind, subject: input.subject, body: input.body.nonEmpty,
      customerId: input.customerProfileId, contactId: input.contactId, leadId: input.leadId,
      opportunityId: input.opportunityId,
      direction: input.direction ?? (ActivityRules.hasDirection(input.kind) ? .outbound : nil),
      durationMinutes: input.durationMinutes, outcome: input.outcome, location: input.location.nonEmpty,
      happenedAt: input.happenedAt ?? now, participants: JSONText([]), ownerId: owner, createdAt: now, updatedAt: now,
      createdBy: user.id, updatedBy: user.id, version: 1)
  }

  /// Takes over the fields of an update but the participants.
  mutating func apply(_ input: UpdateActivity) {
    kind = input.kind.applied(to: kind)
    subject = input.subject.applied(to: subject)
    body = input.body.applied(to: body).nonEmpty
    customerId = input.customerProfileId.applied(to: customerId)
    contactId = input.contactId.applied(to: contactId)
    leadId = input.leadId.applied(to: leadId)
    opportunityId = input.opportunityId.applied(to: opportunityId)
    direction = input.direction.applied(to: direction)
    durationMinutes = input.durationMinutes.applied(to: durationMinutes)
    outcome = input.outcome.applied(to: outcome)
    location = input.location.applied(to: location).nonEmpty
    happenedAt = input.happenedAt.applied(to: happenedAt)
    ownerId = input.ownerId.applied(to: ownerId)
  }

  /// Whom and what it is about.
  var references: [UUIDv7?] { [customerId?.uuid, contactId?.uuid, leadId?.uuid, opportunityId?.uuid] }
}

extension Activities {
  /// An activity has happened.
  static func checkMoment(_ moment: Instant, at now: Instant) throws(RPCError) {
    if moment > now.adding(seconds: ActivityRules.clockDrift) {
      throw RPCError.invalid("happenedAt", Finding(.notFuture, "must not be in the future; what is to come is a task"))
    }
  }

  /// What goes with its kind, for an activity that was put together from an update.
  static func check(_ row: ActivityRow) throws(RPCError) {
    let problems = ActivityRules.problems(
      row.kind, direction: row.direction, durationMinutes: row.durationMinutes, outcome: row.outcome,
      location: row.location)
    if let problem = problems.first { throw RPCError.invalid(problem.field.rawValue, problem.finding) }
  }

  /// Finds the customer by deal or contact if none is named, and sees to it that they belong together.
  static func settleReferences(of row: inout ActivityRow, in reader: Reader) throws {
    if let deal = try row.opportunityId.map({ try Opportunities.find($0, in: reader) }) {
      if row.customerId == nil { row.customerId = deal.customerProfileId }
      guard row.customerId == deal.customerProfileId else {
        throw RPCError.invalid("opportunityId", Finding(.reference, "must be a deal with the customer"))
      }
    }
    if let contact = try row.contactId.flatMap({ try reader.find(ContactRow.self, $0) }) {
      if row.customerId == nil { row.customerId = contact.customerId }
      guard row.customerId == contact.customerId else {
        throw RPCError.invalid("contactId", Finding(.reference, "must be a contact of the customer"))
      }
    }
    if row.customerId == nil, row.leadId == nil {
      throw RPCError.invalid("customerProfileId", .required("is needed without leadId and opportunityId"))
    }
  }

  /// Participants with their names as they are now.
  static func participants(_ inputs: [ActivityParticipantInput], in reader: Reader) throws -> JSONText {
    let contacts = Dictionary(
      try reader.find(ContactRow.self, ids: inputs.compactMap(\.contactId)).map { ($0.id, $0.name) }
    ) { first, _ in first }
    let users = try reader.userNames(inputs.compactMap(\.userId))
    let participants = inputs.map { input in
      ActivityParticipant(
        contactId: input.contactId, userId: input.userId,
        name: input.name ?? input.contactId.flatMap { contacts[$0] } ?? input.userId.flatMap { users[$0] }
          ?? input.email ?? "",
        email: input.email)
    }
    let values = participants.map { (try? JSONValue(json: Array($0.jsonText.utf8))) ?? .null }
    return JSONText(.array(values))
  }
}
