import PhoneNumbers
import Printing
import Rapport
import RapportJSON

/// What the cells of a row say. Pure.
struct ImportValues {
  /// By field, without what is empty.
  private(set) var texts: [ImportField: String] = [:]
  /// Of custom fields, by their keys, without what is empty.
  private(set) var customTexts: [String: String] = [:]
  /// What cannot be understood.
  var problems: [ImportProblem] = []

  /// - Parameters:
  ///   - cells: as they stand in the file; there may be fewer than columns.
  ///   - country: of telephone numbers without a country code.
  init(_ cells: [String], _ columns: [ImportColumn], country: String?) {
    for column in columns {
      guard let field = column.field, column.number <= cells.count,
        let text = Self.cleaned(cells[column.number - 1], multiline: field == .notes || field == .customField)
      else { continue }
      if let key = column.customField {
        if customTexts[key] == nil { customTexts[key] = text }
        continue
      }
      if let before = texts[field] {
        texts[field] = field == .notes ? "\(before)\n\(text)" : field == .tags ? "\(before),\(text)" : before
      } else {
        texts[field] = text
      }
    }
    for field in [ImportField.phone, .contactPhone] {
      if let phone = texts[field] { texts[field] = PhoneText.international(phone, country: country) }
    }
    for field in [ImportField.website, .referrer, .landingPage] {
      if let address = texts[field], !address.contains("://") { texts[field] = "https://\(address)" }
    }
    if let vatId = texts[.vatId] { texts[.vatId] = vatId.uppercased().filter { !$0.isWhitespace } }
    if let email = texts[.email], let one = Self.firstAddress(email) { texts[.email] = one }
  }

  /// A cell without what spreadsheets and databases put around it; `nil` if it says nothing.
  static func cleaned(_ cell: String, multiline: Bool) -> String? {
    var text = CSVText.original(cell)
    if !multiline, text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      text = text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
      text.unicodeScalars.removeAll { $0.properties.generalCategory == .control }
    }
    let scalars = text.unicodeScalars
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return nil }
    text = String(scalars[first...last])
    return nothings.contains(text.lowercased()) ? nil : text
  }

  /// How programs and people write that there is nothing.
  private static let nothings: Set<String> = [
    "null", "(null)", "nil", "none", "n/a", "#n/a", "na", "nan", "-", "--", "?", "k.a.", "k. a.",
  ]

  /// The first of several addresses in one cell, and an address out of `Ada <ada@example.com>`.
  private static func firstAddress(_ text: String) -> String? {
    let part = text.split(whereSeparator: { $0 == ";" || $0 == "," || $0 == " " || $0 == "<" || $0 == ">" })
      .first { $0.contains("@") }
    return part.map { $0.hasPrefix("mailto:") ? String($0.dropFirst(7)) : String($0) }
  }

  /// A given and a family name together.
  var personName: String? {
    let parts = [texts[.firstName], texts[.lastName]].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The texts of fields, by the fields' names.
  func texts(of fields: [ImportField]) -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    for field in fields { found[field.rawValue] = texts[field].map(JSONValue.string) }
    return found
  }

  /// - Parameters:
  ///   - more: tags that every row has.
  ///   - others: tags that the record has already.
  /// - Returns: all of them; `nil` if the row says none.
  func tags(with more: [String], besides others: [String]) -> JSONValue? {
    let own = (texts[.tags] ?? "").split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "|" })
      .compactMap { Self.cleaned(String($0), multiline: false) }
    let said = own + more
    if said.isEmpty { return nil }
    var seen: Set<String> = []
    return .array((others + said).filter { seen.insert($0).inserted }.map(JSONValue.string))
  }

  static func unknown<Known: CaseIterable & RawRepresentable<String>>(
    _ word: String, of known: Known.Type
  ) -> ImportReason { .unknownWord(word: word, known: known.allCases.map(\.rawValue)) }

  /// What a word stands for, in several languages.
  static func words<Value>(_ lists: [(Value, String)]) -> [String: Value] {
    Dictionary(lists.flatMap { value, words in words.split(separator: " ").map { (String($0), value) } }) { $1 }
  }
}

