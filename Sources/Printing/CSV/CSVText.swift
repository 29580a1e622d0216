/// Texts that a spreadsheet would run as formulas, and how they are kept from it.
///
/// Spreadsheets take a cell of a CSV file for a formula if it begins with `=`, `+`, `-`, `@`, a tab or a carriage return,
/// quoted or not, and some with a line feed or a full-width form of these signs. An apostrophe before it makes it a text
/// (OWASP, "CSV Injection", https://owasp.org/www-community/attacks/CSV_Injection).
public enum CSVText {
  /// The text with an apostrophe before it if it would be run as a formula; plain numbers such as `-5` and `+4930123456`
  /// stay as they are.
  public static func defused(_ text: String) -> String { isRisky(text) ? "'\(text)" : text }

  /// What ``defused(_:)`` was given: for reading back what was written.
  public static func original(_ text: String) -> String {
    guard text.first == "'" else { return text }
    let rest = String(text.dropFirst())
    return isRisky(rest) ? rest : text
  }

  static func isRisky(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
      case "+", "-": return !isPlainNumber(text)
      // Some programs pass over blanks, controls and marks without width before they look.
      case "\0"..." ", "\u{7F}"..."\u{A0}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": continue
      default: return false
      }
    }
    return false
  }

  /// A sign, digits, and at most one point or comma with digits after it.
  private static func isPlainNumber(_ text: String) -> Bool {
    var digits = text.utf8.dropFirst()
    guard let first = digits.first, isDigit(first), let last = digits.last, isDigit(last) else { return false }
    digits = digits.drop(while: isDigit)
    if digits.isEmpty { return true }
    let separator = digits.removeFirst()
    return (separator == UInt8(ascii: ".") || separator == UInt8(ascii: ",")) && digits.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
