import ArgumentParser
import CRM
import Foundation
import Logging
import Mail
import MailSMTP
import StorageSQLite

/// What an installation gives the application besides its database: its secret, its mail, where it is reached.
struct InstallationOptions: ParsableArguments {
  @Option(name: .long, help: Setting.mail.help) var mail: String?
  @Option(name: .long, help: Setting.mailFrom.help) var mailFrom: String?
  @Option(name: .long, help: Setting.publicUrl.help) var publicUrl: String?
  @OptionGroup var files: FileOptions
  @Option(name: .long, help: Setting.maximumFileSize.help) var maximumFileSize: Int?
  @Option(name: .long, help: Setting.backups.help) var backups: String?

  /// - Parameters:
  ///   - location: where the database is; its secret is kept beside it.
  ///   - address: where the server is reached if nothing else is said.
  func services(
    _ settings: Settings, beside location: SQLiteStore.Location, address: String, logger: Logger
  ) throws -> CRMServices {
    var services = try Self.services(
      settings, beside: location, publicURL: settings.value(.publicUrl, flag: publicUrl) ?? address,
      mail: settings.value(.mail, flag: mail), mailFrom: settings.value(.mailFrom, flag: mailFrom), logger: logger)
    try Self.addFiles(
      to: &services, settings, files: files.files, maximumSize: maximumFileSize, backups: backups, beside: location)
    return services
  }

  /// What the settings say, for commands without flags of their own for it.
  static func services(_ settings: Settings, beside location: SQLiteStore.Location) throws -> CRMServices {
    var services = try services(
      settings, beside: location,
      publicURL: settings.value(.publicUrl, flag: nil as String?) ?? CRMServices.localURL,
      mail: settings.value(.mail, flag: nil as String?), mailFrom: settings.value(.mailFrom, flag: nil as String?),
      logger: Logger(label: "rapport"))
    try addFiles(to: &services, settings, files: nil, maximumSize: nil, backups: nil, beside: location)
    return services
  }

  private static func services(
    _ settings: Settings, beside location: SQLiteStore.Location, publicURL: String, mail: String?, mailFrom: String?,
    logger: Logger
  ) throws -> CRMServices {
    let url = try checked(publicURL: publicURL)
    return CRMServices(
      publicURL: url, secret: try SecretFile.load(settings, beside: location),
      mail: try mail.map { try mailService($0, from: mailFrom, publicURL: url, logger) })
  }

  private static func addFiles(
    to services: inout CRMServices, _ settings: Settings, files: String?, maximumSize: Int?, backups: String?,
    beside location: SQLiteStore.Location
  ) throws {
    let store = try FileOptions.store(settings, flag: files, beside: location)
    let size = try settings.value(.maximumFileSize, flag: maximumSize) ?? 100 << 20
    services.keepFiles(in: store, maximumSize: Int64(size))
    let folder =
      try settings.value(.backups, flag: backups)
      ?? URL(filePath: location.path).deletingLastPathComponent().appending(path: "backups").path
    services.backups = BackupFolder(folder, try Backup(settings, location, store))
  }

  private static func checked(publicURL: String) throws -> String {
    var text = publicURL
    while text.hasSuffix("/") { text.removeLast() }
    guard let url = URLComponents(string: text), ["http", "https"].contains(url.scheme ?? ""),
      url.host?.isEmpty == false, url.path.isEmpty, url.query == nil, url.fragment == nil, url.user == nil
    else {
      throw SettingsError("publicUrl is a scheme and a host, such as https://crm.example.com, not \(publicURL)")
    }
    return text
  }

  private static func mailService(
    _ text: String, from: String?, publicURL: String, _ logger: Logger
  ) throws -> MailService {
    let host = URLComponents(string: publicURL)?.host ?? "localhost"
    let mailer: any Mailer
    if text == "log" {
      mailer = LogMailer { logger.notice("\($0)") }
    } else if text.hasPrefix("file:") {
      mailer = FileMailer(folder: URL(filePath: String(text.dropFirst(5))))
    } else {
      do {
        mailer = SMTPMailer(try SMTPConfiguration(url: text))
      } catch {
        throw SettingsError("mail: \(error); or it is file:FOLDER or log")
      }
    }
    do {
      return MailService(mailer, from: try MailAddress(parsing: from ?? "Rapport <rapport@\(host)>"))
    } catch {
      throw SettingsError("mailFrom: \(error)")
    }
  }
}
