public import RapportContract

/// One difference between two contracts, and whom it breaks.
public struct ContractChange: Hashable, Sendable, CustomStringConvertible {
  public enum Effect: Int, Comparable, Sendable {
    /// Callers send what is refused now, or call what is not there.
    case breaksInput
    /// Readers get what they do not expect.
    case breaksOutput
    /// Nobody notices who does not look for it.
    case compatible

    public static func < (left: Effect, right: Effect) -> Bool { left.rawValue < right.rawValue }
  }

  /// The procedure, or the type and its field: `crm.extensions.createOpportunity`, `CreateOpportunity.title`.
  public var subject: String
  /// The end of a sentence that starts with the subject: `is gone`.
  public var what: String
  public var effect: Effect

  public var isBreaking: Bool { effect != .compatible }
  public var description: String { "\(subject) \(what)" }
}

/// What differs between a contract and an earlier one.
public struct CompatibilityReport: Sendable {
  /// Breaking ones first, then by subject.
  public var changes: [ContractChange]

  public init(from old: Contract, to new: Contract) {
    var comparison = ContractComparison(old, new)
    comparison.run()
    changes = Set(comparison.changes).sorted { ($0.effect, $0.subject, $0.what) < ($1.effect, $1.subject, $1.what) }
  }

  public var breaking: [ContractChange] { changes.filter(\.isBreaking) }

  /// The breaking changes that no line of a changelog's section "Unreleased" names: one with `Breaking:` and the subject.
  public func unannounced(in changelog: String) -> [ContractChange] {
    let lines = changelog.split(separator: "\n").drop { !$0.hasPrefix("## Unreleased") }.dropFirst()
      .prefix { !$0.hasPrefix("## ") }.filter { $0.contains("Breaking:") }
    let words = Set(lines.flatMap { $0.split { !($0.isLetter || $0.isNumber || "._-".contains($0)) } }.map(trimmed))
    return breaking.filter { !words.contains($0.subject) }
  }

  private func trimmed(_ word: Substring) -> String { String(word.last == "." ? word.dropLast() : word) }

  /// For people.
  public var text: String {
    let parts: [(ContractChange.Effect, String)] = [
      (.breaksInput, "Breaks who calls"), (.breaksOutput, "Breaks who reads answers"), (.compatible, "Breaks nobody"),
    ]
    let sections = parts.compactMap { effect, title -> String? in
      let lines = changes.filter { $0.effect == effect }.map { "  \($0)\n" }
      return lines.isEmpty ? nil : "\(title):\n" + lines.joined()
    }
    return sections.isEmpty ? "The contracts say the same.\n" : sections.joined(separator: "\n")
  }
}
