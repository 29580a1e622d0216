import Rapport
import Storage

/// A file's place in the workspace. Its bytes are in the store of files, under their hash.
@Table("files")
struct FileRow {
  var id: ID<StoredFile>
  var workspaceId: ID<Workspace>
  var name: String
  var mediaType: String
  var size: Int64
  /// What the content must have; `nil` for any.
  var expectedHash: [UInt8]?
  /// SHA-256 of the content; `nil` while it is waited for.
  var hash: [UInt8]?
  var state: StoredFileState
  /// The kind of record that the file belongs to, and which one.
  var entity: String?
  var entityId: UUIDv7?
  var createdAt: Instant
  var createdBy: ID<User>
  /// When the ticket to send it expires.
  var expiresAt: Instant
  var storedAt: Instant?
}

extension StoredFileState: ColumnValue {}

extension FileRow {
  var file: StoredFile {
    StoredFile(
      id: id, name: name, mediaType: mediaType, size: Int(size), sha256: (hash ?? expectedHash)?.hexadecimal,
      state: state, createdAt: createdAt, createdBy: createdBy, storedAt: storedAt)
  }
}

extension Reader {
  /// - Throws: ``RPCErrorCode/notFound`` if it was deleted meanwhile.
  func file(_ id: ID<StoredFile>) throws -> FileRow {
    guard let row = try find(FileRow.self, id) else {
      throw RPCError(.notFound, "There is no StoredFile \(id) for you")
    }
    return row
  }
}
