import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
  static func json(status: HTTPResponse.Status, _ text: String, headers: HTTPFields = [:]) -> Response {
    json(status: status, ByteBuffer(string: text), headers: headers)
  }

  static func json(status: HTTPResponse.Status, _ body: ByteBuffer, headers: HTTPFields = [:]) -> Response {
    var headers = headers
    headers[.contentType] = "application/json"
    headers[.cacheControl] = "no-store"
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: body))
  }

  static func text(status: HTTPResponse.Status, _ text: String, headers: HTTPFields = [:]) -> Response {
    var headers = headers
    headers[.contentType] = "text/plain; charset=utf-8"
    headers[.cacheControl] = "no-store"
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// Without its body if the method is HEAD: the headers stay those of GET, the length among them.
  func answering(_ method: HTTPRequest.Method) -> Response {
    method == .head ? createHeadResponse() : self
  }
}
