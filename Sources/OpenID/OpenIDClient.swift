import Crypto
public import Foundation
import JWTKit
import RapportJSON

/// Signs people in at one provider: the authorization code flow with PKCE (OpenID Connect Core 1.0, RFC 7636).
///
/// What the provider tells of itself is kept for an hour. A token signed by a key that is not known lets the keys be asked
/// for again, at most every half minute: providers change them without notice.
public actor OpenIDClient {
  public nonisolated let provider: OpenIDProvider
  private let requests: ProviderRequests
  private let clock: @Sendable () -> Date

  private var metadata: (value: ProviderMetadata, since: Date)?
  private var keys: (value: KeySet, since: Date)?

  private static let lifetime = 3600.0
  private static let leastTimeBetweenKeys = 30.0

  /// - Parameters:
  ///   - requests: may serve several clients. Whoever made it closes it.
  ///   - clock: what time it is.
  public init(
    _ provider: OpenIDProvider, requests: ProviderRequests, clock: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.provider = provider
    self.requests = requests
    self.clock = clock
  }

  /// Where the browser goes to sign in.
  public func authorizationURL(for attempt: OpenIDAttempt, redirectURI: String) async throws(OpenIDError) -> String {
    let endpoint = try await describe().authorizationEndpoint
    let challenge = Base64URL.text(SHA256.hash(data: Array(attempt.verifier.utf8)))
    let query = WebAddress.encoded([
      ("response_type", "code"), ("client_id", provider.clientID), ("redirect_uri", redirectURI),
      ("scope", "openid email profile"), ("state", attempt.state), ("nonce", attempt.nonce),
      ("code_challenge", challenge), ("code_challenge_method", "S256"),
    ])
    return endpoint + (endpoint.contains("?") ? "&" : "?") + query
  }

  /// Redeems the code that the browser came back with.
  ///
  /// - Parameter redirectURI: the same as at the beginning.
  public func identity(
    code: String, for attempt: OpenIDAttempt, redirectURI: String
  ) async throws(OpenIDError) -> OpenIDIdentity {
    let metadata = try await describe()
    let tokens = try await redeem(code, attempt, redirectURI, metadata)
    guard let text = tokens["id_token"]?.stringValue else { throw .invalidToken(.malformed) }
    let token = try IDToken(text)
    guard await KeySet.isSigned(text, by: try await key(for: token, metadata)) else { throw .invalidToken(.signature) }
    let accessToken = tokens["access_token"]?.stringValue
    try token.check(
      .init(
        issuer: provider.issuer, clientID: provider.clientID, nonce: attempt.nonce, accessToken: accessToken,
        now: clock().timeIntervalSince1970))
    var identity = token.identity(issuer: provider.issuer)
    if !token.hasEmail, let endpoint = metadata.userInfoEndpoint, let accessToken {
      // Nearly all providers put it into the token; the standard asks only that it stands here.
      let claims = try await requests.json(at: endpoint, bearer: accessToken)
      guard claims["sub"]?.stringValue == token.subject else { throw .invalidToken(.userInfoSubject) }
      identity.email = IDToken.email(claims)
      identity.isEmailVerified = IDToken.isEmailVerified(claims)
      identity.name = identity.name ?? claims["name"]?.stringValue
    }
    return identity
  }

  private func redeem(
    _ code: String, _ attempt: OpenIDAttempt, _ redirectURI: String, _ metadata: ProviderMetadata
  ) async throws(OpenIDError) -> JSONValue {
    var form = [
      (name: "grant_type", value: "authorization_code"), ("code", code), ("redirect_uri", redirectURI),
      ("code_verifier", attempt.verifier),
    ]
    var basic: String?
    if let secret = provider.clientSecret, !metadata.takesSecretInBody {
      // Each part is form-encoded first (RFC 6749, section 2.3.1).
      let pair = "\(WebAddress.encoded(provider.clientID)):\(WebAddress.encoded(secret))"
      basic = Data(pair.utf8).base64EncodedString()
    } else {
      form.append(("client_id", provider.clientID))
      if let secret = provider.clientSecret { form.append(("client_secret", secret)) }
    }
    return try await requests.post(form, to: metadata.tokenEndpoint, basic: basic)
  }

  private func describe() async throws(OpenIDError) -> ProviderMetadata {
    if let metadata, clock().timeIntervalSince(metadata.since) < Self.lifetime { return metadata.value }
    let found = try ProviderMetadata(try await requests.json(at: provider.discoveryURL), of: provider)
    metadata = (found, clock())
    return found
  }

  private func key(for token: IDToken, _ metadata: ProviderMetadata) async throws(OpenIDError) -> JWK {
    if let keys {
      let age = clock().timeIntervalSince(keys.since)
      let key = keys.value.key(id: token.keyID, algorithm: token.algorithm)
      if let key, age < Self.lifetime { return key }
      guard age >= Self.leastTimeBetweenKeys else { throw .invalidToken(.unknownKey) }
    }
    let found = try KeySet(try await requests.json(at: metadata.keysURL))
    keys = (found, clock())
    guard let key = found.key(id: token.keyID, algorithm: token.algorithm) else { throw .invalidToken(.unknownKey) }
    return key
  }
}
