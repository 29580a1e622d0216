import Rapport
import Storage

/// Quotes: offers to the customers of deals.
@Procedures("crm.sales")
struct QuoteProcedures {
  /// Creates a quote from a deal that the caller may edit.
  ///
  /// All totals are computed here, exactly, by the rules of EN 16931: each line is rounded to the currency's minor unit,
  /// and the tax of each rate is computed once, on the sum of its lines.
  @Mutation
  func createQuote(_ input: CreateQuote, _ call: CRMCall) async throws -> QuoteDetail {
    let user = try call.signedIn()
    return try await call.write { writer in
      let deal = try Opportunities.find(input.opportunityId, in: writer)
      let settings = try writer.documentSettings(of: user.workspaceId)
      let number = try Quotes.nextNumber("Q", in: user.workspaceId, year: call.now.date.year, writer)
      var row = QuoteRow(
        input, id: call.newID(), number: QuoteRules.number(number, year: call.now.date.year), deal, settings, by: user,
        at: call.now)
      row.currency = try Currency(row.currency).code
      try Quotes.checkContact(row, in: writer)
      let lines = try Quotes.lines(input.lines, of: &row, settings)
      try writer.insert(row)
      for line in lines { try writer.insert(line) }
      return try Quotes.detail(row.id, at: call.now, in: writer)
    }
  }

  /// One quote, with its lines, taxes, and what was sent of it.
  @Query
  func getQuote(_ input: QuoteKey, _ call: CRMCall) async throws -> QuoteDetail {
    try await call.read { try Quotes.detail(input.id, at: call.now, in: $0) }
  }

  /// The quotes of the deals that the caller may see, by page: filtered, sorted, searched.
  @Query
  func listQuotes(_ input: ListQuotes, _ call: CRMCall) async throws -> QuotePage {
    let rules = try await call.condition(of: input.rules)
    let query = SalesQuery(input, rules: rules, for: try call.signedIn(), at: call.now)
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (items, next) = try query.page(statement, limit: input.limit, in: reader) { try Quote(&$0, at: call.now) }
      return QuotePage(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil,
        sums: input.includeSums ? try query.sums(reader) : nil)
    }
  }

  /// Changes a quote. Fields that are left out stay as they are.
  ///
  /// One that was sent, declined or has expired becomes a draft again, of its next revision; what was sent is kept as it
  /// was. One that was accepted cannot be changed.
  @Mutation(errors: QuoteError.self)
  func updateQuote(_ input: UpdateQuote, _ call: CRMCall) async throws -> QuoteDetail {
    try await Quotes.change(input.id, version: input.version, .update, call) { row, writer in
      let contact = row.contactId
      try row.apply(input)
      if row.contactId != contact { try Quotes.checkContact(row, in: writer) }
      return input.lines.value
    }
  }

  /// Sends a draft: makes its PDF and keeps it, and puts the mail in line if it goes by mail.
  ///
  /// A quote without a last day gets one by the workspace's usual time. One that was sent already goes out again as it was.
  @Mutation(errors: QuoteError.self, cost: 5)
  func sendQuote(_ input: SendQuote, _ call: CRMCall) async throws -> QuoteDetail {
    try await QuoteSending(input, call).run()
  }

  /// Accepts a quote that was sent: makes its order, and wins its deal if that is asked for. All of it or nothing.
  @Mutation(errors: QuoteError.self)
  func acceptQuote(_ input: AcceptQuote, _ call: CRMCall) async throws -> QuoteDetail {
    // The caller's day may have begun already.
    if let day = input.acceptedOn, day > call.now.date.adding(days: 1) {
      throw RPCError.invalid("acceptedOn", Finding(.notFuture, "must not be in the future"))
    }
    let user = try call.signedIn()
    return try await Quotes.change(input.id, version: input.version, .accept, call) { row, writer in
      row.acceptedAt = call.now
      try Orders.create(of: row, input, by: user, call, writer)
      if input.winsOpportunity {
        do {
          try Opportunities.win(
            row.opportunityId, reason: input.winReason, on: input.acceptedOn ?? call.now.date, call, in: writer)
        } catch let error as OpportunityError {
          throw QuoteError.opportunityNotWon(why: error.message, error: error)
        }
      }
      return nil
    }
  }

  /// Notes that the customer has declined a quote, and why. The deal stays as it is.
  @Mutation(errors: QuoteError.self)
  func declineQuote(_ input: DeclineQuote, _ call: CRMCall) async throws -> QuoteDetail {
    try await Quotes.change(input.id, version: input.version, .decline, call) { row, _ in
      row.declinedAt = call.now
      row.declineReason = input.reason
      return nil
    }
  }

  /// Takes back that a quote was accepted or declined: it is `sent` again, or `expired` if its last day has passed.
  ///
  /// The order that the acceptance made is deleted; its number is not given again. An order that has been changed since,
  /// such as a confirmed one, keeps the quote accepted. A deal that the acceptance won is open again as reopenOpportunity
  /// has it; it stays won if it has been changed since or another order of it stands.
  @Mutation(errors: QuoteError.self)
  func reopenQuote(_ input: ReopenQuote, _ call: CRMCall) async throws -> QuoteDetail {
    try await Quotes.change(input.id, version: input.version, .reopen, call) { row, writer in
      if let acceptedAt = row.acceptedAt, let order = try Orders.takeBack(of: row, writer),
        try !Orders.stands(for: row.opportunityId, in: writer)
      {
        try Opportunities.takeBackWin(row.opportunityId, at: acceptedAt, by: order.createdBy, call, in: writer)
      }
      (row.acceptedAt, row.declinedAt, row.declineReason) = (nil, nil, nil)
      return nil
    }
  }

  /// A link to the quote as PDF: what was sent of it, or what it would be now, marked as a draft.
  @Query(cost: 5)
  func getQuotePDF(_ input: GetQuotePDF, _ call: CRMCall) async throws -> ExportedFile {
    let (quote, sent) = try await call.read { reader in
      let row = try Quotes.find(input.id, in: reader)
      let revision = input.revision ?? row.revision
      let sent = try Quotes.revision(revision, of: row.id, in: reader).map { try reader.file($0.fileId) }
      if sent == nil, revision != row.revision {
        throw RPCError.invalid("revision", Finding(.exists, "must be one that was sent"))
      }
      return (try QuoteDocument.content(of: input.id, at: call.now, in: reader), sent)
    }
    if let sent { return try Exports.file(sent, call) }
    return try await call.keepExport(
      quote.document(isDraft: true, on: call.now), as: .pdf, named: quote.fileName, of: .init("Quote", input.id.uuid))
  }
}

