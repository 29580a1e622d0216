/// The events of a subscription. Going through them connects; leaving the loop, or cancelling the task, ends it.
///
/// When the connection is lost, it connects again and goes on behind the last event: none is missed and none comes twice.
/// It ends with an error when the server refuses.
///
/// ```swift
/// for try await event in client.system.events() { … }
/// ```
public struct Subscription<Output: WireValue, Refusal: WireValue>: AsyncSequence, Sendable {
  public typealias Failure = CallError<Refusal>

  /// An event with its place in the stream.
  public struct Event: Sendable {
    /// What ``CallOptions/lastEventId`` takes to go on behind this event; `nil` if the stream cannot be resumed.
    public var id: String?
    public var value: Output
  }

  let source: EventSource

  public func makeAsyncIterator() -> Iterator { Iterator(events: makeEvents()) }

  /// The same events with their ids.
  public var events: Events { Events(subscription: self) }

  private func makeEvents() -> Events.Iterator { Events.Iterator(connection: EventConnection(source)) }

  public struct Iterator: AsyncIteratorProtocol {
    var events: Events.Iterator

    public mutating func next(isolation actor: isolated (any Actor)?) async throws(Failure) -> Output? {
      try await events.next(isolation: actor)?.value
    }

    public mutating func next() async throws(Failure) -> Output? { try await next(isolation: #isolation) }
  }

  /// The events of a subscription, each with its id.
  public struct Events: AsyncSequence, Sendable {
    public typealias Failure = CallError<Refusal>

    let subscription: Subscription

    public func makeAsyncIterator() -> Iterator { subscription.makeEvents() }

    public struct Iterator: AsyncIteratorProtocol {
      var connection: EventConnection

      public mutating func next(isolation actor: isolated (any Actor)?) async throws(Failure) -> Event? {
        let next: (id: String?, json: JSONValue)?
        do {
          next = try await connection.next(isolation: actor)
        } catch {
          throw error.typed()
        }
        guard let next else { return nil }
        do {
          return Event(id: next.id, value: try Output(wire: next.json))
        } catch {
          let message = "An event does not fit the contract: \(error)"
          throw .notUnderstood(CallFailure(procedure: connection.source.procedure, message: message))
        }
      }

      public mutating func next() async throws(Failure) -> Event? { try await next(isolation: #isolation) }
    }
  }
}
