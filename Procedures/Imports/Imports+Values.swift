import Rapport
import RapportJSON

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
      if field == .owner, Self.noOwners.contains(text.lowercased()) { continue }
      if let before = texts[field] {
        texts[field] = field == .notes ? "\(before)\n\(text)" : field == .tags ? "\(before),\(text)" : before
      } else {
        texts[field] = text
      }
    }
    for field in [ImportField.phone, .contactPhone] {
      guard let phone = texts[field] else { continue }
      // A number that says none is of the row's country before the file's.
      let numbers = PhoneText.numbers(in: phone, countries: [countryCode, country].compactMap(\.self))
      takeFirst(of: numbers, as: field)
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

  /// How programs write that a record is nobody's.
  private static let noOwners: Set<String> = [
    "no owner", "(no owner)", "unassigned", "(unassigned)", "nicht zugewiesen",
  ]

  /// In which a line break says something: that another number comes, for one.
  private static let multilineFields: Set<ImportField> = [.notes, .customField, .phone, .contactPhone]

  /// Whether no column says anything that is known.
  var isEmpty: Bool { texts.isEmpty && customTexts.isEmpty }

  /// Whether a row is a total of others: a word for them in the place of the name, and besides nothing but numbers.
  ///
  /// - Parameter cells: all of the row, those of columns that say nothing known among them.
  func isSum(_ cells: [String]) -> Bool {
    guard texts.count == 1, let word = texts[.name] ?? texts[.lastName] ?? texts[.firstName],
      Self.sums.contains(ImportColumns.key(word))
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
    var text = text
    if text.hasPrefix("<"), let link = text.firstMatch(of: /href *= *["']?([^"'<> ]+)/.ignoresCase()) {
      text = String(link.1)
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
