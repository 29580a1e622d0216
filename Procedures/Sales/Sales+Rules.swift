import Rapport

/// What lines come to: exact, in the currency's minor units, halves away from zero.
///
/// The rules are those of EN 16931-1:2017, so that an invoice that is made of an order has the same totals:
/// - the net amount of a line is quantity × price − discount, rounded to the minor unit (BT-131, BR-DEC-23);
/// - the sum of the lines is the sum of these rounded amounts (BT-106, BR-CO-10);
/// - the tax of each rate is computed once, on the sum of the lines with that rate, and rounded (BT-117, BR-CO-17);
/// - the tax is the sum of these (BT-110, BR-CO-14), and the gross amount is net plus tax (BT-112, BR-CO-15).
enum TotalRules {
  /// No amount of a quote is greater than that, in minor units: all are exact in every client.
  static let maximum: Int64 = 999_999_999_999_999

  /// What a line comes to before tax.
  ///
  /// - Parameters:
  ///   - unitPrice: for one, before tax; it may have more decimals than the currency.
  ///   - discount: on the price.
  /// - Returns: minor units; `nil` if there are more than ``maximum``.
  static func net(_ quantity: Quantity, unitPrice: Money, discount: Percentage, in currency: Currency) -> Int64? {
    let parts =
      Int128(quantity.tenThousandths).multipliedReportingOverflow(by: Int128(unitPrice.tenThousandths))
    let reduced = parts.partialValue.multipliedReportingOverflow(by: 10_000 - Int128(discount.hundredths))
    if parts.overflow || reduced.overflow { return nil }
    var divisor: Int128 = 1_000_000_000_000
    for _ in 0..<currency.decimals { divisor /= 10 }
    return bounded(Rounding.divide(reduced.partialValue, by: divisor))
  }

  /// The tax on so many minor units.
  static func tax(on net: Int64, rate: Percentage) -> Int64? {
    bounded(Rounding.divide(Int128(net) * Int128(rate.hundredths), by: 10_000))
  }

  /// - Returns: `nil` if an amount would be greater than ``maximum``.
  static func totals(of lines: [(net: Int64, rate: Percentage)]) -> Totals? {
    var netByRate: [Percentage: Int64] = [:]
    var totals = Totals(net: 0, tax: 0, taxes: [])
    for line in lines {
      guard let net = bounded(totals.net.addingReportingOverflow(line.net)),
        let ofRate = bounded((netByRate[line.rate] ?? 0).addingReportingOverflow(line.net))
      else { return nil }
      totals.net = net
      netByRate[line.rate] = ofRate
    }
    for (rate, net) in netByRate.sorted(by: { $0.key.hundredths > $1.key.hundredths }) {
      guard let tax = tax(on: net, rate: rate), let sum = bounded(totals.tax.addingReportingOverflow(tax)) else {
        return nil
      }
      totals.tax = sum
      totals.taxes.append(Totals.Tax(rate: rate, net: net, tax: tax))
    }
    return bounded(totals.net.addingReportingOverflow(totals.tax)) == nil ? nil : totals
  }

  private static func bounded(_ sum: (partialValue: Int64, overflow: Bool)) -> Int64? {
    sum.overflow ? nil : bounded(sum.partialValue)
  }

  private static func bounded(_ amount: Int64) -> Int64? { amount.magnitude <= UInt64(maximum) ? amount : nil }
}

/// What a quote or an order comes to, in minor units.
struct Totals: Hashable, Sendable {
  struct Tax: Hashable, Sendable {
    var rate: Percentage
    /// Of the lines with that rate.
    var net: Int64
    var tax: Int64
  }

  var net: Int64
  var tax: Int64
  /// The highest rate first.
  var taxes: [Tax]

  var gross: Int64 { net + tax }
}

/// What may become of a quote.
enum QuoteRules {
  /// `Q-2026-00042`.
  static func number(_ number: Int, year: Int) -> String { SalesNumber.text("Q", number, year: year) }

  /// What a quote is on a day: one that was sent and whose last day has passed is expired.
  static func status(_ status: QuoteStatus, validUntil: CalendarDate?, on day: CalendarDate) -> QuoteStatus {
    guard status == .sent, let validUntil, validUntil < day else { return status }
    return .expired
  }

  enum Action: String, CaseIterable, Sendable { case update, send, accept, decline, reopen }

  /// What a quote becomes.
  enum Outcome: Hashable, Sendable {
    case status(QuoteStatus)
    /// A draft again, of the next revision: what was sent stays as it was.
    case nextRevision
    case refused(QuoteRefusal)
  }

  /// | | draft | sent | accepted | declined | expired |
  /// |---|---|---|---|---|---|
  /// | update | draft | next revision | – | next revision | next revision |
  /// | send | sent | sent again | – | – | – |
  /// | accept | – | accepted | – | – | – |
  /// | decline | – | declined | – | – | declined |
  /// | reopen | – | – | sent | sent | – |
  static func outcome(of action: Action, _ status: QuoteStatus) -> Outcome {
    switch (action, status) {
    case (.reopen, .accepted), (.reopen, .declined): .status(.sent)
    case (.reopen, _): .refused(.notAnswered)
    case (_, .accepted): .refused(.accepted)
    case (.update, .draft): .status(.draft)
    case (.update, .sent), (.update, .declined), (.update, .expired): .nextRevision
    case (.send, .draft), (.send, .sent): .status(.sent)
    case (.send, .declined): .refused(.declined)
    case (.send, .expired): .refused(.expired)
    case (.accept, .sent): .status(.accepted)
    case (.decline, .sent), (.decline, .expired): .status(.declined)
    case (.accept, .draft), (.decline, .draft): .refused(.notSent)
    case (.accept, .declined): .refused(.declined)
    case (.accept, .expired): .refused(.expired)
    case (.decline, .declined): .refused(.alreadyDeclined)
    }
  }
}

/// What may become of an order.
enum OrderRules {
  /// `O-2026-00042`.
  static func number(_ number: Int, year: Int) -> String { SalesNumber.text("O", number, year: year) }

  /// What may follow a status.
  ///
  /// An order is confirmed, worked on, delivered and completed; what is delivered may have to be done again. Until it is
  /// delivered it can be cancelled, and a cancelled one can be opened again.
  static func next(_ status: OrderStatus) -> [OrderStatus] {
    switch status {
    case .open: [.confirmed, .cancelled]
    case .confirmed: [.inProgress, .delivered, .cancelled]
    case .inProgress: [.delivered, .cancelled]
    case .delivered: [.completed, .inProgress]
    case .completed: []
    case .cancelled: [.open]
    }
  }
}

enum SalesNumber {
  static func text(_ letter: String, _ number: Int, year: Int) -> String {
    let digits = String(number)
    return "\(letter)-\(year)-\(String(repeating: "0", count: max(0, 5 - digits.count)))\(digits)"
  }
}
