/// Adds to a PDF's catalog what cairo does not write: the document's language, by which it is read aloud, and that viewers
/// show its title instead of the file's name (ISO 32000-1, 7.7.2 and 12.2).
///
/// The file gets an update at its end (7.5.6); what was there stays as it is.
enum PDFCatalog {
  /// A file whose structure is not the plain one of PDF 1.4 comes back unchanged.
  static func adding(language: PrintLanguage, to pdf: [UInt8]) -> [UInt8] {
    guard let start = number(after: "startxref", in: pdf[max(0, pdf.count - 64)...]), start < pdf.count,
      let trailer = lastRange(of: "trailer", in: pdf[...]), let root = number(after: "/Root", in: pdf[trailer...]),
      let offset = offset(of: root, table: start, in: pdf),
      let end = firstRange(of: "endobj", in: pdf[offset...]), let close = lastRange(of: ">>", in: pdf[..<end]),
      close > offset, let trailerEnd = firstRange(of: ">>", in: pdf[trailer...])
    else { return pdf }
    let entry = "   /Lang (\(language.rawValue))\n   /ViewerPreferences << /DisplayDocTitle true >>\n"
    var result = pdf
    let place = result.count
    result += pdf[offset..<close] + Array(entry.utf8) + Array(">>\nendobj\n".utf8)
    let table = result.count
    let padded = String(repeating: "0", count: max(0, 10 - "\(place)".count)) + "\(place)"
    result += Array("xref\n0 1\n0000000000 65535 f \n\(root) 1\n\(padded) 00000 n \n".utf8)
    result += pdf[trailer..<trailerEnd] + Array("   /Prev \(start)\n>>\nstartxref\n\(table)\n%%EOF\n".utf8)
    return result
  }

  /// Where an object begins, by the table of objects that begins at `table`: one section, twenty bytes per object (7.5.4).
  private static func offset(of object: Int, table: Int, in pdf: [UInt8]) -> Int? {
    guard pdf[table...].starts(with: "xref".utf8), let first = firstRange(of: "\n", in: pdf[table...]),
      let second = firstRange(of: "\n", in: pdf[(first + 1)...]),
      pdf[(first + 1)..<second].starts(with: "0 ".utf8)
    else { return nil }
    let entry = second + 1 + object * 20
    guard entry >= 0, entry + 20 <= pdf.count,
      let offset = Int(String(decoding: pdf[entry..<(entry + 10)], as: UTF8.self)),
      offset < pdf.count, pdf[offset...].starts(with: "\(object) 0 obj".utf8)
    else { return nil }
    return offset
  }

  private static func number(after word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let place = lastRange(of: word, in: bytes) else { return nil }
    let digits = bytes[(place + word.utf8.count)...].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
      .prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func firstRange(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - word.count)).first { bytes[$0...].starts(with: word) }
  }

  private static func lastRange(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - word.count)).last { bytes[$0...].starts(with: word) }
  }
}
