import Synchronization

/// How browsers reach the web application. Its port can be one that the system chooses when the server begins to listen.
public final class PublicAddress: Sendable {
  private let text: Mutex<String>

  /// - Parameter url: scheme, host and port, without a slash at the end.
  init(_ url: String) { text = Mutex(url) }

  public var url: String { text.withLock { $0 } }

  /// Puts the port that the server listens on in the place of port 0, which stands for any.
  public func listens(on port: Int) {
    text.withLock { if $0.hasSuffix(":0") { $0 = "\($0.dropLast())\(port)" } }
  }
}
