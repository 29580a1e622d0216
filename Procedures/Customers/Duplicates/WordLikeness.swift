/// How alike words are that people have typed.
enum WordLikeness {
  typealias Word = MatchText.Word

  /// How alike two words are, from 0 to 1: M. A. Jaro, "Advances in Record-Linkage Methodology as Applied to Matching the
  /// 1985 Census of Tampa, Florida" (1989), with the weight of a common beginning that W. E. Winkler added, "String
  /// Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model of Record Linkage" (1990). Words of more
  /// than 64 bytes are alike only if they are equal.
  static func jaroWinkler(_ first: Word, _ second: Word) -> Double {
    if first == second { return first.isEmpty ? 0 : 1 }
    guard !first.isEmpty, !second.isEmpty, first.count <= 64, second.count <= 64 else { return 0 }
    let window = max(max(first.count, second.count) / 2 - 1, 0)
    var inFirst: UInt64 = 0
    var inSecond: UInt64 = 0
    var matches = 0
    for (i, byte) in first.enumerated() {
      let low = max(0, i - window)
      let high = min(second.count - 1, i + window)
      guard low <= high else { continue }
      for j in low...high where inSecond & (1 << UInt64(j)) == 0 && byte == second[j] {
        inSecond |= 1 << UInt64(j)
        inFirst |= 1 << UInt64(i)
        matches += 1
        break
      }
    }
    if matches == 0 { return 0 }
    var halfTranspositions = 0
    var j = 0
    for i in first.indices where inFirst & (1 << UInt64(i)) != 0 {
      while inSecond & (1 << UInt64(j)) == 0 { j += 1 }
      if first[i] != second[j] { halfTranspositions += 1 }
      j += 1
    }
    let common = Double(matches)
    let jaro =
      (common / Double(first.count) + common / Double(second.count)
        + (common - Double(halfTranspositions / 2)) / common) / 3
    var beginning = 0
    while beginning < min(4, first.count, second.count), first[beginning] == second[beginning] { beginning += 1 }
    return jaro + Double(beginning) * 0.1 * (1 - jaro)
  }

  /// How alike two lists of words are, in whatever order.
  struct Lists {
    /// Of the letters of both, the part that has a like word in the other.
    var both: Double
    /// Of the letters of the shorter list, the part that has a like word in the longer one.
    var shorter: Double
  }

  /// Whether both have numbers among their words, and not the same ones.
  static func haveOtherNumbers(_ first: [Word], _ second: [Word]) -> Bool {
    let numbers = Set(first.filter(isNumber))
    let others = Set(second.filter(isNumber))
    return !numbers.isEmpty && !others.isEmpty && numbers != others
  }

  private static func isNumber(_ word: Word) -> Bool {
    !word.isEmpty && word.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The least likeness of two words that are taken for one.
  private static let least = 0.8

  static func compare(_ first: [Word], _ second: [Word]) -> Lists {
    if first.isEmpty || second.isEmpty { return Lists(both: 0, shorter: 0) }
    if first == second { return Lists(both: 1, shorter: 1) }
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    var isTaken = [Bool](repeating: false, count: long.count)
    var (fromShort, fromLong) = (0.0, 0.0)
    for word in short {
      var best: Int?
      var likeness = least
      for (index, other) in long.enumerated() where !isTaken[index] {
        let found = jaroWinkler(word, other)
        if best == nil ? found >= likeness : found > likeness { (best, likeness) = (index, found) }
      }
      guard let best else { continue }
      isTaken[best] = true
      fromShort += likeness * Double(word.count)
      fromLong += likeness * Double(long[best].count)
    }
    let shortLength = short.reduce(0) { $0 + $1.count }
    let longLength = long.reduce(0) { $0 + $1.count }
    var both = (fromShort + fromLong) / Double(shortLength + longLength)
    // `Soft Ware` and `Software` are one name, too.
    if both < 0.95, first.first?.first == second.first?.first {
      let joined = jaroWinkler(Word(first.joined()), Word(second.joined()))
      if joined >= 0.95 { both = joined }
    }
    return Lists(both: both, shorter: fromShort / Double(shortLength))
  }
}
