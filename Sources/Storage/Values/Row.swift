/// One row of a result, read by position (fast) or by name.
///
/// A row that ``Reader/forEachRow(_:_:)`` hands out reads straight from the engine's statement and holds no copy: it is
/// good until the closure returns. Afterwards its columns read as NULL. Rows of ``Reader/fetchRows(_:)`` are copies.
public struct Row {
  @usableFromInline let source: any RowSource
  /// How many columns of the source come before.
  @usableFromInline let offset: Int
  /// The number of columns from here on.
  public let count: Int

  /// Engines make rows; everybody else gets them.
  public init(_ source: any RowSource) {
    self.source = source
    self.offset = 0
    self.count = source.columnCount
  }

  private init(_ source: any RowSource, offset: Int) {
    self.source = source
    self.offset = offset
    self.count = source.columnCount - offset
  }

  /// The names of the columns, in order.
  public var columnNames: [String] { (0..<count).map { source.columnName(at: $0 + offset) } }

  /// The same row without its first `count` columns: how the second record of a join is read.
  public func dropFirst(_ count: Int) -> Row { Row(source, offset: offset + min(max(0, count), self.count)) }

  /// The value of the column at `index`, counted from 0.
  ///
  /// - Throws: ``StorageError`` of kind `typeMismatch` when the column holds something else or does not exist.
  @inlinable
  public subscript<Value: ColumnValue>(_ index: Int, as type: Value.Type = Value.self) -> Value {
    get throws {
      do {
        return try Value(row: self, column: index)
      } catch let error as StorageError {
        throw error.naming(column: columnName(at: index))
      }
    }
  }

  /// The columns from here on, to be read one after another.
  public var columns: RowColumns { RowColumns(self) }

  /// The value of the first column of that name.
  ///
  /// - Throws: ``StorageError`` of kind `typeMismatch` when there is no such column or it holds something else.
  public subscript<Value: ColumnValue>(_ name: String, as type: Value.Type = Value.self) -> Value {
    get throws {
      for index in 0..<count where source.columnName(at: index + offset) == name {
        return try self[index, as: type]
      }
      throw StorageError.typeMismatch(expected: "a column of this name", found: "none").naming(column: name)
    }
  }

  /// The name of the column at `index`; its position where there is none.
  public func columnName(at index: Int) -> String {
    index >= 0 && index < count ? source.columnName(at: index + offset) : "#\(index)"
  }

  /// The stored value of the column at `index`.
  @inlinable
  public func databaseValue(at index: Int) throws -> DatabaseValue {
    try source.databaseValue(at: position(index))
  }

  @inlinable
  public func isNull(at index: Int) throws -> Bool { try source.isNull(at: position(index)) }

  /// - Throws: `typeMismatch` unless the column holds an integer.
  @inlinable
  public func integer(at index: Int) throws -> Int64 { try source.integer(at: position(index)) }

  /// - Throws: `typeMismatch` unless the column holds text.
  @inlinable
  public func text(at index: Int) throws -> String { try source.text(at: position(index)) }

  /// - Throws: `typeMismatch` unless the column holds bytes.
  @inlinable
  public func blob(at index: Int) throws -> [UInt8] { try source.blob(at: position(index)) }

  /// Gives the bytes of a text or bytes column in place, without a copy. The pointer must not leave `body`.
  @inlinable
  public func withBytes<Result>(at index: Int, _ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
    var result: Result?
    try source.withBytes(at: position(index)) { result = try body($0) }
    guard let result else {
      throw StorageError.typeMismatch(expected: "text or bytes", found: "nothing").naming(column: columnName(at: index))
    }
    return result
  }

  /// The column of the source.
  @inlinable
  func position(_ index: Int) throws -> Int {
    guard index >= 0, index < count else { throw missing() }
    return index + offset
  }

  @usableFromInline
  func missing() -> StorageError {
    StorageError.typeMismatch(expected: "a column at this position", found: "\(count) columns")
  }
}

@available(*, unavailable, message: "A row belongs to the transaction that read it.")
extension Row: Sendable {}

/// A row's columns one after another, for a value that is put together from many.
public struct RowColumns {
  @usableFromInline let row: Row
  @usableFromInline var index = 0

  fileprivate init(_ row: Row) { self.row = row }

  /// The next column's value.
  ///
  /// - Throws: as ``Row/subscript(_:as:)-(Int,_)`` does.
  @inlinable
  public mutating func next<Value: ColumnValue>(as type: Value.Type = Value.self) throws -> Value {
    defer { index += 1 }
    return try row[index]
  }

  /// The stored values of the columns that are left.
  public func rest() throws -> [DatabaseValue] {
    try (min(index, row.count)..<row.count).map { try row.databaseValue(at: $0) }
  }
}

@available(*, unavailable, message: "A row belongs to the transaction that read it.")
extension RowColumns: Sendable {}
