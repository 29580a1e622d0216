import Rapport
import Storage

/// A subscription to domain events as one caller may see them.
///
/// Events come in the order of the outbox, and have its numbers as their ids: who subscribes again with the last one misses
/// none and gets none twice. Before each event it is asked anew who the caller is and what they may see; when their session
/// ends, so does the feed, with ``RPCErrorCode/unauthorized``.
struct LiveFeed<Payload: Schema>: AsyncSequence {
  typealias Element = StreamEvent<Payload>

  private let call: CRMCall
  private let workspace: ID<Workspace>
  private let seat: LiveEvents.Seat
  /// Where it begins.
  private let position: Int64
  /// What to begin with: a mark, or that events are missing.
  private let first: StreamEvent<Payload>
  private let show: @Sendable (OutboxEventRow, CRMCall) async throws -> Payload?

  /// - Parameters:
  ///   - reset: says that events may be missing because of `reason`, so that the subscriber has to read everything anew.
  ///   - show: the event as the call may see it; `nil` if they may not, or do not want to. The call has the caller of this
  ///     moment.
  init(
    _ call: CRMCall, reset: (_ reason: String) -> Payload,
    show: @escaping @Sendable (OutboxEventRow, CRMCall) async throws -> Payload?
  ) async throws {
    let user = try call.signedIn()
    self.call = call
    self.show = show
    workspace = user.workspaceId
    seat = try call.live.enter(user.id)
    let kept: (first: Int64, last: Int64) = try await call.read { reader in
      (
        try reader.fetchValue("SELECT MIN(seq) FROM outbox_events") ?? 1,
        try reader.fetchValue("SELECT MAX(seq) FROM outbox_events") ?? 0
      )
    }
    guard let text = call.origin.lastEventId else {
      position = kept.last
      first = .mark(id: "\(kept.last)")
      return
    }
    guard let last = Int64(text), last >= kept.first - 1, last <= kept.last else {
      position = kept.last
      first = StreamEvent(
        id: "\(kept.last)", reset("What came after event \(text.prefix(40)) is not kept any more: read everything anew")
      )
      return
    }
    position = last
    first = .mark(id: "\(last)")
  }

  func makeAsyncIterator() -> Iterator { Iterator(feed: self, position: position) }

  struct Iterator: AsyncIteratorProtocol {
    /// After how many events that the subscriber is not told they are told the position.
    private static var markDistance: Int64 { 256 }

    fileprivate let feed: LiveFeed
    fileprivate var position: Int64
    private var pending: ArraySlice<OutboxEventRow> = []
    /// Where the pending events lead to.
    private var upTo: Int64 = 0
    /// What the subscriber knows as the position; `nil` before the first event.
    private var told: Int64?

    fileprivate init(feed: LiveFeed, position: Int64) {
      self.feed = feed
      self.position = position
    }

    mutating func next() async throws -> StreamEvent<Payload>? {
      guard told != nil else {
        told = position
        return feed.first
      }
      let live = feed.call.live
      while true {
        try Task.checkCancellation()
        while let event = pending.popFirst() {
          position = event.seq
          guard let payload = try await feed.show(event, try await feed.call.renewed()) else { continue }
          told = position
          return StreamEvent(id: "\(position)", payload)
        }
        if upTo > position { position = upTo }
        let generation = live.changed.generation
        (pending, upTo) = try await live.events(after: position, in: feed.workspace)
        if !pending.isEmpty || upTo > position { continue }
        _ = try await feed.call.renewed()
        if let told, position - told >= Self.markDistance {
          self.told = position
          return .mark(id: "\(position)")
        }
        await live.changed.wait(since: generation)
      }
    }
  }
}

extension CRMCall {
  /// The same call at this moment: by whoever its credential belongs to now.
  ///
  /// - Throws: ``RPCErrorCode/unauthorized`` if the credential is no longer good.
  func renewed() async throws -> CRMCall {
    let before = try signedIn()
    let now = clock()
    guard let credential = origin.credential else {
      // Whoever has the database at hand needs none.
      let row = try await read { try $0.find(UserRow.self, before.id) }
      guard let row, row.deactivatedAt == nil else {
        throw RPCError(.unauthorized, "The user has been deactivated")
      }
      return acting(as: row.callUser, by: nil, at: now)
    }
    let caller = try await credentials.caller(credential: credential, at: now)
    if case .apiKey(let key) = caller.credential, !key.reachesEverything { try key.check(procedure, isRead: true) }
    return acting(as: caller.user, by: caller.credential, at: now)
  }
}
