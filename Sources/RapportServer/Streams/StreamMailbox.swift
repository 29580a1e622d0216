import Rapport
import Synchronization

/// Between the sources of a stream and the one who writes it: room for one event, so that a reader who is slow stops the
/// source.
final class StreamMailbox: Sendable {
  enum Item: Sendable {
    case event(EventStream.Event)
    case heartbeat
    /// The server shuts down.
    case shutdown
    /// The source has ended, with an error if it failed.
    case end((any Error)?)
  }

  private struct State {
    var event: EventStream.Event?
    var isBeating = false
    /// What ends the stream, once the event before it has been taken.
    var last: Item?
    var isClosed = false
    var taker: CheckedContinuation<Item, Never>?
    var putter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// Puts an event in; returns when the next one may come.
  func put(_ event: EventStream.Event) async {
    await withCheckedContinuation { continuation in
      change { state in
        if state.isClosed { return continuation }
        state.event = event
        state.putter = continuation
        return nil
      }
    }
  }

  func beat() {
    change {
      $0.isBeating = true; return nil
    }
  }

  func finish(_ item: Item) {
    change {
      $0.last = $0.last ?? item; return nil
    }
  }

  /// Nothing is taken any more; who waits to put something in goes on.
  func close() {
    change { state in
      state.isClosed = true
      defer { state.putter = nil }
      return state.putter
    }
  }

  /// The next item. If the task is cancelled, the end.
  func take() async -> Item {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        change { state in
          state.taker = continuation
          return nil
        }
      }
    } onCancel: {
      finish(.end(CancellationError()))
    }
  }

  /// Changes the state, hands over what is there to who waits for it, and resumes what `change` returns.
  private func change(_ change: (inout State) -> CheckedContinuation<Void, Never>?) {
    let (freed, taken, putter) = state.withLock { state in
      let freed = change(&state)
      guard let taker = state.taker else {
        return (freed, nil as (CheckedContinuation<Item, Never>, Item)?, nil as CheckedContinuation<Void, Never>?)
      }
      var putter: CheckedContinuation<Void, Never>?
      let item: Item
      if let event = state.event {
        item = .event(event)
        (state.event, putter, state.putter) = (nil, state.putter, nil)
      } else if let last = state.last {
        item = last
      } else if state.isBeating {
        item = .heartbeat
        state.isBeating = false
      } else {
        return (freed, nil, nil)
      }
      state.taker = nil
      return (freed, (taker, item), putter)
    }
    freed?.resume()
    taken?.0.resume(returning: taken?.1 ?? .heartbeat)
    putter?.resume()
  }
}
