import Rapport
import Storage

// Pages of quotes and orders, and what those on all pages come to.

/// One page of a list of quotes.
@Schema
struct QuotePage {
  var items: [Quote]
  /// Where the next page starts; absent on the last page.
  var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  var total: Int?
  /// What the quotes on all pages come to, by currency; only if the call asked for it.
  var sums: [SalesSum]?
}

/// One page of a list of orders.
@Schema
struct OrderPage {
  var items: [Order]
  /// Where the next page starts; absent on the last page.
  var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  var total: Int?
  /// What the orders on all pages come to, by currency; only if the call asked for it.
  var sums: [SalesSum]?
}

/// What quotes or orders in one currency come to.
@Schema
struct SalesSum {
  /// ISO 4217.
  var currency: String
  var count: Int
  /// Before tax.
  var net: Money
  /// Net plus tax.
  var gross: Money
}

extension SalesQuery {
  /// The sums of all, in the order of their currencies' codes.
  func sums(_ reader: Reader) throws -> [SalesSum] {
    var sums: [SalesSum] = []
    try reader.forEachRow(sumsStatement) { row in
      func total(_ column: Int) throws -> Int128 {
        let large: Int64 = try row[column]
        let small: Int64 = try row[column + 1]
        return Int128(large) * 1_000_000 + Int128(small)
      }
      let currency: String = try row[0]
      let net = try total(2)
      sums.append(
        SalesSum(
          currency: currency, count: try row[1], net: DealSum.money(net, in: currency),
          gross: DealSum.money(net + (try total(4)), in: currency)))
    }
    return sums.sorted { $0.currency < $1.currency }
  }

  /// Amounts are summed up in two parts, millions of minor units and the rest: the sum of many large ones would not fit
  /// in 64 bits.
  private var sumsStatement: SQL {
    let row = SQL(identifier: alias)
    func parts(_ column: SQL) -> SQL { "sum(\(row).\(column) / 1000000), sum(\(row).\(column) % 1000000)" }
    return """
      SELECT \(row).currency, count(*), \(parts("net_minor")), \(parts("tax_minor"))
      FROM \(tables) WHERE \(conditions) GROUP BY \(row).currency
      """
  }
}
