import Synchronization

/// What a transport knows of a caller before there is a call: who they say they are, and where they come from.
public struct CallOrigin: Sendable {
  /// Names this request in logs, errors and the audit trail.
  public var requestId: String
  /// The token of `Authorization: Bearer …` or of the session cookie, unverified; `nil` if there was none.
  public var credential: String?
  /// The peer's address without its port; `nil` in-process.
  public var remoteAddress: String?
  public var userAgent: String?
  /// Whether the transport is encrypted.
  public var isSecure: Bool
  /// When the call is stopped by cancelling it; `nil` if it may take as long as it takes.
  public var deadline: ContinuousClock.Instant?
  /// The id of the last event that a subscriber has seen: the subscription goes on behind it. `nil` begins with now.
  public var lastEventId: String?
  /// Whether the transport itself cancels the call at its deadline. Otherwise ``Dispatcher`` does.
  public var isDeadlineKept = false
  /// The caller's name for the call, so that it may be sent again; for mutations.
  public var idempotencyKey: IdempotencyKey?
  /// Which trace the call belongs to; `nil` if the caller named none.
  public var trace: TraceContext?
  /// What the call wants the transport to tell the caller besides the answer.
  public let reply: ReplyMetadata

  public init(
    requestId: String, credential: String? = nil, remoteAddress: String? = nil, userAgent: String? = nil,
    isSecure: Bool = false, deadline: ContinuousClock.Instant? = nil, lastEventId: String? = nil,
    reply: ReplyMetadata = ReplyMetadata()
  ) {
    self.requestId = requestId
    self.credential = credential
    self.remoteAddress = remoteAddress
    self.userAgent = userAgent
    self.isSecure = isSecure
    self.deadline = deadline
    self.lastEventId = lastEventId
    self.reply = reply
  }

  /// The longest time that a caller may name, in milliseconds: a day.
  public static let maximumTimeout = 86_400_000

  /// Brings the deadline forward to so many milliseconds from now; one that is earlier stays.
  public mutating func mustEnd(withinMilliseconds timeout: Int) {
    let end = ContinuousClock.now + .milliseconds(min(max(0, timeout), Self.maximumTimeout))
    if let deadline, deadline <= end { return }
    deadline = end
    isDeadlineKept = false
  }
}

/// What calls want a transport to tell the caller besides their answers. Shared by the calls of a batch.
public final class ReplyMetadata: Sendable {
  /// What becomes of the session that the transport keeps for the caller (over HTTP: a cookie).
  public enum SessionChange: Sendable, Equatable {
    /// Keep this token from now on, for so many seconds.
    case begin(token: String, lifetime: Int)
    /// Forget it.
    case end
  }

  /// Everything that the transport is to tell.
  public struct Contents: Sendable, Equatable {
    /// The last change that a call asked for; `nil` if none did.
    public var sessionChange: SessionChange?
    /// How long the caller should wait before it calls again, in seconds; `nil` if it need not.
    public var retryAfter: Int?
  }

  private let state = Mutex(Contents())

  public init() {}

  /// All of it, in one look.
  public var contents: Contents { state.withLock { $0 } }

  /// The last change that a call asked for; `nil` if none did.
  public var sessionChange: SessionChange? {
    get { state.withLock { $0.sessionChange } }
    set { state.withLock { $0.sessionChange = newValue } }
  }

  /// Asks the caller to wait before it calls again. Of several requests, the longest counts.
  public func askToWait(milliseconds: Int) {
    let seconds = max(1, (milliseconds + 999) / 1000)
    state.withLock { $0.retryAfter = max($0.retryAfter ?? 0, seconds) }
  }
}
