import Rapport
import RapportJSON
import Storage

/// How well the relationships with customers are, and why.
@Procedures("crm.health")
struct HealthProcedures {
  /// How well the relationship with a customer is at this moment: 0…100, and the parts that it comes from.
  @Query
  func getHealthScore(_ input: HealthKey, _ call: CRMCall) async throws -> HealthScore {
    let user = try call.signedIn()
    return try await call.read { reader in
      try Health.current([input.customerProfileId], in: user.workspaceId, at: call.now, reader).first
        .orNotFound(input.customerProfileId)
    }
  }

  /// The scores of the customers that the caller may see, as they were last judged: each night, and some minutes after
  /// something has changed.
  @Query
  func listHealthScores(_ input: ListHealthScores, _ call: CRMCall) async throws -> Page<HealthScore> {
    let user = try call.signedIn()
    let query = HealthQuery(input, for: user)
    return try await call.read { reader in
      let weights = try Health.weights(of: user.workspaceId, reader)
      let scores = try Health.scores(
        query.page(after: input.cursor, limit: input.limit), weights, at: call.now, reader)
      let (items, next) = query.keyset.page(scores, limit: input.limit, values: query.values)
      return Page(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// The customers whom the workspace may lose, the lowest score first, with what pulls it down and what is at stake.
  @Query
  func listAtRiskCustomers(_ input: ListAtRiskCustomers, _ call: CRMCall) async throws -> Page<AtRiskCustomer> {
    let user = try call.signedIn()
    let query = HealthQuery(
      ListHealthScores(bands: [.atRisk], ownerId: input.ownerId, teamId: input.teamId), for: user)
    return try await call.read { reader in
      let weights = try Health.weights(of: user.workspaceId, reader)
      let scores = try Health.scores(
        query.page(after: input.cursor, limit: input.limit), weights, at: call.now, reader)
      let (items, next) = query.keyset.page(scores, limit: input.limit, values: query.values)
      let open = try reader.openDealSums(of: items.map(\.customerProfileId), for: user)
      return Page(
        items: items.map { score in
          AtRiskCustomer(score, openDeals: open[score.customerProfileId] ?? [])
        }, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// Judges customers at once, or puts all of the workspace's in line.
  @Mutation(cost: 5)
  func recalculateHealth(_ input: RecalculateHealth, _ call: CRMCall) async throws -> HealthRecalculation {
    let user = try call.signedIn()
    let workspace = user.workspaceId
    guard let ids = input.customerProfileIds else {
      guard user.role.reachesWorkspace else {
        throw RPCError(.forbidden, "Owners and admins recalculate all customers; name those that you mean")
      }
      return try await call.write { writer in
        HealthRecalculation(scores: [], jobId: try Health.enqueuePass(for: call, in: workspace, writer))
      }
    }
    return try await call.write { writer in
      try Health.judge(.some(ids), in: workspace, for: call, writer)
      let found = try Health.scores(
        "WHERE h.customer_id IN \(ids) AND h.workspace_id = \(workspace)",
        Health.weights(of: workspace, writer), at: call.now, writer)
      let byId = Dictionary(found.map { ($0.customerProfileId, $0) }) { first, _ in first }
      return HealthRecalculation(scores: ids.compactMap { byId[$0] }, jobId: nil)
    }
  }

  /// How a customer's score came to be what it is: a point for each day on which it became another one.
  @Query
  func getHealthHistory(_ input: GetHealthHistory, _ call: CRMCall) async throws -> HealthHistory {
    var conditions: [SQL] = ["customer_id = \(input.customerProfileId)"]
    if let from = input.from { conditions.append("day >= \(from)") }
    if let to = input.to { conditions.append("day <= \(to)") }
    let statement: SQL = """
      \(HealthHistoryRow.select) WHERE \(SQL.all(of: conditions)) ORDER BY day DESC LIMIT \(input.limit)
      """
    return try await call.read { reader in
      let rows: [HealthHistoryRow] = try reader.fetchAll(statement)
      return HealthHistory(
        items: rows.reversed().map { row in
          HealthPoint(
            date: row.day, score: row.score, band: row.band, recency: row.recency, frequency: row.frequency,
            monetary: row.monetary, engagement: row.engagement, problems: row.problems)
        })
    }
  }

  /// How the workspace weighs health.
  @Query
  func getHealthWeights(_ call: CRMCall) async throws -> HealthWeights {
    let workspace = try call.signedIn().workspaceId
    return try await call.read { try Health.weights(of: workspace, $0).healthWeights }
  }

  /// Sets how the workspace weighs health. Fields that are left out stay as they are. All customers are judged anew soon.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: HealthError.self)
  func setHealthWeights(_ input: SetHealthWeights, _ call: CRMCall) async throws -> HealthWeights {
    let user = try call.signedIn()
    return try await call.write { writer in
      let stored = try writer.find(HealthWeightsRow.self, user.workspaceId)
      let old = try stored ?? Health.weights(of: user.workspaceId, writer)
      try Versions.check(
        input.version, is: old.version, else: HealthError.staleVersion(current: old.healthWeights))
      var new = old
      new.apply(input)
      if new == old { return old.healthWeights }
      guard new.weights.contains(where: { $0 > 0 }) else {
        throw RPCError.invalid("recency", Finding(.notZero, "must not be 0 with all the others"))
      }
      guard new.atRiskBelow < new.healthyFrom else {
        throw RPCError.invalid(
          "healthyFrom",
          Finding(
            .minimum, "must be more than atRiskBelow, \(new.atRiskBelow)",
            ["minimum": .number(JSONNumber(new.atRiskBelow + 1))]))
      }
      new.version += 1
      new.updatedAt = call.now
      new.updatedBy = user.id
      if let stored { try writer.update(new, from: stored) } else { try writer.insert(new) }
      try Health.enqueuePass(for: call, in: user.workspaceId, writer)
      return new.healthWeights
    }
  }
}

extension HealthWeightsRow {
  mutating func apply(_ input: SetHealthWeights) {
    recency = input.recency.applied(to: recency)
    frequency = input.frequency.applied(to: frequency)
    monetary = input.monetary.applied(to: monetary)
    engagement = input.engagement.applied(to: engagement)
    problems = input.problems.applied(to: problems)
    recencyHalfLifeDays = input.recencyHalfLifeDays.applied(to: recencyHalfLifeDays)
    expectedContacts = input.expectedContacts.applied(to: expectedContacts)
    atRiskBelow = input.atRiskBelow.applied(to: atRiskBelow)
    healthyFrom = input.healthyFrom.applied(to: healthyFrom)
  }
}

extension AtRiskCustomer {
  /// With the parts that cost the score most, the worst first: at most three, and none above 60.
  init(_ health: HealthScore, openDeals: [PipelineAmount]) {
    let worst = health.parts.filter { ($0.score ?? 100) <= 60 && $0.weight > 0 }
      .sorted { (100 - ($0.score ?? 100)) * $0.weight > (100 - ($1.score ?? 100)) * $1.weight }
      .prefix(3)
    self.init(
      health: health, reasons: worst.map(\.reason), findings: worst.map(\.finding), openDeals: openDeals)
  }
}

extension Optional {
  fileprivate func orNotFound<Entity>(_ id: ID<Entity>) throws(RPCError) -> Wrapped {
    if let self { return self }
    throw RPCError(.notFound, "There is no \(Entity.entity) \(id) for you")
  }
}
