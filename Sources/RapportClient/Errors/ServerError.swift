/// An error that the server answered with.
public struct ServerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The procedure that was called.
  public var procedure: String
  public var code: ErrorCode
  /// Its number in JSON-RPC.
  public var number: Int
  /// A sentence.
  public var message: String
  /// What is wrong with the input.
  public var issues: [Issue]
  /// By which the server's log knows the call.
  public var requestId: String?
  /// After how long the server says to try again.
  public var retryAfter: Duration?
  /// The HTTP status.
  public var status: Int?

  public var description: String {
    let places = issues.map { "\n  \($0.path.isEmpty ? "the input" : $0.path) \($0.message)" }.joined()
    return "\(procedure): \(code.rawValue): \(message)\(places)"
  }

  /// From a JSON-RPC error object.
  init?(_ error: JSONValue, procedure: String, status: Int?, retryAfter: Duration?) {
    guard let number = error["code"]?.intValue else { return nil }
    let data = error["data"]
    self.procedure = procedure
    self.number = number
    self.message = error["message"]?.stringValue ?? ""
    self.code = ErrorCode(rawValue: data?["code"]?.stringValue ?? ErrorCode.word(for: number))
    self.issues = data?["issues"]?.arrayValue?.compactMap(Issue.init) ?? []
    self.requestId = data?["requestId"]?.stringValue
    self.retryAfter = retryAfter ?? data?["retryAfter"]?.doubleValue.map { .seconds($0) }
    self.status = status
  }
}

/// A word of the table of error codes. The words of a contract are static members of it: `.notFound`.
public struct ErrorCode: RawRepresentable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// For answers without the word, from a gateway that speaks JSON-RPC but is not Rapport.
  static func word(for number: Int) -> String {
    switch number {
    case -32700: "PARSE"
    case -32600: "INVALID_REQUEST"
    case -32601: "METHOD_NOT_FOUND"
    case -32602: "BAD_REQUEST"
    default: "INTERNAL"
    }
  }
}

/// One thing that is wrong with an input.
public struct Issue: Hashable, Sendable {
  /// Where: `lines[2].quantity`; empty for the input itself.
  public var path: String
  /// What, for programs: `required`, `unknown`, `type`, `range`, or the name of the rule.
  public var code: String
  /// What, as the end of a sentence that starts with the field: `must be at least 0`.
  public var message: String
  /// The bounds that were broken, by name.
  public var bound: [String: JSONValue]

  public init(path: String, code: String, message: String, bound: [String: JSONValue] = [:]) {
    self.path = path
    self.code = code
    self.message = message
    self.bound = bound
  }

  init?(_ json: JSONValue) {
    guard let path = json["path"]?.stringValue, let code = json["code"]?.stringValue else { return nil }
    self.init(
      path: path, code: code, message: json["message"]?.stringValue ?? "", bound: json["bound"]?.objectValue ?? [:])
  }
}
