import ArgumentParser
import CRM
import RapportContract

struct OpenRPCCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openrpc", abstract: "Print the OpenRPC document of all procedures.")

  func run() throws { print(OpenRPC(try CRM.contract()).text, terminator: "") }
}
