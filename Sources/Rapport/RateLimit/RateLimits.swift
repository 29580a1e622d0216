/// How much callers may ask for. A call costs what its procedure says, mostly 1; what is not spent is saved up for a
/// minute. 0 is no limit.
public struct RateLimits: Sendable, Hashable {
  /// For each user, over all sessions and keys, in a minute.
  public var perUser: Int
  /// For each API key, in a minute; besides its user's.
  public var perKey: Int
  /// For each address that calls without being signed in, or with a credential that is not valid, in a minute. Of an IPv6
  /// address the network counts (64 bits).
  public var perAddress: Int

  public init(perUser: Int = 6000, perKey: Int = 3000, perAddress: Int = 300) {
    self.perUser = perUser
    self.perKey = perKey
    self.perAddress = perAddress
  }

  public static let none = RateLimits(perUser: 0, perKey: 0, perAddress: 0)
}

/// Who spends.
public enum RateSubject: Hashable, Sendable {
  case user(UUIDv7)
  /// By the key itself, or anything that is as unique.
  case key(String)
  /// As text.
  case address(String)
}

/// Whom a call is counted for: one, or a key and its user.
public struct RateSubjects: Sendable {
  public var first: RateSubject
  public var second: RateSubject?

  public init(_ first: RateSubject, _ second: RateSubject? = nil) {
    self.first = first
    self.second = second
  }

  /// `nil` without an address: a call in the same process.
  public init?(address: String?) {
    guard let address else { return nil }
    self.init(.address(address))
  }
}
