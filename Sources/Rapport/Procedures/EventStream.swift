/// The events of a subscription. They are made as they are asked for: nothing is buffered, and a reader who stops asking
/// stops the source.
public struct EventStream: AsyncSequence, Sendable {
  /// Something that happened, as its wire tells it.
  public struct Event: Hashable, Sendable {
    /// Where in the source the subscriber stands now. Who subscribes again with it as ``CallOrigin/lastEventId`` misses
    /// nothing and gets nothing twice. `nil` if the source cannot be resumed.
    public var id: String?
    /// JSON text. Empty if nothing happened that the subscriber is told: only the position has moved.
    public var data: [UInt8]

    /// Whether only the position has moved.
    public var isMark: Bool { data.isEmpty }

    public init(id: String? = nil, data: [UInt8]) {
      self.id = id
      self.data = data
    }
  }

  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let step: () async throws -> Event?

    /// Throws an ``RPCError`` that may be shown to the subscriber.
    public mutating func next() async throws -> Event? { try await step() }
  }

  private let makeStep: @Sendable () -> () async throws -> Event?

  init<Events: AsyncSequence & Sendable>(encoding events: Events) where Events.Element: Schema {
    self.init(events) { Event(data: try $0.encoded()) }
  }

  init<Events: AsyncSequence & Sendable, Payload: Schema>(
    encoding events: Events
  ) where Events.Element == StreamEvent<Payload> {
    self.init(events) { Event(id: $0.id, data: try $0.payload?.encoded() ?? []) }
  }

  private init<Events: AsyncSequence & Sendable>(
    _ events: Events, _ encode: @escaping @Sendable (Events.Element) throws -> Event
  ) {
    makeStep = {
      var iterator = events.makeAsyncIterator()
      return { try await iterator.next(isolation: #isolation).map(encode) }
    }
  }

  private init(_ makeStep: @escaping @Sendable () -> () async throws -> Event?) { self.makeStep = makeStep }

  public func makeAsyncIterator() -> Iterator { Iterator(step: makeStep()) }

  /// The same events; a value is kept for as long as anybody reads them or still may.
  public func keeping(_ value: some AnyObject & Sendable) -> EventStream {
    EventStream { [makeStep] in
      let step = makeStep()
      return {
        defer { withExtendedLifetime(value) {} }
        return try await step()
      }
    }
  }

  /// The same events; an error that ends them goes through `expose`.
  func exposingErrors(_ expose: @escaping @Sendable (any Error) -> RPCError) -> EventStream {
    EventStream { [makeStep] in
      let step = makeStep()
      return {
        do {
          return try await step()
        } catch {
          throw expose(error)
        }
      }
    }
  }
}

/// An event of a source that can be resumed: what a subscription's sequence yields instead of the bare payload.
public struct StreamEvent<Payload: Schema>: Sendable {
  /// The position after it.
  public var id: String
  /// `nil` for a mark: the position has moved past what the subscriber is not told.
  public var payload: Payload?

  public init(id: String, _ payload: Payload) {
    self.id = id
    self.payload = payload
  }

  /// Tells the position alone, so that a subscriber who was told nothing yet can resume there.
  public static func mark(id: String) -> StreamEvent { StreamEvent(id: id) }

  private init(id: String) {
    self.id = id
    payload = nil
  }
}
