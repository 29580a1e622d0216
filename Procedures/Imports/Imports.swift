import Files
import Rapport
import RapportJSON
import Storage

/// What the procedures of imports have in common.
enum Imports {
  /// Begins an import: looks at the file, keeps how to go about it, and leaves the rest to a job.
  static func begin<Request: ImportRequest>(_ input: Request, _ call: CRMCall) async throws -> Import {
    let user = try call.signedIn()
    let source = try await source(file: input.fileId, text: input.text, call)
    let mapping = try await mapping(input.mapping, input.mappingId, for: Request.target, call)
    let table = try await table(source, for: Request.target, input.format, mapping, call)
    guard table.problems.isEmpty else { throw ImportError.unusable(problems: table.problems) }
    let settings = ImportSettings(
      format: table.format, columns: table.columns, mode: input.mode, matchBy: input.matchBy,
      duplicates: input.duplicates, invalidValues: input.invalidValues, ownerId: input.ownerId,
      system: input.system ?? "", country: input.country, tags: input.tags)
    return try await call.write { writer in
      try Access.checkAssignment(to: settings.ownerId ?? user.id, by: user, in: writer)
      let fileName = try input.fileId.map { try writer.file($0).name }
      let row = ImportRow(
        id: call.newID(), workspaceId: user.workspaceId, target: Request.target,
        name: input.name.nonEmpty ?? fileName ?? Request.target.kind.title, fileId: input.fileId, text: input.text,
        settings: settings.stored, state: .waiting, isDryRun: input.dryRun, bytes: source.size, progress: 0,
        processed: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0, reverted: 0, createdAt: call.now,
        createdBy: user.id)
      try writer.insert(row)
      try Jobs.enqueue(JobKind.runImport, ImportJob(id: row.id), key: "\(row.id)", for: call, in: writer)
      if let name = input.saveMappingAs {
        let mapping = SaveImportMapping(
          target: Request.target, name: name, columns: table.mapping, version: input.mappingVersion)
        do {
          _ = try save(mapping, for: call, in: writer)
        } catch ImportMappingError.staleVersion(let current) {
          throw ImportError.staleVersion(current: current)
        }
      }
      return try row.shown(at: call.now)
    }
  }

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
    _ mapping: [ColumnMapping]?, _ id: ID<ImportMapping>?, for target: ImportTarget, _ call: CRMCall
  ) async throws -> [ColumnMapping]? {
    guard let id else { return mapping }
    let row = try await call.read { try $0.find(ImportMappingRow.self, id) }
    guard let row else { throw RPCError(.notFound, "There is no ImportMapping \(id) for you (mappingId)") }
    guard row.target == target else {
      throw RPCError.invalid(
        "mappingId", Finding(.reference, "must be a mapping for \(target.rawValue), not for \(row.target.rawValue)"))
    }
    return try [ColumnMapping](stored: row.columns)
  }

  /// The beginning of a file, and what its columns say.
  static func table(
    _ source: ImportSource, for target: ImportTarget, _ format: ImportFormatOptions?, _ mapping: [ColumnMapping]?,
    _ call: CRMCall
  ) async throws -> ImportTable {
    let user = try call.signedIn()
    let (sample, isWhole) = try await source.sample()
    let fields = try await call.read { try CustomFields.all(in: user.workspaceId, $0).map(\.field) }
    return ImportTable(sample: sample, isWhole: isWhole, for: target, format, mapping: mapping, customFields: fields)
  }

  /// Saves a mapping, in place of one that has the name and that the caller may change.
  ///
  /// - Throws: ``ImportMappingError/staleVersion(current:)``.
  static func save(_ input: SaveImportMapping, for call: CRMCall, in writer: Writer) throws -> ImportMappingRow {
    let user = try call.signedIn()
    let old: ImportMappingRow? = try writer.fetchOne(
      """
      \(ImportMappingRow.select)
      WHERE workspace_id = \(user.workspaceId) AND target = \(input.target) AND name = \(input.name)
      """
    )
    guard let old else {
      if let version = input.version, version > 0 {
        throw RPCError(.notFound, "There is no ImportMapping \(input.name) any more (name)")
      }
      let row = ImportMappingRow(
        id: call.newID(), workspaceId: user.workspaceId, target: input.target, name: input.name,
        columns: input.columns.stored, createdAt: call.now, createdBy: user.id, updatedAt: call.now, updatedBy: user.id,
        version: 1)
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
    try Versions.check(
      input.version, is: old.version, else: ImportMappingError.staleVersion(current: try old.shown()))
    var new = old
    new.columns = input.columns.stored
    if new == old { return old }
    (new.updatedAt, new.updatedBy, new.version) = (call.now, user.id, old.version + 1)
    try writer.update(new, from: old)
    return new
  }
}
