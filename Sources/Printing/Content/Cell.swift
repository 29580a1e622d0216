public import Rapport

/// One value of a table, typed: each format writes it as what it is, so that a spreadsheet can go on calculating.
public enum Cell: Hashable, Sendable {
  case empty
  /// Whatever people have written. No format takes it for anything else, a formula least of all.
  case text(String)
  case integer(Int)
  /// `units` ÷ 10^`decimals`, exactly.
  case decimal(Int64, decimals: Int)
  /// An amount with all the decimals of its currency (0 to 4), which is a code of ISO 4217. CSV has the number alone: give
  /// the currency a column of its own where it may differ.
  case money(Money, currency: String, decimals: Int)
  /// So many hundredths of a percent: 1950 is 19.5 %.
  case percent(Int64)
  case date(CalendarDate)
  /// In UTC, to the second.
  case instant(Instant)
  case boolean(Bool)

  /// The text, or nothing.
  public static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
  public static func integer(_ number: Int?) -> Cell { number.map { .integer($0) } ?? .empty }
  public static func date(_ date: CalendarDate?) -> Cell { date.map { .date($0) } ?? .empty }
  public static func instant(_ instant: Instant?) -> Cell { instant.map { .instant($0) } ?? .empty }
}
