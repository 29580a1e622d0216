/// Whether the body of a request comes fast enough.
///
/// A call's body has one time for all of it. A route's may be a large file: it has that time for each ``leastProgress``
/// bytes. Time in which nobody asks for more of it does not count.
struct BodyPace {
  private static let leastProgress = 64 << 10

  private let isCall: Bool
  private var progress = 0
  private var isAskedFor = false

  init(isCall: Bool = true) { self.isCall = isCall }

  mutating func received(_ count: Int) { progress += count }

  mutating func askedToRead() { isAskedFor = true }

  mutating func finishedReading() { isAskedFor = false }

  /// Asked when the time is over; if so, it begins again.
  mutating func isGoodEnough() -> Bool {
    guard isAskedFor else { return true }
    guard !isCall, progress >= Self.leastProgress else { return false }
    progress = 0
    return true
  }
}
