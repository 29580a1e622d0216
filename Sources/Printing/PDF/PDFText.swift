/// How a text looks.
struct PDFStyle: Hashable {
  var size: Double
  var isBold = false
  var gray = 0.1

  static let body = PDFStyle(size: 9.5)
  static let strong = PDFStyle(size: 9.5, isBold: true)
  static let small = PDFStyle(size: 7.5, gray: 0.35)
  static let tableHeader = PDFStyle(size: 8.5, isBold: true)
  static let tableBody = PDFStyle(size: 8.5)
  static let tableTotal = PDFStyle(size: 8.5, isBold: true)

  static func heading(_ level: Int) -> PDFStyle {
    PDFStyle(size: level <= 1 ? 18 : level == 2 ? 13 : 10.5, isBold: true)
  }
}

/// A text that has been broken into lines: valid until its layout gets another text.
struct PDFLines {
  struct Line {
    var line: UnsafeMutableRawPointer
    /// From the line's top to its base, and to its bottom.
    var ascent: Double
    var height: Double
    var width: Double
  }

  var lines: [Line]
  var style: PDFStyle
  var height: Double { lines.reduce(0) { $0 + $1.height } }
  var width: Double { lines.reduce(0) { max($0, $1.width) } }
}

/// Breaks texts into lines. In the hands of one thread.
final class PDFTypesetter {
  private let library: PDFLibrary
  private let fontMap: UnsafeMutableRawPointer
  private let context: UnsafeMutableRawPointer
  private var fonts: [PDFStyle: UnsafeMutableRawPointer] = [:]
  private var layouts: [Slot: UnsafeMutableRawPointer] = [:]

  init(_ library: PDFLibrary, _ language: PrintLanguage, for drawing: UnsafeMutableRawPointer) throws(PrintError) {
    guard let fontMap = library.newFontMap() else { throw .failed("Pango has no fonts on this machine") }
    guard let context = library.newTextContext(fontMap) else {
      library.release(fontMap)
      throw .failed("Pango cannot set texts on this machine")
    }
    self.library = library
    self.fontMap = fontMap
    self.context = context
    library.setResolution(context, 72)
    library.setLanguage(context, library.language(language.rawValue))
    library.updateTextContext(drawing, context)
  }

  deinit {
    for layout in layouts.values { library.release(layout) }
    for font in fonts.values { library.freeFont(font) }
    library.release(context)
    library.release(fontMap)
  }

  /// Where a text is kept while its lines are drawn. Texts that are needed at the same time have different ones.
  enum Slot: Hashable {
    case flow
    case column(Int)
    case pageNumber, footer
  }

  /// The text in lines.
  ///
  /// - Parameters:
  ///   - width: lines are at most that long; `nil` for no limit but the text's own line breaks.
  ///   - slot: the lines hold until another text is set there.
  func set(_ text: String, _ style: PDFStyle, width: Double?, slot: Slot = .flow) throws(PrintError) -> PDFLines {
    let layout = try layout(slot)
    library.setFont(layout, try font(style))
    library.setWidth(layout, width.map { Int32(clamping: Int(max($0, 1) * PDFLibrary.unit)) } ?? -1)
    let text = Self.shown(text)
    text.withCString { library.setText(layout, $0, -1) }
    var lines: [PDFLines.Line] = []
    for index in 0..<max(library.lineCount(layout), 0) {
      guard let line = library.line(layout, index) else { continue }
      var logical: (x: Int32, y: Int32, width: Int32, height: Int32) = (0, 0, 0, 0)
      withUnsafeMutablePointer(to: &logical) { library.lineExtents(line, nil, UnsafeMutableRawPointer($0)) }
      lines.append(
        PDFLines.Line(
          line: line, ascent: -Double(logical.y) / PDFLibrary.unit, height: Double(logical.height) / PDFLibrary.unit,
          width: Double(logical.width) / PDFLibrary.unit))
    }
    return PDFLines(lines: lines, style: style)
  }

  /// Without what has no place on paper: controls other than line breaks and tabs.
  private static func shown(_ text: String) -> String {
    let isClean = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    if isClean { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\r" { continue }
      shown.append(scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F ? " " : scalar)
    }
    return String(shown)
  }

  private func layout(_ slot: Slot) throws(PrintError) -> UnsafeMutableRawPointer {
    if let layout = layouts[slot] { return layout }
    guard let layout = library.newLayout(context) else { throw .failed("There is no memory for a text") }
    library.setWrap(layout, 2)  // at words, and within one that is longer than a line
    // A ligature would be one sign in the file: who searches for "offer" would not find it.
    if let attributes = library.newAttributes(), let features = library.newFontFeatures("liga=0, clig=0, dlig=0") {
      library.addAttribute(attributes, features)
      library.setAttributes(layout, attributes)
      library.freeAttributes(attributes)
    }
    layouts[slot] = layout
    return layout
  }

  private func font(_ style: PDFStyle) throws(PrintError) -> UnsafeMutableRawPointer {
    if let font = fonts[style] { return font }
    guard let font = library.newFont() else { throw .failed("There is no memory for a font") }
    library.setFamily(font, "Sans")
    library.setWeight(font, style.isBold ? 700 : 400)
    library.setSize(font, style.size * PDFLibrary.unit)
    fonts[style] = font
    return font
  }
}
