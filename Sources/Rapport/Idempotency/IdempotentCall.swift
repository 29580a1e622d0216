import RapportJSON
import Synchronization

/// A mutation that its caller has named: the same one is done once, and answered always.
///
/// The answer is kept in the transaction of the write that it comes from, so that none is done without being known:
///
/// ```swift
/// let (result, answer) = try await store.write { writer in
///   let result = try body(writer)
///   let answer = try call.answer(of: result)
///   if let answer { try keep(answer, of: call, in: writer) }
///   return (result, answer)
/// }
/// if let answer { call.didKeep(answer) }
/// ```
public final class IdempotentCall: Sendable {
  public let key: IdempotencyKey
  public let procedure: String
  /// Whose key it is; `nil` for a caller whom nobody knows.
  public let scope: String?
  /// The input as JSON text that is the same for the same input: without white space, members in the order of their
  /// names.
  public let input: [UInt8]
  private let output: ObjectIdentifier
  private let reply: ReplyMetadata
  private let sessionChangeBefore: ReplyMetadata.SessionChange?
  private let state = Mutex<KeptAnswer?>(nil)

  init<Context: CallContext>(
    _ key: IdempotencyKey, of procedure: Procedure<Context>, _ params: JSONReader?, in context: Context
  ) throws(RPCError) {
    self.key = key
    self.procedure = procedure.name
    scope = context.idempotencyScope
    output = procedure.outputType
    reply = context.origin.reply
    sessionChangeBefore = reply.sessionChange
    guard var reader = params else {
      input = Array("{}".utf8)
      return
    }
    do {
      input = Array(try JSONValue(reading: &reader).json.utf8)
    } catch {
      throw RPCError(.parseError, "The input is not JSON: \(error)")
    }
  }

  /// What no two calls have in common that are not the same.
  var name: String {
    let rest = "\(procedure) \(key.text)"
    return scope.map { "\($0) \(rest)" } ?? "\(rest) \(String(decoding: input, as: UTF8.self))"
  }

  /// The answer of the call, if this is what the procedure answers: a value of its output's type, or nothing where it has
  /// none. What else a write gives back is a step on the way, and `nil`.
  public func answer<Value>(of result: Value) throws -> KeptAnswer? {
    if output == ObjectIdentifier(Nothing.self), Value.self == Void.self { return kept(json: Array("null".utf8)) }
    guard output == ObjectIdentifier(Value.self), let value = result as? any Schema else { return nil }
    return kept(json: try value.encoded())
  }

  func kept(json: [UInt8]) -> KeptAnswer {
    let change = reply.sessionChange
    return KeptAnswer(json: json, sessionChange: change == sessionChangeBefore ? nil : change)
  }

  /// What has been kept, and is committed.
  public var keptAnswer: KeptAnswer? { state.withLock { $0 } }

  /// Says that the answer is kept, after the commit.
  public func didKeep(_ answer: KeptAnswer) { state.withLock { $0 = answer } }
}

/// Thrown by a write that finds the call's answer: another process has done it meanwhile. It undoes the write.
public struct AnsweredElsewhere: Error {
  public init() {}
}
