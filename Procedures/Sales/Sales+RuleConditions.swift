import Rapport
import Storage

extension QuoteRule: RuleTree {
  var group: RuleGroup<QuoteRule>? {
    switch self {
    case .all(let rules): .all(rules)
    case .any(let rules): .any(rules)
    case .not(let rule): .not(rule)
    default: nil
    }
  }

  var operands: [RuleOperand] {
    switch self {
    case .text(_, _, let value): [.text(value)]
    case .money(_, _, let value, let currency): [.money(value, currency: currency)]
    case .period(_, _, let value, _): [.period(value)]
    case .status(_, let value): [.values(value.count)]
    case .currency(_, let value): [.tags(value)]
    case .owner(_, let value): [.values(value.count)]
    case .team(_, let value): [.values(value.count)]
    case .date, .presence, .all, .any, .not: []
    }
  }

  func completed(currency: String) -> QuoteRule {
    guard case .money(let field, let op, let value, nil) = self else { return self }
    return .money(field: field, op: op, value: value, currency: currency)
  }

  var isOwn: Bool {
    switch self {
    case .text(let field, _, _): field.isOwn
    case .team: false
    default: true
    }
  }

  /// A condition on a row `q` of `quotes` with its deal `o`.
  func leaf(in context: RuleContext) -> RuleLeaf? {
    switch self {
    case .text(let field, let op, let value): .text(field.value, op, value)
    case .money(let field, let op, let value, let currency):
      .money({ field.value("q", in: $0) }, op, value, currency)
    case .date(let field, let op, let value): .date(field.value, op, value)
    case .period(let field, let op, let value, let unit): .period(field.value, op, value, unit, from: context.today)
    case .presence(let field, let op): .presence(field.value, op)
    case .status(let op, let value):
      .list(
        SalesQuery.status(in: value, on: context.today), op,
        value: RuleValue("CASE WHEN \(SalesQuery.isOver(on: context.today)) THEN 'expired' ELSE q.status END"))
    case .currency(let op, let value): .list("q.currency IN \(value)", op, value: RuleValue("q.currency"))
    case .owner(let op, let value): .owner("o.owner_id", op, value)
    case .team(let op, let value): .team("o.owner_id", op, value)
    case .all, .any, .not: nil
    }
  }
}

extension OrderRule: RuleTree {
  var group: RuleGroup<OrderRule>? {
    switch self {
    case .all(let rules): .all(rules)
    case .any(let rules): .any(rules)
    case .not(let rule): .not(rule)
    default: nil
    }
  }

  var operands: [RuleOperand] {
    switch self {
    case .text(_, _, let value): [.text(value)]
    case .money(_, _, let value, let currency): [.money(value, currency: currency)]
    case .period(_, _, let value, _): [.period(value)]
    case .status(_, let value): [.values(value.count)]
    case .currency(_, let value): [.tags(value)]
    case .owner(_, let value): [.values(value.count)]
    case .team(_, let value): [.values(value.count)]
    case .date, .presence, .all, .any, .not: []
    }
  }

  func completed(currency: String) -> OrderRule {
    guard case .money(let field, let op, let value, nil) = self else { return self }
    return .money(field: field, op: op, value: value, currency: currency)
  }

  var isOwn: Bool {
    switch self {
    case .text(let field, _, _): field.isOwn
    case .team: false
    default: true
    }
  }

  /// A condition on a row `r` of `orders` with its deal `o`.
  func leaf(in context: RuleContext) -> RuleLeaf? {
    switch self {
    case .text(let field, let op, let value): .text(field.value, op, value)
    case .money(let field, let op, let value, let currency):
      .money({ field.value("r", in: $0) }, op, value, currency)
    case .date(let field, let op, let value): .date(field.value, op, value)
    case .period(let field, let op, let value, let unit): .period(field.value, op, value, unit, from: context.today)
    case .presence(let field, let op): .presence(field.value, op)
    case .status(let op, let value): .list("r.status IN \(value)", op, value: RuleValue("r.status"))
    case .currency(let op, let value): .list("r.currency IN \(value)", op, value: RuleValue("r.currency"))
    case .owner(let op, let value): .owner("o.owner_id", op, value)
    case .team(let op, let value): .team("o.owner_id", op, value)
    case .all, .any, .not: nil
    }
  }
}

