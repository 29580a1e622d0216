import Rapport
import RapportTesting
import Storage
import Testing

@testable import CRM

/// What is based on a version that is not the record's any more is refused: asked of every procedure of the registry, so a
/// new one is covered unasked.
@Suite struct VersionTests {
  static let contract = AccessMatrixTests.contract

  /// What changes of records are called.
  private static let verbs = ["assign", "deactivate", "delete", "remove", "reorder", "save", "set", "update"]

  /// Procedures of such a name that overwrite nothing which somebody else may have written.
  static let unversioned: Set<String> = [
    // A file never changes.
    "files.deleteFile",
    // Takes single customers out, whoever else is in.
    "crm.extensions.removeFromSegment",
  ]

  /// The names of procedures that change a record.
  static var changes: [String] {
    contract.procedures.filter { $0.kind == .mutation }.map(\.name).filter { name in
      let method = name.split(separator: ".").last ?? ""
      return verbs.contains { method.hasPrefix($0) && method.dropFirst($0.count).first?.isUppercase == true }
    }
  }

  /// The names of procedures whose input may say a version.
  static var versioned: [String] {
    contract.procedures.filter { fields(of: $0.input).contains("version") }.map(\.name)
  }

  /// Types of records with a version. Most are called as what their id names.
  static var records: [String] {
    contract.types.map(\.name).filter { name in
      guard case .object(let fields)? = contract.type(named: name)?.definition else { return false }
      let isRecord = ["Member", "TeamDetail"].contains(name) || fields.contains { $0.type == .id(entity: name) }
      return isRecord && fields.contains { $0.name == "version" }
    }
  }

  private static func fields(of type: TypeReference?) -> Set<String> {
    guard case .named(let name)? = type, case .object(let fields)? = contract.type(named: name)?.definition else {
      return []
    }
    return Set(fields.map(\.name))
  }

  @Test(arguments: changes) func aChangeMaySayWhatItIsBasedOn(procedure: String) {
    #expect(Self.versioned.contains(procedure) != Self.unversioned.contains(procedure))
  }

