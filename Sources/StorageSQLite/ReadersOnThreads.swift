import Dispatch
import Storage
import Synchronization

/// Reads that may take their time, each on a thread and a connection of its own; the caller is suspended meanwhile.
///
/// The threads come from serial queues: a concurrent queue would take those that Swift's tasks run on, of which there is one
/// for each core, and as many long reads as cores would hold up everybody, whoever wants to cancel them among them.
final class ReadersOnThreads: Sendable {
  private struct State {
    var idle: [SQLiteConnection] = []
    /// How many are idle or at work.
    var connectionCount = 0
    var waiting: [Job] = []
    var isClosed = false
  }

  /// A read, and whoever waits for it.
  private struct Job: Sendable {
    let cancellation: Cancellation
    let run: @Sendable (SQLiteConnection) -> Void
    let fail: @Sendable (any Error) -> Void
  }

  private let path: String
  private let options: SQLiteStore.Options
  private let state = Mutex(State())
  /// The reads that run.
  private let running = DispatchGroup()
  /// Whose threads they are: whoever closes the store on one of them must not wait for it.
  private static let owner = DispatchSpecificKey<ObjectIdentifier>()

  init(path: String, _ options: SQLiteStore.Options) {
    self.path = path
    self.options = options
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (Reader) throws -> T) async throws -> T {
    let cancellation = Cancellation()
    let limits = WorkLimits(cancellation: cancellation)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<T, any Error>) in
        submit(
          Job(
            cancellation: cancellation,
            run: { connection in
              let result = Result {
                guard let result = try connection.snapshot(limits, body) else {
                  throw StorageError(.interrupted, "The work was interrupted. Try again.")
                }
                return result
              }
              continuation.resume(with: result)
            },
            fail: { continuation.resume(throwing: $0) }))
      }
    } onCancel: {
      cancellation.cancel()
      withdraw(cancellation)
    }
  }

  private func submit(_ job: Job) {
    enum Way {
      case work(SQLiteConnection?)
      case wait
      case fail(any Error)
    }
    let way: Way = state.withLock { state in
      if state.isClosed { return .fail(StorageError.closed) }
      // From here on a cancellation finds the job, or the job finds the cancellation.
      if job.cancellation.isCancelled { return .fail(CancellationError()) }
      if let connection = state.idle.popLast() { return .work(connection) }
      if state.connectionCount < max(1, options.readerCount) {
        state.connectionCount += 1
        return .work(nil)
      }
      state.waiting.append(job)
      return .wait
    }
    switch way {
    case .work(let connection):
      let thread = DispatchQueue(label: "storage.reader")
      thread.setSpecific(key: Self.owner, value: ObjectIdentifier(self))
      thread.async(group: running) { self.work(job, on: connection) }
    case .wait: break
    case .fail(let error): job.fail(error)
    }
  }

  /// Runs the job and then those that wait.
  private func work(_ job: Job, on connection: SQLiteConnection?) {
    var next: Job? = job
    do {
      let connection = try connection ?? SQLiteConnection.reading(path: path, options, isPatient: true)
      while let job = next {
        job.run(connection)
        next = state.withLock { state in
          if let job = state.waiting.first {
            state.waiting.removeFirst()
            return job
          }
          if !state.isClosed { state.idle.append(connection) }
          return nil
        }
      }
    } catch {
      // It could not be opened. Who waits would meet the same error.
      let refused = state.withLock { state in
        state.connectionCount -= 1
        defer { state.waiting = [] }
        return state.waiting
      }
      for job in [job] + refused { job.fail(error) }
    }
  }

  private func withdraw(_ cancellation: Cancellation) {
    let job = state.withLock { state in
      state.waiting.firstIndex { $0.cancellation === cancellation }.map { state.waiting.remove(at: $0) }
    }
    job?.fail(CancellationError())
  }

  /// How many reads run and wait.
  var load: (running: Int, waiting: Int) {
    state.withLock { ($0.connectionCount - $0.idle.count, $0.waiting.count) }
  }

  /// Refuses what waits, and waits for what runs.
  func close() {
    let refused = state.withLock { state in
      state.isClosed = true
      state.idle = []
      defer { state.waiting = [] }
      return state.waiting
    }
    for job in refused { job.fail(StorageError.closed) }
    if DispatchQueue.getSpecific(key: Self.owner) != ObjectIdentifier(self) { running.wait() }
  }
}
