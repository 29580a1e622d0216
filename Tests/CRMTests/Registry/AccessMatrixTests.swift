import Rapport
import RapportTesting
import Storage
import Testing

@testable import CRM

/// Goes through every procedure of the registry: a new one is covered unasked.
@Suite struct AccessMatrixTests {
  static let contract: Contract = {
    do { return try CRM.contract() } catch { preconditionFailure("\(error)") }
  }()
  static let examples = ExampleInputs(contract)
  static var procedures: [String] { contract.procedures.map(\.name) }

  /// Kinds of records that everybody in a workspace may see. All others belong to whom their owner's team is.
  static let sharedInWorkspace: Set<String> = [
    "Campaign", "ForecastSnapshot", "ImportMapping", "Pipeline", "Segment", "Stage", "Team", "User",
  ]

  /// What nobody has to sign in for. A new one is meant to be here.
  static let publicProcedures: Set<String> = [
    "auth.login", "auth.verifyTwoFactor", "auth.requestPasswordReset", "auth.resetPassword", "auth.getInvitation",
    "auth.acceptInvitation", "system.health", "system.version", "auth.createFirstOwner",
    "auth.getSetup",
    // Who has a mail that asks for a consent has no account.
    "compliance.consent.getConsentRequest", "compliance.consent.confirmConsent",
  ]

  /// Fields of values that are each taken or refused alone: an id in one refuses that value in the answer.
  static let attempts: [String: String] = ["crm.leads.importLeads": "leads"]

  static func isInAttempt(_ field: ExampleInputs.IDField) -> Bool { attempts[field.procedure] == field.path.first }

  /// What a call is refused with, or the only one of its attempts.
  static func refusal(
    _ field: ExampleInputs.IDField, _ input: JSONValue, as word: String?, _ crm: TestCRM
  ) async -> RPCError? {
    guard isInAttempt(field) else { return await crm.refusal(field.procedure, input, as: word) }
    do throws(RPCError) {
      let result = try await crm.call(field.procedure, input, as: word)["results"]?[0]
      let problems = result?["problems"]?.arrayValue ?? []
      // Who may not be given records is seen all the same.
      let isSeen = problems.allSatisfy { $0["reason"]?.text("type") == "refusedOwner" }
      if result?.text("outcome") != "refused" || !problems.isEmpty && isSeen { return nil }
      guard let problem = problems.first(where: { $0.text("code") == "exists" }) else {
        return RPCError(.badRequest, "\(problems)")
      }
      return RPCError(.notFound, "\(field.path[0]).\(problem.text("field") ?? "") \(problem.text("message") ?? "")")
    } catch {
      return error
    }
  }

  /// A record of each kind, in the hands of a user.
  struct Records: Sendable {
    var ids: [String: String]

