import Printing
import Rapport
import Storage

@Schema
enum ReportKind: String, CaseIterable {
  case pipeline
  case funnel
  case winLoss
  case velocity
  case activity
  case attribution
}

@Schema
struct ExportReport {
  var report: ReportKind
  var format: ExportFormat = ExportFormat.pdf
  /// Of the report on a pipeline and its funnel, without it the workspace's default one; of others, without it all.
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// The first day of the period.
  var from: CalendarDate
  /// The last day of the period.
  var to: CalendarDate

  func validate(_ issues: inout FieldIssues<Fields>) {
    if from > to { issues.add(.to, .notBefore("from")) }
    if report == .activity, to.dayNumber - from.dayNumber > 1100 {
      issues.add(.to, .span(1100, of: "from", "1,100 days"))
    }
  }
}

/// Reports as files.
@Procedures("crm.reports")
struct ReportExportProcedures {
  /// Makes a report a file: PDF to read and print, XLSX and CSV to calculate with. It is kept for a day; the audit trail
  /// tells who took it.
  @Mutation(cost: 10)
  func exportReport(_ input: ExportReport, _ call: CRMCall) async throws -> ExportedFile {
    let user = try call.signedIn()
    let document = try await call.read { try ReportDocument(input, for: user, at: call.now, in: $0).document }
    return try await call.keepExport(
      document, as: input.format, named: "\(input.report.rawValue)-\(input.from)-\(input.to)",
      of: Exports.Subject("Report"))
  }
}

/// A report as it is printed.
struct ReportDocument {
  let document: Printing.Document

  init(_ input: ExportReport, for user: CallUser, at now: Instant, in reader: Reader) throws {
    let tables: [Printing.Table]
    let title: String
    switch input.report {
    case .pipeline:
      let report = try Reports.pipeline(
        GetPipelineReport(
          pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId, from: input.from, to: input.to),
        for: user, at: now, in: reader)
      title = "Pipeline \(report.name)"
      tables = report.tables
    case .funnel:
      let report = try Reports.funnel(
        GetFunnelReport(
          pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId, from: input.from, to: input.to),
        for: user, in: reader)
      title = "Funnel"
      tables = [report.current.table, report.previous.table]
    case .winLoss:
      title = "Won and lost deals"
      tables = try Reports.winLoss(
        GetWinLossReport(
          pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId, from: input.from, to: input.to),
        for: user, in: reader
      ).tables
    case .velocity:
      title = "Sales velocity"
      tables = try Reports.velocity(
        GetVelocityReport(
          pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId, from: input.from, to: input.to),
        for: user, in: reader
      ).tables
    case .activity:
      title = "Activities"
      tables = try Reports.activity(
        GetActivityReport(from: input.from, to: input.to, ownerId: input.ownerId, teamId: input.teamId),
        for: user, in: reader
      ).tables
    case .attribution:
      title = "Campaigns"
      tables = try Reports.attribution(
        GetCampaignAttribution(
          pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId, from: input.from, to: input.to),
        for: user, in: reader
      ).tables
    }
    document = Printing.Document(
      title: title, author: user.name, createdAt: now, orientation: .landscape,
      footer: "\(title), \(input.from) to \(input.to)",
      blocks: [
        .heading(title, level: 1), .paragraph("\(input.from) to \(input.to)"),
      ] + tables.map(Printing.Document.Block.table))
  }
}

// MARK: Cells

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

// MARK: Tables

