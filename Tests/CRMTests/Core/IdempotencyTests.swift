import Rapport
import RapportTesting
import Storage
import Synchronization
import Testing

@testable import CRM

/// Mutations with an idempotency key on the database: done once, whatever happens in between.
@Suite struct IdempotencyTests {
  struct Crash: Error {}

  private func context(_ crm: TestCRM, _ word: String?, _ procedure: String, key: String) -> CRMCall {
    var origin = CallOrigin(requestId: "test")
    origin.idempotencyKey = IdempotencyKey(key)
    return crm.app.call(origin, procedure, crm.now, word.map(crm.user))
  }

  @discardableResult
  private func call(
    _ crm: TestCRM, _ procedure: String, _ params: JSONValue = [:], as word: String? = "owner", key: String = "k",
    on registry: Registry<CRMCall>? = nil
  ) async throws(RPCError) -> JSONValue {
    try await (registry ?? crm.app.registry).call(
      procedure, params, in: context(crm, word, procedure, key: key))
  }

  private func code(_ body: () async throws(RPCError) -> JSONValue) async -> RPCErrorCode? {
    do throws(RPCError) {
      _ = try await body()
      return nil
    } catch {
      return error.code
    }
  }

  private func count(_ crm: TestCRM, _ table: String) async throws -> Int {
    try await crm.store.read { try $0.fetchValue("SELECT count(*) FROM \(identifier: table)") ?? 0 }
  }

