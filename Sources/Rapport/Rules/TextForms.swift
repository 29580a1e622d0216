/// The forms of text that rules know by name.
enum TextForms {
  /// The form of a valid e-mail address of the HTML standard (`<input type=email>`), at most 254 characters long
  /// (RFC 5321, section 4.5.3.1), with a dot in its domain.
  static func isEmail(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0, at <= 64 else { return false }
    let symbols = Array("!#$%&'*+/=?^_`{|}~-.".utf8)
    guard bytes[..<at].allSatisfy({ $0.isASCIILetterOrDigit || symbols.contains($0) }) else { return false }
    return isHost(bytes[(at + 1)...])
  }

  /// Names of letters, digits and inner hyphens, at least two of them, with dots between (RFC 1034, section 3.5).
  private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let hyphen = UInt8(ascii: "-")
    return labels.count > 1
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
          && label.allSatisfy { $0.isASCIILetterOrDigit || $0 == hyphen }
      }
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

  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension UInt8 {
  var isASCIILetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
