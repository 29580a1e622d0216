import Rapport
import Testing

@testable import Fixture

@Suite struct RecordAccessTests {
  let record = Record()
  let registry: Registry<RecordedCall>

  init() throws {
    registry = try Registry(
      title: "Pets", version: "1", groups: [PetProcedures()] as [any ProcedureGroup<RecordedCall>])
  }

  private func ask(_ name: String, _ params: String, as role: FixtureCall.Role? = .member) async -> String {
    await answer(registry, name, params, in: RecordedCall(role: role, record: record))
  }

  /// `#1` stands for the id that ends with 1.
  private static func expanded(_ text: String) -> String {
    text.replacing(/#(\d)/) { "\"\(Fixture.id(Int($0.output.1) ?? 0))\"" }
  }

  @Test(arguments: [
    ("change", #"{"dog":#1}"#, "null", ["Dog 1", "change"]),
    ("change", #"{"friend":#2}"#, "null", ["Dog 2", "change"]),
    ("change", #"{"named":{"a":#2}}"#, "null", ["Cat 2", "change"]), ("change", #"{"cat":null}"#, "null", ["change"]),
    ("change", "{}", "null", ["change"]),
    ("change", #"{"dog":#2}"#, "FORBIDDEN: You may see the Dog \(Fixture.id(2)) (dog), but not change it", ["Dog 2"]),
    (
      "change", #"{"pack":[#1,#2,#1]}"#, "FORBIDDEN: You may see the Dog \(Fixture.id(2)) (pack[1]), but not change it",
      ["Dog 1 2"]
    ),
    ("change", #"{"cat":#2}"#, "FORBIDDEN: You may see the Cat \(Fixture.id(2)) (cat), but not change it", ["Cat 2"]),
    ("change", #"{"dog":#3}"#, "NOT_FOUND: There is no Dog \(Fixture.id(3)) for you (dog)", ["Dog 3"]),
    ("change", #"{"dog":#4}"#, "NOT_FOUND: There is no Dog \(Fixture.id(4)) for you (dog)", ["Dog 4"]),
    ("change", #"{"friend":#3}"#, "NOT_FOUND: There is no Dog \(Fixture.id(3)) for you (friend)", ["Dog 3"]),
    (
      "change", #"{"dog":#2,"cat":#3}"#, "NOT_FOUND: There is no Cat \(Fixture.id(3)) for you (cat)",
      ["Dog 2", "Cat 3"]
    ),
    (
      "change", #"{"nested":[{"dog":#1},{"nested":[{"friend":#3}]}]}"#,
      "NOT_FOUND: There is no Dog \(Fixture.id(3)) for you (nested[1].nested[0].friend)", ["Dog 1 3"]
    ),
    (
      "change", #"{"any":{"type":"cat","id":#2}}"#,
      "FORBIDDEN: You may see the Cat \(Fixture.id(2)) (any.id), but not change it", ["Cat 2"]
    ),
    (
      "change", #"{"any":{"type":"dog","value":#3}}"#,
      "NOT_FOUND: There is no Dog \(Fixture.id(3)) for you (any.value)", ["Dog 3"]
    ),
    ("change", #"{"named":{"a":#3}}"#, "NOT_FOUND: There is no Cat \(Fixture.id(3)) for you (named.a)", ["Cat 3"]),
    ("see", #"{"dog":#2,"pack":[#1,#2]}"#, #"{"text":""}"#, ["Dog 1 2", "see"]),
    ("see", #"{"dog":#3}"#, "NOT_FOUND: There is no Dog \(Fixture.id(3)) for you (dog)", ["Dog 3"]),
    ("adopt", #"{"dog":#3}"#, "NOT_FOUND: There is no Dog \(Fixture.id(3)) for you (dog)", ["Dog 3"]),
    (
      "change", #"{"dog":#9}"#, "INTERNAL: Something failed on the server; its log says what, under the request id",
      ["Dog 9"]
    ),
    (
      "change", #"{"dog":"x","pack":[#1]}"#,
      """
      BAD_REQUEST: The input of pets.change has 1 issue: dog must be an id: a UUID such as \
      018f4a5e-7b2c-7d3e-8f90-0123456789ab
      """, []
    ),
    (
      "change", #"{"pack":[#3],"x":1}"#, "BAD_REQUEST: The input of pets.change has 1 issue: x is not a known field", []
    ),
  ])
  func isCheckedBeforeTheProcedureRuns(_ name: String, _ params: String, _ answer: String, _ entries: [String]) async {
    #expect(await ask("pets.\(name)", Self.expanded(params)) == answer)
    #expect(record.entries == entries)
  }

  @Test(arguments: [
    (#"{"dog":#1}"#, "", ""), (#"{"dog":#2}"#, "dog writable", ""), (#"{"friend":#2}"#, "", ""),
    (#"{"dog":#3}"#, "dog exists", "dog exists"), (#"{"friend":#4}"#, "friend exists", "friend exists"),
    (#"{"pack":[#1,#2,#3]}"#, "pack[1] writable, pack[2] exists", "pack[2] exists"),
    (
      #"{"cat":#3,"nested":[{"any":{"type":"dog","value":#3}}]}"#, "cat exists, nested[0].any.value exists",
      "cat exists, nested[0].any.value exists"
    ),
    // What cannot be read is said alone, and its ids are not looked up.
    (#"{"dog":#9,"x":1}"#, "x unknown", "x unknown"),
  ])
  func anIdInAnAttemptRefusesThatAlone(_ one: String, _ changing: String, _ seeing: String) async {
    let params = Self.expanded(#"{"each":[{"dog":#1},"# + one + #",{"cat":#1}]}"#)
    #expect(await ask("pets.changeEach", params) == #"{"texts":["","\#(changing)",""]}"#)
    #expect(await ask("pets.seeEach", params) == #"{"texts":["","\#(seeing)",""]}"#)
  }

  @Test func anIdBesideAttemptsRefusesTheCall() async {
    let params = Self.expanded(#"{"each":[{"dog":#3}],"dog":#2}"#)
    let refusal = "FORBIDDEN: You may see the Dog \(Fixture.id(2)) (dog), but not change it"
    #expect(await ask("pets.changeEach", params) == refusal)
    #expect(record.entries == ["Dog 2 3"])
  }

  @Test func eachKindIsAskedOnceForAllOfItsIds() async {
    let params = Self.expanded(
      """
      {"nested":[{"dog":#1,"cat":#1},{"dog":#1,"cat":#1}],"pack":[#1,#1],"cat":#1,"named":{"a":#2,"b":#1},
       "friend":#2,"any":{"type":"dog","value":#1}}
      """)
    #expect(await ask("pets.change", params) == "null")
    #expect(record.entries == ["Dog 1 2", "Cat 1 2", "change"])
  }

  @Test func nobodyLearnsOfRecordsWhoMayNotCall() async {
    #expect(
      await ask("pets.change", Self.expanded(#"{"dog":#3}"#), as: .guest)
        == "FORBIDDEN: pets.change is for the roles admin, member; yours is guest")
    #expect(
      await ask("pets.see", Self.expanded(#"{"dog":#3}"#), as: nil)
        == "UNAUTHORIZED: pets.see needs a signed-in user: send a session or an API key")
    #expect(record.entries == [])
  }

  @Test func subscriptionsOnlyNeedToSee() async throws {
    let call = RecordedCall(role: .guest, record: record)
    let stream = try await registry.subscribe(
      "pets.watch", params: JSONReader(Array(Self.expanded(#"{"dog":#2}"#).utf8)), in: call)
    for try await _ in stream { Testing.Issue.record("there are no events") }
    #expect(record.entries == ["Dog 2", "watch"])
    await #expect(throws: RPCError.self) {
      try await registry.subscribe(
        "pets.watch", params: JSONReader(Array(Self.expanded(#"{"dog":#3}"#).utf8)), in: call)
    }
    #expect(record.entries == ["Dog 2", "watch", "Dog 3"])
  }

  /// A schema written by hand that says nothing of the id it reads is no way past the guard.
  @Test func idsThatNoSchemaTellsOfAreRefused() async throws {
    struct Hidden: Schema {
      var id: ID<Dog>
      static var schemaType: SchemaType {
        .named("Hidden") { TypeDefinition("Hidden", .object([Field("id", String.self)])) }
      }
      static func read(from reader: inout SchemaReader) -> Hidden? {
        guard var object = reader.beginObject(KeyTable(["id"])), reader.nextField(&object) != nil else { return nil }
        let id: ID<Dog>? = reader.read()
        while reader.nextField(&object) != nil { reader.skip() }
        return id.map(Hidden.init)
      }
      func write(to writer: inout JSONWriter) { writer.writeNull() }
    }
    struct Group: ProcedureGroup {
      var procedures: [Procedure<RecordedCall>] {
        [
          .query("a.b", input: Hidden.self, output: Nothing.self) { _, call in
            call.record.note("ran")
            return Nothing()
          }
        ]
      }
    }
    let registry = try Registry(title: "", version: "", groups: [Group()] as [any ProcedureGroup<RecordedCall>])
    let reply = await answer(
      registry, "a.b", Self.expanded(#"{"id":#1}"#), in: RecordedCall(role: .admin, record: record))
    #expect(reply.hasPrefix("INTERNAL"))
    #expect(record.entries == [])
  }
}
