import JSONRPC
import Rapport
import Synchronization
import Testing

@testable import RapportServer

/// `GET /rpc/subscribe` through real sockets.
@Suite(.timeLimit(.minutes(10)))
struct SubscriptionTests {
  /// Gives the numbers behind the subscriber's last one, as fast as they are taken.
  struct Numbers: AsyncSequence, Sendable {
    var start: Int
    var end = Int.max
    var padding = 0
    var made: Counter?
    var endSignal: EndSignal?

    struct Iterator: AsyncIteratorProtocol {
      var numbers: Numbers
      mutating func next() async throws -> StreamEvent<String>? {
        if Task.isCancelled || numbers.start >= numbers.end { return nil }
        numbers.start += 1
        numbers.made?.add()
        return StreamEvent(
          id: "\(numbers.start)", "\(numbers.start)" + String(repeating: "x", count: numbers.padding))
      }
    }

    func makeAsyncIterator() -> Iterator { Iterator(numbers: self) }
  }

  /// Tells when nobody gives events of a subscription any more.
  final class EndSignal: Sendable {
    private let ended: AsyncStream<Void>.Continuation
    init(_ ended: AsyncStream<Void>.Continuation) { self.ended = ended }
    deinit { ended.finish() }
  }

  final class Counter: Sendable {
    private let state = Atomic(0)
    var value: Int { state.load(ordering: .acquiring) }
    func add() { state.add(1, ordering: .acquiringAndReleasing) }
  }

  struct Procedures: ProcedureGroup {
    let procedures: [Procedure<PublicCall>]
  }

  /// Never says anything.
  struct Silence: AsyncSequence, Sendable {
    struct Iterator: AsyncIteratorProtocol {
      var isMarked = false
      mutating func next() async throws -> StreamEvent<String>? {
        guard isMarked else {
          isMarked = true
          return .mark(id: "7")
        }
        try await Task.sleep(for: .seconds(3600))
        return nil
      }
    }

    func makeAsyncIterator() -> Iterator { Iterator() }
  }

  @Schema
  struct Upto {
    @Minimum(0) var count: Int
  }

  private func route(
    _ configuration: StreamConfiguration = StreamConfiguration(), padding: Int = 0, made: Counter? = nil,
    ended: AsyncStream<Void>.Continuation? = nil
  ) throws -> Route {
    let group = Procedures(procedures: [
      .subscription("test.numbers", input: Nothing.self, events: Numbers.self, access: .public) { _, call in
        #expect(call.origin.deadline == nil)
        return Numbers(
          start: call.origin.lastEventId.flatMap { Int($0) } ?? 0, padding: padding, made: made,
          endSignal: ended.map { EndSignal($0) })
      },
      .subscription("test.few", input: Upto.self, events: Numbers.self, access: .public) { input, _ in
        Numbers(start: 0, end: input.count)
      },
      .subscription("test.silence", input: Nothing.self, events: Silence.self, access: .public) { _, _ in Silence() },
      .subscription(
        "test.fail", input: Nothing.self, events: AsyncThrowingStream<String, any Error>.self, access: .public
      ) { _, _ in
        AsyncThrowingStream {
          $0.yield("one")
          $0.finish(throwing: RPCError(.unauthorized, "The session is over"))
        }
      },
      .query("test.query", input: Nothing.self, output: String.self, access: .public) { _, _ in "" },
    ])
    let registry = try Registry(title: "", version: "", groups: [group] as [any ProcedureGroup<PublicCall>])
    return .subscriptions(
      Dispatcher(registry) { origin, _ in PublicCall(origin: origin, now: Instant(milliseconds: 0)) },
      EventStreams(configuration))
  }

