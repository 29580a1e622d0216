import Printing
import Rapport
import Storage

/// Everything about one customer, in order of time.
@Procedures("crm.timeline")
struct TimelineProcedures {
  /// What happened with a customer, by page: activities, deals and their moves, contacts, documents and whatever else
  /// concerns them, filtered and searched, the newest first unless asked otherwise.
  ///
  /// Who sees the customer sees it, without the entries of deals that they do not see.
  @Query
  func getTimeline(_ input: GetTimeline, _ call: CRMCall) async throws -> Page<TimelineItem> {
    let query = TimelineQuery(input, for: try call.signedIn())
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (items, next) = try query.page(statement, limit: input.limit, in: reader)
      return Page(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// The same as a file, the oldest entries first: rows for spreadsheets, or pages of at most 10,000 entries.
  @Mutation(cost: 10)
  func exportTimeline(_ input: ExportTimeline, _ call: CRMCall) async throws -> ExportedFile {
    let user = try call.signedIn()
    let filter = GetTimeline(
      customerProfileId: input.customerProfileId, kinds: input.kinds, from: input.from, to: input.to,
      ownerId: input.ownerId, teamId: input.teamId, text: input.text, direction: .ascending)
    let query = TimelineQuery(filter, for: user)
    let (name, count) = try await call.read { reader in
      guard let customer = try reader.customerSummary(input.customerProfileId) else {
        throw RPCError(.notFound, "There is no CustomerProfile \(input.customerProfileId) for you (customerProfileId)")
      }
      return (customer.name, try reader.fetchValue(query.count, as: Int.self) ?? 0)
    }
    guard input.format != .pdf || count <= Timeline.maximumPrinted else {
      throw RPCError(
        .unprocessable,
        "\(count) entries are too many for pages, which take \(Timeline.maximumPrinted); filter them, or take csv or xlsx"
      )
    }
    let sheet = Sheet(title: "Timeline of \(name)", columns: Timeline.printedColumns, createdAt: call.now)
    return try await call.keepExport(
      sheet, as: input.format, named: "timeline", of: Exports.Subject(CustomerRow.entity, input.customerProfileId.uuid)
    ) { append in
      var cursor: String?
      repeat {
        let statement = try query.statement(after: cursor, limit: Timeline.printedBatch)
        let (items, next) = try await call.read {
          try query.page(statement, limit: Timeline.printedBatch, in: $0)
        }
        for item in items { try append(item.cells) }
        cursor = next
      } while cursor != nil
    }
  }
}

extension Timeline {
  /// The most entries of a PDF.
  static let maximumPrinted = 10_000
  /// How many entries an export reads at a time.
  static let printedBatch = 1000

  static let printedColumns = [
    Column("Time", width: 20), Column("Kind", width: 10), Column("Event", width: 12), Column("What", width: 30),
    Column("Detail", width: 40), Column("Owner", width: 14), Column("By", width: 14),
  ]
}

extension TimelineItem {
  /// In the order of ``Timeline/printedColumns``.
  var cells: [Cell] {
    [
      .instant(happenedAt), .text(kind.rawValue), .text(event), .text(title), .text(detail), .text(ownerName),
      .text(actorName),
    ]
  }
}
