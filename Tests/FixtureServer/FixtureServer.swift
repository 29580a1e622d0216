import Fixture
import Foundation
import JSONRPC
import Logging
import RapportContract
import RapportServer
import ServiceLifecycle

/// The fixture's procedures on a free port, for the round trips of the clients: prints its address, and serves until it is
/// told to stop. With `--contract` it prints the contract instead.
@main struct FixtureServer {
  static func main() async throws {
    if CommandLine.arguments.contains("--contract") {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(try Fixture.registry().contract), as: UTF8.self))
      return
    }
    let logger = Logger(label: "fixture") { _ in SwiftLogNoOpLogHandler() }
    var configuration = ServerConfiguration()
    configuration.port = 0
    let server = Server(endpoint: try Fixture.service(), configuration: configuration, logger: logger) { port in
      print("http://127.0.0.1:\(port)/rpc")
      fflush(nil)
    }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [server], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    try await group.run()
  }
}
