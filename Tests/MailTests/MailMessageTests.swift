import Foundation
import Mail
import Testing

@Suite struct MailMessageTests {
  private func message(
    subject: String = "Hello", text: String = "Hi", html: String? = nil, to name: String? = nil,
    headers: [MailMessage.Header] = []
  ) throws -> MailMessage {
    try MailMessage(
      from: MailAddress("crm@example.com", name: "Rapport"), to: [MailAddress("ada@example.com", name: name)],
      subject: subject, text: text, html: html, headers: headers, date: Date(timeIntervalSince1970: 1_795_248_000),
      messageID: "1@example.com")
  }

  private func lines(_ message: MailMessage) -> [String] {
    String(decoding: message.encoded(), as: UTF8.self).components(separatedBy: "\r\n")
  }

  @Test func aPlainMessageReadsAsItIsWritten() throws {
    #expect(
      String(decoding: try message().encoded(), as: UTF8.self) == """
        Date: Sat, 21 Nov 2026 08:00:00 +0000\r
        From: "Rapport" <crm@example.com>\r
        To: ada@example.com\r
        Subject: Hello\r
        Message-ID: <1@example.com>\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        Hi\r

        """)
  }

  static let attacks = [
    "Hello\r\nBcc: eve@example.com", "Hello\nBcc: eve@example.com", "Hello\rBcc: eve@example.com",
    "Hello\u{2028}Bcc: x", "Hello\u{85}Bcc: x", "Hello\0\r\n\r\nBody", "é\r\nBcc: eve@example.com",
  ]

  @Test(arguments: attacks) func noTextAddsAHeader(text: String) throws {
    for message in [try message(subject: text), try message(to: text)] {
      let head = try #require(
        String(decoding: message.encoded(), as: UTF8.self).components(separatedBy: "\r\n\r\n").first)
      let names = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
      #expect(
        names == [
          "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
        ])
      #expect(message.encoded().allSatisfy { $0 < 0x80 })
    }
  }

  @Test(
    arguments: [
      ("X-A\r\nBcc", "x"), ("X-A", "x\r\nBcc: y"), ("X-A", "x\ny"), ("X A", "x"), ("X:A", "x"), ("", "x"),
      ("Bcc", "eve@example.com"), ("subject", "x"), ("X-Ä", "x"),
    ])
  func headersThatWouldBreakTheMessageAreRefused(name: String, value: String) {
    #expect(throws: MailError.self) { try MailMessage.Header(name, value) }
  }

  @Test(
    arguments: [
      "", "ada", "@example.com", "ada@", "a b@example.com", "ada@example.com>", "ada@example.com\r\nRCPT TO:<eve@x.y>",
      "\"a\"@example.com", "ada@exämple.com", "a@b@c", String(repeating: "a", count: 65) + "@example.com",
    ])
  func whatIsNoAddressIsRefused(text: String) {
    #expect(throws: MailError.self) { try MailAddress(text) }
  }

  @Test(
    arguments: [
      ("ada@example.com", "ada@example.com", nil), ("Ada <ada@example.com>", "ada@example.com", "Ada"),
      ("\"Lovelace, Ada\" <ada@example.com>", "ada@example.com", "Lovelace, Ada"), ("<a@b.c>", "a@b.c", nil),
    ] as [(String, String, String?)])
  func addressesAreReadWithTheirNames(text: String, address: String, name: String?) throws {
    let parsed = try MailAddress(parsing: text)
    #expect(parsed.address == address && parsed.name == name)
  }

  /// Texts that need care, each of which a reader of mail has to get back.
  static let texts = [
    "", ".", "..", "a\n.\nb", "From here", "trailing \nnext\t", "=3D", "Grüße aus Köln", "日本語のテキスト 🦜",
    String(repeating: "x", count: 5000), String(repeating: "ü", count: 3000), "a\r\nb\rc\nd",
    "😀" + String(repeating: ".", count: 400),
  ]

  @Test(arguments: texts) func linesAreShortAndASCII(text: String) throws {
    for message in [
      try message(subject: text, text: text), try message(subject: text, text: text, html: "<p>\(text)</p>", to: text),
    ] {
      let bytes = message.encoded()
      #expect(bytes.allSatisfy { $0 < 0x80 && ($0 >= 32 || [9, 10, 13].contains($0)) })
      let lines = lines(message)
      #expect(lines.allSatisfy { !$0.contains("\r") && !$0.contains("\n") })
      let body = lines.drop { !$0.isEmpty }
      #expect(body.allSatisfy { $0.utf8.count <= 76 })
      #expect(!body.contains { $0.hasPrefix(".") })
      #expect(lines.allSatisfy { $0.utf8.count <= 998 })
    }
  }

  @Test func wordsOfASubjectAreFoldedWithinALine() throws {
    let subject = (1...60).map { "word\($0)" }.joined(separator: " ")
    let lines = lines(try message(subject: subject))
    #expect(lines.allSatisfy { $0.utf8.count <= 78 })
    let start = try #require(lines.firstIndex { $0.hasPrefix("Subject:") })
    let folded = lines[start...].prefix { $0.hasPrefix("Subject:") || $0.hasPrefix(" ") }
    #expect(folded.joined() == "Subject: \(subject)")
    let encoded = self.lines(try message(subject: String(repeating: "ü", count: 300)))
    #expect(encoded.allSatisfy { $0.utf8.count <= 78 })
  }
}

