import Rapport
import Storage

extension SavedViewRow: TrackedRecord {
  static let entity = "SavedView"
  var recordID: UUIDv7 { id.uuid }
  static let fieldForms: [String: FieldForm] = ["isShared": .boolean]
}

/// A view is its owner's. Everybody may see one that is shared, and those who administer the workspace may take it away.
extension SavedView: Guarded {
  static func access(to ids: [ID<SavedView>], in call: CRMCall) async throws -> [ID<SavedView>: RecordAccess] {
    try await Access.lookUp(ids, in: SavedViewRow.table, call) { user in
      Access.Conditions(
        readable: "r.is_shared OR r.owner_id = \(user.id)",
        writable: user.role.reachesWorkspace ? "1 = 1" : "r.owner_id = \(user.id)")
    }
  }
}
