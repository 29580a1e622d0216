import ArgumentParser
import CRM
import Foundation
import Rapport
import Storage
import StorageSQLite

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The database: a file, also as sqlite:FILE. (default: rapport.sqlite)", valueName: "file"))
  var database: String?

  func location(_ settings: Settings) throws -> SQLiteStore.Location {
    let text = try settings.value("database", flag: database) ?? "rapport.sqlite"
    guard let location = try SQLiteStore.Location(text) else {
      throw ValidationError("\(text) names no database that this program knows: give a file, or sqlite:FILE")
    }
    return location
  }

  /// Opens the database; a missing file is made. Brings it up to date, or says why it can't.
  func open(_ settings: Settings, migrating: Bool = true) async throws -> SQLiteStore {
    let store = try SQLiteStore(try location(settings))
    if migrating { _ = try await Migrator(CRM.migrations).migrate(store) }
    return store
  }
}
