import Rapport

// Kinds of records that ids name, for which there is no wire type of their own yet.

/// One company that uses the CRM. A caller knows their own alone.
enum Workspace: Guarded {
  static func access(to ids: [ID<Workspace>], in call: CRMCall) async throws -> [ID<Workspace>: RecordAccess] {
    guard let user = call.user else { return [:] }
    return [user.workspaceId: user.role.reachesWorkspace ? .write : .read]
  }
}

/// A member of the workspace. Everybody may name everybody, except those who have been deactivated: they
/// are there for nobody but reactivateMember.
enum User: Guarded {
  static func access(to ids: [ID<User>], in call: CRMCall) async throws -> [ID<User>: RecordAccess] {
    try await Access.lookUp(ids, in: "users", call) { user in
      Access.Conditions(
        readable: call.procedure == "crm.team.reactivateMember" ? "1 = 1" : "r.deactivated_at IS NULL",
        writable: user.role.reachesWorkspace ? "1 = 1" : "r.id = \(user.id)")
    }
  }
}

/// A team of the workspace. Everybody may name it. A deleted one is there for nobody but restoreTeam.
enum Team: Guarded {
  static func access(to ids: [ID<Team>], in call: CRMCall) async throws -> [ID<Team>: RecordAccess] {
    try await Access.lookUp(ids, in: "teams", call) { user in
      Access.Conditions(
        readable: Access.present(in: call, unless: "crm.team.restoreTeam"),
        writable: user.role.reachesWorkspace ? "1 = 1" : "1 = 0")
    }
  }
}

/// A marketing campaign. Everybody may name it, so that a deal can say where it came from.
enum Campaign: Guarded {
  static func access(to ids: [ID<Campaign>], in call: CRMCall) async throws -> [ID<Campaign>: RecordAccess] {
    try await Access.lookUp(ids, in: "campaigns", call) { user in
      Access.Conditions(readable: "1 = 1", writable: Access.writable(owner: "r.owner_id", by: user))
    }
  }
}
