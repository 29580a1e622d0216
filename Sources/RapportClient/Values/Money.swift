public import FoundationEssentials

/// An exact amount in some currency's major units, with up to four decimals. Which currency it is stands beside it.
///
/// ```swift
/// let price: Money = 1200
/// let exact = Money("19.99")
/// ```
public struct Money: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The amount in ten-thousandths of a major unit.
  public let tenThousandths: Int64

  public static let zero = Money(tenThousandths: 0)

  public init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

  /// From a decimal number; `nil` if it has more than four decimals or is too large.
  public init?(_ text: String) {
    guard let value = DecimalNumber(text)?.integer(timesTenTo: 4) else { return nil }
    self.init(tenThousandths: value)
  }

  /// The same amount; `nil` if it has more than four decimals or is too large.
  public init?(_ decimal: Decimal) { self.init(decimal.description) }

  /// The same amount.
  public var decimal: Decimal { Decimal(tenThousandths) / 10_000 }

  public static func < (left: Money, right: Money) -> Bool { left.tenThousandths < right.tenThousandths }
  /// Traps on overflow, like numbers.
  public static func + (left: Money, right: Money) -> Money {
    Money(tenThousandths: left.tenThousandths + right.tenThousandths)
  }
  /// Traps on overflow, like numbers.
  public static func - (left: Money, right: Money) -> Money {
    Money(tenThousandths: left.tenThousandths - right.tenThousandths)
  }

  /// The shortest decimal number: `1200`, `19.9`.
  public var description: String {
    let (whole, fraction) = tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
    let sign = tenThousandths < 0 ? "-" : ""
    guard fraction != 0 else { return "\(sign)\(whole)" }
    var decimals = padded(Int(fraction), 4)
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }
}

extension Money: ExpressibleByIntegerLiteral {
  /// A whole number of major units.
  public init(integerLiteral value: Int64) { self.init(tenThousandths: value * 10_000) }
}

extension Money: WireValue {
  public init(wire: JSONValue) throws(WireError) {
    guard case .number(let number) = wire, let money = Money(number.text) else {
      throw WireError("should be an amount of at most four decimals")
    }
    self = money
  }

  // A number's text is JSON as it is.
  public var wire: JSONValue { (try? JSONValue(json: Array(description.utf8))) ?? .null }
}

/// The number in decimal digits, with zeros before it up to a width.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
