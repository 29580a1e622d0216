import Foundation
import JSONRPC
import Rapport
import Synchronization
import Testing

@testable import Fixture

@Suite struct ServiceTests {
  @Test(
    arguments: [
      ("test.values.echo", #"{"text":"a"}"#, nil, nil), ("test.values.everything", "{}", nil, -32001),
      ("test.values.everything", "{}", "member", -32602),
      ("test.values.everything", "{}", "stale", -32001), ("test.things.administer", "{}", "member", -32003),
      ("test.things.administer", "{}", "admin", nil),
      ("test.things.get", #"{"ids":["\#(Fixture.id(3))"]}"#, "guest", -32004),
      ("test.things.changeAll", #"{"ids":["\#(Fixture.id(2))"]}"#, "admin", -32003),
      ("test.things.changeAll", #"{"ids":["\#(Fixture.id(1))"],"friend":"\#(Fixture.id(2))"}"#, "member", nil),
      ("test.things.changeAll", #"{"ids":["\#(Fixture.id(1))"]}"#, "guest", -32003),
      ("test.things.refuse", #"{"value":1}"#, nil, -32022),
      ("test.things.refuse", #"{"value":-1}"#, nil, -32603), ("test.values.nan", nil, nil, -32603),
      ("test.things.count", #"{"value":1}"#, nil, -32602),
      ("test.nothing", nil, nil, -32601), ("test.values.page", nil, "guest", nil),
      ("test.values.page", #"{"x":1}"#, "guest", -32602),
    ] as [(String, String?, String?, Int?)])
  func answersWithItsCode(_ method: String, _ params: String?, _ role: String?, _ number: Int?) async throws {
    let answer = try await Fixture.service().call(method, params, as: role)
    #expect(answer["error"]?["code"]?.intValue == number)
    #expect((answer["result"] != nil) == (number == nil))
    if let number {
      let code = RPCErrorCode.allCases.first { $0.number == number }
      #expect(answer["error"]?["data"]?["code"]?.stringValue == code?.rawValue)
      #expect(answer["error"]?["data"]?["requestId"] == "request-1")
    }
  }

  @Test func anExpiredCredentialStillAllowsPublicProcedures() async throws {
    let service = try Fixture.service()
    #expect(try await service.call("test.values.echo", #"{"text":"a"}"#, as: "stale")["result"] == ["text": "a"])
    let refused = try await service.call("test.values.page", nil, as: "stale")
    #expect(refused["error"]?["message"] == "The session has ended: sign in again")
  }

  @Test func whatFailsInSigningInIsNotShown() async throws {
    let service = RPCService(try Fixture.registry()) { _, _ in throw Broken() }
    let answer = try await service.call("test.values.echo", #"{"text":"a"}"#, as: "admin")
    #expect(answer["error"]?["code"] == -32603)
    #expect(!answer.json.contains("Broken"))
  }

  @Test func issuesNameTheirPaths() async throws {
    let answer = try await Fixture.service().call(
      "test.values.ruled", #"{"lines":[{"name":"a","quantity":1},{"name":"","quantity":0}]}"#, as: "admin")
    #expect(
      answer["error"]?["data"]?["issues"]?.arrayValue?.compactMap { $0["path"]?.stringValue } == [
        "lines[1].name", "lines[1].quantity",
      ])
  }

  @Test func brokenParametersAreAnsweredWithTheirPlaceInTheMessage() async throws {
    let answer = await (try Fixture.service()).send(
      #"{"jsonrpc":"2.0","id":1,"method":"test.values.echo","params":{"text":"\ud800"}}"#)
    #expect(answer.contains("half of a surrogate pair at byte 70"))
    #expect(answer.contains("-32700"))
  }

  @Test func answersStandInTheOrderOfTheBatch() async throws {
    let service = try Fixture.service()
    let calls = (0..<100).map { id in
      id.isMultiple(of: 3)
        ? #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":"n"}}"#
        : #"{"jsonrpc":"2.0","id":\#(id),"method":"test.values.echo","params":{"text":"\#(id)"}}"#
    }
    let answers = try JSONValue(json: Array(await service.send("[\(calls.joined(separator: ","))]").utf8))
    let ids = (0..<100).filter { !$0.isMultiple(of: 3) }
    #expect(answers.arrayValue?.map { $0["id"]?.intValue } == ids)
    #expect(answers.arrayValue?.map { $0["result"]?["text"]?.stringValue } == ids.map(String.init))
  }

  @Test func aBatchHasALimit() async throws {
    func batch(_ count: Int) -> String {
      let call = #"{"jsonrpc":"2.0","id":1,"method":"test.things.administer"}"#
      return "[\(Array(repeating: call, count: count).joined(separator: ","))]"
    }
    let counter = Counter()
    let service = try Fixture.service { _ in counter.add() }
    let refused = try JSONValue(json: Array(await service.send(batch(101), as: "admin").utf8))
    #expect(refused["error"]?["code"] == -32600)
    #expect(refused["error"]?["message"] == "A batch may hold 100 requests, this one holds 101: send several batches")
    #expect(counter.value == 0)
    let taken = try JSONValue(json: Array(await service.send(batch(100), as: "admin").utf8))
    #expect(taken.arrayValue?.count == 100)
    #expect(counter.value == 100)
  }

  @Test func nothingRunsOfAMessageThatIsBrokenAtItsEnd() async throws {
    let counter = Counter()
    let service = try Fixture.service { _ in counter.add() }
    let answer = await service.send(#"[{"jsonrpc":"2.0","id":1,"method":"test.things.administer"},{]"#, as: "admin")
    #expect(answer.contains("-32700"))
    #expect(counter.value == 0)
  }

  /// Every call of the batch waits until its task is cancelled: were they not side by side, the second would not start.
  @Test func theCallsOfABatchRunSideBySideAndAreCancelledTogether() async throws {
    let (started, start) = AsyncStream.makeStream(of: String.self)
    let service = try Fixture.service { start.yield($0) }
    let calls = (1...5).map { #"{"jsonrpc":"2.0","id":\#($0),"method":"test.things.wait"}"# }
    let task = Task { await service.send("[\(calls.joined(separator: ","))]") }
    var waiting = 0
    for await _ in started {
      waiting += 1
      if waiting == 5 { break }
    }
    task.cancel()
    let answers = try JSONValue(json: Array(await task.value.utf8)).arrayValue ?? []
    #expect(answers.map { $0["id"]?.intValue } == [1, 2, 3, 4, 5])
    for answer in answers { #expect(answer["error"]?["code"] == -32099) }
  }

  @Test func cancellingTheTaskCancelsTheCall() async throws {
    let (started, start) = AsyncStream.makeStream(of: String.self)
    let service = try Fixture.service { start.yield($0) }
    let task = Task { try await service.call("test.things.wait") }
    for await _ in started { break }
    task.cancel()
    let answer = try await task.value
    #expect(answer["error"]?["data"]?["code"] == "CLIENT_CLOSED")
    #expect(answer["error"]?["message"] == "The call was cancelled; what it had done is undone")
  }

  @Test func theContractIsAnsweredToAnyone() async throws {
    let service = try Fixture.service()
    let answer = try await service.call("rpc.contract")
    let result = try #require(answer["result"])
    #expect(try JSONDecoder().decode(Contract.self, from: Data(result.json.utf8)) == Fixture.registry().contract)
  }

  @Test func theOpenRPCDocumentIsAnsweredToAnyone() async throws {
    let registry = try Fixture.registry()
    let answer = try await Fixture.service().call("rpc.discover", "{}")
    let result = try #require(answer["result"])
    #expect(result == (try JSONValue(json: Array(OpenRPC(registry.contract).text.utf8))))
    #expect(result["openrpc"]?.stringValue?.hasPrefix("1.") == true)
    #expect(result["methods"]?.arrayValue?.compactMap { $0["name"]?.stringValue } == registry.procedures.map(\.name))
  }

  /// Each value of the fixture comes back over the wire as it went in.
  @Test func valuesComeBackAsTheyWent() async throws {
    let input = #"{"shape":{"type":"group","value":[{"type":"point"},{"type":"rectangle","width":1.5,"height":1e-7}]}}"#
    let answer = try await Fixture.service().call("test.values.shape", input)
    #expect(answer["result"] == (try JSONValue(json: Array(input.replacing("1e-7", with: "1e-07").utf8))))
  }

  @Test(arguments: [
    (#""title":"t","note":null"#, #"set("t")"#, "set(nil)"), (#""note":"n""#, "keep", #"set(Optional("n"))"#),
    ("", "keep", "keep"),
  ])
  func patchesTellAbsentFromNull(_ fields: String, _ title: String, _ note: String) async throws {
    let params = #"{"id":"\#(Fixture.id(1))"\#(fields.isEmpty ? "" : ",")\#(fields)}"#
    let answer = try await Fixture.service().call("test.things.change", params, as: "member")
    #expect(answer["result"]?["title"]?.stringValue?.hasSuffix(title) == true)
    #expect(answer["result"]?["note"]?.stringValue?.hasSuffix(note) == true)
  }
}

final class Counter: Sendable {
  private let state = Mutex(0)
  var value: Int { state.withLock { $0 } }
  func add() { state.withLock { $0 += 1 } }
}
