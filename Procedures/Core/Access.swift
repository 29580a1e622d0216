import Rapport
import Storage

/// Who may see and change which records: the one place that says so.
///
/// | role | reads | writes |
/// |---|---|---|
/// | owner, admin | the workspace | the workspace |
/// | manager | records whose owner is in their team, and what is shared with it | records of the same owners |
/// | rep | own records, and what is shared with them | own records |
/// | viewer | as a manager | nothing |
///
/// Shared: a customer with who owns a deal with it, a deal with who owns its customer. Who reads for a team reads what
/// is shared with its members.
enum Access {
  /// A condition on an owner's column: records of this owner are the user's to read.
  ///
  /// It says nothing of the workspace for roles that reach all of it: add `workspace_id = …`.
  static func visible(owner column: SQL, to user: CallUser) -> SQL {
    if user.role.reachesWorkspace { return "1 = 1" }
    guard let team = teamRead(by: user) else { return "\(column) = \(user.id)" }
    return "\(column) IN (SELECT id FROM users WHERE team_id = \(team))"
  }

  /// The team whose records the user reads beside their own, for those who do not reach the workspace.
  private static func teamRead(by user: CallUser) -> ID<Team>? { user.role == .rep ? nil : user.teamId }

  /// A condition on an owner's column: records of this owner are the user's to change. Without the workspace, too.
  static func writable(owner column: SQL, by user: CallUser) -> SQL {
    user.role == .viewer ? "1 = 0" : visible(owner: column, to: user)
  }

  /// A condition on rows of `customers` under that alias: of the user's workspace, and theirs to read.
  static func visibleCustomers(_ alias: String, to user: CallUser) -> SQL {
    let row = SQL(identifier: alias)
    let own: SQL = "\(row).workspace_id = \(user.workspaceId)"
    if user.role.reachesWorkspace { return own }
    return """
      \(own) AND (\(visible(owner: "\(row).owner_id", to: user)) OR EXISTS (
        SELECT 1 FROM opportunities shared
        WHERE shared.workspace_id = \(row).workspace_id AND shared.customer_profile_id = \(row).id
          AND shared.deleted_at IS NULL AND \(visible(owner: "shared.owner_id", to: user))))
      """
  }

  /// A condition on rows of `opportunities` under that alias: of the user's workspace, and theirs to read.
  static func visibleOpportunities(_ alias: String, to user: CallUser) -> SQL {
    let row = SQL(identifier: alias)
    let own: SQL = "\(row).workspace_id = \(user.workspaceId)"
    if user.role.reachesWorkspace { return own }
    return """
      \(own) AND (\(visible(owner: "\(row).owner_id", to: user)) OR \(visible(owner: "\(row).shared_with_id", to: user)))
      """
  }

  /// ``visibleOpportunities(_:to:)`` in two conditions of which no deal meets both, for who reads their own records alone:
  /// each begins an index that goes on with the date of creation. `nil` for others.
  static func visibleOpportunitiesInParts(_ alias: String, to user: CallUser) -> [SQL]? {
    guard !user.role.reachesWorkspace, teamRead(by: user) == nil else { return nil }
    let row = SQL(identifier: alias)
    // Of the user's workspace, since they are. Said again, it would be taken for the way to find them.
    return ["\(row).owner_id = \(user.id)", "\(row).shared_with_id = \(user.id)"]
  }

  /// What a kind of record asks of a row `r` beyond being of the user's workspace.
  struct Conditions {
    var readable: SQL
    var writable: SQL

    init(readable: SQL, writable: SQL) {
      self.readable = readable
      self.writable = writable
    }

    /// What holds for records with an owner that are shared with nobody.
    init(owner column: SQL, _ user: CallUser) {
      self.init(readable: visible(owner: column, to: user), writable: Access.writable(owner: column, by: user))
    }
  }

  /// Rows `r` with these ids, to be continued with what else is asked of them. They are found by their ids, whatever that
  /// is: SQLite, which takes a workspace for a few rows, would rather go through all of it than look up two.
  static func rows(_ ids: [some ColumnValue], of table: String) -> SQL {
    """
    (SELECT id AS wanted_id FROM \(identifier: table) WHERE id IN \(ids)) wanted
      CROSS JOIN \(identifier: table) r ON r.id = wanted.wanted_id
    """
  }

  /// What the caller may do with each of these records, in one query.
  ///
  /// - Parameters:
  ///   - table: it has the columns `id` and `workspace_id`.
  ///   - conditions: on a row of it, which is called `r`.
  static func lookUp<Entity>(
    _ ids: [ID<Entity>], in table: String, _ call: CRMCall, _ conditions: (CallUser) -> Conditions
  ) async throws -> [ID<Entity>: RecordAccess] {
    guard let user = call.user, !ids.isEmpty else { return [:] }
    let conditions = conditions(user)
    let query: SQL = """
      SELECT r.id, CASE WHEN \(conditions.writable) THEN 1 ELSE 0 END
      FROM \(rows(ids, of: table))
      WHERE r.workspace_id = \(user.workspaceId) AND (\(conditions.readable))
      """
    return try await call.read { reader in
      var found: [ID<Entity>: RecordAccess] = [:]
      try reader.forEachRow(query) { row in
        let isWritable: Bool = try row[1]
        found[try row[0]] = isWritable ? .write : .read
      }
      return found
    }
  }
}

extension CRMCall {
  /// ``Access/visible(owner:to:)``.
  func visible(owner column: SQL, to user: CallUser) -> SQL { Access.visible(owner: column, to: user) }
}

extension Access {
  /// Whether the user may give records to somebody of that role and team, or make them theirs: owners and admins to
  /// everybody, managers within their team, others to themselves alone. A viewer owns nothing new.
  static func mayAssign(to assignee: CallUser, by user: CallUser) -> Bool {
    if assignee.workspaceId != user.workspaceId { return false }
    if assignee.id == user.id { return user.role != .viewer }
    if assignee.role == .viewer { return false }
    switch user.role {
    case .owner, .admin: return true
    case .manager: return user.teamId != nil && assignee.teamId == user.teamId
    case .rep, .viewer: return false
    }
  }

  /// Refuses an owner whom the user may not give records to. An id that has been checked as an input names somebody.
  static func checkAssignment(to assignee: ID<User>, by user: CallUser, in reader: Reader) throws {
    if assignee == user.id { return }
    guard let row = try reader.find(UserRow.self, assignee), row.workspaceId == user.workspaceId else {
      throw RPCError(.notFound, "There is no User \(assignee) for you (ownerId)")
    }
    guard mayAssign(to: row.callUser, by: user) else {
      throw RPCError(
        .forbidden,
        row.role == .viewer
          ? "\(row.name) only views and cannot own records (ownerId); name somebody else"
          : "You may not give records to \(row.name) (ownerId): managers give them to their team, others keep their own"
      )
    }
  }
}
