public import RapportContract
public import RapportJSON

/// Every procedure of an application, callable from anywhere: what every wire is an adapter of.
///
/// A caller is who the origin's credential says; input and output are JSON text. JSON-RPC, the other wires and the
/// in-process callers have all of a call's way behind them, and nothing of it in them.
public protocol ProcedureEndpoint: Sendable {
  var contract: Contract { get }

  /// Calls a query or a mutation, and writes the output's JSON text to `output`. Of a call that throws, nothing stays.
  ///
  /// - Parameter params: stands at the start of the input's JSON; without it the input is an empty object.
  func call(
    _ name: String, params: JSONReader?, from origin: CallOrigin, to output: inout JSONWriter
  ) async throws(RPCError)

  /// Subscribes to a procedure. Ending the iteration ends the subscription.
  func subscribe(_ name: String, params: JSONReader?, from origin: CallOrigin) async throws(RPCError) -> EventStream
}

extension ProcedureEndpoint {
  /// Calls a query or a mutation; answers the output's JSON text.
  public func call(
    _ name: String, params: JSONReader? = nil, from origin: CallOrigin
  ) async throws(RPCError) -> [UInt8] {
    var output = JSONWriter()
    try await call(name, params: params, from: origin, to: &output)
    return output.take()
  }
}

/// A registry, and who its callers are.
public struct Dispatcher<Context: CallContext>: ProcedureEndpoint {
  /// Finds out who calls. Throws if the credential is no longer good; without one there is a context without a user.
  public typealias Authenticate = @Sendable (CallOrigin, _ procedure: String) async throws -> Context

  private let registry: Registry<Context>
  private let limiter: RateLimiter?
  private let authenticate: Authenticate

  /// - Parameter limiter: counts every call, those that are refused later among them.
  public init(
    _ registry: Registry<Context>, limiter: RateLimiter? = nil, authenticate: @escaping Authenticate
  ) {
    self.registry = registry
    self.limiter = limiter
    self.authenticate = authenticate
  }

  public var contract: Contract { registry.contract }

  public func call(
    _ name: String, params: JSONReader?, from origin: CallOrigin, to output: inout JSONWriter
  ) async throws(RPCError) {
    let procedure = try registry.procedure(named: name)
    guard let deadline = origin.deadline, !origin.isDeadlineKept else {
      let context = try await context(for: procedure, origin)
      return try await registry.call(procedure, params: params, in: context, to: &output)
    }
    let answer = try await withDeadline(deadline, procedure: name) {
      do throws(RPCError) {
        var output = JSONWriter()
        let context = try await context(for: procedure, origin)
        try await registry.call(procedure, params: params, in: context, to: &output)
        return .success(output.take())
      } catch {
        return .failure(error)
      }
    }
    output.raw(json: answer)
  }

  public func subscribe(
    _ name: String, params: JSONReader?, from origin: CallOrigin
  ) async throws(RPCError) -> EventStream {
    let context = try await context(for: try registry.procedure(named: name), origin)
    return try await registry.subscribe(name, params: params, in: context)
  }

  /// The context of a call that its caller may make now.
  private func context(for procedure: Procedure<Context>, _ origin: CallOrigin) async throws(RPCError) -> Context {
    do throws(RPCError) {
      let context = try await authenticated(procedure, origin)
      if let limiter, let subjects = context.rateSubjects {
        try limiter.admit(subjects, cost: procedure.cost, reply: origin.reply)
      }
      return context
    } catch {
      if error.code == .unauthorized, let subjects = RateSubjects(address: origin.remoteAddress) {
        try limiter?.admit(subjects, cost: procedure.cost, reply: origin.reply)
      }
      throw error
    }
  }

  /// A public procedure can be called with a credential that is no longer good: else nobody could sign in again.
  private func authenticated(_ procedure: Procedure<Context>, _ origin: CallOrigin) async throws(RPCError) -> Context {
    do {
      return try await authenticate(origin, procedure.name)
    } catch {
      let refusal = registry.exposed(error, procedure: procedure.name, origin: origin)
      guard procedure.access == .public, refusal.code == .unauthorized, origin.credential != nil else { throw refusal }
    }
    var anonymous = origin
    anonymous.credential = nil
    do {
      return try await authenticate(anonymous, procedure.name)
    } catch {
      throw registry.exposed(error, procedure: procedure.name, origin: origin)
    }
  }
}
