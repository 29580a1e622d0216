/// A scheme, a host and a port, as browsers name the place that a page comes from.
struct WebOrigin: Hashable, Sendable {
  var scheme: String
  var host: String
  var port: Int

  /// Reads `https://host` or `https://host:port`; `nil` for anything else, `null` among it.
  init?(_ text: some StringProtocol) {
    let text = text.lowercased()
    guard let mark = text.firstRange(of: "://") else { return nil }
    scheme = String(text[..<mark.lowerBound])
    guard let ownPort = Self.port(of: scheme) else { return nil }
    guard let authority = Self.hostAndPort(text[mark.upperBound...], ownPort: ownPort) else { return nil }
    (host, port) = authority
  }

  /// Whether a `Host` header, read with this origin's scheme, names this origin's host and port.
  func matches(hostHeader: String) -> Bool {
    guard let ownPort = Self.port(of: scheme),
      let authority = Self.hostAndPort(hostHeader.lowercased()[...], ownPort: ownPort)
    else { return false }
    return authority == (host, port)
  }

  private static func port(of scheme: String) -> Int? {
    switch scheme {
    case "http": 80
    case "https": 443
    default: nil
    }
  }

  private static func hostAndPort(_ text: Substring, ownPort: Int) -> (String, Int)? {
    guard !text.isEmpty, !text.unicodeScalars.contains(where: { "/?#@\\ ".unicodeScalars.contains($0) }) else {
      return nil
    }
    let nameEnd = text.firstIndex(of: "]").map { text.index(after: $0) } ?? text.startIndex
    guard let colon = text[nameEnd...].firstIndex(of: ":") else { return (String(text), ownPort) }
    guard let port = Int(text[text.index(after: colon)...]), (1...65535).contains(port), colon > text.startIndex else {
      return nil
    }
    return (String(text[..<colon]), port)
  }
}
