import Rapport
import Storage

/// Health scores as others read and renew them.
enum Health {
  /// How many customers are judged in one transaction.
  static let batch = 1000

  static func weights(of workspace: ID<Workspace>, _ reader: Reader) throws -> HealthWeightsRow {
    try reader.find(HealthWeightsRow.self, workspace)
      ?? .standard(workspace, by: ID(workspace.uuid), at: Instant(milliseconds: 0))
  }

  /// Notes that customers are to be judged again; ``CRMCall/write(_:)`` does it for what tracked records are about.
  static func note(_ customers: Set<ID<CustomerProfile>>, in workspace: ID<Workspace>, _ writer: Writer) throws {
    if customers.isEmpty { return }
    try writer.execute(
      """
      INSERT INTO health_pending (customer_id, workspace_id)
      SELECT id, workspace_id FROM customers WHERE id IN \(Array(customers)) AND workspace_id = \(workspace)
      ON CONFLICT (customer_id) DO NOTHING
      """)
  }

  /// Judges customers, and keeps the result.
  static func judge(
    _ customers: HealthReader.Customers, in workspace: ID<Workspace>, for call: CRMCall, _ writer: Writer
  ) throws {
    let weights = try weights(of: workspace, writer)
    let known = try HealthReader(workspace: workspace, now: call.now).facts(customers, writer)
    let before = Dictionary(
      try writer.fetchAll(
        """
        \(HealthScoreRow.select) WHERE \(customers.condition("customer_id")) AND workspace_id = \(workspace)
        """, as: HealthScoreRow.self
      ).map { ($0.customerId, $0) }
    ) { first, _ in first }
    var events: [(workspace: ID<Workspace>, event: DomainEvent)] = []
    var others: Set<ID<CustomerProfile>> = []
    var turned: [(old: HealthScoreRow, new: HealthScoreRow)] = []
    for (customer, facts) in known.sorted(by: { $0.key < $1.key }) {
      let row = HealthScoreRow(
        customer, in: workspace, facts, HealthResult(facts, weights, at: call.now), at: call.now)
      let old = before[customer]
      if let old { try writer.update(row, from: old) } else { try writer.insert(row) }
      if old.map(row.differs) ?? true { try keep(row, on: call.now.date, writer) }
      if old?.score != row.score { others.insert(customer) }
      if let old, let event = event(from: old, to: row) {
        events.append((workspace, event))
        turned.append((old, row))
      }
    }
    try writer.execute("DELETE FROM health_pending WHERE \(customers.condition("customer_id"))")
    try Outbox.append(events, for: call, in: writer)
    try Timeline.append(parts(turned, writer), for: call, in: writer)
    try SegmentMembers.didChange([.health: others], in: workspace, for: call, writer)
  }

  private static func keep(_ row: HealthScoreRow, on day: CalendarDate, _ writer: Writer) throws {
    let new = HealthHistoryRow(
      customerId: row.customerId, day: day, score: row.score, band: row.band, recency: row.recency,
      frequency: row.frequency, monetary: row.monetary, engagement: row.engagement, problems: row.problems)
    if let old = try writer.find(HealthHistoryRow.self, key: new.key) {
      try writer.update(new, from: old)
    } else {
      try writer.insert(new)
    }
  }

  /// `crm.health.at-risk` when a customer comes to be at risk, `crm.health.recovered` when they no longer are.
  private static func event(from old: HealthScoreRow, to new: HealthScoreRow) -> DomainEvent? {
    guard (old.band == .atRisk) != (new.band == .atRisk) else { return nil }
    return DomainEvent(
      "crm.health.\(turn(to: new))", new.customerId.uuid,
      data: ["score": .number(JSONNumber(new.score)), "before": .number(JSONNumber(old.score))])
  }

  /// The same in the customers' timelines, with the score before and after.
  private static func parts(
    _ turned: [(old: HealthScoreRow, new: HealthScoreRow)], _ reader: Reader
  ) throws -> [Timeline.Part] {
    if turned.isEmpty { return [] }
    let names = try reader.customerNames(turned.map(\.new.customerId))
    return turned.compactMap { old, new in
      guard let name = names[new.customerId] else { return nil }
      let entry = TimelineEntry(
        new.customerId, .event, turn(to: new), title: name, detail: "\(old.score) → \(new.score)")
      return Timeline.Part(
        entity: CustomerRow.entity, entityId: new.customerId.uuid, workspace: new.workspaceId, form: .happenings,
        entries: [entry])
    }
  }

  private static func turn(to new: HealthScoreRow) -> String { new.band == .atRisk ? "at-risk" : "recovered" }

  /// The current scores of customers that the caller may see.
  ///
  /// - Parameter sql: conditions, order and limit behind ``select``.
  static func scores(_ sql: SQL, _ weights: HealthWeightsRow, at now: Instant, _ reader: Reader) throws -> [HealthScore]
  {
    var found: [(row: HealthScoreRow, names: CustomerNames)] = []
    try reader.forEachRow("\(select) \(sql)") { row in
      let names = row.dropFirst(HealthScoreRow.columns.count)
      found.append(
        (
          try HealthScoreRow(row: row),
          CustomerNames(name: try names[0], ownerId: try names[1], ownerName: try names[2] ?? "")
        ))
    }
    return try found.map { row, names in
      row.healthScore(weights, customer: names, trend: try trend(of: row, at: now, reader))
    }
  }

  /// Scores `h` with customers `c` and their owners `u`, to be continued.
  static let select: SQL = """
    SELECT \(HealthScoreRow.columns(of: "h")), c.name, c.owner_id, u.name
    FROM health_scores h JOIN customers c ON c.id = h.customer_id LEFT JOIN users u ON u.id = c.owner_id
    """

  /// What the score has changed by in 30 days.
  static func trend(of row: HealthScoreRow, at now: Instant, _ reader: Reader) throws -> Int? {
    let day = now.date.adding(days: -30)
    let before: Int? = try reader.fetchValue(
      """
      SELECT score FROM health_history WHERE customer_id = \(row.customerId) AND day <= \(day)
      ORDER BY day DESC LIMIT 1
      """)
    return before.map { row.score - $0 }
  }
}
