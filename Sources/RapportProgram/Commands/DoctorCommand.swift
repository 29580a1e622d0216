import ArgumentParser
import Foundation
import Rapport

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look at an installation, and say what is wrong and what to do.",
    discussion: """
      Takes the settings of rapport serve. Changes nothing, and may run beside the server.

      Exit code: 0 if nothing is wrong (warnings may be), 1 if something is.
      """)

  @OptionGroup var serve: ServerOptions
  @Flag(
    name: .long, help: "Print JSON: [{\"subject\", \"state\", \"found\", \"advice\"}]; state is ok, warning or error.")
  var json = false

  func run() async throws {
    let settings = try serve.settings.load()
    let location = try serve.database.location(settings)
    let doctor = Doctor(
      settings: settings, location: location,
      files: try serve.installation.files.store(settings, beside: location), now: .system,
      flags: GivenFlags(serve).texts)
    let findings = await doctor.examine()
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(findings), as: UTF8.self))
    } else {
      for finding in findings {
        let mark =
          switch finding.state {
          case .ok: "ok      "
          case .warning: "warning "
          case .error: "ERROR   "
          }
        print("\(mark) \(finding.subject): \(finding.found)")
        if let advice = finding.advice { print("         -> \(advice)") }
      }
    }
    if findings.contains(where: { $0.state == .error }) { throw ExitCode(1) }
  }
}
