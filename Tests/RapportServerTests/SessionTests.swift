import Rapport
import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct SessionTests {
  @Test(
    arguments: [
      (["Authorization": "Bearer abc"], "abc"),
      (["Authorization": "bearer  abc "], "abc"),
      (["Cookie": "a=1; rapport_session=xyz; b=2"], "xyz"),
      (["Cookie": "rapport_session=\"xyz\""], "xyz"),
      (["Authorization": "Bearer abc", "Cookie": "rapport_session=xyz"], "abc"),
      (["Authorization": "Bearer", "Cookie": "rapport_session=xyz"], nil),
      (["Authorization": "Basic abc", "Cookie": "rapport_session=xyz"], "xyz"),
      (["Authorization": "Basic abc"], nil),
      (["Cookie": "__Host-rapport_session=xyz"], nil),
      (["Cookie": "rapport_session="], nil),
      (["Cookie": ";;=;rapport_session"], nil),
    ] as [([String: String], String?)])
  func `credentials are found`(headers: [String: String], token: String?) async throws {
    let endpoint = FakeEndpoint()
    try await TestServer.running(endpoint) { server in
      _ = try await server.call("{}", headers)
    }
    #expect(endpoint.calls.map(\.origin.credential) == [token])
  }

  @Test func `a call begins a session`() async throws {
    #expect(
      try await cookie(.begin(token: "t0k-en", lifetime: 3600))
        == "rapport_session=t0k-en; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax")
  }

  @Test func `a call ends the session`() async throws {
    #expect(try await cookie(.end) == "rapport_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
  }

  @Test func `a call that says nothing sets nothing`() async throws {
    #expect(try await cookie(nil) == nil)
  }

  @Test func `a notification may end the session`() async throws {
    #expect(try await cookie(.end, isNotification: true)?.hasPrefix("rapport_session=; ") == true)
  }

  @Test(arguments: ["a;b", "a b", "a\r\nX: y", "é", "a,b", "a\"b"])
  func `a token that no cookie can hold sets nothing`(token: String) async throws {
    #expect(try await cookie(.begin(token: token, lifetime: 1)) == nil)
  }

  @Test(arguments: [true, false])
  func `secure cookies are bound to this host`(byConnection: Bool) async throws {
    let endpoint = FakeEndpoint { _, origin in
      origin.reply.sessionChange = .begin(token: "new", lifetime: 60)
      return "{}"
    }
    try await TestServer.running(endpoint) {
      $0.isSecure = byConnection
      $0.secureCookies = !byConnection
    } _: { server in
      let answer = try await server.call("{}", ["Cookie": "rapport_session=planted; __Host-rapport_session=own"])
      #expect(
        answer.headers["set-cookie"]
          == "__Host-rapport_session=new; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure")
    }
    #expect(endpoint.calls.first?.origin.credential == "own")
    #expect(endpoint.calls.first?.origin.isSecure == byConnection)
  }

  private func cookie(_ change: ReplyMetadata.SessionChange?, isNotification: Bool = false) async throws -> String? {
    let endpoint = FakeEndpoint { _, origin in
      origin.reply.sessionChange = change
      return isNotification ? nil : "{}"
    }
    return try await TestServer.running(endpoint) { try await $0.call().headers["set-cookie"] }
  }
}
