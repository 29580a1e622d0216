extension JSONReader {
  /// Takes a number and checks its form, but not its size.
  public mutating func readNumber() throws(JSONError) -> Number {
    skipWhitespace()
    return try scanNumber()
  }

  /// Takes the next value if it is a number; `nil` if it is none.
  public mutating func takeNumber() throws(JSONError) -> Number? {
    skipWhitespace()
    guard let byte = next, byte.isDigit || byte == UInt8(ascii: "-") else { return nil }
    return try scanNumber()
  }

  /// The number's text.
  public func text(of number: Number) -> String { String(decoding: bytes[number.range], as: UTF8.self) }

  /// The number's value; `nil` if it is not whole (`1.5`) or too large. `1.0` and `1e3` are whole.
  public func integer(_ number: Number) -> Int64? {
    if !number.isInteger { return wholeNumber(of: number) }
    var index = number.range.lowerBound
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var magnitude: UInt64 = 0
    if number.range.upperBound - index < 20 {
      // 19 digits fit into 64 bits.
      while index < number.range.upperBound {
        magnitude = magnitude &* 10 &+ UInt64(bytes[index] &- UInt8(ascii: "0"))
        index += 1
      }
    } else {
      return nil
    }
    if isNegative { return magnitude <= Int64.min.magnitude ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
    return Int64(exactly: magnitude)
  }

  /// The number's value, rounded to the nearest; `nil` if it is beyond the largest `Double`.
  public func double(_ number: Number) -> Double? {
    if number.range.count <= 40, let decimal = DecimalNumber(number, in: self), let value = decimal.exactDouble {
      return bytes[number.range.lowerBound] == UInt8(ascii: "-") ? -value.magnitude : value
    }
    guard let value = Double(text(of: number)), value.isFinite else { return nil }
    return value
  }

  private func wholeNumber(of number: Number) -> Int64? {
    guard number.range.count <= 40 else { return nil }
    return DecimalNumber(number, in: self)?.integer
  }

  mutating func scanNumber() throws(JSONError) -> Number {
    let start = position
    var isInteger = true
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") {
      position += 1
      if let next, next.isDigit { throw JSONError(.syntax, "a number must not start with 0", at: start) }
    } else {
      try skipDigits("expected a digit")
    }
    if next == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      try skipDigits("expected a digit after the decimal point")
    }
    if let letter = next, letter | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if let sign = next, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
      try skipDigits("expected a digit in the exponent")
    }
    return Number(range: start..<position, isInteger: isInteger)
  }

  /// Passes over one digit or more.
  @inline(__always)
  private mutating func skipDigits(_ expectation: StaticString) throws(JSONError) {
    let start = position
    while let byte = next, byte.isDigit { position += 1 }
    if position == start { throw JSONError(.syntax, "\(expectation)", at: position) }
  }
}

/// A decimal number of at most 18 significant digits, exactly: `significand` × 10^`exponent`.
public struct DecimalNumber: Hashable, Sendable {
  public var significand: Int64
  public var exponent: Int

  /// Reads JSON's number form; `nil` if the text has another form, more than 18 significant digits, or an exponent
  /// beyond ±999.
  public init?(_ text: some StringProtocol) {
    var reader = JSONReader(Array(text.utf8))
    guard let number = try? reader.scanNumber(), reader.position == reader.end else { return nil }
    self.init(number, in: reader)
  }

  /// Reads a number whose form has been checked.
  public init?(_ number: JSONReader.Number, in reader: borrowing JSONReader) {
    var magnitude: Int64 = 0
    var exponent = 0
    // Significant digits in `magnitude`, and zeros behind them, which count only if another digit follows.
    var digits = 0
    var zeros = 0
    var isFraction = false
    var index = number.range.lowerBound
    let text = reader.bytes.span
    let isNegative = text[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    while index < number.range.upperBound {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if byte.isDigit {
        if isFraction { exponent -= 1 }
        if byte == UInt8(ascii: "0") {
          if digits > 0 { zeros += 1 }
          continue
        }
        guard digits + zeros < 18 else { return nil }
        digits += zeros + 1
        // At most 18 digits, which `Int64` holds.
        while zeros > 0 {
          magnitude &*= 10
          zeros -= 1
        }
        magnitude = magnitude &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
      } else {
        guard let power = reader.power(in: index..<number.range.upperBound) else { return nil }
        exponent += power
        break
      }
    }
    significand = isNegative ? -magnitude : magnitude
    self.exponent = magnitude == 0 ? 0 : exponent + zeros
  }

  /// The value × 10^`power` as a whole number; `nil` if it is not whole or too large.
  public func integer(timesTenTo power: Int = 0) -> Int64? {
    let shift = exponent + power
    guard significand != 0 else { return 0 }
    guard (0...18).contains(shift) else { return nil }
    var value = significand
    for _ in 0..<shift {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  public var integer: Int64? { integer(timesTenTo: 0) }

  /// The value if `Double` holds significand and power of ten exactly, for then one operation rounds it to the nearest
  /// (Clinger, "How to Read Floating Point Numbers Accurately", 1990).
  var exactDouble: Double? {
    guard significand.magnitude < 1 << 53 else { return nil }
    let value = Double(significand)
    if exponent == 0 { return value }
    guard (-22...22).contains(exponent) else { return nil }
    return exponent < 0 ? value / Self.powersOfTen[-exponent] : value * Self.powersOfTen[exponent]
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]
}

extension JSONReader {
  /// The exponent of a number whose form has been checked, with its sign; `nil` beyond ±999.
  fileprivate func power(in range: Range<Int>) -> Int? {
    var power = 0
    for byte in bytes[range] where byte.isDigit {
      power = power * 10 + Int(byte - UInt8(ascii: "0"))
      if power > 999 { return nil }
    }
    return bytes[range].first == UInt8(ascii: "-") ? -power : power
  }
}
