import Rapport
import Storage

/// The audit trail of a customer: the entries of all that is theirs, from the newest on.
enum CustomerTrail {
  /// The number of the last entry of the page before; `nil` is the first page.
  ///
  /// - Parameter cursor: made by ``cursor(_:of:)``.
  static func position(_ cursor: String?, of id: ID<CustomerProfile>) throws(RPCError) -> Int64? {
    guard let cursor else { return nil }
    let text = Bytes(base64URL: cursor).map { String(decoding: $0.array, as: UTF8.self) } ?? ""
    let parts = text.split(separator: ":")
    guard parts.count == 2, parts[0] == id.description, let seq = Int64(parts[1]) else {
      throw RPCError.invalid("cursor", Finding(.cursor, "is no cursor that this trail has answered with"))
    }
    return seq
  }

  static func cursor(_ seq: Int64, of id: ID<CustomerProfile>) -> String {
    Bytes(Array("\(id):\(seq)".utf8)).base64URL
  }

  static func page(
    of id: ID<CustomerProfile>, in workspace: ID<Workspace>, before: Int64?, limit: Int, _ reader: Reader
  ) throws -> Page<CustomerAuditEntry> {
    let entries: [AuditEntryRow] = try reader.fetchAll(
      statement(of: id, in: workspace, before: before, limit: limit + 1))
    let shown = entries.prefix(limit)
    let names = try reader.userNames(shown.compactMap(\.actorId))
    return Page(
      items: shown.map { entry(of: $0, names: names) },
      nextCursor: entries.count > limit ? shown.last.map { cursor($0.seq, of: id) } : nil, total: nil)
  }

  /// The records that are the customer's are gone through one by one, each with its newest entries by the index of the
  /// audit trail.
  static func statement(of id: ID<CustomerProfile>, in workspace: ID<Workspace>, before: Int64?, limit: Int) -> SQL {
    """
    WITH records (entity, id) AS (
      SELECT 'CustomerProfile', \(id)
      UNION SELECT 'CustomerProfile', m.merged_id FROM customer_merges m
        WHERE m.workspace_id = \(workspace) AND m.customer_id = \(id)
      UNION SELECT 'CustomerMerge', m.id FROM customer_merges m
        WHERE m.workspace_id = \(workspace) AND (m.customer_id = \(id) OR m.merged_id = \(id))
      UNION SELECT 'Contact', k.id FROM contacts k WHERE k.customer_id = \(id)
      UNION SELECT 'Consent', s.id FROM consents s WHERE s.customer_id = \(id)
      UNION SELECT 'CustomerAddress', a.id FROM customer_addresses a WHERE a.customer_id = \(id)
      UNION SELECT 'Relationship', r.id FROM customer_relationships r
        WHERE r.workspace_id = \(workspace) AND r.from_id = \(id)
      UNION SELECT 'Relationship', r.id FROM customer_relationships r
        WHERE r.workspace_id = \(workspace) AND r.to_id = \(id)
    )
    SELECT \(AuditEntryRow.columns(of: "e")) FROM records
    CROSS JOIN audit_entries e
      ON e.workspace_id = \(workspace) AND e.entity = records.entity AND e.entity_id = records.id
        AND e.seq < \(before ?? Int64.max)
    ORDER BY e.seq DESC LIMIT \(limit)
    """
  }

  private static func entry(of row: AuditEntryRow, names: [ID<User>: String]) -> CustomerAuditEntry {
    let changes = (row.changes.value?.objectValue ?? [:]).sorted { $0.key < $1.key }.map { name, values in
      CustomerFieldChange(field: name, old: shown(values["old"]), new: shown(values["new"]))
    }
    return CustomerAuditEntry(
      at: row.at, by: row.actorId, byName: row.actorId.flatMap { names[$0] }, action: row.action, entity: row.entity,
      entityId: row.entityId.description, changes: changes, procedure: row.procedure, ip: row.ip)
  }

  private static func shown(_ value: JSONValue?) -> JSONValue? { value == .null ? nil : value }
}
