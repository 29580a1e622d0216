import Fixture
import NIOHTTP1
import Rapport
import Testing

/// Plain HTTP, as a tool does it that knows only the OpenAPI document.
@Suite struct OpenAPITests {
  @Test func `a query by GET and by POST, and a mutation, answer their output`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let byGet = try await server.send(
        .GET, "/api/test.values.echo?input=" + WireServer.escaped(#"{"text":"ü"}"#))
      let byPost = try await server.send(.POST, "/api/test.values.echo", body: #"{"text":"ü"}"#)
      for answer in [byGet, byPost] {
        #expect(answer.status == 200 && answer.text == #"{"text":"ü"}"#)
        #expect(answer.headers["Content-Type"] == ["application/json"])
      }
      let nothing = try await server.send(.POST, "/api/test.things.administer", as: "admin")
      #expect(nothing.status == 204 && nothing.body.isEmpty)
    }
  }

  @Test func `what a query answers by GET is not sent twice`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let path = "/api/test.values.echo?input=" + WireServer.escaped(#"{"text":"a"}"#)
      let first = try await server.send(.GET, path)
      let tag = try #require(first.headers["ETag"].first)
      #expect(first.headers["Cache-Control"] == ["private, no-cache"])
      let again = try await server.send(.GET, path, headers: ["If-None-Match": tag])
      #expect(again.status == 304 && again.body.isEmpty && again.headers["ETag"] == [tag])
      let head = try await server.send(.HEAD, path)
      #expect(head.status == 200 && head.body.isEmpty && head.headers["ETag"] == [tag])
      let other = try await server.send(
        .GET, "/api/test.values.echo?input=" + WireServer.escaped(#"{"text":"b"}"#), headers: ["If-None-Match": tag])
      #expect(other.status == 200 && other.text == #"{"text":"b"}"#)
      let byPost = try await server.send(
        .POST, "/api/test.values.echo", headers: ["If-None-Match": tag], body: #"{"text":"a"}"#)
      #expect(byPost.status == 200 && byPost.headers["ETag"].isEmpty)
    }
  }

  @Test(
    arguments: [
      (.POST, "test.values.echo", #"{"text":1}"#, nil, 400, "BAD_REQUEST"),
      (.POST, "test.values.echo", #"{"text":"a"} {}"#, nil, 400, "PARSE"),
      (.POST, "test.values.page", nil, nil, 401, "UNAUTHORIZED"),
      (.POST, "test.things.administer", nil, "member", 403, "FORBIDDEN"),
      (.POST, "test.values.nothing", nil, nil, 404, "METHOD_NOT_FOUND"),
      (.POST, "test.things.count", #"{"value":1}"#, nil, 404, "METHOD_NOT_FOUND"),
      (.GET, "test.things.administer", nil, "admin", 405, "INVALID_REQUEST"),
      (.DELETE, "test.values.echo", nil, nil, 405, "INVALID_REQUEST"),
      (.POST, "test.things.refuse", #"{"value":1}"#, nil, 422, "UNPROCESSABLE"),
      (.POST, "test.things.refuse", #"{"value":-1}"#, nil, 500, "INTERNAL"),
    ] as [(HTTPMethod, String, String?, String?, Int, String)])
  func `errors are problem details`(
    method: HTTPMethod, name: String, input: String?, role: String?, status: Int, code: String
  ) async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let answer = try await server.send(method, "/api/\(name)", as: role, body: input)
      #expect(answer.status == status, "\(answer.text)")
      #expect(answer.headers["Content-Type"] == ["application/problem+json"])
      let problem = try answer.json
      #expect(problem["status"]?.intValue == status)
      #expect(problem["code"]?.stringValue == code)
      #expect(problem["type"]?.stringValue == "/docs/#/errors/\(code)")
      #expect(problem["requestId"]?.stringValue == answer.headers["X-Request-Id"].first)
      #expect(problem["detail"]?.stringValue?.isEmpty == false && problem["title"]?.stringValue?.isEmpty == false)
      if status == 405 { #expect(answer.headers["Allow"].first?.contains("POST") == true) }
      if code == "BAD_REQUEST" { #expect(problem["issues"]?[0]?["path"] == "text") }
      if status == 422 { #expect(problem["error"]?["limit"] == 1) }
    }
  }

  @Test func `another content type is refused`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let answer = try await server.send(
        .POST, "/api/test.values.echo", headers: ["Content-Type": "text/plain"], body: #"{"text":"a"}"#)
      #expect(answer.status == 415)
    }
  }

  @Test func `the document names what can be called, and is not sent twice`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      let answer = try await server.send(.GET, "/api/openapi.json")
      let document = try answer.json
      #expect(document["openapi"] == "3.1.0")
      let paths = try #require(document["paths"]?.objectValue)
      #expect(paths["/api/test.values.echo"]?.objectValue?.keys.sorted() == ["get", "post"])
      #expect(paths["/api/test.things.change"]?.objectValue?.keys.sorted() == ["post"])
      #expect(paths["/api/test.things.count"] == nil)
      let tag = try #require(answer.headers["ETag"].first)
      let again = try await server.send(.GET, "/api/openapi.json", headers: ["If-None-Match": tag])
      #expect(again.status == 304 && again.body.isEmpty)
    }
  }

  @Test func `the documentation loads nothing but its own files`() async throws {
    try await WireServer.running(WireServer.procedures()) { server in
      for path in ["/docs", "/docs/"] {
        let page = try await server.send(.GET, path)
        #expect(page.status == 200 && page.headers["Content-Type"] == ["text/html; charset=utf-8"])
        let policy = try #require(page.headers["Content-Security-Policy"].first)
        #expect(policy.contains("script-src 'self'") && !policy.contains("unsafe"))
        for match in page.text.matches(of: /(?:href|src)="(\/[^"]+)"/) {
          #expect(try await server.send(.GET, String(match.1)).status == 200, "\(match.1)")
        }
      }
      #expect(try await server.send(.GET, "/docs/contract.json").json["procedures"]?.arrayValue?.isEmpty == false)
      #expect(try await server.send(.GET, "/docs/../secret").status == 404)
      #expect(try await server.send(.POST, "/docs/docs.js").status == 405)
    }
  }
}
