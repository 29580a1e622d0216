import Rapport

/// A slot that has been taken, given back when the value goes.
final class HeldSlot: Sendable {
  private let slots: CallSlots

  /// Takes a slot if there is one.
  init?(_ slots: CallSlots) {
    guard slots.take() else { return nil }
    self.slots = slots
  }

  /// Waits for a slot if need be.
  init(waitingFor slots: CallSlots) async throws(RPCError) {
    try await slots.enter()
    self.slots = slots
  }

  deinit { slots.giveBack() }
}
