public import Files
public import Foundation
import HTTPTypes
import Hummingbird
import Rapport

extension Route {
  /// Files in and out, at `/files/{id}`, for whoever bears a ticket in the header `File-Ticket` or the query's `ticket`.
  ///
  /// An upload is `PUT`, all at once or in parts that survive interruptions (draft-ietf-httpbis-resumable-upload, with
  /// the upload's URL known beforehand); `HEAD` tells how far it is, `PATCH` goes on, `DELETE` gives it up. A download is
  /// `GET` or `HEAD`, whole or in ranges (RFC 9110, section 14). Bytes go through in pieces: memory does not grow with
  /// the file.
  ///
  /// - Parameter clock: what time it is; tickets expire by it.
  public static func files(
    _ service: FileService, records: any FileRecords, clock: @escaping @Sendable () -> Date = { Date() }
  ) -> Route {
    let route = FileRoute(
      service: service, records: records, clock: clock,
      uploads: FileUploads(service: service, records: records),
      downloads: FileDownloads(store: service.store, records: records))
    return Route(FileService.path) { try await route.respond(to: $0) }
  }
}

/// Reads tickets, and sends each request to who does what its ticket is for.
struct FileRoute: Sendable {
  let service: FileService
  let records: any FileRecords
  let clock: @Sendable () -> Date
  let uploads: FileUploads
  let downloads: FileDownloads

  func respond(to request: RouteRequest) async throws -> Response {
    let parts = request.path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let id = UploadID(parts[2]) else {
      throw RPCError(.notFound, "There is no file at \(FileService.path) and nothing behind it: add the file's id")
    }
    let ticket = try ticket(of: request)
    guard ticket.id == id else {
      throw RPCError(.forbidden, "The ticket is for another file; ask for one for this file")
    }
    do {
      switch (ticket.purpose, request.http.method) {
      case (.upload, .put), (.upload, .patch): return try await uploads.receive(request, ticket)
      case (.upload, .head): return try await uploads.progress(of: ticket)
      case (.upload, .delete): return try await uploads.giveUp(ticket)
      case (.upload, _): return Self.wrongMethod("PUT, PATCH, HEAD, DELETE")
      case (.download, .get), (.download, .head): return try await downloads.send(request.http, ticket)
      case (.download, _): return Self.wrongMethod("GET, HEAD")
      }
    } catch let error as FileStoreError {
      throw RPCError(error)
    }
  }

  private static func wrongMethod(_ allowed: String) -> Response {
    .text(status: .methodNotAllowed, "Expected \(allowed).\n", headers: [.allow: allowed])
  }

  private func ticket(of request: RouteRequest) throws -> FileTicket {
    let text = request.http.headers[.fileTicket] ?? request.query["ticket"]
    guard let text, !text.isEmpty else {
      throw RPCError(
        .unauthorized, "A file needs a ticket, in the header File-Ticket or as ?ticket=: ask for one first")
    }
    do {
      return try service.ticket(text, at: clock())
    } catch .expired {
      throw RPCError(.unauthorized, "The ticket has expired; ask for a new one")
    } catch {
      throw RPCError(.unauthorized, "The ticket is not one of this server, or has been changed; ask for a new one")
    }
  }
}

extension RPCError {
  /// What a store could not do, as callers learn it: nothing of paths and keys.
  init(_ error: FileStoreError) {
    let (code, sentence): (RPCErrorCode, String) =
      switch error {
      case .notFound: (.notFound, "The file's content is not there")
      case .mismatch(let message): (.unprocessable, "\(message) Nothing has been kept; send the file again")
      case .busy: (.conflict, "The file is being sent by somebody else; try again in a moment")
      case .full: (.unavailable, "The server has no room for files; what had come is kept, try again later")
      case .readOnly: (.unavailable, "Files can only be read at the moment; try again later")
      case .failed: (.unavailable, "The store of files does not answer as it should; try again later")
      }
    self.init(code, sentence, cause: error)
  }
}

extension HTTPField.Name {
  static let fileTicket = known("File-Ticket")
  static let uploadOffset = known("Upload-Offset")
  static let uploadComplete = known("Upload-Complete")
  static let uploadLength = known("Upload-Length")
  static let uploadLimit = known("Upload-Limit")
}
