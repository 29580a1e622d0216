public import Rapport

extension Registry {
  /// Calls a procedure as a transport does, and gives its output as a value.
  @discardableResult
  public func call(_ name: String, _ params: JSONValue, in context: Context) async throws(RPCError) -> JSONValue {
    let bytes = try await call(name, params: JSONReader(Array(params.json.utf8)), in: context)
    do {
      return try JSONValue(json: bytes)
    } catch {
      throw RPCError(.internalError, "The output of \(name) is not JSON: \(error)", cause: error)
    }
  }

  /// The error that a call is refused with; `nil` if it is not refused.
  public func refusal(_ name: String, _ params: JSONValue, in context: Context) async -> RPCError? {
    do {
      if contract.procedure(named: name)?.kind == .subscription {
        _ = try await subscribe(name, params: JSONReader(Array(params.json.utf8)), in: context)
      } else {
        try await call(name, params, in: context)
      }
      return nil
    } catch {
      return error
    }
  }
}
