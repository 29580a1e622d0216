import ArgumentParser
import CRM
import Storage
import StorageSQLite

struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Bring a database up to date; a missing one is made.")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions

  @Flag(name: .long, help: "Only say what would be done, with its SQL.")
  var dryRun = false

  func run() async throws {
    let settings = try settings.load()
    let location = try database.location(settings)
    let store = try await database.open(settings, migrating: false)
    let migrator = try Migrator(CRM.migrations)
    if dryRun {
      let plan = try await migrator.plan(store)
      for migration in plan {
        print("-- \(migration.id)")
        for statement in migration.statements { print("\(statement);") }
      }
      print("-- \(plan.count) to apply to \(location)")
      return
    }
    let applied = try await migrator.migrate(store)
    for id in applied { print("applied \(id)") }
    print(applied.isEmpty ? "\(location) is up to date" : "\(location) is up to date now")
  }
}
