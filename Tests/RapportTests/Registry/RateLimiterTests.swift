import JSONRPC
import Rapport
import Synchronization
import Testing

@testable import Fixture

/// How much callers may ask for, by a clock that stands still until it is moved.
@Suite struct RateLimiterTests {
  final class Clock: Sendable {
    private let state = Mutex(Duration.zero)
    var now: Duration { state.withLock { $0 } }
    func advance(_ duration: Duration) { state.withLock { $0 += duration } }
  }

  private let clock = Clock()

  private func limiter(_ limits: RateLimits, capacity: Int = 1 << 10) -> RateLimiter {
    RateLimiter(limits, capacity: capacity) { [clock] in clock.now }
  }

  /// How many milliseconds there are to wait; `nil` if the call is admitted.
  private func wait(
    _ limiter: RateLimiter, _ subject: RateSubject, _ second: RateSubject? = nil, cost: Int = 1
  ) -> Int? {
    do throws(RPCError) {
      try limiter.admit(RateSubjects(subject, second), cost: cost, reply: ReplyMetadata())
      return nil
    } catch {
      #expect(error.code == .tooManyRequests)
      return error.retryAfter ?? -1
    }
  }

  private static let user = RateSubject.user(UUIDv7(high: 1, low: 2))

  @Test func aMinutesWorthMayBeSpentAtOnceAndComesBackSteadily() {
    let limiter = limiter(RateLimits(perUser: 60))
    for _ in 0..<60 { #expect(wait(limiter, Self.user) == nil) }
    let first = wait(limiter, Self.user)
    #expect((1000...1002).contains(first ?? 0))
    // A refusal costs nothing, and the wait is what it says.
    #expect(wait(limiter, Self.user) == first)
    clock.advance(.milliseconds(999))
    #expect(wait(limiter, Self.user) != nil)
    clock.advance(.milliseconds(2))
    #expect(wait(limiter, Self.user) == nil)
    #expect(wait(limiter, Self.user) != nil)
    clock.advance(.seconds(3600))
    for _ in 0..<60 { #expect(wait(limiter, Self.user) == nil) }
    #expect(wait(limiter, Self.user) != nil)
  }

  @Test func aCallCostsWhatItsProcedureSays() {
    let limiter = limiter(RateLimits(perUser: 60))
    #expect(wait(limiter, Self.user, cost: 50) == nil)
    let waiting = wait(limiter, Self.user, cost: 20)
    #expect((10_000...10_002).contains(waiting ?? 0))
    #expect(wait(limiter, Self.user, cost: 10) == nil)
    // What costs more than there ever is takes all of it.
    clock.advance(.seconds(60))
    #expect(wait(limiter, Self.user, cost: 1000) == nil)
    #expect(wait(limiter, Self.user) != nil)
  }

  @Test func everyoneHasTheirOwn() {
    let limiter = limiter(RateLimits(perUser: 2, perKey: 1, perAddress: 1))
    let other = RateSubject.user(UUIDv7(high: 1, low: 3))
    #expect(wait(limiter, .key("a"), Self.user) == nil)
    #expect(wait(limiter, .key("a"), Self.user) != nil)
    #expect(wait(limiter, .key("b"), Self.user) == nil)
    // The keys' calls are their user's as well.
    #expect(wait(limiter, .key("c"), Self.user) != nil)
    #expect(wait(limiter, Self.user) != nil)
    #expect(wait(limiter, other) == nil)
    #expect(wait(limiter, .address("192.0.2.1")) == nil)
    #expect(wait(limiter, .address("192.0.2.1")) != nil)
    #expect(wait(limiter, .address("192.0.2.2")) == nil)
  }

  @Test(arguments: [
    ("2001:db8::1", "2001:db8:0:0:ffff::2", true), ("2001:db8::1", "2001:db8:0:1::1", false),
    ("fe80::1%eth0", "fe80::2", true), ("::ffff:192.0.2.1", "::ffff:192.0.2.2", false),
    ("::ffff:192.0.2.1", "::ffff:c000:201", true), ("192.0.2.1", "192.0.2.2", false),
  ])
  func anIPv6NetworkIsOneCaller(_ first: String, _ second: String, _ isOne: Bool) {
    let limiter = limiter(RateLimits(perAddress: 1))
    #expect(wait(limiter, .address(first)) == nil)
    #expect((wait(limiter, .address(second)) != nil) == isOne)
  }

  @Test func zeroIsNoLimit() {
    let limiter = limiter(.none)
    for _ in 0..<10_000 { #expect(wait(limiter, Self.user, cost: 1000) == nil) }
  }

  /// The table never grows; who has spent the least is forgotten first.
  @Test func manyCallersTakeNoMoreRoom() {
    let limiter = limiter(RateLimits(perUser: 100, perAddress: 100), capacity: 64)
    for number in 0..<100_000 { #expect(wait(limiter, .address("192.0.2.\(number)")) == nil) }
    for _ in 0..<100 { #expect(wait(limiter, Self.user) == nil) }
    #expect(wait(limiter, Self.user) != nil)
    for number in 0..<3 { #expect(wait(limiter, .address("198.51.100.\(number)")) == nil) }
    #expect(wait(limiter, Self.user) != nil)
  }

  @Test func manyCoresSpendNoMoreThanThereIs() async {
    let limiter = limiter(RateLimits(perUser: 1000))
    let admitted = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { (0..<500).count { _ in wait(limiter, Self.user) == nil } } }
      return await group.reduce(0, +)
    }
    #expect(admitted == 1000)
  }
}

/// The limits at the gate of all calls.
@Suite struct LimitedCallTests {
  /// Signs in whoever sends a role's name.
  private func service(_ limits: RateLimits) throws -> RPCService {
    struct Call: CallContext {
      var origin: CallOrigin
      var role: FixtureCall.Role?
      var now = Instant(milliseconds: 0)
      var rateSubjects: RateSubjects? {
        role == nil ? RateSubjects(address: origin.remoteAddress) : RateSubjects(.key(origin.credential ?? ""))
      }
    }
    struct Group: ProcedureGroup {
      var procedures: [Procedure<Call>] {
        [
          .query("a.cheap", input: Text.self, output: Text.self, access: .public) { input, _ in input },
          .query("a.dear", input: Nothing.self, output: Text.self, cost: 5) { _, _ in Text(text: "dear") },
        ]
      }
    }
    let registry = try Registry(title: "", version: "", groups: [Group()] as [any ProcedureGroup<Call>])
    let dispatcher = Dispatcher(registry, limiter: RateLimiter(limits) { .zero }) { origin, _ in
      guard let credential = origin.credential else { return Call(origin: origin, role: nil) }
      guard let role = FixtureCall.Role(rawValue: credential) else { throw RPCError(.unauthorized, "No longer valid") }
      return Call(origin: origin, role: role)
    }
    return RPCService(dispatcher)
  }

  private func send(
    _ service: RPCService, _ message: String, as credential: String? = nil, from address: String = "192.0.2.1"
  ) async throws -> (answer: JSONValue, retryAfter: Int?) {
    let origin = CallOrigin(requestId: "r", credential: credential, remoteAddress: address)
    let answer = await service.respond(to: Array(message.utf8), from: origin)
    return (try JSONValue(json: try #require(answer)), origin.reply.contents.retryAfter)
  }

  private static let cheap = #"{"jsonrpc":"2.0","id":1,"method":"a.cheap","params":{"text":"x"}}"#
  private static let dear = #"{"jsonrpc":"2.0","id":1,"method":"a.dear"}"#

  @Test func theRefusalSaysHowLongToWait() async throws {
    let service = try service(RateLimits(perKey: 6))
    #expect(try await send(service, Self.dear, as: "admin").answer["result"] != nil)
    #expect(try await send(service, Self.cheap, as: "admin").answer["result"] != nil)
    let (answer, retryAfter) = try await send(service, Self.dear, as: "admin")
    #expect(answer["error"]?["code"] == -32029)
    #expect(answer["error"]?["data"]?["code"] == "TOO_MANY_REQUESTS")
    let wait = try #require(answer["error"]?["data"]?["retryAfterMs"]?.intValue)
    #expect((50_000...50_002).contains(wait))
    #expect(retryAfter == (wait + 999) / 1000)
    #expect(try await send(service, Self.dear, as: "member").answer["result"] != nil)
  }

  @Test func eachCallOfABatchCounts() async throws {
    let service = try service(RateLimits(perKey: 3))
    let batch = "[" + Array(repeating: Self.cheap, count: 5).joined(separator: ",") + "]"
    let (answer, retryAfter) = try await send(service, batch, as: "admin")
    #expect(answer.arrayValue?.count { $0["result"] != nil } == 3)
    #expect(answer.arrayValue?.count { $0["error"]?["code"] == -32029 } == 2)
    #expect(retryAfter != nil)
  }

  @Test func whatIsRefusedCountsToo() async throws {
    let service = try service(RateLimits(perKey: 2))
    let wrong = #"{"jsonrpc":"2.0","id":1,"method":"a.cheap","params":{}}"#
    for _ in 0..<2 { #expect(try await send(service, wrong, as: "admin").answer["error"]?["code"] == -32602) }
    #expect(try await send(service, wrong, as: "admin").answer["error"]?["code"] == -32029)
  }

  @Test func guessingCredentialsIsLimitedByAddress() async throws {
    let service = try service(RateLimits(perAddress: 10))
    for guess in 0..<2 {
      #expect(try await send(service, Self.dear, as: "guess \(guess)").answer["error"]?["code"] == -32001)
    }
    let (refused, retryAfter) = try await send(service, Self.dear, as: "guess")
    #expect(refused["error"]?["code"] == -32029)
    #expect(retryAfter != nil)
    // Who has the right one is not held up by neighbours, nor are other addresses.
    #expect(try await send(service, Self.dear, as: "admin").answer["result"] != nil)
    #expect(try await send(service, Self.dear, as: "guess", from: "192.0.2.2").answer["error"]?["code"] == -32001)
  }

  @Test func theCostStandsInTheContract() throws {
    let dear = try Registry(
      title: "", version: "",
      groups: [
        Group(procedures: [
          .query("a.dear", input: Nothing.self, output: Text.self, cost: 5) { _, _ in Text(text: "") },
          .query("a.cheap", input: Nothing.self, output: Text.self) { _, _ in Text(text: "") },
        ])
      ] as [any ProcedureGroup<FixtureCall>]
    ).contract
    #expect(dear.procedure(named: "a.dear")?.cost == 5)
    #expect(dear.procedure(named: "a.cheap")?.cost == nil)
    #expect(OpenRPC(dear).text.contains(#""x-cost": 5"#))
    #expect(throws: RegistryError.self) {
      try Registry(
        title: "", version: "",
        groups: [
          Group(procedures: [
            .query("a.free", input: Nothing.self, output: Text.self, cost: 0) { _, _ in Text(text: "") }
          ])
        ] as [any ProcedureGroup<FixtureCall>])
    }
  }
}
