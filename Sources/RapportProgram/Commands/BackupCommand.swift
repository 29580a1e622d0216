import ArgumentParser
import Foundation

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Make a backup of a database with its files, also while a server uses it.",
    discussion: """
      It holds the database as it is at one moment, every file that it names, and the installation's secret: keep it where \
      nobody else reads. It is checked before it gets its name: the database is opened, examined, and its audit trails \
      verified.

        rapport backup /backups/monday          a folder
        rapport backup /backups/monday.tar      one file
        rapport backup --check /backups/monday  is it still whole?
      """)

  @Argument(help: "Where it is to be: a folder that is not there yet, or a file that ends with .tar.")
  var place: String
  @Flag(name: .long, help: "Make none; open the one that is there as a restore would, and say whether it is whole.")
  var check = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var files: FileOptions
  @OptionGroup var settings: SettingsOptions

  func run() async throws {
    if check {
      let problems = try await Backup.opened(place) { try await Backup.problems(in: $0) }
      guard problems.isEmpty else { throw BackupError("\(place) is not whole: \(problems.joined(separator: "; "))") }
      print("\(place) is whole")
      return
    }
    let settings = try settings.load()
    let location = try database.location(settings)
    let backup = try Backup(settings, location, files.store(settings, beside: location))
    let manifest = try await backup.make(at: place)
    print(
      "\(place): the database with \(manifest.database.size) bytes and \(manifest.files.count) files, checked"
        + (manifest.secret == nil ? "; the secret is not in it, keep the setting" : ", with the secret"))
    for content in manifest.missingFiles {
      FileHandle.standardError.write(Data("rapport: the content \(content) is missing in the store of files\n".utf8))
    }
  }
}

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the place of a database and its files.",
    discussion: """
      The backup is checked first; one that is damaged, or made by a newer program, changes nothing. With --force a \
      database that is there is kept beside, with .before-restore behind its name. The server must be stopped.
      """)

  @Argument(help: "The backup: a folder, or a file that ends with .tar.")
  var place: String
  @Flag(name: .long, help: "Also if there is a database already.")
  var force = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var files: FileOptions
  @OptionGroup var settings: SettingsOptions

  func run() async throws {
    let settings = try settings.load()
    let location = try database.location(settings)
    let backup = try Backup(settings, location, files.store(settings, beside: location))
    let manifest = try await backup.restore(place, force: force)
    print("\(location) is as it was at \(manifest.createdAt), with \(manifest.files.count) files")
  }
}
