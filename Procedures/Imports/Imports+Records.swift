import Rapport
import RapportJSON
import Storage

@Table("imports")
struct ImportRow: Hashable {
  var id: ID<Import>
  var workspaceId: ID<Workspace>
  var target: ImportTarget
  var name: String
  var fileId: ID<StoredFile>?
  /// What stands in it, if it is no file.
  var text: String?
  /// ``ImportSettings`` as JSON.
  var settings: JSONText
  var state: ImportState
  var isDryRun: Bool
  /// How many bytes it has.
  var bytes: Int64
  var progress: Int
  var processed: Int
  var created: Int
  var updated: Int
  var unchanged: Int
  var skipped: Int
  var failed: Int
  var reverted: Int
  /// Rows up to this number are still to be undone.
  var revertTo: Int?
  var error: String?
  var failure: ImportFailure?
  var createdAt: Instant
  var createdBy: ID<User>
  var startedAt: Instant?
  var finishedAt: Instant?
}

extension ImportTarget: ColumnValue {}
extension ImportState: ColumnValue {}
extension ImportOutcome: ColumnValue {}
extension ImportFailure: ColumnValue {}

/// How an import goes about it: what was asked for, and what was guessed.
@Schema
struct ImportSettings: Hashable {
  var format: ImportFormat
  var columns: [ImportColumn]
  var mode: ImportMode
  var matchBy: [ImportKey]
  var duplicates: ImportDuplicatePolicy
  var invalidValues: ImportInvalidPolicy
  /// Whose new records are whose row names nobody; `nil` if nobody was named.
  var ownerId: ID<User>?
  var system: String
  var country: String?
  var tags: [String]
}

@Table("import_rows", recordsChanges: false)
struct ImportedRow: Hashable {
  @PrimaryKey var importId: ID<Import>
  /// From 1.
  @PrimaryKey var number: Int
  var line: Int
  var outcome: ImportOutcome
  /// Of a customer or a lead: see ``ImportRow/target``.
  var recordId: UUIDv7?
  /// The record's version after the import.
  var version: Int?
  /// What the import has changed, as it was before, in the form that its ``ImportKind`` puts back.
  var before: JSONText?
  /// ``ImportAdditions``, if there are any.
  var additions: JSONText?
  var problems: JSONText?
  var cells: JSONText?
  var revertedAt: Instant?
}

@Table("import_mappings")
struct ImportMappingRow: Hashable {
  var id: ID<ImportMapping>
  var workspaceId: ID<Workspace>
  var target: ImportTarget
  var name: String
  /// ``ColumnMapping``s as JSON.
  var columns: JSONText
  var createdAt: Instant
  var createdBy: ID<User>
  var updatedAt: Instant
  var updatedBy: ID<User>
  var version: Int
}

/// What a customer is called in another system.
@Table("customer_external_ids", recordsChanges: false)
struct CustomerExternalIDRow: Hashable {
  var id: UUIDv7
  var workspaceId: ID<Workspace>
  var customerId: ID<CustomerProfile>
  /// Empty if there is but one.
  var system: String
  var externalId: String
}

extension Schema {
  /// As it is stored.
  var stored: JSONText { JSONText((try? JSONValue(json: Array(jsonText.utf8))) ?? .null) }

  /// What ``stored`` was given.
  init(stored text: JSONText) throws {
    var reader = SchemaReader(JSONReader(Array(text.json.utf8)), now: Instant(milliseconds: 0))
    guard let value = reader.readAll(Self.self) else {
      throw StorageError(.other, "What is stored is not what this version reads: \(reader.issues.first?.path ?? "")")
    }
    self = value
  }
}

extension ImportRow {
  /// How long what is needed to undo it, and what its rows were, is kept.
  static let keptDays = 30

  /// Imports that ended before this moment have no rows any more.
  static func keptAfter(_ now: Instant) -> Instant { now.adding(seconds: -keptDays * 86_400) }

  func isRevertible(at now: Instant) -> Bool {
    guard let finishedAt, finishedAt > Self.keptAfter(now) else { return false }
    return !isDryRun && [.done, .failed, .cancelled].contains(state) && created + updated > 0
  }

  func shown(at now: Instant) throws -> Import {
    let settings = try ImportSettings(stored: settings)
    return Import(
      id: id, target: target, name: name, mode: settings.mode, matchBy: settings.matchBy,
      duplicates: settings.duplicates,
      invalidValues: settings.invalidValues, isDryRun: isDryRun, state: state, format: settings.format,
      columns: settings.columns, progress: progress, processed: processed, created: created, updated: updated,
      unchanged: unchanged, skipped: skipped, failed: failed, reverted: reverted, error: error, failure: failure,
      isRevertible: isRevertible(at: now), createdAt: createdAt, createdBy: createdBy, startedAt: startedAt,
      finishedAt: finishedAt)
  }

  /// Counts a row.
  mutating func count(_ outcome: ImportOutcome) {
    processed += 1
    switch outcome {
    case .created: created += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    case .skipped: skipped += 1
    case .failed: failed += 1
    }
  }
}

extension ImportedRow {
  /// - Parameter target: of its import.
  func shown(_ target: ImportTarget) throws -> ImportRowResult {
    ImportRowResult(
      number: number, line: line, outcome: outcome,
      customerProfileId: target == .customers ? recordId.map { ID($0) } : nil,
      leadId: target == .leads ? recordId.map { ID($0) } : nil,
      problems: try problems.map { try [ImportProblem](stored: $0) } ?? [],
      cells: try cells.map { try [String](stored: $0) }, isReverted: revertedAt != nil)
  }
}

extension ImportMappingRow {
  func shown() throws -> ImportMapping {
    ImportMapping(
      id: id, target: target, name: name, columns: try [ColumnMapping](stored: columns), createdAt: createdAt,
      createdBy: createdBy, updatedAt: updatedAt, updatedBy: updatedBy, version: version)
  }
}
