import Crypto
import Foundation
import OpenID
import Rapport
import Synchronization
import Testing

@Suite struct OpenIDClientTests {
  static let now = 1_800_000_010.0
  static let redirect = "https://crm.example.com/auth/oidc/test/callback"
  static let attempt = OpenIDAttempt(
    state: "state", nonce: "nonce-1", verifier: "verifier-verifier-verifier-verifier-verifier")

  /// A client of a running provider, by a clock that the test moves.
  func withClient(
    _ provider: TestProvider, body: (OpenIDClient) async throws -> Void
  ) async throws {
    let time = Clock(Self.now)
    try await withClient(provider, time) { client, _ in try await body(client) }
  }

  func withClient(
    _ provider: TestProvider, _ time: Clock, body: (OpenIDClient, Clock) async throws -> Void
  ) async throws {
    try await provider.running { provider in
      let requests = ProviderRequests()
      let client = OpenIDClient(try provider.settings(), requests: requests) { Date(timeIntervalSince1970: time.now) }
      let result: Result<Void, any Error>
      do { result = .success(try await body(client, time)) } catch { result = .failure(error) }
      await requests.close()
      try result.get()
    }
  }

  final class Clock: Sendable {
    private let value: Mutex<Double>
    init(_ now: Double) { value = Mutex(now) }
    var now: Double {
      get { value.withLock { $0 } }
      set { value.withLock { $0 = newValue } }
    }
  }

  func signIn(_ client: OpenIDClient, at provider: TestProvider) async throws -> OpenIDIdentity {
    let url = try await client.authorizationURL(for: Self.attempt, redirectURI: Self.redirect)
    return try await client.identity(code: try provider.grant(url), for: Self.attempt, redirectURI: Self.redirect)
  }

  @Test func theBrowserIsSentWithEverythingThatTheProviderNeeds() async throws {
    let provider = try TestProvider()
    try await withClient(provider) { client in
      let url = try await client.authorizationURL(for: Self.attempt, redirectURI: Self.redirect)
      #expect(url.hasPrefix(provider.issuer + "/authorize?tenant=1&response_type=code&"))
      let items = try #require(URLComponents(string: url)?.queryItems)
      let query = Dictionary(items.map { ($0.name, $0.value) }) { first, _ in first }
      #expect(query["client_id"] == provider.clientID)
      #expect(query["redirect_uri"] == Self.redirect)
      #expect(query["scope"] == "openid email profile")
      #expect(query["state"] == "state")
      #expect(query["nonce"] == "nonce-1")
      #expect(query["code_challenge_method"] == "S256")
      // The verifier itself stays here.
      #expect(!url.contains(Self.attempt.verifier))
    }
  }

