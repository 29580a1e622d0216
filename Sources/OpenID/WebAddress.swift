/// Rules for addresses of providers.
enum WebAddress {
  /// Whether secrets may be sent there: `https`, or `http` on this machine.
  static func isTrusted(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !text.contains("\\") else { return false }
    if let rest = text.dropping("https://") { return !host(of: rest).isEmpty && !authority(of: rest).contains("@") }
    guard let rest = text.dropping("http://"), !authority(of: rest).contains("@") else { return false }
    return ["localhost", "127.0.0.1", "[::1]"].contains(host(of: rest))
  }

  private static func authority(of rest: Substring) -> Substring { rest.prefix { !"/?#".contains($0) } }

  private static func host(of rest: Substring) -> Substring {
    let authority = authority(of: rest)
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") { return authority[...end] }
    return authority.prefix { $0 != ":" }
  }

  /// As `application/x-www-form-urlencoded` has it, with `%20` for a space, so that it fits a query, too.
  static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        result += hex.utf8.count == 1 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return result
  }

  static func encoded(_ fields: [(name: String, value: String)]) -> String {
    fields.map { "\($0.name)=\(encoded($0.value))" }.joined(separator: "&")
  }
}

extension String {
  fileprivate func dropping(_ prefix: String) -> Substring? { hasPrefix(prefix) ? dropFirst(prefix.count) : nil }
}
