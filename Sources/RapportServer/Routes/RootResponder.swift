import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Rapport

/// Sends each request but calls to its route, names it, and logs what became of it.
struct RootResponder: HTTPResponder {
  let health: HealthRoute
  /// The longest path first.
  let routes: [Route]
  let pages: PageRoute?
  let origins: RequestOrigins
  let configuration: ServerConfiguration
  let logger: Logger

  func respond(to request: Request, context: ConnectionContext) async throws -> Response {
    let start = ContinuousClock.now
    let headers = CallHeaders(request.head)
    var ids = RequestId()
    let requestId = ids.next(headers.requestId)
    let path = (request.head.path ?? "/").prefix { $0 != "?" && $0 != "#" }
    var response: Response
    do throws(Refusal) {
      let place = try origins.place(of: headers, from: origins.peer(context.remoteAddress))
      let asked = Asked(request: request, path: path, headers: headers, id: requestId, start: start, place: place)
      response = await answer(asked)
      if place.isSecure { response.headers[.strictTransportSecurity] = SecurityHeaders.strictTransport }
    } catch {
      response = .refusal(error, requestId: requestId)
    }
    if let size = configuration.compressedSize { response = response.compressed(for: request, from: size) }
    response.headers[.requestId] = requestId
    logger.logRequest(
      requestId, method: request.method.rawValue, path: path, status: response.status.code, since: start,
      trace: headers.trace)
    return response
  }

  /// A request, and what has been found out about it.
  private struct Asked {
    let request: Request
    let path: Substring
    let headers: CallHeaders
    let id: String
    let start: ContinuousClock.Instant
    let place: RequestPlace

    /// With the body as it was before it was encoded.
    func plainRequest() throws(Refusal) -> Request {
      switch headers.bodyEncoding {
      case nil: return request
      case .other(let encoding): throw .encodedBody(encoding)
      case .gzip:
        var head = request.head
        head.headerFields[.contentEncoding] = nil
        head.headerFields[.contentLength] = nil
        // How much a route takes is its own to say.
        let body = InflatedBody(base: request.body, limits: Inflater.Limits(size: Int.max))
        return Request(head: head, body: RequestBody(asyncSequence: body))
      }
    }
  }

  private func answer(_ asked: Asked) async -> Response {
    if asked.path == "/health" { return await health.respond(to: asked.request) }
    if let route = routes.first(where: { $0.matches(asked.path) }) { return await answer(asked, by: route) }
    return pages?.respond(to: asked.request, path: asked.path) ?? .text(status: .notFound, "Not found.\n")
  }

  private func answer(_ asked: Asked, by route: Route) async -> Response {
    let (place, requestId) = (asked.place, asked.id)
    if case .foreign(let origin) = place.verdict, !route.isForAnyOrigin {
      return .refusal(.foreignOrigin(origin), requestId: requestId)
    }
    if case .allowed = place.verdict, asked.request.method == .options, asked.headers.asksBeforehand {
      return origins.preflightAnswer(to: place.verdict)
    }
    if let refusal = origins.refusal(of: asked.headers) { return .refusal(refusal, requestId: requestId) }
    let origin = origins.origin(asked.headers, place, requestId: requestId, start: asked.start)
    var response: Response
    do {
      response = try await route.respond(
        RouteRequest(
          http: try asked.plainRequest(), id: requestId, path: asked.path, origin: origin,
          configuration: configuration))
    } catch {
      if let refusal = Refusal(ofBody: error, configuration) { return .refusal(refusal, requestId: requestId) }
      let exposed = RPCError(describing: error)
      if exposed.code == .internalError {
        logger.error(
          "\(asked.path) failed", metadata: ["request": "\(requestId)", "error": "\(String(reflecting: error))"])
      }
      response = .error(exposed, requestId: requestId)
    }
    origins.add(to: &response, place: place, reply: origin.reply)
    return response
  }
}
