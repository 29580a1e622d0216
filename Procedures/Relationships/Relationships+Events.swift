import Rapport
import Storage

// What changes of relationships mean to others.

extension RelationshipRow: Restorable {
  static let entity = "Relationship"
  var recordID: UUIDv7 { id.uuid }
  static let fieldForms: [String: FieldForm] = ["deletedAt": .instant]
  var customers: [ID<CustomerProfile>] { [fromId, toId] }

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.record else { return [] }
    let data: JSONValue = [
      "kind": .string(row.kind.rawValue), "fromId": .string(row.fromId.description),
      "toId": .string(row.toId.description), "fields": .array(change.fields.map { .string($0.name) }),
    ]
    return [DomainEvent("crm.relationship.\(action(change))", row.recordID, data: data)]
  }

  static func timeline(_ change: RecordChange<Self>, in reader: Reader) throws -> [TimelineEntry] {
    guard let row = change.record, change.old == nil || change.new == nil || change.deletion != nil else { return [] }
    let names = try reader.customerNames([row.fromId, row.toId])
    return [(row.fromId, row.toId, row.kind.typeFrom), (row.toId, row.fromId, row.kind.typeTo)].compactMap { ends in
      let (customer, related, type) = ends
      guard let name = names[related] else { return nil }
      return TimelineEntry(
        customer, .relationship, action(change), title: name,
        detail: FieldName.words(FieldName.camelCase(type.rawValue)))
    }
  }
}

/// Who sees both customers sees what relates them; who may change one of them may change it. A deleted one is
/// there for nobody but restoreRelationship.
extension Relationship: Guarded {
  static func access(to ids: [ID<Relationship>], in call: CRMCall) async throws -> [ID<Relationship>: RecordAccess] {
    try await Access.lookUp(ids, in: RelationshipRow.table, call) { user in
      func visible(_ end: SQL) -> SQL {
        """
        \(end) IN (SELECT c.id FROM customers c WHERE c.deleted_at IS NULL AND \(Access.visibleCustomers("c", to: user)))
        """
      }
      func writable(_ end: SQL) -> SQL {
        """
        \(end) IN (
          SELECT c.id FROM customers c
          WHERE c.workspace_id = \(user.workspaceId) AND \(Access.writable(owner: "c.owner_id", by: user)))
        """
      }
      return Access.Conditions(
        readable: SQL.all(of: [
          Access.present(in: call, unless: "crm.extensions.restoreRelationship"), visible("r.from_id"),
          visible("r.to_id"),
        ]),
        writable: SQL.any(of: [writable("r.from_id"), writable("r.to_id")]))
    }
  }
}

extension CustomerReference {
  static let relationshipsFrom = relationships(column: "from_id", \.fromId, other: \.toId)
  static let relationshipsTo = relationships(column: "to_id", \.toId, other: \.fromId)

  /// What would relate a customer to itself, twice, or in a circle of owners stays with the customer that is merged away.
  private static func relationships(
    column: String, _ end: any WritableKeyPath<RelationshipRow, ID<CustomerProfile>> & Sendable,
    other: any KeyPath<RelationshipRow, ID<CustomerProfile>> & Sendable
  ) -> CustomerReference {
    CustomerReference(RelationshipRow.self, column: column) { row, move, reader in
      if row[keyPath: other] == move.to { return true }
      var moved = row
      moved[keyPath: end] = move.to
      if try Relationships.twin(of: moved, in: reader) != nil { return true }
      return try moved.kind.isHierarchy
        && Relationships.path(from: moved.toId, to: moved.fromId, of: moved.kind, in: moved.workspaceId, reader) != nil
    } assign: { row, customer, call in
      row[keyPath: end] = customer
      row.touch(by: call.user?.id ?? row.updatedBy, at: call.now)
    }
  }
}
