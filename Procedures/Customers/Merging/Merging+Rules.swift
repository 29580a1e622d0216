import Rapport

/// Which values the customer has that two became. Values stand by the names of their fields: `email`,
/// `customFields.size`, `defaultAddresses.billing`; what a customer has none of is not there. Zeros and `false` are
/// values.
enum MergeRules {
  /// What of a customer is merged field by field.
  static func values(of row: CustomerRow) -> [String: JSONValue] {
    var values: [String: JSONValue] = [
      "kind": .string(row.kind.rawValue), "name": .string(row.name), "status": .string(row.status.rawValue),
      "tags": .array(row.tags.items.map(JSONValue.string)), "ownerId": .string(row.ownerId.description),
    ]
    values["email"] = row.email.map(JSONValue.string)
    values["phone"] = row.phone.map(JSONValue.string)
    values["website"] = row.website.map(JSONValue.string)
    values["vatId"] = row.vatId.map(JSONValue.string)
    values["industry"] = row.industry.map(JSONValue.string)
    values["notes"] = row.notes.map(JSONValue.string)
    values["primaryContactId"] = row.primaryContactId.map { .string($0.description) }
    for (key, value) in row.customFields.objectValue ?? [:] { values["customFields.\(key)"] = value }
    for (kind, id) in row.defaultAddresses.objectValue ?? [:] { values["defaultAddresses.\(kind)"] = id }
    return values
  }

  /// Sets what ``values(of:)`` reads. A field that must have a value keeps it if there is none.
  static func set(_ name: String, to value: JSONValue?, in row: inout CustomerRow) {
    let text = value?.stringValue
    switch name {
    case "kind": row.kind = text.flatMap(CustomerKind.init(rawValue:)) ?? row.kind
    case "name":
      row.name = text ?? row.name
      row.sortName = SortText.folded(row.name)
    case "status": row.status = text.flatMap(CustomerStatus.init(rawValue:)) ?? row.status
    case "tags": row.tags = TextList(value?.arrayValue?.compactMap(\.stringValue) ?? [])
    case "ownerId": row.ownerId = text.flatMap { ID($0) } ?? row.ownerId
    case "email": row.email = text
    case "phone": row.phone = text
    case "website": row.website = text
    case "vatId": row.vatId = text
    case "industry": row.industry = text
    case "notes": row.notes = text
    case "primaryContactId": row.primaryContactId = text.flatMap { ID($0) }
    default:
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return }
      if parts[0] == "customFields" { row.customFields = setting(parts[1], to: value, in: row.customFields) }
      if parts[0] == "defaultAddresses" {
        row.defaultAddresses = setting(parts[1], to: value, in: row.defaultAddresses)
      }
    }
  }

  private static func setting(_ key: String, to value: JSONValue?, in object: JSONValue) -> JSONValue {
    var members = object.objectValue ?? [:]
    members[key] = value
    return .object(members)
  }

  /// The values after a merge: what was chosen, an empty value too; otherwise the master's, and the other's where the
  /// master has none. Tags are those of both.
  static func merged(
    _ master: [String: JSONValue], with other: [String: JSONValue], choices: [String: MergeSource]
  ) -> [String: JSONValue] {
    var result: [String: JSONValue] = [:]
    for name in Set(master.keys).union(other.keys) {
      switch choices[name] {
      case .master: result[name] = master[name]
      case .merged: result[name] = other[name]
      case nil where name == "tags": result[name] = union(master[name], other[name])
      case nil: result[name] = master[name] ?? other[name]
      }
    }
    return result
  }

  /// The values after an undo: those that the merge changed go back, but for those that were changed again since.
  static func undone(
    _ now: [String: JSONValue], before: [String: JSONValue], after: [String: JSONValue]
  ) -> [String: JSONValue] {
    var result = now
    for name in Set(before.keys).union(after.keys) where before[name] != after[name] && now[name] == after[name] {
      result[name] = before[name]
    }
    return result
  }

  /// A customer with other values.
  static func applying(_ values: [String: JSONValue], to row: CustomerRow) -> CustomerRow {
    var row = row
    let current = Self.values(of: row)
    for name in Set(current.keys).union(values.keys) where current[name] != values[name] {
      set(name, to: values[name], in: &row)
    }
    return row
  }

  /// The most tags of a customer are kept to: the master's come first.
  private static func union(_ first: JSONValue?, _ second: JSONValue?) -> JSONValue {
    var seen: Set<String> = []
    let all = (first?.arrayValue ?? []) + (second?.arrayValue ?? [])
    let tags = all.compactMap(\.stringValue).filter { seen.insert($0).inserted }
    return .array(tags.prefix(Tags.maximumCount).map(JSONValue.string))
  }
}
