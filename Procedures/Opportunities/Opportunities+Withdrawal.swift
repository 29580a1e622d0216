import Rapport
import Storage

extension OpportunityRow: Withdrawable {}

extension Opportunities {
  /// Deletes a deal that an act made at that moment, unless somebody has done anything with it since.
  static func withdraw(
    _ id: ID<Opportunity>, madeAt moment: Instant, _ call: CRMCall, in writer: Writer
  ) throws -> Withdrawal {
    guard let old = try writer.find(OpportunityRow.self, id) else { return .notMade }
    let user = try call.signedIn()
    let result = try old.withdrawal(madeAt: moment, by: user, in: writer) {
      try writer.exists(
        """
        SELECT 1 FROM quotes WHERE opportunity_id = \(id)
        UNION ALL SELECT 1 FROM activities WHERE opportunity_id = \(id) AND deleted_at IS NULL
        UNION ALL SELECT 1 FROM tasks WHERE opportunity_id = \(id) AND deleted_at IS NULL
        UNION ALL SELECT 1 FROM documents WHERE opportunity_id = \(id) AND deleted_at IS NULL
        """)
    }
    if result == .deleted { try writer.update(old.deleted(by: user.id, at: call.now), from: old) }
    return result
  }
}
