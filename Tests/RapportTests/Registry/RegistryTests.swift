import Rapport
import Testing

@testable import Fixture

/// Procedures written by hand.
struct Group<Context: CallContext>: ProcedureGroup {
  var procedures: [Procedure<Context>]
}

@Schema struct WrongRules {
  @Length(1...2) var number: Int
  @Minimum(1) var text: String
  @Pattern("[") var pattern: String
  @Unique var set: Set<Int>
  @Named var name: String
  @Future var list: [CalendarDate]
}

enum One {
  @Schema struct Same { var a: Int }
}

enum Two {
  @Schema struct Same { var b: Int }
}

/// Guards for another kind of call than the fixture's.
@Schema struct Foreign {
  var dog: ID<Dog>
  var dogs: [ID<Dog>]
}

enum Twin: Guarded {
  static var entity: String { "Thing" }
  static func access(to ids: [ID<Twin>], in context: FixtureCall) async throws -> [ID<Twin>: RecordAccess] { [:] }
}

@Schema struct Twins {
  var thing: ID<Thing>
  var twin: ID<Twin>
}

@Suite struct RegistryTests {
  private func query<Input: Schema>(_ name: String, _ input: Input.Type) -> Procedure<FixtureCall> {
    .query(name, input: input, output: Nothing.self) { _, _ in Nothing() }
  }

  private func problems(_ procedures: Procedure<FixtureCall>...) -> [String] {
    do throws(RegistryError) {
      _ = try Registry(
        title: "", version: "", groups: [Group(procedures: procedures)] as [any ProcedureGroup<FixtureCall>])
      return []
    } catch {
      for problem in error.problems { #expect(error.description.contains(problem)) }
      return error.problems
    }
  }

  @Test(arguments: ["a.b", "crm.extensions.createOpportunity", "a1.b2", "A.B", "rpcs.a"])
  func goodNames(_ name: String) { #expect(problems(query(name, Text.self)) == []) }

  @Test(arguments: ["a", "", "a.", ".a", "a..b", "1.a", "a.1", "a-b.c", "a b.c", "ä.b", "a.b_c", "a.b\n"])
  func badNames(_ name: String) {
    #expect(
      problems(query(name, Text.self)) == [
        "\(name) is no name of a procedure: words of letters and digits with dots between, such as crm.deals.list"
      ])
  }

  @Test func allProblemsAreReportedTogether() {
    let found = problems(
      query("a.b", Text.self), query("a.b", Text.self), query("rpc.b", Text.self), query("x", WrongRules.self),
      query("c.d", One.Same.self),
      query("c.e", Two.Same.self), query("c.f", Foreign.self), query("c.g", Colour.self), query("c.h", Shape.self),
      query("c.i", [Int].self),
      query("c.j", Twins.self))
    #expect(
      Set(found) == [
        "a.b is declared twice", "rpc.b: names that start with rpc belong to the protocol",
        "x is no name of a procedure: words of letters and digits with dots between, such as crm.deals.list",
        "WrongRules.number: @Length says nothing about its type",
        "WrongRules.text: @Minimum says nothing about its type", "WrongRules.pattern: [ is no regular expression",
        "WrongRules.set: @Unique says nothing about its type", "WrongRules.name: @Named says nothing about its type",
        "Two different types are called Same", "Dog guards its records for another kind of call than FixtureCall",
        "Two kinds of records are called Thing",
        "c.g: the input must be a struct with @Schema, for parameters have names",
        "c.h: the input must be a struct with @Schema, for parameters have names",
        "c.i: the input must be a struct with @Schema, for parameters have names",
      ])
    #expect(Set(found).count == found.count, "each is said once")
  }

  @Test func errorsAreUnions() {
    struct Plain: ProcedureError {
      static var schemaType: SchemaType { .named("Plain") { TypeDefinition("Plain", .choice([])) } }
      static func read(from reader: inout SchemaReader) -> Plain? { nil }
      func write(to writer: inout JSONWriter) {}
      var code: RPCErrorCode { .conflict }
      var message: String { "" }
    }
    let procedure = Procedure<FixtureCall>.query("a.b", input: Text.self, output: Text.self, errors: Plain.self) {
      input, _ in input
    }
    #expect(problems(procedure) == ["a.b: its errors must be an enum with @Schema that has a case with a value"])
  }

  @Test func unknownNamesAreAnsweredWithTheNearest() throws {
    let registry = try Fixture.registry()
    func message(_ name: String) -> String {
      do throws(RPCError) {
        _ = try registry.procedure(named: name)
        return ""
      } catch {
        return error.description
      }
    }
    #expect(message("test.values.echo") == "")
    #expect(
      message("test.values.ehco")
        == "METHOD_NOT_FOUND: There is no procedure test.values.ehco; did you mean test.values.echo?")
    #expect(
      message("TEST.VALUES.ECHO")
        == "METHOD_NOT_FOUND: There is no procedure TEST.VALUES.ECHO; did you mean test.values.echo?")
    #expect(message("nothing") == "METHOD_NOT_FOUND: There is no procedure nothing")
    #expect(message("") == "METHOD_NOT_FOUND: There is no procedure ")
    for long in [String(repeating: "a", count: 100_000), "a" + String(repeating: "\u{301}", count: 100_000)] {
      #expect(message(long).unicodeScalars.count == "METHOD_NOT_FOUND: There is no procedure ".count + 100)
    }
  }

  @Test(arguments: [
    ("abcdefghi", true), ("abcdefgih", true), ("abcdefgh", true), ("abcdefghij", true), ("xbcdefghi", true),
    ("abcdef", true), ("abcde", false),
    ("abcd", false), ("abczzzzzz", false), ("badcfeghi", true), ("badcfehgi", false), ("zzzzzzzzz", false),
  ])
  func suggestsWhatIsNearEnough(_ method: String, _ isNear: Bool) throws {
    let registry = try Registry(
      title: "", version: "",
      groups: [Group(procedures: [query("a.abcdefghi", Text.self)])] as [any ProcedureGroup<FixtureCall>])
    guard method != "abcdefghi" else {
      return #expect(try registry.procedure(named: "a.\(method)").name == "a.abcdefghi")
    }
    let error = #expect(throws: RPCError.self) { try registry.procedure(named: "a.\(method)") }
    #expect(error?.message.contains("did you mean a.abcdefghi?") == isNear)
  }
}
