import DocumentText
import Files
import Foundation
import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct DocumentTests {
  private let files: TestFiles
  private let crm: TestCRM

  init() async throws {
    files = try TestFiles()
    crm = try await TestCRM(services: files.services)
  }

  private func create(
    _ title: String, _ text: String? = nil, _ fields: [String: JSONValue] = [:], as word: String = "rep"
  ) async throws -> JSONValue {
    let bytes = Array((text ?? "Text").utf8)
    var input = fields
    input["title"] = .string(title)
    input["file"] = ["name": "file.txt", "mediaType": "text/plain", "size": .number(JSONNumber(bytes.count))]
    let made = try await crm.call("crm.extensions.createDocument", .object(input), as: word)
    if text != nil {
      try await files.send(bytes, by: try #require(made["upload"]), to: crm)
      await readAll()
    }
    return try #require(made["document"])
  }

  /// Does the reading that is in line.
  private func readAll() async {
    let runner = JobRunner(crm.app, kinds: [JobKind<DocumentReading>.readDocument]) { _ in
      try await Task.sleep(for: .seconds(3600))
    }
    await runner.runDue()
  }

  private func get(_ document: JSONValue, _ input: JSONValue = [:], as word: String = "rep") async throws -> JSONValue {
    try await crm.call("crm.extensions.getDocument", input.merging(["id": document.id]), as: word)
  }

  private func titles(_ input: JSONValue = [:], as word: String = "rep") async throws -> [String] {
    try await crm.call("crm.extensions.listDocuments", input, as: word).items.compactMap { $0.text("title") }
  }

  private func found(_ query: String, as word: String = "rep") async throws -> [String] {
    try await crm.call("crm.extensions.searchDocuments", ["query": .string(query)], as: word).items
      .compactMap { $0["document"]?.text("title") }
  }

  @Test func aDocumentIsSentKeptAndFetched() async throws {
    let customer = try await crm.customer("Acme")
    let document = try await create(
      "Contract", nil, ["customerProfileId": customer, "category": "Contract", "tags": ["signed"]])
    #expect(document["currentVersion"] == 0 && document.text("category") == "contract")
    let waiting = try await get(document)
    #expect(waiting["download"] == nil && waiting["versions"]?[0]?.text("state") == "waiting")

    let made = try await crm.call(
      "crm.extensions.addDocumentVersion",
      ["id": document.id, "note": "Second", "file": ["name": "b.txt", "mediaType": "text/plain", "size": 5]], as: "rep")
    #expect(made["versionNumber"] == 2)
    try await files.send(Array("Hello".utf8), by: try #require(made["upload"]), to: crm)
    await readAll()
    let stored = try await get(document)
    #expect(stored["document"]?["currentVersion"] == 2 && stored["document"]?.text("fileName") == "b.txt")
    #expect(stored["versions"]?[0]?.text("note") == "Second" && stored["versions"]?[0]?.text("textState") == "read")
    #expect(try await files.text(of: try #require(stored["download"])) == "Hello")
    #expect(stored["preview"] == nil)
    let first = try await get(document, ["versionNumber": 1])
    #expect(first["download"] == nil)
    #expect(
      await crm.refusal("crm.extensions.getDocument", ["id": document.id, "versionNumber": 3], as: "rep")?.code
        == .notFound)
    #expect(
      try await crm.happened(customer, ["kinds": ["document"]]) == [
        "document version-added Contract", "document created Contract",
      ])
    // The link ends.
    let link = try #require(stored["download"])
    await #expect(throws: FileTicket.Refusal.expired) {
      try await files.text(of: link, at: crm.now.adding(seconds: 16 * 60))
    }
    // What does not come in time has to be asked for anew.
    crm.pass(days: 2)
    #expect(try await get(document)["versions"]?[1]?.text("state") == "expired")
  }

  @Test func documentsAreFoundByTheirText() async throws {
    let offer = try await create("Offer", "Die Pumpe kostet 4711 Euro.\nGrüße", ["tags": ["Hydraulik"]])
    try await crm.call("crm.extensions.updateDocument", ["id": offer.id, "description": "Für das Werk Süd"], as: "rep")
    _ = try await create("Pump manual", "Nothing here")
    for query in ["4711", "pumpe kost", "gruße", "hydraulik", "werk sud", "file"] {
      #expect(try await found(query).contains("Offer"), "\(query)")
    }
    #expect(try await found("pump") == ["Pump manual", "Offer"])
    #expect(try await found("4712").isEmpty)
    #expect(try await found("4711", as: "southRep").isEmpty)
    let match = try await crm.call("crm.extensions.searchDocuments", ["query": "kostet"], as: "rep").items.first
    #expect(match?.text("excerpt") == "Die Pumpe kostet 4711 Euro. Grüße")
    #expect(try await titles(["text": "grüße"]) == ["Offer"])
    // A new version is found by its own text alone.
    let made = try await crm.call(
      "crm.extensions.addDocumentVersion",
      ["id": offer.id, "file": ["name": "new.txt", "mediaType": "text/plain", "size": 6]], as: "rep")
    try await files.send(Array("Ventil".utf8), by: try #require(made["upload"]), to: crm)
    await readAll()
    #expect(try await found("ventil") == ["Offer"])
    #expect(try await found("4711").isEmpty)
  }

  @Test(.enabled(if: PDFTools.areThere)) func aPDFIsReadAndShown() async throws {
    let bytes = Array(PDFFixture.text("Wartungsvertrag Turbine").utf8)
    let made = try await crm.call(
      "crm.extensions.createDocument",
      [
        "title": "Scan",
        "file": ["name": "a.pdf", "mediaType": "application/pdf", "size": .number(JSONNumber(bytes.count))],
      ],
      as: "rep")
    try await files.send(bytes, by: try #require(made["upload"]), to: crm)
    await readAll()
    #expect(try await found("turbine") == ["Scan"])
    let detail = try await get(try #require(made["document"]))
    let preview = try await files.bytes(of: try #require(detail["preview"]))
    #expect(preview.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func aPictureIsItsOwnPreviewAndADamagedFileSaysSo() async throws {
    let made = try await crm.call(
      "crm.extensions.createDocument",
      ["title": "Photo", "file": ["name": "a.png", "mediaType": "image/png", "size": 4]], as: "rep")
    try await files.send([0x89, 0x50, 0x4E, 0x47], by: try #require(made["upload"]), to: crm)
    await readAll()
    let detail = try await get(try #require(made["document"]))
    #expect(try await files.bytes(of: try #require(detail["preview"])) == [0x89, 0x50, 0x4E, 0x47])
    #expect(detail["versions"]?[0]?.text("textState") == "absent")
    let broken = try await crm.call(
      "crm.extensions.createDocument", ["title": "Broken", "file": ["name": "a.docx", "size": 8]], as: "rep")
    try await files.send([0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0], by: try #require(broken["upload"]), to: crm)
    await readAll()
    let version = try await get(try #require(broken["document"]))["versions"]?[0]
    #expect(version?.text("textState") == "failed" && version?.text("textProblem")?.contains("damaged") == true)
  }

  @Test func documentsAreFilteredSortedAndPaged() async throws {
    let customer = try await crm.customer("Acme")
    let deal = try await crm.deal(["customerProfileId": customer])
    for (index, title) in ["Çelik", "beta", "Alpha", "delta"].enumerated() {
      crm.pass(seconds: 60)
      _ = try await create(
        title, nil,
        index == 0
          ? ["opportunityId": deal.id, "tags": ["x"]]
          : ["customerProfileId": customer, "category": index == 1 ? "offer" : "contract"])
    }
    #expect(try await titles(["sort": "title", "direction": "ascending"]) == ["Alpha", "beta", "Çelik", "delta"])
    #expect(try await titles(["sort": "created"]) == ["delta", "Alpha", "beta", "Çelik"])
    #expect(try await titles(["category": "Offer"]) == ["beta"])
    #expect(try await titles(["tag": "x"]) == ["Çelik"])
    #expect(try await titles(["opportunityId": deal.id]) == ["Çelik"])
    #expect(try await titles(["customerProfileId": customer]).count == 4)
    let page = try await crm.call("crm.extensions.listDocuments", ["limit": 3, "includeTotal": true], as: "rep")
    #expect(page["total"] == 4 && page.items.count == 3)
    #expect(try await titles(["limit": 3, "cursor": try #require(page["nextCursor"])]) == ["Çelik"])
    let other = try await crm.customer("Other")
    let wrong = await crm.refusal(
      "crm.extensions.createDocument",
      ["title": "x", "customerProfileId": other, "opportunityId": deal.id, "file": ["name": "x", "size": 0]], as: "rep")
    #expect(wrong?.issues.first?.path == "opportunityId")
    let large = await crm.refusal(
      "crm.extensions.createDocument", ["title": "x", "file": ["name": "x", "size": 200_000_000]], as: "rep")
    #expect(large?.code == .payloadTooLarge)
  }

  @Test func whoSeesCustomerOrDealSeesTheirDocuments() async throws {
    let customer = try await crm.customer("Acme", of: "rep")
    let mine = try await crm.deal(["customerProfileId": customer], as: "rep")
    let shared = try await crm.deal(["customerProfileId": customer], as: "owner")
    try await crm.deals("updateOpportunity", ["id": shared.id, "ownerId": crm.id("loner")], as: "owner")
    _ = try await create("Of the customer", nil, ["customerProfileId": customer])
    _ = try await create("Of my deal", nil, ["opportunityId": mine.id])
    let theirs = try await create("Of their deal", nil, ["opportunityId": shared.id], as: "loner")
    let all: Set<String> = ["Of the customer", "Of my deal", "Of their deal"]
    #expect(Set(try await titles(as: "rep")) == all)
    #expect(Set(try await titles(as: "viewer")) == all)
    #expect(Set(try await titles(as: "loner")) == ["Of the customer", "Of their deal"])
    #expect(try await titles(as: "southRep").isEmpty)
    #expect(
      await crm.refusal("crm.extensions.updateDocument", ["id": theirs.id, "title": "X"], as: "rep")?.code == .forbidden
    )
    #expect(await crm.refusal("crm.extensions.getDocument", ["id": theirs.id], as: "southRep")?.code == .notFound)
  }

  @Test func aDeletedDocumentCanBeRestoredForThirtyDays() async throws {
    let document = try await create("Offer", "Pumpe")
    let stale = await crm.refusal("crm.extensions.deleteDocument", ["id": document.id, "version": 99], as: "rep")
    #expect(stale?.code == .conflict)
    try await crm.call("crm.extensions.deleteDocument", ["id": document.id], as: "rep")
    #expect(try await titles().isEmpty)
    #expect(try await found("pumpe").isEmpty)
    #expect(try await titles(["deleted": true]) == ["Offer"])
    #expect(await crm.refusal("crm.extensions.getDocument", ["id": document.id], as: "rep")?.code == .notFound)
    crm.pass(days: 29)
    try await Documents.purge(for: crm.app.jobCall("job.test", requestId: "test"))
    try await crm.call("crm.extensions.restoreDocument", ["id": document.id], as: "rep")
    #expect(try await found("pumpe") == ["Offer"])
    let there = await crm.refusal("crm.extensions.restoreDocument", ["id": document.id], as: "rep")
    #expect(there?.code == .unprocessable && there?.reason == ["type": "notDeleted"])
    try await crm.call("crm.extensions.deleteDocument", ["id": document.id], as: "rep")
    let day = crm.now.date.description
    crm.pass(days: 30)
    let late = await crm.refusal("crm.extensions.restoreDocument", ["id": document.id], as: "rep")
    #expect(late?.code == .unprocessable)
    #expect(late?.reason == ["type": "deletedTooLongAgo", "days": 30, "deletedOn": .string(day)])
    try await Documents.purge(for: crm.app.jobCall("job.test", requestId: "test"))
    for table in ["documents", "document_versions", "document_texts", "document_tags", "files"] {
      #expect(try await crm.count(table) == 0, "\(table)")
    }
  }

  @Test(arguments: ["owner", "rep"]) func listsGoByTheIndexOfTheirOrder(word: String) async throws {
    let user = crm.user(word)
    for (sort, index) in [
      (DocumentSort.title, "documents_by_title"), (.created, "documents_by_creation"),
      (.updated, "documents_by_update"),
    ] {
      let query = DocumentQuery(ListDocuments(sort: sort), for: user, at: crm.now)
      let plan = try await crm.plan(try query.statement(after: nil, limit: 50))
      #expect(plan.contains { $0.contains(index) } && !plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }
    let search = try await crm.plan(DocumentQuery.search(SearchDocuments(query: "pump"), for: user))
    #expect(search.contains { $0.contains("documents_text VIRTUAL TABLE INDEX") }, "\(search)")
    #expect(!search.contains { $0 == "SCAN d" || $0 == "SCAN x" }, "\(search)")
  }
}

@Suite struct ExcerptTests {
  @Test(
    arguments: [
      ("pump", "A pump.", "A pump."), ("PUMPE", "Die Pumpe", "Die Pumpe"), ("ump", "A pump.", nil),
      ("grusse", "Viele Grüsse", "Viele Grüsse"), ("x", "", nil), ("absent pump", "A\npump", "A pump"),
    ] as [(String, String, String?)]) func standsAroundTheWord(query: String, text: String, expected: String?)
  {
    #expect(Excerpt.around(query, in: text) == expected)
  }

  @Test func isCutOnBothSides() {
    let text = String(repeating: "a ", count: 200) + "needle" + String(repeating: " b", count: 200)
    let excerpt = Excerpt.around("needle", in: text) ?? ""
    #expect(excerpt.hasPrefix("…") && excerpt.hasSuffix("…") && excerpt.contains("needle"))
    #expect(excerpt.count == 2 * Excerpt.reach + 2)
  }
}

/// Makes PDF files of one line.
private enum PDFFixture {
  static func text(_ line: String) -> String {
    let content = "BT /F1 24 Tf 72 700 Td (\(line)) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
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
