import Rapport
import RapportJSON
import Storage

@Table("orders")
struct OrderRow: Hashable {
  var id: ID<Order>
  var workspaceId: ID<Workspace>
  var number: String
  var quoteId: ID<Quote>
  var quoteRevision: Int
  var opportunityId: ID<Opportunity>
  var customerProfileId: ID<CustomerProfile>
  var title: String
  /// ``title`` without regard to case and accents.
  var sortTitle: String
  var customerReference: String?
  var note: String?
  var status: OrderStatus
  var cancelReason: String?
  var currency: String
  var netMinor: Int64
  var taxMinor: Int64
  /// Net and tax in ten-thousandths of the currency, to be sorted by.
  var grossUnits: Int64
  var orderedOn: CalendarDate
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
}

@Table("order_lines", recordsChanges: false)
struct OrderLineRow: Hashable {
  @PrimaryKey var orderId: ID<Order>
  /// From 1 on.
  @PrimaryKey var position: Int
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

extension OrderStatus: ColumnValue {}

extension OrderRow {
  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}

extension OrderLineRow {
  init(_ line: QuoteLineRow, of order: ID<Order>) {
    self.init(
      orderId: order, position: line.position, description: line.description, details: line.details,
      quantity: line.quantity, unit: line.unit, unitPrice: line.unitPrice, discount: line.discount,
      taxRate: line.taxRate, netMinor: line.netMinor)
  }

  func line(in currency: Currency) -> SalesLine {
    SalesLine(
      position: position, description: description, details: details, quantity: quantity, unit: unit,
      unitPrice: Money(tenThousandths: unitPrice), discount: discount, taxRate: taxRate,
      net: currency.money(minorUnits: netMinor))
  }
}

extension Order {
  /// Orders `r` with quotes `q`, customers `c`, deals `o` and their owners `u`, to be continued.
  ///
  /// - Parameters:
  ///   - more: further columns, which are left in the row.
  ///   - isByCustomer: whether they come in the order of their customers instead.
  static func select(and more: [SQL] = [], byCustomer isByCustomer: Bool = false) -> SQL {
    let columns: SQL = """
      r.status, r.currency, r.net_minor, r.tax_minor, r.id, r.number, r.quote_id, q.number, r.quote_revision,
        r.opportunity_id, o.number, r.customer_profile_id, c.name, r.title, r.customer_reference, r.note,
        r.cancel_reason, r.ordered_on, o.owner_id, u.name, r.created_at, r.updated_at, r.created_by, r.updated_by,
        r.version
      """
    let tables: SQL =
      isByCustomer
      ? "customers c CROSS JOIN orders r ON r.customer_profile_id = c.id"
      : "orders r LEFT JOIN customers c ON c.id = r.customer_profile_id"
    return """
      SELECT \(SQL.joined([columns] + more)) FROM \(tables)
      CROSS JOIN opportunities o ON o.id = r.opportunity_id
      LEFT JOIN quotes q ON q.id = r.quote_id
      LEFT JOIN users u ON u.id = o.owner_id
      """
  }

  /// Reads the first columns of ``select(and:)``, and leaves the others.
  init(_ columns: inout RowColumns) throws {
    let status: OrderStatus = try columns.next()
    let code: String = try columns.next()
    let currency = try Currency(code)
    let net: Int64 = try columns.next()
    let tax: Int64 = try columns.next()
    self.init(
      id: try columns.next(), number: try columns.next(), quoteId: try columns.next(),
      quoteNumber: try columns.next(), quoteRevision: try columns.next(), opportunityId: try columns.next(),
      opportunityNumber: try columns.next(), customerProfileId: try columns.next(), customerName: try columns.next(),
      title: try columns.next(), customerReference: try columns.next(), note: try columns.next(), status: status,
      nextStatuses: OrderRules.next(status), cancelReason: try columns.next(), currency: code,
      net: currency.money(minorUnits: net), tax: currency.money(minorUnits: tax),
      gross: currency.money(minorUnits: net + tax), orderedOn: try columns.next(), ownerId: try columns.next(),
      ownerName: try columns.next(), createdAt: try columns.next(), updatedAt: try columns.next(),
      createdBy: try columns.next(), updatedBy: try columns.next(), version: try columns.next())
  }
}

/// Orders as their procedures and other domains read them.
enum Orders {
  /// An order that the caller may see: that has been checked.
  static func find(_ id: ID<Order>, in reader: Reader) throws -> OrderRow {
    guard let row = try reader.find(OrderRow.self, id) else {
      throw RPCError(.notFound, "There is no Order \(id) for you (id)")
    }
    return row
  }

  static func view(_ id: ID<Order>, in reader: Reader) throws -> Order {
    var order: Order?
    try reader.forEachRow("\(Order.select()) WHERE r.id = \(id)") { row in
      var columns = row.columns
      order = try Order(&columns)
    }
    guard let order else { throw RPCError(.notFound, "There is no Order \(id) for you (id)") }
    return order
  }

