import Rapport

/// The funnel of one pipeline: what became of the deals that reached its stages in a period.
///
/// A deal reaches a stage when it enters it, and also when it enters a later one: who passes over a stage has reached
/// it. A lost deal has reached what it reached before. Times are counted once, from the first time that it got so far.
struct Funnel {
  /// A deal's entry into a stage.
  struct Move: Hashable, Sendable {
    var from: ID<Stage>?
    var to: ID<Stage>
    var at: Instant
    /// In the stage that it left.
    var milliseconds: Int64?
  }

  private struct Tally {
    var entered = 0
    var leftForward = 0
    var leftToLost = 0
    var stillThere = 0
    var won = 0
    /// In the stage, of deals that left it, in milliseconds.
    var times: [Int64] = []
  }

  /// The open stages in order, then the won one.
  private let stages: [StageRow]
  /// Where each stage stands in ``stages``; lost and deleted ones stand nowhere.
  private let ranks: [ID<Stage>: Int]
  private let period: ClosedRange<Instant>
  private var tallies: [Tally]

  init(_ pipeline: [StageRow], period: ClosedRange<Instant>) {
    stages = pipeline.filter(\.isOpen) + pipeline.filter(\.isWon)
    ranks = Dictionary(stages.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.period = period
    tallies = [Tally](repeating: Tally(), count: stages.count)
  }

  /// Counts one deal.
  ///
  /// - Parameters:
  ///   - moves: all of the deal, in order.
  ///   - status: what it is now.
  mutating func add(_ moves: [Move], status: OpportunityStatus) {
    // When the deal first got as far as each stage.
    var reached: [Instant] = []
    // Where it stands, or stood before it was lost.
    var last: Int?
    var isInLast = false
    var times: [Int: Int64] = [:]
    for move in moves {
      if let from = move.from, let rank = ranks[from] { times[rank, default: 0] += move.milliseconds ?? 0 }
      guard let rank = ranks[move.to] else {
        isInLast = false
        continue
      }
      while reached.count <= rank { reached.append(move.at) }
      last = rank
      isInLast = true
    }
    for rank in reached.indices where period.contains(reached[rank]) {
      tallies[rank].entered += 1
      if reached.count > rank + 1 {
        tallies[rank].leftForward += 1
      } else if status == .lost, last == rank {
        tallies[rank].leftToLost += 1
      } else if isInLast, last == rank {
        tallies[rank].stillThere += 1
      }
      if status == .won { tallies[rank].won += 1 }
      if let time = times[rank], !(isInLast && last == rank) { tallies[rank].times.append(time) }
    }
  }

  /// What was counted, stage by stage.
  var result: [FunnelStage] {
    zip(stages, tallies).map { stage, tally in
      FunnelStage(
        stage: stage.key, name: stage.name, entered: tally.entered, leftForward: tally.leftForward,
        leftToLost: tally.leftToLost, stillThere: tally.stillThere,
        conversionToNext: stage.isWon ? nil : Self.rate(tally.leftForward, of: tally.entered),
        conversionToWon: Self.rate(tally.won, of: tally.entered),
        medianDays: Self.median(tally.times).map { $0 / 86_400_000 })
    }
  }

  /// The share that went on, 0…1; `nil` of nothing. *Step-to-step conversion* and *overall conversion rate* are units that
  /// reached a step ÷ units that reached the earlier one (PostHog, "Conversion metric definitions", in
  /// github.com/PostHog/skills).
  static func rate(_ part: Int, of whole: Int) -> Double? { whole == 0 ? nil : Double(part) / Double(whole) }

  /// The middle value, or the mean of the two in the middle (IEC 60050-103:2009, entry 103-08-15, *median*); `nil` of
  /// nothing.
  static func median(_ values: [Int64]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let upper = Double(sorted[sorted.count / 2])
    return sorted.count % 2 == 1 ? upper : (Double(sorted[sorted.count / 2 - 1]) + upper) / 2
  }
}
