import Foundation
import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct PagesTests {
  private static let application = [
    "index.html": "<h1>Home</h1>",
    "favicon.svg": "<svg/>",
    "assets/index-B4xQ9f2a.js": "run()",
    "assets/index-B4xQ9f2a.js.gz": "GZIPPED",
    "assets/plain.css": "a{}",
    "assets/with space-1a2b3c4d.woff2": "font",
    ".env": "secret",
    ".well-known/security.txt": "Contact: x",
  ]

  @Test(arguments: ["/", "/index.html", "/deals", "/deals/42?tab=1", "/a/b/c/"])
  func `places in the application show the index`(path: String) async throws {
    try await showing { server in
      let answer = try await server.exchange("GET", path)
      #expect(answer.status == 200)
      #expect(answer.body == "<h1>Home</h1>")
      #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
      #expect(answer.headers["cache-control"] == "no-cache")
      #expect(answer.headers["etag"]?.hasPrefix("\"") == true)
    }
  }

  @Test(arguments: [
    ("/assets/index-B4xQ9f2a.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"),
    ("/assets/with%20space-1a2b3c4d.woff2", "font/woff2", "public, max-age=31536000, immutable"),
    ("/assets/plain.css", "text/css; charset=utf-8", "no-cache"),
    ("/favicon.svg", "image/svg+xml", "no-cache"),
    ("/.well-known/security.txt", "text/plain; charset=utf-8", "no-cache"),
  ])
  func `files have their types and may be kept`(path: String, type: String, caching: String) async throws {
    try await showing { server in
      let answer = try await server.exchange("GET", path)
      #expect(answer.status == 200)
      #expect(answer.headers["content-type"] == type)
      #expect(answer.headers["cache-control"] == caching)
    }
  }

  @Test(arguments: ["/missing.js", "/assets/missing", "/assets/missing.js", "/.env", "/%2eenv", "/deals/x.html"])
  func `what is not there is 404`(path: String) async throws {
    try await showing { server in
      let answer = try await server.exchange("GET", path)
      #expect(answer.status == 404)
      #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
      #expect(answer.headers["content-security-policy"] != nil)
    }
  }

  @Test(arguments: [
    "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/%2E%2E%2Fsecret", "/assets/../../secret", "/a/./b",
    "/%252e%252e/secret.txt", "/index.html%00.js", "/%00", "/..\\secret", "/%5c..%5csecret", "/%", "/%zz", "/%c0%ae",
    "/%ff", "/link.txt", "/linked/secret.txt", "/a%0d%0ab", "//../secret.txt", "/....//secret.txt",
  ])
  func `nothing outside the directory can be reached`(path: String) async throws {
    try await showing { server in
      let answer = try await server.exchange("GET", path)
      #expect(answer.status == 404)
      #expect(!answer.body.contains("outside"))
    }
  }

  @Test func `a link within the directory is followed`() async throws {
    try await showing { server in
      let answer = try await server.exchange("GET", "/inner.svg")
      #expect(answer.body == "<svg/>")
    }
  }

  @Test func `an unchanged file is not sent again`() async throws {
    try await showing { server in
      try await server.connected { client in
        let tag = try #require(try await client.exchange("GET", "/").headers["etag"])
        for header in [tag, "W/" + tag, "\"other\", \(tag)", "*"] {
          let answer = try await client.exchange("GET", "/", ["If-None-Match": header])
          #expect(answer.status == 304)
          #expect(answer.headers["etag"] == tag)
          #expect(answer.headers["cache-control"] == "no-cache")
        }
        #expect(try await client.exchange("GET", "/", ["If-None-Match": "\"other\""]).status == 200)
      }
    }
  }

  @Test(arguments: [
    ("gzip", true), ("br, gzip;q=0.5", true), ("*", true), ("x-gzip", true), ("gzip;q=0", false), ("br", false),
    ("gzip;q=0, *", false), ("", false), (";;,,", false),
  ])
  func `a compressed twin is sent to those who take it`(accepted: String, isGzipped: Bool) async throws {
    try await showing { server in
      let answer = try await server.exchange("GET", "/assets/index-B4xQ9f2a.js", ["Accept-Encoding": accepted])
      #expect(answer.headers["vary"] == "Accept-Encoding")
      #expect(answer.headers["content-encoding"] == (isGzipped ? "gzip" : nil))
      #expect(answer.headers["content-type"] == "text/javascript; charset=utf-8")
      #expect(answer.body == (isGzipped ? "GZIPPED" : "run()"))
    }
  }

  @Test func `both forms of a file have a tag of their own`() async throws {
    try await showing { server in
      let path = "/assets/index-B4xQ9f2a.js"
      let plain = try await server.exchange("GET", path).headers["etag"]
      let gzipped = try await server.exchange("GET", path, ["Accept-Encoding": "gzip"]).headers["etag"]
      #expect(plain != gzipped)
      #expect(try await server.exchange("GET", path + ".gz").status == 404)
    }
  }

  @Test func `HEAD has the headers of GET`() async throws {
    try await showing { server in
      try await server.connected { client in
        let answer = try await client.exchange("HEAD", "/")
        #expect(answer.status == 200)
        #expect(answer.headers["content-length"] == "13")
        #expect(try await client.exchange("GET", "/").headers["etag"] == answer.headers["etag"])
      }
    }
  }

  @Test func `pages are not changed by requests`() async throws {
    try await showing { server in
      let answer = try await server.exchange("POST", "/", body: "x")
      #expect(answer.status == 405)
      #expect(answer.headers["allow"] == "GET, HEAD")
    }
  }

  @Test(arguments: [true, false])
  func `browsers are told to be careful`(isSecure: Bool) async throws {
    try await withPages { pages in
      try await TestServer.running(pages: pages) {
        $0.isSecure = isSecure
      } _: { server in
        let headers = try await server.exchange("GET", "/").headers
        #expect(
          headers["content-security-policy"]
            == "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
        #expect(headers["x-content-type-options"] == "nosniff")
        #expect(headers["referrer-policy"] == "same-origin")
        #expect(headers["cross-origin-opener-policy"] == "same-origin")
        #expect(headers["cross-origin-resource-policy"] == "same-origin")
        #expect(headers["permissions-policy"]?.contains("camera=()") == true)
        #expect(headers["strict-transport-security"] == (isSecure ? "max-age=31536000" : nil))
      }
    }
  }

  @Test(arguments: [
    ("/assets/index-B4xQ9f2a.js", true), ("/assets/index.3f9c1d07.css", true), ("/assets/a-b-Zx_qW12p.js", true),
    ("/assets/logo.svg", false), ("/assets/component-Navigation.js", false), ("/assets/jquery-migration.js", false),
    ("/index-B4xQ9f2a.js", false), ("/assets/B4xQ9f2aB4.js", false), ("/assets/", false), ("/assets/-.", false),
  ])
  func `names with a hash are known`(path: String, isHashed: Bool) {
    #expect(PagePath.isHashed(path) == isHashed)
  }

  @Test func `a directory without an index is refused`() async throws {
    try await withPages(["other.html": "x"]) { pages in
      #expect(throws: PagesError.self) { try PageStore(reading: pages) }
    }
  }

  @Test func `too large a directory is refused`() async throws {
    try await withPages { pages in
      var (few, small) = (pages, pages)
      few.maximumFileCount = 0
      small.maximumTotalSize = 12
      #expect(throws: PagesError.self) { try PageStore(reading: few) }
      #expect(throws: PagesError.self) { try PageStore(reading: small) }
    }
  }

  private func showing(_ body: (TestServer) async throws -> Void) async throws {
    try await withPages(Self.application) { directory in
      let manager = FileManager.default
      let outside = directory.deletingLastPathComponent().appendingPathComponent("outside")
      try manager.createDirectory(at: outside, withIntermediateDirectories: true)
      try Data("outside".utf8).write(to: outside.appendingPathComponent("secret.txt"))
      for (link, target) in [
        ("link.txt", outside.appendingPathComponent("secret.txt").path), ("linked", outside.path),
        ("inner.svg", directory.appendingPathComponent("favicon.svg").path), ("loop", directory.path),
      ] {
        try manager.createSymbolicLink(
          atPath: directory.appendingPathComponent(link).path, withDestinationPath: target)
      }
    } _: { pages in
      try await TestServer.running(pages: pages) { try await body($0) }
    }
  }
}
