import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import Rapport

/// Where requests come from: whether a page may ask, who asks, and what the answer tells the browser about it. One for
/// `/rpc` and the routes alike.
struct RequestOrigins: Sendable {
  private let rule: OriginRule
  private let configuration: ServerConfiguration

  init(_ configuration: ServerConfiguration) {
    self.configuration = configuration
    rule = OriginRule(allowedOrigins: configuration.allowedOrigins)
  }

  /// Who is at the other end of a connection.
  func peer(_ address: SocketAddress?) -> Peer {
    let text = address?.ipAddress
    guard !configuration.trustedProxies.isEmpty, let text, let parsed = IPAddress(text) else {
      return Peer(address: text)
    }
    return Peer(address: text, isTrusted: isTrusted(parsed))
  }

  private func isTrusted(_ address: IPAddress) -> Bool {
    configuration.trustedProxies.contains { $0.contains(address) }
  }

  /// Where a request comes from. What proxies say counts only if the peer is one of those that are trusted.
  func place(of headers: CallHeaders, from peer: Peer) throws(Refusal) -> RequestPlace {
    guard peer.isTrusted else {
      return RequestPlace(
        address: peer.address, isSecure: configuration.isAlwaysSecure,
        verdict: rule.verdict(on: headers, host: headers.host))
    }
    let forwarding: Forwarding
    do {
      forwarding = try Forwarding(headers, isTrusted: isTrusted)
    } catch {
      throw .contradictoryForwarding()
    }
    return RequestPlace(
      address: forwarding.address ?? peer.address,
      isSecure: configuration.isAlwaysSecure || forwarding.scheme == "https",
      verdict: rule.verdict(on: headers, host: forwarding.host ?? headers.host))
  }

  func origin(
    _ headers: CallHeaders, _ place: RequestPlace, requestId: String, start: ContinuousClock.Instant
  ) -> CallOrigin {
    let takesCookies =
      switch place.verdict {
      case .own: true
      case .allowed: configuration.allowsCredentialsAcrossOrigins
      case .foreign: false
      }
    let cookieName = configuration.sessionCookieName(isSecure: place.isSecure)
    var origin = CallOrigin(
      requestId: requestId, credential: Credential.of(headers, cookieName: takesCookies ? cookieName : nil),
      remoteAddress: place.address, userAgent: headers.userAgent, isSecure: place.isSecure,
      deadline: start + min(configuration.callTimeout, headers.timeout ?? configuration.callTimeout))
    origin.idempotencyKey = headers.idempotencyKey
    origin.trace = headers.trace
    return origin
  }

  /// What is wrong with what the headers say of a call.
  func refusal(of headers: CallHeaders) -> Refusal? {
    if !headers.timeouts.isEmpty, headers.timeout == nil {
      return .wrongHeader("Request-Timeout-Ms", "one whole number of milliseconds above 0", headers.timeouts)
    }
    if !headers.idempotencyKeys.isEmpty, headers.idempotencyKey == nil {
      return .wrongHeader("Idempotency-Key", "one key of \(IdempotencyKey.form)", headers.idempotencyKeys)
    }
    return nil
  }

  /// What a page of another origin may see of an answer; nothing for others.
  func crossOriginHeaders(_ verdict: OriginRule.Verdict) -> [(name: String, value: String)] {
    guard case .allowed(let origin) = verdict else { return [] }
    var headers = [
      ("Access-Control-Allow-Origin", origin),
      (
        "Access-Control-Expose-Headers",
        "Content-Disposition, Content-Range, ETag, Retry-After, Upload-Complete, Upload-Offset, X-Request-Id"
      ), ("Vary", "Origin"),
    ]
    if configuration.allowsCredentialsAcrossOrigins { headers.append(("Access-Control-Allow-Credentials", "true")) }
    return headers
  }

  /// What a browser is told that asks whether a page of an allowed origin may ask.
  static let preflightHeaders = [
    (name: "Access-Control-Allow-Methods", value: "GET, HEAD, POST, PUT, PATCH, DELETE"),
    (
      name: "Access-Control-Allow-Headers",
      value:
        "Authorization, Content-Range, Content-Type, File-Ticket, Idempotency-Key, If-Range, Last-Event-ID, Range, "
        + "Request-Timeout-Ms, Traceparent, Tracestate, Upload-Complete, Upload-Length, Upload-Offset, X-Request-Id"
    ),
    (name: "Access-Control-Max-Age", value: "600"),
  ]

  func preflightAnswer(to verdict: OriginRule.Verdict) -> Response {
    var response = Response(status: .noContent)
    response.add(Self.preflightHeaders)
    response.add(crossOriginHeaders(verdict))
    return response
  }

  /// Adds what the browser must know besides the answer: a session that began or ended, and who may see it.
  func add(to response: inout Response, place: RequestPlace, reply: ReplyMetadata) {
    let contents = reply.contents
    if let seconds = contents.retryAfter { response.headers[.retryAfter] = String(seconds) }
    if let change = contents.sessionChange, let cookie = cookie(for: change, place) {
      response.add([("Set-Cookie", cookie)])
    }
    response.add(crossOriginHeaders(place.verdict))
  }

  /// The value of `Set-Cookie` that makes a change known; `nil` if the token cannot stand in a cookie.
  func cookie(for change: ReplyMetadata.SessionChange, _ place: RequestPlace) -> String? {
    let isSecure = configuration.usesSecureCookies(isSecure: place.isSecure)
    return SessionCookie.header(
      for: change, name: configuration.sessionCookieName(isSecure: place.isSecure), isSecure: isSecure)
  }
}

extension CallHeaders {
  /// How long the call may take; `nil` if nothing is said, or nothing that can be understood.
  var timeout: Duration? {
    guard timeouts.count == 1, let text = timeouts.first?.trimmed, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let milliseconds = Int(text), milliseconds > 0
    else { return nil }
    return .milliseconds(min(milliseconds, CallOrigin.maximumTimeout))
  }

  /// The trace that the request belongs to; `nil` if it names none, or none that is one.
  var trace: TraceContext? {
    traceParents.isEmpty ? nil : TraceContext(parents: traceParents, states: traceStates)
  }

  /// The call's name; `nil` if it has none, or none that may be one.
  var idempotencyKey: IdempotencyKey? {
    guard idempotencyKeys.count == 1, let text = idempotencyKeys.first?.trimmed else { return nil }
    return IdempotencyKey(header: text)
  }
}

extension Response {
  /// Adds headers behind those that stand; a name that is none is left out.
  mutating func add(_ fields: [(name: String, value: String)]) {
    for field in fields {
      guard let name = HTTPField.Name(field.name) else { continue }
      headers.append(HTTPField(name: name, value: field.value))
    }
  }

  /// What stands for a request that never became a call.
  static func refusal(_ refusal: Refusal, requestId: String) -> Response {
    var response = json(
      status: HTTPResponse.Status(code: Int(refusal.status.code)), refusal.json(requestId: requestId))
    response.add(refusal.headers.map { ($0.name, $0.value) })
    return response
  }

  /// An error as JSON, with the status of its code.
  static func error(_ error: RPCError, requestId: String) -> Response {
    var writer = JSONWriter()
    error.write(to: &writer, requestId: requestId)
    var response = json(
      status: HTTPResponse.Status(code: error.code.httpStatus), String(decoding: writer.bytes, as: UTF8.self))
    if error.code == .unavailable { response.headers[.retryAfter] = "1" }
    return response
  }
}
