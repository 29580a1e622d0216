import Rapport
import Storage

/// Rows of a domain that hang on a customer: how they go to another one when two customers become one, how they come back
/// when that is undone, and what becomes of them when a deleted customer is purged.
///
/// ```swift
/// extension CustomerReference {
///   static let opportunities = CustomerReference(
///     OpportunityRow.self, column: "customer_profile_id", whenPurged: .keepCustomer
///   ) { row, customer, call in … }
/// }
/// ```
/// and a place in ``CRM/customerReferences``. A test finds every column that refers to customers and has none.
///
/// What was moved is noted in `customer_merge_moves`, so that it can go back for as long as the merge can be undone: only
/// what is still where the merge put it goes back.
struct CustomerReference: Sendable {
  /// What a purge does with such rows.
  enum WhenPurged: Sendable {
    /// They go with the customer.
    case removed
    /// The same, except for rows that something names which stays: these lose the customer, and what else of it stands in
    /// the columns `releasing`.
    ///
    /// - Parameter named: a condition on rows of the table, under its own name.
    case removedUnless(named: SQL, releasing: [String])
    /// The customer stays, deleted, for as long as there is one: deals and vouchers are kept longer than customers.
    case keepCustomer
  }

  let table: String
  /// The column that names the customer.
  let column: String
  let whenPurged: WhenPurged
  private let moving: @Sendable (CustomerReference, CustomerMove, Writer) throws -> Int
  private let returning: @Sendable (CustomerReference, CustomerMove, Writer) throws -> Void

  /// `table.column`: what a merge's notes are kept under.
  var name: String { "\(table).\(column)" }

  /// Records that are moved one by one, each as a change of its own: in the audit trail, with its events.
  ///
  /// - Parameters:
  ///   - stays: a record that must not move, such as one that the other customer has already. It stays with the customer
  ///     that is merged away, and is there again after an undo.
  ///   - assign: gives the record another customer, and notes who changed it and when.
  init<R: Record>(
    _ type: R.Type, column: String, whenPurged: WhenPurged = .removed,
    unless stays: @escaping @Sendable (R, CustomerMove, Reader) throws -> Bool = { _, _, _ in false },
    assign: @escaping @Sendable (inout R, ID<CustomerProfile>, CRMCall) -> Void
  ) {
    table = R.table
    self.column = column
    self.whenPurged = whenPurged
    moving = { reference, move, writer in
      var count = 0
      let rows = try writer.fetchAll("\(R.select) WHERE \(identifier: column) = \(move.from)", as: R.self)
      for old in rows where try !stays(old, move, writer) {
        var new = old
        assign(&new, move.to, move.call)
        try writer.update(new, from: old)
        try reference.note(old.key, move, writer)
        count += 1
      }
      return count
    }
    returning = { reference, move, writer in
      guard let key = R.primaryKeyColumns.first else { return }
      let rows = try writer.fetchAll(
        """
        \(R.select) WHERE \(identifier: column) = \(move.to) AND \(identifier: key) IN (\(reference.moved(by: move)))
        """, as: R.self)
      for old in rows {
        var new = old
        assign(&new, move.from, move.call)
        try writer.update(new, from: old)
      }
    }
  }

  private init(
    table: String, column: String, whenPurged: WhenPurged,
    moving: @escaping @Sendable (CustomerReference, CustomerMove, Writer) throws -> Int,
    returning: @escaping @Sendable (CustomerReference, CustomerMove, Writer) throws -> Void
  ) {
    self.table = table
    self.column = column
    self.whenPurged = whenPurged
    self.moving = moving
    self.returning = returning
  }

  /// Rows that are moved all at once, however many there are, such as those of a timeline. The merge's own entry in the
  /// audit trail stands for them.
  ///
  /// - Parameter id: the column of the rows' id, of 16 bytes.
  static func rows(
    of table: String, column: String, id: String = "id", whenPurged: WhenPurged = .removed
  ) -> CustomerReference {
    bulk(of: table, column: column, id: id, whenPurged: whenPurged, condition: { _ in "1 = 1" })
  }

