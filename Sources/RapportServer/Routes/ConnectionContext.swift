import Hummingbird
import NIOCore

/// What a route knows of the connection that a request came through.
struct ConnectionContext: InitializableFromSource {
  let remoteAddress: SocketAddress?

  init(source: ApplicationRequestContextSource) { remoteAddress = source.channel.remoteAddress }
}
