import Foundation
import Programs
import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct SecureTests {
  /// Asks by curl, which checks the certificate; answers the body, a space and what `format` says.
  private static func curl(
    _ certificate: TestCertificate, _ port: Int, _ path: String, _ more: [String] = [],
    format: String = "%{http_version} %{http_code}",
    input: Data? = nil
  ) async throws -> Command.Outcome {
    try await Command(
      [
        "curl",
        "--silent", "--show-error", "--max-time", "60", "--cacert", certificate.certificate, "--write-out",
        " " + format,
        "https://localhost:\(port)\(path)", "--resolve", "localhost:\(port):127.0.0.1",
      ] + more
    ).run(input: Array(input ?? Data()))
  }

  private static let json = ["--header", "Content-Type: application/json"]

  @Test(arguments: [("--http2", "2"), ("--http1.1", "1.1")])
  func `calls, routes and health are answered through TLS`(flag: String, version: String) async throws {
    let files = try await TestCertificate()
    let endpoint = FakeEndpoint { text, origin in
      origin.reply.sessionChange = .begin(token: "token", lifetime: 60)
      return text
    }
    try await TestServer.running(endpoint, routes: [.queries(TestProcedures.endpoint)]) {
      $0.tls = TLSFiles(certificate: files.certificate, key: files.key)
    } _: { server in
      let call = try await Self.curl(files, server.port, "/rpc", [flag, "--include", "--data", "{}"] + Self.json)
      #expect(call.output.hasSuffix("{} \(version) 200"))
      let headers = call.output.lowercased()
      #expect(headers.contains("set-cookie: __host-rapport_session=token;"))
      #expect(headers.contains("strict-transport-security: max-age=31536000"))
      let health = try await Self.curl(files, server.port, "/health", [flag])
      #expect(health.output == #"{"status":"ok"} \#(version) 200"#)
      let query = try await Self.curl(files, server.port, "/rpc/test.who", [flag])
      #expect(query.output == #""nobody" \#(version) 200"#)
      let refused = try await Self.curl(files, server.port, "/rpc", [flag])
      #expect(refused.output.hasSuffix(" \(version) 405"))
      let foreign = try await Self.curl(
        files, server.port, "/rpc", [flag, "--data", "{}", "--header", "Origin: https://evil.example"] + Self.json)
      #expect(foreign.output.hasSuffix(" \(version) 403"))
      let own = try await Self.curl(
        files, server.port, "/rpc",
        [flag, "--data", "{}", "--header", "Origin: https://localhost:\(server.port)"] + Self.json)
      #expect(own.output.hasSuffix(" \(version) 200"))
    }
    #expect(endpoint.calls.count == 2)
    #expect(endpoint.calls.allSatisfy { $0.origin.isSecure && $0.origin.remoteAddress == "127.0.0.1" })
  }

  @Test(arguments: ["--http2", "--http1.1"])
  func `large bodies and answers come whole`(flag: String) async throws {
    let files = try await TestCertificate()
    try await TestServer.running(routes: [
      Route("/echo") { request in
        .tagged(try await request.body(atMost: 8 << 20), contentType: "application/octet-stream", for: request)
      }
    ]) {
      $0.tls = TLSFiles(certificate: files.certificate, key: files.key)
      $0.maximumBodySize = 8 << 20
    } _: { server in
      let large = Data(repeating: UInt8(ascii: "x"), count: 5 << 20)
      for path in ["/rpc", "/echo"] {
        let answer = try await Self.curl(
          files, server.port, path, [flag, "--data-binary", "@-"] + Self.json, format: "%{size_download}", input: large)
        #expect(answer.output.hasSuffix(" \(large.count)"))
        #expect(answer.status == 0)
      }
      let refused = try await Self.curl(
        files, server.port, "/rpc", [flag, "--data-binary", "@-", "--output", "/dev/null"] + Self.json,
        format: "%{http_code}", input: Data(repeating: 0, count: 9 << 20))
      #expect(refused.output == " 413")
    }
  }

  @Test func `a new certificate is shown once it is whole`() async throws {
    let files = try await TestCertificate(name: "first")
    try await TestServer.running {
      var tls = TLSFiles(certificate: files.certificate, key: files.key)
      tls.checkInterval = .milliseconds(10)
      $0.tls = tls
    } _: { server in
      let before = try await Self.curl(files, server.port, "/health")
      #expect(before.status == 0)
      let other = try await TestCertificate(name: "second")
      // The key of the one and the certificate of the other: what was there stays.
      try FileManager.default.removeItem(atPath: files.certificate)
      try FileManager.default.copyItem(atPath: other.certificate, toPath: files.certificate)
      let old = try await Self.curl(other, server.port, "/health")
      #expect(old.status != 0)
      try FileManager.default.removeItem(atPath: files.key)
      try FileManager.default.copyItem(atPath: other.key, toPath: files.key)
      while try await Self.curl(other, server.port, "/health").status != 0 { await Task.yield() }
    }
  }

  @Test func `a server whose key is another's does not start`() async throws {
    let (files, other) = (try await TestCertificate(), try await TestCertificate())
    for tls in [
      TLSFiles(certificate: files.certificate, key: other.key), TLSFiles(certificate: files.key, key: files.key),
      TLSFiles(certificate: files.certificate, key: files.certificate),
      TLSFiles(certificate: "/nowhere", key: files.key),
    ] {
      await #expect(throws: TLSFilesError.self) {
        try await TestServer.running {
          $0.tls = tls
        } _: { _ in
        }
      }
    }
  }

  @Test func `who does not finish the handshake is given up`() async throws {
    let files = try await TestCertificate()
    try await TestServer.running {
      $0.tls = TLSFiles(certificate: files.certificate, key: files.key)
      $0.headerTimeout = .milliseconds(20)
    } _: { server in
      try await server.connected { client in
        #expect(await client.readToEnd() == "")
      }
    }
  }

  @Test func `a slow body on a stream is given up`() async throws {
    let files = try await TestCertificate()
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) {
      $0.tls = TLSFiles(certificate: files.certificate, key: files.key)
      $0.bodyTimeout = .milliseconds(200)
    } _: { server in
      // A body of which curl is told that there is more than there is.
      let answer = try await Self.curl(
        files, server.port, "/rpc", ["--http2", "--data", "{}", "--header", "Content-Length: 10"] + Self.json,
        format: "%{http_code}")
      #expect(answer.output.hasSuffix(" 408") || answer.status != 0)
      #expect(endpoint.calls.isEmpty)
    }
  }
}
