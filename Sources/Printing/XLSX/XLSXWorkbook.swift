import Rapport

/// A workbook in the making. Rows go out as they come: memory does not grow with them.
final class XLSXWorkbook {
  let library: XLSXLibrary
  let language: PrintLanguage
  private var workbook: UnsafeMutableRawPointer?
  private var formats: [FormatKey: UnsafeMutableRawPointer] = [:]
  private var names: Set<String> = []

  private struct FormatKey: Hashable {
    var number: String?
    var style: Style
    var alignment: Column.Alignment?
  }

  enum Style: Hashable { case header, body, total }

  init(title: String, author: String?, language: PrintLanguage, createdAt: Instant, path: String) throws(PrintError) {
    library = try XLSXLibrary.shared()
    self.language = language
    let library = library
    workbook = XLSXLibrary.withConstantMemory { options in library.newWorkbook(path, options) }
    guard let workbook else { throw .failed("No spreadsheet can be begun at \(path)") }
    try library.check(
      XLSXLibrary.withProperties(title: title, author: author, createdAt: Int(createdAt.milliseconds / 1000)) {
        library.setProperties(workbook, $0)
      })
  }

  deinit { if let workbook { _ = library.close(workbook) } }

  /// A sheet under a name like that one: of at most 31 characters, without those that no name may have, and not the
  /// name of another sheet.
  func addSheet(_ title: String) throws(PrintError) -> UnsafeMutableRawPointer {
    guard let workbook else { throw .failed("The spreadsheet is finished") }
    let allowed = String(
      title.map { "[]:*?/\\".contains($0) || $0.isNewline || $0 == "\0" ? " " : $0 })
    var base = allowed.prefix(utf16: 31)
    while let first = base.first, first == "'" || first.isWhitespace { base.removeFirst() }
    while let last = base.last, last == "'" || last.isWhitespace { base.removeLast() }
    // Excel keeps that name for itself.
    if base.isEmpty || base.lowercased() == "history" { base = "Sheet" }
    var name = base
    var number = 2
    while !names.insert(name.lowercased()).inserted {
      name = "\(base.prefix(utf16: 31 - " \(number)".utf16.count)) \(number)"
      number += 1
    }
    guard let sheet = library.addWorksheet(workbook, name) else {
      throw .failed("The spreadsheet takes no sheet \(name)")
    }
    return sheet
  }

  func format(_ style: Style, number: String? = nil, alignment: Column.Alignment? = nil) throws(PrintError)
    -> UnsafeMutableRawPointer?
  {
    if style == .body, number == nil, alignment == nil { return nil }
    let key = FormatKey(number: number, style: style, alignment: alignment)
    if let format = formats[key] { return format }
    guard let workbook, let format = library.addFormat(workbook) else {
      throw .failed("There is no memory for a format")
    }
    switch style {
    case .header:
      library.setBold(format)
      library.setBackground(format, 0xE8EAED)
      library.setBottomBorder(format, Self.thin)
    case .total:
      library.setBold(format)
      library.setTopBorder(format, Self.thin)
    case .body: break
    }
    if let number { library.setNumberFormat(format, number) }
    if alignment == .trailing { library.setAlignment(format, Self.right) }
    formats[key] = format
    return format
  }

  private static let thin: UInt8 = 1
  private static let right: UInt8 = 3

  func finish() throws(PrintError) {
    guard let workbook else { return }
    self.workbook = nil
    try library.check(library.close(workbook))
  }
}

extension StringProtocol {
  /// As many whole characters as fit in so many units of UTF-16, in which spreadsheets count.
  func prefix(utf16 limit: Int) -> String {
    if utf16.count <= limit { return String(self) }
    var text = ""
    var count = 0
    for character in self {
      count += character.utf16.count
      if count > limit { break }
      text.append(character)
    }
    return text
  }
}
