// The standard library's types as column values. Conversions are strict: a value that would change is refused.

extension Int64: ColumnValue {
  public var databaseValue: DatabaseValue { .integer(self) }

  public init(databaseValue: DatabaseValue) throws {
    guard case .integer(let value) = databaseValue else {
      throw StorageError.typeMismatch(expected: "an integer", found: databaseValue.typeName)
    }
    self = value
  }

  @inlinable
  public init(row: borrowing Row, column index: Int) throws { self = try row.integer(at: index) }
}

extension Int: ColumnValue {
  public var databaseValue: DatabaseValue { .integer(Int64(self)) }

  public init(databaseValue: DatabaseValue) throws { try self.init(narrowing: Int64(databaseValue: databaseValue)) }

  @inlinable
  public init(row: borrowing Row, column index: Int) throws { try self.init(narrowing: row.integer(at: index)) }
}

extension Int32: ColumnValue {
  public var databaseValue: DatabaseValue { .integer(Int64(self)) }

  public init(databaseValue: DatabaseValue) throws { try self.init(narrowing: Int64(databaseValue: databaseValue)) }

  @inlinable
  public init(row: borrowing Row, column index: Int) throws { try self.init(narrowing: row.integer(at: index)) }
}

extension FixedWidthInteger {
  @inlinable
  init(narrowing value: Int64) throws {
    guard let narrow = Self(exactly: value) else {
      throw StorageError.typeMismatch(expected: "an integer of \(Self.bitWidth) bits", found: "a larger integer")
    }
    self = narrow
  }
}

/// Stored as 0 or 1.
extension Bool: ColumnValue {
  public var databaseValue: DatabaseValue { .integer(self ? 1 : 0) }

  public init(databaseValue: DatabaseValue) throws {
    switch databaseValue {
    case .integer(0): self = false
    case .integer(1): self = true
    default: throw StorageError.typeMismatch(expected: "0 or 1", found: databaseValue.typeName)
    }
  }

  @inlinable
  public init(row: borrowing Row, column index: Int) throws {
    switch try row.integer(at: index) {
    case 0: self = false
    case 1: self = true
    default: throw StorageError.typeMismatch(expected: "0 or 1", found: "an integer")
    }
  }
}

/// Not-a-number has no stored form: writing one throws `typeMismatch`.
extension Double: ColumnValue {
  public var databaseValue: DatabaseValue { .real(self) }

  public init(databaseValue: DatabaseValue) throws {
    switch databaseValue {
    case .real(let value): self = value
    case .integer(let value):
      guard let exact = Double(exactly: value) else {
        throw StorageError.typeMismatch(expected: "a real number", found: "an integer beyond its precision")
      }
      self = exact
    default: throw StorageError.typeMismatch(expected: "a real number", found: databaseValue.typeName)
    }
  }
}

extension String: ColumnValue {
  public var databaseValue: DatabaseValue { .text(self) }

  public init(databaseValue: DatabaseValue) throws {
    guard case .text(let value) = databaseValue else {
      throw StorageError.typeMismatch(expected: "text", found: databaseValue.typeName)
    }
    self = value
  }

  @inlinable
  public init(row: borrowing Row, column index: Int) throws { self = try row.text(at: index) }
}

extension [UInt8]: ColumnValue {
  public var databaseValue: DatabaseValue { .blob(self) }

  public init(databaseValue: DatabaseValue) throws {
    guard case .blob(let value) = databaseValue else {
      throw StorageError.typeMismatch(expected: "bytes", found: databaseValue.typeName)
    }
    self = value
  }

  @inlinable
  public init(row: borrowing Row, column index: Int) throws { self = try row.blob(at: index) }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  public var databaseValue: DatabaseValue { self?.databaseValue ?? .null }

  public init(databaseValue: DatabaseValue) throws {
    self = databaseValue == .null ? nil : try Wrapped(databaseValue: databaseValue)
  }

  @inlinable
  public init(row: borrowing Row, column index: Int) throws {
    self = try row.isNull(at: index) ? nil : try Wrapped(row: row, column: index)
  }
}
