import Foundation

/// Texts without case and accents, to be sorted and compared by.
public enum FoldedText {
  /// A text in small letters, in canonical decomposition (Unicode Standard Annex #15, NFD) and without the marks that stand
  /// on letters: `Ärzte` becomes `arzte`.
  ///
  /// What SQL says by ``SQL/Token/folded`` is the same.
  public static func of(_ text: String) -> String {
    // Most text needs no tables of Unicode.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    let scalars = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: scalars.lazy.filter { $0.properties.generalCategory != .nonspacingMark })
    return String(folded)
  }
}
