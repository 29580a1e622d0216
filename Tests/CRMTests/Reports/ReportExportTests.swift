import Files
import Foundation
import Printing
import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct ReportExportTests {
  /// A report as rows of CSV.
  private func csv(
    _ report: ReportKind, _ crm: TestCRM, as word: String = "owner"
  ) async throws -> [String] {
    let (user, now) = (crm.user(word), crm.now)
    let input = ExportReport(
      report: report, format: .csv, from: now.date.adding(days: -20), to: now.date.adding(days: 9))
    let document = try await crm.store.read { try ReportDocument(input, for: user, at: now, in: $0).document }
    let path = FileManager.default.temporaryDirectory.appending(path: "report-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try document.write(.csv, to: path, csv: .standard)
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\r\n").map(String.init)
  }

  @Test func eachReportIsPrinted() async throws {
    let crm = try await TestCRM()
    _ = try await crm.deal(["value": 100, "expectedCloseDate": "2026-11-20"])
    _ = try await crm.deal(["value": 7, "currency": "JPY"])
    try await crm.closed("won", 50, after: 4, reason: "=SUM(A1)", source: "Fair")
    let pipeline = try await csv(.pipeline, crm)
    #expect(pipeline.contains("Lead,10,1,EUR,100.00,10.00,0.0,0"))
    #expect(pipeline.contains("Lead,10,1,JPY,7,1,0.0,0"))
    #expect(pipeline.contains("Open and overdue,1,EUR,100.00"))
    #expect(pipeline.contains("Won,1,EUR,50.00"))
    let winLoss = try await csv(.winLoss, crm)
    // What a spreadsheet would run is text.
    #expect(winLoss.contains { $0.hasPrefix("'=SUM(A1),1,0,100,4.0,,EUR,50.00,0.00") })
    #expect(winLoss.contains("Total,1,0,100,4.0,,EUR,50.00,0.00"))
    let velocity = try await csv(.velocity, crm)
    #expect(velocity.contains("All,EUR,1,100,50.00,4.0,12.50"))
    let funnel = try await csv(.funnel, crm)
    #expect(funnel.contains { $0.hasPrefix("Lead,3,1,0,2,") })
    #expect(try await csv(.activity, crm).contains("call,0,0,0,0"))
    let campaigns = try await csv(.attribution, crm)
    let leads = try await csv(.leads, crm)
    #expect(leads.contains { $0.hasPrefix("cold,0,39,") })
    #expect(leads.contains { $0.hasPrefix("Without an owner,0,") })
    #expect(campaigns.suffix(2) == ["No campaign,1,EUR,50.00,50.00,50.00", "All,1,EUR,50.00,50.00,50.00"])
  }

  @Test(arguments: ReportKind.allCases) func aReportIsInTheReadersLanguage(report: ReportKind) async throws {
    let crm = try await TestCRM()
    _ = try await crm.deal(["value": 1234.5])
    try await crm.closed("won", 50, after: 4, reason: "Price", source: "Fair")
    let (user, now) = (crm.user("owner"), crm.now)
    let input = ExportReport(report: report, from: now.date.adding(days: -20), to: now.date.adding(days: 9))
    func document() async throws -> Printing.Document {
      try await crm.store.read { try ReportDocument(input, for: user, at: now, in: $0).document }
    }
    let english = try await document()
    _ = try await crm.call("auth.updateMe", ["language": "de"], as: "owner")
    let german = try await document()
    #expect(english.language == .english && german.language == .german)
    #expect(english.tables.count == german.tables.count)
    for (one, other) in zip(english.tables, german.tables) {
      #expect(one.columns.count == other.columns.count && one.rows.count == other.rows.count)
      #expect(one.columns.map(\.title) != other.columns.map(\.title))
    }
    // The workspace's language is for those who have chosen none.
    _ = try await crm.call("crm.settings.setDocumentSettings", ["language": "de"], as: "owner")
    let rep = crm.user("rep")
    let others = try await crm.store.read { try ReportDocument(input, for: rep, at: now, in: $0).document }
    #expect(others.language == .german)
  }

  @Test func aReportBecomesAFileOfTheCallers() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let crm = try await TestCRM()
    _ = try await crm.defaultPipeline()
    var services = CRMServices()
    services.keepFiles(in: DiskFileStore(folder: folder.path))
    let app = CRMApplication(
      store: crm.store, registry: crm.app.registry, services: services, clock: { crm.now }, random: .seeded(3))
    let call = app.call(CallOrigin(requestId: "test"), "crm.reports.exportReport", crm.now, crm.user("rep"))
    let input: JSONValue = [
      "report": "winLoss", "format": "csv", "from": "2026-11-01", "to": "2026-11-30",
    ]
    let file = try await crm.call("crm.reports.exportReport", input, in: call)
    #expect(file.text("name") == "winLoss-2026-11-01-2026-11-30.csv")
    #expect(file.text("mediaType")?.hasPrefix("text/csv") == true)
    #expect((file["size"]?.intValue ?? 0) > 50)
    let entries = try await crm.audit()
    #expect(entries.contains { $0.action == "exported" && $0.entity == "Report" })
  }

  @Test func anActivityReportIsOfThreeYearsAtMost() async throws {
    let crm = try await TestCRM()
    let input: JSONValue = ["report": "activity", "from": "2020-01-01", "to": "2026-11-30"]
    #expect(await crm.refusal("crm.reports.exportReport", input, as: "rep")?.issues.map(\.path) == ["to"])
  }
}
