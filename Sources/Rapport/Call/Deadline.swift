/// Runs `work`, and cancels it at `deadline`. It is waited for all the same: work that is done in spite of it has its answer,
/// and work that is stopped has undone what it did.
func withDeadline<Value: Sendable>(
  _ deadline: ContinuousClock.Instant, procedure: String,
  _ work: @escaping @Sendable () async -> Result<Value, RPCError>
) async throws(RPCError) -> Value {
  guard deadline > .now else { throw .tookTooLong(procedure) }
  let result = await withTaskGroup(of: Result<Value, RPCError>?.self) { group in
    group.addImmediateTask { await work() }
    group.addTask {
      try? await Task.sleep(until: deadline, clock: .continuous)
      return nil
    }
    var result: Result<Value, RPCError>?
    // Whichever is done first ends the other.
    while let done = await group.next() {
      result = done ?? result
      group.cancelAll()
    }
    return result ?? .failure(.tookTooLong(procedure))
  }
  return try result.get()
}

extension RPCError {
  static func tookTooLong(_ procedure: String, cause: (any Error)? = nil) -> RPCError {
    RPCError(.timeout, "\(procedure) took too long, and was stopped; what it had done is undone", cause: cause)
  }
}
