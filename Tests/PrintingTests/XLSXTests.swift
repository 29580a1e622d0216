import Foundation
import Printing
import Programs
import Rapport
import Testing

/// What other people's programs find in our workbooks.
@Suite struct XLSXTests {
  private static let cells: [Cell] = [
    .text("=1+1"), .integer(42), .decimal(-12_345, decimals: 2), .money(Money("1234.5")!, currency: "EUR", decimals: 2),
    .percent(1950), .date(CalendarDate("2026-11-21")), .instant(TestTime.start), .boolean(true), .empty,
    .integer(1_234_567_890_123_456), .text("Müller & Söhne <東京> \u{1}\0"),
  ]

  private func inspect(_ path: String, _ code: String) async throws -> String {
    try await TemporaryFile.python("import openpyxl, sys\nbook = openpyxl.load_workbook(sys.argv[1])\n\(code)", path)
  }

  @Test func cellsKeepTheirTypes() async throws {
    let shown = try await TemporaryFile.with("xlsx") { path in
      let columns = Self.cells.indices.map { Column("C\($0)") }
      let sheet = Sheet(title: "List", columns: columns, createdAt: TestTime.start)
      let writer = try sheet.writer(.xlsx, to: path)
      try writer.append(Self.cells)
      try writer.finish()
      return try await inspect(
        path, "for c in book.active[2]: print(c.data_type, repr(c.value), c.number_format, sep='|')")
    }
    #expect(
      shown.split(separator: "\n") == [
        "s|'=1+1'|General", "n|42|0", "n|-123.45|#,##0.00", "n|1234.5|#,##0.00 [$EUR]", "n|0.195|0.00%",
        #"d|datetime.datetime(2026, 11, 21, 0, 0)|yyyy\-mm\-dd"#,
        #"d|datetime.datetime(2026, 11, 21, 8, 0)|yyyy\-mm\-dd\ hh:mm:ss"#, "b|True|General", "n|None|General",
        "s|'1234567890123456'|General", #"s|'Müller & Söhne <東京> _x0001_'|General"#,
      ])
  }

  @Test func theHeaderStaysAndFiltersAndTotalsStandOut() async throws {
    let shown = try await TemporaryFile.with("xlsx") { path in
      let table = Table(
        "Deals", columns: [Column("Name", width: 30), .number("Value")],
        rows: [[.text("a"), .integer(1)], [.text("b"), .integer(2)]], totals: [[.text("Total"), .integer(3)]])
      let document = Document(title: "Report", author: "Acme", createdAt: TestTime.start, blocks: [.table(table)])
      try document.write(.xlsx, to: path)
      return try await inspect(
        path,
        """
        sheet = book.active
        print(sheet.title, sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows)
        print(sheet['A1'].font.b, sheet['A2'].font.b, sheet['A4'].font.b, sheet.column_dimensions['A'].width >= 30)
        print(book.properties.title, book.properties.creator, book.properties.created.isoformat())
        """)
    }
    #expect(
      shown == """
        Deals A2 A1:B3 $1:$1
        True False True True
        Report Acme 2026-11-21T08:00:00

        """)
  }

  @Test func sheetsHaveNamesThatAreAllowed() async throws {
    let titles = ["A/B: [x]*?\\", "'quoted'", "", "History", String(repeating: "long ", count: 20), "same", "SAME"]
    let shown = try await TemporaryFile.with("xlsx") { path in
      let tables = titles.map { Document.Block.table(Table($0, columns: [Column("A")])) }
      try Document(title: "D", createdAt: TestTime.start, blocks: tables).write(.xlsx, to: path)
      return try await inspect(path, "print('|'.join(book.sheetnames))")
    }
    #expect(shown == "A B   x|quoted|Sheet|Sheet 2|long long long long long long l|same|SAME 2\n")
  }

  @Test func longTextsAreCutAndLongSheetsGoOn() async throws {
    let shown = try await TemporaryFile.with("xlsx") { path in
      let sheet = Sheet(title: "Long", columns: [Column("A")], createdAt: TestTime.start)
      let writer = try sheet.writer(.xlsx, to: path)
      try writer.append([.text(String(repeating: "ö", count: 40_000))])
      for number in 0..<20_000 { try writer.append([.integer(number)]) }
      try writer.finish()
      return try await inspect(
        path, "print(len(book.active['A2'].value), book.active.max_row, book.active['A20002'].value)")
    }
    #expect(shown == "32767 20002 19999\n")
  }

  @Test func aSpreadsheetProgramReadsIt() async throws {
    let csv = try await TemporaryFile.with("xlsx") { path in
      let columns = [Column("Name"), Column.number("Value"), Column("Day")]
      let sheet = Sheet(title: "List", columns: columns, language: .german, createdAt: TestTime.start)
      let writer = try sheet.writer(.xlsx, to: path)
      try writer.append([
        .text("Müller"), .money(try #require(Money("-1234.5")), currency: "EUR", decimals: 2),
        .date(CalendarDate("2026-11-21")),
      ])
      try writer.finish()
      let folder = URL(filePath: path).deletingLastPathComponent().path
      _ = try await Command(
        "soffice", "--headless", "-env:UserInstallation=file://\(folder)/profile", "--convert-to",
        // With commas and quotes, in UTF-8, cells as they are shown.
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "--outdir", folder,
        path
      ).text()
      return try String(contentsOfFile: "\(folder)/file.csv", encoding: .utf8)
    }
    #expect(csv == "Name,Value,Day\nMüller,\"-1,234.50 EUR\",21.11.2026\n")
  }
}
