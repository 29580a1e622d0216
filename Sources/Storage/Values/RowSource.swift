/// Where a ``Row`` gets its columns from. An engine implements it over its statement.
///
/// `index` is always within `0..<columnCount`.
public protocol RowSource: AnyObject {
  var columnCount: Int { get }
  func columnName(at index: Int) -> String
  func databaseValue(at index: Int) throws -> DatabaseValue
  func isNull(at index: Int) throws -> Bool
  func integer(at index: Int) throws -> Int64
  func text(at index: Int) throws -> String
  func blob(at index: Int) throws -> [UInt8]
  /// Calls `body` once with the bytes of a text or bytes column, or throws `typeMismatch`.
  func withBytes(at index: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws
}

extension RowSource {
  public func isNull(at index: Int) throws -> Bool { try databaseValue(at: index) == .null }
  public func integer(at index: Int) throws -> Int64 { try Int64(databaseValue: databaseValue(at: index)) }
  public func text(at index: Int) throws -> String { try String(databaseValue: databaseValue(at: index)) }
  public func blob(at index: Int) throws -> [UInt8] { try [UInt8](databaseValue: databaseValue(at: index)) }

  public func withBytes(at index: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    switch try databaseValue(at: index) {
    case .text(var text): try text.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
    case .blob(let bytes): try bytes.withUnsafeBytes(body)
    case let other: throw StorageError.typeMismatch(expected: "text or bytes", found: other.typeName)
    }
  }
}

/// A row that outlives its statement.
final class CopiedRow: RowSource {
  let names: [String]
  let values: [DatabaseValue]

  init(names: [String], values: [DatabaseValue]) {
    self.names = names
    self.values = values
  }

  convenience init(_ row: Row, names: [String]) throws {
    self.init(names: names, values: try (0..<row.count).map { try row.databaseValue(at: $0) })
  }

  var columnCount: Int { values.count }
  func columnName(at index: Int) -> String { names[index] }
  func databaseValue(at index: Int) throws -> DatabaseValue { values[index] }
}

extension Row {
  /// A row of values at hand, for tests of code that reads rows.
  ///
  /// - Parameter columns: each column's name and value, in order.
  public init(_ columns: KeyValuePairs<String, DatabaseValue>) {
    self.init(CopiedRow(names: columns.map(\.key), values: columns.map(\.value)))
  }
}
