/// Tells whether some tables may have changed since one looked: what a cache of their rows needs to know.
///
/// Look before reading, keep what was read together with the version, and use it as long as the version is the same.
public struct TableWatch: Sendable {
  /// What the tables were like at one time. Another one means that they may have changed.
  public struct Version: Hashable, Sendable {
    /// Goes up with the transactions of this store that changed one of the tables.
    private let own: UInt64
    /// Goes up when others have written to the database, whatever it was.
    private let foreign: UInt64

    public init(own: UInt64, foreign: UInt64) {
      self.own = own
      self.foreign = foreign
    }
  }

  private let look: @Sendable () -> Version?

  /// Engines make watches; everybody else gets them from ``Store/watch(_:)``.
  public init(_ look: @escaping @Sendable () -> Version?) { self.look = look }

  /// The version of now. Whatever was committed before, by this store or by another process, is counted.
  ///
  /// It neither waits nor asks the database: looking takes less than reading one row. Nil when there is no telling
  /// without that, and nothing that is kept may be used.
  public var version: Version? { look() }
}
