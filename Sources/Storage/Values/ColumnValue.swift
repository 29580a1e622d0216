/// A Swift value that fits in one column.
///
/// An enum with a raw value needs nothing but the conformance: `enum Status: String, ColumnValue { … }`.
/// A type of your own writes the two members and lets the third be.
public protocol ColumnValue: Sendable {
  /// The value as it is stored.
  var databaseValue: DatabaseValue { get }

  /// - Throws: ``StorageError`` of kind `typeMismatch` when the stored value is not one of this type.
  init(databaseValue: DatabaseValue) throws

  /// Reads column `index` of the current row. Worth writing only to save the detour over ``DatabaseValue``; written with
  /// `borrowing`, it counts no references.
  init(row: borrowing Row, column index: Int) throws
}

extension ColumnValue {
  @inlinable
  public init(row: borrowing Row, column index: Int) throws {
    try self.init(databaseValue: row.databaseValue(at: index))
  }
}

extension ColumnValue where Self: RawRepresentable, RawValue: ColumnValue {
  public var databaseValue: DatabaseValue { rawValue.databaseValue }

  public init(databaseValue: DatabaseValue) throws {
    guard let value = Self(rawValue: try RawValue(databaseValue: databaseValue)) else {
      throw StorageError.typeMismatch(expected: "one of the values of \(Self.self)", found: "another value")
    }
    self = value
  }

  @inlinable
  public init(row: borrowing Row, column index: Int) throws {
    guard let value = Self(rawValue: try RawValue(row: row, column: index)) else {
      throw StorageError.typeMismatch(expected: "one of the values of \(Self.self)", found: "another value")
    }
    self = value
  }
}
