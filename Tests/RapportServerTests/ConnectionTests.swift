import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct ConnectionTests {
  private static func request(_ body: String) -> String {
    "POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
      + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  @Test func `a connection takes one request after the other`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        for text in ["1", "2", "3"] {
          let answer = try await client.exchange("POST", "/rpc", ["Content-Type": "application/json"], body: text)
          #expect(answer.body == text)
        }
      }
    }
  }

  @Test func `requests that come together are answered in order`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        try await client.send(Self.request("1") + Self.request("2") + Self.request("3"))
        for text in ["1", "2", "3"] { #expect(try await client.answer().body == text) }
      }
    }
  }

  @Test func `a request may come in pieces, behind another one`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        let second = Self.request("second")
        try await client.send(Self.request("first") + second.prefix(30))
        #expect(try await client.answer().body == "first")
        try await client.send(String(second.dropFirst(30)))
        #expect(try await client.answer().body == "second")
      }
    }
  }

  @Test func `a refused request leaves the connection usable`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        #expect(try await client.exchange("POST", "/rpc", body: "{}").status == 415)
        try await client.send(Self.request("next"))
        #expect(try await client.answer().body == "next")
      }
    }
  }

  @Test(arguments: ["GET /he", "POST /rpc HTTP/1.1\r\nHost: localhost\r\nX-Slow: "])
  func `slow headers are given up`(start: String) async throws {
    try await TestServer.running {
      $0.headerTimeout = .milliseconds(20)
    } _: { server in
      try await server.connected { client in
        try await client.send(start)
        #expect(await client.readToEnd() == "")
      }
    }
  }

  @Test func `an unused connection is closed`() async throws {
    try await TestServer.running {
      $0.idleTimeout = .milliseconds(20)
    } _: { server in
      try await server.connected { client in
        let end = await client.readToEnd()
        #expect(end == "")
      }
    }
  }

  // Long enough for a request to come first, on a busy machine too.
  private static let patience = Duration.seconds(2)

  @Test func `a connection without a further request is closed`() async throws {
    try await TestServer.running {
      $0.idleTimeout = Self.patience
    } _: { server in
      try await server.connected { client in
        let answer = try await client.exchange("GET", "/health")
        #expect(answer.status == 200)
        #expect(await client.readToEnd() == "")
      }
    }
  }

  @Test func `a call may take longer than a connection may idle`() async throws {
    let (started, finish) = (Signal(), Signal())
    let endpoint = FakeEndpoint { text, _ in
      started.send()
      await finish.wait()
      return text
    }
    try await TestServer.running(endpoint) {
      $0.headerTimeout = Self.patience
      $0.bodyTimeout = Self.patience
      $0.idleTimeout = Self.patience
    } _: { server in
      try await server.connected { client in
        try await client.send(Self.request("patient"))
        await started.wait()
        try await server.connected { idle in
          let end = await idle.readToEnd()
          #expect(end == "")
        }
        finish.send()
        #expect(try await client.answer().body == "patient")
      }
    }
  }

  @Test func `headers over the limit are refused`() async throws {
    try await TestServer.running {
      $0.maximumHeaderSize = 1000
    } _: { server in
      for request in [
        "GET /health HTTP/1.1\r\nHost: a\r\nX-Long: \(String(repeating: "x", count: 2000))\r\n\r\n",
        "GET /\(String(repeating: "x", count: 2000)) HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /health HTTP/1.1\r\n" + String(repeating: "X: y\r\n", count: 500) + "\r\n",
      ] {
        try await server.connected { client in
          try await client.send(request)
          #expect(await client.readToEnd().hasPrefix("HTTP/1.1 400 "))
        }
      }
      #expect(try await server.exchange("GET", "/health").status == 200)
    }
  }

  @Test(arguments: [
    "\u{0}\u{0}\u{0}\u{0}\r\n\r\n", "GET\r\n\r\n", "GET /health HTTP/9.9\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}",
    "BREW /rpc HTTP/1.1\r\nHost: a\r\n\r\n", "GET /health HTTP/1.1\r\nHost : a\r\n\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  ])
  func `nonsense harms nobody`(text: String) async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      try await server.connected { client in
        try await client.send(text)
        let end = await client.readToEnd()
        #expect(end.isEmpty || end.hasPrefix("HTTP/1.1 400 "))
      }
      #expect(endpoint.calls.isEmpty)
      #expect(try await server.exchange("GET", "/health").status == 200)
    }
  }

  @Test func `a dropped connection cancels its call`() async throws {
    let (started, cancelled) = (Signal(), Signal())
    let endpoint = FakeEndpoint { text, _ in
      await withTaskCancellationHandler {
        started.send()
        await cancelled.wait()
      } onCancel: {
        cancelled.send()
      }
      return text
    }
    try await TestServer.running(endpoint) { server in
      try await server.connected { client in
        try await client.send(Self.request("{}"))
        await started.wait()
        try await client.close()
      }
      await cancelled.wait()
    }
  }

  @Test func `a dropped connection cancels a later call, and only its own`() async throws {
    let (started, cancelled, otherStarted, finishOther) = (Signal(), Signal(), Signal(), Signal())
    let endpoint = FakeEndpoint { text, _ in
      switch text {
      case "wait":
        await withTaskCancellationHandler {
          started.send()
          await cancelled.wait()
        } onCancel: {
          cancelled.send()
        }
      case "other":
        otherStarted.send()
        await finishOther.wait()
        return Task.isCancelled ? "cancelled" : "finished"
      default: break
      }
      return text
    }
    try await TestServer.running(endpoint) { server in
      async let other = server.call("other")
      await otherStarted.wait()
      try await server.connected { client in
        try await client.send(Self.request("first"))
        #expect(try await client.answer().body == "first")
        try await client.send(Self.request("wait"))
        await started.wait()
        try await client.close()
      }
      await cancelled.wait()
      finishOther.send()
      #expect(try await other.body == "finished")
    }
  }

  @Test func `a caller that takes nothing is given up`() async throws {
    let large = String(repeating: "x", count: 32 << 20)
    let answered = Signal()
    let endpoint = FakeEndpoint { _, _ in
      answered.send()
      return large
    }
    try await TestServer.running(endpoint) {
      $0.writeTimeout = .milliseconds(20)
      $0.shutdownTimeout = .seconds(3600)
    } _: { server in
      try await server.connected { client in
        try await client.send(Self.request("{}"))
        await answered.wait()
        await server.shutDown()
        await server.ended.wait()
      }
    }
  }
}
