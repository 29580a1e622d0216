/// `Content-Disposition` (RFC 6266): how a file is to be called where it is saved.
enum ContentDisposition {
  static func header(name: String, isInline: Bool) -> String {
    let kind = isInline ? "inline" : "attachment"
    let name = cleaned(name)
    // For old clients: what ASCII can say. `%` would be decoded by some of them.
    let plain = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { (0x20...0x7E).contains($0.value) && !"\"\\%".unicodeScalars.contains($0) ? $0 : "_" })
    )
    if plain == name { return "\(kind); filename=\"\(plain)\"" }
    return "\(kind); filename=\"\(plain)\"; filename*=UTF-8''\(encoded(name))"
  }

  /// Without folders and control characters, and never empty.
  private static func cleaned(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    let scalars = last.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    let text = String(String.UnicodeScalarView(scalars)).trimmed
    return text.isEmpty || text.allSatisfy({ $0 == "." }) ? "file" : text
  }

  /// An `ext-value` of RFC 5987: what is no `attr-char` as UTF-8 in percent signs.
  private static func encoded(_ name: String) -> String {
    name.utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where "!#$&+-.^_`|~".utf8.contains(byte): text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
  }
}
