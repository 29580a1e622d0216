import Files
import Rapport
import RapportJSON
import Storage

/// Taking customers over from files.
@Procedures("crm.customers")
struct ImportProcedures {
  /// Looks at the beginning of a file: how it is written, what its columns seem to say, and its first rows. Nothing is
  /// imported.
  @Query(cost: 5)
  func previewImport(_ input: PreviewImport, _ call: CRMCall) async throws -> ImportPreview {
    let source = try await Imports.source(file: input.fileId, text: input.text, call)
    let mapping = try await Imports.mapping(input.mapping, input.mappingId, call)
    let table = try await Imports.table(source, input.format, mapping, call)
    return ImportPreview(
      format: table.format, columns: table.columns, rows: table.rows, problems: table.problems)
  }

  /// Begins to take over customers from a file. It goes on by itself: see getImport.
  ///
  /// Each row becomes a customer, changes one, or is left out, and what becomes of it is kept; a bad row stops no other
  /// one. What is not said of the file is guessed and shown in the answer. The rows that failed can be fetched, mended and
  /// sent again: see exportImportErrors. An import can be undone: see revertImport.
  @Mutation(errors: ImportError.self, cost: 10)
  func importCustomers(_ input: ImportCustomers, _ call: CRMCall) async throws -> Import {
    let user = try call.signedIn()
    let source = try await Imports.source(file: input.fileId, text: input.text, call)
    let mapping = try await Imports.mapping(input.mapping, input.mappingId, call)
    let table = try await Imports.table(source, input.format, mapping, call)
    guard table.problems.isEmpty else { throw ImportError.unusable(problems: table.problems) }
    let settings = ImportSettings(
      format: table.format, columns: table.columns, mode: input.mode, matchBy: input.matchBy,
      duplicates: input.duplicates, invalidValues: input.invalidValues, ownerId: input.ownerId ?? user.id,
      system: input.system ?? "", country: input.country, tags: input.tags)
    return try await call.write { writer in
      try Access.checkAssignment(to: settings.ownerId, by: user, in: writer)
      let fileName = try input.fileId.map { try writer.file($0).name }
      let row = ImportRow(
        id: call.newID(), workspaceId: user.workspaceId, name: input.name.nonEmpty ?? fileName ?? "Customers",
        fileId: input.fileId, text: input.text, settings: settings.stored, state: .waiting, isDryRun: input.dryRun,
        bytes: source.size, progress: 0, processed: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0,
        reverted: 0, createdAt: call.now, createdBy: user.id)
      try writer.insert(row)
      try Jobs.enqueue(JobKind.runImport, ImportJob(id: row.id), key: "\(row.id)", for: call, in: writer)
      if let name = input.saveMappingAs {
        let columns = table.columns.compactMap { column in
          column.field.map { field in
            table.format.hasHeader
              ? ColumnMapping(column: column.name, field: field, customField: column.customField)
              : ColumnMapping(number: column.number, field: field, customField: column.customField)
          }
        }
        _ = try Imports.save(SaveImportMapping(name: name, columns: columns), for: call, in: writer)
      }
      return try row.shown(at: call.now)
    }
  }

  /// How far an import is, and what has become of its rows.
  @Query
  func getImport(_ input: ImportEntryKey, _ call: CRMCall) async throws -> Import {
    try await call.read { try Imports.find(input.id, in: $0).shown(at: call.now) }
  }

  /// Imports, the newest first.
  @Query
  func listImports(_ input: ListImports, _ call: CRMCall) async throws -> Page<Import> {
    let user = try call.signedIn()
    var filter = input
    (filter.limit, filter.cursor) = (1, nil)
    let keyset = Keyset([.init("i.id", .blob, .descending)], filter: "imports \(filter.jsonText)")
    var conditions: [SQL] = [
      "i.workspace_id = \(user.workspaceId)", Access.visible(owner: "i.created_by", to: user),
      try keyset.condition(after: input.cursor),
    ]
    if let states = input.states { conditions.append("i.state IN \(states)") }
    let query: SQL = """
      SELECT \(ImportRow.columns(of: "i")) FROM imports i
      WHERE \(SQL.all(of: conditions)) ORDER BY \(keyset.order) LIMIT \(input.limit + 1)
      """
    return try await call.read { reader in
      let (rows, next) = keyset.page(try reader.fetchAll(query, as: ImportRow.self), limit: input.limit) {
        [$0.id.databaseValue]
      }
      return Page(items: try rows.map { try $0.shown(at: call.now) }, nextCursor: next)
    }
  }

  /// What has become of the rows of an import, in the order of the file.
  @Query
  func listImportRows(_ input: ListImportRows, _ call: CRMCall) async throws -> Page<ImportRowResult> {
    var filter = input
    (filter.limit, filter.cursor) = (1, nil)
    let keyset = Keyset([.init("number", .integer, .ascending)], filter: "import rows \(filter.jsonText)")
    var conditions: [SQL] = ["import_id = \(input.id)", try keyset.condition(after: input.cursor)]
    if let outcomes = input.outcomes { conditions.append("outcome IN \(outcomes)") }
    let query: SQL = """
      \(ImportedRow.select) WHERE \(SQL.all(of: conditions)) ORDER BY \(keyset.order) LIMIT \(input.limit + 1)
      """
    return try await call.read { reader in
      let (rows, next) = keyset.page(try reader.fetchAll(query, as: ImportedRow.self), limit: input.limit) {
        [$0.number.databaseValue]
      }
      return Page(items: try rows.map { try $0.shown() }, nextCursor: next)
    }
  }

