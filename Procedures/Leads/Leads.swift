import Rapport
import Storage

/// What other domains may ask of leads, and what their procedures have in common.
enum Leads {
  /// The row of a lead that is not deleted. That the caller may see it has been checked, but it may have gone since.
  static func find(_ id: ID<Lead>, in reader: Reader) throws -> LeadRow {
    guard let row = try reader.find(LeadRow.self, id), row.deletedAt == nil else {
      throw RPCError(.notFound, "There is no Lead \(id) for you (id)")
    }
    return row
  }

  /// Changes one lead in one transaction, in which it is read anew.
  ///
  /// - Parameters:
  ///   - version: the one that the change is based on; another one than the lead's refuses it.
  ///   - body: changes the row. If it leaves it as it is, nothing is written.
  static func change(
    _ id: ID<Lead>, version: Int?, _ call: CRMCall, _ body: @escaping @Sendable (inout LeadRow, Writer) throws -> Void
  ) async throws -> Lead {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try find(id, in: writer)
      try Versions.check(version, is: old.version, else: LeadError.staleVersion(current: try writer.lead(old)))
      var new = old
      try body(&new, writer)
      if new != old {
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
      }
      return try writer.lead(new)
    }
  }

  /// Notes a signal of what a lead wants.
  static func record(_ input: RecordLeadSignal, for call: CRMCall, in writer: Writer) throws {
    let user = try call.signedIn()
    try writer.insert(
      LeadSignalRow(
        id: call.newUUID(), workspaceId: user.workspaceId, leadId: input.id, intent: input.intent,
        confidence: input.confidence, evidence: input.evidence, at: input.at ?? call.now, createdBy: user.id))
  }

  /// What a lead's signals come to, the surest first.
  static func intents(of id: ID<Lead>, at now: Instant, in reader: Reader) throws -> [LeadIntentScore] {
    let rows: [LeadSignalRow] = try reader.fetchAll("\(LeadSignalRow.select) WHERE lead_id = \(id) ORDER BY at, id")
    let signals = rows.map {
      LeadRules.Signal(intent: $0.intent, confidence: $0.confidence, evidence: $0.evidence, at: $0.at)
    }
    return LeadRules.intents(of: signals, at: now)
  }
}
