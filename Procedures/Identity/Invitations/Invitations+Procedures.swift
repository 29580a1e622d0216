import Rapport
import Storage

/// What somebody who was invited does.
@Procedures("auth")
struct InvitationProcedures {
  /// What an invitation offers, by the token of its mail.
  @Query(access: .public, errors: InvitationError.self)
  func getInvitation(_ input: InvitationToken, _ call: CRMCall) async throws -> InvitationOffer {
    try await call.read { reader in
      try Invitations.offer(try Invitations.find(input.token, at: call.now, in: reader), in: reader)
    }
  }

  /// Accepts an invitation: makes the account with this name and password, and signs in.
  ///
  /// Who was a member of the workspace before becomes one again, with what they owned.
  @Mutation(access: .public, errors: InvitationError.self, cost: 10)
  func acceptInvitation(_ input: AcceptInvitation, _ call: CRMCall) async throws -> LoginResult {
    let invitation = try await call.read { try Invitations.find(input.token, at: call.now, in: $0) }
    let hash = try await Passwords.hash(
      input.password, field: "password", name: input.name, email: invitation.email, call)
    let id: ID<User> = call.newID()
    let new = UserRow(
      id: id, workspaceId: invitation.workspaceId, email: invitation.email, name: input.name, role: invitation.role,
      teamId: invitation.teamId, passwordHash: hash, createdAt: call.now, updatedAt: call.now, createdBy: id,
      updatedBy: id, version: 1)
    return try await call.acting(as: new.callUser).write { writer in
      let invitation = try Invitations.find(input.token, at: call.now, in: writer)
      var row = new
      row.teamId = invitation.teamId
      let known: UserRow? = try writer.fetchOne("\(UserRow.select) WHERE email = \(row.email)")
      if let known {
        guard known.workspaceId == row.workspaceId, known.deactivatedAt != nil else {
          throw InvitationError.addressTaken(email: row.email)
        }
        (row.id, row.createdAt, row.createdBy) = (known.id, known.createdAt, known.createdBy)
        row.version = known.version
        try TwoFactor.disable(for: known.id, in: writer)
        row = try Members.update(row, from: known, by: known.id, at: call.now, in: writer)
      } else {
        try writer.insert(row)
      }
      var accepted = invitation
      accepted.acceptedAt = call.now
      try writer.update(accepted, from: invitation)
      return try Sessions.begin(for: row.callUser, call, in: writer)
    }
  }
}