    static func make(_ crm: TestCRM, owner word: String, admin: String) async throws -> Records {
      func id(_ value: JSONValue, _ name: String = "id") throws -> String { try #require(value.text(name)) }
      let customer = try await crm.call("crm.customers.createCustomer", ["name": "Acme"], as: word)
      let pipelines = try await crm.call(
        "crm.pipelines.createPipeline", ["name": "Sales", "isDefault": true], as: admin)
      let deal = try await crm.call(
        "crm.extensions.createOpportunity",
        ["customerProfileId": .string(try id(customer)), "title": "Pump", "pipelineId": .string(try id(pipelines))],
        as: word)
      let stage = try #require(pipelines["stages"]?[0])
      let segment = try await crm.call("crm.extensions.createSegment", ["name": .string("Of \(word)")], as: word)
      let key = try await crm.call("auth.createAPIKey", ["name": "Test"], as: word)
      let snapshot = try await crm.call("crm.forecast.takeSnapshot", as: admin)
      let task = try await crm.call("crm.tasks.createTask", ["title": "Call"], as: word)
      let user = crm.user(word)
      let call = crm.context(word)
      let customerId = try #require(ID<CustomerProfile>(try id(customer)))
      let document = DocumentRow(
        id: call.newID(), workspaceId: user.workspaceId, title: "Offer", sortTitle: "offer", description: nil,
        category: nil, tags: TextList([]), customerId: customerId, opportunityId: nil, ownerId: user.id,
        currentVersion: 0, fileName: "offer.pdf", mediaType: "application/pdf", size: 3, createdAt: crm.now,
        updatedAt: crm.now, createdBy: user.id, updatedBy: user.id, version: 1, deletedAt: nil)
      try await call.write { try $0.insert(document) }
      let activity = try await crm.call(
        "crm.activities.logActivity",
        ["kind": "call", "subject": "Hello", "customerProfileId": .string(try id(customer))], as: word)
      let address = try await crm.call(
        "crm.customers.addAddress", ["customerProfileId": .string(try id(customer)), "line1": "Quay 1"], as: word)
      let partner = try await crm.call("crm.customers.createCustomer", ["name": "Partner"], as: word)
      let relationship = try await crm.call(
        "crm.extensions.createRelationship",
        [
          "customerProfileId": .string(try id(customer)), "relatedCustomerProfileId": .string(try id(partner)),
          "type": "partner",
        ], as: word)
      let consent = try await crm.call(
        "compliance.consent.recordConsent",
        [
          "customerProfileId": .string(try id(customer)), "channel": "phone", "purpose": "Advice",
          "method": "spoken", "legalBasis": "contract",
        ], as: word)
      let twin = try await crm.call("crm.customers.createCustomer", ["name": "Acme Ltd"], as: word)
      let merged = try await crm.call(
        "crm.customers.mergeCustomers", ["id": .string(try id(customer)), "mergedId": .string(try id(twin))], as: word)
      let contact = ContactRow(
        id: call.newID(), workspaceId: user.workspaceId, ownerId: user.id, customerId: customerId, name: "Ada")
      let lead = LeadRow(
        id: call.newID(), in: user.workspaceId, name: "Bob", owner: user.id, by: user.id, at: crm.now)
      let mapping = ImportMappingRow(
        id: call.newID(), workspaceId: user.workspaceId, target: .customers, name: "Of \(user.id)",
        columns: [ColumnMapping(column: "Name", field: .name)].stored, createdAt: crm.now, createdBy: user.id,
        updatedAt: crm.now, updatedBy: user.id, version: 1)
      let view = try await crm.call(
        "crm.views.createView", ["list": "customers", "name": "Mine", "query": ""], as: word)
      let settings = ImportSettings(
        format: ImportFormat(encoding: .utf8, delimiter: ",", quote: "\"", leadingLines: 0, hasHeader: true),
        columns: [ImportColumn(number: 1, name: "Name", field: .name)], mode: .create, matchBy: [.id],
        duplicates: .create, invalidValues: .fail, ownerId: user.id, system: "", tags: [])
      let importRow = ImportRow(
        id: call.newID(), workspaceId: user.workspaceId, target: .customers, name: "a.csv", text: "Name",
        settings: settings.stored, state: .waiting, isDryRun: false, bytes: 4, progress: 0, processed: 0, created: 0,
        updated: 0, unchanged: 0,
        skipped: 0, failed: 0, reverted: 0, createdAt: crm.now, createdBy: user.id)
      let campaign = CampaignRow(id: call.newID(), workspaceId: user.workspaceId, ownerId: user.id, name: "Fair")
      let job = JobRow(
        id: call.newID(), workspaceId: user.workspaceId, kind: "test.nothing", payload: JSONText([:]), state: .waiting,
        dueAt: call.now, attempts: 0, createdAt: call.now, createdBy: user.id, requestId: "test")
      let identity = LinkedIdentityRow(
        id: call.newID(), workspaceId: user.workspaceId, userId: user.id, issuer: "https://example.com",
        subject: "\(user.id)", email: nil, createdAt: call.now, lastUsedAt: call.now)
      let file = FileRow(
        id: call.newID(), workspaceId: user.workspaceId, name: "offer.pdf", mediaType: "application/pdf", size: 3,
        expectedHash: nil, hash: nil, state: .waiting, entity: nil, entityId: nil, createdAt: crm.now,
        createdBy: user.id, expiresAt: crm.now.adding(seconds: 60), storedAt: nil)
      let session = try await Self.session(of: word, crm)
      let invitation = try await call.write { writer in
        try Invitations.make(email: "new@example.com", role: .rep, team: nil, by: user, call, in: writer)
      }
      let bulk = BulkChangeRow(
        id: call.newID(), workspaceId: user.workspaceId, procedure: "test.bulk", subjectId: nil, madeAt: crm.now,
        madeBy: user.id)
      let quote = try await crm.call("crm.sales.createQuote", ["opportunityId": .string(try id(deal))], as: word)
      let order = OrderRow(
        id: call.newID(), workspaceId: user.workspaceId, number: "O-\(user.id)",
        quoteId: try #require(ID(quote["quote"]?.text("id") ?? "")), quoteRevision: 1,
        opportunityId: try #require(ID(try id(deal))), customerProfileId: customerId, title: "Pump",
        sortTitle: "pump", customerReference: nil, note: nil, status: .open, cancelReason: nil, currency: "EUR",
        netMinor: 0, taxMinor: 0, grossUnits: 0,
        orderedOn: crm.now.date, createdAt: crm.now, updatedAt: crm.now, createdBy: user.id, updatedBy: user.id,
        version: 1)
      try await crm.store.write { writer in
        try writer.insert(order)
        try writer.insert(job)
        try writer.insert(file)
        try writer.insert(contact)
        try writer.insert(lead)
        try writer.insert(mapping)
        try writer.insert(importRow)
        try writer.insert(campaign)
        try writer.insert(bulk)
        try writer.insert(identity)
      }
      return Records(ids: [
        "CustomerProfile": try id(customer), "Pipeline": try id(pipelines), "Stage": try id(stage),
        "Opportunity": try id(deal), "TaskItem": try id(task), "ForecastSnapshot": try id(snapshot),
        "APIKey": try id(try #require(key["apiKey"])),
        "Contact": "\(contact.id)",
        "Lead": "\(lead.id)", "Job": "\(job.id)", "StoredFile": "\(file.id)", "Campaign": "\(campaign.id)",
        "LinkedIdentity": "\(identity.id)", "Quote": quote["quote"]?.text("id") ?? "", "Order": "\(order.id)",
        "User": "\(user.id)", "Segment": try id(segment), "Activity": try id(activity),
        "CustomerAddress": try id(address), "Relationship": try id(relationship),
        "CustomerMerge": try id(try #require(merged["merge"])), "Session": session.map { "\($0)" } ?? "",
        "Invitation": "\(invitation.id)", "Import": "\(importRow.id)", "ImportMapping": "\(mapping.id)",
        "Document": "\(document.id)", "SavedView": try id(view), "BulkChange": "\(bulk.id)",
        "Consent": try id(consent),
        "Team": user.teamId.map { "\($0)" } ?? "",
      ])
    }

    /// A session of the user.
    static func session(of word: String, _ crm: TestCRM) async throws -> ID<Session>? {
      _ = try await crm.login(word)
      let user = crm.user(word).id
      return try await crm.store.read { try $0.fetchValue("SELECT id FROM sessions WHERE user_id = \(user)") }
    }

    /// Fails for a kind that this suite has no record of: make one above.
    func id(_ entity: String) throws -> String {
      try #require(ids[entity], "AccessMatrixTests.Records has no \(entity)")
    }
  }

  /// An input in which one id is foreign, and all others are the caller's own.
  static func input(_ field: ExampleInputs.IDField, foreign: Records, own: Records) throws -> JSONValue {
    _ = try foreign.id(field.entity)
    return examples.input(of: field.procedure, holding: field) { path, entity in
      (path == field.path ? foreign.ids[entity] : own.ids[entity]) ?? ""
    }
  }

  @Test func everyIDOfAnotherWorkspaceIsNotFound() async throws {
    let crm = try await TestCRM()
    let foreign = try await Records.make(crm, owner: "manager", admin: "owner")
    var own = try await Records.make(crm, owner: "stranger", admin: "stranger")
    own.ids["Team"] = "\(try await Members.createTeam("Their own", crm.context("stranger")))"
    #expect(Self.examples.idFields.count > 30)
    for field in Self.examples.idFields {
      let input = try Self.input(field, foreign: foreign, own: own)
      let refusal = await Self.refusal(field, input, as: "stranger", crm)
      #expect(refusal?.code == .notFound, "\(field): \(String(describing: refusal))")
      // The message says which of several: `leads[0].ownerId`.
      let message = refusal?.message.replacing("[0]", with: "")
      #expect(message?.contains(field.path.joined(separator: ".")) == true, "\(field)")
    }
  }

  @Test(arguments: ["southManager", "southRep", "loner"])
  func everyIDOfAnotherTeamIsNotFound(word: String) async throws {
    let crm = try await TestCRM()
    let foreign = try await Records.make(crm, owner: "rep", admin: "owner")
    var own = try await Records.make(crm, owner: word, admin: "owner")
    own.ids["Team"] = crm.user("southRep").teamId.map { "\($0)" }
    let before = try await crm.audit().count
    for field in Self.examples.idFields where !Self.sharedInWorkspace.contains(field.entity) {
      let role = crm.user(word).role
      guard Self.mayCall(field.procedure, role) else { continue }
      let input = try Self.input(field, foreign: foreign, own: own)
      let refusal = await Self.refusal(field, input, as: word, crm)
      #expect(refusal?.code == .notFound, "\(field): \(String(describing: refusal))")
    }
    #expect(try await crm.audit().count == before)
  }

  static func mayCall(_ procedure: String, _ role: Role) -> Bool {
    switch contract.procedure(named: procedure)?.access {
    case .roles(let roles): roles.contains(role.rawValue)
    default: true
    }
  }

  @Test(arguments: procedures) func nobodyWithoutASignInPassesUnlessItIsPublic(procedure: String) async throws {
    let crm = try await TestCRM()
    let input = Self.examples.input(of: procedure) { _, _ in "\(UUIDv7(high: 0x7000, low: 1 << 63))" }
    let refusal = await crm.refusal(procedure, input, as: nil)
    let isPublic = Self.contract.procedure(named: procedure)?.access == .public
    if !isPublic { #expect(refusal?.code == .unauthorized) }
    #expect(!isPublic || Self.publicProcedures.contains(procedure), "a public procedure must be meant: \(procedure)")
  }

  @Test(arguments: Role.allCases) func aRoleMayCallWhatItsPolicySays(role: Role) async throws {
    let crm = try await TestCRM()
    let records = try await Records.make(crm, owner: "rep", admin: "owner")
    let word = role.rawValue
    for procedure in Self.contract.procedures
    where procedure.kind != .subscription
      && !["auth.login", "auth.logout"].contains(procedure.name)
    {
      let input = Self.examples.input(of: procedure.name) { _, entity in records.ids[entity] ?? "" }
      let refusal = await crm.refusal(procedure.name, input, as: word)
      if !Self.mayCall(procedure.name, role) {
        #expect(refusal?.code == .forbidden, "\(procedure.name) as \(word): \(String(describing: refusal))")
      } else {
        #expect(
          refusal?.code != .unauthorized && refusal?.code != .internalError,
          "\(procedure.name): \(String(describing: refusal))")
      }
      // What is for everybody is no right of a role's.
      if role == .viewer, procedure.kind == .mutation, procedure.access != .public,
        !["auth", "crm.views"].contains(procedure.namespace)
      {
        #expect(refusal?.code == .forbidden, "\(procedure.name)")
      }
    }
  }

  @Test(arguments: procedures) func everyProcedureIsDocumented(procedure: String) throws {
    let contract = try #require(Self.contract.procedure(named: procedure))
    #expect(!contract.summary.isEmpty)
    #expect(contract.summary.hasSuffix("."))
  }
}