/// Values of custom fields as people write them in files.
enum CustomFieldText {
  /// What a cell says in a field of that type. What cannot be understood stays a text, which the field then refuses.
  static func value(_ text: String, as type: CustomFieldType) -> JSONValue {
    switch type {
    case .text, .select, .url: .string(text)
    case .number: number(text).flatMap { try? JSONValue(json: Array($0.utf8)) } ?? .string(text)
    case .date: .string(date(text) ?? text)
    case .checkbox: truths[text.lowercased()].map(JSONValue.boolean) ?? .string(text)
    }
  }

  /// `1.234,5`, `1,234.5`, `1 234,5` and `1'234.5` as `1234.5`. A single sign is a decimal one, unless it parts off a group
  /// of three, as in `1.234`; `0.125` has no groups.
  private static func number(_ text: String) -> String? {
    var digits = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    let (comma, point) = (digits.lastIndex(of: ","), digits.lastIndex(of: "."))
    switch (comma, point) {
    case (let comma?, let point?):
      digits.removeAll { $0 == (comma > point ? "." : ",") }
      digits = digits.replacing(",", with: ".")
    case (.some, nil), (nil, .some):
      let isGrouped = digits.wholeMatch(of: /[-+]?[1-9][0-9]{0,2}([.,][0-9]{3})+/) != nil
      digits = isGrouped ? digits.filter { $0 != "," && $0 != "." } : digits.replacing(",", with: ".")
    case (nil, nil): break
    }
    if digits.hasPrefix("+") { digits.removeFirst() }
    guard let first = digits.first(where: { $0 != "-" }), first.isASCII, first.isNumber, Double(digits) != nil else {
      return nil
    }
    let isNegative = digits.hasPrefix("-")
    // JSON knows no leading zeros.
    let magnitude = digits.drop { $0 == "-" }.drop { $0 == "0" }
    let body = magnitude.first.map { $0.isNumber ? String(magnitude) : "0\(magnitude)" } ?? "0"
    return (isNegative ? "-" : "") + body
  }

  /// `2026-11-26`, also before a time, and `26.11.2026` as `2026-11-26`.
  private static func date(_ text: String) -> String? {
    if let date = CalendarDate(String(text.prefix(10))) { return date.description }
    let parts = text.prefix { $0 != " " }.split(separator: ".").map(String.init)
    guard parts.count == 3, parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
    func padded(_ part: String) -> String { part.count == 1 ? "0\(part)" : part }
    return CalendarDate("\(parts[2])-\(padded(parts[1]))-\(padded(parts[0]))")?.description
  }

  private static let truths: [String: Bool] = [
    "true": true, "yes": true, "y": true, "1": true, "x": true, "ja": true, "j": true, "wahr": true, "on": true,
    "false": false, "no": false, "n": false, "0": false, "nein": false, "falsch": false, "off": false,
  ]
}

/// Telephone numbers as people write them.
enum PhoneText {
  /// With a country code, if it can be told: `0049 30 1234567` and, in Germany, `030 1234567` become `+49 30 1234567`.
  static func international(_ text: String, country: String?) -> String {
    var text = text
    // What it is has no place in it.
    for word in ["telefon:", "phone:", "tel:", "tel.", "tel"] where text.lowercased().hasPrefix(word) {
      text = String(text.dropFirst(word.count))
    }
    text = text.replacing("(0)", with: " ").trimmingSpaces
    if text.hasPrefix("+") { return text.squeezed }
    if text.hasPrefix("00") { return "+\(text.dropFirst(2).drop { $0 == " " })".squeezed }
    return country.flatMap { PhoneNumbers.international(text, country: $0) } ?? text
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// With one blank where there are several.
  fileprivate var squeezed: String { split(separator: " ").joined(separator: " ") }
}
