/// Reads `If-None-Match` (RFC 9110, section 13.1.2), which compares weakly.
enum EntityTag {
  static func matches(_ tag: String, _ headers: [String]) -> Bool {
    headers.flatMap { $0.split(separator: ",") }.map(\.trimmed)
      .contains { $0 == "*" || $0 == tag || $0 == "W/" + tag }
  }

  /// Reads `If-Match` and `If-Range`, which compare strongly. A date, which the latter may hold, matches nothing.
  static func matchesStrongly(_ tag: String, _ header: String) -> Bool {
    header.split(separator: ",").map(\.trimmed).contains { $0 == "*" || $0 == tag }
  }
}
