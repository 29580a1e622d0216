import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// Hummingbird's HTTP/1 channel, with deadlines for what a peer sends and takes, and with calls that end when the peer
/// goes.
struct RPCChannel: ServerChildChannel {
  struct Connection: ServerChildChannelValue {
    let stream: HTTP1Channel.Value
    let peer: DropSignal

    var channel: any Channel { stream.channel }
  }

  private let http: HTTP1Channel
  private let limits: RequestWatch.Limits

  init(responder: @escaping HTTPChannelHandler.Responder, configuration: ServerConfiguration) {
    let headerSize = max(1, configuration.maximumHeaderSize)
    http = HTTP1Channel(
      responder: responder,
      configuration: HTTP1Channel.Configuration(
        idleTimeout: TimeAmount(configuration.idleTimeout),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: headerSize, maxHeaderListSize: headerSize, maxHeaderFieldCount: 100)))
    limits = RequestWatch.Limits(
      header: TimeAmount(configuration.headerTimeout), body: TimeAmount(configuration.bodyTimeout),
      write: TimeAmount(configuration.writeTimeout))
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Connection> {
    let (peer, limits) = (DropSignal(), limits)
    return http.setup(channel: channel, logger: logger).flatMapThrowing { stream in
      let pipeline = channel.pipeline.syncOperations
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandler(RequestWatchHandler(limits: limits, peer: peer), position: .after(decoder))
      return Connection(stream: stream, peer: peer)
    }
  }

  func handle(value connection: Connection, logger: Logger) async {
    let work = Task { await http.handle(value: connection.stream, logger: logger) }
    connection.peer.onDrop { work.cancel() }
    await withTaskCancellationHandler {
      await work.value
    } onCancel: {
      work.cancel()
    }
  }
}
