import Rapport
import RapportJSON

/// A sign-in at a provider between its beginning and its end. It lies in the browser, sealed with a key of the
/// installation, so the server remembers nothing and the browser can neither read nor change it.
struct SignInTicket {
  /// How long somebody may take at the provider, in seconds.
  static let lifetime = 600

  var provider: String
  var attempt: SignInAttempt
  var returnPath: String
  var expiresAt: Instant

  private static let purpose = "external-sign-in"

  func sealed(by secret: InstallationSecret) throws -> String {
    let content: JSONValue = [
      "provider": .string(provider), "state": .string(attempt.state), "nonce": .string(attempt.nonce),
      "verifier": .string(attempt.verifier), "return": .string(returnPath),
      "end": .number(JSONNumber(expiresAt.milliseconds)),
    ]
    return Bytes(try secret.seal(Array(content.json.utf8), for: Self.purpose, context: [])).base64URL
  }

  /// `nil` for what was not sealed here, or was changed.
  init?(sealed text: String, by secret: InstallationSecret) {
    guard let bytes = Bytes(base64URL: text)?.array,
      let content = try? secret.open(bytes, for: Self.purpose, context: []), let value = try? JSONValue(json: content),
      let provider = value["provider"]?.stringValue,
      let state = value["state"]?.stringValue, let nonce = value["nonce"]?.stringValue,
      let verifier = value["verifier"]?.stringValue, let returnPath = value["return"]?.stringValue,
      let end = value["end"]?.intValue
    else { return nil }
    self.init(
      provider: provider, attempt: SignInAttempt(state: state, nonce: nonce, verifier: verifier),
      returnPath: returnPath, expiresAt: Instant(milliseconds: Int64(end)))
  }

  init(provider: String, attempt: SignInAttempt, returnPath: String, expiresAt: Instant) {
    self.provider = provider
    self.attempt = attempt
    self.returnPath = returnPath
    self.expiresAt = expiresAt
  }

  /// A place in the web application; the front page for anything that could lead elsewhere.
  ///
  /// A browser takes `//host`, and `/\host` as well, for another server.
  static func safePath(_ path: String?) -> String {
    guard let path, (1...1000).contains(path.utf8.count), path.hasPrefix("/"), !path.hasPrefix("//"),
      path.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
    else { return "/" }
    return path
  }
}
