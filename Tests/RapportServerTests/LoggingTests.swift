import InMemoryLogging
import Logging
import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct LoggingTests {
  @Test func `each request is logged without what is secret`() async throws {
    let log = InMemoryLogHandler()
    try await TestServer.running(logger: Logger(label: "test", factory: { _ in log })) { server in
      _ = try await server.exchange(
        "POST", "/rpc?token=query-secret",
        [
          "Content-Type": "application/json", "Authorization": "Bearer header-secret", "X-Request-Id": "known",
          "Cookie": "rapport_session=cookie-secret",
        ], body: "body-secret")
    }
    let entry = try #require(log.entries.first { $0.message == "request" })
    #expect(entry.level == .info)
    #expect(entry.metadata["method"] == "POST")
    #expect(entry.metadata["path"] == "/rpc")
    #expect(entry.metadata["status"] == "200")
    #expect(entry.metadata["id"] == "known")
    #expect(entry.metadata["duration"] != nil)
    #expect(!log.entries.contains { "\($0.message) \($0.metadata)".contains("secret") })
  }

  @Test(
    arguments: [
      ("plain", "plain"), ("a\nb\u{1B}[0m", "a?b?[0m"), ("é", "?"), (String(repeating: "x", count: 90), nil),
    ] as [(String, String?)])
  func `strangers' text is made safe to show`(text: String, shown: String?) {
    #expect(ShownText.of(text) == shown ?? String(repeating: "x", count: 80) + "…")
  }

  @Test func `JSON text is escaped`() {
    #expect(JSONText.quoted("a\"\\\n\r\t\u{1}\u{7F}é") == #""a\"\\\n\r\t\u0001\u007fé""#)
  }
}
