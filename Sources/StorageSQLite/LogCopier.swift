import CSQLite
import Dispatch
import Foundation
import Synchronization

/// Copies the write-ahead log into the database, on a thread of its own: the writer need not wait for the disk.
///
/// SQLite begins the log anew when somebody writes and all of it has been copied. While one writes all the time there is
/// always a rest; the writer copies it itself as soon as it is short, and at the latest when the log has grown long. Where
/// the disk has no room for a long log and for its pages in the database, it does not grow: the writer copies it.
final class LogCopier: Sendable {
  /// How many pages of 4 KiB the log has that nobody has copied, when that begins. Most writes change the same few pages,
  /// which are copied once.
  private static let fewestPages = 4000
  /// How long the log grows while it is copied beside the writer. Then the writer waits for that, and copies the rest.
  private static let mostPages = 16_000
  /// How long a rest may be that the writer copies at once.
  private static let shortRest = 1000

  /// What is to be done about the log.
  private enum Step {
    case wait
    case copyBeside
    case copyHere
  }

  private struct State {
    var isRunning = false
    /// How often the log has been begun anew.
    var beginnings = 0
    /// How many pages it had after the last commit.
    var pages = 0
    /// How many of them were copied when anybody last did.
    var copied = 0

    /// - Parameter hasRoom: whether the disk has room for a long log.
    mutating func step(after pages: Int, hasRoom: @autoclosure () -> Bool) -> Step {
      if pages < self.pages {
        beginnings += 1
        copied = 0
      }
      self.pages = pages
      if pages < LogCopier.fewestPages { return .wait }
      if pages >= LogCopier.mostPages || !hasRoom() { return .copyHere }
      if isRunning { return .wait }
      let rest = pages - copied
      if rest <= LogCopier.shortRest { return .copyHere }
      isRunning = rest >= LogCopier.fewestPages
      return isRunning ? .copyBeside : .wait
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
    switch state.withLock({ $0.step(after: pages, hasRoom: hasRoom) }) {
    case .wait: break
    case .copyBeside: thread.async { self.work() }
    case .copyHere:
      thread.sync {}
      copy(writer)
    }
  }

  private var hasRoom: Bool {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return false }
    let (free, isHuge) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
    return isHuge || free >= UInt64(2 * Self.mostPages * 4096)
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
