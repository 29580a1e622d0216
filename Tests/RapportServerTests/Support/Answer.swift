/// An HTTP answer.
struct Answer {
  var status: Int
  /// By lower-case name.
  var headers: [String: String] = [:]
  var body = ""

  init(head: Substring) throws {
    let lines = head.split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count >= 2, let status = Int(words[1]) else { throw Malformed(head: String(head)) }
    self.status = status
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { throw Malformed(head: String(head)) }
      headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
    }
  }

  struct Malformed: Error { var head: String }

  /// Whether the body is a JSON-RPC error with these codes and this request's id.
  func isError(_ number: Int, _ code: String) -> Bool {
    body.hasPrefix(#"{"jsonrpc":"2.0","id":null,"error":{"code":\#(number),"message":""#)
      && body.hasSuffix(#""data":{"code":"\#(code)","requestId":"\#(headers["x-request-id"] ?? "?")"}}}"#)
      && headers["content-type"] == "application/json" && headers["cache-control"] == "no-store"
  }
}
