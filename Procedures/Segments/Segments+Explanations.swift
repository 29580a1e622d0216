import Rapport
import Storage

/// Says why a customer is in a segment, by the same SQL that decides it.
enum SegmentExplanations {
  /// What one condition came to.
  private struct Finding {
    var holds: Bool
    var seen: String?
  }

  static func explain(
    _ customer: ID<CustomerProfile>, in segment: SegmentRow, at now: Instant, _ reader: Reader
  ) throws -> SegmentExplanation {
    let member = try reader.find(
      SegmentMemberRow.self, key: [segment.id.databaseValue, customer.databaseValue])
    guard let rule = try segment.rule() else { return try byHand(member, reader) }
    let names = try SegmentNames([rule], in: reader)
    var findings = try look(at: customer, rule, of: segment, at: now, reader)[...]
    let explanation = explain(rule, names, &findings)
    return SegmentExplanation(
      isMember: member != nil, addedAt: member?.addedAt, summary: summary(rule, explanation, member), rules: explanation
    )
  }

  private static func byHand(_ member: SegmentMemberRow?, _ reader: Reader) throws -> SegmentExplanation {
    guard let member else {
      return SegmentExplanation(
        isMember: false,
        summary: RuleSentence(
          english: "Nobody has put the customer into the segment",
          german: "Niemand hat den Kunden in das Segment gelegt"))
    }
    let name = try member.addedBy.flatMap { try reader.userSummary($0)?.name }
    let day = member.addedAt.date
    return SegmentExplanation(
      isMember: true, addedAt: member.addedAt, addedBy: member.addedBy,
      summary: RuleSentence(
        english: "\(name ?? "Somebody") put the customer into the segment on \(day)",
        german: "\(name ?? "Jemand") hat den Kunden am \(day) in das Segment gelegt"))
  }

  /// What each condition came to, in order, in one statement.
  private static func look(
    at customer: ID<CustomerProfile>, _ rule: SegmentRule, of segment: SegmentRow, at now: Instant,
    _ reader: Reader
  ) throws -> [Finding] {
    let context = RuleContext(now: now, customFields: try rule.customFields(in: segment.workspaceId, reader))
    let leaves = rule.conditions.map { $0.leaf(in: context) }
    let columns = leaves.map { leaf -> SQL in
      guard let leaf else { return "0, NULL" }
      return "CASE WHEN \(leaf.condition) THEN 1 ELSE 0 END, \(leaf.value.sql)"
    }
    var findings: [Finding] = []
    try reader.forEachRow("SELECT \(SQL.joined(columns)) FROM customers c WHERE c.id = \(customer)") { row in
      findings = try leaves.enumerated().map { index, leaf in
        Finding(holds: try row[2 * index], seen: show(try row.databaseValue(at: 2 * index + 1), leaf))
      }
    }
    return findings
  }

  private static func show(_ value: DatabaseValue, _ leaf: RuleLeaf?) -> String? {
    switch value {
    case .null, .blob: return nil
    case .text(let text): return text
    case .integer(let number):
      return leaf?.value.form == .instant ? Instant(milliseconds: number).description : String(number)
    case .real(let number):
      if let currency = leaf?.currency.flatMap(Currency.init(code:)), let units = Int64(exactly: number.rounded()) {
        return "\(currency.money(minorUnits: units)) \(currency.code)"
      }
      return JSONNumber(number).map { JSONValue.number($0).json }
    }
  }

  /// Goes through the rules in the order of ``RuleTree/conditions``, and takes a finding for each.
  private static func explain(
    _ rule: SegmentRule, _ names: SegmentNames, _ findings: inout ArraySlice<Finding>
  ) -> RuleExplanation {
    let sentence = SegmentSentences.clause(rule, names)
    switch rule {
    case .all(let rules):
      let parts = rules.map { explain($0, names, &findings) }
      return RuleExplanation(sentence: sentence, holds: parts.allSatisfy(\.holds), parts: parts)
    case .any(let rules):
      let parts = rules.map { explain($0, names, &findings) }
      return RuleExplanation(sentence: sentence, holds: parts.contains(where: \.holds), parts: parts)
    case .not(let rule):
      let part = explain(rule, names, &findings)
      return RuleExplanation(sentence: sentence, holds: !part.holds, parts: [part])
    default:
      let finding = findings.popFirst()
      return RuleExplanation(sentence: sentence, holds: finding?.holds ?? false, seen: finding?.seen)
    }
  }

  private static func summary(
    _ rule: SegmentRule, _ explanation: RuleExplanation, _ member: SegmentMemberRow?
  ) -> RuleSentence {
    switch (explanation.holds, member) {
    case (true, .some):
      RuleSentence(english: "The customer meets the rules", german: "Der Kunde erfüllt die Regeln")
    case (true, nil):
      RuleSentence(
        english: "The customer meets the rules, and joins with the next comparison",
        german: "Der Kunde erfüllt die Regeln und kommt mit dem nächsten Abgleich hinzu")
    case (false, .some):
      RuleSentence(
        english: "The customer no longer meets the rules, and leaves with the next comparison",
        german: "Der Kunde erfüllt die Regeln nicht mehr und fällt mit dem nächsten Abgleich heraus")
    case (false, nil):
      failure(of: explanation)
    }
  }

  /// Names the conditions that stand in the way: those that do not hold, but for groups of which one is enough.
  private static func failure(of explanation: RuleExplanation) -> RuleSentence {
    let missing = explanation.parts.isEmpty ? [explanation] : explanation.parts.filter { !$0.holds }
    guard !missing.isEmpty else {
      return RuleSentence(english: "The customer does not meet the rules", german: "Der Kunde erfüllt die Regeln nicht")
    }
    return RuleSentence(
      english: "Not met: " + missing.map(\.sentence.english).joined(separator: "; "),
      german: "Nicht erfüllt: " + missing.map(\.sentence.german).joined(separator: "; "))
  }
}