  /// Stops an import. What it has done stays, and can be undone.
  @Mutation(errors: ImportError.self)
  func cancelImport(_ input: ImportEntryKey, _ call: CRMCall) async throws -> Import {
    try await call.write { writer in
      let old = try Imports.find(input.id, in: writer)
      guard old.state == .waiting || old.state == .running else {
        throw ImportError.wrongState(old.state, .notRunning)
      }
      var new = old
      (new.state, new.finishedAt, new.text) = (.cancelled, call.now, nil)
      try writer.update(new, from: old)
      return try new.shown(at: call.now)
    }
  }

  /// Undoes an import, within 30 days: what it has made is deleted, and what it has changed gets its values back. Customers
  /// that somebody has changed since, or made deals with, stay as they are. It goes on by itself: see getImport.
  @Mutation(errors: ImportError.self)
  func revertImport(_ input: ImportEntryKey, _ call: CRMCall) async throws -> Import {
    try await call.write { writer in
      let old = try Imports.find(input.id, in: writer)
      guard old.isRevertible(at: call.now) else {
        throw ImportError.wrongState(
          old.state, old.isDryRun ? .dryRun : .notRevertible(days: ImportRow.keptDays))
      }
      var new = old
      (new.state, new.revertTo, new.finishedAt) = (.reverting, old.processed, nil)
      try writer.update(new, from: old)
      try Jobs.enqueue(JobKind.revertImport, ImportJob(id: old.id), for: call, in: writer)
      return try new.shown(at: call.now)
    }
  }

  /// Saves which columns of a kind of file say what, to be named by importCustomers.
  @Mutation
  func saveImportMapping(_ input: SaveImportMapping, _ call: CRMCall) async throws -> ImportMapping {
    try await call.write { writer in try Imports.save(input, for: call, in: writer).shown() }
  }

  /// The mappings that have been saved, by name.
  @Query
  func listImportMappings(_ call: CRMCall) async throws -> ImportMappings {
    let user = try call.signedIn()
    return try await call.read { reader in
      let rows: [ImportMappingRow] = try reader.fetchAll(
        "\(ImportMappingRow.select) WHERE workspace_id = \(user.workspaceId) ORDER BY name")
      return ImportMappings(items: try rows.map { try $0.shown() })
    }
  }

  /// Deletes a mapping. Imports that were made with it stay as they are.
  @Mutation
  func deleteImportMapping(_ input: ImportMappingKey, _ call: CRMCall) async throws {
    try await call.write { writer in
      guard let row = try writer.find(ImportMappingRow.self, input.id) else {
        throw RPCError(.notFound, "There is no ImportMapping \(input.id) for you (id)")
      }
      try writer.delete(row)
    }
  }
}

/// What the procedures of imports have in common.
enum Imports {
  static func find(_ id: ID<Import>, in reader: Reader) throws -> ImportRow {
    guard let row = try reader.find(ImportRow.self, id) else {
      throw RPCError(.notFound, "There is no Import \(id) for you (id)")
    }
    return row
  }

  static func source(file: ID<StoredFile>?, text: String?, _ call: CRMCall) async throws -> ImportSource {
    if let text { return ImportSource(text: text) }
    guard let file else { throw RPCError.invalid("fileId", .required("must be there, or text")) }
    return try ImportSource(file: try await call.read { try $0.file(file) }, call)
  }

  /// The mapping that is said or saved; `nil` to guess.
  static func mapping(
    _ mapping: [ColumnMapping]?, _ id: ID<ImportMapping>?, _ call: CRMCall
  ) async throws -> [ColumnMapping]? {
    guard let id else { return mapping }
    let row = try await call.read { try $0.find(ImportMappingRow.self, id) }
    guard let row else { throw RPCError(.notFound, "There is no ImportMapping \(id) for you (mappingId)") }
    return try [ColumnMapping](stored: row.columns)
  }

  /// The beginning of a file, and what its columns say.
  static func table(
    _ source: ImportSource, _ format: ImportFormatOptions?, _ mapping: [ColumnMapping]?, _ call: CRMCall
  ) async throws -> ImportTable {
    let user = try call.signedIn()
    let (sample, isWhole) = try await source.sample()
    let fields = try await call.read { try CustomFields.all(in: user.workspaceId, $0).map(\.field) }
    return ImportTable(sample: sample, isWhole: isWhole, format, mapping: mapping, customFields: fields)
  }

  /// Saves a mapping, in place of one that has the name and that the caller may change.
  static func save(_ input: SaveImportMapping, for call: CRMCall, in writer: Writer) throws -> ImportMappingRow {
    let user = try call.signedIn()
    let old: ImportMappingRow? = try writer.fetchOne(
      "\(ImportMappingRow.select) WHERE workspace_id = \(user.workspaceId) AND name = \(input.name)")
    guard let old else {
      let row = ImportMappingRow(
        id: call.newID(), workspaceId: user.workspaceId, name: input.name, columns: input.columns.stored,
        createdAt: call.now, createdBy: user.id, updatedAt: call.now)
      try writer.insert(row)
      return row
    }
    let mayChange = try writer.exists(
      """
      SELECT 1 FROM import_mappings r
      WHERE r.id = \(old.id) AND \(Access.writable(owner: "r.created_by", by: user))
      """)
    guard mayChange else {
      throw RPCError(.forbidden, "The mapping \(input.name) is somebody else's; choose another name")
    }
    var new = old
    new.columns = input.columns.stored
    if new != old { new.updatedAt = call.now }
    try writer.update(new, from: old)
    return new
  }
}
