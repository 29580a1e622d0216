import Rapport
import Storage

@Schema
struct BulkUpdateLeads {
  @Count(1...500) @Unique var ids: [ID<Lead>]
  /// What asks for more, a reason or a customer, has procedures of its own.
  var status: BulkLeadStatus?
  /// Who is responsible from now on: they wait for that no longer.
  @Named var ownerId: ID<User>?
  @Trimmed @Length(1...50) @Count(...50) @Unique var addTags: [String] = []
  @Trimmed @Length(1...50) @Count(...50) @Unique var removeTags: [String] = []
}

/// A status that many leads can get at once.
@Schema
enum BulkLeadStatus: String, CaseIterable {
  case new
  case contacted
  case qualified
}

@Schema
struct LeadBulkResult {
  var id: ID<Lead>
  /// Whether anything about the lead changed.
  var changed: Bool
  var version: Int
}

@Schema
struct BulkUpdatedLeads {
  /// In the order of the input.
  var results: [LeadBulkResult]
  /// The change, to be undone by undoBulkUpdate; absent if there was nothing to change.
  var changeId: ID<BulkChange>?
}

/// Why one lead of a bulk update cannot be changed.
@Schema
struct LeadBulkRefusal {
  var id: ID<Lead>
  /// The lead's.
  var name: String
  /// A sentence.
  var why: String
  /// The same for programs: the error that a change of this lead alone would have been refused with.
  var error: LeadError
}

/// Why no lead was changed.
@Schema
enum LeadBulkError: ProcedureError {
  /// These cannot be changed so.
  case bulkRefused(refused: [LeadBulkRefusal])

  var code: RPCErrorCode { .unprocessable }

  var message: String {
    switch self {
    case .bulkRefused(let refused):
      """
      \(refused.count) of the leads cannot be changed so, and none was: \
      \(refused.map { "\($0.name): \($0.why)" }.joined(separator: "; "))
      """
    }
  }
}

/// Changing many leads at once.
@Procedures("crm.leads")
struct LeadBulkProcedures {
  /// Changes up to 500 leads alike: all of them or, if one cannot be changed so, none.
  ///
  /// Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.
  @Mutation(errors: LeadBulkError.self, cost: 10)
  func bulkUpdateLeads(_ input: BulkUpdateLeads, _ call: CRMCall) async throws -> BulkUpdatedLeads {
    let user = try call.signedIn()
    return try await call.write { writer in
      if let owner = input.ownerId { try Access.checkAssignment(to: owner, by: user, in: writer) }
      let found = try writer.find(LeadRow.self, ids: input.ids).filter { $0.deletedAt == nil }
      let rows = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
      var bulk = try BulkWriting(call, writer)
      var results: [LeadBulkResult] = []
      var refused: [LeadBulkRefusal] = []
      for id in input.ids {
        guard let old = rows[id] else { throw RPCError(.notFound, "There is no Lead \(id) for you (ids)") }
        do {
          let new = try bulk.update(Self.changed(old, by: input, at: call.now), from: old)
          results.append(LeadBulkResult(id: id, changed: new != old, version: new.version))
        } catch let error as LeadError {
          refused.append(LeadBulkRefusal(id: id, name: old.name, why: error.message, error: error))
        }
      }
      if !refused.isEmpty { throw LeadBulkError.bulkRefused(refused: refused) }
      return BulkUpdatedLeads(results: results, changeId: bulk.changeId)
    }
  }

  private static func changed(_ old: LeadRow, by input: BulkUpdateLeads, at now: Instant) throws -> LeadRow {
    var row = old
    if let status = input.status?.status {
      try LeadRules.checkMove(from: old.status, to: status)
      row.enter(status, at: now)
    }
    if let owner = input.ownerId { row.give(to: owner, at: now) }
    row.tags = TextList(try Tags.changed(old.tags.items, adding: input.addTags, removing: input.removeTags))
    return row
  }
}

extension BulkLeadStatus {
  fileprivate var status: LeadStatus {
    switch self {
    case .new: .new
    case .contacted: .contacted
    case .qualified: .qualified
    }
  }
}
