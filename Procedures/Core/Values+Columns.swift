public import Rapport
public import RapportJSON
public import Storage

// The values of the wire as values of columns.

/// Sixteen bytes.
extension UUIDv7: ColumnValue {
  public var databaseValue: DatabaseValue { .blob(bytes) }

  public init(databaseValue: DatabaseValue) throws {
    guard case .blob(let bytes) = databaseValue, let uuid = UUIDv7(bytes: bytes) else {
      throw StorageError.typeMismatch(expected: "an id of 16 bytes", found: databaseValue.typeName)
    }
    self = uuid
  }

  public init(row: Row, column index: Int) throws {
    let uuid = try row.withBytes(at: index) { UUIDv7(bytes: $0) }
    guard let uuid else { throw StorageError.typeMismatch(expected: "an id of 16 bytes", found: "other bytes") }
    self = uuid
  }
}

/// Sixteen bytes.
extension ID: ColumnValue {
  public var databaseValue: DatabaseValue { uuid.databaseValue }
  public init(databaseValue: DatabaseValue) throws { self.init(try UUIDv7(databaseValue: databaseValue)) }
  public init(row: Row, column index: Int) throws { self.init(try UUIDv7(row: row, column: index)) }
}

/// Milliseconds since 1970-01-01T00:00:00Z.
extension Instant: ColumnValue {
  public var databaseValue: DatabaseValue { .integer(milliseconds) }

  public init(databaseValue: DatabaseValue) throws {
    self.init(milliseconds: try Int64(databaseValue: databaseValue))
  }

  public init(row: Row, column index: Int) throws { self.init(milliseconds: try row.integer(at: index)) }
}

/// `YYYY-MM-DD`.
extension CalendarDate: ColumnValue {
  public var databaseValue: DatabaseValue { .text(description) }

  public init(databaseValue: DatabaseValue) throws {
    guard case .text(let text) = databaseValue, let date = CalendarDate(text) else {
      throw StorageError.typeMismatch(expected: "a date", found: databaseValue.typeName)
    }
    self = date
  }
}

/// JSON text, members in the order of their names.
extension JSONValue: ColumnValue {
  public var databaseValue: DatabaseValue { .text(json) }

  public init(databaseValue: DatabaseValue) throws {
    guard case .text(let text) = databaseValue, let value = try? JSONValue(json: Array(text.utf8)) else {
      throw StorageError.typeMismatch(expected: "JSON text", found: databaseValue.typeName)
    }
    self = value
  }
}

/// A list of texts in one column, as JSON.
struct TextList: ColumnValue, Hashable {
  var items: [String]

  init(_ items: [String]) { self.items = items }

  var databaseValue: DatabaseValue { JSONValue.array(items.map(JSONValue.string)).databaseValue }

  init(databaseValue: DatabaseValue) throws {
    let elements = try JSONValue(databaseValue: databaseValue).arrayValue ?? []
    items = elements.compactMap(\.stringValue)
  }
}
