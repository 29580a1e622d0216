import Rapport

/// Those outside who may say who a person is (OpenID Connect), as the CRM needs them. It knows no HTTP: the program has
/// that.
public protocol IdentityProviders: Sendable {
  /// In the order in which they are offered.
  var all: [IdentityProvider] { get }

  /// Where the browser goes to sign in at a provider.
  func authorizationURL(
    at provider: IdentityProvider, for attempt: SignInAttempt, redirectURI: String
  ) async throws -> String

  /// Redeems what the browser came back with for an identity that has been verified.
  func identity(
    at provider: IdentityProvider, code: String, for attempt: SignInAttempt, redirectURI: String
  ) async throws -> ExternalIdentity
}

/// A provider, and whom the workspace takes from it.
public struct IdentityProvider: Sendable, Hashable {
  public var id: String
  public var name: String
  /// Domains of e-mail addresses, in lower case: who has a verified one becomes a member by signing in. Empty: only who
  /// is a member already, or has been invited.
  public var admittedDomains: Set<String>
  /// What such a new member may do.
  public var admittedRole: Role

  public init(id: String, name: String, admittedDomains: Set<String> = [], admittedRole: Role = .rep) {
    self.id = id
    self.name = name
    self.admittedDomains = admittedDomains
    self.admittedRole = admittedRole
  }

  /// Where the web application sends the browser.
  public static let pathPrefix = "/auth/oidc"
  var path: String { "\(Self.pathPrefix)/\(id)/start" }
  var callbackPath: String { "\(Self.pathPrefix)/\(id)/callback" }
}

/// The secrets of one sign-in at a provider.
public struct SignInAttempt: Sendable, Hashable {
  public var state: String
  public var nonce: String
  public var verifier: String
}

/// What a provider says of somebody, after it has been verified.
public struct ExternalIdentity: Sendable, Hashable {
  /// With ``subject`` the lasting name of the account.
  public var issuer: String
  public var subject: String
  /// In lower case.
  public var email: String?
  /// Whether the provider knows that the address is theirs.
  public var isEmailVerified: Bool
  public var name: String?

  public init(issuer: String, subject: String, email: String?, isEmailVerified: Bool, name: String?) {
    self.issuer = issuer
    self.subject = subject
    self.email = email
    self.isEmailVerified = isEmailVerified
    self.name = name
  }
}

/// Why a sign-in at a provider ended without a session. The web application has words for each reason.
public struct ExternalSignInRefusal: Error, Sendable, CustomStringConvertible {
  public enum Reason: String, Sendable, CaseIterable {
    /// The person said no, or the provider did.
    case cancelled
    /// It took too long, began in another browser, or came a second time.
    case expired
    /// The provider does not answer, or not as it should.
    case failed
    /// Nobody here has this account or address.
    case unknownMember = "unknown"
    /// The provider does not vouch for the address.
    case unverified
    case deactivated
  }

  public var reason: Reason
  /// For the log.
  public var cause: String

  init(_ reason: Reason, _ cause: String) {
    self.reason = reason
    self.cause = cause
  }

  public var description: String { "\(reason.rawValue): \(cause)" }
}
