import Foundation
import Mail
import MailSMTP
import Programs
import Testing

/// A real server on loopback, which ends with this value.
private final class Sink: Sendable {
  struct Kept: Decodable {
    var from: String
    var to: [String]
    var tls: Bool
    var user: String?
    var headers: [String: String]
    var parts: [String: String]
    var defects: [String]
  }

  enum TLS: String { case none, starttls, implicit }

  let folder: URL
  let port: Int
  private let running: Running

  var certificate: String { folder.appending(path: "cert.pem").path }

  init(_ tls: TLS, auth: String = "") async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "smtp-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try await Command(
      "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
      "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout",
      folder.appending(path: "key.pem").path, "-out", folder.appending(path: "cert.pem").path
    ).text()
    let root = URL(filePath: #filePath).deletingLastPathComponent()
    let python =
      ProcessInfo.processInfo.environment["RAPPORT_PYTHON"]
      ?? root.appending(path: "../../.build/python/bin/python").standardized.path
    running = try await Command(python, root.appending(path: "smtp_sink.py").path, folder.path, tls.rawValue, auth)
      .start()
    port = try #require(Int(running.firstLine), "the sink does not start")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func mailer(_ security: SMTPConfiguration.Security, user: String? = nil, password: String? = nil, trusts: Bool = true)
    -> SMTPMailer
  {
    SMTPMailer(
      SMTPConfiguration(
        host: "127.0.0.1", port: port, security: security, user: user, password: password,
        certificates: trusts ? certificate : nil))
  }

  func kept() throws -> [Kept] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.sorted().map {
      try JSONDecoder().decode(Kept.self, from: Data(contentsOf: folder.appending(path: $0)))
    }
  }
}

@Suite(.serialized) struct SMTPTests {
  private func message(
    to addresses: [String] = ["ada@example.com"], subject: String = "Grüße 🦜",
    text: String = "Hi\n.\n..\nFrom here ü\n",
    html: String? = "<p>Hi ü</p>\n"
  ) throws -> MailMessage {
    try MailMessage(
      from: MailAddress("crm@example.com", name: "Müller, \"Rapport\""),
      to: addresses.map { try MailAddress($0, name: "Ada ß") },
      subject: subject, text: text, html: html)
  }

  @Test(arguments: [
    (SMTPConfiguration.Security.required, "starttls"), (.implicit, "implicit"), (.optional, "starttls"),
    (.optional, "none"), (.none, "none"),
  ])
  func aMessageArrivesAsItWasWritten(security: SMTPConfiguration.Security, tls: String) async throws {
    let sink = try await Sink(try #require(.init(rawValue: tls)))
    try await sink.mailer(security).send(try message(to: ["ada@example.com", "bob@example.com"]))
    let kept = try #require(try sink.kept().first)
    #expect(kept.tls == (tls != "none"))
    #expect(kept.from == "crm@example.com" && kept.to == ["ada@example.com", "bob@example.com"])
    #expect(kept.headers["Subject"] == "Grüße 🦜")
    #expect(kept.headers["From"]?.contains("Rapport") == true && kept.headers["From"]?.contains("Müller") == true)
    #expect(kept.parts["text/plain"] == "Hi\n.\n..\nFrom here ü\n")
    #expect(kept.parts["text/html"] == "<p>Hi ü</p>\n")
    #expect(kept.defects.isEmpty)
  }

  /// Python's parser reads what Swift wrote, also long lines and texts that need care.
  @Test func textsArriveWhole() async throws {
    let sink = try await Sink(.none)
    for text in MailMessageTests.texts {
      try await sink.mailer(.none).send(try message(subject: text, text: text + "\n", html: nil))
    }
    let texts = try sink.kept().map { $0.parts["text/plain"] ?? "" }
    let expected = MailMessageTests.texts.map {
      $0.replacing("\r\n", with: "\n").replacing("\r", with: "\n") + "\n"
    }
    #expect(Set(texts) == Set(expected))
    #expect(try sink.kept().allSatisfy { $0.defects.isEmpty })
  }

  @Test func whoSignsInMaySend() async throws {
    let sink = try await Sink(.starttls, auth: "crm:s3cret p@ss")
    try await sink.mailer(.required, user: "crm", password: "s3cret p@ss").send(try message())
    #expect(try sink.kept().first?.user == "crm")
    for mailer in [sink.mailer(.required, user: "crm", password: "wrong"), sink.mailer(.required)] {
      await #expect(throws: MailError.self) { try await mailer.send(try message()) }
    }
    let error = await #expect(throws: MailError.self) {
      try await sink.mailer(.required, user: "crm", password: "wr0ng").send(try message())
    }
    #expect(error?.isTemporary == true && error?.description.contains("wr0ng") == false)
    #expect(try sink.kept().count == 1)
  }

