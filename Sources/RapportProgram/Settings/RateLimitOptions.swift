import ArgumentParser
import Rapport

/// How much callers may ask for.
struct RateLimitOptions: ParsableArguments {
  @Option(name: .long, help: Setting.rateLimit.help) var rateLimit: Int?
  @Option(name: .long, help: Setting.rateLimitKey.help) var rateLimitKey: Int?
  @Option(name: .long, help: Setting.rateLimitAddress.help) var rateLimitAddress: Int?

  /// `nil` if nobody is limited.
  func limiter(_ settings: Settings) throws -> RateLimiter? {
    var limits = RateLimits()
    if let rate = try settings.value(.rateLimit, flag: rateLimit) {
      if rate == 0 { limits = .none }
      limits.perUser = rate
    }
    if let rate = try settings.value(.rateLimitKey, flag: rateLimitKey) { limits.perKey = rate }
    if let rate = try settings.value(.rateLimitAddress, flag: rateLimitAddress) { limits.perAddress = rate }
    return limits == .none ? nil : RateLimiter(limits)
  }
}
