/// What a file is that is taken for a table and is none.
public enum ForeignFormat: String, CaseIterable, Hashable, Sendable {
  /// Of a spreadsheet program: Excel's, old and new, and OpenDocument.
  case workbook
  case pdf
  /// HTML or XML; some programs call a table of it `.xls` or `.csv`.
  case markup
  case json
  case vCard
  /// Anything else that is no text: an image, an archive.
  case binary

  /// Looks at the beginning of a file.
  ///
  /// - Parameters:
  ///   - sample: the bytes as they are.
  ///   - text: the same, decoded into UTF-8.
  /// - Returns: `nil` for what may be a table.
  public init?(sample: [UInt8], text: [UInt8]) {
    func has(_ word: String) -> Bool { sample.prefix(Self.window).firstRange(of: word.utf8) != nil }
    if sample.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .workbook
    } else if sample.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = has("xl/") || has("opendocument.spreadsheet") ? .workbook : .binary
    } else if sample.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if let format = Self.format(ofText: text) {
      self = format
    } else if Self.isBinary(text) {
      self = .binary
    } else {
      return nil
    }
  }

  private static let window = 1 << 16

  private static func format(ofText text: [UInt8]) -> ForeignFormat? {
    let start = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(64)
    let word = String(decoding: start, as: UTF8.self).lowercased()
    if ["<!doctype", "<html", "<table", "<?xml"].contains(where: word.hasPrefix) { return .markup }
    if word.hasPrefix("begin:vcard") { return .vCard }
    let signs = word.filter { !$0.isWhitespace }
    return ["[{\"", "{\""].contains(where: signs.hasPrefix) ? .json : nil
  }

  /// Whether control characters that no text has are more than a few. NUL is not among them: files are padded with it.
  private static func isBinary(_ text: [UInt8]) -> Bool {
    let usual: Set<UInt8> = [0x00, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A]
    let start = text.prefix(window)
    let controls = start.count { $0 < 0x20 && !usual.contains($0) }
    return controls >= 8 && controls * 20 > start.count
  }
}
