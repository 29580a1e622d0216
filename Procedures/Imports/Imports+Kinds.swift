import Rapport
import RapportJSON
import Storage

/// A record that rows of files become.
protocol ImportableRecord: Restorable, Hashable {
  var version: Int { get }
}

/// A kind of record that rows of files become: what can be said of one, and how one is found, made, changed and put
/// back. The rest of an import is the same for all kinds: ``RowImporter``, ``RowReversal``.
protocol ImportKind: SendableMetatype {
  associatedtype Record: ImportableRecord
  associatedtype Prospects: ImportProspects
  /// What a row can say beside the record itself.
  associatedtype Parts = Never

  /// What several are called where a title is wanted: `Customers`.
  static var title: String { get }
  /// What a column can say of one, and how such columns are usually called.
  static var columnNames: ImportColumnNames { get }
  /// Whether the workspace's own fields are among it.
  static var hasCustomFields: Bool { get }
  /// A file must have one of these for rows to say whom they are about.
  static var namingFields: [ImportField] { get }
  /// Columns of the record's table in which texts of keys stand.
  static var keyColumns: [(key: ImportKey, column: String)] { get }
  /// A condition on the table's rows under that alias: the user's to read.
  static func visible(_ alias: String, to user: CallUser) -> SQL

  init(_ context: ImportContext) throws

  /// Which records other systems call so; those that are deleted need not be among them.
  mutating func named(elsewhere names: [String]) throws -> [(id: UUIDv7, name: String)]

  /// How many chunks of records are made until they are made comparable. Until then the import alone knows of them.
  static var chunksUntilComparable: Int { get }

  /// Gets ready to make comparable whom rows could be compared with, beside the writing of others.
  ///
  /// - Returns: what makes them comparable.
  static func preparedComparison(_ call: CRMCall) async throws -> @Sendable () async throws -> Void

  /// The record that a row would be.
  ///
  /// - Parameter owner: whom the row names.
  /// - Throws: ``RowRefusal``.
  func made(of values: ImportValues, owner: ID<User>?) throws -> ImportDraft<Self>

  /// A record after a row has changed it; itself if the row changes nothing.
  ///
  /// - Throws: ``RowRefusal``.
  func changed(_ old: Record, by values: ImportValues, owner: ID<User>?) throws -> ImportDraft<Self>

  /// Writes new records, and what their rows say beside them.
  ///
  /// - Returns: the records as they were written, in their order.
  func add(_ drafts: [ImportDraft<Self>]) throws -> [Record]

  /// Writes what a row says beside a record that it has changed.
  func add(_ parts: Parts) throws -> ImportAdditions

  /// Notes what other systems call records that are written, unless the records say it themselves.
  func name(_ names: [(id: UUIDv7, name: String)]) throws

  /// By what the rows behind find a record.
  ///
  /// - Parameter name: what another system calls it, if nothing is called so yet.
  func keys(of record: Record, calledElsewhere name: String?) -> [ImportKey: String]

  // MARK: Undoing

  /// What is needed to put the old record back.
  func kept(of old: Record, changedInto new: Record) -> JSONText

  /// The record with what was kept; `nil` if it cannot be so any more.
  func putBack(_ kept: JSONText, into record: Record) throws -> Record?

  /// Takes away what a row has added to a record that was there, unless somebody has changed it since.
  func takeAway(_ additions: ImportAdditions, from record: Record) throws

  /// A record that the import has made, deleted so that its file can be imported again; `nil` if others have built on
  /// it.
  func withdrawn(_ record: Record) throws -> Record?
}

extension ImportKind {
  static func isKnown(_ field: ImportField) -> Bool {
    field == .customField ? hasCustomFields : columnNames.fields.contains(field)
  }

  /// Takes the rows that come next, and counts them.
  ///
  /// - Parameters:
  ///   - earlier: what the rows of the chunk before have become.
  ///   - guardsRows: see ``UnguardedRefusal``.
  /// - Returns: what they have become.
  static func take(
    _ chunk: ImportChunk<Self>, after earlier: Prospects.Made, guardsRows: Bool, _ counts: inout ImportRow,
    _ context: ImportContext
  ) throws -> Prospects.Made {
    var importer = try RowImporter<Self>(context, chunk, after: earlier, guardsRows: guardsRows)
    return try importer.take(&counts)
  }

  /// - Returns: whether what the row has done has been undone.
  static func undo(_ row: ImportedRow, _ context: ImportContext) throws -> Bool {
    try RowReversal<Self>(context).undo(row)
  }

