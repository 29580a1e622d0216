import ArgumentParser
import CRM
import RapportContract

struct OpenAPICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openapi", abstract: "Print the OpenAPI 3.1 document of all queries and mutations.")

  func run() throws { print(OpenAPI(try CRM.contract()).text, terminator: "") }
}
