import ArgumentParser
import BenchShapes
import Foundation
import JSONRPC
import Logging
import Rapport
import RapportServer

/// What is measured: procedures behind the framework's own server, as an application would have them.
struct Framework: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rapport", abstract: "The framework's server.")

  func run() async throws {
    var logger = Logger(label: "bench")
    // The other servers log no requests either.
    logger.logLevel = .notice
    let registry = try Registry<PublicCall>(
      title: "Benchmark", version: "1", groups: [BenchProcedures()], logger: logger)
    let service = RPCService(registry) { origin, _ in
      PublicCall(origin: origin, now: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)))
    }
    var configuration = ServerConfiguration()
    configuration.port = 0
    let server = Server(endpoint: service, configuration: configuration, logger: logger) { port in
      BenchServer.announce(port: port)
    }
    try await server.run()
  }
}

@Procedures("bench")
struct BenchProcedures {
  /// Answers with a part of what came.
  @Query(access: .public)
  func echo(_ input: Echo, _ call: PublicCall) -> Echoed { Echoed(input) }

  /// Twenty deals from memory.
  @Query(access: .public)
  func list(_ call: PublicCall) -> DealList { .sample }
}
