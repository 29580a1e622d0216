/// What the parts of a client share: it makes calls and subscriptions by name. Generated code gives them their types.
public final class Connection: Sendable {
  public let url: String
  public let options: ClientOptions
  private let batcher: Batcher?

  /// It opens no connection before the first call.
  /// - Parameter url: The server's JSON-RPC endpoint: `https://crm.example.com/rpc`.
  public init(url: String, options: ClientOptions) {
    self.url = url
    self.options = options
    batcher = options.batching.map { Batcher(Exchange(url: url, options: options), $0) }
  }

  /// Calls a procedure that answers a value. `refusal` is the union of its own errors.
  public func call<Output: WireValue, Refusal: WireValue>(
    _ procedure: String, isQuery: Bool, _ input: (any WireValue)?, _ options: CallOptions,
    refusal: Refusal.Type
  ) async throws(CallError<Refusal>) -> Output {
    let result: JSONValue
    do {
      result = try await perform(procedure, isQuery: isQuery, params: input?.wire, options)
    } catch {
      throw error.typed()
    }
    do {
      return try Output(wire: result)
    } catch {
      throw .notUnderstood(
        CallFailure(procedure: procedure, message: "The answer does not fit the contract: \(error)"))
    }
  }

  /// Calls a procedure that answers nothing.
  public func send<Refusal: WireValue>(
    _ procedure: String, isQuery: Bool, _ input: (any WireValue)?, _ options: CallOptions,
    refusal: Refusal.Type
  ) async throws(CallError<Refusal>) {
    do {
      _ = try await perform(procedure, isQuery: isQuery, params: input?.wire, options)
    } catch {
      throw error.typed()
    }
  }

  /// Subscribes to a procedure. Nothing is sent before the first event is asked for.
  public func subscribe<Output: WireValue, Refusal: WireValue>(
    _ procedure: String, _ input: (any WireValue)?, _ options: CallOptions
  ) -> Subscription<Output, Refusal> {
    Subscription(
      source: EventSource(url: url, procedure: procedure, input: input?.wire, client: self.options, call: options))
  }

  private func perform(
    _ procedure: String, isQuery: Bool, params: JSONValue?, _ options: CallOptions
  ) async throws(CallError<JSONValue>) -> JSONValue {
    let timeout = options.timeout ?? self.options.timeout
    let deadline = timeout.map { ContinuousClock.now + $0 }
    let policy = isQuery || options.idempotencyKey != nil ? options.retry ?? self.options.retry : .none
    let call = PreparedCall(
      procedure: procedure, params: params, idempotencyKey: options.idempotencyKey, deadline: deadline)
    var repetition = 0
    while true {
      do {
        return try await attempt(call, options)
      } catch {
        guard repetition < policy.limit, let wait = error.wait(repetition, policy),
          deadline.map({ ContinuousClock.now + wait < $0 }) ?? true
        else { throw error }
        repetition += 1
        do {
          try await Task.sleep(for: wait)
        } catch {
          throw .cancelled(call.failure("The call was cancelled"))
        }
      }
    }
  }

  private func attempt(_ call: PreparedCall, _ options: CallOptions) async throws(CallError<JSONValue>) -> JSONValue {
    if let batcher, options.headers.isEmpty { return try await batcher.call(call).get() }
    let exchange = Exchange(url: url, options: self.options)
    return try await exchange.send([call], headers: options.headers)[0].get()
  }
}

extension CallError where Refusal == JSONValue {
  /// How long to wait before trying again; `nil` if that would not help.
  fileprivate func wait(_ repetition: Int, _ policy: RetryPolicy) -> Duration? {
    switch self {
    case .unreachable: return policy.backOff(repetition)
    case .notUnderstood(let failure):
      return failure.status == 503 || failure.status == 429 ? policy.backOff(repetition) : nil
    case .server(let error):
      guard ["UNAVAILABLE", "TOO_MANY_REQUESTS"].contains(error.code.rawValue) else { return nil }
      guard let asked = error.retryAfter else { return policy.backOff(repetition) }
      return asked <= policy.maximumDelay ? asked : nil
    case .refused, .timedOut, .cancelled: return nil
    }
  }
}
