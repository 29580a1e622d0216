import Rapport
import RapportJSON
import Storage

// What changes of quotes mean to others.

extension QuoteRow: TrackedRecord {
  static let entity = "Quote"
  var recordID: UUIDv7 { id.uuid }
  var customers: [ID<CustomerProfile>] { [customerProfileId] }

  /// The version is recorded: a change of a line alone is one of the quote, too.
  static let unrecordedFields: Set<String> = [
    "createdAt", "updatedAt", "createdBy", "updatedBy", "sortTitle", "grossUnits",
  ]
  static let fieldForms: [String: FieldForm] = [
    "netMinor": .money(name: "net", currencyColumn: "currency"),
    "taxMinor": .money(name: "tax", currencyColumn: "currency"), "sentAt": .instant, "acceptedAt": .instant,
    "declinedAt": .instant,
  ]

  static func action(_ change: RecordChange<Self>) -> String { eventName(change) ?? change.standardAction }

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let new = change.new, let name = eventName(change) else { return [] }
    let data: JSONValue = [
      "customerProfileId": .string(new.customerProfileId.description),
      "opportunityId": .string(new.opportunityId.description), "revision": .number(JSONNumber(new.revision)),
      "fields": .array(change.fields.map(\.name).filter { $0 != "version" }.map(JSONValue.string)),
    ]
    return [DomainEvent("crm.quote.\(name)", new.recordID, data: data)]
  }

  /// `created`, `updated`, `revised`, `sent`, `accepted`, `declined`, `expired`, `reopened`.
  private static func eventName(_ change: RecordChange<Self>) -> String? {
    guard let new = change.new else { return nil }
    guard let old = change.old else { return "created" }
    if old.revision != new.revision { return "revised" }
    if new.status == .sent, old.status == .accepted || old.status == .declined { return "reopened" }
    return old.status == new.status ? "updated" : new.status.rawValue
  }

  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] {
    guard let new = change.new, let event = eventName(change), event != "updated" else { return [] }
    let gross = Currency(code: new.currency)?.money(minorUnits: new.netMinor + new.taxMinor)
    return [
      TimelineEntry(
        new.customerProfileId, .quote, event, title: "\(new.title) (\(new.number))",
        detail: event == "declined" ? new.declineReason : gross.map { "\($0) \(new.currency)" },
        opportunity: new.opportunityId)
    ]
  }
}

/// Lines stand in the audit trail of their quote.
extension QuoteLineRow: TrackedRecord {
  static let entity = "QuoteLine"
  static let unrecordedFields: Set<String> = ["quoteId", "workspaceId"]
  var recordID: UUIDv7 { quoteId.uuid }
}

/// Who sees the deal sees its quotes; who may change it, may change them.
extension Quote: Guarded {
  static func access(to ids: [ID<Quote>], in call: CRMCall) async throws -> [ID<Quote>: RecordAccess] {
    try await Access.lookUp(ids, in: QuoteRow.table, call) { Access.Conditions(deal: "r.opportunity_id", $0) }
  }
}

extension Access.Conditions {
  /// What holds for records of a deal.
  init(deal column: SQL, _ user: CallUser) {
    self.init(
      readable: """
        \(column) IN (SELECT o.id FROM opportunities o WHERE o.id = \(column)
          AND \(Access.visibleOpportunities("o", to: user)))
        """,
      writable: """
        \(column) IN (SELECT o.id FROM opportunities o WHERE o.id = \(column)
          AND \(Access.writable(owner: "o.owner_id", by: user)))
        """)
  }
}

extension CustomerReference {
  /// A quote goes with its deal to another customer. Without an order it goes with the customer (see `compliance.gdpr`).
  static let quotes = CustomerReference(QuoteRow.self, column: "customer_profile_id") { row, customer, call in
    row.customerProfileId = customer
    row.touch(by: call.user?.id ?? row.updatedBy, at: call.now)
  }

  /// Orders keep their customer from being purged: they are commercial letters.
  static let orders = CustomerReference(
    OrderRow.self, column: "customer_profile_id", whenPurged: .keepCustomer
  ) { row, customer, call in
    row.customerProfileId = customer
    row.touch(by: call.user?.id ?? row.updatedBy, at: call.now)
  }
}
