import Rapport
import Storage

/// Files: their bytes go beside the calls, to and from `/files/{id}`, with tickets that are asked for here.
@Procedures("files")
struct FileProcedures {
  /// A ticket to send a file with: the bytes are `PUT` to its URL, within a day, and may come in parts.
  @Mutation
  func createUpload(_ input: CreateUpload, _ call: CRMCall) async throws -> UploadTicket {
    try await Files.createUpload(input, call)
  }

  /// What is known of a file, and whether its bytes have come.
  @Query
  func getFile(_ input: StoredFileKey, _ call: CRMCall) async throws -> StoredFile {
    try await call.read { try $0.file(input.id).file }
  }

  /// A link with which whoever has it fetches the file, for a quarter of an hour.
  @Query
  func getDownload(_ input: GetDownload, _ call: CRMCall) async throws -> DownloadTicket {
    let row = try await call.read { try $0.file(input.id) }
    return try Files.ticket(for: row, isInline: input.isInline ?? false, call)
  }

  /// Deletes a file that belongs to no record. Links to it end.
  @Mutation
  func deleteFile(_ input: StoredFileKey, _ call: CRMCall) async throws {
    try await call.write { writer in
      let row = try writer.file(input.id)
      guard row.entity == nil else {
        throw RPCError(.conflict, "\(row.name) belongs to a record; delete it there")
      }
      try Files.delete(row, in: writer)
    }
  }
}
