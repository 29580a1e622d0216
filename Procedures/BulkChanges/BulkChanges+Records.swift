import Rapport
import RapportJSON
import Storage

/// An act that changed many records.
@Table("bulk_changes", recordsChanges: false)
struct BulkChangeRow: Hashable {
  var id: ID<BulkChange>
  var workspaceId: ID<Workspace>
  /// The procedure that was called.
  var procedure: String
  /// The record with whose deletion the others were changed, if that is why; they go back when it is restored.
  var subjectId: UUIDv7?
  var madeAt: Instant
  var madeBy: ID<User>
  var undoneAt: Instant?
}

/// One of the records, as far as it was changed.
@Table("bulk_changed_records", recordsChanges: false)
struct BulkChangedRow: Hashable {
  @PrimaryKey var changeId: ID<BulkChange>
  @PrimaryKey var entity: String
  @PrimaryKey var recordId: UUIDv7
  /// ``KeptValues``.
  var before: JSONText
  var after: JSONText
}

/// Values of some columns, by their names, in the form in which they are stored.
struct KeptValues: Hashable {
  var values: [String: DatabaseValue]

  init(_ values: [String: DatabaseValue]) { self.values = values }

  /// - Throws: ``StorageError`` if the text is not what ``json`` writes.
  init(_ text: JSONText) throws {
    guard let members = text.value?.objectValue else { throw Self.unreadable }
    values = try members.mapValues(Self.value)
  }

  var json: JSONText { JSONText(.object(values.mapValues(Self.shown))) }

  /// Texts and integers stand for themselves; what JSON does not tell from them is named.
  private static func shown(_ value: DatabaseValue) -> JSONValue {
    switch value {
    case .null: .null
    case .integer(let number): .number(JSONNumber(number))
    case .real(let number): ["real": .string("\(number)")]
    case .text(let text): .string(text)
    case .blob(let bytes): ["bytes": .string(Bytes(bytes).base64URL)]
    }
  }

  private static func value(_ value: JSONValue) throws -> DatabaseValue {
    switch value {
    case .null: return .null
    case .number(let number): if let number = Int64(number.text) { return .integer(number) }
    case .string(let text): return .text(text)
    case .object(let members):
      if let number = members["real"]?.stringValue.flatMap(Double.init) { return .real(number) }
      if let bytes = members["bytes"]?.stringValue.flatMap({ Bytes(base64URL: $0) }) { return .blob(bytes.array) }
    case .boolean, .array: break
    }
    throw unreadable
  }

  private static let unreadable = StorageError(.other, "What is kept of a bulk change is not what this version reads")
}