  static var chunksUntilComparable: Int { 0 }

  /// Makes comparable whom rows could be compared with.
  static func makeComparable(_ call: CRMCall) async throws { try await preparedComparison(call)() }

  static func preparedComparison(_ call: CRMCall) async throws -> @Sendable () async throws -> Void { {} }
  func name(_ names: [(id: UUIDv7, name: String)]) throws {}
  func takeAway(_ additions: ImportAdditions, from record: Record) throws {}
}

extension ImportKind where Parts == Never {
  func add(_ parts: Never) throws -> ImportAdditions {}
}

extension ImportTarget {
  var kind: any ImportKind.Type {
    switch self {
    case .customers: CustomerImport.self
    case .leads: LeadImport.self
    }
  }
}

/// A record as a row would have it.
struct ImportDraft<Kind: ImportKind> {
  var record: Kind.Record
  /// What of the row was left out for that.
  var problems: [ImportProblem]
  /// What the row says beside the record itself.
  var parts: Kind.Parts?
}

/// What a row has added to a record that was there.
@Schema
struct ImportAdditions {
  var contactId: ID<Contact>?
  var addressId: ID<CustomerAddress>?
  /// What another system calls the record.
  var externalId: String?

  var isEmpty: Bool { contactId == nil && addressId == nil && externalId == nil }
}

/// The database has refused a row that was not guarded by a savepoint: its whole chunk is undone, and taken once more with
/// each row guarded. Nearly always nothing is refused, and a savepoint costs more than most rows.
struct UnguardedRefusal: Error {}

/// Why a row makes or changes nothing.
struct RowRefusal: Error {
  var problems: [ImportProblem]

  init(_ problems: [ImportProblem]) { self.problems = problems }
}

/// A record that a row seems to be.
struct ImportTwin: Sendable {
  /// `nil` in a dry run, if another row would have become it.
  var id: UUIDv7?
  var name: String
  /// Why.
  var likeness: [DuplicateLikeness]
}

/// What is at hand while a chunk of rows is taken over or undone: one transaction, and how the import goes about it.
struct ImportContext {
  let importId: ID<Import>
  let target: ImportTarget
  let isDryRun: Bool
  let settings: ImportSettings
  let user: CallUser
  let call: CRMCall
  let writer: Writer

  init(_ row: ImportRow, _ settings: ImportSettings, _ call: CRMCall, _ writer: Writer) throws {
    (importId, target, isDryRun) = (row.id, row.target, row.isDryRun)
    (self.settings, self.call, self.writer) = (settings, call, writer)
    user = try call.signedIn()
  }

  /// Reads an input; without the values that it cannot have, if that is wanted.
  ///
  /// - Parameter problems: what is wrong with the row; what is wrong with the input comes to it.
  /// - Returns: `nil` if there is no such input.
  func read<Input: Schema>(
    _ fields: [String: JSONValue], _ problems: inout [ImportProblem], as type: Input.Type
  ) -> Input? {
    switch InputReading<Input>.read(fields, at: call.now) {
    case .success(let input): return input
    case .failure(let refusal):
      problems += refusal.columnProblems
      let wrong = Set(refusal.issues.map { issue in String(issue.path.prefix { $0 != "[" && $0 != "." }) })
      guard settings.invalidValues == .leaveOut, !wrong.contains("name"), !wrong.isDisjoint(with: fields.keys) else {
        return nil
      }
      switch InputReading<Input>.read(fields.filter { !wrong.contains($0.key) }, at: call.now) {
      case .success(let input): return input
      case .failure(let refusal):
        problems += refusal.columnProblems
        return nil
      }
    }
  }

  /// What was read of a row, if what is wrong with the row lets it count.
  ///
  /// - Throws: ``RowRefusal`` with all that is wrong with it.
  func accept<Input>(_ input: Input?, despite problems: [ImportProblem]) throws(RowRefusal) -> Input {
    guard let input, problems.isEmpty || settings.invalidValues == .leaveOut else { throw RowRefusal(problems) }
    return input
  }
}

extension InputRefusal {
  /// With the names that columns have for parts of fields: `utm.source` is `utmSource`.
  fileprivate var columnProblems: [ImportProblem] {
    problems.map { problem in
      let parts = problem.field?.split(separator: ".") ?? []
      guard parts.count == 2,
        let field = ImportField(rawValue: parts[0] + parts[1].prefix(1).uppercased() + parts[1].dropFirst())
      else { return problem }
      var named = problem
      named.field = field.rawValue
      return named
    }
  }
}
