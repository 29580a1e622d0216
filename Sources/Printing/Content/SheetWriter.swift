/// Writes a list row by row. In the hands of one task.
public protocol SheetWriter: AnyObject {
  /// A row with a cell per column; cells that are missing are empty.
  func append(_ cells: [Cell]) throws
  /// A row at the end that stands out.
  func appendTotal(_ cells: [Cell]) throws
  /// Ends the file. Without it there is none.
  func finish() throws
}

extension Sheet {
  /// Begins the sheet as a file of that format.
  ///
  /// CSV and XLSX take the same little memory for any number of rows; PDF keeps the rows until the end, since its pages are
  /// numbered.
  ///
  /// - Parameter path: where the file is made; what is there is replaced.
  public func writer(_ format: PrintFormat, to path: String, csv: CSVOptions = .standard) throws -> any SheetWriter {
    switch format {
    case .csv: try CSVSheetWriter(self, to: path, csv)
    case .xlsx: try XLSXSheetWriter(self, to: path)
    case .pdf: try PDFSheetWriter(self, to: path)
    }
  }
}

extension Document {
  /// Makes a file of that format. CSV and XLSX hold its tables, one below the other or each on a sheet of its own.
  ///
  /// - Parameter path: where the file is made; what is there is replaced.
  public func write(_ format: PrintFormat, to path: String, csv: CSVOptions = .standard) throws {
    switch format {
    case .csv: try CSVFile.write(tables, to: path, csv)
    case .xlsx: try XLSXFile.write(self, to: path)
    case .pdf: try PDFFile.write(self, to: path)
    }
  }
}
