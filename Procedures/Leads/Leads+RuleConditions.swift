import Rapport
import Storage

extension LeadRule: RuleTree {
  var group: RuleGroup<LeadRule>? {
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
    case .period(_, _, let value, _): [.period(value)]
    case .status(_, let value): [.values(value.count)]
    case .tag(_, let value): [.tags(value)]
    case .owner(_, let value): [.values(value.count)]
    case .team(_, let value): [.values(value.count)]
    case .campaign(_, let value): [.values(value.count)]
    case .date, .presence, .all, .any, .not: []
    }
  }

  var isOwn: Bool {
    switch self {
    case .number(.openTasks, _, _): false
    case .date(let field, _, _), .period(let field, _, _, _): field != .nextTask && field != .lastActivity
    default: true
    }
  }

  /// A condition on a row `l` of `leads`.
  func leaf(in context: RuleContext) -> RuleLeaf? {
    switch self {
    case .text(let field, let op, let value): .text(field.value, op, value)
    case .number(let field, let op, let value): .number(field.value, op, value)
    case .date(let field, let op, let value): .date(field.value, op, value)
    case .period(let field, let op, let value, let unit): .period(field.value, op, value, unit, from: context.today)
    case .presence(let field, let op): .presence(field.value, op)
    case .status(let op, let value): .list("l.status IN \(value)", op, value: RuleValue("l.status"))
    case .tag(let op, let value): .tags("l.tags", op, value)
    case .owner(let op, let value): .owner("l.owner_id", op, value)
    case .team(let op, let value): .team("l.owner_id", op, value)
    case .campaign(let op, let value): .campaign("l.campaign_id", op, value)
    case .all, .any, .not: nil
    }
  }
}

// What conditions look at: one line for each field. A new field is a case of its enum and a line here.

extension LeadTextField {
  var value: RuleValue {
    switch self {
    case .name: RuleValue("l.name", folded: "l.sort_name")
    case .company: RuleValue("l.company")
    case .jobTitle: RuleValue("l.job_title")
    case .email: RuleValue("l.email")
    case .emailDomain: RuleValue.emailDomain("l.email")
    case .phone: RuleValue("l.phone")
    case .website: RuleValue("l.website")
    case .industry: RuleValue("l.industry")
    case .source: RuleValue("l.source")
    case .externalId: RuleValue("l.external_id")
    case .notes: RuleValue("l.notes")
    case .disqualifyReason: RuleValue("l.disqualify_reason")
    case .referrer: RuleValue("l.referrer")
    case .landingPage: RuleValue("l.landing_page")
    case .utmSource: RuleValue("l.utm_source")
    case .utmMedium: RuleValue("l.utm_medium")
    case .utmCampaign: RuleValue("l.utm_campaign")
    case .utmTerm: RuleValue("l.utm_term")
    case .utmContent: RuleValue("l.utm_content")
    }
  }
}

extension LeadNumberField {
  var value: RuleValue {
    switch self {
    case .openTasks:
      RuleValue("(SELECT count(*) FROM tasks t WHERE t.lead_id = l.id AND t.status = 'open' AND t.deleted_at IS NULL)")
    }
  }
}

extension LeadDateField {
  var value: RuleValue {
    switch self {
    case .created: RuleValue("l.created_at", .instant)
    case .updated: RuleValue("l.updated_at", .instant)
    case .statusChanged: RuleValue("l.status_changed_at", .instant)
    case .routed: RuleValue("l.routed_at", .instant)
    case .converted: RuleValue("l.converted_at", .instant)
    case .nextTask:
      RuleValue(
        "(SELECT min(t.due_order) FROM tasks t WHERE t.lead_id = l.id AND t.status = 'open' AND t.deleted_at IS NULL)",
        .instant)
    case .lastActivity:
      RuleValue(
        "(SELECT max(a.happened_at) FROM activities a WHERE a.lead_id = l.id AND a.deleted_at IS NULL)", .instant)
    }
  }
}

extension LeadOptionalField {
  var value: RuleValue {
    switch self {
    case .company: LeadTextField.company.value
    case .jobTitle: LeadTextField.jobTitle.value
    case .email: LeadTextField.email.value
    case .phone: LeadTextField.phone.value
    case .website: LeadTextField.website.value
    case .industry: LeadTextField.industry.value
    case .source: LeadTextField.source.value
    case .externalId: LeadTextField.externalId.value
    case .notes: LeadTextField.notes.value
    case .tags: RuleValue.tags("l.tags")
    case .campaign: RuleValue("l.campaign_id")
    case .routed: LeadDateField.routed.value
    }
  }
}
