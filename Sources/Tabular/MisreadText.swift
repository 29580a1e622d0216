/// Text whose UTF-8 some program has read as another code page and written so: `MÃ¼ller` for `Müller`.
public enum MisreadText {
  /// The text as it was meant; itself where nothing says that it was misread.
  ///
  /// It was if all of it, put into the bytes of one code page, is UTF-8, and says nothing but what texts in Latin script
  /// say. A text with one letter that was read as it should stays as it is.
  public static func repaired(_ text: String) -> String {
    var text = text
    // It may have gone through such a program twice.
    for _ in 0..<2 {
      guard let meant = pages.lazy.compactMap({ $0.meaning(of: text) }).first else { break }
      text = meant
    }
    return text
  }

  private static let pages = [CodePage.windows1252, .macintosh, .ibm850, .ibm437].map(MisreadPage.init)
}

/// A code page that UTF-8 may have been read as.
private struct MisreadPage: Sendable {
  private let page: CodePage
  private let bytes: [Unicode.Scalar: UInt8]
  /// How the first bytes of most letters and signs look.
  private let firsts: Set<Unicode.Scalar>

  init(_ page: CodePage) {
    self.page = page
    bytes = Dictionary((0x80...0xFF).map { (page.scalar($0), $0) }) { first, _ in first }
    firsts = Set([0xC2, 0xC3, 0xC4, 0xC5, 0xE2, 0xEF].map(page.scalar))
  }

  func meaning(of text: String) -> String? {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: firsts.contains) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in scalars {
      guard let byte = scalar.isASCII ? UInt8(scalar.value) : self.bytes[scalar] else { return nil }
      bytes.append(byte)
    }
    guard let meant = String(validating: bytes, as: UTF8.self), meant.unicodeScalars.allSatisfy(Self.isUsual),
      isTelling(bytes)
    else { return nil }
    return meant
  }

  /// ASCII, letters and signs up to Latin Extended-A, punctuation, currencies, and the byte order mark; and what is only
  /// to be found in a text that was misread twice, such as the control characters that Windows-1252 has no letters for.
  private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80, 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xA0..<0x180, 0x192, 0x2C6, 0x2DC, 0x2010..<0x20D0, 0x2122, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether the bytes, which are UTF-8, can hardly be what was meant: `TRÄ–GLAS` has a dash behind a letter, and no `Ė`.
  private func isTelling(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      func byte(_ offset: Int) -> UInt8? {
        let other = index + offset
        return bytes.indices.contains(other) ? bytes[other] : nil
      }
      let lowercase = UInt8(ascii: "a")...UInt8(ascii: "z")
      let uppercase = UInt8(ascii: "A")...UInt8(ascii: "Z")
      let before = byte(-1) ?? 0
      switch bytes[index] {
      case 0xE2, 0xEF: return true
      case 0xC2, 0xC3:
        // `IRMÃ` before a blank that does not break: in the midst of a word it would be `à`.
        return byte(1) != 0xA0 || !uppercase.contains(before)
      case 0xC4, 0xC5:
        guard let second = byte(1).map(page.scalar) else { return false }
        if second.properties.isAlphabetic || second.properties.generalCategory == .control { return true }
        let behind = byte(2) ?? 0
        if lowercase.contains(before) || lowercase.contains(behind) { return true }
        let isUsualBehindLetters = second == "\u{A0}" || (0x2010...0x2026).contains(second.value)
        return !isUsualBehindLetters && uppercase.contains(behind)
      default: return false
      }
    }
  }
}
