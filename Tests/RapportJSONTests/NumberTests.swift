import RapportJSON
import Testing

@Suite struct NumberTests {
  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("7", 7), ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
      ("9223372036854775808", nil), ("-9223372036854775809", nil), ("99999999999999999999999999", nil), ("1.0", 1),
      ("-1.50e1", -15), ("1e3", 1000), ("1E+3", 1000), ("1200e-2", 12), ("1.5", nil), ("1e-1", nil),
      ("1e18", 1_000_000_000_000_000_000),
      ("1e19", nil), ("0e5", 0), ("0.0", 0), ("1e400", nil), ("1e-9223372036854775808", nil),
      ("1e9223372036854775807", nil),
      ("1e99999999999999999999", nil), ("92233720368547758.07e2", nil),
    ] as [(String, Int64?)])
  func wholeNumbers(_ text: String, _ value: Int64?) throws {
    #expect(try number(text) { $0.integer($1) } == value)
  }

  @Test(
    arguments: [
      ("0", 0), ("1", 1), ("-1.5", -1.5), ("1e400", nil), ("-1e400", nil), ("1e308", 1e308),
      ("1.7976931348623157e308", Double.greatestFiniteMagnitude),
      ("1.8e308", nil), ("5e-324", Double.leastNonzeroMagnitude),
      ("2.2250738585072014e-308", Double.leastNormalMagnitude), ("1e-400", 0),
      ("9007199254740993", 9_007_199_254_740_992), ("123456789012345", 123_456_789_012_345), ("0.1", 0.1),
    ] as [(String, Double?)])
  func doubles(_ text: String, _ value: Double?) throws {
    #expect(try number(text) { $0.double($1) } == value)
  }

  @Test func minusZeroKeepsItsSign() throws {
    #expect(try number("-0") { $0.double($1) }?.sign == .minus)
    #expect(try number("-0.0") { $0.double($1) }?.sign == .minus)
    var writer = JSONWriter()
    writer.write(-0.0)
    #expect(writer.text == "-0.0")
  }

  @Test func longNumbersAreRead() throws {
    let digits = String(repeating: "1", count: 100_000)
    #expect(try number(digits) { $0.integer($1) } == nil)
    #expect(try number("0.\(digits)") { $0.double($1) } == 0.1111111111111111)
    #expect(DecimalNumber("1\(String(repeating: "0", count: 100_000))")?.exponent == 100_000)
    #expect(DecimalNumber("0.\(digits)") == nil)
  }

  @Test(arguments: [
    ("0", 0, 0), ("1200", 12, 2), ("-19.90", -199, -1), ("0.0001", 1, -4), ("1e3", 1, 3), ("1.5e-3", 15, -4),
    ("-0", 0, 0),
    ("999999999999999999", 999_999_999_999_999_999, 0), ("1e999", 1, 999), ("1e-999", 1, -999), ("100e+05", 1, 7),
  ])
  func decimals(_ text: String, _ significand: Int64, _ exponent: Int) throws {
    let decimal = try #require(DecimalNumber(text))
    #expect(decimal.significand == significand)
    #expect(decimal.exponent == exponent)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "01", "+1", "1e", "1e+", "1e1000", "1e-1000", "1e-9223372036854775808",
    "1e99999999999999999999",
    "1234567890123456789", "1 ", " 1", "1,5", "0x1", "١", "1e1e1", "--1", "NaN", "1e1.0",
  ])
  func noDecimals(_ text: String) { #expect(DecimalNumber(text) == nil) }

  @Test(
    arguments: [
      ("1", 4, 10_000), ("0.0001", 4, 1), ("0.00001", 4, nil), ("99999999999999.9999", 4, 999_999_999_999_999_999),
      ("1e14", 4, 1_000_000_000_000_000_000),
      ("1e15", 4, nil), ("0", 99, 0), ("1e999", -999, 1), ("-1e2", 0, -100), ("12", -1, nil), ("120", -1, 12),
    ] as [(String, Int, Int64?)])
  func shiftedDecimals(_ text: String, _ power: Int, _ value: Int64?) throws {
    #expect(
      try #require(DecimalNumber(text) ?? (value == nil ? DecimalNumber("0.1") : nil)).integer(timesTenTo: power)
        == value)
  }

  @Test(arguments: [
    (1.0, "1"), (-2.5, "-2.5"), (1e21, "1e+21"), (9_007_199_254_740_992, "9007199254740992.0"), (0.1, "0.1"),
    (Double.leastNonzeroMagnitude, "5e-324"),
    (1e15, "1000000000000000"),
  ])
  func writesDoublesShort(_ value: Double, _ text: String) {
    var writer = JSONWriter()
    writer.write(value)
    #expect(writer.text == text)
    #expect(writer.failure == nil)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func notesWhatJSONCannotSay(_ value: Double) {
    var writer = JSONWriter()
    writer.write(value)
    #expect(writer.text == "null")
    #expect(writer.failure?.isEmpty == false)
    #expect(JSONNumber(value) == nil)
  }

  private func number<Value>(_ text: String, _ body: (JSONReader, JSONReader.Number) -> Value) throws -> Value {
    var reader = JSONReader(Array(text.utf8))
    let number = try reader.readNumber()
    try reader.finish()
    #expect(reader.text(of: number) == text)
    return body(reader, number)
  }
}
