import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Rapport

/// Sends each request but calls to its route, names it, and logs what became of it.
struct RootResponder: HTTPResponder {
  let health: HealthRoute
  let routes: [Route]
  let pages: PageRoute?
  let origins: RequestOrigins
  let logger: Logger

  func respond(to request: Request, context: ConnectionContext) async throws -> Response {
    let start = ContinuousClock.now
    let headers = CallHeaders(request.headers)
    var ids = RequestId()
    let requestId = ids.next(headers.requestId)
    let path = (request.head.path ?? "/").prefix { $0 != "?" && $0 != "#" }
    var response: Response
    if path == "/health" {
      response = await health.respond(to: request)
    } else if let route = routes.first(where: { $0.matches(path) }) {
      response = await answer(request, path, headers, requestId, start, context, by: route)
    } else {
      response = pages?.respond(to: request, path: path) ?? .text(status: .notFound, "Not found.\n")
    }
    response.headers[.requestId] = requestId
    logger.logRequest(
      requestId, method: request.method.rawValue, path: path, status: response.status.code, since: start)
    return response
  }

  private func answer(
    _ request: Request, _ path: Substring, _ headers: CallHeaders, _ requestId: String,
    _ start: ContinuousClock.Instant, _ context: ConnectionContext, by route: Route
  ) async -> Response {
    let verdict = origins.verdict(on: headers)
    if case .foreign(let origin) = verdict, !route.isForAnyOrigin {
      return .refusal(.foreignOrigin(origin), requestId: requestId)
    }
    if case .allowed = verdict, request.method == .options, headers.asksBeforehand {
      return origins.preflightAnswer(to: verdict)
    }
    if let refusal = origins.refusal(of: headers) { return .refusal(refusal, requestId: requestId) }
    let origin = origins.origin(
      headers, verdict, requestId: requestId, start: start, remoteAddress: context.remoteAddress)
    do {
      var response = try await route.respond(RouteRequest(http: request, id: requestId, path: path, origin: origin))
      origins.add(to: &response, verdict: verdict, reply: origin.reply)
      return response
    } catch let error as Refusal {
      return .refusal(error, requestId: requestId)
    } catch {
      let exposed = RPCError(describing: error)
      if exposed.code == .internalError {
        logger.error("\(path) failed", metadata: ["request": "\(requestId)", "error": "\(String(reflecting: error))"])
      }
      var response = Response.error(exposed, requestId: requestId)
      origins.add(to: &response, verdict: verdict, reply: origin.reply)
      return response
    }
  }
}
