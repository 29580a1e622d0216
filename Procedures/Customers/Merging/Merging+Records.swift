import Rapport
import Storage

@Table("customer_merges")
struct CustomerMergeRow: Hashable {
  var id: ID<CustomerMerge>
  var workspaceId: ID<Workspace>
  /// The customer that stayed.
  var customerId: ID<CustomerProfile>
  /// The customer that went into it.
  var mergedId: ID<CustomerProfile>
  /// The values of the customer that stayed, as ``MergeRules/values(of:)`` reads them, before and after.
  var masterBefore: JSONValue
  var masterAfter: JSONValue
  var mergedAt: Instant
  var mergedBy: ID<User>
  var undoneAt: Instant?
}

extension CustomerMergeRow: TrackedRecord {
  static let entity = "CustomerMerge"
  /// What the customer was and is stands in its own entries.
  static let unrecordedFields: Set<String> = ["masterBefore", "masterAfter", "mergedAt", "mergedBy"]
  static let fieldForms: [String: FieldForm] = ["undoneAt": .instant]

  var recordID: UUIDv7 { id.uuid }
  var customers: [ID<CustomerProfile>] { [customerId, mergedId] }

  static func action(_ change: RecordChange<Self>) -> String {
    change.old == nil ? "merged" : change.changed("undoneAt") ? "undone" : change.standardAction
  }
}

/// Who may change the customer that stayed may undo the merge.
extension CustomerMerge: Guarded {
  static func access(to ids: [ID<CustomerMerge>], in call: CRMCall) async throws -> [ID<CustomerMerge>: RecordAccess] {
    try await Access.lookUp(ids, in: CustomerMergeRow.table, call) { user in
      Access.Conditions(
        readable: """
          r.customer_id IN (
            SELECT c.id FROM customers c WHERE c.deleted_at IS NULL AND \(Access.visibleCustomers("c", to: user)))
          """,
        writable: """
          r.customer_id IN (
            SELECT c.id FROM customers c
            WHERE c.workspace_id = \(user.workspaceId) AND \(Access.writable(owner: "c.owner_id", by: user)))
          """)
    }
  }
}

/// Merging customers, and undoing it.
enum Merges {
  /// Makes two customers one: the master stays, and everything that hangs on the other goes to it.
  static func merge(
    _ other: CustomerRow, into master: CustomerRow, choices: [String: MergeSource], by user: CallUser, _ call: CRMCall,
    in writer: Writer
  ) throws -> (merge: CustomerMergeRow, master: CustomerRow, moved: [MovedRecords]) {
    let before = MergeRules.values(of: master)
    let after = MergeRules.merged(before, with: MergeRules.values(of: other), choices: choices)
    let merge = CustomerMergeRow(
      id: call.newID(), workspaceId: master.workspaceId, customerId: master.id, mergedId: other.id,
      masterBefore: .object(before), masterAfter: .object(after), mergedAt: call.now, mergedBy: user.id)
    try writer.insert(merge)
    let move = CustomerMove(merge: merge.id.uuid, from: other.id, to: master.id, call: call)
    var moved: [MovedRecords] = []
    for reference in CRM.customerReferences {
      let count = try reference.move(move, in: writer)
      if count > 0 { moved.append(MovedRecords(kind: FieldName.camelCase(reference.table), count: count)) }
    }
    var gone = other
    gone.deletedAt = call.now
    gone.mergedIntoId = master.id
    gone.touch(by: user.id, at: call.now)
    try writer.update(gone, from: other)
    var result = MergeRules.applying(after, to: master)
    result.touch(by: user.id, at: call.now)
    try writer.update(result, from: master)
    return (merge, result, moved)
  }

  /// Brings back the customer that went into another one, with all that is still where the merge has put it.
  static func undo(
    _ id: ID<CustomerMerge>, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> (master: CustomerRow, restored: CustomerRow) {
    guard let merge = try writer.find(CustomerMergeRow.self, id),
      let gone = try writer.find(CustomerRow.self, merge.mergedId)
    else { throw RPCError(.notFound, "There is no CustomerMerge \(id) for you (id)") }
    if let undoneAt = merge.undoneAt { throw MergeError.notUndoable(.undone(undoneOn: undoneAt.date)) }
    guard merge.mergedAt > Deletion.restorableAfter(call.now) else {
      throw MergeError.notUndoable(
        .mergedTooLongAgo(days: Deletion.restorableDays, mergedOn: merge.mergedAt.date))
    }
    guard let master = try writer.customer(merge.customerId) else {
      throw MergeError.notUndoable(
        .masterGone)
    }
    guard gone.mergedIntoId == master.id else {
      throw MergeError.notUndoable(.mergedElsewhere)
    }
    let move = CustomerMove(merge: merge.id.uuid, from: gone.id, to: master.id, call: call)
    for reference in CRM.customerReferences.reversed() { try reference.moveBack(move, in: writer) }
    var restored = gone
    restored.deletedAt = nil
    restored.mergedIntoId = nil
    restored.touch(by: user.id, at: call.now)
    try writer.update(restored, from: gone)
    let values = MergeRules.undone(
      MergeRules.values(of: master), before: merge.masterBefore.objectValue ?? [:],
      after: merge.masterAfter.objectValue ?? [:])
    var result = MergeRules.applying(values, to: master)
    result.touch(by: user.id, at: call.now)
    try writer.update(result, from: master)
    var undone = merge
    undone.undoneAt = call.now
    try writer.update(undone, from: merge)
    return (result, restored)
  }

  /// Merges into a customer that can be undone, the newest first.
  static func undoable(
    into customer: ID<CustomerProfile>, at now: Instant, in reader: Reader
  ) throws -> [CustomerMerge] {
    let rows: [CustomerMergeRow] = try reader.fetchAll(
      """
      \(CustomerMergeRow.select)
      WHERE workspace_id = (SELECT workspace_id FROM customers WHERE id = \(customer)) AND customer_id = \(customer)
        AND undone_at IS NULL AND merged_at > \(Deletion.restorableAfter(now))
      ORDER BY id DESC
      """)
    return try rows.compactMap { try view($0, in: reader) }
  }

  static func view(_ row: CustomerMergeRow, in reader: Reader) throws -> CustomerMerge? {
    guard let merged = try reader.find(CustomerRow.self, row.mergedId) else { return nil }
    return CustomerMerge(
      id: row.id, customerProfileId: row.customerId, merged: merged.summary, mergedAt: row.mergedAt,
      mergedBy: row.mergedBy, mergedByName: try reader.userNames([row.mergedBy])[row.mergedBy] ?? "",
      undoableUntil: row.mergedAt.adding(seconds: Deletion.restorableDays * 86_400), undoneAt: row.undoneAt)
  }
}
