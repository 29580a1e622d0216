import Rapport
import Storage

/// Customers as their procedures and other domains find, make and change them.
enum Customers {
  static func notFound(_ id: ID<CustomerProfile>, field: String = "id") -> RPCError {
    RPCError(.notFound, "There is no CustomerProfile \(id) for you (\(field))")
  }

  /// The row of a customer that is not deleted. That the caller may see it has been checked, but it may have gone since.
  ///
  /// - Parameter field: where the id stands in the input.
  static func find(_ id: ID<CustomerProfile>, in reader: Reader, field: String = "id") throws -> CustomerRow {
    guard let row = try reader.customer(id) else { throw notFound(id, field: field) }
    return row
  }

  /// Makes a customer, with those that the user sees and that are likely the same, the likeliest first.
  ///
  /// - Throws: ``CustomerError/possibleDuplicates(matches:)`` if the input refuses to make one then.
  static func create(
    _ input: CreateCustomer, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> (row: CustomerRow, matches: [DuplicateMatch]) {
    let owner = input.ownerId ?? user.id
    try Access.checkAssignment(to: owner, by: user, in: writer)
    var row = CustomerRow(input, id: call.newID(), owner: owner, by: user, at: call.now)
    row.customFields = try CustomFields.changed(
      row.customFields, by: input.customFields, isNew: true, in: user.workspaceId, writer)
    var matches: [DuplicateMatch] = []
    if input.onDuplicate != .allow {
      matches = try DuplicateFinder.matches(for: CustomerCandidate(row), by: user, in: writer)
      if input.onDuplicate == .refuse, !matches.isEmpty { throw CustomerError.possibleDuplicates(matches: matches) }
    }
    try writer.insert(row)
    return (row, matches)
  }

  /// Changes a customer whom the user may change.
  ///
  /// - Throws: ``CustomerError/staleVersion(current:)`` if the input is based on another version.
  static func update(
    _ input: UpdateCustomer, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> CustomerRow {
    let old = try find(input.id, in: writer)
    try Versions.check(
      input.version, is: old.version, else: CustomerError.staleVersion(current: try writer.profile(old)))
    let values = try CustomFields.changed(
      old.customFields, by: input.customFields, isNew: false, in: user.workspaceId, writer)
    let new = old.updated(by: input, customFields: values, user: user, at: call.now)
    if new.ownerId != old.ownerId { try Access.checkAssignment(to: new.ownerId, by: user, in: writer) }
    try writer.update(new, from: old)
    return new
  }

  /// Gives customers tags and takes some away, as a change of each. Other domains mark customers by it.
  static func changeTags(
    of id: ID<CustomerProfile>, adding added: [String], removing removed: [String] = [], by user: CallUser,
    _ call: CRMCall, in writer: Writer
  ) throws {
    let old = try find(id, in: writer)
    var new = old
    new.tags = TextList(try Tags.changed(old.tags.items, adding: added, removing: removed))
    guard new != old else { return }
    new.touch(by: user.id, at: call.now)
    try writer.update(new, from: old)
  }

  /// Writes customers with their contacts as they are, without rules, audit and events: to fill a database that nobody uses
  /// yet. ``JobKind/indexCustomers`` makes them comparable later.
  static func load(_ customers: [CustomerRow], contacts: [ContactRow], _ writer: Writer) throws {
    try writer.insert(contentsOf: customers)
    try writer.insert(contentsOf: contacts)
    try writer.insert(
      contentsOf: customers.flatMap { row in
        Set(row.tags.items).sorted().map { CustomerTagRow(customerId: row.id, tag: $0) }
      })
  }
}
