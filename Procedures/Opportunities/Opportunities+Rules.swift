import Rapport
import RapportJSON

/// What holds for deals.
enum DealRules {
  /// `OPP-2026-00042`.
  static func number(_ number: Int, year: Int) -> String {
    let digits = String(number)
    return "OPP-\(year)-\(String(repeating: "0", count: max(0, 5 - digits.count)))\(digits)"
  }

  /// Whether a deal is open and has been in its stage for more than so many whole days; 0 is never.
  static func isRotting(_ status: OpportunityStatus, daysInStage: Int, rottenAfterDays: Int) -> Bool {
    status == .open && rottenAfterDays > 0 && daysInStage > rottenAfterDays
  }

  /// What a deal counts as in the forecast: a won one as closed, a lost one not at all, an open one as was set by hand,
  /// or else by its stage.
  static func forecastCategory(
    _ status: OpportunityStatus, _ own: ForecastCategory?, stage: ForecastCategory
  ) -> ForecastCategory {
    switch status {
    case .won: .closed
    case .lost: .omitted
    case .open: own ?? stage
    }
  }

  /// Value × probability ÷ 100: the *expected amount* of Twenty (docs.twenty.com, User Guide, show-expected-amount-in-pipeline),
  /// the *prorated revenue* of Odoo's module "CRM Lead Product" (pypi.org/project/odoo-addon-crm-lead-product). Halves go
  /// away from zero to the currency's minor unit, as defined here.
  static func expectedRevenue(_ valueMinor: Int64?, probability: Int, in currency: Currency?) -> Money? {
    valueMinor.flatMap { currency?.money(minorUnits: Rounding.percentage(probability, of: $0)) }
  }

  /// The longest metadata, as JSON text in UTF-8.
  static let maximumMetadataBytes = 16 * 1024

  /// What is wrong with metadata; `nil` if nothing is.
  static func problem(withMetadata metadata: JSONValue) -> Finding? {
    guard metadata.objectValue != nil else { return Finding(.type, "must be a JSON object") }
    guard metadata.json.utf8.count > maximumMetadataBytes else { return nil }
    return Finding(
      .size, "must have at most 16 KiB as JSON", ["maximum": .number(JSONNumber(maximumMetadataBytes))])
  }

  /// Tags after some were added at the end and some removed.
  static func tags(_ tags: [String], adding: [String], removing: [String]) -> [String] {
    let gone = Set(removing)
    var seen = gone
    return (tags + adding).filter { seen.insert($0).inserted }
  }

  static let maximumTags = 50

  /// Whether a deal may go from one stage to another of its pipeline.
  ///
  /// - A deal is won only after it has left the first stage, if there is another one to pass.
  /// - It may be lost from any open stage.
  /// - A closed deal goes back to an open stage before it is closed with the other outcome.
  ///
  /// - Parameter reason: why it is won or lost; asked for if the pipeline says so.
  static func checkMove(
    from: StageRow, to: StageRow, in pipeline: PipelineWithStages, reason: String?
  ) throws(OpportunityError) {
    func refuse(_ reason: OpportunityRefusal) -> OpportunityError { .moveRefused(from: from.key, to: to.key, reason) }
    if from.id == to.id { return }
    switch (from.status, to.status) {
    case (.lost, .won), (.won, .lost): throw refuse(.otherOutcome(status: from.status))
    case (.open, .won):
      let passes = pipeline.stages.filter(\.isOpen).count > 1
      if passes, from.id == pipeline.firstStage?.id {
        throw refuse(.inFirstStage)
      }
    default: break
    }
    guard from.status == .open, reason == nil else { return }
    if to.isWon, pipeline.row.requiresWonReason { throw .reasonRequired(outcome: .won) }
    if to.isLost, pipeline.row.requiresLostReason { throw .reasonRequired(outcome: .lost) }
  }
}

extension OpportunityRow {
  /// Puts the deal into another stage. The probability becomes the stage's, whoever set the one before; closing sets
  /// the close date and the reason, reopening takes them away.
  ///
  /// - Parameter closeDate: if it is closed by this; without it the day of `now` in UTC.
  mutating func enter(_ stage: StageRow, at now: Instant, reason: String? = nil, closeDate: CalendarDate? = nil) {
    if stage.id == stageId { return }
    let before = status
    pipelineId = stage.pipelineId
    stageId = stage.id
    stageEnteredAt = now
    status = stage.status
    probability = stage.probability
    isProbabilityManual = false
    switch (before, status) {
    case (_, .open):
      actualCloseDate = nil
      closeReason = nil
    case (.open, _):
      actualCloseDate = closeDate ?? now.date
      closeReason = reason
    default:
      // From one lost stage to another: it stays lost since the day that it was.
      closeReason = reason ?? closeReason
    }
  }
}

/// The order of deals in a stage's column: fractional positions, so that a move writes one row.
enum ColumnOrder {
  /// The distance between neighbours where there is room.
  static let step = 65_536.0

  /// A position between two neighbours, `nil` for the ends of the column. `nil` if there is no number left between
  /// them: then the column needs ``step`` between its deals again.
  static func position(after above: Double?, before below: Double?) -> Double? {
    let position: Double =
      switch (above, below) {
      case (nil, nil): 0
      case (nil, let below?): below - step
      case (let above?, nil): above + step
      case (let above?, let below?): above + (below - above) / 2
      }
    if let above, position <= above { return nil }
    if let below, position >= below { return nil }
    return position
  }
}
