import Rapport
import Storage

/// Which campaigns won deals came from.
@Procedures("crm.reports")
struct AttributionReportProcedures {
  /// What campaigns get of the deals that were won in a period, by first touch, last touch and evenly.
  ///
  /// A campaign touches a deal when it becomes the campaign of its lead or of the deal itself. Touches after the day on
  /// which the deal was won do not count.
  @Query(cost: 5)
  func getCampaignAttribution(_ input: GetCampaignAttribution, _ call: CRMCall) async throws -> CampaignAttribution {
    let user = try call.signedIn()
    return try await call.read { try Reports.attribution(input, for: user, in: $0) }
  }
}

extension Reports {
  static func attribution(
    _ input: GetCampaignAttribution, for user: CallUser, in reader: Reader
  ) throws -> CampaignAttribution {
    let scope = ReportScope(user: user, pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId)
    var total: [String: DealSum] = [:]
    for group in try DatedSums(scope: scope, status: .won, from: input.from, to: input.to).fetch(reader) {
      total[group.currency, default: DealSum()] += group.sum
    }
    var ledger = AttributionLedger()
    try reader.forEachRow(touches(scope, input)) { row in
      ledger.add(
        try row[0], currency: try row[1], value: try row[2] ?? 0, campaign: try row[3])
    }
    ledger.finish()
    let names = try reader.find(CampaignRow.self, ids: ledger.campaigns)
    var rest = total
    for (currency, sum) in ledger.attributed {
      rest[currency]?.count -= sum.count
      rest[currency]?.total -= sum.total
    }
    return CampaignAttribution(
      from: input.from, to: input.to,
      campaigns: ledger.campaignCredits(Dictionary(names.map { ($0.id, $0.name) }) { first, _ in first }),
      unattributed: PipelineNow.reportAmounts(rest.filter { $0.value.count > 0 }),
      total: PipelineNow.reportAmounts(total))
  }

  /// A row for each touch of each deal that was won, the deals one after the other, each touch after the one before.
  static func touches(_ scope: ReportScope, _ input: GetCampaignAttribution) -> SQL {
    let won: SQL = """
      \(scope.condition) AND o.status = 'won'
        AND o.actual_close_date >= \(input.from) AND o.actual_close_date <= \(input.to)
      """
    // The end of the day on which it was won.
    let end: SQL = "(CAST(julianday(o.actual_close_date) - 2440587.5 AS INTEGER) + 1) * 86400000"
    return """
      SELECT o.id, o.currency, o.value_minor, l.campaign_id, l.created_at, 0
      FROM opportunities o CROSS JOIN leads l
      WHERE \(won) AND l.id = o.lead_id AND l.campaign_id IS NOT NULL AND l.created_at < \(end)
      UNION ALL
      SELECT o.id, o.currency, o.value_minor, t.campaign_id, t.touched_at, t.id
      FROM opportunities o CROSS JOIN campaign_touches t
      WHERE \(won) AND t.opportunity_id = o.id AND t.touched_at < \(end)
      ORDER BY 1, 5, 6
      """
  }
}

/// Adds up touches, deal by deal.
struct AttributionLedger {
  private struct Key: Hashable {
    var campaign: ID<Campaign>
    var currency: String
  }

  private struct Credit {
    var deals = 0
    var firstTouches = 0
    var lastTouches = 0
    var first: Int128 = 0
    var last: Int128 = 0
    var linear: Int128 = 0
  }

  private var current: (id: ID<Opportunity>, currency: String, value: Int64)?
  private var touches: [ID<Campaign>] = []
  private var credits: [Key: Credit] = [:]
  /// The deals that have touches, by currency.
  private(set) var attributed: [String: DealSum] = [:]

  var campaigns: Set<ID<Campaign>> { Set(credits.keys.map(\.campaign)) }

  mutating func add(_ deal: ID<Opportunity>, currency: String, value: Int64, campaign: ID<Campaign>) {
    if deal != current?.id {
      finish()
      current = (deal, currency, value)
    }
    touches.append(campaign)
  }

  /// Closes the last deal.
  mutating func finish() {
    defer {
      current = nil
      touches.removeAll(keepingCapacity: true)
    }
    guard let current else { return }
    let path = AttributionRules.touches(touches)
    attributed[current.currency, default: DealSum()].add(value: current.value, probability: 100)
    func change(_ campaign: ID<Campaign>, _ body: (inout Credit) -> Void) {
      body(&credits[Key(campaign: campaign, currency: current.currency), default: Credit()])
    }
    for campaign in Set(path) { change(campaign) { $0.deals += 1 } }
    if let first = path.first {
      change(first) {
        $0.firstTouches += 1
        $0.first += Int128(current.value)
      }
    }
    if let last = path.last {
      change(last) {
        $0.lastTouches += 1
        $0.last += Int128(current.value)
      }
    }
    for (campaign, share) in zip(path, AttributionRules.shares(of: current.value, among: path.count)) {
      change(campaign) { $0.linear += Int128(share) }
    }
  }

  func campaignCredits(_ names: [ID<Campaign>: String]) -> [CampaignCredit] {
    var largest: [ID<Campaign>: Int128] = [:]
    for (key, credit) in credits { largest[key.campaign] = max(largest[key.campaign] ?? 0, credit.linear) }
    return credits.sorted { left, right in
      let sizes = (largest[left.key.campaign] ?? 0, largest[right.key.campaign] ?? 0)
      if sizes.0 != sizes.1 { return sizes.0 > sizes.1 }
      return (left.key.campaign, left.key.currency) < (right.key.campaign, right.key.currency)
    }.map { key, credit in
      CampaignCredit(
        campaignId: key.campaign, campaignName: names[key.campaign] ?? "", currency: key.currency,
        deals: credit.deals, firstTouches: credit.firstTouches, lastTouches: credit.lastTouches,
        firstTouch: DealSum.money(credit.first, in: key.currency),
        lastTouch: DealSum.money(credit.last, in: key.currency),
        linear: DealSum.money(credit.linear, in: key.currency))
    }
  }
}
