import InMemoryLogging
import Logging
import Rapport
import Testing

@testable import Fixture

@Suite struct MiddlewareTests {
  private let record = Record()

  private func registry(_ middleware: Middleware<FixtureCall>...) throws -> Registry<FixtureCall> {
    let groups: [any ProcedureGroup<FixtureCall>] = [ValueProcedures(), ThingProcedures(written: record.note)]
    return try Registry(title: "", version: "", groups: groups, middleware: middleware)
  }

  private func noting(_ name: String) -> Middleware<FixtureCall> {
    Middleware { [record] invocation, output, next in
      record.note("\(name) before \(invocation.procedure) \(invocation.kind)")
      defer { record.note("\(name) after") }
      try await next(invocation, &output)
    }
  }

  private func call(_ role: FixtureCall.Role? = .admin) -> FixtureCall {
    FixtureCall(origin: CallOrigin(requestId: "request-7"), role: role)
  }

  @Test func theFirstStandsOutermost() async throws {
    let registry = try registry(noting("a"), noting("b"))
    #expect(await answer(registry, "test.things.administer", in: call()) == "null")
    #expect(
      record.entries == [
        "a before test.things.administer mutation", "b before test.things.administer mutation", "administer", "b after",
        "a after",
      ])
  }

  @Test func oneMayAnswerOrRefuseByItself() async throws {
    let answering = Middleware<FixtureCall> { _, output, _ in output.raw("7") }
    #expect(
      await answer(try registry(noting("a"), answering, noting("c")), "test.things.administer", in: call()) == "7")
    let refusing = Middleware<FixtureCall> { _, _, _ in throw RPCError(.tooManyRequests, "Wait") }
    #expect(
      await answer(try registry(noting("b"), refusing), "test.things.administer", in: call())
        == "TOO_MANY_REQUESTS: Wait")
    #expect(
      record.entries == [
        "a before test.things.administer mutation", "a after", "b before test.things.administer mutation", "b after",
      ])
  }

  @Test func oneMayChangeTheContext() async throws {
    struct Echo: ProcedureGroup {
      var procedures: [Procedure<FixtureCall>] {
        [
          .query("a.role", input: Nothing.self, output: Text.self) { _, call in
            Text(text: call.role?.rawValue ?? "nobody")
          }
        ]
      }
    }
    let changing = Middleware<FixtureCall> { invocation, output, next in
      var invocation = invocation
      invocation.context.role = .guest
      try await next(invocation, &output)
    }
    let registry = try Registry(
      title: "", version: "", groups: [Echo()] as [any ProcedureGroup<FixtureCall>], middleware: [changing])
    #expect(await answer(registry, "a.role", in: call()) == #"{"text":"guest"}"#)
  }

  @Test func noneRunsForACallThatIsRefused() async throws {
    let registry = try registry(noting("a"))
    for (name, params, role) in [
      ("test.things.administer", "{}", FixtureCall.Role.member), ("test.values.echo", #"{"text":1}"#, .admin),
      ("test.nothing", "{}", .admin),
      ("test.things.get", #"{"ids":["\#(Fixture.id(3))"]}"#, .admin), ("test.things.count", #"{"value":1}"#, .admin),
    ] {
      #expect(await answer(registry, name, params, in: call(role)).contains(":"))
    }
    #expect(record.entries == [])
  }

  @Test func theLogNamesTheOutcomeAndNoInput() async throws {
    let log = InMemoryLogHandler()
    let logger = Logger(label: "test") { _ in log }
    let registry = try registry(.log(logger, level: .notice))
    _ = await answer(registry, "test.values.echo", #"{"text":"secret-text"}"#, in: call())
    _ = await answer(registry, "test.things.refuse", #"{"value":4711}"#, in: call())
    _ = await answer(registry, "test.things.refuse", #"{"value":-4711}"#, in: call())
    #expect(
      log.entries.map { "\($0.level) \($0.message)" } == [
        "notice test.values.echo", "notice test.things.refuse", "notice test.things.refuse",
      ])
    #expect(log.entries.map { $0.metadata["outcome"] } == ["OK", "UNPROCESSABLE", "INTERNAL"])
    for entry in log.entries {
      #expect(entry.metadata["request"] == "request-7")
      #expect(Set(entry.metadata.keys) == ["outcome", "request", "ms"])
      #expect(!"\(entry)".contains("secret-text") && !"\(entry)".contains("4711"))
    }
  }

  @Test(arguments: [
    (Duration.zero, "TIMEOUT: test.things.wait took too long, and was stopped; what it had done is undone"),
    (.seconds(3600), "CLIENT_CLOSED: The call was cancelled; what it had done is undone"),
  ])
  func aCallThatIsCancelledAfterItsDeadlineTookTooLong(_ time: Duration, _ expected: String) async throws {
    let registry = try registry()
    var call = call()
    call.origin.deadline = .now + time
    let task = Task { [call] in await answer(registry, "test.things.wait", in: call) }
    task.cancel()
    let outcome = await task.value
    #expect(outcome == expected)
  }

  @Test func ofACallThatFailsNothingIsWritten() async throws {
    let failing = Middleware<FixtureCall> { invocation, output, next in
      try await next(invocation, &output)
      throw RPCError(.conflict, "Too late")
    }
    let registry = try registry(failing)
    var output = JSONWriter()
    output.raw("before")
    let procedure = try registry.procedure(named: "test.things.administer")
    var code: RPCErrorCode?
    do throws(RPCError) {
      try await registry.call(procedure, params: nil, in: call(), to: &output)
    } catch {
      code = error.code
    }
    #expect(code == .conflict)
    #expect(output.text == "before")
  }
}
