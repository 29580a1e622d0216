import Rapport
import Storage

@Table("custom_fields")
struct CustomFieldRow: Hashable {
  var id: ID<CustomField>
  var workspaceId: ID<Workspace>
  var key: String
  var label: String
  var help: String?
  var type: CustomFieldType
  var options: TextList
  var isRequired: Bool
  var isIdentifying: Bool
  var position: Int
  /// When it was taken out of the list. Its values stay, and are there again if the field is.
  var removedAt: Instant?
}

extension CustomFieldType: ColumnValue {}

/// Who last changed a workspace's fields, all of them taken together. What has changed is recorded for each field.
@Table("custom_field_sets", recordsChanges: false)
struct CustomFieldSetRow: Hashable {
  @PrimaryKey var workspaceId: ID<Workspace>
  var updatedAt: Instant
  var updatedBy: ID<User>
  var version: Int
}

/// A customer's value, to find customers by.
@Table("customer_field_values", recordsChanges: false)
struct CustomFieldValueRow: Hashable {
  @PrimaryKey var customerId: ID<CustomerProfile>
  @PrimaryKey var fieldId: ID<CustomField>
  /// Of texts, options and URLs what they are compared by; of dates the date.
  var text: String?
  /// Of numbers; of checkboxes 0 or 1.
  var number: Double?
}

extension CustomFieldRow: TrackedRecord {
  static let entity = "CustomField"
  static let unrecordedFields: Set<String> = []
  static let fieldForms: [String: FieldForm] = [
    "options": .json, "isRequired": .boolean, "isIdentifying": .boolean, "removedAt": .instant,
  ]

  var recordID: UUIDv7 { id.uuid }

  static func action(_ change: RecordChange<Self>) -> String {
    guard change.old != nil, change.changed("removedAt") else { return change.standardAction }
    return change.new?.removedAt == nil ? "restored" : "deleted"
  }

  var field: CustomField {
    CustomField(
      key: key, label: label, help: help, type: type, options: options.items, isRequired: isRequired,
      isIdentifying: isIdentifying)
  }
}

/// Everybody in the workspace reads custom fields; owners and admins change them.
extension CustomField: Guarded {
  static func access(to ids: [ID<CustomField>], in call: CRMCall) async throws -> [ID<CustomField>: RecordAccess] {
    try await Access.lookUp(ids, in: CustomFieldRow.table, call) { user in
      Access.Conditions(readable: "r.removed_at IS NULL", writable: user.role.reachesWorkspace ? "1 = 1" : "1 = 0")
    }
  }
}

extension CustomFields {
  /// The fields of a workspace, in their order, without those that were removed.
  static func all(in workspace: ID<Workspace>, _ reader: Reader) throws -> [CustomFieldRow] {
    try every(in: workspace, reader).filter { $0.removedAt == nil }
  }

  /// The removed ones, too.
  static func every(in workspace: ID<Workspace>, _ reader: Reader) throws -> [CustomFieldRow] {
    try reader.fetchAll("\(CustomFieldRow.select) WHERE workspace_id = \(workspace) ORDER BY position, key")
  }

  /// The fields of a workspace as people see them.
  static func shown(in workspace: ID<Workspace>, _ reader: Reader) throws -> CustomFields {
    let set = try reader.find(CustomFieldSetRow.self, workspace)
    return CustomFields(
      items: try all(in: workspace, reader).map(\.field), updatedAt: set?.updatedAt, updatedBy: set?.updatedBy,
      version: set?.version ?? 0)
  }

  /// Makes `definitions` the workspace's fields.
  static func set(
    _ definitions: [CustomFieldDefinition], in workspace: ID<Workspace>, by user: ID<User>, _ call: CRMCall,
    _ writer: Writer
  ) throws {
    var isChanged = false
    var known = Dictionary(try every(in: workspace, writer).map { ($0.key, $0) }) { first, _ in first }
    var identifies = false
    for (position, definition) in definitions.enumerated() {
      let old = known.removeValue(forKey: definition.key)
      let new = CustomFieldRow(
        id: old?.id ?? call.newID(), workspaceId: workspace, key: definition.key, label: definition.label,
        help: definition.help.nonEmpty, type: definition.type, options: TextList(definition.options),
        isRequired: definition.isRequired, isIdentifying: definition.isIdentifying, position: position)
      guard let old else {
        try writer.insert(new)
        isChanged = true
        continue
      }
      if old == new { continue }
      isChanged = true
      if old.type != new.type { try checkUnused(old, writer) }
      identifies = identifies || old.isIdentifying != new.isIdentifying
      try writer.update(new, from: old)
    }
    for old in known.values where old.removedAt == nil {
      identifies = identifies || old.isIdentifying
      isChanged = true
      var new = old
      new.removedAt = call.now
      try writer.update(new, from: old)
    }
    if identifies { try DuplicateIndex.forget(workspace, in: writer) }
    guard isChanged else { return }
    let before = try writer.find(CustomFieldSetRow.self, workspace)
    let after = CustomFieldSetRow(
      workspaceId: workspace, updatedAt: call.now, updatedBy: user, version: (before?.version ?? 0) + 1)
    if let before { try writer.update(after, from: before) } else { try writer.insert(after) }
  }

  /// Refuses another type for a field with values.
  private static func checkUnused(_ field: CustomFieldRow, _ reader: Reader) throws {
    let count: Int =
      try reader.fetchValue("SELECT count(*) FROM customer_field_values WHERE field_id = \(field.id)") ?? 0
    if count > 0 { throw CustomFieldError.typeInUse(key: field.key, fieldType: field.type, customers: count) }
  }

  /// A customer's values after some of them were set: `null` takes one away. What does not fit is an issue each.
  ///
  /// - Parameter isNew: whether the customer is made with them, so that it must have all that is required.
  static func changed(
    _ values: JSONValue, by input: [String: JSONValue]?, isNew: Bool, in workspace: ID<Workspace>, _ reader: Reader
  ) throws -> JSONValue {
    guard isNew || input?.isEmpty == false else { return values }
    let fields = try all(in: workspace, reader)
    if fields.isEmpty, input?.isEmpty != false { return values }
    return try CustomFieldRules.changed(values, by: input ?? [:], isNew: isNew, fields: fields.map(\.field))
  }

  /// Keeps the values by which customers are found as they are in the customer.
  static func didChange(_ old: CustomerRow?, _ new: CustomerRow, _ writer: Writer) throws {
    let before = old?.customFields.objectValue ?? [:]
    let after = new.customFields.objectValue ?? [:]
    guard before != after else { return }
    for field in try every(in: new.workspaceId, writer) where before[field.key] != after[field.key] {
      let wasThere = before[field.key].flatMap { CustomFieldRules.comparable($0, field.type) }
      let value = after[field.key].flatMap { CustomFieldRules.comparable($0, field.type) }
      if wasThere != nil {
        try writer.delete(CustomFieldValueRow(customerId: new.id, fieldId: field.id, text: nil, number: nil))
      }
      switch value {
      case .text(let text):
        try writer.insert(CustomFieldValueRow(customerId: new.id, fieldId: field.id, text: text, number: nil))
      case .number(let number):
        try writer.insert(CustomFieldValueRow(customerId: new.id, fieldId: field.id, text: nil, number: number))
      case nil: break
      }
    }
  }
}
