/// The certificate that a server shows, and its key.
public struct TLSFiles: Sendable {
  /// A file with the certificate and those between it and a known authority, in PEM, the server's own first.
  public var certificate: String
  /// A file with the key to the certificate, in PEM.
  public var key: String
  /// How often the files are looked at: what has changed holds for the next connection.
  public var checkInterval: Duration = .seconds(10)

  public init(certificate: String, key: String) {
    self.certificate = certificate
    self.key = key
  }
}

/// Why a certificate or its key cannot be used.
public struct TLSFilesError: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
