import Foundation

/// Work that is measured, and the work that it is compared with.
struct Case {
  var name: String
  /// How many bytes of JSON one run reads or writes.
  var bytes: Int
  var ours: () -> Int
  var theirs: (() -> Int)?

  init(_ name: String, bytes: Int, ours: @escaping () -> Int, theirs: (() -> Int)? = nil) {
    self.name = name
    self.bytes = bytes
    self.ours = ours
    self.theirs = theirs
  }

  /// The medians of rounds in turns, so that what slows the machine down slows both down.
  func measured(rounds: Int) -> Result {
    let repetitions = (Self.repetitions(ours), theirs.map(Self.repetitions))
    var times: ([Double], [Double]) = ([], [])
    for _ in 0..<rounds {
      times.0.append(Self.nanoseconds(repetitions.0, ours))
      if let theirs, let count = repetitions.1 { times.1.append(Self.nanoseconds(count, theirs)) }
    }
    return Result(name: name, bytes: bytes, nanoseconds: times.0.median ?? 0, foundation: times.1.median)
  }

  /// How often the work runs in about 10 ms.
  private static func repetitions(_ work: () -> Int) -> Int {
    _ = nanoseconds(100, work)
    return max(1, Int(1e7 / max(nanoseconds(100, work), 1)))
  }

  private static func nanoseconds(_ repetitions: Int, _ work: () -> Int) -> Double {
    var sum = 0
    let duration = ContinuousClock().measure {
      for _ in 0..<repetitions { sum &+= work() }
    }
    // Uses the result, so that the work is not optimised away.
    if sum == Int.min { print(sum) }
    return Double(duration.components.seconds) * 1e9 / Double(repetitions)
      + Double(duration.components.attoseconds) / 1e9 / Double(repetitions)
  }
}

/// What a case took.
struct Result: Codable {
  var name: String
  var bytes: Int
  /// The median time of one run.
  var nanoseconds: Double
  /// The same for Foundation; `nil` if the case has no twin.
  var foundation: Double?

  static func table(_ results: [Result]) -> [String] {
    let rows = results.map { result in
      [
        result.name, "\(result.bytes)", String(format: "%.2f", result.nanoseconds / 1000),
        String(format: "%.0f", Double(result.bytes) / result.nanoseconds * 1000),
        result.foundation.map { String(format: "%.2f", $0 / 1000) } ?? "",
        result.foundation.map { String(format: "%.1f ×", $0 / result.nanoseconds) } ?? "",
      ]
    }
    let all = [["case", "bytes", "µs", "MB/s", "Foundation µs", "faster by"]] + rows
    return all.map { row in
      row.enumerated().map { column, text in
        let width = all.map { $0[column].count }.max() ?? 0
        let space = String(repeating: " ", count: width - text.count)
        return column == 0 ? text + space : space + text
      }.joined(separator: "  ")
    }
  }
}

extension [Double] {
  fileprivate var median: Double? { isEmpty ? nil : sorted()[count / 2] }
}
