import Rapport
import Storage

/// A filter and an order of leads as SQL.
struct LeadQuery {
  let conditions: SQL
  let keyset: Keyset
  private let values: @Sendable (LeadRow) -> [DatabaseValue]

  /// - Parameter rules: what ``ListLeads/rules`` come to.
  init(_ input: ListLeads, rules: SQL? = nil, for user: CallUser, at now: Instant) {
    var conditions: [SQL] = [
      "l.workspace_id = \(user.workspaceId)", Access.visible(owner: "l.owner_id", to: user),
      input.deleted ? "l.deleted_at > \(Deletion.restorableAfter(now))" : "l.deleted_at IS NULL",
    ]
    if let statuses = input.statuses { conditions.append("l.status IN \(statuses)") }
    if let owner = input.ownerId { conditions.append("l.owner_id = \(owner)") }
    if let team = input.teamId { conditions.append("l.owner_id IN (SELECT id FROM users WHERE team_id = \(team))") }
    if let campaign = input.campaignId { conditions.append("l.campaign_id = \(campaign)") }
    if let source = input.source { conditions.append("l.source = \(source)") }
    if let utmCampaign = input.utmCampaign { conditions.append("l.utm_campaign = \(utmCampaign)") }
    if let tag = input.tag { conditions.append("EXISTS (SELECT 1 FROM json_each(l.tags) t WHERE t.value = \(tag))") }
    if let externalId = input.externalId { conditions.append("l.external_id = \(externalId)") }
    if let from = input.createdFrom { conditions.append("l.created_at >= \(from)") }
    if let to = input.createdTo { conditions.append("l.created_at < \(to)") }
    if let text = input.text { conditions.append(LeadTables.text.matches(text, in: "l")) }
    if let rules { conditions.append("(\(rules))") }
    let first: Keyset.Key
    switch input.sort {
    case .name:
      first = Keyset.Key("l.sort_name", .text, input.direction)
      values = { [$0.sortName.databaseValue, $0.id.databaseValue] }
    case .created:
      first = Keyset.Key("l.created_at", .integer, input.direction)
      values = { [$0.createdAt.databaseValue, $0.id.databaseValue] }
    case .updated:
      first = Keyset.Key("l.updated_at", .integer, input.direction)
      values = { [$0.updatedAt.databaseValue, $0.id.databaseValue] }
    }
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    self.conditions = SQL.joined(conditions, separator: " AND ")
    keyset = Keyset([first, Keyset.Key("l.id", .blob, input.direction)], filter: "leads \(filter.jsonText)")
  }

  /// Those that wait for somebody to be made responsible: the longest waiting first.
  init(_ input: ListUnroutedLeads, for user: CallUser) {
    var conditions: [SQL] = [
      "l.workspace_id = \(user.workspaceId)", Access.visible(owner: "l.owner_id", to: user),
      "l.routed_at IS NULL AND l.deleted_at IS NULL AND l.status IN ('new', 'contacted', 'qualified')",
    ]
    if let source = input.source { conditions.append("l.source = \(source)") }
    if let campaign = input.campaignId { conditions.append("l.campaign_id = \(campaign)") }
    values = { [$0.createdAt.databaseValue, $0.id.databaseValue] }
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    self.conditions = SQL.joined(conditions, separator: " AND ")
    keyset = Keyset(
      [Keyset.Key("l.created_at", .integer, .ascending), Keyset.Key("l.id", .blob, .ascending)],
      filter: "unrouted leads \(filter.jsonText)")
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    SELECT \(LeadRow.columns(of: "l")) FROM leads l
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT COUNT(*) FROM leads l WHERE \(conditions)" }

  func page(
    _ statement: SQL, limit: Int, includeTotal: Bool, in reader: Reader
  ) throws -> Page<Lead> {
    let (rows, next) = keyset.page(try reader.fetchAll(statement), limit: limit, values: values)
    return Page(
      items: try reader.leads(rows), nextCursor: next, total: includeTotal ? try reader.fetchValue(count) : nil)
  }
}
