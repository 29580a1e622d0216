import ArgumentParser
import CRM
import Foundation
import Rapport
import RapportREPL

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take customers or leads over from a file of separated values.",
    discussion: """
      How the file is written and what its columns say is guessed; --map says it for a column. Rows that cannot be taken \
      over stop no others: --errors puts them into a file, with what is wrong beside them, to be mended and imported.

        rapport import kunden.csv --dry-run
        rapport import kunden.csv --map Firma=name --map Mail=email --country DE --errors kunden-errors.csv
        rapport import messe.csv --leads --tag fair
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Option(name: .long, help: ArgumentHelp("What a column says, as often as needed.", valueName: "column=field"))
  var map: [String] = []
  @Flag(name: .long, help: "Take over leads instead of customers.")
  var leads = false
  @Option(name: .long, help: "create, update or upsert.")
  var mode = "upsert"
  @Option(name: .long, help: "What becomes of rows that seem to be there already: skip, update, create or fail.")
  var duplicates = "skip"
  @Option(
    name: .long,
    help: "What becomes of rows of which a value breaks a rule: fail, or leaveOut to take them over without the value.")
  var invalid = "fail"
  @Option(name: .long, help: ArgumentHelp("The country of telephone numbers without a country code.", valueName: "DE"))
  var country: String?
  @Option(name: .long, help: "A tag for all of them, as often as needed.")
  var tag: [String] = []
  @Flag(name: .long, help: "Say what would become of the rows, and change nothing.")
  var dryRun = false
  @Option(name: .long, help: ArgumentHelp("Where to put the rows that failed.", valueName: "file"))
  var errors: String?
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The user in whose name it is done. (default: the workspace's owner)", valueName: "e-mail"))
  var user: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions

  func validate() throws {
    for item in map where item.split(separator: "=").count != 2 {
      throw ValidationError("--map says which column holds what, as Firma=name, not \(item)")
    }
  }

  func run() async throws {
    guard FileManager.default.isReadableFile(atPath: file) else {
      throw SettingsError("there is no file \(file) that can be read")
    }
    let settings = try settings.load()
    let store = try await database.open(settings)
    let services = try InstallationOptions.services(settings, beside: store.location)
    let application = try CRMApplication(store, CRM.registry(), services)
    let owner = try await application.ownerEmail()
    guard let email = user ?? owner else {
      throw SettingsError("the database has no workspace yet: make one with rapport setup, or rapport demo")
    }
    let isTerminal = isatty(STDERR_FILENO) != 0
    let done: ImportFile.Progress
    do {
      done = try await ImportFile(application, into: leads ? .leads : .customers, as: email).run(
        URL(filePath: file), options: options.json, errors: errors.map { URL(filePath: $0) }
      ) { progress in
        if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K\(progress.percent) %".utf8)) }
      }
    } catch let error as RPCError {
      throw SettingsError(([error.message] + error.issues.map { "\($0.path) \($0.message)" }).joined(separator: "; "))
    }
    if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    if let error = done.error { throw SettingsError(error) }
    guard done.isDone else {
      throw SettingsError(
        "the import stands at \(done.percent) %; rapport serve or rapport worker goes on with it, and loses nothing")
    }
    print(
      """
      \(dryRun ? "Would be " : "")created \(done.created), updated \(done.updated), unchanged \(done.unchanged), \
      skipped \(done.skipped), failed \(done.failed)
      """)
    if done.failed > 0 {
      for failure in done.failures { print("  \(failure)") }
      let others = done.failed - done.failures.count
      if others > 0 { print("  and \(others) more") }
      print(errors.map { "The rows that failed are in \($0)" } ?? "Use --errors FILE to save the rows that failed")
      throw ExitCode(1)
    }
  }

  private var options: JSONValue {
    var options: [String: JSONValue] = [
      "mode": .string(mode), "duplicates": .string(duplicates), "invalidValues": .string(invalid),
      "dryRun": .boolean(dryRun),
      "tags": .array(tag.map(JSONValue.string)),
    ]
    if let country { options["country"] = .string(country) }
    if !map.isEmpty {
      options["mapping"] = .array(
        map.map { item in
          let parts = item.split(separator: "=").map { JSONValue.string(String($0)) }
          return ["column": parts[0], "field": parts[1]]
        })
    }
    return .object(options)
  }
}
