/// How a file separates and quotes its fields.
public struct CSVDialect: Hashable, Sendable {
  /// Between fields: an ASCII character.
  public var delimiter: UInt8
  /// Around fields; doubled, it stands for itself.
  public var quote: UInt8
  /// Before a quotation mark that stands for itself, in files that do not double it; mostly `nil`.
  public var escape: UInt8?

  public init(delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8 = UInt8(ascii: "\""), escape: UInt8? = nil) {
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
  }

  /// RFC 4180.
  public static let standard = CSVDialect()

  /// What may stand between fields, the usual ones first.
  public static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]
}
