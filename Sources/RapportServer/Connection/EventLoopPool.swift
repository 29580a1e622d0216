import NIOPosix
import Synchronization

/// Event loops for servers, each group for one server at a time. A group stays when its server ends, for the next one:
/// Hummingbird shuts down in a task that may still ask something of a loop when its server has returned, and a loop that is
/// gone by then would leave that task waiting for ever, and complain.
final class EventLoopPool: Sendable {
  static let shared = EventLoopPool()

  /// By how many threads they have.
  private let idle = Mutex<[Int: [MultiThreadedEventLoopGroup]]>([:])

  func withGroup(ofThreads count: Int, _ body: (MultiThreadedEventLoopGroup) async throws -> Void) async throws {
    let group = idle.withLock { $0[count]?.popLast() } ?? MultiThreadedEventLoopGroup(numberOfThreads: count)
    defer { idle.withLock { $0[count, default: []].append(group) } }
    try await body(group)
  }
}
