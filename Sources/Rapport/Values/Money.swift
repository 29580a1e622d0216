public import RapportJSON

/// An exact amount in some currency's major units, with up to four decimals. Which currency it is stands beside it.
///
/// On the wire it is a JSON number: `1200`, `19.99`. An input has at most 15 significant digits, so that every client's
/// number type holds it exactly.
public struct Money: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The amount in ten-thousandths of a major unit.
  public let tenThousandths: Int64

  public static let zero = Money(tenThousandths: 0)

  public init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

  /// A whole number of major units; `nil` if it is too large.
  public init?(major: Int) {
    let (product, overflow) = Int64(major).multipliedReportingOverflow(by: 10_000)
    if overflow { return nil }
    self.init(tenThousandths: product)
  }

  /// So many minor units of a currency with that many decimals (0 to 4); `nil` if the amount is too large.
  public init?(minorUnits: Int64, decimals: Int) {
    let (product, overflow) = minorUnits.multipliedReportingOverflow(by: Self.step(decimals))
    if overflow { return nil }
    self.init(tenThousandths: product)
  }

  /// The amount in minor units of a currency with that many decimals (0 to 4); `nil` if it has more decimals than that.
  public func minorUnits(decimals: Int) -> Int64? {
    let (quotient, remainder) = tenThousandths.quotientAndRemainder(dividingBy: Self.step(decimals))
    return remainder == 0 ? quotient : nil
  }

  /// From a decimal number; `nil` if it has more than four decimals or is too large.
  public init?(_ text: some StringProtocol) {
    guard let value = DecimalNumber(text)?.integer(timesTenTo: 4) else { return nil }
    self.init(tenThousandths: value)
  }

  private static func step(_ decimals: Int) -> Int64 {
    switch decimals {
    case ...0: 10_000
    case 1: 1000
    case 2: 100
    case 3: 10
    default: 1
    }
  }

  public static func < (left: Money, right: Money) -> Bool { left.tenThousandths < right.tenThousandths }

  /// The shortest decimal number: `1200`, `19.9`.
  public var description: String { String(ascii: 21) { $0.append(money: self) } }
}

extension OutputSpan<UInt8> {
  /// Appends the shortest decimal number, at most 21 bytes.
  fileprivate mutating func append(money: Money) {
    let (whole, fraction) = money.tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
    if money.tenThousandths < 0 { append(UInt8(ascii: "-")) }
    append(decimal: whole)
    guard fraction != 0 else { return }
    append(UInt8(ascii: "."))
    // The last four of eight digits.
    let decimals = fraction.eightDigits >> 32
    append(word: decimals | .zeros, count: 4 - (decimals.leadingZeroBitCount - 32) / 8)
  }
}

extension Money: Schema {
  public static var schemaType: SchemaType { .money }

  public static func read(from reader: inout SchemaReader) -> Money? {
    guard let number = reader.readNumber("an amount") else { return nil }
    let decimal = DecimalNumber(number, in: reader.json)
    guard let decimal, decimal.significand.magnitude < 1_000_000_000_000_000 else {
      reader.addIssue(
        code: "range", message: "must be an amount of at most 15 significant digits", bound: ["maximumDigits": 15])
      return nil
    }
    guard let value = decimal.integer(timesTenTo: 4) else {
      let isFine = decimal.exponent < -4
      reader.addIssue(
        code: "range", message: isFine ? "must have at most 4 decimals" : "is too large for an amount",
        bound: isFine ? ["maximumDecimals": 4] : [:])
      return nil
    }
    return Money(tenThousandths: value)
  }

  public func write(to writer: inout JSONWriter) { writer.append(capacity: 29) { $0.append(money: self) } }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    switch rule {
    case .minimum(let bound) where isBelow(bound): reader.addIssue(below: bound)
    case .maximum(let bound) where isAbove(bound): reader.addIssue(above: bound)
    default: break
    }
  }

  private func isBelow(_ bound: RuleNumber) -> Bool { bound.money.map { self < $0 } ?? (major < bound.double) }
  private func isAbove(_ bound: RuleNumber) -> Bool { bound.money.map { self > $0 } ?? (major > bound.double) }
  /// Near enough to compare with a bound that is no amount.
  private var major: Double { Double(tenThousandths) / 10_000 }
}
