/// A JSON-RPC error object as Rapport servers write it.
struct WireError {
  /// One rule that the input broke.
  struct Issue {
    /// `lines[2].quantity`; empty for the whole input.
    var path: String
    var code: String
    var message: String

    /// Whether it is about the field's name and not its value.
    var isAboutKey: Bool { code.lowercased().contains("unknown") || code.lowercased().contains("unexpected") }

    var sentence: String { path.isEmpty ? message : "\(path): \(message)" }
  }

  static let methodNotFound = "-32601"
  static let unauthorized = "-32001"

  /// The JSON-RPC number, as written.
  var number: String
  var message: String
  /// `BAD_REQUEST`; `nil` if the server did not say.
  var code: String?
  var requestID: String?
  var issues: [Issue]
  /// The procedure's own error.
  var error: JSONNode?

  /// `nil` if the text is not an error object.
  init?(json: String) {
    guard let node = try? JSONNode(json: json) else { return nil }
    self.init(node)
  }

  init?(_ node: JSONNode) {
    guard let number = node["code"]?.number else { return nil }
    let data = node["data"]
    self.number = number
    message = node["message"]?.text ?? ""
    code = data?["code"]?.text
    requestID = data?["requestId"]?.text
    error = data?["error"].flatMap { $0.isNull ? nil : $0 }
    issues = (data?["issues"]?.elements ?? []).map { issue in
      Issue(
        path: issue["path"]?.text ?? "", code: issue["code"]?.text ?? "",
        message: issue["message"]?.text ?? issue["code"]?.text ?? "is not valid")
    }
  }

  /// `BAD_REQUEST: The input is not valid.`
  var headline: String {
    let name = code ?? "Error \(number)"
    return message.isEmpty ? name.visible : "\(name): \(message)".visible
  }
}
