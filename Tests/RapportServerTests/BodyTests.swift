import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct BodyTests {
  private static let head = "POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
  private static let chunked = head + "Transfer-Encoding: chunked\r\n\r\n"

  @Test func `a body may be as large as the limit`() async throws {
    let body = String(repeating: "x", count: 100)
    try await TestServer.running {
      $0.maximumBodySize = 100
    } _: { server in
      let answer = try await server.call(body)
      #expect(answer.body == body)
    }
  }

  @Test func `a larger body is refused with the limit named`() async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) {
      $0.maximumBodySize = 100
    } _: { server in
      let answer = try await server.call(String(repeating: "x", count: 101))
      #expect(answer.status == 413)
      #expect(answer.isError(-32013, "PAYLOAD_TOO_LARGE"))
      #expect(answer.body.contains("at most 100 bytes"))
      #expect(answer.body.contains("101 bytes were announced"))
      #expect(endpoint.calls.isEmpty)
    }
  }

  @Test func `an announced body is refused before it comes`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        try await client.send(Self.head + "Content-Length: 99999999999\r\n\r\n")
        let answer = try await client.answer()
        #expect(answer.status == 413)
        #expect(answer.headers["connection"] == "close")
        #expect(await client.readToEnd() == "")
      }
    }
  }

  @Test func `a length beyond all numbers is refused`() async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      try await server.connected { client in
        try await client.send(Self.head + "Content-Length: 99999999999999999999999999\r\n\r\n{}")
        #expect(await client.readToEnd().hasPrefix("HTTP/1.1 400 "))
      }
      #expect(endpoint.calls.isEmpty)
    }
  }

  @Test func `chunks add up to a body`() async throws {
    try await TestServer.running { server in
      try await server.connected { client in
        try await client.send(Self.chunked + "2\r\n{\"\r\n3\r\na\":\r\n2\r\n1}\r\n0\r\n\r\n")
        #expect(try await client.answer().body == #"{"a":1}"#)
      }
    }
  }

  @Test func `chunks over the limit are refused as they come`() async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) {
      $0.maximumBodySize = 10
    } _: { server in
      try await server.connected { client in
        try await client.send(Self.chunked + "8\r\n12345678\r\n")
        try await client.send("8\r\n12345678\r\n")
        let answer = try await client.answer()
        #expect(answer.status == 413)
        #expect(answer.isError(-32013, "PAYLOAD_TOO_LARGE"))
        #expect(await client.readToEnd() == "")
      }
      #expect(endpoint.calls.isEmpty)
    }
  }

  @Test func `a slow body is given up`() async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) {
      $0.bodyTimeout = .milliseconds(300)
    } _: { server in
      try await server.connected { client in
        try await client.send(Self.head + "Content-Length: 10\r\n\r\n12345")
        let answer = try await client.answer()
        #expect(answer.status == 408)
        #expect(answer.isError(-32008, "TIMEOUT"))
        #expect(answer.headers["connection"] == "close")
        #expect(await client.readToEnd() == "")
      }
      #expect(endpoint.calls.isEmpty)
    }
  }

  @Test(arguments: ["Content-Length: 10\r\n\r\n12345", "Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n"])
  func `a body that is cut short is no call`(rest: String) async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      try await server.connected { client in
        try await client.send(Self.head + rest)
        try await client.finishSending()
        let end = await client.readToEnd()
        #expect(end.isEmpty || end.hasPrefix("HTTP/1.1 400 "))
      }
      #expect(endpoint.calls.isEmpty)
    }
  }

  @Test(arguments: [
    "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n",
  ])
  func `a body of doubtful length is no call`(rest: String) async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      try await server.connected { client in
        try await client.send(Self.head + rest)
        let end = await client.readToEnd()
        #expect(end.hasPrefix("HTTP/1.1 400 "))
        #expect(end.contains("X-Content-Type-Options: nosniff"))
      }
      #expect(endpoint.calls.isEmpty)
    }
  }
}
