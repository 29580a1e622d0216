import Rapport

/// What holds for pipelines and their stages.
enum PipelineRules {
  /// A stage that does not stand in a pipeline yet.
  struct StageDraft: Hashable {
    var key: String
    var name: String
    var probability: Int
    var color: StageColor
    var isWon = false
    var isLost = false

    var forecastCategory: ForecastCategory {
      PipelineRules.forecastCategory(probability: probability, isWon: isWon, isLost: isLost)
    }
  }

  /// The stages of a template, in order.
  static func stages(of template: PipelineTemplate) -> [StageDraft] {
    switch template {
    case .deals:
      [
        StageDraft(key: "lead", name: "Lead", probability: 10, color: .gray),
        StageDraft(key: "qualified", name: "Qualified", probability: 25, color: .blue),
        StageDraft(key: "proposal", name: "Proposal", probability: 50, color: .purple),
        StageDraft(key: "negotiation", name: "Negotiation", probability: 75, color: .orange),
        won(key: "won", name: "Won"), lost(key: "lost", name: "Lost"),
      ]
    case .sales:
      [
        StageDraft(key: "qualification", name: "Qualification", probability: 10, color: .gray),
        StageDraft(key: "discovery", name: "Discovery", probability: 25, color: .blue),
        StageDraft(key: "proposal", name: "Proposal", probability: 50, color: .purple),
        StageDraft(key: "negotiation", name: "Negotiation", probability: 75, color: .orange),
        won(key: "closed_won", name: "Closed won"), lost(key: "closed_lost", name: "Closed lost"),
      ]
    case .standard:
      [
        StageDraft(key: "new", name: "New", probability: 5, color: .gray),
        StageDraft(key: "contacted", name: "Contacted", probability: 10, color: .teal),
        StageDraft(key: "qualified", name: "Qualified", probability: 25, color: .blue),
        StageDraft(key: "needs_analysis", name: "Needs analysis", probability: 40, color: .pink),
        StageDraft(key: "proposal", name: "Proposal", probability: 60, color: .purple),
        StageDraft(key: "negotiation", name: "Negotiation", probability: 80, color: .orange),
        won(key: "won", name: "Won"), lost(key: "lost", name: "Lost"),
      ]
    case .empty:
      [
        StageDraft(key: "open", name: "Open", probability: 50, color: .gray),
        won(key: "won", name: "Won"), lost(key: "lost", name: "Lost"),
      ]
    }
  }

  private static func won(key: String, name: String) -> StageDraft {
    StageDraft(key: key, name: name, probability: 100, color: .green, isWon: true)
  }

  private static func lost(key: String, name: String) -> StageDraft {
    StageDraft(key: key, name: name, probability: 0, color: .red, isLost: true)
  }

  /// What deals in a stage count as if nothing else is said: from 75 % on as commit, from 50 % on as best case.
  ///
  /// That a win probability decides it is Oracle's way ("How are sales forecasts generated?", Oracle Fusion Cloud Sales,
  /// Forecasting: best case from 40 %, committed from 60 %). The limits are defined here, so that of the templates'
  /// stages a proposal is a best case, and a negotiation a commitment.
  static func forecastCategory(probability: Int, isWon: Bool, isLost: Bool) -> ForecastCategory {
    if isWon { return .closed }
    if isLost { return .omitted }
    return switch probability {
    case 75...: .commit
    case 50...: .bestCase
    default: .pipeline
    }
  }

  /// The longest key of a stage.
  static let maximumKeyLength = 50

  /// A key made from a name, `Needs analysis` → `needs_analysis`, with a number behind it if that one is taken.
  static func key(from name: String, taken: Set<String>) -> String {
    var key = ""
    for scalar in name.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        key.unicodeScalars.append(scalar)
      } else if !key.isEmpty, key.last != "_" {
        key.append("_")
      }
    }
    while key.last == "_" { key.removeLast() }
    if key.first?.isLetter != true { key = key.isEmpty ? "stage" : "stage_" + key }
    key = String(key.prefix(maximumKeyLength))
    var candidate = key
    var number = 2
    while taken.contains(candidate) {
      let suffix = "_\(number)"
      candidate = key.prefix(maximumKeyLength - suffix.count) + suffix
      number += 1
    }
    return candidate
  }

  /// What is wrong with these stages of one pipeline; `nil` if nothing is.
  static func problem(with stages: [StageRow]) -> PipelineRefusal? {
    if stages.filter(\.isWon).count != 1 { return .oneWonStage }
    if !stages.contains(where: \.isLost) { return .lastLostStage }
    if !stages.contains(where: \.isOpen) { return .lastOpenStage }
    if stages.count > maximumStages { return .tooManyStages(maximum: maximumStages) }
    return nil
  }

  static let maximumStages = 100

  /// Where a new stage goes if nothing is said: an open one before the first closed one, a lost one at the end.
  static func defaultPosition(isLost: Bool, in stages: [StageRow]) -> Int {
    isLost ? stages.count : stages.firstIndex { !$0.isOpen } ?? stages.count
  }

  /// The stages in the order of their ids; `nil` unless every stage is named exactly once.
  static func reordered(_ stages: [StageRow], by ids: [ID<Stage>]) -> [StageRow]? {
    let byID = Dictionary(stages.map { ($0.id, $0) }) { first, _ in first }
    guard ids.count == stages.count, Set(ids).count == ids.count else { return nil }
    let ordered = ids.compactMap { byID[$0] }
    return ordered.count == stages.count ? ordered : nil
  }

  /// Where deals of a stage go when their pipeline ends: to the stage of the same key if it means the same, or else to
  /// the first one that does.
  static func counterpart(of stage: StageRow, in stages: [StageRow]) -> StageRow? {
    let alike = stages.filter { $0.isWon == stage.isWon && $0.isLost == stage.isLost }
    return alike.first { $0.key == stage.key } ?? alike.first
  }
}
