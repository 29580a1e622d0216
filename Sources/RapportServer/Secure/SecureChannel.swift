import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOHTTPTypesHTTP1
import NIOSSL
import NIOTLS

/// A connection through TLS, which speaks HTTP/2 if the client does, or else HTTP/1.1. Each stream of HTTP/2 has the same
/// handlers as a connection of HTTP/1: calls are answered on the event loop, everything else by Hummingbird.
struct SecureChannel: ServerChildChannel {
  typealias Streams = NIOHTTP2Handler.AsyncStreamMultiplexer<RPCChannel.Connection>

  struct Connection: ServerChildChannelValue {
    let protocols: EventLoopFuture<NIONegotiatedHTTPVersion<RPCChannel.Connection, Streams>>
    let channel: any Channel
  }

  private let certificates: CertificateStore
  private let requests: RPCChannel

  init(certificates: CertificateStore, requests: RPCChannel) {
    self.certificates = certificates
    self.requests = requests
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Connection> {
    do {
      let pipeline = channel.pipeline.syncOperations
      try pipeline.addHandler(NIOSSLServerHandler(context: certificates.context))
    } catch {
      return channel.eventLoop.makeFailedFuture(error)
    }
    // Who does not finish the handshake is as slow as one who does not finish a request's headers.
    let handshake = channel.eventLoop.scheduleTask(in: requests.limits.header) { channel.close(promise: nil) }
    return channel.configureHTTP2AsyncSecureUpgrade { channel in
      requests.setup(channel: channel, logger: logger)
    } http2ConnectionInitializer: { channel in
      channel.eventLoop.makeCompletedFuture { try streams(of: channel) }
    }.map { protocols in
      protocols.whenComplete { _ in handshake.cancel() }
      return Connection(protocols: protocols, channel: channel)
    }
  }

  private func streams(of channel: any Channel) throws -> Streams {
    let limits = requests.limits
    let manager = NIOHTTP2ServerConnectionManagementHandler(
      eventLoop: channel.eventLoop,
      configuration: .init(
        maxIdleTime: limits.idle, maxAge: nil, maxGraceTime: limits.write,
        // Finds out about peers that are gone without a word.
        keepalive: .init(pingInterval: limits.idle, ackTimeout: limits.write)))
    let pipeline = channel.pipeline.syncOperations
    let streams = try pipeline.configureAsyncHTTP2Pipeline(
      mode: .server, streamDelegate: manager.http2StreamDelegate, configuration: Self.configuration(requests)
    ) { stream in requests.setup(stream: stream) }
    try pipeline.addHandler(manager)
    return streams
  }

  /// What a client may ask for at one time. Those that reset streams, break the protocol or send control frames faster
  /// than any client needs to lose the connection: NIO counts them.
  private static func configuration(_ requests: RPCChannel) -> NIOHTTP2Handler.Configuration {
    var configuration = NIOHTTP2Handler.Configuration()
    configuration.connection.initialSettings = [
      HTTP2Setting(parameter: .maxConcurrentStreams, value: 100),
      HTTP2Setting(parameter: .maxHeaderListSize, value: requests.maximumHeaderSize),
      HTTP2Setting(parameter: .initialWindowSize, value: 256 << 10),
    ]
    configuration.connection.targetWindowSize = 1 << 20
    configuration.connection.maximumBufferedControlFrames = 1000
    configuration.stream.targetWindowSize = 256 << 10
    configuration.stream.outboundBufferSizeHighWatermark = 64 << 10
    configuration.stream.outboundBufferSizeLowWatermark = 32 << 10
    return configuration
  }

  func handle(value connection: Connection, logger: Logger) async {
    do {
      switch try await connection.protocols.get() {
      case .http1_1(let requests): await self.requests.handle(value: requests, logger: logger)
      case .http2(let streams):
        try await withTaskCancellationHandler {
          try await withThrowingDiscardingTaskGroup { group in
            for try await stream in streams.inbound {
              group.addTask { await requests.handle(value: stream, logger: logger) }
            }
          }
        } onCancel: {
          connection.channel.close(promise: nil)
        }
      }
    } catch {
      logger.debug("connection ended", metadata: ["error": "\(error)"])
    }
  }
}
