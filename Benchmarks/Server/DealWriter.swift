import CSQLite
import Foundation
import NIOConcurrencyHelpers
import NIOCore

/// Writes copies of a deal with all that is kept of one: its move, tags, and entries of timeline, audit trail and outbox. Writes
/// that wait at the same time share a transaction.
final class DealWriter: Sendable {
  /// Who waits for a commit.
  private let waiting = NIOLockedValueBox<[EventLoopPromise<ByteBuffer>]>([])
  private let wakeUp = DispatchSemaphore(value: 0)

  /// - Parameter template: the id of the deal, in hexadecimal digits.
  init(_ path: String, template: String) throws {
    let inserts = try DealInserts(RawConnection(path, isReadOnly: false), template: template)
    let box = HandedOver(inserts)
    Thread { [self] in run(box.value) }.start()
  }

  func write(on loop: any EventLoop) -> EventLoopFuture<ByteBuffer> {
    let promise = loop.makePromise(of: ByteBuffer.self)
    waiting.withLockedValue { $0.append(promise) }
    wakeUp.signal()
    return promise.futureResult
  }

  private func run(_ inserts: DealInserts) {
    while true {
      wakeUp.wait()
      let group = waiting.withLockedValue { waiting in
        defer { waiting = [] }
        return waiting
      }
      guard !group.isEmpty else { continue }
      do {
        let ids = try inserts.write(group.count)
        for (promise, id) in zip(group, ids) {
          promise.succeed(ByteBuffer(string: "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"id\":\"\(id)\"}}"))
        }
      } catch {
        for promise in group { promise.fail(error) }
      }
    }
  }
}

/// Hands something over to the one thread that uses it from then on.
private struct HandedOver<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

/// The statements that copy a deal. Used by one thread.
final class DealInserts {
  /// What a copy has of its own.
  private enum Own { case id, number, random, nothing }

  /// The tables in which a deal has rows, by the column that names it.
  private static let tables: [(name: String, key: String, own: [String: Own])] = [
    ("opportunities", "id", ["row_number": .nothing, "id": .id, "number": .number]),
    ("opportunity_moves", "opportunity_id", ["opportunity_id": .id]),
    ("opportunity_tags", "opportunity_id", ["opportunity_id": .id]),
    (
      "timeline_entries", "entity_id",
      ["id": .nothing, "entity_id": .id, "opportunity_id": .id, "uid": .random]
    ),
    ("audit_entries", "entity_id", ["seq": .nothing, "entity_id": .id, "hash": .random]),
    ("outbox_events", "entity_id", ["seq": .nothing, "id": .random, "entity_id": .id]),
  ]

  private struct Insert {
    let statement: OpaquePointer
    let own: [(parameter: Int32, what: Own)]
  }

  private let connection: RawConnection
  private var inserts: [Insert] = []
  private var count = 0

  init(_ connection: RawConnection, template: String) throws {
    self.connection = connection
    for table in Self.tables {
      let columns = try connection.columns(of: table.name)
      let rows = try connection.prepare(
        "SELECT \(columns.joined(separator: ", ")) FROM \(table.name) WHERE \(table.key) = x'\(template)'")
      defer { sqlite3_finalize(rows) }
      while sqlite3_step(rows) == SQLITE_ROW {
        let statement = try connection.prepare(
          "INSERT INTO \(table.name) (\(columns.joined(separator: ", "))) VALUES "
            + "(\(columns.map { _ in "?" }.joined(separator: ", ")))")
        var own: [(Int32, Own)] = []
        for (index, column) in columns.enumerated() {
          let parameter = Int32(index + 1)
          if let what = table.own[column] {
            own.append((parameter, what))
          } else {
            sqlite3_bind_value(statement, parameter, sqlite3_column_value(rows, Int32(index)))
          }
        }
        inserts.append(Insert(statement: statement, own: own))
      }
    }
    guard inserts.count >= Self.tables.count else { throw RawConnection.Failure(text: "There is no deal \(template)") }
  }

  /// Writes so many copies in one transaction; gives their ids.
  func write(_ copies: Int) throws -> [String] {
    try connection.run("BEGIN IMMEDIATE")
    var ids: [String] = []
    for _ in 0..<copies {
      count += 1
      let id = newID()
      for insert in inserts {
        for (parameter, what) in insert.own { bind(what, id, to: parameter, of: insert.statement) }
        guard sqlite3_step(insert.statement) == SQLITE_DONE else {
          let failure = connection.failure
          sqlite3_reset(insert.statement)
          try connection.run("ROLLBACK")
          throw failure
        }
        sqlite3_reset(insert.statement)
      }
      ids.append(id.map { String(format: "%02x", $0) }.joined())
    }
    try connection.run("COMMIT")
    return ids
  }

  /// 16 bytes that sort by time, as ours do.
  private func newID() -> [UInt8] {
    let milliseconds = UInt64(Date().timeIntervalSince1970 * 1000)
    let words = [milliseconds << 16 | 0x7000 | UInt64(count & 0xFFF), UInt64.random(in: 0...UInt64.max)]
    return words.flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
  }

  private func bind(_ what: Own, _ id: [UInt8], to parameter: Int32, of statement: OpaquePointer) {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch what {
    case .nothing: sqlite3_bind_null(statement, parameter)
    case .id: sqlite3_bind_blob(statement, parameter, id, 16, copied)
    case .number: sqlite3_bind_text(statement, parameter, "BENCH-\(count)", -1, copied)
    case .random:
      let bytes = (0..<32).map { _ in UInt8.random(in: 0...255) }
      sqlite3_bind_blob(statement, parameter, bytes, 32, copied)
    }
  }
}
