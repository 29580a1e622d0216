import Rapport
import Storage

// What changes of segments mean to others.

extension SegmentRow: Restorable {
  static let entity = "Segment"
  var recordID: UUIDv7 { id.uuid }

  static let unrecordedFields: Set<String> = [
    "sortName", "sources", "memberCount", "comparedAt", "createdAt", "updatedAt", "createdBy", "updatedBy", "version",
  ]
  static let fieldForms: [String: FieldForm] = ["rules": .json, "deletedAt": .instant]

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.new else { return [] }
    return [DomainEvent("crm.segment.\(action(change))", row.recordID, data: ["type": .string(row.type.rawValue)])]
  }
}

extension CustomerReference {
  /// A customer that both had a place in a segment keeps one. What rules say of the customer that stays follows by itself.
  static let segmentMembers = CustomerReference.links(
    of: SegmentMemberRow.table, column: "customer_id", to: "segment_id")
}

/// Segments are the workspace's: everybody reads them. Who made one changes it, and who may change that user's records.
/// A deleted one is there for nobody but restoreSegment.
extension Segment: Guarded {
  static func access(to ids: [ID<Segment>], in call: CRMCall) async throws -> [ID<Segment>: RecordAccess] {
    try await Access.lookUp(ids, in: SegmentRow.table, call) { user in
      Access.Conditions(
        readable: Access.present(in: call, unless: "crm.extensions.restoreSegment"),
        writable: Access.writable(owner: "r.created_by", by: user))
    }
  }
}
