import Foundation
import Printing
import Rapport
import Tabular

// What a cell says, without what programs have put around it or made of it.
extension ImportValues {
  /// A cell without what spreadsheets and databases put around it, and without characters that nobody sees; `nil` if it
  /// says nothing.
  static func cleaned(_ cell: String, multiline: Bool) -> String? {
    if isClean(cell) { return isNothing(cell) ? nil : cell }
    var text = CSVText.original(cell)
    text = legible(withoutTextMark(text))
    text.unicodeScalars.removeAll(where: isInvisible)
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      // One form of letters with accents, and what is left of letters of another code page is seen.
      text = text.precomposedStringWithCanonicalMapping
      text = String(String.UnicodeScalarView(text.unicodeScalars.map { isLost($0) ? "\u{FFFD}" : $0 }))
    }
    if !multiline {
      // A line break, a blank that does not break or several of them are one blank.
      text.unicodeScalars.removeAll { $0.properties.generalCategory == .control && !$0.properties.isWhitespace }
      text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let scalars = text.unicodeScalars
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return nil }
    text = String(scalars[first...last])
    return saysNothing(text) ? nil : text
  }

  /// A cell with the letters that were meant, where another program has escaped or misread them.
  static func legible(_ cell: String) -> String {
    let text = CharacterReferences.resolved(cell)
    return text.utf8.allSatisfy { $0 < 0x80 } ? text : MisreadText.repaired(text)
  }

  /// Whether it is as it should be, which is seen from the bytes of most cells: a letter or a digit, then letters, signs and
  /// single blanks of Latin scripts.
  private static func isClean(_ cell: String) -> Bool {
    var last: UInt8 = 0
    for byte in cell.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        break
      // Letters from U+00C0 to U+02FF, none of them made of two: marks that are put upon letters come behind.
      // Two beside each other may be one that was misread.
      case 0xC3...0xCB: if last >= 0x80 { return false }
      case 0x80...0xBF: if last == 0 { return false }
      case UInt8(ascii: " "): if last == 0 || last == UInt8(ascii: " ") { return false }
      case UInt8(ascii: "&"): return false
      case 0x21...0x7E: if last == 0 { return false }
      default: return false
      }
      last = byte
    }
    return last != 0 && last != UInt8(ascii: " ")
  }

  /// Whether it is one of the control characters that only wrong code pages make of bytes; U+0085 is a line break.
  private static func isLost(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{80}"..."\u{9F}").contains(scalar) && scalar != "\u{85}"
  }

  /// Without what keeps Excel from taking a text for a number: `="0049"`, `'01067`.
  private static func withoutTextMark(_ text: String) -> String {
    if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 2 { return String(text.dropFirst(2).dropLast()) }
    let rest = text.utf8.dropFirst()
    let isNumber = text.hasPrefix("'") && !rest.isEmpty && rest.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    return isNumber ? String(text.dropFirst()) : text
  }

  /// Marks without width that text comes with out of browsers and word processors: byte order marks, soft hyphens, signs
  /// of direction. Those that join letters and signs, as in Persian and in emoji, belong to the text.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{AD}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}",
      "\u{2066}"..."\u{2069}", "\u{FEFF}":
      true
    default: false
    }
  }

  private static func saysNothing(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { placeholders.contains($0) || $0.properties.generalCategory == .dashPunctuation }
      || isNothing(text)
  }

  private static func isNothing(_ text: String) -> Bool {
    text.utf8.count <= longestNothing && nothings.contains(text.lowercased())
  }

  /// Signs that stand for nothing as long as they stand alone; U+FFFD is what is left of a file that was cut off.
  private static let placeholders: Set<Unicode.Scalar> = ["?", ".", "_", "/", " ", "\u{FFFD}"]

  /// How programs and people write that there is nothing, and what Excel writes for a formula that has failed.
  private static let nothings: Set<String> = [
    "null", "(null)", "nil", "none", "n/a", "n.a.", "na", "nan", "<na>", "undefined", "k.a.", "k. a.", "keine angabe",
    "(none)", "(blank)", "(leer)", "(no value)", "[null]",
    "\\n",
    "#n/a", "#null!", "#div/0!", "#value!", "#ref!", "#name?", "#num!", "#nv", "#wert!", "#bezug!", "#zahl!",
  ]
  private static let longestNothing = nothings.map(\.utf8.count).max() ?? 0
}
