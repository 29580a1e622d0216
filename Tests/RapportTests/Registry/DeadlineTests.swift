import JSONRPC
import Rapport
import Testing

@testable import Fixture

/// A call ends at the earlier of what the caller and the transport allow.
@Suite(.timeLimit(.minutes(10))) struct DeadlineTests {
  private let record = Record()

  private func dispatcher() throws -> Dispatcher<FixtureCall> {
    Dispatcher(try Fixture.registry(written: record.note)) { origin, _ in FixtureCall(origin: origin, role: .admin) }
  }

  private static let late =
    "TIMEOUT: test.things.wait took too long, and was stopped; what it had done is undone"

  private func outcome(_ name: String, _ origin: CallOrigin) async throws -> String {
    let dispatcher = try dispatcher()
    do throws(RPCError) {
      return String(decoding: try await dispatcher.call(name, from: origin), as: UTF8.self)
    } catch {
      return error.description
    }
  }

  @Test func aCallIsStoppedAtItsDeadline() async throws {
    var origin = CallOrigin(requestId: "r")
    origin.mustEnd(withinMilliseconds: 10_000)
    #expect(try await outcome("test.things.wait", origin) == Self.late)
    #expect(record.entries == ["waiting"])
  }

  @Test func aDeadlineThatIsOverBeginsNothing() async throws {
    let origin = CallOrigin(requestId: "r", deadline: .now - .seconds(1))
    #expect(try await outcome("test.things.wait", origin) == Self.late)
    #expect(record.entries == [])
  }

  @Test func aCallInTimeIsAnswered() async throws {
    var origin = CallOrigin(requestId: "r")
    origin.mustEnd(withinMilliseconds: 3_600_000)
    #expect(try await outcome("test.things.administer", origin) == "null")
  }

  @Test func theCallersCancellationIsNoTimeout() async throws {
    var origin = CallOrigin(requestId: "r")
    origin.mustEnd(withinMilliseconds: 3_600_000)
    let task = Task.immediate { [origin] in try await outcome("test.things.wait", origin) }
    task.cancel()
    #expect(try await task.value == "CLIENT_CLOSED: The call was cancelled; what it had done is undone")
  }

  @Test func theEarlierDeadlineHolds() throws {
    let start = ContinuousClock.now
    var origin = CallOrigin(requestId: "r", deadline: start + .seconds(30))
    origin.isDeadlineKept = true
    origin.mustEnd(withinMilliseconds: 3_600_000)
    #expect(origin.deadline == start + .seconds(30))
    #expect(origin.isDeadlineKept)
    origin.mustEnd(withinMilliseconds: 1000)
    let deadline = try #require(origin.deadline)
    #expect(deadline < start + .seconds(30))
    #expect(!origin.isDeadlineKept)
    origin.mustEnd(withinMilliseconds: .max)
    #expect(origin.deadline == deadline)
  }
}
