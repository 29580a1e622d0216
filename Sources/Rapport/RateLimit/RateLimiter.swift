#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Counts what callers ask for, and refuses who asks for too much.
///
/// For each caller one number is kept: when they will have nothing left to pay back (GCRA, the generic cell rate
/// algorithm). See ``RateTable`` for where.
public final class RateLimiter: Sendable {
  public let limits: RateLimits
  private let table: RateTable
  private let elapsed: @Sendable () -> Duration

  /// - Parameters:
  ///   - capacity: how many callers are known at a time; 8 bytes each. Who has asked for the least is forgotten first.
  ///   - elapsed: how much time has passed since some moment.
  public init(_ limits: RateLimits, capacity: Int = 1 << 16, elapsed: (@Sendable () -> Duration)? = nil) {
    self.limits = limits
    table = RateTable(capacity: capacity)
    let start = ContinuousClock.now
    self.elapsed = elapsed ?? { start.duration(to: .now) }
  }

  /// Counts a call.
  ///
  /// - Throws: ``RPCErrorCode/tooManyRequests`` with the time to wait; the call is not counted then.
  public func admit(_ subjects: RateSubjects, cost: Int, reply: ReplyMetadata) throws(RPCError) {
    try admit(subjects.first, cost, reply)
    if let second = subjects.second { try admit(second, cost, reply) }
  }

  private func admit(_ subject: RateSubject, _ cost: Int, _ reply: ReplyMetadata) throws(RPCError) {
    let (limit, who) =
      switch subject {
      case .user: (limits.perUser, "Your calls")
      case .key: (limits.perKey, "The calls with this API key")
      case .address: (limits.perAddress, "The calls from your address without a valid sign-in")
      }
    guard limit > 0 else { return }
    let now = UInt64(max(0, elapsed() / .nanoseconds(62_500)))
    guard let ticks = table.take(Self.hash(subject), cost: cost, limit: limit, now: now) else { return }
    let wait = Int(ticks / RateTable.ticksPerMillisecond) + 1
    reply.askToWait(milliseconds: wait)
    throw RPCError(
      .tooManyRequests, "\(who) are limited to \(limit) a minute; wait \(wait) ms before the next", retryAfter: wait)
  }

  /// Of the hasher's random seed: nobody can choose addresses that fall together.
  private static func hash(_ subject: RateSubject) -> UInt64 {
    var hasher = Hasher()
    if case .address(let text) = subject, let network = network(of: text) {
      hasher.combine(2)
      hasher.combine(network)
    } else {
      hasher.combine(subject)
    }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// The first 64 bits of an IPv6 address, all of which one caller may have; `nil` for another one.
  private static func network(of address: String) -> UInt64? {
    guard address.utf8.contains(UInt8(ascii: ":")) else { return nil }
    var parsed = in6_addr()
    guard inet_pton(AF_INET6, String(address.prefix { $0 != "%" }), &parsed) == 1 else { return nil }
    let bytes = withUnsafeBytes(of: parsed) { Array($0) }
    // An IPv4 address in IPv6's clothes is one caller's.
    if bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] {
      return bytes.suffix(4).reduce(1) { $0 << 8 | UInt64($1) }
    }
    return bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
