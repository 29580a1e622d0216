import Rapport
import Storage

/// What leads want, and what becomes of them.
@Procedures("crm.reports")
struct LeadReportProcedures {
  /// Leads by score: how surely their signals say that they want to buy, in percent, as of now. Signals fade.
  @Query(cost: 5)
  func getLeadsByScore(_ input: GetLeadsByScore, _ call: CRMCall) async throws -> LeadsByScore {
    let user = try call.signedIn()
    return try await call.read { try Reports.leadsByScore(input, for: user, at: call.now, in: $0) }
  }

  /// Leads by what they most surely want, as of now, and what became of them.
  @Query(cost: 5)
  func getLeadsByIntent(_ input: GetLeadsByIntent, _ call: CRMCall) async throws -> LeadsByIntent {
    let user = try call.signedIn()
    return try await call.read { try Reports.leadsByIntent(input, for: user, at: call.now, in: $0) }
  }

  /// How soon leads are given to somebody and answered, and what becomes of them, by owner. A lead is answered by the
  /// first activity with it.
  @Query(cost: 5)
  func getRoutingEffectiveness(
    _ input: GetRoutingEffectiveness, _ call: CRMCall
  ) async throws -> RoutingEffectiveness {
    let user = try call.signedIn()
    return try await call.read { try Reports.routing(input, for: user, in: $0) }
  }
}

extension Reports {
  static func leadsByScore(
    _ input: GetLeadsByScore, for user: CallUser, at now: Instant, in reader: Reader
  ) throws -> LeadsByScore {
    let scope = LeadScope(user, owner: input.ownerId, team: input.teamId, from: input.from, to: input.to)
    var report = ScoreReport(warmFrom: input.warmFrom, hotFrom: input.hotFrom)
    try scope.eachLead(at: now, reader) { status, intents in
      report.add(status, score: intents.first { $0.intent == .purchase }?.confidence ?? 0)
    }
    return report.result
  }

  static func leadsByIntent(
    _ input: GetLeadsByIntent, for user: CallUser, at now: Instant, in reader: Reader
  ) throws -> LeadsByIntent {
    let scope = LeadScope(user, owner: input.ownerId, team: input.teamId, from: input.from, to: input.to)
    var lines: [LeadIntent?: (outcome: OutcomeCount, confidence: Int)] = [:]
    try scope.eachLead(at: now, reader) { status, intents in
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

  static func routing(
    _ input: GetRoutingEffectiveness, for user: CallUser, in reader: Reader
  ) throws -> RoutingEffectiveness {
    let scope = LeadScope(user, owner: input.ownerId, team: input.teamId, from: input.from, to: input.to)
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
