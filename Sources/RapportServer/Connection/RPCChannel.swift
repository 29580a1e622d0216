import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

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
  private let limits: RequestWatch.Limits
  /// See ``Route/takesStreams``.
  private let streams: [String]

  init(responder: @escaping HTTPChannelHandler.Responder, route: RPCRoute, routes: [Route] = []) {
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
    streams = routes.filter(\.takesStreams).map { $0.path + "/" }
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Connection> {
    let (peer, call, limits, route, streams) = (DropSignal(), RunningCall(), limits, route, streams)
    return http.setup(channel: channel, logger: logger).flatMapThrowing { stream in
      let pipeline = channel.pipeline.syncOperations
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandlers(
        [RequestWatchHandler(limits: limits, peer: peer, streams: streams), RPCHandler(route: route, running: call)],
        position: .after(decoder))
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
