import Rapport
import Storage

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
