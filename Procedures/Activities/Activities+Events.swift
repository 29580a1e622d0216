import Rapport
import RapportJSON
import Storage

// What changes of activities mean to others.

extension ActivityRow: Restorable {
  static let entity = "Activity"
  var recordID: UUIDv7 { id.uuid }

  static let fieldForms: [String: FieldForm] = [
    "customerId": .named("customerProfileId"), "happenedAt": .instant, "participants": .json,
    "deletedAt": .instant,
  ]

  var customers: [ID<CustomerProfile>] { customerId.map { [$0] } ?? [] }

  /// `crm.activity.created`, `.updated`, `.deleted`, `.restored`: with ids, kind and names of fields, not what was said.
  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.record else { return [] }
    var data: [String: JSONValue] = [
      "kind": .string(row.kind.rawValue), "ownerId": .string(row.ownerId.description),
      "fields": .array(change.fields.map { .string($0.name) }),
    ]
    data["customerProfileId"] = row.customerId.map { .string($0.description) }
    data["leadId"] = row.leadId.map { .string($0.description) }
    data["opportunityId"] = row.opportunityId.map { .string($0.description) }
    data["direction"] = row.direction.map { .string($0.rawValue) }
    data["outcome"] = row.outcome.map { .string($0.rawValue) }
    return [DomainEvent("crm.activity.\(action(change))", row.recordID, data: .object(data))]
  }

  /// An activity is something that happened: its entry is as it is now, and not there while it is deleted.
  static let timelineForm = TimelineForm.record

  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] {
    guard let row = change.new, row.deletedAt == nil, let customer = row.customerId,
      let kind = TimelineKind(rawValue: row.kind.rawValue)
    else { return [] }
    let people = row.participantList.map(\.name).joined(separator: ", ")
    let lines = [row.body, row.location, people].compactMap(\.nonEmpty)
    return [
      TimelineEntry(
        customer, kind, row.outcome?.rawValue ?? row.direction?.rawValue ?? "logged", title: row.subject,
        detail: lines.joined(separator: "\n"), at: row.happenedAt, owner: row.ownerId)
    ]
  }
}

/// Who sees the customer or the lead sees their activities; who owns the activity changes it. A deleted one is there
/// for nobody but restoreActivity.
extension Activity: Guarded {
  static func access(to ids: [ID<Activity>], in call: CRMCall) async throws -> [ID<Activity>: RecordAccess] {
    try await Access.lookUp(ids, in: ActivityRow.table, call) { user in
      Access.Conditions(
        readable: SQL.all(of: [
          Access.present(in: call, unless: "crm.activities.restoreActivity"), Activities.visible("r", to: user),
        ]), writable: Access.writable(owner: "r.owner_id", by: user))
    }
  }
}
