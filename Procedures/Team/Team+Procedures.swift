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
      try Self.detail(Teams.create(input.name, in: user.workspaceId, by: user.id, call, writer), writer)
    }
  }

  /// Gives a team another name.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: TeamDetailError.self)
  func updateTeam(_ input: UpdateTeam, _ call: CRMCall) async throws -> TeamDetail {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Self.find(input.id, writer)
      try Self.check(input.version, of: old, writer)
      return try Self.detail(Teams.rename(old, to: input.name, by: user.id, at: call.now, in: writer), writer)
    }
  }

  /// Deletes a team; it can be restored for 30 days. Its members go to another one, or are in none.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: TeamDetailError.self)
  func deleteTeam(_ input: DeleteTeam, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    if input.moveMembersTo == input.id {
      throw RPCError.invalid("moveMembersTo", Finding(.distinct, "must be another team"))
    }
    try await call.write { writer in
      let team = try Self.find(input.id, writer)
      try Self.check(input.version, of: team, writer)
      try Teams.delete(team, movingMembersTo: input.moveMembersTo, by: user, call, in: writer)
    }
  }

  /// Brings a deleted team back, with the members who are still where the deletion put them.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: RestoreError.self)
  func restoreTeam(_ input: TeamKey, _ call: CRMCall) async throws -> TeamDetail {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(TeamRow.self, input.id) else { throw Self.notFound(input.id) }
      return try Self.detail(Teams.restore(old, by: user, call, in: writer), writer)
    }
  }

  private static func check(_ version: Int?, of row: TeamRow, _ reader: Reader) throws {
    try Versions.check(
      version, is: row.version, else: TeamDetailError.staleVersion(current: try detail(row, reader)))
  }

  private static func detail(_ row: TeamRow, _ reader: Reader) throws -> TeamDetail {
    Teams.Listed(team: row, memberCount: try Teams.memberCount(of: row.id, reader)).detail
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
    TeamDetail(
      id: team.id, name: team.name, createdAt: team.createdAt, updatedAt: team.updatedAt, createdBy: team.createdBy,
      updatedBy: team.updatedBy, version: team.version, memberCount: memberCount)
  }
}
