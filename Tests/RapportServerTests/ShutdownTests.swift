import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct ShutdownTests {
  @Test func `running calls finish, and no more are taken`() async throws {
    let (started, finish) = (Signal(), Signal())
    let endpoint = FakeEndpoint { text, _ in
      started.send()
      await finish.wait()
      return Task.isCancelled ? "cancelled" : text
    }
    let port = try await TestServer.running(endpoint) { server in
      try await server.connected { idle in
        #expect(try await idle.exchange("GET", "/health").status == 200)
        try await server.connected { client in
          try await client.send("POST", "/rpc", ["Content-Type": "application/json"], body: "finished")
          await started.wait()
          await server.shutDown()
          #expect(await idle.readToEnd() == "")
          finish.send()
          let answer = try await client.answer()
          #expect(answer.body == "finished")
          #expect(answer.headers["connection"] == "close")
          #expect(await client.readToEnd() == "")
        }
      }
      return server.port
    }
    await #expect(throws: (any Error).self) {
      try await TestClient.connected(port: port) { try await $0.exchange("GET", "/health") }
    }
  }

  @Test func `a large answer that is under way arrives whole`() async throws {
    let large = String(repeating: "x", count: 16 << 20)
    try await TestServer.running(FakeEndpoint { _, _ in large }) { server in
      try await server.connected { idle in
        #expect(try await idle.exchange("GET", "/health").status == 200)
        try await server.connected { client in
          try await client.send("POST", "/rpc", ["Content-Type": "application/json"], body: "{}")
          try await client.peek()
          await server.shutDown()
          #expect(await idle.readToEnd() == "")
          #expect(try await client.answer().body.utf8.count == large.utf8.count)
          #expect(await client.readToEnd() == "")
        }
      }
    }
  }

  @Test func `calls that take too long are cancelled`() async throws {
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
    try await TestServer.running(endpoint) {
      $0.shutdownTimeout = .milliseconds(20)
    } _: { server in
      try await server.connected { client in
        try await client.send("POST", "/rpc", ["Content-Type": "application/json"], body: "{}")
        await started.wait()
        await server.shutDown()
        await cancelled.wait()
        _ = await client.readToEnd()
      }
    }
  }

  @Test func `a server without pages to show does not start`() async throws {
    await #expect(throws: PagesError.self) {
      try await TestServer.running(pages: PagesConfiguration(directory: "/nowhere/at/all")) { _ in }
    }
  }
}
