import Synchronization

/// Lets calls of one name run one after another.
final class CallTurns: Sendable {
  /// Somebody who waits. Everything in it is used under the lock.
  private final class Waiter: @unchecked Sendable {
    var continuation: CheckedContinuation<Void, any Error>?
    var isCancelled = false
  }

  /// Who waits for each name that is taken.
  private let state = Mutex<[String: [Waiter]]>([:])

  /// Returns when nobody else has the name; it must be given back.
  func take(_ name: String) async throws {
    let isFree = state.withLock { state in
      if state[name] != nil { return false }
      state[name] = []
      return true
    }
    if !isFree { try await wait(for: name) }
  }

  private func wait(for name: String) async throws {
    let waiter = Waiter()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let outcome: Result<Void, any Error>? = state.withLock { state in
          if waiter.isCancelled { return .failure(CancellationError()) }
          guard state[name] != nil else {
            state[name] = []
            return .success(())
          }
          waiter.continuation = continuation
          state[name]?.append(waiter)
          return nil
        }
        if let outcome { continuation.resume(with: outcome) }
      }
    } onCancel: {
      let continuation = state.withLock { state in
        waiter.isCancelled = true
        state[name]?.removeAll { $0 === waiter }
        defer { waiter.continuation = nil }
        return waiter.continuation
      }
      continuation?.resume(throwing: CancellationError())
    }
  }

  /// Lets the next one go on.
  func giveBack(_ name: String) {
    let next = state.withLock { state in
      guard let waiter = state[name]?.first else {
        state[name] = nil
        return CheckedContinuation<Void, any Error>?.none
      }
      state[name]?.removeFirst()
      defer { waiter.continuation = nil }
      return waiter.continuation
    }
    next?.resume()
  }
}
