/// A provider of OpenID Connect that people may sign in at, and what it knows this program as.
public struct OpenIDProvider: Sendable, Hashable {
  /// Names the provider in addresses: 1 to 40 of `a–z 0–9 -`.
  public let id: String
  /// What people know it by.
  public let name: String
  /// The provider's own name for itself, an address: `https://accounts.example.com`. Everything else is found from here.
  public let issuer: String
  public let clientID: String
  /// `nil` for a client that has none (a public one).
  public let clientSecret: String?

  /// - Throws: ``OpenIDError/configuration(_:)`` for what can't work: said at start rather than at somebody's first
  ///   sign-in.
  public init(id: String, name: String, issuer: String, clientID: String, clientSecret: String?) throws(OpenIDError) {
    guard (1...40).contains(id.utf8.count), id.utf8.allSatisfy(Self.isAllowedInID) else {
      throw .configuration("A provider's id is 1 to 40 of a-z, 0-9 and -, not \"\(id)\"")
    }
    guard !name.isEmpty else { throw .configuration("The provider \(id) needs a name, which its button shows") }
    guard !clientID.isEmpty else { throw .configuration("The provider \(id) needs a client id") }
    guard WebAddress.isTrusted(issuer), !issuer.contains("?"), !issuer.contains("#") else {
      throw .configuration(
        "The issuer of the provider \(id) must be an https:// address (http:// only on this machine), not \"\(issuer)\""
      )
    }
    self.id = id
    self.name = name
    self.issuer = issuer
    self.clientID = clientID
    self.clientSecret = clientSecret.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where the provider describes itself (OpenID Connect Discovery 1.0, section 4).
  var discoveryURL: String {
    (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
  }

  private static func isAllowedInID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

/// What a provider says of somebody who has signed in there.
public struct OpenIDIdentity: Sendable, Hashable {
  /// With ``subject`` the one lasting name of the account: addresses change hands.
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

/// The secrets of one attempt to sign in. They are made when it begins, and must be the same when it ends.
public struct OpenIDAttempt: Sendable, Hashable {
  /// Comes back with the browser: that it is the browser that began.
  public var state: String
  /// Comes back in the token: that it was issued for this attempt.
  public var nonce: String
  /// Proves to the provider that whoever redeems the code is who asked for it (RFC 7636). Never leaves the server before.
  public var verifier: String

  /// - Parameter token: gives 43 or more characters of `A–Z a–z 0–9 - _` that nobody can guess.
  public init(_ token: () -> String) {
    state = token()
    nonce = token()
    verifier = token()
  }

  public init(state: String, nonce: String, verifier: String) {
    self.state = state
    self.nonce = nonce
    self.verifier = verifier
  }
}
