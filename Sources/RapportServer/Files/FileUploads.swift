import Files
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Rapport

/// Takes files in.
struct FileUploads: Sendable {
  private let service: FileService
  private let records: any FileRecords
  private let slots = UploadSlots()

  init(service: FileService, records: any FileRecords) {
    self.service = service
    self.records = records
  }

  private func limit(_ ticket: FileTicket) -> Int64 { min(ticket.maximumSize, service.maximumSize) }

  /// `HEAD`: how far an upload is. Whoever asks goes on with it, so a request that still brings bytes is ended.
  func progress(of ticket: FileTicket) async throws -> Response {
    switch try await records.state(of: ticket) {
    case .gone: throw Self.gone()
    case .stored: return status(.noContent, ticket, offset: ticket.size, isComplete: true)
    case .waiting:
      let offset = try await slots.run(ticket.id) { try await service.store.keptBytes(of: ticket.id) }
      return status(.noContent, ticket, offset: offset, isComplete: false)
    }
  }

  /// `DELETE`: forgets what has come. The ticket stays good until it expires.
  func giveUp(_ ticket: FileTicket) async throws -> Response {
    guard try await records.state(of: ticket) == .waiting else { throw Self.gone() }
    try await slots.run(ticket.id) { try await service.store.discard(ticket.id) }
    return Response(status: .noContent)
  }

  /// `PUT` and `PATCH`: takes bytes.
  func receive(_ request: RouteRequest, _ ticket: FileTicket) async throws -> Response {
    switch try await records.state(of: ticket) {
    case .gone: throw Self.gone()
    case .stored: throw RPCError(.conflict, "The file has come already: a ticket is for one upload")
    case .waiting: break
    }
    let part = try UploadPart(request.http, ticket)
    if let length = part.length, (part.offset ?? 0) + length > limit(ticket) { throw tooLarge(ticket) }
    return try await slots.run(ticket.id) { [self] in
      let upload = try await service.store.open(ticket.id)
      do {
        if part.offset == nil { try await upload.restart() }
        guard part.offset ?? 0 == upload.offset else {
          try await upload.suspend()
          var response = Response.error(
            RPCError(.conflict, "The upload stands at \(upload.offset) bytes; go on from there"), requestId: request.id)
          response.headers[.uploadOffset] = "\(upload.offset)"
          response.headers[.uploadComplete] = "?0"
          return response
        }
        return try await take(request, part, ticket, into: upload)
      } catch let error as UploadEnded {
        throw error.cause
      } catch {
        // Whatever stopped it, what has come can be gone on from.
        _ = try? await upload.suspend()
        throw error
      }
    }
  }

  /// An error after which the upload must not be touched again.
  private struct UploadEnded: Error {
    var cause: any Error
  }

  private func take(
    _ request: RouteRequest, _ part: UploadPart, _ ticket: FileTicket, into upload: any FileUpload
  ) async throws -> Response {
    var received: Int64 = 0
    do {
      for try await bytes in request.http.body {
        received += Int64(bytes.readableBytes)
        guard upload.offset + Int64(bytes.readableBytes) <= limit(ticket) else {
          try await upload.discard()
          throw UploadEnded(cause: tooLarge(ticket))
        }
        try await upload.append(bytes)
      }
    } catch is RequestWatch.BodyTimeout {
      throw RPCError(.timeout, "The bytes come too slowly; what has come is kept, go on from there")
    }
    // A body that ends early looks like one that ends.
    try Task.checkCancellation()
    if let length = part.length, received < length { throw CancellationError() }
    guard part.isComplete(at: upload.offset, of: ticket.size) else {
      let kept = try await upload.suspend()
      return status(.noContent, ticket, offset: kept, isComplete: false)
    }
    do {
      let content = try await upload.finish(ExpectedContent(size: ticket.size, hash: ticket.hash))
      try await records.didStore(content, by: ticket)
      return stored(content, ticket)
    } catch {
      throw UploadEnded(cause: error)
    }
  }

  // MARK: Answers

