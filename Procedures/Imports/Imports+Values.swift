import Foundation
import PhoneNumbers
import Printing
import Rapport
import RapportJSON
import Tabular

/// What the cells of a row say. Pure.
struct ImportValues: Sendable {
  /// By field, without what is empty.
  private(set) var texts: [ImportField: String] = [:]
  /// Of custom fields, by their keys, without what is empty.
  private(set) var customTexts: [String: String] = [:]
  /// What cannot be understood.
  var problems: [ImportProblem] = []
  /// What of the row is left out though nothing is wrong with it.
  private(set) var notes: [ImportProblem] = []

  /// - Parameters:
  ///   - cells: as they stand in the file; there may be fewer than columns.
  ///   - country: of telephone numbers without a country code, if it is not the row's.
  init(_ cells: [String], _ columns: [ImportColumn], country: String?) {
    for column in columns {
      guard let field = column.field, column.number <= cells.count,
        let text = Self.cleaned(cells[column.number - 1], multiline: Self.multilineFields.contains(field))
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
      guard let phone = texts[field] else { continue }
      // Where a number says none, it is of the row's country before the file's.
      let countries = phone.hasPrefix("+") ? [] : [countryCode, country].compactMap(\.self)
      takeFirst(of: PhoneText.numbers(in: phone, countries: countries), as: field)
    }
    for field in [ImportField.website, .referrer, .landingPage] {
      if let text = texts[field] { takeFirst(of: Self.webAddresses(in: text), as: field) }
    }
    for field in [ImportField.postalCode, .houseNumber] {
      // A number with decimals, which programs make of whole columns.
      if let code = texts[field], code.hasSuffix(".0"), code.dropLast(2).allSatisfy(\.isNumber) {
        texts[field] = String(code.dropLast(2))
      }
    }
    if let vatId = texts[.vatId] { texts[.vatId] = vatId.uppercased().filter { !$0.isWhitespace } }
    for field in [ImportField.email, .contactEmail, .owner] {
      if let email = texts[field] { takeFirst(of: Self.addresses(in: email), as: field) }
    }
  }

  /// Takes the first of several values in a cell, and notes the others, so that whoever imports them knows. A cell
  /// without any stays as it is.
  private mutating func takeFirst(of values: [String], as field: ImportField) {
    guard let first = values.first else { return }
    texts[field] = first
    var seen: Set<String> = [first.lowercased()]
    let others = values.filter { seen.insert($0.lowercased()).inserted }
    if !others.isEmpty { notes.append(ImportProblem(field: field.rawValue, .furtherValues(values: others))) }
  }

  /// In which a line break says something: that another number comes, for one.
  private static let multilineFields: Set<ImportField> = [.notes, .customField, .phone, .contactPhone]

