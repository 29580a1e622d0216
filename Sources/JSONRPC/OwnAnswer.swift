import Synchronization

/// What the protocol's own methods answer: always the same, and made when it is first asked for.
final class OwnAnswer: Sendable {
  private let make: @Sendable () -> [UInt8]
  private let made = Mutex<[UInt8]?>(nil)

  init(_ make: @escaping @Sendable () -> [UInt8]) { self.make = make }

  /// JSON text.
  var json: [UInt8] {
    made.withLock { made in
      if let made { return made }
      let json = make()
      made = json
      return json
    }
  }
}
