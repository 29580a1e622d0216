import Rapport
import Storage

@Table("quotes")
struct QuoteRow: Hashable {
  var id: ID<Quote>
  var workspaceId: ID<Workspace>
  var number: String
  var revision: Int
  var opportunityId: ID<Opportunity>
  var customerProfileId: ID<CustomerProfile>
  var contactId: ID<Contact>?
  var title: String
  /// ``title`` without regard to case and accents.
  var sortTitle: String
  var introduction: String?
  var terms: String?
  var address: String?
  var language: DocumentLanguage
  /// As it was set last; see ``QuoteRules/status(_:validUntil:on:)``.
  var status: QuoteStatus
  var currency: String
  var netMinor: Int64
  var taxMinor: Int64
  /// Net and tax in ten-thousandths of the currency, to be sorted by.
  var grossUnits: Int64
  var validUntil: CalendarDate?
  var sentAt: Instant?
  var acceptedAt: Instant?
  var declinedAt: Instant?
  var declineReason: String?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
}

/// A line of one revision of a quote.
@Table("quote_lines")
struct QuoteLineRow: Hashable {
  @PrimaryKey var quoteId: ID<Quote>
  @PrimaryKey var revision: Int
  /// From 1 on.
  @PrimaryKey var position: Int
  var workspaceId: ID<Workspace>
  var description: String
  var details: String?
  var quantity: Quantity
  var unit: String?
  /// In ten-thousandths of a major unit.
  var unitPrice: Int64
  var discount: Percentage
  var taxRate: Percentage
  var netMinor: Int64
}

/// What was sent of a quote.
@Table("quote_revisions", recordsChanges: false)
struct QuoteRevisionRow: Hashable {
  @PrimaryKey var quoteId: ID<Quote>
  @PrimaryKey var revision: Int
  var sentAt: Instant
  var sentBy: ID<User>
  var validUntil: CalendarDate
  var currency: String
  var netMinor: Int64
  var taxMinor: Int64
  /// The PDF.
  var fileId: ID<StoredFile>
  var mailedTo: TextList
  var mailedAt: Instant?
}

extension QuoteStatus: ColumnValue {}

extension QuoteRow {
  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}

extension QuoteLineRow {
  var line: TaxedLine { TaxedLine(net: netMinor, rate: taxRate) }

  func line(in currency: Currency) -> SalesLine {
    SalesLine(
      position: position, description: description, details: details, quantity: quantity, unit: unit,
      unitPrice: Money(tenThousandths: unitPrice), discount: discount, taxRate: taxRate,
      net: currency.money(minorUnits: netMinor))
  }
}

extension QuoteRevisionRow {
  func revision(in currency: Currency) -> QuoteRevision {
    QuoteRevision(
      revision: revision, sentAt: sentAt, sentBy: sentBy, validUntil: validUntil, currency: currency.code,
      net: currency.money(minorUnits: netMinor), tax: currency.money(minorUnits: taxMinor),
      gross: currency.money(minorUnits: netMinor + taxMinor), mailedTo: mailedTo.items, mailedAt: mailedAt)
  }
}

extension Quote {
  /// Quotes `q` with customers `c`, deals `o` and their owners `u`, to be continued. (A cross join is gone through in the
  /// order in which it is written: lists come in the order of an index of quotes.)
  ///
  /// - Parameters:
  ///   - more: further columns, which are left in the row.
  ///   - isByCustomer: whether they come in the order of their customers instead.
  static func select(and more: [SQL] = [], byCustomer isByCustomer: Bool = false) -> SQL {
    let columns: SQL = """
      q.status, q.valid_until, q.currency, q.net_minor, q.tax_minor, q.id, q.number, q.revision, q.opportunity_id,
        o.number, q.customer_profile_id, c.name, q.contact_id, q.title, q.introduction, q.terms, q.address, q.language,
        q.sent_at, q.accepted_at, q.declined_at, q.decline_reason, o.owner_id, u.name, q.created_at, q.updated_at,
        q.created_by, q.updated_by, q.version
      """
    let tables: SQL =
      isByCustomer
      ? "customers c CROSS JOIN quotes q ON q.customer_profile_id = c.id"
      : "quotes q LEFT JOIN customers c ON c.id = q.customer_profile_id"
    return """
      SELECT \(SQL.joined([columns] + more)) FROM \(tables)
      CROSS JOIN opportunities o ON o.id = q.opportunity_id
      LEFT JOIN users u ON u.id = o.owner_id
      """
  }

