import Foundation

extension SQLiteStore {
  /// What a store has to do at one moment, for whoever watches over it.
  public struct Figures: Sendable, Equatable {
    /// Writes that wait for the writer.
    public var writesWaiting = 0
    /// Whether the writer is at work.
    public var isWriting = false
    /// Reads on threads of their own that run; those on their caller's thread are soon done, and not counted.
    public var readsRunning = 0
    /// Reads that wait for one of those threads.
    public var readsWaiting = 0
    /// The size of the database's file, in bytes.
    public var databaseSize = 0
    /// The size of the write-ahead log's file, in bytes.
    public var logSize = 0
  }

  /// The figures of this moment. Asks the database nothing.
  public var figures: Figures {
    var figures = Figures()
    if let writer { (figures.writesWaiting, figures.isWriting) = writer.load }
    (figures.readsRunning, figures.readsWaiting) = onThreads.load
    figures.databaseSize = Self.size(of: location.path)
    figures.logSize = Self.size(of: location.path + "-wal")
    return figures
  }

  private static func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}
