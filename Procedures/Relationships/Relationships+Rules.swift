import Rapport

/// What relates two customers, whichever end it is read from.
enum RelationshipKind: String, Hashable, Sendable, CaseIterable {
  /// From the parent company to its subsidiary.
  case ownership
  /// From the referrer to whom they referred.
  case referral
  case partner
  case competitor

  /// What stands at the end `from` of an arrow of this kind.
  var typeFrom: RelationshipType {
    switch self {
    case .ownership: .parentCompany
    case .referral: .referrer
    case .partner: .partner
    case .competitor: .competitor
    }
  }

  /// What stands at the end `to`.
  var typeTo: RelationshipType { typeFrom.counterpart }

  /// Whether going along such arrows must never lead back.
  var isHierarchy: Bool { self == .ownership }
}

extension RelationshipType {
  /// What the related one is to the customer.
  var counterpart: RelationshipType {
    switch self {
    case .parentCompany: .subsidiary
    case .subsidiary: .parentCompany
    case .referrer: .referredBy
    case .referredBy: .referrer
    case .partner: .partner
    case .competitor: .competitor
    }
  }

  var kind: RelationshipKind {
    switch self {
    case .parentCompany, .subsidiary: .ownership
    case .referrer, .referredBy: .referral
    case .partner: .partner
    case .competitor: .competitor
    }
  }

  /// Whether the customer stands at the end `from` of the arrow. Arrows without a direction begin at whoever is named
  /// first.
  var isFrom: Bool {
    switch self {
    case .subsidiary, .referredBy: false
    case .parentCompany, .referrer, .partner, .competitor: true
    }
  }
}

/// Sums of won deals by currency, in minor units.
struct RevenueSums: Hashable, Sendable {
  private var minorUnits: [String: Int64] = [:]

  init() {}

  mutating func add(_ amount: Int64, _ currency: String) {
    let (sum, isTooMuch) = (minorUnits[currency] ?? 0).addingReportingOverflow(amount)
    minorUnits[currency] = isTooMuch ? Int64.max : sum
  }

  mutating func add(_ other: RevenueSums) {
    for (currency, amount) in other.minorUnits { add(amount, currency) }
  }

  /// By currency, in the order of their codes.
  var amounts: [CurrencyAmount] {
    minorUnits.sorted { $0.key < $1.key }.compactMap { code, amount in
      Currency(code: code).map { CurrencyAmount(currency: code, amount: $0.money(minorUnits: amount)) }
    }
  }
}

/// What is behind whom, in a graph whose arrows may lead back.
enum Referrals {
  /// For each node what is in those that are reached from it, itself left out. What is reached on two ways counts once.
  ///
  /// - Parameters:
  ///   - nodes: the nearest first, each with the one that it was reached by.
  ///   - own: what is in a node.
  static func behind<Node: Hashable>(
    _ nodes: [(id: Node, via: Node)], own: [Node: RevenueSums]
  ) -> [Node: RevenueSums] {
    var behind: [Node: RevenueSums] = [:]
    // Each node was reached once, so they are a tree: what is behind the farthest is known first.
    for (id, via) in nodes.reversed() {
      var sum = behind[id] ?? RevenueSums()
      sum.add(own[id] ?? RevenueSums())
      behind[via, default: RevenueSums()].add(sum)
    }
    return behind
  }
}
