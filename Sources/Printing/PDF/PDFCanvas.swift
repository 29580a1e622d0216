import Foundation

/// Pages in the making: either drawn, or only counted.
final class PDFCanvas {
  static let margin = 56.0
  private static let footerHeight = 30.0

  let width: Double
  let height: Double
  let typesetter: PDFTypesetter
  private let library: PDFLibrary
  private let drawing: UnsafeMutableRawPointer
  private let document: Document
  /// How many pages there will be; `nil` while they are counted.
  private let pageCount: Int?
  private(set) var page = 1
  /// Where the next thing goes, from the top.
  var y = PDFCanvas.margin
  /// Draws what stands on top of each further page: a table's header.
  var onNewPage: (() throws -> Void)?

  init(
    _ document: Document, _ library: PDFLibrary, _ typesetter: PDFTypesetter, drawing: UnsafeMutableRawPointer,
    size: (width: Double, height: Double), pageCount: Int?
  ) {
    self.document = document
    self.library = library
    self.drawing = drawing
    self.pageCount = pageCount
    (width, height) = size
    self.typesetter = typesetter
  }

  var contentWidth: Double { width - 2 * Self.margin }
  var bottom: Double { height - Self.margin - Self.footerHeight }
  var room: Double { bottom - y }
  private var isDrawing: Bool { pageCount != nil }

  /// Goes on to the next page if there is less room than that.
  func reserve(_ height: Double) throws {
    if height > room, y > Self.margin { try breakPage() }
  }

  func breakPage() throws {
    try endPage()
    page += 1
    y = Self.margin
    try onNewPage?()
  }

  func endPage() throws {
    guard let pageCount else { return }
    let number = document.language.pageNumber(page, of: pageCount)
    let numberLines = try typesetter.set(number, .small, width: nil, slot: .pageNumber)
    let top = height - Self.margin - Self.footerHeight + 12
    draw(numberLines, x: Self.margin, top: top, width: contentWidth, .trailing)
    if let footer = document.footer {
      let lines = try typesetter.set(
        footer, .small, width: contentWidth - numberLines.width - 20, slot: .footer)
      var kept = lines
      kept.lines = Array(lines.lines.prefix(4))
      draw(kept, x: Self.margin, top: top, width: contentWidth, .leading)
    }
    rule(at: top - 5, gray: 0.75)
    library.showPage(drawing)
  }

  /// Draws lines below each other.
  func draw(_ text: PDFLines, x: Double, top: Double, width: Double, _ alignment: Column.Alignment) {
    var top = top
    for line in text.lines {
      draw(line, text.style, x: x, top: top, width: width, alignment)
      top += line.height
    }
  }

  func draw(
    _ line: PDFLines.Line, _ style: PDFStyle, x: Double, top: Double, width: Double, _ alignment: Column.Alignment
  ) {
    guard isDrawing else { return }
    setGray(style.gray)
    library.moveTo(drawing, alignment == .trailing ? x + width - line.width : x, top + line.ascent)
    library.showLine(drawing, line.line)
  }

  func rule(at y: Double, gray: Double, width lineWidth: Double = 0.5) {
    guard isDrawing else { return }
    setGray(gray)
    library.setLineWidth(drawing, lineWidth)
    library.moveTo(drawing, Self.margin, y)
    library.lineTo(drawing, width - Self.margin, y)
    library.stroke(drawing)
  }

  func shade(top: Double, height: Double, gray: Double) {
    guard isDrawing else { return }
    setGray(gray)
    library.rectangle(drawing, Self.margin, top, contentWidth, height)
    library.fill(drawing)
  }

  private func setGray(_ gray: Double) { library.setGray(drawing, gray, gray, gray) }
}
