/// A call as it is sent.
struct PreparedCall: Sendable {
  var procedure: String
  var params: JSONValue?
  var idempotencyKey: String?
  var deadline: ContinuousClock.Instant?

  func failure(_ message: String, status: Int? = nil) -> CallFailure {
    CallFailure(procedure: procedure, message: message, status: status)
  }

  /// The JSON-RPC request.
  func request(id: Int) -> JSONValue {
    var members: [String: JSONValue] = ["jsonrpc": "2.0", "id": .number(JSONNumber(id)), "method": .string(procedure)]
    members["params"] = params
    members["idempotencyKey"] = idempotencyKey.map(JSONValue.string)
    if let deadline {
      let left = max(1, (deadline - .now).milliseconds)
      members["timeoutMs"] = .number(JSONNumber(left))
    }
    return .object(members)
  }
}

typealias CallResult = Result<JSONValue, CallError<JSONValue>>

/// One request with one or more calls, and its response.
struct Exchange: Sendable {
  var url: String
  var options: ClientOptions

  /// The calls' results, in the calls' order.
  func send(_ calls: [PreparedCall], headers: [String: String] = [:]) async -> [CallResult] {
    let requests = calls.enumerated().map { $1.request(id: $0 + 1) }
    let body = requests.count == 1 ? requests[0].json : JSONValue.array(requests).json
    let deadlines = calls.compactMap(\.deadline)
    let deadline = deadlines.count == calls.count ? deadlines.max() : nil
    let request = HTTPRequest(
      method: "POST", url: url, headers: await options.headers(accept: "application/json", adding: headers),
      body: Array(body.utf8))
    do {
      let response = try await options.transport.send(request, until: deadline)
      return results(of: calls, in: response)
    } catch {
      return calls.map { .failure(error.callError($0.procedure)) }
    }
  }

  private func results(of calls: [PreparedCall], in response: HTTPResponse) -> [CallResult] {
    let json = try? JSONValue(json: response.body)
    let entries = json.map { $0.arrayValue ?? [$0] } ?? []
    var answers: [Int: JSONValue] = [:]
    for entry in entries where entry["jsonrpc"] == "2.0" {
      if let id = entry["id"]?.intValue { answers[id] = entry }
    }
    // An error without an id is about the request as a whole.
    let whole = entries.first { ($0["id"] ?? .null) == .null && $0["error"] != nil }
    return calls.enumerated().map { index, call in
      guard let answer = answers[index + 1] ?? whole else {
        let type = response.header("Content-Type") ?? "no content"
        let message = "HTTP \(response.status), \(type) instead of an answer to the call"
        return .failure(.notUnderstood(call.failure(message, status: response.status)))
      }
      return answer.result(of: call.procedure, response)
    }
  }
}

extension JSONValue {
  /// What a JSON-RPC response says.
  func result(of procedure: String, _ response: HTTPResponse) -> CallResult {
    guard let error = self["error"], error != .null else { return .success(self["result"] ?? .null) }
    let wait = response.header("Retry-After").flatMap(Double.init).map { Duration.seconds($0) }
    guard let known = ServerError(error, procedure: procedure, status: response.status, retryAfter: wait) else {
      let message = "The server's error is none of JSON-RPC"
      return .failure(.notUnderstood(CallFailure(procedure: procedure, message: message, status: response.status)))
    }
    return .failure(error["data"]?["error"].map { .refused($0, known) } ?? .server(known))
  }
}

extension ClientOptions {
  func headers(accept: String, adding extra: [String: String]) async -> [(name: String, value: String)] {
    var all = ["Accept": accept, "Content-Type": "application/json"]
    if let token = await token() { all["Authorization"] = "Bearer \(token)" }
    all.merge(headers) { $1 }
    all.merge(extra) { $1 }
    return all.map { ($0.key, $0.value) }
  }
}

extension Duration {
  var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