  private func status(
    _ status: HTTPResponse.Status, _ ticket: FileTicket, offset: Int64?, isComplete: Bool
  ) -> Response {
    var response = Response(status: status)
    response.headers[.cacheControl] = "no-store"
    if let offset { response.headers[.uploadOffset] = "\(offset)" }
    response.headers[.uploadComplete] = isComplete ? "?1" : "?0"
    if let size = ticket.size { response.headers[.uploadLength] = "\(size)" }
    response.headers[.uploadLimit] = "max-size=\(limit(ticket))"
    return response
  }

  private func stored(_ content: StoredContent, _ ticket: FileTicket) -> Response {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("\"id\":")
    writer.write("\(ticket.id)")
    writer.key("\"size\":")
    writer.write(Int(content.size))
    writer.key("\"sha256\":")
    writer.write("\(content.hash)")
    writer.endObject()
    var response = Response.json(status: .created, String(decoding: writer.bytes, as: UTF8.self))
    response.headers[.uploadOffset] = "\(content.size)"
    response.headers[.uploadComplete] = "?1"
    return response
  }

  private func tooLarge(_ ticket: FileTicket) -> RPCError {
    RPCError(.payloadTooLarge, "The file may have at most \(limit(ticket)) bytes; nothing of it has been kept")
  }

  private static func gone() -> RPCError {
    RPCError(.notFound, "The file has been deleted, or the ticket has been used up")
  }
}

/// What a request says of the bytes that it brings.
struct UploadPart: Sendable {
  /// Where they belong; `nil` to begin anew.
  var offset: Int64?
  /// How many they are, if that is known.
  var length: Int64?
  /// Whether they are the last; `nil` if nothing is said.
  var isLast: Bool?
  private var isContinuation: Bool

  init(_ request: Request, _ ticket: FileTicket) throws {
    let headers = request.headers
    isContinuation = request.method == .patch
    if let encoding = headers[.contentEncoding], encoding.trimmed.lowercased() != "identity" {
      throw RPCError(.badRequest, "A file comes as it is, without Content-Encoding; \(ShownText.of(encoding)) came")
    }
    length = try headers[.contentLength].map { try Self.number($0, "Content-Length") }
    offset = try headers[.uploadOffset].map { try Self.number($0, "Upload-Offset") }
    switch headers[.uploadComplete]?.trimmed {
    case nil: break
    case "?1": isLast = true
    case "?0": isLast = false
    case let text?: throw RPCError(.badRequest, "Upload-Complete is ?1 or ?0, not \(ShownText.of(text))")
    }
    if let text = headers[.contentRange] {
      guard let range = text.wholeMatch(of: /bytes ([0-9]{1,15})-([0-9]{1,15})\/([0-9]{1,15}|\*)/),
        let start = Int64(range.1),
        let end = Int64(range.2), end >= start, length == nil || length == end - start + 1
      else { throw RPCError(.badRequest, "Content-Range is \"bytes FIRST-LAST/SIZE\", as long as the content") }
      offset = start
      if let size = Int64(range.3) { isLast = isLast ?? (end + 1 == size) }
    }
    if isContinuation, offset == nil {
      throw RPCError(.badRequest, "PATCH goes on with an upload: say where, with Upload-Offset")
    }
    if let text = headers[.uploadLength], let size = ticket.size, try Self.number(text, "Upload-Length") != size {
      throw RPCError(.unprocessable, "The ticket is for a file of \(size) bytes, and Upload-Length says another size")
    }
    guard length != nil || ticket.size != nil else {
      throw RPCError(.badRequest, "Say how long the content is, with Content-Length")
    }
  }

  private static func number(_ text: String, _ name: String) throws -> Int64 {
    guard (1...15).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }),
      let number = Int64(text)
    else { throw RPCError(.badRequest, "\(name) is a number of bytes, not \(ShownText.of(text))") }
    return number
  }

  /// Whether the file is whole with these bytes.
  ///
  /// - Parameters:
  ///   - position: how many bytes are there now.
  ///   - size: how many the file must have, if that is known.
  func isComplete(at position: Int64, of size: Int64?) -> Bool {
    if let isLast { return isLast }
    // What has no length of its own may have been cut off; and a part says nothing of the whole.
    if length == nil || isContinuation, let size { return position >= size }
    return true
  }
}
