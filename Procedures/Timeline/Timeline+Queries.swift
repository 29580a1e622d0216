import Rapport
import Storage

/// A filter and an order of a customer's timeline as SQL.
struct TimelineQuery {
  let conditions: SQL
  let keyset: Keyset

  init(_ input: GetTimeline, for user: CallUser) {
    var conditions: [SQL] = [
      "t.customer_id = \(input.customerProfileId)", "t.workspace_id = \(user.workspaceId)",
    ]
    if !user.role.reachesWorkspace {
      conditions.append(
        """
        t.opportunity_id IS NULL OR EXISTS (
          SELECT 1 FROM opportunities o WHERE o.id = t.opportunity_id AND \(Access.visibleOpportunities("o", to: user)))
        """)
    }
    if let kinds = input.kinds { conditions.append("t.kind IN \(kinds)") }
    if let from = input.from { conditions.append("t.happened_at >= \(from)") }
    if let to = input.to { conditions.append("t.happened_at < \(to)") }
    if let owner = input.ownerId { conditions.append("t.owner_id = \(owner)") }
    if let team = input.teamId { conditions.append("t.owner_id IN (SELECT id FROM users WHERE team_id = \(team))") }
    if let text = input.text {
      // Without a word of its own a text matches nothing, instead of every entry of the customer.
      let hasWords = !TextMatch.words(in: text).isEmpty
      let key = TimelineEntryRow.key(of: input.customerProfileId)
      conditions.append(hasWords ? TimelineTables.text.matches("\(key) \(text)", in: "t") : "1 = 0")
    }
    self.conditions = SQL.all(of: conditions)
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    keyset = Keyset(
      [
        Keyset.Key("t.happened_at", .integer, input.direction), Keyset.Key("t.id", .integer, input.direction),
      ], filter: "timeline \(filter.jsonText)")
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    SELECT \(TimelineEntryRow.columns(of: "t")), u.name, v.name
    FROM timeline_entries t
    LEFT JOIN users u ON u.id = t.owner_id
    LEFT JOIN users v ON v.id = t.actor_id
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT COUNT(*) FROM timeline_entries t WHERE \(conditions)" }

  /// The page that ``statement(after:limit:)`` finds.
  func page(_ statement: SQL, limit: Int, in reader: Reader) throws -> (items: [TimelineItem], nextCursor: String?) {
    var items: [TimelineItem] = []
    try reader.forEachRow(statement) { row in
      let names = row.dropFirst(TimelineEntryRow.columns.count)
      items.append(try TimelineEntryRow(row: row).item(ownerName: names[0], actorName: names[1]))
    }
    return keyset.page(items, limit: limit) { [$0.happenedAt.databaseValue, $0.id.databaseValue] }
  }
}

extension TimelineEntryRow {
  func item(ownerName: String?, actorName: String?) -> TimelineItem {
    TimelineItem(
      id: Int(id), kind: kind, event: event, title: title, detail: detail, happenedAt: happenedAt, entity: entity,
      entityId: entityId.description, opportunityId: opportunityId, ownerId: ownerId, ownerName: ownerName,
      actorId: actorId, actorName: actorName)
  }
}
