/// Finds what somebody may have meant.
enum Suggestion {
  /// The nearest of the words by Damerau and Levenshtein's distance, if it is near enough: a third of its length.
  static func nearest(to word: String, in words: [String]) -> String? {
    // No farther off than it may be by its length alone, so that long names that nobody has cost little.
    let near = words.filter { abs($0.utf8.count - word.utf8.count) * 3 <= max($0.utf8.count, 3) }
    let ranked = near.map { ($0, distance(Array(word.lowercased().utf8), Array($0.lowercased().utf8))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 * 3 <= max(best.0.utf8.count, 3) else { return nil }
    return best.0
  }

  /// The restricted edit distance: insertions, deletions, substitutions and swaps of neighbours.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var current = [i + 1]
      for (j, b) in right.enumerated() {
        var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { best = min(best, before[j - 1] + 1) }
        current.append(best)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
