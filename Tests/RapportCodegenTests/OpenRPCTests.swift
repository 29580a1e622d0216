import Foundation
import Programs
import RapportCodegen
import RapportContract
import Testing

/// The document against the standard's schema, by `tools/check-openrpc` (which needs Python's `jsonschema`), and in parts.
@Suite struct OpenRPCTests {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()

  private static func hasValidator() async -> Bool {
    (try? await Command("python3", "-c", "import jsonschema, referencing").run().status) == 0
  }

  @Test(
    .enabled("python3 -m pip install jsonschema") {
      if ProcessInfo.processInfo.environment["CI"] != nil { return true }
      return await hasValidator()
    },
    arguments: [nil, 20, 0])
  func `the document is valid, and its schemas tell good values from bad`(_ synthetic: Int?) async throws {
    let contract = synthetic.map { Contract.synthetic(procedures: $0) } ?? Fixture.contract
    let file = FileManager.default.temporaryDirectory.appending(path: "openrpc-\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(OpenRPC(contract).text.utf8).write(to: file)
    let script = Self.here.appending(path: "../../tools/check-openrpc").standardized.path()
    let outcome = try await Command("python3", script, file.path()).run()
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
  }

  @Test func `a method says what it is`() throws {
    let text = OpenRPC(Fixture.contract).text
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let methods = try #require(document["methods"] as? [[String: Any]])
    #expect(methods.count == Fixture.contract.procedures.count)
    let close = try #require(methods.first { $0["name"] as? String == "crm.extensions.closeOpportunity" })
    #expect(close["x-kind"] as? String == "mutation")
    #expect((close["x-access"] as? [String: [String]]) == ["roles": ["admin", "sales"]])
    #expect((close["x-errors"] as? [String: String]) == ["$ref": "#/components/schemas/StageError"])
    #expect((close["tags"] as? [[String: String]]) == [["name": "crm.extensions"]])
    let messages = (close["errors"] as? [[String: Any]])?.compactMap { $0["message"] as? String }
    #expect(messages == ["The pipeline does not allow the move.", "alreadyClosed"])
    let references = (close["errors"] as? [[String: Any]])?.compactMap { $0["$ref"] as? String } ?? []
    #expect(references.contains("#/components/errors/NOT_FOUND"))
    #expect(!references.contains("#/components/errors/PARSE"))
  }
}
