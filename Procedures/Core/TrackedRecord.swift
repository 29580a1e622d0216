import Rapport
import RapportJSON
import Storage
import Synchronization

/// A row whose changes are kept: in the audit trail, as domain events, and by its own domain.
///
/// Every change that ``Writer`` makes to one within ``CRMCall/write(_:)`` is seen; `Writer.execute` is not.
protocol TrackedRecord: Record {
  /// The kind of record as the audit trail names it: `Opportunity`.
  static var entity: String { get }
  var recordID: UUIDv7 { get }
  var workspaceId: ID<Workspace> { get }

  /// Fields that say nothing of their own, such as `updatedAt` and `version`. A change of these alone is not recorded.
  static var unrecordedFields: Set<String> { get }
  /// Fields that the audit trail never holds. That they changed is recorded, with `null` for both values.
  static var secretFields: Set<String> { get }
  /// How fields are shown that are stored in another form, by name.
  static var fieldForms: [String: FieldForm] { get }

  /// The word for the change in the audit trail: `created`, `updated` or `deleted`, unless the record knows better.
  static func action(_ change: RecordChange<Self>) -> String
  /// What the change means to others, in order.
  static func events(_ change: RecordChange<Self>) -> [DomainEvent]
  /// The customers whom the record is about: their timelines, segments and scores may be others after its change.
  var customers: [ID<CustomerProfile>] { get }
  /// How the record stands in the timelines of its customers.
  static var timelineForm: TimelineForm { get }
  /// What the change says in the timelines of customers. Not asked for a change without ``RecordChange/fields``.
  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry]
  /// The same, for a record that must look something up to say it.
  static func timeline(_ change: RecordChange<Self>, in reader: Reader) throws -> [TimelineEntry]
  /// What the domain itself does about the change, in its transaction. What it changes is recorded as well.
  static func didChange(_ change: RecordChange<Self>, call: CRMCall, in writer: Writer) throws
}

extension TrackedRecord {
  static var unrecordedFields: Set<String> { ["createdAt", "updatedAt", "createdBy", "updatedBy", "version"] }
  static var secretFields: Set<String> { [] }
  static var fieldForms: [String: FieldForm] { [:] }
  static func action(_ change: RecordChange<Self>) -> String { change.standardAction }
  static func events(_ change: RecordChange<Self>) -> [DomainEvent] { [] }
  var customers: [ID<CustomerProfile>] { [] }
  static var timelineForm: TimelineForm { .happenings }
  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] { [] }
  static func timeline(_ change: RecordChange<Self>, in reader: Reader) throws -> [TimelineEntry] { timeline(change) }
  static func didChange(_ change: RecordChange<Self>, call: CRMCall, in writer: Writer) throws {}
}

/// How a stored field is shown to people. What is not named here is shown by its storage class: 16 bytes as an id,
/// other bytes as base64url, numbers and texts as they are.
enum FieldForm: Sendable {
  /// 0 and 1 as `false` and `true`.
  case boolean
  case instant
  /// JSON text as the value that it says.
  case json
  /// Minor units as an amount of the currency in another column; under this name.
  case money(name: String, currencyColumn: String)
  /// As it is, under another name.
  case named(String)
}

/// What a transaction did to one record, from its beginning to its end.
struct RecordChange<R: TrackedRecord>: Sendable {
  /// Before; `nil` if it was created.
  let old: R?
  /// After; `nil` if it was removed.
  let new: R?
  private let known = Once<[FieldChange]>()

  init(old: R?, new: R?) {
    self.old = old
    self.new = new
  }

  /// What changed, in the order of the columns, without ``TrackedRecord/unrecordedFields``.
  var fields: [FieldChange] { known.value { FieldChange.between(old, new) } }

  /// The record after the change, or before if it was removed.
  var record: R? { new ?? old }

  /// The customers whom the record is or was about.
  var customers: Set<ID<CustomerProfile>> { Set((old?.customers ?? []) + (new?.customers ?? [])) }

  /// Whether a field of that name changed.
  func changed(_ field: String) -> Bool { fields.contains { $0.name == field } }

  /// The names of the fields that changed, for people: `name, expected close date`.
  var fieldNames: String { fields.map { FieldName.words($0.name) }.joined(separator: ", ") }

  var standardAction: String { old == nil ? "created" : new == nil ? "deleted" : "updated" }
}

/// One field's part in a change, as people see it.
struct FieldChange: Hashable, Sendable {
  /// The field's name on the wire: `expectedCloseDate`.
  var name: String
  var old: JSONValue
  var new: JSONValue
}

/// A fact that others may want to know.
struct DomainEvent: Hashable, Sendable {
  /// `crm.opportunity.won`.
  var name: String
  var entityId: UUIDv7
  /// An object.
  var data: JSONValue

  init(_ name: String, _ entityId: UUIDv7, data: JSONValue = .object([:])) {
    self.name = name
    self.entityId = entityId
    self.data = data
  }
}

