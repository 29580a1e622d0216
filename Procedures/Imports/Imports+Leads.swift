import Rapport
import RapportJSON
import Storage

/// Rows that become leads.
struct LeadImport: ImportKind {
  typealias Prospects = LeadProspects

  static let title = "Leads"
  static let hasCustomFields = false
  static let namingFields: [ImportField] = [.id, .externalId, .name, .firstName, .lastName, .company, .email]
  static let keyColumns: [(key: ImportKey, column: String)] = [(.email, "email")]

  static func visible(_ alias: String, to user: CallUser) -> SQL {
    Access.visible(owner: "\(identifier: alias).owner_id", to: user)
  }

  private let context: ImportContext
  /// External ids that no new lead can have, and why.
  private var taken: [String: ImportReason] = [:]

  init(_ context: ImportContext) { self.context = context }

  private var settings: ImportSettings { context.settings }
  private var writer: Writer { context.writer }
  private var user: CallUser { context.user }
  private var now: Instant { context.call.now }

  /// A lead's external id is its own, also while it is deleted.
  mutating func named(elsewhere names: [String]) throws -> [(id: UUIDv7, name: String)] {
    var found: [(id: UUIDv7, name: String)] = []
    try writer.forEachRow(
      """
      SELECT r.id, r.external_id, r.deleted_at IS NOT NULL, \(Self.visible("r", to: user)) FROM leads r
      WHERE r.workspace_id = \(user.workspaceId) AND r.external_id IN \(names)
      """
    ) { row in
      let (id, name): (UUIDv7, String) = (try row[0], try row[1])
      let (isDeleted, isVisible): (Bool, Bool) = (try row[2], try row[3])
      if !isVisible {
        taken[name] = .notYours
      } else if isDeleted {
        taken[name] = .leadDeleted
      } else {
        found.append((id, name))
      }
    }
    return found
  }

  /// Why a lead cannot have the row's external id, if so.
  private func objection(to values: ImportValues) -> ImportProblem? {
    values.texts[.externalId].flatMap { taken[$0] }.map { reason in
      ImportProblem(field: ImportField.externalId.rawValue, reason)
    }
  }

  // MARK: Making and changing

  /// As importLeads does: one whom nobody is named for waits in the hands of who brings it in.
  func made(of values: ImportValues, owner: ID<User>?) throws -> ImportDraft<Self> {
    var values = values
    let status = values.leadStatus()
    var fields = values.leadFields(of: nil, tags: settings.tags)
    var problems = values.problems
    fields["externalId"] = values.texts[.externalId].map(JSONValue.string)
    let input = context.read(fields, &problems, as: CreateLead.self)
    if let objection = objection(to: values) { throw RowRefusal([objection] + problems) }
    let owner = owner ?? settings.ownerId
    var row = LeadRow(
      try context.accept(input, despite: problems), id: context.call.newID(), owner: owner ?? user.id, by: user, at: now
    )
    if owner == nil { row.routedAt = nil }
    if let status { row.enter(status, at: now) }
    return ImportDraft(record: row, problems: problems)
  }

  func changed(_ old: LeadRow, by values: ImportValues, owner: ID<User>?) throws -> ImportDraft<Self> {
    var values = values
    let status = values.leadStatus()
    var fields = values.leadFields(of: old, tags: settings.tags)
    fields["id"] = .string(old.id.description)
    var problems = values.problems
    if old.externalId == nil { fields["externalId"] = values.texts[.externalId].map(JSONValue.string) }
    let input = context.read(fields, &problems, as: UpdateLead.self)
    if old.externalId == nil, let objection = objection(to: values) { throw RowRefusal([objection] + problems) }
    var new = old
    try new.apply(try context.accept(input, despite: problems), at: now)
    if let status { new.advance(to: status, at: now) }
    if let owner { new.give(to: owner, at: now) }
    if new != old { new.touch(by: user.id, at: now) }
    return ImportDraft(record: new, problems: problems)
  }

  func add(_ drafts: [ImportDraft<Self>]) throws -> [LeadRow] {
    let rows = drafts.map(\.record)
    try writer.insert(contentsOf: rows)
    return rows
  }

  // MARK: Which ones are there

  func keys(of record: LeadRow, calledElsewhere name: String?) -> [ImportKey: String] {
    var keys: [ImportKey: String] = [:]
    keys[.email] = record.email
    keys[.externalId] = record.externalId
    return keys
  }

  // MARK: Undoing

  func kept(of old: LeadRow, changedInto new: LeadRow) -> JSONText {
    BulkChangeRules.difference(LeadRow.columns, old.columnValues, new.columnValues)?.before.json ?? JSONText([:])
  }

  func putBack(_ kept: JSONText, into record: LeadRow) throws -> LeadRow? {
    let before = try KeptValues(kept).values
    var row = try LeadRow(columnValues: zip(LeadRow.columns, record.columnValues).map { before[$0] ?? $1 })
    guard try BulkChanges.isOwnerThere(of: row, instead: record, writer) else { return nil }
    row.touch(by: user.id, at: now)
    return row
  }

  func withdrawn(_ record: LeadRow) throws -> LeadRow? {
    // A lead that deals name is no longer the import's alone.
    let isNamed = try writer.exists(
      "SELECT 1 FROM opportunities WHERE lead_id = \(record.id) AND deleted_at IS NULL")
    if isNamed || record.customerId != nil { return nil }
    var row = record.deleted(by: user.id, at: now)
    row.externalId = nil
    return row
  }
}

extension LeadRow: ImportableRecord {}
