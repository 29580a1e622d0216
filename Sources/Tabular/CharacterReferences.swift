/// Character references of HTML, with which programs for web pages have written texts: `M&uuml;ller &amp; S&#246;hne`.
public enum CharacterReferences {
  /// The text with the characters themselves. What is no reference, such as `&` alone, stays.
  ///
  /// Known are numbers, and the names that HTML 4 gives the letters and signs of Latin texts
  /// (https://www.w3.org/TR/html401/sgml/entities.html).
  public static func resolved(_ text: String) -> String {
    var text = text
    // `&amp;uuml;` has been written so twice.
    for _ in 0..<2 {
      guard let once = resolvedOnce(text) else { break }
      text = once
    }
    return text
  }

  /// `nil` if there is none.
  private static func resolvedOnce(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return nil }
    var resolved = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    var isChanged = false
    while let start = rest.firstIndex(of: "&") {
      resolved += rest[..<start]
      let body = rest[start...].dropFirst().prefix { $0.isASCII && $0 != ";" && $0 != "&" }.prefix(longest + 1)
      if body.count <= longest, body.endIndex < rest.endIndex, rest[body.endIndex] == ";",
        let scalar = scalar(String(body))
      {
        resolved.append(scalar)
        rest = rest[body.endIndex...].dropFirst()
        isChanged = true
      } else {
        resolved.append("&")
        rest = rest[start...].dropFirst()
      }
    }
    resolved += rest
    return isChanged ? String(resolved) : nil
  }

  private static func scalar(_ body: String) -> Unicode.Scalar? {
    guard body.hasPrefix("#") else { return names[body] }
    let isHexadecimal = body.hasPrefix("#x") || body.hasPrefix("#X")
    let digits = body.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.first != "+", let number = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
    // As browsers do: numbers of control characters mean those of Windows-1252.
    if let byte = UInt8(exactly: number), (0x80...0x9F).contains(byte) { return CodePage.windows1252.scalar(byte) }
    guard let scalar = Unicode.Scalar(number),
      scalar.properties.generalCategory != .control || "\t\n\r".unicodeScalars.contains(scalar)
    else {
      return nil
    }
    return scalar
  }

  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "Œ", "oelig": "œ", "Scaron": "Š",
      "scaron": "š", "Yuml": "Ÿ", "fnof": "ƒ", "circ": "ˆ", "tilde": "˜", "ensp": "\u{2002}", "emsp": "\u{2003}",
      "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "ndash": "–", "mdash": "—", "lsquo": "‘",
      "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "dagger": "†", "Dagger": "‡", "bull": "•",
      "hellip": "…", "permil": "‰", "lsaquo": "‹", "rsaquo": "›", "euro": "€", "trade": "™",
    ]
    for (offset, name) in latin1.split(separator: " ").enumerated() {
      names[String(name)] = Unicode.Scalar(UInt8(0xA0 + offset))
    }
    return names
  }()
  private static let longest = 8

  /// The names of U+00A0 to U+00FF, in their order.
  private static let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
    thorn yuml
    """
}
