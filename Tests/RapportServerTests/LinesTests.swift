import JSONRPC
import Rapport
import Testing

@testable import RapportServer

/// `POST /rpc` for who accepts `application/jsonl`.
@Suite(.timeLimit(.minutes(10)))
struct LinesTests {
  private static let headers = ["Content-Type": "application/json", "Accept": "application/json, application/jsonl"]

  private static func batch(_ calls: (id: Int, method: String, params: String)...) -> String {
    let requests = calls.map { #"{"jsonrpc":"2.0","id":\#($0.id),"method":"\#($0.method)","params":\#($0.params)}"# }
    return "[" + requests.joined(separator: ",") + "]"
  }

  private static func said(_ text: String, _ id: Int) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"result":"\#(text)"}"#
  }

  @Test func `each answer is sent as soon as it is there`() async throws {
    try await TestServer.running(RPCService(TestProcedures.endpoint)) { server in
      try await server.connected { client in
        let batch = Self.batch(
          (1, "test.wait", "{}"), (2, "test.echo", #"{"text":"a"}"#), (3, "test.echo", #"{"text":"b"}"#))
        try await client.send("POST", "/rpc", Self.headers, body: batch)
        var count = 0
        let lines = try await client.lines { _ in
          count += 1
          return count == 2
        }
        #expect(Set(lines.map(String.init)) == [Self.said("a", 2), Self.said("b", 3)])
      }
    }
  }

  @Test func `a batch ends with its last answer, and the connection goes on`() async throws {
    try await TestServer.running(RPCService(TestProcedures.endpoint)) { server in
      try await server.connected { client in
        try await client.send("POST", "/rpc", Self.headers, body: Self.batch((1, "test.echo", #"{"text":"a"}"#)))
        let first = try await client.lines { _ in true }
        #expect(first == [Self.said("a", 1)[...]])
        try await client.send("POST", "/rpc", Self.headers, body: Self.batch((2, "test.echo", #"{"text":"b"}"#)))
        let second = try await client.lines { _ in true }
        #expect(second == [Self.said("b", 2)[...]])
      }
    }
  }

  @Test func `what may begin a session ends before the first line`() async throws {
    try await TestServer.running(RPCService(TestProcedures.endpoint)) { server in
      try await server.connected { client in
        let batch = Self.batch((1, "test.change", "{}"), (2, "test.echo", #"{"text":"a"}"#))
        let head = try await client.exchange("POST", "/rpc", Self.headers, body: batch)
        #expect(head.status == 200)
        #expect(head.headers["content-type"] == "application/jsonl")
        #expect(head.headers["cache-control"] == "no-store")
      }
    }
  }

  @Test(
    arguments: [
      (#"[{"jsonrpc":"2.0","method":"test.echo","params":{"text":"a"}}]"#, 204, nil),
      ("[", 200, -32700), ("[]", 200, -32600), ("{}", 200, -32600),
    ] as [(String, Int, Int?)])
  func `what is no batch of calls is answered in one line, or in none`(body: String, status: Int, code: Int?)
    async throws
  {
    try await TestServer.running(RPCService(TestProcedures.endpoint)) { server in
      try await server.connected { client in
        let head = try await client.exchange("POST", "/rpc", Self.headers, body: body)
        #expect(head.status == status)
        guard let code else { return }
        let lines = try await client.lines { _ in true }
        #expect(lines.first?.contains("\"code\":\(code)") == true)
      }
    }
  }

  @Test(
    arguments: [
      ("GET", "application/json", 405), ("POST", "text/plain", 415), ("POST", nil, 415),
    ] as [(String, String?, Int)])
  func `what is refused of a call is refused here`(method: String, type: String?, status: Int) async throws {
    try await TestServer.running(RPCService(TestProcedures.endpoint)) { server in
      var headers = Self.headers
      headers["Content-Type"] = type
      let answer = try await server.exchange(method, "/rpc", headers, body: "{}")
      #expect(answer.status == status)
    }
  }

  @Test func `who does not ask for lines, or refuses them, gets one answer`() async throws {
    try await TestServer.running(RPCService(TestProcedures.endpoint)) { server in
      for accept in ["application/json", "application/jsonl;q=0, */*", "*/*"] {
        let answer = try await server.call(Self.batch((1, "test.echo", #"{"text":"a"}"#)), ["Accept": accept])
        #expect(answer.headers["content-type"] == "application/json")
        #expect(answer.body == "[" + Self.said("a", 1) + "]")
      }
    }
  }

  /// Gives one line, and no second one.
  private struct OneLine: RPCEndpoint {
    let cancelled = Signal()

    func respond(to message: [UInt8], from origin: CallOrigin, into answer: inout [UInt8]) async {}

    func lines(answering message: [UInt8], from origin: CallOrigin) -> AsyncStream<[UInt8]> {
      origin.reply.sessionChange = .begin(token: "token", lifetime: 60)
      return AsyncStream { lines in
        lines.yield(Array("1".utf8))
        lines.onTermination = { _ in cancelled.send() }
      }
    }
  }

  @Test func `who goes away ends the calls, and had been told of the session`() async throws {
    let endpoint = OneLine()
    try await TestServer.running(endpoint) { server in
      try await server.connected { client in
        let head = try await client.exchange("POST", "/rpc", Self.headers, body: "[]")
        #expect(head.headers["set-cookie"]?.contains("token") == true)
        let lines = try await client.lines { _ in true }
        #expect(lines == ["1"])
        try await client.close()
      }
      await endpoint.cancelled.wait()
    }
  }
}
