import RapportContract
import RapportJSON

/// A whole number that may stand in a schema.
protocol SchemaInteger: Schema, FixedWidthInteger {
  static var format: IntegerFormat { get }
}

/// What every JSON client holds exactly: ±(2⁵³ − 1).
private let safeIntegers: ClosedRange<Int64> = -9_007_199_254_740_991...9_007_199_254_740_991

extension SchemaInteger {
  public static var schemaType: SchemaType { .integer(format) }

  /// Numbers within the width; 64-bit ones also as a string of digits.
  public static func read(from reader: inout SchemaReader) -> Self? {
    if isLong, reader.peek() == .string { return readDigits(from: &reader) }
    guard let number = reader.readNumber("a whole number") else { return nil }
    let integer = reader.json.integer(number)
    if let integer {
      if isLong || safeIntegers.contains(integer), let value = Self(exactly: integer) { return value }
    } else if isLong, let value = Self(reader.json.text(of: number)) {
      return value
    }
    guard number.isInteger || integer != nil else {
      reader.addIssue(code: "type", message: "must be a whole number")
      return nil
    }
    let lower = isLong ? String(min) : String(Swift.max(Int64(clamping: min), safeIntegers.lowerBound))
    let upper = isLong ? String(max) : String(Swift.min(Int64(clamping: max), safeIntegers.upperBound))
    reader.addIssue(
      code: "range", message: "must be from \(lower) to \(upper)",
      bound: IssueBounds(minimum: .string(lower), maximum: .string(upper)))
    return nil
  }

  private static var isLong: Bool { format == .int64 || format == .uint64 }

  private static func readDigits(from reader: inout SchemaReader) -> Self? {
    guard let text = reader.readString() else { return nil }
    if let number = Self(text), text.first != "+" { return number }
    reader.addIssue(
      code: "type", message: "must be a whole number from \(min) to \(max)",
      bound: IssueBounds(minimum: .string(String(min)), maximum: .string(String(max))))
    return nil
  }

  /// A number; 64-bit ones beyond what every client holds exactly as a string of digits.
  public func write(to writer: inout JSONWriter) {
    if let value = Int64(exactly: self), safeIntegers.contains(value) { return writer.write(value) }
    writer.write(String(self))
  }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    switch rule {
    case .minimum(let bound) where isBelow(bound): reader.addIssue(below: bound)
    case .maximum(let bound) where isAbove(bound): reader.addIssue(above: bound)
    default: break
    }
  }

  private func isBelow(_ bound: RuleNumber) -> Bool { bound.integer.map { self < $0 } ?? (Double(self) < bound.double) }
  private func isAbove(_ bound: RuleNumber) -> Bool { bound.integer.map { self > $0 } ?? (Double(self) > bound.double) }
}

extension Int: SchemaInteger { static var format: IntegerFormat { .int } }
extension Int8: SchemaInteger { static var format: IntegerFormat { .int8 } }
extension Int16: SchemaInteger { static var format: IntegerFormat { .int16 } }
extension Int32: SchemaInteger { static var format: IntegerFormat { .int32 } }
extension Int64: SchemaInteger { static var format: IntegerFormat { .int64 } }
extension UInt8: SchemaInteger { static var format: IntegerFormat { .uint8 } }
extension UInt16: SchemaInteger { static var format: IntegerFormat { .uint16 } }
extension UInt32: SchemaInteger { static var format: IntegerFormat { .uint32 } }
extension UInt64: SchemaInteger { static var format: IntegerFormat { .uint64 } }
