public import ServiceLifecycle

/// Gives memory back while nobody is connected.
public struct IdleMemory: Service, CustomStringConvertible {
  /// How often is looked whether somebody is.
  private static let interval = Duration.seconds(5)

  private let connections: ConnectionCount

  public var description: String { "IdleMemory" }

  /// `connections` is the count that the server keeps.
  public init(connections: ConnectionCount) { self.connections = connections }

  public func run() async throws {
    try? await cancelWhenGracefulShutdown {
      var accepted = -1
      while true {
        try await Task.sleep(for: Self.interval)
        // Once for each time that somebody has been there, and after the start.
        guard connections.open == 0, connections.accepted != accepted else { continue }
        accepted = connections.accepted
        FilePages.release()
      }
    }
  }
}
