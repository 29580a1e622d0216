import Rapport
import Storage

// What conditions look at: one line for each field. A new field is a case of its enum and a line here.

/// A field of a customer `c`, or of what stands around it.
struct SegmentField {
  /// Of a row `c` of `customers`.
  var value: RuleValue
  /// What it is called in a sentence.
  var words: RuleSentence
  /// Whose changes change it.
  var source: SegmentSource

  init(_ value: RuleValue, _ english: String, _ german: String, from source: SegmentSource = .customers) {
    self.value = value
    words = RuleSentence(english: english, german: german)
    self.source = source
  }

  /// A column of the customer's own.
  static func own(
    _ column: SQL, _ english: String, _ german: String, _ form: RuleValue.Form = .other
  ) -> SegmentField {
    SegmentField(RuleValue("c.\(column)", form), english, german)
  }

  /// An aggregate over the customer's deals `o` that meet the condition.
  static func deals(
    _ aggregate: SQL, where condition: SQL = "1 = 1", _ english: String, _ german: String,
    _ form: RuleValue.Form = .other
  ) -> SegmentField {
    SegmentField(
      RuleValue("(SELECT \(aggregate) \(SegmentSource.deals(where: condition)))", form), english, german, from: .deals)
  }
}

/// A kind of record that conditions look at: what a segment must be compared with again when such a record changes.
enum SegmentSource: String, CaseIterable, Sendable {
  case customers
  case deals
  case activities
  case contacts
  case relations
  /// Who is in which team: a change concerns customers that it does not name.
  case members
  case consents
  case addresses
  /// Scores, which are no tracked records: whoever keeps them says so.
  case health

  /// The kinds of records that it stands for, as the audit trail names them.
  var entities: Set<String> {
    switch self {
    case .customers: [CustomerRow.entity]
    case .deals: [OpportunityRow.entity]
    case .activities: [ActivityRow.entity]
    case .contacts: [ContactRow.entity]
    case .relations: [RelationshipRow.entity]
    case .members: [UserRow.entity]
    case .consents: [ConsentRow.entity]
    case .addresses: [AddressRow.entity]
    case .health: []
    }
  }

  /// What a change has touched that conditions look at; `nil` if that is nothing.
  static func touched<R>(by change: RecordChange<R>) -> SegmentSource? {
    guard let source = byEntity[R.entity] else { return nil }
    return source == .members && !change.changed("teamId") ? nil : source
  }

  private static let byEntity = Dictionary(
    allCases.flatMap { source in source.entities.map { ($0, source) } }
  ) { first, _ in first }

  /// `FROM` and `WHERE` of the deals `o` of the customer `c`. All that conditions read of them is in an index.
  static func deals(where condition: SQL) -> SQL {
    """
    FROM opportunities o
    WHERE o.workspace_id = c.workspace_id AND o.customer_profile_id = c.id AND o.deleted_at IS NULL AND \(condition)
    """
  }
}

extension SegmentTextField {
  var field: SegmentField {
    switch self {
    case .name: SegmentField(RuleValue("c.name", folded: "c.sort_name"), "name", "Name")
    case .email: .own("email", "e-mail address", "E-Mail-Adresse")
    case .emailDomain:
      SegmentField(RuleValue.emailDomain("c.email"), "domain of the e-mail address", "Domain der E-Mail-Adresse")
    case .phone: .own("phone", "telephone number", "Telefonnummer")
    case .website: .own("website", "website", "Website")
    case .vatId: .own("vat_id", "VAT id", "USt-IdNr.")
    case .industry: .own("industry", "industry", "Branche")
    case .notes: .own("notes", "notes", "Notizen")
    }
  }
}

