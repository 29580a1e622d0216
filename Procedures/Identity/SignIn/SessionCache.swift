import Rapport
import Storage

/// Whose credentials have been looked up, for as long as the database would say the same.
///
/// Each thread has its own list, so that calls on different cores do not meet. What is kept is the credential itself, as
/// every call brings it anyway: a hash would take longer than the rest of the look-up.
final class SessionCache: Sendable {
  /// How many credentials each list holds. When it is full it is begun anew.
  private static let limit = 4096

  private struct Entry {
    var caller: Caller
    var version: TableWatch.Version
    var lastMoment: Instant
  }

  private let watch: TableWatch
  private let entries = PerThread<[String: Entry]>(count: 64) { [:] }

  init(_ store: any Store) {
    watch = store.watch([SessionRow.table, APIKeyRow.table, UserRow.table])
  }

  /// What the tables of credentials and users are like now. To be asked before they are read.
  var version: TableWatch.Version? { watch.version }

  /// Who comes with a credential; nil if it has to be looked up.
  func caller(credential: String, at now: Instant) -> Caller? {
    entries.withState { entries in
      guard let entry = entries[credential], entry.lastMoment > now, entry.version == watch.version else { return nil }
      return entry.caller
    }
  }

  /// - Parameters:
  ///   - version: from before the look-up.
  ///   - lastMoment: from when on it has to be looked up again.
  func keep(_ caller: Caller, credential: String, _ version: TableWatch.Version?, until lastMoment: Instant) {
    guard let version else { return }
    entries.withState { entries in
      if entries.count >= Self.limit { entries.removeAll() }
      entries[credential] = Entry(caller: caller, version: version, lastMoment: lastMoment)
    }
  }
}
