import Rapport
import RapportJSON
import Storage

@Table("opportunities")
struct OpportunityRow: Hashable {
  var id: ID<Opportunity>
  var workspaceId: ID<Workspace>
  var number: String
  var title: String
  /// ``title`` as it is sorted by; ``SortText/folded(_:)``.
  var sortTitle: String
  var description: String?
  var customerProfileId: ID<CustomerProfile>
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var campaignId: ID<Campaign>?
  var pipelineId: ID<Pipeline>
  var stageId: ID<Stage>
  /// Its place in the stage's column; smaller is higher.
  var position: Double
  var status: OpportunityStatus
  /// In the currency's minor units: what is summed up.
  var valueMinor: Int64?
  /// In ten-thousandths of a major unit: what is compared, whatever the currency's decimals.
  var valueUnits: Int64?
  var currency: String
  var probability: Int
  var isProbabilityManual: Bool
  /// Set by hand; `nil` goes by the stage.
  var forecastCategory: ForecastCategory?
  var expectedCloseDate: CalendarDate?
  var actualCloseDate: CalendarDate?
  var closeReason: String?
  var nextSteps: String?
  var source: String?
  var notes: String?
  var tags: TextList
  var metadata: JSONValue?
  var ownerId: ID<User>
  var stageEnteredAt: Instant
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

extension OpportunityStatus: ColumnValue {}

/// A deal's entry into a stage.
@Table("opportunity_moves", recordsChanges: false)
struct OpportunityMoveRow: Hashable {
  @PrimaryKey var opportunityId: ID<Opportunity>
  /// The deal's version after the move.
  @PrimaryKey var version: Int
  /// The pipeline of the stage that it entered.
  var pipelineId: ID<Pipeline>
  /// `nil` for a new deal.
  var fromStageId: ID<Stage>?
  var toStageId: ID<Stage>
  var movedAt: Instant
  /// How long the deal had been in the stage that it left.
  var milliseconds: Int64?
}

@Table("opportunity_tags", recordsChanges: false)
struct OpportunityTagRow {
  @PrimaryKey var opportunityId: ID<Opportunity>
  @PrimaryKey var tag: String
}

extension OpportunityRow {
  var value: Money? { valueUnits.map(Money.init(tenThousandths:)) }

  /// Sets the value. Its currency has been checked, and that it can have so many decimals.
  mutating func setValue(_ value: Money?, in currency: Currency) throws(RPCError) {
    self.currency = currency.code
    valueMinor = nil
    if let value { valueMinor = try currency.minorUnits(of: value) }
    valueUnits = value?.tenThousandths
  }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}

// A deal as callers see it, with the names of what it refers to, is read from its columns at once.
extension Opportunity {
  /// What ``init(_:at:)`` reads, in its order, of ``joins``.
  private static let columns: SQL = """
    o.status, o.value_minor, o.currency, o.probability, o.stage_entered_at, o.id, o.number, o.title, o.description,
      o.customer_profile_id, c.name, o.contact_id, o.lead_id, o.campaign_id, o.pipeline_id, s.key, s.name, o.position,
      o.value_units, o.is_probability_manual, o.forecast_category, s.forecast_category, o.expected_close_date,
      o.actual_close_date, o.close_reason, o.next_steps, o.source, o.notes, o.tags, o.metadata, o.owner_id, u.name,
      s.rotten_after_days, o.created_at, o.updated_at, o.created_by, o.updated_by, o.version, o.deleted_at
    """

  /// What deals refer to. It does not decide on the order in which tables are gone through.
  static let joins: SQL = """
    LEFT JOIN customers c ON c.id = o.customer_profile_id
    LEFT JOIN users u ON u.id = o.owner_id
    LEFT JOIN stages s ON s.id = o.stage_id
    """

  /// Deals `o` with customers `c`, users `u` and stages `s`, to be continued with tables that hold them.
  ///
  /// - Parameter more: further columns, which are left in the row.
  static func select(and more: [SQL] = []) -> SQL { "SELECT \(SQL.joined([columns] + more)) FROM" }

  /// Deals `o`, to be continued.
  static var select: SQL { "\(select()) opportunities o \(joins)" }

  /// Reads the first columns, and leaves the others.
  init(_ columns: inout RowColumns, at now: Instant) throws {
    let status: OpportunityStatus = try columns.next()
    let valueMinor: Int64? = try columns.next()
    let currency: String = try columns.next()
    let probability: Int = try columns.next()
    let stageEnteredAt: Instant = try columns.next()
    let days = max(0, stageEnteredAt.days(until: now))
    self.init(
      id: try columns.next(), number: try columns.next(), title: try columns.next(), description: try columns.next(),
      customerProfileId: try columns.next(), customerName: try columns.next(), contactId: try columns.next(),
      leadId: try columns.next(), campaignId: try columns.next(), pipelineId: try columns.next(),
      stage: try columns.next(), stageName: try columns.next(), position: try columns.next(), status: status,
      value: try columns.next(as: Int64?.self).map(Money.init(tenThousandths:)), currency: currency,
      probability: probability, isProbabilityManual: try columns.next(),
      expectedRevenue: DealRules.expectedRevenue(valueMinor, probability: probability, in: Currency(code: currency)),
      forecastCategory: DealRules.forecastCategory(status, try columns.next(), stage: try columns.next()),
      expectedCloseDate: try columns.next(), actualCloseDate: try columns.next(), closeReason: try columns.next(),
      nextSteps: try columns.next(), source: try columns.next(), notes: try columns.next(),
      tags: try columns.next(as: TextList.self).items, metadata: try columns.next(), ownerId: try columns.next(),
      ownerName: try columns.next(), stageEnteredAt: stageEnteredAt, daysInStage: days,
      isRotting: DealRules.isRotting(status, daysInStage: days, rottenAfterDays: try columns.next()),
      createdAt: try columns.next(), updatedAt: try columns.next(), createdBy: try columns.next(),
      updatedBy: try columns.next(), version: try columns.next(), deletedAt: try columns.next())
  }
}

/// Deals as their procedures and other domains read and change them.
enum Opportunities {
  /// A deal that is not deleted, and that the user may change or at least see. That has been checked before the
  /// procedure ran, but may have changed since.
  static func find(_ id: ID<Opportunity>, in reader: Reader) throws -> OpportunityRow {
    guard let row = try reader.find(OpportunityRow.self, id), row.deletedAt == nil else {
      throw RPCError(.notFound, "There is no Opportunity \(id) for you (id)")
    }
    return row
  }

