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
}
