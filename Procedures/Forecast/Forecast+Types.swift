import Rapport

/// The forecast as it was at a moment.
@Schema
struct ForecastSnapshot {
  var id: ID<ForecastSnapshot>
  var takenAt: Instant
  /// The day whose night it was taken in; absent if somebody took it.
  var night: CalendarDate?
  var note: String?
  /// Who took it; absent if the system did.
  var takenBy: ID<User>?
  var takenByName: String?
  /// The forecast over all deals that the caller reads, by currency; `closedWon` is what was won in the year up to then.
  var totals: [ForecastGroup]
}

@Schema
struct TakeSnapshot {
  /// What it is for.
  @Trimmed @Length(1...500) var note: String?
}

@Schema
struct ListSnapshots {
  /// Taken on this day (in UTC) or later.
  var from: CalendarDate?
  /// Taken on this day (in UTC) or before.
  var to: CalendarDate?
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  @Range(1...100) var limit: Int = 20
  @Length(1...2000) var cursor: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let from, let to, from > to { issues.add(.to, .notBefore("from")) }
  }
}

@Schema
struct GetSnapshot {
  var id: ID<ForecastSnapshot>
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  var period: ForecastPeriod = ForecastPeriod.month
  var groupBy: ForecastGrouping = ForecastGrouping.period
}

/// A snapshot with the forecast that it holds.
@Schema
struct SnapshotForecast {
  var snapshot: ForecastSnapshot
  var forecast: RevenueForecast
}

/// What became of a deal between two moments.
@Schema
enum ForecastChangeKind: String, CaseIterable {
  /// It did not exist, and is open.
  case new
  /// It counts and did not before: it was reopened or restored, came from another owner or pipeline, or is expected in the
  /// months now that are asked for, or in the forecast again.
  case cameIn
  case increased
  case decreased
  /// It is in another stage.
  case moved
  /// It is expected earlier, and counted before and after.
  case advanced
  /// It is expected later, or at no time: perhaps beyond the months that are asked for.
  case slipped
  case won
  case lost
  /// It counts no more: it was deleted or omitted from the forecast, went to another owner or pipeline, or is expected
  /// before the months that are asked for.
  case removed
}

@Schema
struct CompareSnapshots {
  var fromSnapshotId: ID<ForecastSnapshot>
  /// Without it the forecast as it is now.
  var toSnapshotId: ID<ForecastSnapshot>?
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// Only deals expected to close from this day on: the first of a month.
  var closesFrom: CalendarDate?
  /// Only deals expected to close up to this day: the last of a month. With either limit, deals without a date do not
  /// count.
  var closesTo: CalendarDate?
  /// Which deals to list; all that changed if it is left out.
  @Count(1...10) @Unique var kinds: [ForecastChangeKind]?
  @Range(1...200) var limit: Int = 50
  @Length(1...200) var cursor: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let closesFrom, closesFrom.day != 1 {
      issues.add(.closesFrom, Finding(.periodStart, "must be the first day of a month", ["period": "month"]))
    }
    if let closesTo, closesTo.adding(days: 1).day != 1 {
      issues.add(.closesTo, Finding(.monthEnd, "must be the last day of a month"))
    }
    if let closesFrom, let closesTo, closesFrom > closesTo { issues.add(.closesTo, .notBefore("closesFrom")) }
  }
}

/// The value of open deals in one currency at both moments.
@Schema
struct ComparedAmount {
  /// ISO 4217.
  var currency: String
  var countBefore: Int
  var countAfter: Int
  var before: Money
  var after: Money
  /// After less before: the sum of the changes below.
  var change: Money
}

/// What deals of one kind did to the value of the open ones. A deal may be of several kinds, but its change counts in one.
@Schema
struct ForecastChangeSum {
  var kind: ForecastChangeKind
  /// ISO 4217.
  var currency: String
  /// How many deals are of the kind.
  var count: Int
  /// Their value: what it is now, of those that count no more what it was.
  var value: Money
  /// What they added to the value of the open deals, or took from it.
  var change: Money
}

/// One deal's part in what changed.
@Schema
struct ChangedDeal {
  var id: ID<Opportunity>
  var number: String
  var title: String
  var customerName: String
  var ownerName: String
  var kinds: [ForecastChangeKind]
  var before: ChangedDealState?
  var after: ChangedDealState?
}

/// A deal at one of the moments.
@Schema
struct ChangedDealState {
  var status: OpportunityStatus
  var stage: String
  var value: Money?
  /// ISO 4217.
  var currency: String
  var forecastCategory: ForecastCategory
  var expectedCloseDate: CalendarDate?
}

@Schema
struct SnapshotComparison {
  var from: Instant
  var to: Instant
  /// By currency.
  var amounts: [ComparedAmount]
  /// By kind, then by currency.
  var changes: [ForecastChangeSum]
  /// Those that the caller may see now, by the size of the change, the largest first.
  var deals: [ChangedDeal]
  /// Where the next page of deals starts; absent on the last page.
  var nextCursor: String?
}
