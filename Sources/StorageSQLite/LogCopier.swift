import CSQLite
import Dispatch
import Synchronization

/// Copies the write-ahead log into the database, on a thread of its own: the writer need not wait for the disk.
///
/// SQLite begins the log anew when somebody writes and all of it has been copied. While one writes all the time there is
/// always a rest; the writer copies it itself as soon as it is short, and at the latest when the log has grown long.
final class LogCopier: Sendable {
  /// How many pages of 4 KiB the log has that nobody has copied, when that begins. Most writes change the same few pages,
  /// which are copied once.
  private static let fewestPages = 4000
  /// How long the log grows while it is copied beside the writer. Then the writer waits for that, and copies the rest.
  private static let mostPages = 16_000
  /// How long a rest may be that the writer copies at once.
  private static let shortRest = 1000

  private struct State {
    var isRunning = false
    /// How often the log has been begun anew.
    var beginnings = 0
    /// How many pages it had after the last commit.
    var pages = 0
    /// How many of them were copied when anybody last did.
    var copied = 0

    mutating func note(_ pages: Int) {
      if pages < self.pages {
        beginnings += 1
        copied = 0
      }
      self.pages = pages
    }
  }

  private let path: String
  private let options: SQLiteStore.Options
  private let state = Mutex(State())
  private let thread = DispatchQueue(label: "storage.log")
  /// Used on ``thread`` alone; nil until it is needed.
  private nonisolated(unsafe) var connection: SQLiteConnection?

  init(path: String, _ options: SQLiteStore.Options) {
    (self.path, self.options) = (path, options)
  }

  /// Looks after the log. Called on the writer's thread, between transactions.
  func didCommit(_ writer: SQLiteConnection) {
    guard let pages = writer.logPages else { return }
    let rest: Int? = state.withLock { state in
      state.note(pages)
      if state.isRunning || pages < Self.fewestPages { return nil }
      let rest = pages - state.copied
      state.isRunning = rest >= Self.fewestPages && pages < Self.mostPages
      return rest
    }
    if pages >= Self.mostPages || rest.map({ $0 <= Self.shortRest }) == true {
      thread.sync {}
      copy(writer)
    } else if let rest, rest >= Self.fewestPages {
      thread.async { self.work() }
    }
  }

  /// Waits for what runs, and ends the connection.
  func close() { thread.sync { connection = nil } }

  /// Whatever keeps it from copying, the writer comes to it again.
  private func work() {
    if connection == nil { connection = try? SQLiteConnection.copyingLog(path: path, options) }
    if let connection { copy(connection) }
    state.withLock { $0.isRunning = false }
  }

  /// Copies what no reader's snapshot keeps back.
  private func copy(_ connection: SQLiteConnection) {
    let beginnings = state.withLock { $0.beginnings }
    var (pages, copied) = (CInt(0), CInt(0))
    let code = sqlite3_wal_checkpoint_v2(connection.handle, nil, SQLITE_CHECKPOINT_PASSIVE, &pages, &copied)
    guard code == SQLITE_OK, copied >= 0 else { return }
    // Who writes meanwhile may have begun the log anew.
    state.withLock { if $0.beginnings == beginnings { $0.copied = Int(copied) } }
  }
}
