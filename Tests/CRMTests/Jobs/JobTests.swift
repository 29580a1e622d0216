import Rapport
import RapportTesting
import Storage
import Synchronization
import Testing

@testable import CRM

/// Jobs from being put in line to their end. Time is the test's: nothing here waits.
@Suite(.timeLimit(.minutes(10))) struct JobTests {
  @Schema
  struct Greeting: Hashable {
    @Length(1...20) var name: String
  }

  struct Broken: Error {}

  /// What a kind of job was given, in order.
  final class Record: Sendable {
    private let state = Mutex<[String]>([])
    var entries: [String] { state.withLock { $0 } }
    func note(_ entry: String) { state.withLock { $0.append(entry) } }
  }

  static func never(_: Duration) async throws { try await Task.sleep(for: .seconds(3600)) }

  private func runner(_ crm: TestCRM, _ kinds: any AnyJobKind..., sleep: @escaping Sleep = never) -> JobRunner {
    JobRunner(crm.app, kinds: kinds, sleep: sleep)
  }

  private func job(_ id: ID<Job>?, _ crm: TestCRM) async throws -> JobRow {
    let id = try #require(id)
    return try #require(try await crm.store.read { try $0.find(JobRow.self, id) })
  }

  private func enqueue(
    _ kind: JobKind<Greeting>, _ crm: TestCRM, name: String = "Ada", key: String? = nil, at moment: Instant? = nil
  ) async throws -> ID<Job>? {
    let call = crm.context("rep")
    return try await call.write {
      try Jobs.enqueue(kind, Greeting(name: name), key: key, at: moment, for: call, in: $0)
    }
  }

  @Test func aJobIsDoneWithItsPayloadAndOnce() async throws {
    let (crm, record) = (try await TestCRM(), Record())
    let kind = JobKind<Greeting>("test.greet") { greeting, job in
      record.note("\(greeting.name) \(job.attempt) \(job.workspaceId == crm.user("rep").workspaceId)")
      #expect(job.createdBy == crm.user("rep").id)
      #expect(job.call.user == nil)
      try await job.report(progress: 40)
    }
    let id = try await enqueue(kind, crm)
    let runner = runner(crm, kind)
    #expect(await runner.runDue() == 1)
    #expect(await runner.runDue() == 0)
    #expect(record.entries == ["Ada 1 true"])
    let row = try await job(id, crm)
    #expect(row.state == .done && row.progress == 100 && row.finishedAt == crm.now)
    #expect(runner.runningCount == 0)
  }

  @Test func whatIsUndoneIsNotPutInLine() async throws {
    let crm = try await TestCRM()
    let kind = JobKind<Greeting>("test.greet") { _, _ in }
    let call = crm.context("rep")
    await #expect(throws: Broken.self) {
      try await call.write { writer in
        try Jobs.enqueue(kind, Greeting(name: "Ada"), for: call, in: writer)
        throw Broken()
      }
    }
    #expect(await runner(crm, kind).runDue() == 0)
  }

  @Test func aKeyIsTakenOnceForItsKind() async throws {
    let (crm, record) = (try await TestCRM(), Record())
    let kind = JobKind<Greeting>("test.greet") { greeting, _ in record.note(greeting.name) }
    let other = JobKind<Greeting>("test.part") { greeting, _ in record.note("part \(greeting.name)") }
    #expect(try await enqueue(kind, crm, name: "Ada", key: "k") != nil)
    #expect(try await enqueue(kind, crm, name: "Bob", key: "k") == nil)
    #expect(try await enqueue(other, crm, name: "Bob", key: "k") != nil)
    await runner(crm, kind, other).runDue()
    #expect(try await enqueue(kind, crm, name: "Eve", key: "k") == nil)
    crm.pass(days: 8)
    let now = crm.now
    try await crm.store.write { try Jobs.purge(at: now, in: $0) }
    #expect(try await enqueue(kind, crm, name: "Eve", key: "k") != nil)
    await runner(crm, kind, other).runDue()
    #expect(record.entries.sorted() == ["Ada", "Eve", "part Bob"])
  }

  @Test func aJobWaitsForItsTime() async throws {
    let crm = try await TestCRM()
    let kind = JobKind<Greeting>("test.greet") { _, _ in }
    _ = try await enqueue(kind, crm, at: crm.now.adding(seconds: 60))
    let runner = runner(crm, kind)
    #expect(await runner.runDue() == 0)
    crm.pass(seconds: 59)
    #expect(await runner.runDue() == 0)
    crm.pass(seconds: 1)
    #expect(await runner.runDue() == 1)
  }

  @Test func aFailureIsTriedAgainLaterAndDeadInTheEnd() async throws {
    let (crm, record) = (try await TestCRM(), Record())
    let policy = JobPolicy(attempts: 3, firstDelay: 10, maximumDelay: 1000)
    let kind = JobKind<Greeting>("test.fail", policy: policy) { _, job in
      record.note("\(job.attempt)")
      throw RPCError(.unavailable, "The other side is away")
    }
    let id = try await enqueue(kind, crm)
    let runner = runner(crm, kind)
    for (attempt, delays) in [(1, 5.0...10.0), (2, 10.0...20.0)] {
      #expect(await runner.runDue() == 1)
      let row = try await job(id, crm)
      #expect(row.state == .waiting && row.attempts == attempt && row.lastError == "The other side is away")
      #expect(delays.contains(crm.now.seconds(until: try #require(row.dueAt))))
      #expect(await runner.runDue() == 0)
      crm.pass(seconds: 20)
    }
    #expect(await runner.runDue() == 1)
    #expect(try await job(id, crm).state == .dead)
    crm.pass(days: 1)
    #expect(await runner.runDue() == 0)
    #expect(record.entries == ["1", "2", "3"])

    let params: JSONValue = ["id": .string(try #require(id).description)]
    #expect(try await crm.call("system.listJobs", ["state": "dead"], as: "admin").items.count == 1)
    #expect(try await crm.call("system.retryJob", params, as: "admin").text("state") == "waiting")
    #expect(await runner.runDue() == 1)
    #expect(try await job(id, crm).attempts == 1)
    #expect(try await crm.audit().filter { $0.entity == "Job" }.map(\.action) == ["retried"])
  }

  @Test(arguments: [
    (JobFailure.permanent("no such address"), JobState.dead, nil as Double?),
    (.later(seconds: 42, "full"), .waiting, 42),
  ])
  func workSaysWhatItsFailureMeans(_ failure: JobFailure, _ state: JobState, _ delay: Double?) async throws {
    let crm = try await TestCRM()
    let kind = JobKind<Greeting>("test.fail") { _, _ in throw failure }
    let id = try await enqueue(kind, crm)
    await runner(crm, kind).runDue()
    let row = try await job(id, crm)
    #expect(row.state == state && row.lastError == failure.description)
    #expect(row.dueAt.map { crm.now.seconds(until: $0) } == delay)
  }

  /// As after a kill -9: a worker has taken the job, and is never heard of again.
  @Test func anAbandonedJobIsDoneAgainWhenItsLeaseEnds() async throws {
    let (crm, record) = (try await TestCRM(), Record())
    let kind = JobKind<Greeting>("test.greet", policy: JobPolicy(attempts: 2, lease: 60)) { _, job in
      record.note("\(job.attempt)")
    }
    let id = try await enqueue(kind, crm)
    let call = crm.app.jobCall("test", requestId: "test")
    let lost = try await crm.store.write { try Jobs.claim(9, [kind.name: kind], for: call, in: $0) }
    #expect(lost.map(\.row.id) == [try #require(id)])
    let runner = runner(crm, kind)
    crm.pass(seconds: 59)
    #expect(await runner.runDue() == 0)
    crm.pass(seconds: 1)
    #expect(await runner.runDue() == 1)
    #expect(record.entries == ["2"])
    // The first worker comes back, and may say nothing any more.
    let (now, job) = (crm.now, try #require(lost.first))
    await #expect(throws: Jobs.LeaseLost.self) {
      try await crm.store.write { try Jobs.finish(job, at: now, in: $0) }
    }
  }

  @Test func aJobThatKillsItsWorkersIsDeadInTheEnd() async throws {
    let crm = try await TestCRM()
    let kind = JobKind<Greeting>("test.kill", policy: JobPolicy(attempts: 2, lease: 60)) { _, _ in
      Testing.Issue.record("it has been begun often enough")
    }
    let id = try await enqueue(kind, crm)
    for _ in 0..<2 {
      let call = crm.app.jobCall("test", requestId: "test")
      #expect(try await crm.store.write { try Jobs.claim(9, [kind.name: kind], for: call, in: $0) }.count == 1)
      crm.pass(seconds: 60)
    }
    #expect(await runner(crm, kind).runDue() == 0)
    let row = try await job(id, crm)
    #expect(row.state == .dead && row.lastError == "Its worker stopped in the middle of it, 2 times")
  }

  @Test func theLeaseIsRenewedWhileTheWorkLasts() async throws {
    let crm = try await TestCRM()
    let (renewals, renewal) = AsyncStream.makeStream(of: Duration.self)
    let kind = JobKind<Greeting>("test.long", policy: JobPolicy(lease: 60)) { _, job in
      crm.pass(seconds: 50)
      for await wait in renewals { if wait == .zero { break } }
      let row = try await self.job(job.id, crm)
      #expect(row.dueAt == crm.now.adding(seconds: 60))
    }
    _ = try await enqueue(kind, crm)
    let times = Atomic(0)
    let runner = runner(crm, kind) { wait in
      #expect(wait == .seconds(20))
      // The first time is over at once; when it is asked for the second one, the lease has been renewed.
      if times.add(1, ordering: .relaxed).newValue > 1 {
        renewal.yield(.zero)
        try await Task.sleep(for: .seconds(3600))
      } else {
        while crm.now == TestCRM.start { await Task.yield() }
      }
    }
    #expect(await runner.runDue() == 1)
    #expect(times.load(ordering: .relaxed) == 2)
  }

  @Test func cancellingEndsTheWork() async throws {
    let (crm, record) = (try await TestCRM(), Record())
    let kind = JobKind<Greeting>("test.long") { _, job in
      let params: JSONValue = ["id": .string(job.id.description)]
      #expect(try await crm.call("system.cancelJob", params, as: "owner").text("state") == "cancelled")
      await #expect(throws: Jobs.LeaseLost.self) { try await job.report(progress: 50) }
      await #expect(throws: Jobs.LeaseLost.self) { try await job.finish { _ in record.note("written") } }
      throw Broken()
    }
    let id = try await enqueue(kind, crm)
    #expect(await runner(crm, kind).runDue() == 1)
    let row = try await job(id, crm)
    #expect(row.state == .cancelled && row.lastError == nil)
    let error = await crm.refusal("system.cancelJob", ["id": .string(try #require(id).description)], as: "owner")
    #expect(error?.code == .unprocessable)
  }

  /// What the work writes with its end happens once, though the work may be done twice.
  @Test func theEndIsWrittenTogetherWithTheWork() async throws {
    let crm = try await TestCRM()
    let kind = JobKind<Greeting>("test.team") { greeting, job in
      let team = TeamRow(
        id: job.call.newID(), workspaceId: try #require(job.workspaceId), name: greeting.name, createdAt: job.call.now,
        updatedAt: job.call.now, createdBy: crm.user("owner").id, updatedBy: crm.user("owner").id, version: 1)
      try await job.finish { try $0.insert(team) }
    }
    let id = try await enqueue(kind, crm, name: "West")
    #expect(await runner(crm, kind).runDue() == 1)
    #expect(try await job(id, crm).state == .done)
    #expect(try await crm.audit().last?.procedure == "job.test.team")
    let again = try await enqueue(kind, crm, name: "West")
    await runner(crm, kind).runDue()
    #expect(try await job(again, crm).state == .waiting)
  }

  @Test func recurringWorkComesAgainOnceForEachTime() async throws {
    let (crm, record) = (try await TestCRM(), Record())
    let kind = JobKind("test.night", .daily(hour: 3)) { job in record.note(job.job.row.key ?? "") }
    let (one, other) = (runner(crm, kind), runner(crm, kind))
    #expect(await one.runDue() == 0)
    #expect(await other.runDue() == 0)
    crm.now = Instant("2026-11-22T03:00:00.000Z")!
    #expect(await one.runDue() + other.runDue() == 1)
    // A while without anybody: what was missed is made up for once.
    crm.now = Instant("2026-11-25T12:00:00.000Z")!
    #expect(await one.runDue() + other.runDue() == 1)
    crm.now = Instant("2026-11-26T03:00:00.000Z")!
    #expect(await other.runDue() + one.runDue() == 1)
    #expect(
      record.entries == ["2026-11-22T03:00:00.000Z", "2026-11-23T03:00:00.000Z", "2026-11-26T03:00:00.000Z"])
  }

  @Test(arguments: [
    (JobSchedule.every(seconds: 60), "2026-11-21T08:00:00.000Z", "2026-11-21T08:01:00.000Z"),
    (.every(seconds: 60), "2026-11-21T08:00:59.999Z", "2026-11-21T08:01:00.000Z"),
    (.daily(hour: 3), "2026-11-21T02:59:59.999Z", "2026-11-21T03:00:00.000Z"),
    (.daily(hour: 3), "2026-11-21T03:00:00.000Z", "2026-11-22T03:00:00.000Z"),
    (.daily(hour: 23, minute: 30), "1969-12-31T00:00:00.000Z", "1969-12-31T23:30:00.000Z"),
  ])
  func schedulesHaveANextTime(_ schedule: JobSchedule, _ now: String, _ next: String) throws {
    #expect(schedule.next(after: try #require(Instant(now))).description == next)
  }

  @Test func theLoopWakesOnACommitAndEndsWhenItIsStopped() async throws {
    let crm = try await TestCRM()
    let (done, end) = AsyncStream.makeStream(of: String.self)
    let kind = JobKind<Greeting>("test.greet") { greeting, _ in end.yield(greeting.name) }
    let runner = runner(crm, kind)
    async let loop: Void = runner.run()
    var names = done.makeAsyncIterator()
    for name in ["Ada", "Bob", "Eve"] {
      _ = try await enqueue(kind, crm, name: name)
      #expect(await names.next() == name)
    }
    runner.stop()
    await loop
  }

  @Test func whatRunsWhenTheWorkerIsCancelledIsGivenBack() async throws {
    let crm = try await TestCRM()
    let (started, start) = AsyncStream.makeStream(of: Void.self)
    let kind = JobKind<Greeting>("test.long") { _, _ in
      start.finish()
      try await Task.sleep(for: .seconds(3600))
    }
    let id = try await enqueue(kind, crm)
    let runner = runner(crm, kind)
    let loop = Task { await runner.run() }
    for await _ in started {}
    loop.cancel()
    await loop.value
    let row = try await job(id, crm)
    #expect(row.state == .waiting && row.attempts == 0 && row.dueAt == crm.now)
  }

  @Test func jobsOfOthersAreNotSeen() async throws {
    let crm = try await TestCRM()
    let kind = JobKind<Greeting>("test.greet") { _, _ in }
    for name in ["Ada", "Bob", "Eve"] { _ = try await enqueue(kind, crm, name: name) }
    let first = try await crm.call("system.listJobs", ["limit": 2], as: "owner")
    #expect(first.items.count == 2 && first.items.allSatisfy { $0["payload"] == nil })
    let cursor = try #require(first["nextCursor"])
    #expect(try await crm.call("system.listJobs", ["limit": 2, "cursor": cursor], as: "owner").items.count == 1)
    #expect(try await crm.call("system.listJobs", as: "stranger").items.isEmpty)
    #expect(await crm.refusal("system.listJobs", as: "manager")?.code == .forbidden)
    let health = try await crm.call("system.health", as: nil)
    #expect(health["status"] == "healthy" && health["lateJobs"] == 0)
    crm.pass(seconds: 301)
    #expect(try await crm.call("system.health", as: nil)["lateJobs"] == 3)
    #expect(try await crm.call("system.version", as: nil)["version"] == .string(CRM.version))
  }
}
