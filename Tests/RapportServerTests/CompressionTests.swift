import Foundation
import Programs
import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct CompressionTests {
  private static let large = #"{"text":"\#((0..<20_000).map { "\($0)" }.joined(separator: ", "))"}"#

  private static func curl(_ port: Int, _ path: String, _ more: [String], input: Data? = nil) async throws
    -> Command.Outcome
  {
    try await Command(
      [
        "curl",
        "--silent", "--show-error", "--max-time", "60", "http://127.0.0.1:\(port)\(path)", "--header",
        "Content-Type: application/json",
      ]
        + more
    ).run(input: Array(input ?? Data()))
  }

  private static func gzip(_ text: String) -> Data { Data(Deflater.gzip(Array(text.utf8))) }

  @Test func `long answers come in gzip for those who take it`() async throws {
    let endpoint = FakeEndpoint { text, _ in text == "large" ? Self.large : text }
    let routes = [Route("/large") { .tagged(Array(Self.large.utf8), contentType: "application/json", for: $0) }]
    try await TestServer.running(endpoint, routes: routes) { server in
      for (path, data) in [("/rpc", ["--data", "large"]), ("/large", [])] {
        let plain = try await Self.curl(server.port, path, data + ["--write-out", " %{size_download}"])
        #expect(plain.output == Self.large + " \(Self.large.utf8.count)")
        let packed = try await Self.curl(
          server.port, path, data + ["--compressed", "--write-out", " %{header_json}%{size_download}"])
        #expect(packed.output.hasPrefix(Self.large))
        #expect(packed.output.contains(#""content-encoding":["gzip"]"#))
        #expect(Int(packed.output.split(separator: "}").last ?? "").map { $0 < 80_000 } == true)
      }
      let short = try await server.call("{}", ["Accept-Encoding": "gzip"])
      #expect(short.body == "{}")
      #expect(short.headers["content-encoding"] == nil)
      let refused = try await server.call("large", ["Accept-Encoding": "gzip;q=0, identity"])
      #expect(refused.headers["content-encoding"] == nil)
    }
  }

  @Test func `each form has its name, and either is known again`() async throws {
    let routes = [Route("/large") { .tagged(Array(Self.large.utf8), contentType: "application/json", for: $0) }]
    try await TestServer.running(routes: routes) { server in
      let plain = try await server.exchange("HEAD", "/large")
      let tag = try #require(plain.headers["etag"])
      let gzipped = EntityTag.gzipped(tag)
      #expect(gzipped != tag)
      let headers = try await Self.curl(
        server.port, "/large", ["--compressed", "--dump-header", "-", "--output", "/dev/null"])
      #expect(headers.output.lowercased().contains("etag: \(gzipped)"))
      #expect(headers.output.lowercased().contains("vary: accept-encoding"))
      let same = try await server.exchange("GET", "/large", ["If-None-Match": gzipped, "Accept-Encoding": "gzip"])
      #expect(same.status == 304)
      #expect(same.headers["etag"] == gzipped)
      let plainSame = try await server.exchange("GET", "/large", ["If-None-Match": tag])
      #expect(plainSame.status == 304)
      #expect(plainSame.headers["etag"] == tag)
    }
  }

  @Test func `events, parts and what is encoded stay as they are`() async throws {
    let types = ["text/event-stream", "image/png"]
    let routes = types.enumerated().map { place, type in
      Route("/\(place)") { .tagged(Array(Self.large.utf8), contentType: type, for: $0) }
    }
    try await TestServer.running(routes: routes) { server in
      for place in types.indices {
        let answer = try await server.exchange("GET", "/\(place)", ["Accept-Encoding": "gzip"])
        #expect(answer.headers["content-encoding"] == nil)
        #expect(answer.body == Self.large)
      }
    }
  }

  @Test func `bodies in gzip are read`() async throws {
    let routes = [
      Route("/echo") { .tagged(try await $0.body(), contentType: "text/plain", for: $0) }
    ]
    try await TestServer.running(routes: routes) { server in
      for path in ["/rpc", "/echo"] {
        let answer = try await Self.curl(
          server.port, path, ["--header", "Content-Encoding: gzip", "--data-binary", "@-"], input: Self.gzip(Self.large)
        )
        #expect(answer.output == Self.large)
      }
    }
  }

  @Test(arguments: ["/rpc", "/echo"])
  func `a bomb is refused before it goes off`(path: String) async throws {
    let endpoint = FakeEndpoint()
    let routes = [Route("/echo") { .tagged(try await $0.body(), contentType: "text/plain", for: $0) }]
    try await TestServer.running(endpoint, routes: routes) {
      $0.maximumBodySize = 1 << 20
    } _: { server in
      // More than may come out; and less, but a thousand times as much as goes in.
      for size in [64 << 20, 900 << 10] {
        let bomb = Self.gzip(String(repeating: " ", count: size))
        #expect(bomb.count < 1 << 20)
        let answer = try await Self.curl(
          server.port, path,
          ["--header", "Content-Encoding: gzip", "--data-binary", "@-", "--write-out", " %{http_code}"], input: bomb)
        #expect(answer.output.hasSuffix(" 413"))
        #expect(answer.output.contains("PAYLOAD_TOO_LARGE"))
      }
      #expect(endpoint.calls.isEmpty)
    }
  }

  @Test(arguments: ["/rpc", "/echo"])
  func `what is no gzip is refused`(path: String) async throws {
    let endpoint = FakeEndpoint()
    let routes = [Route("/echo") { .tagged(try await $0.body(), contentType: "text/plain", for: $0) }]
    try await TestServer.running(endpoint, routes: routes) { server in
      let whole = Self.gzip(Self.large)
      for body in [Data("{}".utf8), whole.dropLast(9), whole + Data([0])] {
        let answer = try await Self.curl(
          server.port, path,
          ["--header", "Content-Encoding: gzip", "--data-binary", "@-", "--write-out", " %{http_code}"],
          input: Data(body))
        #expect(answer.output.hasSuffix(" 400"))
      }
      let other = try await Self.curl(
        server.port, path, ["--header", "Content-Encoding: br", "--data", "{}", "--write-out", " %{http_code}"])
      #expect(other.output.hasSuffix(" 415"))
      #expect(endpoint.calls.isEmpty)
    }
  }
}
