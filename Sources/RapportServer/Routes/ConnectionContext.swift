import Hummingbird
import NIOCore

/// What a route knows of the connection that a request came through.
struct ConnectionContext: InitializableFromSource {
  /// The peer's address, without its port.
  let remoteAddress: String?

  init(source: ApplicationRequestContextSource) { remoteAddress = source.channel.remoteAddress?.ipAddress }
}
