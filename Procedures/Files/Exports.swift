import Files
import Foundation
import NIOCore
import Printing
import Rapport
import Storage

/// A kind of file that something can be exported as.
@Schema
enum ExportFormat: String, CaseIterable {
  /// Pages to read and to print.
  case pdf
  /// A workbook with typed cells, for spreadsheets.
  case xlsx
  /// Plain rows in UTF-8, for programs. Cells that a spreadsheet would run as formulas begin with an apostrophe.
  case csv

  var printed: PrintFormat {
    switch self {
    case .pdf: .pdf
    case .xlsx: .xlsx
    case .csv: .csv
    }
  }
}

/// A file that was made for the caller. It is kept for a day; until then `files.getDownload` gives another link.
@Schema
struct ExportedFile {
  var id: ID<StoredFile>
  /// With its ending: `customers.csv`.
  var name: String
  /// `text/csv; charset=utf-8`.
  var mediaType: String
  /// In bytes.
  var size: Int
  /// Path and query: `GET` the bytes there. Whoever has the link can fetch them.
  var url: String
  /// When the link ends.
  var expiresAt: Instant
}

/// Files that are made for somebody to fetch, and go by themselves.
enum Exports {
  /// What such files belong to. The audit trail says what is in them.
  static let entity = "Export"
  /// How long they are kept.
  static let lifetime = 24 * 3600

  /// What is exported, for the audit trail.
  struct Subject: Sendable {
    /// The kind of record: `Customer`.
    var entity: String
    /// The one record that it is about; `nil` for a list of them.
    var id: UUIDv7?

    init(_ entity: String, _ id: UUIDv7? = nil) {
      self.entity = entity
      self.id = id
    }
  }

  /// Makes the file off the threads that answer calls: that may take seconds.
  @concurrent
  fileprivate static func make<T: Sendable>(_ body: @Sendable (String) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    do { return try await body(folder.appending(path: "file").path) } catch let error as PrintError {
      throw error.rpcError
    }
  }

  /// Puts a file into the store.
  fileprivate static func store(_ path: String, as id: ID<StoredFile>, in service: FileService) async throws
    -> StoredContent
  {
    guard let uploadID = UploadID("\(id)"), let handle = FileHandle(forReadingAtPath: path) else {
      throw RPCError(.internalError, "The exported file cannot be read")
    }
    defer { try? handle.close() }
    let upload = try await service.store.open(uploadID)
    do {
      while let piece = try handle.read(upToCount: 256 * 1024), !piece.isEmpty {
        guard upload.offset + Int64(piece.count) <= service.maximumSize else {
          throw RPCError(
            .payloadTooLarge,
            "The export has more than the \(service.maximumSize) bytes that a file may have; export less")
        }
        try await upload.append(ByteBuffer(bytes: piece))
      }
      return try await upload.finish(ExpectedContent())
    } catch {
      try? await upload.discard()
      throw error
    }
  }

  /// A file as its reader gets it, with a link. Who asks for one has checked that the caller may see it.
  static func file(_ row: FileRow, _ call: CRMCall) throws -> ExportedFile {
    let ticket = try Files.ticket(for: row, call)
    return ExportedFile(
      id: row.id, name: row.name, mediaType: row.mediaType, size: Int(row.size), url: ticket.url,
      expiresAt: ticket.expiresAt)
  }

  /// Forgets the exports of more than a day ago. Their bytes go with ``Files/collectGarbage(_:_:at:)``.
  static func purge(at now: Instant, in writer: Writer) throws {
    let end = now.adding(seconds: -lifetime)
    try writer.execute("DELETE FROM files WHERE entity = 'Export' AND stored_at < \(end)")
  }
}

extension CRMCall {
  /// Exports a document: a report, a letter.
  ///
  /// - Parameters:
  ///   - name: without its ending.
  ///   - csv: for the case that it is exported as CSV.
  func keepExport(
    _ document: Printing.Document, as format: ExportFormat, named name: String, of subject: Exports.Subject,
    csv: CSVOptions = CSVOptions(hasByteOrderMark: true)
  ) async throws -> ExportedFile {
    let rows = document.tables.reduce(0) { $0 + $1.rows.count }
    return try await keepExport("\(name).\(format.rawValue)", format.printed.mediaType, of: subject) { path in
      try document.write(format.printed, to: path, csv: csv)
      return rows
    }
  }

