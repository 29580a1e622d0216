/// Texts in headers: RFC 5322 for the lines, RFC 2047 for what is not ASCII.
enum HeaderText {
  /// The text in one line: control characters and line ends have become spaces, none at the ends and no two together.
  static func oneLine(_ text: String) -> String {
    text.unicodeScalars
      .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map { String($0) }.joined(separator: " ")
  }

  /// `Name: value` in lines of at most 78 characters, if its words allow that, and 998 in any case; without the last
  /// line's end.
  static func line(_ name: String, _ value: String) -> String {
    folded(name, isPlain(value) ? words(of: value) : encodedWords(value, room: 75 - min(name.utf8.count + 2, 40)))
  }

  /// `Name: address, address`.
  static func line(_ name: String, _ addresses: [MailAddress]) -> String {
    var words: [String] = []
    for (index, address) in addresses.enumerated() {
      let end = index < addresses.count - 1 ? "," : ""
      guard let shown = address.name else {
        words.append(address.address + end)
        continue
      }
      if isPlain(shown) {
        // A quoted string keeps its spaces, wherever it is folded.
        let quoted = shown.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        words += "\"\(quoted)\"".split(separator: " ").map(String.init)
      } else {
        words += encodedWords(shown, room: 75 - min(name.utf8.count + 2, 40))
      }
      words.append("<\(address.address)>\(end)")
    }
    return folded(name, words)
  }

  /// Whether the text can stand as it is: printable ASCII, no word longer than a line, nothing that reads like an
  /// encoded word.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (32...126).contains($0) } && !text.contains("=?")
      && words(of: text).allSatisfy { $0.utf8.count <= 900 }
  }

  private static func words(of text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private static func folded(_ name: String, _ words: [String]) -> String {
    var lines: [String] = []
    var line = "\(name):"
    for (index, word) in words.enumerated() {
      if index > 0, line.utf8.count + 1 + word.utf8.count > 78 {
        lines.append(line)
        line = ""
      }
      line += " \(word)"
    }
    return (lines + [line]).joined(separator: "\r\n")
  }

  /// Encoded words of at most 75 characters, none of which splits a character. What separates them is not part of the
  /// text.
  private static func encodedWords(_ text: String, room: Int) -> [String] {
    let prefix = "=?UTF-8?B?"
    var words: [String] = []
    var bytes: [UInt8] = []
    // Of the first word's line the header's name takes its part.
    var limit = (room - prefix.utf8.count - 2) / 4 * 3
    func encoded(_ bytes: [UInt8]) -> String { "\(prefix)\(Base64.encoded(bytes))?=" }
    for scalar in text.unicodeScalars {
      let next = Array(String(scalar).utf8)
      if bytes.count + next.count > limit {
        words.append(encoded(bytes))
        bytes = []
        limit = (75 - prefix.utf8.count - 2) / 4 * 3
      }
      bytes += next
    }
    return words + [encoded(bytes)]
  }
}

enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// With padding (RFC 4648, section 4).
  static func encoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? digits[Int(bits >> (18 - 6 * UInt32(place)) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
