import Rapport

/// A currency of ISO 4217, with the number of decimals that its amounts have.
struct Currency: Hashable, Sendable {
  /// Three capital letters.
  let code: String
  /// 0 to 4.
  let decimals: Int

  /// `nil` for codes that are not in the list of current currencies.
  init?(code: String) {
    guard let decimals = Self.decimals[code] else { return nil }
    self.code = code
    self.decimals = decimals
  }

  /// The currency of an input.
  ///
  /// - Parameter field: where the code stands in the input.
  init(_ code: String, field: String = "currency") throws(RPCError) {
    guard let currency = Currency(code: code) else {
      throw RPCError(
        .badRequest, "The input names an unknown currency",
        issues: [Issue(field, Finding(.currency, "must be a currency code of ISO 4217, such as EUR"))])
    }
    self = currency
  }

  /// So many minor units as an amount; what would not fit becomes the nearest that does.
  func money(minorUnits: Int64) -> Money {
    Money(minorUnits: minorUnits, decimals: decimals)
      ?? Money(tenThousandths: minorUnits < 0 ? Int64.min : Int64.max)
  }

  /// The amount in minor units, exactly.
  ///
  /// - Parameter field: where the amount stands in the input.
  func minorUnits(of money: Money, field: String = "value") throws(RPCError) -> Int64 {
    if let minorUnits = money.minorUnits(decimals: decimals) { return minorUnits }
    let limit = decimals == 0 ? "no decimals" : "at most \(decimals) decimal\(decimals == 1 ? "" : "s")"
    throw RPCError(
      .badRequest, "The input has an amount with too many decimals",
      issues: [
        Issue(
          field,
          Finding(
            .decimals, "must have \(limit) in \(code)", ["maximumDecimals": .number(JSONNumber(decimals))]))
      ])
  }
}

extension Currency {
  /// ISO 4217, list one as of 2026-01-01, without funds codes, metals, and codes for testing.
  private static let decimals: [String: Int] = {
    let byDecimals = [
      0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
      2: """
      AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC \
      CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD \
      KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO \
      NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL \
      THB TJS TMT TOP TRY TTD TWD TZS UAH USD UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
      """,
      3: "BHD IQD JOD KWD LYD OMR TND",
      4: "CLF UYW",
    ]
    var table: [String: Int] = [:]
    for (decimals, codes) in byDecimals {
      for code in codes.split(whereSeparator: \.isWhitespace) { table[String(code)] = decimals }
    }
    return table
  }()

  /// Every code, sorted.
  static var codes: [String] { decimals.keys.sorted() }
}
