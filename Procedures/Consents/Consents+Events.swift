import Rapport
import Storage

// What changes of consents mean to others.

extension ConsentRow: TrackedRecord {
  static let entity = "Consent"
  var recordID: UUIDv7 { id.uuid }

  static let unrecordedFields: Set<String> = ["personKind", "personId", "purposeKey", "createdAt", "updatedAt"]
  static let fieldForms: [String: FieldForm] = [
    "customerId": .named("customerProfileId"), "since": .instant, "expiresAt": .instant, "isSuperseded": .boolean,
  ]

  var customers: [ID<CustomerProfile>] { customerId.map { [$0] } ?? [] }

  /// What somebody has said by the change; `nil` if it only goes elsewhere.
  private static func statement(_ change: RecordChange<Self>) -> ConsentState? {
    guard let new = change.new, change.old?.entrySeq != new.entrySeq else { return nil }
    return new.state
  }

  static func action(_ change: RecordChange<Self>) -> String {
    statement(change).map { "consent_\($0.rawValue)" } ?? change.standardAction
  }

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.new, let state = statement(change) else { return [] }
    var data: [String: JSONValue] = [
      "channel": .string(row.channel.rawValue), "purpose": .string(row.purpose),
    ]
    if let customer = row.customerId { data["customerProfileId"] = .string(customer.description) }
    if let contact = row.contactId { data["contactId"] = .string(contact.description) }
    if let lead = row.leadId { data["leadId"] = .string(lead.description) }
    return [DomainEvent("compliance.consent.\(state.rawValue)", row.recordID, data: .object(data))]
  }

  /// The purpose, then the channel and whose of the customer's contacts it is.
  static func timeline(_ change: RecordChange<Self>, in reader: Reader) throws -> [TimelineEntry] {
    guard let row = change.new, let state = statement(change), let customer = row.customerId else { return [] }
    let contact = try row.contactId.flatMap { try reader.find(ContactRow.self, $0)?.name }
    return [
      TimelineEntry(
        customer, .consent, state.rawValue, title: row.purpose,
        detail: [row.channel.rawValue, contact].compactMap(\.self).joined(separator: " · "), at: row.since)
    ]
  }
}

extension CustomerReference {
  /// What was said by the customer that is merged away counts for the other one as well, until that says something anew.
  /// The log stays as it is: it tells of whoever has said it.
  static let consents = CustomerReference(ConsentRow.self, column: "customer_id") { row, customer, call in
    row.customerId = customer
    if row.personId == customer.uuid { row.isSuperseded = false }
    row.updatedAt = call.now
  }
}

/// Who sees the person sees what they have agreed to; who may change the person may note it.
extension Consent: Guarded {
  static func access(to ids: [ID<Consent>], in call: CRMCall) async throws -> [ID<Consent>: RecordAccess] {
    try await Access.lookUp(ids, in: ConsentRow.table, call) { user in
      Access.Conditions(
        readable: Consents.visible("r", to: user),
        writable: """
          CASE WHEN r.customer_id IS NULL THEN r.lead_id IN (
            SELECT l.id FROM leads l
            WHERE l.workspace_id = \(user.workspaceId) AND \(Access.writable(owner: "l.owner_id", by: user)))
          ELSE r.customer_id IN (
            SELECT c.id FROM customers c
            WHERE c.workspace_id = \(user.workspaceId) AND \(Access.writable(owner: "c.owner_id", by: user)))
          END
          """)
    }
  }
}
