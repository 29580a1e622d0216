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
  /// For who is about to make a customer by hand or of a lead; imports look for many, in a ``DuplicateSearch`` of theirs.
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
