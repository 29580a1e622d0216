public import Rapport
import Synchronization

/// A clock that stands still until it is moved.
public final class TestClock: Sendable {
  private let state: Mutex<Instant>

  public init(_ now: Instant) { state = Mutex(now) }

  public var now: Instant {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }
}
