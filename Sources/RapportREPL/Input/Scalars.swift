extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether it may stand in a name without quotes.
  var isWord: Bool { isDigit || properties.isAlphabetic || self == "_" || self == "$" || self == "-" }

  /// Whether a number that it follows directly was not meant as one: `2026-01-31`, `1_000`, `09:30`.
  var continuesNumber: Bool { isWord || self == "." || self == ":" || self == "+" }

  var hexValue: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x61 + 10
    case "A"..."F": value - 0x41 + 10
    default: nil
    }
  }

  /// The scalar, or its number if it would not be seen.
  var shown: String {
    properties.isWhitespace || isInvisibleControl ? "U+" + String(value, radix: 16, uppercase: true) : String(self)
  }
}
