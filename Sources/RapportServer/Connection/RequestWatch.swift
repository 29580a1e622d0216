import NIOCore

/// What a connection is in the middle of, and which deadline that puts on the peer.
///
/// A value without timers or sockets: `RequestWatchHandler` feeds it and does what it says.
struct RequestWatch {
  /// How long the peer may take.
  struct Limits: Sendable {
    /// Without a request, from the end of the last answer.
    var idle: TimeAmount
    /// For the headers of a request, from their first bytes.
    var header: TimeAmount
    /// For the whole body of a request.
    var body: TimeAmount
    /// For taking some of an answer.
    var write: TimeAmount
    /// For closing the connection once it was given up.
    var farewell: TimeAmount = .seconds(2)
  }

  /// The body of a request did not arrive in time.
  struct BodyTimeout: Error {}

  enum Phase: Equatable {
    /// Between requests.
    case idle
    /// Some of a request's headers are there.
    case headers
    /// The headers are there, the end of the body is not.
    case body
    /// The request was given up; nothing more of it is read.
    case abandoned
  }

  enum Expiry: Equatable {
    /// The time has not run for this peer: give it what is left of it, or the same time again.
    case extend(TimeAmount?)
    /// Tell the one who reads the body.
    case failBody
    case close
  }

  private(set) var phase = Phase.idle
  /// Requests whose headers have come and whose answers have not been written to the end.
  private(set) var unanswered = 0
  /// Whether the last request is answered although its body has not come to its end.
  private(set) var isAnsweredEarly = false
  private var hasReadPart = false
  private var lastAnswer: NIODeadline

  init(at now: NIODeadline) { lastAnswer = now }

  /// Whether an answer that begins now must be the connection's last.
  var endsAfterAnswer: Bool { phase == .body && unanswered <= 1 || phase == .abandoned }

  /// How long the present phase may last.
  func timeLimit(in limits: Limits) -> TimeAmount {
    switch phase {
    case .idle: limits.idle
    case .headers: limits.header
    case .body: limits.body
    case .abandoned: limits.farewell
    }
  }

  mutating func receivedHead() {
    hasReadPart = true
    guard phase != .abandoned else { return }
    phase = .body
    unanswered += 1
  }

  mutating func receivedBody() { hasReadPart = true }

  mutating func receivedEnd() {
    hasReadPart = true
    if phase == .body { phase = .idle }
  }

  /// All bytes that were there have been read. If none of them completed anything, they begin a request.
  mutating func finishedReading() {
    if phase == .idle, !hasReadPart { phase = .headers }
    hasReadPart = false
  }

  mutating func wroteEnd(at now: NIODeadline) {
    lastAnswer = now
    unanswered = max(0, unanswered - 1)
    if unanswered == 0, phase == .body { isAnsweredEarly = true }
  }

  /// The present phase has lasted as long as it may.
  mutating func expired(at now: NIODeadline, limits: Limits) -> Expiry {
    switch phase {
    case .idle where unanswered > 0: return .extend(nil)
    case .idle:
      // The phase goes on from request to request; the time counts from the last answer.
      let end = lastAnswer + limits.idle
      return now < end ? .extend(end - now) : .close
    case .headers: return unanswered > 0 ? .extend(nil) : .close
    case .body where unanswered > 1: return .extend(nil)
    case .body where unanswered == 1:
      phase = .abandoned
      return .failBody
    case .body, .abandoned: return .close
    }
  }
}
