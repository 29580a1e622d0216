import Rapport
import Testing

@testable import CRM

/// Pictures of documents in lists.
@Suite struct DocumentThumbnailTests {
  private let files: TestFiles
  private let crm: TestCRM
  private let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47]

  init() async throws {
    files = try TestFiles()
    crm = try await TestCRM(services: files.services)
  }

  private func create(_ title: String, _ mediaType: String, _ bytes: [UInt8], isSent: Bool = true) async throws {
    let file: JSONValue = [
      "name": "file", "mediaType": .string(mediaType), "size": .number(JSONNumber(bytes.count)),
    ]
    let made = try await crm.call(
      "crm.extensions.createDocument", ["title": .string(title), "file": file], as: "rep")
    if isSent { try await files.send(bytes, by: try #require(made["upload"]), to: crm) }
  }

  /// Where the pictures are, by the documents' titles.
  private func thumbnails(_ input: JSONValue = ["includeThumbnails": true]) async throws -> [String: String] {
    let list = try await crm.call("crm.extensions.listDocuments", input, as: "rep")
    return Dictionary(
      list.items.compactMap { item in item.text("thumbnailUrl").map { (item.text("title") ?? "", $0) } }
    ) { first, _ in first }
  }

  @Test func imagesAreShownIfTheyAreSmallAndHarmless() async throws {
    let bound = Int(Documents.largestThumbnail)
    try await create("Photo", "image/png", png)
    try await create("Just so", "image/jpeg", Array(repeating: 7, count: bound))
    try await create("Poster", "image/jpeg", Array(repeating: 7, count: bound + 1))
    try await create("Drawing", "image/svg+xml", Array("<svg/>".utf8))
    try await create("Minutes", "text/plain", Array("Text".utf8))
    try await create("On its way", "image/png", png, isSent: false)
    #expect(try await thumbnails([:]).isEmpty)
    let found = try await thumbnails()
    #expect(found.keys.sorted() == ["Just so", "Photo"])
    #expect(try await files.bytes(of: ["url": .string(try #require(found["Photo"]))]) == png)
  }

  @Test func theCurrentVersionIsShown() async throws {
    try await create("Photo", "image/png", png)
    let document = try await crm.call("crm.extensions.listDocuments", as: "rep").items[0]
    let made = try await crm.call(
      "crm.extensions.addDocumentVersion",
      ["id": document.id, "file": ["name": "b.gif", "mediaType": "image/gif", "size": 3]], as: "rep")
    let before = try #require(try await thumbnails()["Photo"])
    #expect(try await files.bytes(of: ["url": .string(before)]) == png)
    try await files.send([1, 2, 3], by: try #require(made["upload"]), to: crm)
    let after = try #require(try await thumbnails()["Photo"])
    #expect(try await files.bytes(of: ["url": .string(after)]) == [1, 2, 3])
  }

  /// Whoever lists again soon has the picture already; the address works for a quarter of an hour at least.
  @Test func anAddressStaysForAQuarterOfAnHour() async throws {
    try await create("Photo", "image/png", png)
    // 08:00 begins a quarter.
    let first = try #require(try await thumbnails()["Photo"])
    crm.pass(seconds: 15 * 60 - 1)
    #expect(try await thumbnails()["Photo"] == first)
    #expect(try await files.bytes(of: ["url": .string(first)], at: crm.now.adding(seconds: 15 * 60)) == png)
    crm.pass(seconds: 1)
    #expect(try await thumbnails()["Photo"] != first)
    await #expect(throws: (any Error).self) {
      try await files.bytes(of: ["url": .string(first)], at: crm.now.adding(seconds: 15 * 60 + 1))
    }
  }
}
