import Rapport

/// A customer: a company or a person that business is done with.
@Schema
struct CustomerProfile {
  var id: ID<CustomerProfile>
  var kind: CustomerKind
  var name: String
  var email: String?
  var phone: String?
  var website: String?
  /// The VAT identification number.
  var vatId: String?
  var industry: String?
  var status: CustomerStatus
  var tags: [String]
  var notes: String?
  /// Values by the keys of the workspace's custom fields.
  var customFields: [String: JSONValue]
  var ownerId: ID<User>
  var ownerName: String
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  /// When it was deleted; it can be restored for 30 days.
  var deletedAt: Instant?
  /// Customers that may be the same, the likeliest first: in the answer to createCustomer alone.
  var possibleDuplicates: [DuplicateMatch]?
}

@Schema
enum CustomerKind: String, CaseIterable {
  case company
  case person
}

@Schema
enum CustomerStatus: String, CaseIterable {
  case prospect
  case active
  case inactive
}

/// A customer, in short.
@Schema
struct CustomerSummary: Hashable {
  var id: ID<CustomerProfile>
  var name: String
  var kind: CustomerKind
  var email: String?
}

/// A customer with what stands around them.
@Schema
struct CustomerDetail {
  var customer: CustomerProfile
  /// Who is asked first stands first; 50 at most.
  var contacts: [Contact]
  /// By kind; the default one of each stands first.
  var addresses: [CustomerAddress]
  /// The newest 20 open deals.
  var openDeals: [Opportunity]
  /// What was won from them, by currency.
  var lifetimeValue: [PipelineAmount]
  /// How well the relationship with them is at this moment.
  var health: HealthScore?
  /// Relations to other customers whom the caller sees; 50 at most.
  var relationships: [Relationship]
  /// The segments that they are in, by name; 100 at most.
  var segments: [SegmentMembership]
  /// What they and their contacts have agreed to and taken back; 100 at most.
  var consents: [Consent]
  /// Customers that were merged into this one, as long as it can be undone.
  var merges: [CustomerMerge]
}

@Schema
struct CreateCustomer {
  var kind: CustomerKind = CustomerKind.company
  @Trimmed @Length(1...200) var name: String
  @Trimmed @Lowercased @Email var email: String?
  @Trimmed @Phone var phone: String?
  @Trimmed @WebURL @Length(...2000) var website: String?
  @Trimmed @Length(2...20) var vatId: String?
  @Trimmed @Length(...100) var industry: String?
  var status: CustomerStatus = CustomerStatus.prospect
  @Trimmed @Length(1...50) @Count(...50) @Unique var tags: [String] = []
  @Trimmed @Length(...10_000) var notes: String?
  /// Values by the keys of the workspace's custom fields.
  @Count(...100) var customFields: [String: JSONValue]?
  /// Without it the caller.
  @Named var ownerId: ID<User>?
  /// What to do if the caller sees a customer that is likely the same.
  var onDuplicate: DuplicatePolicy = DuplicatePolicy.warn
}

@Schema
struct UpdateCustomer {
  var id: ID<CustomerProfile>
  @Minimum(1) var version: Int?
  var kind: Patch<CustomerKind>
  @Trimmed @Length(1...200) var name: Patch<String>
  @Trimmed @Lowercased @Email var email: Patch<String?>
  @Trimmed @Phone var phone: Patch<String?>
  @Trimmed @WebURL @Length(...2000) var website: Patch<String?>
  @Trimmed @Length(2...20) var vatId: Patch<String?>
  @Trimmed @Length(...100) var industry: Patch<String?>
  var status: Patch<CustomerStatus>
  @Trimmed @Length(1...50) @Count(...50) @Unique var tags: Patch<[String]>
  @Trimmed @Length(...10_000) var notes: Patch<String?>
  /// Values by the keys of custom fields; those that are left out stay, `null` empties one.
  @Count(...100) var customFields: [String: JSONValue]?
  @Named var ownerId: Patch<ID<User>>
}

