import Rapport

/// What is known of a customer when their health is judged.
struct HealthFacts: Hashable, Sendable {
  /// The last contact in which the other side took part, or purchase; for a new customer without either, when they were
  /// made one.
  var lastContact: Instant
  /// Whether there was a contact or purchase at all.
  var hadContact = false
  /// Contacts of the last ``HealthRules/windowDays`` days in which the other side took part.
  var contacts = 0
  /// All tries of those days, these included.
  var attempts = 0
  /// Among the workspace's customers by what they bought in the last 365 days: 1…5, the most is 5; 0: nothing. `nil` for
  /// who has never bought anything.
  var quintile: Int?
  var problems = HealthProblems()
}

/// What is open and should not be.
struct HealthProblems: Hashable, Sendable {
  /// Open deals that have been in their stage for too long.
  var rottingDeals = 0
  /// Open deals whose expected close date is past.
  var overdueDeals = 0
  /// Deals lost in the last ``HealthRules/windowDays`` days.
  var lostDeals = 0

  var count: Int { rottingDeals + overdueDeals + lostDeals }
}

/// How health is put together. Pure: no database, no clock.
enum HealthRules {
  /// Contacts of so many days count as recent.
  static let windowDays = 90
  /// Purchases of so many days count.
  static let purchaseDays = 365

  /// 100 · 0.5^(days ÷ half-life): contact loses half of its worth in each half-life.
  ///
  /// Recency is the strongest of the three signs of RFM (A. M. Hughes, *Strategic Database Marketing*, Probus 1994). It is
  /// taken by decay instead of by rank, so that a score does not change because of other customers (on fixed scales
  /// instead of ranks: J. R. Miglautsch, “Thoughts on RFM scoring”, *Journal of Database Marketing* 8, 2000, 67–72).
  static func recency(days: Int, halfLifeDays: Int) -> Int {
    rounded(100 * exp2(-Double(max(0, days)) / Double(max(1, halfLifeDays))))
  }

  /// 100 · min(1, contacts ÷ expected): frequency on a fixed scale (Miglautsch 2000), which the workspace sets.
  static func frequency(contacts: Int, expected: Int) -> Int {
    rounded(100 * min(1, Double(max(0, contacts)) / Double(max(1, expected))))
  }

  /// 20 for each quintile, as RFM counts (Hughes 1994); `nil` for who has never bought.
  static func monetary(quintile: Int?) -> Int? { quintile.map { 20 * min(max($0, 0), 5) } }

  /// The share of tries that the other side took part in, in percent; `nil` without tries. For mails it is the *customer
  /// reply rate* (Front Help Center, "Customer reply rate (%)": messages that got a reply ÷ messages sent); that calls and
  /// meetings count alike is defined here.
  static func engagement(contacts: Int, attempts: Int) -> Int? {
    attempts <= 0 ? nil : rounded(100 * Double(min(contacts, attempts)) / Double(attempts))
  }

  /// 100 without problems, 25 less for each, down to 0. A deduction for each, as defined here: four problems at once are as
  /// bad as it gets.
  static func problems(count: Int) -> Int { max(0, 100 - 25 * max(0, count)) }

  /// Σ weight · part ÷ Σ weight over the parts that are known: simple additive weighting (C.-L. Hwang, K. Yoon, *Multiple
  /// Attribute Decision Making*, Springer 1981), as customer health scores are put together (N. Mehta, D. Steinman,
  /// L. Murphy, *Customer Success*, Wiley 2016). Without a weight on a known part: 0.
  static func score(_ parts: [(score: Int?, weight: Int)]) -> (score: Int, contributions: [Double]) {
    let total = parts.reduce(0) { $0 + ($1.score == nil ? 0 : max(0, $1.weight)) }
    guard total > 0 else { return (0, parts.map { _ in 0 }) }
    let contributions = parts.map { part in
      Double(max(0, part.weight) * (part.score ?? 0)) / Double(total)
    }
    let exact = parts.reduce(0) { $0 + max(0, $1.weight) * ($1.score ?? 0) }
    return (Int(Rounding.divide(Int128(exact), by: Int128(total))), contributions)
  }

  static func band(_ score: Int, atRiskBelow: Int, healthyFrom: Int) -> HealthBand {
    score < atRiskBelow ? .atRisk : score < healthyFrom ? .watch : .healthy
  }

