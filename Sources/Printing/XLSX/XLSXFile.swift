/// Writes a sheet as a workbook of one sheet, in constant memory.
final class XLSXSheetWriter: SheetWriter {
  private let workbook: XLSXWorkbook
  private var rows: XLSXRows

  init(_ sheet: Sheet, to path: String) throws {
    workbook = try XLSXWorkbook(
      title: sheet.title, author: nil, language: sheet.language, createdAt: sheet.createdAt, path: path)
    rows = try XLSXRows(sheet.title, sheet.columns, in: workbook)
  }

  func append(_ cells: [Cell]) throws { try rows.append(cells) }
  func appendTotal(_ cells: [Cell]) throws { try rows.append(cells, isTotal: true) }

  func finish() throws {
    try rows.finish()
    try workbook.finish()
  }
}

enum XLSXFile {
  /// Each table on a sheet of its own.
  static func write(_ document: Document, to path: String) throws {
    let workbook = try XLSXWorkbook(
      title: document.title, author: document.author, language: document.language, createdAt: document.createdAt,
      path: path)
    var tables = document.tables
    // A workbook has a sheet.
    if tables.isEmpty { tables = [Table(columns: [Column(document.title)])] }
    for table in tables {
      var rows = try XLSXRows(table.title ?? document.title, table.columns, in: workbook)
      for row in table.rows { try rows.append(row) }
      for row in table.totals { try rows.append(row, isTotal: true) }
      try rows.finish()
    }
    try workbook.finish()
  }
}
