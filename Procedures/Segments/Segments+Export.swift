import Printing
import Rapport
import Storage

@Schema
struct ExportSegment {
  var id: ID<Segment>
  var format: ExportFormat = ExportFormat.csv
}

/// Segments as files.
@Procedures("crm.extensions")
struct SegmentExportProcedures {
  /// How many members are read at a time.
  private static let batchSize = 1000

  /// A segment's customers that the caller sees, as a file.
  @Query(cost: 5)
  func exportSegment(_ input: ExportSegment, _ call: CRMCall) async throws -> ExportedFile {
    let user = try call.signedIn()
    let segment = try await call.read { try $0.segmentRow(input.id) }
    let sheet = Sheet(title: segment.name, columns: Self.columns, createdAt: call.now)
    return try await call.keepExport(
      sheet, as: input.format, named: Self.fileName(of: segment), of: .init(SegmentRow.entity, segment.id.uuid)
    ) { append in
      var cursor: String?
      repeat {
        let from = cursor
        let (members, next) = try await call.read { reader in
          let query = SegmentMemberQuery(GetSegmentMembers(id: segment.id), of: segment, for: user)
          let entries = try query.fetch(after: from, limit: Self.batchSize, reader)
          let (page, next) = query.page(entries, limit: Self.batchSize)
          return (try Self.cells(of: page, reader), next)
        }
        for cells in members { try append(cells) }
        cursor = next
      } while cursor != nil
    }
  }

  private static let columns = [
    Column("Id"), Column("Name", width: 32), Column("Kind"), Column("Status"), Column("E-mail", width: 32),
    Column("Telephone"), Column("Website", width: 32), Column("VAT id"), Column("Industry"), Column("Tags"),
    Column("Owner"), Column("In the segment since"),
  ]

  private static func cells(of entries: [SegmentMemberEntry], _ reader: Reader) throws -> [[Cell]] {
    let owners = try reader.userNames(entries.map(\.customer.ownerId))
    return entries.map { entry in
      let customer = entry.customer
      return [
        .text(customer.id.description), .text(customer.name), .text(customer.kind.rawValue),
        .text(customer.status.rawValue), .text(customer.email), .text(customer.phone), .text(customer.website),
        .text(customer.vatId), .text(customer.industry), .text(customer.tags.items.joined(separator: ", ")),
        .text(owners[customer.ownerId]), .instant(entry.addedAt),
      ]
    }
  }

  /// The segment's name, of what any file system takes.
  private static func fileName(of segment: SegmentRow) -> String {
    let words = segment.sortName.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "segment" : "segment-\(words.joined(separator: "-"))"
  }
}
