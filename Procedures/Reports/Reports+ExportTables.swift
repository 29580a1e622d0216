import Printing
import Rapport

extension Cell {
  /// An amount of a currency.
  static func amount(_ money: Money?, in currency: String) -> Cell {
    guard let money, let known = Currency(code: currency) else { return .empty }
    return .money(money, currency: currency, decimals: known.decimals)
  }

  /// A share, 0…1.
  static func share(_ share: Double?) -> Cell { share.map { .percent(Int64(($0 * 10_000).rounded())) } ?? .empty }

  /// To a tenth.
  static func tenths(_ number: Double?) -> Cell {
    number.map { .decimal(Int64(($0 * 10).rounded()), decimals: 1) } ?? .empty
  }
}

extension PipelineReport {
  func tables(_ words: ReportWords) -> [Printing.Table] {
    [
      Printing.Table(
        words("Stages", "Phasen"),
        columns: [
          Column(words("Stage", "Phase")), .number(words("Probability", "Wahrscheinlichkeit")),
          .number(words("Deals", "Deals")), Column(words("Currency", "Währung"), width: 8),
          .number(words("Value", "Wert")),
          .number(words("Weighted", "Gewichtet")), .number(words("Average days", "Tage im Schnitt")),
          .number(words("Rotting", "Liegen geblieben")),
        ],
        rows: stages.flatMap { stage -> [[Cell]] in
          let first: [Cell] = [
            .text(stage.name), .percent(Int64(stage.probability) * 100), .integer(stage.count),
          ]
          let last: [Cell] = [.tenths(stage.averageDays), .integer(stage.rotting)]
          if stage.amounts.isEmpty { return [first + [.empty, .empty, .empty] + last] }
          return stage.amounts.map { amount in
            Array(first.dropLast()) + [.integer(amount.count)] + Self.cells(amount) + last
          }
        },
        totals: totals.map { [.text(words("Open", "Offen")), .empty, .integer($0.count)] + Self.cells($0) }),
      Printing.Table(
        words("Owners", "Zuständige"),
        columns: [
          Column(words("Owner", "Zuständig")), .number(words("Deals", "Deals")),
          Column(words("Currency", "Währung"), width: 8), .number(words("Value", "Wert")),
          .number(words("Weighted", "Gewichtet")),
        ],
        rows: owners.flatMap { owner in
          owner.amounts.map { [.text(owner.ownerName), .integer($0.count)] + Self.cells($0) }
        }),
      Printing.Table(
        words("Deals", "Deals"),
        columns: [
          Column(words("What", "Was")), .number(words("Deals", "Deals")),
          Column(words("Currency", "Währung"), width: 8), .number(words("Value", "Wert")),
        ],
        rows: [
          (words("Created", "Angelegt"), created), (words("Won", "Gewonnen"), won), (words("Lost", "Verloren"), lost),
          (words("Open and overdue", "Offen und überfällig"), Self.plain(overdue)),
          (words("Open without a date", "Offen ohne Datum"), Self.plain(undated)),
        ].flatMap { what, amounts in
          amounts.map { [.text(what), .integer($0.count), .text($0.currency), .amount($0.total, in: $0.currency)] }
        }),
    ]
  }

  private static func cells(_ amount: PipelineAmount) -> [Cell] {
    [
      .text(amount.currency), .amount(amount.total, in: amount.currency),
      .amount(amount.weighted, in: amount.currency),
    ]
  }

  private static func plain(_ amounts: [PipelineAmount]) -> [ReportAmount] {
    amounts.map { ReportAmount(currency: $0.currency, count: $0.count, total: $0.total) }
  }
}

extension PipelineFunnel {
  func table(_ words: ReportWords) -> Printing.Table {
    Printing.Table(
      words.span(from, to),
      columns: [
        Column(words("Stage", "Phase")), .number(words("Entered", "Erreicht")), .number(words("Forward", "Weiter")),
        .number(words("Lost", "Verloren")), .number(words("Still there", "Noch da")),
        .number(words("To the next", "Zur nächsten")), .number(words("To won", "Bis gewonnen")),
        .number(words("Median days", "Tage (Median)")),
      ],
      rows: stages.map { stage in
        [
          .text(stage.name), .integer(stage.entered), .integer(stage.leftForward), .integer(stage.leftToLost),
          .integer(stage.stillThere), .share(stage.conversionToNext), .share(stage.conversionToWon),
          .tenths(stage.medianDays),
        ]
      },
      totals: [
        [
          .text(words("Win rate", "Gewinnquote")), .integer(won), .empty, .integer(lost), .empty, .empty,
          .share(winRate),
        ]
      ])
  }
}

extension WinLossReport {
  func tables(_ words: ReportWords) -> [Printing.Table] {
    [
      Self.table(words("Reasons for winning", "Gründe für Gewinne"), wonReasons, words),
      Self.table(words("Reasons for losing", "Gründe für Verluste"), lostReasons, words),
      Self.table(words("Owners", "Zuständige"), owners, words),
      Self.table(words("Sources", "Quellen"), sources, total: total, words),
    ]
  }

