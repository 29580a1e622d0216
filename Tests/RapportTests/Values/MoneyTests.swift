import Fixture
import Rapport
import Testing

@Suite struct MoneyTests {
  @Test(
    arguments: [
      ("0", 0, "0"), ("-0", 0, "0"), ("1200", 12_000_000, "1200"), ("19.99", 199_900, "19.99"),
      ("19.9", 199_000, "19.9"), ("19.90", 199_000, "19.9"),
      ("0.0001", 1, "0.0001"), ("-0.05", -500, "-0.05"), ("1e3", 10_000_000, "1000"),
      ("1.2345e4", 123_450_000, "12345"), ("1e-4", 1, "0.0001"),
      ("10e-5", 1, "0.0001"), ("1.00000", 10_000, "1"), ("99999999999.9999", 999_999_999_999_999, "99999999999.9999"),
      ("-922337203685477", -9_223_372_036_854_770_000, "-922337203685477"),
    ] as [(String, Int64, String)])
  func amounts(_ text: String, _ tenThousandths: Int64, _ written: String) throws {
    let money = try #require(Money(text))
    #expect(money.tenThousandths == tenThousandths)
    #expect(money.description == written)
    #expect(Money(written) == money)
  }

  @Test(arguments: [
    "", "-", "1.", ".5", "1,5", "€1", "1 ", "0.00001", "1e-5", "922337203685478", "1e16", "1e99", "NaN",
    "1e-9223372036854775808", "٣", "01",
  ])
  func noAmounts(_ text: String) { #expect(Money(text) == nil) }

  @Test func theExtremesAreWritten() {
    #expect(Money(tenThousandths: .max).description == "922337203685477.5807")
    #expect(Money(tenThousandths: .min).description == "-922337203685477.5808")
  }

  @Test(
    arguments: [
      (1999, 2, "19.99"), (5, 0, "5"), (5, 3, "0.005"), (5, 4, "0.0005"), (-1, 1, "-0.1"),
      (Int64.max, 4, "922337203685477.5807"), (Int64.max, 2, nil), (Int64.min, 0, nil), (7, -3, "7"), (7, 9, "0.0007"),
    ] as [(Int64, Int, String?)])
  func minorUnits(_ units: Int64, _ decimals: Int, _ text: String?) {
    let money = Money(minorUnits: units, decimals: decimals)
    #expect(money?.description == text)
    if let money { #expect(money.minorUnits(decimals: decimals) == units) }
  }

  @Test func amountsFinerThanTheCurrencyHaveNoMinorUnits() {
    #expect(Money("0.005")?.minorUnits(decimals: 2) == nil)
    #expect(Money("1.5")?.minorUnits(decimals: 0) == nil)
    #expect(Money(major: 3) == Money("3"))
    #expect(Money(major: .max) == nil)
  }

  @Test func textSurvivesForRandomAmounts() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<3000 {
      let money = Money(
        tenThousandths: Int64.random(in: -999_999_999_999_999...999_999_999_999_999, using: &random)
          >> Int64.random(in: 0...40, using: &random))
      #expect(Reading(Money.self, money.jsonText).value == money)
    }
  }
}

@Suite struct UUIDTests {
  @Test(arguments: [
    "018f4a5e-7b2c-7d3e-8f90-0123456789ab", "00000000-0000-0000-0000-000000000000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
  ])
  func texts(_ text: String) throws {
    let uuid = try #require(UUIDv7(text))
    #expect(uuid.description == text)
    #expect(UUIDv7(text.uppercased()) == uuid)
    #expect(UUIDv7(bytes: uuid.bytes) == uuid)
    #expect(ID<Thing>(text)?.description == text)
  }

  @Test(arguments: [
    "", "018f4a5e7b2c7d3e8f900123456789ab", "018f4a5e-7b2c-7d3e-8f90-0123456789a",
    "018f4a5e-7b2c-7d3e-8f90-0123456789abc",
    "018f4a5e-7b2c-7d3e-8f90-0123456789ag", "018f4a5e-7b2c-7d3e-8f90_0123456789ab",
    "{18f4a5e-7b2c-7d3e-8f90-0123456789a}",
    "018f4a5e-7b2c-7d3e-8f9-00123456789ab", "018f4a5e-7b2c-7d3e-8f90-0123456789a\u{661}",
    "018f4a5e-7b2c-7d3e-8f90-0123456789ab-",
  ])
  func noTexts(_ text: String) { #expect(UUIDv7(text) == nil) }

  @Test func newOnesSortByTheirMoment() {
    var random = SeededGenerator(seed: 9)
    var last = UUIDv7(high: 0, low: 0)
    for step in 0..<1000 {
      let uuid = UUIDv7(at: Instant(milliseconds: 1_769_851_800_000 + Int64(step)), using: &random)
      #expect(last < uuid)
      #expect(uuid.high >> 12 & 0xF == 7)
      #expect(uuid.low >> 62 == 2)
      #expect(UUIDv7(uuid.description) == uuid)
      last = uuid
    }
    #expect(UUIDv7(at: Instant(milliseconds: -1), using: &random).high >> 16 == 0)
    #expect(UUIDv7(bytes: [1, 2, 3]) == nil)
  }
}

@Suite struct BytesTests {
  @Test(
    arguments: [
      ([], ""), ([0], "AA"), ([255], "_w"), ([0, 0], "AAA"), ([1, 2, 3], "AQID"), ([251, 239, 190], "----"),
      ([255, 255, 255], "____"), ([104, 105, 106, 107], "aGlqaw"),
    ] as [([UInt8], String)])
  func texts(_ array: [UInt8], _ text: String) {
    #expect(Bytes(array).base64URL == text)
    #expect(Bytes(base64URL: text)?.array == array)
  }

  @Test(arguments: ["A", "AAAAA", "AA=", "AA==", "AB", "AAB", "_x", "A A", "AA\n", "+w", "/w", "ä"])
  func noTexts(_ text: String) { #expect(Bytes(base64URL: text) == nil) }

  @Test func randomBytesSurvive() {
    var random = SeededGenerator(seed: 2)
    for count in 0..<200 {
      let array = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Bytes(base64URL: Bytes(array).base64URL)?.array == array)
    }
  }
}
