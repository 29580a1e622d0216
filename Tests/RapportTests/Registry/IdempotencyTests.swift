import Rapport
import Synchronization
import Testing

@testable import Fixture

/// A mutation with an idempotency key is done once, and answered always.
@Suite(.timeLimit(.minutes(10))) struct IdempotencyTests {
  /// Mutations that count how often they run.
  final class Counting: ProcedureGroup {
    typealias Context = FixtureCall

    private let count = Mutex(0)
    private let failures: Mutex<Int>
    let (begun, begin) = AsyncStream.makeStream(of: Void.self)
    let (mayEnd, end) = AsyncStream.makeStream(of: Void.self)

    init(failures: Int = 0) { self.failures = Mutex(failures) }

    var runs: Int { count.withLock { $0 } }

    private func next() -> Number {
      Number(
        value: count.withLock { count in
          count += 1
          return count
        })
    }

    var procedures: [Procedure<FixtureCall>] {
      [
        .mutation("a.add", input: Line.self, output: Number.self, access: .public) { _, _ in self.next() },
        .mutation("a.other", input: Line.self, output: Number.self, access: .public) { _, _ in self.next() },
        .query("a.look", input: Line.self, output: Number.self, access: .public) { _, _ in self.next() },
        .mutation("a.fail", input: Nothing.self, output: Number.self, access: .public) { _, _ in
          let number = self.next()
          let fails = self.failures.withLock { left in
            left -= 1
            return left >= 0
          }
          if fails { throw Refusal.tooLarge(limit: number.value) }
          return number
        },
        .mutation("a.wait", input: Nothing.self, output: Number.self, access: .public) { _, _ in
          self.begin.finish()
          for await _ in self.mayEnd {}
          let number = self.next()
          if self.failures.withLock({ left in
            left -= 1
            return left >= 0
          }) {
            throw Broken()
          }
          return number
        },
        .mutation("a.signIn", input: Nothing.self, output: Number.self, access: .public) { _, call in
          call.origin.reply.sessionChange = .begin(token: "token-\(self.runs)", lifetime: 60)
          return self.next()
        },
      ]
    }

    func registry() throws -> Registry<FixtureCall> {
      try Registry(title: "", version: "", groups: [self] as [any ProcedureGroup<FixtureCall>])
    }
  }

  private func call(
    _ key: String?, from credential: String? = "one", now: Int64 = 0, reply: ReplyMetadata = ReplyMetadata()
  ) -> FixtureCall {
    var origin = CallOrigin(requestId: "r", credential: credential, reply: reply)
    origin.idempotencyKey = key.flatMap { IdempotencyKey($0) }
    return FixtureCall(origin: origin, role: .admin, now: Instant(milliseconds: now))
  }

  private static let line = #"{"name":"a","quantity":1}"#

  @Test func theSameKeyAndInputGetTheSameAnswer() async throws {
    let counting = Counting()
    let registry = try counting.registry()
    for _ in 0..<3 { #expect(await answer(registry, "a.add", Self.line, in: call("k")) == #"{"value":1}"#) }
    // Neither white space nor order makes another input.
    let same = #" { "quantity" : 1, "n\u0061me" : "a" } "#
    #expect(await answer(registry, "a.add", same, in: call("k")) == #"{"value":1}"#)
    #expect(await answer(registry, "a.add", Self.line, in: call("l")) == #"{"value":2}"#)
    #expect(await answer(registry, "a.add", Self.line, in: call(nil)) == #"{"value":3}"#)
    #expect(await answer(registry, "a.other", Self.line, in: call("k")) == #"{"value":4}"#)
    #expect(await answer(registry, "a.add", Self.line, in: call("k", from: "two")) == #"{"value":5}"#)
    #expect(counting.runs == 5)
  }

  @Test func theSameKeyWithAnotherInputIsAConflict() async throws {
    let counting = Counting()
    let registry = try counting.registry()
    #expect(await answer(registry, "a.add", Self.line, in: call("k")) == #"{"value":1}"#)
    let refused = await answer(registry, "a.add", #"{"name":"b","quantity":1}"#, in: call("k"))
    #expect(refused.hasPrefix("CONFLICT: The idempotency key stands for a call of a.add with another input"))
    #expect(counting.runs == 1)
  }

  @Test func strangersWithTheSameKeyHaveNothingToDoWithEachOther() async throws {
    let registry = try Counting().registry()
    #expect(await answer(registry, "a.add", Self.line, in: call("k", from: nil)) == #"{"value":1}"#)
    let other = #"{"name":"b","quantity":1}"#
    #expect(await answer(registry, "a.add", other, in: call("k", from: nil)) == #"{"value":2}"#)
    #expect(await answer(registry, "a.add", Self.line, in: call("k", from: nil)) == #"{"value":1}"#)
  }

  @Test func aQueryIsAnsweredAnew() async throws {
    let registry = try Counting().registry()
    #expect(await answer(registry, "a.look", Self.line, in: call("k")) == #"{"value":1}"#)
    #expect(await answer(registry, "a.look", Self.line, in: call("k")) == #"{"value":2}"#)
  }

  @Test func aCallThatFailedIsDoneAgain() async throws {
    let registry = try Counting(failures: 2).registry()
    #expect(await answer(registry, "a.fail", in: call("k")).hasPrefix("UNPROCESSABLE"))
    #expect(await answer(registry, "a.fail", in: call("k")).hasPrefix("UNPROCESSABLE"))
    #expect(await answer(registry, "a.fail", in: call("k")) == #"{"value":3}"#)
    #expect(await answer(registry, "a.fail", in: call("k")) == #"{"value":3}"#)
  }

  @Test func anInputThatIsRefusedIsNotKept() async throws {
    let registry = try Counting().registry()
    #expect(await answer(registry, "a.add", #"{"name":"a"}"#, in: call("k")).hasPrefix("BAD_REQUEST"))
    #expect(await answer(registry, "a.add", Self.line, in: call("k")) == #"{"value":1}"#)
  }

  @Test(arguments: [0, 1]) func callsAtTheSameTimeAreDoneOnce(failures: Int) async throws {
    let counting = Counting(failures: failures)
    let registry = try counting.registry()
    let first = Task.immediate { await answer(registry, "a.wait", in: call("k")) }
    for await _ in counting.begun {}
    let others = (0..<5).map { _ in Task.immediate { await answer(registry, "a.wait", in: call("k")) } }
    counting.end.finish()
    // If the first fails, the next does it.
    #expect(await first.value.hasPrefix(failures == 0 ? #"{"value":1}"# : "INTERNAL"))
    for other in others { #expect(await other.value == #"{"value":\#(failures + 1)}"#) }
    #expect(counting.runs == failures + 1)
  }

  @Test func whoWaitsMayGiveUp() async throws {
    let counting = Counting()
    let registry = try counting.registry()
    let first = Task.immediate { await answer(registry, "a.wait", in: call("k")) }
    for await _ in counting.begun {}
    let (second, third) = (
      Task.immediate { await answer(registry, "a.wait", in: call("k")) },
      Task.immediate { await answer(registry, "a.wait", in: call("k")) }
    )
    second.cancel()
    #expect(await second.value.hasPrefix("CLIENT_CLOSED"))
    counting.end.finish()
    #expect(await first.value == #"{"value":1}"#)
    #expect(await third.value == #"{"value":1}"#)
  }

  @Test func anAnswerIsKeptForADay() async throws {
    let registry = try Counting().registry()
    let day: Int64 = 86_400_000
    #expect(await answer(registry, "a.add", Self.line, in: call("k")) == #"{"value":1}"#)
    #expect(await answer(registry, "a.add", Self.line, in: call("k", now: day - 1)) == #"{"value":1}"#)
    #expect(await answer(registry, "a.add", Self.line, in: call("k", now: day)) == #"{"value":2}"#)
    #expect(await answer(registry, "a.add", Self.line, in: call("k", now: 2 * day - 1)) == #"{"value":2}"#)
  }

  @Test func theSessionBeginsAgain() async throws {
    let registry = try Counting().registry()
    for _ in 0..<2 {
      let reply = ReplyMetadata()
      #expect(await answer(registry, "a.signIn", in: call("k", from: nil, reply: reply)) == #"{"value":1}"#)
      #expect(reply.sessionChange == .begin(token: "token-0", lifetime: 60))
    }
  }

  @Test func memoryForgetsTheOldest() async throws {
    let counting = Counting()
    let registry = try Registry(
      title: "", version: "", groups: [counting] as [any ProcedureGroup<FixtureCall>],
      answers: MemoryLedger(capacity: 10))
    for key in 1...11 { _ = await answer(registry, "a.add", Self.line, in: call("\(key)")) }
    #expect(await answer(registry, "a.add", Self.line, in: call("11")) == #"{"value":11}"#)
    #expect(await answer(registry, "a.add", Self.line, in: call("1")) == #"{"value":12}"#)
  }

  @Test(arguments: [
    ("k", "k"), ("018f4e6e-7b7a", "018f4e6e-7b7a"), (#""quoted""#, "quoted"), (String(repeating: "x", count: 200), nil),
    ("", nil), ("a b", nil), ("\u{e4}", nil), ("a\n", nil), (String(repeating: "x", count: 201), nil), (#""""#, #""""#),
  ])
  func keysAreVisibleASCII(_ header: String, _ expected: String?) {
    let expected = header.utf8.count == 200 ? header : expected
    #expect(IdempotencyKey(header: header)?.text == expected)
  }

  @Test(arguments: [
    KeptAnswer(json: Array(#"{"a":[1,{"b":null}]}"#.utf8)), KeptAnswer(json: nil),
    KeptAnswer(json: nil, sessionChange: .end),
    KeptAnswer(json: Array("null".utf8), sessionChange: .begin(token: "t\"\u{1F600}", lifetime: 9)),
  ])
  func answersAreReadAsTheyWereWritten(_ answer: KeptAnswer) throws {
    #expect(try KeptAnswer(bytes: answer.bytes) == answer)
  }
}
