import FixtureSDK

/// Subscriptions against a live server, and through connections that break.
struct Subscriptions {
  let url: String
  let breakingURL: String
  let last: Int

  func run() async throws {
    try await broken()
    try await resumed()
    try await refused()
    try await unauthorized()
  }

  /// Each text once and in order; of every seventh nothing is told.
  private func expected(after first: Int, upTo last: Int) -> [String] {
    (first + 1...last).filter { $0 % 7 != 0 }.map { "\($0) \u{2028}\u{85}\u{B} ü" }
  }

  private func broken() async throws {
    var options = ClientOptions(token: "member")
    options.retry = RetryPolicy(limit: 20, delay: .milliseconds(2), maximumDelay: .milliseconds(20))
    let client = Client(url: breakingURL, options: options)
    var texts: [String] = []
    var lastId: String?
    for try await event in client.test.things.follow(Follow(upTo: last)).events {
      texts.append(event.value.text)
      lastId = event.id
    }
    try SwiftRoundTrip.expect(texts == expected(after: 0, upTo: last), "\(texts.count) events: \(texts.suffix(3))")
    try SwiftRoundTrip.expect(lastId == "\(last)", "the last position is \(lastId ?? "none")")
  }

  private func resumed() async throws {
    let events = Client(url: url, token: "member").test.things.follow(
      Follow(upTo: last), options: CallOptions(lastEventId: "100"))
    var texts: [String] = []
    for try await event in events { texts.append(event.text) }
    try SwiftRoundTrip.expect(texts == expected(after: 100, upTo: last), "\(texts)")
  }

  private func refused() async throws {
    var texts: [String] = []
    do {
      for try await event in Client(url: url, token: "member").test.things.follow(Follow(upTo: 3, isRefused: true)) {
        texts.append(event.text)
      }
      throw SwiftRoundTrip.Failed(description: "it should be refused")
    } catch let error as CallError<Refusal> {
      guard case .refused(.tooLarge(limit: 3), let details) = error else { throw error }
      try SwiftRoundTrip.expect(details.code == .unprocessable, "\(details)")
    }
    try SwiftRoundTrip.expect(texts == expected(after: 0, upTo: 3), "\(texts)")
  }

  private func unauthorized() async throws {
    do {
      for try await _ in Client(url: url).test.things.follow(Follow(upTo: 1)) {}
      throw SwiftRoundTrip.Failed(description: "nobody is signed in")
    } catch let error as CallError<Refusal> {
      try SwiftRoundTrip.expect(error.code == .unauthorized, "\(error)")
    }
  }
}
