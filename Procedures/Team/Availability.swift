import Rapport
import Storage

/// When a member is away. There is one absence for each member: the present one, or the next.
@Table("absences")
struct AbsenceRow: Hashable {
  @PrimaryKey var userId: ID<User>
  var workspaceId: ID<Workspace>
  var awayFrom: CalendarDate
  var awayUntil: CalendarDate
  var note: String?
  var createdAt: Instant
  var createdBy: ID<User>
}

enum AvailabilityTables {
  static let migrations = [
    Migration(
      id: "2026-11-26-t1a-absences",
      [
        """
        CREATE TABLE absences (
          user_id      \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL,
          away_from    \(.date) NOT NULL,
          away_until   \(.date) NOT NULL CHECK (away_until >= away_from),
          note         \(.text),
          created_at   \(.instant) NOT NULL,
          created_by   \(.id) NOT NULL,
          FOREIGN KEY (workspace_id, user_id) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX absences_by_workspace ON absences (workspace_id, away_until)",
      ])
  ]
}

extension AbsenceRow: TrackedRecord {
  static var entity: String { "Absence" }
  var recordID: UUIDv7 { userId.uuid }

  /// The absence as the member's listing shows it.
  var absence: Absence { Absence(awayFrom: awayFrom, awayUntil: awayUntil, note: note) }
}

/// Whether members can take on work.
enum Availability {
  /// Absences that have not ended by that day, by member.
  static func absences(
    in workspace: ID<Workspace>, on day: CalendarDate, _ reader: Reader
  ) throws -> [ID<User>: Absence] {
    let rows: [AbsenceRow] = try reader.fetchAll(
      "\(AbsenceRow.select) WHERE workspace_id = \(workspace) AND away_until >= \(day)")
    return Dictionary(rows.map { ($0.userId, $0.absence) }) { first, _ in first }
  }

  /// Puts an absence in the place of the one that there was; `nil` makes the member available.
  ///
  /// - Returns: whether that is another one.
  static func set(_ absence: AbsenceRow?, of user: ID<User>, in writer: Writer) throws -> Bool {
    let old = try writer.find(AbsenceRow.self, user)
    if old?.absence == absence?.absence { return false }
    switch (old, absence) {
    case (let old?, let new?): try writer.update(new, from: old)
    case (let old?, nil): try writer.delete(old)
    case (nil, let new?): try writer.insert(new)
    case (nil, nil): break
    }
    return true
  }
}
