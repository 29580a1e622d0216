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
    let parts = authorization.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.first?.lowercased() == "bearer" else { return nil }
    return parts.count == 2 ? parts[1].trimmed : ""
  }

  static func cookie(named name: String, in header: String) -> String? {
    for pair in header.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].trimmed == name else { continue }
      var value = parts[1].trimmed
      if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") { value = String(value.dropFirst().dropLast()) }
      return value
    }
    return nil
  }
}

extension StringProtocol {
  /// Without spaces and tabs at both ends.
  var trimmed: String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
