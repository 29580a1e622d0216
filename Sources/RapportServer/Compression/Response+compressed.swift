import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
  /// The same answer in gzip, if the caller takes that and it is worth it: text, long enough or of unknown length, and
  /// not encoded yet. Streams of events and answers that can be asked for in parts stay as they are.
  func compressed(for request: Request, from threshold: Int) -> Response {
    let takesGzip = AcceptedEncoding.takesGzip(request.headers[values: .acceptEncoding])
    if status == .notModified { return takesGzip ? namedAsKept(request) : self }
    guard status == .ok, request.method != .head, headers[.contentEncoding] == nil, headers[.acceptRanges] == nil,
      body.contentLength ?? Int.max >= threshold, let type = headers[.contentType], Self.isText(type),
      headers[.cacheControl]?.contains("no-transform") != true
    else { return self }
    var response = self
    response.headers.append(HTTPField(name: .vary, value: "Accept-Encoding"))
    guard takesGzip else { return response }
    // What has no known length comes as it is made: the caller shall see it at once.
    let (body, flush) = (body, body.contentLength == nil ? Deflater.Flush.all : .none)
    response.body = ResponseBody { writer in
      try await body.write(GzipWriter(base: writer, flush: flush))
    }
    response.headers[.contentLength] = nil
    response.headers[.contentEncoding] = "gzip"
    response.headers[.eTag] = headers[.eTag].map(EntityTag.gzipped)
    return response
  }

  /// With the name of the form that the caller has, which was in gzip.
  private func namedAsKept(_ request: Request) -> Response {
    guard let tag = headers[.eTag].map(EntityTag.gzipped),
      request.headers[values: .ifNoneMatch].contains(where: { $0.contains(tag) })
    else { return self }
    var response = self
    response.headers[.eTag] = tag
    return response
  }

  private static func isText(_ type: String) -> Bool {
    let type = type.prefix { $0 != ";" }.trimmed.lowercased()
    if type == "text/event-stream" { return false }
    return type.hasPrefix("text/") || type.hasSuffix("+json") || type.hasSuffix("+xml")
      || [
        "application/json", "application/jsonl", "application/javascript", "application/xml",
        "application/openapi+json",
      ].contains(type)
  }
}

private struct GzipWriter: ResponseBodyWriter {
  var base: any ResponseBodyWriter
  let flush: Deflater.Flush
  private let deflater = Deflater()

  init(base: any ResponseBodyWriter, flush: Deflater.Flush) {
    self.base = base
    self.flush = flush
  }

  @concurrent mutating func write(_ buffer: ByteBuffer) async throws {
    var output: [UInt8] = []
    buffer.withUnsafeReadableBytes { deflater.add($0, flush, to: &output) }
    if !output.isEmpty { try await base.write(ByteBuffer(bytes: output)) }
  }

  @concurrent consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
    var output: [UInt8] = []
    deflater.add(UnsafeRawBufferPointer(start: nil, count: 0), .end, to: &output)
    try await base.write(ByteBuffer(bytes: output))
    try await base.finish(trailingHeaders)
  }
}
