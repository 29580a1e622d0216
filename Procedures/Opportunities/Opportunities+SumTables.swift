import Storage

/// The sums of deals that reports are made of, kept by the database in the transaction of each change.
///
/// Triggers keep them, so no statement that writes deals or gives a customer to somebody else can go past them. A deal
/// counts in one cell of each table, unless it is deleted. An open one counts in the month in which it is expected to
/// close, a closed one in the month in which it was closed.
///
/// Values are summed up in two parts, millions of minor units and the rest, for the sum of many large ones would not
/// fit in 64 bits.
enum OpportunitySums {
  static let migration = Migration(
    id: "2026-11-21-06-opportunity-sums",
    [daysTable, ownersTable, ownersIndex] + [Table.byDay, .byOwner].map(\.filling)
      + dealTriggers(keeping: [.byDay, .byOwner]) + [
        customerTrigger,
        // Its sums come from the tables now.
        "DROP INDEX opportunities_sums_by_stage",
      ])

  /// A workspace's sums are kept by month, as those of owners are: a report reads tens of cells where it read thousands,
  /// and the deals themselves of a month that it divides.
  static let byMonth = Migration(
    id: "2026-11-28-e0-opportunity-sums-by-month",
    [
      "DROP TRIGGER opportunity_sums_insert", "DROP TRIGGER opportunity_sums_delete",
      "DROP TRIGGER opportunity_sums_update", "DROP TABLE opportunity_sums_by_day", monthsTable, Table.byMonth.filling,
    ] + dealTriggers(keeping: Table.all))

  /// Makes the sums anew from the deals.
  static func repair(_ writer: Writer) throws {
    for table in Table.all {
      try writer.execute("DELETE FROM \(table.name)")
      try writer.execute(table.filling)
    }
  }

  /// How many cells are not what the deals say; 0 if all is well. Reads every deal.
  static func countDifferences(_ reader: Reader) throws -> Int {
    try Table.all.reduce(0) { count, table in
      let kept: SQL = "SELECT \(table.columns) FROM \(table.name)"
      let differences: SQL = """
        SELECT count(*) FROM (
          SELECT * FROM (\(table.cells) EXCEPT \(kept)) UNION ALL SELECT * FROM (\(kept) EXCEPT \(table.cells)))
        """
      return count + (try reader.fetchValue(differences) ?? 0)
    }
  }

  // MARK: Tables

  /// The deals of a workspace, month by month: the day is the first of the month. The category is empty if it goes by the
  /// stage, the day if there is none.
  private static let monthsTable = workspaceTable("opportunity_sums_by_month")
  private static let daysTable = workspaceTable("opportunity_sums_by_day")

  private static func workspaceTable(_ name: SQL) -> SQL {
    """
    CREATE TABLE \(name) (
      workspace_id   \(.id) NOT NULL,
      status         \(.text) NOT NULL,
      stage_id       \(.id) NOT NULL,
      currency       \(.text) NOT NULL,
      category       \(.text) NOT NULL,
      day            \(.date) NOT NULL,
      \(amounts),
      PRIMARY KEY (workspace_id, status, stage_id, currency, category, day)
    )\(.strictInOrder)
    """
  }

  /// The deals of an owner with the customers of an owner, month by month.
  private static let ownersTable: SQL = """
    CREATE TABLE opportunity_sums_by_owner (
      workspace_id      \(.id) NOT NULL,
      owner_id          \(.id) NOT NULL,
      status            \(.text) NOT NULL,
      stage_id          \(.id) NOT NULL,
      currency          \(.text) NOT NULL,
      category          \(.text) NOT NULL,
      day               \(.date) NOT NULL,
      customer_owner_id \(.id) NOT NULL,
      \(amounts),
      PRIMARY KEY (workspace_id, owner_id, status, stage_id, currency, category, day, customer_owner_id)
    )\(.strictInOrder)
    """
  private static let ownersIndex: SQL =
    "CREATE INDEX opportunity_sums_by_customer_owner ON opportunity_sums_by_owner (customer_owner_id, owner_id)"

  /// Weighted is value × probability in percent.
  private static let amounts: SQL = """
    deals          \(.integer) NOT NULL,
      large          \(.integer) NOT NULL,
      small          \(.integer) NOT NULL,
      large_weighted \(.integer) NOT NULL,
      small_weighted \(.integer) NOT NULL
    """

  /// What ``Table/amounts(of:)`` gives, in order.
  private static let amountNames = ["deals", "large", "small", "large_weighted", "small_weighted"]

  /// How much of a value is one of its large part.
  static let part: Int64 = 1_000_000

  private struct Table {
    var name: SQL
    /// The columns of the key, with what they are of a row of `opportunities` under an alias.
    var key: [(name: String, of: @Sendable (SQL) -> SQL)]

    static let all = [byMonth, byOwner]

    static let byMonth = ofWorkspace("opportunity_sums_by_month", day: month)
    /// As long as there was ``OpportunitySums/migration`` alone.
    static let byDay = ofWorkspace("opportunity_sums_by_day", day: day)

    private static func ofWorkspace(_ name: SQL, day: @escaping @Sendable (SQL) -> SQL) -> Table {
      Table(
        name: name,
        key: [
          ("workspace_id", { "\($0).workspace_id" }), ("status", { "\($0).status" }),
          ("stage_id", { "\($0).stage_id" }),
          ("currency", { "\($0).currency" }), ("category", { "coalesce(\($0).forecast_category, '')" }), ("day", day),
        ])
    }

