public import Hummingbird
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
  /// Whether requests may take as long as they make progress, instead of the time for a body.
  public let takesStreams: Bool
  let respond: @Sendable (RouteRequest) async throws -> Response

  /// - Parameters:
  ///   - isForAnyOrigin: Such a request comes without the session cookie's credential.
  ///   - takesStreams: Bodies may be long: their time runs as long as bytes come.
  ///   - respond: Throws an ``RPCError`` to refuse, which is answered as JSON with the status of its code.
  public init(
    _ path: String, isForAnyOrigin: Bool = false, takesStreams: Bool = false,
    respond: @escaping @Sendable (RouteRequest) async throws -> Response
  ) {
    self.path = path
    self.isForAnyOrigin = isForAnyOrigin
    self.takesStreams = takesStreams
    self.respond = respond
  }

  func matches(_ requestPath: Substring) -> Bool {
    requestPath.hasPrefix(path)
      && (requestPath.utf8.count == path.utf8.count
        || requestPath.utf8.dropFirst(path.utf8.count).first == UInt8(ascii: "/"))
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
}
