public import Logging
public import RapportContract

/// A call on its way: its input has been read, and its access checked.
public struct Invocation<Context: CallContext>: Sendable {
  /// The procedure's name.
  public let procedure: String
  public let kind: ProcedureContract.Kind
  public var context: Context
}

/// Something that stands around every call: it may look, wait, refuse, change the context, or answer by itself.
///
/// ```swift
/// Middleware { invocation, next in
///   let start = ContinuousClock.now
///   defer { print(invocation.procedure, start.duration(to: .now)) }
///   return try await next(invocation)
/// }
/// ```
public struct Middleware<Context: CallContext>: Sendable {
  /// Does the rest of the way, and gives the output's JSON.
  public typealias Next = @Sendable (Invocation<Context>) async throws -> [UInt8]

  public let handle: @Sendable (Invocation<Context>, @escaping Next) async throws -> [UInt8]

  public init(_ handle: @escaping @Sendable (Invocation<Context>, @escaping Next) async throws -> [UInt8]) {
    self.handle = handle
  }

  /// Notes each call with its outcome and duration. Inputs and outputs are never noted: they hold personal data.
  public static func log(_ logger: Logger, level: Logger.Level = .info) -> Middleware {
    Middleware { invocation, next in
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
        return try await next(invocation)
      } catch {
        outcome = RPCError(describing: error).code.rawValue
        throw error
      }
    }
  }

  /// Ends a call that takes longer, with ``RPCErrorCode/timeout``. The call is cancelled, and what it wrote undone.
  public static func timeout(_ limit: Duration) -> Middleware {
    Middleware { invocation, next in
      try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
        group.addTask { try await next(invocation) }
        group.addTask {
          try await Task.sleep(for: limit)
          return nil
        }
        defer { group.cancelAll() }
        guard let first = try await group.next(), let answer = first else {
          throw RPCError(.timeout, "\(invocation.procedure) took longer than \(limit), and was stopped")
        }
        return answer
      }
    }
  }
}
