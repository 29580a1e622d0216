import Rapport
import Storage

extension OpportunityRule: RuleTree {
  var group: RuleGroup<OpportunityRule>? {
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
    case .status(_, let value): [.values(value.count)]
    case .forecast(_, let value): [.values(value.count)]
    case .stage(_, let value): [.values(value.count)]
    case .pipeline(_, let value): [.values(value.count)]
    case .tag(_, let value): [.tags(value)]
    case .owner(_, let value): [.values(value.count)]
    case .team(_, let value): [.values(value.count)]
    case .campaign(_, let value): [.values(value.count)]
    case .customPeriod(let key, _, let value, _): [.text(key, field: "key"), .period(value)]
    case .date, .presence, .rotting, .custom, .all, .any, .not: []
    }
  }

  var customField: CustomFieldQuestion? {
    switch self {
    case .custom(let condition): .value(condition)
    case .customPeriod(let key, let op, let value, let unit): .period(key: key, op, value, unit)
    default: nil
    }
  }

  func completed(currency: String) -> OpportunityRule {
    guard case .money(let field, let op, let value, nil) = self else { return self }
    return .money(field: field, op: op, value: value, currency: currency)
  }

  var isOwn: Bool {
    switch self {
    case .text(.customer, _, _), .number(.openTasks, _, _), .custom, .customPeriod: false
    case .date(let field, _, _), .period(let field, _, _, _): field != .nextTask && field != .lastActivity
    default: true
    }
  }

  /// A condition on a row `o` of `opportunities` with its stage `s`.
  func leaf(in context: RuleContext) -> RuleLeaf? {
    switch self {
    case .text(let field, let op, let value): .text(field.value, op, value)
    case .number(let field, let op, let value): .number(field.value(at: context.now), op, value)
    case .money(let field, let op, let value, let currency): .money(field.value(in:), op, value, currency)
    case .date(let field, let op, let value): .date(field.value, op, value)
    case .period(let field, let op, let value, let unit): .period(field.value, op, value, unit, from: context.today)
    case .presence(let field, let op): .presence(field.value, op)
    case .status(let op, let value): .list("o.status IN \(value)", op, value: RuleValue("o.status"))
    case .forecast(let op, let value):
      .list("\(Self.forecastCategory) IN \(value)", op, value: RuleValue(Self.forecastCategory))
    case .stage(let op, let value):
      .list("o.stage_id IN \(value.map(\.id))", op, value: RuleValue("s.name"))
    case .pipeline(let op, let value):
      .list(
        "o.pipeline_id IN \(value.map(\.id))", op,
        value: RuleValue("(SELECT p.name FROM pipelines p WHERE p.id = o.pipeline_id)"))
    case .tag(let op, let value): .tags("o.tags", op, value)
    case .owner(let op, let value): .owner("o.owner_id", op, value)
    case .team(let op, let value): .team("o.owner_id", op, value)
    case .campaign(let op, let value): .campaign("o.campaign_id", op, value)
    case .rotting(let value): Self.rotting(value, at: context.now)
    case .custom, .customPeriod:
      customField.map {
        .custom(
          $0, of: "o.customer_profile_id",
          values: "(SELECT k.custom_fields FROM customers k WHERE k.id = o.customer_profile_id)", in: context)
      }
    case .all, .any, .not: nil
    }
  }

  /// ``DealRules/forecastCategory(_:_:stage:)`` as SQL.
  private static let forecastCategory: SQL = """
    CASE o.status WHEN 'won' THEN 'closed' WHEN 'lost' THEN 'omitted'
      ELSE coalesce(o.forecast_category, s.forecast_category) END
    """

  private static func rotting(_ isWanted: Bool, at now: Instant) -> RuleLeaf {
    let rotting = OpportunityQuery.rotting(at: now)
    return RuleLeaf(isWanted ? rotting : "NOT \(rotting)", value: RuleValue(rotting))
  }
}

// What conditions look at: one line for each field. A new field is a case of its enum and a line here.

extension OpportunityTextField {
  var value: RuleValue {
    switch self {
    case .title: RuleValue("o.title", folded: "o.sort_title")
    case .number: RuleValue("o.number")
    case .customer:
      RuleValue(
        "(SELECT k.name FROM customers k WHERE k.id = o.customer_profile_id)",
        folded: "(SELECT k.sort_name FROM customers k WHERE k.id = o.customer_profile_id)")
    case .description: RuleValue("o.description")
    case .nextSteps: RuleValue("o.next_steps")
    case .source: RuleValue("o.source")
    case .closeReason: RuleValue("o.close_reason")
    case .notes: RuleValue("o.notes")
    }
  }
}

extension OpportunityNumberField {
  func value(at now: Instant) -> RuleValue {
    switch self {
    case .probability: RuleValue("o.probability")
    case .daysInStage: RuleValue("max(0, (\(now) - o.stage_entered_at) / 86400000)")
    case .openTasks:
      RuleValue(
        "(SELECT count(*) FROM tasks t WHERE t.opportunity_id = o.id AND t.status = 'open' AND t.deleted_at IS NULL)")
    }
  }
}

extension OpportunityMoneyField {
  /// In minor units of the currency; nothing for a deal in another one.
  func value(in currency: String) -> RuleValue {
    let amount: SQL =
      switch self {
      case .value: "o.value_minor"
      // ``DealRules/expectedRevenue(_:probability:in:)``: no value is negative.
      case .expectedRevenue: "(o.value_minor * o.probability + 50) / 100"
      }
    return RuleValue("CASE WHEN o.currency = \(currency) THEN \(amount) END")
  }
}

extension OpportunityDateField {
  var value: RuleValue {
    switch self {
    case .created: RuleValue("o.created_at", .instant)
    case .updated: RuleValue("o.updated_at", .instant)
    case .expectedClose: RuleValue("o.expected_close_date", .date)
    case .actualClose: RuleValue("o.actual_close_date", .date)
    case .stageEntered: RuleValue("o.stage_entered_at", .instant)
    case .nextTask:
      RuleValue(
        "(SELECT min(t.due_order) FROM tasks t WHERE t.opportunity_id = o.id AND t.status = 'open' AND t.deleted_at IS NULL)",
        .instant)
    case .lastActivity:
      RuleValue(
        "(SELECT max(a.happened_at) FROM activities a WHERE a.opportunity_id = o.id AND a.deleted_at IS NULL)",
        .instant)
    }
  }
}

extension OpportunityOptionalField {
  var value: RuleValue {
    switch self {
    case .value: RuleValue("o.value_minor")
    case .expectedClose: OpportunityDateField.expectedClose.value
    case .description: OpportunityTextField.description.value
    case .nextSteps: OpportunityTextField.nextSteps.value
    case .source: OpportunityTextField.source.value
    case .closeReason: OpportunityTextField.closeReason.value
    case .notes: OpportunityTextField.notes.value
    case .tags: RuleValue.tags("o.tags")
    case .contact: RuleValue("o.contact_id")
    case .lead: RuleValue("o.lead_id")
    case .campaign: RuleValue("o.campaign_id")
    }
  }
}
