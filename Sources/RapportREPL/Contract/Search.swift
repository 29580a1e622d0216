import RapportContract

/// Finds procedures and types by words in their names, fields and documentation.
struct Search {
  struct Hit: Hashable {
    var name: String
    var summary: String
    /// The fields that matched.
    var fields: [String]
    var score: Int
  }

  let contract: Contract

  /// What holds all the words, best first.
  func hits(for query: String, limit: Int = 20) -> [Hit] {
    let words = query.lowercased().split(separator: " ").map(String.init)
    guard !words.isEmpty else { return [] }
    let procedures = contract.procedures.compactMap { procedure in
      hit(
        procedure.name, procedure.summary, documentation: procedure.documentation,
        fields: contract.inputFields(of: procedure), words: words, bonus: 5)
    }
    let types = contract.types.compactMap { type in
      hit(type.name, type.summary, documentation: type.documentation, fields: fields(of: type), words: words, bonus: 0)
    }
    return Array((procedures + types).sorted { ($1.score, $0.name) < ($0.score, $1.name) }.prefix(limit))
  }

  private func hit(
    _ name: String, _ summary: String, documentation: String, fields: [FieldContract], words: [String], bonus: Int
  ) -> Hit? {
    var score = bonus
    var matched: [String] = []
    for word in words {
      let named = Self.score(ofName: name, for: word)
      let inFields = fields.filter { $0.name.lowercased().contains(word) }.map(\.name)
      let documented = documentation.lowercased().contains(word) ? 15 : 0
      let inFieldDocs = fields.contains { $0.documentation.lowercased().contains(word) } ? 8 : 0
      let best = max(named, inFields.isEmpty ? 0 : 25, documented, inFieldDocs)
      guard best > 0 else { return nil }
      score += best
      matched += inFields
    }
    return Hit(name: name, summary: summary, fields: matched, score: score)
  }

  private static func score(ofName name: String, for word: String) -> Int {
    let lowered = name.lowercased()
    let segments = lowered.split(separator: ".")
    if lowered == word { return 100 }
    if segments.last.map(String.init) == word { return 90 }
    if segments.last?.hasPrefix(word) == true { return 60 }
    if segments.contains(where: { $0 == word }) { return 50 }
    return lowered.contains(word) ? 40 : 0
  }

  private func fields(of type: TypeContract) -> [FieldContract] {
    switch type.definition {
    case .object(let fields): fields
    case .choice(let cases):
      cases.map { FieldContract(name: $0.value, documentation: $0.documentation, type: .string, isRequired: false) }
    case .union(_, let cases): cases.flatMap(\.fields)
    }
  }
}
