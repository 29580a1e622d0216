public import Storage

/// SQL as SQLite reads it.
public struct SQLiteDialect: Dialect {
  public init() {}

  public let name = "sqlite"

  /// Below the 32 766 of SQLite's default build, with room for what else the statement binds.
  public let maximumArgumentCount = 32_000

  public func placeholder(_ index: Int) -> String { "?" }

  public func spelling(of token: SQL.Token) -> String {
    switch token {
    case .id, .bytes: "BLOB"
    case .text, .json, .date: "TEXT"
    case .integer, .boolean, .instant, .money: "INTEGER"
    case .real: "REAL"
    case .strict: " STRICT"
    case .strictInOrder: " STRICT, WITHOUT ROWID"
    case .now: "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"
    case .folded: FoldingFunction.name
    }
  }
}
