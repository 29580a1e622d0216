import Synchronization

/// Tells those who wait for changes that this process has committed one, so that nobody has to ask the database.
///
/// Who waits notes the ``generation``, looks at the database, and waits for another one: what was committed in between is
/// not missed. Commits of other processes are not told: for those one looks at a `TableWatch` now and then.
final class CommitSignal: Sendable {
  private struct State {
    var generation: UInt64 = 0
    var lastWaiter: UInt64 = 0
    var waiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
    /// Waiters that were cancelled before they were there.
    var gone: Set<UInt64> = []
  }

  private let state = Mutex(State())

  /// Another one means that something has been committed.
  var generation: UInt64 { state.withLock { $0.generation } }

  /// Wakes all who wait.
  func send() {
    let waiters = state.withLock { state in
      state.generation &+= 1
      if state.waiters.isEmpty { return [CheckedContinuation<Void, Never>]() }
      defer { state.waiters = [:] }
      return Array(state.waiters.values)
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Returns when the generation is another one, or when the task is cancelled.
  func wait(since generation: UInt64) async {
    let id = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        let isOver = state.withLock { state in
          if state.gone.remove(id) != nil || state.generation != generation { return true }
          state.waiters[id] = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        guard let waiter = state.waiters.removeValue(forKey: id) else {
          state.gone.insert(id)
          return nil as CheckedContinuation<Void, Never>?
        }
        return waiter
      }
      waiter?.resume()
    }
    _ = state.withLock { $0.gone.remove(id) }
  }

  /// Returns when the generation is another one, when the time is over, or when the task is cancelled.
  func wait(since generation: UInt64, atMost limit: Duration, _ sleep: @escaping Sleep) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.wait(since: generation) }
      group.addTask { try? await sleep(limit) }
      await group.next()
      group.cancelAll()
    }
  }
}

/// How to let time pass. Injected, so that no test has to wait.
typealias Sleep = @Sendable (Duration) async throws -> Void
