/// What strangers write is read by Unicode scalars, never by characters: a combining mark behind a separator, or a sign
/// that binds to what follows in front of it, makes one character of the two, in which the separator would not be seen.
extension StringProtocol {
  /// The parts between separators.
  func split(at separator: Unicode.Scalar, maxSplits: Int = .max, omittingEmptyParts: Bool = true) -> [Substring] {
    Substring(self).unicodeScalars
      .split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptyParts)
      .map { Substring($0) }
  }

  /// Without spaces and tabs at both ends.
  var trimmed: String {
    let scalars = Substring(self).unicodeScalars
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