  @Test func `a stream tells its events and its end`() async throws {
    try await TestServer.running(routes: [try route()]) { server in
      try await server.connected { client in
        try await client.send("GET", "/rpc/subscribe?procedure=test.few&input=%7B%22count%22%3A2%7D")
        let head = try await client.answer()
        #expect(head.status == 200)
        #expect(head.headers["content-type"] == "text/event-stream" && head.headers["cache-control"] == "no-store")
        let lines = try await client.lines { $0 == "data: {}" }
        #expect(
          lines == [
            "retry: 1000", "", "id: 1", #"data: "1""#, "", "id: 2", #"data: "2""#, "", "event: end", "data: {}",
          ])
      }
    }
  }

  @Test func `a failure ends the stream and says why`() async throws {
    try await TestServer.running(routes: [try route()]) { server in
      try await server.connected { client in
        try await client.send("GET", "/rpc/subscribe?procedure=test.fail", ["X-Request-Id": "r1"])
        _ = try await client.answer()
        let lines = try await client.lines { $0.hasPrefix("data: {") }
        #expect(
          lines.suffix(4) == [
            #"data: "one""#, "", "event: failure",
            #"data: {"code":-32001,"message":"The session is over","data":{"code":"UNAUTHORIZED","requestId":"r1"}}"#,
          ])
      }
    }
  }

  @Test(arguments: [
    ("GET", "?procedure=test.none", 404, -32601, "METHOD_NOT_FOUND"),
    ("GET", "?procedure=test.query", 400, -32602, "BAD_REQUEST"),
    ("GET", "?procedure=test.few&input=%7B", 400, -32700, "PARSE"),
    ("GET", "?procedure=test.few", 400, -32602, "BAD_REQUEST"),
    ("GET", "", 400, -32602, "BAD_REQUEST"),
    ("POST", "?procedure=test.numbers", 405, -32600, "INVALID_REQUEST"),
  ])
  func `what is no subscription is refused`(
    _ method: String, _ query: String, _ status: Int, _ number: Int, _ code: String
  ) async throws {
    try await TestServer.running(routes: [try route()]) { server in
      let answer = try await server.exchange(method, "/rpc/subscribe\(query)")
      #expect(answer.status == status)
      #expect(answer.body.contains("\"code\":\(number)") && answer.body.contains("\"code\":\"\(code)\""))
    }
  }

  @Test func `who comes back misses nothing and gets nothing twice`() async throws {
    try await TestServer.running(routes: [try route(padding: 500)]) { server in
      var (seen, random) = ([Int](), SystemRandomNumberGenerator())
      for _ in 0..<100 {
        try await server.connected { client in
          let headers = seen.last.map { ["Last-Event-ID": "\($0)"] } ?? [:]
          try await client.send("GET", "/rpc/subscribe?procedure=test.numbers", headers)
          _ = try await client.answer()
          // The connection ends in the middle of whatever is on its way.
          var rest = Int.random(in: 0...20, using: &random)
          let lines = try await client.lines { _ in
            rest -= 1
            return rest < 0
          }
          seen += zip(lines, lines.dropFirst()).compactMap { id, data in
            data.hasPrefix("data: ") ? Int(id.dropFirst(4)) : nil
          }
        }
      }
      #expect(seen.count > 100)
      #expect(seen == Array(1...seen.count))
    }
  }

  @Test func `a silent stream says that it is there, and where it stands`() async throws {
    var configuration = StreamConfiguration()
    configuration.heartbeat = .milliseconds(1)
    try await TestServer.running(routes: [try route(configuration)]) { server in
      try await server.connected { client in
        try await client.send("GET", "/rpc/subscribe?procedure=test.silence")
        _ = try await client.answer()
        var beats = 0
        let lines = try await client.lines { line in
          beats += line == ":" ? 1 : 0
          return beats == 3
        }
        #expect(lines.contains("id: 7") && !lines.contains { $0.hasPrefix("data") })
      }
    }
  }

  @Test func `there are so many streams and no more, and calls go on`() async throws {
    var configuration = StreamConfiguration()
    configuration.maximumStreams = 1
    let silence = "/rpc/subscribe?procedure=test.silence"
    try await TestServer.running(routes: [try route(configuration)], { $0.maximumConcurrentRequests = 1 }) { server in
      try await server.connected { client in
        try await client.send("GET", silence)
        #expect(try await client.answer().status == 200)
        let refused = try await server.exchange("GET", silence)
        #expect(refused.status == 503 && refused.headers["retry-after"] == "5")
        #expect(try await server.call("{}").status == 200)
      }
      // The place is free again when the server has seen that the client is gone.
      while try await server.connected({ client in
        try await client.send("GET", silence)
        return try await client.answer().status
      }) != 200 { await Task.yield() }
    }
  }

  @Test func `a shutdown ends streams, which are to be taken up again`() async throws {
    try await TestServer.running(routes: [try route()]) { server in
      try await server.connected { client in
        try await client.send("GET", "/rpc/subscribe?procedure=test.silence")
        _ = try await client.answer()
        _ = try await client.lines { $0 == "id: 7" }
        await server.shutDown()
        let rest = await client.readToEnd()
        #expect(rest.contains("retry: 1000\n\n") && !rest.contains("event:"))
      }
      await server.ended.wait()
    }
  }

  @Test func `a reader who takes nothing stops the source, is cut off, and can resume`() async throws {
    let made = Counter()
    let (end, ended) = AsyncStream<Void>.makeStream()
    let route = try route(padding: 64 << 10, made: made, ended: ended)
    try await TestServer.running(routes: [route], { $0.writeTimeout = .milliseconds(200) }) { server in
      let last = try await server.connected { client in
        try await client.send("GET", "/rpc/subscribe?procedure=test.numbers")
        _ = try await client.answer()
        let first = try await client.lines { $0.hasPrefix("data: ") }
        // Takes nothing more until the server has given up: what it has sent by then has an end.
        for await _ in end {}
        #expect(await client.readToEnd().utf8.count < 64 << 20)
        return try #require(first.first { $0.hasPrefix("id: ") }.flatMap { Int($0.dropFirst(4)) })
      }
      #expect(last == 1)
      #expect(made.value < 1000)
      try await server.connected { client in
        try await client.send("GET", "/rpc/subscribe?procedure=test.numbers&lastEventId=\(last)")
        _ = try await client.answer()
        #expect(try await client.lines { $0.hasPrefix("id: ") }.last == "id: 2")
      }
    }
  }
}
