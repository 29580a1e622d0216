import Rapport
import Storage

/// A time in which a member is away.
@Schema
struct Absence: Hashable {
  var awayFrom: CalendarDate
  /// The last day.
  var awayUntil: CalendarDate
  var note: String?
}

@Schema
struct SetAvailability {
  /// The caller if left out. Others' are for owners and admins.
  var id: ID<User>?
  /// The version of the member that it is based on; a stale one is a conflict.
  @Minimum(1) var version: Int?
  /// The first day away; today if left out, and away is meant.
  var awayFrom: CalendarDate?
  /// The last day away. Without it the member is available.
  var awayUntil: CalendarDate?
  /// Shown to colleagues: who stands in, how to reach them.
  @Trimmed @Length(1...200) var note: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let awayFrom, let awayUntil, awayUntil < awayFrom { issues.add(.awayUntil, .notBefore("awayFrom")) }
    guard awayUntil == nil else { return }
    if awayFrom != nil { issues.add(.awayUntil, .required("is needed with awayFrom: the last day away")) }
    if note != nil { issues.add(.note, .inapplicable("is for an absence: say awayUntil, too")) }
  }
}

/// When members are away, so that new work goes to others.
@Procedures("crm.team")
struct AvailabilityProcedures {
  /// Says when a member is away, or that they are available again. Whoever is away is passed over when leads are routed.
  @Mutation(errors: TeamError.self)
  func setAvailability(_ input: SetAvailability, _ call: CRMCall) async throws -> MemberAvailability {
    let user = try call.signedIn()
    let id = input.id ?? user.id
    let absence = input.awayUntil.map { last in
      AbsenceRow(
        userId: id, workspaceId: user.workspaceId, awayFrom: min(input.awayFrom ?? call.now.date, last),
        awayUntil: last,
        note: input.note, createdAt: call.now, createdBy: user.id)
    }
    return try await call.write { writer in
      var member = try MemberProcedures.find(id, writer)
      try MemberProcedures.check(input.version, of: member, for: user, at: call.now, writer)
      if try Availability.set(absence, of: id, in: writer) {
        member = try Members.touch(member, by: user.id, at: call.now, in: writer)
      }
      return MemberAvailability(id: id, absence: absence?.absence, version: member.version)
    }
  }
}

@Schema
struct MemberAvailability {
  var id: ID<User>
  /// The absence that begins or has begun; absent for who is available.
  var absence: Absence?
  /// Of the member: see ``Member/version``.
  var version: Int
}
