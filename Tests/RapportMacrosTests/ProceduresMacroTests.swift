import Testing

/// The code that `@Procedures` adds is code that one would have written.
@Suite struct ProceduresMacroTests {
  @Test func eachMarkedMethodIsRegistered() {
    expectLines(
      Expansion(
        #"""
        @Procedures("crm.deals")
        public struct Deals {
          let store: Store

          /// Makes one.
          @Mutation(errors: DealError.self)
          func create(_ input: Create, _ call: Call) async throws -> Deal { fatalError() }

          @Query(access: .public, deprecated: "use list")
          func `repeat`(_ call: Call) -> [Deal] { [] }

          @Rapport.Mutation(access: Access.roles(.admin))
          func clear(_ input: Clear, _ call: Call) throws {}

          @Subscription
          func watch(_ input: Watch, _ call: Call) async -> AsyncThrowingStream<Event, any Error> { fatalError() }

          func helper() {}
        }
        """#
      ).added(),
      #"""
      extension Deals: ProcedureGroup {
        public var procedures: [Procedure<Call>] {
          let `create` = Procedure<Call>.mutation(
            "crm.deals.create",
            input: Create.self,
            output: (Deal).self,
            documentation: "Makes one.",
            errors: DealError.self
          ) { input, call in
            try await self.`create`(input, call)
          }
          let `repeat` = Procedure<Call>.query(
            "crm.deals.repeat",
            input: Nothing.self,
            output: ([Deal]).self,
            documentation: "",
            access: .public,
            deprecation: "use list"
          ) { _, call in
            self.`repeat`(call)
          }
          let `clear` = Procedure<Call>.mutation(
            "crm.deals.clear",
            input: Clear.self,
            output: Nothing.self,
            documentation: "",
            access: Access.roles(.admin)
          ) { input, call in
            try self.`clear`(input, call)
            return Nothing()
          }
          let `watch` = Procedure<Call>.subscription(
            "crm.deals.watch",
            input: Watch.self,
            events: (AsyncThrowingStream<Event, any Error>).self,
            documentation: ""
          ) { input, call in
            await self.`watch`(input, call)
          }
          return [`create`, `repeat`, `clear`, `watch`]
        }
      }
      """#)
  }

  @Test func aGroupWithoutMarkedMethodsGetsNothing() {
    let expansion = Expansion("@Procedures(\"a\") struct A {\n  func helper() {}\n}")
    #expect(expansion.messages == [])
    #expect(expansion.added() == "")
  }

  @Test func nestedGroupsAreExtendedByTheirWholeName() {
    let added = Expansion(
      "enum Outer {\n  @Procedures(\"a\") struct A {\n    @Mutation func b(_ call: C) -> Void {}\n  }\n}"
    ).added()
    #expect(added.hasPrefix("extension Outer.A: ProcedureGroup {"))
    #expect(added.contains("output: Nothing.self"))
  }

  @Test(arguments: ["crm", "crm.deals", "a1.b2c"])
  func goodNamespaces(_ namespace: String) {
    let expansion = Expansion("@Procedures(\"\(namespace)\") struct A {\n  @Query func b(_ call: C) -> D {}\n}")
    #expect(expansion.messages == [])
    #expect(expansion.added().contains("\"\(namespace).b\""))
  }
}
