import Storage

/// What of a record goes back when a bulk change is undone. Pure.
enum BulkChangeRules {
  /// Columns that say nothing of their own.
  private static let bookkeeping: Set<String> = ["version", "created_at", "updated_at", "created_by", "updated_by"]

  /// The columns in which two rows differ, with their values in both; `nil` if they differ in none that counts.
  static func difference(
    _ columns: [String], _ old: [DatabaseValue], _ new: [DatabaseValue]
  ) -> (before: KeptValues, after: KeptValues)? {
    var (before, after): ([String: DatabaseValue], [String: DatabaseValue]) = ([:], [:])
    for (column, values) in zip(columns, zip(old, new))
    where values.0 != values.1 && !bookkeeping.contains(column) {
      before[column] = values.0
      after[column] = values.1
    }
    return before.isEmpty ? nil : (KeptValues(before), KeptValues(after))
  }

  /// The values of a row after an undo: columns go back if what the change put there is there still. Columns that only
  /// make sense together go back together or not at all.
  ///
  /// - Parameters:
  ///   - current: the row's values, by column.
  ///   - inseparable: groups of columns; every other column is one of its own.
  ///   - following: columns that go back with their group, whatever they are by now.
  /// - Returns: the values that are other ones, and whether all went back.
  static func undone(
    _ current: [String: DatabaseValue], before: KeptValues, after: KeptValues, inseparable: [Set<String>],
    following: Set<String>
  ) -> (values: [String: DatabaseValue], isWhole: Bool) {
    var rest = Set(before.values.keys)
    var groups = inseparable.map { $0.intersection(rest) }.filter { !$0.isEmpty }
    for group in groups { rest.subtract(group) }
    groups += rest.map { [$0] }
    var values: [String: DatabaseValue] = [:]
    var isWhole = true
    for group in groups {
      guard group.subtracting(following).allSatisfy({ current[$0] == after.values[$0] }) else {
        isWhole = false
        continue
      }
      for column in group { values[column] = before.values[column] }
    }
    return (values, isWhole)
  }
}
