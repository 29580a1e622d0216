import HTTPTypes
import Hummingbird
import NIOCore

/// Every path that is no other route's: the files of the web application.
struct PageRoute: Sendable {
  private let store: PageStore
  private let securityHeaders: HTTPFields

  init(store: PageStore) {
    self.store = store
    securityHeaders = SecurityHeaders.make()
  }

  func respond(to request: Request, path: Substring) -> Response {
    var response = answer(to: request, path: path)
    for header in securityHeaders { response.headers[header.name] = header.value }
    return response.answering(request.method)
  }

  private func answer(to request: Request, path: Substring) -> Response {
    guard request.method == .get || request.method == .head else {
      return .text(status: .methodNotAllowed, "Expected GET or HEAD.\n", headers: [.allow: "GET, HEAD"])
    }
    guard let file = store.file(at: path) else { return .text(status: .notFound, "Not found.\n") }

    var headers: HTTPFields = [
      .contentType: file.mediaType,
      .cacheControl: file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache",
    ]
    var content = file.plain
    if let gzipped = file.gzipped {
      headers[.vary] = "Accept-Encoding"
      if AcceptedEncoding.takesGzip(request.headers[values: .acceptEncoding]) {
        content = gzipped
        headers[.contentEncoding] = "gzip"
      }
    }
    headers[.eTag] = content.entityTag
    if EntityTag.matches(content.entityTag, request.headers[values: .ifNoneMatch]) {
      var response = Response(status: .notModified, headers: headers)
      for name in [HTTPField.Name.contentLength, .contentType, .contentEncoding] { response.headers[name] = nil }
      return response
    }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: content.bytes))
  }
}
