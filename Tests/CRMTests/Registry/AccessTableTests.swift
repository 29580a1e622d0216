import Rapport
import RapportTesting
import Storage
import Testing

@testable import CRM

/// The table "who may see and do what", asked of every procedure: each role, with a record of its own, of its team's, of
/// another team's and of another workspace's. A new procedure, a new kind of record and a policy of its own are found by
/// themselves.
@Suite struct AccessTableTests {
  /// What a call comes to before its method runs.
  enum Verdict: String, Equatable {
    case admitted, unauthorized, forbidden, notFound
  }

  /// Whose the records of a kind are.
  enum Kind {
    /// Their owner's and the team's: see the table.
    case owned
    /// Everybody's in the workspace to see, the administrators' to change.
    case shared
    /// One user's alone.
    case personal
    /// The administrators' of the workspace.
    case administrators
  }

  enum Scope: String, CaseIterable {
    case own, team, otherTeam, otherWorkspace
  }

  private static let contract = AccessMatrixTests.contract
  private static let kinds: [String: Kind] = [
    "CustomerProfile": .owned, "Opportunity": .owned, "TaskItem": .owned, "ForecastSnapshot": .shared,
    "Contact": .owned, "Lead": .owned,
    "Campaign": .shared, "Segment": .shared,
    "Pipeline": .shared, "Stage": .shared, "Team": .shared, "User": .shared, "APIKey": .personal,
    "LinkedIdentity": .personal, "Session": .personal, "StoredFile": .owned, "Job": .administrators,
    "Invitation": .administrators, "Activity": .owned, "Quote": .owned, "Order": .owned, "CustomerAddress": .owned,
    "CustomerMerge": .owned, "Relationship": .owned, "Import": .owned, "ImportMapping": .shared, "Document": .owned,
    "SavedView": .personal, "BulkChange": .owned, "Consent": .owned,
  ]

  static func kind(of entity: String) throws -> Kind {
    try #require(kinds[entity], "Say in AccessTableTests.kinds whose records a \(entity) is")
  }

  // MARK: Policies

  /// Namespaces in which administrators alone change something.
  private static let administrated: Set<String> = [
    "crm.pipelines", "crm.team", "crm.routing", "crm.automation", "crm.scoring", "crm.intents", "integrations",
    "compliance.gdpr", "crm.settings",
  ]
  /// What is each user's own, whatever their role, and what is the installation's.
  private static let besides: Set<String> = ["auth", "system", "crm.views"]

  /// What is like that in other namespaces: it changes what all records of a kind are like.
  private static let administratedBesides: Set<String> = ["crm.customers.setCustomFields"]

  /// What takes the whole installation's data is for its owners alone.
  private static let owners: Set<String> = ["system.backup", "system.checkBackup", "system.listBackups"]

  /// What concerns a team is for those who lead one.
  private static let managers: Set<String> = ["crm.forecast.setQuota", "crm.forecast.takeSnapshot"]

  /// What is each one's own unless they ask for others'.
  private static let ownUnlessAsked: Set<String> = ["crm.dashboard.getDashboard", "crm.tasks.listTasks"]

  /// What all of the workspace depends on, and what tells of everybody, is for administrators.
  private static let administratorsAlone: Set<String> = [
    "crm.health.setHealthWeights", "crm.extensions.getAuditLog", "crm.extensions.verifyAuditLog",
    "crm.extensions.exportAuditLog", "compliance.consent.verifyConsentLog",
  ]

  /// What each one who works with records says of themselves, in namespaces that administrators manage.
  private static let personal: Set<String> = ["crm.team.setAvailability"]

  /// What people without an account do, in namespaces of others.
  private static let everybodys: Set<String> = [
    "compliance.consent.getConsentRequest", "compliance.consent.confirmConsent",
  ]

