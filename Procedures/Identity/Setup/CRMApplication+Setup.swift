public import Rapport
import RapportJSON
import Storage

/// Setting a database up, for whoever has it at hand. Over the network it is `auth.createFirstOwner`.
extension CRMApplication {
  /// Whether anybody has set the database up.
  public func hasWorkspace() async throws -> Bool { try await store.read { try $0.hasWorkspace() } }

  /// What the rules of `auth.createFirstOwner` say of its fields, by their names there. Those that are not given are
  /// missing.
  public func setupIssues(_ fields: [String: String]) -> [Issue] {
    do {
      _ = try Self.firstOwner(fields)
      return []
    } catch {
      return error.issues
    }
  }

  /// Makes the first workspace with its owner.
  ///
  /// - Parameter fields: those of `auth.createFirstOwner`, without the code.
  /// - Throws: ``RPCErrorCode/badRequest`` with the issues of the fields, ``RPCErrorCode/conflict`` if there is a workspace.
  public func createFirstOwner(_ fields: [String: String]) async throws(RPCError) {
    do {
      let input = try Self.firstOwner(fields)
      let owner = NewUser(email: input.email, name: input.name, role: .owner, password: input.password)
      try await Members.createFirstWorkspace(
        name: input.workspaceName, currency: input.currency, owner: owner, anonymousCall("setup.createFirstOwner")
      ) { _, _ in }
    } catch {
      throw RPCError(describing: error)
    }
  }

  private static func firstOwner(_ fields: [String: String]) throws(RPCError) -> CreateFirstOwner {
    var members = fields.mapValues { JSONValue.string($0) }
    members["setupCode"] = "-"
    var reader = SchemaReader(JSONReader(Array(JSONValue.object(members).json.utf8)), now: Instant(milliseconds: 0))
    guard let input = reader.readAll(CreateFirstOwner.self) else {
      throw RPCError(.badRequest, "The first owner cannot be made so", issues: reader.issues)
    }
    _ = try Currency(input.currency)
    return input
  }

  /// Ways to sign in at a provider, for a request.
  public func externalSignIn(from origin: CallOrigin) -> ExternalSignIn {
    ExternalSignIn(anonymousCall("auth.externalSignIn", origin))
  }
}
