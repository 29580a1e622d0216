import Rapport

/// Puts a document's blocks on pages.
struct PDFFlow {
  let document: Document
  let canvas: PDFCanvas

  func run() throws {
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .heading(let text, let level):
        let isFirst = index == 0
        if !isFirst { canvas.y += 10 }
        // A heading stands with what it is over.
        try paragraph(text, .heading(level), keep: 40)
        canvas.y += 4
      case .paragraph(let text, let emphasis):
        let style: PDFStyle =
          switch emphasis {
          case .normal: .body
          case .strong: .strong
          case .small: .small
          }
        try paragraph(text, style)
        canvas.y += 6
      case .columns(let passages):
        try columns(passages)
        canvas.y += 8
      case .table(let table):
        if let title = table.title {
          canvas.y += 6
          try paragraph(title, .heading(3), keep: 40)
          canvas.y += 3
        }
        try PDFTable(table, document.language, canvas).draw()
        canvas.y += 10
      case .space(let height):
        canvas.y += max(0, height)
      case .pageBreak:
        try canvas.breakPage()
      }
    }
    try canvas.endPage()
  }

  /// - Parameter keep: how much must have room below its first line.
  private func paragraph(_ text: String, _ style: PDFStyle, keep: Double = 0) throws {
    let lines = try canvas.typesetter.set(text, style, width: canvas.contentWidth)
    for (index, line) in lines.lines.enumerated() {
      let isFirst = index == 0
      try canvas.reserve(line.height + (isFirst ? keep : 0))
      canvas.draw(line, style, x: PDFCanvas.margin, top: canvas.y, width: canvas.contentWidth, .leading)
      canvas.y += line.height
    }
  }

  private func columns(_ passages: [Document.Passage]) throws {
    let gap = 16.0
    let total = passages.reduce(0) { $0 + max($1.width, 0.01) }
    let room = canvas.contentWidth - gap * Double(max(passages.count - 1, 0))
    var cells: [PDFRow.Cell] = []
    var x = PDFCanvas.margin
    for (slot, passage) in passages.enumerated() {
      let width = room * max(passage.width, 0.01) / total
      let lines = try canvas.typesetter.set(passage.text, .body, width: width, slot: .column(slot))
      cells.append(PDFRow.Cell(lines: lines, x: x, width: width, alignment: passage.alignment))
      x += width + gap
    }
    try PDFRow(cells: cells).draw(on: canvas)
  }
}

/// Texts beside each other, which go on on the next page where they must.
struct PDFRow {
  struct Cell {
    var lines: PDFLines
    var x: Double
    var width: Double
    var alignment: Column.Alignment
  }

  var cells: [Cell]
  var padding = 0.0

  var height: Double { cells.reduce(0) { max($0, $1.lines.height) } + 2 * padding }

  /// Draws it at the canvas's place, which is below it afterwards.
  ///
  /// - Parameter redo: called after a page break in the middle, which has used the slots of the cells: gives them again.
  func draw(on canvas: PDFCanvas, redo: (() throws -> PDFRow)? = nil) throws {
    if height <= canvas.room || height <= canvas.bottom - PDFCanvas.margin - 60 {
      let page = canvas.page
      try canvas.reserve(height)
      let row = canvas.page == page ? self : try redo?() ?? self
      for cell in row.cells {
        canvas.draw(cell.lines, x: cell.x, top: canvas.y + padding, width: cell.width, cell.alignment)
      }
      canvas.y += height
      return
    }
    // Taller than a page: line by line.
    var row = self
    var next = [Int](repeating: 0, count: cells.count)
    while cells.indices.contains(where: { next[$0] < row.cells[$0].lines.lines.count }) {
      let room = max(canvas.room - 2 * padding, 14)
      var used = 0.0
      for index in row.cells.indices {
        let cell = row.cells[index]
        var top = canvas.y + padding
        while next[index] < cell.lines.lines.count {
          let line = cell.lines.lines[next[index]]
          if top + line.height > canvas.y + padding + room, top > canvas.y + padding { break }
          canvas.draw(line, cell.lines.style, x: cell.x, top: top, width: cell.width, cell.alignment)
          top += line.height
          next[index] += 1
        }
        used = max(used, top - canvas.y - padding)
      }
      canvas.y += used + 2 * padding
      if cells.indices.contains(where: { next[$0] < row.cells[$0].lines.lines.count }) {
        try canvas.breakPage()
        row = try redo?() ?? self
      }
    }
  }
}
