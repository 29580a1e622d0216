import Rapport
import Testing

@testable import CRM

/// What lines come to, against sums that were made by hand.
@Suite struct TotalRulesTests {
  private static let euro = Currency(code: "EUR")!

  struct Line: CustomTestStringConvertible {
    var quantity: Int64
    var price: String
    var discount: Int64 = 0
    var currency = "EUR"
    var net: Int64?

    var testDescription: String { "\(quantity)/10000 × \(price) − \(discount)/10000 \(currency) = \(net ?? -1)" }
  }

  @Test(arguments: [
    Line(quantity: 10_000, price: "19.99", net: 19_99),
    Line(quantity: 30_000, price: "0.3333", net: 1_00),
    Line(quantity: 15_000, price: "0.01", net: 2),
    Line(quantity: -15_000, price: "0.01", net: -2),
    Line(quantity: 5_000, price: "0.01", net: 1),
    Line(quantity: 4_999, price: "0.01", net: 0),
    Line(quantity: 10_000, price: "100", discount: 1_250, net: 87_50),
    Line(quantity: 10_000, price: "0.05", discount: 1_000, net: 5),
    Line(quantity: 10_000, price: "0.05", discount: 1_001, net: 4),
    Line(quantity: 10_000, price: "100", discount: 10_000, net: 0),
    Line(quantity: 25_000, price: "1001", currency: "JPY", net: 2503),
    Line(quantity: 10_000, price: "1.0005", currency: "KWD", net: 1_001),
    Line(quantity: 10_000, price: "1.2345", currency: "CLF", net: 12_345),
    Line(quantity: 1, price: "0.0001", net: 0),
    Line(quantity: 10_000, price: "9999999999999.99", net: 999_999_999_999_999),
    Line(quantity: 10_000, price: "10000000000000", net: nil),
    Line(quantity: 10_000_000_000_000, price: "900000000000000", net: nil),
    Line(quantity: -10_000_000_000_000, price: "900000000000000", net: nil),
  ])
  func aLineIsRoundedOnce(line: Line) throws {
    let net = TotalRules.net(
      Quantity(tenThousandths: line.quantity), unitPrice: try #require(Money(line.price)),
      discount: Percentage(hundredths: line.discount), in: try #require(Currency(code: line.currency)))
    #expect(net == line.net)
  }

  @Test func noNumberTraps() {
    for quantity in [Int64.min, -1, 1, .max] {
      for price in [Int64.min, -1, 1, .max] {
        for discount in [Int64.min, 0, .max] {
          _ = TotalRules.net(
            Quantity(tenThousandths: quantity), unitPrice: Money(tenThousandths: price),
            discount: Percentage(hundredths: discount), in: Self.euro)
        }
      }
      #expect(
        TotalRules.tax(on: quantity, rate: Percentage(hundredths: .max)).map { $0.magnitude < 1_000_000_000_000_000 }
          != false)
      #expect(
        TotalRules.totals(of: [(quantity, .zero), (quantity, .zero), (quantity, .zero)]).map { abs($0.net) < 10 }
          != false)
    }
  }

  /// The tax is that of the sum: three times 0.33 at 19 % are 0.19 and not three times 0.06.
  @Test func taxIsComputedOnTheSumOfItsRate() throws {
    let rate = Percentage(hundredths: 1900)
    let lines: [(net: Int64, rate: Percentage)] = Array(repeating: (33, rate), count: 3)
    let totals = try #require(TotalRules.totals(of: lines))
    #expect(totals == Totals(net: 99, tax: 19, taxes: [.init(rate: rate, net: 99, tax: 19)]))
    #expect(totals.gross == 118)
  }

  @Test func eachRateHasItsOwnTax() throws {
    let (full, reduced, none) = (Percentage(hundredths: 1900), Percentage(hundredths: 700), Percentage.zero)
    let lines: [(net: Int64, rate: Percentage)] = [
      (10_05, reduced), (100_00, full), (-20_00, full), (5_00, none), (3, reduced),
    ]
    let totals = try #require(TotalRules.totals(of: lines))
    #expect(
      totals.taxes == [
        .init(rate: full, net: 80_00, tax: 15_20), .init(rate: reduced, net: 10_08, tax: 71),
        .init(rate: none, net: 5_00, tax: 0),
      ])
    #expect((totals.net, totals.tax, totals.gross) == (95_08, 15_91, 110_99))
  }

  @Test func nothingComesToNothing() throws {
    #expect(try #require(TotalRules.totals(of: [])) == Totals(net: 0, tax: 0, taxes: []))
  }

  @Test(arguments: [
    (Int64(50), Int64(100), Int64(1)), (49, 100, 0), (-50, 100, -1), (-49, 100, 0), (1_00, 1900, 19), (1_00, 1950, 20),
    (999_999_999_999_999, 10_000, 999_999_999_999_999),
  ]) func taxIsRoundedAwayFromZero(net: Int64, rate: Int64, tax: Int64) {
    #expect(TotalRules.tax(on: net, rate: Percentage(hundredths: rate)) == tax)
  }
}

