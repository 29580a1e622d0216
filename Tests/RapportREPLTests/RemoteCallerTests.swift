import Foundation
import RapportContract
import Testing

@testable import RapportREPL

@Suite struct RemoteCallerTests {
  @Test func callsAndPassesNumbersOn() async throws {
    let server = try OneAnswerServer(status: "200 OK", body: #"{"jsonrpc":"2.0","id":1,"result":{"v":1.10}}"#)
    let caller = RemoteCaller(url: server.url, key: "k1")
    #expect(try await caller.call("crm.x", params: #"{"a":1}"#) == .success(json: #"{"v":1.10}"#))
    let request = server.request
    #expect(request.contains("Authorization: Bearer k1"))
    #expect(request.hasSuffix(#"{"jsonrpc":"2.0","id":1,"method":"crm.x","params":{"a":1}}"#))
  }

  @Test func readsTheContract() async throws {
    let json = String(decoding: try JSONEncoder().encode(contract), as: UTF8.self)
    let server = try OneAnswerServer(status: "200 OK", body: #"{"jsonrpc":"2.0","id":1,"result":\#(json)}"#)
    #expect(try await RemoteCaller(url: server.url).contract() == contract)
  }

  @Test(arguments: ["200 OK", "429 Too Many Requests"])
  func errorsAreAnswers(status: String) async throws {
    let server = try OneAnswerServer(
      status: status, body: #"{"jsonrpc":"2.0","id":1,"error":{"code":-32029,"message":"Slower."}}"#)
    let result = try await RemoteCaller(url: server.url).call("crm.x", params: "")
    #expect(result == .failure(json: #"{"code":-32029,"message":"Slower."}"#))
  }

  @Test(arguments: [
    ("200 OK", "<!doctype html><p>Hi", CallerError.Kind.notUnderstood, "a web page instead of JSON-RPC"),
    ("404 Not Found", "nothing", .notUnderstood, "HTTP status 404 and something else"),
    ("401 Unauthorized", "", .unauthorized, "refused the API key"),
    (
      "200 OK", #"{"error":{"code":-32001,"message":"Who?"}}"#, .unauthorized, "refused the API key"
    ),
    ("200 OK", #"{"error":{"code":-32601,"message":"?"}}"#, .notUnderstood, "Is it a Rapport server?"),
    ("200 OK", #"{"result":{"format":99}}"#, .notUnderstood, "Use a newer rapport."),
    ("200 OK", #"{"result":{}}"#, .notUnderstood, "its contract cannot be read"),
    ("302 Found\r\nLocation: http://127.0.0.1:1/x", "", .notUnderstood, "sends callers on to http://127.0.0.1:1/x"),
  ])
  func saysWhatIsWrong(status: String, body: String, kind: CallerError.Kind, words: String) async throws {
    let server = try OneAnswerServer(status: status, body: body)
    let error = await #expect(throws: CallerError.self) {
      try await RemoteCaller(url: server.url, key: "k").contract()
    }
    #expect(error?.kind == kind)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: [
    ("http://127.0.0.1:1/rpc", "Nothing answers at http://127.0.0.1:1/rpc. Is the server running, and the port right?"),
    ("ftp://127.0.0.1/rpc", "ftp://127.0.0.1/rpc is not an address of a server; it begins with http:// or https://."),
  ])
  func nobodyThere(address: String, expected: String) async throws {
    let url = try #require(URL(string: address))
    let error = await #expect(throws: CallerError.self) { try await RemoteCaller(url: url).contract() }
    #expect(error?.message == expected)
  }

  @Test func silence() async throws {
    let server = try OneAnswerServer(status: nil, body: "")
    let error = await #expect(throws: CallerError.self) {
      try await RemoteCaller(url: server.url, timeout: 1).call("crm.x", params: "")
    }
    #expect(error?.kind == .timedOut)
  }

  @Test func cancellation() async throws {
    let server = try OneAnswerServer(status: nil, body: "")
    let call = Task { try await RemoteCaller(url: server.url).call("crm.x", params: "") }
    await server.waitForRequest()
    call.cancel()
    let error = await #expect(throws: CallerError.self) { try await call.value }
    #expect(error?.kind == .cancelled)
  }

  @Test func signingInIsNotPossible() async throws {
    let url = try #require(URL(string: "http://127.0.0.1:1/rpc"))
    let error = await #expect(throws: CallerError.self) { try await RemoteCaller(url: url).signIn(as: "maria") }
    #expect(error?.kind == .unsupported)
  }
}
