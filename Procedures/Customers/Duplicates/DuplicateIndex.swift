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
  private static let pageSize = 500

  /// Makes the keys of customers anew; those of deleted ones are taken away. Who has none yet waits for ``catchUp(_:)``.
  static func refresh(_ ids: Set<ID<CustomerProfile>>, in writer: Writer) throws {
    var rest = Array(ids)[...]
    while !rest.isEmpty {
      let page = Array(rest.prefix(pageSize))
      rest = rest.dropFirst(page.count)
      let rows: [CustomerRow] = try writer.fetchAll(
        "\(CustomerRow.select) WHERE id IN \(page) AND (keys_version <> 0 OR deleted_at IS NOT NULL)")
      try insert(try newKeys(of: rows, writer), in: writer)
    }
  }

  private static func insert(_ keys: [CustomerKeyRow], in writer: Writer) throws {
    // In the order in which they are kept, each page of them is looked for once.
    try writer.insert(contentsOf: keys.sorted { $0.key < $1.key })
  }

  /// The keys that customers are to have, instead of those that they have. They are listed already, and still to be
  /// written.
  private static func newKeys(of rows: [CustomerRow], _ writer: Writer) throws -> [CustomerKeyRow] {
    if rows.isEmpty { return [] }
    let (ids, version) = (rows.map(\.id), DuplicateKeys.version)
    var numbers: [ID<CustomerProfile>: Int64] = [:]
    try writer.forEachRow("SELECT id, row_number FROM customers WHERE id IN \(ids)") { numbers[try $0[0]] = try $0[1] }
    let customers = Array(numbers.values)
    try writer.execute(
      """
      DELETE FROM customer_keys WHERE (key, customer) IN (
        SELECT k.value, l.customer FROM customer_key_lists l, json_each(l.keys) k WHERE l.customer IN \(customers))
      """)
    try writer.execute("DELETE FROM customer_key_lists WHERE customer IN \(customers)")
    try writer.execute(
      "UPDATE customers SET keys_version = \(version) WHERE id IN \(ids) AND keys_version <> \(version)")
    var rowsOfKeys: [CustomerKeyRow] = []
    var lists: [CustomerKeyListRow] = []
    for (workspace, rows) in Dictionary(grouping: rows, by: \.workspaceId) {
      let features = try features(of: rows, in: workspace, writer)
      for row in rows where row.deletedAt == nil {
        guard let features = features[row.id], let customer = numbers[row.id] else { continue }
        let compared = ComparedCustomer(features, in: workspace)
        let keys = compared.keys.sorted()
        rowsOfKeys += keys.map { CustomerKeyRow(key: $0, customer: customer, signature: compared.signature.bits) }
        lists.append(CustomerKeyListRow(customer: customer, keys: .array(keys.map { .number(JSONNumber($0)) })))
      }
    }
    try writer.insert(contentsOf: lists)
    return rowsOfKeys
  }

  /// Has the keys of a workspace's customers made anew by and by: other fields tell them apart now.
  static func forget(_ workspace: ID<Workspace>, in writer: Writer) throws {
    try writer.execute("UPDATE customers SET keys_version = 0 WHERE workspace_id = \(workspace) AND keys_version <> 0")
  }

  /// How many customers one transaction makes keys for.
  static let batchSize = 4000

  /// Makes the keys of customers that have none, or old ones: those who came by a migration or all at once.
  ///
  /// - Returns: of how many.
  @discardableResult
  static func catchUp(_ call: CRMCall) async throws -> Int {
    var count = 0
    while true {
      let done = try await call.store.write { try catchUp($0) }
      count += done
      if done < batchSize { return count }
    }
  }

  private static func catchUp(_ writer: Writer) throws -> Int {
    let ids: [ID<CustomerProfile>] = try writer.fetchValues(
      """
      SELECT id FROM customers WHERE keys_version < \(DuplicateKeys.version) AND deleted_at IS NULL
      ORDER BY keys_version, id LIMIT \(batchSize)
      """)
    var keys: [CustomerKeyRow] = []
    for start in stride(from: 0, to: ids.count, by: pageSize) {
      let page = ids[start..<min(start + pageSize, ids.count)]
      keys += try newKeys(of: try writer.find(CustomerRow.self, ids: page), writer)
    }
    try insert(keys, in: writer)
    return ids.count
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
