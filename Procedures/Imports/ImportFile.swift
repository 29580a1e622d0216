import Files
public import Foundation
import NIOCore
import Rapport
import RapportJSON
import Storage

/// Takes customers or leads over from a file of this machine: what `importCustomers`, `importLeadFile` and their job do,
/// for who has the database at hand.
public struct ImportFile: Sendable {
  /// What the rows become.
  public enum Target: Sendable {
    case customers
    case leads

    fileprivate var word: String {
      switch self {
      case .customers: ImportTarget.customers.rawValue
      case .leads: ImportTarget.leads.rawValue
      }
    }

    fileprivate var procedure: String {
      switch self {
      case .customers: "crm.customers.importCustomers"
      case .leads: "crm.leads.importLeadFile"
      }
    }
  }

  private let application: CRMApplication
  private let email: String
  private let target: Target

  /// - Parameter email: the user in whose name it is done.
  public init(_ application: CRMApplication, into target: Target, as email: String) {
    self.application = application
    self.target = target
    self.email = email
  }

  /// How far an import is, and what it has come to.
  public struct Progress: Sendable {
    public var percent = 0
    public var created = 0
    public var updated = 0
    public var unchanged = 0
    public var skipped = 0
    public var failed = 0
    /// Whether all rows have been gone through.
    public var isDone = false
    /// Why it could not go on.
    public var error: String?
    /// What is wrong with the first rows that failed, once all have been gone through: `row 3: name is required`.
    public var failures: [String] = []

    init(_ value: JSONValue) {
      func count(_ name: String) -> Int { value[name]?.intValue ?? 0 }
      percent = count("progress")
      (created, updated, unchanged) = (count("created"), count("updated"), count("unchanged"))
      (skipped, failed) = (count("skipped"), count("failed"))
      isDone = value["state"] == "done"
      error = value["error"]?.stringValue
    }
  }

  /// Imports the file, and returns when that is done.
  ///
  /// - Parameters:
  ///   - file: of any size that the installation keeps.
  ///   - options: fields of the input of the procedure as JSON: `{"mode": "update"}`. Columns that a `mapping` says nothing
  ///     of are guessed, as all are without one.
  ///   - errors: where to put the rows that failed, to be mended; nothing is put there if none did.
  ///   - report: is called now and then.
  public func run(
    _ file: URL, options: String, errors: URL?, _ report: @escaping @Sendable (Progress) -> Void
  ) async throws -> Progress {
    guard case .object(var input) = try JSONValue(json: Array(options.utf8)) else {
      throw RPCError(.badRequest, "The options are no JSON object")
    }
    input["fileId"] = .string(try await send(file).description)
    if let said = input["mapping"]?.arrayValue { input["mapping"] = .array(try await completed(said, input)) }
    let started = try await call(target.procedure, .object(input))
    guard let id = started["id"] else { throw RPCError(.internalError, "The import has no id") }
    await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        while true {
          try await Task.sleep(for: .milliseconds(500))
          report(Progress(try await call("crm.customers.getImport", ["id": id])))
        }
      }
      await JobRunner(application, kinds: [JobKind.runImport]) { try await Task.sleep(for: $0) }.runDue()
      group.cancelAll()
    }
    var done = Progress(try await call("crm.customers.getImport", ["id": id]))
    if done.failed > 0 { done.failures = try await failures(of: id) }
    if let errors, done.failed > 0 { try await fetchErrors(of: id, to: errors) }
    return done
  }

  /// What is said of columns, and what the others seem to say: of fields that nothing is said of.
  private func completed(_ said: [JSONValue], _ input: [String: JSONValue]) async throws -> [JSONValue] {
    var preview: [String: JSONValue] = ["target": .string(target.word)]
    (preview["fileId"], preview["format"]) = (input["fileId"], input["format"])
    let columns = try await call("crm.customers.previewImport", .object(preview))["columns"]?.arrayValue ?? []
    let names = Set(said.compactMap { $0["column"]?.stringValue.map(ImportColumns.columnKey) })
    let fields = Set(said.compactMap { $0["field"]?.stringValue })
    return said
      + columns.compactMap { column in
        guard let field = column["field"]?.stringValue, !fields.contains(field),
          let name = column["name"]?.stringValue, !names.contains(ImportColumns.key(name))
        else { return nil }
        var item: [String: JSONValue] = ["field": .string(field)]
        (item["number"], item["customField"]) = (column["number"], column["customField"])
        return .object(item)
      }
  }

  private func failures(of id: JSONValue) async throws -> [String] {
    let input: JSONValue = ["id": id, "outcomes": ["failed"], "limit": 5]
    let rows = try await call("crm.customers.listImportRows", input)["items"]?.arrayValue ?? []
    return rows.map { row in
      let problems = (row["problems"]?.arrayValue ?? []).map { problem in
        [problem["field"]?.stringValue, problem["message"]?.stringValue].compactMap(\.self).joined(separator: " ")
      }
      return "row \(row["number"]?.intValue ?? 0): \(problems.joined(separator: "; "))"
    }
  }

  private func call(_ procedure: String, _ params: JSONValue) async throws -> JSONValue {
    let context = try await application.context(as: email, procedure: procedure)
    let bytes = try await application.registry.call(
      procedure, params: JSONReader(Array(params.json.utf8)), in: context)
    return try JSONValue(json: bytes)
  }

  /// Puts the file into the store of files.
  private func send(_ file: URL) async throws -> ID<StoredFile> {
    let call = try await application.context(as: email, procedure: "files.createUpload")
    let service = try call.fileService()
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    let size = try handle.seekToEnd()
    try handle.seek(toOffset: 0)
    let created = try await Files.createUpload(
      CreateUpload(name: file.lastPathComponent, mediaType: "text/csv", size: Int(size)), call)
    let ticket = try service.ticket(
      created.ticket, at: Date(timeIntervalSince1970: Double(call.now.milliseconds) / 1000))
    let upload = try await service.store.open(ticket.id)
    do {
      while let piece = try handle.read(upToCount: 256 * 1024), !piece.isEmpty {
        try await upload.append(ByteBuffer(bytes: piece))
      }
    } catch {
      try? await upload.discard()
      throw error
    }
    let content = try await upload.finish(ExpectedContent(size: Int64(size)))
    try await application.fileRecords.didStore(content, by: ticket)
    return created.file.id
  }

  private func fetchErrors(of id: JSONValue, to file: URL) async throws {
    let export = try await call("crm.customers.exportImportErrors", ["id": id])
    let row = try await application.store.read { reader in
      try export["id"]?.stringValue.flatMap { ID<StoredFile>($0) }.flatMap { try reader.find(FileRow.self, $0) }
    }
    guard let service = application.files, let row, let hash = row.hash.flatMap({ ContentHash(bytes: $0) }) else {
      throw RPCError(.internalError, "The file of errors is gone")
    }
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    let pieces = try await service.store.pieces(of: hash, 0..<row.size)
    while let piece = try await pieces.next() { try handle.write(contentsOf: Data(piece.readableBytesView)) }
  }
}