  @Test(arguments: contract.procedures) func aPolicyIsWhatTheTableSays(procedure: ProcedureContract) {
    let writers = AccessContract.roles(Role.allCases.filter(Role.writers.contains).map(\.rawValue))
    let administrators = AccessContract.roles(["owner", "admin"])
    let expected: [AccessContract] =
      switch procedure.kind {
      case _ where Self.everybodys.contains(procedure.name): [.public]
      case _ where Self.owners.contains(procedure.name): [.roles(["owner"])]
      case _ where Self.personal.contains(procedure.name): [writers]
      case _ where Self.managers.contains(procedure.name): [.roles(["owner", "admin", "manager"])]
      case _ where Self.administratorsAlone.contains(procedure.name): [administrators]
      case _ where Self.besides.contains(procedure.namespace): [.signedIn, administrators, .public]
      case .mutation where Self.administrated.contains(procedure.namespace): [administrators]
      case .mutation where Self.administratedBesides.contains(procedure.name): [administrators]
      case .mutation: [writers]
      case .query where Self.administrated.contains(procedure.namespace): [.signedIn, administrators]
      case .query, .subscription: [.signedIn]
      }
    #expect(expected.contains(procedure.access), "\(procedure.name): \(procedure.access)")
  }

  // MARK: Records

  /// What the table says of a call that names one record.
  private static func expected(
    _ role: Role?, _ procedure: ProcedureContract, _ kind: Kind, _ scope: Scope
  ) -> Set<Verdict> {
    guard let role else { return [procedure.access == .public ? .notFound : .unauthorized] }
    guard AccessMatrixTests.mayCall(procedure.name, role) else { return [.forbidden] }
    if scope == .otherWorkspace { return [.notFound] }
    let isAdministrator = role == .owner || role == .admin
    switch kind {
    case .personal: return [scope == .own ? .admitted : .notFound]
    case .administrators: return [isAdministrator ? .admitted : .notFound]
    // A field that only names the record (`@Named`) needs it to be seen.
    case .shared: return isAdministrator || procedure.kind != .mutation ? [.admitted] : [.admitted, .forbidden]
    case .owned:
      switch (role, scope) {
      case (.owner, _), (.admin, _), (.manager, .own), (.manager, .team), (.rep, .own): return [.admitted]
      case (.viewer, .own), (.viewer, .team): return [procedure.kind == .mutation ? .forbidden : .admitted]
      case (.manager, _), (.rep, _), (.viewer, _): return [.notFound]
      }
    }
  }

  /// Thrown where the method would run: the call has passed.
  private static let passed = "The call has passed all checks"

  private static func registry() throws -> Registry<CRMCall> {
    try CRM.registry(middleware: [Middleware { _, _, _ in throw RPCError(.preconditionFailed, passed) }])
  }

  private static func verdict(of refusal: RPCError?) -> Verdict? {
    switch refusal?.code {
    case .preconditionFailed where refusal?.message == passed: .admitted
    case .unauthorized: .unauthorized
    case .forbidden: .forbidden
    case .notFound: .notFound
    default: nil
    }
  }

  /// Records of everybody who has some, by the user's word.
  private static func records(_ crm: TestCRM) async throws -> [String: AccessMatrixTests.Records] {
    var records: [String: AccessMatrixTests.Records] = [:]
    for word in ["owner", "admin", "manager", "rep", "rep2", "southRep"] {
      records[word] = try await AccessMatrixTests.Records.make(crm, owner: word, admin: "owner")
      if crm.user(word).teamId == nil { records[word]?.ids["Team"] = crm.user("rep").teamId?.description }
    }
    records["stranger"] = try await AccessMatrixTests.Records.make(crm, owner: "stranger", admin: "stranger")
    records["stranger"]?.ids["Team"] = "\(try await Members.createTeam("Theirs", crm.context("stranger")))"
    return records
  }

