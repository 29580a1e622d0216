import Rapport
import RapportJSON
import Storage

/// How much of something: exact, with up to four decimals. A number on the wire.
struct Quantity: Hashable, Sendable {
  /// In ten-thousandths.
  let tenThousandths: Int64

  init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

  static let one = Quantity(tenThousandths: 10_000)
}

/// A part of a hundred: exact, with up to two decimals. A number on the wire: 19 is 19 %.
struct Percentage: Hashable, Sendable {
  /// Of a percent.
  let hundredths: Int64

  init(hundredths: Int64) { self.hundredths = hundredths }

  static let zero = Percentage(hundredths: 0)
}

/// A decimal number with so many decimals at most, as a whole number of its smallest part.
private enum ExactNumber {
  /// - Returns: `nil`, and an issue is added, if the number has more decimals.
  static func read(_ scale: Double, decimals: Int, from reader: inout SchemaReader) -> Int64? {
    guard let value = Double.read(from: &reader) else { return nil }
    // A number that a client has written with so few decimals is the nearest double to parts ÷ scale, and comes out again.
    let parts = (value * scale).rounded()
    guard abs(parts) < 1e15, parts / scale == value else {
      reader.addIssue(
        code: "range",
        message: abs(parts) < 1e15 ? "must have at most \(decimals) decimals" : "must have at most 15 digits",
        bound: ["maximumDecimals": .number(JSONNumber(decimals))])
      return nil
    }
    return Int64(parts)
  }
}

extension Quantity: Schema {
  static var schemaType: SchemaType { .double }

  static func read(from reader: inout SchemaReader) -> Quantity? {
    ExactNumber.read(10_000, decimals: 4, from: &reader).map(Quantity.init(tenThousandths:))
  }

  func write(to writer: inout JSONWriter) { writer.write(Double(tenThousandths) / 10_000) }

  mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    var number = Double(tenThousandths) / 10_000
    number.apply(rule, reader: &reader)
  }
}

extension Percentage: Schema {
  static var schemaType: SchemaType { .double }

  static func read(from reader: inout SchemaReader) -> Percentage? {
    ExactNumber.read(100, decimals: 2, from: &reader).map(Percentage.init(hundredths:))
  }

  func write(to writer: inout JSONWriter) { writer.write(Double(hundredths) / 100) }

  mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    var number = Double(hundredths) / 100
    number.apply(rule, reader: &reader)
  }
}

extension Quantity: ColumnValue {
  var databaseValue: DatabaseValue { .integer(tenThousandths) }
  init(databaseValue: DatabaseValue) throws { self.init(tenThousandths: try Int64(databaseValue: databaseValue)) }
}

extension Percentage: ColumnValue {
  var databaseValue: DatabaseValue { .integer(hundredths) }
  init(databaseValue: DatabaseValue) throws { self.init(hundredths: try Int64(databaseValue: databaseValue)) }
}
