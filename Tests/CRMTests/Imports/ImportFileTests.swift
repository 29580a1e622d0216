import Files
import Foundation
import NIOCore
import Rapport
import RapportTesting
import Storage
import Synchronization
import Testing

@testable import CRM

/// Imports of files that were sent, and exports.
@Suite struct ImportFileTests {
  @Test(
    arguments: [
      ("windows-1252", 0xFC, 0xF6), ("macintosh", 0x9F, 0x9A), ("ibm850", 0x81, 0x94),
    ] as [(String, UInt8, UInt8)])
  func aFileOfAnotherProgramIsRead(encoding: String, u: UInt8, o: UInt8) async throws {
    let office = try await Office()
    let text: [UInt8] =
      Array("Firma;Ort\r\nM".utf8) + [u] + Array("ller;K".utf8) + [o] + Array("ln\r\nB;C\r\n".utf8)
    let file = try await office.send(text, as: "kunden.csv")
    let done = try await office.run(["fileId": file])
    #expect(done["format"]?.text("encoding") == encoding && done.text("name") == "kunden.csv")
    #expect(done["created"] == 2)
    let names = try await office.crm.call("crm.customers.listCustomers", [:], as: "rep").items.map { $0.text("name") }
    #expect(names == ["B", "Müller"])
  }

  @Test func aFileThatHasNotComeIsAskedFor() async throws {
    let office = try await Office()
    let ticket = try await office.call("files.createUpload", ["name": "a.csv", "size": 3])
    let refusal = await office.refusal("crm.customers.importCustomers", ["fileId": try #require(ticket["file"]).id])
    #expect(refusal?.code == .preconditionFailed)
  }

  /// Febrl's first data set: 1,000 records of persons, half of them others' duplicates, with misspelled and empty fields.
  @Test func theRecordsOfFebrlAreImported() async throws {
    let office = try await Office()
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Conformance/febrl/dataset1.csv")
    let bytes = Array(try Data(contentsOf: path))
    let file = try await office.send(bytes, as: "dataset1.csv")
    let preview = try await office.call("crm.customers.previewImport", ["fileId": file])
    #expect(preview["format"]?["hasHeader"] == true && preview["problems"] == [])
    let done = try await office.run(["fileId": file, "duplicates": "create"])
    #expect(done["processed"] == 1000)
    let failed = try await office.call("crm.customers.listImportRows", ["id": done.id, "outcomes": ["failed"]]).items
    // Nobody knows what to call who has neither name.
    #expect(failed.allSatisfy { $0["problems"]?[0]?.text("field") == "name" })
    #expect((done["created"]?.intValue ?? 0) + failed.count == 1000 && failed.count < 10)
    let again = try await office.run(["fileId": file, "duplicates": "create"])
    #expect(again["created"] == 0 && again["unchanged"] == done["created"])
  }

  @Test(arguments: [("crm.customers.importCustomers", "customers"), ("crm.leads.importLeadFile", "leads")])
  func afterACrashItGoesOnWhereItWas(procedure: String, table: String) async throws {
    let office = try await Office()
    let rows = (1...40).map { "Somebody \($0),c\($0)@x.example" }
    let file = try await office.send(Array((["name,email"] + rows).joined(separator: "\n").utf8), as: "a.csv")
    let started = try await office.call(procedure, ["fileId": file])
    office.breakDisk(after: 3)
    await office.work()
    let broken = try await office.call("crm.customers.getImport", ["id": started.id])
    #expect(broken.text("state") == "running")
    let first = try #require(broken["processed"]?.intValue)
    #expect(first > 0 && first < 40)
    office.crm.pass(days: 1)
    await office.work()
    let done = try await office.call("crm.customers.getImport", ["id": started.id])
    #expect(done.text("state") == "done" && done["created"] == 40 && done["processed"] == 40)
    #expect(try await office.crm.count(table) == 40)
    #expect(try await office.crm.count("import_rows") == 40)
  }

  @Test(arguments: [("crm.customers.importCustomers", "listCustomers"), ("crm.leads.importLeadFile", "listLeads")])
  func whatFailedIsMendedAndSentAgain(procedure: String, list: String) async throws {
    let office = try await Office()
    let text = "Name;E-Mail\nGood;g@x.example\nBad;bad\n=1+1;worse\n"
    let done = try await office.run(["text": .string(text), "name": "Fair"], by: procedure)
    #expect(done["failed"] == 2)
    let export = try await office.call("crm.customers.exportImportErrors", ["id": done.id])
    #expect(export.text("name") == "Fair - errors.csv")
    var errors = try await office.fetch(export)
    #expect(errors.hasPrefix("\u{FEFF}Name;E-Mail;Import problem\r\nBad;bad;"))
    #expect(errors.contains("'=1+1;worse;"))
    errors = errors.replacing(";bad;", with: ";b@x.example;").replacing(";worse;", with: ";w@x.example;")
    let file = try await office.send(Array(errors.utf8), as: "mended.csv")
    #expect(try await office.run(["fileId": file], by: procedure)["created"] == 2)
    let namespace = procedure.split(separator: ".").dropLast().joined(separator: ".")
    let names = try await office.crm.call(
      "\(namespace).\(list)", ["sort": "name", "direction": "ascending"], as: "rep"
    ).items.map { $0.text("name") }
    #expect(names == ["=1+1", "Bad", "Good"])
  }

  @Test func whatIsExportedCanBeImported() async throws {
    let office = try await Office()
    try await office.run(["text": "name,notes,tags\n\"A, B\",\"=cmd\nsecond\",\"x,y\"\nÅse,,"])
    let export = try await office.call("crm.customers.exportCustomers", ["kind": "company"])
    #expect(export.text("name") == "customers.csv")
    let text = try await office.fetch(export)
    #expect(text.contains("\"'=cmd\nsecond\""))
    let file = try await office.send(Array(text.utf8), as: "customers.csv")
    #expect(try await office.run(["fileId": file])["unchanged"] == 2)
    #expect(try await office.call("crm.customers.exportCustomers", ["text": "nobody"])["size"] != nil)
    #expect(try await office.crm.audit().contains { $0.action == "exported" && $0.entity == "CustomerProfile" })
  }

  @Test func anExportHasAddressesAndCustomFields() async throws {
    let office = try await Office()
    try await office.crm.call(
      "crm.customers.setCustomFields",
      [
        "fields": [
          ["key": "staff", "label": "Staff", "type": "number"],
          ["key": "eu", "label": "In the EU", "type": "checkbox"],
        ]
      ],
      as: "owner")
    try await office.run(["text": "name;Staff;eu;street;city\nOne;5;yes;Quay 1;Kiel\nTwo;;;;"])
    let isOne: JSONValue = ["type": "text", "field": "name", "op": "is", "value": "One"]
    let text = try await office.fetch(try await office.call("crm.customers.exportCustomers", ["rules": isOne]))
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 2)
    #expect(
      lines[0].hasSuffix("street,addressLine2,postalCode,city,region,country,createdAt,updatedAt,Staff,In the EU"))
    #expect(lines[1].contains("Quay 1,,,Kiel,,,") && lines[1].hasSuffix(",5,true"), "\(lines[1])")
    let file = try await office.send(Array(text.utf8), as: "customers.csv")
    #expect(try await office.run(["fileId": file])["unchanged"] == 1)
    let customers = try await office.crm.call("crm.customers.listCustomers", [:], as: "rep").items
    let two = try #require(customers.first { $0.text("name") == "Two" })
    let one = try await office.fetch(try await office.call("crm.customers.exportCustomers", ["ids": [two.id]]))
    #expect(one.split(whereSeparator: \.isNewline).count == 2 && one.contains("Two"))
  }

