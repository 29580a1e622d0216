import Fixture
import JSONRPC
import Rapport
import Synchronization
import Testing

/// Every rule of the JSON-RPC 2.0 specification about requests, as exchanges.
@Suite struct EnvelopeTests {
  private let service: RPCService

  init() throws { service = try Fixture.service() }

  private static func failure(_ number: Int, _ code: String, _ message: String, id: String = "null") -> String {
    let data = #"{"code":"\#(code)","requestId":"request-1"}"#
    let error = #"{"code":\#(number),"message":\#(JSONValue.string(message).json),"data":\#(data)}"#
    return #"{"jsonrpc":"2.0","id":\#(id),"error":\#(error)}"#
  }

  private static func invalid(_ problem: String, id: String = "null") -> String {
    failure(-32600, "INVALID_REQUEST", "\(problem): this is no JSON-RPC 2.0 request", id: id)
  }

  private static let noRequest = failure(
    -32600, "INVALID_REQUEST", "A request is an object with jsonrpc, method, params and id")

  /// The specification's example of a batch, with this server's procedures.
  private static let batch = #"""
    [
      {"jsonrpc":"2.0","method":"test.values.echo","params":{"text":"a"},"id":"1"},
      {"jsonrpc":"2.0","method":"notify_hello","params":[7]},
      {"foo":"boo"},
      {"jsonrpc":"2.0","method":"foo.get","params":{"name":"myself"},"id":"5"},
      {"jsonrpc":"2.0","method":"test.values.echo","params":{"text":"b"},"id":"9"}
    ]
    """#

  private static let batchAnswer = [
    #"{"jsonrpc":"2.0","id":"1","result":{"text":"a"}}"#, invalid(#"jsonrpc must be "2.0""#),
    failure(-32601, "METHOD_NOT_FOUND", "There is no procedure foo.get", id: #""5""#),
    #"{"jsonrpc":"2.0","id":"9","result":{"text":"b"}}"#,
  ]

  @Test(arguments: [
    // Calls with named parameters, in any order of members.
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":"a"},"id":1}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{"text":"a"}}"#
    ),
    (
      #" { "id" : 4 , "params" : { "text" : "a" } , "method" : "test.values.echo" , "jsonrpc" : "2.0" } "#,
      #"{"jsonrpc":"2.0","id":4,"result":{"text":"a"}}"#
    ),
    (
      #"{"jsonrpc":"2.0","\u006dethod":"test.values.echo","params":{"text":"a"},"id":1}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{"text":"a"}}"#
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":"a"},"id":1,"meta":{"x":[1]}}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{"text":"a"}}"#
    ),
    // Notifications: no answer, whatever becomes of them.
    (#"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":"a"}}"#, ""),
    (#"{"jsonrpc":"2.0","method":"foobar"}"#, ""),
    (#"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":1}}"#, ""),
    (#"{"jsonrpc":"2.0","method":"update","params":[1,2,3,4,5]}"#, ""),
    // A method that is not there.
    (
      #"{"jsonrpc":"2.0","method":"foobar","id":"1"}"#,
      failure(-32601, "METHOD_NOT_FOUND", "There is no procedure foobar", id: #""1""#)
    ),
    // Ids come back as they were sent.
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":""},"id":"\u00e4 x"}"#,
      #"{"jsonrpc":"2.0","id":"\u00e4 x","result":{"text":""}}"#
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":""},"id":1.50}"#,
      #"{"jsonrpc":"2.0","id":1.50,"result":{"text":""}}"#
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":""},"id":-1e400}"#,
      #"{"jsonrpc":"2.0","id":-1e400,"result":{"text":""}}"#
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":""},"id":123456789012345678901234567890}"#,
      #"{"jsonrpc":"2.0","id":123456789012345678901234567890,"result":{"text":""}}"#
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":""},"id":null}"#,
      #"{"jsonrpc":"2.0","id":null,"result":{"text":""}}"#
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":""},"id":""}"#,
      #"{"jsonrpc":"2.0","id":"","result":{"text":""}}"#
    ),
    (#"{"jsonrpc":"2.0","method":"test.values.echo","id":{}}"#, invalid("id must be a string, a number or null")),
    (#"{"jsonrpc":"2.0","method":"test.values.echo","id":[1]}"#, invalid("id must be a string, a number or null")),
    (#"{"jsonrpc":"2.0","method":"test.values.echo","id":true}"#, invalid("id must be a string, a number or null")),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","id":1,"id":2}"#,
      invalid("id stands twice in the request", id: "2")
    ),
    // What is no request.
    (#"{"jsonrpc":"2.0","method":1,"params":"bar"}"#, invalid("method must be a string")),
    (#"{"jsonrpc":"2.0","id":1}"#, invalid("method is missing", id: "1")),
    (#"{"method":"test.values.echo","id":1}"#, invalid(#"jsonrpc must be "2.0""#, id: "1")),
    (#"{"jsonrpc":"1.0","method":"test.values.echo","id":1}"#, invalid(#"jsonrpc must be "2.0""#, id: "1")),
    (#"{"jsonrpc":2.0,"method":"test.values.echo","id":1}"#, invalid(#"jsonrpc must be "2.0""#, id: "1")),
    (#"{"jsonrpc":"2.0","method":"a","method":"b","id":1}"#, invalid("method stands twice in the request", id: "1")),
    (
      #"{"jsonrpc":"2.0","method":"a","params":{},"p\u0061rams":{},"id":1}"#,
      invalid("params stands twice in the request", id: "1")
    ),
    ("{}", invalid(#"jsonrpc must be "2.0""#)),
    ("1", noRequest),
    ("null", noRequest),
    // Parameters by position, in the order of the input's fields.
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":[ "a" ],"id":1}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{"text":"a"}}"#
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":["a","b"],"id":1}"#,
      failure(
        -32602, "BAD_REQUEST", "params holds 2 parameters, and test.values.echo takes 1 at most: text", id: "1")
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.page","params":[1],"id":1}"#,
      failure(-32602, "BAD_REQUEST", "params holds 1 parameters, and test.values.page takes no parameters", id: "1")
    ),
    (
      #"{"jsonrpc":"2.0","method":"foobar","params":[1],"id":1}"#,
      failure(-32601, "METHOD_NOT_FOUND", "There is no procedure foobar", id: "1")
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":"a","id":1}"#,
      failure(-32600, "INVALID_REQUEST", "params must be an object or an array", id: "1")
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":null,"id":1}"#,
      failure(-32600, "INVALID_REQUEST", "params must be an object or an array", id: "1")
    ),
    // What the caller says of the call.
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":"a"},"id":1,"idempotencyKey":"k","timeoutMs":60000}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{"text":"a"}}"#
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","id":1,"idempotencyKey":7}"#,
      invalid("idempotencyKey must be 1 to 200 visible ASCII characters, best a random UUID", id: "1")
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","id":1,"idempotencyKey":"a b"}"#,
      invalid("idempotencyKey must be 1 to 200 visible ASCII characters, best a random UUID", id: "1")
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","id":1,"idempotencyKey":"a","idempotencyKey":"b"}"#,
      invalid("idempotencyKey stands twice in the request", id: "1")
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","id":1,"timeoutMs":0}"#,
      invalid("timeoutMs must be a whole number of milliseconds above 0", id: "1")
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","id":1,"timeoutMs":1.5}"#,
      invalid("timeoutMs must be a whole number of milliseconds above 0", id: "1")
    ),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","id":1,"timeoutMs":"1"}"#,
      invalid("timeoutMs must be a whole number of milliseconds above 0", id: "1")
    ),
    // Broken texts.
    (
      #"{"jsonrpc": "2.0", "method": "foobar, "params": "bar", "baz]"#,
      failure(-32700, "PARSE", "The message is not JSON: expected a comma or } at byte 39")
    ),
    ("", failure(-32700, "PARSE", "The message is not JSON: expected a value, but the text ends at byte 0")),
    (
      #"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":"a"},"id":1}}"#,
      failure(-32700, "PARSE", "The message is not JSON: expected the end of the text after the value at byte 74")
    ),
    // Batches.
    ("[]", failure(-32600, "INVALID_REQUEST", "A batch must hold at least one request")),
    (
      #"[{"jsonrpc":"2.0","method":"sum","params":{"a":1},"id":"1"},{"jsonrpc":"2.0","method""#,
      failure(-32700, "PARSE", "The message is not JSON: expected a colon after the key at byte 85")
    ),
    ("[1]", "[\(noRequest)]"),
    ("[1,2,3]", "[\(noRequest),\(noRequest),\(noRequest)]"),
    ("[[]]", "[\(noRequest)]"),
    (batch, "[\(batchAnswer.joined(separator: ","))]"),
    (
      """
      [{"jsonrpc":"2.0","method":"notify_sum","params":[1,2,4]},
       {"jsonrpc":"2.0","method":"test.values.echo","params":{"text":"a"}}]
      """, ""
    ),
  ])
  func exchanges(_ message: String, _ answer: String) async { #expect(await service.send(message) == answer) }

  @Test func onlyNotificationsHaveNoBody() async {
    let origin = CallOrigin(requestId: "r")
    #expect(
      await service.respond(to: Array(#"{"jsonrpc":"2.0","method":"x"}"#.utf8), from: origin) == nil)
    #expect(await service.respond(to: Array(#"[{"jsonrpc":"2.0","method":"x"}]"#.utf8), from: origin) == nil)
    #expect(await service.respond(to: [], from: origin) != nil)
  }

  @Test(arguments: [(256, true), (257, false)])
  func idsHaveALimit(_ length: Int, _ isEchoed: Bool) async {
    let id = "\"\(String(repeating: "x", count: length - 2))\""
    let answer = await service.send(#"{"jsonrpc":"2.0","method":"test.values.echo","params":{"text":""},"id":\#(id)}"#)
    #expect(answer.contains(id) == isEchoed)
    #expect(answer.contains("id must be at most 256 bytes long") == !isEchoed)
  }

  @Test func positionsAreFieldsInTheirOrder() async throws {
    let thing = Fixture.id(1)
    let answer = try await service.call("test.things.change", #"["\#(thing)","title",null]"#, as: "admin")
    #expect(answer["result"] == ["title": "set(\"title\")", "note": "set(nil)"])
    let wrong = try await service.call("test.things.change", #"["\#(thing)","too long",1]"#, as: "admin")
    #expect(wrong["error"]?["data"]?["issues"]?.arrayValue?.map { $0["path"] } == ["title", "note"])
    let missing = try await service.call("test.things.change", "[]", as: "admin")
    #expect(missing["error"]?["data"]?["issues"]?[0]?["path"] == "id")
  }

  @Test func aRequestEndsWhenItsTimeIsOver() async throws {
    let wait = #"{"jsonrpc":"2.0","id":1,"method":"test.things.wait","timeoutMs":20}"#
    let echo = #"{"jsonrpc":"2.0","id":2,"method":"test.values.echo","params":{"text":"a"}}"#
    let answer = try JSONValue(json: Array(await service.send("[\(wait),\(echo)]").utf8))
    #expect(answer[0]?["error"]?["data"]?["code"] == "TIMEOUT")
    #expect(answer[0]?["error"]?["code"] == -32008)
    #expect(answer[1]?["result"] == ["text": "a"])
  }

  @Test func aKeyNamesOneCall() async throws {
    let written = Mutex(0)
    let service = try Fixture.service { _ in written.withLock { $0 += 1 } }
    func call(_ key: String, _ title: String) -> String {
      #"{"jsonrpc":"2.0","id":1,"method":"test.things.change","idempotencyKey":"\#(key)","#
        + #""params":{"id":"\#(Fixture.id(1))","title":"\#(title)"}}"#
    }
    let first = await service.send(call("k", "a"), as: "admin")
    #expect(first.contains("result"))
    #expect(await service.send(call("k", "a"), as: "admin") == first)
    #expect(await service.send(call("k", "b"), as: "admin").contains("CONFLICT"))
    #expect(written.withLock { $0 } == 1)
    let batch = "[\(call("l", "a")),\(call("m", "a"))]"
    _ = await service.send(batch, as: "admin")
    _ = await service.send(batch, as: "admin")
    #expect(written.withLock { $0 } == 3)

    // A transport's key is one call's, too.
    var origin = CallOrigin(requestId: "r", credential: "admin")
    origin.idempotencyKey = IdempotencyKey("n")
    let refused = await service.respond(to: Array(batch.utf8), from: origin)
    #expect(String(decoding: refused ?? [], as: UTF8.self).contains("An idempotency key names one call"))
    #expect(written.withLock { $0 } == 3)
  }

  @Test func depthCountsTheEnvelope() async throws {
    func message(_ depth: Int) -> String {
      #"{"jsonrpc":"2.0","id":1,"method":"test.values.everything","params":{"json":"#
        + String(repeating: "[", count: depth - 2)
        + String(repeating: "]", count: depth - 2) + "}}"
    }
    #expect(await service.send(message(64), as: "admin").contains("BAD_REQUEST"))
    #expect(await service.send(message(65), as: "admin").contains("PARSE"))
    var limits = RPCService.Limits()
    limits.depth = 3
    let shallow = try Fixture.service(limits: limits)
    #expect(await shallow.send(message(3), as: "admin").contains("BAD_REQUEST"))
    #expect(
      await shallow.send(message(4), as: "admin").contains(
        "arrays and objects stand deeper in each other than 3 levels"))
  }

  @Test func theSuiteIsThere() {
    if let missing = JSONTestSuite.missing { Issue.record("\(missing)") }
  }

  @Test(arguments: JSONTestSuite.samples)
  func anyTextIsAnswered(_ sample: JSONTestSuite.Sample) async throws {
    let answer = await service.respond(to: sample.bytes, from: CallOrigin(requestId: "r"))
    let body = try JSONValue(json: try #require(answer))
    let code = (body[0] ?? body)["error"]?["code"]?.intValue
    switch sample.verdict {
    case .accept: #expect(code == -32600)
    case .refuse: #expect(code == -32700)
    case .either: #expect([-32600, -32700].contains(code))
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func anyBytesAreAnswered(_ seed: UInt64) async throws {
    var texts = JSONTexts(seed: seed)
    let call = #"{"jsonrpc":"2.0","id":1,"method":"test.values.shape","params":{"shape":{"type":"circle","radius":1}}}"#
    for message in [call, "[\(call),\(call)]"] {
      for _ in 0..<100 {
        let answer = await service.respond(to: texts.mutated(Array(message.utf8)), from: CallOrigin(requestId: "r"))
        if let answer { #expect(throws: Never.self) { try JSONValue(json: answer) } }
      }
    }
  }
}
