/// The forms of text that rules know by name.
enum TextForms {
  /// The form of a valid e-mail address of the HTML standard (`<input type=email>`), at most 254 characters long
  /// (RFC 5321, section 4.5.3.1), with a dot in its domain.
  static func isEmail(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), (1...64).contains(at) else {
        return false
      }
      return bytes[..<at].allSatisfy(\.standsInMailbox) && isHost(bytes[(at + 1)...])
    }
  }

  /// Names of letters, digits and inner hyphens, at least two of them, with dots between (RFC 1034, section 3.5).
  private static func isHost(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    var dots = 0
    var length = 0
    var last = hyphen
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        guard (1...63).contains(length), last != hyphen else { return false }
        dots += 1
        length = 0
      } else {
        guard byte.isASCIILetterOrDigit || byte == hyphen && length > 0 else { return false }
        length += 1
      }
      last = byte
    }
    return dots > 0 && (1...63).contains(length) && last != hyphen
  }

  /// A plus sign, then 7 to 15 digits of which the first is not 0 (ITU-T E.164), with spaces, dots, dashes, slashes and
  /// brackets between.
  static func isPhone(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "+"), text.utf8.count <= 40 else { return false }
    var digits: [UInt8] = []
    for byte in text.utf8.dropFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "("),
        UInt8(ascii: ")"):
        continue
      default: return false
      }
    }
    return (7...15).contains(digits.count) && digits.first != UInt8(ascii: "0")
  }

  /// `http://` or `https://`, a host, and no white space or control character.
  static func isWebURL(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix), text.utf8.count <= 2048 else {
      return false
    }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    guard let first = rest.first, first.isASCIILetterOrDigit || first == UInt8(ascii: "[") || first >= 0x80 else {
      return false
    }
    return rest.allSatisfy { $0 > 0x20 && $0 != 0x7F && !Array("\"<>\\^`{|}".utf8).contains($0) }
  }

  /// Takes away white space at both ends.
  static func trim(_ text: inout String) {
    // Most text starts and ends with something that can be seen.
    if let first = text.utf8.first, let last = text.utf8.last, first.isVisibleASCII, last.isVisibleASCII { return }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return text = "" }
    text = String(scalars[first...last])
  }

  static func lowercase(_ text: inout String) {
    let isLower = text.utf8.allSatisfy { $0 < 0x80 && !($0 &- UInt8(ascii: "A") < 26) }
    if !isLower { text = text.lowercased() }
  }
}

extension UInt8 {
  var isVisibleASCII: Bool { self > 0x20 && self < 0x7F }

  /// Letters, digits and the symbols that stand before the `@` of an e-mail address.
  var standsInMailbox: Bool {
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "^")...UInt8(ascii: "~"):
      true
    default: isASCIILetterOrDigit
    }
  }

  var isASCIILetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
