import Crypto
public import Files
public import Mail
import Rapport

/// What an installation gives the application to work with, besides its database. One value for the whole process.
public struct CRMServices: Sendable {
  /// How this machine's own browser reaches a server that was started without settings.
  public static let localURL = "http://127.0.0.1:8080"

  /// How browsers reach the web application.
  public let publicAddress: PublicAddress
  /// What signs and encrypts for this installation.
  public var secret: InstallationSecret
  /// Who sends mail, and from which address; `nil` if the installation sends none.
  public var mail: MailService?
  /// Where the bytes of files are, and who signs their tickets; `nil` if the installation keeps no files.
  public private(set) var files: FileService?
  /// Who makes backups; `nil` if nobody does.
  public var backups: (any BackupKeeper)?

  /// What must be known to make the first owner over the network; `nil`: it can't be done there.
  public var setupCode: SetupCode? = nil
  /// Where people may sign in besides with a password; `nil`: nowhere.
  public var identityProviders: (any IdentityProviders)? = nil

  public init(
    publicURL: String = localURL, secret: InstallationSecret = InstallationSecret(),
    mail: MailService? = nil
  ) {
    publicAddress = PublicAddress(publicURL)
    self.secret = secret
    self.mail = mail
  }
}

extension CRMServices {
  /// Scheme, host and port of ``publicAddress``, without a slash at the end. Links in mails begin so.
  public var publicURL: String { publicAddress.url }

  /// Keeps files in that store, with tickets that the installation's secret signs.
  ///
  /// - Parameter maximumSize: the most bytes of a file.
  public mutating func keepFiles(in store: any FileStore, maximumSize: Int64 = 100 << 20) {
    files = FileService(store: store, key: secret.key(for: "file-ticket"), maximumSize: maximumSize)
  }
}

/// Who sends the installation's mail.
public struct MailService: Sendable {
  public var mailer: any Mailer
  /// The address that mails come from.
  public var from: MailAddress

  public init(_ mailer: any Mailer, from: MailAddress) {
    self.mailer = mailer
    self.from = from
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
  /// Encrypts (ChaCha20-Poly1305, RFC 8439) what only this installation shall read again.
  ///
  /// - Parameter context: what it belongs to, such as a record's id: it is opened for that alone.
  func seal(_ bytes: [UInt8], for purpose: String, context: [UInt8]) throws -> [UInt8] {
    Array(try ChaChaPoly.seal(bytes, using: key(for: purpose), authenticating: context).combined)
  }

  /// What ``seal(_:for:context:)`` has sealed.
  ///
  /// - Throws: if it was sealed by another secret or for something else, or has been changed.
  func open(_ sealed: [UInt8], for purpose: String, context: [UInt8]) throws -> [UInt8] {
    Array(
      try ChaChaPoly.open(ChaChaPoly.SealedBox(combined: sealed), using: key(for: purpose), authenticating: context))
  }
}