  /// Reads the first columns of ``select(and:)``, and leaves the others.
  init(_ columns: inout RowColumns, at now: Instant) throws {
    let status: QuoteStatus = try columns.next()
    let validUntil: CalendarDate? = try columns.next()
    let code: String = try columns.next()
    let currency = try Currency(code)
    let net: Int64 = try columns.next()
    let tax: Int64 = try columns.next()
    self.init(
      id: try columns.next(), number: try columns.next(), revision: try columns.next(),
      opportunityId: try columns.next(), opportunityNumber: try columns.next(), customerProfileId: try columns.next(),
      customerName: try columns.next(), contactId: try columns.next(), title: try columns.next(),
      introduction: try columns.next(), terms: try columns.next(), address: try columns.next(),
      language: try columns.next(), status: QuoteRules.status(status, validUntil: validUntil, on: now.date),
      currency: code, net: currency.money(minorUnits: net), tax: currency.money(minorUnits: tax),
      gross: currency.money(minorUnits: net + tax), validUntil: validUntil, sentAt: try columns.next(),
      acceptedAt: try columns.next(), declinedAt: try columns.next(), declineReason: try columns.next(),
      ownerId: try columns.next(), ownerName: try columns.next(), createdAt: try columns.next(),
      updatedAt: try columns.next(), createdBy: try columns.next(), updatedBy: try columns.next(),
      version: try columns.next())
  }
}

/// Quotes as their procedures and other domains read and change them.
enum Quotes {
  /// A quote that the caller may see: that has been checked.
  static func find(_ id: ID<Quote>, in reader: Reader) throws -> QuoteRow {
    guard let row = try reader.find(QuoteRow.self, id) else {
      throw RPCError(.notFound, "There is no Quote \(id) for you (id)")
    }
    return row
  }

  static func view(_ id: ID<Quote>, at now: Instant, in reader: Reader) throws -> Quote {
    var quote: Quote?
    try reader.forEachRow("\(Quote.select()) WHERE q.id = \(id)") { row in
      var columns = row.columns
      quote = try Quote(&columns, at: now)
    }
    guard let quote else { throw RPCError(.notFound, "There is no Quote \(id) for you (id)") }
    return quote
  }

  static func detail(_ id: ID<Quote>, at now: Instant, in reader: Reader) throws -> QuoteDetail {
    let quote = try view(id, at: now, in: reader)
    let currency = try Currency(quote.currency)
    let lines = try lines(of: id, revision: quote.revision, in: reader)
    let revisions: [QuoteRevisionRow] = try reader.fetchAll(
      "\(QuoteRevisionRow.select) WHERE quote_id = \(id) ORDER BY revision DESC")
    let order: OrderRow? = try reader.fetchOne("\(OrderRow.select) WHERE quote_id = \(id)")
    return QuoteDetail(
      quote: quote, lines: lines.map { $0.line(in: currency) },
      taxes: TaxedLine.taxes(of: lines.map(\.line), in: currency),
      revisions: try revisions.map { $0.revision(in: try Currency($0.currency)) }, orderId: order?.id,
      orderNumber: order?.number)
  }

  /// The lines of one revision, in order.
  static func lines(of id: ID<Quote>, revision: Int, in reader: Reader) throws -> [QuoteLineRow] {
    try reader.fetchAll(
      "\(QuoteLineRow.select) WHERE quote_id = \(id) AND revision = \(revision) ORDER BY position")
  }

  static func revision(_ revision: Int, of id: ID<Quote>, in reader: Reader) throws -> QuoteRevisionRow? {
    try reader.fetchOne("\(QuoteRevisionRow.select) WHERE quote_id = \(id) AND revision = \(revision)")
  }

  /// The next number of the workspace in a year.
  ///
  /// - Parameter kind: `Q` for quotes, `O` for orders.
  static func nextNumber(_ kind: String, in workspace: ID<Workspace>, year: Int, _ writer: Writer) throws -> Int {
    try writer.execute(
      """
      INSERT INTO sales_numbers (workspace_id, kind, year, last) VALUES (\(workspace), \(kind), \(year), 1)
      ON CONFLICT (workspace_id, kind, year) DO UPDATE SET last = sales_numbers.last + 1
      """)
    return try writer.fetchValue(
      """
      SELECT last FROM sales_numbers WHERE workspace_id = \(workspace) AND kind = \(kind) AND year = \(year)
      """) ?? 1
  }
}

/// A line as far as its taxes go.
struct TaxedLine {
  var net: Int64
  var rate: Percentage

  /// The taxes of lines that have been checked when they were written.
  static func taxes(of lines: [TaxedLine], in currency: Currency) -> [TaxTotal] {
    let totals = TotalRules.totals(of: lines.map { ($0.net, $0.rate) })
    return (totals?.taxes ?? []).map { tax in
      TaxTotal(
        rate: tax.rate, net: currency.money(minorUnits: tax.net), tax: currency.money(minorUnits: tax.tax))
    }
  }
}