extension FieldChange {
  /// `{field: {old, new}}`.
  ///
  /// - Parameter changes: of fields with different names.
  static func json(_ changes: [FieldChange]) -> JSONText {
    JSONText { writer in
      writer.beginObject()
      for change in changes.sorted(by: { $0.name < $1.name }) {
        writer.key(named: change.name)
        writer.beginObject()
        writer.key("\"new\":")
        change.new.write(to: &writer)
        writer.key("\"old\":")
        change.old.write(to: &writer)
        writer.endObject()
      }
      writer.endObject()
    }
  }

  static func between<R: TrackedRecord>(_ old: R?, _ new: R?) -> [FieldChange] {
    let nothing = [DatabaseValue](repeating: .null, count: R.columns.count)
    let before = old?.columnValues ?? nothing
    let after = new?.columnValues ?? nothing
    return RecordedField.all(of: R.self).compactMap { field in
      let index = field.index
      guard before[index] != after[index] else { return nil }
      if field.isSecret { return FieldChange(name: field.name, old: .null, new: .null) }
      return FieldChange(
        name: field.name, old: show(before[index], field.form, in: old, columns: before),
        new: show(after[index], field.form, in: new, columns: after))
    }
  }

  private static func show<R: TrackedRecord>(
    _ value: DatabaseValue, _ form: FieldForm?, in record: R?, columns: [DatabaseValue]
  ) -> JSONValue {
    switch (form, value) {
    case (.boolean?, .integer(let number)): return .boolean(number != 0)
    case (.instant?, .integer(let number)): return .string(Instant(milliseconds: number).description)
    case (.json?, .text(let text)): return (try? JSONValue(json: Array(text.utf8))) ?? .string(text)
    case (.money(_, let currencyColumn)?, .integer(let minorUnits)):
      guard let index = R.columns.firstIndex(of: currencyColumn), case .text(let code) = columns[index],
        let amount = Currency(code: code)?.money(minorUnits: minorUnits),
        let shown = try? JSONValue(json: Array(amount.description.utf8))
      else { return .number(JSONNumber(minorUnits)) }
      return shown
    default: return plain(value)
    }
  }

  private static func plain(_ value: DatabaseValue) -> JSONValue {
    switch value {
    case .null: .null
    case .integer(let number): .number(JSONNumber(number))
    case .real(let number): JSONNumber(number).map(JSONValue.number) ?? .null
    case .text(let text): .string(text)
    case .blob(let bytes): .string((try? UUIDv7(databaseValue: value))?.description ?? Bytes(bytes).base64URL)
    }
  }
}

/// A column whose changes are recorded, and how.
private struct RecordedField: Sendable {
  private static let known = Mutex<[ObjectIdentifier: [RecordedField]]>([:])

  /// The position in the record's columns.
  var index: Int
  /// The field's name on the wire.
  var name: String
  var isSecret: Bool
  var form: FieldForm?

  /// Those of a type, in the order of its columns: made once.
  static func all<R: TrackedRecord>(of type: R.Type) -> [RecordedField] {
    known.withLock { known in
      if let fields = known[ObjectIdentifier(type)] { return fields }
      let fields = R.columns.enumerated().compactMap { index, column -> RecordedField? in
        let field = FieldName.camelCase(column)
        if R.unrecordedFields.contains(field) { return nil }
        let isSecret = R.secretFields.contains(field)
        let form = R.fieldForms[field]
        return RecordedField(
          index: index, name: isSecret ? field : form?.name ?? field, isSecret: isSecret, form: form)
      }
      known[ObjectIdentifier(type)] = fields
      return fields
    }
  }
}

extension FieldForm {
  fileprivate var name: String? {
    switch self {
    case .money(let name, _), .named(let name): name
    default: nil
    }
  }
}

enum FieldName {
  private static let known = Mutex<[String: String]>([:])

  /// `expected_close_date` → `expectedCloseDate`. Of the names of columns, which are few: each is kept.
  static func camelCase(_ column: String) -> String {
    known.withLock { known in
      if let name = known[column] { return name }
      var words = column.split(separator: "_").map(String.init)
      for index in words.indices.dropFirst() {
        words[index] = words[index].prefix(1).uppercased() + words[index].dropFirst()
      }
      let name = words.joined()
      known[column] = name
      return name
    }
  }
}

extension FieldName {
  /// `expectedCloseDate` → `expected close date`; what ends in `Id` is called by what it names: `ownerId` → `owner`.
  static func words(_ name: String) -> String {
    var words = ""
    for character in name {
      if character.isUppercase, !words.isEmpty { words += " " }
      words += character.lowercased()
    }
    return words.hasSuffix(" id") ? String(words.dropLast(3)) : words
  }
}

/// A value that is made when it is first asked for.
private final class Once<Value: Sendable>: Sendable {
  private let state = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    state.withLock { state in
      if let state { return state }
      let value = make()
      state = value
      return value
    }
  }
}
