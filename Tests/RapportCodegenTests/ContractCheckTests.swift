import RapportCodegen
import RapportContract
import Testing

/// A contract that contradicts itself is refused, with a message that names the place.
@Suite struct ContractCheckTests {
  @Test(arguments: [
    ("names the type Missing", [procedure(output: .array(.named("Missing")))], [TypeContract]()),
    ("Box.lid names the type Missing", [], [box(.nullable(.named("Missing")))]),
    ("not an object type", [procedure(input: .named("Word"))], [word]),
    ("not a union", [procedure(errors: "Word")], [word]),
    ("type Word twice", [], [word, word]),
    ("procedure a.b twice", [procedure(), procedure()], []),
    ("empty part", [procedure(name: "a..b")], []),
  ])
  func `a contradiction is refused`(_ message: String, _ procedures: [ProcedureContract], _ types: [TypeContract]) {
    let contract = Contract(
      title: "", version: "", documentation: "", procedures: procedures, types: types, errorCodes: [])
    let error = #expect(throws: CodegenError.self) { try Codegen.files(for: contract) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func `an empty contract gives a client without procedures`() throws {
    let contract = Contract(title: "", version: "", documentation: "", procedures: [], types: [], errorCodes: [])
    let client = try Codegen.files(for: contract).first { $0.path == "typescript/client.ts" }
    #expect(client?.contents.contains("export interface Client extends Namespace {\n}") == true)
  }

  private static let word = TypeContract(name: "Word", documentation: "", definition: .choice([]))

  private static func box(_ type: TypeReference) -> TypeContract {
    let lid = FieldContract(name: "lid", documentation: "", type: type, isRequired: true)
    return TypeContract(name: "Box", documentation: "", definition: .object([lid]))
  }

  private static func procedure(
    name: String = "a.b", input: TypeReference? = nil, output: TypeReference? = nil, errors: String? = nil
  ) -> ProcedureContract {
    ProcedureContract(
      name: name, kind: .query, documentation: "", access: .public, input: input, output: output, errors: errors)
  }
}
