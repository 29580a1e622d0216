import Rapport
import Storage
import Synchronization

/// How many jobs there are, by kind and state, for whoever watches over an installation.
///
/// It counts anew only when jobs may have changed and some time has gone by, and only those that wait, run, or are dead: what
/// is done is counted where it is done (``JobReport``).
public final class JobCensus: Sendable {
  public struct Count: Sendable, Hashable {
    public var kind: String
    /// `waiting`, `running` or `dead`.
    public var state: String
    public var count: Int
  }

  private struct State {
    var counts: [Count] = []
    var version: TableWatch.Version?
    var countedAt: Instant?
  }

  private let application: CRMApplication
  private let watch: TableWatch
  private let interval: Int
  private let state = Mutex(State())

  /// - Parameter interval: how many seconds a count holds at least.
  public init(_ application: CRMApplication, interval: Int = 10) {
    self.application = application
    self.interval = interval
    watch = application.store.watch([JobRow.table])
  }

  /// A count for every kind of job that there is, and each state of those that are not over, 0 among them.
  public func counts() async throws -> [Count] {
    let (now, version) = (application.now, watch.version)
    let known = state.withLock { state -> [Count]? in
      guard let countedAt = state.countedAt else { return nil }
      let isUnchanged = version != nil && version == state.version
      // A clock that was put back says nothing of how old a count is.
      let isYoung = countedAt <= now && now < countedAt.adding(seconds: interval)
      return isUnchanged || isYoung ? state.counts : nil
    }
    if let known { return known }
    let found = try await application.store.read { try Jobs.unfinishedCounts($0) }
    var counts: [Count] = []
    for kind in CRM.jobKinds {
      for state in [JobState.waiting, .running, .dead] {
        counts.append(Count(kind: kind.name, state: state.rawValue, count: found[kind.name]?[state] ?? 0))
      }
    }
    state.withLock { [counts] in $0 = State(counts: counts, version: version, countedAt: now) }
    return counts
  }
}

extension Jobs {
  /// How many jobs wait, run and are dead, by kind. Reads the entries of those alone.
  static func unfinishedCounts(_ reader: Reader) throws -> [String: [JobState: Int]] {
    var counts: [String: [JobState: Int]] = [:]
    try reader.forEachRow(unfinishedQuery) { row in
      let (kind, state, count): (String, JobState, Int) = (try row[0], try row[1], try row[2])
      counts[kind, default: [:]][state] = count
    }
    return counts
  }

  static let unfinishedQuery: SQL = """
    SELECT kind, state, COUNT(*) FROM jobs WHERE due_at IS NOT NULL GROUP BY kind, state
    UNION ALL SELECT kind, state, COUNT(*) FROM jobs WHERE state = \(JobState.dead) GROUP BY kind, state
    """
}
