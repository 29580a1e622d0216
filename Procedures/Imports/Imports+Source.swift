import Files
import NIOCore
import Rapport
import Storage
import Tabular

/// Where the bytes of an import come from: a file of the store, or a text.
struct ImportSource: Sendable {
  enum Content: Sendable {
    case file(ContentHash, FileService)
    case text([UInt8])
  }

  let content: Content
  let size: Int64

  init(text: String) {
    let bytes = Array(text.utf8)
    (content, size) = (.text(bytes), Int64(bytes.count))
  }

  /// - Throws: ``RPCErrorCode/preconditionFailed`` if its bytes have not come.
  init(file row: FileRow, _ call: CRMCall) throws {
    guard row.state == .stored, let hash = row.hash.flatMap({ ContentHash(bytes: $0) }) else {
      throw RPCError(.preconditionFailed, "The bytes of \(row.name) have not come yet; send them first (fileId)")
    }
    (content, size) = (.file(hash, try call.fileService()), row.size)
  }

  /// How much of a file is looked at to guess how it is written.
  static let sampleSize = 256 * 1024

  /// The beginning, and whether that is all.
  func sample() async throws -> (bytes: [UInt8], isWhole: Bool) {
    var bytes: [UInt8] = []
    try await forEachPiece(upTo: min(size, Int64(Self.sampleSize))) { piece in
      bytes += piece
      return true
    }
    return (bytes, Int64(bytes.count) >= size)
  }

  /// Goes through the bytes piece by piece.
  ///
  /// - Parameter body: whether to go on.
  func forEachPiece(upTo end: Int64? = nil, _ body: ([UInt8]) async throws -> Bool) async throws {
    switch content {
    case .text(let bytes): _ = try await body(Array(bytes.prefix(Int(end ?? size))))
    case .file(let hash, let service):
      let pieces = try await service.store.pieces(of: hash, 0..<(end ?? size))
      while let piece = try await pieces.next() {
        guard try await body(Array(piece.readableBytesView)) else { return }
      }
    }
  }
}

/// How a table is written, what its columns say, and how it begins.
struct ImportTable {
  var format: ImportFormat
  var columns: [ImportColumn]
  /// The first rows, without the header.
  var rows: [[String]]
  var problems: [ImportProblem]

  /// Guesses what is not told from the beginning of a file.
  init(
    sample: [UInt8], isWhole: Bool, for target: ImportTarget, _ options: ImportFormatOptions?,
    mapping: [ColumnMapping]?, customFields: [CustomField], rows count: Int = 20
  ) {
    var encodingGuess = EncodingGuess()
    encodingGuess.look(at: sample)
    let encoding = options?.encoding?.encoding ?? encodingGuess.encoding
    var decoder = TextDecoder(encoding)
    let text = decoder.decode(sample) + (isWhole ? decoder.finish() : [])
    let guess = TableGuess(sample: text, isWhole: isWhole, isKnownName: { target.kind.columnNames.likely($0) != nil })
    var dialect = guess.dialect
    if let delimiter = options?.delimiter?.utf8.first { dialect.delimiter = delimiter }
    if let quote = options?.quote?.utf8.first { dialect.quote = quote }
    let hasHeader = options?.hasHeader ?? guess.hasHeader
    let leading = options?.leadingLines ?? guess.leadingRecords
    format = ImportFormat(
      encoding: ImportEncoding(encoding), delimiter: String(UnicodeScalar(dialect.delimiter)),
      quote: String(UnicodeScalar(dialect.quote)), escape: dialect.escape.map { String(UnicodeScalar($0)) },
      leadingLines: leading, hasHeader: hasHeader)
    var reader = CSVReader(dialect)
    var records: [CSVRecord] = []
    reader.read(text) { record in if records.count < leading + count + 50 { records.append(record) } }
    if isWhole || records.isEmpty { reader.finish { records.append($0) } }
    var table = records.dropFirst(leading).map(\.fields)
    let names = hasHeader ? table.first ?? [] : []
    if hasHeader { table = Array(table.dropFirst()) }
    let width = max(names.count, Self.usualWidth(table))
    let padded =
      names.map { ImportValues.cleaned($0, multiline: false) ?? "" }
      + [String](repeating: "", count: max(0, width - names.count))
    (columns, problems) = ImportColumns.columns(
      padded, for: target, mapping: mapping, rows: table, customFields: customFields)
    rows = table.prefix(count).map { $0.map(ImportValues.legible) }
    let cells = table.lazy.joined()
    if padded.allSatisfy(\.isEmpty), cells.allSatisfy({ ImportValues.cleaned($0, multiline: true) == nil }) {
      problems = [ImportProblem(.emptyFile)]
    }
    if let format = ForeignFormat(sample: sample, text: text) {
      (columns, rows) = ([], [])
      problems = [ImportProblem(.otherFormat(format: ImportForeignFormat(format)))]
    }
    if columns.count > Self.maximumColumns {
      columns = Array(columns.prefix(Self.maximumColumns))
      problems.append(ImportProblem(.tooManyColumns(maximum: Self.maximumColumns)))
    }
  }

  /// What its columns say, by their names as far as it has them: so it holds for tables with the columns in another
  /// order.
  var mapping: [ColumnMapping] {
    columns.compactMap { column in
      column.field.map { field in
        format.hasHeader
          ? ColumnMapping(column: column.name, field: field, customField: column.customField)
          : ColumnMapping(number: column.number, field: field, customField: column.customField)
      }
    }
  }

  static let maximumColumns = 1000

  /// How many fields most rows have.
  private static func usualWidth(_ rows: [[String]]) -> Int {
    let counts = Dictionary(grouping: rows, by: \.count).mapValues(\.count)
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }
}

extension ImportFormat {
  var dialect: CSVDialect {
    CSVDialect(
      delimiter: delimiter.utf8.first ?? UInt8(ascii: ","), quote: quote.utf8.first ?? UInt8(ascii: "\""),
      escape: escape?.utf8.first)
  }

  /// How many records stand before the first row.
  var recordsBefore: Int { leadingLines + (hasHeader ? 1 : 0) }
}

extension ImportEncoding {
  init(_ encoding: TextEncoding) {
    self =
      switch encoding {
      case .utf8: .utf8
      case .utf16LittleEndian: .utf16LittleEndian
      case .utf16BigEndian: .utf16BigEndian
      case .windows1252: .windows1252
      case .macintosh: .macintosh
      case .ibm850: .ibm850
      case .ibm437: .ibm437
      }
  }

  var encoding: TextEncoding {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    case .windows1252: .windows1252
    case .macintosh: .macintosh
    case .ibm850: .ibm850
    case .ibm437: .ibm437
    }
  }
}
