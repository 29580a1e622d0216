import Foundation
import Testing

@testable import DocumentText

/// A file in a folder of its own, for as long as a test runs.
private func withFile<T>(_ name: String, _ bytes: [UInt8], _ body: (String) async throws -> T) async throws -> T {
  let folder = FileManager.default.temporaryDirectory.appending(path: "document-text-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appending(path: name)
  try Data(bytes).write(to: path)
  return try await body(path.path)
}

@Suite struct DocumentTextTests {
  @Test(arguments: [
    (Array("Grüße, \r\n\r\n  Welt".utf8), "Grüße,\nWelt"), ([0xEF, 0xBB, 0xBF, 0x41], "A"),
    ([0xFF, 0xFE, 0x41, 0x00, 0xE4, 0x00], "Aä"), ([0xFE, 0xFF, 0x00, 0x41], "A"),
    ([0x47, 0x72, 0xFC, 0xDF, 0x65, 0x20, 0x80], "Grüße €"), ([], ""),
  ]) func plainTextIsReadInItsEncoding(bytes: [UInt8], text: String) async throws {
    let outcome = try await withFile("a.txt", bytes) {
      await DocumentText.read($0, mediaType: "text/plain", name: "a.txt")
    }
    #expect(outcome == .text(text))
  }

  @Test(arguments: [
    ("image/png", "a.png", [0x89, 0x50] as [UInt8]), ("application/octet-stream", "a.bin", [0x41]),
    ("text/plain", "a.txt", [0x41, 0x00, 0x42]),
  ]) func whatIsNoTextHasNone(mediaType: String, name: String, bytes: [UInt8]) async throws {
    let outcome = try await withFile(name, bytes) { await DocumentText.read($0, mediaType: mediaType, name: name) }
    #expect(outcome == .noText)
  }

  @Test func textIsCutAtItsLimit() async throws {
    var limits = DocumentText.Limits()
    limits.text = 5
    let outcome = try await withFile("a.txt", Array("ääääää".utf8)) {
      await DocumentText.read($0, mediaType: "text/plain", name: "a.txt", limits: limits)
    }
    #expect(outcome == .text("ää"))
  }

  // MARK: DOCX

  @Test(arguments: [false, true]) func wordDocumentsAreRead(isDeflated: Bool) async throws {
    let document = """
      <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "no">]><w:document xmlns:w="w"><w:body><!-- <w:t>not this</w:t> -->
      <w:p><w:r><w:t>Pumpe &amp; Ventil</w:t><w:tab/><w:t xml:space="preserve"> f&#xFC;r &#8364; 5</w:t></w:r></w:p>
      <w:p><w:r><w:delText>deleted</w:delText><w:instrText>PAGE</w:instrText><w:t>Zweite<w:br/></w:t></w:r></w:p>
      </w:body></w:document>
      """
    let archive = Zip.archive(
      [
        ("word/document.xml", document), ("word/header1.xml", "<w:hdr><w:p><w:t>Kopf</w:t></w:p></w:hdr>"),
        ("word/styles.xml", "<w:t>style</w:t>"),
      ], isDeflated: isDeflated)
    let outcome = try await withFile("a.docx", archive) {
      await DocumentText.read($0, mediaType: "application/octet-stream", name: "a.docx")
    }
    #expect(outcome == .text("Pumpe & Ventil für € 5\nZweite\nKopf"))
  }

  @Test func otherArchivesHaveNoText() async throws {
    let archive = Zip.archive([("a.txt", "A")], isDeflated: false)
    let outcome = try await withFile("a.zip", archive) { await DocumentText.read($0, mediaType: "", name: "a.zip") }
    #expect(outcome == .noText)
  }

  @Test func aBombIsNotUnpacked() async throws {
    var limits = DocumentText.Limits()
    limits.unpacked = 1 << 20
    let archive = Zip.archive([("word/document.xml", String(repeating: " ", count: 8 << 20))], isDeflated: true)
    #expect(archive.count < 64 << 10)
    let outcome = try await withFile("a.docx", archive) {
      await DocumentText.read($0, mediaType: "", name: "a.docx", limits: limits)
    }
    #expect(outcome == .unreadable(ZipError.tooLarge.description))
  }

  @Test func damagedArchivesAreUnreadable() async throws {
    let archive = Zip.archive([("word/document.xml", "<w:t>A</w:t>")], isDeflated: true)
    for end in stride(from: 4, to: archive.count, by: 3) {
      let outcome = try await withFile("a.docx", Array(archive[..<end])) {
        await DocumentText.read($0, mediaType: "", name: "a.docx")
      }
      guard case .unreadable = outcome else {
        Issue.record("\(end) bytes: \(outcome)")
        continue
      }
    }
    // Every byte in turn is another one: it must end, and say something.
    for index in archive.indices {
      var damaged = archive
      damaged[index] ^= 0xFF
      _ = try await withFile("a.docx", damaged) { await DocumentText.read($0, mediaType: "", name: "a.docx") }
    }
  }

  // MARK: PDF

  @Test(.enabled(if: PDFTools.areThere)) func filesInPDFAreReadAndShown() async throws {
    let pdf = Array(SmallPDF.text("Angebot Pumpe 4711").utf8)
    try await withFile("a.pdf", pdf) { path in
      let outcome = await DocumentText.read(path, mediaType: "application/octet-stream", name: "x")
      #expect(outcome == .text("Angebot Pumpe 4711"))
      let preview = try #require(await PDFTools.preview(of: path, pixels: 100))
      #expect(preview.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }
    try await withFile("b.pdf", Array("%PDF-1.4 nothing more".utf8)) { path in
      guard case .unreadable = await DocumentText.read(path, mediaType: "application/pdf", name: "b.pdf") else {
        Issue.record("It is no PDF")
        return
      }
      #expect(await PDFTools.preview(of: path) == nil)
    }
  }
}

/// Makes PDF files of one line.
enum SmallPDF {
  static func text(_ line: String) -> String {
    let content = "BT /F1 24 Tf 72 700 Td (\(line)) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      """
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
      /Resources << /Font << /F1 5 0 R >> >> >>
      """, "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    return text + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
  }
}