@Schema
struct DeleteCustomer {
  var id: ID<CustomerProfile>
  @Minimum(1) var version: Int?
}

@Schema
struct GetCustomerAuditTrail {
  var id: ID<CustomerProfile>
  @Range(1...200) var limit: Int = 50
  @Length(1...500) var cursor: String?
}

/// One entry of a customer's audit trail.
@Schema
struct CustomerAuditEntry {
  var at: Instant
  /// Absent for what the system did by itself.
  var by: ID<User>?
  var byName: String?
  /// `created`, `updated`, `deleted`, `restored`, `merged`, …
  var action: String
  /// The kind of record: `CustomerProfile`, `Contact`, `CustomerAddress`, …
  var entity: String
  var entityId: String
  var changes: [CustomerFieldChange]
  /// The procedure that was called.
  var procedure: String
  var ip: String?
}

@Schema
struct CustomerFieldChange {
  var field: String
  var old: JSONValue?
  var new: JSONValue?
}

@Schema
struct CustomerKey {
  var id: ID<CustomerProfile>
}

@Schema
enum CustomerSort: String, CaseIterable {
  case name
  case created
  case updated
}

@Schema
struct ListCustomers {
  var kind: CustomerKind?
  var status: CustomerStatus?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  @Trimmed @Length(1...50) var tag: String?
  /// Words that must stand in name, e-mail, telephone number, website, VAT id or notes.
  @Trimmed @Length(1...200) var text: String?
  /// Conditions on custom fields, all of which must hold.
  @Count(...20) var customFields: [CustomFieldFilter] = []
  /// What must hold besides, in the rules of segments: groups of conditions with and, or and not. Amounts without a
  /// currency are in the workspace's.
  var rules: SegmentRule?
  /// Whether to list the deleted ones instead, as long as they can be restored.
  var deleted: Bool = false
  var sort: CustomerSort = CustomerSort.name
  var direction: SortDirection = SortDirection.ascending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) { if let rules { issues.add(rules, at: .rules) } }
}

@Schema
struct SearchCustomers {
  /// As typed: every word must match, the last one as the start of a word.
  @Trimmed @Length(1...200) var query: String
  @Range(1...50) var limit: Int = 10
}

@Schema
struct CustomerMatches {
  /// The best first.
  var items: [CustomerSummary]
}

/// Why a customer was not changed.
@Schema
enum CustomerError: ProcedureError {
  /// The customer has changed since; `current` is what it is now.
  case staleVersion(current: CustomerProfile)
  /// Customers that are likely the same are there already, the likeliest first.
  case possibleDuplicates(matches: [DuplicateMatch])
  /// Deals are kept for longer than customers.
  case hasDeals(count: Int)
  /// The time in which it could be restored is over, or it is not deleted.
  case notRestorable(why: String, reason: RestoreRefusal)

  static func notRestorable(_ reason: RestoreRefusal) -> CustomerError {
    .notRestorable(why: reason.text, reason: reason)
  }

  var code: RPCErrorCode {
    switch self {
    case .staleVersion, .possibleDuplicates: .conflict
    case .hasDeals, .notRestorable: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      """
      The customer \(current.name) has changed since you read it: it is at version \(current.version); read it and try \
      again
      """
    case .possibleDuplicates(let matches):
      """
      \(matches.first?.customer.name ?? "") is likely the same: \(matches.first?.reasons.map(\.text).joined(separator: ", ") ?? ""); \
      take that one, or send onDuplicate: allow
      """
    case .hasDeals(let count):
      """
      The customer has \(count == 1 ? "a deal" : "\(count) deals"): delete \(count == 1 ? "it" : "them") before, merge the \
      customer into another one, or set its status to inactive
      """
    case .notRestorable(let why, _): "The customer cannot be restored: \(why)"
    }
  }
}
