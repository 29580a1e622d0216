import Rapport

@Schema
struct GetDashboard {
  /// Without it the workspace's default pipeline.
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// Of how many days up to today the win rate is.
  @Range(1...1100) var days: Int = 90
  /// How far the caller's clock is before UTC, in minutes: it decides on what is due today.
  @Range(-840...840) var utcOffsetMinutes: Int = 0
}

/// The caller's tasks that are to be done now.
@Schema
struct DashboardTasks {
  var overdue: Int
  /// Due today, those that are overdue already left out.
  var today: Int
  /// The first ten of both.
  var items: [TaskItem]
}

/// What somebody wants to know first.
@Schema
struct Dashboard {
  var pipelineId: ID<Pipeline>
  var pipelineName: String
  var openCount: Int
  /// Value and weighted value of the open deals, by currency.
  var pipelineValue: [PipelineAmount]
  /// In the pipeline's order.
  var stages: [StageStats]
  /// Won ÷ (won + lost) in the pipeline, by close date in the last `days`, 0…1; absent if none closed.
  var winRate: Double?
  var won: Int
  var lost: Int
  /// What was won in this month, by currency.
  var wonThisMonth: [ReportAmount]
  /// The ten deals that changed last, the latest first.
  var recentDeals: [Opportunity]
  var tasksDue: DashboardTasks
  /// The five customers whom the workspace most likely loses, as far as the caller sees them.
  var atRiskCustomers: [AtRiskCustomer]
}
