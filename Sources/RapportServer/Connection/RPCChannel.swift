import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOHTTPTypesHTTP1

/// Hummingbird's HTTP/1 channel, with calls answered before it, with deadlines for what a peer sends and takes, and with
/// calls that end when the peer goes.
struct RPCChannel: ServerChildChannel {
  struct Connection: ServerChildChannelValue {
    let stream: HTTP1Channel.Value
    let peer: DropSignal
    let call: RunningCall

    var channel: any Channel { stream.channel }

    /// Lives until its channel is closed, whether anybody handles it or not: a connection that is accepted while the
    /// server shuts down is handled by nobody, and what NIO wraps a channel in must not go before the channel.
    func kept() -> Connection {
      channel.closeFuture.whenComplete { _ in withExtendedLifetime(self) {} }
      return self
    }
  }

  private let http: HTTP1Channel
  private let route: RPCRoute
  let limits: RequestWatch.Limits
  var maximumHeaderSize: Int { max(1, route.configuration.maximumHeaderSize) }

  init(responder: @escaping HTTPChannelHandler.Responder, route: RPCRoute) {
    let configuration = route.configuration
    let headerSize = max(1, configuration.maximumHeaderSize)
    http = HTTP1Channel(
      responder: responder,
      configuration: HTTP1Channel.Configuration(
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: headerSize, maxHeaderListSize: headerSize, maxHeaderFieldCount: 100)))
    limits = RequestWatch.Limits(
      idle: TimeAmount(configuration.idleTimeout), header: TimeAmount(configuration.headerTimeout),
      body: TimeAmount(configuration.bodyTimeout), write: TimeAmount(configuration.writeTimeout))
    self.route = route
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Connection> {
    let (peer, call, limits, route) = (DropSignal(), RunningCall(), limits, route)
    return http.setup(channel: channel, logger: logger).flatMapThrowing { stream in
      let pipeline = channel.pipeline.syncOperations
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      let watch = RequestWatchHandler(limits: limits, peer: peer)
      let answers = WholeAnswers(past: try pipeline.context(handlerType: HTTPResponseEncoder.self), watch: watch)
      try pipeline.addHandlers(
        [watch, RPCHandler(route: route, running: call, answers: answers)], position: .after(decoder))
      return Connection(stream: stream, peer: peer, call: call).kept()
    }
  }

  /// A stream of a connection of HTTP/2, which carries one request.
  func setup(stream channel: any Channel) -> EventLoopFuture<Connection> {
    channel.eventLoop.makeCompletedFuture {
      let (peer, call) = (DropSignal(), RunningCall())
      let pipeline = channel.pipeline.syncOperations
      try pipeline.addHandlers([
        HTTP2FramePayloadToHTTP1ServerCodec(), StreamWatchHandler(limits: limits, peer: peer),
        RPCHandler(route: route, running: call), HTTP1ToHTTPServerCodec(secure: true),
      ])
      let stream = try HTTP1Channel.Value(wrappingChannelSynchronously: channel)
      return Connection(stream: stream, peer: peer, call: call).kept()
    }
  }

  func handle(value connection: Connection, logger: Logger) async {
    let work = Task { await http.handle(value: connection.stream, logger: logger) }
    connection.peer.onDrop { work.cancel() }
    await withTaskCancellationHandler {
      await work.value
      await connection.call.wait()
    } onCancel: {
      connection.call.cancelAll()
      work.cancel()
    }
  }
}
