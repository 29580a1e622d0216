import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A state of its own for each of the threads that work at the same time, so that they do not meet at one lock.
///
/// There are so many states as asked for. A thread keeps to one of them, and shares it only when there are more threads
/// than states; that is what the lock of each state is for.
public final class PerThread<State: Sendable>: Sendable {
  private let places: [Place]

  /// - Parameters:
  ///   - count: how many; at least 1.
  ///   - state: makes one.
  public init(count: Int, _ state: () -> State) {
    places = (0..<max(1, count)).map { _ in Place(state()) }
  }

  /// Calls `body` with the state of this thread, and waits for whoever else has it. It must not be asked for within
  /// `body`.
  public func withState<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
    try place(0).state.withLock { state in try body(&state) }
  }

  /// Calls `body` with the state of this thread, or with another that is free; without waiting.
  ///
  /// - Returns: nil when all are taken.
  public func withFreeState<Result>(_ body: (inout State) throws -> Result) rethrows -> Result? {
    for distance in places.indices {
      if let result = try place(distance).state.withLockIfAvailable({ state in try body(&state) }) { return result }
    }
    return nil
  }

  /// Calls `body` with each state.
  public func forEach(_ body: (inout State) throws -> Void) rethrows {
    for place in places { try place.state.withLock { state in try body(&state) } }
  }

  private func place(_ distance: Int) -> Place { places[(ThreadNumber.current + distance) % places.count] }

  private final class Place: Sendable {
    let state: Mutex<State>
    /// Keeps the locks of different threads out of each other's cache lines.
    private let padding: (Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64) = (0, 0, 0, 0, 0, 0, 0, 0)

    init(_ state: State) { self.state = Mutex(state) }
  }
}

/// Threads counted in the order in which they first asked.
private enum ThreadNumber {
  private static let next = Atomic<Int>(0)

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    // Without a key (there are 1024) all threads are number 0: slower, and right.
    return pthread_key_create(&key, nil) == 0 ? key : pthread_key_t.max
  }()

  /// From 0, and so small that a few more do not overflow.
  static var current: Int {
    if let known = pthread_getspecific(key) { return Int(bitPattern: known) - 1 }
    let number = next.add(1, ordering: .relaxed).oldValue & 0xFF_FFFF
    pthread_setspecific(key, UnsafeRawPointer(bitPattern: number + 1))
    return number
  }
}