  /// Exports a list of any length, row by row.
  ///
  /// ```swift
  /// try await call.keepExport(sheet, as: .csv, named: "customers", of: .init("Customer")) { append in
  ///   for row in try await call.read({ … }) { try append([.text(row.name), …]) }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: without its ending.
  ///   - rows: gives the rows in their order. It runs off the threads that answer calls.
  func keepExport(
    _ sheet: Sheet, as format: ExportFormat, named name: String, of subject: Exports.Subject,
    csv: CSVOptions = CSVOptions(hasByteOrderMark: true),
    _ rows: @escaping @Sendable (_ append: ([Cell]) throws -> Void) async throws -> Void
  ) async throws -> ExportedFile {
    try await keepExport("\(name).\(format.rawValue)", format.printed.mediaType, of: subject) { path in
      let writer = try sheet.writer(format.printed, to: path, csv: csv)
      var count = 0
      try await rows { cells in
        try writer.append(cells)
        count += 1
      }
      try writer.finish()
      return count
    }
  }

  /// Keeps a file for the caller to fetch, and notes in the audit trail who has exported what.
  ///
  /// A mutation answers with what this gives: its answer is kept with it.
  ///
  /// - Parameters:
  ///   - name: with its ending.
  ///   - make: writes the file to that path, and says how many records it holds.
  func keepExport(
    _ name: String, _ mediaType: String, of subject: Exports.Subject,
    _ make: @escaping @Sendable (_ path: String) async throws -> Int
  ) async throws -> ExportedFile {
    let (row, rows) = try await makeFile(name, mediaType, make)
    let file = try Exports.file(row, self)
    return try await write { writer in
      try writer.insert(row)
      let draft = AuditLog.Draft(
        action: "exported", entity: subject.entity, entityId: subject.id ?? row.id.uuid,
        changes: FieldChange.json([
          FieldChange(name: "file", old: .null, new: .string(name)),
          FieldChange(name: "records", old: .null, new: .number(JSONNumber(rows))),
        ]))
      try AuditLog.append([draft], to: row.workspaceId, for: self, in: writer)
      return file
    }
  }

  /// Makes a file and puts its bytes into the store.
  ///
  /// - Parameters:
  ///   - owner: the kind of record that it is to belong to, and which one; without it an export, which goes after a day.
  ///   - make: writes the file to that path, off the threads that answer calls.
  /// - Returns: the file's row, to be inserted in the transaction of what the file is for. If that fails, the bytes go by
  ///   themselves.
  func makeFile<T: Sendable>(
    _ name: String, _ mediaType: String, for owner: (entity: String, id: UUIDv7)? = nil,
    _ make: @escaping @Sendable (_ path: String) async throws -> T
  ) async throws -> (row: FileRow, made: T) {
    let user = try signedIn()
    let service = try fileService()
    let id: ID<StoredFile> = newID()
    let (content, made) = try await Exports.make { path in
      let made = try await make(path)
      return (try await Exports.store(path, as: id, in: service), made)
    }
    let row = FileRow(
      id: id, workspaceId: user.workspaceId, name: name, mediaType: mediaType, size: content.size, expectedHash: nil,
      hash: content.hash.bytes, state: .stored, entity: owner?.entity ?? Exports.entity,
      entityId: owner?.id ?? id.uuid, createdAt: now, createdBy: user.id, expiresAt: now, storedAt: now)
    return (row, made)
  }
}

extension PrintError {
  var rpcError: RPCError {
    switch self {
    case .missingLibrary: RPCError(.unavailable, description)
    case .tooLarge: RPCError(.unprocessable, description)
    case .failed: RPCError(.internalError, "The file could not be made; the server's log says why", cause: self)
    }
  }
}
