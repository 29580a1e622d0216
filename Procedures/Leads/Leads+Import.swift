import Rapport
import RapportJSON
import Storage

/// Takes leads over from another system: as often as one likes, for each is known by its external id.
@Procedures("crm.leads")
struct LeadImportProcedures {
  /// Creates or updates up to 10,000 leads, each known by its external id, so that sending the same ones again changes
  /// nothing. Each has a result, in the order of the input; one that is refused, be it for a value that is too long or of
  /// another type, or for an owner or a campaign that the caller cannot see, stops no other one.
  ///
  /// A file of leads is for importLeadFile.
  @Mutation(cost: 20)
  func importLeads(_ input: ImportLeads, _ call: CRMCall) async throws -> ImportLeadsResult {
    let user = try call.signedIn()
    return try await call.write { writer in
      var importer = try LeadImporter(input, by: user, call, writer)
      return try importer.run()
    }
  }
}

/// One call of importLeads, in its transaction.
private struct LeadImporter {
  private let input: ImportLeads
  private let user: CallUser
  private let call: CRMCall
  private let writer: Writer
  /// The leads that are there, by their external ids.
  private var known: [String: LeadRow] = [:]
  /// Owners that may be given leads, and why others may not.
  private var owners: [ID<User>: ImportProblem?] = [:]
  private let writable: Set<ID<Lead>>

  init(_ input: ImportLeads, by user: CallUser, _ call: CRMCall, _ writer: Writer) throws {
    (self.input, self.user, self.call, self.writer) = (input, user, call, writer)
    if let owner = input.ownerId { try Access.checkAssignment(to: owner, by: user, in: writer) }
    var ids = Set(input.leads.compactMap(\.lead?.externalId))[...]
    var writable: Set<ID<Lead>> = []
    while !ids.isEmpty {
      let part = Array(ids.prefix(500))
      ids = ids.dropFirst(part.count)
      let rows: [LeadRow] = try writer.fetchAll(
        "\(LeadRow.select) WHERE workspace_id = \(user.workspaceId) AND external_id IN \(part)")
      for row in rows { known[row.externalId ?? ""] = row }
      let mine: [ID<Lead>] = try writer.fetchValues(
        """
        SELECT id FROM leads
        WHERE workspace_id = \(user.workspaceId) AND external_id IN \(part)
          AND \(Access.writable(owner: "owner_id", by: user))
        """)
      writable.formUnion(mine)
    }
    self.writable = writable
  }

  mutating func run() throws -> ImportLeadsResult {
    var result = ImportLeadsResult(results: [], created: 0, updated: 0, unchanged: 0, refused: 0)
    result.results.reserveCapacity(input.leads.count)
    for lead in input.leads {
      let one = try take(lead)
      switch one.outcome {
      case .created: result.created += 1
      case .updated: result.updated += 1
      case .unchanged: result.unchanged += 1
      case .refused: result.refused += 1
      }
      result.results.append(one)
    }
    return result
  }

  private mutating func take(_ lead: Attempt<ImportedLead>) throws -> ImportedLeadResult {
    switch lead {
    case .value(let lead): return try take(lead)
    case .refused(let json, let issues):
      let id = json["externalId"]?.stringValue ?? ""
      return ImportedLeadResult(
        externalId: String(id.unicodeScalars.prefix(Self.shownIDLength)), outcome: .refused,
        problems: issues.map(ImportProblem.init))
    }
  }

  /// How much of an external id that may be too long a result repeats, in Unicode scalars.
  private static let shownIDLength = 200