// What conditions look at: one line for each field. A new field is a case of its enum and a line here.

extension RuleValue {
  /// The name of the customer of a quote or an order under that alias.
  fileprivate static func customer(of row: SQL) -> RuleValue {
    RuleValue(
      "(SELECT k.name FROM customers k WHERE k.id = \(row).customer_profile_id)",
      folded: "(SELECT k.sort_name FROM customers k WHERE k.id = \(row).customer_profile_id)")
  }
}

extension QuoteTextField {
  /// Whether the quote's own row, or its deal's, tells it.
  var isOwn: Bool { self != .customer }

  var value: RuleValue {
    switch self {
    case .number: RuleValue("q.number")
    case .title: RuleValue("q.title", folded: "q.sort_title")
    case .customer: .customer(of: "q")
    case .deal: RuleValue("o.number")
    case .introduction: RuleValue("q.introduction")
    case .terms: RuleValue("q.terms")
    case .declineReason: RuleValue("q.decline_reason")
    }
  }
}

extension SaleMoneyField {
  /// In minor units of the currency; nothing for a quote or an order in another one.
  func value(_ row: SQL, in currency: String) -> RuleValue {
    let amount: SQL = self == .net ? "\(row).net_minor" : "\(row).net_minor + \(row).tax_minor"
    return RuleValue("CASE WHEN \(row).currency = \(currency) THEN \(amount) END")
  }
}

extension QuoteDateField {
  var value: RuleValue {
    switch self {
    case .created: RuleValue("q.created_at", .instant)
    case .updated: RuleValue("q.updated_at", .instant)
    case .validUntil: RuleValue("q.valid_until", .date)
    case .sent: RuleValue("q.sent_at", .instant)
    case .accepted: RuleValue("q.accepted_at", .instant)
    case .declined: RuleValue("q.declined_at", .instant)
    }
  }
}

extension QuoteOptionalField {
  var value: RuleValue {
    switch self {
    case .validUntil: QuoteDateField.validUntil.value
    case .sent: QuoteDateField.sent.value
    case .contact: RuleValue("q.contact_id")
    case .introduction: QuoteTextField.introduction.value
    case .terms: QuoteTextField.terms.value
    case .declineReason: QuoteTextField.declineReason.value
    }
  }
}

extension OrderTextField {
  /// Whether the order's own row, or its deal's, tells it.
  var isOwn: Bool { self != .customer && self != .quote }

  var value: RuleValue {
    switch self {
    case .number: RuleValue("r.number")
    case .title: RuleValue("r.title", folded: "r.sort_title")
    case .customer: .customer(of: "r")
    case .deal: RuleValue("o.number")
    case .quote: RuleValue("(SELECT made.number FROM quotes made WHERE made.id = r.quote_id)")
    case .customerReference: RuleValue("r.customer_reference")
    case .note: RuleValue("r.note")
    case .cancelReason: RuleValue("r.cancel_reason")
    }
  }
}

extension OrderDateField {
  var value: RuleValue {
    switch self {
    case .created: RuleValue("r.created_at", .instant)
    case .updated: RuleValue("r.updated_at", .instant)
    case .ordered: RuleValue("r.ordered_on", .date)
    }
  }
}

extension OrderOptionalField {
  var value: RuleValue {
    switch self {
    case .customerReference: OrderTextField.customerReference.value
    case .note: OrderTextField.note.value
    case .cancelReason: OrderTextField.cancelReason.value
    }
  }
}
