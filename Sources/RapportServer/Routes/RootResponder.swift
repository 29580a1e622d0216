import HTTPTypes
import Hummingbird
import Logging

/// Sends each request but calls to its route, names it, and logs what became of it.
struct RootResponder: HTTPResponder {
  let health: HealthRoute
  let pages: PageRoute?
  let logger: Logger

  func respond(to request: Request, context: ConnectionContext) async throws -> Response {
    let start = ContinuousClock.now
    var ids = RequestId()
    let requestId = ids.next(request.headers[.requestId])
    let path = (request.head.path ?? "/").prefix { $0 != "?" && $0 != "#" }
    var response: Response
    switch path {
    case "/health": response = await health.respond(to: request)
    default: response = pages?.respond(to: request, path: path) ?? .text(status: .notFound, "Not found.\n")
    }
    response.headers[.requestId] = requestId
    logger.logRequest(
      requestId, method: request.method.rawValue, path: path, status: response.status.code, since: start)
    return response
  }
}
