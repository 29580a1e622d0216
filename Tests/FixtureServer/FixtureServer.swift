import Fixture
import Foundation
import JSONRPC
import Logging
import RapportContract
import RapportOpenAPI
import RapportServer
import RapportTRPC
import ServiceLifecycle

/// The fixture's procedures on a free port and by every wire, for the tests of clients: prints its address, and serves
/// until it is told to stop. With `--contract` it prints the contract instead.
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
    let procedures = try Fixture.procedures()
    // Who loses a connection here has lost it on purpose.
    var streaming = StreamConfiguration()
    streaming.retryMilliseconds = 5
    let streams = EventStreams(streaming)
    let routes: [Route] = [
      .queries(procedures), .subscriptions(procedures, streams), TRPCWire(procedures, streams: streams).route(),
      OpenAPIWire(procedures).route(),
    ]
    let server = Server(
      endpoint: RPCService(procedures), configuration: configuration, routes: routes, logger: logger
    ) { port in
      print("http://127.0.0.1:\(port)/rpc")
      fflush(nil)
    }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [server], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    try await group.run()
  }
}
