import Rapport
import Storage

extension Opportunities {
  /// Writes deals with their history as they are, without rules, audit and events: to fill a database that nobody uses
  /// yet. Who loads deals says which numbers they took; see ``keepNumbers(upTo:year:in:_:)``.
  static func load(_ deals: [OpportunityRow], moves: [OpportunityMoveRow], _ writer: Writer) throws {
    try writer.insert(contentsOf: deals)
    try writer.insert(contentsOf: moves)
    try writer.insert(
      contentsOf: deals.flatMap { deal in
        deal.tags.items.map { OpportunityTagRow(opportunityId: deal.id, tag: $0) }
      })
  }

  /// Notes that the numbers of a year are given out up to this one.
  static func keepNumbers(upTo last: Int, year: Int, in workspace: ID<Workspace>, _ writer: Writer) throws {
    try writer.execute(
      """
      INSERT INTO opportunity_numbers (workspace_id, year, last) VALUES (\(workspace), \(year), \(last))
      ON CONFLICT (workspace_id, year) DO UPDATE SET last = max(opportunity_numbers.last, excluded.last)
      """)
  }
}
