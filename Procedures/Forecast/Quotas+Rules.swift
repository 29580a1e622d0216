import Rapport

/// What holds for quotas.
enum QuotaRules {
  /// The first and last day of the period that a day is in.
  static func span(of period: QuotaPeriod, containing day: CalendarDate) -> (first: CalendarDate, last: CalendarDate) {
    let month = day.month
    let months: (back: Int, count: Int) =
      switch period {
      case .month: (0, 1)
      case .quarter: ((month - 1) % 3, 3)
      case .year: (month - 1, 12)
      }
    let first = day.adding(days: 1 - day.day).adding(months: -months.back)
    return (first, first.adding(months: months.count).adding(days: -1))
  }

  /// How many days a period has, and how many of them have passed, with today as passed.
  static func days(
    _ span: (first: CalendarDate, last: CalendarDate), today: CalendarDate
  ) -> (passed: Int, length: Int) {
    let length = span.last.dayNumber - span.first.dayNumber + 1
    return (min(max(today.dayNumber - span.first.dayNumber + 1, 0), length), length)
  }

  /// One quota of a holder, in one currency.
  struct Entry: Hashable {
    var period: QuotaPeriod
    var startsOn: CalendarDate
    var amountMinor: Int64
  }

  /// What a holder is to win in a period: the quota of the period itself, or the sum of those of the next shorter periods
  /// in it that there are. `nil` if there is none. A longer period's quota says nothing of its parts.
  static func quota(
    _ period: QuotaPeriod, _ span: (first: CalendarDate, last: CalendarDate), of entries: some Sequence<Entry>
  ) -> Int128? {
    let within = entries.filter { $0.startsOn >= span.first && $0.startsOn <= span.last }
    let order: [QuotaPeriod] =
      switch period {
      case .year: [.year, .quarter, .month]
      case .quarter: [.quarter, .month]
      case .month: [.month]
      }
    for period in order {
      let amounts = within.filter { $0.period == period }.map { Int128($0.amountMinor) }
      if !amounts.isEmpty { return amounts.reduce(0, +) }
    }
    return nil
  }

  /// Won ÷ quota (Reply, Sales Glossary, "Quota Attainment", reply.io/sales-glossary/quota-attainment); `nil` without a
  /// quota or of one of 0.
  static func attainment(won: Int128, of quota: Int128?) -> Double? {
    guard let quota, quota > 0 else { return nil }
    return Double(won) / Double(quota)
  }

  /// Open ÷ (quota − won), the *pipeline coverage ratio* over the quota that remains (WinsAbove, Glossary, "Pipeline
  /// Coverage Ratio": open pipeline value ÷ quota remaining, winsabove.pages.dev/glossary/pipeline-coverage-ratio); `nil` if
  /// nothing is missing.
  static func coverage(open: Int128, won: Int128, of quota: Int128?) -> Double? {
    guard let quota, quota > won else { return nil }
    return Double(open) / Double(quota - won)
  }
}
