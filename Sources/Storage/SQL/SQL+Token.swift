extension SQL {
  /// A word that engines spell differently. Column types come without `NOT NULL`.
  public enum Token: String, Sendable, Hashable, CaseIterable {
    /// A 128-bit identifier: 16 bytes in SQLite, `uuid` in PostgreSQL.
    case id
    case text
    /// 64 bits.
    case integer
    /// A double.
    case real
    /// Read and written as 0 or 1.
    case boolean
    case bytes
    /// JSON text.
    case json
    /// A point in time: milliseconds since 1970-01-01T00:00:00Z in 64 bits.
    case instant
    /// A calendar date as `YYYY-MM-DD`.
    case date
    /// An amount in minor units (cents) in 64 bits.
    case money
    /// Options that follow the closing parenthesis of `CREATE TABLE`: types are enforced.
    case strict
    /// As ``strict``; and rows are kept in the order of the primary key, where the engine can, so that a part of the
    /// table is read in one go.
    case strictInOrder
    /// The current time as an ``instant``.
    case now
    /// The function of one text that takes case and accents from it, as ``FoldedText/of(_:)`` does; `NULL` stays `NULL`:
    /// `\(.folded)(name) = \(FoldedText.of(name))`.
    case folded
  }
}
