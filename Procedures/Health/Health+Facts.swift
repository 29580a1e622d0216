import Rapport
import RapportJSON
import Storage

/// Reads what is known of customers, many at a time.
struct HealthReader {
  /// Whose: all of a workspace between two ids, or some.
  enum Customers {
    case range(after: ID<CustomerProfile>?, through: ID<CustomerProfile>)
    case some([ID<CustomerProfile>])

    func condition(_ column: SQL) -> SQL {
      switch self {
      case .range(let after?, let through): "\(column) > \(after) AND \(column) <= \(through)"
      case .range(nil, let through): "\(column) <= \(through)"
      case .some(let ids): "\(column) IN \(ids)"
      }
    }
  }

  let workspace: ID<Workspace>
  let now: Instant

  private var windowStart: Instant { now.adding(seconds: -HealthRules.windowDays * 86_400) }
  private var purchasesStart: CalendarDate { now.date.adding(days: -HealthRules.purchaseDays) }
  private var lossesStart: CalendarDate { now.date.adding(days: -HealthRules.windowDays) }

  /// The facts of the customers that are not deleted.
  func facts(_ customers: Customers, _ reader: Reader) throws -> [ID<CustomerProfile>: HealthFacts] {
    var facts: [ID<CustomerProfile>: HealthFacts] = [:]
    try reader.forEachRow(
      """
      SELECT c.id, c.created_at FROM customers c
      WHERE c.workspace_id = \(workspace) AND \(customers.condition("c.id")) AND c.deleted_at IS NULL
      """
    ) { facts[try $0[0]] = HealthFacts(lastContact: try $0[1]) }
    if facts.isEmpty { return facts }
    try addActivities(customers, to: &facts, reader)
    try addDeals(customers, to: &facts, reader)
    return facts
  }

  func activities(_ customers: Customers) -> SQL {
    """
    SELECT a.customer_id, a.kind, a.direction, a.outcome, MAX(a.happened_at),
      SUM(CASE WHEN a.happened_at > \(windowStart) THEN 1 ELSE 0 END)
    FROM activities a
    WHERE \(customers.condition("a.customer_id")) AND a.happened_at <= \(now) AND a.deleted_at IS NULL
    GROUP BY a.customer_id, a.kind, a.direction, a.outcome
    """
  }

  private func addActivities(
    _ customers: Customers, to facts: inout [ID<CustomerProfile>: HealthFacts], _ reader: Reader
  ) throws {
    try reader.forEachRow(activities(customers)) { row in
      let customer: ID<CustomerProfile> = try row[0]
      let kind: ActivityKind = try row[1]
      guard var known = facts[customer], kind != .note else { return }
      let count: Int = try row[5]
      known.attempts += count
      if ActivityRules.isContact(kind, try row[2], try row[3]) {
        known.contacts += count
        known.note(contact: try row[4])
      }
      facts[customer] = known
    }
  }

  func deals(_ customers: Customers) -> SQL {
    """
    SELECT o.customer_profile_id, o.currency,
      SUM(CASE WHEN o.status = 'won' THEN 1 ELSE 0 END),
      SUM(CASE WHEN o.status = 'won' AND o.actual_close_date > \(purchasesStart) THEN coalesce(o.value_minor, 0) ELSE 0 END),
      MAX(CASE WHEN o.status = 'won' THEN o.actual_close_date END),
      SUM(CASE WHEN o.status = 'open' AND s.rotten_after_days > 0
        AND o.stage_entered_at <= \(now) - (s.rotten_after_days + 1) * 86400000 THEN 1 ELSE 0 END),
      SUM(CASE WHEN o.status = 'open' AND o.expected_close_date < \(now.date) THEN 1 ELSE 0 END),
      SUM(CASE WHEN o.status = 'lost' AND o.actual_close_date > \(lossesStart) THEN 1 ELSE 0 END)
    FROM opportunities o JOIN stages s ON s.id = o.stage_id
    WHERE o.workspace_id = \(workspace) AND \(customers.condition("o.customer_profile_id")) AND o.deleted_at IS NULL
    GROUP BY o.customer_profile_id, o.currency
    """
  }

  private func addDeals(
    _ customers: Customers, to facts: inout [ID<CustomerProfile>: HealthFacts], _ reader: Reader
  ) throws {
    let cuts = try benchmarks(reader)
    try reader.forEachRow(deals(customers)) { row in
      let customer: ID<CustomerProfile> = try row[0]
      guard var known = facts[customer] else { return }
      let currency: String = try row[1]
      if try row[2, as: Int.self] > 0 {
        let quintile = HealthRules.quintile(try row[3], cuts: cuts[currency] ?? [])
        known.quintile = max(known.quintile ?? 0, quintile)
        // A day of purchase counts from its beginning.
        if let day: CalendarDate = try row[4] { known.note(contact: min(Instant(day), now)) }
      }
      known.problems.rottingDeals += try row[5, as: Int.self]
      known.problems.overdueDeals += try row[6, as: Int.self]
      known.problems.lostDeals += try row[7, as: Int.self]
      facts[customer] = known
    }
  }

  /// What purchases are compared with, by currency.
  func benchmarks(_ reader: Reader) throws -> [String: [Int64]] {
    var cuts: [String: [Int64]] = [:]
    try reader.forEachRow("SELECT currency, cuts FROM health_benchmarks WHERE workspace_id = \(workspace)") { row in
      let values: JSONValue = try row[1]
      cuts[try row[0]] = values.arrayValue?.compactMap { $0.intValue.map(Int64.init) } ?? []
    }
    return cuts
  }

  /// Compares the purchases of all customers anew.
  func renewBenchmarks(_ writer: Writer) throws {
    var sums: [String: [Int64]] = [:]
    try writer.forEachRow(
      """
      SELECT o.currency, SUM(o.value_minor) FROM opportunities o
      WHERE o.workspace_id = \(workspace) AND o.status = 'won' AND o.actual_close_date > \(purchasesStart)
        AND o.deleted_at IS NULL AND o.value_minor > 0
      GROUP BY o.currency, o.customer_profile_id
      """
    ) { sums[try $0[0], default: []].append(try $0[1]) }
    try writer.execute("DELETE FROM health_benchmarks WHERE workspace_id = \(workspace)")
    for (currency, values) in sums.sorted(by: { $0.key < $1.key }) {
      let cuts = JSONValue.array(HealthRules.cuts(values).map { .number(JSONNumber($0)) })
      try writer.execute(
        """
        INSERT INTO health_benchmarks (workspace_id, currency, cuts, calculated_at)
        VALUES (\(workspace), \(currency), \(cuts), \(now))
        """)
    }
  }
}

extension HealthFacts {
  /// Takes note of a contact or purchase.
  fileprivate mutating func note(contact moment: Instant) {
    lastContact = hadContact ? max(lastContact, moment) : moment
    hadContact = true
  }
}
