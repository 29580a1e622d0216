import Rapport

/// How well a relationship with a customer is.
@Schema
enum HealthBand: String, CaseIterable {
  case healthy
  case watch
  case atRisk
}

/// What a health score is put together from.
@Schema
enum HealthPartKey: String, CaseIterable {
  /// How long ago the last contact or purchase was.
  case recency
  /// How often there was contact.
  case frequency
  /// How much was bought, compared with the workspace's other customers.
  case monetary
  /// How often the other side took part.
  case engagement
  /// Open problems.
  case problems
}

@Schema
struct HealthPart {
  var key: HealthPartKey
  /// 0…100; absent if nothing can be said, and the other parts make up the score.
  var score: Int?
  /// As the workspace has set it.
  var weight: Int
  /// What the part adds to the score.
  var contribution: Double
  /// Why it is what it is, in words.
  var reason: String
  /// The same for programs.
  var finding: HealthFinding
}

/// What was seen of a customer that makes a part of their health what it is.
@Schema
enum HealthFinding: Reason {
  /// The last contact was so many days ago.
  case lastContact(days: Int)
  /// There was no contact yet, so many days after they became a customer.
  case noContact(days: Int)
  /// So many contacts in so many days, where others are expected.
  case contacts(count: Int, days: Int, expected: Int)
  /// They have not bought anything yet.
  case neverBought
  /// They bought nothing in so many days.
  case boughtNothing(days: Int)
  /// By their purchases of the last year they are in that fifth of all customers: 5 are those who bought the most.
  case purchases(fifth: Int)
  /// Nobody tried to reach them in so many days.
  case notTried(days: Int)
  /// They took part in so many of all tries.
  case participation(contacts: Int, attempts: Int)
  /// What is open and should not be; nothing of it is no problem.
  case problems(rottingDeals: Int, overdueDeals: Int, lostDeals: Int)
}

/// A customer's health.
@Schema
struct HealthScore {
  var customerProfileId: ID<CustomerProfile>
  var customerName: String
  var ownerId: ID<User>
  var ownerName: String
  /// 0…100: the weighted mean of the parts.
  var score: Int
  var band: HealthBand
  /// What the score has changed by since about 30 days before; absent without a score of then.
  var trend: Int?
  var parts: [HealthPart]
  /// The last contact or purchase.
  var lastContactAt: Instant?
  var calculatedAt: Instant
}

/// A customer, by the id.
@Schema
struct HealthKey {
  var customerProfileId: ID<CustomerProfile>
}

@Schema
enum HealthSort: String, CaseIterable {
  case score
  case customer
}

@Schema
struct ListHealthScores {
  @Count(1...3) @Unique var bands: [HealthBand]?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  @Range(0...100) var minimum: Int?
  @Range(0...100) var maximum: Int?
  var sort: HealthSort = HealthSort.score
  var direction: SortDirection = SortDirection.ascending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let minimum, let maximum, minimum > maximum { issues.add(.maximum, .notLess(than: "minimum")) }
  }
}

@Schema
struct ListAtRiskCustomers {
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
}

/// A customer whom the workspace may lose.
@Schema
struct AtRiskCustomer {
  var health: HealthScore
  /// The parts that pull the score down most, in words.
  var reasons: [String]
  /// The same for programs.
  var findings: [HealthFinding]
  /// What their open deals are worth, by currency: those that the caller sees.
  var openDeals: [PipelineAmount]
}

@Schema
struct RecalculateHealth {
  /// Without them all customers of the workspace are put in line, which administrators may ask for.
  @Named @Count(1...200) @Unique var customerProfileIds: [ID<CustomerProfile>]?
}

@Schema
struct HealthRecalculation {
  /// Of the customers that were named, in their order.
  var scores: [HealthScore]
  /// The work on all customers; absent if customers were named, or if it is in line already.
  var jobId: ID<Job>?
}

@Schema
struct GetHealthHistory {
  var customerProfileId: ID<CustomerProfile>
  var from: CalendarDate?
  var to: CalendarDate?
  /// The newest ones.
  @Range(1...1000) var limit: Int = 365

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let from, let to, from > to { issues.add(.to, .notBefore("from")) }
  }
}

/// A score as it was from that day on, until the next one.
@Schema
struct HealthPoint {
  var date: CalendarDate
  var score: Int
  var band: HealthBand
  var recency: Int?
  var frequency: Int?
  var monetary: Int?
  var engagement: Int?
  var problems: Int?
}

@Schema
struct HealthHistory {
  /// In the order of their days. Days on which nothing changed are left out.
  var items: [HealthPoint]
}

/// How the workspace weighs health.
@Schema
struct HealthWeights {
  /// Of the parts: they count in proportion to each other, and 0 leaves a part out.
  var recency: Int
  var frequency: Int
  var monetary: Int
  var engagement: Int
  var problems: Int
  /// After so many days without contact recency is 50, after twice as many 25.
  var recencyHalfLifeDays: Int
  /// So many contacts in 90 days make frequency 100.
  var expectedContacts: Int
  /// A lower score is at risk.
  var atRiskBelow: Int
  /// This score and higher ones are healthy; what is between is to be watched.
  var healthyFrom: Int
  /// Absent as long as nobody has set anything, as is who did.
  var updatedAt: Instant?
  var updatedBy: ID<User>?
  /// Counts the changes; 0 as long as nobody has set anything.
  var version: Int
}

@Schema
struct SetHealthWeights {
  @Range(0...100) var recency: Patch<Int>
  @Range(0...100) var frequency: Patch<Int>
  @Range(0...100) var monetary: Patch<Int>
  @Range(0...100) var engagement: Patch<Int>
  @Range(0...100) var problems: Patch<Int>
  @Range(1...365) var recencyHalfLifeDays: Patch<Int>
  @Range(1...100) var expectedContacts: Patch<Int>
  @Range(1...99) var atRiskBelow: Patch<Int>
  @Range(2...100) var healthyFrom: Patch<Int>
  /// The version that it is based on; a stale one is a conflict.
  @Minimum(0) var version: Int?
}

/// Why the weights were not set.
@Schema
enum HealthError: ProcedureError {
  /// They have changed since; `current` is what they are now.
  case staleVersion(current: HealthWeights)

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The weights have changed since you read them: they are at version \(current.version); read them and try again"
    }
  }
}
