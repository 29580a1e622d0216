public import Files
public import Rapport
import Storage

extension CRMApplication {
  /// What the route that moves the bytes of files asks, and tells.
  public var fileRecords: any FileRecords { CRMFileRecords(application: self) }

  /// Where the installation keeps files; `nil` if it keeps none.
  public var files: FileService? { services.files }

  /// Clears away what no file needs any more.
  ///
  /// - Returns: how many contents are gone.
  @discardableResult
  public func collectFileGarbage(at now: Instant) async throws -> Int {
    guard let service = services.files else { return 0 }
    return try await Files.collectGarbage(store, service, at: now)
  }
}

/// The rows of files, for whoever moves their bytes.
private struct CRMFileRecords: FileRecords {
  let application: CRMApplication

  private func row(_ ticket: FileTicket, in reader: Reader) throws -> FileRow? {
    guard let id = UUIDv7(ticket.id.description) else { return nil }
    return try reader.find(FileRow.self, ID<StoredFile>(id))
  }

  func state(of ticket: FileTicket) async throws -> FileState {
    try await application.store.read { reader in
      guard let row = try row(ticket, in: reader) else { return .gone }
      if let hash = row.hash.flatMap({ ContentHash(bytes: $0) }) { return .stored(hash) }
      return ticket.purpose == .upload ? .waiting : .gone
    }
  }

  func didStore(_ content: StoredContent, by ticket: FileTicket) async throws {
    let now = application.now
    let sender: CallUser? = try await application.store.read { reader in
      try row(ticket, in: reader).flatMap { try reader.find(UserRow.self, $0.createdBy)?.callUser }
    }
    guard let sender else { throw RPCError(.notFound, "The file has been deleted meanwhile") }
    // Whoever bears the ticket acts for who has asked for it.
    let call = application.call(
      CallOrigin(requestId: ticket.id.description), "files.upload", now, sender)
    try await call.write { writer in
      guard let old = try row(ticket, in: writer) else {
        throw RPCError(.notFound, "The file has been deleted meanwhile")
      }
      guard old.state == .waiting else {
        throw RPCError(.conflict, "The file has come already: a ticket is for one upload")
      }
      var row = old
      row.state = .stored
      row.hash = content.hash.bytes
      row.storedAt = now
      try writer.update(row, from: old)
    }
  }
}
