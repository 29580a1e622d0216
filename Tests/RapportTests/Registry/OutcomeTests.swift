import InMemoryLogging
import Logging
import Rapport
import Testing

@testable import Fixture

/// An error of a library.
struct Full: RPCErrorConvertible {
  var rpcError: RPCError { RPCError(.payloadTooLarge, "The disk is full") }
}

@Suite struct OutcomeTests {
  private let log = InMemoryLogHandler()
  private let call = FixtureCall(origin: CallOrigin(requestId: "request-7"), role: .admin)

  private func registry() throws -> Registry<FixtureCall> {
    let log = log
    return try Registry(
      title: "", version: "",
      groups: [ValueProcedures(), ThingProcedures(written: { _ in })] as [any ProcedureGroup<FixtureCall>],
      logger: Logger(label: "test") { _ in log })
  }

  private func error(_ name: String, _ params: String) async throws -> RPCError {
    let registry = try registry()
    return try await #require(throws: RPCError.self) {
      try await registry.call(name, params: JSONReader(Array(params.utf8)), in: call)
    }
  }

  private func json(_ error: RPCError) throws -> JSONValue {
    var writer = JSONWriter()
    error.write(to: &writer, requestId: "request-7")
    return try JSONValue(json: writer.bytes)
  }

  @Test func aProceduresOwnErrorReachesTheCallerWithItsValue() async throws {
    let error = try await error("test.things.refuse", #"{"value":3}"#)
    #expect(
      try json(error) == [
        "code": -32022, "message": "It is refused",
        "data": ["code": "UNPROCESSABLE", "requestId": "request-7", "error": ["type": "tooLarge", "limit": 3]],
      ])
    let never = try await self.error("test.things.refuse", #"{"value":0}"#)
    #expect(try json(never)["data"]?["error"] == ["type": "never"])
    #expect(log.entries.isEmpty)
  }

  @Test func anUnknownErrorIsLoggedAndNotShown() async throws {
    let error = try await error("test.things.refuse", #"{"value":-1}"#)
    let shown = try json(error)
    #expect(shown["data"] == ["code": "INTERNAL", "requestId": "request-7"])
    #expect(shown["code"] == -32603)
    #expect(!shown.json.contains("Broken"))
    let entry = try #require(log.entries.first)
    #expect(log.entries.count == 1)
    #expect(entry.level == .error)
    #expect(entry.metadata["request"] == "request-7")
    #expect("\(entry.metadata["error"] ?? "")".contains("Broken"))
  }

  @Test func anOutputThatJSONCannotSayIsInternal() async throws {
    let error = try await error("test.values.nan", "{}")
    #expect(error.code == .internalError)
    let shown = try json(error).json
    #expect(!shown.contains("nan"))
    let logged = "\(log.entries.first?.metadata["error"] ?? "")"
    #expect(logged.contains("nan"))
  }

  @Test func issuesStandInTheError() async throws {
    let error = try await error("test.values.ruled", #"{"percent":101,"x":1,"lines":[{"name":"a","quantity":0}]}"#)
    #expect(error.message == "The input of test.values.ruled has 3 issues")
    #expect(
      try json(error)["data"]?["issues"] == [
        ["path": "percent", "code": "maximum", "message": "must be at most 100", "bound": ["maximum": 100]],
        ["path": "x", "code": "unknown", "message": "is not a known field"],
        ["path": "lines[0].quantity", "code": "minimum", "message": "must be at least 1", "bound": ["minimum": 1]],
      ])
  }

  @Test func kindsOfErrorsHaveTheirCodes() {
    #expect(RPCError(describing: CancellationError()).code == .clientClosed)
    #expect(RPCError(describing: Full()).code == .payloadTooLarge)
    #expect(RPCError(describing: RPCError(.conflict, "c")).message == "c")
    #expect(RPCError(describing: Refusal.never).code == .unprocessable)
    #expect(RPCError(describing: Broken()).code == .internalError)
  }

  @Test(arguments: [
    ("PARSE", -32700), ("INVALID_REQUEST", -32600), ("METHOD_NOT_FOUND", -32601), ("BAD_REQUEST", -32602),
    ("INTERNAL", -32603),
    ("UNAUTHORIZED", -32001), ("FORBIDDEN", -32003), ("NOT_FOUND", -32004), ("TIMEOUT", -32008), ("CONFLICT", -32009),
    ("PRECONDITION_FAILED", -32012),
    ("PAYLOAD_TOO_LARGE", -32013), ("UNPROCESSABLE", -32022), ("TOO_MANY_REQUESTS", -32029), ("UNAVAILABLE", -32053),
    ("CLIENT_CLOSED", -32099),
  ])
  func codesHaveTheirNumbers(_ code: String, _ number: Int) {
    #expect(RPCErrorCode(rawValue: code)?.number == number)
    #expect(RPCErrorCode.allCases.count == 16)
    #expect(Set(RPCErrorCode.allCases.map(\.number)).count == 16)
  }

  @Test func eventsComeInTheirOrder() async throws {
    let registry = try registry()
    var events: [String] = []
    for try await event in try await registry.subscribe(
      "test.things.count", params: JSONReader(Array(#"{"value":3}"#.utf8)), in: call)
    {
      events.append(String(decoding: event.data, as: UTF8.self))
    }
    #expect(events == [#"{"value":0}"#, #"{"value":1}"#, #"{"value":2}"#])
  }

  /// Ids go past the wire's text: what the contract tells of an event is its payload alone.
  @Test func eventsHaveIdsToResumeBy() async throws {
    let source = Procedure<FixtureCall>.subscription(
      "a.resume", input: Nothing.self, events: AsyncStream<StreamEvent<Number>>.self
    ) { _, call in
      AsyncStream { continuation in
        continuation.yield(.mark(id: call.origin.lastEventId ?? "0"))
        continuation.yield(StreamEvent(id: "8", Number(value: 1)))
        continuation.finish()
      }
    }
    let registry = try Registry(
      title: "", version: "", groups: [Group(procedures: [source])] as [any ProcedureGroup<FixtureCall>])
    #expect(registry.contract.procedure(named: "a.resume")?.output == .named("Number"))
    var events: [EventStream.Event] = []
    for try await event in try await registry.subscribe(
      "a.resume", in: FixtureCall(origin: CallOrigin(requestId: "test", lastEventId: "7"), role: .member))
    {
      events.append(event)
    }
    #expect(events == [.init(id: "7", data: []), .init(id: "8", data: Array(#"{"value":1}"#.utf8))])
    #expect(events.map(\.isMark) == [true, false])
  }

  @Test func anErrorEndsTheEvents() async throws {
    struct Failing: ProcedureGroup {
      var procedures: [Procedure<FixtureCall>] {
        [
          .subscription("a.fail", input: Nothing.self, events: AsyncThrowingStream<Double, any Error>.self) { _, _ in
            AsyncThrowingStream { continuation in
              continuation.yield(1)
              continuation.yield(.nan)
              continuation.yield(3)
            }
          }
        ]
      }
    }
    let registry = try Registry(title: "", version: "", groups: [Failing()] as [any ProcedureGroup<FixtureCall>])
    var events = 0
    let stream = try await registry.subscribe("a.fail", in: call)
    await #expect(throws: (any Error).self) { for try await _ in stream { events += 1 } }
    #expect(events == 1)
  }

  @Test func endingTheSubscriptionEndsItsSource() async throws {
    let (ended, end) = AsyncStream.makeStream(of: Void.self)
    let source = Procedure<FixtureCall>.subscription("a.tick", input: Nothing.self, events: AsyncStream<Number>.self) {
      _, _ in
      AsyncStream { continuation in
        continuation.onTermination = { _ in end.finish() }
        continuation.yield(Number(value: 1))
      }
    }
    let registry = try Registry(
      title: "", version: "", groups: [Group(procedures: [source])] as [any ProcedureGroup<FixtureCall>])
    for try await _ in try await registry.subscribe("a.tick", in: call) { break }
    for await _ in ended {}
  }

  @Test func callsAndSubscriptionsAreNotMixedUp() async throws {
    let registry = try registry()
    #expect(
      await answer(registry, "test.things.count", #"{"value":1}"#, in: call).hasPrefix(
        "BAD_REQUEST: test.things.count is a subscription"))
    let error = await #expect(throws: RPCError.self) { try await registry.subscribe("test.values.echo", in: call) }
    #expect(error?.code == .badRequest)
  }
}
