import Rapport
import Storage
import Synchronization

/// Follows the outbox for all subscribers of this process: one reader, however many they are.
///
/// It wakes on commits of this process, and looks a few times a second, without asking the database, whether another
/// process has written. What it reads goes into a ring that subscribers read from; who is behind the ring reads the
/// outbox. So a subscriber has a position and no buffer, and a slow one costs nothing. Nothing runs while nobody is subscribed.
final class LiveEvents: Sendable {
  struct Options: Sendable {
    /// How often to look for changes by other processes.
    var pollInterval: Duration = .milliseconds(200)
    /// How many events the ring holds.
    var ringSize = 2048
    /// How many subscriptions a user may have.
    var maximumPerUser = 32
    var sleep: Sleep = { try await Task.sleep(for: $0) }
  }

  private struct State {
    /// The newest events of all workspaces, without a gap.
    var ring: [OutboxEventRow] = []
    /// The newest event that has been read; `nil` before the first look.
    var last: Int64?
    var subscriptions: [ID<User>: Int] = [:]
    var tail: Task<Void, Never>?
  }

  /// Wakes subscribers: there are new events, or credentials have changed.
  let changed = CommitSignal()
  private let store: any Store
  private let commits: CommitSignal
  private let options: Options
  private let watch: TableWatch
  private let state = Mutex(State())

  /// - Parameter commits: tells of this process's commits.
  init(_ store: any Store, commits: CommitSignal, options: Options = Options()) {
    self.store = store
    self.commits = commits
    self.options = options
    watch = store.watch([OutboxEventRow.table, SessionRow.table, APIKeyRow.table, UserRow.table])
  }

  // MARK: Subscribers

  /// A subscriber's place. It is given back when the value goes.
  final class Seat: Sendable {
    private let live: LiveEvents
    private let user: ID<User>

    fileprivate init(_ live: LiveEvents, _ user: ID<User>) {
      self.live = live
      self.user = user
    }

    deinit { live.leave(user) }
  }

  func enter(_ user: ID<User>) throws(RPCError) -> Seat {
    let (entered, limit) = (
      state.withLock { state in
        let count = state.subscriptions[user] ?? 0
        guard count < options.maximumPerUser else { return false }
        state.subscriptions[user] = count + 1
        if state.tail == nil { state.tail = Task { await follow() } }
        return true
      }, options.maximumPerUser
    )
    guard entered else {
      throw RPCError(
        .tooManyRequests, "At most \(limit) subscriptions may be open for one user, and so many are; close one")
    }
    return Seat(self, user)
  }

  private func leave(_ user: ID<User>) {
    let tail = state.withLock { state -> Task<Void, Never>? in
      let count = (state.subscriptions[user] ?? 1) - 1
      state.subscriptions[user] = count > 0 ? count : nil
      guard state.subscriptions.isEmpty else { return nil }
      // Nobody keeps the ring up to date from here on.
      defer { (state.tail, state.ring, state.last) = (nil, [], nil) }
      return state.tail
    }
    tail?.cancel()
  }

  /// The events of a workspace behind a position, in order, and the position that they lead to. Not all that there are, but
  /// some if there are any.
  func events(
    after position: Int64, in workspace: ID<Workspace>
  ) async throws -> (events: ArraySlice<OutboxEventRow>, upTo: Int64) {
    let known = state.withLock { state -> (ArraySlice<OutboxEventRow>, Int64)? in
      guard let last = state.last else { return nil }
      if position >= last { return ([], position) }
      guard let first = state.ring.first?.seq, position >= first - 1 else { return nil }
      return (state.ring[Int(position - (first - 1))...], last)
    }
    if let (events, last) = known { return (events.filter { $0.workspaceId == workspace }[...], last) }
    let rows: [OutboxEventRow] = try await store.read { reader in
      try reader.fetchAll("\(OutboxEventRow.select) WHERE seq > \(position) ORDER BY seq LIMIT 256")
    }
    return (rows.filter { $0.workspaceId == workspace }[...], rows.last?.seq ?? position)
  }

  // MARK: Following

  private func follow() async {
    var version: TableWatch.Version?
    var quietRounds = 0
    while !Task.isCancelled {
      let generation = commits.generation
      let now = watch.version
      quietRounds += 1
      // Without a version there is no telling. Now and then subscribers look whether their session has run out.
      if now == nil || now != version {
        version = await refill() ? now : nil
        changed.send()
        quietRounds = 0
      } else if quietRounds >= 25 {
        changed.send()
        quietRounds = 0
      }
      await commits.wait(since: generation, atMost: options.pollInterval, options.sleep)
    }
  }

  /// Reads what is new into the ring. False if the database does not let it.
  private func refill() async -> Bool {
    while true {
      let last = state.withLock { $0.last }
      let rows: [OutboxEventRow]? = try? await store.read { reader in
        guard let last else {
          return try reader.fetchAll("\(OutboxEventRow.select) ORDER BY seq DESC LIMIT 1")
        }
        return try reader.fetchAll("\(OutboxEventRow.select) WHERE seq > \(last) ORDER BY seq LIMIT 256")
      }
      guard let rows else { return false }
      let isDone = state.withLock { state in
        guard state.last == last, state.tail != nil else { return true }
        state.last = rows.last?.seq ?? last ?? 0
        state.ring += rows
        // Seldom, and then by half, so that keeping the ring costs little.
        if state.ring.count > options.ringSize { state.ring.removeFirst(state.ring.count - options.ringSize / 2) }
        return last != nil && rows.count < 256
      }
      if isDone { return true }
    }
  }
}
