import DynamicLibraries
import Foundation

/// What is called of libxlsxwriter (https://libxlsxwriter.github.io), as its headers declare it.
///
/// What passes as a pointer is the library's own; two small structures are laid out here as C lays them out.
struct XLSXLibrary: @unchecked Sendable {
  typealias Pointer = UnsafeMutableRawPointer
  typealias Text = UnsafePointer<CChar>

  /// `workbook_new_opt(filename, options)`.
  let newWorkbook: @convention(c) (Text, UnsafeRawPointer?) -> Pointer?
  /// Writes the file, and frees the workbook whether that succeeds or not.
  let close: @convention(c) (Pointer) -> Int32
  let setProperties: @convention(c) (Pointer, UnsafeRawPointer) -> Int32
  let addWorksheet: @convention(c) (Pointer, Text) -> Pointer?
  let addFormat: @convention(c) (Pointer) -> Pointer?
  let setBold: @convention(c) (Pointer) -> Void
  let setNumberFormat: @convention(c) (Pointer, Text) -> Void
  let setAlignment: @convention(c) (Pointer, UInt8) -> Void
  let setWrap: @convention(c) (Pointer) -> Void
  let setBackground: @convention(c) (Pointer, UInt32) -> Void
  let setTopBorder: @convention(c) (Pointer, UInt8) -> Void
  let setBottomBorder: @convention(c) (Pointer, UInt8) -> Void
  let writeNumber: @convention(c) (Pointer, UInt32, UInt16, Double, Pointer?) -> Int32
  let writeString: @convention(c) (Pointer, UInt32, UInt16, Text, Pointer?) -> Int32
  let writeBoolean: @convention(c) (Pointer, UInt32, UInt16, Int32, Pointer?) -> Int32
  let writeBlank: @convention(c) (Pointer, UInt32, UInt16, Pointer?) -> Int32
  let writeDateTime: @convention(c) (Pointer, UInt32, UInt16, UnsafeRawPointer, Pointer?) -> Int32
  let setColumn: @convention(c) (Pointer, UInt16, UInt16, Double, Pointer?) -> Int32
  let setAutofilter: @convention(c) (Pointer, UInt32, UInt16, UInt32, UInt16) -> Int32
  let freeze: @convention(c) (Pointer, UInt32, UInt16) -> Void
  let setLandscape: @convention(c) (Pointer) -> Void
  let setPaper: @convention(c) (Pointer, UInt8) -> Void
  let fitToPages: @convention(c) (Pointer, UInt16, UInt16) -> Void
  let repeatRows: @convention(c) (Pointer, UInt32, UInt32) -> Int32
  let describe: @convention(c) (Int32) -> Text?

  private init(_ library: DynamicLibrary) throws(DynamicLibraryError) {
    newWorkbook = try library.function("workbook_new_opt")
    close = try library.function("workbook_close")
    setProperties = try library.function("workbook_set_properties")
    addWorksheet = try library.function("workbook_add_worksheet")
    addFormat = try library.function("workbook_add_format")
    setBold = try library.function("format_set_bold")
    setNumberFormat = try library.function("format_set_num_format")
    setAlignment = try library.function("format_set_align")
    setWrap = try library.function("format_set_text_wrap")
    setBackground = try library.function("format_set_bg_color")
    setTopBorder = try library.function("format_set_top")
    setBottomBorder = try library.function("format_set_bottom")
    writeNumber = try library.function("worksheet_write_number")
    writeString = try library.function("worksheet_write_string")
    writeBoolean = try library.function("worksheet_write_boolean")
    writeBlank = try library.function("worksheet_write_blank")
    writeDateTime = try library.function("worksheet_write_datetime")
    setColumn = try library.function("worksheet_set_column")
    setAutofilter = try library.function("worksheet_autofilter")
    freeze = try library.function("worksheet_freeze_panes")
    setLandscape = try library.function("worksheet_set_landscape")
    setPaper = try library.function("worksheet_set_paper")
    fitToPages = try library.function("worksheet_fit_to_pages")
    repeatRows = try library.function("worksheet_repeat_rows")
    describe = try library.function("lxw_strerror")
  }

  private static let loaded = OnDemand<XLSXLibrary> { () throws(DynamicLibraryError) in
    // What is called here is the same in all of these.
    let files = (4...9).map { "libxlsxwriter.so.\($0)" } + ["libxlsxwriter.dylib"]
    return try XLSXLibrary(DynamicLibrary("libxlsxwriter", files))
  }

  static func shared() throws(PrintError) -> XLSXLibrary {
    do { return try loaded() } catch { throw PrintError(error, for: .xlsx) }
  }

  func check(_ result: Int32) throws(PrintError) {
    guard result != 0 else { return }
    throw .failed(
      "The spreadsheet cannot be written: \(describe(result).map { String(cString: $0) } ?? "error \(result)")")
  }

  /// `lxw_workbook_options`, with room for what later versions have at its end: zeros, which say nothing.
  static func withConstantMemory<T>(_ body: (UnsafeRawPointer) throws -> T) rethrows -> T {
    try withRoom(for: 128) { options in
      options.storeBytes(of: 1, as: UInt8.self)  // constant_memory
      options.storeBytes(of: 1, toByteOffset: 16, as: UInt8.self)  // use_zip64
      return try body(UnsafeRawPointer(options))
    }
  }

  /// Room for so many bytes, all zero.
  private static func withRoom<T>(for count: Int, _ body: (UnsafeMutableRawPointer) throws -> T) rethrows -> T {
    let room = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 8)
    defer { room.deallocate() }
    room.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    return try body(room)
  }

  /// `lxw_doc_properties`: ten texts, of which the title is the first and the author the third, and a time.
  static func withProperties<T>(
    title: String, author: String?, createdAt seconds: Int, _ body: (UnsafeRawPointer) throws -> T
  ) rethrows -> T {
    try title.withCString { title in
      try (author ?? "").withCString { author in
        try withRoom(for: 128) { properties in
          properties.storeBytes(of: title, toByteOffset: 0, as: Text.self)
          properties.storeBytes(of: author, toByteOffset: 16, as: Text.self)
          properties.storeBytes(of: seconds, toByteOffset: 80, as: Int.self)
          return try body(UnsafeRawPointer(properties))
        }
      }
    }
  }

  /// `lxw_datetime`: five `int` and a `double`.
  static func withDateTime<T>(
    _ date: (year: Int, month: Int, day: Int), secondOfDay: Int = 0, _ body: (UnsafeRawPointer) throws -> T
  ) rethrows -> T {
    try withRoom(for: 32) { time in
      let parts = [date.year, date.month, date.day, secondOfDay / 3600, secondOfDay / 60 % 60]
      for (index, part) in parts.enumerated() {
        time.storeBytes(of: Int32(truncatingIfNeeded: part), toByteOffset: index * 4, as: Int32.self)
      }
      time.storeBytes(of: Double(secondOfDay % 60), toByteOffset: 24, as: Double.self)
      return try body(UnsafeRawPointer(time))
    }
  }
}
