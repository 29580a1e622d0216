import Rapport
import Storage

/// What all deals of a list come to, whatever page of it is shown.
///
/// A list that is narrowed down by pipeline, stages, status, owner and team alone is summed up from ``OpportunitySums``;
/// any other from the deals that it holds.
struct ListSums {
  private let source: DealSums.Source
  private let condition: SQL

  /// - Parameter rules: what ``ListOpportunities/rules`` come to.
  init(of input: ListOpportunities, rules: SQL?, for user: CallUser, at now: Instant) {
    if let text = input.text, !input.deleted,
      let word = TextMatch.words(in: text).max(by: { $0.unicodeScalars.count < $1.unicodeScalars.count })
    {
      // All that is found has to be read, so it is found first: by the longest word, which leaves the fewest most often.
      var filter = input
      filter.text = nil
      var conditions = [
        OpportunityQuery(filter, rules: rules, for: user, at: now).conditions, "o.row_number = found.row",
      ]
      let others = TextMatch.words(in: text).filter { $0 != word }
      if !others.isEmpty { conditions.append(OpportunityQuery.matches(others, in: user.workspaceId)) }
      source = .deals(found: OpportunityQuery.found(by: word, in: user.workspaceId))
      condition = SQL.joined(conditions, separator: " AND ")
      return
    }
    guard input.isKnownToKeptSums else {
      var condition = OpportunityQuery(input, rules: rules, for: user, at: now).conditions
      // Said so, an index that has only these can be used; what leaves few deals has better ones.
      if input.statuses == [.open], !input.isSelective { condition += " AND o.status = 'open'" }
      (self.source, self.condition) = (.dealsInStages, condition)
      return
    }
    let scope = ReportScope(user: user, pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId)
    var conditions = [scope.sumCondition]
    if let stages = input.stages { conditions.append(OpportunityQuery.isIn(stages, of: user.workspaceId)) }
    if let statuses = input.statuses { conditions.append("o.status IN \(statuses)") }
    (source, condition) = (scope.source(), SQL.joined(conditions, separator: " AND "))
  }

  /// The sums of each stage, by currency.
  func byStage(_ reader: Reader) throws -> [ID<Stage>: [String: DealSum]] {
    try DealSums.byStage(source, condition, reader)
  }

  /// The sums of all, in the order of their currencies' codes.
  func byCurrency(_ reader: Reader) throws -> [PipelineAmount] {
    try DealSums.fetch(source, condition, by: ["o.currency"], keys: [], in: reader)
      .sorted { $0.currency < $1.currency }.map { $0.sum.amount(in: $0.currency) }
  }

  /// What ``byCurrency(_:)`` asks.
  var statement: SQL { DealSums.statement(source, condition, by: ["o.currency"], keys: []) }
}

extension ListOpportunities {
  /// Whether it asks for nothing that ``OpportunitySums`` do not know.
  fileprivate var isKnownToKeptSums: Bool {
    // A filter that is new here is not known to them.
    var others = self
    (others.pipelineId, others.stages, others.statuses, others.ownerId, others.teamId) = (nil, nil, nil, nil, nil)
    let none = ListOpportunities()
    (others.sort, others.direction, others.limit, others.cursor) = (none.sort, none.direction, none.limit, nil)
    (others.includeTotal, others.includeSums) = (none.includeTotal, none.includeSums)
    return others.jsonText == none.jsonText
  }
}
