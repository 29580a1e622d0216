import Rapport
import Storage

extension ListOpportunities {
  /// Whether a filter is likely to leave few deals.
  var isSelective: Bool {
    ownerId != nil || teamId != nil || customerProfileId != nil || contactId != nil || leadId != nil
      || campaignId != nil || source != nil || tag != nil
      || text != nil || deleted
  }
}

/// A filter and an order of deals as SQL.
struct OpportunityQuery {
  let conditions: SQL
  let keyset: Keyset
  private let tables: SQL
  private let link: SQL
  /// What ``conditions`` ask beside who may see a deal.
  private let filter: SQL
  private let isSelective: Bool
  /// Who may see a deal, in conditions that are the way to find them; `nil` if there is a better one.
  private let parts: [SQL]?
  /// Whether each of ``parts`` gives its deals in the order of the list.
  private let areInOrder: Bool

  /// - Parameter rules: what ``ListOpportunities/rules`` come to.
  init(_ input: ListOpportunities, rules: SQL? = nil, for user: CallUser, at now: Instant) {
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    filter.includeSums = false
    let order = Order(input, for: user)
    var all = Self.filter(input, for: user, at: now)
    if let rules { all.append("(\(rules))") }
    self.filter = SQL.joined(all, separator: " AND ")
    conditions = "\(Access.visibleOpportunities("o", to: user)) AND \(self.filter)"
    isSelective = input.isSelective
    parts = isSelective ? nil : Access.visibleOpportunitiesInParts("o", to: user)
    areInOrder = input.sort == .created
    tables = order.tables
    link = order.link
    keyset = Keyset(order.keys, filter: "opportunities \(filter.jsonText)")
  }

