import JSONRPC
import Logging
import RapportServer
import ServiceLifecycle

struct TestServer {
  let port: Int
  /// Sent when the server has shut down.
  let ended: Signal
  private let group: ServiceGroup

  func shutDown() async { await group.triggerGracefulShutdown() }

  /// Connects, and closes the connection in the end.
  func connected<T>(_ body: (inout TestClient) async throws -> T) async throws -> T {
    try await TestClient.connected(port: port, body)
  }

  /// One request on a connection of its own.
  func exchange(
    _ method: String = "POST", _ path: String = "/rpc", _ headers: [String: String] = [:], body: String? = nil
  ) async throws -> Answer {
    try await connected { try await $0.exchange(method, path, headers, body: body) }
  }

  /// A call as a well-behaved client makes it.
  func call(_ body: String = "{}", _ headers: [String: String] = [:]) async throws -> Answer {
    try await exchange(
      "POST", "/rpc", headers.merging(["Content-Type": "application/json"]) { own, _ in own }, body: body)
  }

  /// Runs a server while the body runs, and then shuts it down.
  @discardableResult
  static func running<T>(
    _ endpoint: any RPCEndpoint = FakeEndpoint(),
    slots: CallSlots? = nil,
    routes: [Route] = [],
    pages: PagesConfiguration? = nil,
    health: HealthReport = .healthy,
    logger: Logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
    _ configure: (inout ServerConfiguration) -> Void = { _ in },
    _ body: (TestServer) async throws -> T
  ) async throws -> T {
    var configuration = ServerConfiguration()
    configuration.port = 0
    configure(&configuration)
    let ended = Signal()
    let (ports, continuation) = AsyncStream<Int>.makeStream()
    let server = Server(
      endpoint: endpoint, configuration: configuration, slots: slots, routes: routes, pages: pages,
      health: { health }, logger: logger,
      onRunning: { continuation.yield($0) })
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [.init(service: server, successTerminationBehavior: .gracefullyShutdownGroup)],
        logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })))
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        defer {
          continuation.finish()
          ended.send()
        }
        try await group.run()
      }
      guard let port = await ports.first(where: { _ in true }) else {
        try await tasks.waitForAll()
        throw NotRunning()
      }
      let value = try await body(TestServer(port: port, ended: ended, group: group))
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return value
    }
  }

  struct NotRunning: Error {}
}
