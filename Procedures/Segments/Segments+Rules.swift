import Rapport

// What rules of segments are made of: no database, no clock.

extension SegmentRule: RuleTree {
  var group: RuleGroup<SegmentRule>? {
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
    case .number(_, _, let value): [.number(value)]
    case .money(_, _, let value, let currency): [.money(value, currency: currency)]
    case .period(_, _, let value, _): [.period(value)]
    case .kind(_, let value): [.values(value.count)]
    case .status(_, let value): [.values(value.count)]
    case .tag(_, let value): [.tags(value)]
    case .owner(_, let value): [.values(value.count)]
    case .team(_, let value): [.values(value.count)]
    case .dealStage(_, let value): [.values(value.count)]
    case .dealPipeline(_, let value): [.values(value.count)]
    case .activities(let kinds, _, _, let days):
      [.narrowing(kinds.count, field: "kinds")] + (days.map { [.period($0, field: "inTheLastDays")] } ?? [])
    case .relation(_, let value): [.values(value.count)]
    case .consent(_, let value, let purpose):
      [.values(value.count)] + (purpose.map { [.text($0, field: "purpose")] } ?? [])
    case .address(_, let kinds, let countries, let cities, let postalCodes, _, let regions):
      [
        .narrowing(kinds.count, field: "kinds"), .countries(countries, field: "countries"),
        .texts(cities, field: "cities", length: SegmentAddress.placeLength),
        .texts(postalCodes, field: "postalCodes", length: SegmentAddress.postalCodeLength),
        .texts(regions, field: "regions", length: SegmentAddress.placeLength),
      ]
    case .customPeriod(let key, _, let value, _): [.text(key, field: "key"), .period(value)]
    case .date, .presence, .custom, .all, .any, .not: []
    }
  }

  var customField: CustomFieldQuestion? {
    switch self {
    case .custom(let condition): .value(condition)
    case .customPeriod(let key, let op, let value, let unit): .period(key: key, op, value, unit)
    default: nil
    }
  }

  func completed(currency: String) -> SegmentRule {
    guard case .money(let field, let op, let value, nil) = self else { return self }
    return .money(field: field, op: op, value: value, currency: currency)
  }

  /// Whose changes may change whether a condition holds.
  private var source: SegmentSource {
    switch self {
    case .number(let field, _, _): field.field.source
    case .money, .dealStage, .dealPipeline: .deals
    case .activities: .activities
    case .relation: .relations
    case .team: .members
    case .consent: .consents
    case .address: .addresses
    case .date(let field, _, _), .period(let field, _, _, _): field.field.source
    default: .customers
    }
  }

  var isOwn: Bool { source == .customers }

  /// Whose changes may change who belongs to the segment. A customer's own always: it may be deleted and restored.
  /// What a contact has agreed to goes and comes back with the contact.
  var sources: Set<SegmentSource> {
    let sources = Set(conditions.map(\.source)).union([.customers])
    return sources.contains(.consents) ? sources.union([.contacts]) : sources
  }
}
