import Rapport
import RapportJSON
import Storage

/// Undoes what a row of an import has done, unless somebody has changed the customer since.
enum ImportReversal {
  /// - Returns: whether it has been undone.
  static func undo(_ row: ImportedRow, _ call: CRMCall, _ writer: Writer) throws -> Bool {
    guard row.revertedAt == nil, let id = row.recordId, let old = try writer.customer(id), old.version == row.version
    else { return false }
    let user = try call.signedIn()
    switch row.outcome {
    case .created:
      // A customer that deals have been made with is no longer the import's alone.
      if try writer.dealCount(of: id) > 0 { return false }
      var new = old
      new.deletedAt = call.now
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
      try writer.execute(
        "DELETE FROM customer_external_ids WHERE workspace_id = \(user.workspaceId) AND customer_id = \(id)")
    case .updated:
      var fields = row.before?.value?.objectValue ?? [:]
      let customFields = fields.removeValue(forKey: "customFields") ?? old.customFields
      fields["id"] = .string(id.description)
      guard case .success(let input) = InputReading<UpdateCustomer>.read(fields, at: call.now) else { return false }
      try writer.update(
        old.updated(by: input, customFields: customFields, user: user, at: call.now), from: old)
    case .unchanged, .skipped, .failed: return false
    }
    var undone = row
    undone.revertedAt = call.now
    try writer.update(undone, from: row)
    return true
  }
}
