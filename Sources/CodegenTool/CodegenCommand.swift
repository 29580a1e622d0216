import ArgumentParser
import CRM
import Foundation
import RapportCodegen
import RapportContract

@main struct CodegenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport-codegen",
    abstract: "Writes what is made from the procedures: contract.json, openrpc.json and the clients.",
    discussion: "Run it in the repository, as tools/codegen. It touches no other file of the output directory.")

  @Option(help: ArgumentHelp("A contract.json to read, instead of this program's procedures.", valueName: "file"))
  var contract: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "directory"))
  var output = "Generated"

  @Flag(help: "Write nothing; name the files that would change, and exit with 1 if there are any.")
  var check = false

  @Option(
    help: ArgumentHelp(
      "Write nothing; say what differs from that contract.json, and exit with 1 if a break is not named in --changelog.",
      valueName: "file"))
  var checkAgainst: String?

  @Option(help: ArgumentHelp("Where breaks are named, in lines with \"Breaking:\" and the subject.", valueName: "file"))
  var changelog = "CHANGELOG.md"

  @Option(help: ArgumentHelp("A made-up contract of that many procedures, for measurements.", visibility: .hidden))
  var synthetic: Int?

  func validate() throws {
    if contract != nil, synthetic != nil { throw ValidationError("Give either --contract or --synthetic.") }
  }

  func run() throws {
    if let checkAgainst { return try compare(with: checkAgainst) }
    let files = try Codegen.files(for: try source())
    let directory = OutputDirectory(path: output)
    if check {
      let differences = try directory.differences(from: files)
      if differences.isEmpty { return }
      report(differences.map { "\(output)/\($0)" } + ["Run tools/codegen and commit what it writes."])
      throw ExitCode(1)
    }
    for difference in try directory.write(files) { print("\(output)/\(difference.path)") }
  }

  private func compare(with path: String) throws {
    let old = try Codegen.contract(from: try Data(contentsOf: URL(filePath: path)))
    let comparison = CompatibilityReport(from: old, to: try source())
    print(comparison.text, terminator: "")
    let text = (try? String(contentsOf: URL(filePath: changelog), encoding: .utf8)) ?? ""
    let unannounced = comparison.unannounced(in: text)
    if unannounced.isEmpty { return }
    report(
      [
        "Breaks that \(changelog) does not name under \"Unreleased\", in a line such as \"Breaking: `\(unannounced[0].subject)` …\":"
      ]
        + unannounced.map { "  \($0)" })
    throw ExitCode(1)
  }

  private func source() throws -> Contract {
    if let synthetic { return .synthetic(procedures: synthetic) }
    guard let contract else { return try CRM.contract() }
    return try Codegen.contract(from: try Data(contentsOf: URL(filePath: contract)))
  }

  private func report(_ lines: [String]) {
    FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
  }
}
