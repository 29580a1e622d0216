/// What a transaction did to one row: the source of audit, history and outbox.
public struct Change: Sendable {
  public enum Kind: String, Sendable {
    case inserted, updated, deleted
  }

  public var recordType: any Record.Type
  /// The values of the primary key's columns, in order.
  public var key: [DatabaseValue]
  public var kind: Kind
  /// The row before; nil when it was inserted.
  public var old: (any Record)?
  /// The row after; nil when it was deleted.
  public var new: (any Record)?

  public var table: String { recordType.table }

  /// The columns whose value is another one now, in the table's order. Of an inserted or deleted row: those not NULL.
  public var columns: [ColumnChange] {
    let nothing = [DatabaseValue](repeating: .null, count: recordType.columns.count)
    return ColumnChange.between(old?.columnValues ?? nothing, new?.columnValues ?? nothing, recordType.columns)
  }

  /// - Parameter values: those of the row after the change, or before if it was deleted.
  init<R: Record>(kind: Kind, old: R?, new: R?, values: [DatabaseValue]) {
    self.recordType = R.self
    self.kind = kind
    self.old = old
    self.new = new
    self.key = R.key(of: values)
  }
}

/// One column's part in a ``Change``.
public struct ColumnChange: Sendable, Hashable {
  public var name: String
  public var old: DatabaseValue
  public var new: DatabaseValue

  public init(name: String, old: DatabaseValue, new: DatabaseValue) {
    self.name = name
    self.old = old
    self.new = new
  }

  static func between(_ old: [DatabaseValue], _ new: [DatabaseValue], _ names: [String]) -> [ColumnChange] {
    zip(names, zip(old, new)).compactMap { name, values in
      values.0 == values.1 ? nil : ColumnChange(name: name, old: values.0, new: values.1)
    }
  }
}
