import Rapport

/// What one customer is to another one.
@Schema
struct Relationship {
  var id: ID<Relationship>
  var customerProfileId: ID<CustomerProfile>
  /// What the customer is to the related one: the customer is its parent company, was referred by it, …
  var type: RelationshipType
  var related: CustomerSummary
  /// From 1 to 10.
  var strength: Int
  var notes: String?
  /// Since when.
  var since: CalendarDate?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
}

/// What a customer is to a related one. Read from the other end, each is its counterpart.
@Schema
enum RelationshipType: String, CaseIterable {
  /// The customer is the related one's parent company.
  case parentCompany = "parent_company"
  /// The related one is the customer's parent company.
  case subsidiary
  /// The customer has referred the related one.
  case referrer
  /// The related one has referred the customer.
  case referredBy = "referred_by"
  case partner
  case competitor
}

@Schema
struct CreateRelationship {
  var customerProfileId: ID<CustomerProfile>
  @Named var relatedCustomerProfileId: ID<CustomerProfile>
  /// What the customer is to the related one.
  var type: RelationshipType
  @Range(1...10) var strength: Int = 5
  @Trimmed @Length(...2000) var notes: String?
  var since: CalendarDate?
}

@Schema
struct UpdateRelationship {
  var id: ID<Relationship>
  @Minimum(1) var version: Int?
  @Range(1...10) var strength: Patch<Int>
  @Trimmed @Length(...2000) var notes: Patch<String?>
  var since: Patch<CalendarDate?>
}

@Schema
struct RelationshipKey {
  var id: ID<Relationship>
}

@Schema
struct DeleteRelationship {
  var id: ID<Relationship>
  @Minimum(1) var version: Int?
}

@Schema
struct GetRelationships {
  /// The customer.
  var id: ID<CustomerProfile>
  /// Any of these.
  @Count(1...6) @Unique var types: [RelationshipType]?
  @Range(1...10) var minimumStrength: Int?
  @Range(1...200) var limit: Int = 50
  @Length(1...500) var cursor: String?
  var includeTotal: Bool = false
}

@Schema
struct GetRelationshipGraph {
  /// The customer in the middle.
  var id: ID<CustomerProfile>
  /// How many steps away from it.
  @Range(1...6) var depth: Int = 2
  /// Any of these, from whichever end.
  @Count(1...6) @Unique var types: [RelationshipType]?
  @Range(1...10) var minimumStrength: Int?
  /// The most customers; those nearest come first.
  @Range(1...5000) var limit: Int = 500
}

@Schema
struct RelationshipGraph {
  /// The nearest first; the customer in the middle is the first of all.
  var nodes: [GraphNode]
  /// Between customers that stand in `nodes`.
  var edges: [GraphEdge]
  /// Whether there is more within that depth than the graph shows.
  var isTruncated: Bool
}

@Schema
struct GraphNode {
  var customer: CustomerSummary
  /// How many steps away.
  var depth: Int
}

/// A relationship as an arrow: `from` is `type` of `to`.
@Schema
struct GraphEdge {
  var id: ID<Relationship>
  var fromId: ID<CustomerProfile>
  var toId: ID<CustomerProfile>
  /// What `from` is to `to`: parent_company, referrer, partner or competitor.
  var type: RelationshipType
  var strength: Int
}

@Schema
struct GetReferralChain {
  var id: ID<CustomerProfile>
  /// How many steps up and down.
  @Range(1...6) var depth: Int = 6
}

@Schema
struct ReferralChain {
  var customer: CustomerSummary
  /// What was won from the customer, by currency.
  var revenue: [CurrencyAmount]
  /// Who referred the customer, who referred those, and so on; the nearest first.
  var referrers: [ReferralNode]
  /// Whom the customer has referred, whom those have, and so on; the nearest first.
  var referred: [ReferralNode]
  /// What was won from all in `referred`, by currency.
  var revenueBehind: [CurrencyAmount]
  /// Whether there are more than 5,000 on one side.
  var isTruncated: Bool
}

@Schema
struct ReferralNode {
  var customer: CustomerSummary
  /// How many steps away.
  var depth: Int
  /// The one between this customer and the one that was asked for; on the way down their referrer, on the way up whom they
  /// have referred.
  var viaId: ID<CustomerProfile>
  /// What was won from them, by currency.
  var revenue: [CurrencyAmount]
  /// What was won from those whom they have referred, and those whom these have, by currency; on the way down alone.
  var revenueBehind: [CurrencyAmount]
}

/// An amount with its currency.
@Schema
struct CurrencyAmount: Equatable {
  /// ISO 4217.
  var currency: String
  var amount: Money
}

@Schema
struct FindConnection {
  /// Where it begins.
  var fromId: ID<CustomerProfile>
  /// Where it ends.
  var toId: ID<CustomerProfile>
  /// Any of these, from whichever end.
  @Count(1...6) @Unique var types: [RelationshipType]?
  /// The most steps between them.
  @Range(1...12) var maximumLength: Int = 6
}

@Schema
struct Connection {
  /// The number of steps; absent if there is no connection of that length.
  var length: Int?
  /// From the one to the other, both included; empty if there is no connection.
  var customers: [CustomerSummary]
  /// Between each and the next.
  var edges: [GraphEdge]
}

/// Why a relationship was not made or changed.
@Schema
enum RelationshipError: ProcedureError {
  /// The relationship has changed since; `current` is what it is now.
  case staleVersion(current: Relationship)
  /// They are related like this, or the other way round, already.
  case exists(current: Relationship)
  /// A company would own itself, through those in between.
  case loop(through: [CustomerSummary])

  var code: RPCErrorCode {
    switch self {
    case .staleVersion, .exists: .conflict
    case .loop: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The relationship has changed since you read it: it is at version \(current.version); read it and try again"
    case .exists(let current):
      "They are related already: the customer is \(current.type.rawValue) of \(current.related.name)"
    case .loop(let through):
      "A company cannot own itself: \(through.map(\.name).joined(separator: " owns "))"
    }
  }
}
