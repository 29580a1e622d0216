/// Texts in bodies, so that no server on the way needs to change them (RFC 2045, section 6.7).
enum QuotedPrintable {
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  /// Lines of at most 76 characters that end with CRLF. A line end of the text, whatever its form, is a line end.
  static func encoded(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { encoded(line: Array($0.utf8)) }.joined(separator: "\r\n")
  }

  private static func encoded(line: [UInt8]) -> String {
    var result: [UInt8] = []
    var length = 0
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      let isBlank = byte == 32 || byte == 9
      // Some servers cut blanks off at the end of a line, and some read a lone dot as the message's end.
      let isPlain =
        (isBlank && !isLast) || ((33...126).contains(byte) && byte != UInt8(ascii: "=") && !(byte == 46 && length == 0))
      let token = isPlain ? [byte] : [UInt8(ascii: "="), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      if length + token.count > (isLast ? 76 : 75) {
        result += Array("=\r\n".utf8)
        length = 0
        if byte == 46 {
          result += Array("=2E".utf8)
          length = 3
          continue
        }
      }
      result += token
      length += token.count
    }
    return String(decoding: result, as: UTF8.self)
  }
}
