import ArgumentParser
import Hummingbird
import Logging
import NIOCore

/// Hummingbird with a responder instead of a router, and nothing above it.
struct BareHummingbird: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hummingbird", abstract: "Hummingbird without a router, with a constant body.")

  @OptionGroup var constant: ConstantBodyOptions

  func run() async throws {
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    let application = Application(
      responder: ConstantResponder(body: ByteBuffer(bytes: constant.body)),
      configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in BenchServer.announce(port: channel.localAddress?.port ?? 0) },
      logger: logger)
    try await application.runService()
  }
}

private struct ConstantResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let body: ByteBuffer

  func respond(to request: Request, context: Context) async throws -> Response {
    for try await _ in request.body {}
    return Response(
      status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: body))
  }
}
