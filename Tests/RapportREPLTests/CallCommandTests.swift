import Testing

@testable import RapportREPL

@Suite struct CallCommandTests {
  @Test(arguments: [
    ("system.ping", nil, Int32(0), "null\n", ""),
    ("crm.files.count", "{a: 'b',}", 0, "{\n  \"a\": \"b\"\n}\n", ""),
    ("crm.files.count", "-", 0, "{\n  \"from\": \"stdin\"\n}\n", ""),
    ("crm.extensions.createOpportunity", nil, 1, "", "{\n  \"code\": -32004,\n  \"message\": \"No.\"\n}\n"),
    ("system.pong", nil, 1, "", "{\n  \"code\": -32601,\n  \"message\": \"No such method.\"\n}\n"),
    (
      "system.ping", "{a: }", 2, "",
      "The input is not JSON: line 1, column 5: expected a value, found }\n  {a: }\n      ^\n"
    ),
    ("down", nil, 3, "", "Nothing answers.\n"),
    ("cancelled", nil, 130, "", ""),
  ])
  func exitCodes(name: String, input: String?, code: Int32, out: String, error: String) async {
    let screen = Screen()
    let caller = FakeCaller { name, params in
      switch name {
      case "crm.extensions.createOpportunity": return .failure(json: #"{"code": -32004, "message": "No."}"#)
      case "system.pong": return .failure(json: #"{"code": -32601, "message": "No such method."}"#)
      case "down": throw CallerError(.unreachable, "Nothing answers.")
      case "cancelled": throw CancellationError()
      default: return .success(json: params.isEmpty ? "null" : params)
      }
    }
    let answer = await CallCommand.run(
      name, input: input, caller: caller, output: screen.output(isTerminal: false),
      readInput: { "{from: 'stdin'}" })
    #expect(answer == code)
    #expect(screen.out == out)
    #expect(screen.error == error)
  }
}
