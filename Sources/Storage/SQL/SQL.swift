/// A piece of SQL together with the values that it binds.
///
/// Interpolated values are bound, never pasted:
///
/// ```swift
/// let deals: SQL = "SELECT \(Deal.columns) FROM deals WHERE stage_id = \(stage) AND id IN \(ids)"
/// ```
///
/// | interpolation | becomes |
/// |---|---|
/// | `\(value)` | a parameter |
/// | `\([a, b])` | `(?, ?)`; an empty list matches nothing |
/// | `\(sql)` | that piece with its values |
/// | `\(identifier: name)` | a quoted name |
/// | `\(raw: text)` | the text as it is: never from outside |
/// | `\(.instant)` | what the engine writes there, see ``Token`` |
///
/// Which engine reads it is decided last, by ``render(in:)``.
public struct SQL: Sendable {
  enum Part: Sendable, Hashable {
    case text(String)
    case value(DatabaseValue)
    /// For `IN`.
    case list([DatabaseValue])
    /// For `VALUES`.
    case row([DatabaseValue])
    case token(Token)
    case match(TextMatch)
  }

  var parts: [Part]

  init(parts: [Part]) {
    self.parts = parts
  }

  /// Nothing.
  public static var empty: SQL { SQL(parts: []) }

  /// SQL text as it is. Never pass text that came from outside the program.
  public init(raw: String) {
    self.init(parts: raw.isEmpty ? [] : [.text(raw)])
  }

  /// A quoted name of a table or column.
  public init(identifier: String) {
    self.init(raw: Self.quoted(identifier))
  }

  /// The name in the quotation marks of standard SQL.
  static func quoted(_ name: String) -> String {
    var quoted = "\""
    // A name cannot hold NUL in any engine; the character would cut the statement short.
    for character in name.unicodeScalars where character != "\0" {
      if character == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }

  /// One bound value.
  public init(value: DatabaseValue) {
    self.init(parts: [.value(value)])
  }

  public var isEmpty: Bool { parts.isEmpty }

  public static func + (left: SQL, right: SQL) -> SQL { SQL(parts: left.parts + right.parts) }

  public static func += (left: inout SQL, right: SQL) { left.parts += right.parts }

  /// The pieces in order with `separator` between them; nothing for no pieces.
  public static func joined(_ pieces: some Sequence<SQL>, separator: SQL = ", ") -> SQL {
    var parts: [Part] = []
    for (index, piece) in pieces.enumerated() {
      if index > 0 { parts += separator.parts }
      parts += piece.parts
    }
    return SQL(parts: parts)
  }

  /// All of the conditions, each in parentheses; true for none.
  public static func all(of conditions: some Sequence<SQL>) -> SQL {
    let joined = joined(conditions.map { "(\($0))" as SQL }, separator: " AND ")
    return joined.isEmpty ? "1 = 1" : joined
  }

  /// Any of the conditions, each in parentheses; false for none.
  public static func any(of conditions: some Sequence<SQL>) -> SQL {
    let joined = joined(conditions.map { "(\($0))" as SQL }, separator: " OR ")
    return joined.isEmpty ? "1 = 0" : "(\(joined))"
  }
}

extension SQL: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self.init(raw: value)
  }

  public init(stringInterpolation: Interpolation) {
    self.init(parts: stringInterpolation.parts)
  }

  public struct Interpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(interpolationCount * 2 + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }

    /// Binds a value.
    public mutating func appendInterpolation(_ value: some ColumnValue) {
      parts.append(.value(value.databaseValue))
    }

    /// Binds a value that has been converted already.
    public mutating func appendInterpolation(_ value: DatabaseValue) {
      parts.append(.value(value))
    }

    /// Binds a list, for `IN`.
    public mutating func appendInterpolation(_ list: [some ColumnValue]) {
      parts.append(.list(list.map(\.databaseValue)))
    }

    /// Embeds another piece.
    public mutating func appendInterpolation(_ sql: SQL) {
      parts += sql.parts
    }

    /// Text as it is. Never pass text that came from outside the program.
    public mutating func appendInterpolation(raw: String) {
      if !raw.isEmpty { parts.append(.text(raw)) }
    }

    /// A quoted name.
    public mutating func appendInterpolation(identifier: String) {
      parts.append(.text(SQL.quoted(identifier)))
    }

    /// What the engine writes for this.
    public mutating func appendInterpolation(_ token: Token) {
      parts.append(.token(token))
    }
  }
}
