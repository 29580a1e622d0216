import Crypto
import Rapport

/// What an installation gives the application to work with, besides its database. One value for the whole process.
public struct CRMServices: Sendable {
  /// How browsers reach the web application: scheme, host and port, without a slash at the end. Links in mails begin so.
  public var publicURL: String
  /// What signs and encrypts for this installation.
  public var secret: InstallationSecret

  public init(
    publicURL: String = "http://127.0.0.1:8080", secret: InstallationSecret = InstallationSecret()
  ) {
    self.publicURL = publicURL
    self.secret = secret
  }
}

/// The one secret of an installation. It is not in the database: a copy of that tells nothing that is sealed with it.
public struct InstallationSecret: Sendable {
  private let key: SymmetricKey

  /// - Parameter bytes: 32 or more random bytes. Without them a secret that is forgotten with the process: what was signed
  ///   or sealed with it is lost then.
  public init(bytes: [UInt8]? = nil) { key = bytes.map { SymmetricKey(data: $0) } ?? SymmetricKey(size: .bits256) }

  /// A key of its own for each purpose (HKDF with SHA-256, RFC 5869), so that none serves for another.
  ///
  /// - Parameter purpose: a fixed word of the code, such as `file-ticket`.
  func key(for purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, info: Array("rapport/\(purpose)".utf8), outputByteCount: SHA256.byteCount)
  }
}