  static func detail(_ id: ID<Order>, in reader: Reader) throws -> OrderDetail {
    let order = try view(id, in: reader)
    let currency = try Currency(order.currency)
    let lines: [OrderLineRow] = try reader.fetchAll(
      "\(OrderLineRow.select) WHERE order_id = \(id) ORDER BY position")
    return OrderDetail(
      order: order, lines: lines.map { $0.line(in: currency) },
      taxes: TaxedLine.taxes(of: lines.map { TaxedLine(net: $0.netMinor, rate: $0.taxRate) }, in: currency))
  }

  /// Makes the order of an accepted quote.
  static func create(
    of quote: QuoteRow, _ input: AcceptQuote, by user: CallUser, _ call: CRMCall, _ writer: Writer
  ) throws {
    let day = input.acceptedOn ?? call.now.date
    let number = try Quotes.nextNumber("O", in: quote.workspaceId, year: call.now.date.year, writer)
    let order = OrderRow(
      id: call.newID(), workspaceId: quote.workspaceId,
      number: OrderRules.number(number, year: call.now.date.year), quoteId: quote.id, quoteRevision: quote.revision,
      opportunityId: quote.opportunityId, customerProfileId: quote.customerProfileId, title: quote.title,
      sortTitle: quote.sortTitle,
      customerReference: input.customerReference.nonEmpty, note: input.note.nonEmpty, status: .open,
      cancelReason: nil, currency: quote.currency, netMinor: quote.netMinor, taxMinor: quote.taxMinor,
      grossUnits: quote.grossUnits, orderedOn: day,
      createdAt: call.now, updatedAt: call.now, createdBy: user.id, updatedBy: user.id, version: 1)
    try writer.insert(order)
    let lines = try Quotes.lines(of: quote.id, revision: quote.revision, in: writer)
    for line in lines { try writer.insert(OrderLineRow(line, of: order.id)) }
  }

  /// Deletes the order of a quote that is accepted no more, with its lines.
  ///
  /// - Returns: the order as it was.
  /// - Throws: ``QuoteError`` if somebody has changed it since it was made.
  static func takeBack(of quote: QuoteRow, _ writer: Writer) throws -> OrderRow? {
    let order: OrderRow? = try writer.fetchOne("\(OrderRow.select) WHERE quote_id = \(quote.id)")
    guard let order else { return nil }
    guard order.status == .open, order.version == 1 else {
      throw QuoteError.wrongStatus(.accepted, .orderChanged(orderNumber: order.number, status: order.status))
    }
    try writer.delete(order)
    return order
  }

  /// Whether a deal has an order that is not cancelled.
  static func stands(for deal: ID<Opportunity>, in reader: Reader) throws -> Bool {
    try reader.exists(
      "SELECT 1 FROM orders WHERE opportunity_id = \(deal) AND status <> \(OrderStatus.cancelled)")
  }
}

// What changes of orders mean to others.

extension OrderRow: TrackedRecord {
  static let entity = "Order"
  var recordID: UUIDv7 { id.uuid }
  var customers: [ID<CustomerProfile>] { [customerProfileId] }

  static let unrecordedFields: Set<String> = [
    "createdAt", "updatedAt", "createdBy", "updatedBy", "version", "sortTitle", "grossUnits",
  ]
  static let fieldForms: [String: FieldForm] = [
    "netMinor": .money(name: "net", currencyColumn: "currency"),
    "taxMinor": .money(name: "tax", currencyColumn: "currency"),
  ]

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let record = change.record else { return [] }
    var data: [String: JSONValue] = [
      "customerProfileId": .string(record.customerProfileId.description),
      "opportunityId": .string(record.opportunityId.description), "quoteId": .string(record.quoteId.description),
      "status": .string(record.status.rawValue),
    ]
    guard let new = change.new else { return [DomainEvent("crm.order.deleted", record.recordID, data: .object(data))] }
    guard let old = change.old else { return [DomainEvent("crm.order.created", new.recordID, data: .object(data))] }
    guard old.status != new.status else {
      return [DomainEvent("crm.order.updated", new.recordID, data: .object(data))]
    }
    data["fromStatus"] = .string(old.status.rawValue)
    var events = [DomainEvent("crm.order.status-changed", new.recordID, data: .object(data))]
    if new.status == .completed || new.status == .cancelled {
      events.append(DomainEvent("crm.order.\(new.status.rawValue)", new.recordID, data: .object(data)))
    }
    return events
  }

  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] {
    guard let order = change.record, change.old?.status != change.new?.status else { return [] }
    let event = change.old == nil ? "created" : change.new?.status.rawValue ?? "deleted"
    let gross = Currency(code: order.currency)?.money(minorUnits: order.netMinor + order.taxMinor)
    return [
      TimelineEntry(
        order.customerProfileId, .order, event, title: "\(order.title) (\(order.number))",
        detail: order.cancelReason ?? gross.map { "\($0) \(order.currency)" }, opportunity: order.opportunityId)
    ]
  }
}

/// Who sees the deal sees its order; who may change it, may change that.
extension Order: Guarded {
  static func access(to ids: [ID<Order>], in call: CRMCall) async throws -> [ID<Order>: RecordAccess] {
    try await Access.lookUp(ids, in: OrderRow.table, call) { Access.Conditions(deal: "r.opportunity_id", $0) }
  }
}
