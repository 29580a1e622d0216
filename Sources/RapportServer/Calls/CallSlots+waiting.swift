import Rapport
import Synchronization

extension CallSlots {
  /// Takes a slot, after waiting for one if need be; it must be given back.
  ///
  /// - Throws: `UNAVAILABLE` if too many wait or it takes too long, `CLIENT_CLOSED` if the task is cancelled.
  func enter() async throws(RPCError) {
    if take() { return }
    let turn = Turn()
    let isMine = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        turn.expect(continuation)
        guard let waiter = wait({ turn.end(true) }) else { return turn.end(false) }
        turn.leave(
          when: Task { [patience] in
            try? await Task.sleep(for: patience)
            if self.leave(waiter) { turn.end(false) }
          })
      }
    } onCancel: {
      // The one who counts the time ends at once, and leaves.
      turn.hurry()
    }
    turn.hurry()
    guard isMine else {
      if Task.isCancelled { throw RPCError(.clientClosed, "The caller went away while the call waited for its turn") }
      throw busy
    }
  }

  var busy: RPCError {
    RPCError(.unavailable, "At most \(limit) calls run at one time, and so many do. Call again after a second.")
  }

  /// The end of one wait, which comes once.
  private final class Turn: Sendable {
    private struct State {
      var continuation: CheckedContinuation<Bool, Never>?
      var timer: Task<Void, Never>?
      var isHurried = false
    }

    private let state = Mutex(State())

    func expect(_ continuation: CheckedContinuation<Bool, Never>) { state.withLock { $0.continuation = continuation } }

    func leave(when timer: Task<Void, Never>) {
      let isHurried = state.withLock { state in
        state.timer = timer
        return state.isHurried
      }
      if isHurried { timer.cancel() }
    }

    func end(_ isMine: Bool) {
      let continuation = state.withLock { state in
        defer { state.continuation = nil }
        return state.continuation
      }
      continuation?.resume(returning: isMine)
    }

    func hurry() {
      let timer = state.withLock { state in
        state.isHurried = true
        return state.timer
      }
      timer?.cancel()
    }
  }
}
