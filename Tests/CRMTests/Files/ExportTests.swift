import Files
import Foundation
import Printing
import Rapport
import Storage
import Testing

@testable import CRM

/// Files that are made for somebody to fetch.
@Suite struct ExportTests {
  private static let columns = [Column("Name"), Column.number("Value")]

  @Test(arguments: ExportFormat.allCases) func anExportIsKeptForADay(format: ExportFormat) async throws {
    let sales = try await SalesCRM()
    let call = sales.context("rep", "test.export")
    let sheet = Sheet(title: "List", columns: Self.columns, createdAt: call.now)
    let file = try await call.keepExport(sheet, as: format, named: "list", of: .init("Customer")) { append in
      for number in 0..<3 { try append([.text("=\(number)"), .integer(number)]) }
    }
    #expect(file.name == "list.\(format.rawValue)")
    #expect(file.url.hasPrefix("/files/"))
    let row = try await sales.crm.store.read { try $0.file(file.id) }
    let bytes = try await Files.bytes(of: row, call)
    #expect(bytes.count == file.size)
    switch format {
    case .csv:
      #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}Name,Value\r\n'=0,0\r\n'=1,1\r\n'=2,2\r\n")
    case .xlsx: #expect(bytes.starts(with: "PK".utf8))
    case .pdf: #expect(bytes.starts(with: "%PDF-".utf8))
    }
    let entry = try #require(try await sales.crm.audit().last { $0.action == "exported" })
    #expect(entry.entity == "Customer")
    #expect(entry.changes.value?["records"] == ["old": .null, "new": 3])
    // Its maker gets another link; it cannot be deleted, and goes by itself.
    let link = try await sales.crm.call(
      "files.getDownload", ["id": .string("\(file.id)")], in: sales.context("rep", "files.getDownload"))
    #expect(link["url"] != nil)
    try await sales.crm.store.write { try Exports.purge(at: call.now.adding(seconds: Exports.lifetime), in: $0) }
    #expect(try await sales.crm.count("files") == 1)
    try await sales.crm.store.write { try Exports.purge(at: call.now.adding(seconds: Exports.lifetime + 1), in: $0) }
    #expect(try await sales.crm.count("files") == 0)
  }

  @Test func whatFailsLeavesNothing() async throws {
    let sales = try await SalesCRM()
    let call = sales.context("rep", "test.export")
    let sheet = Sheet(title: "List", columns: Self.columns, createdAt: call.now)
    await #expect(throws: RPCError.self) {
      try await call.keepExport(sheet, as: .csv, named: "list", of: .init("Customer")) { append in
        try append([.text("a")])
        throw RPCError(.unprocessable, "no more")
      }
    }
    #expect(try await sales.crm.count("files") == 0)
    #expect(try await sales.crm.audit().allSatisfy { $0.action != "exported" })
  }

  @Test func withoutAPlaceForFilesThereIsNoExport() async throws {
    let crm = try await TestCRM()
    let call = crm.context("rep")
    let document = Printing.Document(title: "Empty", createdAt: call.now)
    let error = await #expect(throws: RPCError.self) {
      try await call.keepExport(document, as: .csv, named: "empty", of: .init("Customer"))
    }
    #expect(error?.code == .unavailable)
  }

  /// A night clears away what was exported, bytes and all, and what goes with a record stays.
  @Test func theNightTakesExportsAndLeavesQuotes() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let sent = try await sales.sentQuote()
    let draft = try await sales.draft()
    try await sales.call("getQuotePDF", ["id": draft.quoteId])
    #expect(try await sales.crm.count("files") == 2)
    sales.crm.pass(days: 2)
    await sales.runJobs([JobKind.collectFiles])
    sales.crm.pass(days: 1)
    await sales.runJobs([JobKind.collectFiles])
    #expect(try await sales.crm.count("files") == 1)
    #expect(try await sales.bytes(of: try await sales.call("getQuotePDF", ["id": sent.quoteId])).count > 1000)
  }
}