  /// The values below which 20, 40, 60 and 80 percent lie (nearest rank: R. J. Hyndman, Y. Fan, “Sample quantiles in
  /// statistical packages”, *The American Statistician* 50, 1996, definition 1). Four, or none of nothing.
  static func cuts(_ values: [Int64]) -> [Int64] {
    guard !values.isEmpty else { return [] }
    let sorted = values.sorted()
    return (1...4).map { fifth in
      sorted[min(sorted.count - 1, max(0, (fifth * sorted.count + 4) / 5 - 1))]
    }
  }

  /// 1 up to the first cut, 5 beyond the fourth; 0 for nothing. Without cuts anything is 5.
  static func quintile(_ value: Int64, cuts: [Int64]) -> Int {
    if value <= 0 { return 0 }
    // Of customers who bought all the same, each is among the best.
    guard let first = cuts.first, let last = cuts.last, first < last || value < first else { return 5 }
    return 1 + cuts.count { value > $0 }
  }

  private static func rounded(_ value: Double) -> Int { Int(min(max(value, 0), 100).rounded()) }

  /// 2^x, without a mathematics library: by halving and a series for the rest, exact to about 1e-12 for -1 < x ≤ 0.
  private static func exp2(_ exponent: Double) -> Double {
    if exponent < -1000 { return 0 }
    let whole = exponent.rounded(.up)
    let rest = (exponent - whole) * 0.693_147_180_559_945_3
    var term = 1.0
    var sum = 1.0
    for index in 1...16 {
      term *= rest / Double(index)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
  }
}

/// A score with its parts.
struct HealthResult: Hashable, Sendable {
  /// In the order of ``HealthPartKey``.
  var parts: [Int?]
  var score: Int
  var band: HealthBand

  init(_ facts: HealthFacts, _ weights: HealthWeightsRow, at now: Instant) {
    parts = [
      HealthRules.recency(days: facts.lastContact.days(until: now), halfLifeDays: weights.recencyHalfLifeDays),
      HealthRules.frequency(contacts: facts.contacts, expected: weights.expectedContacts),
      HealthRules.monetary(quintile: facts.quintile),
      HealthRules.engagement(contacts: facts.contacts, attempts: facts.attempts),
      HealthRules.problems(count: facts.problems.count),
    ]
    score = HealthRules.score(Array(zip(parts, weights.weights))).score
    band = HealthRules.band(score, atRiskBelow: weights.atRiskBelow, healthyFrom: weights.healthyFrom)
  }
}

extension HealthFinding {
  init(_ key: HealthPartKey, _ facts: HealthFacts, expected: Int, at now: Instant) {
    let days = max(0, facts.lastContact.days(until: now))
    switch (key, facts.quintile) {
    case (.recency, _): self = facts.hadContact ? .lastContact(days: days) : .noContact(days: days)
    case (.frequency, _):
      self = .contacts(count: facts.contacts, days: HealthRules.windowDays, expected: expected)
    case (.monetary, nil): self = .neverBought
    case (.monetary, 0): self = .boughtNothing(days: HealthRules.purchaseDays)
    case (.monetary, let quintile?): self = .purchases(fifth: quintile)
    case (.engagement, _):
      self =
        facts.attempts == 0
        ? .notTried(days: HealthRules.windowDays)
        : .participation(contacts: facts.contacts, attempts: facts.attempts)
    case (.problems, _):
      self = .problems(
        rottingDeals: facts.problems.rottingDeals, overdueDeals: facts.problems.overdueDeals,
        lostDeals: facts.problems.lostDeals)
    }
  }

  var text: String {
    switch self {
    case .lastContact(let days): "The last contact was \(Self.count(days, "day")) ago"
    case .noContact(let days): "No contact yet, \(Self.count(days, "day")) after they were created"
    case .contacts(let count, let days, let expected):
      "\(Self.count(count, "contact")) in \(days) days, where \(expected) are expected"
    case .neverBought: "They have not bought anything yet"
    case .boughtNothing(let days): "They bought nothing in the last \(days) days"
    case .purchases(let fifth): "Their purchases of the last year are in fifth \(fifth) of 5 of all customers"
    case .notTried(let days): "Nobody tried to reach them in \(days) days"
    case .participation(let contacts, let attempts):
      "They took part in \(contacts) of \(Self.count(attempts, "try", "tries"))"
    case .problems(let rotting, let overdue, let lost): Self.problems(rotting, overdue, lost)
    }
  }

  private static func problems(_ rotting: Int, _ overdue: Int, _ lost: Int) -> String {
    let parts = [
      (rotting, "deal stands", "deals stand", "still for too long"),
      (overdue, "deal is", "deals are", "past the expected close date"),
      (lost, "deal was", "deals were", "lost lately"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2) \($0.3)" }
    return parts.isEmpty ? "No open problems" : parts.joined(separator: "; ")
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
