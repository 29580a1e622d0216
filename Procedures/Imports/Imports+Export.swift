import Printing
import Rapport
import RapportJSON
import Storage

/// Customers, and what could not be taken over, as files.
@Procedures("crm.customers")
struct CustomerExportProcedures {
  /// Makes a file of the customers that the caller may see: filtered as a list is, sorted by name. Its columns are those
  /// that importCustomers knows. Texts that a spreadsheet would run as formulas are defused.
  @Mutation(cost: 20)
  func exportCustomers(_ input: ExportCustomers, _ call: CRMCall) async throws -> ExportedFile {
    let user = try call.signedIn()
    let customFields = try await call.read { try CustomFields.all(in: user.workspaceId, $0).map(\.field) }
    let sheet = Sheet(title: "Customers", columns: CustomerSheet.columns(customFields), createdAt: call.now)
    return try await call.keepExport(sheet, as: input.format, named: "customers", of: .init(CustomerRow.entity)) {
      append in
      var cursor: String?
      repeat {
        let list = input.list(after: cursor)
        let after = cursor
        let (rows, next) = try await call.read { reader in
          let query = try CustomerQuery(list, ids: input.ids, for: user, at: call.now, in: reader)
          let statement = try query.statement(after: after, limit: list.limit)
          let (rows, next) = query.page(try reader.fetchAll(statement), limit: list.limit)
          let owners = try reader.find(UserRow.self, ids: Set(rows.map(\.ownerId)))
          let emails = Dictionary(owners.map { ($0.id, $0.email) }) { first, _ in first }
          let addresses = try Addresses.first(of: rows.map(\.id), in: reader)
          return (
            rows.map {
              CustomerSheet.cells($0, owner: emails[$0.ownerId] ?? "", address: addresses[$0.id], customFields)
            }, next
          )
        }
        for cells in rows { try append(cells) }
        cursor = next
      } while cursor != nil
    }
  }

  /// Makes a file of the rows of an import that failed, as they stood, with what is wrong beside them: to be mended and
  /// sent again.
  @Mutation(cost: 10)
  func exportImportErrors(_ input: ExportImportErrors, _ call: CRMCall) async throws -> ExportedFile {
    let row = try await call.read { try Imports.find(input.id, in: $0) }
    let target = row.target
    let settings = try ImportSettings(stored: row.settings)
    let titles = settings.columns.map { column in
      settings.format.hasHeader ? column.name : column.field?.rawValue ?? column.name
    }
    let sheet = Sheet(
      title: "Errors", columns: (titles + [Self.problemColumn]).map { Column($0) }, createdAt: call.now)
    let outcomes: [ImportOutcome] = input.withSkipped ? [.failed, .skipped] : [.failed]
    return try await call.keepExport(
      sheet, as: .csv, named: "\(row.name) - errors", of: .init(ImportRow.entity, row.id.uuid),
      csv: CSVOptions(
        delimiter: settings.format.delimiter.utf8.first.flatMap { CSVOptions.Delimiter(rawValue: $0) } ?? .comma,
        hasByteOrderMark: true)
    ) { append in
      var last = 0
      while true {
        let after = last
        let rows: [ImportedRow] = try await call.read { reader in
          try reader.fetchAll(
            """
            \(ImportedRow.select)
            WHERE import_id = \(row.id) AND number > \(after) AND outcome IN \(outcomes) AND cells IS NOT NULL
            ORDER BY number LIMIT 1000
            """)
        }
        for row in rows {
          let result = try row.shown(target)
          var cells = (result.cells ?? []).prefix(titles.count).map { Cell.text($0) }
          while cells.count < titles.count { cells.append(.empty) }
          try append(cells + [.text(result.problems.map(\.sentence).joined(separator: "; "))])
        }
        guard let number = rows.last?.number else { return }
        last = number
      }
    }
  }

  /// A name that no column of a customer has.
  static let problemColumn = "Import problem"
}

@Schema
struct ExportImportErrors {
  var id: ID<Import>
  /// Whether the rows that were left out are in it, too.
  var withSkipped: Bool = false
}

@Schema
struct ExportCustomers {
  var format: ExportFormat = ExportFormat.csv
  var kind: CustomerKind?
  var status: CustomerStatus?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  @Trimmed @Length(1...50) var tag: String?
  /// Words that must stand in name, e-mail, telephone number, website, VAT id or notes.
  @Trimmed @Length(1...200) var text: String?
  /// Conditions on custom fields, all of which must hold.
  @Count(...20) var customFields: [CustomFieldFilter] = []
  /// What must hold besides, in the rules of segments.
  var rules: SegmentRule?
  /// These alone, of those for which all else holds.
  @Named @Count(1...1000) @Unique var ids: [ID<CustomerProfile>]?

  func validate(_ issues: inout FieldIssues<Fields>) { if let rules { issues.add(rules, at: .rules) } }

  fileprivate func list(after cursor: String?) -> ListCustomers {
    ListCustomers(
      kind: kind, status: status, ownerId: ownerId, teamId: teamId, tag: tag, text: text,
      customFields: customFields, rules: rules, sort: .name, direction: .ascending, limit: 200, cursor: cursor)
  }
}

/// A customer as a row of a table.
private enum CustomerSheet {
  static func columns(_ customFields: [CustomField]) -> [Column] {
    columns + customFields.map { Column($0.label, width: 20) }
  }

  private static let columns: [Column] = [
    Column("id", width: 36), Column("kind"), Column("name", width: 30), Column("email", width: 26), Column("phone"),
    Column("website", width: 26), Column("vatId"), Column("industry"), Column("status"), Column("tags"),
    Column("notes", width: 40), Column("owner", width: 26), Column("street", width: 26), Column("addressLine2"),
    Column("postalCode"), Column("city"), Column("region"), Column("country"), Column("createdAt"),
    Column("updatedAt"),
  ]

  /// - Parameter address: the first one that the customer has.
  static func cells(
    _ row: CustomerRow, owner: String, address: AddressRow?, _ customFields: [CustomField]
  ) -> [Cell] {
    let values = row.customFields.objectValue ?? [:]
    let known: [Cell] = [
      .text(row.id.description), .text(row.kind.rawValue), .text(row.name), .text(row.email), .text(row.phone),
      .text(row.website), .text(row.vatId), .text(row.industry), .text(row.status.rawValue),
      .text(row.tags.items.joined(separator: ", ").nonEmptyText), .text(row.notes), .text(owner),
      .text(address?.line1), .text(address?.line2), .text(address?.postalCode), .text(address?.city),
      .text(address?.region), .text(address?.country), .instant(row.createdAt), .instant(row.updatedAt),
    ]
    return known
      + customFields.map { field in
        switch values[field.key] {
        case .boolean(let flag)?: .boolean(flag)
        case .string(let text)?: CalendarDate(text).map { field.type == .date ? .date($0) : .text(text) } ?? .text(text)
        case .number(let number)?: .text(number.text)
        case .null?, .array?, .object?, nil: .empty
        }
      }
  }
}

extension String {
  /// `nil` for no text.
  fileprivate var nonEmptyText: String? { isEmpty ? nil : self }
}
