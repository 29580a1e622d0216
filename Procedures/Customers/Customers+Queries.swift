import Rapport
import Storage

/// A filter and an order of customers as SQL.
struct CustomerQuery {
  let conditions: SQL
  let keyset: Keyset
  private let values: @Sendable (CustomerRow) -> [DatabaseValue]

  /// Reads what the workspace's custom fields and currency are, if the input needs them.
  ///
  /// - Parameter ids: these alone, if there are any.
  init(
    _ input: ListCustomers, ids: [ID<CustomerProfile>]? = nil, for user: CallUser, at now: Instant, in reader: Reader
  ) throws {
    var more = try CustomFields.conditions(input.customFields, in: user.workspaceId, reader)
    if let ids { more.append("c.id IN \(ids)") }
    if let rules = input.rules { more.append(try rules.condition(for: user, at: now, in: reader)) }
    self.init(input, for: user, at: now, more: more)
  }

  /// - Parameter more: conditions on a row `c`.
  init(_ input: ListCustomers, for user: CallUser, at now: Instant, more: [SQL] = []) {
    var conditions: [SQL] = [Access.visibleCustomers("c", to: user)]
    if input.deleted {
      conditions.append("c.deleted_at > \(Deletion.restorableAfter(now)) AND c.merged_into_id IS NULL")
    } else {
      conditions.append("c.deleted_at IS NULL")
    }
    conditions += more
    if let kind = input.kind { conditions.append("c.kind = \(kind)") }
    if let status = input.status { conditions.append("c.status = \(status)") }
    if let owner = input.ownerId { conditions.append("c.owner_id = \(owner)") }
    if let team = input.teamId { conditions.append("c.owner_id IN (SELECT id FROM users WHERE team_id = \(team))") }
    if let tag = input.tag {
      conditions.append("c.id IN (SELECT t.customer_id FROM customer_tags t WHERE t.tag = \(tag))")
    }
    if let text = input.text { conditions.append(CustomerTables.text.matches(text, in: "c")) }
    self.conditions = SQL.all(of: conditions)

    let first: Keyset.Key
    switch input.sort {
    case .name:
      first = Keyset.Key("c.sort_name", .text, input.direction)
      values = { [$0.sortName.databaseValue, $0.id.databaseValue] }
    case .created:
      first = Keyset.Key("c.created_at", .integer, input.direction)
      values = { [$0.createdAt.databaseValue, $0.id.databaseValue] }
    case .updated:
      first = Keyset.Key("c.updated_at", .integer, input.direction)
      values = { [$0.updatedAt.databaseValue, $0.id.databaseValue] }
    }
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    keyset = Keyset([first, Keyset.Key("c.id", .blob, input.direction)], filter: "customers \(filter.jsonText)")
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    SELECT \(CustomerRow.columns(of: "c")) FROM customers c
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT COUNT(*) FROM customers c WHERE \(conditions)" }

  func page(_ rows: [CustomerRow], limit: Int) -> (items: [CustomerRow], nextCursor: String?) {
    keyset.page(rows, limit: limit, values: values)
  }

  /// Customers that match what somebody is typing: first those of that name, then those whose name begins so, then
  /// those with it in their name, then the rest.
  static func search(_ input: SearchCustomers, for user: CallUser) -> SQL {
    let folded = SortText.folded(input.query)
    return """
      SELECT \(CustomerRow.columns(of: "c")) FROM customers c
      WHERE \(CustomerTables.text.matches(input.query, in: "c")) AND c.deleted_at IS NULL
        AND \(Access.visibleCustomers("c", to: user))
      ORDER BY
        CASE
          WHEN c.sort_name = \(folded) THEN 0
          WHEN substr(c.sort_name, 1, length(\(folded))) = \(folded) THEN 1
          WHEN replace(c.sort_name, \(folded), '') <> c.sort_name THEN 2
          ELSE 3
        END, c.sort_name, c.id
      LIMIT \(input.limit)
      """
  }
}
