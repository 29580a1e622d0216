public import Rapport

/// The language of what is printed: how numbers and dates are written in it, and the few words that are the printer's own.
public enum PrintLanguage: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case german = "de"

  /// For a tag of BCP 47 such as `de-AT`; English for languages that are not here.
  public init(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    self = PrintLanguage(rawValue: primary) ?? .english
  }

  /// Words that whoever prints brings along, in this language.
  public func choose(_ english: String, _ german: String) -> String { self == .german ? german : english }

  var decimalSeparator: Character { self == .german ? "," : "." }
  var groupSeparator: Character { self == .german ? "." : "," }

  func pageNumber(_ page: Int, of count: Int) -> String {
    choose("Page \(page) of \(count)", "Seite \(page) von \(count)")
  }

  private func word(_ isTrue: Bool) -> String {
    switch self {
    case .english: isTrue ? "yes" : "no"
    case .german: isTrue ? "ja" : "nein"
    }
  }

  /// `1,234.50` or `1.234,50`.
  public func number(_ units: Int64, decimals: Int) -> String {
    let (whole, fraction) = Digits.split(units, decimals: decimals)
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text.append(groupSeparator) }
      text.append(digit)
    }
    if !fraction.isEmpty { text += "\(decimalSeparator)\(fraction)" }
    return units < 0 ? "\u{2212}\(text)" : text
  }

  /// `1,234.50 EUR`, with a space that no line breaks at.
  public func money(_ money: Money, currency: String, decimals: Int) -> String {
    let (units, places) = Digits.units(of: money, decimals: decimals)
    return "\(number(units, decimals: places))\u{A0}\(currency)"
  }

  /// So many hundredths of a percent: `19.5 %`.
  public func percent(_ hundredths: Int64) -> String {
    let (units, places) = Digits.shortened(hundredths, decimals: 2)
    return "\(number(units, decimals: places))\u{A0}%"
  }

  /// `21 Nov 2026` or `21.11.2026`.
  public func date(_ date: CalendarDate) -> String {
    switch self {
    case .english: "\(date.day)\u{A0}\(Self.months[date.month - 1])\u{A0}\(date.year)"
    case .german: "\(Digits.padded(date.day)).\(Digits.padded(date.month)).\(date.year)"
    }
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `21 Nov 2026, 08:05 UTC`.
  public func instant(_ instant: Instant) -> String {
    let seconds = (instant.milliseconds - Instant(instant.date).milliseconds) / 1000
    let time = "\(Digits.padded(Int(seconds / 3600))):\(Digits.padded(Int(seconds / 60 % 60)))"
    return "\(date(instant.date)), \(time)\u{A0}UTC"
  }

  /// A cell as people read it.
  public func text(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .integer(let number): self.number(Int64(number), decimals: 0)
    case .decimal(let units, let decimals): number(units, decimals: decimals)
    case .money(let money, let currency, let decimals): self.money(money, currency: currency, decimals: decimals)
    case .percent(let hundredths): percent(hundredths)
    case .date(let date): self.date(date)
    case .instant(let instant): self.instant(instant)
    case .boolean(let isTrue): word(isTrue)
    }
  }
}

/// Decimal digits, without going through a number that cannot hold them.
enum Digits {
  /// The digits before and after the point, without a sign.
  static func split(_ units: Int64, decimals: Int) -> (whole: String, fraction: String) {
    let digits = String(units.magnitude)
    let places = max(decimals, 0)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (String(padded.dropLast(places)), String(padded.suffix(places)))
  }

  /// `-1234.5`.
  static func plain(_ units: Int64, decimals: Int) -> String {
    let (whole, fraction) = split(units, decimals: decimals)
    return "\(units < 0 ? "-" : "")\(whole)\(fraction.isEmpty ? "" : ".\(fraction)")"
  }

  /// The amount in units of that many decimals, or of four if it has more than those.
  static func units(of money: Money, decimals: Int) -> (units: Int64, decimals: Int) {
    if let units = money.minorUnits(decimals: decimals) { return (units, min(max(decimals, 0), 4)) }
    return (money.tenThousandths, 4)
  }

  /// The same number without zeros at the end.
  static func shortened(_ units: Int64, decimals: Int) -> (units: Int64, decimals: Int) {
    var (units, decimals) = (units, decimals)
    while decimals > 0, units.isMultiple(of: 10) { (units, decimals) = (units / 10, decimals - 1) }
    return (units, decimals)
  }

  /// At least two digits.
  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
