/// Why somebody could not be signed in at a provider. The texts are for the log of who runs this program.
public enum OpenIDError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The settings cannot work.
  case configuration(String)
  /// The provider did not answer, or answered what cannot be read.
  case unreachable(String)
  /// The provider describes itself in a way that this program can't go on with.
  case unsupported(String)
  /// The provider refused, with the error code of OAuth 2.0: `invalid_grant` for a code that is unknown, was used or has
  /// run out.
  case refused(code: String)
  /// The token is not one that this attempt may be answered with.
  case invalidToken(TokenFlaw)

  /// What is wrong with an ID token.
  public enum TokenFlaw: String, Sendable, Hashable {
    case malformed, algorithm, unknownKey, signature, issuer, audience, authorizedParty, expired, notYetValid, nonce,
      subject
    case accessTokenHash, userInfoSubject
  }

  public var description: String {
    switch self {
    case .configuration(let text), .unreachable(let text), .unsupported(let text): text
    case .refused(let code): "The provider refused: \(code)"
    case .invalidToken(let flaw): "The provider's ID token is not valid: \(flaw.rawValue)"
    }
  }
}