  @Test(arguments: ["RS256", "ES256", "EdDSA"])
  func aCodeBecomesAnIdentity(algorithm: String) async throws {
    let provider = try TestProvider(algorithm)
    try await withClient(provider) { client in
      let identity = try await signIn(client, at: provider)
      #expect(
        identity
          == OpenIDIdentity(
            issuer: provider.issuer, subject: "user-1", email: "ada@example.com", isEmailVerified: true, name: "Ada"))
      // Both parts are form-encoded before they are joined.
      let pair = "rapport%20%26%20friends:a%20secret%3A%20with%20%2F%20signs"
      #expect(provider.last.authorization == "Basic " + Data(pair.utf8).base64EncodedString())
      #expect(provider.last.form["client_secret"] == nil)
    }
  }

  @Test func aProviderThatWantsTheSecretInTheBodyGetsItThere() async throws {
    let provider = try TestProvider()
    provider.change { $0.metadata["token_endpoint_auth_methods_supported"] = ["client_secret_post"] }
    try await withClient(provider) { client in
      _ = try await signIn(client, at: provider)
      #expect(provider.last.authorization == nil)
      #expect(provider.last.form["client_secret"] == provider.clientSecret)
      #expect(provider.last.form["client_id"] == provider.clientID)
    }
  }

  @Test func whatIsKnownOfAProviderIsKeptForAnHour() async throws {
    let provider = try TestProvider()
    try await withClient(provider, Clock(Self.now)) { client, time in
      for _ in 0..<3 { _ = try await signIn(client, at: provider) }
      #expect(provider.requests("/.well-known/openid-configuration") == 1)
      #expect(provider.requests("/keys") == 1)
      time.now += 3600
      provider.change {
        $0.claims = ["iat": .number(JSONNumber(Int(time.now))), "exp": .number(JSONNumber(Int(time.now) + 9))]
      }
      _ = try await signIn(client, at: provider)
      #expect(provider.requests("/.well-known/openid-configuration") == 2)
      #expect(provider.requests("/keys") == 2)
    }
  }

  @Test func aNewKeyIsFetchedButNotForEveryUnknownOne() async throws {
    let provider = try TestProvider()
    try await withClient(provider, Clock(Self.now)) { client, time in
      _ = try await signIn(client, at: provider)
      let second = try SigningKey.make("RS256", id: "second")
      provider.change { $0.key = second }
      await #expect(throws: OpenIDError.invalidToken(.unknownKey)) { try await signIn(client, at: provider) }
      #expect(provider.requests("/keys") == 1)
      time.now += 30
      _ = try await signIn(client, at: provider)
      #expect(provider.requests("/keys") == 2)
    }
  }

  @Test func aKeyWithoutAnIdIsTakenIfItIsTheOnlyOne() async throws {
    let provider = try TestProvider()
    let key = provider.last.key
    guard case .object(var members) = key.jwk else { throw CancellationError() }
    members["kid"] = nil
    let nameless = JSONValue.object(members)
    provider.change {
      $0.shownKeys = [nameless]
      $0.token = { claims in
        let named = try? key.token(claims)
        // The header without its kid, signed again.
        let head = Bytes(Array(#"{"alg":"ES256"}"#.utf8)).base64URL
        let content = "\(head).\(named?.split(separator: ".")[1] ?? "")"
        let signature = (try? key.sign(Data(content.utf8))) ?? Data()
        return "\(content).\(Bytes(Array(signature)).base64URL)"
      }
    }
    try await withClient(provider) { client in
      let identity = try await signIn(client, at: provider)
      #expect(identity.subject == "user-1")
    }
  }

  struct BadToken: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var flaw: OpenIDError.TokenFlaw
    var change: @Sendable (inout TestProvider.State) -> Void

    init(
      _ name: String, _ flaw: OpenIDError.TokenFlaw, _ change: @escaping @Sendable (inout TestProvider.State) -> Void
    ) {
      testDescription = name
      self.flaw = flaw
      self.change = change
    }
  }

  static let badTokens: [BadToken] = [
    BadToken("another nonce", .nonce) { $0.claims["nonce"] = "nonce-2" },
    BadToken("no nonce", .nonce) { $0.removedClaims = ["nonce"] },
    BadToken("another audience", .audience) { $0.claims["aud"] = "somebody else" },
    BadToken("no audience", .audience) { $0.removedClaims = ["aud"] },
    BadToken("two audiences and no party", .authorizedParty) { $0.claims["aud"] = ["rapport & friends", "other"] },
    BadToken("another party", .authorizedParty) { $0.claims["azp"] = "other" },
    BadToken("another issuer", .issuer) { $0.claims["iss"] = "https://evil.example.com" },
    BadToken("expired", .expired) { $0.claims["exp"] = 1_799_999_950 },
    BadToken("without an end", .expired) { $0.removedClaims = ["exp"] },
    BadToken("from the future", .notYetValid) { $0.claims["iat"] = 1_800_000_071 },
    BadToken("without a beginning", .notYetValid) { $0.removedClaims = ["iat"] },
    BadToken("not yet", .notYetValid) { $0.claims["nbf"] = 1_800_000_071 },
    BadToken("no subject", .subject) { $0.removedClaims = ["sub"] },
    BadToken("another access token's hash", .accessTokenHash) { $0.claims["at_hash"] = "AAAAAAAAAAAAAAAAAAAAAA" },
    BadToken("what it must understand", .malformed) { $0.header["crit"] = ["b64"] },
    BadToken("alg none", .algorithm) { $0.header["alg"] = "none" },
    BadToken("alg none without a signature", .algorithm) { state in
      state.token = { claims in
        [#"{"alg":"none"}"#, JSONValue.object(claims).json].map { Bytes(Array($0.utf8)).base64URL }
          .joined(separator: ".") + "."
      }
    },
    BadToken("a secret that both know", .algorithm) { $0.header["alg"] = "HS256" },
    BadToken("an algorithm that is not its key's", .unknownKey) { $0.header["alg"] = "RS256" },
    BadToken("an unknown key", .unknownKey) { $0.header["kid"] = "other" },
    BadToken("another key of the same name", .signature) { state in
      state.shownKeys = [(try? SigningKey.make("ES256", id: "first"))?.jwk ?? .null]
    },
    BadToken("changed after it was signed", .signature) { state in
      let key = state.key
      state.token = { claims in
        let parts = ((try? key.token(claims)) ?? "").split(separator: ".").map(String.init)
        let other = JSONValue.object(claims.merging(["sub": "admin"]) { $1 }).json
        return "\(parts[0]).\(Bytes(Array(other.utf8)).base64URL).\(parts[2])"
      }
    },
    BadToken("two parts", .malformed) { $0.token = { _ in "e30.e30" } },
    BadToken("no JSON", .malformed) { $0.token = { _ in "AAAA.AAAA.AAAA" } },
  ]

  @Test(arguments: badTokens)
  func aTokenThatIsNotForThisAttemptIsRefused(_ bad: BadToken) async throws {
    let provider = try TestProvider()
    try await withClient(provider) { client in
      provider.change(bad.change)
      await #expect(throws: OpenIDError.invalidToken(bad.flaw)) { try await signIn(client, at: provider) }
    }
  }

  @Test func clocksMayBeAMinuteApart() async throws {
    let provider = try TestProvider()
    try await withClient(provider) { client in
      provider.change { $0.claims = ["exp": 1_799_999_951, "iat": 1_800_000_070] }
      _ = try await signIn(client, at: provider)
    }
  }

  @Test func theRightHashOfTheAccessTokenIsTaken() async throws {
    let provider = try TestProvider()
    let half = Bytes(Array(Array(SHA256.hash(data: Array("access".utf8))).prefix(16))).base64URL
    provider.change { $0.claims["at_hash"] = .string(half) }
    try await withClient(provider) { client in _ = try await signIn(client, at: provider) }
  }

  @Test func aCodeIsGoodOnceAndForItsVerifierAlone() async throws {
    let provider = try TestProvider()
    try await withClient(provider) { client in
      let url = try await client.authorizationURL(for: Self.attempt, redirectURI: Self.redirect)
      let code = try provider.grant(url)
      _ = try await client.identity(code: code, for: Self.attempt, redirectURI: Self.redirect)
      await #expect(throws: OpenIDError.refused(code: "invalid_grant")) {
        try await client.identity(code: code, for: Self.attempt, redirectURI: Self.redirect)
      }
      let other = OpenIDAttempt(
        state: "state", nonce: "nonce-1", verifier: "another-verifier-another-verifier-another-verifier")
      let second = try provider.grant(url)
      await #expect(throws: OpenIDError.refused(code: "invalid_grant")) {
        try await client.identity(code: second, for: other, redirectURI: Self.redirect)
      }
    }
  }

  @Test func anAddressThatTheTokenLacksIsAskedFor() async throws {
    let provider = try TestProvider()
    provider.change {
      $0.removedClaims = ["email", "email_verified", "name"]
      $0.userInfo = ["sub": "user-1", "email": "ADA@example.com", "email_verified": "true", "name": "Ada L"]
    }
    try await withClient(provider) { client in
      let identity = try await signIn(client, at: provider)
      #expect(identity.email == "ada@example.com")
      #expect(identity.isEmailVerified)
      #expect(identity.name == "Ada L")
      provider.change { $0.userInfo = ["sub": "user-2", "email": "eve@example.com"] }
      await #expect(throws: OpenIDError.invalidToken(.userInfoSubject)) { try await signIn(client, at: provider) }
    }
  }

  @Test(arguments: [
    ("issuer", "http://127.0.0.1:1"), ("token_endpoint", "http://example.com/token"), ("jwks_uri", "ftp://example.com"),
    ("authorization_endpoint", "https://user@example.com/"),
  ])
  func aProviderThatSendsElsewhereIsNotTrusted(name: String, value: String) async throws {
    let provider = try TestProvider()
    provider.change { $0.metadata[name] = .string(value) }
    try await withClient(provider) { client in
      let error = await #expect(throws: OpenIDError.self) {
        try await client.authorizationURL(for: Self.attempt, redirectURI: Self.redirect)
      }
      guard case .unsupported = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test func aProviderThatDoesNotAnswerIsSaidToBeUnreachable() async throws {
    let requests = ProviderRequests()
    let provider = try OpenIDProvider(
      id: "gone", name: "Gone", issuer: "http://127.0.0.1:1", clientID: "id", clientSecret: nil)
    let error = await #expect(throws: OpenIDError.self) {
      try await OpenIDClient(provider, requests: requests)
        .authorizationURL(for: Self.attempt, redirectURI: Self.redirect)
    }
    await requests.close()
    guard case .unreachable = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    "http://example.com", "ftp://example.com", "https://", "https://a@example.com", "example.com", "https://x/?a=1",
  ])
  func anIssuerThatCannotBeTrustedIsRefusedAtStart(issuer: String) {
    #expect(throws: OpenIDError.self) {
      try OpenIDProvider(id: "x", name: "X", issuer: issuer, clientID: "id", clientSecret: nil)
    }
  }
}
