import NIOCore

/// Who is at the other end of a connection.
struct Peer: Sendable {
  /// Without the port.
  var address: String?
  /// Whether it is a proxy whose word counts.
  var isTrusted = false
}

/// Where a request comes from and what it is for, as far as that can be believed.
struct RequestPlace: Sendable {
  /// The client's address, or that of the nearest proxy that does not say whose it is.
  var address: String?
  /// Whether the client's way to this server, or to the proxy in front, is encrypted.
  var isSecure: Bool
  var verdict: OriginRule.Verdict
}
