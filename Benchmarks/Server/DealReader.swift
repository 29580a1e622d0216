import CSQLite
import Rapport
import RapportJSON

/// The first deals of a workspace, from one statement that is prepared once.
final class DealReader {
  private static let query = """
    SELECT o.id, o.number, o.title, o.customer_profile_id, c.name, o.pipeline_id, s.key, s.name, o.position, o.status,
      o.value_minor, o.currency, o.probability, o.is_probability_manual, o.expected_close_date, o.next_steps, o.source,
      o.tags, o.owner_id, u.name, o.stage_entered_at, o.created_at, o.updated_at, o.created_by, o.updated_by, o.version
    FROM opportunities o
    LEFT JOIN customers c ON c.id = o.customer_profile_id
    LEFT JOIN stages s ON s.id = o.stage_id
    LEFT JOIN users u ON u.id = o.owner_id
    WHERE o.workspace_id = (SELECT id FROM workspaces) AND o.deleted_at IS NULL
    ORDER BY o.created_at DESC, o.id DESC LIMIT ?
    """
  private static let keys = [
    "id", "number", "title", "customerProfileId", "customerName", "pipelineId", "stage", "stageName", "position",
    "status",
    "value", "currency", "probability", "isProbabilityManual", "expectedCloseDate", "nextSteps", "source", "tags",
    "ownerId", "ownerName", "stageEnteredAt", "createdAt", "updatedAt", "createdBy", "updatedBy", "version",
  ]
  private static let written = keys.map { Array("\"\($0)\":".utf8) }

  private let connection: RawConnection
  private let statement: OpaquePointer

  init(_ path: String, limit: Int) throws {
    connection = try RawConnection(path, isReadOnly: true)
    statement = try connection.prepare(Self.query)
    sqlite3_bind_int64(statement, 1, Int64(limit))
  }

  deinit { sqlite3_finalize(statement) }

  /// The deals as the answer to a call.
  func read() -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"items\":[")
    var isFirst = true
    while sqlite3_step(statement) == SQLITE_ROW {
      if isFirst { writer.raw("{") } else { writer.raw(",{") }
      isFirst = false
      for (column, key) in Self.keys.enumerated() {
        let index = Int32(column)
        guard sqlite3_column_type(statement, index) != SQLITE_NULL else { continue }
        if column > 0 { writer.raw(",") }
        writer.raw(json: Self.written[column])
        write(index, key, &writer)
      }
      writer.raw("}")
    }
    sqlite3_reset(statement)
    writer.raw("]}}")
    return writer.bytes
  }

  private func write(_ index: Int32, _ key: String, _ writer: inout JSONWriter) {
    let integer = sqlite3_column_int64(statement, index)
    switch key {
    case "value": Money(tenThousandths: integer * 100).write(to: &writer)
    case "stageEnteredAt", "createdAt", "updatedAt": Instant(milliseconds: integer).write(to: &writer)
    case "isProbabilityManual": writer.write(integer != 0)
    case "tags": writer.raw(json: Array(text(index).utf8))
    default:
      switch sqlite3_column_type(statement, index) {
      case SQLITE_INTEGER: writer.write(integer)
      case SQLITE_FLOAT: writer.write(sqlite3_column_double(statement, index))
      case SQLITE_BLOB: writer.write(uuid(index))
      default: writer.write(text(index))
      }
    }
  }

  private func text(_ index: Int32) -> String {
    sqlite3_column_text(statement, index).map { String(cString: $0) } ?? ""
  }

  private func uuid(_ index: Int32) -> String {
    guard let bytes = sqlite3_column_blob(statement, index), sqlite3_column_bytes(statement, index) == 16 else {
      return ""
    }
    func word(_ offset: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    return UUIDv7(high: word(0), low: word(8)).description
  }
}
