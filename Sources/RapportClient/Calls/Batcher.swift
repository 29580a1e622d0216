import Synchronization

/// Lets calls that are made at about the same time share a request.
final class Batcher: Sendable {
  private struct Entry {
    var id: Int
    var call: PreparedCall
    var answer: CheckedContinuation<CallResult, Never>
  }

  private struct State {
    var lastId = 0
    var waiting: [Entry] = []
    /// Those on their way, by the number of their request.
    var sent: [Int: [Entry]] = [:]
    var requests: [Int: Task<Void, Never>] = [:]
    /// Calls that were cancelled before they came in.
    var cancelled: Set<Int> = []
  }

  private let exchange: Exchange
  private let batching: Batching
  private let state = Mutex(State())

  init(_ exchange: Exchange, _ batching: Batching) {
    self.exchange = exchange
    self.batching = batching
  }

  func call(_ call: PreparedCall) async -> CallResult {
    let id = state.withLock { state in
      state.lastId += 1
      return state.lastId
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { add(Entry(id: id, call: call, answer: $0)) }
    } onCancel: {
      cancel(id)
    }
  }

  private func add(_ entry: Entry) {
    let (isCancelled, count) = state.withLock { state in
      if state.cancelled.remove(entry.id) != nil { return (true, 0) }
      state.waiting.append(entry)
      return (false, state.waiting.count)
    }
    if isCancelled {
      entry.answer.resume(returning: .failure(.cancelled(entry.call.failure("The call was cancelled"))))
    } else if count >= batching.maximum {
      flush()
    } else if count == 1 {
      Task { [batching] in
        try? await Task.sleep(for: batching.wait)
        flush()
      }
    }
  }

  private func flush() {
    state.withLock { state in
      let entries = state.waiting
      guard !entries.isEmpty else { return }
      state.waiting = []
      let number = entries[0].id
      state.sent[number] = entries
      state.requests[number] = Task { [exchange] in
        let results = await exchange.send(entries.map(\.call))
        let left = self.state.withLock { state in
          state.requests[number] = nil
          return state.sent.removeValue(forKey: number) ?? []
        }
        let byId = Dictionary(zip(entries.map(\.id), results)) { $1 }
        for entry in left { if let result = byId[entry.id] { entry.answer.resume(returning: result) } }
      }
    }
  }

  /// Answers the call at once. The request is cancelled when all of its calls are.
  private func cancel(_ id: Int) {
    let entry: Entry? = state.withLock { state in
      if let index = state.waiting.firstIndex(where: { $0.id == id }) { return state.waiting.remove(at: index) }
      for (number, entries) in state.sent {
        guard let index = entries.firstIndex(where: { $0.id == id }) else { continue }
        if entries.count == 1 { state.requests[number]?.cancel() }
        return state.sent[number]?.remove(at: index)
      }
      state.cancelled.insert(id)
      return nil
    }
    guard let entry else { return }
    entry.answer.resume(returning: .failure(.cancelled(entry.call.failure("The call was cancelled"))))
  }
}
