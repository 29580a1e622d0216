public import Rapport
public import Tracing

/// The headers of a trace, as tracers read and write them.
struct TraceFields: Sendable {
  var parent: String?
  var state: String?

  init() {}

  init(_ trace: TraceContext) {
    parent = trace.parent
    state = trace.state.isEmpty ? nil : trace.state
  }

  var trace: TraceContext? { parent.flatMap { TraceContext(parents: [$0], states: state.map { [$0] } ?? []) } }

  struct Reading: Extractor {
    func extract(key: String, from carrier: TraceFields) -> String? {
      switch key.lowercased() {
      case "traceparent": carrier.parent
      case "tracestate": carrier.state
      default: nil
      }
    }
  }

  struct Writing: Injector {
    func inject(_ value: String, forKey key: String, into carrier: inout TraceFields) {
      switch key.lowercased() {
      case "traceparent": carrier.parent = value
      case "tracestate": carrier.state = value
      default: break
      }
    }
  }
}

private enum TraceKey: ServiceContextKey {
  typealias Value = TraceContext
  static let nameOverride: String? = "trace"
}

extension ServiceContext {
  /// The span that runs, in its W3C form; `nil` outside of traced calls.
  public var trace: TraceContext? {
    get { self[TraceKey.self] }
    set { self[TraceKey.self] = newValue }
  }
}