/// Orders: what customers have ordered.
@Procedures("crm.sales")
struct OrderProcedures {
  /// The orders of the deals that the caller may see, by page: filtered, sorted, searched.
  @Query
  func listOrders(_ input: ListOrders, _ call: CRMCall) async throws -> OrderPage {
    let rules = try await call.condition(of: input.rules)
    let query = SalesQuery(input, rules: rules, for: try call.signedIn())
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (items, next) = try query.page(statement, limit: input.limit, in: reader) { try Order(&$0) }
      return OrderPage(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil,
        sums: input.includeSums ? try query.sums(reader) : nil)
    }
  }

  /// One order, with its lines and taxes.
  @Query
  func getOrder(_ input: OrderKey, _ call: CRMCall) async throws -> OrderDetail {
    try await call.read { try Orders.detail(input.id, in: $0) }
  }

  /// Takes an order to its next status: one of its `nextStatuses`.
  @Mutation(errors: OrderError.self)
  func updateOrderStatus(_ input: UpdateOrderStatus, _ call: CRMCall) async throws -> OrderDetail {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Orders.find(input.id, in: writer)
      try Versions.check(
        input.version, is: old.version, else: OrderError.staleVersion(current: try Orders.view(old.id, in: writer)))
      let next = OrderRules.next(old.status)
      guard next.contains(input.status) else { throw OrderError.wrongStatus(status: old.status, next: next) }
      var new = old
      new.status = input.status
      new.cancelReason = input.reason
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
      return try Orders.detail(old.id, in: writer)
    }
  }
}

extension QuoteRow {
  /// A new draft without lines.
  init(
    _ input: CreateQuote, id: ID<Quote>, number: String, _ deal: OpportunityRow, _ settings: DocumentSettings,
    by user: CallUser, at now: Instant
  ) {
    let title = input.title ?? deal.title
    self.init(
      id: id, workspaceId: user.workspaceId, number: number, revision: 1, opportunityId: deal.id,
      customerProfileId: deal.customerProfileId, contactId: input.contactId ?? deal.contactId,
      title: title, sortTitle: SortText.folded(title), introduction: input.introduction.nonEmpty,
      terms: input.terms.nonEmpty ?? settings.quoteTerms, address: input.address.nonEmpty,
      language: input.language ?? settings.language, status: .draft, currency: input.currency ?? deal.currency,
      netMinor: 0, taxMinor: 0, grossUnits: 0, validUntil: input.validUntil, sentAt: nil, acceptedAt: nil,
      declinedAt: nil,
      declineReason: nil, createdAt: now, updatedAt: now, createdBy: user.id, updatedBy: user.id, version: 1)
  }

  /// Takes over the fields of an update but lines.
  mutating func apply(_ input: UpdateQuote) throws(RPCError) {
    title = input.title.applied(to: title)
    sortTitle = SortText.folded(title)
    contactId = input.contactId.applied(to: contactId)
    introduction = input.introduction.applied(to: introduction).nonEmpty
    terms = input.terms.applied(to: terms).nonEmpty
    address = input.address.applied(to: address).nonEmpty
    language = input.language.applied(to: language)
    currency = try Currency(input.currency.applied(to: currency)).code
    validUntil = input.validUntil.applied(to: validUntil)
  }
}
