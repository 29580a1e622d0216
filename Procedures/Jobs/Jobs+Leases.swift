import Rapport
import Storage

// How work goes through the hands of workers. Each step is a transaction, and only who holds a job's lease takes one.
extension Jobs {
  /// A job that somebody has just taken.
  struct Claimed: Sendable {
    var row: JobRow
    var lease: UUIDv7
  }

  /// The lease of a job is somebody else's, or the job has been cancelled.
  struct LeaseLost: Error {}

  /// Whether any job of these kinds is due.
  static func isAnyDue(_ kinds: [String], at now: Instant, _ reader: Reader) throws -> Bool {
    try reader.exists("SELECT 1 FROM jobs WHERE due_at <= \(now) AND kind IN \(kinds)")
  }

  /// When the next job of these kinds is due.
  static func nextDue(_ kinds: [String], _ reader: Reader) throws -> Instant? {
    try reader.fetchValue("SELECT MIN(due_at) FROM jobs WHERE due_at IS NOT NULL AND kind IN \(kinds)")
  }

  /// Takes up to so many jobs that are due, the longest due first. One that was abandoned as often as it may be begun is
  /// dead.
  static func claim(_ limit: Int, _ kinds: [String: any AnyJobKind], for call: CRMCall, in writer: Writer) throws
    -> [Claimed]
  {
    var claimed: [Claimed] = []
    while claimed.count < limit {
      let due: [JobRow] = try writer.fetchAll(
        """
        \(JobRow.select) WHERE due_at <= \(call.now) AND kind IN \(Array(kinds.keys))
        ORDER BY due_at, id LIMIT \(limit - claimed.count)
        """)
      if due.isEmpty { break }
      for old in due {
        guard let policy = kinds[old.kind]?.policy else { continue }
        var row = old
        if old.attempts >= policy.attempts {
          row.lastError = "Its worker stopped in the middle of it, \(old.attempts) times"
          row.end(.dead, at: call.now)
        } else {
          let lease = call.newUUID()
          (row.state, row.lease, row.dueAt) = (.running, lease, moment(policy.lease, after: call.now))
          row.attempts += 1
          claimed.append(Claimed(row: row, lease: lease))
        }
        try writer.update(row, from: old)
      }
    }
    return claimed
  }

  /// Keeps a job for another lease.
  static func renew(_ job: Claimed, for seconds: Double, at now: Instant, in writer: Writer) throws {
    try change(job, in: writer) { $0.dueAt = moment(seconds, after: now) }
  }

  static func report(_ percent: Int, of job: Claimed, in writer: Writer) throws {
    try change(job, in: writer) { $0.progress = min(max(percent, 0), 100) }
  }

  static func finish(_ job: Claimed, at now: Instant, in writer: Writer) throws {
    try change(job, in: writer) { row in
      if row.progress != nil { row.progress = 100 }
      row.end(.done, at: now)
    }
  }

  /// Gives a job back as if it had not been begun: its worker shuts down.
  static func release(_ job: Claimed, at now: Instant, in writer: Writer) throws {
    try change(job, in: writer) { row in
      row.attempts -= 1
      row.wait(until: now)
    }
  }

  /// Notes a failure: the job waits for its next attempt, or is dead.
  static func fail(
    _ job: Claimed, _ error: any Error, _ policy: JobPolicy, at now: Instant, _ random: RandomSource, in writer: Writer
  ) throws {
    try change(job, in: writer) { row in
      row.lastError = String(description(error).prefix(1000))
      var random = random
      var delay = policy.delay(after: row.attempts, &random)
      var isOver = row.attempts >= policy.attempts
      switch error as? JobFailure {
      case .permanent?: isOver = true
      case .later(let seconds, _)?: delay = seconds
      case nil: break
      }
      if isOver { row.end(.dead, at: now) } else { row.wait(until: moment(delay, after: now)) }
    }
  }

  private static func moment(_ seconds: Double, after now: Instant) -> Instant {
    Instant(milliseconds: now.milliseconds + Int64(min(max(seconds, 0), 1e9) * 1000))
  }

  private static func description(_ error: any Error) -> String {
    switch error {
    case let error as RPCError: error.message
    case let error as StorageError: error.rpcError.message
    default: "\(error)"
    }
  }

  private static func change(_ job: Claimed, in writer: Writer, _ change: (inout JobRow) -> Void) throws {
    guard let old = try writer.find(JobRow.self, job.row.id), old.lease == job.lease else { throw LeaseLost() }
    var new = old
    change(&new)
    try writer.update(new, from: old)
  }
}
