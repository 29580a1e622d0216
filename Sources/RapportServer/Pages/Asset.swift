import HTTPTypes
public import Hummingbird
import NIOCore
import Synchronization

/// A file that the program itself holds or makes, for a route to serve: with its type, an entity tag, and the rules for
/// browsers that all pages have.
public struct Asset: Sendable {
  private let type: String
  private let contents: Contents

  /// - Parameters:
  ///   - name: Its ending says what it is: `docs.css`.
  ///   - bytes: made when the file is first asked for, and kept: until then it costs neither time nor memory.
  public init(name: String, bytes: @escaping @autoclosure @Sendable () -> [UInt8]) {
    type = MediaTypes.type(of: name)
    contents = Contents(bytes)
  }

  /// To GET and HEAD; another method is refused.
  public func response(to request: RouteRequest) -> Response {
    guard request.method == .get || request.method == .head else {
      return .text(status: .methodNotAllowed, "Expected GET or HEAD.\n", headers: [.allow: "GET, HEAD"])
    }
    let (body, tag) = contents.made()
    var headers = SecurityHeaders.make()
    headers[.eTag] = tag
    headers[.cacheControl] = "no-cache"
    if EntityTag.matches(tag, request.http.headers[values: .ifNoneMatch]) {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = type
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body)).answering(request.method)
  }

  private final class Contents: Sendable {
    private let make: @Sendable () -> [UInt8]
    private let kept = Mutex<(body: ByteBuffer, tag: String)?>(nil)

    init(_ make: @escaping @Sendable () -> [UInt8]) { self.make = make }

    /// Whoever asks while it is being made waits for it.
    func made() -> (body: ByteBuffer, tag: String) {
      kept.withLock { kept in
        if let kept { return kept }
        let bytes = make()
        let contents = (body: ByteBuffer(bytes: bytes), tag: EntityTag.of(bytes))
        kept = contents
        return contents
      }
    }
  }
}
