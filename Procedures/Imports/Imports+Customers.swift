import Rapport
import RapportJSON
import Storage

/// Rows that become customers.
struct CustomerImport: ImportKind {
  typealias Prospects = CustomerProspects
  typealias Parts = ImportedParts.Missing

  static let title = "Customers"
  static let hasCustomFields = true
  static let namingFields: [ImportField] = [.id, .externalId, .name, .firstName, .lastName, .email, .vatId]
  static let keyColumns: [(key: ImportKey, column: String)] = [(.email, "email"), (.vatId, "vat_id")]

  static func visible(_ alias: String, to user: CallUser) -> SQL { Access.visibleCustomers(alias, to: user) }

  private let context: ImportContext
  private let customFields: [CustomField]

  init(_ context: ImportContext) throws {
    self.context = context
    customFields = try CustomFields.all(in: context.user.workspaceId, context.writer).map(\.field)
  }

  private var settings: ImportSettings { context.settings }

  func named(elsewhere names: [String]) throws -> [(id: UUIDv7, name: String)] {
    var found: [(id: UUIDv7, name: String)] = []
    try context.writer.forEachRow(
      """
      SELECT x.customer_id, x.external_id FROM customer_external_ids x JOIN customers c ON c.id = x.customer_id
      WHERE x.workspace_id = \(context.user.workspaceId) AND x.system = \(settings.system)
        AND x.external_id IN \(names) AND c.deleted_at IS NULL
      """
    ) { found.append((try $0[0], try $0[1])) }
    return found
  }

  /// Keys stand anywhere among those of all customers: made of many at once, each page of them is written once.
  static let chunksUntilComparable = DuplicateIndex.batchSize / ImportRun.chunkSize - 1

  /// Whom nobody can be compared with yet would be there twice.
  static func preparedComparison(_ call: CRMCall) async throws -> @Sendable () async throws -> Void {
    let batch = try await DuplicateIndex.nextBatch(call)
    return {
      let written = try await DuplicateIndex.write(batch, call)
      if !batch.isAll(written) { try await DuplicateIndex.catchUp(call) }
    }
  }

  // MARK: Making and changing

  func made(of values: ImportValues, owner: ID<User>?) throws -> ImportDraft<Self> {
    var values = values
    let fields = values.fields(isNew: true, tags: settings.tags, customFields: customFields)
    var problems = values.problems
    let input = context.read(fields, &problems, as: CreateCustomer.self)
    let custom = changed(.object([:]), by: fields, isNew: true, &problems)
    let owner = owner ?? settings.ownerId ?? context.user.id
    let id: ID<CustomerProfile> = context.call.newID()
    let parts = try ImportedParts(values).missing(from: nil, id, owner: owner, context, &problems)
    var row = CustomerRow(
      try context.accept(input, despite: problems), id: id, owner: owner, by: context.user, at: context.call.now)
    row.customFields = custom
    row.keysVersion = 0
    return ImportDraft(record: row, problems: problems, parts: parts)
  }

  func changed(_ old: CustomerRow, by values: ImportValues, owner: ID<User>?) throws -> ImportDraft<Self> {
    var values = values
    var fields = values.fields(isNew: false, tags: settings.tags, besides: old.tags.items, customFields: customFields)
    fields["id"] = .string(old.id.description)
    if let owner { fields["ownerId"] = .string(owner.description) }
    var problems = values.problems
    let input = context.read(fields, &problems, as: UpdateCustomer.self)
    let custom = changed(old.customFields, by: fields, isNew: false, &problems)
    let parts = try ImportedParts(values).missing(from: old, old.id, owner: old.ownerId, context, &problems)
    let new = old.updated(
      by: try context.accept(input, despite: problems), customFields: custom, user: context.user,
      at: context.call.now)
    return ImportDraft(record: new, problems: problems, parts: parts)
  }