  @Test func withoutTrustedTLSNothingGoesOut() async throws {
    let (plain, encrypted) = (try await Sink(.none), try await Sink(.starttls))
    let noTLS = await #expect(throws: MailError.self) { try await plain.mailer(.required).send(try message()) }
    #expect(noTLS?.description.contains("STARTTLS") == true)
    let untrusted = await #expect(throws: MailError.self) {
      try await encrypted.mailer(.required, trusts: false).send(try message())
    }
    #expect(untrusted?.description.contains("certificate") == true)
    #expect(try plain.kept().isEmpty && encrypted.kept().isEmpty)
  }

  @Test func aRefusalSaysWhetherToTryAgain() async throws {
    let sink = try await Sink(.none)
    let full = await #expect(throws: MailError.self) {
      try await sink.mailer(.none).send(try message(to: ["full@example.com"]))
    }
    #expect(full?.isTemporary == true)
    let gone = await #expect(throws: MailError.self) {
      try await sink.mailer(.none).send(try message(to: ["gone@example.com"]))
    }
    #expect(gone?.isTemporary == false && gone?.description.contains("gone@") == false)
  }

  @Test func aServerThatIsAwayIsTemporary() async throws {
    // A port that is taken, and at which nobody listens.
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutableBytes(of: &address) { bytes in
      guard let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
      return bind(socket, pointer, size) == 0 && getsockname(socket, pointer, &size) == 0
    }
    try #require(isBound)
    let port = Int(UInt16(bigEndian: address.sin_port))
    let error = await #expect(throws: MailError.self) {
      try await SMTPMailer(SMTPConfiguration(host: "127.0.0.1", port: port, security: .none)).send(try message())
    }
    #expect(error?.isTemporary == true)
  }
}

@Suite struct SMTPConfigurationTests {
  @Test func aURLSaysHowToReachTheServer() throws {
    let full = try SMTPConfiguration(
      url: "smtp://crm%40example.com:p%3Ass@mail.example.com:2525?tls=optional&timeout=5")
    #expect(full.host == "mail.example.com" && full.port == 2525 && full.security == .optional)
    #expect(full.user == "crm@example.com" && full.password == "p:ss" && full.timeout == 5)
    let plain = try SMTPConfiguration(url: "smtp://mail.example.com")
    #expect(plain.port == 587 && plain.security == .required && plain.user == nil)
    #expect(try SMTPConfiguration(url: "smtps://u:p@h").port == 465)
    #expect(try SMTPConfiguration(url: "smtp://[::1]:25?tls=none").host == "::1")
  }

  @Test(
    arguments: [
      "", "mail.example.com", "http://u:secret@h", "smtp://", "smtp://u:secret@h/path", "smtp://u:secret@h?tls=maybe",
      "smtps://u:secret@h?tls=none", "smtp://u:secret@h?x=1", "smtp://u:secret@h:0", "smtp://u:secret@h?timeout=0",
    ])
  func anyOtherURLIsRefusedWithoutItsPassword(url: String) {
    let error = #expect(throws: SMTPConfiguration.InvalidURL.self) { try SMTPConfiguration(url: url) }
    #expect(error?.description.contains("secret") == false)
  }
}
