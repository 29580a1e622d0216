import Rapport
import Storage

/// What a condition asks of an address, all of it of the same one.
struct SegmentAddress {
  var kinds: [AddressKind]
  var countries: [String]
  var cities: [String]
  var postalCodes: [String]
  var postalCodeMatch: PostalCodeMatch
  var regions: [String]
}

extension SegmentAddress {
  // How long they can be in an address.
  static let postalCodeLength = 20
  static let placeLength = 100

  /// `FROM` and `WHERE` of the addresses `a` of the customer `c`. All that conditions read of them is in an index.
  static func addresses(where conditions: [SQL]) -> SQL {
    let all = SQL.all(of: ["a.customer_id = c.id", "a.deleted_at IS NULL"] + conditions)
    return "FROM customer_addresses a WHERE \(all)"
  }

  /// What holds of a row `a` of `customer_addresses`. What is compared without looking at letters comes first.
  var conditions: [SQL] {
    var conditions: [SQL] = []
    if !kinds.isEmpty { conditions.append("a.kind IN \(kinds)") }
    if !countries.isEmpty { conditions.append("a.country IN \(countries)") }
    if !postalCodes.isEmpty { conditions.append(hasPostalCode) }
    if !cities.isEmpty { conditions.append("\(.folded)(a.city) IN \(cities.map(SortText.folded))") }
    if !regions.isEmpty { conditions.append("\(.folded)(a.region) IN \(regions.map(SortText.folded))") }
    return conditions
  }

  private var hasPostalCode: SQL {
    let kept: SQL = "replace(\(.folded)(a.postal_code), ' ', '')"
    let wanted = postalCodes.map { SortText.folded($0).filter { !$0.isWhitespace } }
    switch postalCodeMatch {
    case .is: return "\(kept) IN \(wanted)"
    case .startsWith:
      // Those of a length are compared at once. Folding may make letters more, and planning takes as long as the square of
      // how many comparisons there are.
      let bounded = wanted.map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(Self.postalCodeLength))) }
      let beginnings = Dictionary(grouping: bounded) { $0.unicodeScalars.count }.sorted { $0.key < $1.key }
      return SQL.any(of: beginnings.map { length, codes in "substr(\(kept), 1, \(length)) IN \(codes)" })
    }
  }
}

extension RuleLeaf {
  /// - Parameter op: whether the customer `c` must have such an address, or must not.
  static func presence(of address: SegmentAddress, _ op: SegmentPresence) -> RuleLeaf {
    let found: SQL = "EXISTS (SELECT 1 \(SegmentAddress.addresses(where: address.conditions)))"
    // `billing: 20457 Hamburg, DE`
    let seen: SQL = """
      (
        SELECT group_concat(n.place, '; ') FROM (
          SELECT a.kind || coalesce(': ' || nullif(ltrim(
            coalesce(', ' || nullif(trim(coalesce(a.postal_code, '') || ' ' || coalesce(a.city, '')), ''), '')
              || coalesce(', ' || a.region, '') || coalesce(', ' || a.country, ''),
            ', '), ''), '') AS place
          \(SegmentAddress.addresses(where: []))
          ORDER BY a.kind, a.id
        ) n
      )
      """
    return RuleLeaf(op == .known ? found : "NOT \(found)", value: RuleValue(seen))
  }
}
