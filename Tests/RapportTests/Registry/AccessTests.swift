import Rapport
import Testing

@testable import Fixture

@Suite struct AccessTests {
  typealias Policy = AccessPolicy<FixtureCall.Role>
  typealias Role = FixtureCall.Role

  /// Every role with every policy and kind of procedure.
  @Test(
    arguments: [
      (nil, Policy?.some(.public), "OK", "OK"), (.guest, .public, "OK", "OK"), (.member, .public, "OK", "OK"),
      (.admin, .public, "OK", "OK"),
      (nil, .signedIn, "UNAUTHORIZED", "UNAUTHORIZED"), (.guest, .signedIn, "OK", "OK"),
      (.member, .signedIn, "OK", "OK"), (.admin, .signedIn, "OK", "OK"),
      (nil, .roles(.admin), "UNAUTHORIZED", "UNAUTHORIZED"), (.guest, .roles(.admin), "FORBIDDEN", "FORBIDDEN"),
      (.member, .roles(.admin), "FORBIDDEN", "FORBIDDEN"), (.admin, .roles(.admin), "OK", "OK"),
      (.guest, .roles(.guest, .admin), "OK", "OK"),
      (.member, .roles(.guest, .admin), "FORBIDDEN", "FORBIDDEN"), (.admin, .roles([]), "FORBIDDEN", "FORBIDDEN"),
      (nil, nil, "UNAUTHORIZED", "UNAUTHORIZED"), (.guest, nil, "OK", "FORBIDDEN"), (.member, nil, "OK", "OK"),
      (.admin, nil, "OK", "OK"),
    ] as [(Role?, Policy?, String, String)])
  func rolesAndPolicies(_ role: Role?, _ policy: Policy?, _ query: String, _ mutation: String) async throws {
    let procedures: [Procedure<FixtureCall>] = [
      .query("a.query", input: Nothing.self, output: Nothing.self, access: policy) { _, _ in Nothing() },
      .mutation("a.mutation", input: Nothing.self, output: Nothing.self, access: policy) { _, _ in Nothing() },
      .subscription("a.subscription", input: Nothing.self, events: AsyncStream<Number>.self, access: policy) { _, _ in
        AsyncStream { $0.finish() }
      },
    ]
    let registry = try Registry(
      title: "", version: "", groups: [Group(procedures: procedures)] as [any ProcedureGroup<FixtureCall>])
    let context = FixtureCall(origin: CallOrigin(requestId: "r"), role: role)
    func code(_ name: String) async -> String {
      let reply = await answer(registry, name, in: context)
      return reply == "null" ? "OK" : String(reply.prefix { $0 != ":" })
    }
    #expect(await code("a.query") == query)
    #expect(await code("a.mutation") == mutation)
    do throws(RPCError) {
      _ = try await registry.subscribe("a.subscription", in: context)
      #expect(query == "OK")
    } catch {
      #expect(error.code.rawValue == query)
    }
  }

  @Test func theStandardPolicyIsInTheContract() throws {
    let contract = try Fixture.registry().contract
    #expect(contract.procedure(named: "test.things.change")?.access == .roles(["admin", "member"]))
    #expect(contract.procedure(named: "test.things.administer")?.access == .roles(["admin"]))
    #expect(contract.procedure(named: "test.things.get")?.access == .signedIn)
    #expect(contract.procedure(named: "test.values.echo")?.access == .public)
    #expect(contract.procedure(named: "test.things.count")?.access == .public)
    #expect(AccessPolicy<PublicCall.Role>.standard(for: .mutation) == .signedIn)
  }

  @Test func accessComesBeforeTheInputIsRead() async throws {
    let registry = try Fixture.registry()
    let nobody = FixtureCall(origin: CallOrigin(requestId: "r"), role: nil)
    #expect(await answer(registry, "test.things.change", "{\"x\":", in: nobody).hasPrefix("UNAUTHORIZED"))
    let admin = FixtureCall(origin: CallOrigin(requestId: "r"), role: .admin)
    #expect(await answer(registry, "test.things.change", "{\"x\":", in: admin).hasPrefix("PARSE"))
    #expect(
      await answer(registry, "test.things.change", nil, in: admin)
        == "BAD_REQUEST: The input of test.things.change has 1 issue: id is required")
  }

  @Test func nothingIsWrittenWhenSomethingIsRefused() async throws {
    let record = Record()
    let registry = try Fixture.registry(written: record.note)
    for (role, params) in [
      (Role.guest, #"{"id":"\#(Fixture.id(1))"}"#), (.member, #"{"id":"\#(Fixture.id(2))"}"#),
      (.member, #"{"id":"\#(Fixture.id(3))"}"#),
      (.member, #"{"id":"\#(Fixture.id(1))","title":""}"#), (.member, "{}"), (.member, "[]"),
    ] {
      let reply = await answer(
        registry, "test.things.change", params, in: FixtureCall(origin: CallOrigin(requestId: "r"), role: role))
      #expect(reply.contains(":"), "\(params)")
    }
    #expect(record.entries == [])
    let member = FixtureCall(origin: CallOrigin(requestId: "r"), role: .member)
    #expect(await answer(registry, "test.things.change", #"{"id":"\#(Fixture.id(1))"}"#, in: member).contains("title"))
    #expect(record.entries == ["change"])
  }
}
