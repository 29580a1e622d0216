import ArgumentParser
import CRM
import Foundation
import JSONRPC
import Logging
import NIOCore
import Rapport
import RapportDocs
import RapportOpenAPI
import RapportServer
import RapportTRPC
import RapportTelemetry
import ServiceLifecycle
import StorageSQLite

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the procedures and the web application over HTTP.",
    discussion:
      "A missing database is made, and one of an older version brought up to date. SIGTERM lets running calls finish.")

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let settings = try options.settings.load()
    let logger = try options.telemetry.log.begin(settings)
    let store = try await options.database.open(settings)
    let providers = try OpenIDProviders(try options.openID.providers(settings))
    do {
      try await serve(store, providers, settings, logger)
    } catch {
      // Whatever goes wrong, a client must not go without having been shut down.
      await providers.close()
      throw error
    }
    await providers.close()
    try store.close()
  }

  private func serve(
    _ store: SQLiteStore, _ providers: OpenIDProviders, _ settings: Settings, _ logger: Logger
  ) async throws {
    let host = try settings.value(.host, flag: options.host) ?? "127.0.0.1"
    let port = try settings.value(.port, flag: options.port) ?? 8080
    let serverConfiguration = try options.configuration(settings, host: host, port: port)
    let listening = "\(serverConfiguration.tls == nil ? "http" : "https")://\(Self.inURL(host))"
    let registry = try CRM.registry(middleware: [.log(logger, level: .debug)], logger: logger)
    var services = try options.installation.services(
      settings, beside: store.location, address: "\(listening):\(port)", logger: logger)
    services.identityProviders = providers
    let setupCode = SetupCode()
    services.setupCode = setupCode
    let address = services.publicAddress
    let application = CRMApplication(store, registry, services)
    let callMetrics = PrometheusMetrics()
    let procedures = Dispatcher(registry, limiter: try options.rateLimits.limiter(settings)) { origin, procedure in
      try await application.context(origin: origin, procedure: procedure)
    }.measured(by: callMetrics).traced()

    let slots = CallSlots(serverConfiguration)
    let connections = ConnectionCount()
    let metrics = ServerMetrics(callMetrics, application, store, slots, connections)
    let server = Server(
      endpoint: RPCService(procedures), configuration: serverConfiguration, slots: slots, connections: connections,
      routes: routes(procedures.limited(by: slots), application, serverConfiguration, logger)
        + [try options.telemetry.route(metrics, settings)],
      pages: try options.pages(settings),
      health: {
        await application.isHealthy()
          ? .healthy : HealthReport(isHealthy: false, details: ["database": "does not answer"])
      },
      logger: logger
    ) { port in
      address.listens(on: port)
      say("Rapport is served on \(listening):\(port) - Ctrl-C stops it")
      await tellHowToSetUp(application, setupCode, at: address)
    }
    var running: [any Service] = [server, IdleMemory(connections: connections)]
    let workers = try settings.value(.workers, flag: options.workers) ?? JobService.usualWorkers
    if workers > 0 {
      let runner = JobRunner(application, concurrency: workers, logger: logger, report: metrics.note)
      running.insert(JobService(runner, shutdownTimeout: serverConfiguration.shutdownTimeout), at: 0)
    }
    do {
      try await ServiceGroup(
        configuration: .init(
          services: running.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
      ).run()
    } catch let error as IOError {
      throw ListeningError(error, host: host, port: port) ?? error
    }
  }

  /// Says how the first owner is made, as long as there is none. The code goes behind `#`, which browsers tell nobody.
  private func tellHowToSetUp(
    _ application: CRMApplication, _ code: SetupCode, at address: PublicAddress
  ) async {
    guard (try? await application.hasWorkspace()) == false else { return }
    say(
      """
      This database has no workspace yet. Make it, and yourself its owner:
        in the browser:  \(address.url)/#setup=\(code.text)
        or here:         rapport setup
      (or look around in a demo workspace: rapport demo)
      """)
  }

  /// What is served besides `/rpc`: other wires, documents, files.
  private func routes(
    _ procedures: any ProcedureEndpoint, _ application: CRMApplication, _ configuration: ServerConfiguration,
    _ logger: Logger
  ) -> [Route] {
    var trpc = TRPCWire.Options()
    trpc.maximumBodySize = configuration.maximumBodySize
    let streams = EventStreams()
    let wires: [Route] = [
      .queries(procedures), .subscriptions(procedures, streams),
      TRPCWire(procedures, options: trpc, streams: streams).route(),
      OpenAPIWire(procedures, maximumBodySize: configuration.maximumBodySize).route(),
      DocsPage(procedures.contract).route(), OpenIDRoute.make(application, logger: logger),
    ]
    return wires + (application.files.map { [.files($0, records: application.fileRecords)] } ?? [])
  }

  private static func inURL(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }

  /// Prints a line at once, also into a pipe.
  private func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}
