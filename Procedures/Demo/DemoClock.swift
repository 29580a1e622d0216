import Rapport
import Synchronization

/// A clock that is moved by hand.
final class DemoClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ moment: Instant) { self.moment = Mutex(moment) }

  var now: Instant {
    get { moment.withLock { $0 } }
    set { moment.withLock { $0 = newValue } }
  }
}
