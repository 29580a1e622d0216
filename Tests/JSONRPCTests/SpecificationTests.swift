import JSONRPC
import Rapport
import Testing

@Schema struct Subtraction {
  var minuend: Int
  var subtrahend: Int
}

@Schema struct Summands {
  var a: Int?
  var b: Int?
  var c: Int?
  var d: Int?
  var e: Int?
}

@Procedures("example")
struct ExampleProcedures {
  @Query(access: .public) func subtract(_ input: Subtraction, _ call: PublicCall) -> Int {
    input.minuend - input.subtrahend
  }
  @Query(access: .public) func sum(_ input: Summands, _ call: PublicCall) -> Int {
    [input.a, input.b, input.c, input.d, input.e].reduce(0) { $0 + ($1 ?? 0) }
  }
  @Query(access: .public) func getData(_ call: PublicCall) -> [JSONValue] { ["hello", 5] }
  @Mutation(access: .public) func update(_ input: Summands, _ call: PublicCall) {}
}

/// The procedures under the names of the examples, which are not in any namespace.
struct RenamedProcedures: ProcedureEndpoint {
  private static let names = [
    "subtract": "example.subtract", "sum": "example.sum", "get_data": "example.getData", "update": "example.update",
    "notify_hello": "example.update", "notify_sum": "example.update",
  ]
  let original: Dispatcher<PublicCall>
  let contract: Contract

  init() throws {
    original = Dispatcher(
      try Registry(title: "", version: "", groups: [ExampleProcedures()] as [any ProcedureGroup<PublicCall>])
    ) { origin, _ in PublicCall(origin: origin, now: Instant(milliseconds: 0)) }
    var contract = original.contract
    contract.procedures = Self.names.compactMap { name, original in
      var procedure = contract.procedure(named: original)
      procedure?.name = name
      return procedure
    }
    self.contract = contract
  }

  func call(
    _ name: String, params: JSONReader?, from origin: CallOrigin, to output: inout JSONWriter
  ) async throws(RPCError) {
    try await original.call(Self.names[name] ?? name, params: params, from: origin, to: &output)
  }

  func subscribe(
    _ name: String, params: JSONReader?, from origin: CallOrigin
  ) async throws(RPCError) -> EventStream {
    try await original.subscribe(name, params: params, from: origin)
  }
}

/// Every example of section 7 of the JSON-RPC 2.0 specification, byte for byte, gets the answer that stands there. Of errors,
/// the sentence is the server's own, and `data` is more than the examples have.
@Suite struct SpecificationTests {
  private static func error(_ code: Int, _ message: String, id: String) -> String {
    #"{"jsonrpc": "2.0", "error": {"code": \#(code), "message": "\#(message)"}, "id": \#(id)}"#
  }

  private static let invalid = error(-32600, "Invalid Request", id: "null")

  /// The batch of section 7, and its answer.
  private static let batch = (
    """
    [
        {"jsonrpc": "2.0", "method": "sum", "params": [1,2,4], "id": "1"},
        {"jsonrpc": "2.0", "method": "notify_hello", "params": [7]},
        {"jsonrpc": "2.0", "method": "subtract", "params": [42,23], "id": "2"},
        {"foo": "boo"},
        {"jsonrpc": "2.0", "method": "foo.get", "params": {"name": "myself"}, "id": "5"},
        {"jsonrpc": "2.0", "method": "get_data", "id": "9"}
    ]
    """,
    """
    [
        {"jsonrpc": "2.0", "result": 7, "id": "1"},
        {"jsonrpc": "2.0", "result": 19, "id": "2"},
        \(invalid),
        \(error(-32601, "Method not found", id: #""5""#)),
        {"jsonrpc": "2.0", "result": ["hello", 5], "id": "9"}
    ]
    """
  )

  @Test(arguments: [
    // rpc call with positional parameters
    (
      #"{"jsonrpc": "2.0", "method": "subtract", "params": [42, 23], "id": 1}"#,
      #"{"jsonrpc": "2.0", "result": 19, "id": 1}"#
    ),
    (
      #"{"jsonrpc": "2.0", "method": "subtract", "params": [23, 42], "id": 2}"#,
      #"{"jsonrpc": "2.0", "result": -19, "id": 2}"#
    ),
    // rpc call with named parameters
    (
      #"{"jsonrpc": "2.0", "method": "subtract", "params": {"subtrahend": 23, "minuend": 42}, "id": 3}"#,
      #"{"jsonrpc": "2.0", "result": 19, "id": 3}"#
    ),
    (
      #"{"jsonrpc": "2.0", "method": "subtract", "params": {"minuend": 42, "subtrahend": 23}, "id": 4}"#,
      #"{"jsonrpc": "2.0", "result": 19, "id": 4}"#
    ),
    // a Notification
    (#"{"jsonrpc": "2.0", "method": "update", "params": [1,2,3,4,5]}"#, ""),
    (#"{"jsonrpc": "2.0", "method": "foobar"}"#, ""),
    // rpc call of non-existent method
    (#"{"jsonrpc": "2.0", "method": "foobar", "id": "1"}"#, error(-32601, "Method not found", id: #""1""#)),
    // rpc call with invalid JSON
    (#"{"jsonrpc": "2.0", "method": "foobar, "params": "bar", "baz]"#, error(-32700, "Parse error", id: "null")),
    // rpc call with invalid Request object
    (#"{"jsonrpc": "2.0", "method": 1, "params": "bar"}"#, invalid),
    // rpc call Batch, invalid JSON
    (
      """
      [
        {"jsonrpc": "2.0", "method": "sum", "params": [1,2,4], "id": "1"},
        {"jsonrpc": "2.0", "method"
      ]
      """, error(-32700, "Parse error", id: "null")
    ),
    // rpc call with an empty Array
    ("[]", invalid),
    // rpc call with an invalid Batch (but not empty)
    ("[1]", "[\(invalid)]"),
    // rpc call with invalid Batch
    ("[1,2,3]", "[\(invalid), \(invalid), \(invalid)]"),
    // rpc call Batch
    batch,
    // rpc call Batch (all notifications)
    (
      """
      [
          {"jsonrpc": "2.0", "method": "notify_sum", "params": [1,2,4]},
          {"jsonrpc": "2.0", "method": "notify_hello", "params": [7]}
      ]
      """, ""
    ),
  ])
  func theExamplesAreAnsweredAsSpecified(_ message: String, _ expected: String) async throws {
    let service = RPCService(try RenamedProcedures())
    let answer = await service.respond(to: Array(message.utf8), from: CallOrigin(requestId: "r"))
    guard !expected.isEmpty else {
      #expect(answer == nil)
      return
    }
    let found = try JSONValue(json: try #require(answer))
    #expect(try Self.compared(found) == (try Self.compared(try JSONValue(json: Array(expected.utf8)))))
  }

  /// An answer without the words of its errors, once it is known that they are there.
  private static func compared(_ answer: JSONValue) throws -> JSONValue {
    if let answers = answer.arrayValue { return .array(try answers.map { try compared($0) }) }
    var members = try #require(answer.objectValue)
    if let error = members["error"] {
      #expect(error["message"]?.stringValue?.isEmpty == false)
      members["error"] = ["code": try #require(error["code"])]
    }
    return .object(members)
  }
}