@Suite struct QuoteRulesTests {
  /// The table in the documentation of ``QuoteRules/outcome(of:_:)``; `nil` is refused.
  private static let table: [QuoteRules.Action: [QuoteStatus: QuoteRules.Outcome?]] = [
    .update: [
      .draft: .status(.draft), .sent: .nextRevision, .accepted: nil, .declined: .nextRevision, .expired: .nextRevision,
    ],
    .send: [.draft: .status(.sent), .sent: .status(.sent), .accepted: nil, .declined: nil, .expired: nil],
    .accept: [.draft: nil, .sent: .status(.accepted), .accepted: nil, .declined: nil, .expired: nil],
    .decline: [
      .draft: nil, .sent: .status(.declined), .accepted: nil, .declined: nil, .expired: .status(.declined),
    ],
    .reopen: [.draft: nil, .sent: nil, .accepted: .status(.sent), .declined: .status(.sent), .expired: nil],
  ]

  @Test(arguments: QuoteRules.Action.allCases, QuoteStatus.allCases)
  func whatMayBecomeOfAQuote(action: QuoteRules.Action, status: QuoteStatus) throws {
    let expected = try #require(Self.table[action]?[status])
    let outcome = QuoteRules.outcome(of: action, status)
    if case .refused(let reason) = outcome {
      #expect(expected == nil)
      let reasons: [QuoteStatus: [QuoteRefusal]] = [
        .draft: [.notSent], .accepted: [.accepted], .declined: [.declined, .alreadyDeclined], .expired: [.expired],
      ]
      #expect(action == .reopen ? reason == .notAnswered : reasons[status]?.contains(reason) == true)
    } else {
      #expect(outcome == expected)
    }
  }

  @Test(arguments: QuoteStatus.allCases) func onlyWhatWasSentExpires(status: QuoteStatus) throws {
    let day = try #require(CalendarDate("2026-11-21"))
    #expect(QuoteRules.status(status, validUntil: day, on: day) == status)
    #expect(QuoteRules.status(status, validUntil: nil, on: day) == status)
    #expect(
      QuoteRules.status(status, validUntil: day, on: day.adding(days: 1)) == (status == .sent ? .expired : status))
  }

  @Test(arguments: OrderStatus.allCases) func ordersGoForwardAndAreCancelledUntilTheyAreDelivered(status: OrderStatus) {
    let next = OrderRules.next(status)
    #expect(!next.contains(status))
    #expect(Set(next).count == next.count)
    #expect(next.contains(.cancelled) == [.open, .confirmed, .inProgress].contains(status))
    #expect(next.isEmpty == (status == .completed))
    #expect(next.contains(.completed) == (status == .delivered))
  }

  @Test(arguments: [(1, "Q-2026-00001"), (99_999, "Q-2026-99999"), (100_000, "Q-2026-100000")])
  func numbersHaveFiveDigitsAtLeast(number: Int, text: String) {
    #expect(QuoteRules.number(number, year: 2026) == text)
    #expect(OrderRules.number(number, year: 2026) == text.replacing("Q", with: "O"))
  }
}
