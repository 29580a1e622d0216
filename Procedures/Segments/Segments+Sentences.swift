import Rapport

/// Says rules in words.
struct SegmentSentences {
  /// What records are called that conditions name.
  var names: SegmentNames
  var language: Language

  enum Language: CaseIterable {
    case english, german
  }

  /// A whole sentence about the customers of a segment.
  static func sentence(_ rule: SegmentRule, _ names: SegmentNames) -> RuleSentence {
    RuleSentence(
      english: "Customers where \(SegmentSentences(names: names, language: .english).words(rule))",
      german: "Kunden, bei denen gilt: \(SegmentSentences(names: names, language: .german).words(rule))")
  }

  /// A rule by itself.
  static func clause(_ rule: SegmentRule, _ names: SegmentNames) -> RuleSentence {
    RuleSentence(
      english: SegmentSentences(names: names, language: .english).words(rule),
      german: SegmentSentences(names: names, language: .german).words(rule))
  }

  private var isEnglish: Bool { language == .english }
  private func say(_ english: String, _ german: String) -> String { isEnglish ? english : german }
  private func say(_ words: RuleSentence) -> String { isEnglish ? words.english : words.german }

  func words(_ rule: SegmentRule) -> String {
    switch rule {
    case .all(let rules): group(rules, say(" and ", " und "))
    case .any(let rules): group(rules, say(" or ", " oder "))
    case .not(let rule): "\(say("not", "nicht")) (\(words(rule)))"
    case .text(let field, let op, let value): "\(say(field.field.words)) \(say(op.words)) \(quoted(value))"
    case .number(let field, let op, let value): "\(say(field.field.words)) \(say(op.words)) \(number(value))"
    case .money(let field, let op, let value, let currency):
      "\(say(field.field(in: currency ?? "").words)) \(say(op.words)) \(amount(value, currency))"
    case .date(let field, let op, let value): "\(say(field.field.words)) \(say(op.words)) \(day(value))"
    case .period(let field, let op, let value, let unit):
      "\(say(field.field.words)) \(period(op, value, unit))"
    case .presence(let field, let op): "\(say(field.field.words)) \(presence(field, op))"
    case .kind(let op, let value): list(say("kind", "Art"), op, value.map { say($0.words) })
    case .status(let op, let value): list(say("status", "Status"), op, value.map { say($0.words) })
    case .tag(let op, let value): tags(op, value)
    case .owner(let op, let value):
      list(say("owner", "Zuständig"), op, value.map { names.users[$0.id] ?? unknown })
    case .team(let op, let value): list(say("team", "Team"), op, value.map { names.teams[$0.id] ?? unknown })
    case .dealStage(let op, let value):
      list(say("stage of an open deal", "Phase eines offenen Deals"), op, value.map { names.stages[$0.id] ?? unknown })
    case .dealPipeline(let op, let value):
      list(
        say("pipeline of an open deal", "Pipeline eines offenen Deals"), op,
        value.map { names.pipelines[$0.id] ?? unknown })
    case .relation(let op, let value):
      list(say("relationship", "Beziehung"), op, value.map { say($0.words) })
    case .consent(let op, let channels, let purpose): consent(op, channels, purpose)
    case .address(let op, let kinds, let countries, let cities, let postalCodes, let match, let regions):
      address(
        SegmentAddress(
          kinds: kinds, countries: countries, cities: cities, postalCodes: postalCodes, postalCodeMatch: match,
          regions: regions), op)
    case .custom(let condition): custom(condition)
    case .customPeriod(let key, let op, let value, let unit): "\(quoted(key)) \(period(op, value, unit))"
    case .activities(let kinds, let op, let value, let days): activities(kinds, op, value, days)
    }
  }

  private func activities(
    _ kinds: [ActivityKind], _ op: SegmentNumberOperator, _ count: Int, _ days: Int?
  ) -> String {
    let what =
      kinds.isEmpty
      ? say("activities", "Aktivitäten") : joined(kinds.map { say($0.words) }, say("and", "und"))
    let period = days.map { say(" in the last \($0) days", " in den letzten \($0) Tagen") } ?? ""
    return "\(say("number of \(what)", "Anzahl der \(what)"))\(period) \(say(op.words)) \(count)"
  }

  private func consent(_ op: SegmentListOperator, _ channels: [ConsentChannel], _ purpose: String?) -> String {
    let ways = joined(channels.map { say($0.words) }, say("or", "oder"))
    let what = say("consent to \(ways)", "Einwilligung für \(ways)")
    let aim = purpose.map { say(" for \(quoted($0))", " zum Zweck \(quoted($0))") } ?? ""
    return what + aim + (op == .isAnyOf ? say(" is given", " liegt vor") : say(" is not given", " liegt nicht vor"))
  }

