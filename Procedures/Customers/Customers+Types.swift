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
  var ownerId: ID<User>
  var ownerName: String
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
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
struct CustomerSummary {
  var id: ID<CustomerProfile>
  var name: String
  var kind: CustomerKind
  var email: String?
}

/// A customer with what stands around them.
@Schema
struct CustomerDetail {
  var customer: CustomerProfile
  /// The newest 20 open deals.
  var openDeals: [Opportunity]
  /// What was won from them, by currency.
  var lifetimeValue: [PipelineAmount]
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
  /// Without it the caller.
  @Named var ownerId: ID<User>?
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
  @Named var ownerId: Patch<ID<User>>
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
  var sort: CustomerSort = CustomerSort.name
  var direction: SortDirection = SortDirection.ascending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
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

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      """
      The customer \(current.name) has changed since you read it: it is at version \(current.version); read it and try \
      again
      """
    }
  }
}
