import Foundation

extension SMTPConfiguration {
  /// From `smtp://user:password@host:587` (STARTTLS) or `smtps://user:password@host` (TLS from the beginning).
  ///
  /// What is special in a user's name or password is percent-encoded. A query may say `tls=required`, `tls=optional` or
  /// `tls=none`, `ca=FILE` with certificates to trust, and `timeout=SECONDS`.
  ///
  /// - Throws: ``InvalidURL`` with a sentence that never holds the password.
  public init(url text: String) throws(InvalidURL) {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      let host = parts.host, !host.isEmpty
    else { throw InvalidURL("a mail server is given as smtp://user:password@host:port") }
    guard ["smtp", "smtps"].contains(scheme) else {
      throw InvalidURL("a mail server is given as smtp://… or smtps://…, not \(scheme)://…")
    }
    guard parts.path.isEmpty || parts.path == "/" else { throw InvalidURL("a mail server's URL has no path") }
    if let port = parts.port, !(1...65_535).contains(port) { throw InvalidURL("a port is a number from 1 to 65535") }
    var security: Security = scheme == "smtps" ? .implicit : .required
    var certificates: String?
    var seconds: Int?
    for item in parts.queryItems ?? [] {
      switch (item.name, item.value) {
      case ("tls", let word?):
        guard let chosen = Security(rawValue: word), (chosen == .implicit) == (scheme == "smtps") else {
          throw InvalidURL("tls is required, optional or none, and only for smtp://…; smtps://… always has it")
        }
        security = chosen
      case ("ca", let file?) where !file.isEmpty: certificates = file
      case ("timeout", let text?):
        guard let number = Int(text), (1...600).contains(number) else {
          throw InvalidURL("timeout is a number of seconds from 1 to 600")
        }
        seconds = number
      default: throw InvalidURL("a mail server's URL may say tls, ca and timeout, but not \(item.name)")
      }
    }
    let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    self.init(
      host: bare, port: parts.port, security: security, user: parts.user.flatMap { $0.isEmpty ? nil : $0 },
      password: parts.password, certificates: certificates)
    if let seconds {
      timeout = seconds
      connectTimeout = min(connectTimeout, seconds)
    }
  }

  /// Why a URL names no mail server.
  public struct InvalidURL: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
  }
}
