import Files
import Rapport
import RapportJSON
import Storage

/// Taking customers over from files, and what is the same for all that is taken over from them.
@Procedures("crm.customers")
struct ImportProcedures {
  /// Looks at the beginning of a file: how it is written, what its columns seem to say, and its first rows. Nothing is
  /// imported.
  @Query(cost: 5)
  func previewImport(_ input: PreviewImport, _ call: CRMCall) async throws -> ImportPreview {
    let source = try await Imports.source(file: input.fileId, text: input.text, call)
    let mapping = try await Imports.mapping(input.mapping, input.mappingId, for: input.target, call)
    let table = try await Imports.table(source, for: input.target, input.format, mapping, call)
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
    try await Imports.begin(input, call)
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
    if let target = input.target { conditions.append("i.target = \(target)") }
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
      let target = try Imports.find(input.id, in: reader).target
      let (rows, next) = keyset.page(try reader.fetchAll(query, as: ImportedRow.self), limit: input.limit) {
        [$0.number.databaseValue]
      }
      return Page(items: try rows.map { try $0.shown(target) }, nextCursor: next)
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

  /// Undoes an import, within 30 days: what it has made is deleted, and what it has changed gets its values back.
  /// Records that somebody has changed since, or made deals with, stay as they are. It goes on by itself: see
  /// getImport.
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

  /// Saves which columns of a kind of file say what, to be named by importCustomers or importLeadFile. What has the name
  /// already becomes that.
  @Mutation(errors: ImportMappingError.self)
  func saveImportMapping(_ input: SaveImportMapping, _ call: CRMCall) async throws -> ImportMapping {
    try await call.write { writer in try Imports.save(input, for: call, in: writer).shown() }
  }

  /// The mappings that have been saved, by name.
  @Query
  func listImportMappings(_ input: ListImportMappings, _ call: CRMCall) async throws -> ImportMappings {
    let user = try call.signedIn()
    var conditions: [SQL] = ["workspace_id = \(user.workspaceId)"]
    if let target = input.target { conditions.append("target = \(target)") }
    let query: SQL = "\(ImportMappingRow.select) WHERE \(SQL.all(of: conditions)) ORDER BY name, target"
    return try await call.read { reader in
      let rows: [ImportMappingRow] = try reader.fetchAll(query)
      return ImportMappings(items: try rows.map { try $0.shown() })
    }
  }

  /// Deletes a mapping. Imports that were made with it stay as they are.
  @Mutation(errors: ImportMappingError.self)
  func deleteImportMapping(_ input: DeleteImportMapping, _ call: CRMCall) async throws {
    try await call.write { writer in
      guard let row = try writer.find(ImportMappingRow.self, input.id) else {
        throw RPCError(.notFound, "There is no ImportMapping \(input.id) for you (id)")
      }
      try Versions.check(
        input.version, is: row.version, else: ImportMappingError.staleVersion(current: try row.shown()))
      try writer.delete(row)
    }
  }
}

/// Taking leads over from files.
@Procedures("crm.leads")
struct LeadFileProcedures {
  /// Begins to take over leads from a file. It goes on by itself, and is looked after as an import of customers is: see
  /// getImport, listImportRows, cancelImport, exportImportErrors and revertImport in `crm.customers`.
  ///
  /// Each row becomes a lead, changes one, or is left out, and what becomes of it is kept; a bad row stops no other
  /// one. What is not said of the file is guessed and shown in the answer. A new lead without a name is called by its
  /// company or its e-mail address; one that has come further here than there stays where it is. Programs that have
  /// leads at hand send them to importLeads.
  @Mutation(errors: ImportError.self, cost: 10)
  func importLeadFile(_ input: ImportLeadFile, _ call: CRMCall) async throws -> Import {
    try await Imports.begin(input, call)
  }
}
