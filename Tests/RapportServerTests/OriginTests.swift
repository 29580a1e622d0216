import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct OriginTests {
  @Test(arguments: [
    ("http://crm.example", "crm.example"), ("http://crm.example:80", "crm.example"),
    ("https://crm.example", "crm.example"), ("https://CRM.example", "crm.Example:443"),
    ("http://localhost:8080", "localhost:8080"), ("http://[::1]:8080", "[::1]:8080"), ("http://[::1]", "[::1]"),
  ])
  func `pages of this server may call`(origin: String, host: String) async throws {
    try await TestServer.running { server in
      let answer = try await server.call("{}", ["Origin": origin, "Host": host, "Sec-Fetch-Site": "same-origin"])
      #expect(answer.status == 200)
      #expect(answer.headers["access-control-allow-origin"] == nil)
    }
  }

  @Test(arguments: [
    ("http://evil.example", "crm.example"), ("http://crm.example:8081", "crm.example:8080"),
    ("http://crm.example", "crm.example:8080"), ("null", "crm.example"), ("", "crm.example"),
    ("http://crm.example.evil.example", "crm.example"), ("http://crm.example@evil.example", "crm.example"),
    ("http://crm.example:99999", "crm.example"), ("ftp://crm.example", "crm.example"), ("http://", "crm.example"),
    ("http://:80", ":80"), ("http://crm.example:", "crm.example"),
  ])
  func `other pages may not`(origin: String, host: String) async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      let answer = try await server.call("{}", ["Origin": origin, "Host": host])
      #expect(answer.status == 403)
      #expect(answer.isError(-32003, "FORBIDDEN"))
      #expect(endpoint.calls.isEmpty)
    }
  }

  @Test(arguments: [("cross-site", 403), ("same-origin", 200), ("same-site", 200), ("none", 200)])
  func `the browser's own word counts`(site: String, status: Int) async throws {
    try await TestServer.running { server in
      let answer = try await server.call("{}", ["Sec-Fetch-Site": site])
      #expect(answer.status == status)
    }
  }

  @Test func `an origin that says two things may not call`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        try await client.send(
          "POST /rpc HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nOrigin: http://b\r\n"
            + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
        #expect(try await client.answer().status == 403)
      }
    }
  }

  @Test func `allowed origins may call, without the cookie`() async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) {
      $0.allowedOrigins = ["https://app.example"]
    } _: { server in
      let headers = [
        "Origin": "https://app.example", "Sec-Fetch-Site": "cross-site", "Cookie": "rapport_session=secret",
      ]
      let answer = try await server.call("{}", headers)
      #expect(answer.status == 200)
      #expect(answer.headers["access-control-allow-origin"] == "https://app.example")
      #expect(answer.headers["access-control-allow-credentials"] == nil)
      #expect(answer.headers["vary"] == "Origin")
      _ = try await server.call("{}", headers.merging(["Authorization": "Bearer token"]) { $1 })
    }
    #expect(endpoint.calls.map(\.origin.credential) == [nil, "token"])
  }

  @Test func `allowed origins may use the cookie where that is configured`() async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) {
      $0.allowedOrigins = ["https://app.example"]
      $0.allowsCredentialsAcrossOrigins = true
    } _: { server in
      let answer = try await server.call(
        "{}", ["Origin": "https://app.example", "Cookie": "rapport_session=secret"])
      #expect(answer.headers["access-control-allow-credentials"] == "true")
    }
    #expect(endpoint.calls.first?.origin.credential == "secret")
  }

  @Test func `a preflight is answered to allowed origins only`() async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) {
      $0.allowedOrigins = ["https://app.example"]
    } _: { server in
      var headers = ["Origin": "https://app.example", "Access-Control-Request-Method": "POST"]
      let allowed = try await server.exchange("OPTIONS", "/rpc", headers)
      #expect(allowed.status == 204)
      #expect(allowed.headers["access-control-allow-origin"] == "https://app.example")
      #expect(allowed.headers["access-control-allow-methods"] == "GET, HEAD, POST, PUT, PATCH, DELETE")
      for name in ["Authorization", "Content-Type", "Idempotency-Key", "Request-Timeout-Ms"] {
        #expect(allowed.headers["access-control-allow-headers"]?.contains(name) == true)
      }

      headers["Origin"] = "https://other.example"
      let refused = try await server.exchange("OPTIONS", "/rpc", headers)
      #expect(refused.status == 405)
      #expect(refused.headers["access-control-allow-origin"] == nil)
      #expect(endpoint.calls.isEmpty)
    }
  }
}
