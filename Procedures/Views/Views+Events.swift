import Rapport
import Storage

extension SavedViewRow: Restorable {
  static let entity = "SavedView"
  var recordID: UUIDv7 { id.uuid }
  static let fieldForms: [String: FieldForm] = ["isShared": .boolean, "deletedAt": .instant]

  /// Notes who changed it and when: its owner, or somebody who administers the workspace.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}

/// A view is its owner's. Everybody may see one that is shared, and those who administer the workspace may take it away. A deleted one is there for nobody but restoreView.
extension SavedView: Guarded {
  static func access(to ids: [ID<SavedView>], in call: CRMCall) async throws -> [ID<SavedView>: RecordAccess] {
    try await Access.lookUp(ids, in: SavedViewRow.table, call) { user in
      Access.Conditions(
        readable: SQL.all(of: [
          Access.present(in: call, unless: "crm.views.restoreView"), "r.is_shared OR r.owner_id = \(user.id)",
        ]),
        writable: user.role.reachesWorkspace ? "1 = 1" : "r.owner_id = \(user.id)")
    }
  }
}
