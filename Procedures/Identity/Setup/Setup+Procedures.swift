import Rapport
import Storage

/// What can be asked and done before anybody has signed in.
@Procedures("auth")
struct SetupProcedures {
  /// Whether the first owner is still to be made, and how one signs in.
  @Query(access: .public)
  func getSetup(_ call: CRMCall) async throws -> Setup {
    let hasWorkspace = try await call.read { try $0.hasWorkspace() }
    let providers = call.services.identityProviders?.all ?? []
    return Setup(
      needsFirstOwner: !hasWorkspace,
      providers: providers.map { SignInProvider(id: $0.id, name: $0.name, path: $0.path) })
  }

  /// Makes the first workspace with its owner, and signs them in. Whoever does it must know the code that the server shows
  /// in its terminal. Of two who try at once, one succeeds.
  @Mutation(access: .public)
  func createFirstOwner(_ input: CreateFirstOwner, _ call: CRMCall) async throws -> LoginResult {
    let isTaken = try await call.read { try $0.hasWorkspace() }
    guard !isTaken else { throw Members.alreadySetUp }
    guard let code = call.services.setupCode else {
      throw RPCError(
        .forbidden,
        "This server does not let its first owner be made over the network: use rapport setup on its machine")
    }
    guard code.matches(input.setupCode) else {
      throw RPCError(
        .badRequest, "The setup code is wrong",
        issues: [
          Issue("setupCode", Finding(.setupCode, "is not the one that the server shows in its terminal"))
        ])
    }
    let owner = NewUser(email: input.email, name: input.name, role: .owner, password: input.password)
    return try await Members.createFirstWorkspace(
      name: input.workspaceName, currency: input.currency, owner: owner, call
    ) { user, writer in
      try Sessions.begin(for: user, call, in: writer)
    }
  }
}

extension Reader {
  /// Whether anybody has set the database up.
  func hasWorkspace() throws -> Bool { try exists("SELECT 1 FROM workspaces") }
}
