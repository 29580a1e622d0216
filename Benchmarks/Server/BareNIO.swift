import ArgumentParser
import NIOCore
import NIOHTTP1
import NIOPosix

/// The limit: SwiftNIO's HTTP/1 server with nothing above it.
struct BareNIO: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nio", abstract: "SwiftNIO's HTTP/1 server, with a constant body.")

  @OptionGroup var constant: ConstantBodyOptions
  @OptionGroup var loops: EventLoopOptions

  func run() async throws {
    let body = ByteBuffer(bytes: constant.body)
    try await NIOServer.run(threads: loops.threads) { .now { _ in body } }
  }
}

/// How many event loops a server gets.
struct EventLoopOptions: ParsableArguments {
  @Option(help: "How many event loops serve, one thread each.")
  var threads = System.coreCount

  func validate() throws {
    guard (1...1024).contains(threads) else { throw ValidationError("threads is a number from 1 to 1024") }
  }
}

/// A server that is SwiftNIO's HTTP/1 pipeline and one handler.
enum NIOServer {
  /// From the body of a request to the body of its answer, on the event loop.
  enum Answer {
    case now((ByteBuffer) -> ByteBuffer)
    case later((ByteBuffer, any EventLoop) -> EventLoopFuture<ByteBuffer>)
  }

  /// Serves until the process ends.
  ///
  /// - Parameter makeAnswer: Called once for each connection.
  static func run(threads: Int, makeAnswer: @escaping @Sendable () -> Answer) async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: threads)
    let channel = try await ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(AnswerHandler(makeAnswer()))
        }
      }
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .bind(host: "127.0.0.1", port: 0).get()
    BenchServer.announce(port: channel.localAddress?.port ?? 0)
    try await channel.closeFuture.get()
  }
}

/// Answers each request with 200 and what `answer` makes of its body.
private final class AnswerHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let answer: NIOServer.Answer
  private var body = ByteBuffer()

  init(_ answer: NIOServer.Answer) { self.answer = answer }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: body.clear()
    case .body(var part): if body.readableBytes == 0 { body = part } else { body.writeBuffer(&part) }
    case .end:
      switch answer {
      case .now(let answer): respond(context, with: answer(body))
      case .later(let answer):
        let loop = context.eventLoop
        let bound = NIOLoopBound(context, eventLoop: loop)
        answer(body, loop).assumeIsolated().whenComplete { [self] result in
          // Nobody waits on a connection for anything else.
          if case .success(let body) = result {
            respond(bound.value, with: body)
          } else {
            bound.value.close(promise: nil)
          }
        }
      }
    }
  }

  private func respond(_ context: ChannelHandlerContext, with answer: ByteBuffer) {
    var headers = HTTPHeaders()
    headers.add(name: "content-type", value: "application/json")
    headers.add(name: "content-length", value: String(answer.readableBytes))
    let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(answer))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
