import Rapport
import RapportJSON
import Storage

// What changes of deals mean to others.

extension OpportunityRow: Restorable {
  static let entity = "Opportunity"
  var recordID: UUIDv7 { id.uuid }

  /// Where a deal stands in its column is no news, nor what follows from other fields.
  static let unrecordedFields: Set<String> = [
    "createdAt", "updatedAt", "createdBy", "updatedBy", "version", "sortTitle", "position", "valueUnits",
    "isProbabilityManual",
  ]
  static let fieldForms: [String: FieldForm] = [
    "valueMinor": .money(name: "value", currencyColumn: "currency"), "tags": .json, "metadata": .json,
    "stageEnteredAt": .instant, "deletedAt": .instant,
  ]

  /// The fields that a move changes by itself.
  private static let fieldsOfMoves: Set<String> = [
    "stageId", "pipelineId", "status", "stageEnteredAt", "probability", "actualCloseDate", "closeReason",
  ]

  static func action(_ change: RecordChange<Self>) -> String {
    change.new == nil ? "purged" : change.deletion ?? change.standardAction
  }

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let new = change.new else { return [] }
    return eventNames(change).map { DomainEvent("crm.opportunity.\($0)", new.recordID, data: eventData(change, new)) }
  }

  /// What happened, in the order in which it did: `created`, `updated`, `stage-changed`, `won`, `lost`, `reopened`,
  /// `deleted`, `restored`.
  static func eventNames(_ change: RecordChange<Self>) -> [String] {
    guard let new = change.new, new.deletedAt == nil || change.deletion != nil else { return [] }
    guard let old = change.old else { return ["created"] + (new.status == .open ? [] : [new.status.rawValue]) }
    if let deletion = change.deletion { return [deletion] }
    var names: [String] = []
    let isMove = old.stageId != new.stageId
    let others = change.fields.filter { !isMove || !fieldsOfMoves.contains($0.name) }
    if !others.isEmpty { names.append("updated") }
    if isMove { names.append("stage-changed") }
    if old.status != new.status { names.append(new.status == .open ? "reopened" : new.status.rawValue) }
    return names
  }

  /// Ids and names of fields, not what stands in them: events go to other systems.
  private static func eventData(_ change: RecordChange<Self>, _ new: Self) -> JSONValue {
    var data: [String: JSONValue] = [
      "customerProfileId": .string(new.customerProfileId.description), "ownerId": .string(new.ownerId.description),
      "pipelineId": .string(new.pipelineId.description), "stageId": .string(new.stageId.description),
      "fields": .array(change.fields.map { .string($0.name) }),
    ]
    if let old = change.old, old.stageId != new.stageId {
      data["fromStageId"] = .string(old.stageId.description)
    }
    return .object(data)
  }

  var customers: [ID<CustomerProfile>] { [customerProfileId] }

  /// An entry for each of ``eventNames(_:)``, and for a deal that goes from one customer to another one for each.
  static func timeline(_ change: RecordChange<Self>, in reader: Reader) throws -> [TimelineEntry] {
    guard let new = change.new else { return [] }
    let stages = try change.old.map { try reader.find(StageRow.self, ids: [$0.stageId, new.stageId]) } ?? []
    func name(_ stage: ID<Stage>?) -> String { stages.first { $0.id == stage }?.name ?? "" }
    func entry(_ event: String, of customer: ID<CustomerProfile>, _ detail: String?) -> TimelineEntry {
      TimelineEntry(
        customer, .opportunity, event, title: "\(new.title) (\(new.number))", detail: detail, owner: new.ownerId,
        opportunity: new.id)
    }
    var entries: [TimelineEntry] = []
    if let old = change.old, old.customerProfileId != new.customerProfileId {
      entries.append(entry("left", of: old.customerProfileId, nil))
    }
    return entries
      + eventNames(change).map { event in
        let detail: String? =
          switch event {
          case "stage-changed": "\(name(change.old?.stageId)) → \(name(new.stageId))"
          case "won", "lost":
            [new.value.map { "\($0) \(new.currency)" }, new.closeReason].compactMap(\.self).joined(separator: ", ")
          case "created": new.value.map { "\($0) \(new.currency)" }
          case "updated": change.fieldNames
          default: nil
          }
        return entry(event, of: new.customerProfileId, detail)
      }
  }

  /// Keeps the moves, with the time that the deal had been in the stage that it left, the index of tags, and the customer
  /// of the deal's tasks.
  static func didChange(_ change: RecordChange<Self>, call: CRMCall, in writer: Writer) throws {
    guard let new = change.new else { return }
    let old = change.old
    if old?.stageId != new.stageId {
      try writer.insert(
        OpportunityMoveRow(
          opportunityId: new.id, version: new.version, pipelineId: new.pipelineId, fromStageId: old?.stageId,
          toStageId: new.stageId, movedAt: new.updatedAt,
          milliseconds: old.map { max(0, new.updatedAt.milliseconds - $0.stageEnteredAt.milliseconds) }))
    }
    if let old, old.customerProfileId != new.customerProfileId {
      try Tasks.follow(new.id, to: new.customerProfileId, by: new.updatedBy, at: new.updatedAt, in: writer)
    }
    let before = Set(old?.tags.items ?? [])
    let after = Set(new.tags.items)
    for tag in before.subtracting(after) { try writer.delete(OpportunityTagRow(opportunityId: new.id, tag: tag)) }
    for tag in after.subtracting(before).sorted() {
      try writer.insert(OpportunityTagRow(opportunityId: new.id, tag: tag))
    }
  }
}

extension OpportunityRow: BulkChangeable {
  /// What a move changes.
  static let inseparableColumns: [Set<String>] = [
    [
      "pipeline_id", "stage_id", "position", "status", "probability", "is_probability_manual", "stage_entered_at",
      "actual_close_date", "close_reason",
    ]
  ]
  static let followingColumns: Set<String> = ["position"]

  /// Its stage may have been deleted.
  func isPossible(in reader: Reader) throws -> Bool {
    try reader.exists("SELECT 1 FROM stages WHERE id = \(stageId) AND deleted_at IS NULL")
  }
}

/// Who owns its customer sees a deal, too. A deleted one is there for nobody but ``restoreOpportunity``.
extension Opportunity: Guarded {
  static func access(to ids: [ID<Opportunity>], in call: CRMCall) async throws -> [ID<Opportunity>: RecordAccess] {
    try await Access.lookUp(ids, in: OpportunityRow.table, call) { user in
      Access.Conditions(
        readable: SQL.all(of: [
          Access.present(in: call, unless: "crm.extensions.restoreOpportunity"),
          Access.visibleOpportunities("r", to: user),
        ]),
        writable: Access.writable(owner: "r.owner_id", by: user))
    }
  }
}

extension CustomerReference {
  /// Deals go with their customer, and keep it from being purged.
  static let opportunities = CustomerReference(
    OpportunityRow.self, column: "customer_profile_id", whenPurged: .keepCustomer
  ) { row, customer, call in
    row.customerProfileId = customer
    row.touch(by: call.user?.id ?? row.updatedBy, at: call.now)
  }
}