extension PipelineReport {
  fileprivate var tables: [Printing.Table] {
    [
      Printing.Table(
        "Stages",
        columns: [
          Column("Stage"), .number("Probability"), .number("Deals"), Column("Currency", width: 8), .number("Value"),
          .number("Weighted"), .number("Average days"), .number("Rotting"),
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
        totals: totals.map { [.text("Open"), .empty, .integer($0.count)] + Self.cells($0) }),
      Printing.Table(
        "Owners",
        columns: [
          Column("Owner"), .number("Deals"), Column("Currency", width: 8), .number("Value"), .number("Weighted"),
        ],
        rows: owners.flatMap { owner in
          owner.amounts.map { [.text(owner.ownerName), .integer($0.count)] + Self.cells($0) }
        }),
      Printing.Table(
        "Deals",
        columns: [Column("What"), .number("Deals"), Column("Currency", width: 8), .number("Value")],
        rows: [
          ("Created", created), ("Won", won), ("Lost", lost), ("Open and overdue", Self.plain(overdue)),
          ("Open without a date", Self.plain(undated)),
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
  fileprivate var table: Printing.Table {
    Printing.Table(
      "\(from) to \(to)",
      columns: [
        Column("Stage"), .number("Entered"), .number("Forward"), .number("Lost"), .number("Still there"),
        .number("To the next"), .number("To won"), .number("Median days"),
      ],
      rows: stages.map { stage in
        [
          .text(stage.name), .integer(stage.entered), .integer(stage.leftForward), .integer(stage.leftToLost),
          .integer(stage.stillThere), .share(stage.conversionToNext), .share(stage.conversionToWon),
          .tenths(stage.medianDays),
        ]
      }, totals: [[.text("Win rate"), .integer(won), .empty, .integer(lost), .empty, .empty, .share(winRate)]])
  }
}

extension WinLossReport {
  fileprivate var tables: [Printing.Table] {
    [
      Self.table("Reasons for winning", wonReasons), Self.table("Reasons for losing", lostReasons),
      Self.table("Owners", owners), Self.table("Sources", sources, total: total),
    ]
  }

  private static func table(_ title: String, _ lines: [WinLossLine], total: WinLossLine? = nil) -> Printing.Table {
    Printing.Table(
      title,
      columns: [
        Column(title, width: 24), .number("Won"), .number("Lost"), .number("Win rate"), .number("Days to win"),
        .number("Days to lose"), Column("Currency", width: 8), .number("Value won"), .number("Value lost"),
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
  fileprivate var tables: [Printing.Table] {
    [
      Printing.Table(
        "Velocity",
        columns: [
          Column("Owner"), Column("Currency", width: 8), .number("Open deals"), .number("Win rate"),
          .number("Average value"), .number("Average days"), .number("A day"),
        ],
        rows: owners.flatMap { owner in owner.velocities.map { Self.cells(owner.ownerName, $0) } },
        totals: velocities.map { Self.cells("All", $0) })
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
  fileprivate var tables: [Printing.Table] {
    [
      Printing.Table(
        "Kinds",
        columns: [
          Column("Kind"), .number("Activities"), .number("Minutes"), .number("Inbound"), .number("Outbound"),
        ],
        rows: stats.kinds.map {
          [
            .text($0.kind.rawValue), .integer($0.count), .integer($0.minutes), .integer($0.inbound),
            .integer($0.outbound),
          ]
        },
        totals: [
          [.text("All"), .integer(stats.total.count), .integer(stats.total.minutes)],
          [.text("As many days before"), .integer(previous.count), .integer(previous.minutes)],
        ]),
      Printing.Table(
        "Owners",
        columns: [
          Column("Owner"), .number("Activities"), .number("Minutes"), .number("Tasks done"), .number("Won"),
          .number("Lost"), .number("Activities per win"),
        ],
        rows: owners.map {
          [
            .text($0.ownerName), .integer($0.activities), .integer($0.minutes), .integer($0.tasksDone),
            .integer($0.won), .integer($0.lost), .tenths($0.activitiesPerWin),
          ]
        }),
      Printing.Table(
        "Time", columns: [Column("From"), .number("Activities"), .number("Minutes")],
        rows: stats.periods.map { [.date($0.from), .integer($0.count), .integer($0.minutes)] }),
    ]
  }
}

extension CampaignAttribution {
  fileprivate var tables: [Printing.Table] {
    func rest(_ what: String, _ amounts: [ReportAmount]) -> [[Cell]] {
      amounts.map { amount in
        let value = Cell.amount(amount.total, in: amount.currency)
        return [.text(what), .integer(amount.count), .text(amount.currency), value, value, value]
      }
    }
    return [
      Printing.Table(
        "Campaigns",
        columns: [
          Column("Campaign", width: 24), .number("Deals"), Column("Currency", width: 8), .number("First touch"),
          .number("Last touch"), .number("Evenly"),
        ],
        rows: campaigns.map { campaign in
          [
            .text(campaign.campaignName), .integer(campaign.deals), .text(campaign.currency),
            .amount(campaign.firstTouch, in: campaign.currency), .amount(campaign.lastTouch, in: campaign.currency),
            .amount(campaign.linear, in: campaign.currency),
          ]
        }, totals: rest("No campaign", unattributed) + rest("All", total))
    ]
  }
}
