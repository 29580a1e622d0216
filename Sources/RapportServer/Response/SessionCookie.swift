import Rapport

/// The cookie that keeps a browser's session.
enum SessionCookie {
  /// The value of `Set-Cookie` that makes a change known; `nil` if the token cannot stand in a cookie.
  static func header(for change: ReplyMetadata.SessionChange, name: String, isSecure: Bool) -> String? {
    let token: String
    let lifetime: Int
    switch change {
    case .begin(let value, let seconds): (token, lifetime) = (value, max(0, seconds))
    case .end: (token, lifetime) = ("", 0)
    }
    guard token.utf8.allSatisfy(isAllowed) else { return nil }
    let secure = isSecure ? "; Secure" : ""
    return "\(name)=\(token); Path=/; Max-Age=\(lifetime); HttpOnly; SameSite=Lax\(secure)"
  }

  /// A cookie-octet of RFC 6265, section 4.1.1.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x2B, 0x2D...0x3A, 0x3C...0x5B, 0x5D...0x7E: true
    default: false
    }
  }
}
