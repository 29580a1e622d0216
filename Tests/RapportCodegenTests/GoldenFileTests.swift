import Foundation
import RapportCodegen
import RapportContract
import Testing

/// What is made from the fixture, compared with what was looked at and committed. `RAPPORT_RECORD=1 swift test` writes
/// it anew. The runtime is not among the golden files: it is the same for every contract.
@Suite struct GoldenFileTests {
  static let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func generated() throws -> [GeneratedFile] {
    try Codegen.files(for: Fixture.contract).filter {
      !$0.path.hasPrefix("typescript/r") && !$0.path.contains("/_runtime/")
    }
  }

  @Test func `the fixture's files are as recorded`() throws {
    let files = try Self.generated()
    let output = OutputDirectory(path: Self.directory.path())
    if ProcessInfo.processInfo.environment["RAPPORT_RECORD"] == "1" {
      try output.write(files)
    }
    #expect(try output.differences(from: files).map(\.description) == [])
    #expect(files.count == 21)
  }

  @Test func `the same contract gives the same files, in whatever order it was put together`() throws {
    let contract = Fixture.contract
    let shuffled = Contract(
      title: contract.title, version: contract.version, documentation: contract.documentation,
      procedures: contract.procedures.reversed(), types: contract.types.reversed(),
      errorCodes: contract.errorCodes.reversed())
    #expect(try Codegen.files(for: shuffled) == Codegen.files(for: contract))
    #expect(OpenRPC(shuffled).text == OpenRPC(contract).text)
  }

  @Test func `contract.json can be read back`() throws {
    let file = try #require(try Codegen.files(for: Fixture.contract).first { $0.path == "contract.json" })
    #expect(try Codegen.contract(from: Data(file.contents.utf8)) == Fixture.contract)
  }

  @Test func `a contract of a later format is refused`() throws {
    var contract = Fixture.contract
    contract.format = Contract.currentFormat + 1
    let json = try JSONEncoder().encode(contract)
    #expect(throws: CodegenError.self) { try Codegen.contract(from: json) }
    #expect(throws: CodegenError.self) { try Codegen.files(for: contract) }
  }

  @Test func `every file of the runtime is written, and imported by what is written`() throws {
    let files = try Codegen.files(for: Fixture.contract).filter { $0.path.hasSuffix(".ts") }
    let paths = Set(files.map(\.path))
    #expect(paths.contains("typescript/runtime/transport.ts"))
    for file in files {
      let directory = file.path.split(separator: "/").dropLast()
      for match in file.contents.matches(of: /from "(\.[^"]+)\.js"/) {
        var parts = directory
        for part in match.1.split(separator: "/") where part != "." {
          if part == ".." { parts.removeLast() } else { parts.append(part) }
        }
        #expect(paths.contains(parts.joined(separator: "/") + ".ts"), "\(file.path) imports \(match.1)")
      }
    }
  }
}
