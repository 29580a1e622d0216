import Files
import Foundation
import NIOCore
import Rapport
import Testing

@testable import CRM

/// What belongs to nobody is cleared away, and nothing else.
@Suite struct FileGarbageTests {
  private func store(_ service: FileService, _ text: String, as id: String) async throws -> StoredContent {
    let upload = try await service.store.open(try #require(UploadID(id)))
    try await upload.append(ByteBuffer(string: text))
    return try await upload.finish(ExpectedContent())
  }

  @Test func onlyWhatNoFileHasGoes() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let crm = try await TestCRM()
    let files = DiskFileStore(folder: folder.path)
    var services = CRMServices()
    services.keepFiles(in: files)
    let service = try #require(services.files)
    let user = crm.user("rep")
    let kept = try await store(service, "kept", as: "a")
    let lost = try await store(service, "lost", as: "b")
    let call = crm.context("rep")
    let row = FileRow(
      id: call.newID(), workspaceId: user.workspaceId, name: "a", mediaType: "text/plain", size: 4, expectedHash: nil,
      hash: kept.hash.bytes, state: .stored, entity: nil, entityId: nil, createdAt: crm.now, createdBy: user.id,
      expiresAt: crm.now, storedAt: crm.now)
    var waiting = row
    waiting.id = call.newID()
    (waiting.state, waiting.hash, waiting.storedAt) = (.waiting, nil, nil)
    let begun = try await files.open(try #require(UploadID("\(waiting.id)")))
    try await begun.append(ByteBuffer(string: "half"))
    try await begun.suspend()
    try await crm.store.write { [waiting] writer in
      try writer.insert(row)
      try writer.insert(waiting)
    }
    // By the clock of the store, which is the system's.
    let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    #expect(try await Files.collectGarbage(crm.store, service, at: now) == 0)
    #expect(try await files.keptBytes(of: try #require(UploadID("\(waiting.id)"))) == 0, "its ticket has expired")
    #expect(try await files.size(of: lost.hash) != nil, "it may be a file in a moment")
    let later = now.adding(seconds: Files.grace + 60)
    #expect(try await Files.collectGarbage(crm.store, service, at: later) == 1)
    #expect(try await files.size(of: lost.hash) == nil)
    #expect(try await files.size(of: kept.hash) == 4)
    #expect(try await crm.store.read { try $0.fetchValue("SELECT COUNT(*) FROM files", as: Int.self) } == 1)
  }
}
