import Rapport
import Storage

/// An act that changed many records at once, and can be undone: it is in the hands of who did it, and of who is
/// responsible for them.
enum BulkChange: Guarded {
  static func access(to ids: [ID<BulkChange>], in call: CRMCall) async throws -> [ID<BulkChange>: RecordAccess] {
    try await Access.lookUp(ids, in: BulkChangeRow.table, call) { Access.Conditions(owner: "r.made_by", $0) }
  }
}
