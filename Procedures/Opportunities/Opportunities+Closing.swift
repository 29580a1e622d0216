import Rapport
import Storage

extension Opportunities {
  /// Wins a deal in the transaction of what decides it, such as an accepted quote. One that is won already stays as it is.
  ///
  /// - Parameters:
  ///   - reason: asked for if the pipeline says so.
  ///   - date: when it was decided.
  /// - Throws: ``OpportunityError`` if its pipeline does not allow it. Whether the caller may change the deal has been checked.
  static func win(
    _ id: ID<Opportunity>, reason: String?, on date: CalendarDate, _ call: CRMCall, in writer: Writer
  ) throws {
    let old = try find(id, in: writer)
    if old.status == .won { return }
    let pipeline = try Pipelines.find(old.pipelineId, in: writer)
    guard let stage = pipeline.wonStage else {
      throw StorageError(.other, "A pipeline has no won stage; add one with SQL.")
    }
    var new = old
    try move(&new, to: stage, in: pipeline, reason: reason, closeDate: date, at: call.now, writer)
    new.touch(by: try call.signedIn().id, at: call.now)
    try writer.update(new, from: old)
  }

  /// Takes back that ``win(_:reason:on:_:in:)`` won a deal, in the transaction of what takes back that which decided it: it
  /// is open again as reopenOpportunity has it.
  ///
  /// A deal that was won otherwise or has been changed since stays as it is, and so does one whose pipeline has no open
  /// stage any more.
  ///
  /// - Parameters:
  ///   - moment: when it was won, and last changed.
  ///   - winner: who did that.
  static func takeBackWin(
    _ id: ID<Opportunity>, at moment: Instant, by winner: ID<User>, _ call: CRMCall, in writer: Writer
  ) throws {
    let old = try find(id, in: writer)
    guard old.status == .won, old.updatedBy == winner else { return }
    let isLastChange = try writer.exists(
      """
      SELECT 1 FROM opportunity_moves
      WHERE opportunity_id = \(id) AND version = \(old.version) AND moved_at = \(moment)
      """)
    guard isLastChange else { return }
    let pipeline = try Pipelines.find(old.pipelineId, in: writer)
    guard let stage = try stageToReopen(old, in: pipeline, writer), stage.isOpen else { return }
    var new = old
    try move(&new, to: stage, in: pipeline, reason: nil, at: call.now, writer)
    new.touch(by: try call.signedIn().id, at: call.now)
    try writer.update(new, from: old)
  }

  /// Where a closed deal goes on: the open stage that it was in last, if its pipeline still has one of them, or else the
  /// pipeline's first.
  static func stageToReopen(
    _ row: OpportunityRow, in pipeline: PipelineWithStages, _ reader: Reader
  ) throws -> StageRow? {
    let before = try reader.fetchValues(
      """
      SELECT from_stage_id FROM opportunity_moves
      WHERE opportunity_id = \(row.id) AND from_stage_id IS NOT NULL ORDER BY version DESC
      """, as: ID<Stage>.self)
    return before.lazy.compactMap { pipeline.stage($0) }.first(where: \.isOpen) ?? pipeline.firstStage
  }
}
