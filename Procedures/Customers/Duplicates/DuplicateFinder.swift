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
    let ids = try neighbours(of: features, except: candidate.id, in: user.workspaceId, reader)
    let rows = try visible(ids, to: user, reader)
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

  /// Customers with a key in common.
  private static func neighbours(
    of features: CustomerFeatures, except id: ID<CustomerProfile>?, in workspace: ID<Workspace>, _ reader: Reader
  ) throws -> [ID<CustomerProfile>] {
    var found: Set<ID<CustomerProfile>> = []
    for key in DuplicateKeys.keys(of: features) {
      let ids: [ID<CustomerProfile>] = try reader.fetchValues(
        """
        SELECT customer_id FROM customer_keys WHERE workspace_id = \(workspace) AND key = \(key)
        LIMIT \(DuplicateKeys.mostInCommon + 1)
        """)
      if ids.count <= DuplicateKeys.mostInCommon { found.formUnion(ids) }
    }
    if let id { found.remove(id) }
    return Array(found)
  }

  private static func visible(
    _ ids: [ID<CustomerProfile>], to user: CallUser, _ reader: Reader
  ) throws -> [CustomerRow] {
    if ids.isEmpty { return [] }
    return try reader.fetchAll(
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
      for key in DuplicateKeys.keys(of: features) { entries.append((key, UInt64(place))) }
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
