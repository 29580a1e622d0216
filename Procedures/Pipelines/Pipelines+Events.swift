import Rapport
import Storage

// What changes of pipelines mean to others.

extension PipelineRow: Restorable {
  static let entity = "Pipeline"
  var recordID: UUIDv7 { id.uuid }

  static let unrecordedFields: Set<String> = [
    "createdAt", "updatedAt", "createdBy", "updatedBy", "version", "sortName",
  ]
  static let fieldForms: [String: FieldForm] = [
    "isDefault": .boolean, "requiresWonReason": .boolean, "requiresLostReason": .boolean, "deletedAt": .instant,
  ]

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.new else { return [] }
    return [DomainEvent("crm.pipeline.\(action(change))", row.recordID)]
  }
}

extension StageRow: Restorable {
  static let entity = "Stage"
  var recordID: UUIDv7 { id.uuid }

  static let fieldForms: [String: FieldForm] = ["isWon": .boolean, "isLost": .boolean, "deletedAt": .instant]

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.new else { return [] }
    let data: JSONValue = ["pipelineId": .string(row.pipelineId.description), "key": .string(row.key)]
    return [DomainEvent("crm.stage.\(action(change))", row.recordID, data: data)]
  }
}

extension LossReasonsRow: TrackedRecord {
  static let entity = "LossReasons"
  var recordID: UUIDv7 { workspaceId.uuid }

  static let fieldForms: [String: FieldForm] = ["reasons": .json]
}

// Everybody in the workspace reads pipelines; owners and admins change them, and bring deleted ones back.

extension Pipeline: Guarded {
  static func access(to ids: [ID<Pipeline>], in call: CRMCall) async throws -> [ID<Pipeline>: RecordAccess] {
    try await Access.lookUp(ids, in: PipelineRow.table, call) { user in
      Access.Conditions(
        readable: Access.present(in: call, unless: "crm.pipelines.restorePipeline"),
        writable: user.role.reachesWorkspace ? "1 = 1" : "1 = 0")
    }
  }
}

extension Stage: Guarded {
  static func access(to ids: [ID<Stage>], in call: CRMCall) async throws -> [ID<Stage>: RecordAccess] {
    try await Access.lookUp(ids, in: StageRow.table, call) { user in
      Access.Conditions(
        readable: Access.present(in: call, unless: "crm.pipelines.restoreStage"),
        writable: user.role.reachesWorkspace ? "1 = 1" : "1 = 0")
    }
  }
}
