import Rapport

/// A table on paper: its header stands on top of each page that it goes on on.
struct PDFTable {
  private static let gap = 8.0
  private static let padding = 3.5
  /// So many rows are looked at for the widths of the columns.
  private static let sampled = 300

  private let table: Table
  private let language: PrintLanguage
  private let canvas: PDFCanvas
  private let places: [(x: Double, width: Double)]

  init(_ table: Table, _ language: PrintLanguage, _ canvas: PDFCanvas) throws {
    self.table = table
    self.language = language
    self.canvas = canvas
    places = try Self.places(table, language, canvas)
  }

  func draw() throws {
    guard !table.columns.isEmpty else { return }
    try canvas.reserve(60)
    try drawHeader()
    let outer = canvas.onNewPage
    canvas.onNewPage = { try drawHeader() }
    defer { canvas.onNewPage = outer }
    for cells in table.rows {
      try draw(cells, .tableBody)
      canvas.rule(at: canvas.y, gray: 0.88, width: 0.4)
    }
    guard !table.totals.isEmpty else { return }
    let height = try table.totals.reduce(0.0) { try $0 + row($1, .tableTotal).height }
    // Totals stand together.
    if height < canvas.bottom - PDFCanvas.margin - 60 { try canvas.reserve(height) }
    canvas.rule(at: canvas.y, gray: 0.2, width: 0.8)
    for cells in table.totals { try draw(cells, .tableTotal) }
  }

  private func draw(_ cells: [Cell], _ style: PDFStyle) throws {
    try row(cells, style).draw(on: canvas) { try row(cells, style) }
  }

  private func drawHeader() throws {
    let header = try row(table.columns.map { .text($0.title) }, .tableHeader)
    canvas.shade(top: canvas.y, height: header.height, gray: 0.93)
    for cell in header.cells {
      canvas.draw(cell.lines, x: cell.x, top: canvas.y + Self.padding, width: cell.width, cell.alignment)
    }
    canvas.y += header.height
    canvas.rule(at: canvas.y, gray: 0.4)
  }

  private func row(_ cells: [Cell], _ style: PDFStyle) throws -> PDFRow {
    var row: [PDFRow.Cell] = []
    for (slot, column) in table.columns.enumerated() {
      let text = slot < cells.count ? language.text(cells[slot]) : ""
      let (x, width) = places[slot]
      row.append(
        PDFRow.Cell(
          lines: try canvas.typesetter.set(text, style, width: width, slot: .column(slot)), x: x, width: width,
          alignment: column.alignment))
    }
    return PDFRow(cells: row, padding: Self.padding)
  }

  /// Numbers get the room that they need, so that none is broken; the other columns share what is left.
  private static func places(_ table: Table, _ language: PrintLanguage, _ canvas: PDFCanvas) throws
    -> [(x: Double, width: Double)]
  {
    let count = table.columns.count
    guard count > 0 else { return [] }
    let room = max(canvas.contentWidth - gap * Double(count - 1) - 2 * padding, Double(count))
    var needed = [Double?](repeating: nil, count: count)
    for (index, column) in table.columns.enumerated() where column.alignment == .trailing {
      var width = try canvas.typesetter.set(column.title, .tableHeader, width: nil).width
      for row in table.rows.prefix(sampled) where index < row.count {
        width = max(width, try canvas.typesetter.set(language.text(row[index]), .tableBody, width: nil).width)
      }
      for row in table.totals where index < row.count {
        width = max(width, try canvas.typesetter.set(language.text(row[index]), .tableTotal, width: nil).width)
      }
      needed[index] = width + 1
    }
    let share = { (index: Int) in max(table.columns[index].width, 1) }
    let taken = needed.compactMap(\.self).reduce(0, +)
    let shares = (0..<count).filter { needed[$0] == nil }.map(share).reduce(0, +)
    let isTight = taken > room * (shares > 0 ? 0.7 : 1)
    let all = (0..<count).map(share).reduce(0, +)
    var widths = (0..<count).map { index -> Double in
      if isTight { return room * share(index) / all }
      return needed[index] ?? (room - taken) * share(index) / shares
    }
    // Without a text column the numbers share what is left.
    if !isTight, shares == 0 { widths = widths.map { $0 + (room - taken) / Double(count) } }
    var x = PDFCanvas.margin + padding
    return widths.map { width in
      defer { x += width + gap }
      return (x, width)
    }
  }
}
