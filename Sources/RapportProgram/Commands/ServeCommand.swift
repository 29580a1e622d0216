import ArgumentParser
import CRM
import Foundation
import JSONRPC
import Logging
import Rapport
import RapportServer
import ServiceLifecycle

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the procedures and the web application over HTTP.",
    discussion:
      "A missing database is made, and one of an older version brought up to date. SIGTERM lets running calls finish.")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions

  @Option(name: .long, help: ArgumentHelp("The address to listen on. (default: 127.0.0.1)", valueName: "address"))
  var host: String?
  @Option(name: .long, help: "The port to listen on; 0 takes a free one. (default: 8080)")
  var port: Int?
  @Option(name: .long, help: "How many threads answer calls. (default: one for each core)")
  var threads: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of the built web application. (default: Frontend/dist, if it is there)", valueName: "folder"))
  var pages: String?
  @Option(
    name: .long, help: ArgumentHelp("The most bytes that a message may have. (default: 1048576)", valueName: "bytes"))
  var maximumBodySize: Int?
  @Option(name: .long, help: ArgumentHelp("How long a call may take. (default: 30)", valueName: "seconds"))
  var callTimeout: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "How long running calls get to finish when the server stops. (default: 30)", valueName: "seconds"))
  var shutdownTimeout: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Origins beside the server's own whose pages may call it, with commas between.", valueName: "origins"))
  var allowedOrigins: String?
  @Flag(name: .long, help: "Callers come through TLS, which a proxy in front ends: cookies are Secure.")
  var secure = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      "What is logged: trace, debug, info, notice, warning, error or critical. (default: info)", valueName: "level"))
  var logLevel: LogLevel?

  func run() async throws {
    let settings = try settings.load()
    let host = try settings.value("host", flag: host) ?? "127.0.0.1"
    let port = try settings.value("port", flag: port) ?? 8080
    guard (0...65_535).contains(port) else { throw ValidationError("a port is a number from 0 to 65535, not \(port)") }
    var logger = Logger(label: "rapport")
    logger.logLevel = try settings.value("logLevel", flag: logLevel)?.level ?? .info

    let store = try await database.open(settings)
    let registry = try CRM.registry(middleware: [.log(logger, level: .debug)], logger: logger)
    let application = CRMApplication(store, registry)
    let procedures = Dispatcher(registry) { origin, procedure in
      try await application.context(origin: origin, procedure: procedure)
    }

    if try await application.ownerEmail() == nil {
      say("This database has no workspace yet, so nobody can sign in: make the demo workspace with rapport demo")
    }

    let serverConfiguration = try configuration(settings, host: host, port: port)
    let server = Server(
      endpoint: RPCService(procedures), configuration: serverConfiguration, routes: routes(procedures),
      pages: try pagesConfiguration(settings),
      health: {
        await application.isHealthy()
          ? .healthy : HealthReport(isHealthy: false, details: ["database": "does not answer"])
      },
      logger: logger
    ) { port in
      say("Rapport is served on http://\(host.contains(":") ? "[\(host)]" : host):\(port) - Ctrl-C stops it")
    }
    let services: [any Service] = [server]
    try await ServiceGroup(
      configuration: .init(
        services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    ).run()
    try store.close()
  }

  /// What is served besides `/rpc`: other wires, documents, files.
  private func routes(_ procedures: any ProcedureEndpoint) -> [Route] { [] }

  /// Prints a line at once, also into a pipe.
  private func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

  private func configuration(_ settings: Settings, host: String, port: Int) throws -> ServerConfiguration {
    var configuration = ServerConfiguration()
    configuration.host = host
    configuration.port = port
    if let threads = try settings.value("threads", flag: threads) {
      guard threads > 0 else { throw ValidationError("calls are answered by 1 thread or more, not by \(threads)") }
      configuration.threads = threads
    }
    if let size = try settings.value("maximumBodySize", flag: maximumBodySize) {
      guard size > 0 else { throw ValidationError("the maximum body size is a number of bytes above 0, not \(size)") }
      configuration.maximumBodySize = size
    }
    if let seconds = try settings.value("callTimeout", flag: callTimeout) {
      configuration.callTimeout = .seconds(max(1, seconds))
    }
    if let seconds = try settings.value("shutdownTimeout", flag: shutdownTimeout) {
      configuration.shutdownTimeout = .seconds(max(0, seconds))
    }
    configuration.isSecure = try settings.value("secure", flag: secure ? true : nil) ?? false
    let origins = try settings.value("allowedOrigins", flag: allowedOrigins) ?? ""
    configuration.allowedOrigins = Set(
      origins.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
    return configuration
  }

  private func pagesConfiguration(_ settings: Settings) throws -> PagesConfiguration? {
    if let folder = try settings.value("pages", flag: pages) { return PagesConfiguration(directory: folder) }
    let usual = "Frontend/dist"
    return FileManager.default.fileExists(atPath: usual + "/index.html") ? PagesConfiguration(directory: usual) : nil
  }
}

/// The levels of swift-log, as a flag.
enum LogLevel: String, ExpressibleByArgument, CaseIterable {
  case trace, debug, info, notice, warning, error, critical

  var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}