  /// Records that the user of that word may see; a viewer has but keys and views of their own.
  private static func own(
    _ word: String?, _ records: [String: AccessMatrixTests.Records], _ crm: TestCRM
  ) async throws -> AccessMatrixTests.Records {
    guard word == "viewer" else { return try #require(records[word ?? "rep"]) }
    var own = try #require(records["rep2"])
    own.ids["APIKey"] = try await crm.call("auth.createAPIKey", ["name": "Test"], as: word)["apiKey"]?.text("id")
    let (user, call) = (crm.user("viewer"), crm.context(word))
    let identity = LinkedIdentityRow(
      id: call.newID(), workspaceId: user.workspaceId, userId: user.id, issuer: "https://example.com",
      subject: "\(user.id)", email: nil, createdAt: call.now, lastUsedAt: call.now)
    try await crm.store.write { try $0.insert(identity) }
    own.ids["LinkedIdentity"] = "\(identity.id)"
    let view: JSONValue = ["list": "customers", "name": "Mine", "query": ""]
    own.ids["SavedView"] = try await crm.call("crm.views.createView", view, as: word).text("id")
    own.ids["Session"] = try await AccessMatrixTests.Records.session(of: "viewer", crm).map { "\($0)" }
    return own
  }

  /// Whose record it is for the user of that word; a viewer has none of their own.
  private static func holder(of scope: Scope, for word: String?) -> String? {
    switch scope {
    case .own: word == "viewer" ? nil : word ?? "rep"
    case .team: "rep2"
    case .otherTeam: "southRep"
    case .otherWorkspace: "stranger"
    }
  }

  @Test(arguments: ["owner", "admin", "manager", "rep", "viewer", nil])
  func eachRecordIsWhatTheTableSays(word: String?) async throws {
    let crm = try await TestCRM()
    let records = try await Self.records(crm)
    let registry = try Self.registry()
    let role = word.map { crm.user($0).role }
    let own = try await Self.own(word, records, crm)
    let auditBefore = try await crm.audit().count
    for field in AccessMatrixTests.examples.idFields where !AccessMatrixTests.isInAttempt(field) {
      let procedure = try #require(Self.contract.procedure(named: field.procedure))
      let kind = try Self.kind(of: field.entity)
      for scope in Scope.allCases {
        guard let holder = Self.holder(of: scope, for: word) else { continue }
        let input = try AccessMatrixTests.input(field, foreign: try #require(records[holder]), own: own)
        let refusal = await registry.refusal(
          field.procedure, input, in: crm.context(word, procedure: field.procedure))
        let expected = Self.expected(role, procedure, kind, scope)
        // No middleware stands before a subscription: one that has passed has begun.
        let found = procedure.kind == .subscription && refusal == nil ? .admitted : Self.verdict(of: refusal)
        #expect(
          found.map(expected.contains) == true,
          "\(field) as \(word ?? "nobody"), \(scope): \(String(describing: refusal)) instead of \(expected)")
      }
    }
    #expect(try await crm.audit().count == auditBefore)
  }

  /// These run: what is wrong with them stands in the answer.
  @Test(arguments: ["owner", "admin", "manager", "rep", "viewer", nil])
  func eachRecordOfAnAttemptIsWhatTheTableSays(word: String?) async throws {
    let crm = try await TestCRM()
    let records = try await Self.records(crm)
    let own = try await Self.own(word, records, crm)
    let fields = AccessMatrixTests.examples.idFields.filter(AccessMatrixTests.isInAttempt)
    #expect(Set(fields.map(\.procedure)) == Set(AccessMatrixTests.attempts.keys))
    for field in fields {
      let procedure = try #require(Self.contract.procedure(named: field.procedure))
      let kind = try Self.kind(of: field.entity)
      for scope in Scope.allCases {
        guard let holder = Self.holder(of: scope, for: word) else { continue }
        let input = try AccessMatrixTests.input(field, foreign: try #require(records[holder]), own: own)
        let refusal = await AccessMatrixTests.refusal(field, input, as: word, crm)
        let expected = Self.expected(word.map { crm.user($0).role }, procedure, kind, scope)
        let found = refusal == nil ? .admitted : Self.verdict(of: refusal)
        #expect(
          found.map(expected.contains) == true,
          "\(field) as \(word ?? "nobody"), \(scope): \(String(describing: refusal)) instead of \(expected)")
      }
    }
  }

  /// Those without an id in their input are admitted by their policy alone.
  @Test(arguments: ["owner", "admin", "manager", "rep", "viewer", nil])
  func eachProcedureIsWhatItsPolicySays(word: String?) async throws {
    let crm = try await TestCRM()
    let own = try await Self.own(word, try await Self.records(crm), crm)
    let registry = try Self.registry()
    for procedure in Self.contract.procedures where procedure.kind != .subscription {
      let input = AccessMatrixTests.examples.input(of: procedure.name) { _, entity in own.ids[entity] ?? "" }
      let refusal = await registry.refusal(
        procedure.name, input, in: crm.context(word, procedure: procedure.name))
      // The smallest input may be too small; it is looked at behind the policy.
      let found = refusal?.code == .badRequest ? .admitted : Self.verdict(of: refusal)
      let role = word.map { crm.user($0).role }
      let expected: Set<Verdict> =
        switch role {
        case nil: [procedure.access == .public ? .admitted : .unauthorized]
        // The owner's pipelines may not be a rep's to change.
        case let role? where AccessMatrixTests.mayCall(procedure.name, role):
          role == .owner || role == .admin ? [.admitted] : [.admitted, .forbidden]
        default: [.forbidden]
        }
      #expect(
        found.map(expected.contains) == true, "\(procedure.name) as \(word ?? "nobody"): \(String(describing: refusal))"
      )
    }
  }

