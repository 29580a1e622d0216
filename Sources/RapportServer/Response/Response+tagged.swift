public import Hummingbird
import NIOCore

extension Response {
  /// An answer that a caller may keep and ask for again: named by an `ETag` of its bytes, and 304 without a body for
  /// whoever has just these already. For GET and HEAD.
  ///
  /// - Parameter cacheControl: without another, it is kept for this one user, and asked for each time.
  public static func tagged(
    _ body: [UInt8], contentType: String, cacheControl: String = "private, no-cache", for request: RouteRequest
  ) -> Response {
    let tag = EntityTag.of(body)
    var response = Response(status: .ok, headers: [.eTag: tag, .cacheControl: cacheControl])
    if EntityTag.matches(tag, request.http.headers[values: .ifNoneMatch]) {
      response.status = .notModified
      response.headers[.contentLength] = nil
      return response
    }
    response.headers[.contentType] = contentType
    response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: body))
    response.headers[.contentLength] = String(body.count)
    return response.answering(request.http.method)
  }
}
