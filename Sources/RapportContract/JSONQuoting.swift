extension String {
  /// The text as a JSON string, with its quotes: quotes, backslashes and control characters are escaped, and what
  /// `escapes` names besides (below U+10000).
  ///
  /// By default these are the two line separators that end a string in older JavaScript, so that the text may stand in a
  /// program, too.
  package func jsonQuoted(
    alsoEscaping escapes: (Unicode.Scalar) -> Bool = { $0.value == 0x2028 || $0.value == 0x2029 }
  ) -> String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || (scalar.value < 0x10000 && escapes(scalar)):
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
