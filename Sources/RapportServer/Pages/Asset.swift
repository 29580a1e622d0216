import HTTPTypes
public import Hummingbird
import NIOCore

/// A file that the program itself holds, for a route to serve: with its type, an entity tag, and the rules for browsers
/// that all pages have.
public struct Asset: Sendable {
  private let type: String
  private let body: ByteBuffer
  private let tag: String

  /// - Parameter name: Its ending says what it is: `docs.css`.
  public init(name: String, bytes: [UInt8]) {
    type = MediaTypes.type(of: name)
    body = ByteBuffer(bytes: bytes)
    tag = EntityTag.of(bytes)
  }

  /// To GET and HEAD; another method is refused.
  public func response(to request: RouteRequest) -> Response {
    guard request.method == .get || request.method == .head else {
      return .text(status: .methodNotAllowed, "Expected GET or HEAD.\n", headers: [.allow: "GET, HEAD"])
    }
    var headers = SecurityHeaders.make()
    headers[.eTag] = tag
    headers[.cacheControl] = "no-cache"
    if EntityTag.matches(tag, request.http.headers[values: .ifNoneMatch]) {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = type
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body)).answering(request.method)
  }
}
