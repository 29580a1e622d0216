import Printing
import Rapport
import Storage

extension Reports {
  /// What is reported of leads, as it is printed.
  static func leadTables(
    _ input: ExportReport, _ words: ReportWords, for user: CallUser, at now: Instant, in reader: Reader
  ) throws -> [Printing.Table] {
    let (owner, team, from, to) = (input.ownerId, input.teamId, input.from, input.to)
    let scores = try leadsByScore(
      GetLeadsByScore(ownerId: owner, teamId: team, from: from, to: to), for: user, at: now, in: reader)
    let intents = try leadsByIntent(
      GetLeadsByIntent(ownerId: owner, teamId: team, from: from, to: to), for: user, at: now, in: reader)
    let routing = try routing(
      GetRoutingEffectiveness(ownerId: owner, teamId: team, from: from, to: to), for: user, in: reader)
    return [scores.table(words), intents.table(words), routing.table(words)]
  }
}

extension LeadOutcome {
  fileprivate static func columns(_ words: ReportWords) -> [Column] {
    [
      .number(words("Leads", "Leads")), .number(words("Open", "Offen")), .number(words("Qualified", "Qualifiziert")),
      .number(words("Unqualified", "Disqualifiziert")), .number(words("Converted", "Umgewandelt")),
      .number(words("Conversion rate", "Konversion")),
    ]
  }

  fileprivate var cells: [Cell] {
    [
      .integer(count), .integer(open), .integer(qualified), .integer(unqualified), .integer(converted),
      .share(conversionRate),
    ]
  }
}

extension LeadsByScore {
  fileprivate func table(_ words: ReportWords) -> Printing.Table {
    Printing.Table(
      words("Scores", "Punkte"),
      columns: [Column(words("Tier", "Stufe")), .number(words("From", "Ab")), .number(words("To", "Bis"))]
        + LeadOutcome.columns(words),
      rows: tiers.map { [.text(words.name($0.tier)), .integer($0.from), .integer($0.to)] + $0.leads.cells },
      totals: averageScore.map { [[.text(words("Average score", "Punkte im Schnitt")), .tenths($0)]] } ?? [])
  }
}

extension LeadsByIntent {
  fileprivate func table(_ words: ReportWords) -> Printing.Table {
    Printing.Table(
      words("Intents", "Absichten"),
      columns: [Column(words("Intent", "Absicht")), .number(words("Confidence", "Sicherheit"))]
        + LeadOutcome.columns(words),
      rows: items.map { line in
        [
          .text(line.intent.map(words.name) ?? words("none", "keine sichere")),
          line.averageConfidence.map { .percent(Int64(($0 * 100).rounded())) } ?? .empty,
        ] + line.leads.cells
      })
  }
}

extension RoutingEffectiveness {
  fileprivate func table(_ words: ReportWords) -> Printing.Table {
    Printing.Table(
      words("Routing", "Zuteilung"),
      columns: [Column(words("Owner", "Zuständig"))] + LeadOutcome.columns(words) + [
        .number(words("Minutes to an owner", "Minuten bis zur Zuteilung")),
        .number(words("Minutes to an answer", "Minuten bis zur Antwort")), .number(words("Answered", "Beantwortet")),
        .number(words("Answered in time", "Rechtzeitig beantwortet")),
      ],
      rows: owners.map { Self.cells($0, $0.name) },
      totals: [
        Self.cells(total, words("Total", "Summe")),
        [.text(words("Without an owner", "Ohne Zuständige")), .integer(unrouted)],
      ])
  }

  private static func cells(_ line: RoutingLine, _ name: String) -> [Cell] {
    [.text(name)] + line.leads.cells + [
      .tenths(line.medianMinutesToRoute), .tenths(line.medianMinutesToRespond), .integer(line.answered),
      .share(line.answeredInTime),
    ]
  }
}
