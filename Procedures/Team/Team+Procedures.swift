import Rapport
import Storage

/// The teams of the workspace.
@Procedures("crm.team")
struct TeamProcedures {
  /// The teams by name, with how many members they have.
  @Query
  func listTeams(_ call: CRMCall) async throws -> TeamList {
    let user = try call.signedIn()
    return TeamList(items: try await call.read { try Teams.list(in: user.workspaceId, $0).map(\.detail) })
  }

  /// Makes a team. Its name is unique in the workspace.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin))
  func createTeam(_ input: CreateTeam, _ call: CRMCall) async throws -> TeamDetail {
    let user = try call.signedIn()
    return try await call.write { writer in
      let id = try Teams.create(input.name, in: user.workspaceId, call, writer)
      return TeamDetail(id: id, name: input.name, createdAt: call.now, memberCount: 0)
    }
  }

  /// Gives a team another name.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin))
  func updateTeam(_ input: UpdateTeam, _ call: CRMCall) async throws -> TeamDetail {
    try await call.write { writer in
      let old = try Self.find(input.id, writer)
      try Teams.rename(old, to: input.name, in: writer)
      return TeamDetail(
        id: old.id, name: input.name, createdAt: old.createdAt, memberCount: try Teams.memberCount(of: old.id, writer))
    }
  }

  /// Deletes a team; it can be restored for 30 days. Its members go to another one, or are in none.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin))
  func deleteTeam(_ input: DeleteTeam, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    if input.moveMembersTo == input.id {
      throw RPCError.invalid("moveMembersTo", Finding(.distinct, "must be another team"))
    }
    try await call.write { writer in
      let team = try Self.find(input.id, writer)
      try Teams.delete(team, movingMembersTo: input.moveMembersTo, by: user, call, in: writer)
    }
  }

  /// Brings a deleted team back, with the members who are still where the deletion put them.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: RestoreError.self)
  func restoreTeam(_ input: TeamKey, _ call: CRMCall) async throws -> TeamDetail {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(TeamRow.self, input.id) else { throw Self.notFound(input.id) }
      let team = try Teams.restore(old, by: user, call, in: writer)
      return TeamDetail(
        id: team.id, name: team.name, createdAt: team.createdAt,
        memberCount: try Teams.memberCount(of: team.id, writer))
    }
  }

  private static func find(_ id: ID<Team>, _ reader: Reader) throws -> TeamRow {
    guard let row = try reader.find(TeamRow.self, id), row.deletedAt == nil else { throw notFound(id) }
    return row
  }

  private static func notFound(_ id: ID<Team>) -> RPCError {
    RPCError(.notFound, "There is no Team \(id) for you (id)")
  }
}

extension Teams.Listed {
  fileprivate var detail: TeamDetail {
    TeamDetail(id: team.id, name: team.name, createdAt: team.createdAt, memberCount: memberCount)
  }
}
