import Crypto
import Rapport
import Storage

/// Where a list that is sorted by some columns goes on: after a row, whatever was inserted or removed meanwhile.
///
/// ```swift
/// let keyset = Keyset(
///   [.init("d.created_at", .integer, input.direction), .init("d.id", .blob, input.direction)],
///   filter: filter.jsonText)                     // the input without limit, cursor and includeTotal
/// let start = try keyset.condition(after: input.cursor)
/// let rows = try reader.fetchAll("… WHERE \(start) ORDER BY \(keyset.order) LIMIT \(input.limit + 1)", as: Row.self)
/// let (items, next) = keyset.page(rows, limit: input.limit) { [$0.createdAt.databaseValue, $0.id.databaseValue] }
/// ```
///
/// The last key must be unique. `NULL` comes last in either direction.
struct Keyset: Sendable {
  struct Key: Sendable {
    enum Kind: String, Sendable { case integer, real, text, blob }

    var column: SQL
    var kind: Kind
    var isDescending: Bool
    var isNullable: Bool

    init(_ column: SQL, _ kind: Kind, _ direction: SortDirection, nullable: Bool = false) {
      self.column = column
      self.kind = kind
      self.isDescending = direction == .descending
      self.isNullable = nullable
    }
  }

  let keys: [Key]
  /// Tells lists apart: of what is listed, by which filter, in which order.
  private let digest: [UInt8]

  /// - Parameter filter: whatever decides on what the list holds and how it is sorted, as text.
  init(_ keys: [Key], filter: String) {
    self.keys = keys
    let order = keys.map { "\($0.kind.rawValue)\($0.isDescending ? "-" : "+")" }.joined()
    digest = Array(SHA256.hash(data: Array("\(order)\n\(filter)".utf8)).prefix(8))
  }

  /// For `ORDER BY`.
  var order: SQL {
    SQL.joined(
      keys.map { key in
        let direction = key.isDescending ? " DESC" : " ASC"
        return "\(key.column)\(raw: direction)\(raw: key.isNullable ? " NULLS LAST" : "")"
      })
  }

  /// Rows that come after the cursor's; all rows without one.
  func condition(after cursor: String?) throws(RPCError) -> SQL {
    guard let cursor else { return "1 = 1" }
    return Self.condition(keys, after: try values(of: cursor))
  }

  /// ``condition(after:)`` in conditions of which no row meets two, to be united and sorted by ``order``: each is one range
  /// of an index in this order, where `NULL` does not stand behind the values.
  func ranges(after cursor: String?) throws(RPCError) -> [SQL] {
    guard let cursor else { return ["1 = 1"] }
    let values = try values(of: cursor)
    guard var first = keys.first, first.isNullable, let value = values.first, value != .null else {
      return [Self.condition(keys, after: values)]
    }
    first.isNullable = false
    return [Self.condition([first] + keys.dropFirst(), after: values), "\(first.column) IS NULL"]
  }

  /// In lexicographic order: greater in the first key, or equal in it and greater in the second, and so on.
  private static func condition(_ keys: [Key], after values: [DatabaseValue]) -> SQL {
    var alternatives: [SQL] = []
    var equal: [SQL] = []
    for (key, value) in zip(keys, values) {
      if let greater = greater(key, value) { alternatives.append(SQL.all(of: equal + [greater])) }
      let isEqual: SQL = value == .null ? "\(key.column) IS NULL" : "\(key.column) = \(value)"
      equal.append(isEqual)
    }
    guard let first = keys.first, let value = values.first, value != .null else { return SQL.any(of: alternatives) }
    // Says again what follows from the alternatives, in a form that an index can be entered with.
    let bound: SQL = "\(first.column) \(raw: first.isDescending ? "<=" : ">=") \(value)"
    let entry: SQL = first.isNullable ? "\(bound) OR \(first.column) IS NULL" : bound
    return SQL.all(of: [entry, SQL.any(of: alternatives)])
  }

  private static func greater(_ key: Key, _ value: DatabaseValue) -> SQL? {
    if value == .null { return nil }
    let greater: SQL = "\(key.column) \(raw: key.isDescending ? "<" : ">") \(value)"
    let orMissing: SQL = "\(greater) OR \(key.column) IS NULL"
    return key.isNullable ? orMissing : greater
  }

  /// Cuts rows that were fetched with `limit + 1` into the page and the cursor of the next one.
  func page<Item>(
    _ rows: [Item], limit: Int, values: (Item) -> [DatabaseValue]
  ) -> (items: [Item], nextCursor: String?) {
    guard rows.count > limit, limit > 0 else { return (rows, nil) }
    return (Array(rows.prefix(limit)), text(of: values(rows[limit - 1])))
  }
}

// The form of a cursor, before base64url: 8 bytes of digest, then JSON: an array with a value per key, bytes in it again
// as base64url.
extension Keyset {
  func text(of values: [DatabaseValue]) -> String {
    let elements = values.map { value -> JSONValue in
      switch value {
      case .null: .null
      case .integer(let number): .number(JSONNumber(number))
      case .real(let number): JSONNumber(number).map(JSONValue.number) ?? .null
      case .text(let text): .string(text)
      case .blob(let bytes): .string(Bytes(bytes).base64URL)
      }
    }
    return Bytes(digest + Array(JSONValue.array(elements).json.utf8)).base64URL
  }

  private func values(of cursor: String) throws(RPCError) -> [DatabaseValue] {
    guard let bytes = Bytes(base64URL: cursor)?.array, bytes.count > digest.count,
      let elements = (try? JSONValue(json: Array(bytes[digest.count...])))?.arrayValue, elements.count == keys.count
    else { throw Self.refused("is no cursor that a list has answered with") }
    guard bytes.starts(with: digest) else {
      throw Self.refused("comes from a list with another filter or order; start again without it")
    }
    var values: [DatabaseValue] = []
    for (key, element) in zip(keys, elements) {
      guard let value = key.read(element) else { throw Self.refused("is no cursor that a list has answered with") }
      values.append(value)
    }
    return values
  }

  private static func refused(_ message: String) -> RPCError {
    RPCError(
      .badRequest, "The cursor cannot be used",
      issues: [Issue("cursor", Finding(.cursor, message))])
  }
}

extension Keyset.Key {
  /// The value of a cursor's element; `nil` if it is not of the key's kind.
  fileprivate func read(_ element: JSONValue) -> DatabaseValue? {
    switch (kind, element) {
    case (_, .null): isNullable ? .null : nil
    case (.integer, .number): element.intValue.map { .integer(Int64($0)) }
    case (.real, .number): element.doubleValue.map(DatabaseValue.real)
    case (.text, .string(let text)): .text(text)
    case (.blob, .string(let text)): Bytes(base64URL: text).map { .blob($0.array) }
    default: nil
    }
  }
}
