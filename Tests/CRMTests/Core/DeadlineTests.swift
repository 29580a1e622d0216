import Dispatch
import Rapport
import Storage
import Testing

@testable import CRM

/// Whoever stops waiting for a call stops its statement, too, and what it had written is undone.
@Suite(.timeLimit(.minutes(10))) struct DeadlineTests {
  /// Procedures whose statements never end.
  final class Endless: ProcedureGroup {
    typealias Context = CRMCall

    let (begun, begin) = AsyncStream.makeStream(of: Void.self)
    static let statement: SQL =
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    var procedures: [Procedure<CRMCall>] {
      [
        .query("test.read", input: Nothing.self, output: Int.self) { _, call in
          try await call.read { reader in
            self.begin.finish()
            return try reader.fetchValue(Self.statement) ?? 0
          }
        },
        .mutation("test.write", input: Nothing.self, output: Int.self) { _, call in
          try await call.write { writer in
            try writer.execute("UPDATE workspaces SET name = 'changed'")
            self.begin.finish()
            return try writer.fetchValue(Self.statement) ?? 0
          }
        },
        .mutation("test.quick", input: Nothing.self, output: Int.self) { _, call in
          try await call.write { try $0.execute("UPDATE workspaces SET name = 'quick' WHERE name = 'Acme'") }
        },
      ]
    }

    func dispatcher(_ crm: TestCRM) throws -> Dispatcher<CRMCall> {
      let registry = try Registry(title: "", version: "", groups: [self] as [any ProcedureGroup<CRMCall>])
      return Dispatcher(registry) { origin, procedure in
        crm.app.call(origin, procedure, crm.now, crm.user("owner"))
      }
    }
  }

  private func code(
    _ dispatcher: Dispatcher<CRMCall>, _ name: String, within milliseconds: Int
  ) async -> RPCErrorCode? {
    var origin = CallOrigin(requestId: "r")
    origin.mustEnd(withinMilliseconds: milliseconds)
    do throws(RPCError) {
      _ = try await dispatcher.call(name, from: origin)
      return nil
    } catch {
      return error.code
    }
  }

  private func name(_ crm: TestCRM) async throws -> String? {
    try await crm.store.read { try $0.fetchValue("SELECT name FROM workspaces ORDER BY name LIMIT 1") }
  }

  private static let hour = 3_600_000

  @Test(arguments: ["test.read", "test.write"]) func theStatementEndsAtTheDeadline(procedure: String) async throws {
    let crm = try await TestCRM()
    let dispatcher = try Endless().dispatcher(crm)
    #expect(await code(dispatcher, procedure, within: 50) == .timeout)
    #expect(try await name(crm) == "Acme")
    // Nothing runs on: the one writer is free.
    #expect(await code(dispatcher, "test.quick", within: Self.hour) == nil)
    #expect(try await name(crm) == "Other")
  }

  @Test(arguments: ["test.read", "test.write"]) func theStatementEndsWithItsCaller(procedure: String) async throws {
    let crm = try await TestCRM()
    let endless = Endless()
    let dispatcher = try endless.dispatcher(crm)
    let task = Task { await code(dispatcher, procedure, within: Self.hour) }
    for await _ in endless.begun {}
    task.cancel()
    #expect(await task.value == .clientClosed)
    #expect(try await name(crm) == "Acme")
    #expect(await code(dispatcher, "test.quick", within: Self.hour) == nil)
  }

  @Test func aWriteThatWaitsForItsTurnGivesUp() async throws {
    let crm = try await TestCRM()
    let dispatcher = try Endless().dispatcher(crm)
    let (isHeld, hold) = AsyncStream.makeStream(of: Void.self)
    let release = DispatchSemaphore(value: 0)
    async let holding: Void = crm.store.write { _ in
      hold.finish()
      release.wait()
    }
    for await _ in isHeld {}
    let outcome = await code(dispatcher, "test.quick", within: 20)
    release.signal()
    try await holding
    #expect(outcome == .timeout)
    #expect(try await name(crm) == "Acme")
  }
}
