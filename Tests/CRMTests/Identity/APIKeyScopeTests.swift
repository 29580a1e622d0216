import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct APIKeyScopeTests {
  static let coverings: [(String, String, Bool)] = [
    ("*", "auth.me", true), ("crm.customers.*", "crm.customers.getCustomer", true), ("crm.*", "crm.customers.*", true),
    ("crm.customers.*", "crm.*", false), ("crm.customers.*", "crm.customersX.get", false), ("auth.me", "auth.me", true),
    ("auth.me", "auth.me2", false), ("auth.me", "*", false), ("*", "*", true),
    ("crm.customers.*", "crm.customers", false),
  ]

  @Test(arguments: coverings) func aPatternCoversWhatBeginsLikeIt(pattern: String, other: String, isCovered: Bool) {
    #expect(APIKeyScope(pattern).covers(APIKeyScope(other)) == isCovered)
  }

  private func key(_ crm: TestCRM, _ params: [String: JSONValue], as word: String = "rep") async throws -> String {
    let params = JSONValue.object(params.merging(["name": "CI"]) { first, _ in first })
    return try #require(try await crm.call("auth.createAPIKey", params, as: word).text("secret"))
  }

  @Test func aKeyReachesItsScopesAlone() async throws {
    let crm = try await TestCRM()
    let key = try await key(crm, ["scopes": ["crm.customers.*", "auth.me"]])
    for _ in 0..<2 {
      try await crm.call("auth.me", credential: key)
      try await crm.call("crm.customers.listCustomers", credential: key)
      try await crm.call("crm.customers.createCustomer", ["name": "Acme"], credential: key)
      let refusal = await crm.refusal("crm.pipelines.listPipelines", credential: key)
      #expect(refusal?.code == .forbidden)
      #expect(refusal?.message.contains("lacks the scope crm.pipelines.listPipelines") == true)
      // Access comes after: the input is not looked at.
      #expect(await crm.refusal("crm.extensions.getOpportunity", ["nonsense": 1], credential: key)?.code == .forbidden)
    }
  }

  @Test func aKeyThatReadsDoesNotWrite() async throws {
    let crm = try await TestCRM()
    let key = try await key(crm, ["isReadOnly": true])
    try await crm.call("crm.customers.listCustomers", credential: key)
    let refusal = await crm.refusal("crm.customers.createCustomer", ["name": "Acme"], credential: key)
    #expect(refusal?.code == .forbidden && refusal?.message.contains("only reads") == true)
  }

  @Test func aKeyRunsOut() async throws {
    let crm = try await TestCRM()
    let end = crm.now.adding(seconds: 600)
    let key = try await key(crm, ["expiresAt": .string(end.description)])
    for _ in 0..<3 { try await crm.call("auth.me", credential: key) }
    crm.now = end
    #expect(await crm.refusal("auth.me", credential: key)?.code == .unauthorized)
    let past = await crm.refusal(
      "auth.createAPIKey", ["name": "CI", "expiresAt": .string(end.description)], as: "rep")
    #expect(past?.code == .badRequest)
  }

  @Test func aKeyGivesNoMoreThanItHas() async throws {
    let crm = try await TestCRM()
    let end = crm.now.adding(seconds: 600)
    let maker = try await key(
      crm, ["scopes": ["crm.customers.*", "auth.*"], "expiresAt": .string(end.description)])
    func refused(_ params: JSONValue) async -> Bool {
      await crm.refusal("auth.createAPIKey", params, credential: maker)?.code == .forbidden
    }
    let soon = JSONValue.string(end.description)
    #expect(await refused(["name": "A"]))
    #expect(await refused(["name": "A", "scopes": ["crm.*"], "expiresAt": soon]))
    #expect(await refused(["name": "A", "scopes": ["crm.customers.getCustomer"]]))
    #expect(
      await refused(["name": "A", "scopes": ["auth.me"], "expiresAt": .string(end.adding(seconds: 1).description)]))
    let made = try await crm.call(
      "auth.createAPIKey", ["name": "A", "scopes": ["auth.me"], "expiresAt": soon], credential: maker)
    let child = try #require(made.text("secret"))
    try await crm.call("auth.me", credential: child)
    // It cannot revoke its user's other keys, and goes when its maker goes.
    let other = try await crm.call("auth.createAPIKey", ["name": "Other"], as: "rep")
    let otherId = try #require(other["apiKey"]?["id"])
    #expect(await crm.refusal("auth.revokeAPIKey", ["id": otherId], credential: maker)?.code == .forbidden)
    let id = try #require(made["apiKey"]?["madeWithId"])
    try await crm.call("auth.revokeAPIKey", ["id": id], as: "rep")
    #expect(await crm.refusal("auth.me", credential: child)?.code == .unauthorized)
    try await crm.call("auth.me", credential: try #require(other.text("secret")))
  }

  @Test(arguments: CRM.names.personal.sorted()) func noKeyCallsWhatIsForPeople(procedure: String) async throws {
    let crm = try await TestCRM()
    let key = try await key(crm, [:], as: "owner")
    let refusal = await crm.refusal(procedure, credential: key)
    #expect(refusal?.code == .forbidden && refusal?.message.contains("is for people") == true)
  }

  @Test func whatConcernsSigningInIsForPeople() {
    for name in ["changePassword", "enableTwoFactor", "disableTwoFactor", "revokeSession", "listSessions"] {
      #expect(CRM.names.personal.contains("auth.\(name)"))
    }
  }

  @Test func scopesThatCoverNothingAreRefused() async throws {
    let crm = try await TestCRM()
    for scope in ["crm.custmers.*", "crm.customers.get*", "*.*", "", "crm..x", "crm.customers.", "**"] {
      let refusal = await crm.refusal("auth.createAPIKey", ["name": "CI", "scopes": [.string(scope)]], as: "rep")
      #expect(refusal?.code == .badRequest, "\(scope)")
    }
    let made = try await crm.call(
      "auth.createAPIKey", ["name": "CI", "scopes": ["crm.customers.getCustomer", "crm.customers.*", "crm.*"]],
      as: "rep")
    #expect(made["apiKey"]?["scopes"] == ["crm.*"])
  }
}
