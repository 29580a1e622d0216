import Files
import Printing
import Rapport
import RapportJSON
import Storage

/// A filter and an order of audit entries as SQL.
struct AuditQuery {
  let conditions: SQL
  let keyset: Keyset

  init(_ input: GetAuditLog, in workspace: ID<Workspace>) {
    var conditions: [SQL] = ["e.workspace_id = \(workspace)"]
    if let entity = input.entity { conditions.append("e.entity = \(entity)") }
    if let id = input.entityId {
      // What is no id names no record.
      conditions.append(UUIDv7(id).map { "e.entity_id = \($0)" } ?? "1 = 0")
    }
    if let actor = input.actorId { conditions.append("e.actor_id = \(actor)") }
    if let actions = input.actions { conditions.append("e.action IN \(actions)") }
    if let procedure = input.procedure { conditions.append("e.procedure = \(procedure)") }
    if let request = input.requestId { conditions.append("e.request_id = \(request)") }
    if let from = input.from { conditions.append("e.at >= \(from)") }
    if let to = input.to { conditions.append("e.at < \(to)") }
    self.conditions = SQL.all(of: conditions)
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    keyset = Keyset([Keyset.Key("e.seq", .integer, input.direction)], filter: "audit \(filter.jsonText)")
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    SELECT \(AuditEntryRow.columns(of: "e")), u.name
    FROM audit_entries e LEFT JOIN users u ON u.id = e.actor_id
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT COUNT(*) FROM audit_entries e WHERE \(conditions)" }

  /// The page that ``statement(after:limit:)`` finds.
  func page(_ statement: SQL, limit: Int, in reader: Reader) throws -> (items: [AuditEntry], nextCursor: String?) {
    var items: [AuditEntry] = []
    try reader.forEachRow(statement) { row in
      let entry = try AuditEntryRow(row: row)
      items.append(entry.auditEntry(actorName: try row[AuditEntryRow.columns.count]))
    }
    return keyset.page(items, limit: limit) { [$0.seq.databaseValue] }
  }
}

extension AuditEntryRow {
  func auditEntry(actorName: String?) -> AuditEntry {
    AuditEntry(
      seq: Int(seq), at: at, actorId: actorId, actorName: actorName, action: action, entity: entity,
      entityId: entityId.description, changes: changes.value ?? .null, procedure: procedure, requestId: requestId,
      ip: ip, userAgent: userAgent, hash: hash.hexadecimal)
  }
}

extension AuditEntry {
  /// In the order of ``AuditProcedures/columns``.
  var cells: [Cell] {
    [
      .integer(seq), .instant(at), .text(actorName ?? actorId?.description), .text(action), .text(entity),
      .text(entityId), .text(changes.json), .text(procedure), .text(requestId), .text(ip), .text(userAgent),
      .text(hash),
    ]
  }
}
