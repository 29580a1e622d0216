import Files
import Foundation
import NIOCore
import Rapport
import Testing

@testable import CRM

/// A store of files in a folder of its own, which goes when this value does.
final class TestFiles: Sendable {
  let folder: URL
  let services: CRMServices
  let service: FileService

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
    var services = CRMServices()
    services.keepFiles(in: DiskFileStore(folder: folder.path))
    self.services = services
    service = try #require(services.files)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Sends bytes as the bearer of a ticket does.
  func send(_ bytes: [UInt8], by upload: JSONValue, to crm: TestCRM) async throws {
    let ticket = try service.ticket(try #require(upload.text("ticket")), at: Self.date(crm.now))
    let open = try await service.store.open(ticket.id)
    try await open.append(ByteBuffer(bytes: bytes))
    let content = try await open.finish(ExpectedContent(size: ticket.size, hash: ticket.hash))
    try await crm.app.fileRecords.didStore(content, by: ticket)
  }

  /// Fetches what a link with a ticket leads to.
  func bytes(of link: JSONValue, at now: Instant = TestCRM.start) async throws -> [UInt8] {
    let url = try #require(link.text("url"))
    let text = try #require(url.split(separator: "=").last)
    let ticket = try service.ticket(String(text), at: Self.date(now))
    let hash = try #require(ticket.hash)
    let size = try #require(try await service.store.size(of: hash))
    var bytes: [UInt8] = []
    let pieces = try await service.store.pieces(of: hash, 0..<size)
    while let piece = try await pieces.next() { bytes += piece.readableBytesView }
    return bytes
  }

  func text(of link: JSONValue, at now: Instant = TestCRM.start) async throws -> String {
    String(decoding: try await bytes(of: link, at: now), as: UTF8.self)
  }

  private static func date(_ now: Instant) -> Date { Date(timeIntervalSince1970: Double(now.milliseconds) / 1000) }
}
