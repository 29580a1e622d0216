/// Reads `Accept-Encoding` (RFC 9110, section 12.5.3).
enum AcceptedEncoding {
  static func takesGzip(_ headers: [String]) -> Bool {
    var any = false
    for item in headers.flatMap({ $0.split(at: ",") }) {
      let parts = item.split(at: ";").map { $0.trimmed.lowercased() }
      guard let name = parts.first else { continue }
      let isRefused = parts.dropFirst().contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
      if name == "gzip" || name == "x-gzip" { return !isRefused }
      if name == "*" { any = !isRefused }
    }
    return any
  }
}
