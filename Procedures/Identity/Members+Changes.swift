import Rapport
import Storage

// What the domain of teams asks of this one: members and teams are its rows.

extension Members {
  /// The members of a workspace, by name.
  static func list(
    in workspace: ID<Workspace>, team: ID<Team>?, includeDeactivated: Bool, _ reader: Reader
  ) throws -> [UserRow] {
    var conditions: [SQL] = ["workspace_id = \(workspace)"]
    if let team { conditions.append("team_id = \(team)") }
    if !includeDeactivated { conditions.append("deactivated_at IS NULL") }
    return try reader.fetchAll("\(UserRow.select) WHERE \(SQL.all(of: conditions)) ORDER BY name, id")
  }

  /// What owners and admins may know of a member.
  struct Insight {
    var lastSeenAt: Instant?
    var hasTwoFactor: Bool
  }

  static func insights(in workspace: ID<Workspace>, _ reader: Reader) throws -> [ID<User>: Insight] {
    var insights: [ID<User>: Insight] = [:]
    try reader.forEachRow(
      """
      SELECT u.id, (SELECT MAX(s.last_seen_at) FROM sessions s WHERE s.user_id = u.id),
        EXISTS (SELECT 1 FROM two_factors f WHERE f.user_id = u.id AND f.confirmed_at IS NOT NULL)
      FROM users u WHERE u.workspace_id = \(workspace)
      """
    ) { row in
      insights[try row[0]] = Insight(lastSeenAt: try row[1], hasTwoFactor: try row[2])
    }
    return insights
  }

  /// How many active owners the workspace has besides this member.
  static func activeOwners(besides row: UserRow, _ reader: Reader) throws -> Int {
    try reader.fetchValue(
      """
      SELECT COUNT(*) FROM users
      WHERE workspace_id = \(row.workspaceId) AND role = \(Role.owner) AND deactivated_at IS NULL AND id <> \(row.id)
      """) ?? 0
  }

  static func isActive(email: String, in workspace: ID<Workspace>, _ reader: Reader) throws -> Bool {
    try reader.exists(
      "SELECT 1 FROM users WHERE email = \(email) AND workspace_id = \(workspace) AND deactivated_at IS NULL")
  }

  /// Writes a member who differs from what they were, with who changed them and when.
  @discardableResult
  static func update(
    _ changed: UserRow, from old: UserRow, by user: ID<User>, at now: Instant, in writer: Writer
  ) throws -> UserRow {
    if changed == old { return old }
    var new = changed
    new.touch(by: user, at: now)
    try writer.update(new, from: old)
    return new
  }

  /// Notes that something of a member has changed that stands in a table of its own.
  static func touch(_ row: UserRow, by user: ID<User>, at now: Instant, in writer: Writer) throws -> UserRow {
    var touched = row
    touched.touch(by: user, at: now)
    try writer.update(touched, from: row)
    return touched
  }

  /// A member who was deactivated may sign in again.
  static func reactivate(_ row: UserRow, by user: ID<User>, at now: Instant, in writer: Writer) throws -> UserRow {
    var back = row
    back.deactivatedAt = nil
    return try update(back, from: row, by: user, at: now, in: writer)
  }

  /// Nobody signs in as this member any more; all that they are signed in by ends.
  static func deactivate(_ row: UserRow, by user: ID<User>, at now: Instant, in writer: Writer) throws -> UserRow {
    var gone = row
    gone.deactivatedAt = now
    gone = try update(gone, from: row, by: user, at: now, in: writer)
    try Sessions.end(of: row.id, in: writer)
    try APIKeys.revokeAll(of: row.id, in: writer)
    try OneTimeToken.discard(.passwordReset, of: row.id, in: writer)
    try OneTimeToken.discard(.twoFactor, of: row.id, in: writer)
    return gone
  }
}

/// The teams of a workspace.
enum Teams {
  static func create(
    _ name: String, in workspace: ID<Workspace>, by user: ID<User>, _ call: CRMCall, _ writer: Writer
  ) throws -> TeamRow {
    let team = TeamRow(
      id: call.newID(), workspaceId: workspace, name: name, createdAt: call.now, updatedAt: call.now, createdBy: user,
      updatedBy: user, version: 1)
    try writer.insert(team)
    return team
  }

  struct Listed {
    var team: TeamRow
    /// Those who may sign in.
    var memberCount: Int
  }

  static func list(in workspace: ID<Workspace>, _ reader: Reader) throws -> [Listed] {
    let teams: [TeamRow] = try reader.fetchAll(
      "\(TeamRow.select) WHERE workspace_id = \(workspace) AND deleted_at IS NULL ORDER BY name, id")
    return try teams.map { Listed(team: $0, memberCount: try memberCount(of: $0.id, reader)) }
  }

  static func memberCount(of team: ID<Team>, _ reader: Reader) throws -> Int {
    try reader.fetchValue("SELECT COUNT(*) FROM users WHERE team_id = \(team) AND deactivated_at IS NULL") ?? 0
  }

  static func rename(
    _ team: TeamRow, to name: String, by user: ID<User>, at now: Instant, in writer: Writer
  ) throws -> TeamRow {
    if team.name == name { return team }
    var renamed = team
    renamed.name = name
    renamed.touch(by: user, at: now)
    try writer.update(renamed, from: team)
    return renamed
  }

  static func delete(
    _ team: TeamRow, movingMembersTo other: ID<Team>?, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws {
    var bulk = try BulkWriting(call, writer, deleting: team.recordID)
    let members: [UserRow] = try writer.fetchAll("\(UserRow.select) WHERE team_id = \(team.id)")
    for member in members {
      var moved = member
      moved.teamId = other
      try bulk.update(moved, from: member)
    }
    try Invitations.forget(team.id, &bulk, writer)
    try writer.update(team.deleted(by: user.id, at: call.now), from: team)
  }

  /// Brings a team back, with those who are still where its deletion put them.
  static func restore(_ team: TeamRow, by user: CallUser, _ call: CRMCall, in writer: Writer) throws -> TeamRow {
    let restored = try team.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
    let isTaken = try writer.exists(
      """
      SELECT 1 FROM teams WHERE workspace_id = \(team.workspaceId) AND name = \(team.name) AND deleted_at IS NULL
      """)
    if isTaken { throw RestoreError.notRestorable(.nameInUse(name: team.name)) }
    try writer.update(restored, from: team)
    try BulkChanges.undo(deletionOf: team.recordID, for: call, in: writer)
    return restored
  }
}
