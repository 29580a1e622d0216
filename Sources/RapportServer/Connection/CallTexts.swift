/// A message and its answer, kept from call to call with their storage. They belong to the connection's event loop while
/// no call runs, and to the call while it does.
final class CallTexts: @unchecked Sendable {
  /// Storage beyond this is given back.
  private static let keptCapacity = 64 << 10

  var message: [UInt8] = []
  var answer: [UInt8] = []

  func reset() {
    message.removeAll(keepingCapacity: message.capacity <= Self.keptCapacity)
    answer.removeAll(keepingCapacity: answer.capacity <= Self.keptCapacity)
  }
}
