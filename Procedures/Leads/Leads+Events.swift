import Rapport
import RapportJSON
import Storage

// What changes of leads mean to others.

extension LeadRow: Restorable {
  static let entity = "Lead"
  var recordID: UUIDv7 { id.uuid }

  static let unrecordedFields: Set<String> = [
    "sortName", "statusChangedAt", "createdAt", "updatedAt", "createdBy", "updatedBy", "version",
  ]
  static let fieldForms: [String: FieldForm] = [
    "tags": .json, "routedAt": .instant, "convertedAt": .instant, "deletedAt": .instant,
    "customerId": .named("customerProfileId"),
  ]

  var customers: [ID<CustomerProfile>] { customerId.map { [$0] } ?? [] }

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let new = change.new else { return [] }
    return eventNames(change).map { DomainEvent("crm.lead.\($0)", new.recordID, data: eventData(change, new)) }
  }

  /// What happened, in the order in which it did: `created`, `updated`, `assigned`, `contacted`, `qualified`,
  /// `disqualified`, `reopened`, `converted`, `conversion-reverted`, `deleted`, `restored`.
  static func eventNames(_ change: RecordChange<Self>) -> [String] {
    guard let new = change.new else { return [] }
    guard let old = change.old else { return ["created"] }
    if let deletion = change.deletion { return [deletion] }
    var names: [String] = []
    let others = change.fields.filter { !fieldsOfMoves.contains($0.name) }
    if !others.isEmpty { names.append("updated") }
    if old.ownerId != new.ownerId || old.routedAt != new.routedAt { names.append("assigned") }
    if old.status == .converted, new.status != .converted {
      names.append("conversion-reverted")
    } else if old.status != new.status {
      names.append(word(for: new.status))
    }
    return names
  }

  /// The fields that tell of more than themselves.
  private static let fieldsOfMoves: Set<String> = [
    "status", "disqualifyReason", "ownerId", "routedAt", "convertedAt", "customerProfileId", "contactId",
    "opportunityId",
  ]

  private static func word(for status: LeadStatus) -> String {
    switch status {
    case .new: "reopened"
    case .unqualified: "disqualified"
    case .contacted, .qualified, .converted: status.rawValue
    }
  }

  /// Ids and names of fields, not what stands in them: events go to other systems.
  private static func eventData(_ change: RecordChange<Self>, _ new: Self) -> JSONValue {
    var data: [String: JSONValue] = [
      "ownerId": .string(new.ownerId.description), "status": .string(new.status.rawValue),
      "fields": .array(change.fields.map { .string($0.name) }),
    ]
    if let customer = new.customerId { data["customerProfileId"] = .string(customer.description) }
    return .object(data)
  }

  /// The conversion alone stands in a customer's timeline, and that it was taken back: before it, there is no customer.
  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] {
    guard let new = change.new else { return [] }
    func entry(_ event: String, of customer: ID<CustomerProfile>, _ detail: String?) -> [TimelineEntry] {
      [TimelineEntry(customer, .lead, event, title: new.name, detail: detail, owner: new.ownerId)]
    }
    switch (change.old?.customerId, new.customerId) {
    case (nil, let customer?): return entry("converted", of: customer, new.source.map { "Source: \($0)" })
    case (let customer?, nil): return entry("conversion-reverted", of: customer, nil)
    default: return []
    }
  }

  /// Keeps what happened for as long as the lead is there: the outbox forgets it after a week.
  static func didChange(_ change: RecordChange<Self>, call: CRMCall, in writer: Writer) throws {
    guard let new = change.new else { return }
    let names = eventNames(change)
    if names.isEmpty { return }
    let changes = FieldChange.json(change.old == nil ? [] : change.fields)
    let actor = call.user?.id.databaseValue ?? .null
    for name in names {
      let event = "crm.lead.\(name)"
      try writer.execute(
        """
        INSERT INTO lead_events (lead_id, at, name, actor_id, changes)
        VALUES (\(new.id), \(call.now), \(event), \(actor), \(changes))
        """)
    }
  }
}

extension LeadRow: BulkChangeable {
  static let inseparableColumns: [Set<String>] = [
    ["owner_id", "routed_at"],
    [
      "status", "status_changed_at", "disqualify_reason", "converted_at", "customer_id", "contact_id", "opportunity_id",
    ],
  ]
}

extension LeadSignalRow: TrackedRecord {
  static let entity = "LeadSignal"
  var recordID: UUIDv7 { id }
  static let fieldForms: [String: FieldForm] = ["at": .instant]

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let new = change.new, change.old == nil else { return [] }
    return [
      DomainEvent(
        "crm.lead.signal-recorded", new.leadId.uuid,
        data: ["intent": .string(new.intent.rawValue), "confidence": .number(JSONNumber(new.confidence))])
    ]
  }
}

/// A deleted lead is there for nobody but ``restoreLead``.
extension Lead: Guarded {
  static func access(to ids: [ID<Lead>], in call: CRMCall) async throws -> [ID<Lead>: RecordAccess] {
    try await Access.lookUp(ids, in: LeadRow.table, call) { user in
      Access.Conditions(
        readable: SQL.all(of: [
          Access.present(in: call, unless: "crm.leads.restoreLead"), Access.visible(owner: "r.owner_id", to: user),
        ]),
        writable: Access.writable(owner: "r.owner_id", by: user))
    }
  }
}

extension CustomerReference {
  /// A lead says what it has become, and goes with it: it is the same person, with the same name, e-mail address and notes,
  /// who would otherwise stay for good, and keep the customer. One that a deal names, by now another customer's, stays with
  /// the deal, and says no more than that it was converted.
  static let leads = CustomerReference(
    LeadRow.self, column: "customer_id",
    whenPurged: .removedUnless(
      named: "EXISTS (SELECT 1 FROM opportunities o WHERE o.lead_id = leads.id)", releasing: ["contact_id"])
  ) { row, customer, call in
    row.customerId = customer
    row.touch(by: call.user?.id ?? row.updatedBy, at: call.now)
  }
}
