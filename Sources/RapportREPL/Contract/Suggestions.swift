import RapportContract

/// Finds what was meant by a name that does not exist.
struct Suggestions {
  let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  /// A procedure by its full name, or by its last parts if only one procedure ends with them.
  func procedure(_ name: String) -> ProcedureContract? {
    if let exact = contract.procedure(named: name) { return exact }
    let ending = contract.procedures.filter { $0.name.hasSuffix("." + name) }
    return ending.count == 1 ? ending[0] : nil
  }

  /// A sentence for a name that is no procedure, with what may have been meant.
  func unknownProcedure(_ name: String) -> String {
    let names = contract.procedures.map(\.name)
    let inside = names.filter { $0.hasPrefix(name + ".") }
    if !inside.isEmpty { return "\(name.visible) is not a procedure; it holds \(Self.listed(inside))." }
    let ending = names.filter { $0.hasSuffix("." + name) }
    if !ending.isEmpty { return "\(name.visible) is more than one procedure: \(Self.listed(ending))." }
    return "There is no procedure \(name.visible)." + Self.didYouMean(Self.near(name, in: names))
  }

  static func didYouMean(_ names: [String]) -> String { names.isEmpty ? "" : " Did you mean \(listed(names, "or"))?" }

  /// The names that differ least, best first; none that differ in more than a third, or much more than the best.
  static func near(_ name: String, in names: [String], limit: Int = 3) -> [String] {
    let wanted = name.lowercased()
    let last = wanted.split(separator: ".").last.map(String.init) ?? wanted
    func distance(_ candidate: String) -> Int {
      let whole = EditDistance.between(wanted, candidate)
      guard let method = candidate.split(separator: ".").last, candidate.contains(".") else { return whole }
      // One who has the last part nearly right is as near, whatever stands before it.
      return min(whole, EditDistance.between(last, String(method)) + (wanted.contains(".") ? 1 : 0))
    }
    let near = names.map { (name: $0, distance: distance($0.lowercased())) }
      .filter { $0.distance <= max(2, wanted.count / 3) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    guard let best = near.first?.distance else { return [] }
    return near.prefix { $0.distance <= best + 2 }.prefix(limit).map(\.name)
  }

  private static func listed(_ names: [String], _ word: String = "and") -> String {
    let shown = names.prefix(5)
    if names.count > shown.count { return shown.joined(separator: ", ") + " \(word) \(names.count - shown.count) more" }
    guard let last = shown.last, shown.count > 1 else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

/// How many insertions, deletions, replacements and swaps of neighbours lead from one text to the other.
public enum EditDistance {
  public static func between(_ first: String, _ second: String) -> Int {
    let (a, b) = (Array(first.unicodeScalars.prefix(200)), Array(second.unicodeScalars.prefix(200)))
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1] + Array(repeating: 0, count: b.count)
      for j in b.indices {
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1) }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