  /// A cell without what spreadsheets and databases put around it, and without characters that nobody sees; `nil` if it
  /// says nothing.
  static func cleaned(_ cell: String, multiline: Bool) -> String? {
    if isClean(cell) { return isNothing(cell) ? nil : cell }
    var text = CSVText.original(cell)
    text = legible(withoutTextMark(text))
    text.unicodeScalars.removeAll(where: isInvisible)
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      // One form of letters with accents, and what is left of letters of another code page is seen.
      text = text.precomposedStringWithCanonicalMapping
      text = String(String.UnicodeScalarView(text.unicodeScalars.map { isLost($0) ? "\u{FFFD}" : $0 }))
    }
    if !multiline {
      // A line break, a blank that does not break or several of them are one blank.
      text.unicodeScalars.removeAll { $0.properties.generalCategory == .control && !$0.properties.isWhitespace }
      text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let scalars = text.unicodeScalars
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return nil }
    text = String(scalars[first...last])
    return saysNothing(text) ? nil : text
  }

  /// A cell with the letters that were meant, where another program has escaped or misread them.
  static func legible(_ cell: String) -> String {
    let text = CharacterReferences.resolved(cell)
    return text.utf8.allSatisfy { $0 < 0x80 } ? text : MisreadText.repaired(text)
  }

  /// Whether it is as it should be, which is seen from the bytes of most cells: a letter or a digit, then letters, signs and
  /// single blanks of Latin scripts.
  private static func isClean(_ cell: String) -> Bool {
    var last: UInt8 = 0
    var isDoubtful = false
    for byte in cell.utf8 {
      // What begins a letter of UTF-8 that was misread, and no ASCII behind it.
      if isDoubtful, byte >= 0x80 { return false }
      isDoubtful = last == 0xC3 && (0x82...0x85).contains(byte)
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        break
      // Letters from U+00C0 to U+02FF, none of them made of two: marks that are put upon letters come behind.
      case 0xC3...0xCB: break
      case 0x80...0xBF: if last == 0 { return false }
      case UInt8(ascii: " "): if last == 0 || last == UInt8(ascii: " ") { return false }
      case UInt8(ascii: "&"): return false
      case 0x21...0x7E: if last == 0 { return false }
      default: return false
      }
      last = byte
    }
    return last != 0 && last != UInt8(ascii: " ")
  }

  /// Whether no column says anything that is known.
  var isEmpty: Bool { texts.isEmpty && customTexts.isEmpty }

  /// Whether a row has the sums of those above: a word for them in the place of the name, and besides nothing but numbers.
  ///
  /// - Parameter cells: all of the row, those of columns that say nothing known among them.
  func isSum(_ cells: [String]) -> Bool {
    guard texts.count == 1, customTexts.isEmpty,
      let word = texts[.name] ?? texts[.lastName] ?? texts[.firstName], Self.sums.contains(ImportColumns.key(word))
    else { return false }
    let others = cells.compactMap { Self.cleaned($0, multiline: false) }.filter { $0 != word }
    return !others.isEmpty && others.allSatisfy(CustomFieldText.isNumber)
  }

  private static let sums: Set<String> = [
    "total", "totals", "grandtotal", "subtotal", "sum", "gesamt", "gesamtsumme", "insgesamt", "summe", "zwischensumme",
    "totalgeneral", "soustotal", "totale", "totaal", "suma", "totalt", "ialt", "yhteensa", "razem", "celkem",
  ]

  /// Whether no cell of a row says anything.
  static func isBlank(_ cells: [String]) -> Bool { cells.allSatisfy { cleaned($0, multiline: false) == nil } }

  /// Whether it is one of the control characters that only wrong code pages make of bytes; U+0085 is a line break.
  private static func isLost(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{80}"..."\u{9F}").contains(scalar) && scalar != "\u{85}"
  }

  /// Without what keeps Excel from taking a text for a number: `="0049"`, `'01067`.
  private static func withoutTextMark(_ text: String) -> String {
    if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 2 { return String(text.dropFirst(2).dropLast()) }
    let rest = text.utf8.dropFirst()
    let isNumber = text.hasPrefix("'") && !rest.isEmpty && rest.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    return isNumber ? String(text.dropFirst()) : text
  }

  /// Marks without width that text comes with out of browsers and word processors: byte order marks, soft hyphens, signs
  /// of direction. Those that join letters and signs, as in Persian and in emoji, belong to the text.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{AD}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}",
      "\u{2066}"..."\u{2069}", "\u{FEFF}":
      true
    default: false
    }
  }

  private static func saysNothing(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { placeholders.contains($0) || $0.properties.generalCategory == .dashPunctuation }
      || isNothing(text)
  }

  private static func isNothing(_ text: String) -> Bool {
    text.utf8.count <= longestNothing && nothings.contains(text.lowercased())
  }

  /// Signs that stand for nothing as long as they stand alone; U+FFFD is what is left of a file that was cut off.
  private static let placeholders: Set<Unicode.Scalar> = ["?", ".", "_", "/", " ", "\u{FFFD}"]

  /// How programs and people write that there is nothing, and what Excel writes for a formula that has failed.
  private static let nothings: Set<String> = [
    "null", "(null)", "nil", "none", "n/a", "n.a.", "na", "nan", "<na>", "undefined", "k.a.", "k. a.", "keine angabe",
    "(none)", "(blank)", "(leer)", "(no value)", "(no owner)", "no owner", "unassigned", "(unassigned)", "[null]",
    "\\n",
    "#n/a", "#null!", "#div/0!", "#value!", "#ref!", "#name?", "#num!", "#nv", "#wert!", "#bezug!", "#zahl!",
  ]
  private static let longestNothing = nothings.map(\.utf8.count).max() ?? 0

  /// The addresses in one cell, also out of `Ada <ada@example.com>`, of `mailto:` and of
  /// `ada@example.com#mailto:ada@example.com#`, as Access writes links.
  private static func addresses(in text: String) -> [String] {
    if isAddressAlone(text) { return [text] }
    var found: [String] = []
    for part in text.split(whereSeparator: { $0.isWhitespace || addressEnds.contains($0) }) {
      var rest = part
      while let at = rest.firstIndex(of: "@") {
        let domain = rest[at...].prefix { !domainEnds.contains($0) }
        let end = domain.lastIndex { $0 != "." && $0 != "'" } ?? domain.startIndex
        found.append(String(rest[..<at].drop { $0 == "'" } + domain[...end]))
        // A stroke may part off another one; what stands behind other signs belongs to a link.
        guard domain.endIndex < rest.endIndex, "/\\".contains(rest[domain.endIndex]) else { break }
        rest = rest[domain.endIndex...].dropFirst()
      }
    }
    return found
  }

  /// Whether a text is one address and nothing else, which is seen from the bytes of most.
  private static func isAddressAlone(_ text: String) -> Bool {
    var signs = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"),
        UInt8(ascii: "."):
        break
      case UInt8(ascii: "@"): signs += 1
      default: return false
      }
      last = byte
    }
    return signs == 1 && last != UInt8(ascii: ".") && last != UInt8(ascii: "@")
  }

  private static let addressEnds: Set<Character> = [";", ",", "<", ">", "(", ")", "[", "]", "\"", ":", "|"]
  private static let domainEnds: Set<Character> = ["#", "/", "\\", "?", "&"]

  /// The addresses of the web in one cell, with a scheme; also out of a link of HTML. What stands behind the first counts
  /// only with one of its own, or with `www.`.
  private static func webAddresses(in text: String) -> [String] {
    if text.hasPrefix("<"), let link = text.firstMatch(of: /href *= *["']?([^"'> ]+)/.ignoresCase()) {
      return webAddresses(in: String(link.1))
    }
    let words = text.split(separator: " ").map { word in
      var address = word
      while let last = address.last, last == ";" || last == "," { address.removeLast() }
      return address
    }
    return words.enumerated().compactMap { index, address in
      if address.contains("://") { return String(address) }
      return index == 0 || address.lowercased().hasPrefix("www.") ? "https://\(address)" : nil
    }
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

  /// What a word stands for, in several languages: words are without case, accents, blanks and signs.
  static func words<Value>(_ lists: [(Value, String)]) -> [String: Value] {
    let pairs = lists.flatMap { value, words in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), value) }
    }
    return Dictionary(pairs) { $1 }
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

  /// Whether it is a number as people write it, also with a currency or a sign of percent.
  static func isNumber(_ text: String) -> Bool { number(text.filter { $0 != "%" }) != nil }

  /// `1.234,5`, `1,234.5`, `1 234,5` and `1'234.5` as `1234.5`. A single sign is a decimal one, unless it parts off a group
  /// of three, as in `1.234`; `0.125` has no groups. A currency beside it is passed over, and `(5)`, `5-` and `−5` are `-5`.
  private static func number(_ text: String) -> String? {
    var digits = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" && !$0.isCurrencySymbol }
      .replacing("−", with: "-")
    for code in [digits.prefix(3), digits.suffix(3)] where currencies.contains(String(code)) {
      digits = digits.replacing(code, with: "")
    }
    if digits.hasPrefix("("), digits.hasSuffix(")") { digits = "-\(digits.dropFirst().dropLast())" }
    if digits.hasSuffix("-"), !digits.hasPrefix("-") { digits = "-\(digits.dropLast())" }
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

  /// ISO 4217.
  private static let currencies = Set(Locale.commonISOCurrencyCodes)

  /// `2026-11-26` and `2026/11/26`, also before a time, and `26.11.2026` as `2026-11-26`. With strokes it may be the day or
  /// the month that comes first: that is read only if one of them can be no month.
  private static func date(_ text: String) -> String? {
    if let date = CalendarDate(String(text.prefix(10))) { return date.description }
    let word = text.prefix { $0 != " " && $0 != "T" && $0 != "," }
    guard let sign = word.first(where: { !$0.isNumber }), sign == "." || sign == "/" else { return nil }
    var parts = word.split(separator: sign, omittingEmptySubsequences: false)
    if sign == "/", parts.first?.count == 4 { parts.reverse() }
    guard parts.count == 3, parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
    if sign == "/", word.prefix(4).contains("/"), let first = Int(parts[0]), let second = Int(parts[1]) {
      if first <= 12, second <= 12, first != second { return nil }
      if second > 12 { parts.swapAt(0, 1) }
    }
    func padded(_ part: Substring) -> String { part.count == 1 ? "0\(part)" : String(part) }
    return CalendarDate("\(parts[2])-\(padded(parts[1]))-\(padded(parts[0]))")?.description
  }

  private static let truths: [String: Bool] = [
    "true": true, "yes": true, "y": true, "1": true, "x": true, "ja": true, "j": true, "wahr": true, "on": true,
    "false": false, "no": false, "n": false, "0": false, "nein": false, "falsch": false, "off": false,
  ]
}

