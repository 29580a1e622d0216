import Crypto
import Foundation
import RapportJSON

/// An ID token, taken apart: what it says may be believed once ``check(_:)`` and the signature say so.
struct IDToken {
  let text: String
  let algorithm: String
  let keyID: String?
  private let claims: JSONValue

  init(_ text: String) throws(OpenIDError) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let header = Self.object(parts[0]), let claims = Self.object(parts[1]),
      let algorithm = header["alg"]?.stringValue, header["crit"] == nil
    else { throw .invalidToken(.malformed) }
    guard KeySet.algorithms.contains(algorithm) else { throw .invalidToken(.algorithm) }
    self.text = text
    self.algorithm = algorithm
    self.claims = claims
    keyID = header["kid"]?.stringValue
  }

  private static func object(_ part: Substring) -> JSONValue? {
    var base64 = String(part).replacing("-", with: "+").replacing("_", with: "/")
    base64 += String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: base64), let value = try? JSONValue(json: Array(data)),
      value.objectValue != nil
    else { return nil }
    return value
  }

  /// What a token must agree with.
  struct Expectation {
    var issuer: String
    var clientID: String
    var nonce: String
    /// What came with it; its hash may stand in the token.
    var accessToken: String?
    /// In seconds since 1970.
    var now: Double
  }

  /// How far the provider's clock may be away from this one's, in seconds.
  static let skew = 60.0

  /// The rules of OpenID Connect Core 1.0, section 3.1.3.7, but for the signature.
  func check(_ expected: Expectation) throws(OpenIDError) {
    guard claims["iss"]?.stringValue == expected.issuer else { throw .invalidToken(.issuer) }
    let audience = claims["aud"]?.arrayValue?.map(\.stringValue) ?? [claims["aud"]?.stringValue]
    guard audience.contains(expected.clientID) else { throw .invalidToken(.audience) }
    let party = claims["azp"]
    if audience.count > 1 || party != nil {
      guard party?.stringValue == expected.clientID else { throw .invalidToken(.authorizedParty) }
    }
    guard let end = claims["exp"]?.doubleValue, end > expected.now - Self.skew else { throw .invalidToken(.expired) }
    guard let start = claims["iat"]?.doubleValue, start <= expected.now + Self.skew,
      claims["nbf"]?.doubleValue ?? start <= expected.now + Self.skew
    else { throw .invalidToken(.notYetValid) }
    guard claims["nonce"]?.stringValue == expected.nonce else { throw .invalidToken(.nonce) }
    guard (1...255).contains(subject.utf8.count) else { throw .invalidToken(.subject) }
    if let hash = claims["at_hash"]?.stringValue, let accessToken = expected.accessToken {
      guard hash == hashOfHalf(accessToken) else { throw .invalidToken(.accessTokenHash) }
    }
  }

  var subject: String { claims["sub"]?.stringValue ?? "" }
  var hasEmail: Bool { claims["email"]?.stringValue != nil }

  func identity(issuer: String) -> OpenIDIdentity {
    OpenIDIdentity(
      issuer: issuer, subject: subject, email: Self.email(claims), isEmailVerified: Self.isEmailVerified(claims),
      name: claims["name"]?.stringValue)
  }

  static func email(_ claims: JSONValue) -> String? {
    claims["email"]?.stringValue.flatMap { (3...254).contains($0.utf8.count) ? $0.lowercased() : nil }
  }

  /// Some providers write the truth as a text.
  static func isEmailVerified(_ claims: JSONValue) -> Bool {
    claims["email_verified"]?.boolValue ?? (claims["email_verified"]?.stringValue == "true")
  }

  /// Half of the hash that goes with the token's algorithm, in base64url (section 3.1.3.6).
  private func hashOfHalf(_ accessToken: String) -> String {
    let bytes = Array(accessToken.utf8)
    let hash: [UInt8] =
      switch algorithm.suffix(3) {
      case "256": Array(SHA256.hash(data: bytes))
      case "384": Array(SHA384.hash(data: bytes))
      default: Array(SHA512.hash(data: bytes))
      }
    return Base64URL.text(hash.prefix(hash.count / 2))
  }
}

enum Base64URL {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}
