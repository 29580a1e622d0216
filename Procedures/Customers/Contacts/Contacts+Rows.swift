import Rapport
import Storage

@Table("contacts")
struct ContactRow: Hashable {
  var id: ID<Contact>
  var workspaceId: ID<Workspace>
  var ownerId: ID<User>
  var customerId: ID<CustomerProfile>
  var name: String
  /// ``name`` as it is sorted by; ``SortText/folded(_:)``.
  var sortName: String
  var jobTitle: String?
  var department: String?
  var email: String?
  var phone: String?
  var mobile: String?
  var notes: String?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
  /// Whether they were who is asked first when they were deleted: if they come back and nobody else is, they are again.
  var wasPrimary: Bool = false
}

extension ContactRow {
  /// A contact of whom no more than the name is known, made by its owner at the moment that its id names.
  init(
    id: ID<Contact>, workspaceId: ID<Workspace>, ownerId: ID<User>, customerId: ID<CustomerProfile>, name: String
  ) {
    // The first 48 bits of a UUIDv7 are milliseconds (RFC 9562, section 5.7).
    let created = Instant(milliseconds: Int64(id.uuid.high >> 16))
    self.init(
      id: id, workspaceId: workspaceId, ownerId: ownerId, customerId: customerId, name: name,
      sortName: SortText.folded(name), createdAt: created, updatedAt: created, createdBy: ownerId, updatedBy: ownerId,
      version: 1)
  }

  init(_ input: CreateContact, id: ID<Contact>, owner: ID<User>, by user: CallUser, at now: Instant) {
    self.init(
      id: id, workspaceId: user.workspaceId, ownerId: owner, customerId: input.customerProfileId, name: input.name,
      sortName: SortText.folded(input.name), jobTitle: input.jobTitle.nonEmpty, department: input.department.nonEmpty,
      email: input.email.nonEmpty, phone: input.phone.nonEmpty, mobile: input.mobile.nonEmpty,
      notes: input.notes.nonEmpty, createdAt: now, updatedAt: now, createdBy: user.id, updatedBy: user.id, version: 1)
  }

  /// The contact after an update; itself if the update changes nothing.
  func updated(by input: UpdateContact, user: CallUser, at now: Instant) -> ContactRow {
    var row = self
    row.name = input.name.applied(to: name)
    row.sortName = SortText.folded(row.name)
    row.jobTitle = input.jobTitle.applied(to: jobTitle).nonEmpty
    row.department = input.department.applied(to: department).nonEmpty
    row.email = input.email.applied(to: email).nonEmpty
    row.phone = input.phone.applied(to: phone).nonEmpty
    row.mobile = input.mobile.applied(to: mobile).nonEmpty
    row.notes = input.notes.applied(to: notes).nonEmpty
    row.ownerId = input.ownerId.applied(to: ownerId)
    if row != self { row.touch(by: user.id, at: now) }
    return row
  }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }

  func contact(of customer: CustomerRow) -> Contact {
    Contact(
      id: id, customerProfileId: customerId, customerName: customer.name, name: name, jobTitle: jobTitle,
      department: department, email: email, phone: phone, mobile: mobile, notes: notes,
      isPrimary: customer.primaryContactId == id, ownerId: ownerId, createdAt: createdAt, updatedAt: updatedAt,
      createdBy: createdBy, updatedBy: updatedBy, version: version)
  }
}

/// Contacts as their procedures and other domains read and make them.
enum Contacts {
  /// Makes a contact of a customer, whom the user may change. The owner is one whom the user may give records to.
  static func create(
    _ input: CreateContact, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> ContactRow {
    let owner = input.ownerId ?? user.id
    try Access.checkAssignment(to: owner, by: user, in: writer)
    let customer = try Customers.find(input.customerProfileId, in: writer, field: "customerProfileId")
    let row = ContactRow(input, id: call.newID(), owner: owner, by: user, at: call.now)
    try writer.insert(row)
    if try input.isPrimary ?? (primary(of: customer, in: writer) == nil) {
      try setPrimary(row.id, of: customer, in: writer)
    }
    return row
  }

  /// Deletes a contact; the customer then has nobody who is asked first, if it was this one.
  @discardableResult
  static func delete(
    _ old: ContactRow, of customer: CustomerRow, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> ContactRow {
    var new = old.deleted(by: user.id, at: call.now)
    new.wasPrimary = customer.primaryContactId == old.id
    try writer.update(new, from: old)
    if new.wasPrimary { try setPrimary(nil, of: customer, in: writer) }
    return new
  }

  static func notFound(_ id: ID<Contact>) -> RPCError { RPCError(.notFound, "There is no Contact \(id) for you (id)") }

  static func find(_ id: ID<Contact>, in reader: Reader) throws -> (contact: ContactRow, customer: CustomerRow) {
    guard let row = try reader.find(ContactRow.self, id), row.deletedAt == nil,
      let customer = try reader.customer(row.customerId)
    else { throw notFound(id) }
    return (row, customer)
  }

  static func view(_ id: ID<Contact>, in reader: Reader) throws -> Contact {
    let (contact, customer) = try find(id, in: reader)
    return contact.contact(of: customer)
  }

  /// The contacts of a customer: who is asked first stands first, then by name.
  static func all(of customer: CustomerRow, limit: Int, in reader: Reader) throws -> [Contact] {
    let first = customer.primaryContactId?.databaseValue ?? .null
    return try reader.fetchAll(
      """
      \(ContactRow.select) WHERE customer_id = \(customer.id) AND deleted_at IS NULL
      ORDER BY CASE WHEN id = \(first) THEN 0 ELSE 1 END, sort_name, id LIMIT \(limit)
      """, as: ContactRow.self
    ).map { $0.contact(of: customer) }
  }

  /// Who is asked first; `nil` if nobody is, or they have gone.
  static func primary(of customer: CustomerRow, in reader: Reader) throws -> ID<Contact>? {
    guard let id = customer.primaryContactId, let row = try reader.find(ContactRow.self, id),
      row.deletedAt == nil, row.customerId == customer.id
    else { return nil }
    return id
  }

  static func setPrimary(_ id: ID<Contact>?, of customer: CustomerRow, in writer: Writer) throws {
    var new = customer
    new.primaryContactId = id
    try writer.update(new, from: customer)
  }
}
