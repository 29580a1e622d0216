import AsyncHTTPClient
import Fixture
import JSONRPC
import Logging
import NIOCore
import NIOHTTP1
import Rapport
import RapportDocs
import RapportOpenAPI
import RapportServer
import RapportTRPC
import ServiceLifecycle

/// The fixture's procedures on a real socket, by every wire but JSON-RPC.
struct WireServer: Sendable {
  let url: String

  struct Answer: Sendable {
    var status: Int
    var headers: HTTPHeaders
    var body: [UInt8]
    var text: String { String(decoding: body, as: UTF8.self) }
    var json: JSONValue { get throws { try JSONValue(json: body) } }
  }

  /// Signs in whoever sends a role's name as credential.
  static func procedures(_ written: @escaping @Sendable (String) -> Void = { _ in }) throws -> any ProcedureEndpoint {
    try Fixture.procedures(written: written)
  }

  static func running<T>(
    _ procedures: any ProcedureEndpoint, _ options: TRPCWire.Options = .init(), _ body: (WireServer) async throws -> T
  ) async throws -> T {
    var configuration = ServerConfiguration()
    configuration.port = 0
    let (ports, continuation) = AsyncStream<Int>.makeStream()
    let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    let server = Server(
      endpoint: RPCService(procedures), configuration: configuration,
      routes: [
        TRPCWire(procedures, options: options).route(),
        OpenAPIWire(procedures, maximumBodySize: options.maximumBodySize).route(),
        DocsPage(procedures.contract).route(),
      ],
      logger: logger, onRunning: { continuation.yield($0) })
    let group = ServiceGroup(
      configuration: .init(
        services: [.init(service: server, successTerminationBehavior: .gracefullyShutdownGroup)], logger: logger))
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        defer { continuation.finish() }
        try await group.run()
      }
      guard let port = await ports.first(where: { _ in true }) else {
        try await tasks.waitForAll()
        throw CancellationError()
      }
      let value: T
      do {
        value = try await body(WireServer(url: "http://127.0.0.1:\(port)"))
      } catch {
        await group.triggerGracefulShutdown()
        throw error
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return value
    }
  }

  func request(_ method: HTTPMethod, _ path: String, as role: String?, _ headers: HTTPHeaders, _ body: String?)
    -> HTTPClientRequest
  {
    var request = HTTPClientRequest(url: url + path)
    request.method = method
    request.headers = headers
    if let role { request.headers.add(name: "Authorization", value: "Bearer \(role)") }
    if let body {
      if !request.headers.contains(name: "Content-Type") {
        request.headers.add(name: "Content-Type", value: "application/json")
      }
      request.body = .bytes(ByteBuffer(string: body))
    }
    return request
  }

  func send(
    _ method: HTTPMethod, _ path: String, as role: String? = nil, headers: HTTPHeaders = [:], body: String? = nil
  ) async throws -> Answer {
    let response = try await HTTPClient.shared.execute(
      request(method, path, as: role, headers, body), timeout: .seconds(60))
    let bytes = try await response.body.collect(upTo: 16 << 20)
    return Answer(status: Int(response.status.code), headers: response.headers, body: Array(bytes.readableBytesView))
  }

  /// A query as tRPC's link writes it.
  func query(
    _ path: String, _ input: String? = nil, batch: Bool = false, as role: String? = nil, headers: HTTPHeaders = [:]
  )
    async throws -> Answer
  {
    var parameters: [String] = []
    if batch { parameters.append("batch=1") }
    if let input { parameters.append("input=\(Self.escaped(input))") }
    let query = parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")
    return try await send(.GET, "/trpc/\(path)\(query)", as: role, headers: headers)
  }

  static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      if character.isASCII, character.isLetter || character.isNumber { return String(character) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
