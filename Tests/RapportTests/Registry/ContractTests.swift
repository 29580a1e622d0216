import Foundation
import Rapport
import Testing

@testable import Fixture

@Suite struct ContractTests {
  private let contract: Contract

  init() throws { contract = try Fixture.registry().contract }

  private func fields(_ type: String) -> [FieldContract] {
    if case .object(let fields)? = contract.type(named: type)?.definition { fields } else { [] }
  }

  private func field(_ type: String, _ name: String) -> FieldContract? { fields(type).first { $0.name == name } }

  @Test func proceduresStandByTheirNames() {
    #expect(
      contract.procedures.map(\.name) == [
        "test.things.administer", "test.things.change", "test.things.changeAll", "test.things.count",
        "test.things.follow", "test.things.get", "test.things.refuse",
        "test.things.wait", "test.values.echo", "test.values.everything", "test.values.nan", "test.values.page",
        "test.values.ruled", "test.values.shape",
      ])
    #expect(contract.title == "Fixture" && contract.version == "1.0.0" && contract.format == Contract.currentFormat)
  }

  @Test func aProcedureSaysWhatItTakesAndGives() throws {
    let everything = try #require(contract.procedure(named: "test.values.everything"))
    #expect(everything.documentation == "Gives back what it is given.\n\nA second paragraph.")
    #expect(everything.summary == "Gives back what it is given.")
    #expect(everything.kind == .query)
    #expect(everything.input == .named("Everything") && everything.output == .named("Everything"))
    let changeAll = try #require(contract.procedure(named: "test.things.changeAll"))
    #expect(changeAll.kind == .mutation && changeAll.output == nil && changeAll.errors == nil)
    let page = try #require(contract.procedure(named: "test.values.page"))
    #expect(page.input == nil && page.output == .named("TextPage"))
    #expect(contract.procedure(named: "test.things.refuse")?.errors == "Refusal")
    #expect(contract.procedure(named: "test.things.count")?.kind == .subscription)
    #expect(contract.procedure(named: "test.things.count")?.output == .named("Number"))
    #expect(contract.procedure(named: "test.values.nan")?.output == .array(.double))
  }

  @Test(
    arguments: [
      ("text", .string), ("flag", .boolean), ("int", .integer(.int)), ("int8", .integer(.int8)),
      ("int16", .integer(.int16)), ("int32", .integer(.int32)),
      ("int64", .integer(.int64)), ("uint8", .integer(.uint8)), ("uint16", .integer(.uint16)),
      ("uint32", .integer(.uint32)), ("uint64", .integer(.uint64)),
      ("double", .double), ("money", .money), ("date", .calendarDate), ("instant", .instant), ("url", .url),
      ("bytes", .bytes), ("json", .json),
      ("thing", .id(entity: "Thing")), ("list", .array(.integer(.int))), ("set", .set(.string)),
      ("dictionary", .dictionary(.money)),
      ("optional", .nullable(.string)), ("defaulted", .integer(.int)), ("colour", .named("Colour")),
      ("tree", .named("Tree")),
    ] as [(String, TypeReference)])
  func eachTypeHasItsReference(_ name: String, _ type: TypeReference) {
    #expect(field("Everything", name)?.type == type)
    #expect(field("Everything", name)?.isRequired == !["optional", "defaulted"].contains(name))
  }

  @Test(
    arguments: [
      ("name", [.trimmed, .length(minimum: 1, maximum: 5)]),
      ("key", [.pattern("^[a-z]+$", hint: "lower-case letters")]),
      ("percent", [.minimum("0"), .maximum("100")]), ("ratio", [.minimum("0.5"), .maximum("2")]),
      ("price", [.minimum("0")]),
      ("tags", [.count(minimum: 1, maximum: 3), .unique, .length(minimum: nil, maximum: 3)]),
      ("email", [.lowercased, .trimmed, .email]), ("phone", [.phone]),
      ("site", [.webURL]), ("choice", [.oneOf(["x", "y"])]), ("due", [.future]), ("born", [.past]),
      ("lines", [.count(minimum: 1, maximum: nil)]), ("from", []),
    ] as [(String, [RuleContract])])
  func rulesStandOnTheirFields(_ name: String, _ rules: [RuleContract]) {
    #expect(field("Ruled", name)?.rules == rules)
  }

  @Test func defaultsAreJSON() {
    #expect(field("Ruled", "name")?.defaultValue == #""n""#)
    #expect(field("Ruled", "tags")?.defaultValue == #"["a"]"#)
    #expect(field("Ruled", "price")?.defaultValue == "0")
    #expect(field("Ruled", "due")?.defaultValue == nil)
    #expect(field("Everything", "defaulted")?.defaultValue == "7")
    #expect(field("Tree", "children")?.defaultValue == "[]")
  }

  @Test func patchesAreOfTheTypeThatTheySet() {
    #expect(field("Change", "title")?.type == .string)
    #expect(field("Change", "title")?.isRequired == false)
    #expect(field("Change", "note")?.type == .nullable(.string))
    #expect(field("Changes", "friend")?.rules == [], "what the server alone must know stays there")
  }

  @Test func choicesAndUnionsHaveTheirCases() {
    #expect(
      contract.type(named: "Colour")?.definition
        == .choice([
          ChoiceCase(value: "red", documentation: "Like blood."), ChoiceCase(value: "green", documentation: ""),
        ]))
    guard case .union("type", let cases)? = contract.type(named: "Shape")?.definition else {
      Testing.Issue.record("Shape is no union")
      return
    }
    #expect(contract.type(named: "Shape")?.documentation == "A figure in the plane.")
    #expect(cases.map(\.name) == ["circle", "rectangle", "group", "point"])
    #expect(cases.first?.documentation == "A circle around the origin.")
    #expect(cases[2].fields.map(\.type) == [.array(.named("Shape"))])
    #expect(cases[2].fields.map(\.name) == ["value"])
  }

  @Test func everyTypeThatIsNamedIsThere() throws {
    let text = String(decoding: try JSONEncoder().encode(contract), as: UTF8.self)
    for match in text.matches(of: /"named":\{"_0":"(\w+)"\}/) {
      #expect(contract.type(named: String(match.output.1)) != nil)
    }
    #expect(contract.types.map(\.name) == contract.types.map(\.name).sorted())
    #expect(
      contract.type(named: "Line") != nil && contract.type(named: "TextPage") != nil
        && contract.type(named: "Nothing") == nil)
    #expect(try JSONDecoder().decode(Contract.self, from: Data(text.utf8)) == contract)
  }

  @Test func theSameRegistryMakesTheSameContract() throws { #expect(try Fixture.registry().contract == contract) }

  @Test func theTableOfErrorsIsInIt() {
    #expect(contract.errorCodes.count == RPCErrorCode.allCases.count)
    #expect(contract.errorCodes.map(\.number) == RPCErrorCode.allCases.map(\.number).sorted(by: >))
    #expect(contract.errorCodes.allSatisfy { !$0.documentation.isEmpty })
  }
}
