/// What `Content-Type` may say on a call. Only a JSON type makes a browser ask before it sends one across origins, so
/// this rule protects the session cookie too.
enum ContentType {
  /// Whether a header's value is `application/json`, with no other charset than UTF-8.
  static func isJSON(_ value: String) -> Bool {
    if value == "application/json" { return true }
    let parts = value.split(at: ";", omittingEmptyParts: false).map { $0.trimmed.lowercased() }
    guard parts.first == "application/json" else { return false }
    return parts.dropFirst().allSatisfy { parameter in
      ["charset=utf-8", "charset=\"utf-8\""].contains(parameter)
    }
  }
}
