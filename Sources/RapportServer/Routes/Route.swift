public import Hummingbird
import NIOCore
public import Rapport

/// A place on the server besides `/rpc`: answers every request whose path is `path` or begins with it and a slash.
///
/// Another wire, a document, files: each is a route that is given to ``Server``. It gets requests that have been named
/// and judged; errors that it throws become answers here, and each answer is logged.
public struct Route: Sendable {
  /// Begins with a slash, ends with none: `/files`.
  public let path: String
  /// Whether pages of other origins, which the configuration does not allow, may ask.
  public let isForAnyOrigin: Bool
  /// Whether it answers the path alone, and nothing below it.
  let isExact: Bool
  let respond: @Sendable (RouteRequest) async throws -> Response

  /// - Parameters:
  ///   - isForAnyOrigin: Such a request comes without the session cookie's credential.
  ///   - isExact: It answers the path alone, and nothing below it.
  ///   - respond: Throws an ``RPCError`` to refuse, which is answered as JSON with the status of its code.
  public init(
    _ path: String, isForAnyOrigin: Bool = false, isExact: Bool = false,
    respond: @escaping @Sendable (RouteRequest) async throws -> Response
  ) {
    self.path = path
    self.isForAnyOrigin = isForAnyOrigin
    self.isExact = isExact
    self.respond = respond
  }

  func matches(_ requestPath: Substring) -> Bool {
    requestPath.hasPrefix(path)
      && (requestPath.utf8.count == path.utf8.count
        || !isExact && requestPath.utf8.dropFirst(path.utf8.count).first == UInt8(ascii: "/"))
  }
}

/// A request for a route.
public struct RouteRequest: Sendable {
  public let http: Request
  /// Names the request in logs and errors.
  public let id: String
  /// Without the query.
  public let path: Substring
  /// Who asks, and from where: what a call on behalf of this request comes from.
  public let origin: CallOrigin
  let configuration: ServerConfiguration

  /// The whole body, of no more bytes than the server takes of a call, or than are said. What came in gzip is read.
  ///
  /// - Throws: what is answered with 413 if it is larger, with 408 if it comes too slowly, with 400 if it is no gzip.
  public func body(atMost limit: Int? = nil) async throws -> [UInt8] {
    let limit = limit ?? max(1, configuration.maximumBodySize)
    if let declared = http.headers[.contentLength].flatMap({ Int($0) }), declared > limit {
      throw Refusal.payloadTooLarge(limit: limit, declared: declared)
    }
    do {
      return Array(buffer: try await http.body.collect(upTo: limit))
    } catch is NIOTooManyBytesError {
      throw Refusal.payloadTooLarge(limit: limit, declared: nil)
    } catch {
      throw Refusal(ofBody: error, configuration) ?? error
    }
  }
}
