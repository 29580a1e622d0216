import Foundation
import JSONRPC
import Rapport
import Testing

@Suite struct ExampleTests {
  @Test func `the README shows the example that is compiled here`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let example = try String(contentsOf: folder.appending(path: "Example.swift"), encoding: .utf8)
    let readme = try String(contentsOf: folder.appending(path: "../../README.md").standardized, encoding: .utf8)
    #expect(readme.contains("```swift\n\(example)```"))
  }

  @Test(arguments: [
    (#"{"name": " Ada "}"#, #""result":{"text":"Hello, Ada!"}"#),
    (#"{"name": " "}"#, #""path":"name","code":"length","message":"must have 1 to 40 characters""#),
    (#"{}"#, #""path":"name","code":"required","message":"is required""#),
  ])
  func `the example answers over JSON-RPC`(input: String, expected: String) async throws {
    let registry = try Registry(title: "Hello", version: "1.0.0", groups: [HelloProcedures()])
    let service = RPCService(registry) { origin, _ in PublicCall(origin: origin, now: Instant(milliseconds: 0)) }
    let message = #"{"jsonrpc": "2.0", "id": 1, "method": "hello.greet", "params": \#(input)}"#
    let answer = await service.respond(to: Array(message.utf8), from: CallOrigin(requestId: "1"))
    #expect(String(decoding: answer ?? [], as: UTF8.self).contains(expected))
  }
}
