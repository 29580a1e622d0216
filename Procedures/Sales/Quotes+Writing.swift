import Rapport
import Storage

// Changing quotes: what the procedures have in common.

extension Quotes {
  /// Changes one quote in one transaction, in which it is read anew.
  ///
  /// - Parameters:
  ///   - action: must go with the quote's status.
  ///   - body: changes the row, which has the status that the action leads to, and gives its lines if they change.
  static func change(
    _ id: ID<Quote>, version: Int?, _ action: QuoteRules.Action, _ call: CRMCall,
    _ body: @escaping @Sendable (inout QuoteRow, Writer) throws -> [QuoteLineInput]?
  ) async throws -> QuoteDetail {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try find(id, in: writer)
      try check(old, version: version, at: call.now, writer)
      var new = old
      let inputs: [QuoteLineInput]?
      switch try outcome(of: action, old, at: call.now) {
      case .status(let status):
        new.status = status
        inputs = try body(&new, writer)
      case .nextRevision:
        inputs = try body(&new, writer)
        // What changes nothing makes no revision.
        if new == old, inputs == nil { return try detail(id, at: call.now, in: writer) }
        new.revise(on: call.now.date)
      case .refused: return try detail(id, at: call.now, in: writer)
      }
      try write(&new, over: old, inputs, by: user, call, writer)
      return try detail(id, at: call.now, in: writer)
    }
  }

  /// Refuses a change that is based on another version, or of a quote whose deal is gone.
  static func check(_ row: QuoteRow, version: Int?, at now: Instant, _ reader: Reader) throws {
    try Versions.check(
      version, is: row.version, else: QuoteError.staleVersion(current: try view(row.id, at: now, in: reader)))
    guard try reader.find(OpportunityRow.self, row.opportunityId)?.deletedAt == nil else {
      throw QuoteError.wrongStatus(
        QuoteRules.status(row.status, validUntil: row.validUntil, on: now.date), .opportunityDeleted)
    }
  }

  /// What the quote becomes by an action.
  static func outcome(of action: QuoteRules.Action, _ row: QuoteRow, at now: Instant) throws(QuoteError)
    -> QuoteRules.Outcome
  {
    let status = QuoteRules.status(row.status, validUntil: row.validUntil, on: now.date)
    let outcome = QuoteRules.outcome(of: action, status)
    if case .refused(let reason) = outcome { throw .wrongStatus(status, reason) }
    return outcome
  }

  /// Writes a quote with its lines and totals.
  ///
  /// - Parameter inputs: the new lines; `nil` keeps the ones that it has.
  private static func write(
    _ new: inout QuoteRow, over old: QuoteRow, _ inputs: [QuoteLineInput]?, by user: CallUser, _ call: CRMCall,
    _ writer: Writer
  ) throws {
    let before = try lines(of: old.id, revision: old.revision, in: writer)
    let isPriced = new.currency != old.currency
    if inputs != nil || isPriced || new.revision != old.revision {
      let settings = try writer.documentSettings(of: user.workspaceId)
      let inputs = inputs ?? before.map(QuoteLineInput.init)
      let after = try lines(inputs, of: &new, settings)
      let present = new.revision == old.revision ? before : []
      try writeLines(after, over: present, writer)
      if after != present, new == old { return try update(&new, over: old, by: user, call, writer) }
    }
    if new != old { try update(&new, over: old, by: user, call, writer) }
  }

  private static func update(
    _ new: inout QuoteRow, over old: QuoteRow, by user: CallUser, _ call: CRMCall, _ writer: Writer
  ) throws {
    new.touch(by: user.id, at: call.now)
    try writer.update(new, from: old)
  }

  private static func writeLines(_ after: [QuoteLineRow], over before: [QuoteLineRow], _ writer: Writer) throws {
    for (old, new) in zip(before, after) where old != new { try writer.update(new, from: old) }
    for line in after.dropFirst(before.count) { try writer.insert(line) }
    for line in before.dropFirst(after.count) { try writer.delete(line) }
  }

  /// Lines with what they come to; the row gets the totals.
  static func lines(
    _ inputs: [QuoteLineInput], of row: inout QuoteRow, _ settings: DocumentSettings
  ) throws -> [QuoteLineRow] {
    let currency = try Currency(row.currency)
    var lines: [QuoteLineRow] = []
    for (index, input) in inputs.enumerated() {
      guard let rate = input.taxRate ?? settings.taxRate else {
        throw RPCError.invalid(
          "lines[\(index)].taxRate", .required("must be there: the workspace has not said what its usual one is"))
      }
      let net = TotalRules.net(
        input.quantity, unitPrice: input.unitPrice, discount: input.discount, in: currency)
      guard let net else {
        throw RPCError.invalid("lines[\(index)]", Finding(.range, "comes to more than a quote can hold"))
      }
      lines.append(
        QuoteLineRow(
          quoteId: row.id, revision: row.revision, position: index + 1, workspaceId: row.workspaceId,
          description: input.description, details: input.details.nonEmpty, quantity: input.quantity,
          unit: input.unit.nonEmpty, unitPrice: input.unitPrice.tenThousandths, discount: input.discount,
          taxRate: rate, netMinor: net))
    }
    guard let totals = TotalRules.totals(of: lines.map { ($0.netMinor, $0.taxRate) }) else {
      throw RPCError.invalid("lines", Finding(.range, "come to more than a quote can hold"))
    }
    guard totals.gross >= 0 else {
      throw RPCError.invalid("lines", Finding(.range, "come to less than nothing", ["minimum": 0]))
    }
    (row.netMinor, row.taxMinor) = (totals.net, totals.tax)
    row.grossUnits = currency.money(minorUnits: totals.gross).tenThousandths
    return lines
  }

  /// A contact has to be one of the customer's.
  static func checkContact(_ row: QuoteRow, in reader: Reader) throws {
    guard let contact = row.contactId else { return }
    guard try reader.find(ContactRow.self, contact)?.customerId == row.customerProfileId else {
      throw RPCError.invalid("contactId", Finding(.reference, "must be a contact of the quote's customer"))
    }
  }
}

extension QuoteRow {
  /// A draft again, of the next revision. What was said of the last one is no longer so.
  ///
  /// - Parameter day: a last day before it is forgotten: the next one is found when the quote is sent.
  mutating func revise(on day: CalendarDate) {
    revision += 1
    status = .draft
    if let end = validUntil, end < day { validUntil = nil }
    (sentAt, declinedAt, declineReason) = (nil, nil, nil)
  }
}

extension QuoteLineInput {
  init(_ row: QuoteLineRow) {
    self.init(
      description: row.description, details: row.details, quantity: row.quantity, unit: row.unit,
      unitPrice: Money(tenThousandths: row.unitPrice), discount: row.discount, taxRate: row.taxRate)
  }
}
