import DocumentText
import Files
import Foundation
import NIOCore
import Rapport
import Storage

/// A version whose bytes have come.
@Schema
struct DocumentReading {
  var fileId: ID<StoredFile>
}

extension JobKind where Payload == DocumentReading {
  /// Reads the text of a version, by which the document is found, and makes a picture of a PDF.
  static let readDocument = JobKind("documents.read", policy: JobPolicy(attempts: 5, lease: 180)) { payload, job in
    try await Documents.read(payload.fileId, job)
  }
}

extension JobKind where Payload == Nothing {
  /// What was deleted 30 days ago goes for good.
  static let purgeDocuments = JobKind("documents.purge", .daily(hour: 2, minute: 50)) { job in
    try await Documents.purge(for: job.call)
  }
}

extension Documents {
  /// The bytes of a document's file have come: its version becomes the current one, and will be read.
  static func didStore(_ file: FileRow, for call: CRMCall, in writer: Writer) throws {
    guard
      let version: DocumentVersionRow = try writer.fetchOne(
        "\(DocumentVersionRow.select) WHERE file_id = \(file.id)"),
      let old = try writer.find(DocumentRow.self, version.documentId)
    else { return }
    if version.number > old.currentVersion {
      var new = old
      new.currentVersion = version.number
      new.fileName = file.name
      new.mediaType = file.mediaType
      new.size = file.size
      new.touch(by: call.user?.id ?? old.updatedBy, at: call.now)
      try writer.update(new, from: old)
    }
    try Jobs.enqueue(
      .readDocument, DocumentReading(fileId: file.id), key: file.id.description, workspace: old.workspaceId, for: call,
      in: writer)
  }

  static func read(_ id: ID<StoredFile>, _ job: JobCall) async throws {
    let call = job.call
    let (file, version): (FileRow?, DocumentVersionRow?) = try await call.read { reader in
      (
        try reader.find(FileRow.self, id),
        try reader.fetchOne("\(DocumentVersionRow.select) WHERE file_id = \(id)", as: DocumentVersionRow.self)
      )
    }
    // Both may have been deleted meanwhile.
    guard let file, let version, let hash = file.hash.flatMap({ ContentHash(bytes: $0) }) else { return }
    let service = try call.fileService()
    let folder = FileManager.default.temporaryDirectory.appending(path: "document-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "file").path
    let isPDF = try await fetch(hash, file.size, from: service, to: path)
    let outcome = await DocumentText.read(path, mediaType: file.mediaType, name: file.name)
    var picture: FileRow?
    if isPDF, version.previewId == nil, let png = await PDFTools.preview(of: path) {
      picture = try await keep(png, of: version, in: service, call)
    }
    let (preview, text) = (picture, outcome)
    try await job.finish { writer in
      guard let old = try writer.find(DocumentVersionRow.self, key: version.key) else { return }
      var new = old
      new.note(text)
      if let preview {
        try writer.insert(preview)
        new.previewId = preview.id
      }
      try writer.update(new, from: old)
      guard let document = try writer.find(DocumentRow.self, version.documentId),
        document.currentVersion == version.number
      else { return }
      let content = if case .text(let content) = text { content } else { "" }
      try writer.execute("UPDATE document_texts SET content = \(content) WHERE document_id = \(document.id)")
    }
  }

  /// Copies a content into a file.
  ///
  /// - Returns: whether it is a PDF.
  private static func fetch(
    _ hash: ContentHash, _ size: Int64, from service: FileService, to path: String
  ) async throws -> Bool {
    guard FileManager.default.createFile(atPath: path, contents: nil), let handle = FileHandle(forWritingAtPath: path)
    else { throw RPCError(.internalError, "There is no room for a copy of the document") }
    defer { try? handle.close() }
    let pieces = try await service.store.pieces(of: hash, 0..<size)
    var head = Data()
    while let piece = try await pieces.next() {
      let data = Data(piece.readableBytesView)
      if head.count < 1024 { head.append(data.prefix(1024)) }
      try handle.write(contentsOf: data)
    }
    return DocumentText.isPDF(head)
  }

  /// Puts a picture of a version into the store.
  private static func keep(
    _ png: Data, of version: DocumentVersionRow, in service: FileService, _ call: CRMCall
  ) async throws -> FileRow {
    let id: ID<StoredFile> = call.newID()
    guard let uploadID = UploadID("\(id)") else { throw RPCError(.internalError, "\(id) names no upload") }
    let upload = try await service.store.open(uploadID)
    try await upload.append(ByteBuffer(bytes: png))
    let content = try await upload.finish(ExpectedContent())
    return FileRow(
      id: id, workspaceId: version.workspaceId, name: "preview.png", mediaType: "image/png", size: content.size,
      expectedHash: nil, hash: content.hash.bytes, state: .stored, entity: DocumentRow.entity,
      entityId: version.documentId.uuid, createdAt: call.now, createdBy: version.createdBy, expiresAt: call.now,
      storedAt: call.now)
  }

  /// Deletes for good what was deleted 30 days ago, with its files.
  static func purge(for call: CRMCall) async throws {
    while true {
      let count = try await call.write { writer in
        let rows: [DocumentRow] = try writer.fetchAll(
          """
          \(DocumentRow.select) WHERE deleted_at <= \(Deletion.restorableAfter(call.now)) ORDER BY deleted_at LIMIT 100
          """)
        for row in rows {
          let files: [FileRow] = try writer.fetchAll(
            """
            \(FileRow.select) WHERE workspace_id = \(row.workspaceId) AND entity = \(DocumentRow.entity)
              AND entity_id = \(row.id)
            """)
          for file in files { try Files.delete(file, in: writer) }
          try writer.delete(row)
        }
        return rows.count
      }
      if count < 100 { break }
    }
    // Those of customers that went for good.
    try await call.write { try Files.deleteOrphans(ofEntity: DocumentRow.entity, in: DocumentRow.table, $0) }
  }
}

extension DocumentVersionRow {
  fileprivate mutating func note(_ outcome: DocumentText.Outcome) {
    switch outcome {
    case .text: (textState, textProblem) = (.read, nil)
    case .noText: (textState, textProblem) = (.absent, nil)
    case .unavailable(let why), .unreadable(let why): (textState, textProblem) = (.failed, why)
    }
  }
}
