import AsyncHTTPClient
import Fixture
import NIOCore
import NIOHTTP1
import Rapport
import RapportTRPC
import Testing

/// What tRPC 11's links send, and what they expect back.
@Suite struct TRPCTests {
  @Test func `a query by GET answers its result`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let answer = try await server.query("test.values.echo", #"{"text":"a + b & ü"}"#)
      #expect(answer.status == 200)
      #expect(answer.text == #"{"result":{"data":{"text":"a + b & ü"}}}"#)
      #expect(answer.headers["Content-Type"] == ["application/json"])
      #expect(answer.headers["Vary"].contains("trpc-accept"))
      let bare = try await server.query("test.values.page", as: "guest")
      #expect(bare.text == #"{"result":{"data":{"items":[{"text":"a"}]}}}"#)
    }
  }

  @Test func `a mutation comes by POST, and without an output its data is null`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let done = try await server.send(
        .POST, "/trpc/test.things.changeAll", as: "member", body: #"{"ids":["\#(Fixture.id(1))"]}"#)
      #expect(done.status == 200 && done.text == #"{"result":{"data":null}}"#, "\(done.text)")
      let byGet = try await server.query("test.things.administer", as: "admin")
      #expect(byGet.status == 405)
      let error = try byGet.json["error"]
      #expect(error?["code"] == -32005)
      #expect(error?["data"]?["code"] == "METHOD_NOT_SUPPORTED")
      #expect(
        error?["message"] == #"Unsupported GET-request to mutation procedure at path "test.things.administer""#)
    }
  }

  @Test(
    arguments: [
      ("test.values.echo", #"{"text":1}"#, nil, 400, -32600, "BAD_REQUEST"),
      ("test.values.page", nil, nil, 401, -32001, "UNAUTHORIZED"),
      ("test.values.page", nil, "nobody", 401, -32001, "UNAUTHORIZED"),
      ("test.values.nothing", nil, nil, 404, -32004, "NOT_FOUND"),
      ("test.things.get", #"{"ids":["018f4a5e-7b2c-7d3e-8f90-000000000003"]}"#, "member", 404, -32004, "NOT_FOUND"),
      ("test.things.refuse", #"{"value":0}"#, nil, 422, -32022, "UNPROCESSABLE_CONTENT"),
      ("test.things.refuse", #"{"value":-1}"#, nil, 500, -32603, "INTERNAL_SERVER_ERROR"),
      ("test.values.echo", "{", nil, 400, -32600, "BAD_REQUEST"),
      ("test.things.count", "{", nil, 200, 0, ""),
    ] as [(String, String?, String?, Int, Int, String)])
  func `errors have tRPC's shape`(
    path: String, input: String?, role: String?, status: Int, number: Int, code: String
  ) async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let answer = try await server.query(path, input, as: role)
      #expect(answer.status == status)
      // A subscription's refusal is an event: a browser shows no body of a failed one.
      guard status != 200 else {
        #expect(answer.text.contains("event: serialized-error\ndata: {\"message\":"))
        return
      }
      let error = try answer.json["error"]
      #expect(error?["code"]?.intValue == number)
      #expect(error?["message"]?.stringValue?.isEmpty == false)
      #expect(error?["data"]?["code"]?.stringValue == code)
      #expect(error?["data"]?["httpStatus"]?.intValue == status)
      #expect(error?["data"]?["path"]?.stringValue == path)
      #expect(error?["data"]?["requestId"]?.stringValue == answer.headers["X-Request-Id"].first)
    }
  }

  @Test func `issues and a procedure's own error come along`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let bad = try await server.query("test.values.echo", #"{"text":1,"more":2}"#)
      let issues = try #require(try bad.json["error"]?["data"]?["issues"]?.arrayValue)
      #expect(Set(issues.compactMap { $0["path"]?.stringValue }) == ["text", "more"])
      let refused = try await server.query("test.things.refuse", #"{"value":7}"#)
      #expect(try refused.json["error"]?["data"]?["error"]?["limit"] == 7)
    }
  }

  @Test func `a batch answers in its order, with 207 if statuses differ`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let paths = "test.values.echo,test.values.echo"
      let good = try await server.query(paths, #"{"0":{"text":"a"},"1":{"text":"b"}}"#, batch: true)
      #expect(good.status == 200)
      #expect(good.text == #"[{"result":{"data":{"text":"a"}}},{"result":{"data":{"text":"b"}}}]"#)
      let mixed = try await server.query(paths, #"{"1":{"text":"b"}}"#, batch: true)
      #expect(mixed.status == 207)
      #expect(try mixed.json[0]?["error"]?["data"]?["path"] == "test.values.echo")
      #expect(try mixed.json[1]?["result"]?["data"]?["text"] == "b")
      let bad = try await server.query(paths, "[]", batch: true)
      #expect(bad.status == 400)
      #expect(try bad.json.arrayValue?.count == 2)
      let kinds = try await server.query("test.values.echo,test.things.administer", batch: true)
      #expect(kinds.status == 400)
      #expect(try kinds.json["error"]?["message"] == "Cannot mix procedure types in call: mutation, query")
      let many = try await server.query(
        Array(repeating: "test.values.echo", count: 101).joined(separator: ","), batch: true)
      #expect(many.status == 400)
    }
  }

  @Test func `mutations in a batch by POST`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let answer = try await server.send(
        .POST, "/trpc/test.things.administer,test.things.administer?batch=1", as: "admin", body: "{}")
      #expect(answer.text == #"[{"result":{"data":null}},{"result":{"data":null}}]"#)
    }
  }

  @Test func `a streamed batch is a head and a line for each call`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let answer = try await server.query(
        "test.values.echo,test.values.nothing", #"{"0":{"text":"a"}}"#, batch: true,
        headers: ["trpc-accept": "application/jsonl"])
      #expect(answer.status == 200)
      let lines = answer.text.split(separator: "\n").map(String.init)
      #expect(lines.first == #"{"0":[[0],[null,0,0]],"1":[[0],[null,0,1]]}"#)
      #expect(lines.contains(#"[0,0,[[{"result":{"data":{"text":"a"}}}]]]"#))
      #expect(lines.contains { $0.hasPrefix(#"[1,0,[[{"error":{"message":"No procedure found"#) })
      #expect(lines.count == 3)
      let single = try await server.query("test.values.page", headers: ["trpc-accept": "application/jsonl"])
      #expect(single.status == 400)
    }
  }

  @Test func `the quick answer of a streamed batch does not wait for the slow one`() async throws {
    let (reached, continuation) = AsyncStream<String>.makeStream()
    try await WireServer.running(WireServer.procedures { continuation.yield($0) }) { server in
      let request = server.request(
        .GET,
        "/trpc/test.things.wait,test.values.echo?batch=1&input="
          + WireServer.escaped(#"{"1":{"text":"quick"}}"#), as: nil, ["trpc-accept": "application/jsonl"], nil)
      let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
      var text = ""
      for try await part in response.body {
        text += String(buffer: part)
        if text.contains("quick") { break }
      }
      #expect(text.contains(#"[1,0,[[{"result":{"data":{"text":"quick"}}}]]]"#))
      #expect(!text.contains("[0,0,"))
      _ = await reached.first { $0 == "waiting" }
    }
  }

  @Test func `a subscription is connected, has its events, and returns`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let answer = try await server.query("test.things.count", #"{"value":2}"#)
      #expect(answer.status == 200)
      #expect(answer.headers["Content-Type"] == ["text/event-stream"])
      #expect(
        answer.text == """
          event: connected
          data: {"reconnectAfterInactivityMs":45000}

          data: {"value":0}

          data: {"value":1}

          event: return
          data: \n

          """)
      // A member that the schema does not know, and the client puts there when it comes back.
      let resumed = try await server.query("test.things.count", #"{"value":1,"lastEventId":"7"}"#)
      #expect(resumed.text.contains(#"data: {"value":0}"#))
      let batched = try await server.query("test.things.count", #"{"0":{"value":1}}"#, batch: true)
      #expect(try batched.json[0]?["error"]?["message"] == "Cannot batch subscription calls")
    }
  }

  @Test func `queries by POST are an option, and mutations by GET never`() async throws {
    let post: @Sendable (WireServer) async throws -> Int = { server in
      try await server.send(.POST, "/trpc/test.values.echo", body: #"{"text":"a"}"#).status
    }
    #expect(try await WireServer.running(WireServer.procedures(), .init(), post) == 405)
    var options = TRPCWire.Options()
    options.allowsMethodOverride = true
    #expect(try await WireServer.running(WireServer.procedures(), options, post) == 200)
  }

  @Test func `what is no message of tRPC's is refused`() async throws {
    var options = TRPCWire.Options()
    options.maximumBodySize = 100
    try await WireServer.running(WireServer.procedures(), options) { server in
      #expect(try await server.send(.HEAD, "/trpc/test.values.echo").status == 204)
      let form = try await server.send(
        .POST, "/trpc/test.things.administer", as: "admin", headers: ["Content-Type": "text/plain"], body: "{}")
      #expect(form.status == 415)
      #expect(try form.json["error"]?["data"]?["code"] == "UNSUPPORTED_MEDIA_TYPE")
      let large = try await server.send(
        .POST, "/trpc/test.things.administer", as: "admin", body: "{\"a\":\"\(String(repeating: "x", count: 200))\"}")
      #expect(large.status == 413)
      #expect(try large.json["error"]?["code"] == -32013)
    }
  }
}
