import Rapport
import Storage

/// The keys of customers in the database, so that one candidate is compared with few of them.
enum DuplicateIndex {
  /// Whether a change of a customer may change their keys.
  private static func concerns(_ old: CustomerRow?, _ new: CustomerRow) -> Bool {
    guard let old else { return true }
    return old.name != new.name || old.email != new.email || old.phone != new.phone || old.website != new.website
      || old.vatId != new.vatId || old.kind != new.kind || old.customFields != new.customFields
      || (old.deletedAt == nil) != (new.deletedAt == nil)
  }

  /// The customers whose keys a change may have changed, if it is one of what they are compared by.
  static func touched<R: TrackedRecord>(by change: RecordChange<R>) -> Set<ID<CustomerProfile>> {
    switch change.record {
    case is AddressRow: return change.customers
    case let row as CustomerRow: return concerns(change.old as? CustomerRow, row) ? [row.id] : []
    default: return []
    }
  }

  /// How many customers are read at a time.
  private static let pageSize = 100

  /// Whether a change makes a customer who has no keys before they are made together with those of others.
  static func waits<R: TrackedRecord>(_ change: RecordChange<R>) -> ID<CustomerProfile>? {
    guard change.old == nil, let row = change.record as? CustomerRow, row.keysVersion <= 0 else { return nil }
    return row.id
  }

  /// Makes the keys of customers anew; those of deleted ones are taken away. Who has none yet waits for ``catchUp(_:)``.
  static func refresh(_ ids: Set<ID<CustomerProfile>>, in writer: Writer) throws {
    var rest = Array(ids)[...]
    while !rest.isEmpty {
      let page = Array(rest.prefix(pageSize))
      rest = rest.dropFirst(page.count)
      let rows: [CustomerRow] = try writer.fetchAll("\(CustomerRow.select) WHERE id IN \(page)")
      let waiting = rows.filter { $0.keysVersion <= 0 && $0.deletedAt == nil }.map(\.id)
      // Whoever is making their keys has made them of what they were.
      if !waiting.isEmpty {
        try writer.execute("UPDATE customers SET keys_version = keys_version - 1 WHERE id IN \(waiting)")
      }
      let others = rows.filter { $0.keysVersion > 0 || $0.deletedAt != nil }
      try insert(try replaceLists(of: try keys(of: others, writer), in: writer), in: writer)
    }
  }

  private static func insert(_ keys: [CustomerKeyRow], in writer: Writer) throws {
    // In the order in which they are kept, each page of them is looked for once.
    try writer.insert(contentsOf: keys.sorted { $0.key < $1.key })
  }

  /// The keys that one customer is to have.
  fileprivate struct Keys: Sendable {
    let customer: ID<CustomerProfile>
    /// Of the customer's row.
    let number: Int64
    /// By which rules the customer's keys were made before.
    let versionBefore: Int
    /// Ascending; none if the customer is deleted.
    var keys: [Int64] = []
    /// Of the customer: ``DuplicateSignature``.
    var signature: Int64 = 0
  }

  private static func keys(of rows: [CustomerRow], _ reader: Reader) throws -> [Keys] {
    if rows.isEmpty { return [] }
    var numbers: [ID<CustomerProfile>: Int64] = [:]
    try reader.forEachRow("SELECT id, row_number FROM customers WHERE id IN \(rows.map(\.id))") {
      numbers[try $0[0]] = try $0[1]
    }
    var found: [Keys] = []
    for (workspace, rows) in Dictionary(grouping: rows, by: \.workspaceId) {
      let features = try features(of: rows, in: workspace, reader)
      for row in rows {
        guard let number = numbers[row.id] else { continue }
        var keys = Keys(customer: row.id, number: number, versionBefore: row.keysVersion)
        if row.deletedAt == nil, let features = features[row.id] {
          let compared = ComparedCustomer(features, in: workspace)
          (keys.keys, keys.signature) = (compared.keys.sorted(), compared.signature.bits)
        }
        found.append(keys)
      }
    }
    return found
  }

  /// Lists the keys that customers are to have, and takes away those that they have.
  ///
  /// - Returns: the keys that are still to be written.
  private static func replaceLists(of customers: [Keys], in writer: Writer) throws -> [CustomerKeyRow] {
    if customers.isEmpty { return [] }
    let (numbers, version) = (customers.map(\.number), DuplicateKeys.version)
    try writer.execute(
      """
      DELETE FROM customer_keys WHERE (key, customer) IN (
        SELECT k.value, l.customer FROM customer_key_lists l, json_each(l.keys) k WHERE l.customer IN \(numbers))
      """)
    try writer.execute("DELETE FROM customer_key_lists WHERE customer IN \(numbers)")
    try writer.execute(
      """
      UPDATE customers SET keys_version = \(version)
      WHERE id IN \(customers.map(\.customer)) AND keys_version <> \(version)
      """)
    let living = customers.filter { !$0.keys.isEmpty }
    try writer.insert(
      contentsOf: living.map { customer in
        CustomerKeyListRow(
          customer: customer.number, keys: .array(customer.keys.map { .number(JSONNumber($0)) }))
      })
    return living.flatMap { customer in
      customer.keys.map { CustomerKeyRow(key: $0, customer: customer.number, signature: customer.signature) }
    }
  }

  /// Has the keys of a workspace's customers made anew by and by: other fields tell them apart now.
  static func forget(_ workspace: ID<Workspace>, in writer: Writer) throws {
    try writer.execute(
      "UPDATE customers SET keys_version = min(keys_version, 1) - 1 WHERE workspace_id = \(workspace)")
  }

