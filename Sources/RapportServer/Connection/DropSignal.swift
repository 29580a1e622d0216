import Synchronization

/// Tells one listener, once, that the peer of a connection has gone.
final class DropSignal: Sendable {
  private enum State {
    case waiting((@Sendable () -> Void)?)
    case dropped
  }

  private let state = Mutex<State>(.waiting(nil))

  /// Calls the listener when the peer goes, or at once if it has gone.
  func onDrop(_ listener: @escaping @Sendable () -> Void) {
    let hasDropped = state.withLock { state in
      guard case .waiting = state else { return true }
      state = .waiting(listener)
      return false
    }
    if hasDropped { listener() }
  }

  func drop() {
    let listener: (@Sendable () -> Void)? = state.withLock { state in
      guard case .waiting(let listener) = state else { return nil }
      state = .dropped
      return listener
    }
    listener?()
  }
}
