import Rapport
import Storage

@Table("saved_views")
struct SavedViewRow: Hashable {
  var id: ID<SavedView>
  var workspaceId: ID<Workspace>
  var ownerId: ID<User>
  var list: String
  var name: String
  var query: String
  var isShared: Bool
  var createdAt: Instant
  var updatedAt: Instant
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

/// What the procedures of views have in common.
enum Views {
  /// How many views of one list a person keeps.
  static let maximum = 100

  static func find(_ id: ID<SavedView>, in reader: Reader) throws -> SavedViewRow {
    guard let row = try reader.find(SavedViewRow.self, id), row.deletedAt == nil else { throw notFound(id) }
    return row
  }

  static func notFound(_ id: ID<SavedView>) -> RPCError {
    RPCError(.notFound, "There is no SavedView \(id) for you (id)")
  }

  /// Views `v` that a condition holds for, as the user sees them.
  static func all(where condition: SQL, for user: CallUser, in reader: Reader) throws -> [SavedView] {
    var views: [SavedView] = []
    try reader.forEachRow(
      """
      SELECT \(SavedViewRow.columns(of: "v")), u.name FROM saved_views v JOIN users u ON u.id = v.owner_id
      WHERE v.workspace_id = \(user.workspaceId) AND v.deleted_at IS NULL AND \(condition)
      ORDER BY v.owner_id <> \(user.id), v.name, v.id
      """
    ) { row in
      views.append(
        try SavedViewRow(row: row).shown(ownerName: try row[SavedViewRow.columns.count], to: user))
    }
    return views
  }

  static func shown(_ row: SavedViewRow, to user: CallUser, in reader: Reader) throws -> SavedView {
    let name: String? = try reader.fetchValue("SELECT name FROM users WHERE id = \(row.ownerId)")
    return row.shown(ownerName: name ?? "", to: user)
  }

  /// Refuses a name that another of the owner's views of the list has.
  static func checkName(of row: SavedViewRow, in reader: Reader) throws {
    let others: Int? = try reader.fetchValue(
      """
      SELECT count(*) FROM saved_views
      WHERE owner_id = \(row.ownerId) AND list = \(row.list) AND name = \(row.name) AND deleted_at IS NULL
        AND id <> \(row.id)
      """)
    guard others == 0 else { throw ViewError.nameTaken(name: row.name) }
  }

  /// Refuses one more view of a list than a person keeps.
  static func checkCount(of list: String, for owner: ID<User>, in reader: Reader) throws {
    let count: Int? = try reader.fetchValue(
      "SELECT count(*) FROM saved_views WHERE owner_id = \(owner) AND list = \(list) AND deleted_at IS NULL")
    guard count ?? 0 < maximum else { throw ViewError.tooMany(maximum: maximum) }
  }
}

extension SavedViewRow {
  func shown(ownerName: String, to user: CallUser) -> SavedView {
    SavedView(
      id: id, list: list, name: name, query: query, isShared: isShared, ownerId: ownerId, ownerName: ownerName,
      isOwn: ownerId == user.id, createdAt: createdAt, updatedAt: updatedAt, createdBy: ownerId, updatedBy: updatedBy,
      version: version)
  }
}
