import JSONRPC
import Logging
import NIOHTTP1
import Rapport

/// `POST /rpc`: decides on requests, makes calls of them, and says what their answers look like. It has no state and
/// does no waiting; ``RPCHandler`` does that for each connection.
struct RPCRoute: Sendable {
  /// A request from its headers on.
  final class Request {
    let id: String
    let head: HTTPRequestHead
    let headers: CallHeaders
    let place: RequestPlace
    let start = ContinuousClock.now
    /// What can be said before the body is there: the answer to a preflight, or a refusal.
    var earlyAnswer: Answer?
    /// What its call wants the caller to be told besides its answer.
    var reply: ReplyMetadata?
    /// Reads the body if it comes in gzip.
    var inflater: Inflater?

    init(id: String, head: HTTPRequestHead, headers: CallHeaders, place: RequestPlace) {
      self.id = id
      self.head = head
      self.headers = headers
      self.place = place
    }
  }

  /// An answer, without what all answers say.
  struct Answer {
    var status: HTTPResponseStatus
    var headers: HTTPHeaders = [:]
    /// JSON text, or nothing.
    var body: [UInt8] = []
    var isGzipped = false
  }

  static let path = "/rpc"

  let endpoint: any RPCEndpoint
  let configuration: ServerConfiguration
  let slots: CallSlots
  let origins: RequestOrigins
  private let logger: Logger

  init(endpoint: any RPCEndpoint, configuration: ServerConfiguration, slots: CallSlots, logger: Logger) {
    self.endpoint = endpoint
    self.configuration = configuration
    self.logger = logger
    origins = RequestOrigins(configuration)
    self.slots = slots
  }

  var maximumBodySize: Int { max(1, configuration.maximumBodySize) }

  func request(_ head: HTTPRequestHead, from peer: Peer, _ ids: inout RequestId) -> Request {
    let headers = CallHeaders(head.headers)
    let id = ids.next(headers.requestId)
    let place: RequestPlace
    do throws(Refusal) {
      place = try origins.place(of: headers, from: peer)
    } catch {
      let nowhere = RequestPlace(address: peer.address, isSecure: configuration.isAlwaysSecure, verdict: .own)
      let request = Request(id: id, head: head, headers: headers, place: nowhere)
      request.earlyAnswer = answer(to: request, refusal: error)
      return request
    }
    let request = Request(id: id, head: head, headers: headers, place: place)
    if case .allowed = place.verdict, head.method == .OPTIONS, headers.asksBeforehand {
      request.earlyAnswer = Self.preflightAnswer
    } else if let refusal = refusal(of: request) {
      request.earlyAnswer = answer(to: request, refusal: refusal)
    }
    return request
  }

  private static let preflightAnswer = Answer(status: .noContent, headers: HTTPHeaders(RequestOrigins.preflightHeaders))

  private func refusal(of request: Request) -> Refusal? {
    let headers = request.headers
    guard request.head.method == .POST else { return .wrongMethod(request.head.method.rawValue) }
    if case .foreign(let origin) = request.place.verdict { return .foreignOrigin(origin) }
    guard let type = headers.contentType, ContentType.isJSON(type) else {
      return .wrongContentType(headers.contentTypes.isEmpty ? nil : headers.contentTypes.joined(separator: ", "))
    }
    switch headers.bodyEncoding {
    case nil: break
    case .gzip: request.inflater = Inflater(Inflater.Limits(size: maximumBodySize))
    case .other(let encoding): return .encodedBody(encoding)
    }
    if let declared = headers.contentLength.flatMap({ Int($0) }), declared > maximumBodySize {
      return .payloadTooLarge(limit: maximumBodySize, declared: declared)
    }
    if let refusal = origins.refusal(of: headers) { return refusal }
    return slots.isRefusing ? .busy(limit: slots.limit) : nil
  }

  func origin(of request: Request) -> CallOrigin {
    var origin = origins.origin(request.headers, request.place, requestId: request.id, start: request.start)
    origin.isDeadlineKept = true
    return origin
  }

  // MARK: Answers

  /// The answer that a call gave; nothing for notifications.
  func answer(to request: Request, _ body: [UInt8], isGzipped: Bool = false) -> Answer {
    var answer = Answer(status: body.isEmpty ? .noContent : .ok, body: body, isGzipped: isGzipped)
    guard let contents = request.reply?.contents else { return answer }
    if let seconds = contents.retryAfter { answer.headers.add(name: "Retry-After", value: String(seconds)) }
    guard let change = contents.sessionChange else { return answer }
    if let cookie = origins.cookie(for: change, request.place) {
      answer.headers.add(name: "Set-Cookie", value: cookie)
    } else {
      logger.error(
        "session not begun: its token holds characters that no cookie may", metadata: ["id": "\(request.id)"])
    }
    return answer
  }

  func answer(to request: Request, refusal: Refusal) -> Answer {
    Answer(status: refusal.status, headers: refusal.headers, body: Array(refusal.json(requestId: request.id).utf8))
  }

  /// An answer with what it says to that request besides.
  func complete(_ answer: Answer, to request: Request) -> Answer {
    var answer = answer
    if answer.isGzipped { answer.headers.add(name: "Content-Encoding", value: "gzip") }
    if request.place.isSecure {
      answer.headers.add(name: "Strict-Transport-Security", value: SecurityHeaders.strictTransport)
    }
    for (name, value) in origins.crossOriginHeaders(request.place.verdict) {
      answer.headers.add(name: name, value: value)
    }
    return answer
  }

  /// The head of an answer that is written part by part.
  ///
  /// - Parameter date: now, as HTTP writes it.
  func head(of answer: Answer, to request: Request, date: String) -> HTTPResponseHead {
    var headers = answer.headers
    if !answer.body.isEmpty {
      headers.add(.json)
      headers.add(name: "Content-Length", value: String(answer.body.count))
    }
    headers.add(.all)
    headers.add(name: "Date", value: date)
    headers.add(name: "X-Request-Id", value: request.id)
    return HTTPResponseHead(version: .http1_1, status: answer.status, headers: headers)
  }

  func log(_ request: Request, status: HTTPResponseStatus) {
    logger.logRequest(
      request.id, method: request.head.method.rawValue, path: Self.path[...], status: status.code, since: request.start,
      trace: request.headers.trace)
  }
}
