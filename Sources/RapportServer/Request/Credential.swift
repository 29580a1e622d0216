/// The token that a request carries, unverified.
enum Credential {
  /// The token of `Authorization: Bearer …`, or else that of the cookie; `nil` without a cookie's name means that
  /// cookies do not count. A bearer header wins even when it is empty.
  static func of(_ headers: CallHeaders, cookieName: String?) -> String? {
    if let authorization = headers.authorization, let token = bearerToken(authorization) {
      return token.isEmpty ? nil : token
    }
    guard let cookieName else { return nil }
    for header in headers.cookies {
      if let value = cookie(named: cookieName, in: header), !value.isEmpty { return value }
    }
    return nil
  }

  /// What follows `Bearer `; `nil` if the scheme is another.
  static func bearerToken(_ authorization: String) -> String? {
    let parts = authorization.split(at: " ", maxSplits: 1, omittingEmptyParts: false)
    guard parts.first?.lowercased() == "bearer" else { return nil }
    return parts.count == 2 ? parts[1].trimmed : ""
  }

  static func cookie(named name: String, in header: String) -> String? {
    for pair in header.split(at: ";") {
      let parts = pair.split(at: "=", maxSplits: 1, omittingEmptyParts: false)
      guard parts.count == 2, parts[0].trimmed == name else { continue }
      let value = parts[1].trimmed
      let scalars = value.unicodeScalars
      let isQuoted = scalars.count >= 2 && scalars.first == "\"" && scalars.last == "\""
      return isQuoted ? String(scalars.dropFirst().dropLast()) : value
    }
    return nil
  }
}
