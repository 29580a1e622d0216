import Rapport

@Schema
enum QuoteStatus: String, CaseIterable {
  /// Being written; nobody outside has it.
  case draft
  /// The customer has it, and may accept it until its last day.
  case sent
  /// There is an order of it.
  case accepted
  case declined
  /// It was sent, and its last day has passed.
  case expired
}

/// The language that a document is written in.
@Schema
enum DocumentLanguage: String, CaseIterable {
  /// English.
  case en
  /// German.
  case de
}

/// An offer to the customer of a deal.
@Schema
struct Quote {
  var id: ID<Quote>
  /// Unique in the workspace: `Q-2026-00042`.
  var number: String
  /// Counts from 1; a quote that is changed after it was sent gets the next one.
  var revision: Int
  var opportunityId: ID<Opportunity>
  var opportunityNumber: String
  var customerProfileId: ID<CustomerProfile>
  var customerName: String
  var contactId: ID<Contact>?
  var title: String
  /// Stands above the lines.
  var introduction: String?
  /// Stands below the lines.
  var terms: String?
  /// The customer's, as it stands on the document.
  var address: String?
  var language: DocumentLanguage
  var status: QuoteStatus
  /// ISO 4217; of all amounts.
  var currency: String
  /// The sum of the lines, before tax.
  var net: Money
  var tax: Money
  /// Net plus tax: what the customer pays.
  var gross: Money
  /// The last day on which it can be accepted.
  var validUntil: CalendarDate?
  var sentAt: Instant?
  var acceptedAt: Instant?
  var declinedAt: Instant?
  var declineReason: String?
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

/// One line of a quote or an order.
@Schema
struct SalesLine {
  /// From 1 on.
  var position: Int
  var description: String
  var details: String?
  var quantity: Quantity
  /// `h`, `pcs`.
  var unit: String?
  /// For one, before tax.
  var unitPrice: Money
  /// In percent of the price.
  var discount: Percentage
  /// In percent.
  var taxRate: Percentage
  /// Quantity × price − discount, rounded half away from zero to the currency's minor unit, before tax.
  var net: Money
}

/// What is taxed with one rate.
@Schema
struct TaxTotal {
  /// In percent.
  var rate: Percentage
  /// The sum of the lines with that rate.
  var net: Money
  /// The rate of that sum, rounded half away from zero to the currency's minor unit (EN 16931, BR-CO-17).
  var tax: Money
}

/// What was sent of a quote.
@Schema
struct QuoteRevision {
  var revision: Int
  var sentAt: Instant
  var sentBy: ID<User>
  var validUntil: CalendarDate
  var currency: String
  var net: Money
  var tax: Money
  var gross: Money
  /// The addresses that it goes to by mail; empty if it was handed over otherwise.
  var mailedTo: [String]
  /// When the mail was handed to the mail server; absent while it waits.
  var mailedAt: Instant?
}

/// A quote with all that stands in it.
@Schema
struct QuoteDetail {
  var quote: Quote
  var lines: [SalesLine]
  /// By rate, the highest first.
  var taxes: [TaxTotal]
  /// What was sent of it, the newest first.
  var revisions: [QuoteRevision]
  /// The order that came of it.
  var orderId: ID<Order>?
  var orderNumber: String?
}

@Schema
struct QuoteLineInput {
  @Trimmed @Length(1...500) var description: String
  @Trimmed @Length(...4000) var details: String?
  /// At most four decimals, not 0. A negative one is a credit.
  @Range(-1_000_000_000...1_000_000_000) var quantity: Quantity = Quantity.one
  @Trimmed @Length(...20) var unit: String?
  /// For one, before tax. It may have more decimals than the currency.
  @Minimum(0) var unitPrice: Money
  /// In percent of the price, with at most two decimals.
  @Range(0...100) var discount: Percentage = Percentage.zero
  /// In percent, with at most two decimals; without it the workspace's usual one.
  @Range(0...100) var taxRate: Percentage?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if quantity.tenThousandths == 0 { issues.add(.quantity, Finding(.notZero, "must not be 0")) }
  }
}

