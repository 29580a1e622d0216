import Rapport
import RapportTesting
import Storage
import Testing

@testable import CRM

/// A database that nobody has set up.
struct FreshCRM {
  let app: CRMApplication
  private let database: TemporaryDatabase
  let code: SetupCode

  init(isOpen: Bool = true, providers: (any IdentityProviders)? = nil) async throws {
    database = try await TemporaryDatabase(CRM.migrations)
    code = SetupCode(random: .seeded(3))
    var services = CRMServices(publicURL: "https://crm.example.com", secret: InstallationSecret(bytes: Array(1...32)))
    services.setupCode = isOpen ? code : nil
    services.identityProviders = providers
    app = CRMApplication(
      store: database.store, registry: try CRM.registry(), options: .init(passwordLogRounds: 4), services: services,
      clock: { TestCRM.start }, random: .seeded(11))
  }

  func call(_ procedure: String, _ params: JSONValue = [:], credential: String? = nil) async throws -> JSONValue {
    let origin = CallOrigin(requestId: "test", credential: credential)
    let context = try await app.context(origin: origin, procedure: procedure)
    return try await app.registry.call(procedure, params, in: context)
  }

  func count(_ table: String) async throws -> Int? {
    try await app.store.read { try $0.fetchValue("SELECT COUNT(*) FROM \(identifier: table)", as: Int.self) }
  }

  func owner(_ changes: [String: JSONValue] = [:]) -> JSONValue {
    let usual: [String: JSONValue] = [
      "setupCode": .string(code.text), "workspaceName": "Nordlys", "currency": "DKK", "name": "Ada Lund",
      "email": "Ada@Example.com", "password": "a long way to the north",
    ]
    return .object(usual.merging(changes) { $1 })
  }
}

@Suite struct SetupTests {
  @Test func theFirstOwnerIsMadeOnceAndSignedIn() async throws {
    let crm = try await FreshCRM()
    let isNeeded = try await crm.call("auth.getSetup")["needsFirstOwner"]
    #expect(isNeeded == true)
    let result = try await crm.call("auth.createFirstOwner", crm.owner())
    let me = try await crm.call("auth.me", credential: result.text("token"))
    #expect(me.text("workspaceName") == "Nordlys")
    #expect(me.text("currency") == "DKK")
    #expect(me.text("email") == "ada@example.com")
    #expect(me.text("role") == "owner")
    let isStillNeeded = try await crm.call("auth.getSetup")["needsFirstOwner"]
    #expect(isStillNeeded == false)
    let error = await #expect(throws: RPCError.self) {
      try await crm.call("auth.createFirstOwner", crm.owner(["email": "eve@example.com"]))
    }
    #expect(error?.code == .conflict)
    let userCount = try await crm.count("users")
    #expect(userCount == 1)
  }

  @Test func ofManyAtOnceOneSucceeds() async throws {
    let crm = try await FreshCRM()
    let outcomes = await withTaskGroup(of: RPCErrorCode?.self, returning: [RPCErrorCode?].self) { tasks in
      for number in 0..<16 {
        tasks.addTask {
          do {
            _ = try await crm.call("auth.createFirstOwner", crm.owner(["email": .string("u\(number)@example.com")]))
            return nil
          } catch {
            return RPCError(describing: error).code
          }
        }
      }
      return await tasks.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.filter { $0 == nil }.count == 1)
    #expect(outcomes.filter { $0 == .conflict }.count == 15)
    let workspaceCount = try await crm.count("workspaces")
    #expect(workspaceCount == 1)
    let userCount = try await crm.count("users")
    #expect(userCount == 1)
  }

  @Test(arguments: ["", "WRONG", "0000-0000-0000", "7K3M-Q2ZD"])
  func aStrangerWithoutTheCodeGetsNothing(entered: String) async throws {
    let crm = try await FreshCRM()
    let error = await #expect(throws: RPCError.self) {
      try await crm.call("auth.createFirstOwner", crm.owner(["setupCode": .string(entered)]))
    }
    #expect(error?.code == .badRequest)
    #expect(error?.issues.map(\.path) == ["setupCode"])
    let workspaceCount = try await crm.count("workspaces")
    #expect(workspaceCount == 0)
  }

  @Test func theCodeMayBeTypedAsOneLikes() async throws {
    let crm = try await FreshCRM()
    let typed = crm.code.text.lowercased().replacing("-", with: " ")
    _ = try await crm.call("auth.createFirstOwner", crm.owner(["setupCode": .string(typed)]))
    let workspaceCount = try await crm.count("workspaces")
    #expect(workspaceCount == 1)
  }

  @Test func withoutACodeItCannotBeDoneOverTheNetwork() async throws {
    let crm = try await FreshCRM(isOpen: false)
    let error = await #expect(throws: RPCError.self) { try await crm.call("auth.createFirstOwner", crm.owner()) }
    #expect(error?.code == .forbidden)
  }

  @Test func whatIsWrongWithTheFieldsStandsAtThem() async throws {
    let crm = try await FreshCRM()
    let error = await #expect(throws: RPCError.self) {
      try await crm.call(
        "auth.createFirstOwner", crm.owner(["email": "nobody", "password": "short", "name": " ", "currency": "eur"]))
    }
    #expect(Set(error?.issues.map(\.path) ?? []) == ["email", "password", "name", "currency"])
    let unknown = await #expect(throws: RPCError.self) {
      try await crm.call("auth.createFirstOwner", crm.owner(["currency": "XXQ"]))
    }
    #expect(unknown?.issues.map(\.path) == ["currency"])
    let workspaceCount = try await crm.count("workspaces")
    #expect(workspaceCount == 0)
  }

  @Test func theTerminalGoesByTheSameRules() async throws {
    let crm = try await FreshCRM(isOpen: false)
    var fields = ["workspaceName": "Nordlys", "currency": "DKK", "name": "Ada", "email": "ada@example.com"]
    #expect(crm.app.setupIssues(fields).map(\.path) == ["password"])
    fields["password"] = "a long way to the north"
    #expect(crm.app.setupIssues(fields).isEmpty)
    fields["currency"] = "XXQ"
    #expect(crm.app.setupIssues(fields).map(\.path) == ["currency"])
    fields["currency"] = "DKK"
    try await crm.app.createFirstOwner(fields)
    let hasWorkspace = try await crm.app.hasWorkspace()
    #expect(hasWorkspace)
    let again = await #expect(throws: RPCError.self) { try await crm.app.createFirstOwner(fields) }
    #expect(again?.code == .conflict)
  }
}
