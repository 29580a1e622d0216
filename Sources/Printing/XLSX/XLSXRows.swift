import Rapport

/// One sheet in the making: a header that stays in sight, rows, totals.
struct XLSXRows {
  /// What a sheet holds: https://support.microsoft.com/office/excel-specifications-and-limits.
  static let maximumRows = 1_048_576
  private static let maximumColumns = 16_384
  private static let maximumText = 32_767

  private let workbook: XLSXWorkbook
  private let sheet: UnsafeMutableRawPointer
  private let columns: [Column]
  private var row: UInt32 = 0
  private var hasTotals = false

  init(_ title: String, _ columns: [Column], in workbook: XLSXWorkbook) throws {
    guard (1...Self.maximumColumns).contains(columns.count) else {
      throw PrintError.tooLarge("A sheet has 1 to \(Self.maximumColumns) columns, and this one has \(columns.count)")
    }
    self.workbook = workbook
    self.columns = columns
    sheet = try workbook.addSheet(title)
    let library = workbook.library
    for (index, column) in columns.enumerated() {
      let width = min(max(column.width, Double(column.title.count) + 3), 80)
      try library.check(library.setColumn(sheet, UInt16(index), UInt16(index), width, nil))
    }
    library.freeze(sheet, 1, 0)
    library.setPaper(sheet, 9)  // A4
    library.setLandscape(sheet)
    library.fitToPages(sheet, 1, 0)
    try library.check(library.repeatRows(sheet, 0, 0))
    for (index, column) in columns.enumerated() {
      try write(.text(column.title), at: UInt16(index), .header, column.alignment == .trailing ? .trailing : nil)
    }
    row = 1
  }

  mutating func append(_ cells: [Cell], isTotal: Bool = false) throws {
    guard row < Self.maximumRows else {
      throw PrintError.tooLarge("A sheet holds \(Self.maximumRows) rows with its header, and there are more; take CSV")
    }
    if isTotal { try beginTotals() }
    for index in columns.indices {
      let cell = index < cells.count ? cells[index] : .empty
      if cell == .empty, !isTotal { continue }
      try write(cell, at: UInt16(index), isTotal ? .total : .body, nil)
    }
    row += 1
  }

  mutating func finish() throws { try beginTotals() }

  /// Filters are for what stands above the totals. They are set before these: rows that have been written are gone.
  private mutating func beginTotals() throws {
    if hasTotals { return }
    hasTotals = true
    let library = workbook.library
    try library.check(library.setAutofilter(sheet, 0, 0, row - 1, UInt16(columns.count - 1)))
  }

  private func write(
    _ cell: Cell, at column: UInt16, _ style: XLSXWorkbook.Style, _ alignment: Column.Alignment?
  ) throws {
    let library = workbook.library
    func format(_ number: String? = nil) throws -> UnsafeMutableRawPointer? {
      try workbook.format(style, number: number, alignment: alignment)
    }
    func write(_ number: Double, _ numberFormat: String) throws {
      try library.check(library.writeNumber(sheet, row, column, number, format(numberFormat)))
    }
    func write(_ text: String) throws {
      // A text ends at a NUL in C.
      var text = text.contains("\0") ? String(text.filter { $0 != "\0" }) : text
      if text.utf16.count > Self.maximumText { text = text.prefix(utf16: Self.maximumText - 1) + "\u{2026}" }
      try library.check(library.writeString(sheet, row, column, text, format()))
    }
    let language = workbook.language
    switch cell {
    case .empty: try library.check(library.writeBlank(sheet, row, column, format()))
    case .text(let text): try write(text)
    case .integer(let number):
      guard number.magnitude < Self.exact else { return try write(String(number)) }
      try write(Double(number), "0")
    case .decimal(let units, let decimals):
      guard units.magnitude < Self.exact else { return try write(Digits.plain(units, decimals: decimals)) }
      try write(Self.number(units, decimals), Self.numberFormat(decimals))
    case .money(let money, let currency, let decimals):
      let (units, places) = Digits.units(of: money, decimals: decimals)
      guard units.magnitude < Self.exact else { return try write(Digits.plain(units, decimals: places)) }
      try write(Self.number(units, places), "\(Self.numberFormat(places)) [$\(currency)]")
    case .percent(let hundredths): try write(Double(hundredths) / 10_000, "0.00%")
    case .date(let date):
      guard date.year >= 1900, date.year <= 9999 else { return try write(date.description) }
      let numberFormat = try format(language == .german ? "dd\\.mm\\.yyyy" : "yyyy\\-mm\\-dd")
      try library.check(
        XLSXLibrary.withDateTime(date.components) { library.writeDateTime(sheet, row, column, $0, numberFormat) })
    case .instant(let instant):
      let date = instant.date
      guard date.year >= 1900, date.year <= 9999 else { return try write(instant.description) }
      let seconds = Int((instant.milliseconds - Instant(date).milliseconds) / 1000)
      let numberFormat = try format(
        language == .german ? "dd\\.mm\\.yyyy\\ hh:mm:ss" : "yyyy\\-mm\\-dd\\ hh:mm:ss")
      try library.check(
        XLSXLibrary.withDateTime(date.components, secondOfDay: seconds) {
          library.writeDateTime(sheet, row, column, $0, numberFormat)
        })
    case .boolean(let isTrue): try library.check(library.writeBoolean(sheet, row, column, isTrue ? 1 : 0, format()))
    }
  }

  /// A spreadsheet's numbers have 15 digits; what has more is written as a text, so that nothing is lost.
  private static let exact: UInt = 1_000_000_000_000_000

  private static func number(_ units: Int64, _ decimals: Int) -> Double {
    var divisor = 1.0
    for _ in 0..<max(decimals, 0) { divisor *= 10 }
    return Double(units) / divisor
  }

  private static func numberFormat(_ decimals: Int) -> String {
    decimals > 0 ? "#,##0.\(String(repeating: "0", count: decimals))" : "#,##0"
  }
}
