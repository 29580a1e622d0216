public import Rapport
public import Tracing

extension ProcedureEndpoint {
  /// The same procedures, each call a span of its caller's trace, whatever wire it came by.
  ///
  /// A call whose caller names no trace, where no tracer keeps any, goes on as it is: nothing is made or bound for it.
  /// Within a traced call `ServiceContext.current` holds the span, so what the call asks of others by HTTP carries it on, and
  /// its lines in the log name it (see `Logger.MetadataProvider.trace`).
  ///
  /// - Parameter tracer: By default the one that the process was set up with, by now: `InstrumentationSystem.tracer`.
  public func traced(by tracer: any Tracer = InstrumentationSystem.tracer) -> any ProcedureEndpoint {
    TracedEndpoint(base: self, tracer: tracer)
  }
}

private struct TracedEndpoint: ProcedureEndpoint {
  let base: any ProcedureEndpoint
  let tracer: any Tracer
  /// Whether calls without a trace begin one.
  private let tracesAll: Bool
  private let names: Set<String>

  init(base: any ProcedureEndpoint, tracer: any Tracer) {
    self.base = base
    self.tracer = tracer
    tracesAll = !(tracer is NoOpTracer) && (tracer as? TraceContextTracer)?.isRecording != false
    // Names that callers make up name no spans.
    names = Set(base.contract.procedures.map(\.name))
  }

  var contract: Contract { base.contract }

  func call(
    _ name: String, params: JSONReader?, from origin: CallOrigin, to output: inout JSONWriter
  ) async throws(RPCError) {
    guard tracesAll || origin.trace != nil else {
      return try await base.call(name, params: params, from: origin, to: &output)
    }
    try await traced(name, from: origin) { origin throws(RPCError) in
      try await base.call(name, params: params, from: origin, to: &output)
    }
  }

  /// The span is that of subscribing; what comes later is no part of it.
  func subscribe(
    _ name: String, params: JSONReader?, from origin: CallOrigin
  ) async throws(RPCError) -> EventStream {
    guard tracesAll || origin.trace != nil else { return try await base.subscribe(name, params: params, from: origin) }
    return try await traced(name, from: origin) { origin throws(RPCError) in
      try await base.subscribe(name, params: params, from: origin)
    }
  }

  private func traced<Result>(
    _ name: String, from origin: CallOrigin, _ work: (CallOrigin) async throws(RPCError) -> Result
  ) async throws(RPCError) -> Result {
    var parent = ServiceContext.current ?? .topLevel
    if let trace = origin.trace { tracer.extract(TraceFields(trace), into: &parent, using: TraceFields.Reading()) }
    let span = tracer.startSpan(names.contains(name) ? name : "unknown", context: parent, ofKind: .server)
    defer { span.end() }
    span.updateAttributes { attributes in
      attributes["rpc.method"] = names.contains(name) ? name : "unknown"
      attributes["rapport.request_id"] = origin.requestId
    }
    var (origin, context) = (origin, span.context)
    // Whoever keeps the span, what it tells others names it.
    var fields = TraceFields()
    tracer.inject(context, into: &fields, using: TraceFields.Writing())
    origin.trace = fields.trace ?? origin.trace
    context.trace = origin.trace
    do {
      return try await ServiceContext.$current.withValue(context) { [origin] in try await work(origin) }
    } catch {
      let error = RPCError(describing: error)
      span.attributes["error.type"] = error.code.rawValue
      // What its caller did wrong is no failure of the server.
      if error.code.httpStatus >= 500 { span.setStatus(SpanStatus(code: .error)) }
      throw error
    }
  }
}
