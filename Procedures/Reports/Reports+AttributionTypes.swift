import Rapport

@Schema
struct GetCampaignAttribution {
  /// Without it all pipelines.
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// Won on this day or later.
  var from: CalendarDate
  /// Won on this day or before.
  var to: CalendarDate

  func validate(_ issues: inout FieldIssues<Fields>) {
    if from > to { issues.add(.to, .notBefore("from")) }
  }
}

/// What a campaign gets of deals in one currency, by each of the models.
@Schema
struct CampaignCredit {
  var campaignId: ID<Campaign>
  var campaignName: String
  /// ISO 4217.
  var currency: String
  /// Won deals that it touched.
  var deals: Int
  /// Of those, how many it touched first, and last.
  var firstTouches: Int
  var lastTouches: Int
  /// The value of the deals that it touched first.
  var firstTouch: Money
  /// The value of the deals that it touched last.
  var lastTouch: Money
  /// Its share of the value of each deal, all touches of a deal being alike.
  var linear: Money
}

/// Which campaigns won deals came from.
@Schema
struct CampaignAttribution {
  var from: CalendarDate
  var to: CalendarDate
  /// The largest linear share first; of each campaign by currency.
  var campaigns: [CampaignCredit]
  /// Won deals that no campaign touched, by currency.
  var unattributed: [ReportAmount]
  /// All won deals, by currency: what the campaigns get by either model, and the unattributed, is this.
  var total: [ReportAmount]
}
