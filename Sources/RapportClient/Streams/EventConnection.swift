import FoundationEssentials

/// What is subscribed to.
struct EventSource: Sendable {
  var url: String
  var procedure: String
  var input: JSONValue?
  var client: ClientOptions
  var call: CallOptions

  func request(lastEventId: String?) async -> HTTPRequest {
    var query = "procedure=\(Self.escaped(procedure))"
    if let input { query += "&input=\(Self.escaped(input.json))" }
    var headers = call.headers
    headers["Last-Event-ID"] = lastEventId
    return HTTPRequest(
      method: "GET", url: "\(url)/subscribe?\(query)",
      headers: await client.headers(accept: "text/event-stream, application/json", adding: headers)
        .filter { $0.name != "Content-Type" })
  }

  /// Only what needs no escaping in a query stays.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return escaped
  }
}

/// The events of one subscription over as many connections as it takes.
struct EventConnection {
  let source: EventSource
  private var body: (any AsyncIteratorProtocol<[UInt8], any Error>)?
  private var parser = ServerSentEventParser()
  private var pending: [ServerSentEvent] = []
  private var lastEventId: String?
  private var delay: Duration?
  private var failures = 0
  private var hasConnected = false
  private var isOver = false

  init(_ source: EventSource) {
    self.source = source
    lastEventId = source.call.lastEventId
  }

  mutating func next(
    isolation actor: isolated (any Actor)?
  ) async throws(CallError<JSONValue>) -> (id: String?, json: JSONValue)? {
    while !isOver {
      if Task.isCancelled { throw TransportError.cancelled.callError(source.procedure) }
      do throws(CallError<JSONValue>) {
        if !pending.isEmpty {
          if let event = try take(pending.removeFirst()) { return event }
          continue
        }
        if body == nil { try await connect(isolation: actor) }
        if let bytes = try await readBody(isolation: actor) {
          pending = parser.read(bytes)
          failures = pending.isEmpty ? failures : 0
        } else {
          throw .unreachable(CallFailure(procedure: source.procedure, message: "The stream ended"))
        }
      } catch {
        try await lose(error, isolation: actor)
      }
    }
    return nil
  }

  /// What an event says; `nil` if it has nothing for the reader.
  private mutating func take(
    _ event: ServerSentEvent
  ) throws(CallError<JSONValue>) -> (id: String?, json: JSONValue)? {
    if let retry = event.retry { delay = retry }
    if let id = event.id { lastEventId = id }
    if event.name == "end" {
      isOver = true
      return nil
    }
    if event.data.isEmpty { return nil }
    guard let json = try? JSONValue(json: Array(event.data.utf8)) else {
      throw .notUnderstood(CallFailure(procedure: source.procedure, message: "An event is not JSON"))
    }
    switch event.name {
    case nil, "", "message": return (event.id, json)
    case "failure":
      let head = HTTPResponse(status: 200, headers: [], body: [])
      guard case .failure(let error) = json.failureEnvelope.result(of: source.procedure, head) else { return nil }
      throw error.passing()
    // A kind of event that this version of the client does not know.
    default: return nil
    }
  }

  private mutating func connect(isolation: isolated (any Actor)?) async throws(CallError<JSONValue>) {
    let stream: HTTPStream
    do {
      stream = try await source.client.transport.stream(await source.request(lastEventId: lastEventId))
    } catch {
      throw error.callError(source.procedure)
    }
    guard stream.head.status == 200, stream.head.header("Content-Type")?.hasPrefix("text/event-stream") == true else {
      throw await refusal(stream)
    }
    hasConnected = true
    parser = ServerSentEventParser()
    body = stream.body.makeAsyncIterator()
  }

  /// Why the server does not stream. What may pass is tried again.
  private func refusal(_ stream: HTTPStream) async -> CallError<JSONValue> {
    var bytes: [UInt8] = []
    do {
      for try await part in stream.body where bytes.count < 1 << 20 { bytes += part }
    } catch {
      // What has come must do.
    }
    let status = stream.head.status
    if let json = try? JSONValue(json: bytes), json.failureEnvelope["error"]?["code"]?.intValue != nil,
      case .failure(let error) = json.failureEnvelope.result(of: source.procedure, stream.head)
    {
      return error.passing()
    }
    let failure = CallFailure(procedure: source.procedure, message: "HTTP \(status) instead of events", status: status)
    return [429, 502, 503, 504].contains(status) ? .unreachable(failure) : .notUnderstood(failure)
  }

  private mutating func readBody(isolation actor: isolated (any Actor)?) async throws(CallError<JSONValue>) -> [UInt8]?
  {
    do {
      return try await body?.next(isolation: actor)
    } catch {
      if Task.isCancelled { throw TransportError.cancelled.callError(source.procedure) }
      throw .unreachable(CallFailure(procedure: source.procedure, message: "The stream broke: \(error)"))
    }
  }

  /// Waits before the next connection if that may help. A server that was never reached is given up after some attempts.
  private mutating func lose(
    _ why: CallError<JSONValue>, isolation: isolated (any Actor)?
  ) async throws(CallError<JSONValue>) {
    body = nil
    pending = []
    let policy = source.call.retry ?? source.client.retry
    guard case .unreachable = why, hasConnected || failures < policy.limit else {
      isOver = true
      throw why
    }
    let wait = max(policy.backOff(failures), delay ?? .zero)
    failures += 1
    do {
      try await Task.sleep(for: wait)
    } catch {
      throw TransportError.cancelled.callError(source.procedure)
    }
  }
}

extension JSONValue {
  /// A JSON-RPC error object by itself, as events and routes tell it, as the response that it would stand in.
  fileprivate var failureEnvelope: JSONValue { self["error"] == nil ? ["error": self] : self }
}

extension CallError where Refusal == JSONValue {
  /// What is over in a while counts as a connection that broke: the subscription comes back.
  fileprivate func passing() -> CallError {
    guard case .server(let error) = self,
      ["UNAVAILABLE", "TOO_MANY_REQUESTS", "TIMEOUT"].contains(error.code.rawValue)
    else { return self }
    return .unreachable(CallFailure(procedure: error.procedure, message: "\(error)", status: error.status))
  }
}
