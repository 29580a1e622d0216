import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct ProxyTests {
  private static func range(_ text: String) throws -> AddressRange { try #require(AddressRange(text)) }

  @Test(arguments: [
    ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.1.2.3", "10.1.2.3", true),
    ("10.1.2.3", "10.1.2.4", false), ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "2001:db8::1", false),
    ("::/0", "203.0.113.9", true), ("fd00::/8", "fdff::1", true), ("fd00::/8", "fe00::1", false),
    ("127.0.0.0/8", "::ffff:127.0.0.1", true), ("2001:db8::1/128", "2001:db8::1", true),
  ])
  func `ranges hold addresses`(range: String, address: String, isInside: Bool) throws {
    #expect(try Self.range(range).contains(try #require(IPAddress(address))) == isInside)
  }

  @Test(arguments: [
    "", "10.0.0.0/33", "10.0.0.1/8", "10.0.0/8", "proxy.example", "10.0.0.0/", "::/129", "10.0.0.0/+8", "a/b/c",
  ])
  func `what is no range is none`(text: String) {
    #expect(AddressRange(text) == nil)
  }

  @Test(arguments: [
    // What the client itself sent stands on the left; the proxies' own entries are on the right.
    (["X-Forwarded-For": "203.0.113.7"], "203.0.113.7"),
    (["X-Forwarded-For": "198.51.100.1, 203.0.113.7"], "203.0.113.7"),
    (["X-Forwarded-For": "203.0.113.7, 127.0.0.9"], "203.0.113.7"),
    (["X-Forwarded-For": "127.0.0.8, 127.0.0.9"], "127.0.0.8"),
    (["X-Forwarded-For": "203.0.113.7:4711"], "203.0.113.7"),
    (["X-Forwarded-For": "2001:db8::7"], "2001:db8::7"),
    (["X-Forwarded-For": "nonsense"], "127.0.0.1"),
    (["X-Forwarded-For": "203.0.113.7, nonsense"], "127.0.0.1"),
    (["Forwarded": "for=203.0.113.7"], "203.0.113.7"),
    (["Forwarded": "for=198.51.100.1, For=\"203.0.113.7:80\";proto=https"], "203.0.113.7"),
    (["Forwarded": "for=\"[2001:db8::7]:4711\""], "2001:db8::7"),
    (["Forwarded": "for=unknown"], "127.0.0.1"), (["Forwarded": "for=_hidden;by=\"a,b\""], "127.0.0.1"),
    (["Forwarded": "for=203.0.113.7", "X-Forwarded-For": "203.0.113.7"], "203.0.113.7"),
    ([:], "127.0.0.1"),
  ])
  func `the client is the last address that no trusted proxy has`(headers: [String: String], address: String)
    async throws
  {
    let endpoint = FakeEndpoint()
    let route = Route("/who") { .text(status: .ok, $0.origin.remoteAddress ?? "?") }
    let proxies = [try Self.range("127.0.0.0/8")]
    try await TestServer.running(endpoint, routes: [route]) {
      $0.trustedProxies = proxies
    } _: { server in
      let answer = try await server.call("{}", headers)
      #expect(answer.status == 200)
      #expect(try await server.exchange("GET", "/who", headers).body == address)
    }
    #expect(endpoint.calls.first?.origin.remoteAddress == address)
  }

  @Test func `nobody else is believed`() async throws {
    let endpoint = FakeEndpoint()
    let proxies = [try Self.range("10.0.0.0/8")]
    let headers = [
      "X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "crm.example",
      "Forwarded": "for=203.0.113.9;proto=https;host=crm.example", "Origin": "https://crm.example", "Host": "inside",
    ]
    try await TestServer.running(endpoint) {
      $0.trustedProxies = proxies
    } _: { server in
      let foreign = try await server.call("{}", headers)
      #expect(foreign.status == 403)
      let own = headers.merging(["Origin": "http://inside"]) { $1 }
      #expect(try await server.call("{}", own).status == 200)
    }
    let origin = try #require(endpoint.calls.first?.origin)
    #expect(origin.remoteAddress == "127.0.0.1")
    #expect(!origin.isSecure)
  }

  @Test(arguments: [
    ["X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "crm.example"],
    ["Forwarded": "for=203.0.113.7;host=crm.example;proto=https"],
  ])
  func `the host and the encryption are those that the proxy saw`(forwarded: [String: String]) async throws {
    let endpoint = FakeEndpoint { text, origin in
      origin.reply.sessionChange = .begin(token: "token", lifetime: 60)
      return text
    }
    let route = Route("/who") { .text(status: .ok, $0.origin.isSecure ? "secure" : "plain") }
    let proxies = [try Self.range("127.0.0.1")]
    try await TestServer.running(endpoint, routes: [route]) {
      $0.trustedProxies = proxies
    } _: { server in
      let headers = forwarded.merging([
        "Host": "inside:8080", "Origin": "https://crm.example", "Cookie": "__Host-rapport_session=kept",
      ]) { $1 }
      let answer = try await server.call("{}", headers)
      #expect(answer.status == 200)
      #expect(answer.headers["set-cookie"]?.hasPrefix("__Host-rapport_session=token;") == true)
      #expect(answer.headers["set-cookie"]?.hasSuffix("; Secure") == true)
      #expect(answer.headers["strict-transport-security"] == "max-age=31536000")
      let other = try await server.exchange("GET", "/who", headers)
      #expect(other.body == "secure")
      #expect(other.headers["strict-transport-security"] == "max-age=31536000")
      #expect(try await server.call("{}", headers.merging(["Origin": "http://inside:8080"]) { $1 }).status == 403)
    }
    #expect(endpoint.calls.first?.origin.credential == "kept")
    #expect(endpoint.calls.first?.origin.isSecure == true)
  }

  @Test func `two forms that name different clients are refused`() async throws {
    let endpoint = FakeEndpoint()
    let proxies = [try Self.range("127.0.0.1")]
    let headers = ["Forwarded": "for=198.51.100.1", "X-Forwarded-For": "203.0.113.7"]
    try await TestServer.running(endpoint) {
      $0.trustedProxies = proxies
    } _: { server in
      let answer = try await server.call("{}", headers)
      #expect(answer.status == 400)
      #expect(answer.isError(-32600, "INVALID_REQUEST"))
      #expect(try await server.exchange("GET", "/health", headers).status == 400)
      #expect(endpoint.calls.isEmpty)
    }
  }

  @Test func `a page of this server may ask a route`() async throws {
    try await TestServer.running(routes: [Route("/who") { _ in .text(status: .ok, "you") }]) { server in
      let own = try await server.exchange("POST", "/who", ["Origin": "http://crm.example", "Host": "crm.example"])
      #expect(own.status == 200)
      let other = try await server.exchange("POST", "/who", ["Origin": "http://evil.example", "Host": "crm.example"])
      #expect(other.status == 403)
    }
  }
}
