import Logging
import NIOCore

/// Keeps a server accepting after a connection could not be accepted, for want of file descriptors for instance.
final class AcceptErrorHandler: ChannelInboundHandler, Sendable {
  typealias InboundIn = any Channel

  private let logger: Logger

  init(logger: Logger) { self.logger = logger }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    logger.warning("connection not accepted", metadata: ["error": "\(error)"])
  }
}
