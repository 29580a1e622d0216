import Files
import Synchronization

/// One request at a time works on an upload: a new one ends the one before, which may hang on a connection that its client
/// has given up.
final class UploadSlots: Sendable {
  private struct Work {
    var number: UInt64
    var cancel: @Sendable () -> Void
    var wait: @Sendable () async -> Void
  }

  private struct State {
    var count: UInt64 = 0
    var running: [UploadID: Work] = [:]
  }

  private let state = Mutex(State())

  func run<T: Sendable>(_ id: UploadID, _ body: @escaping @Sendable () async throws -> T) async throws -> T {
    let (task, number) = state.withLock { state in
      state.count &+= 1
      let previous = state.running[id]
      let task = Task {
        if let previous {
          previous.cancel()
          await previous.wait()
        }
        return try await body()
      }
      state.running[id] = Work(
        number: state.count, cancel: { task.cancel() }, wait: { _ = await task.result })
      return (task, state.count)
    }
    defer {
      state.withLock { state in
        if state.running[id]?.number == number { state.running[id] = nil }
      }
    }
    return try await withTaskCancellationHandler {
      try await task.value
    } onCancel: {
      task.cancel()
    }
  }
}
