import Rapport
import Testing

@testable import CRM

@Suite struct CurrencyTests {
  @Test(arguments: [("EUR", 2), ("DKK", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("ISK", 0), ("TND", 3)])
  func knownCodesHaveTheirDecimals(code: String, decimals: Int) {
    #expect(Currency(code: code)?.decimals == decimals)
  }

  @Test(arguments: ["", "eur", "XXX", "EU", "EURO", "DEM", "E\u{0}R"])
  func unknownCodesAreRefusedAtTheirField(code: String) {
    #expect(Currency(code: code) == nil)
    let error = #expect(throws: RPCError.self) { try Currency(code, field: "currency") }
    #expect(error?.code == .badRequest)
    #expect(error?.issues.map(\.path) == ["currency"])
  }

  @Test func everyCodeIsThreeCapitalsAndHasAFormOfMoney() {
    #expect(Currency.codes.count == Set(Currency.codes).count)
    #expect(Currency.codes.count > 150)
    for code in Currency.codes {
      #expect(code.utf8.count == 3 && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
      #expect((0...4).contains(Currency(code: code)?.decimals ?? -1))
    }
  }

  @Test(arguments: [
    ("EUR", "19.99", 1999), ("EUR", "0", 0), ("EUR", "-5.5", -550), ("JPY", "1200", 1200), ("KWD", "1.234", 1234),
    ("CLF", "0.0001", 1),
  ])
  func amountsBecomeMinorUnitsAndBack(code: String, text: String, minorUnits: Int64) throws {
    let currency = try #require(Currency(code: code))
    let money = try #require(Money(text))
    #expect(try currency.minorUnits(of: money) == minorUnits)
    #expect(currency.money(minorUnits: minorUnits) == money)
  }

  @Test(arguments: [
    ("EUR", "0.001", "must have at most 2 decimals in EUR"), ("JPY", "0.5", "must have no decimals in JPY"),
    ("KWD", "0.0001", "must have at most 3 decimals in KWD"),
  ])
  func decimalsThatTheCurrencyLacksAreRefused(code: String, text: String, message: String) throws {
    let currency = try #require(Currency(code: code))
    let money = try #require(Money(text))
    let error = #expect(throws: RPCError.self) { try currency.minorUnits(of: money, field: "value") }
    #expect(error?.issues.map(\.message) == [message])
    #expect(error?.issues.map(\.path) == ["value"])
  }

  @Test func amountsTooLargeBecomeTheLargest() throws {
    let euro = try #require(Currency(code: "EUR"))
    #expect(euro.money(minorUnits: .max) == Money(tenThousandths: .max))
    #expect(euro.money(minorUnits: .min) == Money(tenThousandths: .min))
  }
}

@Suite struct RoundingTests {
  @Test(arguments: [
    (9_600_000, 75, 7_200_000), (1, 50, 1), (1, 49, 0), (-1, 50, -1), (-1, 49, 0), (3, 50, 2), (-3, 50, -2),
    (0, 100, 0),
    (5, 10, 1), (4, 10, 0), (-5, 10, -1), (15, 10, 2), (25, 10, 3),
  ])
  func percentagesRoundHalvesAwayFromZero(value: Int64, percent: Int, expected: Int64) {
    #expect(Rounding.percentage(percent, of: value) == expected)
  }

  @Test func extremesStayWithin64Bits() {
    #expect(Rounding.percentage(100, of: .max) == .max)
    #expect(Rounding.percentage(100, of: .min) == .min)
    #expect(Rounding.percentage(.max, of: .max) == .max)
    #expect(Rounding.percentage(.max, of: .min) == .min)
    #expect(Rounding.percentage(.min, of: .min) == .max)
    #expect(Rounding.percentage(50, of: .max) == 4_611_686_018_427_387_904)
    #expect(Rounding.divide(7, by: 0) == 0)
    #expect(Rounding.divide(.max, by: -1) == .min)
    #expect(Rounding.divide(.min, by: .min) == 1)
  }
}