  // MARK: Answers

  /// Whose records the user of that word sees, of those that the test made.
  private static func visible(to word: String) -> Set<String> {
    switch word {
    case "owner", "admin": ["owner", "admin", "manager", "rep", "rep2", "southRep"]
    case "manager", "viewer": ["manager", "rep", "rep2"]
    default: [word]
    }
  }

  private static func ids(_ records: [String: AccessMatrixTests.Records], of words: Set<String>) -> Set<String> {
    Set(
      records.filter { words.contains($0.key) }.values.flatMap { record in
        record.ids.filter { kinds[$0.key] == .owned }.values
      })
  }

  /// Who sees one of a pair, and not the other, is told of neither.
  private static let tellingOfPairs: Set<String> = ["crm.customers.findDuplicates"]

  /// No answer names a record that its reader may not see, and none keeps one back that the owner of the workspace sees.
  @Test(arguments: ["admin", "manager", "rep", "viewer"])
  func answersHoldWhatTheReaderMaySee(word: String) async throws {
    let crm = try await TestCRM()
    let records = try await Self.records(crm)
    let own = try await Self.own(word, records, crm)
    let all = Self.ids(records, of: Set(records.keys))
    let mine = Self.ids(records, of: Self.visible(to: word))
    let strangers = Set(try #require(records["stranger"]).ids.values)
    var seen: Set<String> = []
    for procedure in Self.contract.procedures
    where procedure.kind == .query && AccessMatrixTests.mayCall(procedure.name, crm.user(word).role) {
      let input = AccessMatrixTests.examples.input(of: procedure.name) { _, entity in own.ids[entity] ?? "" }
      guard let answer = try? await crm.call(procedure.name, input, as: word) else { continue }
      let shown = Self.texts(in: answer)
      #expect(shown.isDisjoint(with: strangers), "\(procedure.name) tells \(word) of another workspace")
      #expect(shown.intersection(all).isSubset(of: mine), "\(procedure.name) tells \(word) too much")
      if procedure.namespace != "auth", !Self.ownUnlessAsked.contains(procedure.name),
        !Self.tellingOfPairs.contains(procedure.name)
      {
        let owners = Self.texts(in: try await crm.call(procedure.name, input, as: "owner"))
        #expect(
          owners.intersection(mine) == shown.intersection(mine), "\(procedure.name) keeps records back from \(word)")
      }
      seen.formUnion(shown.intersection(all))
    }
    #expect(seen.count > 1)
  }

  /// Every text in a value.
  private static func texts(in value: JSONValue) -> Set<String> {
    switch value {
    case .string(let text): [text]
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(texts(in: $1)) }
    case .object(let members): members.values.reduce(into: []) { $0.formUnion(texts(in: $1)) }
    default: []
    }
  }
}