/// Telephone numbers as people write them.
enum PhoneText {
  /// The numbers in one cell, with country codes as ``international(_:countries:)`` gives them, and extensions behind them.
  /// What is cut off from a number, such as `/` before a direct line, stays with it.
  static func numbers(in text: String, countries: [String]) -> [String] {
    if text.utf8.allSatisfy(isWithinNumber) { return [international(text.squeezed, countries: countries)] }
    let parts = text.replacing(" / ", with: ";").replacing(":::", with: ";")
      .split { ";,|".contains($0) || $0.isNewline }
    func digits(_ part: Substring) -> Int { part.count { $0.isASCII && $0.isNumber } }
    // Only what could be a number each: `030 1234 / 56` is one.
    let isList = parts.count > 1 && parts.allSatisfy { digits($0) >= 6 }
    let found = (isList ? parts : [text[...]]).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ").partedOffExtension
    }
    return found.map { international($0.number, countries: countries) } + found.compactMap(\.extension)
  }

  /// Whether it parts no number off.
  private static func isWithinNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: " "):
      true
    default: false
    }
  }

  /// With a country code, if it can be told: `0049 30 1234567` and, in Germany, `030 1234567` become `+49 30 1234567`.
  ///
  /// - Parameter countries: whose plan it may go by, the likeliest first: ISO 3166-1.
  static func international(_ text: String, countries: [String]) -> String {
    var text = text
    // What it is has no place in it.
    if text.utf8.first.map({ !isWithinNumber($0) }) ?? false {
      for word in ["telefon:", "phone:", "tel:", "tel.", "tel"] where text.lowercased().hasPrefix(word) {
        text = String(text.dropFirst(word.count))
      }
    }
    if text.utf8.contains(UInt8(ascii: "(")) { text = text.replacing("(0)", with: " ") }
    text = text.trimmingSpaces
    if text.hasPrefix("+") { return text.squeezed }
    if text.hasPrefix("00") { return "+\(text.dropFirst(2).drop { $0 == " " })".squeezed }
    return countries.lazy.compactMap { PhoneNumbers.international(text, country: $0) }.first ?? text
  }
}

extension String {
  /// A telephone number, and what is dialled once it has answered: `x718`, `ext. 12`.
  fileprivate var partedOffExtension: (number: String, extension: String?) {
    let pattern = /(?:extension|extn|ext|durchwahl|dw|apparat|app|nebenstelle|poste|interno|int|x|#)[.:= ]*[0-9]{1,7}/
    guard let start = firstIndex(where: { $0.isLetter || $0 == "#" }), start > startIndex,
      let match = self[start...].wholeMatch(of: pattern.ignoresCase())
    else { return (self, nil) }
    let number = self[..<start].reversed().drop { " ,;/-(".contains($0) }
    return (String(number.reversed()), String(match.output))
  }

  fileprivate var trimmingSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// With one blank where there are several.
  fileprivate var squeezed: String { split(separator: " ").joined(separator: " ") }
}
