/// How to reach the server that takes mail.
public struct SMTPConfiguration: Hashable, Sendable {
  /// When the connection is encrypted.
  public enum Security: String, Hashable, Sendable, CaseIterable {
    /// From the beginning (`smtps`).
    case implicit
    /// By STARTTLS; a server that has none gets nothing.
    case required
    /// By STARTTLS if the server offers it. Whoever is on the way can take the offer away.
    case optional
    /// Never: for a server on this machine.
    case none
  }

  public var host: String
  public var port: Int
  public var security: Security
  public var user: String?
  public var password: String?
  /// A file of certificates in PEM that the server's must go back to; by default those that the system trusts.
  public var certificates: String?
  /// The name that this machine gives itself; by default the mail's domain.
  public var name: String?
  /// In seconds.
  public var connectTimeout = 15
  /// In seconds, for all of it.
  public var timeout = 60

  public init(
    host: String, port: Int? = nil, security: Security = .required, user: String? = nil, password: String? = nil,
    certificates: String? = nil
  ) {
    self.host = host
    self.port = port ?? (security == .implicit ? 465 : security == .none ? 25 : 587)
    self.security = security
    self.user = user
    self.password = password
    self.certificates = certificates
  }
}
