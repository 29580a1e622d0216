import Rapport
import Storage
import Testing

@testable import CRM

/// The plan of each query that a large workspace runs often: by which index it goes, and that it neither goes through
/// a large table nor sorts one.
@Suite struct QueryPlanTests {
  /// What a plan has to be like.
  private struct Expectation: CustomStringConvertible {
    var name: String
    var statement: SQL
    /// Each stands in the plan: the index that is meant for it.
    var uses: [String]
    /// Whether it may sort or group what it found: few rows.
    var maySort = false

    init(_ name: String, _ statement: SQL, uses: String..., maySort: Bool = false) {
      self.name = name
      self.statement = statement
      self.uses = uses
      self.maySort = maySort
    }

    var description: String { name }
  }

  /// Tables that grow with the number of deals.
  private static let large = [
    "opportunities", "opportunity_moves", "opportunity_tags", "opportunity_sums_by_month", "opportunity_sums_by_owner",
    "customers", "contacts", "audit_entries", "outbox_events", "sessions", "o", "c", "m", "p", "r", "k", "t", "shared",
  ]

  private func check(_ expectations: [Expectation], _ crm: TestCRM) async throws {
    for expected in expectations {
      let plan = try await crm.plan(expected.statement)
      for word in expected.uses {
        #expect(plan.contains { $0.contains(word) }, "\(expected) does not use \(word): \(plan)")
      }
      if !expected.maySort {
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(expected) sorts: \(plan)")
      }
      let scans = plan.filter { line in
        // Rows of a subquery have been looked up in it.
        Self.large.contains { line == "SCAN \($0)" || line.hasPrefix("SCAN \($0) USING") }
          && !plan.contains("CO-ROUTINE \(line.dropFirst(5))") && !plan.contains("MATERIALIZE \(line.dropFirst(5))")
      }
      #expect(scans.isEmpty, "\(expected): \(plan)")
    }
  }

