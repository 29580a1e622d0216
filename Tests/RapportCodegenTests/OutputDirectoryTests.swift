import Foundation
import RapportCodegen
import Testing

/// Writing, checking and tidying up.
@Suite final class OutputDirectoryTests {
  private let root = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID())").path()
  private let files = [
    GeneratedFile(path: "openrpc.json", contents: "{}\n"),
    GeneratedFile(path: "typescript/runtime/values.ts", contents: "export {};\n"),
  ]

  deinit { try? FileManager.default.removeItem(atPath: root) }

  @Test func `what was written differs in nothing`() throws {
    let output = OutputDirectory(path: root)
    #expect(try output.differences(from: files).map(\.kind) == [.missing, .missing])
    #expect(try output.write(files).count == 2)
    #expect(try output.differences(from: files) == [])
    #expect(try output.write(files) == [])
  }

  @Test func `changed and superfluous files are named, and put right`() throws {
    let output = OutputDirectory(path: root)
    try output.write(files)
    try put("old", at: "openrpc.json")
    try put("old", at: "typescript/old/gone.ts")
    let found = try output.differences(from: files).map(\.description)
    #expect(found == ["openrpc.json: changed", "typescript/old/gone.ts: superfluous"])
    try output.write(files)
    #expect(try output.differences(from: files) == [])
    #expect(!FileManager.default.fileExists(atPath: root + "/typescript/old"))
  }

  @Test func `what is not its own is left alone`() throws {
    let output = OutputDirectory(path: root)
    try put("mine", at: "notes.md")
    try put("mine", at: "kotlin/Client.kt")
    try put("mine", at: "typescript/node_modules/react/index.js")
    try output.write(files)
    #expect(FileManager.default.fileExists(atPath: root + "/notes.md"))
    #expect(FileManager.default.fileExists(atPath: root + "/kotlin/Client.kt"))
    #expect(FileManager.default.fileExists(atPath: root + "/typescript/node_modules/react/index.js"))
  }

  private func put(_ text: String, at path: String) throws {
    let url = URL(filePath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
