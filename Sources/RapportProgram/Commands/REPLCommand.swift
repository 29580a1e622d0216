import ArgumentParser
import RapportREPL

struct REPLCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl", abstract: "Call procedures by hand, with completion, history and help.",
    discussion: "Works on a server (--url, --key) or on a database file (--database). In a pipe it reads a call a line."
  )

  @OptionGroup var caller: CallerOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions

  func run() async throws {
    let caller = try await caller.caller(database, settings.load())
    let code = await REPL.standard(caller: caller, options: REPLOptions(name: "rapport")).run()
    if code != 0 { throw ExitCode(code) }
  }
}
