import Rapport
import Storage

@Table("customer_addresses")
struct AddressRow: Hashable {
  var id: ID<CustomerAddress>
  var workspaceId: ID<Workspace>
  var customerId: ID<CustomerProfile>
  var kind: AddressKind
  var label: String?
  var recipient: String?
  var line1: String
  var line2: String?
  var postalCode: String?
  var city: String?
  var region: String?
  var country: String?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
  /// Whether it was the default one of its kind when it was removed.
  var wasDefault: Bool = false
}

extension AddressKind: ColumnValue {}

extension AddressRow {
  init(_ input: AddAddress, id: ID<CustomerAddress>, by user: CallUser, at now: Instant) {
    self.init(
      id: id, workspaceId: user.workspaceId, customerId: input.customerProfileId, kind: input.kind,
      label: input.label.nonEmpty, recipient: input.recipient.nonEmpty, line1: input.line1,
      line2: input.line2.nonEmpty, postalCode: input.postalCode.nonEmpty, city: input.city.nonEmpty,
      region: input.region.nonEmpty, country: input.country.nonEmpty, createdAt: now, updatedAt: now,
      createdBy: user.id, updatedBy: user.id, version: 1)
  }

  /// The address after an update; itself if the update changes nothing.
  func updated(by input: UpdateAddress, user: CallUser, at now: Instant) -> AddressRow {
    var row = self
    row.kind = input.kind.applied(to: kind)
    row.label = input.label.applied(to: label).nonEmpty
    row.recipient = input.recipient.applied(to: recipient).nonEmpty
    row.line1 = input.line1.applied(to: line1)
    row.line2 = input.line2.applied(to: line2).nonEmpty
    row.postalCode = input.postalCode.applied(to: postalCode).nonEmpty
    row.city = input.city.applied(to: city).nonEmpty
    row.region = input.region.applied(to: region).nonEmpty
    row.country = input.country.applied(to: country).nonEmpty
    if row != self { row.touch(by: user.id, at: now) }
    return row
  }

  /// What stands on it in one line: `Quay 1, 20457 Hamburg`.
  var line: String {
    let town = [postalCode, city].compactMap(\.nonEmpty).joined(separator: " ")
    return town.isEmpty ? line1 : "\(line1), \(town)"
  }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }

  func address(of customer: CustomerRow) -> CustomerAddress {
    CustomerAddress(
      id: id, customerProfileId: customerId, kind: kind, label: label, recipient: recipient, line1: line1,
      line2: line2, postalCode: postalCode, city: city, region: region, country: country,
      isDefault: customer.defaultAddress(of: kind) == id, createdAt: createdAt, updatedAt: updatedAt,
      createdBy: createdBy, updatedBy: updatedBy, version: version)
  }
}

extension CustomerRow {
  func defaultAddress(of kind: AddressKind) -> ID<CustomerAddress>? {
    defaultAddresses[kind.rawValue]?.stringValue.flatMap { ID($0) }
  }

  mutating func setDefaultAddress(_ id: ID<CustomerAddress>?, of kind: AddressKind) {
    var all = defaultAddresses.objectValue ?? [:]
    all[kind.rawValue] = id.map { .string($0.description) }
    defaultAddresses = .object(all)
  }
}

/// Addresses as their procedures and other domains read and make them.
enum Addresses {
  /// Adds an address to a customer, whom the user may change.
  static func add(_ input: AddAddress, by user: CallUser, _ call: CRMCall, in writer: Writer) throws -> CustomerAddress
  {
    try Country.check(input.country.nonEmpty)
    var customer = try Customers.find(input.customerProfileId, in: writer, field: "customerProfileId")
    let row = AddressRow(input, id: call.newID(), by: user, at: call.now)
    try writer.insert(row)
    let isFirst = customer.defaultAddress(of: row.kind) == nil
    if input.isDefault ?? isFirst {
      let old = customer
      customer.setDefaultAddress(row.id, of: row.kind)
      try writer.update(customer, from: old)
    }
    return row.address(of: customer)
  }

  /// Removes an address; the oldest other one becomes the default one of its kind, if it was that.
  @discardableResult
  static func remove(
    _ old: AddressRow, of before: CustomerRow, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> AddressRow {
    var new = old.deleted(by: user.id, at: call.now)
    new.wasDefault = before.defaultAddress(of: old.kind) == old.id
    try writer.update(new, from: old)
    if new.wasDefault {
      var customer = before
      try defaultToOldest(of: old.kind, &customer, in: writer)
      try writer.update(customer, from: before)
    }
    return new
  }

  static func notFound(_ id: ID<CustomerAddress>) -> RPCError {
    RPCError(.notFound, "There is no CustomerAddress \(id) for you (id)")
  }

  static func find(_ id: ID<CustomerAddress>, in reader: Reader) throws -> (address: AddressRow, customer: CustomerRow)
  {
    guard let row = try reader.find(AddressRow.self, id), row.deletedAt == nil,
      let customer = try reader.customer(row.customerId)
    else { throw notFound(id) }
    return (row, customer)
  }

  /// The addresses of a customer, by kind; the default one of each stands first.
  static func all(of customer: CustomerRow, in reader: Reader) throws -> [CustomerAddress] {
    let kinds = AddressKind.allCases
    let rows: [AddressRow] = try reader.fetchAll(
      "\(AddressRow.select) WHERE customer_id = \(customer.id) AND deleted_at IS NULL ORDER BY id")
    return kinds.flatMap { kind in
      let ofKind = rows.filter { $0.kind == kind }.map { $0.address(of: customer) }
      return ofKind.filter(\.isDefault) + ofKind.filter { !$0.isDefault }
    }
  }

  /// The first address that each of these customers got, of those that are there.
  static func first(
    of customers: [ID<CustomerProfile>], in reader: Reader
  ) throws -> [ID<CustomerProfile>: AddressRow] {
    let rows: [AddressRow] = try reader.fetchAll(
      "\(AddressRow.select) WHERE customer_id IN \(customers) AND deleted_at IS NULL ORDER BY id")
    return Dictionary(rows.map { ($0.customerId, $0) }) { first, _ in first }
  }

  /// The address of a kind that is used unless another one is named; `nil` if there is none.
  static func defaultAddress(
    of kind: AddressKind, for customer: ID<CustomerProfile>, in reader: Reader
  ) throws -> CustomerAddress? {
    guard let row = try reader.customer(customer), let id = row.defaultAddress(of: kind),
      let address = try reader.find(AddressRow.self, id), address.deletedAt == nil
    else { return nil }
    return address.address(of: row)
  }

  /// Makes the oldest address of a kind the default one; none if there is none.
  static func defaultToOldest(of kind: AddressKind, _ customer: inout CustomerRow, in reader: Reader) throws {
    customer.setDefaultAddress(try oldest(of: kind, customer, in: reader), of: kind)
  }

  static func oldest(
    of kind: AddressKind, _ customer: CustomerRow, in reader: Reader
  ) throws -> ID<CustomerAddress>? {
    try reader.fetchValue(
      """
      SELECT id FROM customer_addresses
      WHERE customer_id = \(customer.id) AND kind = \(kind) AND deleted_at IS NULL ORDER BY id LIMIT 1
      """)
  }
}
