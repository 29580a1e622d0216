import Rapport
import Storage

/// What leads want, and what becomes of them.
@Procedures("crm.reports")
struct LeadReportProcedures {
  /// Leads by score: how surely their signals say that they want to buy, in percent, as of now. Signals fade.
  @Query(cost: 5)
  func getLeadsByScore(_ input: GetLeadsByScore, _ call: CRMCall) async throws -> LeadsByScore {
    let user = try call.signedIn()
    let scope = LeadScope(user, owner: input.ownerId, team: input.teamId, from: input.from, to: input.to)
    return try await call.read { reader in
      var report = ScoreReport(warmFrom: input.warmFrom, hotFrom: input.hotFrom)
      try scope.eachLead(at: call.now, reader) { status, intents in
        report.add(status, score: intents.first { $0.intent == .purchase }?.confidence ?? 0)
      }
      return report.result
    }
  }

  /// Leads by what they most surely want, as of now, and what became of them.
  @Query(cost: 5)
  func getLeadsByIntent(_ input: GetLeadsByIntent, _ call: CRMCall) async throws -> LeadsByIntent {
    let user = try call.signedIn()
    let scope = LeadScope(user, owner: input.ownerId, team: input.teamId, from: input.from, to: input.to)
    return try await call.read { reader in
      var lines: [LeadIntent?: (outcome: OutcomeCount, confidence: Int)] = [:]
      try scope.eachLead(at: call.now, reader) { status, intents in
        let first = intents.first.flatMap { $0.confidence >= input.minimumConfidence ? $0 : nil }
        lines[first?.intent, default: (OutcomeCount(), 0)].outcome.add(status)
        lines[first?.intent, default: (OutcomeCount(), 0)].confidence += first?.confidence ?? 0
      }
      return LeadsByIntent(
        items: (LeadIntent.allCases.map(Optional.some) + [nil]).compactMap { intent in
          guard let line = lines[intent] else { return nil }
          return LeadIntentLine(
            intent: intent, leads: line.outcome.result,
            averageConfidence: intent == nil
              ? nil : ReportRules.average(Int64(line.confidence), of: line.outcome.count))
        })
    }
  }

  /// How soon leads are given to somebody and answered, and what becomes of them, by owner. A lead is answered by the
  /// first activity with it.
  @Query(cost: 5)
  func getRoutingEffectiveness(
    _ input: GetRoutingEffectiveness, _ call: CRMCall
  ) async throws -> RoutingEffectiveness {
    let user = try call.signedIn()
    let scope = LeadScope(user, owner: input.ownerId, team: input.teamId, from: input.from, to: input.to)
    return try await call.read { reader in
      var total = RoutingCount()
      var owners: [ID<User>: RoutingCount] = [:]
      var unrouted = 0
      try reader.forEachRow(scope.routing) { row in
        let owner: ID<User> = try row[0]
        let (status, createdAt): (LeadStatus, Instant) = (try row[1], try row[2])
        guard let routedAt: Instant = try row[3] else {
          unrouted += 1
          return
        }
        let answeredAt: Instant? = try row[4]
        total.add(status, createdAt, routedAt, answeredAt)
        owners[owner, default: RoutingCount()].add(status, createdAt, routedAt, answeredAt)
      }
      let names = try reader.userNames(owners.keys)
      return RoutingEffectiveness(
        from: input.from, to: input.to, total: total.line(nil, "Total", within: input.responseMinutes),
        unrouted: unrouted,
        owners: owners.map { $0.value.line($0.key, names[$0.key] ?? "", within: input.responseMinutes) }
          .sorted { ($1.leads.count, $0.name) < ($0.leads.count, $1.name) })
    }
  }
}

/// Which leads a report is about: those that the user sees, by when they came in.
struct LeadScope {
  private let condition: SQL

  init(_ user: CallUser, owner: ID<User>?, team: ID<Team>?, from: CalendarDate?, to: CalendarDate?) {
    var conditions: [SQL] = [
      "l.workspace_id = \(user.workspaceId)", "l.deleted_at IS NULL", Access.visible(owner: "l.owner_id", to: user),
    ]
    if let owner { conditions.append("l.owner_id = \(owner)") }
    if let team { conditions.append("l.owner_id IN (SELECT id FROM users WHERE team_id = \(team))") }
    if let from { conditions.append("l.created_at >= \(Instant(from))") }
    if let to { conditions.append("l.created_at < \(Instant(to.adding(days: 1)))") }
    condition = SQL.all(of: conditions)
  }

  /// A row for each signal of each lead, and one for a lead without any.
  var signals: SQL {
    """
    SELECT l.id, l.status, s.intent, s.confidence, s.at
    FROM leads l LEFT JOIN lead_signals s ON s.lead_id = l.id
    WHERE \(condition)
    ORDER BY l.id
    """
  }

  /// Each lead with its first activity since it was given to somebody.
  var routing: SQL {
    """
    SELECT l.owner_id, l.status, l.created_at, l.routed_at, (
      SELECT min(a.happened_at) FROM activities a WHERE a.lead_id = l.id AND a.happened_at >= l.routed_at
        AND a.deleted_at IS NULL)
    FROM leads l
    WHERE \(condition)
    """
  }

  /// Calls `body` with each lead's status and what its signals come to, the surest first.
  func eachLead(
    at now: Instant, _ reader: Reader, _ body: (LeadStatus, [LeadIntentScore]) throws -> Void
  ) throws {
    var current: (id: ID<Lead>, status: LeadStatus)?
    var signals: [LeadRules.Signal] = []
    try reader.forEachRow(self.signals) { row in
      let id: ID<Lead> = try row[0]
      if id != current?.id {
        if let current { try body(current.status, LeadRules.intents(of: signals, at: now)) }
        current = (id, try row[1])
        signals.removeAll(keepingCapacity: true)
      }
      if let intent: LeadIntent = try row[2] {
        signals.append(
          LeadRules.Signal(intent: intent, confidence: try row[3], evidence: "", at: try row[4]))
      }
    }
    if let current { try body(current.status, LeadRules.intents(of: signals, at: now)) }
  }
}

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
