import Rapport
import Storage

/// Persons who may become customers.
@Procedures("crm.leads")
struct LeadProcedures {
  /// Creates a lead. Where it comes from is kept for attribution.
  @Mutation
  func createLead(_ input: CreateLead, _ call: CRMCall) async throws -> Lead {
    let user = try call.signedIn()
    let owner = input.ownerId ?? user.id
    let row = LeadRow(input, id: call.newID(), owner: owner, by: user, at: call.now)
    return try await call.write { writer in
      try Access.checkAssignment(to: owner, by: user, in: writer)
      try writer.insert(row)
      return try writer.lead(row)
    }
  }

  /// One lead, with its owner, what it became, the deals that name it, and what it seems to want.
  @Query
  func getLead(_ input: LeadKey, _ call: CRMCall) async throws -> LeadDetail {
    let user = try call.signedIn()
    return try await call.read { reader in
      let row = try Leads.find(input.id, in: reader)
      guard let owner = try reader.userSummary(row.ownerId) else {
        throw RPCError(.notFound, "There is no Lead \(input.id) for you (id)")
      }
      return LeadDetail(
        lead: try reader.lead(row), owner: owner,
        customer: try row.customerId.flatMap { try reader.customerSummary($0, visibleTo: user) },
        opportunities: try reader.opportunities(ofLead: row.id, limit: 20, for: user, at: call.now),
        intents: try Leads.intents(of: row.id, at: call.now, in: reader))
    }
  }

  /// Leads by page: filtered, sorted, searched.
  @Query
  func listLeads(_ input: ListLeads, _ call: CRMCall) async throws -> Page<Lead> {
    let rules = try await call.condition(of: input.rules)
    let query = LeadQuery(input, rules: rules, for: try call.signedIn(), at: call.now)
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      try query.page(statement, limit: input.limit, includeTotal: input.includeTotal, in: reader)
    }
  }

  /// Leads that are still open and for which nobody has been made responsible: those that wait longest come first.
  @Query
  func listUnroutedLeads(_ input: ListUnroutedLeads, _ call: CRMCall) async throws -> Page<Lead> {
    let query = LeadQuery(input, for: try call.signedIn())
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      try query.page(statement, limit: input.limit, includeTotal: input.includeTotal, in: reader)
    }
  }

  /// Changes a lead. Fields that are left out stay as they are.
  @Mutation(errors: LeadError.self)
  func updateLead(_ input: UpdateLead, _ call: CRMCall) async throws -> Lead {
    try await Leads.change(input.id, version: input.version, call) { row, _ in try row.apply(input, at: call.now) }
  }

  /// Deletes a lead. It is gone from everywhere, and can be restored for 30 days.
  @Mutation(errors: LeadError.self)
  func deleteLead(_ input: DeleteLead, _ call: CRMCall) async throws -> Lead {
    try await Leads.change(input.id, version: input.version, call) { row, _ in row.deletedAt = call.now }
  }

  /// Brings a deleted lead back.
  @Mutation(errors: LeadError.self)
  func restoreLead(_ input: LeadKey, _ call: CRMCall) async throws -> Lead {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(LeadRow.self, input.id) else {
        throw RPCError(.notFound, "There is no Lead \(input.id) for you (id)")
      }
      let new = try old.restored(by: user.id, at: call.now, else: LeadError.notRestorable(_:))
      try writer.update(new, from: old)
      return try writer.lead(new)
    }
  }

  /// Says that a lead is worth a salesperson's time: it can be converted then.
  @Mutation(errors: LeadError.self)
  func qualifyLead(_ input: QualifyLead, _ call: CRMCall) async throws -> Lead {
    try await Leads.change(input.id, version: input.version, call) { row, _ in
      try LeadRules.checkMove(from: row.status, to: .qualified)
      row.enter(.qualified, at: call.now)
    }
  }

  /// Says that nothing comes of a lead, and why. It can be taken up again.
  @Mutation(errors: LeadError.self)
  func disqualifyLead(_ input: DisqualifyLead, _ call: CRMCall) async throws -> Lead {
    try await Leads.change(input.id, version: input.version, call) { row, _ in
      try LeadRules.checkMove(from: row.status, to: .unqualified)
      row.enter(.unqualified, at: call.now, reason: input.reason)
    }
  }

  /// Makes somebody responsible for a lead. It waits for that no longer.
  @Mutation(errors: LeadError.self)
  func assignLead(_ input: AssignLead, _ call: CRMCall) async throws -> Lead {
    let user = try call.signedIn()
    return try await Leads.change(input.id, version: input.version, call) { row, writer in
      try Access.checkAssignment(to: input.ownerId, by: user, in: writer)
      row.give(to: input.ownerId, at: call.now)
    }
  }

  /// What happened to a lead, the newest first.
  @Query
  func getLeadEvents(_ input: GetLeadEvents, _ call: CRMCall) async throws -> Page<LeadEvent> {
    let keyset = Keyset([.init("id", .integer, .descending)], filter: "crm.leads.getLeadEvents \(input.id)")
    let query: SQL = """
      \(LeadEventRow.select) WHERE lead_id = \(input.id) AND \(try keyset.condition(after: input.cursor))
      ORDER BY \(keyset.order) LIMIT \(input.limit + 1)
      """
    return try await call.read { reader in
      let (rows, next) = keyset.page(try reader.fetchAll(query, as: LeadEventRow.self), limit: input.limit) {
        [$0.id.databaseValue]
      }
      let names = try reader.userNames(rows.compactMap(\.actorId))
      return Page(
        items: rows.map { row in
          LeadEvent(
            name: row.name, at: row.at, by: row.actorId, byName: row.actorId.flatMap { names[$0] },
            changes: row.fieldChanges)
        }, nextCursor: next)
    }
  }

  /// What a lead seems to want, from the signals that were recorded: the surest first. Signals fade by half in 30 days.
  @Query
  func getLeadIntents(_ input: LeadKey, _ call: CRMCall) async throws -> LeadIntents {
    try await call.read { LeadIntents(items: try Leads.intents(of: input.id, at: call.now, in: $0)) }
  }

  /// Notes something that says what a lead wants, and gives what its signals come to now.
  @Mutation
  func recordLeadSignal(_ input: RecordLeadSignal, _ call: CRMCall) async throws -> LeadIntents {
    try await call.write { writer in
      try Leads.record(input, for: call, in: writer)
      return LeadIntents(items: try Leads.intents(of: input.id, at: call.now, in: writer))
    }
  }
}

extension LeadEventRow {
  /// In the order of the fields' names.
  fileprivate var fieldChanges: [LeadFieldChange] {
    (changes.value?.objectValue ?? [:]).sorted { $0.key < $1.key }.map { name, values in
      func known(_ value: JSONValue?) -> JSONValue? { value == .null ? nil : value }
      return LeadFieldChange(field: name, old: known(values["old"]), new: known(values["new"]))
    }
  }
}
