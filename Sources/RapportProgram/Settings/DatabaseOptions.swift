import ArgumentParser
import CRM
import Foundation
import Rapport
import Storage
import StorageSQLite

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(name: .long, help: Setting.database.help) var database: String?

  func location(_ settings: Settings) throws -> SQLiteStore.Location {
    let text = try settings.value(.database, flag: database) ?? "rapport.sqlite"
    if let location = try SQLiteStore.Location(text) { return location }
    guard !text.contains("://") else {
      throw ValidationError("\(text) names no database that this program knows: give a file, or sqlite:FILE")
    }
    return try SQLiteStore.Location(path: text)
  }

  /// Opens the database; a missing file is made. Brings it up to date, or says why it can't.
  func open(_ settings: Settings, migrating: Bool = true) async throws -> SQLiteStore {
    try await Self.open(try location(settings), migrating: migrating)
  }

  /// Opens the database at that place, as ``open(_:migrating:)``.
  static func open(
    _ location: SQLiteStore.Location, options: SQLiteStore.Options = SQLiteStore.Options(), migrating: Bool = true
  ) async throws -> SQLiteStore {
    let store = try SQLiteStore(location, options: options)
    if migrating { _ = try await Migrator(CRM.migrations).migrate(store) }
    return store
  }
}

extension CRMApplication {
  /// The application on an open database, by the system's clock.
  init(_ store: SQLiteStore, _ registry: Registry<CRMCall>, _ services: CRMServices) {
    self.init(store: store, registry: registry, services: services, clock: { .system })
  }
}

extension Instant {
  /// What the system's clock says.
  static var system: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}
