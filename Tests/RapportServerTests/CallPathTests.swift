import NIOPosix
import Testing

@testable import RapportServer

/// Calls are answered on the event loop of their connection, in front of everything else that the server does.
@Suite(.timeLimit(.minutes(10)))
struct CallPathTests {
  private static func request(_ body: String, _ headers: String = "", method: String = "POST") -> String {
    "\(method) /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\(headers)"
      + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  private static let health = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"

  @Test func `a call that never waits changes no thread`() async throws {
    let endpoint = FakeEndpoint { _, _ in MultiThreadedEventLoopGroup.currentEventLoop == nil ? "elsewhere" : "here" }
    try await TestServer.running(endpoint) { server in
      let answer = try await server.call()
      #expect(answer.body == "here")
    }
  }

  @Test func `a call that waits is answered`() async throws {
    let endpoint = FakeEndpoint { text, _ in
      await Task.yield()
      return text
    }
    try await TestServer.running(endpoint) { server in
      let answer = try await server.call("{}")
      #expect(answer.body == "{}")
    }
  }

  @Test func `calls and pages that come together are answered in order`() async throws {
    let (started, finish) = (Signal(), Signal())
    let endpoint = FakeEndpoint { text, _ in
      guard text == "slow" else { return text }
      started.send()
      await finish.wait()
      return text
    }
    try await TestServer.running(endpoint) { server in
      try await server.connected { client in
        try await client.send(
          Self.health + Self.request("1") + Self.request("slow") + Self.health + Self.health + Self.request("2"))
        await started.wait()
        finish.send()
        for expected in [#"{"status":"ok"}"#, "1", "slow", #"{"status":"ok"}"#, #"{"status":"ok"}"#, "2"] {
          #expect(try await client.answer().body == expected)
        }
      }
    }
  }

  @Test func `many calls that come together nest in nothing`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        try await client.send(String(repeating: Self.request("x"), count: 20_000))
        for _ in 0..<20_000 { try #require(try await client.answer().body == "x") }
      }
    }
  }

  @Test func `a call that takes too long is cancelled`() async throws {
    let endpoint = FakeEndpoint { _, origin in
      await Signal().wait()
      return "\(Task.isCancelled) \(origin.deadline.map { $0 <= .now } ?? false)"
    }
    try await TestServer.running(endpoint) {
      $0.callTimeout = .milliseconds(5)
    } _: { server in
      let answer = try await server.call()
      #expect(answer.body == "true true")
    }
  }

  @Test func `a caller may ask before it sends the body`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        let request = Self.request("hello", "Expect: 100-continue\r\n")
        try await client.send(String(request.dropLast(5)))
        let consent = try await client.answer()
        #expect(consent.status == 100)
        #expect(consent.headers["connection"] == nil)
        try await client.send("hello")
        #expect(try await client.answer().body == "hello")
      }
    }
  }

  @Test func `who asks before a body that is too large gets the refusal`() async throws {
    try await TestServer.running {
      $0.maximumBodySize = 4
    } _: { server in
      try await server.connected { client in
        try await client.send(String(Self.request("hello", "Expect: 100-continue\r\n").dropLast(5)))
        #expect(try await client.answer().status == 413)
      }
    }
  }

  @Test func `an answer to HEAD has no body`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        let answer = try await client.exchange("HEAD", "/rpc", ["Content-Type": "application/json"])
        #expect(answer.status == 405)
        #expect(answer.headers["content-length"] != "0")
        try await client.send(Self.request("next"))
        #expect(try await client.answer().body == "next")
      }
    }
  }

  @Test func `what is not taken is not answered further`() async throws {
    let large = String(repeating: "x", count: 256 << 10)
    let endpoint = FakeEndpoint { _, _ in large }
    try await TestServer.running(endpoint) {
      $0.writeTimeout = .seconds(3600)
    } _: { server in
      try await server.connected { client in
        try await client.send(String(repeating: Self.request("{}"), count: 100))
        for _ in 0..<50 { try #require(try await client.answer().body.utf8.count == large.utf8.count) }
        // The buffers of the sockets take a few megabytes; the rest has not been made.
        #expect(endpoint.calls.count < 100)
        for _ in 0..<50 { try #require(try await client.answer().body.utf8.count == large.utf8.count) }
        #expect(endpoint.calls.count == 100)
      }
    }
  }

  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
    (1_795_258_799, "Sat, 21 Nov 2026 10:59:59 GMT"), (1_709_164_800, "Thu, 29 Feb 2024 00:00:00 GMT"),
  ])
  func `dates are written as HTTP does`(second: Int64, expected: String) {
    var date = HTTPDate()
    #expect(date.text(at: second) == expected)
  }
}
