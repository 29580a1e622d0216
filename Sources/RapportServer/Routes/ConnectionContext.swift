import Hummingbird

/// What a route knows of the connection that a request came through: nothing.
struct ConnectionContext: InitializableFromSource {
  init(source: ApplicationRequestContextSource) {}
}
