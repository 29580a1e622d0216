import Printing
import Rapport
import Testing

@Suite struct CSVTests {
  private func line(_ cells: [Cell], _ options: CSVOptions = .standard) -> String {
    var encoder = CSVEncoder(options)
    encoder.append(cells)
    return String(decoding: encoder.bytes, as: UTF8.self)
  }

  @Test func cellsAreWhatTheyAre() throws {
    let cells: [Cell] = [
      .text("a"), .integer(-5), .decimal(-12_345, decimals: 2),
      .money(try #require(Money("-0.5")), currency: "EUR", decimals: 2),
      .percent(1950), .date(CalendarDate("2026-11-21")), .instant(TestTime.start), .boolean(true), .empty,
    ]
    #expect(line(cells) == "a,-5,-123.45,-0.50,19.5,2026-11-21,2026-11-21T08:00:00.000Z,true,\r\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("two\nlines", "\"two\nlines\""),
    (" edge", "\" edge\""), ("Müller 東京", "Müller 東京"), ("semi;colon", "semi;colon"),
  ]) func textsAreQuotedWhereTheyMust(_ text: String, _ written: String) {
    #expect(line([.text(text), .empty]) == "\(written),\r\n")
  }

  @Test(arguments: [
    "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u{A0}=1", "\u{FEFF}=1",
    "\0=1",
    "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}1", "- point", "+", "-", "+49 30 1234", "-1.2.3", "-1,", "-.5",
    "--1",
  ]) func whatWouldBeRunIsDefused(_ text: String) {
    #expect(CSVText.defused(text) == "'\(text)")
    #expect(CSVText.original(CSVText.defused(text)) == text)
  }

  @Test(arguments: ["", "a=1", "1+1", "-5", "+4930123456", "-12.50", "-12,50", "'quoted", "it's", "a@b.example"])
  func whatIsHarmlessStays(_ text: String) {
    #expect(CSVText.defused(text) == text)
    #expect(CSVText.original(text) == text)
  }

  @Test func aSpreadsheetInGermanHasCommasInNumbers() {
    let options = CSVOptions.spreadsheet(.german)
    #expect(line([.decimal(-12_345, decimals: 2), .text("a;b")], options) == "\u{FEFF}-123,45;\"a;b\"\r\n")
  }

  @Test func aDecimalCommaAmongCommasIsQuoted() {
    #expect(line([.decimal(5, decimals: 1), .integer(1)], CSVOptions(hasDecimalComma: true)) == "\"0,5\",1\r\n")
  }

  @Test func aRowOfOneEmptyCellIsARow() {
    #expect(line([.empty]) == "\"\"\r\n")
    #expect(line([.text("")]) == "\"\"\r\n")
  }

  @Test func shortRowsAreFilled() async throws {
    let text = try await TemporaryFile.text { path in
      let sheet = Sheet(title: "S", columns: [Column("A"), Column("=B"), Column("C")], createdAt: TestTime.start)
      let writer = try sheet.writer(.csv, to: path)
      try writer.append([.integer(1)])
      try writer.appendTotal([.text("Sum"), .empty, .integer(1)])
      try writer.finish()
    }
    #expect(text == "A,'=B,C\r\n1,,\r\nSum,,1\r\n")
  }

  @Test func tablesOfADocumentStandBelowEachOther() async throws {
    let tables = ["One", "Two"].map {
      Table($0, columns: [Column("A"), Column("B")], rows: [[.integer(1), .text("x")]])
    }
    let document = Document(title: "D", createdAt: TestTime.start, blocks: tables.map { .table($0) })
    let text = try await TemporaryFile.text { try document.write(.csv, to: $0) }
    #expect(text == "One\r\nA,B\r\n1,x\r\n,\r\nTwo\r\nA,B\r\n1,x\r\n")
  }
}
