import Crypto
import Rapport
import Storage

extension HashChain {
  /// Goes through the workspace's chain from its beginning, hashing each entry straight from its row.
  ///
  /// - Parameter anchor: an entry as it was known to be.
  static func verify(
    _ workspace: ID<Workspace>, against anchor: AuditAnchor? = nil, _ reader: Reader
  ) throws -> AuditVerification {
    var chain = FollowedChain(Entry.self, anchor: anchor)
    try reader.forEachRow("\(Entry.select) WHERE workspace_id = \(workspace) ORDER BY seq") { row in
      if chain.found == nil { try chain.follow(row) }
    }
    if var found = chain.found {
      if found.reason == .predecessorMissing, let missing = chain.missing {
        // It is still there, but elsewhere: the two have changed places.
        let isElsewhere = try reader.exists(
          "SELECT 1 FROM \(identifier: Entry.table) WHERE hash = \(missing) AND workspace_id = \(workspace)")
        if isElsewhere { found.reason = .moved }
      }
      return verification(chain, found.seq, found.reason)
    }
    if let anchor, !chain.passedAnchor { return verification(chain, Int64(anchor.seq), .notTheAnchor) }
    // What is behind the last entry that is there has been written once.
    guard try isEnd(of: workspace, chain, reader) else { return verification(chain, chain.seq, .truncated) }
    return AuditVerification(
      isWhole: true, entries: chain.count,
      end: chain.count == 0 ? nil : AuditAnchor(seq: Int(chain.seq), hash: chain.previous.hexadecimal),
      firstBreak: nil)
  }

  /// Whether the chain ends where it has ended when it was written; also if nobody has noted that.
  private static func isEnd(of workspace: ID<Workspace>, _ chain: FollowedChain, _ reader: Reader) throws -> Bool {
    var isEnd = true
    try reader.forEachRow(
      "SELECT entries, hash FROM \(identifier: Entry.endsTable) WHERE workspace_id = \(workspace)"
    ) { row in isEnd = try row.integer(at: 0) == Int64(chain.count) && row.blob(at: 1) == chain.previous }
    return isEnd
  }

  private static func verification(
    _ chain: FollowedChain, _ seq: Int64, _ reason: AuditBreakReason
  ) -> AuditVerification {
    AuditVerification(
      isWhole: false, entries: chain.count, end: nil,
      firstBreak: AuditBreak(seq: Int(seq), reason: reason, message: AuditRules.message(reason, seq)))
  }
}

/// What has been read of a chain.
private struct FollowedChain {
  var count = 0
  /// The last entry that was looked at, and its hash.
  var seq: Int64 = 0
  var previous = [UInt8](repeating: 0, count: SHA256.byteCount)
  var found: (seq: Int64, reason: AuditBreakReason)?
  /// The hash of the entry that should have come before the broken one.
  var missing: [UInt8]?
  var passedAnchor = false
  private let anchor: AuditAnchor?
  /// By position, whether a column holds an integer.
  private let isInteger: [Bool]
  private var bytes: [UInt8] = []

  init<Entry: ChainedRecord>(_ type: Entry.Type, anchor: AuditAnchor?) {
    self.anchor = anchor
    isInteger = Entry.columns.map(Entry.integerColumns.contains)
    bytes.reserveCapacity(4096)
  }

  private var previousColumn: Int { isInteger.count - 2 }

  mutating func follow(_ row: Row) throws {
    seq = try row.integer(at: 0)
    count += 1
    let hash = try row.blob(at: previousColumn + 1)
    let expected = try row.blob(at: previousColumn)
    try collect(row)
    guard SHA256.hash(data: bytes).elementsEqual(hash) else {
      found = (seq, .changed)
      return
    }
    guard expected == previous else {
      found = (seq, .predecessorMissing)
      missing = expected
      return
    }
    if let anchor, Int64(anchor.seq) == seq {
      guard anchor.hash == hash.hexadecimal else {
        found = (seq, .notTheAnchor)
        return
      }
      passedAnchor = true
    }
    previous = hash
  }

  /// What ``ChainedRecord/computedHash`` is the hash of, straight from the row.
  private mutating func collect(_ row: Row) throws {
    bytes.removeAll(keepingCapacity: true)
    try add(row, previousColumn)
    for column in 1..<previousColumn { try add(row, column) }
  }

  private mutating func add(_ row: Row, _ column: Int) throws {
    if try row.isNull(at: column) {
      addLength(UInt64.max)
    } else if isInteger[column] {
      let digits = Array(String(try row.integer(at: column)).utf8)
      addLength(UInt64(digits.count))
      bytes.append(contentsOf: digits)
    } else {
      try row.withBytes(at: column) { value in
        addLength(UInt64(value.count))
        bytes.append(contentsOf: value)
      }
    }
  }

  private mutating func addLength(_ length: UInt64) {
    withUnsafeBytes(of: length.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
