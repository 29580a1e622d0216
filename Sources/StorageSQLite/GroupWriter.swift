import CSQLite
import Dispatch
import Storage
import Synchronization

/// The one writer. Writes that wait at the same time share a transaction, and so the time that its commit takes.
///
/// The writes of a group run one after another, and nobody is told anything before the commit. One that fails before it
/// has written leaves nothing to undo. If one fails later, the whole group is undone and runs again, each write in a
/// savepoint now, so that it can be undone by itself; savepoints cost every write something, and few fail. They stay until a
/// group needed none of them.
///
/// Nobody waits for others to come: a group is who is there when the writer is. A write that takes long holds nobody up
/// who has been before it: it is undone, the others are committed, and it runs again by itself.
final class GroupWriter: Sendable {
  /// How many writes may share a commit.
  private static let maximumCount = 256
  /// How long a group lets others join.
  private static let maximumTime = Duration.milliseconds(10)
  /// How many instructions a write may run while others wait for it to be committed.
  private static let maximumInstructions = 200_000

  private struct State {
    var waiting: [WriteJob] = []
    /// How many of ``waiting`` have been taken already.
    var taken = 0
    var isRunning = false
    var isClosed = false

    mutating func take(where condition: (WriteJob) -> Bool) -> WriteJob? {
      guard taken < waiting.count, condition(waiting[taken]) else { return nil }
      defer {
        taken += 1
        if taken == waiting.count || taken == GroupWriter.maximumCount { removeTaken() }
      }
      return waiting[taken]
    }

    mutating func removeTaken() {
      waiting.removeFirst(taken)
      taken = 0
    }

    mutating func takeAll() -> [WriteJob] {
      removeTaken()
      defer { waiting = [] }
      return waiting
    }
  }

  private let state = Mutex(State())
  private let changes: TableChanges
  private let log: LogCopier
  private let thread = DispatchQueue(label: "storage.writer", qos: .userInitiated)
  /// Whose thread it is: whoever closes the store there must not wait for it.
  private static let owner = DispatchSpecificKey<ObjectIdentifier>()
  /// Used on ``thread`` alone; nil once it is closed.
  private nonisolated(unsafe) var connection: SQLiteConnection?
  /// Whether the writes of a group run in savepoints. Used on ``thread`` alone.
  private nonisolated(unsafe) var usesSavepoints = false

  init(_ connection: SQLiteConnection, _ changes: TableChanges, _ log: LogCopier) {
    self.connection = connection
    self.changes = changes
    self.log = log
    thread.setSpecific(key: Self.owner, value: ObjectIdentifier(self))
  }

