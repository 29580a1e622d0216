public import Rapport
public import RapportJSON
public import Storage

// The values of the wire as values of columns.

/// Sixteen bytes.
extension UUIDv7: ColumnValue {
  public var databaseValue: DatabaseValue {
    let bytes = [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
      bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
      count = 16
    }
    return .blob(bytes)
  }

  public init(databaseValue: DatabaseValue) throws {
    guard case .blob(let bytes) = databaseValue, let uuid = bytes.withUnsafeBytes(UUIDv7.init(stored:)) else {
      throw StorageError.typeMismatch(expected: "an id of 16 bytes", found: databaseValue.typeName)
    }
    self = uuid
  }

  /// `nil` unless there are sixteen bytes.
  private init?(stored bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    self.init(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  public init(row: borrowing Row, column index: Int) throws {
    let uuid = try row.withBytes(at: index) { bytes in UUIDv7(stored: bytes) }
    guard let uuid else { throw StorageError.typeMismatch(expected: "an id of 16 bytes", found: "other bytes") }
    self = uuid
  }
}

/// Sixteen bytes.
extension ID: ColumnValue {
  public var databaseValue: DatabaseValue { uuid.databaseValue }
  public init(databaseValue: DatabaseValue) throws { self.init(try UUIDv7(databaseValue: databaseValue)) }
  public init(row: borrowing Row, column index: Int) throws { self.init(try UUIDv7(row: row, column: index)) }
}

/// Milliseconds since 1970-01-01T00:00:00Z.
extension Instant: ColumnValue {
  public var databaseValue: DatabaseValue { .integer(milliseconds) }

  public init(databaseValue: DatabaseValue) throws {
    self.init(milliseconds: try Int64(databaseValue: databaseValue))
  }

  public init(row: borrowing Row, column index: Int) throws { self.init(milliseconds: try row.integer(at: index)) }
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

  public init(row: borrowing Row, column index: Int) throws {
    let date = try row.withBytes(at: index) { bytes -> CalendarDate? in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
      var digits = 0
      for position in [0, 1, 2, 3, 5, 6, 8, 9] {
        let digit = bytes[position] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        digits = digits * 10 + Int(digit)
      }
      return CalendarDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }
    guard let date else { throw StorageError.typeMismatch(expected: "a date", found: "another text") }
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

  public init(row: borrowing Row, column index: Int) throws {
    let value = try row.withBytes(at: index) { bytes in try? JSONValue(json: Array(bytes)) }
    guard let value else { throw StorageError.typeMismatch(expected: "JSON text", found: "another text") }
    self = value
  }
}

/// JSON as it is stored, for what is written and rarely looked into.
struct JSONText: ColumnValue, Hashable {
  /// Members in the order of their names.
  let json: String

  init(_ value: JSONValue) { json = value.json }

  /// - Parameter write: writes one value, members in the order of their names.
  init(_ write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    write(&writer)
    json = writer.text
  }

  /// `nil` if the text is no JSON: somebody else has changed it.
  var value: JSONValue? { try? JSONValue(json: Array(json.utf8)) }

  var databaseValue: DatabaseValue { .text(json) }

  init(databaseValue: DatabaseValue) throws { json = try String(databaseValue: databaseValue) }
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

  init(row: borrowing Row, column index: Int) throws {
    // Most lists are empty.
    let isEmpty = try row.withBytes(at: index) { $0.elementsEqual("[]".utf8) }
    self = isEmpty ? TextList([]) : try TextList(databaseValue: row.databaseValue(at: index))
  }
}
