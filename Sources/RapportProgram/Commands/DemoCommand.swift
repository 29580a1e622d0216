import ArgumentParser
import CRM
import Foundation
import Rapport
import StorageSQLite

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Make the demo workspace in a database, and print how to sign in to it.",
    discussion: """
      The database must not have a workspace yet. With --rows it must not be there yet: it is made in a file beside, \
      which gets its name when it is complete.

      --rows makes a workspace to measure with: so many deals of five years with their moves, an activity for each, \
      a task for every second one, a customer for every ten of them, a relationship for every second customer and a \
      document for every third, timelines, an audit trail, and 50 people in eight teams, who have the passwords of their \
      roles. There are no events of it. A tenth of all activities is with one customer.
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions

  @Flag(name: .long, help: "Print JSON: {\"workspace\", \"users\": [{\"email\", \"role\", \"password\", \"apiKey\"}]}")
  var json = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "So many customers beside --rows, instead of one for every ten deals.", valueName: "customers"))
  var customers: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "So many deals, from \(Demo.dealCounts.lowerBound) to \(Demo.dealCounts.upperBound), instead of the usual 123.",
      valueName: "deals"))
  var rows: Int?

  func validate() throws {
    if let rows, !Demo.dealCounts.contains(rows) {
      throw ValidationError(
        "--rows must be from \(Demo.dealCounts.lowerBound) to \(Demo.dealCounts.upperBound), not \(rows)")
    }
    guard let customers else { return }
    if rows == nil { throw ValidationError("--customers goes with --rows") }
    if !Demo.customerCounts.contains(customers) {
      throw ValidationError(
        """
        --customers must be from \(Demo.customerCounts.lowerBound) to \(Demo.customerCounts.upperBound), not \
        \(customers)
        """)
    }
  }

  func run() async throws {
    let settings = try settings.load()
    let workspace: DemoWorkspace
    if let rows {
      workspace = try await fill(at: database.location(settings).path, deals: rows, customers: customers)
    } else {
      workspace = try await Demo.make(in: try await database.open(settings), now: .system)
    }
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(workspace), as: UTF8.self))
      return
    }
    print("The demo workspace \(workspace.workspace) is ready. Sign in as one of:\n")
    let width = workspace.users.map(\.email.count).max() ?? 0
    for user in workspace.users {
      let email = user.email + String(repeating: " ", count: width - user.email.count)
      print("  \(email)  \(user.password)  \(user.role)")
    }
  }

  /// Makes a large workspace in a new database. One that was left incomplete by an end of the program is thrown away.
  private func fill(at path: String, deals: Int, customers: Int?) async throws -> DemoWorkspace {
    let files = FileManager.default
    if files.fileExists(atPath: path) {
      throw SettingsError("\(path) is there already; --rows makes a new database, so name another file")
    }
    let incomplete = path + ".incomplete"
    func discard() {
      for suffix in ["", "-wal", "-shm"] { try? files.removeItem(atPath: incomplete + suffix) }
    }
    discard()
    do {
      let workspace = try await Self.fill(
        SQLiteStore.Location(path: incomplete), deals: deals, customers: customers)
      try files.moveItem(atPath: incomplete, toPath: path)
      return workspace
    } catch {
      discard()
      throw error
    }
  }

  private static func fill(
    _ location: SQLiteStore.Location, deals: Int, customers: Int?
  ) async throws -> DemoWorkspace {
    // What a crash takes away is thrown away with the rest.
    var options = SQLiteStore.Options(durability: .normal)
    options.cacheKiB = 256 * 1024
    let store = try await DatabaseOptions.open(location, options: options)
    let terminal = ProgressLine()
    defer { terminal.end() }
    let workspace = try await store.withoutIndexes(of: Demo.filledTables) {
      let workspace = try await Demo.make(in: store, now: .system, deals: deals, customers: customers) { count in
        terminal.show("\(count) of \(deals) deals (\(count * 100 / deals) %)")
      }
      terminal.show("Making the indexes of \(deals) deals")
      return workspace
    }
    try store.close()
    // The log goes into the file when the last connection closes, unless it is one that only reads: so once more,
    // without reading.
    try SQLiteStore(location).close()
    return workspace
  }
}

/// A line on the terminal that says how far something is, and is written over by the next one. Silent if errors do not
/// go to a terminal.
private struct ProgressLine {
  private let isTerminal = isatty(STDERR_FILENO) != 0

  func show(_ text: String) { write("\r\u{1B}[K\(text)") }

  func end() { write("\r\u{1B}[K") }

  private func write(_ text: String) {
    if isTerminal { FileHandle.standardError.write(Data(text.utf8)) }
  }
}