  func write<T: Sendable>(_ kind: WriteJob.Kind, _ body: @escaping @Sendable (Writer) throws -> T) async throws -> T {
    let job = TypedWriteJob(kind, body)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        job.continuation = continuation
        submit(job)
      }
    } onCancel: {
      job.cancellation.cancel()
      withdraw(job)
    }
  }

  private func submit(_ job: WriteJob) {
    let (refusal, mustStart): ((any Error)?, Bool) = state.withLock { state in
      if state.isClosed { return (StorageError.closed, false) }
      // From here on a cancellation finds the job, or the job finds the cancellation.
      if job.cancellation.isCancelled { return (CancellationError(), false) }
      state.waiting.append(job)
      defer { state.isRunning = true }
      return (nil, !state.isRunning)
    }
    if let refusal {
      refuse([job], refusal)
    } else if mustStart {
      thread.async { self.work() }
    }
  }

  private func withdraw(_ job: WriteJob) {
    let isWaiting = state.withLock { state in
      state.removeTaken()
      guard let index = state.waiting.firstIndex(where: { $0 === job }) else { return false }
      state.waiting.remove(at: index)
      return true
    }
    if isWaiting { refuse([job], CancellationError()) }
  }

  /// How many writes wait, and whether there is one that runs.
  var load: (waiting: Int, isRunning: Bool) { state.withLock { ($0.waiting.count - $0.taken, $0.isRunning) } }

  /// Refuses what waits, waits for what runs, and ends the connection.
  func close() {
    let refused = state.withLock { state in
      state.isClosed = true
      return state.takeAll()
    }
    refuse(refused, StorageError.closed)
    if DispatchQueue.getSpecific(key: Self.owner) == ObjectIdentifier(self) {
      end()
    } else {
      thread.sync { end() }
    }
  }

  // MARK: On the writer's thread

  private func end() {
    // The connection that is closed last copies the log and takes it away.
    log.close()
    connection = nil
  }

  private func work() {
    guard let connection else { return }
    while let job = next() {
      if job.kind == .schema {
        alterSchema(job, connection)
      } else {
        runGroup(startingWith: job, connection)
      }
      connection.start(WorkLimits())
      log.didCommit(connection)
    }
  }

  private func next() -> WriteJob? {
    state.withLock { state in
      let job = state.take { _ in true }
      if job == nil { state.isRunning = false }
      return job
    }
  }

  private func nextMember() -> WriteJob? { state.withLock { state in state.take { !$0.isAlone } } }

  /// Puts jobs before those that wait.
  private func runAgain(_ jobs: [WriteJob]) {
    state.withLock { state in
      state.removeTaken()
      state.waiting.insert(contentsOf: jobs, at: 0)
    }
  }

  private func runGroup(startingWith first: WriteJob, _ connection: SQLiteConnection) {
    let start = ContinuousClock.now
    let counter: UInt32?
    do {
      counter = try begin(connection, first.cancellation)
    } catch {
      // Who has given up says nothing of the others.
      if connection.stop == .cancelled { return refuse([first], CancellationError()) }
      // Who waits has waited for the same lock, for as long.
      refuse([first] + state.withLock { $0.takeAll() }, error)
      return
    }
    var group: [WriteJob] = []
    var hasUndone = false
    var candidate: WriteJob? = first
    while let job = candidate {
      candidate = nil
      switch run(job, isFirst: group.isEmpty, connection) {
      case .done(let isUndone):
        group.append(job)
        if isUndone { hasUndone = true }
        let mayGrow =
          !job.isAlone && group.count < Self.maximumCount && ContinuousClock.now - start < Self.maximumTime
        if mayGrow { candidate = nextMember() }
      case .outOfTime:
        job.isAlone = true
        runAgain([job])
      case .mustBeUndone:
        connection.rollBack()
        usesSavepoints = true
        runAgain(group + [job])
        return
      case .ended(let error):
        // What the others did is lost without a fault of theirs.
        runAgain(group)
        refuse([job], error)
        return
      case .endedOutOfTime:
        job.isAlone = true
        runAgain(group + [job])
        return
      }
    }
    usesSavepoints = hasUndone
    do {
      try commit(connection, counterBefore: counter)
      for job in group { job.finish() }
    } catch {
      refuse(group, error)
    }
  }

  /// What became of a write before its commit.
  private enum Outcome {
    /// It succeeded, or it failed and left nothing; ``WriteJob/error`` says which.
    case done(isUndone: Bool)
    /// It failed, and what it wrote cannot be undone without the rest of the transaction.
    case mustBeUndone
    /// It has been undone, because it would hold others up.
    case outOfTime
    /// Its error has undone the whole transaction.
    case ended(any Error)
    /// It would have held others up, and stopping it has undone the whole transaction.
    case endedOutOfTime
  }

  private func run(_ job: WriteJob, isFirst: Bool, _ connection: SQLiteConnection) -> Outcome {
    job.error = nil
    // The first has nobody before it whom it could hold up, or whose work has to be kept when it fails.
    let isInSavepoint = usesSavepoints && !isFirst
    connection.start(
      WorkLimits(instructions: isFirst ? nil : Self.maximumInstructions, cancellation: job.cancellation))
    do {
      if isInSavepoint { try connection.control("SAVEPOINT group_member") }
      try job.run(Writer(connection))
      try connection.checkEnd()
      if isInSavepoint { try connection.control("RELEASE group_member") }
      return .done(isUndone: false)
    } catch {
      if isInSavepoint, undoMember(connection) {
        if connection.stop == .outOfInstructions { return .outOfTime }
        job.error = connection.stop == .cancelled ? CancellationError() : error
        return .done(isUndone: true)
      }
      if !isFirst, !isInSavepoint, connection.stop == nil, connection.isInTransaction {
        if connection.hasWritten { return .mustBeUndone }
        job.error = error
        return .done(isUndone: false)
      }
      connection.rollBack()
      if connection.stop == .outOfInstructions { return .endedOutOfTime }
      return .ended(connection.stop == .cancelled ? CancellationError() : error)
    }
  }

  /// - Returns: whether the transaction is still there.
  private func undoMember(_ connection: SQLiteConnection) -> Bool {
    guard connection.isInTransaction else { return false }
    do {
      try connection.control("ROLLBACK TO group_member")
      try connection.control("RELEASE group_member")
      return true
    } catch {
      return false
    }
  }

  private func alterSchema(_ job: WriteJob, _ connection: SQLiteConnection) {
    do {
      // The pragma does nothing within a transaction.
      try connection.configure("PRAGMA foreign_keys = OFF")
      defer { try? connection.configure("PRAGMA foreign_keys = ON") }
      let counter = try begin(connection, job.cancellation)
      connection.start(WorkLimits(cancellation: job.cancellation))
      do {
        let writer = Writer(connection)
        try job.run(writer)
        if let table = try writer.fetchValue("PRAGMA foreign_key_check", as: String.self) {
          throw StorageError(
            .migration(.brokenReferences(table: table)),
            "Rows of \"\(table)\" refer to rows that do not exist. The change of the schema has been undone; "
              + "repair those rows in the migration.")
        }
        try connection.checkEnd()
      } catch {
        connection.rollBack()
        throw connection.stop == .cancelled ? CancellationError() : error
      }
      try commit(connection, counterBefore: counter)
    } catch {
      job.error = connection.stop == .cancelled ? CancellationError() : error
    }
    // What they write may have changed with the schema.
    connection.forgetStatements()
    job.finish()
  }

  /// - Returns: the number of transactions that all processes have committed; nil when it is not known.
  private func begin(_ connection: SQLiteConnection, _ cancellation: Cancellation) throws -> UInt32? {
    connection.start(WorkLimits(cancellation: cancellation))
    try connection.beginWriting()
    let counter = connection.changeCount
    if let counter { changes.foreignChanges(counter) }
    return counter
  }

  /// Commits, and counts what has changed.
  private func commit(_ connection: SQLiteConnection, counterBefore: UInt32?) throws {
    // Nobody's cancellation stops it any more: it is everybody's.
    connection.start(WorkLimits())
    do {
      try connection.control("COMMIT")
    } catch {
      connection.rollBack()
      throw error
    }
    if let counterBefore, connection.logPages != nil {
      changes.didCommit(connection.writes, counterBefore: counterBefore)
    }
  }

  private func refuse(_ jobs: [WriteJob], _ error: any Error) {
    for job in jobs {
      job.error = error
      job.finish()
    }
  }
}
