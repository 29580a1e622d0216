import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct QueryTests {
  private static func running(_ body: (TestServer) async throws -> Void) async throws {
    try await TestServer.running(routes: [.queries(TestProcedures.endpoint)]) { try await body($0) }
  }

  private static let hello = "/rpc/test.echo?input=%7B%22text%22%3A%22a+b%2Bc%22%7D"

  @Test func `a query is answered with its output and named by it`() async throws {
    try await Self.running { server in
      let first = try await server.exchange("GET", Self.hello)
      #expect(first.status == 200)
      #expect(first.body == #""a b+c""#)
      #expect(first.headers["content-type"] == "application/json")
      #expect(first.headers["cache-control"] == "private, no-cache")
      let tag = try #require(first.headers["etag"])
      #expect(tag.hasPrefix("\""))

      let same = try await server.exchange("GET", Self.hello, ["If-None-Match": "\"other\", \(tag)"])
      #expect(same.status == 304)
      #expect(same.headers["etag"] == tag)
      #expect(same.body.isEmpty)

      let other = try await server.exchange(
        "GET", "/rpc/test.echo?input=%7B%22text%22:%22x%22%7D", ["If-None-Match": tag])
      #expect(other.status == 200)
      #expect(other.headers["etag"] != tag)
    }
  }

  @Test func `a combining mark hides no separator`() {
    let pairs = QueryString.pairs("/p?\u{347}a=\u{347}1&\u{347}b=2#\u{347}c=3")
    #expect(pairs.map(\.name) == ["\u{347}a", "\u{347}b"])
    #expect(pairs.map { $0.value.map { String(decoding: $0, as: UTF8.self) } } == ["\u{347}1", "2"])
    #expect(Credential.cookie(named: "s", in: "a=1;\u{347}b=2; s=3") == "3")
    #expect(ByteRanges("bytes=\u{663}-5", size: 10) == .whole)
  }

  @Test func `HEAD tells what GET would`() async throws {
    try await Self.running { server in
      let get = try await server.exchange("GET", Self.hello)
      let head = try await server.exchange("HEAD", Self.hello)
      #expect(head.status == 200)
      #expect(head.headers["etag"] == get.headers["etag"])
      #expect(head.headers["content-length"] == "7")
    }
  }

  @Test func `a query may have no input`() async throws {
    try await Self.running { server in
      let found1 = try await server.exchange("GET", "/rpc/test.who", ["Authorization": "Bearer me"])
      #expect(found1.body == #""me""#)
      let found2 = try await server.exchange("GET", "/rpc/test.who")
      #expect(found2.body == #""nobody""#)
    }
  }

  @Test(arguments: [
    ("GET", "/rpc/test.change", 405, ""), ("GET", "/rpc/test.none", 404, nil), ("GET", "/rpc/", 404, nil),
    ("POST", "/rpc/test.echo", 405, "GET, HEAD"), ("GET", "/rpc/test.echo", 400, nil),
    ("GET", "/rpc/test.echo?input=%7B", 400, nil), ("GET", "/rpc/test.echo?input=%7", 400, nil),
    ("GET", "/rpc/test.echo?text=a", 400, nil), ("GET", "/rpc/test.echo?input=%7B%7D&input=%7B%7D", 400, nil),
    ("GET", "/rpc/test.echo?input=%7B%22text%22:%22a%22%7D%20x", 400, nil),
  ])
  func `what is no query by GET is refused`(method: String, path: String, status: Int, allow: String?) async throws {
    try await Self.running { server in
      let answer = try await server.exchange(method, path)
      #expect(answer.status == status)
      #expect(answer.headers["allow"] == allow)
      #expect(answer.headers["cache-control"] == "no-store")
    }
  }

  @Test func `other pages may not ask`() async throws {
    try await Self.running { server in
      let found3 = try await server.exchange("GET", Self.hello, ["Sec-Fetch-Site": "cross-site"])
      #expect(found3.status == 403)
    }
  }

  @Test func `the longer path answers`() async throws {
    let routes = [
      Route.queries(TestProcedures.endpoint), Route("/rpc/subscribe") { _ in .text(status: .ok, "events") },
    ]
    try await TestServer.running(routes: routes) { server in
      let found4 = try await server.exchange("GET", "/rpc/subscribe")
      #expect(found4.body == "events")
      let found5 = try await server.exchange("GET", "/rpc/test.who")
      #expect(found5.body == #""nobody""#)
    }
  }
}
