import Foundation

enum SortText {
  /// A text as it is sorted by: without case and accents, so that `Ärzte` stands with `aerial` and not after `Zoo`.
  static func folded(_ text: String) -> String {
    let scalars = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: scalars.lazy.filter { $0.properties.generalCategory != .nonspacingMark })
    return String(folded)
  }
}
