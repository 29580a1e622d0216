import Rapport
import RapportJSON
import Storage

// What changes of documents mean to others.

extension DocumentRow: Restorable, BulkChangeable {
  static let entity = "Document"
  var recordID: UUIDv7 { id.uuid }

  static let unrecordedFields: Set<String> = [
    "createdAt", "updatedAt", "createdBy", "updatedBy", "version", "sortTitle",
  ]
  static let fieldForms: [String: FieldForm] = [
    "customerId": .named("customerProfileId"), "tags": .json, "deletedAt": .instant,
  ]

  var customers: [ID<CustomerProfile>] { customerId.map { [$0] } ?? [] }

  /// `crm.document.created`, `.updated`, `.version-added`, `.deleted`, `.restored`.
  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.record else { return [] }
    var data: [String: JSONValue] = [
      "ownerId": .string(row.ownerId.description), "fields": .array(change.fields.map { .string($0.name) }),
    ]
    data["customerProfileId"] = row.customerId.map { .string($0.description) }
    data["opportunityId"] = row.opportunityId.map { .string($0.description) }
    return [DomainEvent("crm.document.\(word(change))", row.recordID, data: .object(data))]
  }

  private static func word(_ change: RecordChange<Self>) -> String {
    if change.old != nil, change.changed("currentVersion") { return "version-added" }
    return action(change)
  }

  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] {
    guard let row = change.new, let customer = row.customerId else { return [] }
    let word = word(change)
    let detail =
      word == "updated" ? change.fieldNames : [row.fileName, row.category].compactMap(\.self).joined(separator: ", ")
    return [
      TimelineEntry(
        customer, .document, word, title: row.title, detail: detail, owner: row.ownerId,
        opportunity: row.opportunityId)
    ]
  }

  /// Keeps the index of tags, and what the document is found by.
  static func didChange(_ change: RecordChange<Self>, call: CRMCall, in writer: Writer) throws {
    guard let new = change.new else { return }
    let before = Set(change.old?.tags.items ?? [])
    let after = Set(new.tags.items)
    for tag in before.subtracting(after) { try writer.delete(DocumentTagRow(documentId: new.id, tag: tag)) }
    for tag in after.subtracting(before).sorted() { try writer.insert(DocumentTagRow(documentId: new.id, tag: tag)) }
    try Documents.index(new, writer)
  }
}

extension DocumentVersionRow: TrackedRecord {
  static let entity = "DocumentVersion"
  var recordID: UUIDv7 { fileId.uuid }
  static let unrecordedFields: Set<String> = ["createdAt", "createdBy", "textState", "textProblem", "previewId"]
}

/// Who sees the customer or the deal sees the document; who owns it changes it. A deleted one is there for nobody but
/// ``restoreDocument``.
extension CustomerDocument: Guarded {
  static let entity = "Document"

  static func access(to ids: [ID<CustomerDocument>], in call: CRMCall) async throws -> [ID<CustomerDocument>:
    RecordAccess]
  {
    try await Access.lookUp(ids, in: DocumentRow.table, call) { user in
      Access.Conditions(
        readable: SQL.all(of: [
          Access.present(in: call, unless: "crm.extensions.restoreDocument"), Documents.visible("r", to: user),
        ]),
        writable: Access.writable(owner: "r.owner_id", by: user))
    }
  }
}