@Suite struct MailerTests {
  @Test func aFileIsAMessageThatOnlyItsOwnerReads() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let message = try MailMessage(
      from: MailAddress("a@example.com"), to: [MailAddress("b@example.com")], subject: "Hello", text: "Hi")
    let mailer = FileMailer(folder: folder)
    try await mailer.send(message)
    try await mailer.send(message)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count == 2 && names.allSatisfy { $0.hasSuffix(".eml") })
    for name in names {
      let file = folder.appending(path: name)
      #expect(Array(try Data(contentsOf: file)) == message.encoded())
      #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func aFolderThatCannotBeMadeIsTemporary() async throws {
    let message = try MailMessage(from: MailAddress("a@b.c"), to: [MailAddress("a@b.c")], subject: "", text: "")
    let error = await #expect(throws: MailError.self) {
      try await FileMailer(folder: URL(filePath: "/dev/null/mail")).send(message)
    }
    #expect(error?.isTemporary == true)
  }
}

/// Files that go with a message.
@Suite struct MailAttachmentTests {
  private func lines(_ name: String, _ bytes: [UInt8], html: String? = nil) throws -> [String] {
    let message = try MailMessage(
      from: MailAddress("crm@example.com"), to: [MailAddress("ada@example.com")], subject: "Hello", text: "Hi",
      html: html, attachments: [MailMessage.Attachment(name, mediaType: "application/pdf", bytes)],
      date: Date(timeIntervalSince1970: 1_795_248_000), messageID: "1@example.com")
    return String(decoding: message.encoded(), as: UTF8.self).components(separatedBy: "\r\n")
  }

  @Test func anAttachmentComesAfterTheText() throws {
    let lines = try lines("offer.pdf", Array(repeating: 0xFF, count: 100))
    let text = try #require(lines.firstIndex(of: "Content-Type: text/plain; charset=utf-8"))
    let file = try #require(lines.firstIndex(of: "Content-Type: application/pdf"))
    #expect(lines.contains { $0.hasPrefix("Content-Type: multipart/mixed; boundary=") })
    #expect(text < file)
    #expect(lines.contains(" filename=\"offer.pdf\";"))
    let body = lines[file...].drop { !$0.isEmpty }.dropFirst().prefix { !$0.isEmpty }
    #expect(body.allSatisfy { $0.utf8.count <= 76 })
    #expect(Data(base64Encoded: body.joined()) == Data(repeating: 0xFF, count: 100))
    #expect(lines.filter { $0.hasPrefix("--=_") && $0.hasSuffix("--") }.count == 1)
  }

  @Test func textAndHTMLAreOnePart() throws {
    let lines = try lines("offer.pdf", [1], html: "<p>Hi</p>")
    let mixed = try #require(lines.firstIndex { $0.hasPrefix("Content-Type: multipart/mixed") })
    let alternative = try #require(lines.firstIndex { $0.hasPrefix("Content-Type: multipart/alternative") })
    #expect(mixed < alternative)
    #expect(lines.filter { $0.hasPrefix("--=_") && $0.hasSuffix("--") }.count == 2)
  }

  @Test(arguments: ["Angebot für Müller.pdf", "a\"b\\c.pdf", "a\r\nBcc: eve@example.com.pdf"])
  func noNameBreaksOut(name: String) throws {
    let lines = try lines(name, [1])
    let place = try #require(lines.firstIndex { $0.hasPrefix(" filename=") })
    #expect(lines[place].utf8.allSatisfy { $0 < 0x80 })
    #expect(lines[place].filter { $0 == "\"" }.count == 2)
    #expect(lines[place + 1].hasPrefix(" filename*=UTF-8''"))
    #expect(!lines.contains { $0.hasPrefix("Bcc") })
  }

  @Test(arguments: ["", "application", "application/", "a/b; x=1", "a/b\r\nBcc: x", "a b/c"])
  func aMediaTypeIsATypeAndASubtype(type: String) {
    #expect(throws: MailError.self) { try MailMessage.Attachment("a", mediaType: type, []) }
  }
}
