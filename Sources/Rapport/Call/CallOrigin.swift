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
  /// When the transport stops the call by cancelling it; `nil` if it may take as long as it takes.
  public var deadline: ContinuousClock.Instant?
  /// The id of the last event that a subscriber has seen: the subscription goes on behind it. `nil` begins with now.
  public var lastEventId: String?
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

  private let state = Mutex<SessionChange?>(nil)

  public init() {}

  /// The last change that a call asked for; `nil` if none did.
  public var sessionChange: SessionChange? {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }
}
