public import Logging
import Rapport
import Storage
import Synchronization

/// Does the jobs of a database. Any number of processes may do so together.
///
/// It costs next to nothing while there is nothing to do: it sleeps until a job is due or this process commits something,
/// and looks once a second, without asking the database, whether another process has.
public final class JobRunner: Sendable {
  private let application: CRMApplication
  private let kinds: [String: any AnyJobKind]
  private let concurrency: Int
  private let pollInterval: Duration
  private let sleep: Sleep
  private let logger: Logger
  private let report: @Sendable (JobReport) -> Void
  private let watch: TableWatch
  private let isStopping = Atomic(false)
  private let running = Atomic(0)

  /// - Parameters:
  ///   - concurrency: how many jobs are done at the same time.
  ///   - pollInterval: how often to look whether other processes have put jobs in line.
  ///   - report: told of each attempt at a job when it has ended.
  public convenience init(
    _ application: CRMApplication, concurrency: Int = 4, pollInterval: Duration = .seconds(1),
    logger: Logger = Logger(label: "rapport.jobs"), report: @escaping @Sendable (JobReport) -> Void = { _ in }
  ) {
    self.init(
      application, kinds: CRM.jobKinds, concurrency: concurrency, pollInterval: pollInterval, logger: logger,
      report: report
    ) { try await Task.sleep(for: $0) }
  }

  init(
    _ application: CRMApplication, kinds: [any AnyJobKind], concurrency: Int = 4, pollInterval: Duration = .seconds(1),
    logger: Logger = Logger(label: "rapport.jobs"), report: @escaping @Sendable (JobReport) -> Void = { _ in },
    sleep: @escaping Sleep
  ) {
    self.application = application
    self.kinds = Dictionary(kinds.map { ($0.name, $0) }) { first, _ in first }
    self.concurrency = max(1, concurrency)
    self.pollInterval = pollInterval
    self.sleep = sleep
    self.logger = logger
    self.report = report
    watch = application.store.watch([JobRow.table])
  }

  /// How many jobs are being done.
  public var runningCount: Int { running.load(ordering: .relaxed) }

  /// Takes no more jobs. ``run()`` returns when those that are being done have come to their end.
  public func stop() {
    isStopping.store(true, ordering: .releasing)
    application.commits.send()
  }

  /// Does jobs as they come due, until it is stopped. If the task is cancelled, what is being done is cancelled and given back.
  public func run() async {
    await plan()
    await withDiscardingTaskGroup { group in
      while !isOver {
        let generation = application.commits.generation
        let version = watch.version
        let next = await takeDue(&group)
        await wait(until: next, generation, version)
      }
    }
  }

  /// Does what is due, and what comes due by that, until nothing is or it is stopped: for those who have no loop.
  ///
  /// - Returns: how many jobs were begun.
  @discardableResult
  public func runDue() async -> Int {
    await plan()
    var count = 0
    while true {
      guard !isOver, let jobs = await claim(), !jobs.isEmpty else { return count }
      count += jobs.count
      await withDiscardingTaskGroup { group in
        for job in jobs { group.addTask { await self.work(job) } }
      }
    }
  }

  private var isOver: Bool { isStopping.load(ordering: .acquiring) || Task.isCancelled }

  /// Begins what is due, as far as there is room. Returns when the next job is due; `nil` if none is or there is no room.
  private func takeDue(_ group: inout DiscardingTaskGroup) async -> Instant? {
    while !isOver, runningCount < concurrency {
      guard let jobs = await claim(concurrency - runningCount) else { return nil }
      if jobs.isEmpty { break }
      for job in jobs { group.addTask { await self.work(job) } }
    }
    if runningCount >= concurrency { return nil }
    let names = Array(kinds.keys)
    return try? await application.store.read { try Jobs.nextDue(names, $0) }
  }

  /// Waits for a commit of this process, one of another, the end of a job, or the next one's time.
  private func wait(until next: Instant?, _ generation: UInt64, _ version: TableWatch.Version?) async {
    while !isOver, application.commits.generation == generation {
      var limit = pollInterval
      if let next { limit = min(limit, .milliseconds(max(0, next.milliseconds - application.now.milliseconds))) }
      await application.commits.wait(since: generation, atMost: limit, sleep)
      if let next, next <= application.now { return }
      // Without a version there is no telling.
      if watch.version == nil || watch.version != version { return }
    }
  }

