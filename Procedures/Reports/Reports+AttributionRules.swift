import Rapport

/// Who gets the value of a won deal: first touch, last touch, and linear, where each touch gets the same (Salesforce Help,
/// "Supported Multi-Touch Attribution Models"). That campaigns are what touches, and how a value that does not divide is
/// shared, is defined here.
enum AttributionRules {
  /// One deal's touches, the earliest first. A campaign that follows itself touched once: a lead's campaign is handed
  /// on to the deal that comes of it.
  static func touches(_ campaigns: some Sequence<ID<Campaign>>) -> [ID<Campaign>] {
    campaigns.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Equal shares of a value for each touch, exactly: what does not divide goes to the earliest, a minor unit each.
  static func shares(of value: Int64, among count: Int) -> [Int64] {
    guard count > 0 else { return [] }
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: Int64(count))
    return (0..<count).map { Int64($0) < remainder ? quotient + 1 : quotient }
  }
}
