import Rapport

/// How many leads became what.
struct OutcomeCount {
  var count = 0
  private var byStatus: [LeadStatus: Int] = [:]

  mutating func add(_ status: LeadStatus) {
    count += 1
    byStatus[status, default: 0] += 1
  }

  var result: LeadOutcome {
    let converted = byStatus[.converted] ?? 0
    let unqualified = byStatus[.unqualified] ?? 0
    return LeadOutcome(
      count: count, open: LeadRules.open.reduce(0) { $0 + (byStatus[$1] ?? 0) }, qualified: byStatus[.qualified] ?? 0,
      unqualified: unqualified, converted: converted,
      conversionRate: Funnel.rate(converted, of: converted + unqualified))
  }
}

/// Leads by score, as they are counted.
struct ScoreReport {
  var warmFrom: Int
  var hotFrom: Int
  private var tiers: [LeadTier: OutcomeCount] = [:]
  private var bands = [Int](repeating: 0, count: 10)
  private var sum = 0

  init(warmFrom: Int, hotFrom: Int) {
    self.warmFrom = warmFrom
    self.hotFrom = hotFrom
  }

  mutating func add(_ status: LeadStatus, score: Int) {
    let tier: LeadTier = score >= hotFrom ? .hot : score >= warmFrom ? .warm : .cold
    tiers[tier, default: OutcomeCount()].add(status)
    bands[min(max(score, 0) / 10, 9)] += 1
    sum += score
  }

  var result: LeadsByScore {
    func tier(_ tier: LeadTier, _ from: Int, _ to: Int) -> LeadScoreTier {
      LeadScoreTier(tier: tier, from: from, to: to, leads: (tiers[tier] ?? OutcomeCount()).result)
    }
    return LeadsByScore(
      tiers: [tier(.hot, hotFrom, 100), tier(.warm, warmFrom, hotFrom - 1), tier(.cold, 0, warmFrom - 1)],
      bands: bands.enumerated().map { LeadScoreBand(from: $0.offset * 10, count: $0.element) },
      averageScore: ReportRules.average(Int64(sum), of: bands.reduce(0, +)))
  }
}

/// How leads were given and answered, as they are counted.
struct RoutingCount {
  private var outcome = OutcomeCount()
  /// In milliseconds.
  private var toRoute: [Int64] = []
  private var toRespond: [Int64] = []

  mutating func add(_ status: LeadStatus, _ createdAt: Instant, _ routedAt: Instant, _ answeredAt: Instant?) {
    outcome.add(status)
    toRoute.append(max(0, routedAt.milliseconds - createdAt.milliseconds))
    if let answeredAt { toRespond.append(max(0, answeredAt.milliseconds - routedAt.milliseconds)) }
  }

  func line(_ owner: ID<User>?, _ name: String, within minutes: Int) -> RoutingLine {
    RoutingLine(
      ownerId: owner, name: name, leads: outcome.result,
      medianMinutesToRoute: Funnel.median(toRoute).map { $0 / 60_000 },
      medianMinutesToRespond: Funnel.median(toRespond).map { $0 / 60_000 }, answered: toRespond.count,
      answeredInTime: Funnel.rate(toRespond.filter { $0 <= Int64(minutes) * 60_000 }.count, of: outcome.count))
  }
}
