import Foundation
import Programs
import Testing

/// What must not compile.
@Suite struct CompileTests {
  static let context = """
    import Rapport
    enum Known: Guarded {
      static func access(to ids: [ID<Known>], in call: PublicCall) async throws -> [ID<Known>: RecordAccess] { [:] }
    }
    struct Unknown {}

    """

  @Test(
    arguments: [
      ("func read(_ id: ID<Known>) {}", nil),
      ("func read(_ id: ID<Unknown>) {}", "type 'Unknown' does not conform to protocol 'Guarded'"),
      ("func same(_ id: ID<Known>) -> ID<Known> { id }", nil),
      ("func other(_ id: ID<Known>) -> String { id }", "cannot convert"),
    ] as [(String, String?)])
  func idsAreOfGuardedRecords(code: String, refusal: String?) async throws {
    let program = try Program()
    let file = program.folder.appending(path: "Code.swift")
    try Data((Self.context + code + "\n").utf8).write(to: file)
    let modules = Program.products.appending(path: "Modules").path
    let outcome = try await program.tool(["swiftc", "-typecheck", "-swift-version", "6", "-I", modules, file.path])
    if let refusal {
      #expect(outcome.status != 0)
      #expect(outcome.error.contains(refusal))
    } else {
      #expect(outcome.status == 0, "\(outcome.error)")
    }
  }
}
