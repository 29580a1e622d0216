import Foundation

/// How likely two customers are the same.
///
/// What speaks for and against it is weighed and summed up as I. P. Fellegi and A. B. Sunter showed, "A Theory for Record
/// Linkage" (1969): each comparison adds the binary logarithm of how much more often it comes out like that for two records
/// of one customer than for two of different ones. The weights were set on records of other people's making with the truth
/// beside them (`Tests/Conformance/febrl`), of which a test measures precision and recall.
enum DuplicateRules {
  /// One thing that speaks for two customers being the same, or against it.
  struct Reason: Hashable, Sendable {
    var kind: DuplicateReasonKind
    /// In bits; negative against it.
    var weight: Double
    var likeness: DuplicateLikeness
  }

  /// What two customers have against them before they are compared: of those with a key in common, most are different.
  static let prior = -9.0
  // What comparisons say.
  private static let sameCompany = 10.0
  private static let almostSameName = 7.5
  private static let sameVatId = 16.0
  private static let otherVatId = -6.0
  private static let samePhone = 8.0
  private static let otherPhone = -0.5
  private static let sameEmail = 14.0
  private static let sameDomain = 5.0
  private static let otherDomain = -2.0
  /// All that an address can say: two neighbours are not one customer.
  private static let mostOfAddress = 11.0
  private static let sameStreet = 7.0
  private static let sameHouse = 2.0
  private static let otherHouse = -1.0
  private static let samePostalCode = 3.5
  /// Of a code that differs in little.
  private static let similarPostalCode = 0.0
  private static let sameCity = 3.0

  /// The probability of it, in percent, from what speaks for it in bits.
  static func score(_ bits: Double) -> Int { Int((100 / (1 + exp2(-bits))).rounded()) }

  /// The fewest bits that come to a ``score(_:)``, but for what rounding takes away.
  ///
  /// - Parameter score: from 1 to 100.
  static func fewestBits(of score: Int) -> Double {
    let share = (Double(score) - 0.5) / 100
    return log2(share / (1 - share)) - 1e-9
  }

  /// What speaks for two customers being the same, in bits, ``prior`` included.
  static func bits(_ first: CustomerFeatures, _ second: CustomerFeatures) -> Double {
    var bits = prior
    compare(first, second) { _, weight, _ in bits += weight }
    return bits
  }

  /// The most that ``bits(_:_:)`` can come to for customers of whom only the signatures are known.
  static func mostBits(_ first: DuplicateSignature, _ second: DuplicateSignature) -> Double {
    if first.bothHaveIdentifiers(second) { return .infinity }
    var bits = prior
    func add(_ comparison: DuplicateSignature.Comparison, equal: Double, different: Double) {
      switch comparison {
      case .unknown: break
      case .maybeEqual: bits += equal
      case .different: bits += different
      }
    }
    add(first.name(second), equal: sameCompany, different: almostSameName)
    add(first.vatId(second), equal: sameVatId, different: otherVatId)
    add(first.phone(second), equal: samePhone, different: otherPhone)
    if first.email(second) == .maybeEqual {
      bits += sameEmail
    } else {
      add(first.domains(second), equal: sameDomain, different: otherDomain)
    }
    return first.bothHaveAddresses(second) ? bits + mostOfAddresses(first, second) : bits
  }

  /// The most that the addresses can say. However their hashes differ, streets and towns may read nearly alike.
  private static func mostOfAddresses(_ first: DuplicateSignature, _ second: DuplicateSignature) -> Double {
    let house = first.houseNumber(second) == .different ? otherHouse : sameHouse
    let postalCode = first.postalCode(second) == .different ? similarPostalCode : samePostalCode
    return min(sameStreet + house + postalCode + sameCity, mostOfAddress)
  }

  /// What speaks for it, the weightiest first, then what speaks against it.
  static func reasons(_ first: CustomerFeatures, _ second: CustomerFeatures) -> [Reason] {
    var reasons: [Reason] = []
    compare(first, second) { kind, weight, likeness in
      reasons.append(Reason(kind: kind, weight: (weight * 10).rounded() / 10, likeness: likeness()))
    }
    return reasons.filter { $0.weight != 0 }.sorted { $0.weight > $1.weight }
  }

  private typealias Report = (DuplicateReasonKind, Double, () -> DuplicateLikeness) -> Void

