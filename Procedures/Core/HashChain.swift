import Crypto
import Rapport
import Storage

/// An entry of a log that is only added to: it has the hash of the entry before it, so that a change, a gap and a swap
/// behind the program's back show.
///
/// ``seq`` is the first column, ``previousHash`` the last but one, ``hash`` the last; what stands between is what the hash
/// is of.
protocol ChainedRecord: Record {
  /// Grows with time, over all workspaces. What an entry has before it is appended does not count.
  var seq: Int64 { get set }
  var workspaceId: ID<Workspace> { get }
  /// Of the entry before, of the same workspace; zeros for the first.
  var previousHash: [UInt8] { get set }
  var hash: [UInt8] { get set }

  /// The columns that hold integers. They are hashed as decimal digits.
  static var integerColumns: Set<String> { get }
  /// The table that says where each workspace's chain ends, so that entries which are cut off from there are missed: its
  /// columns are `workspace_id`, `entries` and `hash`.
  static var endsTable: String { get }
}

extension ChainedRecord {
  /// SHA-256 over the hash of the entry before and everything else in the entry but its place in the table. Each part goes
  /// in with its length before it, so that no two different entries read alike.
  var computedHash: [UInt8] {
    var hash = SHA256()
    func add(length: UInt64) { withUnsafeBytes(of: length.bigEndian) { hash.update(bufferPointer: $0) } }
    func add(_ bytes: UnsafeRawBufferPointer) {
      add(length: UInt64(bytes.count))
      hash.update(bufferPointer: bytes)
    }
    func add(_ text: consuming String) { text.withUTF8 { add(UnsafeRawBufferPointer($0)) } }
    previousHash.withUnsafeBytes(add)
    for value in columnValues[1..<(Self.columns.count - 2)] {
      switch value {
      case .null: add(length: UInt64.max)
      case .integer(let number): add(String(number))
      case .real(let number): add(String(number))
      case .text(let text): add(text)
      case .blob(let bytes): bytes.withUnsafeBytes(add)
      }
    }
    return Array(hash.finalize())
  }
}

/// A log whose entries are chained by their hashes, a chain for each workspace.
enum HashChain<Entry: ChainedRecord> {
  /// Appends entries to the workspace's chain, in their order.
  ///
  /// - Parameter entries: their ``ChainedRecord/seq`` and hashes are set here.
  /// - Returns: the entries as they were written.
  @discardableResult
  static func append(_ entries: [Entry], to workspace: ID<Workspace>, in writer: Writer) throws -> [Entry] {
    guard !entries.isEmpty else { return [] }
    var (seq, previous) = try end(of: workspace, in: writer)
    var written = entries
    for index in written.indices {
      seq += 1
      written[index].seq = seq
      written[index].previousHash = previous
      written[index].hash = written[index].computedHash
      previous = written[index].hash
    }
    try writer.insert(contentsOf: written)
    try keepEnd(of: workspace, hash: previous, count: entries.count, in: writer)
    return written
  }

  /// Notes where the chain ends now.
  private static func keepEnd(of workspace: ID<Workspace>, hash: [UInt8], count: Int, in writer: Writer) throws {
    let known = try writer.execute(
      """
      UPDATE \(identifier: Entry.endsTable) SET entries = entries + \(count), hash = \(hash)
      WHERE workspace_id = \(workspace)
      """)
    if known > 0 { return }
    try writer.execute(
      """
      INSERT INTO \(identifier: Entry.endsTable) (workspace_id, entries, hash)
      SELECT \(workspace), COUNT(*), \(hash) FROM \(identifier: Entry.table) WHERE workspace_id = \(workspace)
      """)
  }

  /// The greatest `seq` of all workspaces, and the hash that the workspace's chain ends with, whether its last entry is
  /// still there or not.
  private static func end(of workspace: ID<Workspace>, in reader: Reader) throws -> (seq: Int64, hash: [UInt8]) {
    var end: (seq: Int64, hash: [UInt8]) = (0, [UInt8](repeating: 0, count: SHA256.byteCount))
    try reader.forEachRow(
      """
      SELECT (SELECT MAX(seq) FROM \(identifier: Entry.table)),
        COALESCE(
          (SELECT hash FROM \(identifier: Entry.endsTable) WHERE workspace_id = \(workspace)),
          (SELECT hash FROM \(identifier: Entry.table) WHERE workspace_id = \(workspace) ORDER BY seq DESC LIMIT 1))
      """
    ) { row in end = (try row[0] ?? end.seq, try row[1] ?? end.hash) }
    return end
  }
}
