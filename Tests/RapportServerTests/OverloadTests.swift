import Rapport
import Synchronization
import Testing

@testable import RapportServer

@Suite(.timeLimit(.minutes(10)))
struct OverloadTests {
  /// How many are inside, and the most that ever were.
  private final class Meter: Sendable {
    let inside = Atomic(0)
    let most = Atomic(0)
  }

  /// An endpoint whose calls of "hold" wait for a signal.
  private static func holding(_ started: Signal, until finish: Signal) -> FakeEndpoint {
    FakeEndpoint { text, _ in
      if text == "hold" {
        started.send()
        await finish.wait()
      }
      return text
    }
  }

  @Test func `calls wait for their turn, in order`() async throws {
    let (started, finish) = (Signal(), Signal())
    let endpoint = Self.holding(started, until: finish)
    let slots = CallSlots(limit: 1, maximumWaiting: 8, patience: .seconds(3600))
    try await TestServer.running(endpoint, slots: slots) { server in
      try await withThrowingTaskGroup(of: Answer.self) { group in
        group.addTask { try await server.call("hold") }
        await started.wait()
        for place in 1...3 {
          group.addTask { try await server.call("\(place)") }
          while slots.waiting < place { await Task.yield() }
        }
        #expect(endpoint.calls.map(\.message) == ["hold"])
        #expect(try await server.exchange("GET", "/health").status == 200)
        finish.send()
        for try await answer in group { #expect(answer.status == 200) }
      }
    }
    #expect(endpoint.calls.map(\.message) == ["hold", "1", "2", "3"])
    #expect(slots.running == 0)
    #expect(slots.waiting == 0)
  }

  @Test func `a full queue refuses at once`() async throws {
    let (started, finish) = (Signal(), Signal())
    let endpoint = Self.holding(started, until: finish)
    let slots = CallSlots(limit: 1, maximumWaiting: 1, patience: .seconds(3600))
    try await TestServer.running(endpoint, slots: slots) { server in
      async let held = server.call("hold")
      await started.wait()
      async let waiting = server.call("waiting")
      while slots.waiting < 1 { await Task.yield() }
      let refused = try await server.call("refused")
      #expect(refused.status == 503)
      #expect(refused.headers["retry-after"] == "1")
      #expect(refused.isError(-32053, "UNAVAILABLE"))
      #expect(try await server.exchange("GET", "/health").status == 200)
      finish.send()
      #expect(try await held.body == "hold")
      #expect(try await waiting.body == "waiting")
      #expect(try await server.call("after").body == "after")
    }
    #expect(endpoint.calls.map(\.message) == ["hold", "waiting", "after"])
  }

  @Test func `nobody waits for ever`() async throws {
    let (started, finish) = (Signal(), Signal())
    let endpoint = Self.holding(started, until: finish)
    let slots = CallSlots(limit: 1, maximumWaiting: 8, patience: .milliseconds(20))
    try await TestServer.running(endpoint, slots: slots) { server in
      let held = Task { try await server.call("hold") }
      await started.wait()
      try await server.connected { client in
        let refused = try await client.exchange("POST", "/rpc", ["Content-Type": "application/json"], body: "late")
        #expect(refused.status == 503)
        #expect(slots.waiting == 0)
        finish.send()
        let first = try await held.value
        #expect(first.body == "hold")
        let next = try await client.exchange("POST", "/rpc", ["Content-Type": "application/json"], body: "next")
        #expect(next.body == "next")
      }
    }
    #expect(endpoint.calls.map(\.message) == ["hold", "next"])
  }

  @Test func `who goes away waits no more`() async throws {
    let (started, finish) = (Signal(), Signal())
    let endpoint = Self.holding(started, until: finish)
    let slots = CallSlots(limit: 1, maximumWaiting: 8, patience: .seconds(3600))
    try await TestServer.running(endpoint, slots: slots) { server in
      async let held = server.call("hold")
      await started.wait()
      try await server.connected { client in
        try await client.send("POST", "/rpc", ["Content-Type": "application/json"], body: "gone")
        while slots.waiting < 1 { await Task.yield() }
        try await client.close()
      }
      while slots.waiting > 0 { await Task.yield() }
      finish.send()
      #expect(try await held.body == "hold")
    }
    #expect(endpoint.calls.map(\.message) == ["hold"])
    #expect(slots.running == 0)
  }

  @Test func `calls of other wires share the slots`() async throws {
    let slots = CallSlots(limit: 1, maximumWaiting: 1, patience: .seconds(3600))
    #expect(slots.take())
    let procedures = TestProcedures.endpoint.limited(by: slots)
    try await TestServer.running(slots: slots, routes: [.queries(procedures)]) { server in
      async let waiting = server.exchange("GET", "/rpc/test.echo?input=%7B%22text%22:%22a%22%7D")
      while slots.waiting < 1 { await Task.yield() }
      let refused = try await server.exchange("GET", "/rpc/test.echo?input=%7B%22text%22:%22b%22%7D")
      #expect(refused.status == 503)
      #expect(refused.headers["retry-after"] == "1")
      #expect(try await server.call("{}").status == 503)
      slots.giveBack()
      #expect(try await waiting.body == #""a""#)
    }
    #expect(slots.running == 0)
  }

  @Test func `a call of another wire that waits is given up with its caller`() async throws {
    let slots = CallSlots(limit: 1, maximumWaiting: 1, patience: .seconds(3600))
    #expect(slots.take())
    let call = Task { try await slots.enter() }
    while slots.waiting < 1 { await Task.yield() }
    call.cancel()
    await #expect(throws: RPCError.self) { try await call.value }
    #expect(slots.waiting == 0)
    slots.giveBack()
    #expect(slots.running == 0)
  }

  @Test func `a call of another wire is cancelled at its deadline`() async throws {
    let slots = CallSlots(limit: 1)
    let origin = CallOrigin(requestId: "1", deadline: .now + .milliseconds(20))
    await #expect(throws: RPCError.self) {
      try await TestProcedures.endpoint.limited(by: slots).call("test.wait", from: origin)
    }
    #expect(slots.running == 0)
  }

  @Test func `many who take and wait leave nothing behind`() async throws {
    let slots = CallSlots(limit: 3, maximumWaiting: 1000, patience: .seconds(3600))
    let meter = Meter()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<500 {
        group.addTask {
          guard (try? await slots.enter()) != nil else { return }
          let count = meter.inside.wrappingAdd(1, ordering: .sequentiallyConsistent).newValue
          meter.most.max(count, ordering: .sequentiallyConsistent)
          await Task.yield()
          meter.inside.wrappingSubtract(1, ordering: .sequentiallyConsistent)
          slots.giveBack()
        }
      }
    }
    #expect((1...3).contains(meter.most.load(ordering: .sequentiallyConsistent)))
    #expect(slots.running == 0)
    #expect(slots.waiting == 0)
  }
}
