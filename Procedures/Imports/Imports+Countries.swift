import Foundation
import Rapport

// The country that a row names.
extension ImportValues {
  /// ISO 3166: the code itself, or that of a country's name; also of both together, as in `Germany (DE)`, if they say the
  /// same.
  var countryCode: String? {
    guard let text = texts[.country] else { return nil }
    if let code = Self.countryCode(text) { return code }
    let parts = text.split { "()[]/,;:-–|".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
    let known = parts.filter { Self.countryCode($0) != nil }
    // What stands beside such a name says which of several it is.
    if known.count < parts.count, parts.contains(where: { Self.shared.contains(Self.countryKey($0)) }) { return nil }
    // `CA` is California's, too: a code says something beside a name alone.
    guard known.contains(where: { $0.count > 3 }) else { return nil }
    let codes = Set(known.compactMap(Self.countryCode))
    return codes.count == 1 ? codes.first : nil
  }

  private static func countryCode(_ text: String) -> String? {
    let code = text.uppercased()
    return Country.codes.contains(code) ? code : countries[countryKey(text)]
  }

  /// A country's name without case, accents, signs and `the`, with the words for `and` and `Saint` as one: `St. Kitts &
  /// Nevis` is `Saint Kitts and Nevis`.
  private static func countryKey(_ name: String) -> String {
    let signs = SortText.folded(name).compactMap { sign -> String? in
      if sign.isLetter || sign.isNumber { return String(sign) }
      return sign == "&" ? " and " : ".'’`".contains(sign) ? nil : " "
    }
    return signs.joined().split(separator: " ").filter { $0 != "the" }
      .map { ["und", "et", "y", "og", "och"].contains($0) ? "and" : $0 == "st" ? "saint" : String($0) }
      .joined(separator: " ")
  }

  /// Names that are one country's alone, and several countries' with something beside them.
  private static let shared: Set<String> = ["korea", "congo", "sudan", "guinea", "samoa", "virgin islands"]

  /// Languages in which files name countries.
  private static let languages = ["en", "de", "fr", "it", "es", "pt", "nl", "da", "sv", "nb", "fi", "pl", "cs", "hu"]

  /// By name, as Unicode's CLDR has it in those languages, and by what people and ISO 3166 write besides.
  private static let countries: [String: String] = {
    var found = Dictionary(
      names.flatMap { code, names in names.split(separator: ";").map { (countryKey(String($0)), code) } }
    ) { first, _ in first }
    for language in languages {
      let locale = Locale(identifier: language)
      for code in Country.codes {
        guard let name = locale.localizedString(forRegionCode: code).map(countryKey), found[name] == nil else {
          continue
        }
        found[name] = code
      }
    }
    return found
  }()

  private static let names: [(code: String, names: String)] = [
    ("AE", "UAE"), ("AS", "Samoa, American"), ("AQ", "Antarctica (the territory South of 60 deg S)"), ("AT", "A"),
    ("BN", "Brunei Darussalam"), ("BO", "Plurinational State of Bolivia;Bolivia (Plurinational State of)"),
    ("BV", "Bouvet Island (Bouvetoya)"),
    (
      "CD",
      "Democratic Republic of the Congo;Congo, The Democratic Republic of the;Congo, Dem. Rep.;DR Congo;DRC;Congo (DRC)"
    ),
    ("CG", "Congo;Republic of the Congo;Congo, Rep.;Congo (Republic)"), ("CI", "Ivory Coast"),
    ("CN", "PRC;People's Republic of China"),
    ("CV", "Cabo Verde;Cape Verde"), ("CZ", "Czech Republic;Tschechische Republik"),
    ("DE", "D;BRD;Federal Republic of Germany"),
    ("FK", "Falkland Islands (Malvinas)"), ("FM", "Micronesia (Federated States of);Federated States of Micronesia"),
    ("FR", "F"),
    (
      "GB",
      """
      UK;Great Britain;England;Scotland;Wales;Northern Ireland;Ireland, Northern;Großbritannien;United Kingdom of Great Britain and Northern \
      Ireland
      """
    ), ("GS", "South Georgia and the South Sandwich Islands"), ("HK", "Hong Kong;Hongkong"),
    ("IE", "Republic of Ireland;Ireland, Republic of;Eire"),
    ("IO", "British Indian Ocean Territory (Chagos Archipelago)"),
    ("IR", "Islamic Republic of Iran;Iran (Islamic Republic of)"), ("IT", "I"), ("KG", "Kyrgyz Republic"),
    (
      "KP",
      "Democratic People's Republic of Korea;Korea, Democratic People's Republic of;Korea, Dem. People's Rep.;Korea, North;DPRK"
    ),
    ("KR", "Republic of Korea;Korea, Republic of;Korea;Korea, Rep.;Korea, South"),
    ("LA", "Lao People's Democratic Republic"),
    ("LY", "Libyan Arab Jamahiriya"), ("MD", "Republic of Moldova;Moldova, Republic of"),
    ("MK", "Macedonia;Republic of North Macedonia;Macedonia, the former Yugoslav Republic of"),
    ("MM", "Myanmar;Burma"), ("MO", "Macao;Macau"), ("NL", "Holland"), ("PN", "Pitcairn"),
    ("PS", "Palestine;State of Palestine;Palestinian Territory;Palestine, State of"), ("RU", "Russian Federation"),
    ("SS", "Sudan, South"), ("SJ", "Svalbard and Jan Mayen Islands"),
    ("SK", "Slovak Republic;Slovakia (Slovak Republic)"),
    ("SX", "Sint Maarten (Dutch part)"), ("SY", "Syrian Arab Republic"), ("SZ", "Swaziland"), ("TL", "East Timor"),
    ("TR", "Turkey;Türkiye"), ("TW", "Taiwan, Province of China"),
    ("TZ", "United Republic of Tanzania;Tanzania, United Republic of"), ("UM", "United States Minor Outlying Islands"),
    ("US", "USA;United States of America"), ("VA", "Holy See;Holy See (Vatican City State)"),
    ("VE", "Bolivarian Republic of Venezuela;Venezuela (Bolivarian Republic of)"),
    ("VG", "Virgin Islands, British"), ("VI", "United States Virgin Islands;Virgin Islands, U.S."), ("VN", "Viet Nam"),
  ]
}
