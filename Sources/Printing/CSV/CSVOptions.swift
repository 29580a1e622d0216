/// How a CSV file is written. Texts that a spreadsheet would take for formulas are always defused: see ``CSVText``.
public struct CSVOptions: Hashable, Sendable {
  /// Between two cells: a comma, a semicolon or a tab.
  public enum Delimiter: UInt8, Hashable, Sendable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
  }

  public var delimiter: Delimiter
  /// Whether the file begins with U+FEFF, by which spreadsheets know UTF-8.
  public var hasByteOrderMark: Bool
  /// Whether numbers have a comma before their decimals. With a comma between cells they are quoted then.
  public var hasDecimalComma: Bool

  public init(delimiter: Delimiter = .comma, hasByteOrderMark: Bool = false, hasDecimalComma: Bool = false) {
    self.delimiter = delimiter
    self.hasByteOrderMark = hasByteOrderMark
    self.hasDecimalComma = hasDecimalComma
  }

  /// RFC 4180 in UTF-8: what programs read.
  public static let standard = CSVOptions()

  /// What the spreadsheets of people who read that language open without asking.
  public static func spreadsheet(_ language: PrintLanguage) -> CSVOptions {
    switch language {
    case .english: CSVOptions(hasByteOrderMark: true)
    case .german: CSVOptions(delimiter: .semicolon, hasByteOrderMark: true, hasDecimalComma: true)
    }
  }
}
