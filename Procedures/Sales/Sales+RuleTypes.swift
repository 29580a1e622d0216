import Rapport

/// Which quotes a list holds: a condition, or several put together with `all`, `any` and `not`.
///
/// A condition compares a field of the quote with a value. A quote for which the field is empty meets no condition on it but
/// those that are negative (`isNot`, `notInTheLast`, …).
@Schema
indirect enum QuoteRule {
  /// A text. Capital and small letters are the same, with and without accents.
  case text(field: QuoteTextField, op: SegmentTextOperator, value: String)
  /// An amount in one currency; without one, the workspace's. A quote in another currency has no such amount: nothing is
  /// converted.
  case money(field: SaleMoneyField, op: SegmentNumberOperator, value: Money, currency: String? = nil)
  /// A date, compared with a fixed day (UTC).
  case date(field: QuoteDateField, op: SegmentDateOperator, value: CalendarDate)
  /// A date, compared with today (UTC): `in the next 14 days`.
  case period(
    field: QuoteDateField, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit = SegmentPeriodUnit.days)
  /// Whether a field has a value.
  case presence(field: QuoteOptionalField, op: SegmentPresence)
  /// As of now: a sent quote whose last day is over is `expired`.
  case status(op: SegmentListOperator, value: [QuoteStatus])
  /// Codes of ISO 4217.
  case currency(op: SegmentListOperator, value: [String])
  /// Who owns the quote's deal.
  case owner(op: SegmentListOperator, value: [NamedID<User>])
  /// The team of the deal's owner.
  case team(op: SegmentListOperator, value: [NamedID<Team>])
  /// Every one of the rules holds.
  case all(rules: [QuoteRule])
  /// One of the rules holds, or several.
  case any(rules: [QuoteRule])
  /// The rule does not hold.
  case not(rule: QuoteRule)
}

@Schema
enum QuoteTextField: String, CaseIterable {
  case number
  case title
  /// The name of its customer.
  case customer
  /// The number of its deal.
  case deal
  case introduction
  case terms
  case declineReason
}

/// What a quote or an order comes to.
@Schema
enum SaleMoneyField: String, CaseIterable {
  case net
  /// Net and tax.
  case gross
}

@Schema
enum QuoteDateField: String, CaseIterable {
  case created
  case updated
  case validUntil
  /// When it was sent last.
  case sent
  case accepted
  case declined
}

@Schema
enum QuoteOptionalField: String, CaseIterable {
  case validUntil
  case sent
  case contact
  case introduction
  case terms
  case declineReason
}

/// Which orders a list holds: a condition, or several put together with `all`, `any` and `not`.
///
/// A condition compares a field of the order with a value. An order for which the field is empty meets no condition on it but
/// those that are negative (`isNot`, `notInTheLast`, …).
@Schema
indirect enum OrderRule {
  /// A text. Capital and small letters are the same, with and without accents.
  case text(field: OrderTextField, op: SegmentTextOperator, value: String)
  /// An amount in one currency; without one, the workspace's. An order in another currency has no such amount: nothing is
  /// converted.
  case money(field: SaleMoneyField, op: SegmentNumberOperator, value: Money, currency: String? = nil)
  /// A date, compared with a fixed day (UTC).
  case date(field: OrderDateField, op: SegmentDateOperator, value: CalendarDate)
  /// A date, compared with today (UTC): `in the last 30 days`.
  case period(
    field: OrderDateField, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit = SegmentPeriodUnit.days)
  /// Whether a field has a value.
  case presence(field: OrderOptionalField, op: SegmentPresence)
  case status(op: SegmentListOperator, value: [OrderStatus])
  /// Codes of ISO 4217.
  case currency(op: SegmentListOperator, value: [String])
  /// Who owns the order's deal.
  case owner(op: SegmentListOperator, value: [NamedID<User>])
  /// The team of the deal's owner.
  case team(op: SegmentListOperator, value: [NamedID<Team>])
  /// Every one of the rules holds.
  case all(rules: [OrderRule])
  /// One of the rules holds, or several.
  case any(rules: [OrderRule])
  /// The rule does not hold.
  case not(rule: OrderRule)
}

@Schema
enum OrderTextField: String, CaseIterable {
  case number
  case title
  /// The name of its customer.
  case customer
  /// The number of its deal.
  case deal
  /// The number of the quote that it was made of.
  case quote
  case customerReference
  case note
  case cancelReason
}

@Schema
enum OrderDateField: String, CaseIterable {
  case created
  case updated
  case ordered
}

@Schema
enum OrderOptionalField: String, CaseIterable {
  case customerReference
  case note
  case cancelReason
}
