import Synchronization

/// The call that a connection waits for, for those who have to end it or to wait for its end. A call that never waits
/// is never here.
final class RunningCall: Sendable {
  private struct State {
    var task: Task<Void, Never>?
    var isCancelled = false
  }

  private let state = Mutex(State())

  /// A call goes on by itself. It is cancelled at once if ``cancelAll()`` has been called.
  func begin(_ task: Task<Void, Never>) {
    let isCancelled = state.withLock { state in
      state.task = task
      return state.isCancelled
    }
    if isCancelled { task.cancel() }
  }

  func end() { state.withLock { $0.task = nil } }

  /// Cancels the call that runs.
  func cancel() { state.withLock { $0.task }?.cancel() }

  /// Cancels the call that runs, and those that will.
  func cancelAll() {
    let task = state.withLock { state in
      state.isCancelled = true
      return state.task
    }
    task?.cancel()
  }

  /// Returns when no call runs.
  func wait() async { await state.withLock { $0.task }?.value }
}
