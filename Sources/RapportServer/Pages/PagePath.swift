/// The path of a page as the files are keyed by it.
enum PagePath {
  /// Decodes a request's path. `nil` if it is none that a file may have: it climbs (`..`, written in any way), holds
  /// a NUL, another control character, a backslash or an encoded slash, or is not UTF-8.
  static func decoded(_ raw: Substring) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.utf8.count)
    var rest = raw.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      let decoded = high << 4 | low
      guard decoded != UInt8(ascii: "/") else { return nil }
      bytes.append(decoded)
    }
    guard bytes.first == UInt8(ascii: "/"), let path = String(validating: bytes, as: UTF8.self),
      bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }),
      !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." })
    else { return nil }
    return path
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Whether a path names a file rather than a place in the web application.
  static func hasEnding(_ path: String) -> Bool { path.split(separator: "/").last?.contains(".") ?? false }

  /// Whether a path lies under `/assets/` and its name ends in a hash of the content, as bundlers write it:
  /// `index-B4xQ9f2a.js`, `index.3f9c1d07.css`. A word is no hash: at least 8 characters, and a digit among them, or an
  /// upper-case letter after the first.
  static func isHashed(_ path: String) -> Bool {
    guard path.hasPrefix("/assets/"), let name = path.split(separator: "/").last else { return false }
    let parts = name.split(whereSeparator: { $0 == "." || $0 == "-" })
    guard name.contains("."), parts.count >= 3 else { return false }
    return parts.dropFirst().dropLast().suffix(2).contains { part in
      part.utf8.count >= 8 && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        && (part.contains(where: \.isNumber) || part.dropFirst().contains(where: \.isUppercase))
    }
  }
}
