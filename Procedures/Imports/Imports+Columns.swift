import Rapport

/// Which column of a file says what: as it is told, or as names and contents let one guess. Pure.
enum ImportColumns {
  /// The columns of a table with what each says.
  ///
  /// - Parameters:
  ///   - names: from the header; empty texts for columns without one.
  ///   - target: what the rows become.
  ///   - mapping: what is told; `nil` to guess.
  ///   - rows: the first rows of the table, to guess by.
  ///   - customFields: the workspace's.
  static func columns(
    _ names: [String], for target: ImportTarget = .customers, mapping: [ColumnMapping]?, rows: [[String]],
    customFields: [CustomField] = []
  ) -> (columns: [ImportColumn], problems: [ImportProblem]) {
    var columns = names.enumerated().map { index, name in
      ImportColumn(
        number: index + 1, name: name.isEmpty ? "Column \(index + 1)" : name, isUnnamed: name.isEmpty)
    }
    var problems: [ImportProblem] = []
    let kind = target.kind
    if let mapping {
      let places = Dictionary(names.enumerated().map { (key($1), $0) }) { first, _ in first }
      for item in mapping {
        let index = item.number.map { $0 - 1 } ?? item.column.flatMap { places[columnKey($0)] }
        guard let index, columns.indices.contains(index) else {
          let reason = ImportReason.noSuchColumn(column: item.column, number: item.number)
          problems.append(ImportProblem(field: item.field.rawValue, reason))
          continue
        }
        guard kind.isKnown(item.field) else {
          problems.append(ImportProblem(field: item.field.rawValue, .noSuchField(target: target)))
          continue
        }
        columns[index].field = item.field
        columns[index].customField = item.customField
        if let key = item.customField, !customFields.contains(where: { $0.key == key }) {
          problems.append(ImportProblem(Issue("customFields.\(key)", Finding(.unknown, "is no custom field"))))
        }
      }
    } else {
      guess(&columns, names, rows, kind.columnNames, kind.hasCustomFields ? customFields : [])
    }
    return (columns, problems + problemsOf(columns, naming: kind.namingFields))
  }

  /// What keeps columns from saying whom a row is about.
  private static func problemsOf(_ columns: [ImportColumn], naming: [ImportField]) -> [ImportProblem] {
    var problems: [ImportProblem] = []
    var fields: [ImportField: ImportColumn] = [:]
    var custom: [String: ImportColumn] = [:]
    for column in columns {
      guard let field = column.field else { continue }
      if let key = column.customField {
        if let other = custom.updateValue(column, forKey: key) {
          problems.append(twice("customFields.\(key)", other, column))
        }
        continue
      }
      if let other = fields[field], field != .notes, field != .tags {
        problems.append(twice(field.rawValue, other, column))
      }
      fields[field] = column
    }
    if !naming.contains(where: { fields[$0] != nil }) {
      problems.append(ImportProblem(field: "name", .noColumn))
    }
    return problems
  }

  private static func twice(_ field: String, _ first: ImportColumn, _ second: ImportColumn) -> ImportProblem {
    ImportProblem(
      field: field, message: "stands in two columns, \(first.name) and \(second.name)",
      reason: .twoColumns(first: first.number, second: second.number))
  }

  // MARK: Guessing

  private static func guess(
    _ columns: inout [ImportColumn], _ names: [String], _ rows: [[String]], _ known: ImportColumnNames,
    _ customFields: [CustomField]
  ) {
    var taken: Set<ImportField> = []
    func take(_ field: ImportField, _ index: Int) {
      guard columns[index].field == nil, taken.insert(field).inserted else { return }
      columns[index].field = field
    }
    func cells(_ index: Int) -> [String] {
      rows.compactMap { index < $0.count ? ImportValues.cleaned($0[index], multiline: false) : nil }
    }
    // What the workspace has named itself goes before what others usually mean by the name.
    for customField in customFields {
      let words = [key(customField.label), key(customField.key)]
      guard let index = names.firstIndex(where: { words.contains(key($0)) }), columns[index].field == nil else {
        continue
      }
      columns[index].field = .customField
      columns[index].customField = customField.key
    }
    for (index, name) in names.enumerated() {
      if let field = known[name], isTold(field, by: cells(index)) { take(field, index) }
    }
    for (index, name) in names.enumerated() {
      if let field = known.likely(name), isTold(field, by: cells(index)) { take(field, index) }
    }
    // Ids of ours are known by their form: a file that was exported finds its records again.
    if let index = columns.firstIndex(where: { $0.field == .externalId }), !taken.contains(.id) {
      let values = cells(index)
      if !values.isEmpty, values.allSatisfy(isOwnID) {
        columns[index].field = .id
        taken.insert(.id)
      }
    }
    // What has no name that is known may be known by what stands in it.
    for index in columns.indices where columns[index].field == nil {
      let values = cells(index)
      if let field = field(holding: values), known.fields.contains(field) { take(field, index) }
    }
    // A column `name` beside a given name is the family's.
    if taken.contains(.firstName), !taken.contains(.lastName),
      let index = columns.firstIndex(where: { $0.field == .name }),
      ["name", "nachname"].contains(key(columns[index].name))
    {
      columns[index].field = .lastName
    }
  }

  /// Whether values can be the field's, which has words of its own: a column `Type` of which no word is known says
  /// something else.
  private static func isTold(_ field: ImportField, by values: [String]) -> Bool {
    guard field == .kind, values.count >= 2 else { return true }
    return values.contains(where: ImportValues.isKind)
  }

  /// What such values are, if nearly all of them are of one kind that shows.
  private static func field(holding values: [String]) -> ImportField? {
    guard values.count >= 2 else { return nil }
    func share(_ isOne: (String) -> Bool) -> Bool { values.count(where: isOne) * 10 >= values.count * 9 }
    if share({ $0.contains("@") && $0.contains(".") && !$0.contains(" ") }) { return .email }
    if share({ $0.contains("://") || $0.lowercased().hasPrefix("www.") }) { return .website }
    if share(isPhone) { return .phone }
    if share(isVATNumber) { return .vatId }
    return nil
  }

  /// Whether it is a UUID of version 7 (RFC 9562, section 5.7).
  private static func isOwnID(_ text: String) -> Bool {
    UUIDv7(text).map { $0.high >> 12 & 0xF == 7 } ?? false
  }

  private static func isPhone(_ text: String) -> Bool {
    let digits = text.utf8.count { $0 &- UInt8(ascii: "0") < 10 }
    let others = text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || Array("+()/-. ".utf8).contains($0) }
    return others && (7...15).contains(digits) && (text.hasPrefix("+") || text.hasPrefix("0"))
  }

  /// Two letters of a country, then 8 to 12 letters and digits, digits above all.
  private static func isVATNumber(_ text: String) -> Bool {
    let compact = text.filter { $0 != " " && $0 != "." }
    guard (10...14).contains(compact.count), compact.prefix(2).allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return false
    }
    return compact.dropFirst(2).count(where: \.isNumber) >= 7
      && compact.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// A column's name as ``key(_:)`` has it, also as it stands in the file, where another program has misread it.
  static func columnKey(_ name: String) -> String { key(ImportValues.legible(name)) }

  /// A name without case, accents, blanks and signs.
  static func key(_ name: String) -> String {
    SortText.folded(name).filter { $0.isLetter || $0.isNumber }.replacing("ß", with: "ss")
  }
}
