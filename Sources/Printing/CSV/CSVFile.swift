import Rapport

/// Writes a sheet as CSV, to a file.
final class CSVSheetWriter: SheetWriter {
  private static let flushedAt = 64 * 1024

  private let file: OutputFile
  private let width: Int
  private var encoder: CSVEncoder

  init(_ sheet: Sheet, to path: String, _ options: CSVOptions) throws {
    file = try OutputFile(path)
    width = sheet.columns.count
    encoder = CSVEncoder(options)
    encoder.append(sheet.columns.map { .text($0.title) })
  }

  func append(_ cells: [Cell]) throws {
    encoder.append(cells, count: width)
    if encoder.bytes.count >= Self.flushedAt { try file.write(encoder.take()) }
  }

  func appendTotal(_ cells: [Cell]) throws { try append(cells) }

  func finish() throws {
    try file.write(encoder.take())
    try file.close()
  }
}

enum CSVFile {
  /// Tables below each other, with an empty line between them; with titles only if there are several.
  static func write(_ tables: [Table], to path: String, _ options: CSVOptions) throws {
    let file = try OutputFile(path)
    var encoder = CSVEncoder(options)
    for (index, table) in tables.enumerated() {
      if index > 0 { encoder.append([.empty, .empty]) }
      if tables.count > 1, let title = table.title { encoder.append([.text(title)]) }
      encoder.append(table.columns.map { .text($0.title) })
      for row in table.rows + table.totals {
        encoder.append(row, count: table.columns.count)
        if encoder.bytes.count >= 64 * 1024 { try file.write(encoder.take()) }
      }
    }
    try file.write(encoder.take())
    try file.close()
  }
}
