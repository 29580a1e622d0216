import Rapport
import Storage

/// The members of the workspace.
@Procedures("crm.team")
struct MemberProcedures {
  /// The members of the workspace, by name. Everybody may know them; when they were last here is for owners and admins.
  @Query
  func listMembers(_ input: ListMembers, _ call: CRMCall) async throws -> MemberList {
    let user = try call.signedIn()
    return try await call.read { reader in
      let rows = try Members.list(
        in: user.workspaceId, team: input.teamId,
        includeDeactivated: input.includeDeactivated && user.role.reachesWorkspace, reader)
      return MemberList(items: try Self.members(rows, for: user, at: call.now, reader))
    }
  }

  /// Changes a member's name, role or team. What they may do changes with their next call.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: TeamError.self)
  func updateMember(_ input: UpdateMember, _ call: CRMCall) async throws -> Member {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Self.find(input.id, writer)
      try Self.check(input.version, of: old, for: user, at: call.now, writer)
      var new = old
      new.name = input.name.applied(to: old.name)
      new.role = input.role.applied(to: old.role)
      new.teamId = input.teamId.applied(to: old.teamId)
      if let objection = TeamRules.objection(
        to: new.role, instead: old.role, by: user, otherOwners: try Members.activeOwners(besides: old, writer))
      {
        throw objection
      }
      new = try Members.update(new, from: old, by: user.id, at: call.now, in: writer)
      return try Self.member(new, for: user, at: call.now, writer)
    }
  }

  /// Ends a membership: sessions and API keys are useless at once, and nobody signs in as this member any more.
  ///
  /// What they own goes to another member, if one is named. They can be made a member again: see reactivateMember, or invite
  /// them.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: TeamError.self)
  func deactivateMember(_ input: DeactivateMember, _ call: CRMCall) async throws -> DeactivatedMember {
    let user = try call.signedIn()
    if input.id == user.id { throw TeamError.notYourself }
    if input.reassignTo == input.id {
      throw RPCError.invalid("reassignTo", Finding(.distinct, "must be another member"))
    }
    return try await call.write { writer in
      let old = try Self.find(input.id, writer)
      try Self.check(input.version, of: old, for: user, at: call.now, writer)
      if let objection = TeamRules.objection(
        to: nil, instead: old.role, by: user, otherOwners: try Members.activeOwners(besides: old, writer))
      {
        throw objection
      }
      var customers = 0
      var deals = 0
      var tasks = 0
      var documents = 0
      if let heir = input.reassignTo {
        try Access.checkAssignment(to: heir, by: user, in: writer)
        var bulk = try BulkWriting(call, writer, deleting: old.recordID)
        let workspace = user.workspaceId
        customers = try Customers.reassign(from: old.id, to: heir, in: workspace, &bulk)
        deals = try Opportunities.reassign(from: old.id, to: heir, in: workspace, &bulk)
        tasks = try Tasks.reassign(from: old.id, to: heir, in: workspace, &bulk)
        documents = try Documents.reassign(from: old.id, to: heir, in: workspace, &bulk)
      }
      let gone = try Members.deactivate(old, by: user.id, at: call.now, in: writer)
      return DeactivatedMember(
        member: try Self.member(gone, for: user, at: call.now, writer), customers: customers, opportunities: deals,
        tasks: tasks, documents: documents)
    }
  }

  /// Makes somebody a member again who was deactivated: they sign in as before. What they owned is theirs again if it was
  /// given away by the deactivation, within the last 30 days, and has not changed hands since. Sessions and API keys that
  /// ended do not come back.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: TeamError.self)
  func reactivateMember(_ input: MemberKey, _ call: CRMCall) async throws -> ReactivatedMember {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(UserRow.self, input.id) else { throw Self.notFound(input.id) }
      if old.deactivatedAt == nil { throw TeamError.alreadyMember(email: old.email) }
      if let objection = TeamRules.objection(to: old.role, instead: nil, by: user, otherOwners: 0) { throw objection }
      let back = try Members.reactivate(old, by: user.id, at: call.now, in: writer)
      let owned = try BulkChanges.undo(deletionOf: old.recordID, for: call, in: writer)
      return ReactivatedMember(
        member: try Self.member(back, for: user, at: call.now, writer), restored: owned.restored, kept: owned.kept)
    }
  }

  private static func notFound(_ id: ID<User>) -> RPCError {
    RPCError(.notFound, "There is no User \(id) for you (id)")
  }

  /// Refuses another version than the member is at.
  static func check(
    _ version: Int?, of row: UserRow, for user: CallUser, at now: Instant, _ reader: Reader
  ) throws {
    try Versions.check(
      version, is: row.version,
      else: TeamError.staleVersion(current: try member(row, for: user, at: now, reader)))
  }

  static func find(_ id: ID<User>, _ reader: Reader) throws -> UserRow {
    guard let row = try reader.find(UserRow.self, id), row.deactivatedAt == nil else { throw notFound(id) }
    return row
  }

  private static func member(_ row: UserRow, for user: CallUser, at now: Instant, _ reader: Reader) throws -> Member {
    try members([row], for: user, at: now, reader).first ?? row.member(teamName: nil, insight: nil, absence: nil)
  }

  private static func members(
    _ rows: [UserRow], for user: CallUser, at now: Instant, _ reader: Reader
  ) throws -> [Member] {
    let teams = try reader.teamNames(in: user.workspaceId)
    let absences = try Availability.absences(in: user.workspaceId, on: now.date, reader)
    let insights = user.role.reachesWorkspace ? try Members.insights(in: user.workspaceId, reader) : nil
    return rows.map { row in
      row.member(
        teamName: row.teamId.flatMap { teams[$0] },
        insight: insights.map { $0[row.id] ?? Members.Insight(lastSeenAt: nil, hasTwoFactor: false) },
        absence: absences[row.id])
    }
  }
}

/// What concerns how a member signs in.
@Procedures("crm.team")
struct MemberSecurityProcedures: PersonalProcedures {
  /// Takes the second factor away from a member who has lost it and the recovery codes. They are told by mail.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: TeamError.self)
  func resetMemberTwoFactor(_ input: MemberKey, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    if input.id == user.id { throw TeamError.notYourself }
    try await call.write { writer in
      guard let row = try writer.find(UserRow.self, input.id), row.deactivatedAt == nil else {
        throw RPCError(.notFound, "There is no User \(input.id) for you (id)")
      }
      if row.role == .owner, user.role != .owner { throw TeamError.ownersOnly }
      guard try TwoFactor.disable(for: row.id, in: writer) else { return }
      try TwoFactor.note("twoFactorReset", row.callUser, call, in: writer)
      try IdentityMail.enqueue(.twoFactorDisabled(userId: row.id), call, in: writer)
    }
  }
}

extension UserRow {
  fileprivate func member(teamName: String?, insight: Members.Insight?, absence: Absence?) -> Member {
    Member(
      id: id, name: name, email: email, role: role, teamId: teamId, teamName: teamName, createdAt: createdAt,
      updatedAt: updatedAt, createdBy: createdBy, updatedBy: updatedBy, version: version, deactivatedAt: deactivatedAt,
      lastSeenAt: insight?.lastSeenAt, hasTwoFactor: insight?.hasTwoFactor,
      absence: absence)
  }
}
