import Rapport
import Storage

extension SegmentRule {
  /// A condition on a row `c` of `customers`, with the value that it looks at.
  func leaf(in context: RuleContext) -> RuleLeaf? {
    switch self {
    case .text(let field, let op, let value): .text(field.field.value, op, value)
    case .number(let field, let op, let value): .number(field.field.value, op, value)
    case .money(let field, let op, let value, let currency): .money({ field.field(in: $0).value }, op, value, currency)
    case .date(let field, let op, let value): .date(field.field.value, op, value)
    case .period(let field, let op, let value, let unit):
      .period(field.field.value, op, value, unit, from: context.today)
    case .presence(let field, let op): .presence(field.field.value, op)
    case .kind(let op, let value): .list("c.kind IN \(value)", op, value: RuleValue("c.kind"))
    case .status(let op, let value): .list("c.status IN \(value)", op, value: RuleValue("c.status"))
    case .tag(let op, let value): .tags("c.tags", op, value)
    case .owner(let op, let value): .owner("c.owner_id", op, value)
    case .team(let op, let value): .team("c.owner_id", op, value)
    case .dealStage(let op, let value):
      Self.dealPlace(op, "o.stage_id IN \(value.map(\.id))", names: "stages", by: "stage_id")
    case .dealPipeline(let op, let value):
      Self.dealPlace(op, "o.pipeline_id IN \(value.map(\.id))", names: "pipelines", by: "pipeline_id")
    case .activities(let kinds, let op, let value, let days):
      .number(Self.activities(kinds, days, today: context.today), op, value)
    case .relation(let op, let value): Self.relation(op, value)
    case .consent(let op, let channels, let purpose): Self.consent(op, channels, purpose)
    case .address(let op, let kinds, let countries, let cities, let postalCodes, let match, let regions):
      .presence(
        of: SegmentAddress(
          kinds: kinds, countries: countries, cities: cities, postalCodes: postalCodes, postalCodeMatch: match,
          regions: regions), op)
    case .custom, .customPeriod:
      customField.map { .custom($0, of: "c.id", values: "c.custom_fields", in: context) }
    case .all, .any, .not: nil
    }
  }

  /// How many activities of these kinds there were, of any if none is named.
  private static func activities(_ kinds: [ActivityKind], _ days: Int?, today: CalendarDate) -> RuleValue {
    var conditions: [SQL] = ["a.customer_id = c.id", "a.deleted_at IS NULL"]
    if !kinds.isEmpty { conditions.append("a.kind IN \(kinds)") }
    if let days {
      conditions.append(
        """
        a.happened_at BETWEEN \(Instant(today.adding(days: -days)))
          AND \(Instant(today.adding(days: 1)).milliseconds - 1)
        """)
    }
    return RuleValue("(SELECT count(*) FROM activities a WHERE \(SQL.joined(conditions, separator: " AND ")))")
  }

  /// Where the customer's open deals stand.
  private static func dealPlace(_ op: SegmentListOperator, _ condition: SQL, names table: String, by column: String)
    -> RuleLeaf
  {
    let names: SQL = """
      (
        SELECT group_concat(n.name, ', ') FROM (
          SELECT DISTINCT p.name AS name
          FROM opportunities o JOIN \(identifier: table) p ON p.id = o.\(identifier: column)
          WHERE o.workspace_id = c.workspace_id AND o.customer_profile_id = c.id AND o.deleted_at IS NULL
            AND o.status = 'open'
          ORDER BY p.name
        ) n
      )
      """
    let found = SegmentSource.deals(where: "o.status = 'open' AND \(condition)")
    return .list("EXISTS (SELECT 1 \(found))", op, value: RuleValue(names))
  }

  private static func relation(_ op: SegmentListOperator, _ types: [RelationshipType]) -> RuleLeaf {
    let ends = types.map { type -> SQL in
      let kind = type.kind.rawValue
      // A relation without a direction is the same from both ends.
      if type.counterpart == type { return "(c.id IN (r.from_id, r.to_id) AND r.kind = \(kind))" }
      return "(r.\(raw: type.isFrom ? "from_id" : "to_id") = c.id AND r.kind = \(kind))"
    }
    // Each end has an index.
    let found: SQL = """
      EXISTS (
          SELECT 1 FROM customer_relationships r
          WHERE r.workspace_id = c.workspace_id AND r.from_id = c.id AND r.deleted_at IS NULL AND (\(SQL.any(of: ends)))
        ) OR EXISTS (
          SELECT 1 FROM customer_relationships r
          WHERE r.workspace_id = c.workspace_id AND r.to_id = c.id AND r.deleted_at IS NULL AND (\(SQL.any(of: ends)))
        )
      """
    return .list(
      "(\(found))", op,
      value: RuleValue(
        """
        (
          SELECT group_concat(n.kind, ', ') FROM (
            SELECT r.kind AS kind FROM customer_relationships r
            WHERE r.workspace_id = c.workspace_id AND r.from_id = c.id AND r.deleted_at IS NULL
            UNION
            SELECT r.kind FROM customer_relationships r
            WHERE r.workspace_id = c.workspace_id AND r.to_id = c.id AND r.deleted_at IS NULL
          ) n
        )
        """))
  }

  /// What the customer and their contacts have agreed to.
  private static func consent(
    _ op: SegmentListOperator, _ channels: [ConsentChannel], _ purpose: String?
  ) -> RuleLeaf {
    func given(_ conditions: [SQL]) -> SQL {
      let all = SQL.all(of: ["s.state = 'given'"] + conditions + [Consents.isPresent("s"), Consents.isCurrent("s")])
      return "FROM consents s WHERE s.customer_id = c.id AND \(all)"
    }
    var conditions: [SQL] = ["s.channel IN \(channels)"]
    if let purpose { conditions.append("s.purpose_key = \(ConsentRules.key(of: purpose))") }
    return .list(
      "EXISTS (SELECT 1 \(given(conditions)))", op,
      value: RuleValue(
        """
        (
          SELECT group_concat(n.consent, ', ') FROM (
            SELECT DISTINCT s.channel || ': ' || s.purpose AS consent \(given([])) ORDER BY consent
          ) n
        )
        """))
  }
}
