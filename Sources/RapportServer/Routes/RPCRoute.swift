import HTTPTypes
import Hummingbird
import JSONRPC
import Logging
import NIOCore
import Rapport

/// `POST /rpc`: takes the bytes of a JSON-RPC message to the endpoint, and its answer back.
struct RPCRoute: Sendable {
  private let endpoint: any RPCEndpoint
  private let configuration: ServerConfiguration
  private let origins: OriginRule
  private let slots: CallSlots
  private let logger: Logger

  init(endpoint: any RPCEndpoint, configuration: ServerConfiguration, logger: Logger) {
    self.endpoint = endpoint
    self.configuration = configuration
    self.logger = logger
    origins = OriginRule(allowedOrigins: configuration.allowedOrigins)
    slots = CallSlots(limit: configuration.maximumConcurrentRequests)
  }

  func respond(to request: Request, requestId: String, remoteAddress: String?) async throws -> Response {
    let verdict = origins.verdict(on: request.head)
    var response: Response
    do {
      if case .allowed = verdict, isPreflight(request) {
        response = preflightAnswer()
      } else {
        try admit(request, verdict)
        let message = try await BodyReader.read(request, configuration: configuration)
        let origin = callOrigin(of: request, verdict, requestId: requestId, remoteAddress: remoteAddress)
        response = try await call(message, from: origin)
      }
    } catch let refusal as Refusal {
      response = refusal.response(requestId: requestId)
    }
    if case .allowed(let origin) = verdict { allow(origin, in: &response) }
    return response
  }

  /// Refuses what can be refused before the body is read.
  private func admit(_ request: Request, _ verdict: OriginRule.Verdict) throws {
    guard request.method == .post else { throw Refusal.wrongMethod(request.method.rawValue) }
    if case .foreign(let origin) = verdict { throw Refusal.foreignOrigin(origin) }
    let types = request.headers[values: .contentType]
    guard types.count == 1, ContentType.isJSON(types[0]) else {
      throw Refusal.wrongContentType(types.isEmpty ? nil : types.joined(separator: ", "))
    }
    if let encoding = request.headers[.contentEncoding], encoding.trimmed.lowercased() != "identity" {
      throw Refusal.encodedBody(encoding)
    }
    if slots.isFull { throw Refusal.busy(limit: slots.limit) }
  }

  /// Runs the call. A slot is taken for it only now, so that slow bodies hold none.
  private func call(_ message: [UInt8], from origin: CallOrigin) async throws -> Response {
    guard slots.take() else { throw Refusal.busy(limit: slots.limit) }
    defer { slots.giveBack() }
    let reply = await endpoint.respond(to: message, from: origin)
    var response =
      if let body = reply.body {
        Response.json(status: .ok, ByteBuffer(bytes: body))
      } else {
        Response(status: .noContent, headers: [.cacheControl: "no-store"])
      }
    if reply.body == nil { response.headers[.contentLength] = nil }
    if let change = origin.reply.sessionChange {
      if let cookie = SessionCookie.header(for: change, configuration: configuration) {
        response.headers[.setCookie] = cookie
      } else {
        logger.error(
          "session not begun: its token holds characters that no cookie may", metadata: ["id": "\(origin.requestId)"])
      }
    }
    return response
  }

  private func callOrigin(
    of request: Request, _ verdict: OriginRule.Verdict, requestId: String, remoteAddress: String?
  ) -> CallOrigin {
    let takesCookies = verdict == .own || configuration.allowsCredentialsAcrossOrigins
    return CallOrigin(
      requestId: requestId,
      credential: Credential.of(
        request.headers, cookieName: takesCookies ? configuration.sessionCookieName : nil),
      remoteAddress: remoteAddress,
      userAgent: request.headers[.userAgent],
      isSecure: configuration.isSecure)
  }
}

// MARK: - Cross-origin resource sharing

extension RPCRoute {
  private func isPreflight(_ request: Request) -> Bool {
    request.method == .options && request.headers.contains(.accessControlRequestMethod)
  }

  private func preflightAnswer() -> Response {
    var response = Response(
      status: .noContent,
      headers: [
        .accessControlAllowMethods: "POST",
        .accessControlAllowHeaders: "Authorization, Content-Type, X-Request-Id",
        .accessControlMaxAge: "600",
        .cacheControl: "no-store",
      ])
    response.headers[.contentLength] = nil
    return response
  }

  private func allow(_ origin: String, in response: inout Response) {
    response.headers[.accessControlAllowOrigin] = origin
    response.headers[.accessControlExposeHeaders] = "Retry-After, X-Request-Id"
    response.headers[.vary] = "Origin"
    if configuration.allowsCredentialsAcrossOrigins { response.headers[.accessControlAllowCredentials] = "true" }
  }
}