  @Test func rowsAreMadeAtTheMomentOfTheirChunk() async throws {
    let office = try await Office()
    office.letClockRun()
    let names = "Adler Birke Dahlie Eiche Fichte Ginster Holunder Iris Jasmin Kiefer Linde Mohn".split(separator: " ")
    let text = "name\n" + names.joined(separator: "\n")
    #expect(try await office.run(["text": .string(text)])["created"] == 12)
    let made = try await office.crm.store.read { reader in
      var made: [(id: UUIDv7, at: Instant)] = []
      try reader.forEachRow(
        "SELECT c.id, c.created_at FROM import_rows r JOIN customers c ON c.id = r.record_id ORDER BY r.number"
      ) { made.append((try $0[0], try $0[1])) }
      return made
    }
    let chunks = stride(from: 0, to: made.count, by: 4).map { made[$0..<$0 + 4] }
    #expect(chunks.map { Set($0.map(\.at)).count } == [1, 1, 1])
    // So the ids of a chunk stand behind those of the one before, in every index.
    for (earlier, later) in zip(chunks, chunks.dropFirst()) {
      let (last, first) = (try #require(earlier.map(\.id).max()), try #require(later.map(\.id).min()))
      #expect(last < first)
    }
  }
}

/// The CRM with a store of files.
private final class Office: Sendable {
  let crm: TestCRM
  private let app: CRMApplication
  private let service: FileService
  private let folder: URL
  private let store: BreakingStore
  private let isClockRunning: Flag

