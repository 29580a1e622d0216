import Rapport
import Storage

/// Which customers are there already that rows of a chunk name: looked up together, and kept up to date as rows are taken.
struct KnownCustomers {
  /// What a row has found.
  enum Match {
    case customer(ID<CustomerProfile>, key: ImportKey)
    /// In a dry run: what an earlier row would have made.
    case planned(Int, key: ImportKey)
    case ambiguous(key: ImportKey)
  }

  private let importId: ID<Import>
  private let settings: ImportSettings
  private let user: CallUser
  private var ids: [String: Set<ID<CustomerProfile>>] = [:]
  private var rows: [ID<CustomerProfile>: CustomerRow] = [:]
  private var writable: Set<ID<CustomerProfile>> = []
  private var planned: [String: Int] = [:]
  private var newlyPlanned: [String: Int] = [:]

  init(_ importId: ID<Import>, _ settings: ImportSettings, _ user: CallUser) {
    self.importId = importId
    self.settings = settings
    self.user = user
  }

  func row(_ id: ID<CustomerProfile>) -> CustomerRow? { rows[id] }

  func isWritable(_ id: ID<CustomerProfile>) -> Bool { writable.contains(id) }

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

  private func keys(of values: ImportValues) -> [(key: ImportKey, name: String)] {
    ImportKey.allCases.filter(settings.matchBy.contains).compactMap { key in
      Self.text(key, of: values).map { (key, "\(key.rawValue):\($0)") }
    }
  }

  /// The customer that a row names; `nil` if it names none that is there.
  func match(_ values: ImportValues) -> Match? {
    let order = settings.matchBy
    let keys = keys(of: values).sorted { left, right in
      (order.firstIndex(of: left.key) ?? 0) < (order.firstIndex(of: right.key) ?? 0)
    }
    for (key, name) in keys {
      if let found = ids[name], let first = found.first {
        return found.count > 1 ? .ambiguous(key: key) : .customer(first, key: key)
      }
      if let number = planned[name] ?? newlyPlanned[name] { return .planned(number, key: key) }
    }
    return nil
  }

  /// Whether a new customer could have the row's external id.
  func isFree(_ values: ImportValues) -> Bool {
    guard let id = Self.text(.externalId, of: values) else { return true }
    return ids["externalId:\(id)"] == nil
  }

  // MARK: Looking up

  /// Looks up what rows name: a statement per key.
  mutating func find(_ values: [ImportValues], _ reader: Reader) throws {
    func texts(_ key: ImportKey) -> [String] { Array(Set(values.compactMap { Self.text(key, of: $0) })) }
    var found: [ID<CustomerProfile>: [String]] = [:]
    func note(_ row: Row, _ key: ImportKey) throws {
      let id: ID<CustomerProfile> = try row[0]
      let text: String = try row[1]
      found[id, default: []].append("\(key.rawValue):\(text)")
    }
    let emails = texts(.email)
    let vatIds = texts(.vatId)
    try reader.forEachRow(
      """
      SELECT id, email FROM customers
      WHERE workspace_id = \(user.workspaceId) AND email IN \(emails) AND deleted_at IS NULL
      """
    ) { try note($0, .email) }
    try reader.forEachRow(
      """
      SELECT id, vat_id FROM customers
      WHERE workspace_id = \(user.workspaceId) AND vat_id IN \(vatIds) AND deleted_at IS NULL
      """
    ) { try note($0, .vatId) }
    try reader.forEachRow(
      """
      SELECT x.customer_id, x.external_id FROM customer_external_ids x JOIN customers c ON c.id = x.customer_id
      WHERE x.workspace_id = \(user.workspaceId) AND x.system = \(settings.system)
        AND x.external_id IN \(texts(.externalId)) AND c.deleted_at IS NULL
      """
    ) { try note($0, .externalId) }
    for text in texts(.id) {
      if let id = ID<CustomerProfile>(text) { found[id, default: []].append("id:\(text)") }
    }
    try read(Array(found.keys), reader)
    for (id, names) in found where rows[id] != nil {
      for name in names { ids[name, default: []].insert(id) }
    }
    let names = values.flatMap { keys(of: $0).map(\.name) }
    if !names.isEmpty {
      try reader.forEachRow(
        "SELECT key, number FROM import_keys WHERE import_id = \(importId) AND key IN \(names)"
      ) { row in
        let (name, number): (String, Int) = (try row[0], try row[1])
        planned[name] = number
      }
    }
  }

  /// Reads customers of the workspace that the user may see, and notes which of them they may change.
  private mutating func read(_ ids: [ID<CustomerProfile>], _ reader: Reader) throws {
    if ids.isEmpty { return }
    let found: [CustomerRow] = try reader.fetchAll(
      """
      SELECT \(CustomerRow.columns(of: "c")) FROM customers c
      WHERE c.id IN \(ids) AND c.deleted_at IS NULL AND c.workspace_id = \(user.workspaceId)
      """)
    let changeable: [ID<CustomerProfile>] = try reader.fetchValues(
      "SELECT c.id FROM customers c WHERE c.id IN \(ids) AND \(Access.writable(owner: "c.owner_id", by: user))")
    let visible: [ID<CustomerProfile>] = try reader.fetchValues(
      "SELECT c.id FROM customers c WHERE c.id IN \(ids) AND \(Access.visibleCustomers("c", to: user))")
    let (mine, seen) = (Set(changeable), Set(visible))
    for row in found where seen.contains(row.id) {
      rows[row.id] = row
      if mine.contains(row.id) { writable.insert(row.id) }
    }
  }

  /// Reads a customer that was found otherwise.
  mutating func learn(_ id: ID<CustomerProfile>, _ reader: Reader) throws {
    if rows[id] == nil { try read([id], reader) }
  }

  // MARK: What rows have made

  /// Notes a customer that a row has made or changed, and what it is called elsewhere.
  mutating func keep(_ row: CustomerRow, _ values: ImportValues, _ writer: Writer, _ call: CRMCall) throws {
    rows[row.id] = row
    writable.insert(row.id)
    if let email = row.email { ids["email:\(email)", default: []].insert(row.id) }
    if let vatId = row.vatId { ids["vatId:\(vatId)", default: []].insert(row.id) }
    guard let externalId = values.texts[.externalId], ids["externalId:\(externalId)"] == nil else { return }
    // A customer that was deleted since gives its name away.
    try writer.execute(
      """
      DELETE FROM customer_external_ids
      WHERE workspace_id = \(user.workspaceId) AND system = \(settings.system) AND external_id = \(externalId)
      """)
    try writer.insert(
      CustomerExternalIDRow(
        id: call.newUUID(), workspaceId: user.workspaceId, customerId: row.id, system: settings.system,
        externalId: externalId))
    ids["externalId:\(externalId)"] = [row.id]
  }

  /// Notes what a row of a dry run would have made.
  mutating func plan(_ values: ImportValues, _ number: Int) {
    for (_, name) in keys(of: values) where newlyPlanned[name] == nil { newlyPlanned[name] = number }
  }

  /// Keeps what this chunk has planned for the chunks behind it.
  mutating func keepPlanned(_ writer: Writer) throws {
    for (name, number) in newlyPlanned {
      try writer.execute(
        "INSERT INTO import_keys (import_id, key, number) VALUES (\(importId), \(name), \(number))")
    }
  }
}
