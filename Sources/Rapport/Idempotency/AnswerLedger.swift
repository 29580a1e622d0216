import Synchronization

/// Where the answers to mutations with an idempotency key are kept, for ``lifetime``.
///
/// An application with a database keeps them there, most of them in the transaction of the mutation itself.
public protocol AnswerLedger<Context>: Sendable {
  associatedtype Context: CallContext

  /// What the call was answered with; `nil` if it was not done yet.
  ///
  /// - Throws: ``RPCError/keyUsedOtherwise(_:)`` if the key stands for another input.
  func answer(to call: IdempotentCall, in context: Context) async throws -> KeptAnswer?

  /// Keeps the answer of a call that no write has kept, or not as it turned out in the end.
  func keep(_ answer: KeptAnswer, of call: IdempotentCall, in context: Context) async throws
}

extension AnswerLedger {
  /// How long an answer is kept, in seconds: a day.
  public static var lifetime: Int { 86_400 }
}

extension RPCError {
  /// A key that came with another input before.
  public static func keyUsedOtherwise(_ call: IdempotentCall) -> RPCError {
    RPCError(
      .conflict,
      "The idempotency key stands for a call of \(call.procedure) with another input; send a new call with a new key")
  }
}

/// Keeps answers in memory: for applications without a database, and as long as the process lives.
public final class MemoryLedger<Context: CallContext>: AnswerLedger {
  private struct Entry {
    var input: [UInt8]
    var answer: KeptAnswer
    var end: Instant
  }

  private struct State {
    var entries: [String: Entry] = [:]
    /// The names of the entries, the oldest first.
    var order: [String] = []
  }

  private let capacity: Int
  private let state = Mutex(State())

  /// - Parameter capacity: how many answers are kept; the oldest go first.
  public init(capacity: Int = 10_000) { self.capacity = max(1, capacity) }

  public func answer(to call: IdempotentCall, in context: Context) throws -> KeptAnswer? {
    guard let entry = state.withLock({ $0.entries[call.name] }), entry.end > context.now else { return nil }
    guard entry.input == call.input else { throw RPCError.keyUsedOtherwise(call) }
    return entry.answer
  }

  public func keep(_ answer: KeptAnswer, of call: IdempotentCall, in context: Context) {
    let entry = Entry(input: call.input, answer: answer, end: context.now.adding(seconds: Self.lifetime))
    state.withLock { state in
      if state.entries.updateValue(entry, forKey: call.name) == nil { state.order.append(call.name) }
      guard state.order.count > capacity else { return }
      // Some at a time: taking one from the front moves all the others.
      for name in state.order.prefix(1 + capacity / 10) { state.entries[name] = nil }
      state.order.removeFirst(1 + capacity / 10)
    }
  }
}
