import Files
import Foundation
import NIOCore
import Rapport
import Testing

@testable import CRM

/// Segments as files.
@Suite struct SegmentExportTests {
  @Test func theMembersThatTheCallerSeesAreExported() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let crm = try await TestCRM()
    let files = DiskFileStore(folder: folder.path)
    var services = CRMServices()
    services.keepFiles(in: files)
    let app = CRMApplication(
      store: crm.store, registry: crm.app.registry, services: services, clock: { crm.now }, random: .seeded(3))
    for (name, word) in [("=SUM(1)", "rep"), ("South's", "southRep")] { _ = try await crm.customer(name, of: word) }
    let segment = try await crm.segments(
      "createSegment",
      ["type": "automatic", "name": "Große Kunden!", "rules": ["type": "kind", "op": "isAnyOf", "value": ["company"]]])
    func export(as email: String) async throws -> (file: JSONValue, text: String) {
      let procedure = "crm.extensions.exportSegment"
      let file = try await app.registry.call(
        procedure, ["id": segment.id], in: try await app.context(as: email, procedure: procedure))
      let id = try #require(ID<StoredFile>(file.text("id") ?? ""))
      let row = try #require(try await crm.store.read { try $0.find(FileRow.self, id) })
      let hash = try #require(row.hash.flatMap { ContentHash(bytes: $0) })
      let pieces = try await files.pieces(of: hash, 0..<row.size)
      var text = ""
      while let piece = try await pieces.next() { text += String(decoding: piece.readableBytesView, as: UTF8.self) }
      return (file, text)
    }
    let (file, text) = try await export(as: "rep@example.com")
    #expect(file.text("name") == "segment-gro-e-kunden.csv")
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 2)
    #expect(lines[0].contains("In the segment since"))
    // A spreadsheet would run it otherwise.
    #expect(lines[1].contains("'=SUM(1)") && !text.contains("South's"))
    #expect(try await export(as: "owner@example.com").text.split(whereSeparator: \.isNewline).count == 3)
    let entries = try await crm.audit().filter { $0.action == "exported" }
    #expect(entries.count == 2 && .string(entries[0].entityId.description) == segment.id)
  }
}
