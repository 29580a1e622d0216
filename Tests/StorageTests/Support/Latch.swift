import Foundation

/// Holds synchronous code until it is opened.
final class Latch: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  /// Whoever comes after it has been opened goes on at once: a write may run twice.
  func wait() {
    semaphore.wait()
    semaphore.signal()
  }

  func open() { semaphore.signal() }
}

/// Runs `body` on a thread of its own for as long as it does not suspend, so that it may be held there.
func onThread<T: Sendable>(_ body: @escaping @Sendable () async throws -> T) async throws -> T {
  try await withCheckedThrowingContinuation { continuation in
    Thread {
      Task.immediate {
        do {
          continuation.resume(returning: try await body())
        } catch {
          continuation.resume(throwing: error)
        }
      }
    }.start()
  }
}
