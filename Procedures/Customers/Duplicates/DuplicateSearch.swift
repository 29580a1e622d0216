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
  private let fewestBits: Double
  /// Keys that were found to be those of too many.
  private var tooCommon: Set<Int64> = []

  /// How many keys that say nothing are remembered: the more there are, the less one of them matters.
  private static let mostRemembered = 100_000

  init(by user: CallUser, minimumScore: Int) {
    self.user = user
    self.minimumScore = minimumScore
    fewestBits = DuplicateRules.fewestBits(of: minimumScore)
  }

  /// The customers whom a candidate may be, the likeliest first.
  ///
  /// - Parameter id: the candidate itself, if it is there.
  mutating func matches(
    of candidate: ComparedCustomer, except id: ID<CustomerProfile>? = nil, limit: Int, in reader: Reader
  ) throws -> [DuplicateMatch] {
    let features = candidate.features
    let neighbours = try neighbours(of: candidate, reader)
    if neighbours.isEmpty { return [] }
    let rows = try reader.fetchAll(Self.visible(neighbours, to: user), as: CustomerRow.self).filter { $0.id != id }
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

  /// The numbers of the rows of customers with a key in common whose signatures do not tell that they are others.
  private mutating func neighbours(of candidate: ComparedCustomer, _ reader: Reader) throws -> [Int64] {
    var found: Set<Int64> = []
    for key in candidate.keys where !tooCommon.contains(key) {
      var count = 0
      var likely: [Int64] = []
      try reader.forEachRow(
        """
        SELECT customer, signature FROM customer_keys WHERE key = \(key) LIMIT \(DuplicateKeys.mostInCommon + 1)
        """
      ) { row in
        count += 1
        let most = DuplicateRules.mostBits(candidate.signature, DuplicateSignature(bits: try row[1]))
        if most >= fewestBits { likely.append(try row[0]) }
      }
      if count <= DuplicateKeys.mostInCommon {
        found.formUnion(likely)
      } else if tooCommon.count < Self.mostRemembered {
        tooCommon.insert(key)
      }
    }
    return Array(found)
  }

  /// The rows of those numbers whose customers that user may see. No index of the workspace's customers is narrower.
  static func visible(_ numbers: [Int64], to user: CallUser) -> SQL {
    """
    SELECT \(CustomerRow.columns(of: "c")) FROM customers c NOT INDEXED
    WHERE c.row_number IN \(numbers) AND c.deleted_at IS NULL AND \(Access.visibleCustomers("c", to: user))
    """
  }
}
