import Foundation
import Printing
import Programs
import Rapport
import Testing

/// What other people's programs find in our PDF files.
@Suite struct PDFTests {
  private func text(_ document: Document, _ options: String...) async throws -> String {
    try await TemporaryFile.with("pdf") { path in
      try document.write(.pdf, to: path)
      return try await Command(["pdftotext"] + options + [path, "-"]).text()
    }
  }

  private func info(_ document: Document) async throws -> [String: String] {
    let text = try await TemporaryFile.with("pdf") { path in
      try document.write(.pdf, to: path)
      return try await Command("pdfinfo", path).text()
    }
    return Dictionary(
      text.split(separator: "\n").compactMap { line in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
      }
    ) { first, _ in first }
  }

  private func list(_ count: Int, _ language: PrintLanguage = .english) -> Document {
    let rows: [[Cell]] = (0..<count).map {
      [.text("Row \($0)"), .money(Money(major: $0 * 1000)!, currency: "EUR", decimals: 2)]
    }
    let table = Table(
      columns: [Column("Product"), .number("Price")], rows: rows, totals: [[.text("Sum"), .integer(count)]])
    return Document(
      title: "List", language: language, createdAt: TestTime.start, footer: "Acme", blocks: [.table(table)])
  }

  @Test func textIsText() async throws {
    let words = "Müller & Söhne, Łódź, Ελλάδα, Київ"
    let document = Document(
      title: "Letter", createdAt: TestTime.start,
      blocks: [
        .heading("Offer", level: 1), .paragraph(words), .columns([.init("To: you"), .init("Date: today", .trailing)]),
        .paragraph("small\0print\u{7}", .small),
      ])
    let found = try await text(document)
    for word in ["Offer", words, "To: you", "Date: today", "small print", "Page 1 of 1"] {
      #expect(found.contains(word), "\(word) is missing in \(found)")
    }
  }

  @Test(arguments: PrintLanguage.allCases)
  func titleAuthorDatesAndLanguageAreSet(_ language: PrintLanguage) async throws {
    let document = Document(
      title: "Angebot für „Müller“", author: "Acme", language: language, createdAt: TestTime.start,
      blocks: [.paragraph("x")])
    let info = try await info(document)
    #expect(info["Title"] == document.title)
    #expect(info["Author"] == "Acme")
    #expect(info["Creator"] == "Rapport")
    #expect(info["Page size"]?.contains("A4") == true)
    let bytes = try await TemporaryFile.bytes("pdf") { try document.write(.pdf, to: $0) }
    #expect(String(decoding: bytes, as: UTF8.self).contains("/Lang (\(language.rawValue))"))
    let catalog = try await TemporaryFile.with("pdf") { path in
      try document.write(.pdf, to: path)
      return try await TemporaryFile.python(
        "import pypdf, sys\nroot = pypdf.PdfReader(sys.argv[1], strict=True).trailer['/Root']\n"
          + "print(root['/Lang'], root['/ViewerPreferences']['/DisplayDocTitle'])", path)
    }
    #expect(catalog == "\(language.rawValue) True\n")
  }

  @Test func aTableGoesOnUnderItsHeader() async throws {
    let found = try await text(list(150), "-layout")
    let pages = found.split(separator: "\u{C}").map(String.init)
    #expect(pages.count == 4)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Product"))
      #expect(page.contains("Price"))
      #expect(page.contains("Page \(index + 1) of \(pages.count)"))
      #expect(page.contains("Acme"))
    }
    for row in 0..<150 { #expect(found.contains("Row \(row) ")) }
    #expect(pages.last?.contains("Sum") == true)
    #expect(found.contains("149,000.00\u{A0}EUR") || found.contains("149,000.00 EUR"))
  }

  @Test func germanDocumentsSaySoInGerman() async throws {
    let found = try await text(list(2, .german), "-layout")
    #expect(found.contains("Seite 1 von 1"))
    #expect(found.contains("1.000,00"))
  }

  @Test func whatIsTallerThanAPageGoesOn() async throws {
    let long = (0..<200).map { "line \($0)." }.joined(separator: "\n")
    let table = Table(
      columns: [Column("A"), Column("B")], rows: [[.text(long), .text("b")], [.text("after"), .text("c")]])
    let document = Document(title: "Long", createdAt: TestTime.start, blocks: [.table(table), .paragraph(long)])
    let found = try await text(document)
    for line in 0..<200 { #expect(found.components(separatedBy: "line \(line).").count == 3, "line \(line)") }
    #expect(found.contains("after"))
  }

  @Test func theSameDocumentIsTheSameFile() async throws {
    func file() async throws -> Data { try await TemporaryFile.bytes("pdf") { try list(60).write(.pdf, to: $0) } }
    #expect(try await file() == file())
  }

  @Test func manyAtATimeAreAsGoodAsOne() async throws {
    let documents = (1...8).map { list($0 * 10) }
    let pages = try await withThrowingTaskGroup(of: String?.self) { group in
      for document in documents { group.addTask { try await info(document)["Pages"] } }
      return try await group.reduce(into: [String?]()) { $0.append($1) }
    }
    #expect(pages.compactMap(\.self).count == 8)
  }

  @Test func tooMuchForAPageIsRefused() async throws {
    await #expect(throws: PrintError.self) {
      let table = Table(columns: [Column("A")], rows: Array(repeating: [.integer(1)], count: 50_001))
      try await TemporaryFile.with("pdf") { path in
        try Document(title: "Much", createdAt: TestTime.start, blocks: [.table(table)]).write(.pdf, to: path)
      }
    }
  }
}