  private mutating func take(_ lead: ImportedLead) throws -> ImportedLeadResult {
    func result(_ outcome: ImportedLeadOutcome, _ id: ID<Lead>?, _ problems: [ImportProblem]? = nil)
      -> ImportedLeadResult
    { ImportedLeadResult(externalId: lead.externalId, outcome: outcome, id: id, problems: problems) }

    let old = known[lead.externalId]
    let problems = try lead.ownerId.flatMap { try problem(withOwner: $0) }.map { [$0] } ?? []
    guard let old else {
      switch InputReading<CreateLead>.read(fields(of: lead, isNew: true), at: call.now) {
      case .failure(let refusal): return result(.refused, nil, problems + refusal.problems)
      case .success where !problems.isEmpty: return result(.refused, nil, problems)
      case .success(let new):
        let owner = lead.ownerId ?? input.ownerId
        var row = LeadRow(new, id: call.newID(), owner: owner ?? user.id, by: user, at: call.now)
        if owner == nil { row.routedAt = nil }
        if let status = lead.status { row.enter(status.status, at: call.now) }
        try writer.insert(row)
        known[lead.externalId] = row
        return result(.created, row.id)
      }
    }
    if old.deletedAt != nil {
      return result(.refused, nil, [ImportProblem(.leadDeleted)])
    }
    guard writable.contains(old.id) || old.createdAt == call.now && old.ownerId == user.id else {
      return result(.refused, nil, [ImportProblem(.notYours)])
    }
    if input.known == .keep { return result(.unchanged, old.id) }
    switch InputReading<UpdateLead>.read(fields(of: lead, isNew: false, id: old.id), at: call.now) {
    case .failure(let refusal): return result(.refused, nil, problems + refusal.problems)
    case .success where !problems.isEmpty: return result(.refused, nil, problems)
    case .success(let update):
      var new = old
      try? new.apply(update, at: call.now)
      if let status = lead.status?.status { new.advance(to: status, at: call.now) }
      if let owner = lead.ownerId, owner != new.ownerId || new.routedAt == nil {
        (new.ownerId, new.routedAt) = (owner, call.now)
      }
      if new == old { return result(.unchanged, old.id) }
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
      known[lead.externalId] = new
      return result(.updated, old.id)
    }
  }

  private mutating func problem(withOwner owner: ID<User>) throws -> ImportProblem? {
    if let known = owners[owner] { return known }
    var problem: ImportProblem?
    do {
      try Access.checkAssignment(to: owner, by: user, in: writer)
    } catch let error as RPCError {
      let reason = ImportReason.refusedOwner(owner: owner.description)
      problem = ImportProblem(field: "ownerId", message: error.message, reason: reason)
    }
    owners[owner] = .some(problem)
    return problem
  }

  /// What is told of a lead, by the names of createLead and updateLead. What is empty is not told.
  private func fields(of lead: ImportedLead, isNew: Bool, id: ID<Lead>? = nil) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [:]
    func set(_ name: String, _ text: String?) {
      if let text, text.contains(where: { !$0.isWhitespace }) { fields[name] = .string(text) }
    }
    if isNew { set("externalId", lead.externalId) }
    if let id { fields["id"] = .string(id.description) }
    set("name", lead.name)
    set("company", lead.company)
    set("jobTitle", lead.jobTitle)
    set("email", lead.email)
    set("phone", lead.phone)
    set("website", lead.website)
    set("industry", lead.industry)
    set("source", lead.source)
    set("referrer", lead.referrer)
    set("landingPage", lead.landingPage)
    set("campaignId", lead.campaignId?.description)
    set("notes", lead.notes)
    if let tags = lead.tags {
      var seen: Set<String> = []
      fields["tags"] = .array(tags.filter { seen.insert($0).inserted }.map(JSONValue.string))
    }
    if let utm = lead.utm, !utm.isEmpty, let value = try? JSONValue(json: Array(utm.jsonText.utf8)) {
      fields["utm"] = value
    }
    return fields
  }
}

extension Attempt<ImportedLead> {
  fileprivate var lead: ImportedLead? {
    if case .value(let lead) = self { lead } else { nil }
  }
}

extension ImportedLeadStatus {
  fileprivate var status: LeadStatus {
    switch self {
    case .new: .new
    case .contacted: .contacted
    case .qualified: .qualified
    }
  }
}

extension LeadRow {
  /// Takes over how far the lead has come elsewhere. One that has come further here stays where it is.
  mutating func advance(to status: LeadStatus, at now: Instant) {
    guard status == .contacted && self.status == .new || status == .qualified,
      (try? LeadRules.checkMove(from: self.status, to: status)) != nil
    else { return }
    enter(status, at: now)
  }
}
