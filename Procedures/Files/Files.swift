import Crypto
import Files
import Foundation
import Rapport
import Storage

/// What other domains may ask of files: tickets for sending and fetching, and whose a file is.
enum Files {
  /// A file to be, and the ticket with which its bytes are sent.
  static func createUpload(_ input: CreateUpload, _ call: CRMCall) async throws -> UploadTicket {
    let (row, ticket) = try newUpload(input, call)
    try await call.write { try $0.insert(row) }
    return ticket
  }

  /// The same for a file that belongs to a record from the beginning: who asks for it inserts the row together with the
  /// record.
  static func newUpload(
    _ input: CreateUpload, _ call: CRMCall, of record: (entity: String, id: UUIDv7)? = nil
  ) throws -> (row: FileRow, ticket: UploadTicket) {
    let user = try call.signedIn()
    let service = try call.fileService()
    guard Int64(input.size) <= service.maximumSize else {
      throw RPCError(
        .payloadTooLarge, "A file may have at most \(service.maximumSize) bytes, and this one has \(input.size) (size)")
    }
    let row = FileRow(
      id: call.newID(), workspaceId: user.workspaceId, name: input.name,
      mediaType: input.mediaType ?? "application/octet-stream", size: Int64(input.size),
      expectedHash: input.sha256.flatMap { ContentHash($0)?.bytes }, hash: nil, state: .waiting, entity: record?.entity,
      entityId: record?.id, createdAt: call.now, createdBy: user.id,
      expiresAt: call.now.adding(seconds: Int(FileService.uploadLifetime)), storedAt: nil)
    let ticket = try ticket(.upload, for: row, expiresAt: row.expiresAt)
    return (
      row,
      UploadTicket(
        file: row.file, url: service.url(for: ticket), ticket: service.sign(ticket), expiresAt: row.expiresAt)
    )
  }

  /// A ticket with which the file is fetched. Who asks for one has checked that the caller may see the file.
  ///
  /// - Parameter end: when it ends; without it after a quarter of an hour.
  static func ticket(
    for row: FileRow, isInline: Bool = false, until end: Instant? = nil, _ call: CRMCall
  ) throws -> DownloadTicket {
    let service = try call.fileService()
    guard row.state == .stored else {
      throw RPCError(.preconditionFailed, "The bytes of \(row.name) have not come yet; send them first")
    }
    let expiresAt = end ?? call.now.adding(seconds: Int(FileService.downloadLifetime))
    var ticket = try ticket(.download, for: row, expiresAt: expiresAt)
    ticket.isInline = isInline
    return DownloadTicket(
      file: row.file, url: service.url(for: ticket), ticket: service.sign(ticket), expiresAt: expiresAt)
  }

  private static func ticket(_ purpose: FileTicket.Purpose, for row: FileRow, expiresAt: Instant) throws -> FileTicket {
    guard let id = UploadID("\(row.id)") else { throw RPCError(.internalError, "\(row.id) names no upload") }
    return FileTicket(
      purpose, id: id, expiresAt: Date(timeIntervalSince1970: Double(expiresAt.milliseconds) / 1000), name: row.name,
      mediaType: row.mediaType, maximumSize: row.size, size: row.size,
      hash: (row.hash ?? row.expectedHash).flatMap { ContentHash(bytes: $0) })
  }

  /// Makes a file a record's: it goes when that domain deletes it, and not by its sender any more.
  ///
  /// - Throws: ``RPCErrorCode/preconditionFailed`` if its bytes have not come, ``RPCErrorCode/conflict`` if it belongs to
  ///   another record.
  static func attach(_ id: ID<StoredFile>, toEntity entity: String, _ entityId: UUIDv7, in writer: Writer) throws {
    let old = try writer.file(id)
    guard old.state == .stored else {
      throw RPCError(.preconditionFailed, "The bytes of \(old.name) have not come yet; send them first")
    }
    if old.entity == entity, old.entityId == entityId { return }
    guard old.entity == nil else { throw RPCError(.conflict, "\(old.name) belongs to another record already") }
    var row = old
    row.entity = entity
    row.entityId = entityId
    try writer.update(row, from: old)
  }

  /// Deletes a file. Its bytes go with the next ``collectGarbage(_:_:at:)``, unless another file has the same.
  static func delete(_ row: FileRow, in writer: Writer) throws { try writer.delete(row) }

  /// Deletes the files of records that are not in their table any more.
  ///
  /// - Parameter table: has the column `id`.
  static func deleteOrphans(ofEntity entity: String, in table: String, _ writer: Writer) throws {
    try writer.execute(
      """
      DELETE FROM files WHERE entity = \(entity)
        AND NOT EXISTS (SELECT 1 FROM \(identifier: table) AS owners WHERE owners.id = files.entity_id)
      """)
  }

  /// How long bytes are kept that no file has: a file that has just been sent gets its row a moment later.
  static let grace = 24 * 3600

  /// Clears away uploads that have not come to their end in time, and bytes that no file has any more.
  ///
  /// - Returns: how many contents are gone.
  @discardableResult
  static func collectGarbage(_ store: any Store, _ service: FileService, at now: Instant) async throws -> Int {
    let expired = try await store.write { writer in
      let rows: [FileRow] = try writer.fetchAll(
        "\(FileRow.select) WHERE state = 'waiting' AND expires_at <= \(now) ORDER BY expires_at LIMIT 1000")
      for row in rows { try writer.execute("DELETE FROM files WHERE id = \(row.id)") }
      return rows.map(\.id)
    }
    for id in expired {
      if let upload = UploadID("\(id)") { try await service.store.discard(upload) }
    }
    let cutoff = Date(timeIntervalSince1970: Double(now.adding(seconds: -grace).milliseconds) / 1000)
    for upload in try await service.store.openUploads() where upload.changedAt < cutoff {
      // What has no id of ours has no row either.
      let id = UUIDv7(upload.id.description) ?? UUIDv7(high: 0, low: 0)
      let isWanted = try await store.read {
        try $0.exists("SELECT 1 FROM files WHERE id = \(id) AND state = 'waiting'")
      }
      if !isWanted { try await service.store.discard(upload.id) }
    }
    var unwanted: [ContentHash] = []
    try await service.store.forEachContent { content in
      guard content.storedAt < cutoff else { return }
      let hash = content.hash.bytes
      let isWanted = try await store.read { try $0.exists("SELECT 1 FROM files WHERE hash = \(hash)") }
      if !isWanted { unwanted.append(content.hash) }
    }
    var count = 0
    for hash in unwanted where try await service.store.delete(hash, unlessStoredSince: cutoff) { count += 1 }
    return count
  }
}

extension CRMCall {
  func fileService() throws -> FileService {
    guard let files = services.files else {
      throw RPCError(.unavailable, "This installation keeps no files: whoever runs it can set where, with files")
    }
    return files
  }
}