  /// A customer's custom fields after the row, without the values that they cannot hold.
  ///
  /// - Parameter fields: what the row says, by the names of createCustomer.
  private func changed(
    _ values: JSONValue, by fields: [String: JSONValue], isNew: Bool, _ problems: inout [ImportProblem]
  ) -> JSONValue {
    var input = fields["customFields"]?.objectValue ?? [:]
    guard isNew || !input.isEmpty, !customFields.isEmpty else { return values }
    do {
      return try CustomFieldRules.changed(values, by: input, isNew: isNew, fields: customFields)
    } catch {
      problems += InputRefusal(issues: error.issues).problems
      for issue in error.issues { input[String(issue.path.dropFirst("customFields.".count))] = nil }
      return (try? CustomFieldRules.changed(values, by: input, isNew: false, fields: customFields)) ?? values
    }
  }

  func add(_ drafts: [ImportDraft<Self>]) throws -> [CustomerRow] {
    try Customers.add(
      drafts.map { NewCustomer(row: $0.record, contact: $0.parts?.contact, address: $0.parts?.address) },
      by: context.user, context.call, in: context.writer)
  }

  func add(_ parts: ImportedParts.Missing) throws -> ImportAdditions { try parts.add(context) }

  // MARK: Which ones are there

  func keys(of record: CustomerRow, calledElsewhere name: String?) -> [ImportKey: String] {
    var keys: [ImportKey: String] = [:]
    keys[.email] = record.email
    keys[.vatId] = record.vatId
    keys[.externalId] = name
    return keys
  }

  func name(_ names: [(id: UUIDv7, name: String)]) throws {
    if names.isEmpty { return }
    let (workspace, writer) = (context.user.workspaceId, context.writer)
    // A customer that was deleted since gives its name away.
    try writer.execute(
      """
      DELETE FROM customer_external_ids
      WHERE workspace_id = \(workspace) AND system = \(settings.system) AND external_id IN \(names.map(\.name))
      """)
    try writer.insert(
      contentsOf: names.map { id, name in
        CustomerExternalIDRow(
          id: context.call.newUUID(), workspaceId: workspace, customerId: ID(id), system: settings.system,
          externalId: name)
      })
  }

  // MARK: Undoing

  /// `{field: value}`, by the names of updateCustomer.
  func kept(of old: CustomerRow, changedInto new: CustomerRow) -> JSONText {
    let changes = FieldChange.between(old, new)
    return JSONText(.object(Dictionary(changes.map { ($0.name, $0.old) }) { first, _ in first }))
  }

  func putBack(_ kept: JSONText, into record: CustomerRow) throws -> CustomerRow? {
    var fields = kept.value?.objectValue ?? [:]
    let customFields = fields.removeValue(forKey: "customFields") ?? record.customFields
    fields["id"] = .string(record.id.description)
    guard case .success(let input) = InputReading<UpdateCustomer>.read(fields, at: context.call.now) else { return nil }
    return record.updated(by: input, customFields: customFields, user: context.user, at: context.call.now)
  }

  func takeAway(_ additions: ImportAdditions, from record: CustomerRow) throws {
    let (user, call, writer) = (context.user, context.call, context.writer)
    if let id = additions.contactId, let contact = try writer.find(ContactRow.self, id), contact.isUntouched {
      try Contacts.delete(contact, of: try Customers.find(record.id, in: writer), by: user, call, in: writer)
    }
    if let id = additions.addressId, let address = try writer.find(AddressRow.self, id), address.isUntouched {
      try Addresses.remove(address, of: try Customers.find(record.id, in: writer), by: user, call, in: writer)
    }
    if let name = additions.externalId {
      try writer.execute(
        """
        DELETE FROM customer_external_ids
        WHERE workspace_id = \(user.workspaceId) AND system = \(settings.system) AND external_id = \(name)
          AND customer_id = \(record.id)
        """)
    }
  }

  func withdrawn(_ record: CustomerRow) throws -> CustomerRow? {
    // A customer that deals have been made with is no longer the import's alone.
    if try context.writer.dealCount(of: record.id) > 0 { return nil }
    try context.writer.execute(
      """
      DELETE FROM customer_external_ids
      WHERE workspace_id = \(context.user.workspaceId) AND customer_id = \(record.id)
      """)
    return record.deleted(by: context.user.id, at: context.call.now)
  }
}

extension CustomerRow: ImportableRecord {}

extension ContactRow {
  /// Whether nobody has changed it since it was made.
  fileprivate var isUntouched: Bool { deletedAt == nil && version == 1 }
}

extension AddressRow {
  fileprivate var isUntouched: Bool { deletedAt == nil && version == 1 }
}
