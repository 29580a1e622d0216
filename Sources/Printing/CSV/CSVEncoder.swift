import Rapport

/// Rows as CSV: RFC 4180, in UTF-8, with lines that end in CR LF.
public struct CSVEncoder: Sendable {
  public let options: CSVOptions
  public private(set) var bytes: [UInt8] = []

  public init(_ options: CSVOptions = .standard) {
    self.options = options
    if options.hasByteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// - Parameter count: how many cells the row has at least.
  public mutating func append(_ cells: [Cell], count: Int = 0) {
    for index in 0..<max(cells.count, count) {
      if index > 0 { bytes.append(options.delimiter.rawValue) }
      if index < cells.count { append(cells[index], isAlone: max(cells.count, count) == 1) }
    }
    bytes += [0x0D, 0x0A]
  }

  /// What has been written since the last time.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func append(_ cell: Cell, isAlone: Bool) {
    switch cell {
    // A line without anything on it would be no row for many readers.
    case .empty: if isAlone { bytes += Array(#""""#.utf8) }
    case .text(let text): append(text: CSVText.defused(text), isAlone: isAlone)
    case .integer(let number): append(number: String(number))
    case .decimal(let units, let decimals): append(number: Digits.plain(units, decimals: decimals))
    case .money(let money, _, let decimals):
      let (units, places) = Digits.units(of: money, decimals: decimals)
      append(number: Digits.plain(units, decimals: places))
    case .percent(let hundredths):
      let (units, places) = Digits.shortened(hundredths, decimals: 2)
      append(number: Digits.plain(units, decimals: places))
    case .date(let date): bytes += Array(date.description.utf8)
    case .instant(let instant): bytes += Array(instant.description.utf8)
    case .boolean(let isTrue): bytes += Array((isTrue ? "true" : "false").utf8)
    }
  }

  private mutating func append(number: String) {
    guard options.hasDecimalComma else { return bytes += Array(number.utf8) }
    append(text: String(number.map { $0 == "." ? "," : $0 }), isAlone: false)
  }

  private mutating func append(text: String, isAlone: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      let needsQuotes = utf8.contains { byte in
        byte == options.delimiter.rawValue || byte == 0x22 || byte == 0x0D || byte == 0x0A
      }
      // Blanks at the ends are part of the cell, and some readers trim what is not quoted.
      let hasEdges = utf8.first == 0x20 || utf8.last == 0x20
      guard needsQuotes || hasEdges || (isAlone && utf8.isEmpty) else { return bytes.append(contentsOf: utf8) }
      bytes.append(0x22)
      for byte in utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
  }
}
