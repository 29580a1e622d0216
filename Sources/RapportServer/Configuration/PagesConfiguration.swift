/// The web application that a server shows.
public struct PagesConfiguration: Sendable {
  /// The directory that holds `index.html` and what it needs. Read once, when the server starts.
  public var directory: String
  /// The most bytes of all files together; a larger directory is refused at start.
  public var maximumTotalSize = 256 << 20
  /// The most files; a directory with more is refused at start.
  public var maximumFileCount = 10_000

  public init(directory: String) { self.directory = directory }
}