  private func id<Entity>(_ value: JSONValue) throws -> ID<Entity> { try #require(ID(value.stringValue ?? "")) }

  /// The statement of a list, of its first page and of a later one.
  private func lists(
    _ name: String, _ input: ListOpportunities, _ user: CallUser, uses index: String, later: String? = nil
  ) throws -> [Expectation] {
    let query = OpportunityQuery(input, for: user, at: TestCRM.start)
    let values = query.keyset.keys.map { key -> DatabaseValue in
      switch key.kind {
      case .integer: .integer(7)
      case .real: .real(7)
      case .text: .text("2026-11-21")
      case .blob: .blob([UInt8](repeating: 7, count: 16))
      }
    }
    return [
      Expectation(name, try query.statement(after: nil, limit: 50), uses: index),
      Expectation(
        "\(name), a later page", try query.statement(after: query.keyset.text(of: values), limit: 50),
        uses: later ?? index),
    ]
  }

  @Test(arguments: ["owner", "admin", "manager", "rep", "viewer", "loner"])
  func listsOfDealsGoByTheIndexOfTheirOrder(word: String) async throws {
    let crm = try await TestCRM()
    let user = crm.user(word)
    let orders: [(OpportunitySort, index: String, key: String)] = [
      (.name, "opportunities_by_title", "sort_title"), (.value, "opportunities_by_value", "value_units"),
      (.closeDate, "opportunities_by_close_date", "expected_close_date"),
      (.updated, "opportunities_by_update", "updated_at"),
    ]
    for (sort, index, key) in orders {
      for direction in SortDirection.allCases {
        let input = ListOpportunities(sort: sort, direction: direction)
        let bound = direction == .ascending ? ">" : "<"
        try await check(
          lists(
            "\(sort) \(direction)", input, user, uses: "SEARCH o USING INDEX \(index) (workspace_id=?)",
            later: "SEARCH o USING INDEX \(index) (workspace_id=? AND \(key)\(bound)?)"), crm)
      }
    }
    // Their own deals, merged with those that are shared with them.
    let isAlone = ["rep", "loner"].contains(word)
    let byCreation =
      isAlone
      ? ["opportunities_by_owner (owner_id=?", "opportunities_shared_with (shared_with_id=?"]
      : ["opportunities_by_creation (workspace_id=?"]
    for direction in SortDirection.allCases {
      let input = ListOpportunities(sort: .created, direction: direction)
      let bound = direction == .ascending ? ">" : "<"
      for index in byCreation {
        try await check(
          lists(
            "created \(direction)", input, user, uses: "SEARCH o USING INDEX \(index))",
            later: "SEARCH o USING INDEX \(index) AND created_at\(bound)?)"), crm)
      }
    }
    for direction in SortDirection.allCases {
      try await check(
        lists("stage", ListOpportunities(sort: .stage, direction: direction), user, uses: "opportunities_in_column")
          + lists(
            "customer", ListOpportunities(sort: .customer, direction: direction), user, uses: "customers_in_order"),
        crm)
    }
  }

  @Test func aColumnOfTheBoardIsReadFromItsTop() async throws {
    let crm = try await TestCRM()
    let pipeline: ID<Pipeline> = try id(try await crm.defaultPipeline().id)
    for word in ["owner", "rep"] {
      let input = ListOpportunities(pipelineId: pipeline, stages: ["lead"], sort: .stage, direction: .ascending)
      try await check(
        lists("column for \(word)", input, crm.user(word), uses: "opportunities_in_column"), crm)
    }
  }

  @Test(arguments: ["owner", "manager", "rep", "viewer", "loner"])
  func reportsReadKeptSums(word: String) async throws {
    let crm = try await TestCRM()
    let user = crm.user(word)
    let pipeline: ID<Pipeline> = try id(try await crm.defaultPipeline().id)
    let today = TestCRM.start.date
    let scope = ReportScope(user: user, pipelineId: pipeline)
    var expectations = [
      Expectation(
        "stats",
        DealSums.statement(
          scope.source(), scope.sumCondition, by: ["o.status", "o.stage_id", "o.currency"], keys: ["o.stage_id"]),
        uses: user.role.reachesWorkspace
          ? "PRIMARY KEY (workspace_id=?)" : "opportunity_sums_by_customer_owner (customer_owner_id=?)",
        maySort: !user.role.reachesWorkspace),
      Expectation(
        "open deals of pipelines", DealSums.countOpenStatement(in: [pipeline], for: user), uses: "PRIMARY KEY",
        maySort: true),
      Expectation(
        "funnel", OpportunityReportProcedures.movesStatement(scope, pipeline, TestCRM.start...TestCRM.start),
        uses: "opportunity_moves_by_time", maySort: true),
    ]
    for grouping in ForecastGrouping.allCases {
      for scope in [scope, ReportScope(user: user, ownerId: user.id), ReportScope(user: user, teamId: user.teamId)] {
        let parts = ForecastParts(
          scope: scope, grouping: grouping, from: today.adding(days: -40), to: today.adding(days: 40), today: today)
        for (sums, index) in [(parts.open, "opportunities_sums_of_open"), (parts.won, "opportunities_sums_of_closed")] {
          let queries = sums.statements
          expectations.append(
            Expectation("forecast", queries[0].statement, uses: "PRIMARY KEY (workspace_id=?", maySort: true))
          expectations += queries.dropFirst().map {
            Expectation("forecast of a divided month", $0.statement, uses: "COVERING INDEX \(index)", maySort: true)
          }
        }
      }
    }
    try await check(expectations, crm)
  }

  @Test func whatEveryCallLooksUpIsFoundByAnIndex() async throws {
    let crm = try await TestCRM()
    let owner = crm.user("owner")
    let deal: ID<Opportunity> = try id(try await crm.deal().id)
    let workspace = owner.workspaceId
    var expectations = [
      Expectation("one deal", "\(Opportunity.select) WHERE o.id = \(deal)", uses: "(id=?)"),
      Expectation(
        "deals of a customer, the deleted ones too",
        "\(OpportunityRow.select) WHERE customer_profile_id = \(workspace)",
        uses: "opportunities_of_customer (customer_profile_id=?)"),
      Expectation(
        "top of a column",
        """
        SELECT position FROM opportunities
        WHERE workspace_id = \(workspace) AND stage_id = \(owner.id) AND deleted_at IS NULL ORDER BY position, id LIMIT 1
        """, uses: "INDEX opportunities_in_column"),
      Expectation(
        "history",
        """
        \(AuditEntryRow.select)
        WHERE workspace_id = \(workspace) AND entity = 'Opportunity' AND entity_id = \(deal) AND seq < 9
        ORDER BY seq DESC LIMIT 50
        """, uses: "audit_entries_by_record"),
      Expectation(
        "end of the audit trail",
        "SELECT hash FROM audit_entries WHERE workspace_id = \(workspace) ORDER BY seq DESC LIMIT 1",
        uses: "audit_entries_by_workspace"),
      Expectation("session", "\(SessionRow.select) WHERE token_hash = \([UInt8]())", uses: "(token_hash=?)"),
      Expectation("API key", "\(APIKeyRow.select) WHERE secret_hash = \([UInt8]())", uses: "(secret_hash=?)"),
      Expectation("user", "\(UserRow.select) WHERE email = 'rep@example.com'", uses: "(email=?)"),
      Expectation(
        "number", "SELECT last FROM opportunity_numbers WHERE workspace_id = \(workspace) AND year = 2026",
        uses: "(workspace_id=? AND year=?)"),
    ]
    for word in ["owner", "manager", "rep"] {
      let user = crm.user(word)
      expectations.append(
        Expectation(
          "customers who may be one", DuplicateSearch.visible([1, 2, 3], to: user),
          uses: "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)"))
      // However many are asked for, each is looked up.
      for count in [1, 2, 3, 50] {
        let ids = Array(repeating: deal, count: count)
        expectations += [
          Expectation(
            "guard of \(count) deals",
            """
            SELECT r.id FROM \(Access.rows(ids, of: OpportunityRow.table))
            WHERE r.workspace_id = \(workspace) AND r.deleted_at IS NULL AND \(Access.visibleOpportunities("r", to: user))
            """, uses: "SEARCH r USING INDEX sqlite_autoindex_opportunities_1 (id=?)"),
          Expectation(
            "guard of \(count) tasks",
            """
            SELECT r.id FROM \(Access.rows(ids, of: TaskRow.table))
            WHERE r.workspace_id = \(workspace) AND r.deleted_at IS NULL AND \(Tasks.visible("r", to: user))
            """, uses: "SEARCH r USING INDEX sqlite_autoindex_tasks_1 (id=?)"),
        ]
      }
      for (sort, index) in [
        (CustomerSort.name, "customers_"), (.created, "customers_by_creation"), (.updated, "customers_by_update"),
      ] {
        let query = CustomerQuery(ListCustomers(sort: sort), for: user, at: TestCRM.start)
        expectations.append(
          Expectation("customers by \(sort)", try query.statement(after: nil, limit: 50), uses: index))
      }
    }
    try await check(expectations, crm)
  }
}
