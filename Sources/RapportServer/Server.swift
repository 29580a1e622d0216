import Hummingbird
import HummingbirdCore
public import JSONRPC
public import Logging
import NIOCore
import NIOPosix
public import ServiceLifecycle

/// Serves an endpoint over HTTP: calls at `POST /rpc`, `GET /health`, and the pages of a web application.
///
/// It is a `Service`: run it in a `ServiceGroup` with `gracefulShutdownSignals: [.sigterm, .sigint]`, after the services
/// that its calls need. On shutdown it stops accepting, lets running calls finish for
/// ``ServerConfiguration/shutdownTimeout``, cancels those that are left, and ends. A call that ignores cancellation
/// delays the end.
///
/// A caller that closes its connection, or its sending half alone, cancels the call that it waits for.
public struct Server: Service, CustomStringConvertible {
  private let endpoint: any RPCEndpoint
  private let configuration: ServerConfiguration
  private let slots: CallSlots
  private let connections: ConnectionCount
  private let routes: [Route]
  private let pages: PagesConfiguration?
  private let health: @Sendable () async -> HealthReport
  private let logger: Logger
  private let onRunning: @Sendable (_ port: Int) async -> Void

  /// - Parameters:
  ///   - slots: Lets in the calls of `/rpc`; those of routes share it by ``ProcedureEndpoint/limited(by:)``. Without
  ///     one, the server makes its own from the configuration.
  ///   - connections: Counts the server's connections, for whoever asks.
  ///   - routes: What else is answered, each at a path of its own. Of two that match, the one with the longer path.
  ///   - pages: The web application to show; without one, `/rpc` and `/health` are all there is.
  ///   - health: What `/health` tells. Anyone may ask at any time: it should be cheap.
  ///   - logger: Gets a line for each request, without bodies, tokens and query strings.
  ///   - onRunning: Called once, with the port that the server listens on.
  public init(
    endpoint: any RPCEndpoint,
    configuration: ServerConfiguration = ServerConfiguration(),
    slots: CallSlots? = nil,
    connections: ConnectionCount = ConnectionCount(),
    routes: [Route] = [],
    pages: PagesConfiguration? = nil,
    health: @escaping @Sendable () async -> HealthReport = { .healthy },
    logger: Logger,
    onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) {
    self.endpoint = endpoint
    self.configuration = configuration
    let slots = slots ?? CallSlots(configuration)
    self.slots = slots
    self.connections = connections
    self.routes = (routes + [.lines(endpoint, slots: slots)]).sorted { one, other in
      (one.path.utf8.count, one.isExact ? 1 : 0) > (other.path.utf8.count, other.isExact ? 1 : 0)
    }
    self.pages = pages
    self.health = health
    self.logger = logger
    self.onRunning = onRunning
  }

  /// Serves until it is shut down or cancelled.
  ///
  /// - Throws: ``TLSFilesError`` and ``PagesError`` if the files cannot be used, an I/O error if the address cannot be listened on, and
  ///   `CancellationError` if the task is cancelled.
  public func run() async throws {
    let threads = configuration.threads.map { max(1, $0) } ?? AvailableCores.count
    try await EventLoopPool.shared.withGroup(ofThreads: threads, serve)
  }

  private func serve(on group: MultiThreadedEventLoopGroup) async throws {
    let certificates = try configuration.tls.map { try CertificateStore($0) }
    let application = try makeApplication(on: group, certificates)
    let (limit, logger) = (configuration.shutdownTimeout, logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await application.run() }
      if let certificates { group.addTask { try await certificates.watch(logger) } }
      group.addTask {
        try await gracefulShutdown()
        try await Task.sleep(for: limit)
        logger.warning("calls still run after the time to shut down: cancelling them", metadata: ["limit": "\(limit)"])
      }
      try await group.next()
      group.cancelAll()
      while await group.nextResult() != nil {}
    }
  }

  /// Short: whoever runs services prints them, and what a server holds is large.
  public var description: String { "Server(\(configuration.host):\(configuration.port))" }

  private func makeApplication(
    on group: MultiThreadedEventLoopGroup, _ certificates: CertificateStore?
  ) throws -> Application<RootResponder> {
    let responder = RootResponder(
      health: HealthRoute(health: health), routes: routes,
      pages: try pages.map { PageRoute(store: try PageStore(reading: $0)) },
      origins: RequestOrigins(configuration), configuration: configuration, logger: logger)
    let limit = ConnectionLimit.of(wanted: configuration.maximumConnections)
    if limit < configuration.maximumConnections {
      logger.notice(
        "fewer connections than configured: the process may open no more files", metadata: ["limit": "\(limit)"])
    }
    let route = RPCRoute(endpoint: endpoint, configuration: configuration, slots: slots, logger: logger)
    let (settings, log, count, tellPort) = (configuration, logger, connections, onRunning)
    return Application(
      responder: responder,
      server: HTTPServerBuilder { responder in
        let requests = RPCChannel(responder: responder, route: route)
        return certificates.map { SecureChannel(certificates: $0, requests: requests) } ?? requests
      },
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port),
        availableConnectionsDelegate: .maximum(limit, logger: logger)),
      onServerRunning: { channel in
        do {
          try await channel.pipeline.addHandlers(
            [AcceptErrorHandler(logger: log), ConnectionCountHandler(count)], position: .first
          ).get()
        } catch {
          // It was told to shut down meanwhile.
          log.debug("the listening socket is gone already", metadata: ["error": "\(error)"])
        }
        await tellPort(channel.localAddress?.port ?? settings.port)
      },
      eventLoopGroupProvider: .shared(group),
      logger: logger)
  }
}
