import Files
import HTTPTypes
import Hummingbird
import NIOCore
import Rapport

/// Gives files out.
struct FileDownloads: Sendable {
  let store: any FileStore
  let records: any FileRecords

  /// Kinds that a browser may show: they run nothing.
  private static let harmless: Set<String> = [
    "image/avif", "image/gif", "image/jpeg", "image/png", "image/webp", "text/plain",
  ]

  /// `GET` and `HEAD`.
  func send(_ request: Request, _ ticket: FileTicket) async throws -> Response {
    guard case .stored(let content) = try await records.state(of: ticket) else {
      throw RPCError(.notFound, "The file has been deleted")
    }
    guard let size = try await store.size(of: content) else {
      throw RPCError(.unavailable, "The file's content is missing in the store; tell whoever runs this server")
    }
    let tag = "\"\(content)\""
    let mediaType = Self.mediaType(ticket.mediaType)
    let isInline = ticket.isInline && Self.harmless.contains(mediaType)
    var headers: HTTPFields = [
      .eTag: tag, .acceptRanges: "bytes", .cacheControl: "private, no-cache",
      .contentDisposition: ContentDisposition.header(name: ticket.name, isInline: isInline),
      .contentSecurityPolicy: "default-src 'none'; sandbox", .xContentTypeOptions: "nosniff",
      .crossOriginResourcePolicy: "same-origin",
    ]
    if let condition = request.headers[.ifMatch], !EntityTag.matchesStrongly(tag, condition) {
      throw RPCError(.preconditionFailed, "The file is not the one that If-Match names")
    }
    if EntityTag.matches(tag, request.headers[values: .ifNoneMatch]) {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = mediaType.hasPrefix("text/") ? "\(mediaType); charset=utf-8" : mediaType
    var wanted = ByteRanges.whole
    // A range of another version than the caller has would be of no use.
    if request.headers[.ifRange].map({ EntityTag.matchesStrongly(tag, $0) }) ?? true {
      wanted = ByteRanges(request.headers[.range], size: size)
    }
    switch wanted {
    case .whole:
      return body(.ok, headers, [(nil, 0..<size)], end: nil, content).answering(request.method)
    case .none:
      headers[.contentRange] = "bytes */\(size)"
      for name in [HTTPField.Name.contentType, .contentDisposition] { headers[name] = nil }
      return Response(status: .rangeNotSatisfiable, headers: headers)
    case .one(let range):
      headers[.contentRange] = Self.contentRange(range, size)
      return body(.partialContent, headers, [(nil, range)], end: nil, content).answering(request.method)
    case .several(let ranges):
      let boundary = (0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
      let type = headers[.contentType] ?? mediaType
      headers[.contentType] = "multipart/byteranges; boundary=\(boundary)"
      let parts = ranges.map { range in
        (
          "\r\n--\(boundary)\r\nContent-Type: \(type)\r\nContent-Range: \(Self.contentRange(range, size))\r\n\r\n"
            as String?, range
        )
      }
      return body(.partialContent, headers, parts, end: "\r\n--\(boundary)--\r\n", content).answering(request.method)
    }
  }

  private static func contentRange(_ range: Range<Int64>, _ size: Int64) -> String {
    "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
  }

  /// A type without parameters, or bytes of no type.
  private static func mediaType(_ text: String) -> String {
    let type = text.prefix { $0 != ";" }.trimmed.lowercased()
    return type.wholeMatch(of: /[a-z0-9!#$&^_.+-]{1,63}\/[a-z0-9!#$&^_.+-]{1,63}/) == nil
      ? "application/octet-stream" : type
  }

  private func body(
    _ status: HTTPResponse.Status, _ headers: HTTPFields, _ parts: [(head: String?, range: Range<Int64>)],
    end: String?, _ content: ContentHash
  ) -> Response {
    let length = parts.reduce(end?.utf8.count ?? 0) { $0 + ($1.head?.utf8.count ?? 0) + $1.range.count }
    let store = store
    return Response(
      status: status, headers: headers,
      body: ResponseBody(contentLength: length) { writer in
        for part in parts {
          if let head = part.head { try await writer.write(ByteBuffer(string: head)) }
          let pieces = try await store.pieces(of: content, part.range)
          while let piece = try await pieces.next() { try await writer.write(piece) }
        }
        if let end { try await writer.write(ByteBuffer(string: end)) }
        try await writer.finish(nil)
      })
  }
}
