import Rapport
import Storage

/// Which records are there already that rows of a chunk name: looked up together, and kept up to date as rows are
/// taken.
struct KnownRecords<Kind: ImportKind> {
  /// What a row has found.
  enum Match {
    case record(UUIDv7, key: ImportKey)
    /// In a dry run: what an earlier row would have made.
    case planned(Int, key: ImportKey)
    case ambiguous(key: ImportKey)
  }

  private(set) var kind: Kind
  private let context: ImportContext
  private var ids: [String: Set<UUIDv7>] = [:]
  private var rows: [UUIDv7: Kind.Record] = [:]
  private var writable: Set<UUIDv7> = []
  private var planned: [String: Int] = [:]
  private var newlyPlanned: [String: Int] = [:]

  init(_ context: ImportContext) throws {
    kind = try Kind(context)
    self.context = context
  }

  func record(_ id: UUIDv7) -> Kind.Record? { rows[id] }

  func isWritable(_ id: UUIDv7) -> Bool { writable.contains(id) }

  // MARK: Keys

  /// What a row says of a key, in the form in which it is compared.
  private static func text(_ key: ImportKey, of values: ImportValues) -> String? {
    switch key {
    case .id: values.texts[.id].flatMap { UUIDv7($0)?.description }
    case .externalId: values.texts[.externalId]
    case .vatId: values.texts[.vatId]
    case .email: values.texts[.email]?.lowercased()
    }
  }

  private static func name(_ key: ImportKey, _ text: String) -> String { "\(key.rawValue):\(text)" }

  private func keys(of values: ImportValues) -> [(key: ImportKey, name: String)] {
    ImportKey.allCases.filter(context.settings.matchBy.contains).compactMap { key in
      Self.text(key, of: values).map { (key, Self.name(key, $0)) }
    }
  }

  /// The record that a row names; `nil` if it names none that is there.
  func match(_ values: ImportValues) -> Match? {
    let order = context.settings.matchBy
    let keys = keys(of: values).sorted { left, right in
      (order.firstIndex(of: left.key) ?? 0) < (order.firstIndex(of: right.key) ?? 0)
    }
    for (key, name) in keys {
      if let found = ids[name], let first = found.first {
        return found.count > 1 ? .ambiguous(key: key) : .record(first, key: key)
      }
      if let number = planned[name] ?? newlyPlanned[name] { return .planned(number, key: key) }
    }
    return nil
  }

  /// Whether a new record could have the row's external id.
  func isFree(_ values: ImportValues) -> Bool {
    guard let name = Self.text(.externalId, of: values) else { return true }
    return ids[Self.name(.externalId, name)] == nil
  }

  // MARK: Looking up

  /// Looks up what rows name: a statement per key.
  mutating func find(_ values: [ImportValues]) throws {
    let (writer, user) = (context.writer, context.user)
    func texts(_ key: ImportKey) -> [String] { Array(Set(values.compactMap { Self.text(key, of: $0) })) }
    var found: [UUIDv7: [String]] = [:]
    for (key, column) in Kind.keyColumns {
      try writer.forEachRow(
        """
        SELECT r.id, r.\(identifier: column) FROM \(identifier: Kind.Record.table) r
        WHERE r.workspace_id = \(user.workspaceId) AND r.\(identifier: column) IN \(texts(key))
          AND r.deleted_at IS NULL
        """
      ) { row in
        let (id, text): (UUIDv7, String) = (try row[0], try row[1])
        found[id, default: []].append(Self.name(key, text))
      }
    }
    for (id, text) in try kind.named(elsewhere: texts(.externalId)) {
      found[id, default: []].append(Self.name(.externalId, text))
    }
    for text in texts(.id) {
      if let id = UUIDv7(text) { found[id, default: []].append(Self.name(.id, text)) }
    }
    try read(Array(found.keys))
    for (id, names) in found where rows[id] != nil {
      for name in names { ids[name, default: []].insert(id) }
    }
    let names = values.flatMap { keys(of: $0).map(\.name) }
    if names.isEmpty { return }
    try writer.forEachRow(
      "SELECT key, number FROM import_keys WHERE import_id = \(context.importId) AND key IN \(names)"
    ) { row in
      let (name, number): (String, Int) = (try row[0], try row[1])
      planned[name] = number
    }
  }

  /// Reads records of the workspace that the user may see, and notes which of them they may change.
  private mutating func read(_ ids: [UUIDv7]) throws {
    if ids.isEmpty { return }
    let (writer, user) = (context.writer, context.user)
    let found: [Kind.Record] = try writer.fetchAll(
      """
      SELECT \(Kind.Record.columns(of: "r")) FROM \(identifier: Kind.Record.table) r
      WHERE r.id IN \(ids) AND r.deleted_at IS NULL AND r.workspace_id = \(user.workspaceId)
        AND \(Kind.visible("r", to: user))
      """)
    for row in found { rows[row.recordID] = row }
    let mine: [UUIDv7] = try writer.fetchValues(
      """
      SELECT r.id FROM \(identifier: Kind.Record.table) r
      WHERE r.id IN \(found.map(\.recordID)) AND \(Access.writable(owner: "r.owner_id", by: user))
      """)
    writable.formUnion(mine)
  }

  /// Reads a record that was found otherwise.
  mutating func learn(_ id: UUIDv7) throws {
    if rows[id] == nil { try read([id]) }
  }

  // MARK: What rows have made

  /// What a row's record is called elsewhere, if nothing is called so yet.
  func newName(_ values: ImportValues) -> String? {
    values.texts[.externalId].flatMap { ids[Self.name(.externalId, $0)] == nil ? $0 : nil }
  }

  /// Notes a record that a row has made or changed.
  ///
  /// - Parameter name: what other systems call it from now on.
  mutating func note(_ record: Kind.Record, calledElsewhere name: String?) {
    let id = record.recordID
    rows[id] = record
    writable.insert(id)
    for (key, text) in kind.keys(of: record, calledElsewhere: name) {
      if key == .externalId {
        ids[Self.name(key, text)] = [id]
      } else {
        ids[Self.name(key, text), default: []].insert(id)
      }
    }
  }

  /// Notes a record as it was written.
  mutating func note(_ record: Kind.Record) { rows[record.recordID] = record }

  /// Notes what a row of a dry run would have made.
  mutating func plan(_ values: ImportValues, _ number: Int) {
    for (_, name) in keys(of: values) where newlyPlanned[name] == nil { newlyPlanned[name] = number }
  }

  /// Keeps what this chunk has planned for the chunks behind it.
  mutating func keepPlanned() throws {
    for (name, number) in newlyPlanned {
      try context.writer.execute(
        "INSERT INTO import_keys (import_id, key, number) VALUES (\(context.importId), \(name), \(number))")
    }
  }
}
