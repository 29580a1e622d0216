import Rapport

// The inputs and outputs of reports.

/// Which deals to count.
@Schema
struct PipelineFilter {
  /// Without it the workspace's default pipeline.
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// Words that must stand in number, title, customer or description, as in listOpportunities.
  @Trimmed @Length(1...200) var text: String?
  /// What must hold besides, as in listOpportunities.
  var rules: OpportunityRule?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let rules { issues.add(rules, at: .rules) }
  }
}

/// Sums of deals in one currency.
@Schema
struct PipelineAmount {
  /// ISO 4217.
  var currency: String
  var count: Int
  /// The sum of the values.
  var total: Money
  /// Σ value × probability ÷ 100, rounded once, half away from zero.
  var weighted: Money
}

@Schema
struct StageStats {
  var stage: String
  var name: String
  var probability: Int
  var isWon: Bool
  var isLost: Bool
  /// Deals in the stage, of all currencies.
  var count: Int
  /// By currency.
  var amounts: [PipelineAmount]
}

@Schema
struct PipelineStats {
  var pipelineId: ID<Pipeline>
  /// In the pipeline's order.
  var stages: [StageStats]
  /// How many deals are open.
  var openCount: Int
  /// Over the open deals, by currency.
  var totals: [PipelineAmount]
}

@Schema
struct GetPipelineAggregation {
  /// Without it the workspace's default pipeline.
  var pipelineId: ID<Pipeline>?
  /// The first day of the period.
  var from: CalendarDate
  /// The last day of the period.
  var to: CalendarDate
  var ownerId: ID<User>?
  var teamId: ID<Team>?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if from > to { issues.add(.to, .notBefore("from")) }
  }
}

/// What became of the deals that reached a stage in the period.
@Schema
struct FunnelStage {
  var stage: String
  var name: String
  /// Deals that reached the stage in the period: that entered it, or passed over it on their way forward.
  var entered: Int
  /// Of those, how many ever went on to a later stage or were won.
  var leftForward: Int
  /// Of those that did not, how many were lost from it.
  var leftToLost: Int
  /// Of those that did not, how many are in it. The rest went back to an earlier stage.
  var stillThere: Int
  /// Left forward ÷ entered, 0…1; absent if none entered, and for the won stage.
  var conversionToNext: Double?
  /// Won so far ÷ entered, 0…1; absent if none entered.
  var conversionToWon: Double?
  /// The median time in the stage of those that left it, in days; absent if none did.
  var medianDays: Double?
}

@Schema
struct PipelineFunnel {
  var pipelineId: ID<Pipeline>
  var from: CalendarDate
  var to: CalendarDate
  var stages: [FunnelStage]
  /// Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed.
  var winRate: Double?
  var won: Int
  var lost: Int
}

@Schema
enum ForecastPeriod: String, CaseIterable {
  case month
  case quarter
}

@Schema
enum ForecastGrouping: String, CaseIterable {
  case period
  case owner
  case team
  case stage
}

@Schema
struct GetRevenueForecast {
  /// Without it all pipelines.
  var pipelineId: ID<Pipeline>?
  var period: ForecastPeriod = ForecastPeriod.month
  var groupBy: ForecastGrouping = ForecastGrouping.period
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// Only deals expected to close, or closed, on this day or later. Overdue deals always count.
  var from: CalendarDate?
  /// Only deals expected to close, or closed, on this day or before. Deals without a date count if neither day is
  /// given.
  var to: CalendarDate?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let from, let to, from > to { issues.add(.to, .notBefore("from")) }
  }
}

/// A group's part of the forecast, in one currency.
@Schema
struct ForecastGroup {
  /// `2026-11`, `2026-Q4`, `overdue`, `undated`; or the id of the owner or team, or the key of the stage.
  var key: String
  /// As shown to people.
  var label: String
  /// ISO 4217.
  var currency: String
  /// How many deals are open.
  var count: Int
  /// The open deals' value.
  var total: Money
  /// Σ value × probability ÷ 100 over the open deals.
  var weighted: Money
  /// Best case, commit and closed.
  var bestCase: Money
  /// Commit and closed.
  var commit: Money
  /// Won so far.
  var closedWon: Money
}

@Schema
struct RevenueForecast {
  /// In order of time, name or stage; within that, by currency.
  var groups: [ForecastGroup]
  /// Over all groups, by currency.
  var totals: [ForecastGroup]
}
