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
    guard let kind = reader.peek() else { return nil }
    let isLong = format == .int64 || format == .uint64
    var value: Self?
    if isLong, kind == .string {
      guard let text = reader.readString() else { return nil }
      guard let number = Self(text), text.first != "+" else {
        reader.addIssue(
          code: "type", message: "must be a whole number from \(Self.min) to \(Self.max)",
          bound: ["minimum": .string(String(Self.min)), "maximum": .string(String(Self.max))])
        return nil
      }
      return number
    }
    guard kind == .number else {
      reader.mismatch("a whole number")
      return nil
    }
    let read = reader.attempt { json throws(JSONError) -> (Bool, Int64?, Self?) in
      let number = try json.readNumber()
      let integer = json.integer(number)
      return (number.isInteger, integer, integer == nil && isLong ? Self(json.text(of: number)) : nil)
    }
    guard let (isInteger, number, long) = read else { return nil }
    if let long { return long }
    if let number, isLong || safeIntegers.contains(number) { value = Self(exactly: number) }
    if let value { return value }
    guard isInteger || number != nil else {
      reader.addIssue(code: "type", message: "must be a whole number")
      return nil
    }
    let lower =
      Self.min == 0 ? "0" : isLong ? String(Self.min) : String(Swift.max(Int64(Self.min), safeIntegers.lowerBound))
    let upper = isLong ? String(Self.max) : String(Swift.min(Int64(clamping: Self.max), safeIntegers.upperBound))
    reader.addIssue(
      code: "range", message: "must be from \(lower) to \(upper)",
      bound: ["minimum": .string(lower), "maximum": .string(upper)])
    return nil
  }

  /// A number; 64-bit ones beyond what every client holds exactly as a string of digits.
  public func write(to writer: inout JSONWriter) {
    if let value = Int64(exactly: self), safeIntegers.contains(value) { return writer.write(self) }
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
