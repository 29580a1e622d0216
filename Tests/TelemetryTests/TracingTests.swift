import AsyncHTTPClient
import Fixture
import InMemoryLogging
import JSONRPC
import Logging
import NIOCore
import NIOHTTP1
import Rapport
import RapportServer
import RapportTelemetry
import ServiceLifecycle
import Synchronization
import Testing
import Tracing

/// Traces through sockets: what callers say in headers, what becomes of it, and what goes on to others.
@Suite struct TracingTests {
  static let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

  /// Spans that have ended.
  final class Spans: Sendable {
    private let found = Mutex<[FinishedSpan]>([])

    func add(_ span: FinishedSpan) { found.withLock { $0.append(span) } }

    var all: [FinishedSpan] { found.withLock { $0 } }
  }

  /// Serves the fixture's procedures; `body` gets the address.
  private func serving(
    by tracer: some Tracer, logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
    _ body: @escaping @Sendable (String) async throws -> Void
  ) async throws {
    let registry = try Fixture.registry()
    let procedures = Dispatcher(registry) { origin, _ in FixtureCall(origin: origin, role: .guest) }
      .traced(by: tracer)
    var configuration = ServerConfiguration()
    configuration.port = 0
    let (ports, port) = AsyncStream<Int>.makeStream()
    let server = Server(
      endpoint: RPCService(procedures), configuration: configuration, routes: [.queries(procedures)], logger: logger
    ) {
      port.yield($0)
    }
    let group = ServiceGroup(services: [server], logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      let port = try #require(await ports.first { _ in true })
      try await body("http://127.0.0.1:\(port)")
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
  }

  private func post(_ url: String, _ body: String, _ headers: HTTPHeaders = [:]) async throws -> String {
    var request = HTTPClientRequest(url: url + "/rpc")
    request.method = .POST
    request.headers = headers
    request.headers.add(name: "Content-Type", value: "application/json")
    request.body = .bytes(ByteBuffer(string: body))
    let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
    return String(buffer: try await response.body.collect(upTo: 1 << 20))
  }

  private static func message(_ method: String, _ params: String = "{}") -> String {
    #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#
  }

  @Test func eachCallOfARequestIsASpanOfItsTrace() async throws {
    let spans = Spans()
    try await serving(by: TraceContextTracer(onEnd: spans.add)) { url in
      let calls = [Self.message("test.values.echo", #"{"text":"a"}"#), Self.message("test.things.administer")]
      _ = try await post(
        url, "[\(calls.joined(separator: ",")),\(Self.message("made.up"))]",
        ["Traceparent": Self.parent, "Tracestate": "a=1"])
    }
    let found = Dictionary(uniqueKeysWithValues: spans.all.map { ($0.name, $0) })
    #expect(Set(found.keys) == ["test.values.echo", "test.things.administer", "unknown"])
    for span in found.values {
      #expect(span.kind == .server && span.parent?.parent == Self.parent)
      #expect(span.trace.traceId == "4bf92f3577b34da6a3ce929d0e0e4736" && span.trace.state == "a=1")
      #expect(span.trace.spanId != "00f067aa0ba902b7" && span.end >= span.start)
      // What a caller does wrong is no failure of the server.
      #expect(span.status == nil)
    }
    #expect(Set(found.values.map(\.trace.spanId)).count == 3)
    #expect(found["test.values.echo"]?.attributes.get("error.type") == nil)
    #expect(found["test.things.administer"]?.attributes.get("error.type") == .string("FORBIDDEN"))
  }

  @Test func routesAreTracedAlike() async throws {
    let spans = Spans()
    try await serving(by: TraceContextTracer(onEnd: spans.add)) { url in
      var request = HTTPClientRequest(url: url + "/rpc/test.values.echo?input=%7B%22text%22%3A%22a%22%7D")
      request.headers = ["traceparent": Self.parent]
      _ = try await HTTPClient.shared.execute(request, timeout: .seconds(30)).body.collect(upTo: 1 << 20)
    }
    #expect(spans.all.map(\.name) == ["test.values.echo"])
    #expect(spans.all.first?.parent?.parent == Self.parent)
  }

  @Test(arguments: ["00-0-0-0", parent + "x", parent.uppercased()])
  func aMalformedParentBeginsAnotherTrace(header: String) async throws {
    let spans = Spans()
    try await serving(by: TraceContextTracer(onEnd: spans.add)) { url in
      let text = try await post(url, Self.message("test.values.echo", #"{"text":"a"}"#), ["traceparent": header])
      #expect(text.contains("result"), "\(text)")
    }
    #expect(spans.all.count == 1)
    #expect(spans.all.first?.parent == nil && spans.all.first?.trace.traceId != "4bf92f3577b34da6a3ce929d0e0e4736")
  }

  /// A tracer that counts what it is asked for.
  private struct CountingTracer: Tracer {
    final class Count: Sendable {
      let value = Atomic(0)
    }

    let count = Count()
    private let base = NoOpTracer()

    func startSpan<Instant: TracerInstant>(
      _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
      at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
    ) -> NoOpTracer.NoOpSpan {
      count.value.add(1, ordering: .relaxed)
      return NoOpTracer.NoOpSpan(context: context())
    }

    func startAnySpan<Instant: TracerInstant>(
      _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
      at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
    ) -> any Tracing.Span {
      startSpan(
        operationName, context: context(), ofKind: kind, at: instant(), function: function, file: fileID, line: line)
    }

    func forceFlush() {}
    func extract<C, E: Extractor>(_ carrier: C, into context: inout ServiceContext, using extractor: E)
    where E.Carrier == C {}
    func inject<C, I: Injector>(_ context: ServiceContext, into carrier: inout C, using injector: I)
    where I.Carrier == C {}
  }

  @Test func whoeverKeepsTracesGetsCallsThatComeWithoutOne() async throws {
    let tracer = CountingTracer()
    try await serving(by: tracer) { url in
      _ = try await post(url, Self.message("test.values.echo", #"{"text":"a"}"#))
    }
    #expect(tracer.count.value.load(ordering: .relaxed) == 1)
  }

  /// What a procedure sees of its trace, and whether anything is bound for it.
  private struct Probe: ProcedureEndpoint {
    final class Seen: Sendable {
      let contexts = Mutex<[TraceContext?]>([])
    }

    let seen = Seen()
    var contract: Contract {
      Contract(title: "", version: "", documentation: "", procedures: [], types: [], errorCodes: [])
    }

    func call(_ name: String, params: JSONReader?, from origin: CallOrigin, to output: inout JSONWriter) {
      seen.contexts.withLock { $0.append(ServiceContext.current?.trace) }
      output.write("done")
    }

    func subscribe(
      _ name: String, params: JSONReader?, from origin: CallOrigin
    ) async throws(RPCError) -> EventStream { throw RPCError(.methodNotFound, "none") }
  }

  @Test func withoutATraceNothingIsBound() async throws {
    let probe = Probe()
    let traced = probe.traced(by: TraceContextTracer())
    _ = try await traced.call("a", from: CallOrigin(requestId: "1"))
    var origin = CallOrigin(requestId: "2")
    origin.trace = TraceContext(parents: [Self.parent])
    _ = try await traced.call("a", from: origin)
    _ = try await probe.traced(by: NoOpTracer()).call("a", from: origin)
    let seen = probe.seen.contexts.withLock { $0 }
    #expect(seen.count == 3 && seen[0] == nil)
    #expect(seen[1]?.traceId == origin.trace?.traceId && seen[1]?.spanId != origin.trace?.spanId)
    // Without a tracer the caller's span is the one to name.
    #expect(seen[2] == origin.trace)
  }

  @Test func linesOfTheLogNameTheirTrace() async throws {
    let handler = InMemoryLogHandler()
    let logger = Logger(label: "test") { _ in handler }
    try await serving(by: TraceContextTracer(), logger: logger) { url in
      _ = try await post(url, Self.message("test.values.echo", #"{"text":"a"}"#), ["traceparent": Self.parent])
      _ = try await post(url, Self.message("test.values.echo", #"{"text":"a"}"#))
    }
    let requests = handler.entries.filter { "\($0.message)" == "request" }
    #expect(requests.count == 2)
    #expect(requests.first?.metadata["trace_id"] == "4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(requests.first?.metadata["span_id"] == "00f067aa0ba902b7")
    #expect(requests.last?.metadata["trace_id"] == nil)

    var context = ServiceContext.topLevel
    context.trace = TraceContext(parents: [Self.parent])
    ServiceContext.$current.withValue(context) {
      #expect(Logger.MetadataProvider.trace.get() == context.trace?.logMetadata)
    }
    #expect(Logger.MetadataProvider.trace.get().isEmpty)
  }

  /// What a traced call asks of another server carries the trace, with a span between.
  @Test func requestsOfOtherServersCarryTheTraceOn() async throws {
    let spans = Spans()
    try await serving(by: TraceContextTracer(onEnd: spans.add)) { url in
      let tracer = TraceContextTracer()
      var configuration = HTTPClient.Configuration()
      configuration.tracing.tracer = tracer
      let client = HTTPClient(configuration: configuration)
      var context = ServiceContext.topLevel
      context.trace = TraceContext(parents: [Self.parent], states: ["a=1"])
      var request = HTTPClientRequest(url: url + "/rpc/test.values.echo?input=%7B%22text%22%3A%22a%22%7D")
      request.method = .GET
      do {
        _ = try await ServiceContext.$current.withValue(context) { [request] in
          try await client.execute(request, timeout: .seconds(30)).body.collect(upTo: 1 << 20)
        }
      } catch {
        try await client.shutdown()
        throw error
      }
      try await client.shutdown()
    }
    let span = try #require(spans.all.first)
    #expect(span.trace.traceId == "4bf92f3577b34da6a3ce929d0e0e4736" && span.trace.state == "a=1")
    #expect(span.parent?.spanId != "00f067aa0ba902b7")
  }
}
