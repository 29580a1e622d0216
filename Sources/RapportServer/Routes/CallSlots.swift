import Synchronization

/// Counts the calls that run, and lets no more run than allowed. A counter without a lock: every core takes from it.
final class CallSlots: Sendable {
  let limit: Int
  private let taken = Atomic(0)

  init(limit: Int) { self.limit = max(1, limit) }

  var isFull: Bool { taken.load(ordering: .relaxed) >= limit }

  /// Takes a slot if there is one; it must be given back.
  func take() -> Bool {
    if taken.wrappingAdd(1, ordering: .relaxed).newValue <= limit { return true }
    giveBack()
    return false
  }

  func giveBack() { taken.wrappingSubtract(1, ordering: .relaxed) }
}