  @Test(arguments: records) func aRecordSaysWhoMadeAndChangedIt(type: String) {
    #expect(
      Self.fields(of: .named(type)).isSuperset(of: ["createdAt", "updatedAt", "createdBy", "updatedBy", "version"]))
  }

  @Test(arguments: versioned) func whatIsStaleIsRefusedWithTheCurrentRecord(procedure: String) async throws {
    let crm = try await TestCRM()
    var records = try await AccessMatrixTests.Records.make(crm, owner: "owner", admin: "owner")
    // Owners are in no team, and do not deactivate themselves.
    let member = crm.user("rep")
    records.ids["User"] = "\(member.id)"
    records.ids["Team"] = member.teamId.map { "\($0)" }
    let other = try await crm.call("crm.customers.createCustomer", ["name": "Zenit"], as: "owner").text("id") ?? ""
    let example = AccessMatrixTests.examples.input(of: procedure) { path, entity in
      path == ["mergedId"] ? other : records.ids[entity] ?? ""
    }
    var input = try #require(example.objectValue)
    // A mapping is named by its name.
    if procedure == "crm.customers.saveImportMapping" {
      input["name"] = .string("Of \(crm.user("owner").id)")
      input["columns"] = [["column": "Name", "field": "name"]]
    }
    input["version"] = 9999
    let before = try await (crm.audit().count, crm.events().count)
    let refusal = await crm.refusal(procedure, .object(input), as: "owner")
    #expect(refusal?.code == .conflict, "\(String(describing: refusal))")
    #expect(refusal?.own?.text("type") == "staleVersion")
    #expect(refusal?.own?["current"] != nil)
    #expect(try await (crm.audit().count, crm.events().count) == before)
  }

  /// A change that is based on the first version, and how it looks with other values.
  struct Change: Sendable, CustomTestStringConvertible {
    var procedure: String
    /// Before the first change: 0 for what nobody has set.
    var version: Int
    var input: JSONValue
    var other: JSONValue
    var testDescription: String { procedure }
  }

  static let everyKind: [Change] = [
    Change(procedure: "auth.updateMe", version: 1, input: ["name": "Ada"], other: ["name": "Ida"]),
    Change(procedure: "crm.team.updateMember", version: 1, input: ["name": "Ada"], other: ["role": "viewer"]),
    Change(
      procedure: "crm.team.setAvailability", version: 1, input: ["awayUntil": "2026-12-01"],
      other: ["awayUntil": "2026-12-02"]),
    Change(procedure: "crm.team.updateTeam", version: 1, input: ["name": "West"], other: ["name": "East"]),
    Change(
      procedure: "crm.pipelines.setLossReasons", version: 0, input: ["reasons": ["Price"]],
      other: ["reasons": ["Time"]]),
    Change(
      procedure: "crm.customers.setCustomFields", version: 0,
      input: ["fields": [["key": "region", "label": "Region", "type": "text"]]], other: ["fields": []]),
    Change(
      procedure: "crm.customers.saveImportMapping", version: 0,
      input: ["name": "Fair", "columns": [["column": "Name", "field": "name"]]],
      other: ["name": "Fair", "columns": [["column": "Firm", "field": "name"]]]),
    Change(
      procedure: "crm.forecast.setQuota", version: 0,
      input: ["period": "month", "startsOn": "2026-11-01", "amount": 100],
      other: ["period": "month", "startsOn": "2026-11-01"]),
  ]

  @Test(arguments: everyKind) func ofTwoWhoChangeTheSameTheSecondIsTold(change: Change) async throws {
    let crm = try await TestCRM()
    let member = crm.user("rep")
    func input(_ value: JSONValue, _ version: Int) throws -> JSONValue {
      var fields = try #require(value.objectValue)
      fields["version"] = .number(JSONNumber(version))
      switch change.procedure {
      case "crm.team.updateMember", "crm.team.setAvailability": fields["id"] = .string("\(member.id)")
      case "crm.team.updateTeam": fields["id"] = .string("\(try #require(member.teamId))")
      default: break
      }
      return .object(fields)
    }
    let first = try await crm.call(change.procedure, try input(change.input, change.version), as: "owner")
    #expect(first["version"]?.intValue == change.version + 1)
    let before = try await crm.audit().count
    let refusal = await crm.refusal(change.procedure, try input(change.other, change.version), as: "owner")
    #expect(refusal?.code == .conflict)
    let current = refusal?.own?["current"]
    #expect(current?["version"] == first["version"])
    // An absence stands in the member.
    if change.procedure != "crm.team.setAvailability" { #expect(current == first) }
    #expect(try await crm.audit().count == before)
    // What changes nothing makes no version; what is based on the current one goes through.
    let again = try await crm.call(change.procedure, try input(change.input, change.version + 1), as: "owner")
    #expect(again["version"] == first["version"])
    try await crm.call(change.procedure, try input(change.other, change.version + 1), as: "owner")
    #expect(try await crm.audit().count == before + 1)
  }

  @Test func aMemberSaysWhoMadeAndChangedThem() async throws {
    let crm = try await TestCRM()
    crm.now = crm.now.adding(seconds: 60)
    let changed = try await crm.call(
      "crm.team.updateMember", ["id": crm.id("rep"), "teamId": nil, "version": 1], as: "admin")
    #expect(changed["createdBy"] == crm.id("owner") && changed["updatedBy"] == crm.id("admin"))
    #expect(changed.text("createdAt") == "\(TestCRM.start)" && changed.text("updatedAt") == "\(crm.now)")
  }

  @Test func theOrderOfStagesIsThePipelines() async throws {
    let crm = try await TestCRM()
    let pipeline = try await crm.call("crm.pipelines.createPipeline", ["name": "Sales"], as: "owner")
    let id = try #require(pipeline["id"])
    let stages = try #require(pipeline["stages"]?.arrayValue).compactMap { $0["id"] }
    func reorder(_ order: [JSONValue], as word: String) async -> RPCError? {
      await crm.refusal(
        "crm.pipelines.reorderStages", ["pipelineId": id, "version": 1, "stageIds": .array(order)], as: word)
    }
    // The same order is no change.
    #expect(await reorder(stages, as: "admin") == nil)
    #expect(await reorder([stages[1], stages[0]] + stages.dropFirst(2), as: "admin") == nil)
    #expect(await reorder(stages, as: "owner")?.own?["current"]?["version"] == 2)
    let now = try await crm.call("crm.pipelines.getPipeline", ["id": id], as: "rep")
    #expect(now["updatedBy"] == crm.id("admin"))
    #expect(now["stages"]?[0]?["id"] == stages[1])
  }

  /// Records of a database of an earlier version are the work of whom the audit trail names.
  @Test func earlierRecordsAreReadFromTheAuditTrail() async throws {
    let earlier = CRM.migrations.filter { $0.id < "2026-11-28-e1" }
    let database = try await TemporaryDatabase(earlier)
    let workspace = ID<Workspace>(UUIDv7(high: 0x7000, low: 1 << 63))
    let (owner, rep, team) = (
      ID<User>(UUIDv7(high: 0x7000, low: 1 << 63 | 1)), ID<User>(UUIDv7(high: 0x7000, low: 1 << 63 | 2)),
      ID<Team>(UUIDv7(high: 0x7000, low: 1 << 63 | 3))
    )
    try await database.store.write { writer in
      try writer.execute(
        "INSERT INTO workspaces (id, name, currency, created_at) VALUES (\(workspace), 'Acme', 'EUR', 1)")
      for (id, role) in [(owner, Role.owner), (rep, .rep)] {
        try writer.execute(
          """
          INSERT INTO users (id, workspace_id, email, name, role, password_hash, created_at)
          VALUES (\(id), \(workspace), \("\(role.rawValue)@example.com"), 'A', \(role), '', 1)
          """)
      }
      try writer.execute(
        "INSERT INTO teams (id, workspace_id, name, created_at) VALUES (\(team), \(workspace), 'North', 1)")
      for (seq, action, actor) in [(1, "created", owner), (2, "updated", rep), (3, "login", owner)] {
        try writer.insert(
          AuditEntryRow(
            seq: Int64(seq), workspaceId: workspace, at: Instant(milliseconds: Int64(seq) * 10), actorId: actor,
            action: action, entity: "User", entityId: rep.uuid, changes: JSONText([:]), procedure: "test",
            requestId: "test", ip: nil, userAgent: nil, previousHash: [], hash: [UInt8(seq)]))
      }
    }
    try await Migrator(CRM.migrations).migrate(database.store)
    let (members, teams) = try await database.store.read { reader in
      (
        try reader.fetchAll("\(UserRow.select) ORDER BY id", as: UserRow.self),
        try reader.fetchAll(TeamRow.select, as: TeamRow.self)
      )
    }
    #expect(members.map(\.createdBy) == [owner, owner] && members.map(\.updatedBy) == [owner, rep])
    #expect(members.map(\.updatedAt.milliseconds) == [1, 20] && members.map(\.version) == [1, 1])
    #expect(teams.map(\.createdBy) == [owner] && teams.map(\.version) == [1])
  }
}
