/// The forms of text that rules know by name.
enum TextForms {
  /// The form of a valid e-mail address of the HTML standard (`<input type=email>`), at most 254 characters long
  /// (RFC 5321, section 4.5.3.1), with a dot in its domain.
  static func isEmail(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count <= 254 else { return false }
    var at = 0
    while at < bytes.count, bytes[at].standsInMailbox { at += 1 }
    guard (1...64).contains(at), at < bytes.count, bytes[at] == UInt8(ascii: "@") else { return false }
    return isHost(bytes.extracting((at + 1)...))
  }

  /// Names of letters, digits and inner hyphens, at least two of them, with dots between (RFC 1034, section 3.5).
  private static func isHost(_ bytes: Span<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    var dots = 0
    var length = 0
    var last = hyphen
    for index in bytes.indices {
      let byte = bytes[index]
      if byte.isASCIILetterOrDigit || byte == hyphen && length > 0 {
        length += 1
      } else {
        guard byte == UInt8(ascii: "."), (1...63).contains(length), last != hyphen else { return false }
        dots += 1
        length = 0
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
    let isTrimmed = text.withUTF8 { bytes in
      bytes.count > 0 && bytes[0].isVisibleASCII && bytes[bytes.count - 1].isVisibleASCII
    }
    if isTrimmed { return }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return text = "" }
    text = String(scalars[first...last])
  }

  static func lowercase(_ text: inout String) {
    let isLower = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 && !($0 &- UInt8(ascii: "A") < 26) } }
    if !isLower { text = text.lowercased() }
  }
}

extension UInt8 {
  var isVisibleASCII: Bool { self > 0x20 && self < 0x7F }

  /// Letters, digits and the symbols ``!#$%&'*+-./=?^_`{|}~``, which stand before the `@` of an e-mail address. A bit for
  /// each byte of ASCII says so.
  var standsInMailbox: Bool {
    let bits: UInt64 = self < 64 ? 0xA3FF_ECFA_0000_0000 : 0x7FFF_FFFF_C7FF_FFFE
    return self < 0x80 && bits >> UInt64(self & 63) & 1 == 1
  }

  var isASCIILetterOrDigit: Bool {
    (self | 0x20) &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "0") < 10
  }
}
