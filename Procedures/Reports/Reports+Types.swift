import Rapport

/// What deals of one currency come to.
@Schema
struct ReportAmount {
  /// ISO 4217.
  var currency: String
  var count: Int
  var total: Money
}

@Schema
struct GetPipelineReport {
  /// Without it the workspace's default pipeline.
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// The first day of what was created, won and lost, in UTC.
  var from: CalendarDate
  /// The last day.
  var to: CalendarDate

  func validate(_ issues: inout FieldIssues<Fields>) {
    if from > to { issues.add(.to, .notBefore("from")) }
  }
}

/// The deals of one stage, as they are now.
@Schema
struct PipelineReportStage {
  var stage: String
  var name: String
  var probability: Int
  var isWon: Bool
  var isLost: Bool
  var count: Int
  /// By currency.
  var amounts: [PipelineAmount]
  /// How long its open deals have been in it on average; absent without any.
  var averageDays: Double?
  /// How many of them have been in it for longer than its `rottenAfterDays`.
  var rotting: Int
}

@Schema
struct PipelineReportOwner {
  var ownerId: ID<User>
  var ownerName: String
  var count: Int
  /// By currency.
  var amounts: [PipelineAmount]
}

/// A pipeline as it is now, and what came and went in a period.
@Schema
struct PipelineReport {
  var pipelineId: ID<Pipeline>
  var name: String
  var from: CalendarDate
  var to: CalendarDate
  /// In the pipeline's order.
  var stages: [PipelineReportStage]
  var openCount: Int
  /// Over the open deals, by currency.
  var totals: [PipelineAmount]
  /// Of the open deals; the most deals first.
  var owners: [PipelineReportOwner]
  /// Open deals that should have been closed before today.
  var overdue: [PipelineAmount]
  /// Open deals without an expected close date.
  var undated: [PipelineAmount]
  /// Deals that were created in the period, whatever became of them.
  var created: [ReportAmount]
  /// By close date in the period.
  var won: [ReportAmount]
  var lost: [ReportAmount]
}

@Schema
struct GetFunnelReport {
  /// Without it the workspace's default pipeline.
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// The first day of the period.
  var from: CalendarDate
  /// The last day of the period.
  var to: CalendarDate

  func validate(_ issues: inout FieldIssues<Fields>) {
    if from > to { issues.add(.to, .notBefore("from")) }
  }
}

/// A funnel beside that of the period before.
@Schema
struct FunnelReport {
  var current: PipelineFunnel
  /// Of as many days directly before.
  var previous: PipelineFunnel
}

@Schema
struct GetWinLossReport {
  /// Without it all pipelines.
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// Closed on this day or later.
  var from: CalendarDate
  /// Closed on this day or before.
  var to: CalendarDate

  func validate(_ issues: inout FieldIssues<Fields>) {
    if from > to { issues.add(.to, .notBefore("from")) }
  }
}

/// What was won and lost in one currency.
@Schema
struct WinLossAmount {
  /// ISO 4217.
  var currency: String
  var won: Money
  var lost: Money
}

/// Closed deals that have something in common.
@Schema
struct WinLossLine {
  /// The owner's id, the source, or the reason; absent for deals without one.
  var key: String?
  /// As shown to people.
  var label: String
  var won: Int
  var lost: Int
  /// Won ÷ (won + lost), 0…1; absent if none closed.
  var winRate: Double?
  /// By currency.
  var amounts: [WinLossAmount]
  /// From creation to the close date, of won deals; absent without any.
  var averageDaysToWin: Double?
  /// From creation to the close date, of lost deals; absent without any.
  var averageDaysToLose: Double?
}

/// Deals that were closed in a period, by their close date.
@Schema
struct WinLossReport {
  var from: CalendarDate
  var to: CalendarDate
  var total: WinLossLine
  /// Why deals were won, the most frequent reason first.
  var wonReasons: [WinLossLine]
  /// Why deals were lost, the most frequent reason first.
  var lostReasons: [WinLossLine]
  /// The most closed deals first.
  var owners: [WinLossLine]
  /// The most closed deals first.
  var sources: [WinLossLine]
}

@Schema
struct GetVelocityReport {
  /// Without it all pipelines.
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// Closed on this day or later.
  var from: CalendarDate
  /// Closed on this day or before.
  var to: CalendarDate

  func validate(_ issues: inout FieldIssues<Fields>) {
    if from > to { issues.add(.to, .notBefore("from")) }
  }
}

/// How fast deals of one currency become revenue.
@Schema
struct Velocity {
  /// ISO 4217.
  var currency: String
  /// Deals that are open now.
  var openDeals: Int
  /// Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed.
  var winRate: Double?
  /// Absent if none was won.
  var averageWonValue: Money?
  /// From creation to the close date, of the won deals, in days; absent if none was won.
  var averageDaysToWin: Double?
  /// Open deals × win rate × average won value ÷ average days to win: what is won a day. Absent if one of these is, or if
  /// deals are won on the day that they are created.
  var perDay: Money?
}

@Schema
struct OwnerVelocity {
  var ownerId: ID<User>
  var ownerName: String
  /// By currency.
  var velocities: [Velocity]
}

@Schema
struct VelocityReport {
  var from: CalendarDate
  var to: CalendarDate
  /// By currency.
  var velocities: [Velocity]
  /// By name.
  var owners: [OwnerVelocity]
}
