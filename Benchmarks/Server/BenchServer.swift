import BenchShapes
import JSONRPC
import Logging
import Rapport
import RapportServer
import NIOCore
import NIOHTTP1
import NIOPosix

@Procedures("bench")
struct BenchProcedures {
  @Query(access: .public)
  func echo(_ input: Echo, _ call: PublicCall) async throws -> Echoed { Echoed(input) }
  @Query(access: .public)
  func list(_ call: PublicCall) async throws -> DealList { DealList.sample }
}
final class Constant: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart
  let body: ByteBuffer
  init(_ n: Int) { body = ByteBuffer(repeating: 0x61, count: n) }
  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .end = unwrapInboundIn(data) else { return }
    let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: ["content-type": "application/json", "content-length": "\(body.readableBytes)"])
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }
}
@main
struct BenchServer {
  static func main() async throws {
    if CommandLine.arguments[1] == "nio" {
      let size = Int(CommandLine.arguments[2])!
      let ch = try await ServerBootstrap(group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
        .serverChannelOption(.backlog, value: 256).childChannelInitializer { ch in
          ch.eventLoop.makeCompletedFuture {
            try ch.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
            try ch.pipeline.syncOperations.addHandler(Constant(size))
          }
        }.bind(host: "127.0.0.1", port: 8101).get()
      print("up")
      try await ch.closeFuture.get()
      return
    }
    let registry = try Registry(title: "b", version: "1", groups: [BenchProcedures()])
    let service = RPCService(registry) { origin, _ in PublicCall(origin: origin, now: Instant(milliseconds: 0)) }
    if CommandLine.arguments[1] == "inproc" {
      let n = Int(CommandLine.arguments[3])!
      let echo = Array(#"{"jsonrpc":"2.0","id":1,"method":"bench.echo","params":{"title":"Booster pumps for the waterworks","email":"jonas.weber@rapport.example","value":18450.5,"probability":75,"expectedCloseDate":"2026-12-24","priority":"high","tags":["water","key account"],"isPrivate":false}}"#.utf8)
      let list = Array(#"{"jsonrpc":"2.0","id":1,"method":"bench.list","params":{}}"#.utf8)
      let bad = Array(#"{"jsonrpc":"2.0","id":1,"method":"bench.echo","params":{"title":"","email":"jonas","value":-1,"probability":175,"expectedCloseDate":"2026-02-31","priority":"huge","tags":["",1],"isPrivate":3,"x":1}}"#.utf8)
      let message = CommandLine.arguments[2] == "echo" ? echo : CommandLine.arguments[2] == "list" ? list : bad
      let endpoint: any RPCEndpoint = service
      var out: [UInt8] = []
      for _ in 0..<n {
        out.removeAll(keepingCapacity: true)
        await endpoint.respond(to: message, from: CallOrigin(requestId: "48567b4a146440830000000000000001"), into: &out)
      }
      print(String(decoding: out, as: UTF8.self).prefix(300))
      return
    }
    var c = ServerConfiguration(); c.port = 8102
    var logger = Logger(label: "b"); logger.logLevel = .warning
    try await Server(endpoint: service, configuration: c, logger: logger).run()
  }
}
