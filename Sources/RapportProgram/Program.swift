import ArgumentParser
import CRM
import Foundation

/// The program `rapport`.
@main
struct Program: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Rapport: a CRM that a small company runs as one program with one database file.",
    discussion: """
      Settings come from flags, then from variables RAPPORT_…, then from a file of JSON (--config, or rapport.json in the \
      current folder): --port 9000, RAPPORT_PORT=9000 and {"port": 9000} are the same.

      Exit codes: 0 all is well, 1 a procedure answered an error or the command failed, 2 the command line is wrong.
      """,
    version: CRM.version,
    subcommands: [
      ServeCommand.self, WorkerCommand.self, SetupCommand.self, DemoCommand.self, ImportCommand.self,
      CallCommandLine.self, REPLCommand.self, MigrateCommand.self, OpenRPCCommand.self, OpenAPICommand.self,
      BackupCommand.self, RestoreCommand.self, DoctorCommand.self, ConfigCommand.self,
    ])

  /// A wrong command line exits with 2, as users of other tools expect; a failure of the command with 1.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      guard code == .validationFailure else {
        if code == .failure, !(error is ExitCode) {
          FileHandle.standardError.write(Data("rapport: \(error)\n".utf8))
          Foundation.exit(1)
        }
        exit(withError: error)
      }
      FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
      Foundation.exit(2)
    }
  }
}
