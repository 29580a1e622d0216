import Rapport
import Storage

/// Finds customers that are likely the same.
enum DuplicateFinder {
  /// The least score that is worth a look, in percent.
  static let usualScore = 50
  /// How many of one candidate's are told at most.
  static let mostMatches = 10

  /// The customers that a candidate may be, of those that the user sees, the likeliest first.
  ///
  /// The same for everybody who is about to make a customer: creating, converting and importing.
  static func matches(
    for candidate: CustomerCandidate, by user: CallUser, minimumScore: Int = usualScore, limit: Int = mostMatches,
    in reader: Reader
  ) throws -> [DuplicateMatch] {
    let identifying = try DuplicateIndex.identifyingFields(of: user.workspaceId, reader)
    let features = CustomerFeatures(candidate, identifying: identifying)
    var search = DuplicateSearch(by: user, minimumScore: minimumScore)
    return try search.matches(
      of: ComparedCustomer(features, in: user.workspaceId), except: candidate.id, limit: limit, in: reader)
  }
}

/// A customer who is looked for among others.
struct ComparedCustomer: Sendable {
  let features: CustomerFeatures
  let keys: Set<Int64>
  let signature: DuplicateSignature

  init(_ features: CustomerFeatures, in workspace: ID<Workspace>) {
    self.features = features
    keys = DuplicateKeys.keys(of: features, in: workspace)
    signature = DuplicateSignature(features)
  }
}

/// A look for customers whom several candidates may be, one after the other.
struct DuplicateSearch: Sendable {
  private let user: CallUser
  private let minimumScore: Int
  /// Keys that were found to be those of too many.
  private var tooCommon: Set<Int64> = []

  /// How many keys that say nothing are remembered: the more there are, the less one of them matters.
  private static let mostRemembered = 100_000

  init(by user: CallUser, minimumScore: Int) {
    self.user = user
    self.minimumScore = minimumScore
  }

  /// The customers whom a candidate may be, the likeliest first.
  ///
  /// - Parameter id: the candidate itself, if it is there.
  mutating func matches(
    of candidate: ComparedCustomer, except id: ID<CustomerProfile>? = nil, limit: Int, in reader: Reader
  ) throws -> [DuplicateMatch] {
    let features = candidate.features
    let ids = try neighbours(of: candidate, except: id, reader)
    if ids.isEmpty { return [] }
    let rows = try visible(ids, reader)
    let others = try DuplicateIndex.features(of: rows, in: user.workspaceId, reader)
    let scored = rows.compactMap { row -> (row: CustomerRow, features: CustomerFeatures, bits: Double)? in
      guard let other = others[row.id] else { return nil }
      let bits = DuplicateRules.bits(features, other)
      return DuplicateRules.score(bits) >= minimumScore ? (row, other, bits) : nil
    }
    return scored.sorted { ($1.bits, $0.row.id) < ($0.bits, $1.row.id) }.prefix(limit).map { row, other, bits in
      DuplicateMatch(
        customer: row.summary, score: DuplicateRules.score(bits),
        reasons: DuplicateRules.reasons(features, other).map(DuplicateReason.init))
    }
  }

  /// Customers with a key in common whose signatures do not tell that they are others.
  private mutating func neighbours(
    of candidate: ComparedCustomer, except id: ID<CustomerProfile>?, _ reader: Reader
  ) throws -> [ID<CustomerProfile>] {
    var found: Set<ID<CustomerProfile>> = []
    for key in candidate.keys where !tooCommon.contains(key) {
      var count = 0
      var likely: [ID<CustomerProfile>] = []
      try reader.forEachRow(
        """
        SELECT customer_id, signature FROM customer_keys WHERE key = \(key) LIMIT \(DuplicateKeys.mostInCommon + 1)
        """
      ) { row in
        count += 1
        let most = DuplicateRules.mostBits(candidate.signature, DuplicateSignature(bits: try row[1]))
        if DuplicateRules.score(most) >= minimumScore { likely.append(try row[0]) }
      }
      if count <= DuplicateKeys.mostInCommon {
        found.formUnion(likely)
      } else if tooCommon.count < Self.mostRemembered {
        tooCommon.insert(key)
      }
    }
    if let id { found.remove(id) }
    return Array(found)
  }

  private func visible(_ ids: [ID<CustomerProfile>], _ reader: Reader) throws -> [CustomerRow] {
    try reader.fetchAll(
      """
      SELECT \(CustomerRow.columns(of: "c")) FROM customers c
      WHERE c.id IN \(ids) AND c.deleted_at IS NULL AND \(Access.visibleCustomers("c", to: user))
      """)
  }
}

// MARK: All customers

extension DuplicateFinder {
  /// Two customers that are likely the same.
  struct Pair: Sendable {
    var first: ID<CustomerProfile>
    var second: ID<CustomerProfile>
    var bits: Double
  }

  /// All pairs of customers, of those that the user sees, that are likely the same, the likeliest first. Whoever has
  /// no keys yet is compared as well.
  static func pairs(for user: CallUser, minimumScore: Int, in reader: Reader) throws -> [Pair] {
    let rows: [CustomerRow] = try reader.fetchAll(
      """
      SELECT \(CustomerRow.columns(of: "c")) FROM customers c
      WHERE c.deleted_at IS NULL AND \(Access.visibleCustomers("c", to: user)) ORDER BY c.id
      """)
    let features = try DuplicateIndex.features(of: rows, in: user.workspaceId, reader)
    let ordered = rows.compactMap { features[$0.id] }
    return pairs(of: ordered, minimumScore: minimumScore).map { pair in
      Pair(first: rows[pair.first].id, second: rows[pair.second].id, bits: pair.bits)
    }
  }

  /// The pairs among customers, by their places, the likeliest first.
  static func pairs(
    of customers: [CustomerFeatures], minimumScore: Int
  ) -> [(first: Int, second: Int, bits: Double)] {
    var found: [(first: Int, second: Int, bits: Double)] = []
    for candidate in candidates(customers) {
      let (first, second) = (Int(candidate >> 32), Int(candidate & 0xFFFF_FFFF))
      let bits = DuplicateRules.bits(customers[first], customers[second])
      if DuplicateRules.score(bits) >= minimumScore { found.append((first, second, bits)) }
    }
    return found.sorted { ($1.bits, $0.first, $0.second) < ($0.bits, $1.first, $1.second) }
  }

  /// The pairs with a key in common, each once: the place of the first in the upper half.
  private static func candidates(_ customers: [CustomerFeatures]) -> [UInt64] {
    var entries: [(key: Int64, place: UInt64)] = []
    entries.reserveCapacity(customers.count * 8)
    for (place, features) in customers.enumerated() {
      for key in DuplicateKeys.keys(of: features, in: nil) { entries.append((key, UInt64(place))) }
    }
    entries.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    var pairs: [UInt64] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start <= DuplicateKeys.mostInCommon {
        for first in start..<end {
          for second in (first + 1)..<max(end, first + 1) {
            pairs.append(entries[first].place << 32 | entries[second].place)
          }
        }
      }
      start = end
    }
    pairs.sort()
    var last: UInt64?
    return pairs.filter { pair in
      defer { last = pair }
      return pair != last
    }
  }
}