  /// One row more than the limit, if there is one. What comes from several ranges of indexes is merged as it is read; few
  /// deals are found once and sorted.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    let starts = isSelective ? [try keyset.condition(after: cursor)] : try keyset.ranges(after: cursor)
    let found = areInOrder ? finding : [conditions]
    let ranges = found.flatMap { found in
      starts.map { start -> SQL in
        """
        \(Opportunity.select(and: keyset.keys.map(\.column))) \(tables)
        WHERE \(link) AND \(found) AND \(start)
        """
      }
    }
    return "\(SQL.joined(ranges, separator: "\nUNION ALL\n")) ORDER BY \(keyset.order) LIMIT \(limit + 1)"
  }

  var count: SQL {
    let counts = finding.map { found -> SQL in
      "(SELECT count(*) FROM opportunities o LEFT JOIN stages s ON s.id = o.stage_id WHERE \(found))"
    }
    return "SELECT \(SQL.joined(counts, separator: " + "))"
  }

  /// ``conditions``, in parts if they are better found so.
  private var finding: [SQL] { parts?.map { "\($0) AND \(filter)" } ?? [conditions] }

  /// The page that ``statement(after:limit:)`` finds. A deal is read and answered with at once: a list holds no rows.
  func page(
    _ statement: SQL, limit: Int, at now: Instant, in reader: Reader
  ) throws -> (items: [Opportunity], nextCursor: String?) {
    var items: [Opportunity] = []
    var last: [DatabaseValue] = []
    var nextCursor: String?
    items.reserveCapacity(limit)
    try reader.forEachRow(statement) { row in
      guard items.count < limit else {
        nextCursor = keyset.text(of: last)
        return
      }
      var columns = row.columns
      items.append(try Opportunity(&columns, at: now))
      if items.count == limit { last = try columns.rest() }
    }
    return (items, nextCursor)
  }

  // MARK: Order

  private struct Order {
    var tables: SQL = "opportunities o \(Opportunity.joins)"
    /// What holds between ``tables``.
    var link: SQL = "1 = 1"
    var keys: [Keyset.Key]

    init(_ input: ListOpportunities, for user: CallUser) {
      let direction = input.direction
      let id = Keyset.Key("o.id", .blob, direction)
      // Many deals come in the order of an index, whose first page is soon there. Few deals are better found first and
      // sorted then. (A cross join is gone through in the order in which it is written.)
      let findsMany = !input.isSelective
      let deals: SQL = findsMany ? "CROSS JOIN opportunities o" : "JOIN opportunities o ON 1 = 1"
      switch input.sort {
      case .name:
        keys = [Keyset.Key("o.sort_title", .text, direction), id]
      case .value:
        keys = [Keyset.Key("o.value_units", .integer, direction, nullable: true), id]
      case .closeDate:
        keys = [Keyset.Key("o.expected_close_date", .text, direction, nullable: true), id]
      case .created:
        keys = [Keyset.Key("o.created_at", .integer, direction), id]
      case .updated:
        keys = [Keyset.Key("o.updated_at", .integer, direction), id]
      case .customer:
        tables = """
          customers c \(deals)
          LEFT JOIN users u ON u.id = o.owner_id
          LEFT JOIN stages s ON s.id = o.stage_id
          """
        link = "o.customer_profile_id = c.id AND c.workspace_id = \(user.workspaceId)"
        keys = [Keyset.Key("c.sort_name", .text, direction), Keyset.Key("c.id", .blob, direction), id]
      case .stage:
        tables = """
          stages s \(deals)
          LEFT JOIN customers c ON c.id = o.customer_profile_id
          LEFT JOIN users u ON u.id = o.owner_id
          """
        link = "o.stage_id = s.id AND s.workspace_id = \(user.workspaceId)"
        // Otherwise every deal of the stages before would be looked at.
        if let stages = input.stages { link += " AND s.key IN \(stages)" }
        // In one pipeline its id says nothing, and would be taken for a range of the index instead of a part.
        let isOne = input.pipelineId != nil
        keys = isOne ? [] : [Keyset.Key("s.pipeline_id", .blob, direction)]
        keys += [
          Keyset.Key("s.position", .integer, direction), Keyset.Key("s.id", .blob, direction),
          Keyset.Key("o.position", .real, direction), id,
        ]
      }
    }
  }

  // MARK: Filter

  private static func filter(_ input: ListOpportunities, for user: CallUser, at now: Instant) -> [SQL] {
    var all: [SQL] = [input.deleted ? "o.deleted_at > \(Deletion.restorableAfter(now))" : "o.deleted_at IS NULL"]
    if let pipeline = input.pipelineId { all.append("o.pipeline_id = \(pipeline) AND s.pipeline_id = \(pipeline)") }
    if let stages = input.stages { all.append(isIn(stages, of: user.workspaceId)) }
    if let owner = input.ownerId { all.append("o.owner_id = \(owner)") }
    if let team = input.teamId { all.append("o.owner_id IN (SELECT id FROM users WHERE team_id = \(team))") }
    if let customer = input.customerProfileId { all.append("o.customer_profile_id = \(customer)") }
    if let contact = input.contactId { all.append("o.contact_id = \(contact)") }
    if let lead = input.leadId { all.append("o.lead_id = \(lead)") }
    if let campaign = input.campaignId { all.append("o.campaign_id = \(campaign)") }
    if let source = input.source { all.append("o.source = \(source)") }
    if let tag = input.tag {
      all.append("o.id IN (SELECT t.opportunity_id FROM opportunity_tags t WHERE t.tag = \(tag))")
    }
    if let minimum = input.minimumValue { all.append("o.value_units >= \(minimum.tenThousandths)") }
    if let maximum = input.maximumValue { all.append("o.value_units <= \(maximum.tenThousandths)") }
    if let from = input.closesFrom { all.append("o.expected_close_date >= \(from)") }
    if let to = input.closesTo { all.append("o.expected_close_date <= \(to)") }
    if let statuses = input.statuses { all.append("o.status IN \(statuses)") }
    if let isRotting = input.isRotting {
      all.append(isRotting ? rotting(at: now) : "NOT \(rotting(at: now))")
    }
    if let text = input.text { all.append(matches(TextMatch.words(in: text), in: user.workspaceId)) }
    return all
  }

  /// Stands in one of the stages with these keys.
  static func isIn(_ stages: [String], of workspace: ID<Workspace>) -> SQL {
    "o.stage_id IN (SELECT k.id FROM stages k WHERE k.workspace_id = \(workspace) AND k.key IN \(stages))"
  }

  /// ``DealRules/isRotting(_:daysInStage:rottenAfterDays:)`` as SQL.
  static func rotting(at now: Instant) -> SQL {
    """
    (o.status = 'open' AND s.rotten_after_days > 0
      AND o.stage_entered_at <= \(now) - (s.rotten_after_days + 1) * 86400000)
    """
  }

  /// Every word stands, as the start of a word, in the deal's number, title or description, or in its customer's name.
  static func matches(_ words: [String], in workspace: ID<Workspace>) -> SQL {
    if words.isEmpty { return "1 = 0" }
    let conditions = words.map { word -> SQL in
      """
      (\(OpportunityTables.text.matches(word, in: "o"))
        OR o.customer_profile_id IN (\(customers(word, in: workspace))))
      """
    }
    return SQL.joined(conditions, separator: " AND ")
  }

  /// The deals `found` that ``matches(_:in:)`` one word, by the number of their `row`: what begins with them reads no other
  /// deals. Those that are deleted are not all among them.
  static func found(by word: String, in workspace: ID<Workspace>) -> SQL {
    """
    (
      SELECT d.row_number AS row FROM opportunities d WHERE \(OpportunityTables.text.matches(word, in: "d"))
      UNION
      SELECT d.row_number FROM opportunities d
      WHERE d.workspace_id = \(workspace) AND d.deleted_at IS NULL
        AND d.customer_profile_id IN (\(customers(word, in: workspace)))
    ) found
    """
  }

  /// Customers in whose names a word stands.
  private static func customers(_ word: String, in workspace: ID<Workspace>) -> SQL {
    """
    SELECT k.id FROM customers k
    WHERE \(CustomerTables.text.matches(word, in: "k")) AND k.workspace_id = \(workspace)
      AND replace(k.sort_name, \(SortText.folded(word)), '') <> k.sort_name
    """
  }
}
