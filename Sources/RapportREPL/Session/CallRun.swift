/// Waits for a call while its user may interrupt it: the first Ctrl-C cancels it, the second no longer waits for it.
enum CallRun {
  enum Outcome: Sendable {
    case answered(CallResult)
    case failed(any Error)
    case cancelled
  }

  private enum Event: Sendable {
    case finished(Outcome)
    case interrupted
  }

  static func outcome(
    interrupts: Interrupts, onFirstInterrupt: @Sendable () -> Void,
    call: @escaping @Sendable () async throws -> CallResult
  ) async -> Outcome {
    let (events, continuation) = AsyncStream.makeStream(of: Event.self)
    let signals = interrupts.stream()
    let listener = Task { for await _ in signals { continuation.yield(.interrupted) } }
    let running = Task {
      do {
        continuation.yield(.finished(.answered(try await call())))
      } catch {
        continuation.yield(.finished(.failed(error)))
      }
    }
    defer { listener.cancel() }
    return await withTaskCancellationHandler {
      var isCancelled = false
      for await event in events {
        switch event {
        case .finished(.failed) where isCancelled: return .cancelled
        case .finished(let outcome): return outcome
        case .interrupted where isCancelled: return .cancelled
        case .interrupted:
          isCancelled = true
          running.cancel()
          onFirstInterrupt()
        }
      }
      running.cancel()
      return .cancelled
    } onCancel: {
      running.cancel()
    }
  }
}
