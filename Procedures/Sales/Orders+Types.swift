import Rapport

@Schema
enum OrderStatus: String, CaseIterable {
  /// It has come in.
  case open
  /// The customer knows that it will be done.
  case confirmed
  case inProgress
  case delivered
  /// Nothing is left to do.
  case completed
  case cancelled
}

/// What a customer has ordered: an accepted quote.
@Schema
struct Order {
  var id: ID<Order>
  /// Unique in the workspace: `O-2026-00042`.
  var number: String
  var quoteId: ID<Quote>
  var quoteNumber: String
  /// The revision that was accepted.
  var quoteRevision: Int
  var opportunityId: ID<Opportunity>
  var opportunityNumber: String
  var customerProfileId: ID<CustomerProfile>
  var customerName: String
  var title: String
  /// The customer's own number for it.
  var customerReference: String?
  var note: String?
  var status: OrderStatus
  /// What may follow.
  var nextStatuses: [OrderStatus]
  var cancelReason: String?
  /// ISO 4217; of all amounts.
  var currency: String
  /// The sum of the lines, before tax.
  var net: Money
  var tax: Money
  /// Net plus tax: what the customer pays.
  var gross: Money
  var orderedOn: CalendarDate
  /// The deal's.
  var ownerId: ID<User>
  var ownerName: String
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  var version: Int
}

/// An order with all that stands in it.
@Schema
struct OrderDetail {
  var order: Order
  var lines: [SalesLine]
  /// By rate, the highest first.
  var taxes: [TaxTotal]
}

/// One order, by its id.
@Schema
struct OrderKey {
  var id: ID<Order>
}

@Schema
struct UpdateOrderStatus {
  var id: ID<Order>
  @Minimum(1) var version: Int?
  /// One of its `nextStatuses`.
  var status: OrderStatus
  /// Why it is cancelled; asked for then.
  @Trimmed @Length(1...500) var reason: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if status == .cancelled, reason == nil {
      issues.add(.reason, .required("must say why the order is cancelled"))
    }
    if status != .cancelled, reason != nil { issues.add(.reason, .inapplicable("is for orders that are cancelled")) }
  }
}

@Schema
enum OrderSort: String, CaseIterable {
  case created
  case updated
  /// By the day on which it was ordered.
  case ordered
  case number
  /// Without regard to case and accents.
  case title
  /// By the customer's name, without regard to case and accents.
  case customer
  /// By the amount with tax, whatever its currency.
  case total
  /// In the order in which they follow each other; cancelled ones come last.
  case status
}

@Schema
struct ListOrders {
  var opportunityId: ID<Opportunity>?
  var customerProfileId: ID<CustomerProfile>?
  /// Who owns their deals.
  var ownerId: ID<User>?
  @Count(1...6) @Unique var statuses: [OrderStatus]?
  /// Words that must stand in number, title, the customer's reference or name.
  @Trimmed @Length(1...200) var text: String?
  /// What must hold besides: groups of conditions with and, or and not.
  var rules: OrderRule?
  var sort: OrderSort = OrderSort.created
  var direction: SortDirection = SortDirection.descending
  @Range(1...200) var limit: Int = 50
  /// From the page before.
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
  /// Whether to say what the orders on all pages come to.
  var includeSums: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let rules { issues.add(rules, at: .rules) }
  }
}

/// Why an order was not changed.
@Schema
enum OrderError: ProcedureError {
  /// The order has changed since; `current` is what it is now.
  case staleVersion(current: Order)
  /// The status does not follow the order's.
  case wrongStatus(status: OrderStatus, next: [OrderStatus])

  var code: RPCErrorCode {
    switch self {
    case .staleVersion: .conflict
    case .wrongStatus: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      return "The order \(current.number) has changed since you read it: it is at version \(current.version); "
        + "read it and try again"
    case .wrongStatus(let status, let next):
      let words = next.map(\.rawValue).joined(separator: ", ")
      return "The order is \(status.rawValue)\(next.isEmpty ? ", and stays so" : "; it can become \(words)")"
    }
  }
}
