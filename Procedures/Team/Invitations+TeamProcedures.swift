import Rapport
import Storage

/// Inviting people into the workspace.
@Procedures("crm.team")
struct TeamInvitationProcedures {
  /// Invites somebody by mail to become a member. The link in the mail is good for seven days, and once; an earlier
  /// invitation to the same address is withdrawn.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: TeamError.self)
  func inviteMember(_ input: InviteMember, _ call: CRMCall) async throws -> Invitation {
    let user = try call.signedIn()
    guard call.services.mail != nil else { throw TeamError.noMail }
    if let objection = TeamRules.objection(to: input.role, instead: nil, by: user, otherOwners: 0) { throw objection }
    return try await call.write { writer in
      if try Members.isActive(email: input.email, in: user.workspaceId, writer) {
        throw TeamError.alreadyMember(email: input.email)
      }
      let row = try Invitations.make(
        email: input.email, role: input.role, team: input.teamId, by: user, call, in: writer)
      try IdentityMail.enqueue(.invitation(invitationId: row.id), call, in: writer)
      return try Self.invitations([row], writer)[0]
    }
  }

  /// The invitations that can still be accepted, the newest first.
  @Query(access: AccessPolicy<Role>.roles(.owner, .admin))
  func listInvitations(_ call: CRMCall) async throws -> InvitationList {
    let user = try call.signedIn()
    return try await call.read { reader in
      InvitationList(
        items: try Self.invitations(try Invitations.open(in: user.workspaceId, at: call.now, reader), reader))
    }
  }

  /// Withdraws an invitation that has not been accepted.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: InvitationError.self)
  func revokeInvitation(_ input: InvitationKey, _ call: CRMCall) async throws {
    try await call.write { writer in
      guard let row = try writer.find(InvitationRow.self, input.id), row.acceptedAt == nil, row.revokedAt == nil else {
        throw InvitationError.expired
      }
      try Invitations.revoke(row, at: call.now, in: writer)
    }
  }

  /// Takes back that an invitation was withdrawn: the link in its mail is good again, until it runs out.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: RestoreError.self)
  func restoreInvitation(_ input: InvitationKey, _ call: CRMCall) async throws -> Invitation {
    try await call.write { writer in
      guard let row = try writer.find(InvitationRow.self, input.id), row.acceptedAt == nil else {
        throw RPCError(.notFound, "There is no Invitation \(input.id) for you (id)")
      }
      return try Self.invitations([try Invitations.restore(row, at: call.now, in: writer)], writer)[0]
    }
  }

  private static func invitations(_ rows: [InvitationRow], _ reader: Reader) throws -> [Invitation] {
    guard let workspace = rows.first?.workspaceId else { return [] }
    let teams = try reader.teamNames(in: workspace)
    let names = try reader.userNames(rows.map(\.invitedBy))
    return rows.map { row in
      Invitation(
        id: row.id, email: row.email, role: row.role, teamId: row.teamId,
        teamName: row.teamId.flatMap { teams[$0] }, invitedBy: names[row.invitedBy] ?? "", createdAt: row.createdAt,
        expiresAt: row.expiresAt)
    }
  }
}
