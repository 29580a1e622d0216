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
  /// Leads by score and by intent, and how soon they were answered.
  case leads
}

@Schema
struct ExportReport {
  var report: ReportKind
  var format: ExportFormat = ExportFormat.pdf
  /// Of the report on a pipeline and its funnel, without it the workspace's default one; of others, without it all.
  /// Activities and leads are of no pipeline.
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
  /// Makes a report a file: PDF to read and print, XLSX and CSV to calculate with, in the caller's language. It is kept for
  /// a day; the audit trail tells who took it.
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
    let words = ReportWords(language: try reader.language(of: user))
    let tables: [Printing.Table]
    let title: String
    switch input.report {
    case .pipeline:
      let report = try Reports.pipeline(
        GetPipelineReport(
          pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId, from: input.from, to: input.to),
        for: user, at: now, in: reader)
      title = "Pipeline \(report.name)"
      tables = report.tables(words)
    case .funnel:
      let report = try Reports.funnel(
        GetFunnelReport(
          pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId, from: input.from, to: input.to),
        for: user, in: reader)
      title = words("Funnel", "Trichter")
      tables = [report.current.table(words), report.previous.table(words)]
    case .winLoss:
      title = words("Won and lost deals", "Gewonnene und verlorene Deals")
      tables = try Reports.winLoss(
        GetWinLossReport(
          pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId, from: input.from, to: input.to),
        for: user, in: reader
      ).tables(words)
    case .velocity:
      title = words("Sales velocity", "Vertriebstempo")
      tables = try Reports.velocity(
        GetVelocityReport(
          pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId, from: input.from, to: input.to),
        for: user, in: reader
      ).tables(words)
    case .activity:
      title = words("Activities", "Aktivitäten")
      tables = try Reports.activity(
        GetActivityReport(from: input.from, to: input.to, ownerId: input.ownerId, teamId: input.teamId),
        for: user, in: reader
      ).tables(words)
    case .attribution:
      title = words("Campaigns", "Kampagnen")
      tables = try Reports.attribution(
        GetCampaignAttribution(
          pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId, from: input.from, to: input.to),
        for: user, in: reader
      ).tables(words)
    case .leads:
      title = words("Leads", "Leads")
      tables = try Reports.leadTables(input, words, for: user, at: now, in: reader)
    }
    document = Printing.Document(
      title: title, author: user.name, language: words.language, createdAt: now, orientation: .landscape,
      footer: "\(title), \(words.span(input.from, input.to))",
      blocks: [
        .heading(title, level: 1), .paragraph(words.span(input.from, input.to)),
      ] + tables.map(Printing.Document.Block.table))
  }
}
