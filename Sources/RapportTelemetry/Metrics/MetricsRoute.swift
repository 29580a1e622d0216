import CoreMetrics
import HTTPTypes
import Hummingbird
import NIOCore
import Rapport
public import RapportServer

extension PrometheusMetrics {
  /// `GET /metrics`, for callers on this machine and for who has the token. To others it does not exist.
  ///
  /// - Parameters:
  ///   - token: the bearer token that a scraper sends. With one, callers on this machine need it, too.
  ///   - collect: asked before each answer: sets what is measured by looking.
  public func route(
    at path: String = "/metrics", token: String?,
    collect: @escaping @Sendable (PrometheusMetrics) async -> Void = { _ in }
  ) -> Route {
    Route(path) { [self] request in
      guard request.path.utf8.count == path.utf8.count, Self.admits(request.origin, token: token) else {
        throw RPCError(.notFound, "Not found")
      }
      guard request.method == .get || request.method == .head else {
        return Response(status: .methodNotAllowed, headers: [.allow: "GET, HEAD"])
      }
      ProcessFigures.collect(into: self)
      await collect(self)
      let response = Response(
        status: .ok,
        headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8", .cacheControl: "no-store"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: exposition)))
      return request.method == .head ? response.createHeadResponse() : response
    }
  }

  private static func admits(_ origin: CallOrigin, token: String?) -> Bool {
    guard let token else {
      guard let address = origin.remoteAddress else { return false }
      return address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
    }
    // Every byte is compared, so that the time tells nothing of where they differ.
    let given = Array((origin.credential ?? "").utf8)
    let wanted = Array(token.utf8)
    guard given.count == wanted.count else { return false }
    return zip(given, wanted).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
