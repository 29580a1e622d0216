import Rapport

/// The formulas of reports.
enum ReportRules {
  /// Won ÷ (won + lost), 0…1 (ShareCRM, Glossary, "Win Rate", sharecrm.com/glossary/win-rate). Open deals say nothing yet.
  /// `nil` if none closed.
  static func winRate(won: Int, lost: Int) -> Double? { Funnel.rate(won, of: won + lost) }

  /// The mean; `nil` of nothing.
  static func average(_ sum: Int64, of count: Int) -> Double? { count == 0 ? nil : Double(sum) / Double(count) }

  /// What is won a day, in minor units: open deals × win rate × average won value ÷ average days from creation to won: the
  /// *sales velocity* equation (Outsales, Knowledge Hub, "Sales Velocity", outsales.ai/knowledge-hub/sales-velocity:
  /// opportunities × win rate × average deal value ÷ sales cycle length).
  ///
  /// With won deals only, of which there are `won`, the number of them goes out of average value ÷ average days: it is
  /// open × (won ÷ (won + lost)) × value ÷ days, with sums over the won deals, and exact until it is rounded once.
  ///
  /// - Parameters:
  ///   - value: Σ value of the won deals, in minor units.
  ///   - days: Σ days from creation to the close date of the won deals.
  /// - Returns: `nil` if none was won, or all on the day that they were created.
  static func velocity(open: Int, won: Int, lost: Int, value: Int128, days: Int64) -> Int64? {
    guard won > 0, days > 0 else { return nil }
    let (dividend, overflow) = (value * Int128(won)).multipliedReportingOverflow(by: Int128(open))
    return Rounding.divide(overflow ? .max : dividend, by: Int128(days) * Int128(won + lost))
  }

  /// The period of as many days directly before another one.
  static func before(_ from: CalendarDate, _ to: CalendarDate) -> (from: CalendarDate, to: CalendarDate) {
    (from.adding(days: -(to.dayNumber - from.dayNumber + 1)), from.adding(days: -1))
  }
}
