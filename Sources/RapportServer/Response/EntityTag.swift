import Crypto

/// Names of exactly these bytes, for `ETag` and `If-None-Match` (RFC 9110, section 8.8.3).
enum EntityTag {
  /// In double quotes: the beginning of the SHA-256 of the bytes.
  static func of(_ bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
      hash.update(data: Array(bytes))
    }
    var tag = "\""
    for byte in hash.finalize().prefix(16) {
      tag += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return tag + "\""
  }

  /// The name of the same content in gzip, which is other bytes.
  static func gzipped(_ tag: String) -> String { tag.hasSuffix("\"") ? "\(tag.dropLast())\(gzipEnding)" : tag }

  private static let gzipEnding = "-gzip\""

  /// Whether `If-None-Match` names this tag, in whatever encoding. It compares weakly (section 13.1.2).
  static func matches(_ tag: String, _ headers: [String]) -> Bool {
    headers.flatMap { $0.split(at: ",") }.map(\.trimmed)
      .contains { $0 == "*" || plain($0) == plain(tag) }
  }

  /// Whether `If-Match` or `If-Range` names this tag, which compare strongly. A date, which the latter may hold, matches
  /// nothing.
  static func matchesStrongly(_ tag: String, _ header: String) -> Bool {
    header.split(at: ",").map(\.trimmed).contains { $0 == "*" || $0 == tag }
  }

  private static func plain(_ tag: String) -> Substring {
    let tag = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...]
    return tag.hasSuffix(gzipEnding) ? tag.dropLast(gzipEnding.count) + "\"" : tag
  }
}