  init() async throws {
    let crm = try await TestCRM()
    let isClockRunning = Flag()
    self.isClockRunning = isClockRunning
    folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
    var services = CRMServices()
    store = BreakingStore(base: DiskFileStore(folder: folder.path))
    services.keepFiles(in: store)
    service = try #require(services.files)
    app = CRMApplication(
      store: crm.store, registry: crm.app.registry, options: .init(passwordLogRounds: 4), services: services,
      clock: {
        if isClockRunning.value.withLock({ $0 }) { crm.pass(seconds: 1) }
        return crm.now
      }, random: .seeded(11))
    self.crm = crm
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Each look at the clock is a second later from now on.
  func letClockRun() { isClockRunning.value.withLock { $0 = true } }

  /// The next file that is read breaks off once, after so many pieces.
  func breakDisk(after pieces: Int) { store.left.withLock { $0 = pieces } }

  private func context(_ procedure: String, _ word: String) -> CRMCall {
    app.call(CallOrigin(requestId: "test"), procedure, crm.now, crm.user(word))
  }

  @discardableResult
  func call(_ procedure: String, _ params: JSONValue, as word: String = "rep") async throws -> JSONValue {
    try await app.registry.call(procedure, params, in: context(procedure, word))
  }

  func refusal(_ procedure: String, _ params: JSONValue) async -> RPCError? {
    await app.registry.refusal(procedure, params, in: context(procedure, "rep"))
  }

  /// The id of a file with these bytes.
  func send(_ bytes: [UInt8], as name: String) async throws -> JSONValue {
    let ticket = try await call(
      "files.createUpload", ["name": .string(name), "size": .number(JSONNumber(bytes.count))])
    let signed = try service.ticket(
      try #require(ticket.text("ticket")), at: Date(timeIntervalSince1970: Double(crm.now.milliseconds) / 1000))
    let upload = try await service.store.open(signed.id)
    try await upload.append(ByteBuffer(bytes: bytes))
    let content = try await upload.finish(ExpectedContent())
    try await app.fileRecords.didStore(content, by: signed)
    return try #require(ticket["file"]).id
  }

  /// The text of an exported file.
  func fetch(_ export: JSONValue) async throws -> String {
    let id = try #require(ID<StoredFile>(export.text("id") ?? ""))
    let row = try await crm.store.read { try $0.find(FileRow.self, id) }
    let hash = try #require(row?.hash.flatMap { ContentHash(bytes: $0) })
    let pieces = try await service.store.pieces(of: hash, 0..<(row?.size ?? 0))
    var bytes: [UInt8] = []
    while let piece = try await pieces.next() { bytes += Array(piece.readableBytesView) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func work() async {
    // Chunks of a few rows, so that a small file has several.
    let kind = JobKind<ImportJob>("imports.run") { payload, job in
      try await ImportRun(payload.id, job, chunkSize: 4).run()
    }
    let runner = JobRunner(app, kinds: [kind]) { _ in try await Task.sleep(for: .seconds(3600)) }
    await runner.runDue()
  }

  @discardableResult
  func run(_ input: JSONValue, by procedure: String = "crm.customers.importCustomers") async throws -> JSONValue {
    crm.pass(seconds: 1)
    let started = try await call(procedure, input)
    await work()
    return try await call("crm.customers.getImport", ["id": started.id])
  }
}

private final class Flag: Sendable {
  let value = Mutex(false)
}

/// A store whose disk fails once in the middle of a file: it gives small pieces, and after some of them an error.
private final class BreakingStore: FileStore {
  private let base: DiskFileStore
  let left = Mutex<Int?>(nil)

  init(base: DiskFileStore) { self.base = base }

  var description: String { base.description }
  func open(_ upload: UploadID) async throws -> any FileUpload { try await base.open(upload) }
  func keptBytes(of upload: UploadID) async throws -> Int64 { try await base.keptBytes(of: upload) }
  func discard(_ upload: UploadID) async throws { try await base.discard(upload) }
  func openUploads() async throws -> [(id: UploadID, changedAt: Date)] { try await base.openUploads() }
  func size(of content: ContentHash) async throws -> Int64? { try await base.size(of: content) }
  func forEachContent(_ body: (StoredContent) async throws -> Void) async throws { try await base.forEachContent(body) }
  func delete(_ content: ContentHash, unlessStoredSince moment: Date) async throws -> Bool {
    try await base.delete(content, unlessStoredSince: moment)
  }
  func check() async throws { try await base.check() }

  func pieces(of content: ContentHash, _ range: Range<Int64>) async throws -> FilePieces {
    let whole = try await base.pieces(of: content, range)
    let isBreaking = left.withLock { $0 != nil }
    guard isBreaking else { return whole }
    var all: [UInt8] = []
    while let piece = try await whole.next() { all += Array(piece.readableBytesView) }
    let (bytes, position) = (all, Position())
    return FilePieces { [self] in
      let start = position.next(200)
      guard start < bytes.count else { return nil }
      try left.withLock { left in
        guard let count = left else { return }
        left = count > 0 ? count - 1 : nil
        if count == 0 { throw FileStoreError.failed("The disk is gone") }
      }
      return ByteBuffer(bytes: bytes[start..<min(start + 200, bytes.count)])
    }
  }
}

/// Where the next piece begins.
private final class Position: Sendable {
  private let value = Mutex(0)

  func next(_ length: Int) -> Int {
    value.withLock { value in
      defer { value += length }
      return value
    }
  }
}
