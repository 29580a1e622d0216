import Printing
import Rapport
import Storage

extension Reports {
  /// What is reported of leads, as it is printed.
  static func leadTables(
    _ input: ExportReport, for user: CallUser, at now: Instant, in reader: Reader
  ) throws -> [Printing.Table] {
    let (owner, team, from, to) = (input.ownerId, input.teamId, input.from, input.to)
    let scores = try leadsByScore(
      GetLeadsByScore(ownerId: owner, teamId: team, from: from, to: to), for: user, at: now, in: reader)
    let intents = try leadsByIntent(
      GetLeadsByIntent(ownerId: owner, teamId: team, from: from, to: to), for: user, at: now, in: reader)
    let routing = try routing(
      GetRoutingEffectiveness(ownerId: owner, teamId: team, from: from, to: to), for: user, in: reader)
    return [scores.table, intents.table, routing.table]
  }
}

extension LeadOutcome {
  fileprivate static let columns: [Column] = [
    .number("Leads"), .number("Open"), .number("Qualified"), .number("Unqualified"), .number("Converted"),
    .number("Conversion rate"),
  ]

  fileprivate var cells: [Cell] {
    [
      .integer(count), .integer(open), .integer(qualified), .integer(unqualified), .integer(converted),
      .share(conversionRate),
    ]
  }
}

extension LeadsByScore {
  fileprivate var table: Printing.Table {
    Printing.Table(
      "Scores", columns: [Column("Tier"), .number("From"), .number("To")] + LeadOutcome.columns,
      rows: tiers.map { [.text($0.tier.rawValue), .integer($0.from), .integer($0.to)] + $0.leads.cells },
      totals: averageScore.map { [[.text("Average score"), .tenths($0)]] } ?? [])
  }
}

extension LeadsByIntent {
  fileprivate var table: Printing.Table {
    Printing.Table(
      "Intents", columns: [Column("Intent"), .number("Confidence")] + LeadOutcome.columns,
      rows: items.map { line in
        [
          .text(line.intent?.rawValue ?? "none"),
          line.averageConfidence.map { .percent(Int64(($0 * 100).rounded())) } ?? .empty,
        ] + line.leads.cells
      })
  }
}

extension RoutingEffectiveness {
  fileprivate var table: Printing.Table {
    Printing.Table(
      "Routing",
      columns: [Column("Owner")] + LeadOutcome.columns + [
        .number("Minutes to an owner"), .number("Minutes to an answer"), .number("Answered"),
        .number("Answered in time"),
      ],
      rows: owners.map(Self.cells), totals: [Self.cells(total), [.text("Without an owner"), .integer(unrouted)]])
  }

  private static func cells(_ line: RoutingLine) -> [Cell] {
    [.text(line.name)] + line.leads.cells + [
      .tenths(line.medianMinutesToRoute), .tenths(line.medianMinutesToRespond), .integer(line.answered),
      .share(line.answeredInTime),
    ]
  }
}
