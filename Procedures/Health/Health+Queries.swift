import Rapport
import Storage

/// A filter and an order of health scores as SQL.
struct HealthQuery {
  let keyset: Keyset
  let values: @Sendable (HealthScore) -> [DatabaseValue]
  private let conditions: SQL

  init(_ input: ListHealthScores, for user: CallUser) {
    var conditions: [SQL] = [
      "h.workspace_id = \(user.workspaceId)", "c.deleted_at IS NULL", Access.visibleCustomers("c", to: user),
    ]
    if let bands = input.bands { conditions.append("h.band IN \(bands)") }
    if let owner = input.ownerId { conditions.append("c.owner_id = \(owner)") }
    if let team = input.teamId { conditions.append("c.owner_id IN (SELECT id FROM users WHERE team_id = \(team))") }
    if let minimum = input.minimum { conditions.append("h.score >= \(minimum)") }
    if let maximum = input.maximum { conditions.append("h.score <= \(maximum)") }
    self.conditions = SQL.all(of: conditions)
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    let id = Keyset.Key("h.customer_id", .blob, input.direction)
    let first: Keyset.Key
    switch input.sort {
    case .score:
      first = Keyset.Key("h.score", .integer, input.direction)
      values = { [$0.score.databaseValue, $0.customerProfileId.databaseValue] }
    case .customer:
      first = Keyset.Key("c.sort_name", .text, input.direction)
      values = { [SortText.folded($0.customerName).databaseValue, $0.customerProfileId.databaseValue] }
    }
    keyset = Keyset([first, id], filter: "health \(filter.jsonText)")
  }

  /// What follows ``Health/select``.
  func page(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    "WHERE \(conditions) AND \(try keyset.condition(after: cursor)) ORDER BY \(keyset.order) LIMIT \(limit + 1)"
  }

  var count: SQL {
    "SELECT COUNT(*) FROM health_scores h JOIN customers c ON c.id = h.customer_id WHERE \(conditions)"
  }
}

extension Health {
  /// The scores of customers as of this moment, in no order, whether they have been kept or not.
  static func current(
    _ customers: [ID<CustomerProfile>], in workspace: ID<Workspace>, at now: Instant, _ reader: Reader
  ) throws -> [HealthScore] {
    let weights = try weights(of: workspace, reader)
    let known = try HealthReader(workspace: workspace, now: now).facts(.some(customers), reader)
    let rows = try reader.find(CustomerRow.self, ids: Array(known.keys))
    let owners = try reader.userNames(rows.map(\.ownerId))
    return try rows.compactMap { row in
      guard let facts = known[row.id] else { return nil }
      let score = HealthScoreRow(row.id, in: workspace, facts, HealthResult(facts, weights, at: now), at: now)
      return score.healthScore(
        weights,
        customer: CustomerNames(name: row.name, ownerId: row.ownerId, ownerName: owners[row.ownerId] ?? ""),
        trend: try trend(of: score, at: now, reader))
    }
  }

  /// Puts all customers of the workspace in line, unless they are.
  @discardableResult
  static func enqueuePass(
    for call: CRMCall, in workspace: ID<Workspace>, _ writer: Writer
  ) throws -> ID<Job>? {
    let kind = JobKind<HealthPass>.recalculateHealthOfWorkspace
    let isWaiting = try writer.exists(
      "SELECT 1 FROM jobs WHERE kind = \(kind.name) AND workspace_id = \(workspace) AND state = 'waiting'")
    return isWaiting ? nil : try Jobs.enqueue(kind, HealthPass(workspaceId: workspace), for: call, in: writer)
  }
}
