import Testing

@testable import RapportServer

/// What headers say of a call: how long it may take, and by what name it may be sent again.
@Suite(.timeLimit(.minutes(10)))
struct CallTermsTests {
  @Test(arguments: [("20", Duration.seconds(3600)), ("3600000", .milliseconds(20)), (" 20 ", .seconds(3600))])
  func `a call ends at the earlier of the caller's and the server's limit`(header: String, limit: Duration) async throws
  {
    let endpoint = FakeEndpoint { _, origin in
      await Signal().wait()
      return origin.isDeadlineKept ? "stopped" : "left to others"
    }
    try await TestServer.running(endpoint) {
      $0.callTimeout = limit
    } _: { server in
      let answer = try await server.call("{}", ["Request-Timeout-Ms": header])
      #expect(answer.body == "stopped")
    }
  }

  @Test(arguments: [("k-1", "k-1"), (#""8e03978e-40d5""#, "8e03978e-40d5")])
  func `a call has the name of its header`(header: String, key: String) async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      _ = try await server.call("{}", ["idempotency-key": header])
      _ = try await server.call("{}")
    }
    #expect(endpoint.calls.map { $0.origin.idempotencyKey?.text } == [key, nil])
  }

  @Test(arguments: [
    ("Request-Timeout-Ms", "0"), ("Request-Timeout-Ms", "-5"), ("Request-Timeout-Ms", "1.5"),
    ("Request-Timeout-Ms", "soon"), ("Request-Timeout-Ms", "99999999999999999999"), ("Idempotency-Key", "a b"),
    ("Idempotency-Key", String(repeating: "x", count: 201)),
  ])
  func `a header that cannot be understood is refused`(name: String, value: String) async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      let answer = try await server.call("{}", [name: value])
      #expect(answer.status == 400)
      #expect(answer.body.contains("INVALID_REQUEST") && answer.body.contains(name))
    }
    #expect(endpoint.calls.isEmpty)
  }

  @Test(arguments: ["Idempotency-Key", "Request-Timeout-Ms"])
  func `a header that stands twice is refused`(name: String) async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        try await client.send(
          "POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
            + "\(name): 1\r\n\(name): 2\r\n\r\n{}")
        #expect(try await client.answer().status == 400)
      }
    }
  }

  @Test func `a caller is told how long to wait`() async throws {
    let endpoint = FakeEndpoint { text, origin in
      if text == "often" {
        origin.reply.askToWait(milliseconds: 2001)
        origin.reply.askToWait(milliseconds: 1)
      }
      return text
    }
    try await TestServer.running(endpoint) { server in
      let often = try await server.call("often")
      #expect(often.headers["retry-after"] == "3")
      let seldom = try await server.call("seldom")
      #expect(seldom.headers["retry-after"] == nil)
    }
  }
}