  private func address(_ address: SegmentAddress, _ op: SegmentPresence) -> String {
    func choice(_ values: [String]) -> String { joined(values, say("or", "oder")) }
    let kinds = address.kinds.map { say($0.words) }
    let subject = kinds.isEmpty ? say("address", "Adresse") : choice(kinds)
    let codes = address.postalCodes.map { quoted(address.postalCodeMatch == .startsWith ? "\($0)…" : $0) }
    let parts: [(name: String, values: [String])] = [
      (say("country", "Land"), address.countries), (say("postal code", "Postleitzahl"), codes),
      (say("city", "Ort"), address.cities.map(quoted)), (say("region", "Region"), address.regions.map(quoted)),
    ]
    let said = parts.filter { !$0.values.isEmpty }.map { "\($0.name) \(choice($0.values))" }
    let detail = said.isEmpty ? "" : say(" with ", " mit ") + joined(said, say("and", "und"))
    return subject + detail + (op == .known ? say(" is known", " ist vorhanden") : say(" is missing", " fehlt"))
  }

  private func custom(_ filter: CustomFieldFilter) -> String {
    let value: String? =
      switch filter.value {
      case .string(let text)?: quoted(text)
      case let value? where value != .null: value.json
      default: nil
      }
    return [quoted(filter.key), say(filter.op.words), value].compactMap(\.self).joined(separator: " ")
  }

  private var unknown: String { say("(deleted)", "(gelöscht)") }

  private func group(_ rules: [SegmentRule], _ conjunction: String) -> String {
    rules.map { rule in
      if rules.count > 1, rule.isGroupOfSeveral { return "(\(words(rule)))" }
      return words(rule)
    }.joined(separator: conjunction)
  }

  private func quoted(_ text: String) -> String { say("“\(text)”", "„\(text)“") }

  private func number(_ value: Double) -> String {
    let text = JSONNumber(value).map { JSONValue.number($0).json } ?? "\(value)"
    return isEnglish ? text : text.replacing(".", with: ",")
  }

  private func amount(_ value: Money, _ currency: String?) -> String {
    let text = isEnglish ? value.description : value.description.replacing(".", with: ",")
    return currency.map { "\(text) \($0)" } ?? text
  }

  private func day(_ date: CalendarDate) -> String {
    if isEnglish { return date.description }
    let (year, month, day) = date.components
    return "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"
  }

  private func period(_ op: SegmentPeriodOperator, _ count: Int, _ unit: SegmentPeriodUnit) -> String {
    let units = unit.words(count)
    let length = "\(count) \(say(units))"
    return switch op {
    case .inTheLast: say("is in the last \(length)", "liegt in den letzten \(count) \(units.germanDative)")
    case .notInTheLast:
      say("is not in the last \(length)", "liegt nicht in den letzten \(count) \(units.germanDative)")
    case .moreThanAgo:
      say("is more than \(length) ago", "liegt mehr als \(length) zurück")
    case .inTheNext: say("is in the next \(length)", "liegt in den nächsten \(count) \(units.germanDative)")
    case .notInTheNext:
      say("is not in the next \(length)", "liegt nicht in den nächsten \(count) \(units.germanDative)")
    case .moreThanAhead:
      say("is more than \(length) ahead", "liegt mehr als \(length) voraus")
    }
  }

  private func presence(_ field: SegmentOptionalField, _ op: SegmentPresence) -> String {
    let isPlural = field == .notes || field == .tags
    return switch op {
    case .known: isPlural ? say("are known", "sind vorhanden") : say("is known", "ist vorhanden")
    case .missing: isPlural ? say("are missing", "fehlen") : say("is missing", "fehlt")
    }
  }

  private func list(_ subject: String, _ op: SegmentListOperator, _ values: [String]) -> String {
    "\(subject) \(say("is", "ist")) \(op == .isAnyOf ? "" : say("not ", "nicht "))\(joined(values, say("or", "oder")))"
  }

  private func tags(_ op: SegmentTagOperator, _ values: [String]) -> String {
    let quoted = values.map(quoted)
    return switch op {
    case .hasAny: say("tagged \(joined(quoted, "or"))", "Schlagwort ist \(joined(quoted, "oder"))")
    case .hasAll: say("tagged \(joined(quoted, "and"))", "Schlagwörter sind \(joined(quoted, "und"))")
    case .hasNone: say("not tagged \(joined(quoted, "or"))", "Schlagwort ist nicht \(joined(quoted, "oder"))")
    }
  }

  private func joined(_ values: [String], _ conjunction: String) -> String {
    guard let last = values.last, values.count > 1 else { return values.first ?? "" }
    return "\(values.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