  private static func table(
    _ title: String, _ lines: [WinLossLine], total: WinLossLine? = nil, _ words: ReportWords
  ) -> Printing.Table {
    var total = total
    total?.label = words("Total", "Summe")
    return Printing.Table(
      title,
      columns: [
        Column(title, width: 24), .number(words("Won", "Gewonnen")), .number(words("Lost", "Verloren")),
        .number(words("Win rate", "Gewinnquote")), .number(words("Days to win", "Tage bis zum Gewinn")),
        .number(words("Days to lose", "Tage bis zum Verlust")), Column(words("Currency", "Währung"), width: 8),
        .number(words("Value won", "Gewonnener Wert")), .number(words("Value lost", "Verlorener Wert")),
      ], rows: lines.flatMap(rows), totals: total.map(rows) ?? [])
  }

  /// One for each currency; the numbers that are of all currencies stand in the first.
  private static func rows(_ line: WinLossLine) -> [[Cell]] {
    let first: [Cell] = [
      .text(line.label), .integer(line.won), .integer(line.lost), .share(line.winRate),
      .tenths(line.averageDaysToWin), .tenths(line.averageDaysToLose),
    ]
    if line.amounts.isEmpty { return [first] }
    return line.amounts.enumerated().map { index, amount in
      (index == 0 ? first : [.text(line.label)] + [Cell](repeating: .empty, count: 5)) + [
        .text(amount.currency), .amount(amount.won, in: amount.currency), .amount(amount.lost, in: amount.currency),
      ]
    }
  }
}

extension VelocityReport {
  func tables(_ words: ReportWords) -> [Printing.Table] {
    [
      Printing.Table(
        words("Velocity", "Tempo"),
        columns: [
          Column(words("Owner", "Zuständig")), Column(words("Currency", "Währung"), width: 8),
          .number(words("Open deals", "Offene Deals")), .number(words("Win rate", "Gewinnquote")),
          .number(words("Average value", "Wert im Schnitt")), .number(words("Average days", "Tage im Schnitt")),
          .number(words("A day", "Je Tag")),
        ],
        rows: owners.flatMap { owner in owner.velocities.map { Self.cells(owner.ownerName, $0) } },
        totals: velocities.map { Self.cells(words("All", "Alle"), $0) })
    ]
  }

  private static func cells(_ name: String, _ velocity: Velocity) -> [Cell] {
    [
      .text(name), .text(velocity.currency), .integer(velocity.openDeals), .share(velocity.winRate),
      .amount(velocity.averageWonValue, in: velocity.currency), .tenths(velocity.averageDaysToWin),
      .amount(velocity.perDay, in: velocity.currency),
    ]
  }
}

extension ActivityReport {
  func tables(_ words: ReportWords) -> [Printing.Table] {
    [
      Printing.Table(
        words("Kinds", "Arten"),
        columns: [
          Column(words("Kind", "Art")), .number(words("Activities", "Aktivitäten")),
          .number(words("Minutes", "Minuten")), .number(words("Inbound", "Eingehend")),
          .number(words("Outbound", "Ausgehend")),
        ],
        rows: stats.kinds.map {
          [
            .text(words.name($0.kind)), .integer($0.count), .integer($0.minutes), .integer($0.inbound),
            .integer($0.outbound),
          ]
        },
        totals: [
          [.text(words("All", "Alle")), .integer(stats.total.count), .integer(stats.total.minutes)],
          [
            .text(words("As many days before", "So viele Tage davor")), .integer(previous.count),
            .integer(previous.minutes),
          ],
        ]),
      Printing.Table(
        words("Owners", "Zuständige"),
        columns: [
          Column(words("Owner", "Zuständig")), .number(words("Activities", "Aktivitäten")),
          .number(words("Minutes", "Minuten")), .number(words("Tasks done", "Erledigte Aufgaben")),
          .number(words("Won", "Gewonnen")),
          .number(words("Lost", "Verloren")), .number(words("Activities per win", "Aktivitäten je Gewinn")),
        ],
        rows: owners.map {
          [
            .text($0.ownerName), .integer($0.activities), .integer($0.minutes), .integer($0.tasksDone),
            .integer($0.won), .integer($0.lost), .tenths($0.activitiesPerWin),
          ]
        }),
      Printing.Table(
        words("Time", "Zeit"),
        columns: [
          Column(words("From", "Ab")), .number(words("Activities", "Aktivitäten")),
          .number(words("Minutes", "Minuten")),
        ],
        rows: stats.periods.map { [.date($0.from), .integer($0.count), .integer($0.minutes)] }),
    ]
  }
}

extension CampaignAttribution {
  func tables(_ words: ReportWords) -> [Printing.Table] {
    func rest(_ what: String, _ amounts: [ReportAmount]) -> [[Cell]] {
      amounts.map { amount in
        let value = Cell.amount(amount.total, in: amount.currency)
        return [.text(what), .integer(amount.count), .text(amount.currency), value, value, value]
      }
    }
    return [
      Printing.Table(
        words("Campaigns", "Kampagnen"),
        columns: [
          Column(words("Campaign", "Kampagne"), width: 24), .number(words("Deals", "Deals")),
          Column(words("Currency", "Währung"), width: 8), .number(words("First touch", "Erster Kontakt")),
          .number(words("Last touch", "Letzter Kontakt")), .number(words("Evenly", "Gleichmäßig")),
        ],
        rows: campaigns.map { campaign in
          [
            .text(campaign.campaignName), .integer(campaign.deals), .text(campaign.currency),
            .amount(campaign.firstTouch, in: campaign.currency), .amount(campaign.lastTouch, in: campaign.currency),
            .amount(campaign.linear, in: campaign.currency),
          ]
        }, totals: rest(words("No campaign", "Ohne Kampagne"), unattributed) + rest(words("All", "Alle"), total))
    ]
  }
}
