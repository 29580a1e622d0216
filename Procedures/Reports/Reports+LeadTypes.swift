import Rapport

@Schema
struct GetLeadsByScore {
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// Came in on this day (in UTC) or later.
  var from: CalendarDate?
  /// Came in on this day (in UTC) or before.
  var to: CalendarDate?
  /// The least score of a warm lead.
  @Range(1...100) var warmFrom: Int = 40
  /// The least score of a hot lead.
  @Range(1...100) var hotFrom: Int = 70

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let from, let to, from > to { issues.add(.to, .notBefore("from")) }
    if warmFrom > hotFrom { issues.add(.hotFrom, .notLess(than: "warmFrom")) }
  }
}

@Schema
enum LeadTier: String, CaseIterable {
  case hot
  case warm
  case cold
}

/// Leads that have something in common, and what became of them.
@Schema
struct LeadOutcome {
  var count: Int
  /// New, contacted or qualified.
  var open: Int
  var qualified: Int
  var unqualified: Int
  var converted: Int
  /// Converted ÷ (converted + unqualified), 0…1; absent while neither has happened.
  var conversionRate: Double?
}

@Schema
struct LeadScoreTier {
  var tier: LeadTier
  /// The least and the greatest score of the tier.
  var from: Int
  var to: Int
  var leads: LeadOutcome
}

@Schema
struct LeadScoreBand {
  /// The least score: 0, 10, … 90. The last band holds 100, too.
  var from: Int
  var count: Int
}

/// Leads by how surely they want to buy.
@Schema
struct LeadsByScore {
  /// Hot, warm, cold.
  var tiers: [LeadScoreTier]
  /// Ten of ten points each.
  var bands: [LeadScoreBand]
  var averageScore: Double?
}

@Schema
struct GetLeadsByIntent {
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// Came in on this day (in UTC) or later.
  var from: CalendarDate?
  /// Came in on this day (in UTC) or before.
  var to: CalendarDate?
  /// How sure an intent must be to count, in percent.
  @Range(1...100) var minimumConfidence: Int = 20

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let from, let to, from > to { issues.add(.to, .notBefore("from")) }
  }
}

@Schema
struct LeadIntentLine {
  /// Absent for leads without a sure one.
  var intent: LeadIntent?
  var leads: LeadOutcome
  /// In percent; absent for leads without an intent.
  var averageConfidence: Double?
}

/// Leads by what they most surely want.
@Schema
struct LeadsByIntent {
  /// In the order of intents; leads without one last.
  var items: [LeadIntentLine]
}

@Schema
struct GetRoutingEffectiveness {
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// The first day on which leads came in, in UTC.
  var from: CalendarDate
  /// The last day.
  var to: CalendarDate
  /// In how many minutes a lead should be answered.
  @Range(1...100_000) var responseMinutes: Int = 60

  func validate(_ issues: inout FieldIssues<Fields>) {
    if from > to { issues.add(.to, .notBefore("from")) }
  }
}

/// What became of leads that were given to somebody.
@Schema
struct RoutingLine {
  /// Absent for all together.
  var ownerId: ID<User>?
  var name: String
  var leads: LeadOutcome
  /// From coming in to being given to somebody, in minutes: the median; absent if none was.
  var medianMinutesToRoute: Double?
  /// From then to the first activity with the lead, in minutes: the median of those that were answered.
  var medianMinutesToRespond: Double?
  var answered: Int
  /// Answered in `responseMinutes` ÷ all, 0…1; absent without leads.
  var answeredInTime: Double?
}

/// How well leads find those who answer them.
@Schema
struct RoutingEffectiveness {
  var from: CalendarDate
  var to: CalendarDate
  var total: RoutingLine
  /// How many of the leads wait to be given to somebody.
  var unrouted: Int
  /// The most leads first.
  var owners: [RoutingLine]
}
