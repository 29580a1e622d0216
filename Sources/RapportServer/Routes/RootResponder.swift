import HTTPTypes
import Hummingbird
import Logging

/// Sends each request to its route, names it, and logs what became of it.
struct RootResponder: HTTPResponder {
  let rpc: RPCRoute
  let health: HealthRoute
  let pages: PageRoute?
  let logger: Logger

  func respond(to request: Request, context: ConnectionContext) async throws -> Response {
    let start = ContinuousClock.now
    let requestId = RequestId.of(request.headers[.requestId])
    let path = (request.head.path ?? "/").prefix { $0 != "?" && $0 != "#" }
    var response: Response
    switch path {
    case "/rpc":
      response = try await rpc.respond(to: request, requestId: requestId, remoteAddress: context.remoteAddress)
    case "/health":
      response = await health.respond(to: request)
    default:
      response = pages?.respond(to: request, path: path) ?? .text(status: .notFound, "Not found.\n")
    }
    response.headers[.requestId] = requestId
    logger.info(
      "request",
      metadata: [
        "method": "\(ShownText.of(request.method.rawValue, limit: 20))",
        "path": "\(ShownText.of(path, limit: 200))",
        "status": "\(response.status.code)",
        "duration": "\(ContinuousClock.now - start)",
        "id": "\(requestId)",
      ])
    return response
  }
}
