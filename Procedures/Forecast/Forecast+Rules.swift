import Rapport

/// What became of the forecast between two moments, deal by deal.
///
/// The kinds are those of a *pipeline waterfall*: the value of the open deals at the beginning, with what was new or came
/// in, grew or shrank, and without what was won, lost, slipped or went away, is the value at the end (Weflow Help Center,
/// "Understanding Waterfall": end = start + new + increase + moved in − moved out − lost − decrease − won). Which kind a
/// deal's change counts in when it is several is defined here.
struct ForecastComparison {
  /// Whose deals count; see ``SnapshotScope/owners(_:)``.
  var owners: Set<ID<User>>
  /// `nil`: of all.
  var pipelineId: ID<Pipeline>?
  var closesFrom: CalendarDate?
  var closesTo: CalendarDate?
  /// What deals count as by their stage, at the beginning and at the end: stages are edited, too.
  var categoriesBefore: [ID<Stage>: ForecastCategory]
  var categoriesAfter: [ID<Stage>: ForecastCategory]

  /// One of the two moments.
  enum Moment {
    case beginning
    case end
  }

  /// The stages whose deals came into the forecast, or left it, because the stage was edited.
  var changedStages: [ID<Stage>] {
    categoriesBefore.filter { stage, category in
      categoriesAfter[stage].map { ($0 == .omitted) != (category == .omitted) } ?? false
    }.keys.sorted()
  }

  /// One deal's change.
  struct Change: Hashable {
    /// In the order of ``ForecastChangeKind``; the first of them that changes the value is the one that its change counts
    /// in.
    var kinds: [ForecastChangeKind] = []
    /// What it adds to the value of the open deals, in minor units, by kind and currency.
    var parts: [Part] = []

    struct Part: Hashable {
      var kind: ForecastChangeKind
      var currency: String
      var amount: Int64
    }

    /// How much it changes in all currencies, whichever way.
    var size: UInt64 { parts.reduce(0) { $0 &+ $1.amount.magnitude } }
  }

  /// Whether a deal in that state is one of the open ones that are compared: a lost or won one never is.
  func counts(_ state: DealState, at moment: Moment) -> Bool {
    isInScope(state) && !state.isDeleted && state.status == .open && category(of: state, at: moment) != .omitted
      && isInMonths(state.expectedCloseDate)
  }

  /// What it counts as in the forecast.
  func category(of state: DealState, at moment: Moment) -> ForecastCategory {
    let categories = moment == .beginning ? categoriesBefore : categoriesAfter
    return DealRules.forecastCategory(state.status, state.category, stage: categories[state.stageId] ?? .pipeline)
  }

  /// `nil` if nothing changed that is to be told.
  func change(of deal: DealPassage) -> Change? {
    guard let after = deal.after else { return nil }
    let before = deal.before
    let counted = before.map { counts($0, at: .beginning) } ?? false
    switch (counted, counts(after, at: .end)) {
    case (false, false): return nil
    case (false, true): return Change(only: before == nil ? .new : .cameIn, after, sign: 1)
    case (true, false): return before.map { Change(only: leaving(after), $0, sign: -1) }
    case (true, true): return before.flatMap { staying(from: $0, to: after) }
    }
  }

  /// Why a deal that counted counts no more.
  private func leaving(_ after: DealState) -> ForecastChangeKind {
    guard isInScope(after), !after.isDeleted else { return .removed }
    switch after.status {
    case .won: return .won
    case .lost: return .lost
    case .open: break
    }
    guard category(of: after, at: .end) != .omitted else { return .removed }
    if let from = closesFrom, let date = after.expectedCloseDate, date < from { return .removed }
    return .slipped
  }

  private func staying(from before: DealState, to after: DealState) -> Change? {
    var change = Change()
    let (old, new) = (before.valueMinor ?? 0, after.valueMinor ?? 0)
    if before.currency != after.currency {
      change.kinds = [.increased, .decreased]
      change.parts = [
        Change.Part(kind: .increased, currency: after.currency, amount: new),
        Change.Part(kind: .decreased, currency: before.currency, amount: -old),
      ]
    } else if old != new {
      let kind: ForecastChangeKind = new > old ? .increased : .decreased
      change.kinds = [kind]
      change.parts = [Change.Part(kind: kind, currency: after.currency, amount: new - old)]
    }
    if before.stageId != after.stageId { change.kinds.append(.moved) }
    switch (before.expectedCloseDate, after.expectedCloseDate) {
    case (let old?, let new?) where new < old: change.kinds.append(.advanced)
    case (nil, .some): change.kinds.append(.advanced)
    case (let old?, let new?) where new > old: change.kinds.append(.slipped)
    case (.some, nil): change.kinds.append(.slipped)
    default: break
    }
    return change.kinds.isEmpty ? nil : change
  }

  private func isInScope(_ state: DealState) -> Bool {
    owners.contains(state.ownerId) && (pipelineId == nil || pipelineId == state.pipelineId)
  }

  /// Whether a deal that is expected on that day counts.
  func isInMonths(_ date: CalendarDate?) -> Bool {
    guard closesFrom != nil || closesTo != nil else { return true }
    guard let date else { return false }
    return (closesFrom.map { $0 <= date } ?? true) && (closesTo.map { date <= $0 } ?? true)
  }
}

extension ForecastComparison.Change {
  fileprivate init(only kind: ForecastChangeKind, _ state: DealState, sign: Int64) {
    self.init(
      kinds: [kind], parts: [Part(kind: kind, currency: state.currency, amount: sign * (state.valueMinor ?? 0))])
  }
}

/// How long snapshots are kept.
enum SnapshotRules {
  /// Every night is kept for so many days.
  static let keptNights = 100

  /// Whether the snapshot of a night is kept: for ``keptNights`` each, later that of each Monday. Snapshots that somebody
  /// took stay.
  static func isKept(_ night: CalendarDate, on today: CalendarDate) -> Bool {
    // 1970-01-01 was a Thursday.
    let weekday = ((night.dayNumber + 3) % 7 + 7) % 7
    return weekday == 0 || today.dayNumber - night.dayNumber <= keptNights
  }
}