  private static func compare(_ first: CustomerFeatures, _ second: CustomerFeatures, _ report: Report) {
    compareNames(first, second, report)
    compareCodes(first, second, report)
    compareAddresses(first, second, report)
    for (key, value) in first.identifiers.sorted(by: { $0.key < $1.key }) {
      guard let other = second.identifiers[key] else { continue }
      if value == other {
        report(.customField, 10) { .sameField(key: key) }
      } else {
        report(.customField, -4) { .otherField(key: key) }
      }
    }
  }

  private static func compareNames(_ first: CustomerFeatures, _ second: CustomerFeatures, _ report: Report) {
    guard !first.name.isEmpty, !second.name.isEmpty else { return }
    let alike = WordLikeness.compare(first.name, second.name)
    let areCompanies = first.kind == .company && second.kind == .company
    switch alike.both {
    // Branch 1 and branch 12 are two, however alike they read.
    case 0.7... where WordLikeness.haveOtherNumbers(first.name, second.name):
      report(.name, 1.5) { .sameNameOtherNumber }
    // Persons share a name more often than companies do.
    case 0.999...: report(.name, areCompanies ? sameCompany : 8.5) { .sameName }
    case 0.93...: report(.name, almostSameName) { .almostSameName }
    case 0.85...: report(.name, 5.5) { .similarName }
    case _ where alike.shorter >= 0.95: report(.name, 4) { .nameWithin }
    case 0.7...: report(.name, 1.5) { .nearName }
    case 0.4...: report(.name, -1) { .halfName }
    default: report(.name, -4) { .otherName }
    }
  }

  private static func compareCodes(_ first: CustomerFeatures, _ second: CustomerFeatures, _ report: Report) {
    if let vat = first.vatId, let other = second.vatId {
      if vat == other {
        report(.vatId, sameVatId) { .sameVatId }
      } else {
        report(.vatId, otherVatId) { .otherVatId }
      }
    }
    if let phone = first.phone, let other = second.phone {
      if phone == other {
        report(.phone, samePhone) { .samePhone }
      } else {
        report(.phone, otherPhone) { .otherPhone }
      }
    }
    if let email = first.email, email == second.email {
      report(.email, sameEmail) { .sameEmail }
    } else if !first.domains.isDisjoint(with: second.domains) {
      let common = first.domains.intersection(second.domains).sorted().first ?? ""
      report(.domain, sameDomain) { .sameDomain(domain: common) }
    } else if !first.domains.isEmpty, !second.domains.isEmpty {
      report(.domain, otherDomain) { .otherDomain }
    }
  }

  private static func compareAddresses(_ first: CustomerFeatures, _ second: CustomerFeatures, _ report: Report) {
    let pairs = first.addresses.flatMap { address in second.addresses.map { compare(address, $0) } }
    guard let best = pairs.max() else { return }
    let weight = min(best, mostOfAddress)
    report(.address, weight) {
      weight >= 9 ? .sameAddress : weight >= 5 ? .almostSameAddress : weight > 0 ? .nearAddress : .otherAddress
    }
  }

  private static func compare(_ first: CustomerFeatures.Address, _ second: CustomerFeatures.Address) -> Double {
    var bits = 0.0
    if !first.street.isEmpty, !second.street.isEmpty {
      let alike = WordLikeness.compare(first.street, second.street)
      switch alike.both {
      case 0.97...: bits += sameStreet
      case 0.85...: bits += 6
      case _ where alike.shorter >= 0.9: bits += 5
      case 0.6...: bits += 2
      default: bits -= 2
      }
      if alike.both > 0.6, !first.number.isEmpty, !second.number.isEmpty {
        bits += first.number == second.number ? sameHouse : otherHouse
      }
    }
    if !first.postalCode.isEmpty, !second.postalCode.isEmpty {
      let areEqual = first.postalCode == second.postalCode
      let areAlike =
        areEqual || WordLikeness.jaroWinkler(Array(first.postalCode.utf8), Array(second.postalCode.utf8)) > 0.8
      bits += areEqual ? samePostalCode : areAlike ? similarPostalCode : -2
    }
    if !first.city.isEmpty, !second.city.isEmpty {
      let alike = WordLikeness.compare(first.city, second.city).both
      bits += alike >= 0.9 ? sameCity : alike >= 0.75 ? 1.5 : -1.5
    }
    return bits
  }
}