  // MARK: Those who wait

  /// How many customers one transaction makes keys for.
  static let batchSize = 4000

  /// Makes the keys of customers that have none, or old ones: those who came by a migration or all at once.
  ///
  /// - Returns: of how many.
  @discardableResult
  static func catchUp(_ call: CRMCall) async throws -> Int {
    var count = 0
    while true {
      let batch = try await nextBatch(call)
      let written = try await write(batch, call)
      count += written
      if batch.isAll(written) { return count }
    }
  }

  /// Keys of customers who wait, made beside the writer.
  struct Batch: Sendable {
    fileprivate var customers: [Keys] = []
    /// What tells customers of a workspace apart.
    fileprivate var identifying: [ID<Workspace>: Set<String>] = [:]

    /// Whether these were all who waited, and so many have their keys now.
    func isAll(_ written: Int) -> Bool {
      customers.count < DuplicateIndex.batchSize && written == customers.count
    }
  }

  /// Makes the keys of those who have waited longest.
  static func nextBatch(_ call: CRMCall) async throws -> Batch { try await call.store.read { try nextBatch($0) } }

  private static func nextBatch(_ reader: Reader) throws -> Batch {
    let ids: [ID<CustomerProfile>] = try reader.fetchValues(
      """
      SELECT id FROM customers WHERE keys_version < \(DuplicateKeys.version) AND deleted_at IS NULL
      ORDER BY keys_version, id LIMIT \(batchSize)
      """)
    var batch = Batch()
    for start in stride(from: 0, to: ids.count, by: pageSize) {
      let rows = try reader.find(CustomerRow.self, ids: ids[start..<min(start + pageSize, ids.count)])
      for workspace in Set(rows.map(\.workspaceId)) where batch.identifying[workspace] == nil {
        batch.identifying[workspace] = try identifyingFields(of: workspace, reader)
      }
      batch.customers += try keys(of: rows, reader)
    }
    return batch
  }

  /// Writes the keys of those who are as they were.
  ///
  /// - Returns: of how many.
  static func write(_ batch: Batch, _ call: CRMCall) async throws -> Int {
    if batch.customers.isEmpty { return 0 }
    return try await call.store.write { writer in
      for (workspace, fields) in batch.identifying {
        guard try identifyingFields(of: workspace, writer) == fields else { return 0 }
      }
      var keys: [CustomerKeyRow] = []
      var count = 0
      for start in stride(from: 0, to: batch.customers.count, by: pageSize) {
        let page = batch.customers[start..<min(start + pageSize, batch.customers.count)]
        var versions: [ID<CustomerProfile>: Int] = [:]
        try writer.forEachRow(
          "SELECT id, keys_version FROM customers WHERE id IN \(page.map(\.customer)) AND deleted_at IS NULL"
        ) { versions[try $0[0]] = try $0[1] }
        let unchanged = page.filter { versions[$0.customer] == $0.versionBefore }
        keys += try replaceLists(of: unchanged, in: writer)
        count += unchanged.count
      }
      try insert(keys, in: writer)
      return count
    }
  }

  /// What customers are compared by, with their addresses.
  static func features(
    of rows: [CustomerRow], in workspace: ID<Workspace>, _ reader: Reader
  ) throws -> [ID<CustomerProfile>: CustomerFeatures] {
    let identifying = try identifyingFields(of: workspace, reader)
    let addresses = try addresses(of: rows.map(\.id), reader)
    return Dictionary(
      rows.map { row in
        let candidate = CustomerCandidate(row, addresses: addresses[row.id] ?? [])
        return (row.id, CustomerFeatures(candidate, identifying: identifying))
      }
    ) { first, _ in first }
  }

  static func identifyingFields(of workspace: ID<Workspace>, _ reader: Reader) throws -> Set<String> {
    Set(try CustomFields.all(in: workspace, reader).filter(\.isIdentifying).map(\.key))
  }

  private static func addresses(
    of customers: [ID<CustomerProfile>], _ reader: Reader
  ) throws -> [ID<CustomerProfile>: [CustomerCandidate.Address]] {
    var found: [ID<CustomerProfile>: [CustomerCandidate.Address]] = [:]
    for start in stride(from: 0, to: customers.count, by: 5000) {
      let some = Array(customers[start..<min(start + 5000, customers.count)])
      try reader.forEachRow(
        """
        SELECT customer_id, line1, line2, postal_code, city, country FROM customer_addresses
        WHERE customer_id IN \(some) AND deleted_at IS NULL ORDER BY customer_id, id
        """
      ) { row in
        found[try row[0], default: []].append(
          CustomerCandidate.Address(
            line1: try row[1], line2: try row[2], postalCode: try row[3], city: try row[4], country: try row[5]))
      }
    }
    return found
  }
}

@Table("customer_keys", recordsChanges: false)
struct CustomerKeyRow {
  @PrimaryKey var key: Int64
  /// The number of the customer's row: a fifth of the room of an id.
  @PrimaryKey var customer: Int64
  /// Of the customer: ``DuplicateSignature``.
  var signature: Int64
}

/// The keys of one customer, to find them in the index.
@Table("customer_key_lists", recordsChanges: false)
struct CustomerKeyListRow {
  /// The number of the customer's row.
  @PrimaryKey var customer: Int64
  /// An array of numbers.
  var keys: JSONValue
}

extension JobKind where Payload == Nothing {
  /// Customers who came all at once, or before keys were made as they are now, become comparable.
  static let indexCustomers = JobKind("customers.index", .every(seconds: 600)) { job in
    try await DuplicateIndex.catchUp(job.call)
  }
}
