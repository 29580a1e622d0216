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

  /// Value × probability ÷ 100, halves away from zero, in minor units.
  var expectedRevenueMinor: Int64? { valueMinor.map { Rounding.percentage(probability, of: $0) } }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}

/// A deal with the names of what it refers to: what callers see.
struct OpportunityView {
  var row: OpportunityRow
  var customerName: String
  var customerSortName: String
  var ownerName: String
  var stageKey: String
  var stageName: String
  var stagePosition: Int
  var stageCategory: ForecastCategory
  var rottenAfterDays: Int

  /// What ``init(_:)`` reads, of ``tables``.
  static let columns: SQL = """
    \(OpportunityRow.columns(of: "o")), c.name, c.sort_name, u.name, s.key, s.name, s.position, s.forecast_category,
      s.rotten_after_days
    """

  /// What deals refer to. It does not decide on the order in which tables are gone through.
  static let joins: SQL = """
    LEFT JOIN customers c ON c.id = o.customer_profile_id
    LEFT JOIN users u ON u.id = o.owner_id
    LEFT JOIN stages s ON s.id = o.stage_id
    """

  /// Deals `o` with their names, to be continued.
  static var select: SQL { "SELECT \(columns) FROM opportunities o \(joins)" }

  init(_ row: Row) throws {
    self.row = try OpportunityRow(row: row)
    let names = row.dropFirst(OpportunityRow.columns.count)
    customerName = try names[0]
    customerSortName = try names[1]
    ownerName = try names[2]
    stageKey = try names[3]
    stageName = try names[4]
    stagePosition = try names[5]
    stageCategory = try names[6]
    rottenAfterDays = try names[7]
  }

  consuming func opportunity(at now: Instant) -> Opportunity {
    let currency = Currency(code: row.currency)
    let days = max(0, row.stageEnteredAt.days(until: now))
    return Opportunity(
      id: row.id, number: row.number, title: row.title, description: row.description,
      customerProfileId: row.customerProfileId, customerName: customerName, contactId: row.contactId,
      leadId: row.leadId, campaignId: row.campaignId, pipelineId: row.pipelineId, stage: stageKey,
      stageName: stageName, position: row.position, status: row.status, value: row.value, currency: row.currency,
      probability: row.probability, isProbabilityManual: row.isProbabilityManual,
      expectedRevenue: row.expectedRevenueMinor.flatMap { currency?.money(minorUnits: $0) },
      forecastCategory: DealRules.forecastCategory(of: row, stage: stageCategory),
      expectedCloseDate: row.expectedCloseDate, actualCloseDate: row.actualCloseDate, closeReason: row.closeReason,
      nextSteps: row.nextSteps, source: row.source, notes: row.notes, tags: row.tags.items, metadata: row.metadata,
      ownerId: row.ownerId, ownerName: ownerName, stageEnteredAt: row.stageEnteredAt, daysInStage: days,
      isRotting: DealRules.isRotting(row.status, daysInStage: days, rottenAfterDays: rottenAfterDays),
      createdAt: row.createdAt, updatedAt: row.updatedAt, createdBy: row.createdBy, updatedBy: row.updatedBy,
      version: row.version, deletedAt: row.deletedAt)
  }
}

extension Reader {
  func opportunityViews(_ sql: SQL) throws -> [OpportunityView] {
    var views: [OpportunityView] = []
    try forEachRow(sql) { views.append(try OpportunityView($0)) }
    return views
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

  static func view(_ id: ID<Opportunity>, in reader: Reader) throws -> OpportunityView {
    guard let view = try reader.opportunityViews("\(OpportunityView.select) WHERE o.id = \(id)").first else {
      throw RPCError(.notFound, "There is no Opportunity \(id) for you (id)")
    }
    return view
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
    try opportunityViews(
      """
      \(OpportunityView.select)
      WHERE o.customer_profile_id = \(customer) AND o.status = 'open' AND o.deleted_at IS NULL
        AND \(Access.visibleOpportunities("o", to: user))
      ORDER BY o.id DESC LIMIT \(limit)
      """
    ).map { $0.opportunity(at: now) }
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
}
