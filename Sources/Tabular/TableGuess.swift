/// What a file of separated values seems to be: how it separates its fields, and where its table begins.
public struct TableGuess: Hashable, Sendable {
  public var dialect: CSVDialect
  /// How many fields most records have.
  public var columnCount: Int
  /// How many records stand before the table: a title, a date of export.
  public var leadingRecords: Int
  /// Whether the table's first record names its columns.
  public var hasHeader: Bool

  public init(dialect: CSVDialect, columnCount: Int, leadingRecords: Int, hasHeader: Bool) {
    self.dialect = dialect
    self.columnCount = columnCount
    self.leadingRecords = leadingRecords
    self.hasHeader = hasHeader
  }

  /// Looks at the beginning of a file.
  ///
  /// - Parameters:
  ///   - sample: UTF-8; the last record may be cut off.
  ///   - isWhole: whether the sample is the whole file.
  ///   - isKnownName: whether a text is a usual name of a column.
  public init(sample: [UInt8], isWhole: Bool, isKnownName: (String) -> Bool = { _ in false }) {
    let quote = Self.quote(in: sample)
    let escape = Self.escape(in: sample, quote: quote)
    var best: (score: Double, dialect: CSVDialect, records: [CSVRecord])?
    for delimiter in CSVDialect.delimiters {
      let dialect = CSVDialect(delimiter: delimiter, quote: quote, escape: escape)
      let records = Self.records(of: sample, dialect, isWhole: isWhole)
      let score = Self.score(records)
      if best.map({ score > $0.score }) ?? true { best = (score, dialect, records) }
    }
    let records = best?.records ?? []
    dialect = best?.dialect ?? .standard
    columnCount = Self.usualCount(records)
    leadingRecords = Self.start(of: records.prefix(20), columns: columnCount, isKnownName)
    let table = records.dropFirst(leadingRecords)
    hasHeader = Self.isHeader(table.first, before: table.dropFirst().prefix(50), isKnownName)
  }

  private static func records(of sample: [UInt8], _ dialect: CSVDialect, isWhole: Bool) -> [CSVRecord] {
    var reader = CSVReader(dialect)
    var records: [CSVRecord] = []
    reader.read(sample) { records.append($0) }
    if isWhole { reader.finish { records.append($0) } }
    // A single line that is longer than the sample still says how it is separated.
    if records.isEmpty { reader.finish { records.append($0) } }
    return records
  }

  /// The mark that fields stand in: `'` if fields begin and end with it and none does with `"`.
  private static func quote(in sample: [UInt8]) -> UInt8 {
    let (double, single) = (UInt8(ascii: "\""), UInt8(ascii: "'"))
    var counts: [UInt8: Int] = [:]
    let edges = Set(CSVDialect.delimiters + [0x0A, 0x0D])
    for index in sample.indices where sample[index] == double || sample[index] == single {
      let opens = index == 0 || edges.contains(sample[index - 1])
      let closes = index + 1 == sample.count || edges.contains(sample[index + 1])
      if opens || closes { counts[sample[index], default: 0] += 1 }
    }
    return counts[double] == nil && (counts[single] ?? 0) >= 4 ? single : double
  }

  /// A backslash, if quotation marks stand behind backslashes and none is doubled.
  private static func escape(in sample: [UInt8], quote: UInt8) -> UInt8? {
    let backslash = UInt8(ascii: "\\")
    let edges = Set(CSVDialect.delimiters + [0x0A, 0x0D, quote])
    var escaped = 0
    for index in sample.indices.dropFirst() where sample[index] == quote && sample[index - 1] == backslash {
      if index + 1 < sample.count, !edges.contains(sample[index + 1]) { escaped += 1 }
    }
    if escaped == 0 { return nil }
    for index in sample.indices.dropFirst(2) where sample[index] == quote && sample[index - 1] == quote {
      // `""` between delimiters is an empty field.
      if !edges.contains(sample[index - 2]), index + 1 < sample.count, !edges.contains(sample[index + 1]) {
        return nil
      }
    }
    return backslash
  }

  /// The number of fields that most records have; the larger of two that are as frequent.
  private static func usualCount(_ records: [CSVRecord]) -> Int {
    var counts: [Int: Int] = [:]
    for record in records where record.problem == nil { counts[record.fields.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// How well records are separated: the share of those with as many fields as most, if that is more than one. Of two
  /// that are as good the one with more fields is better.
  private static func score(_ records: [CSVRecord]) -> Double {
    let usual = usualCount(records)
    guard usual > 1 else { return 0 }
    let alike = records.count { $0.fields.count == usual && $0.problem == nil }
    return Double(alike) / Double(records.count) + Double(min(usual, 1000)) / 100_000
  }

  // MARK: Header

  /// Where a table begins: at the first record most of which are usual names of columns, two at least, however many
  /// fields it has, unless a record before says as much; otherwise at the first with as many fields as most that is no title with empty fields behind it.
  private static func start(
    of records: ArraySlice<CSVRecord>, columns: Int, _ isKnownName: (String) -> Bool
  ) -> Int {
    guard columns > 1 else { return 0 }
    func filled(_ record: CSVRecord) -> [String] {
      record.fields.map { trimmed($0).lowercased() }.filter { !$0.isEmpty }
    }
    let named = records.firstIndex { record in
      let names = filled(record)
      let known = Set(names.filter(isKnownName)).count
      return record.problem == nil && known >= 2 && known * 2 >= names.count && !names.contains(where: isValue)
    }
    if let named, records[..<named].allSatisfy({ filled($0).count < filled(records[named]).count }) { return named }
    let alike = records.indices.filter { records[$0].fields.count == columns }
    return alike.first { columns == 2 || filled(records[$0]).count > 1 } ?? alike.first ?? 0
  }

  /// Whether a record names columns: each name is there once, none looks like a value, and the values below look
  /// otherwise or the names are known.
  private static func isHeader(
    _ record: CSVRecord?, before rows: some Collection<CSVRecord>, _ isKnownName: (String) -> Bool
  ) -> Bool {
    guard let record else { return false }
    let names = record.fields.map { trimmed($0).lowercased() }
    let named = names.filter { !$0.isEmpty }
    guard !named.isEmpty, named.count * 2 >= names.count else { return false }
    let known = named.count(where: isKnownName)
    if named.contains(where: isValue) { return false }
    if Set(named).count < named.count { return known * 2 > named.count }
    if known > 0 { return true }
    if rows.isEmpty { return false }
    // Values below that are no words, or that repeat: the first record is of another kind.
    for column in names.indices {
      let values = rows.compactMap { column < $0.fields.count ? trimmed($0.fields[column]).lowercased() : nil }
        .filter { !$0.isEmpty }
      if values.isEmpty { continue }
      if values.allSatisfy(isValue) { return true }
      if values.count > 4, Set(values).count * 2 <= values.count, !values.contains(names[column]) { return true }
    }
    return false
  }

  /// Whether a text is no word: a number, a date, an address of the mail or the web.
  private static func isValue(_ text: String) -> Bool {
    if text.contains("@") || text.contains("://") { return true }
    let digits = text.utf8.count { $0 &- UInt8(ascii: "0") < 10 }
    return digits > 0 && digits * 2 >= text.utf8.count
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
