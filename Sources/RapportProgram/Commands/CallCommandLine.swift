import ArgumentParser
import RapportREPL

struct CallCommandLine: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Call one procedure and print its answer.",
    discussion: """
      The input is JSON, or written more loosely: {title: 'X', value: 1200}. With - it is read from standard input.

        rapport call crm.pipelines.listPipelines
        rapport call crm.extensions.getPipelineStats '{}' --url http://127.0.0.1:8080/rpc --key rk_…
      """)

  @Argument(help: "The procedure: crm.extensions.createOpportunity.")
  var name: String
  @Argument(help: "Its input; - reads it from standard input.")
  var input: String?

  @OptionGroup var caller: CallerOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions

  func run() async throws {
    let caller = try await caller.caller(database, settings.load())
    let code = await CallCommand.run(name, input: input, caller: caller, output: .standard())
    if code != 0 { throw ExitCode(code) }
  }
}
