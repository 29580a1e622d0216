import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct CallTests {
  @Test func `an answer comes back as JSON that nobody keeps`() async throws {
    let endpoint = FakeEndpoint { text, _ in "[\(text)]" }
    try await TestServer.running(endpoint) { server in
      let answer = try await server.call(#"{"a":"é"}"#)
      #expect(answer.status == 200)
      #expect(answer.body == #"[{"a":"é"}]"#)
      #expect(answer.headers["content-type"] == "application/json")
      #expect(answer.headers["cache-control"] == "no-store")
      #expect(answer.headers["x-content-type-options"] == "nosniff")
      #expect(answer.headers["connection"] != "close")
    }
  }

  @Test func `no answer is 204`() async throws {
    try await TestServer.running(FakeEndpoint { _, _ in nil }) { server in
      let answer = try await server.call()
      #expect(answer.status == 204)
      #expect(answer.body.isEmpty)
      #expect(answer.headers["content-length"] == nil)
      #expect(answer.headers["transfer-encoding"] == nil)
      #expect(answer.headers["cache-control"] == "no-store")
    }
  }

  @Test(arguments: ["application/json", "Application/JSON; charset=utf-8", "application/json;charset=\"UTF-8\""])
  func `JSON types are taken`(type: String) async throws {
    try await TestServer.running { server in
      let answer = try await server.call("{}", ["Content-Type": type])
      #expect(answer.status == 200)
    }
  }

  @Test(arguments: [
    "text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1", "application/jsonp",
    "application/json, text/plain", "multipart/form-data; boundary=x", "",
  ])
  func `other types are refused`(type: String) async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      let answer = try await server.call("{}", ["Content-Type": type])
      #expect(answer.status == 415)
      #expect(answer.isError(-32600, "INVALID_REQUEST"))
      #expect(answer.body.contains("application/json"))
      #expect(endpoint.calls.isEmpty)
    }
  }

  @Test func `no type is refused`() async throws {
    try await TestServer.running { server in
      let answer = try await server.exchange(body: "{}")
      #expect(answer.status == 415)
      #expect(answer.body.contains("none came"))
    }
  }

  @Test func `an encoded body is refused`() async throws {
    try await TestServer.running { server in
      let answer = try await server.call("{}", ["Content-Encoding": "br"])
      #expect(answer.status == 415)
      #expect(answer.isError(-32600, "INVALID_REQUEST"))
    }
  }

  @Test(arguments: ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])
  func `other methods are refused`(method: String) async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      let answer = try await server.exchange(method, "/rpc?query=1", ["Content-Type": "application/json"])
      #expect(answer.status == 405)
      #expect(answer.headers["allow"] == "POST")
      #expect(answer.isError(-32600, "INVALID_REQUEST"))
      #expect(endpoint.calls.isEmpty)
    }
  }

  @Test func `a call tells where it comes from`() async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      _ = try await server.call("{}", ["User-Agent": "probe/1"])
    }
    let origin = try #require(endpoint.calls.first?.origin)
    #expect(origin.remoteAddress == "127.0.0.1")
    #expect(origin.userAgent == "probe/1")
    #expect(!origin.isSecure)
    #expect(origin.credential == nil)
  }

  @Test func `a request's own id is kept when it is well-formed`() async throws {
    let endpoint = FakeEndpoint()
    let tooLong = String(repeating: "a", count: 65)
    try await TestServer.running(endpoint) { server in
      #expect(try await server.call("{}", ["X-Request-Id": "trace-1.A_b"]).headers["x-request-id"] == "trace-1.A_b")
      for bad in [tooLong, "a b", "a\"b", ""] {
        let id = try #require(try await server.call("{}", ["X-Request-Id": bad]).headers["x-request-id"])
        #expect(id.count == 32)
        #expect(RequestId.isWellFormed(id))
      }
      let ids = try await [server.call(), server.call()].map { $0.headers["x-request-id"] }
      #expect(ids[0] != ids[1])
    }
    #expect(endpoint.calls.first?.origin.requestId == "trace-1.A_b")
  }

  @Test func `more calls than allowed are told to come back`() async throws {
    let (started, finish) = (Signal(), Signal())
    let endpoint = FakeEndpoint { text, _ in
      if text == "slow" {
        started.send()
        await finish.wait()
      }
      return text
    }
    try await TestServer.running(endpoint) {
      $0.maximumConcurrentRequests = 1
      $0.maximumWaitingRequests = 0
    } _: { server in
      async let slow = server.call("slow")
      await started.wait()
      let refused = try await server.call("quick")
      #expect(refused.status == 503)
      #expect(refused.isError(-32053, "UNAVAILABLE"))
      #expect(refused.headers["retry-after"] == "1")
      finish.send()
      #expect(try await slow.body == "slow")
      #expect(try await server.call("quick").status == 200)
    }
  }

  @Test func `nothing else is there without pages`() async throws {
    try await TestServer.running { server in
      let answer = try await server.exchange("GET", "/")
      #expect(answer.status == 404)
      #expect(answer.headers["x-content-type-options"] == "nosniff")
    }
  }
}
