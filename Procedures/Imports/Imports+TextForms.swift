import Foundation
import PhoneNumbers
import Rapport
import RapportJSON

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
  static func numbers(in text: String, countries: @autoclosure () -> [String]) -> [String] {
    if text.utf8.allSatisfy(isWithinNumber) { return [international(text.squeezed, countries: countries())] }
    let parts = text.replacing(" / ", with: ";").replacing(":::", with: ";")
      .split { ";,|".contains($0) || $0.isNewline }
    func digits(_ part: Substring) -> Int { part.count { $0.isASCII && $0.isNumber } }
    // Only what could be a number each: `030 1234 / 56` is one.
    let isList = parts.count > 1 && parts.allSatisfy { digits($0) >= 6 }
    let found = (isList ? parts : [text[...]]).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ").partedOffExtension
    }
    return found.map { international($0.number, countries: countries()) } + found.compactMap(\.extension)
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
  static func international(_ text: String, countries: @autoclosure () -> [String]) -> String {
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
    return countries().lazy.compactMap { PhoneNumbers.international(text, country: $0) }.first ?? text
  }
}

extension String {
  /// A telephone number, and what is dialled once it has answered: `x718`, `(ext. 12)`.
  fileprivate var partedOffExtension: (number: String, extension: String?) {
    func end(of text: Substring, _ belongs: (Character) -> Bool) -> Substring.Index {
      text.lastIndex { !belongs($0) }.map(text.index(after:)) ?? text.startIndex
    }
    let text = last == ")" ? dropLast() : self[...]
    let digits = end(of: text) { $0.isASCII && $0.isNumber }
    let signs = end(of: text[..<digits]) { ".:= ".contains($0) }
    let word = text[..<signs].last == "#" ? text.index(before: signs) : end(of: text[..<signs], \.isLetter)
    let number = text[..<end(of: text[..<word]) { " ,;/-(".contains($0) }]
    guard (1...7).contains(text[digits...].utf8.count), Self.extensions.contains(text[word..<signs].lowercased()),
      number.contains(where: \.isNumber)
    else { return (self, nil) }
    return (String(number), String(text[word...]))
  }

  private static let extensions: Set<String> = [
    "x", "#", "ext", "extn", "extension", "durchwahl", "dw", "apparat", "app", "nebenstelle", "poste", "interno", "int",
  ]

  fileprivate var trimmingSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// With one blank where there are several.
  fileprivate var squeezed: String { split(separator: " ").joined(separator: " ") }
}