  /// Rows of which a customer has at most one for each of something else, such as memberships: those that the other
  /// customer has as well stay where they are.
  ///
  /// - Parameter other: the column of what there is one for, an id of 16 bytes.
  static func links(
    of table: String, column: String, to other: String, whenPurged: WhenPurged = .removed
  ) -> CustomerReference {
    bulk(of: table, column: column, id: other, whenPurged: whenPurged) { move in
      """
      NOT EXISTS (
        SELECT 1 FROM \(identifier: table) AS twin
        WHERE twin.\(identifier: column) = \(move.to)
          AND twin.\(identifier: other) = \(identifier: table).\(identifier: other))
      """
    }
  }

  private static func bulk(
    of table: String, column: String, id: String, whenPurged: WhenPurged,
    condition: @escaping @Sendable (CustomerMove) -> SQL
  ) -> CustomerReference {
    CustomerReference(table: table, column: column, whenPurged: whenPurged) { reference, move, writer in
      try writer.execute(
        """
        INSERT INTO customer_merge_moves (merge_id, reference, row_id)
        SELECT \(move.merge), \(reference.name), \(identifier: id) FROM \(identifier: table)
        WHERE \(identifier: column) = \(move.from) AND \(condition(move))
        """)
      return try writer.execute(
        """
        UPDATE \(identifier: table) SET \(identifier: column) = \(move.to)
        WHERE \(identifier: column) = \(move.from) AND \(identifier: id) IN (\(reference.moved(by: move)))
        """)
    } returning: { reference, move, writer in
      try writer.execute(
        """
        UPDATE \(identifier: table) SET \(identifier: column) = \(move.from)
        WHERE \(identifier: column) = \(move.to) AND \(identifier: id) IN (\(reference.moved(by: move)))
        """)
    }
  }

  /// Moves what hangs on `move.from`.
  ///
  /// - Returns: how many rows were moved.
  func move(_ move: CustomerMove, in writer: Writer) throws -> Int { try moving(self, move, writer) }

  /// Brings back what ``move(_:in:)`` has moved, and is still there.
  func moveBack(_ move: CustomerMove, in writer: Writer) throws { try returning(self, move, writer) }

  /// Whether the customer has to stay because of such rows.
  func keeps(_ customer: ID<CustomerProfile>, in reader: Reader) throws -> Bool {
    guard case .keepCustomer = whenPurged else { return false }
    return try reader.exists("SELECT 1 FROM \(identifier: table) WHERE \(identifier: column) = \(customer) LIMIT 1")
  }

  /// Removes the customer's rows for good, or parts them from it, unless they are of a kind that keeps it.
  func purge(_ customer: ID<CustomerProfile>, in writer: Writer) throws {
    switch whenPurged {
    case .keepCustomer: return
    case .removed: break
    case .removedUnless(let named, let columns):
      let nothing = SQL.joined(([column] + columns).map { "\(identifier: $0) = NULL" })
      try writer.execute(
        "UPDATE \(identifier: table) SET \(nothing) WHERE \(identifier: column) = \(customer) AND \(named)")
    }
    try writer.execute("DELETE FROM \(identifier: table) WHERE \(identifier: column) = \(customer)")
  }

  /// The ids of the rows that the merge has moved.
  private func moved(by move: CustomerMove) -> SQL {
    "SELECT row_id FROM customer_merge_moves WHERE merge_id = \(move.merge) AND reference = \(name)"
  }

  private func note(_ key: [DatabaseValue], _ move: CustomerMove, _ writer: Writer) throws {
    guard let id = key.first, key.count == 1 else {
      throw StorageError(
        .other, "\"\(table)\" has a key of several columns; declare its reference as links(of:column:to:).")
    }
    try writer.execute(
      """
      INSERT INTO customer_merge_moves (merge_id, reference, row_id) VALUES (\(move.merge), \(name), \(id))
      """)
  }
}

/// What hangs on one customer goes to another one.
struct CustomerMove: Sendable {
  /// The merge in whose name it goes.
  let merge: UUIDv7
  /// The customer that is merged away.
  let from: ID<CustomerProfile>
  /// The customer that stays.
  let to: ID<CustomerProfile>
  let call: CRMCall
}
