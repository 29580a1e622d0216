import Rapport
import Storage

/// A filter and an order of quotes or orders as SQL.
struct SalesQuery {
  let keyset: Keyset
  private let select: SQL
  /// What holds of the customers by which they are sorted.
  private let order: SQL
  let tables: SQL
  let conditions: SQL
  /// What the quotes or orders are called in them.
  let alias: String

  /// - Parameter rules: what ``ListQuotes/rules`` come to.
  init(_ input: ListQuotes, rules: SQL? = nil, for user: CallUser, at now: Instant) {
    var filter = input
    (filter.limit, filter.cursor, filter.includeTotal) = (1, nil, false)
    filter.includeSums = false
    let key: Keyset.Key? =
      switch input.sort {
      case .created: Keyset.Key("q.created_at", .integer, input.direction)
      case .updated: Keyset.Key("q.updated_at", .integer, input.direction)
      case .validUntil: Keyset.Key("q.valid_until", .text, input.direction, nullable: true)
      case .number: Keyset.Key("q.number", .text, input.direction)
      case .title: Keyset.Key("q.sort_title", .text, input.direction)
      case .total: Keyset.Key("q.gross_units", .integer, input.direction)
      case .status: Keyset.Key(SalesTables.place(ofQuote: "q."), .text, input.direction)
      case .customer: nil
      }
    var all = Self.conditions("q", input.opportunityId, input.customerProfileId, input.ownerId, for: user)
    if let statuses = input.statuses { all.append(Self.status(in: statuses, on: now.date)) }
    if let text = input.text { all.append(Self.matches(text, "q", SalesTables.quoteText, in: user.workspaceId)) }
    if let rules { all.append("(\(rules))") }
    conditions = SQL.all(of: all)
    keyset = Self.keyset("q", key, input.direction, filter: "quotes \(filter.jsonText)")
    order = key == nil ? Self.ofCustomers(of: user) : "1 = 1"
    select = Quote.select(and: keyset.keys.map(\.column), byCustomer: key == nil)
    alias = "q"
    tables = "quotes q JOIN opportunities o ON o.id = q.opportunity_id"
  }

  /// - Parameter rules: what ``ListOrders/rules`` come to.
  init(_ input: ListOrders, rules: SQL? = nil, for user: CallUser) {
    var filter = input
    (filter.limit, filter.cursor, filter.includeTotal) = (1, nil, false)
    filter.includeSums = false
    let key: Keyset.Key? =
      switch input.sort {
      case .created: Keyset.Key("r.created_at", .integer, input.direction)
      case .updated: Keyset.Key("r.updated_at", .integer, input.direction)
      case .ordered: Keyset.Key("r.ordered_on", .text, input.direction)
      case .number: Keyset.Key("r.number", .text, input.direction)
      case .title: Keyset.Key("r.sort_title", .text, input.direction)
      case .total: Keyset.Key("r.gross_units", .integer, input.direction)
      case .status: Keyset.Key(SalesTables.place(ofOrder: "r."), .integer, input.direction)
      case .customer: nil
      }
    var all = Self.conditions("r", input.opportunityId, input.customerProfileId, input.ownerId, for: user)
    if let statuses = input.statuses { all.append("r.status IN \(statuses)") }
    if let text = input.text { all.append(Self.matches(text, "r", SalesTables.orderText, in: user.workspaceId)) }
    if let rules { all.append("(\(rules))") }
    conditions = SQL.all(of: all)
    keyset = Self.keyset("r", key, input.direction, filter: "orders \(filter.jsonText)")
    order = key == nil ? Self.ofCustomers(of: user) : "1 = 1"
    select = Order.select(and: keyset.keys.map(\.column), byCustomer: key == nil)
    alias = "r"
    tables = "orders r JOIN opportunities o ON o.id = r.opportunity_id"
  }

  /// - Parameter key: a column of the quote or order; without one they are sorted by their customers.
  private static func keyset(
    _ alias: String, _ key: Keyset.Key?, _ direction: SortDirection, filter: String
  ) -> Keyset {
    let row = SQL(identifier: alias)
    let first =
      key.map { [$0] } ?? [
        Keyset.Key("c.sort_name", .text, direction), Keyset.Key("c.id", .blob, direction),
        Keyset.Key("\(row).created_at", .integer, direction),
      ]
    return Keyset(first + [Keyset.Key("\(row).id", .blob, direction)], filter: filter)
  }

  /// What begins a list in the order of its customers. Theirs are the deleted ones as well.
  private static func ofCustomers(of user: CallUser) -> SQL { "c.workspace_id = \(user.workspaceId)" }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    \(select) WHERE \(order) AND \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT count(*) FROM \(tables) WHERE \(conditions)" }

  /// The page that ``statement(after:limit:)`` finds.
  func page<Item>(
    _ statement: SQL, limit: Int, in reader: Reader, _ read: (inout RowColumns) throws -> Item
  ) throws -> (items: [Item], nextCursor: String?) {
    var items: [Item] = []
    var last: [DatabaseValue] = []
    var nextCursor: String?
    try reader.forEachRow(statement) { row in
      guard items.count < limit else {
        nextCursor = keyset.text(of: last)
        return
      }
      var columns = row.columns
      items.append(try read(&columns))
      if items.count == limit { last = try columns.rest() }
    }
    return (items, nextCursor)
  }

  private static func conditions(
    _ alias: String, _ deal: ID<Opportunity>?, _ customer: ID<CustomerProfile>?, _ owner: ID<User>?,
    for user: CallUser
  ) -> [SQL] {
    let row = SQL(identifier: alias)
    var all: [SQL] = [
      "\(row).workspace_id = \(user.workspaceId)", Access.visibleOpportunities("o", to: user),
    ]
    if let deal { all.append("\(row).opportunity_id = \(deal)") }
    if let customer { all.append("\(row).customer_profile_id = \(customer)") }
    if let owner { all.append("o.owner_id = \(owner)") }
    return all
  }

  /// ``QuoteRules/status(_:validUntil:on:)`` as SQL.
  static func status(in statuses: [QuoteStatus], on day: CalendarDate) -> SQL {
    let alternatives = statuses.map { status -> SQL in
      switch status {
      case .sent: "(q.status = 'sent' AND q.valid_until >= \(day))"
      case .expired: "(q.status = 'expired' OR \(isOver(on: day)))"
      default: "q.status = \(status)"
      }
    }
    return SQL.any(of: alternatives)
  }

  /// Whether a quote was sent, and its last day is over.
  static func isOver(on day: CalendarDate) -> SQL { "(q.status = 'sent' AND q.valid_until < \(day))" }

  /// Every word stands, as the start of a word, in the record's own texts or in its customer's name.
  private static func matches(
    _ text: String, _ alias: String, _ index: TextIndex, in workspace: ID<Workspace>
  ) -> SQL {
    let words = TextMatch.words(in: text)
    if words.isEmpty { return "1 = 0" }
    return SQL.all(
      of: words.map { word -> SQL in
        let folded = SortText.folded(word)
        return """
          (\(index.matches(word, in: alias)) OR \(SQL(identifier: alias)).customer_profile_id IN (
            SELECT k.id FROM customers k
            WHERE \(CustomerTables.text.matches(word, in: "k")) AND k.workspace_id = \(workspace)
              AND replace(k.sort_name, \(folded), '') <> k.sort_name))
          """
      })
  }
}
