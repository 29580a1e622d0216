/// What of a content a request wants (RFC 9110, section 14.1.2).
enum ByteRanges: Equatable {
  case whole
  /// Nothing of it can be given.
  case none
  case one(Range<Int64>)
  case several([Range<Int64>])

  /// More are a trap, or a client that is better off with all of it.
  private static let maximumCount = 16

  /// Reads `Range`. What is not understood, or asks for too much at once, is as good as not there.
  init(_ header: String?, size: Int64) {
    self = .whole
    let parts = header?.split(at: "=", maxSplits: 1, omittingEmptyParts: false) ?? []
    guard parts.count == 2, parts[0].trimmed.lowercased() == "bytes" else { return }
    let items = parts[1].split(at: ",").map(\.trimmed).filter { !$0.isEmpty }
    guard (1...Self.maximumCount).contains(items.count) else { return }
    var ranges: [Range<Int64>] = []
    for item in items {
      guard let range = Self.range(item, size: size) else { return }
      if !range.isEmpty { ranges.append(range) }
    }
    let isOverlapping = ranges.sorted { $0.lowerBound < $1.lowerBound }.adjacentPairs().contains { $0.overlaps($1) }
    if isOverlapping { return }
    self = ranges.isEmpty ? .none : ranges.count == 1 ? .one(ranges[0]) : .several(ranges)
  }

  /// `nil` if the text is no range; empty if there is nothing in it.
  private static func range(_ text: String, size: Int64) -> Range<Int64>? {
    guard let parts = text.wholeMatch(of: /([0-9]{0,18})-([0-9]{0,18})/) else { return nil }
    switch (Int64(parts.1), Int64(parts.2)) {
    case (nil, nil): return nil
    case (nil, let count?): return max(0, size - count)..<size
    case (let first?, nil): return first < size ? first..<size : 0..<0
    case (let first?, let last?):
      guard first <= last else { return nil }
      return first < size ? first..<min(last + 1, size) : 0..<0
    }
  }
}

extension Array {
  fileprivate func adjacentPairs() -> [(Element, Element)] { Array<(Element, Element)>(zip(self, dropFirst())) }
}
