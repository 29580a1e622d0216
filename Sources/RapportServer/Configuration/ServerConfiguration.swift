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

  /// Whether callers come through TLS, which a proxy in front of this server ends. It makes session cookies `Secure`
  /// and `__Host-`, and tells browsers to come back through TLS only.
  public var isSecure = false
  /// Makes session cookies `Secure` and `__Host-` even where `isSecure` is false.
  public var secureCookies = false

  /// Other web origins that may call, such as `https://app.example.com`: scheme, host, and the port unless it is the
  /// scheme's own. The server's own origin (that of the `Host` header) need not be listed.
  public var allowedOrigins: Set<String> = []
  /// Whether pages of `allowedOrigins` may use the session cookie. Without it they must send a bearer token.
  public var allowsCredentialsAcrossOrigins = false

  /// The most bytes of a call's body.
  public var maximumBodySize = 1 << 20
  /// The most bytes of a request's line and headers together.
  public var maximumHeaderSize = 16 << 10
  /// The most calls that run at one time; more are told to come back.
  public var maximumConcurrentRequests = 1024
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
  var usesSecureCookies: Bool { isSecure || secureCookies }

  var sessionCookieName: String { usesSecureCookies ? "__Host-rapport_session" : "rapport_session" }
}
