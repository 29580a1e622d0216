import Rapport
import Storage

/// Keys for programs.
@Procedures("auth")
struct APIKeyProcedures {
  /// Makes a key with which a program may do what the caller may, as far as its scopes reach. It is shown this once.
  ///
  /// A key that makes another one gives it no more than it has, and takes it along when it is revoked.
  @Mutation(access: .signedIn)
  func createAPIKey(_ input: CreateAPIKey, _ call: CRMCall) async throws -> CreatedAPIKey {
    let user = try call.signedIn()
    let scopes = try Self.scopes(input.scopes)
    if let maker = call.apiKey { try Self.check(input, scopes, within: maker) }
    let secret = Token.apiKey(call.random)
    let row = APIKeyRow(
      id: call.newID(), workspaceId: user.workspaceId, userId: user.id, name: input.name,
      prefix: Token.shownPrefix(of: secret), secretHash: Token.hash(secret), createdAt: call.now,
      scopes: TextList(scopes.map(\.pattern)), isReadOnly: input.isReadOnly, expiresAt: input.expiresAt,
      madeWith: call.apiKey?.id)
    return try await call.write { writer in
      try writer.insert(row)
      return CreatedAPIKey(apiKey: row.apiKey, secret: secret)
    }
  }

  /// The caller's own keys, the newest first.
  @Query
  func listAPIKeys(_ call: CRMCall) async throws -> APIKeyList {
    let user = try call.signedIn()
    let rows: [APIKeyRow] = try await call.read { reader in
      try reader.fetchAll("\(APIKeyRow.select) WHERE user_id = \(user.id) ORDER BY created_at DESC, id DESC")
    }
    return APIKeyList(items: rows.map(\.apiKey))
  }

  /// Makes one of the caller's keys useless, at once and for good, and with it those that it has made.
  ///
  /// A key may revoke itself and those that it has made.
  @Mutation(access: .signedIn)
  func revokeAPIKey(_ input: APIKeyKey, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    try await call.write { writer in
      guard let row = try writer.find(APIKeyRow.self, input.id), row.userId == user.id else {
        throw RPCError(.notFound, "There is no APIKey \(input.id) for you (id)")
      }
      if let key = call.apiKey, key.id != row.id, try !Self.family(of: key.id, in: writer).contains(row) {
        throw RPCError(.forbidden, "The API key \(key.name) may revoke itself and the keys that it has made")
      }
      for row in try Self.family(of: row.id, in: writer) + [row] { try writer.delete(row) }
    }
  }

  /// The scopes as they are kept: those that another one covers are left out.
  private static func scopes(_ patterns: [String]?) throws -> [APIKeyScope] {
    let scopes = (patterns ?? [APIKeyScope.all.pattern]).map(APIKeyScope.init)
    let names = CRM.names.all
    for scope in scopes where !names.contains(where: scope.covers) {
      throw RPCError.invalid(
        "scopes", Finding(.exists, "must name procedures that there are, and \(scope.pattern) names none"))
    }
    return scopes.enumerated().filter { index, scope in
      !scopes.enumerated().contains { other, wider in
        other != index && wider.covers(scope) && (!scope.covers(wider) || other < index)
      }
    }.map(\.element)
  }

  private static func check(_ input: CreateAPIKey, _ scopes: [APIKeyScope], within maker: APIKeyGrant) throws {
    for scope in scopes where !maker.scopes.contains(where: { $0.covers(scope) }) {
      throw RPCError(
        .forbidden, "The API key \(maker.name) lacks the scope \(scope.pattern), so it cannot give it away")
    }
    if maker.isReadOnly, !input.isReadOnly {
      throw RPCError(.forbidden, "The API key \(maker.name) only reads, and so must the keys that it makes")
    }
    if let end = maker.expiresAt, input.expiresAt.map({ $0 > end }) ?? true {
      throw RPCError(.forbidden, "The API key \(maker.name) runs out at \(end), and so must the keys that it makes")
    }
  }

  /// The keys that a key has made, and those that these have made, the last ones first.
  private static func family(of key: ID<APIKey>, in reader: Reader) throws -> [APIKeyRow] {
    let made: [APIKeyRow] = try reader.fetchAll("\(APIKeyRow.select) WHERE made_with = \(key)")
    return try made.flatMap { try family(of: $0.id, in: reader) + [$0] }
  }
}

/// A key is its user's own alone.
extension APIKey: Guarded {
  static func access(to ids: [ID<APIKey>], in call: CRMCall) async throws -> [ID<APIKey>: RecordAccess] {
    try await Access.lookUp(ids, in: "api_keys", call) { user in
      Access.Conditions(readable: "r.user_id = \(user.id)", writable: "1 = 1")
    }
  }
}

/// The keys of a user.
enum APIKeys {
  /// Makes all keys of a user useless.
  static func revokeAll(of user: ID<User>, in writer: Writer) throws {
    let rows: [APIKeyRow] = try writer.fetchAll("\(APIKeyRow.select) WHERE user_id = \(user) ORDER BY created_at DESC")
    for row in rows { try writer.delete(row) }
  }
}
