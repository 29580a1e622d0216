public import Rapport
import Synchronization
public import Tracing

/// A tracer that passes the caller's trace on: requests that a traced call makes of other servers carry it, with a span of
/// their own. It sends spans nowhere by itself.
///
/// It is what `rapport serve` sets up; who sends spans to a collector bootstraps that one's tracer instead.
public struct TraceContextTracer: Tracer {
  private let onEnd: (@Sendable (FinishedSpan) -> Void)?

  /// - Parameter onEnd: gets each span when it has ended. With one, calls that come without a trace begin one.
  public init(onEnd: (@Sendable (FinishedSpan) -> Void)? = nil) { self.onEnd = onEnd }

  var isRecording: Bool { onEnd != nil }

  public func startSpan<Instant: TracerInstant>(
    _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
  ) -> ContextSpan {
    var context = context()
    let parent = context.trace
    // Without a trace there is nothing to pass on, and nobody to tell.
    if parent != nil || onEnd != nil {
      var random = SystemRandomNumberGenerator()
      context.trace = parent?.child(using: &random) ?? .root(using: &random)
    }
    return ContextSpan(
      operationName, context, kind, parent: parent, start: instant().nanosecondsSinceEpoch, onEnd: onEnd)
  }

  public func startAnySpan<Instant: TracerInstant>(
    _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
  ) -> any Tracing.Span {
    startSpan(
      operationName, context: context(), ofKind: kind, at: instant(), function: function, file: fileID, line: line)
  }

  public func forceFlush() {}

  public func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
  ) where Extract.Carrier == Carrier {
    guard let parent = extractor.extract(key: "traceparent", from: carrier) else { return }
    let states = extractor.extract(key: "tracestate", from: carrier).map { [$0] } ?? []
    if let trace = TraceContext(parents: [parent], states: states) { context.trace = trace }
  }

  public func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
  ) where Inject.Carrier == Carrier {
    guard let trace = context.trace else { return }
    injector.inject(trace.parent, forKey: "traceparent", into: &carrier)
    if !trace.state.isEmpty { injector.inject(trace.state, forKey: "tracestate", into: &carrier) }
  }
}

/// A span that has ended.
public struct FinishedSpan: Sendable {
  public let name: String
  public let kind: SpanKind
  public let trace: TraceContext
  /// The span that it is a part of; `nil` at the beginning of a trace.
  public let parent: TraceContext?
  public let attributes: SpanAttributes
  public let status: SpanStatus?
  /// Nanoseconds since 1970.
  public let start: UInt64
  public let end: UInt64
}

/// A span of ``TraceContextTracer``.
public final class ContextSpan: Tracing.Span {
  private struct State {
    var name: String
    var attributes: SpanAttributes = [:]
    var status: SpanStatus?
    var isEnded = false
  }

  public let context: ServiceContext
  private let kind: SpanKind
  private let parent: TraceContext?
  private let start: UInt64
  private let onEnd: (@Sendable (FinishedSpan) -> Void)?
  private let state: Mutex<State>

  init(
    _ name: String, _ context: ServiceContext, _ kind: SpanKind, parent: TraceContext?, start: UInt64,
    onEnd: (@Sendable (FinishedSpan) -> Void)?
  ) {
    self.context = context
    self.kind = kind
    self.parent = parent
    self.start = start
    self.onEnd = onEnd
    state = Mutex(State(name: name))
  }

  public var isRecording: Bool { onEnd != nil && !state.withLock { $0.isEnded } }

  public var operationName: String {
    get { state.withLock { $0.name } }
    set { state.withLock { $0.name = newValue } }
  }

  public var attributes: SpanAttributes {
    get { state.withLock { $0.attributes } }
    set { if isRecording { state.withLock { $0.attributes = newValue } } }
  }

  public func setStatus(_ status: SpanStatus) { state.withLock { $0.status = status } }

  // What happens within a span is for tracers that keep it.
  public func addEvent(_ event: SpanEvent) {}
  public func addLink(_ link: SpanLink) {}
  public func recordError<Instant: TracerInstant>(
    _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
  ) {}

  public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
    let ended: State? = state.withLock { state in
      defer { state.isEnded = true }
      return state.isEnded ? nil : state
    }
    guard let ended, let onEnd, let trace = context.trace else { return }
    onEnd(
      FinishedSpan(
        name: ended.name, kind: kind, trace: trace, parent: parent, attributes: ended.attributes,
        status: ended.status, start: start, end: instant().nanosecondsSinceEpoch))
  }
}
