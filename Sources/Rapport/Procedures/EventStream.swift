/// The events of a subscription, each as JSON bytes. They are made as they are asked for: nothing is buffered, and a reader
/// who stops asking stops the source.
public struct EventStream: AsyncSequence, Sendable {
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let step: () async throws -> [UInt8]?

    /// Throws an ``RPCError`` that may be shown to the subscriber.
    public mutating func next() async throws -> [UInt8]? { try await step() }
  }

  private let makeStep: @Sendable () -> () async throws -> [UInt8]?

  init<Events: AsyncSequence & Sendable>(encoding events: Events) where Events.Element: Schema {
    makeStep = {
      var iterator = events.makeAsyncIterator()
      return { try await iterator.next(isolation: #isolation)?.encoded() }
    }
  }

  private init(_ makeStep: @escaping @Sendable () -> () async throws -> [UInt8]?) { self.makeStep = makeStep }

  public func makeAsyncIterator() -> Iterator { Iterator(step: makeStep()) }

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
