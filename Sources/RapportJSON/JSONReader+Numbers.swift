extension JSONReader {
  /// Takes a number and checks its form, but not its size.
  public mutating func readNumber() throws(JSONError) -> Number {
    skipWhitespace()
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
    var value: Int64 = 0
    while index < number.range.upperBound {
      let digit = Int64(bytes[index] - UInt8(ascii: "0"))
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      if overflow || carry { return nil }
      value = sum
      index += 1
    }
    return value
  }

  /// The number's value, rounded to the nearest; `nil` if it is beyond the largest `Double`.
  public func double(_ number: Number) -> Double? {
    if number.isInteger, number.range.count < 16, let integer = integer(number), integer != 0 { return Double(integer) }
    guard let value = Double(text(of: number)), value.isFinite else { return nil }
    return value
  }

  private func wholeNumber(of number: Number) -> Int64? {
    guard number.range.count <= 40 else { return nil }
    return DecimalNumber(number, in: self)?.integer
  }

  mutating func scanNumber() throws(JSONError) -> Number {
    let start = position
    var index = position
    var isInteger = true
    func digit(_ index: Int) -> Bool { index < end && bytes[index] &- UInt8(ascii: "0") < 10 }

    if index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
    guard digit(index) else { throw JSONError(.syntax, "expected a digit", at: index) }
    if bytes[index] == UInt8(ascii: "0") {
      index += 1
      if digit(index) { throw JSONError(.syntax, "a number must not start with 0", at: start) }
    } else {
      while digit(index) { index += 1 }
    }
    if index < end, bytes[index] == UInt8(ascii: ".") {
      isInteger = false
      index += 1
      guard digit(index) else { throw JSONError(.syntax, "expected a digit after the decimal point", at: index) }
      while digit(index) { index += 1 }
    }
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      index += 1
      if index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard digit(index) else { throw JSONError(.syntax, "expected a digit in the exponent", at: index) }
      while digit(index) { index += 1 }
    }
    position = index
    return Number(range: start..<index, isInteger: isInteger)
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
  init?(_ number: JSONReader.Number, in reader: JSONReader) {
    var digits: [UInt8] = []
    var exponent = 0
    var isFraction = false
    var index = number.range.lowerBound
    let isNegative = reader.bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    reading: while index < number.range.upperBound {
      let byte = reader.bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        let text = String(decoding: reader.bytes[index..<number.range.upperBound], as: UTF8.self)
        guard let power = Int(text), (-999...999).contains(power) else { return nil }
        exponent += power
        break reading
      default:
        if byte != UInt8(ascii: "0") || !digits.isEmpty { digits.append(byte - UInt8(ascii: "0")) }
        if isFraction { exponent -= 1 }
      }
    }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    guard digits.count <= 18 else { return nil }
    let magnitude = digits.reduce(Int64(0)) { $0 * 10 + Int64($1) }
    self.significand = isNegative ? -magnitude : magnitude
    self.exponent = magnitude == 0 ? 0 : exponent
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
}