  /// A deal as callers see it.
  static func view(_ id: ID<Opportunity>, at now: Instant, in reader: Reader) throws -> Opportunity {
    guard let deal = try views("\(Opportunity.select) WHERE o.id = \(id)", at: now, in: reader).first else {
      throw RPCError(.notFound, "There is no Opportunity \(id) for you (id)")
    }
    return deal
  }

  /// - Parameter sql: begins with ``Opportunity/select``.
  static func views(_ sql: SQL, at now: Instant, in reader: Reader) throws -> [Opportunity] {
    var deals: [Opportunity] = []
    try reader.forEachRow(sql) { row in
      var columns = row.columns
      deals.append(try Opportunity(&columns, at: now))
    }
    return deals
  }

  /// How many deals are in a stage, whoever sees them, without the deleted ones.
  static func count(in stage: StageRow, _ reader: Reader) throws -> Int {
    try reader.fetchValue(
      """
      SELECT count(*) FROM opportunities
      WHERE workspace_id = \(stage.workspaceId) AND stage_id = \(stage.id) AND deleted_at IS NULL
      """) ?? 0
  }

  /// How many deals are in a pipeline, whoever sees them, without the deleted ones.
  static func count(inPipeline pipeline: ID<Pipeline>, _ reader: Reader) throws -> Int {
    try reader.fetchValue("SELECT count(*) FROM opportunities WHERE pipeline_id = \(pipeline) AND deleted_at IS NULL")
      ?? 0
  }

  /// The next number of the workspace in a year: `OPP-2026-00042`.
  static func nextNumber(in workspace: ID<Workspace>, year: Int, _ writer: Writer) throws -> String {
    try writer.execute(
      """
      INSERT INTO opportunity_numbers (workspace_id, year, last) VALUES (\(workspace), \(year), 1)
      ON CONFLICT (workspace_id, year) DO UPDATE SET last = opportunity_numbers.last + 1
      """)
    let last =
      try writer.fetchValue(
        "SELECT last FROM opportunity_numbers WHERE workspace_id = \(workspace) AND year = \(year)", as: Int.self) ?? 1
    return DealRules.number(last, year: year)
  }
}

// What other domains may ask of this one.
extension Reader {
  /// The newest open deals with a customer that the user may see.
  func openDeals(
    of customer: ID<CustomerProfile>, limit: Int, for user: CallUser, at now: Instant
  ) throws -> [Opportunity] {
    try Opportunities.views(
      """
      \(Opportunity.select)
      WHERE o.customer_profile_id = \(customer) AND o.status = 'open' AND o.deleted_at IS NULL
        AND \(Access.visibleOpportunities("o", to: user))
      ORDER BY o.id DESC LIMIT \(limit)
      """, at: now, in: self)
  }

  /// How many deals a customer has, whoever owns them, without the deleted ones.
  func dealCount(of customer: ID<CustomerProfile>) throws -> Int {
    try fetchValue(
      """
      SELECT count(*) FROM opportunities
      WHERE workspace_id = (SELECT workspace_id FROM customers WHERE id = \(customer))
        AND customer_profile_id = \(customer) AND deleted_at IS NULL
      """) ?? 0
  }

  /// What was won from a customer, by currency, whoever owns the deals.
  func lifetimeValue(of customer: ID<CustomerProfile>) throws -> [PipelineAmount] {
    try DealSums.fetch(
      .deals,
      """
      o.workspace_id = (SELECT workspace_id FROM customers WHERE id = \(customer))
        AND o.customer_profile_id = \(customer) AND o.status = 'won' AND o.deleted_at IS NULL
      """, by: ["o.currency"], keys: [], in: self
    ).map { $0.sum.amount(in: $0.currency) }.sorted { $0.currency < $1.currency }
  }

  /// What the open deals of customers come to that the user may see, by customer and currency.
  func openDealSums(
    of customers: [ID<CustomerProfile>], for user: CallUser
  ) throws -> [ID<CustomerProfile>: [PipelineAmount]] {
    if customers.isEmpty { return [:] }
    let groups = try DealSums.fetch(
      .deals,
      """
      o.customer_profile_id IN \(customers) AND o.status = 'open' AND o.deleted_at IS NULL
        AND \(Access.visibleOpportunities("o", to: user))
      """, by: ["o.customer_profile_id", "o.currency"], keys: ["o.customer_profile_id"], in: self)
    return Dictionary(
      try groups.sorted { $0.currency < $1.currency }.map { group in
        (try ID(databaseValue: group.keys[0]), [group.sum.amount(in: group.currency)])
      }, uniquingKeysWith: +)
  }
}