    static let byOwner = Table(
      name: "opportunity_sums_by_owner",
      key: [
        ("workspace_id", { "\($0).workspace_id" }), ("owner_id", { "\($0).owner_id" }),
        ("status", { "\($0).status" }), ("stage_id", { "\($0).stage_id" }), ("currency", { "\($0).currency" }),
        ("category", { "coalesce(\($0).forecast_category, '')" }), ("day", month),
        ("customer_owner_id", { "(SELECT c.owner_id FROM customers c WHERE c.id = \($0).customer_profile_id)" }),
      ])

    @Sendable private static func month(of row: SQL) -> SQL {
      "CASE WHEN \(day(of: row)) = '' THEN '' ELSE substr(\(day(of: row)), 1, 8) || '01' END"
    }

    @Sendable private static func day(of row: SQL) -> SQL {
      "CASE \(row).status WHEN 'open' THEN coalesce(\(row).expected_close_date, '') ELSE \(row).actual_close_date END"
    }

    static func amounts(of row: SQL) -> [SQL] {
      let large: SQL = "coalesce(\(row).value_minor, 0) / \(raw: "\(part)")"
      let small: SQL = "coalesce(\(row).value_minor, 0) % \(raw: "\(part)")"
      return ["1", large, small, "\(large) * \(row).probability", "\(small) * \(row).probability"]
    }

    private var keyColumns: SQL { SQL.joined(key.map { SQL(raw: $0.name) }) }
    var columns: SQL { SQL.joined(key.map { SQL(raw: $0.name) } + amountNames.map(SQL.init(raw:))) }

    /// What the table has to hold.
    var cells: SQL {
      let keys = key.map { "\($0.of("o")) AS \(raw: $0.name)" as SQL }
      let sums = Self.amounts(of: "o").map { "sum(\($0))" as SQL }
      let groups = SQL.joined(key.indices.map { SQL(raw: "\($0 + 1)") })
      return """
        SELECT \(SQL.joined(keys + sums)) FROM opportunities o WHERE o.deleted_at IS NULL GROUP BY \(groups)
        """
    }

    var filling: SQL { "INSERT INTO \(name) (\(columns)) \(cells)" }

    /// Adds amounts to cells, new ones included.
    func adding(_ select: SQL) -> SQL {
      let sums = SQL.joined(amountNames.map { "\(raw: $0) = \(name).\(raw: $0) + excluded.\(raw: $0)" as SQL })
      return """
        INSERT INTO \(name) (\(columns)) \(select)
            ON CONFLICT (\(keyColumns)) DO UPDATE SET \(sums);
        """
    }

    func adding(_ row: SQL, sign: SQL) -> SQL {
      let values = key.map { $0.of(row) } + Self.amounts(of: row).map { "\(sign)(\($0))" as SQL }
      return adding("SELECT \(SQL.joined(values)) WHERE \(row).deleted_at IS NULL")
    }

    /// Takes away the cells of a row that hold nothing any more.
    func removingEmpty(_ row: SQL) -> SQL {
      let conditions = key.map { "\(raw: $0.name) = \($0.of(row))" as SQL }
      return "DELETE FROM \(name) WHERE \(SQL.joined(conditions, separator: " AND ")) AND deals = 0;"
    }
  }

  // MARK: Triggers

  private static func dealTriggers(keeping tables: [Table]) -> [SQL] {
    func each(_ statement: (Table) -> SQL) -> SQL { SQL.joined(tables.map(statement), separator: "\n  ") }
    return [
      """
      CREATE TRIGGER opportunity_sums_insert AFTER INSERT ON opportunities BEGIN
        \(each { $0.adding("new", sign: "") })
      END
      """,
      """
      CREATE TRIGGER opportunity_sums_delete AFTER DELETE ON opportunities BEGIN
        \(each { $0.adding("old", sign: "-") })
        \(each { $0.removingEmpty("old") })
      END
      """,
      """
      CREATE TRIGGER opportunity_sums_update AFTER UPDATE OF workspace_id, owner_id, customer_profile_id, status, stage_id,
        currency, forecast_category, expected_close_date, actual_close_date, value_minor, probability, deleted_at
      ON opportunities BEGIN
        \(each { $0.adding("old", sign: "-") })
        \(each { $0.adding("new", sign: "") })
        \(each { $0.removingEmpty("old") })
      END
      """,
    ]
  }

  /// Who a customer goes to gets its deals in the sums by the customer's owner.
  private static let customerTrigger: SQL = """
    CREATE TRIGGER opportunity_sums_customer_owner AFTER UPDATE OF owner_id ON customers
    WHEN old.owner_id <> new.owner_id BEGIN
      \(ofCustomer("old", sign: "-"))
      \(ofCustomer("new", sign: ""))
      DELETE FROM opportunity_sums_by_owner
        WHERE workspace_id = old.workspace_id AND customer_owner_id = old.owner_id AND deals = 0;
    END
    """

  /// Adds the deals of a customer to the cells of its owner before or after a change.
  private static func ofCustomer(_ customer: SQL, sign: SQL) -> SQL {
    let keys = Table.byOwner.key.map { $0.name == "customer_owner_id" ? "\(customer).owner_id" : $0.of("o") }
    let sums = Table.amounts(of: "o").map { "\(sign)sum(\($0))" as SQL }
    let groups = SQL.joined(keys.indices.map { SQL(raw: "\($0 + 1)") })
    return Table.byOwner.adding(
      """
      SELECT \(SQL.joined(keys + sums)) FROM opportunities o
          WHERE o.workspace_id = \(customer).workspace_id AND o.customer_profile_id = \(customer).id
            AND o.deleted_at IS NULL
          GROUP BY \(groups)
      """)
  }
}
