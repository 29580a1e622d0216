/// Reads what stands behind the question mark of a URL, as forms write it.
enum QueryString {
  /// The parameters in order; a value is `nil` if its encoding is broken.
  static func pairs(_ path: String) -> [(name: String, value: [UInt8]?)] {
    let query = Substring(path.unicodeScalars.drop { $0 != "?" }.dropFirst().prefix { $0 != "#" })
    return query.split(at: "&").map { pair in
      let parts = pair.split(at: "=", maxSplits: 1, omittingEmptyParts: false)
      let name = decoded(parts[0]).map { String(decoding: $0, as: UTF8.self) }
      return (name ?? "", parts.count == 2 ? decoded(parts[1]) : [])
    }
  }

  /// What percent-encoded text means; `nil` if an escape is broken.
  static func decoded(_ text: Substring, plusIsSpace: Bool = true) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
  }
}
