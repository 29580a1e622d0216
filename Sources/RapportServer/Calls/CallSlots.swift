import NIOCore
import Synchronization

/// Lets no more calls run than allowed; so many more wait for a while, the first one first. Whoever comes when those
/// are waiting too is refused at once.
///
/// While there is room, a call costs two additions to one number: no lock, and nothing is allocated.
public final class CallSlots: Sendable {
  /// How many may run.
  public let limit: Int
  /// How many may wait.
  public let maximumWaiting: Int
  /// How long one may wait.
  public let patience: Duration

  /// How many run, in the lower half, and how many wait, in the upper one: whether a call may run is one comparison.
  private let counts = Atomic<UInt64>(0)
  private let queue = Mutex(CircularBuffer<Waiter>())

  /// One who waits for a slot.
  final class Waiter: Sendable {
    fileprivate let begin: @Sendable () -> Void

    fileprivate init(_ begin: @escaping @Sendable () -> Void) { self.begin = begin }
  }

  public init(limit: Int = 1024, maximumWaiting: Int = 1024, patience: Duration = .seconds(2)) {
    self.limit = min(max(1, limit), Int(Self.runningMask >> 1))
    self.maximumWaiting = min(max(0, maximumWaiting), Int(Self.runningMask >> 1))
    self.patience = patience
  }

  private static let oneWaiting: UInt64 = 1 << 32
  private static let runningMask: UInt64 = oneWaiting - 1

  /// How many calls run at this moment.
  public var running: Int { min(limit, Int(counts.load(ordering: .relaxed) & Self.runningMask)) }

  /// How many calls wait at this moment.
  public var waiting: Int { Int(counts.load(ordering: .relaxed) >> 32) }

  /// Whether one who came now would be refused.
  var isRefusing: Bool { waiting >= maximumWaiting && running >= limit }

  // MARK: Taking and giving back

  /// Takes a slot if there is one and nobody waits; it must be given back.
  func take() -> Bool {
    // With anybody in the upper half, the number is above every limit.
    if counts.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue <= UInt64(limit) { return true }
    giveBack()
    return false
  }

  func giveBack() {
    if counts.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue >= Self.oneWaiting { letIn() }
  }

  /// Waits at the end of the queue; `nil` if it is full.
  ///
  /// - Parameter begin: called once the slot is there, by whoever gave it back.
  func wait(_ begin: @escaping @Sendable () -> Void) -> Waiter? {
    let waiter = Waiter(begin)
    let isWaiting = queue.withLock { queue in
      guard queue.count < maximumWaiting else { return false }
      queue.append(waiter)
      counts.wrappingAdd(Self.oneWaiting, ordering: .acquiringAndReleasing)
      return true
    }
    guard isWaiting else { return nil }
    // The last of the slots may have been given back before anybody knew of this one.
    letIn()
    return waiter
  }

  /// Waits no more. Answers whether it still did; otherwise it has the slot, or will be told so.
  func leave(_ waiter: Waiter) -> Bool {
    queue.withLock { queue in
      guard let place = queue.firstIndex(where: { $0 === waiter }) else { return false }
      queue.remove(at: place)
      counts.wrappingSubtract(Self.oneWaiting, ordering: .acquiringAndReleasing)
      return true
    }
  }

  private func letIn() {
    let entering = queue.withLock { queue in
      var entering: [Waiter] = []
      while !queue.isEmpty, takeForWaiter() { entering.append(queue.removeFirst()) }
      return entering
    }
    for waiter in entering { waiter.begin() }
  }

  /// Makes one who waits one who runs, if there is a slot.
  private func takeForWaiter() -> Bool {
    var seen = counts.load(ordering: .acquiring)
    while seen & Self.runningMask < UInt64(limit) {
      let (isExchanged, found) = counts.compareExchange(
        expected: seen, desired: seen &+ 1 &- Self.oneWaiting, ordering: .acquiringAndReleasing)
      if isExchanged { return true }
      seen = found
    }
    return false
  }
}

extension CallSlots {
  /// With the limits of a configuration.
  public convenience init(_ configuration: ServerConfiguration) {
    self.init(
      limit: configuration.maximumConcurrentRequests, maximumWaiting: configuration.maximumWaitingRequests,
      patience: configuration.queueTimeout)
  }
}
