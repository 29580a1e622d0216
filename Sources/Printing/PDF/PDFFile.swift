import Foundation
import Rapport
import Synchronization

/// Makes PDF files. One at a time in a process: the fonts are kept once, and a long document does not take every core.
enum PDFFile {
  /// Above that a PDF is no use to anybody, and takes seconds.
  static let maximumRows = 50_000

  private static let turn = Mutex(())

  static func write(_ document: Document, to path: String) throws {
    let bytes = try bytes(of: document)
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.close()
  }

  static func bytes(of document: Document) throws -> [UInt8] {
    let rows = document.tables.reduce(0) { $0 + $1.rows.count }
    guard rows <= maximumRows else {
      throw PrintError.tooLarge("A PDF holds at most \(maximumRows) rows, and there are \(rows); take XLSX or CSV")
    }
    let library = try PDFLibrary.shared()
    let bytes = try turn.withLock { _ in try draw(document, library) }
    return PDFCatalog.adding(language: document.language, to: bytes)
  }

  private final class Output {
    var bytes: [UInt8] = []
  }

  private static func draw(_ document: Document, _ library: PDFLibrary) throws -> [UInt8] {
    // A4 in points.
    let (short, long) = (595.28, 841.89)
    let size = document.orientation == .portrait ? (width: short, height: long) : (width: long, height: short)
    let output = Output()
    let surface = library.newSurface(
      { closure, data, length in
        guard let closure, let data else { return 0 }
        Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return 0
      }, Unmanaged.passUnretained(output).toOpaque(), size.width, size.height)
    guard let surface else { throw PrintError.failed("cairo has no memory for a document") }
    defer { library.freeSurface(surface) }
    // 1.4 has a plain table of objects, which the language is added to afterwards.
    library.restrictVersion(surface, 0)
    setMetadata(of: document, surface, library)
    guard let drawing = library.newContext(surface) else { throw PrintError.failed("cairo has no memory for a page") }
    defer { library.freeContext(drawing) }
    let typesetter = try PDFTypesetter(library, document.language, for: drawing)
    let counting = PDFCanvas(document, library, typesetter, drawing: drawing, size: size, pageCount: nil)
    try PDFFlow(document: document, canvas: counting).run()
    let canvas = PDFCanvas(document, library, typesetter, drawing: drawing, size: size, pageCount: counting.page)
    try PDFFlow(document: document, canvas: canvas).run()
    library.finishSurface(surface)
    let status = library.surfaceStatus(surface)
    guard status == 0 else {
      let text = library.describe(status).map { String(cString: $0) } ?? "error \(status)"
      throw PrintError.failed("The document cannot be drawn: \(text)")
    }
    return output.bytes
  }

  private static func setMetadata(of document: Document, _ surface: UnsafeMutableRawPointer, _ library: PDFLibrary) {
    library.setMetadata(surface, 0, document.title)
    if let author = document.author { library.setMetadata(surface, 1, author) }
    library.setMetadata(surface, 4, "Rapport")
    // To the second, so that the same document gives the same file.
    let created = Instant(milliseconds: document.createdAt.milliseconds / 1000 * 1000).description
    let seconds = "\(created.prefix(19))Z"
    library.setMetadata(surface, 5, seconds)
    library.setMetadata(surface, 6, seconds)
  }
}

/// Writes a sheet as a PDF. Keeps the rows until the end.
final class PDFSheetWriter: SheetWriter {
  private let sheet: Sheet
  private let path: String
  private var table: Table

  init(_ sheet: Sheet, to path: String) throws {
    _ = try PDFLibrary.shared()
    self.sheet = sheet
    self.path = path
    table = Table(columns: sheet.columns)
  }

  func append(_ cells: [Cell]) throws {
    guard table.rows.count < PDFFile.maximumRows else {
      throw PrintError.tooLarge("A PDF holds at most \(PDFFile.maximumRows) rows, and there are more; take XLSX or CSV")
    }
    table.rows.append(cells)
  }

  func appendTotal(_ cells: [Cell]) throws { table.totals.append(cells) }

  func finish() throws {
    let document = Document(
      title: sheet.title, language: sheet.language, createdAt: sheet.createdAt,
      orientation: sheet.columns.count > 5 ? .landscape : .portrait,
      blocks: [.heading(sheet.title, level: 2), .table(table)])
    try PDFFile.write(document, to: path)
  }
}