  @Test func whatIsSentTwiceIsDoneOnce() async throws {
    let crm = try await TestCRM()
    let before = try await crm.audit().count
    let first = try await call(crm, "crm.customers.createCustomer", ["name": "Acme"])
    let second = try await call(crm, "crm.customers.createCustomer", ["name": "Acme"])
    #expect(first == second)
    #expect(try await count(crm, "customers") == 1)
    #expect(try await crm.audit().count == before + 1)
    #expect(
      await code { () throws(RPCError) in
        try await call(crm, "crm.customers.createCustomer", ["name": "Other"])
      } == .conflict)
    try await call(crm, "crm.customers.createCustomer", ["name": "Acme"], as: "rep")
    try await call(crm, "crm.customers.createCustomer", ["name": "Acme"], key: "l")
    #expect(try await count(crm, "customers") == 3)
  }

  /// The process goes between the commit and the answer; another one is asked again.
  @Test func aCrashBetweenCommitAndAnswerLosesNothing() async throws {
    let crm = try await TestCRM()
    let crashing = try CRM.registry(middleware: [
      Middleware { invocation, output, next in
        try await next(invocation, &output)
        throw Crash()
      }
    ])
    #expect(
      await code { () throws(RPCError) in
        try await call(crm, "crm.customers.createCustomer", ["name": "Acme"], on: crashing)
      } == .internalError)
    #expect(try await count(crm, "customers") == 1)
    let other = try CRM.registry()
    let answer = try await call(crm, "crm.customers.createCustomer", ["name": "Acme"], on: other)
    #expect(answer.text("name") == "Acme")
    #expect(try await count(crm, "customers") == 1)
    let id: String? = try await crm.store.read {
      try $0.fetchValue("SELECT id FROM customers", as: ID<CustomerProfile>.self)?.description
    }
    #expect(answer.text("id") == id)
  }

  /// Two processes get the same call: the second finds the first's answer when it wants to write its own.
  @Test func anotherProcessMayBeFaster() async throws {
    let crm = try await TestCRM()
    let slower = try CRM.registry(middleware: [
      Middleware { invocation, output, next in
        _ = try await call(crm, "crm.customers.createCustomer", ["name": "Acme"])
        try await next(invocation, &output)
      }
    ])
    let answer = try await call(crm, "crm.customers.createCustomer", ["name": "Acme"], on: slower)
    #expect(try await count(crm, "customers") == 1)
    #expect(try await call(crm, "crm.customers.createCustomer", ["name": "Acme"]) == answer)
    #expect(try await count(crm, "kept_answers") == 1)
  }

  @Test func aRecordThatIsGoneIsAnsweredAllTheSame() async throws {
    let crm = try await TestCRM()
    let key = try await crm.call("auth.createAPIKey", ["name": "Test"], as: "rep")
    let id = try #require(key["apiKey"]?["id"])
    for _ in 0..<2 { try await call(crm, "auth.revokeAPIKey", ["id": id], as: "rep") }
    #expect(
      await code { () throws(RPCError) in
        try await call(crm, "auth.revokeAPIKey", ["id": id], as: "rep", key: "l")
      } == .notFound)
  }

  @Test func whatFailsLeavesNothing() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.call("crm.customers.createCustomer", ["name": "Acme"], as: "owner")
    let id = try #require(customer["id"])
    for _ in 0..<2 {
      #expect(
        await code { () throws(RPCError) in
          try await call(crm, "crm.customers.updateCustomer", ["id": id, "version": 9, "name": "B"])
        } == .conflict)
      #expect(try await count(crm, "kept_answers") == 0)
    }
    let version = try #require(customer["version"])
    try await call(crm, "crm.customers.updateCustomer", ["id": id, "version": version, "name": "B"])
    #expect(try await count(crm, "kept_answers") == 1)
  }

  @Test func secretsAreSealed() async throws {
    let crm = try await TestCRM()
    let first = try await call(crm, "auth.createAPIKey", ["name": "Test"])
    let secret = try #require(first.text("secret"))
    #expect(try await call(crm, "auth.createAPIKey", ["name": "Test"]) == first)
    let row = try #require(try await crm.store.read { try $0.fetchOne(KeptAnswerRow.select, as: KeptAnswerRow.self) })
    let sealed = try #require(row.sealed)
    #expect(sealed.count > secret.utf8.count)
    #expect(!String(decoding: sealed, as: UTF8.self).contains(secret))
    // Another installation's secret opens nothing, and nothing is done again.
    let stranger = CRMApplication(
      store: crm.store, registry: crm.app.registry, services: CRMServices(), clock: { crm.now })
    var origin = CallOrigin(requestId: "test")
    origin.idempotencyKey = IdempotencyKey("k")
    let context = stranger.call(origin, "auth.createAPIKey", crm.now, crm.user("owner"))
    #expect(await crm.app.registry.refusal("auth.createAPIKey", ["name": "Test"], in: context)?.code == .conflict)
    #expect(try await count(crm, "api_keys") == 1)
  }

  @Test func anAnswerIsKeptForADayAndThenCleared() async throws {
    let crm = try await TestCRM()
    try await call(crm, "crm.customers.createCustomer", ["name": "Acme"])
    crm.now = crm.now.adding(seconds: 86_399)
    try await call(crm, "crm.customers.createCustomer", ["name": "Acme"])
    #expect(try await count(crm, "customers") == 1)
    crm.now = crm.now.adding(seconds: 1)
    try await call(crm, "crm.customers.createCustomer", ["name": "Acme"])
    #expect(try await count(crm, "customers") == 2)
    #expect(try await count(crm, "kept_answers") == 1)
    for key in 1...30 { try await call(crm, "crm.customers.createCustomer", ["name": "Acme"], key: "\(key)") }
    crm.now = crm.now.adding(seconds: 86_400)
    for key in 31...32 { try await call(crm, "crm.customers.createCustomer", ["name": "Acme"], key: "\(key)") }
    #expect(try await count(crm, "kept_answers") == 2)
  }

  @Test func anAnswerThatIsTooLargeIsNotKeptAndNotDoneAgain() async throws {
    let crm = try await TestCRM()
    struct Large: ProcedureGroup {
      var procedures: [Procedure<CRMCall>] {
        [
          .mutation("test.large", input: Nothing.self, output: String.self) { _, call in
            try await call.write { writer in
              try writer.execute("UPDATE workspaces SET name = name || '!' WHERE name LIKE 'Acme%'")
              return String(repeating: "x", count: KeptAnswers.maximumLength)
            }
          }
        ]
      }
    }
    let registry = try Registry(
      title: "", version: "", groups: [Large()] as [any ProcedureGroup<CRMCall>], answers: AnswersInDatabase())
    try await call(crm, "test.large", on: registry)
    #expect(await code { () throws(RPCError) in try await call(crm, "test.large", on: registry) } == .conflict)
    let name: String? = try await crm.store.read {
      try $0.fetchValue("SELECT name FROM workspaces WHERE name LIKE 'Acme%'")
    }
    #expect(name == "Acme!")
  }

  /// Notes which answers were not kept by a write.
  final class Late: AnswerLedger {
    private let database = AnswersInDatabase()
    private let state = Mutex<[String]>([])

    var procedures: [String] { state.withLock { $0 } }

    func answer(to call: IdempotentCall, in context: CRMCall) async throws -> KeptAnswer? {
      try await database.answer(to: call, in: context)
    }

    func keep(_ answer: KeptAnswer, of call: IdempotentCall, in context: CRMCall) async throws {
      state.withLock { $0.append(call.procedure) }
      try await database.keep(answer, of: call, in: context)
    }
  }

  static let mutations = AccessMatrixTests.contract.procedures.filter { $0.kind == .mutation }.map(\.name)

  /// The answer must come out of the write: else a crash behind the commit would have the call done twice.
  @Test(arguments: mutations) func aMutationGivesItsAnswerFromItsWrite(procedure: String) async throws {
    let crm = try await TestCRM()
    let records = try await AccessMatrixTests.Records.make(crm, owner: "owner", admin: "owner")
    let ledger = Late()
    let registry = try CRM.registry(answers: ledger)
    let input = AccessMatrixTests.examples.input(of: procedure) { _, entity in records.ids[entity] ?? "" }
    let context = context(crm, "owner", procedure, key: "k")
    let refusal = await registry.refusal(procedure, input, in: context)
    #expect(refusal?.code != .internalError)
    #expect(ledger.procedures.isEmpty, "return the output from call.write")
    if refusal == nil { #expect(try await count(crm, "kept_answers") == 1) }
  }
}
