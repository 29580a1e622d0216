public import Rapport

extension ProcedureEndpoint {
  /// The same procedures for wires other than `/rpc`: each call takes one of the server's slots, and waits for it if
  /// need be. Subscriptions take none: they wait most of their time.
  public func limited(by slots: CallSlots) -> any ProcedureEndpoint { LimitedEndpoint(base: self, slots: slots) }
}

private struct LimitedEndpoint: ProcedureEndpoint {
  let base: any ProcedureEndpoint
  let slots: CallSlots

  var contract: Contract { base.contract }

  func call(
    _ name: String, params: JSONReader?, from origin: CallOrigin, to output: inout JSONWriter
  ) async throws(RPCError) {
    try await slots.enter()
    defer { slots.giveBack() }
    try await base.call(name, params: params, from: origin, to: &output)
  }

  func subscribe(
    _ name: String, params: JSONReader?, from origin: CallOrigin
  ) async throws(RPCError) -> EventStream {
    try await base.subscribe(name, params: params, from: origin)
  }
}
