public import Logging
public import RapportContract
public import RapportJSON

/// A call on its way: its input has been read, and its access checked.
public struct Invocation<Context: CallContext>: Sendable {
  /// The procedure's name.
  public let procedure: String
  public let kind: ProcedureContract.Kind
  public var context: Context
  /// The method with its input.
  let answer: Procedure<Context>.Answer

  init(_ procedure: Procedure<Context>, _ context: Context, _ answer: @escaping Procedure<Context>.Answer) {
    self.procedure = procedure.name
    kind = procedure.kind
    self.context = context
    self.answer = answer
  }
}

/// Something that stands around every call: it may look, wait, refuse, change the context, or answer by itself.
///
/// ```swift
/// Middleware { invocation, output, next in
///   let start = ContinuousClock.now
///   defer { print(invocation.procedure, start.duration(to: .now)) }
///   try await next(invocation, &output)
/// }
/// ```
///
/// The output's JSON is written to `output`, straight behind what stands there. Of a call that throws, nothing stays.
public struct Middleware<Context: CallContext>: Sendable {
  /// Does the rest of the way, and writes the output's JSON.
  public typealias Next = @Sendable (Invocation<Context>, inout JSONWriter) async throws -> Void

  public let handle: @Sendable (Invocation<Context>, inout JSONWriter, Next) async throws -> Void

  public init(
    _ handle: @escaping @Sendable (Invocation<Context>, inout JSONWriter, Next) async throws -> Void
  ) {
    self.handle = handle
  }

  /// Notes each call with its outcome and duration. Inputs and outputs are never noted: they hold personal data.
  public static func log(_ logger: Logger, level: Logger.Level = .info) -> Middleware {
    Middleware { invocation, output, next in
      guard level >= logger.logLevel else { return try await next(invocation, &output) }
      let start = ContinuousClock.now
      var outcome = "OK"
      defer {
        let duration = start.duration(to: .now).components
        logger.log(
          level: level, "\(invocation.procedure)",
          metadata: [
            "outcome": "\(outcome)", "request": "\(invocation.context.origin.requestId)",
            "ms": "\(duration.seconds * 1000 + duration.attoseconds / 1_000_000_000_000_000)",
          ])
      }
      do {
        try await next(invocation, &output)
      } catch {
        outcome = RPCError(describing: error).code.rawValue
        throw error
      }
    }
  }
}
