import Foundation

/// Text without a form.
enum PlainText {
  private static let endings: Set<String> = [
    "txt", "text", "md", "csv", "tsv", "json", "xml", "html", "htm", "eml", "log", "ics", "vcf",
  ]

  static func isLikely(mediaType: String, name: String) -> Bool {
    if mediaType.hasPrefix("text/") || mediaType.hasSuffix("+json") || mediaType.hasSuffix("+xml") { return true }
    if ["application/json", "application/xml", "message/rfc822"].contains(mediaType) { return true }
    guard mediaType.isEmpty || mediaType == "application/octet-stream" else { return false }
    return name.split(separator: ".").last.map { endings.contains($0.lowercased()) } ?? false
  }

  /// In UTF-8 or UTF-16 if it says so or is valid, otherwise in Windows-1252; `nil` if it has bytes of no text.
  static func decode(_ data: Data) -> String? {
    if data.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: data.dropFirst(3), as: UTF8.self) }
    if data.starts(with: [0xFF, 0xFE]) { return String(data: data.evenPrefix, encoding: .utf16) }
    if data.starts(with: [0xFE, 0xFF]) { return String(data: data.evenPrefix, encoding: .utf16) }
    if data.contains(0) { return nil }
    // A character may have been cut in two at the end.
    for dropped in 0..<4 {
      if let text = String(data: data.dropLast(dropped), encoding: .utf8) { return text }
    }
    return String(data: data, encoding: .windowsCP1252) ?? String(data: data, encoding: .isoLatin1)
  }
}

extension Data {
  fileprivate var evenPrefix: Data { prefix(count & ~1) }
}