extension SegmentNumberField {
  var field: SegmentField {
    switch self {
    case .deals: .deals("count(*)", "number of deals", "Anzahl der Deals")
    case .openDeals:
      .deals("count(*)", where: "o.status = 'open'", "number of open deals", "Anzahl offener Deals")
    case .wonDeals:
      .deals("count(*)", where: "o.status = 'won'", "number of won deals", "Anzahl gewonnener Deals")
    case .lostDeals:
      .deals("count(*)", where: "o.status = 'lost'", "number of lost deals", "Anzahl verlorener Deals")
    case .winRate:
      .deals(
        "avg(CASE o.status WHEN 'won' THEN 100.0 ELSE 0.0 END)", where: "o.status IN ('won', 'lost')",
        "win rate in percent", "Gewinnquote in Prozent")
    case .contacts:
      SegmentField(
        RuleValue("(SELECT count(*) FROM contacts k WHERE k.customer_id = c.id AND k.deleted_at IS NULL)"),
        "number of contacts", "Anzahl der Kontakte", from: .contacts)
    case .health:
      SegmentField(
        RuleValue("(SELECT h.score FROM health_scores h WHERE h.customer_id = c.id)"), "health score",
        "Gesundheitswert", from: .health)
    }
  }
}

extension SegmentMoneyField {
  /// In minor units of the currency. As a floating-point number: a sum that does not fit in 64 bits is no error, and up to
  /// 2⁵³ minor units it is exact.
  func field(in currency: String) -> SegmentField {
    let value: SQL = "CAST(o.value_minor AS REAL)"
    let sum: SQL = "coalesce(sum(\(value)), 0.0)"
    func status(_ status: OpportunityStatus) -> SQL { "o.status = \(status) AND o.currency = \(currency)" }
    return switch self {
    case .revenue: .deals(sum, where: status(.won), "revenue", "Umsatz")
    case .openValue: .deals(sum, where: status(.open), "value of open deals", "Wert offener Deals")
    case .lostValue: .deals(sum, where: status(.lost), "value of lost deals", "Wert verlorener Deals")
    case .largestWonDeal:
      .deals("coalesce(max(\(value)), 0.0)", where: status(.won), "largest won deal", "größter gewonnener Deal")
    }
  }
}

extension SegmentDateField {
  var field: SegmentField {
    switch self {
    case .created: .own("created_at", "creation date", "Erstellungsdatum", .instant)
    case .updated: .own("updated_at", "date of the last change", "Datum der letzten Änderung", .instant)
    case .firstWon:
      .deals(
        "min(o.actual_close_date)", where: "o.status = 'won'", "date of the first won deal",
        "Datum des ersten gewonnenen Deals", .date)
    case .lastWon:
      .deals(
        "max(o.actual_close_date)", where: "o.status = 'won'", "date of the last won deal",
        "Datum des letzten gewonnenen Deals", .date)
    case .lastLost:
      .deals(
        "max(o.actual_close_date)", where: "o.status = 'lost'", "date of the last lost deal",
        "Datum des letzten verlorenen Deals", .date)
    case .lastDealCreated:
      .deals(
        "max(o.created_at)", "creation date of the newest deal", "Erstellungsdatum des neuesten Deals", .instant)
    case .nextExpectedClose:
      .deals(
        "min(o.expected_close_date)", where: "o.status = 'open'", "next expected close date",
        "nächstes erwartetes Abschlussdatum", .date)
    case .lastActivity:
      SegmentField(
        RuleValue(
          "(SELECT max(a.happened_at) FROM activities a WHERE a.customer_id = c.id AND a.deleted_at IS NULL)",
          .instant),
        "date of the last activity", "Datum der letzten Aktivität", from: .activities)
    }
  }
}

extension SegmentOptionalField {
  var field: SegmentField {
    switch self {
    case .email: SegmentTextField.email.field
    case .phone: SegmentTextField.phone.field
    case .website: SegmentTextField.website.field
    case .vatId: SegmentTextField.vatId.field
    case .industry: SegmentTextField.industry.field
    case .notes: SegmentTextField.notes.field
    case .tags:
      SegmentField(RuleValue.tags("c.tags"), "tags", "Schlagwörter")
    }
  }
}