  /// Puts recurring jobs in line.
  private func plan() async {
    let (kinds, call) = (Array(kinds.values), application.jobCall("jobs.plan", requestId: "jobs"))
    await log("recurring jobs could not be put in line") {
      try await application.store.write { try Jobs.planRecurring(kinds, for: call, in: $0) }
    }
  }

  /// Takes jobs that are due. `nil` if the database does not let it.
  private func claim(_ limit: Int? = nil) async -> [Jobs.Claimed]? {
    let (kinds, names, limit) = (kinds, Array(kinds.keys), limit ?? concurrency)
    let call = application.jobCall("jobs.claim", requestId: "jobs")
    do {
      guard try await application.store.read({ try Jobs.isAnyDue(names, at: call.now, $0) }) else { return [] }
      let jobs = try await application.store.write { try Jobs.claim(limit, kinds, for: call, in: $0) }
      running.add(jobs.count, ordering: .relaxed)
      return jobs
    } catch {
      logger.error("jobs could not be taken", metadata: ["error": "\(String(reflecting: error))"])
      return nil
    }
  }

  // MARK: One job

  private func work(_ job: Jobs.Claimed) async {
    defer {
      running.subtract(1, ordering: .relaxed)
      application.commits.send()
    }
    guard let kind = kinds[job.row.kind] else { return }
    let call = application.jobCall("job.\(kind.name)", requestId: job.row.requestId)
    let end = JobEnd(now: { [application] in application.now }) { writer in
      if kind.schedule != nil { try Jobs.planRecurring([kind], for: call, in: writer) }
    }
    var failure: (any Error)?
    let start = ContinuousClock.now
    defer {
      let outcome: JobReport.Outcome =
        failure == nil || end.isWritten.load(ordering: .acquiring)
        ? .done : Task.isCancelled || failure is Jobs.LeaseLost ? .givenBack : .failed
      report(JobReport(kind: kind.name, outcome: outcome, duration: ContinuousClock.now - start))
    }
    do {
      try await whileLeased(job, kind.policy) {
        try await kind.run(job.row.payload, JobCall(call: call, job: job, end: end))
      }
    } catch {
      failure = error
    }
    if end.isWritten.load(ordering: .acquiring) { return }
    let (cause, isCancelled) = (failure, Task.isCancelled)
    // What became of it is written even if this task is cancelled.
    await Task { await self.note(cause, isCancelled: isCancelled, of: job, kind, end) }.value
  }

  /// Does the work, and keeps the lease while it lasts.
  private func whileLeased(
    _ job: Jobs.Claimed, _ policy: JobPolicy, _ work: @escaping @Sendable () async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await work() }
      group.addTask { [self] in
        while true {
          try await sleep(.seconds(policy.lease / 3))
          try await application.store.write { [application] in
            try Jobs.renew(job, for: policy.lease, at: application.now, in: $0)
          }
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func note(
    _ failure: (any Error)?, isCancelled: Bool, of job: Jobs.Claimed, _ kind: any AnyJobKind, _ end: JobEnd
  ) async {
    let (now, random) = (application.now, application.random)
    await log("what became of job \(job.row.id) could not be written") {
      try await application.store.write { writer in
        if let failure {
          if isCancelled {
            try Jobs.release(job, at: now, in: writer)
          } else {
            try Jobs.fail(job, failure, kind.policy, at: now, random, in: writer)
          }
        } else {
          try Jobs.finish(job, at: now, in: writer)
        }
        try end.plan(writer)
      }
    }
    guard let failure, !isCancelled, !(failure is Jobs.LeaseLost) else { return }
    logger.warning(
      "job failed",
      metadata: [
        "kind": "\(kind.name)", "job": "\(job.row.id)", "attempt": "\(job.row.attempts)",
        "request": "\(job.row.requestId)", "error": "\(LoggedError.text(failure))",
      ])
  }

  private func log(_ what: String, _ body: () async throws -> Void) async {
    do {
      try await body()
    } catch is Jobs.LeaseLost {
      // Somebody else has the job, or it was cancelled: what became of it is theirs to say.
    } catch {
      logger.error("\(what)", metadata: ["error": "\(String(reflecting: error))"])
    }
  }
}
