import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct HealthTests {
  @Test func `a healthy server says so to anyone`() async throws {
    try await TestServer.running { server in
      let answer = try await server.exchange("GET", "/health?probe=1", ["Origin": "http://elsewhere.example"])
      #expect(answer.status == 200)
      #expect(answer.body == #"{"status":"ok"}"#)
      #expect(answer.headers["content-type"] == "application/json")
      #expect(answer.headers["cache-control"] == "no-store")
      #expect(answer.headers["x-content-type-options"] == "nosniff")
    }
  }

  @Test func `trouble is 503 with its details`() async throws {
    let report = HealthReport(isHealthy: false, details: ["queue": "ok", "database": "no \"answer\""])
    try await TestServer.running(health: report) { server in
      let answer = try await server.exchange("GET", "/health")
      #expect(answer.status == 503)
      #expect(
        answer.body == #"{"status":"unavailable","details":{"database":"no \"answer\"","queue":"ok"}}"#)
    }
  }

  @Test func `HEAD has the headers of GET`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        let answer = try await client.exchange("HEAD", "/health")
        #expect(answer.status == 200)
        #expect(answer.headers["content-length"] == "15")
        #expect(try await client.exchange("GET", "/health").body.count == 15)
      }
    }
  }

  @Test func `POST is refused`() async throws {
    try await TestServer.running { server in
      let answer = try await server.exchange("POST", "/health", body: "{}")
      #expect(answer.status == 405)
      #expect(answer.headers["allow"] == "GET, HEAD")
    }
  }
}
