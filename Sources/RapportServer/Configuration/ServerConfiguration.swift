/// Where a server listens, whom it lets in, and how much of anything it takes.
///
/// Every limit is enforced before the endpoint sees a byte. Counts and sizes below 1 count as 1.
public struct ServerConfiguration: Sendable {
  /// The address to listen on: a name or an IP address.
  public var host = "127.0.0.1"
  /// The port to listen on; 0 takes any free one, which `Server`'s `onRunning` tells.
  public var port = 8080

  /// How many threads answer calls, each with connections of its own; `nil` is one for each core.
  public var threads: Int?

  /// The certificate for TLS; `nil` is a server without, for a trusted network or behind a proxy. With one there is
  /// HTTP/2, too, and all that ``isSecure`` says.
  public var tls: TLSFiles?
  /// Whether callers come through TLS, which a proxy in front of this server ends. It makes session cookies `Secure`
  /// and `__Host-`, and tells browsers to come back through TLS only.
  public var isSecure = false
  /// Makes session cookies `Secure` and `__Host-` even where `isSecure` is false.
  public var secureCookies = false

  /// The proxies in front of this server, by address. What they say in `Forwarded` or `X-Forwarded-For`, `-Proto` and
  /// `-Host` is believed: whom a request came from, whether through TLS, and for which host. Nobody else's is.
  public var trustedProxies: [AddressRange] = []

  /// Other web origins that may call, such as `https://app.example.com`: scheme, host, and the port unless it is the
  /// scheme's own. The server's own origin (that of the `Host` header) need not be listed.
  public var allowedOrigins: Set<String> = []
  /// Whether pages of `allowedOrigins` may use the session cookie. Without it they must send a bearer token.
  public var allowsCredentialsAcrossOrigins = false

  /// The most bytes of a call's body.
  public var maximumBodySize = 1 << 20
  /// How many bytes of an answer are worth gzip, for callers that take it; `nil` sends all answers as they are.
  ///
  /// What an attacker can put into an answer beside a secret can tell the secret by the answer's length (BREACH). For
  /// that the attacker must make the victim's browser ask: the session cookie is `SameSite`, and pages of other sites
  /// are refused.
  public var compressedSize: Int? = 1024
  /// The most bytes of a request's line and headers together.
  public var maximumHeaderSize = 16 << 10
  /// The most calls that run at one time; more wait for their turn.
  public var maximumConcurrentRequests = 1024
  /// The most calls that wait for their turn; more are told to come back, at once.
  public var maximumWaitingRequests = 1024
  /// How long a call may wait for its turn; then it is told to come back.
  public var queueTimeout: Duration = .seconds(2)
  /// The most open connections; more wait to be accepted. Lowered to what the process may open.
  public var maximumConnections = 4096

  /// How long the headers of a request may take to arrive, from their first bytes.
  public var headerTimeout: Duration = .seconds(10)
  /// How long the whole body of a request may take to arrive, from the end of its headers.
  public var bodyTimeout: Duration = .seconds(30)
  /// How long a connection may stay open without a request.
  public var idleTimeout: Duration = .seconds(60)
  /// How long a caller may refuse to take an answer before the connection is closed.
  public var writeTimeout: Duration = .seconds(30)
  /// How long a call may take; then it is cancelled, and answered with `TIMEOUT`.
  public var callTimeout: Duration = .seconds(30)
  /// How long running calls may take to finish once the server shuts down; then they are cancelled.
  public var shutdownTimeout: Duration = .seconds(30)

  public init() {}
}

extension ServerConfiguration {
  var isAlwaysSecure: Bool { isSecure || tls != nil }

  func usesSecureCookies(isSecure: Bool) -> Bool { isSecure || secureCookies }

  func sessionCookieName(isSecure: Bool) -> String {
    usesSecureCookies(isSecure: isSecure) ? "__Host-rapport_session" : "rapport_session"
  }
}
