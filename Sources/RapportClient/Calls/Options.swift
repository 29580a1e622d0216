/// How a client calls.
public struct ClientOptions: Sendable {
  /// Sent with every request, as `Authorization: Bearer …`. Asked before each; `nil` sends none.
  public var token: @Sendable () async -> String?
  /// Sent with every request.
  public var headers: [String: String]
  /// For a call with all its attempts; `nil` for none. Subscriptions have none.
  public var timeout: Duration?
  /// How calls that may be repeated are repeated.
  public var retry: RetryPolicy
  /// Whether calls that are made at about the same time share a request; `nil`: each has its own.
  public var batching: Batching?
  /// What carries requests.
  public var transport: any HTTPTransport

  public init(
    token: @escaping @Sendable () async -> String? = { nil }, headers: [String: String] = [:],
    timeout: Duration? = .seconds(30), retry: RetryPolicy = RetryPolicy(), batching: Batching? = nil,
    transport: any HTTPTransport = AsyncHTTPTransport()
  ) {
    self.token = token
    self.headers = headers
    self.timeout = timeout
    self.retry = retry
    self.batching = batching
    self.transport = transport
  }

  /// With a token, such as an API key, that stays the same.
  public init(token: String?, timeout: Duration? = .seconds(30), batching: Batching? = nil) {
    self.init(token: { token }, timeout: timeout, batching: batching)
  }
}

/// Options of one call.
public struct CallOptions: Sendable {
  /// The same key and input get the answer of the first call again instead of doing it twice. With a key, a mutation is
  /// repeated when there was no answer, as queries are.
  public var idempotencyKey: String?
  /// For this call, instead of the client's. The server hears of it, and stops in time, too.
  public var timeout: Duration?
  /// For this call, instead of the client's.
  public var retry: RetryPolicy?
  /// For this call, beside the client's. It then has a request of its own.
  public var headers: [String: String]
  /// For a subscription: the id of the last event that was seen. Those after it follow.
  public var lastEventId: String?

  public init(
    idempotencyKey: String? = nil, timeout: Duration? = nil, retry: RetryPolicy? = nil, headers: [String: String] = [:],
    lastEventId: String? = nil
  ) {
    self.idempotencyKey = idempotencyKey
    self.timeout = timeout
    self.retry = retry
    self.headers = headers
    self.lastEventId = lastEventId
  }
}

/// How queries, and mutations with an idempotency key, are repeated when there was no answer, or when the server asked to
/// come again. Other mutations never are: whether they ran is unknown.
public struct RetryPolicy: Sendable {
  /// How many times after the first.
  public var limit: Int
  /// Before the first repetition; doubled each time, and shortened at random.
  public var delay: Duration
  /// The longest wait. If the server asks for more, the call fails instead.
  public var maximumDelay: Duration

  public static let none = RetryPolicy(limit: 0)

  public init(limit: Int = 2, delay: Duration = .milliseconds(200), maximumDelay: Duration = .seconds(10)) {
    self.limit = limit
    self.delay = delay
    self.maximumDelay = maximumDelay
  }

  func backOff(_ repetition: Int) -> Duration {
    let full = min(delay * (1 << min(repetition, 20)), maximumDelay)
    return full * Double.random(in: 0.5...1)
  }
}

/// Which calls share a request.
public struct Batching: Sendable {
  /// How many calls at most.
  public var maximum: Int
  /// How long the first of them waits for others.
  public var wait: Duration

  public init(maximum: Int = 100, wait: Duration = .milliseconds(1)) {
    self.maximum = maximum
    self.wait = wait
  }
}