@Schema
struct CreateQuote {
  /// The deal that it is for. Its customer gets it.
  var opportunityId: ID<Opportunity>
  /// Without it the deal's.
  @Trimmed @Length(1...200) var title: String?
  /// One of the customer's; without it the deal's.
  @Named var contactId: ID<Contact>?
  @Trimmed @Length(...10_000) var introduction: String?
  /// Without them the workspace's usual ones.
  @Trimmed @Length(...10_000) var terms: String?
  /// As it is to stand on the document, in lines; without it the customer's usual one for bills.
  @Trimmed @Length(...500) var address: String?
  /// Without it the workspace's.
  var language: DocumentLanguage?
  /// ISO 4217; without it the deal's.
  @Pattern("^[A-Z]{3}$", hint: "a currency code of three capital letters") var currency: String?
  /// Without it, it is set when the quote is sent, by the workspace's usual time.
  var validUntil: CalendarDate?
  @Count(...200) var lines: [QuoteLineInput] = []
}

/// One quote, by its id.
@Schema
struct QuoteKey {
  var id: ID<Quote>
}

@Schema
struct UpdateQuote {
  var id: ID<Quote>
  /// The version that the update was based on; a stale one is a conflict.
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...200) var title: Patch<String>
  @Named var contactId: Patch<ID<Contact>?>
  @Trimmed @Length(...10_000) var introduction: Patch<String?>
  @Trimmed @Length(...10_000) var terms: Patch<String?>
  @Trimmed @Length(...500) var address: Patch<String?>
  var language: Patch<DocumentLanguage>
  @Pattern("^[A-Z]{3}$", hint: "a currency code of three capital letters") var currency: Patch<String>
  var validUntil: Patch<CalendarDate?>
  /// All lines; they take the place of the ones before.
  @Count(...200) var lines: Patch<[QuoteLineInput]>
}

@Schema
struct SendQuote {
  var id: ID<Quote>
  @Minimum(1) var version: Int?
  /// Whether it goes out by mail. Without it, it does if the installation sends mail and there is an address.
  var byMail: Bool?
  /// Where to; without them the contact's address, or the customer's.
  @Email @Length(...254) @Count(1...20) @Unique var to: [String]?
  @Trimmed @Length(1...200) var subject: String?
  /// The mail's text; without it a usual one.
  @Trimmed @Length(1...10_000) var message: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if to != nil, byMail == false {
      issues.add(.to, Finding(.exclusive, "must not stand beside byMail: false", ["field": "byMail"]))
    }
  }
}

@Schema
struct AcceptQuote {
  var id: ID<Quote>
  @Minimum(1) var version: Int?
  /// The day on which the customer has accepted it; without it today.
  var acceptedOn: CalendarDate?
  /// The customer's own number for the order.
  @Trimmed @Length(...100) var customerReference: String?
  @Trimmed @Length(...4000) var note: String?
  /// Whether the deal is won by this.
  var winsOpportunity: Bool = false
  /// Why the deal is won; asked for when its pipeline says so.
  @Trimmed @Length(1...500) var winReason: String?
}

@Schema
struct DeclineQuote {
  var id: ID<Quote>
  @Minimum(1) var version: Int?
  /// What the customer said.
  @Trimmed @Length(1...500) var reason: String
}

@Schema
struct ReopenQuote {
  var id: ID<Quote>
  @Minimum(1) var version: Int?
}

@Schema
struct GetQuotePDF {
  var id: ID<Quote>
  /// One that was sent; without it the quote as it is now, with a mark if it has not been sent.
  @Minimum(1) var revision: Int?
}

@Schema
enum QuoteSort: String, CaseIterable {
  case created
  case updated
  /// By the last day; quotes without one come last.
  case validUntil
  case number
  /// Without regard to case and accents.
  case title
  /// By the customer's name, without regard to case and accents.
  case customer
  /// By the amount with tax, whatever its currency.
  case total
  /// Draft, expired, sent, accepted, declined. Those that have expired or were sent come by their last day.
  case status
}

@Schema
struct ListQuotes {
  var opportunityId: ID<Opportunity>?
  var customerProfileId: ID<CustomerProfile>?
  /// Who owns their deals.
  var ownerId: ID<User>?
  @Count(1...5) @Unique var statuses: [QuoteStatus]?
  /// Words that must stand in number, title or customer.
  @Trimmed @Length(1...200) var text: String?
  /// What must hold besides: groups of conditions with and, or and not.
  var rules: QuoteRule?
  var sort: QuoteSort = QuoteSort.created
  var direction: SortDirection = SortDirection.descending
  @Range(1...200) var limit: Int = 50
  /// From the page before.
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
  /// Whether to say what the quotes on all pages come to.
  var includeSums: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let rules { issues.add(rules, at: .rules) }
  }
}
