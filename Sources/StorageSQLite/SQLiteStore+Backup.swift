import CSQLite
import Dispatch
import Storage

extension SQLiteStore {
  /// How many pages are copied between two looks at whether to go on.
  private static let pagesPerStep: CInt = 4096

  /// Copies a database as it is at one moment, while others read and write it, to a file that is not there yet. The copy
  /// is one file, without a log beside it.
  public static func copy(_ source: Location, to path: String) async throws {
    try source.check(isReadOnly: true)
    let cancellation = Cancellation()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        DispatchQueue(label: "storage.copy").async {
          continuation.resume(with: Result { try copyNow(source, to: path, cancellation) })
        }
      }
    } onCancel: {
      cancellation.cancel()
    }
  }

  private static func copyNow(_ source: Location, to path: String, _ cancellation: Cancellation) throws {
    let reader = try SQLiteConnection.reading(path: source.path, Options(), isPatient: true)
    // One snapshot for all steps: without it a write would make the copy begin anew.
    try reader.configure("BEGIN; SELECT count(*) FROM sqlite_master")
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    defer { sqlite3_close_v2(handle) }
    guard code == SQLITE_OK else { throw failure(handle, code, path) }
    guard let backup = sqlite3_backup_init(handle, "main", reader.handle, "main") else {
      throw failure(handle, sqlite3_errcode(handle), path)
    }
    var step = SQLITE_OK
    while step == SQLITE_OK, !cancellation.isCancelled { step = sqlite3_backup_step(backup, pagesPerStep) }
    let end = sqlite3_backup_finish(backup)
    if cancellation.isCancelled { throw CancellationError() }
    guard step == SQLITE_DONE, end == SQLITE_OK else { throw failure(handle, end == SQLITE_OK ? step : end, path) }
    let closed = sqlite3_exec(handle, "PRAGMA journal_mode = DELETE", nil, nil, nil)
    guard closed == SQLITE_OK else { throw failure(handle, closed, path) }
  }

  private static func failure(_ handle: OpaquePointer?, _ code: CInt, _ path: String) -> StorageError {
    StorageError(code: code, message: handle.map { String(cString: sqlite3_errmsg($0)) } ?? "", isRunning: false)
      .naming(path: path)
  }

  /// Whether another connection, of whatever process, has the database open. What is no database is open to nobody.
  public static func isInUse(_ location: Location) throws -> Bool {
    do {
      var options = Options(busyTimeout: .zero)
      options.memoryMapBytes = 0
      let connection = try SQLiteConnection.writing(path: location.path, options, TableChanges())
      // Leaving the write-ahead log takes a lock that nobody else's connection lets through.
      var mode: String?
      try connection.forEachRowAlone("PRAGMA journal_mode = DELETE") { mode = try $0[0] }
      return mode != "delete"
    } catch let error as StorageError {
      switch error.kind {
      case .busy: return true
      case .notADatabase, .corrupt: return false
      default: throw error
      }
    }
  }

  /// What SQLite finds wrong with the file: damage, and references that lead nowhere. Empty if all is well. It reads
  /// everything, which takes as long as that takes.
  public func problems() async throws -> [String] {
    do {
      return try await read { reader in
        var found = try reader.fetchValues("PRAGMA integrity_check(20)", as: String.self).filter { $0 != "ok" }
        var broken: [String: Int] = [:]
        try reader.forEachRow("PRAGMA foreign_key_check") { row in broken[try row[0], default: 0] += 1 }
        found += broken.sorted { $0.key < $1.key }.map {
          "\($0.value) rows of \"\($0.key)\" refer to rows that are not there"
        }
        return found
      }
    } catch let error as StorageError where error.kind == .corrupt || error.kind == .notADatabase {
      return [error.message]
    }
  }
}
