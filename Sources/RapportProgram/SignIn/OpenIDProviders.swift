import CRM
import OpenID

/// The providers of OpenID Connect that this installation has, as the CRM knows them.
struct OpenIDProviders: IdentityProviders {
  let all: [IdentityProvider]
  private let clients: [String: OpenIDClient]
  private let requests: ProviderRequests

  /// - Throws: ``OpenIDError`` for what cannot work.
  init(_ settings: [OpenIDSettings.Provider]) throws {
    let requests = ProviderRequests()
    self.requests = requests
    all = settings.map(\.offered)
    clients = Dictionary(settings.map { ($0.provider.id, OpenIDClient($0.provider, requests: requests)) }) { first, _ in
      first
    }
  }

  /// Ends the connections to the providers.
  func close() async { await requests.close() }

  func authorizationURL(
    at provider: IdentityProvider, for attempt: SignInAttempt, redirectURI: String
  ) async throws -> String {
    try await client(provider).authorizationURL(for: OpenIDAttempt(attempt), redirectURI: redirectURI)
  }

  func identity(
    at provider: IdentityProvider, code: String, for attempt: SignInAttempt, redirectURI: String
  ) async throws -> ExternalIdentity {
    let found = try await client(provider).identity(code: code, for: OpenIDAttempt(attempt), redirectURI: redirectURI)
    return ExternalIdentity(
      issuer: found.issuer, subject: found.subject, email: found.email, isEmailVerified: found.isEmailVerified,
      name: found.name)
  }

  private func client(_ provider: IdentityProvider) throws -> OpenIDClient {
    guard let client = clients[provider.id] else {
      throw OpenIDError.configuration("There is no provider \(provider.id)")
    }
    return client
  }
}

extension OpenIDAttempt {
  fileprivate init(_ attempt: SignInAttempt) {
    self.init(state: attempt.state, nonce: attempt.nonce, verifier: attempt.verifier)
  }
}
