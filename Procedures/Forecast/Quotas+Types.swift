import Rapport

@Schema
enum QuotaPeriod: String, CaseIterable {
  case month
  case quarter
  case year
}

/// What a user, a team or the workspace is to win in a period.
@Schema
struct Quota {
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  var period: QuotaPeriod
  /// The first day of the period.
  var startsOn: CalendarDate
  /// ISO 4217.
  var currency: String
  /// Absent if there is none any more, as is who set it and when.
  var amount: Money?
  var createdAt: Instant?
  var updatedAt: Instant?
  var createdBy: ID<User>?
  var updatedBy: ID<User>?
  /// Counts the changes; 0 if there is none.
  var version: Int
}

@Schema
struct SetQuota {
  /// Whose quota; without it and `teamId` the workspace's.
  @Named var ownerId: ID<User>?
  @Named var teamId: ID<Team>?
  var period: QuotaPeriod
  /// The first day of the period.
  var startsOn: CalendarDate
  /// ISO 4217; without it the workspace's.
  @Pattern("^[A-Z]{3}$", hint: "a currency code of three capital letters") var currency: String?
  /// Without it the quota is taken away.
  @Minimum(0) var amount: Money?
  /// The version that it is based on, 0 if there was none; a stale one is a conflict.
  @Minimum(0) var version: Int?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if ownerId != nil, teamId != nil { issues.add(.teamId, .exclusive(with: "ownerId")) }
    if QuotaRules.span(of: period, containing: startsOn).first != startsOn {
      issues.add(
        .startsOn,
        Finding(
          .periodStart, "must be the first day of a \(period.rawValue)", ["period": .string(period.rawValue)]))
    }
  }
}

/// Why a quota was not set.
@Schema
enum QuotaError: ProcedureError {
  /// It has changed since, or was set or taken away; `current` is what it is now.
  case staleVersion(current: Quota)

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The quota has changed since you read it: it is at version \(current.version); read it and try again"
    }
  }
}

@Schema
struct GetQuotaAttainment {
  var period: QuotaPeriod = QuotaPeriod.quarter
  /// A day of the period; without it today.
  var date: CalendarDate?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
}

@Schema
enum QuotaHolder: String, CaseIterable {
  case user
  case team
  case workspace
}

/// How far somebody is with what they are to win, in one currency.
@Schema
struct QuotaAttainment {
  var holder: QuotaHolder
  /// The user's or the team's id; absent for the workspace.
  var holderId: String?
  var name: String
  /// ISO 4217.
  var currency: String
  /// The quota of the period, or the sum of those of shorter periods in it. Of a team and the workspace without their own
  /// the sum of their members'. Absent if there is none.
  var quota: Money?
  /// Of the holder's own quota for the period itself, for setQuota; 0 if there is none.
  var quotaVersion: Int
  /// Won in the period, by the close date.
  var won: Money
  /// Won ÷ quota; absent without a quota or of one of 0.
  var attainment: Double?
  /// Quota × the share of the period that has passed, today included: what would be won by now at an even pace.
  var expectedByNow: Money?
  /// Quota − won, 0 at least.
  var gap: Money?
  /// Open deals that are expected to close in the period.
  var openCount: Int
  var open: Money
  /// Σ value × probability ÷ 100 of these.
  var weighted: Money
  /// Won, and open deals in the category commit.
  var commit: Money
  /// The same with the category best case.
  var bestCase: Money
  /// Open ÷ gap: how many times over the open deals would close it; absent without a gap.
  var coverage: Double?
}

@Schema
struct QuotaReport {
  var period: QuotaPeriod
  var from: CalendarDate
  var to: CalendarDate
  /// The share of the period that has passed, today included, 0…1.
  var elapsed: Double
  /// Users by name, then teams, then the workspace; of each by currency. Those without quota, win and open deal are left
  /// out.
  var items: [QuotaAttainment]
}
