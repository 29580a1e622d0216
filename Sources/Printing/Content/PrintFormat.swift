/// A kind of file.
public enum PrintFormat: String, Hashable, Sendable, CaseIterable {
  case pdf
  case xlsx
  case csv

  public var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .csv: "text/csv; charset=utf-8"
    }
  }

  /// Whether this machine can make such files; otherwise why not.
  public func check() throws(PrintError) {
    switch self {
    case .pdf: _ = try PDFLibrary.shared()
    case .xlsx: _ = try XLSXLibrary.shared()
    case .csv: break
    }
  }
}
