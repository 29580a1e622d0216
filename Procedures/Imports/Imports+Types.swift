import Rapport

/// What the rows of a file become.
@Schema
enum ImportTarget: String, CaseIterable {
  case customers
  case leads
}

/// Records that are taken over from a file.
@Schema
struct Import {
  var id: ID<Import>
  var target: ImportTarget
  /// The file's, for people.
  var name: String
  var mode: ImportMode
  var matchBy: [ImportKey]
  var duplicates: ImportDuplicatePolicy
  var invalidValues: ImportInvalidPolicy
  /// Whether it only says what it would do.
  var isDryRun: Bool
  var state: ImportState
  var format: ImportFormat
  var columns: [ImportColumn]
  /// In percent of the file.
  var progress: Int
  /// How many rows have been looked at.
  var processed: Int
  var created: Int
  var updated: Int
  var unchanged: Int
  var skipped: Int
  var failed: Int
  /// How many rows have been undone.
  var reverted: Int
  /// Why it could not go on.
  var error: String?
  /// The same for programs.
  var failure: ImportFailure?
  /// Whether it can be undone.
  var isRevertible: Bool
  var createdAt: Instant
  var createdBy: ID<User>
  var startedAt: Instant?
  var finishedAt: Instant?
}

/// What a file seems to be, before anything of it is imported.
@Schema
struct ImportPreview {
  var format: ImportFormat
  /// With what each seems to say.
  var columns: [ImportColumn]
  /// The first 20 rows as they stand in the file, with the letters that were meant where another program has misread them.
  var rows: [[String]]
  /// What would keep it from being imported like this.
  var problems: [ImportProblem]
}

@Schema
struct PreviewImport {
  /// What the rows are to become.
  var target: ImportTarget = ImportTarget.customers
  /// A file that has been sent.
  var fileId: ID<StoredFile>?
  /// Instead of a file: what would stand in it.
  @Length(1...1_000_000) var text: String?
  var format: ImportFormatOptions?
  @Count(1...1000) var mapping: [ColumnMapping]?
  /// A mapping that was saved, instead of one that is said or guessed.
  @Named var mappingId: ID<ImportMapping>?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if fileId != nil, text != nil { issues.add(.text, .exclusive(with: "fileId")) }
    if mapping != nil, mappingId != nil { issues.add(.mappingId, .exclusive(with: "mapping")) }
  }
}

@Schema
struct ImportEntryKey {
  var id: ID<Import>
}

@Schema
struct ListImports {
  /// Those of these records alone.
  var target: ImportTarget?
  @Count(1...7) @Unique var states: [ImportState]?
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
}

/// What has become of one row of a file.
@Schema
struct ImportRowResult {
  /// The row's number in the table, from 1.
  var number: Int
  /// The line of the file that it begins in, from 1.
  var line: Int
  var outcome: ImportOutcome
  /// The customer that it made, changed or found, if rows become customers. A dry run makes none.
  var customerProfileId: ID<CustomerProfile>?
  /// The lead that it made, changed or found, if rows become leads. A dry run makes none.
  var leadId: ID<Lead>?
  /// What is wrong with it, or why it was left out; of a row that was taken, what of it was left out.
  var problems: [ImportProblem]
  /// The row as it stands in the file, if it failed or was left out.
  var cells: [String]?
  /// Whether it has been undone.
  var isReverted: Bool
}

@Schema
struct ListImportRows {
  var id: ID<Import>
  @Count(1...5) @Unique var outcomes: [ImportOutcome]?
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
}

/// Which columns of a kind of file say what, to be used again.
@Schema
struct ImportMapping {
  var id: ID<ImportMapping>
  /// What it is for.
  var target: ImportTarget
  /// No other one that is for the same has it.
  var name: String
  var columns: [ColumnMapping]
  var createdAt: Instant
  var createdBy: ID<User>
  var updatedAt: Instant
  var updatedBy: ID<User>
  /// Counts the changes.
  var version: Int
}

@Schema
struct SaveImportMapping {
  var target: ImportTarget = ImportTarget.customers
  /// One for the same target that has the name is replaced.
  @Trimmed @Length(1...100) var name: String
  @Count(1...1000) var columns: [ColumnMapping]
  /// The version of the one that has the name, 0 for a name that none has; a stale one is a conflict.
  @Minimum(0) var version: Int?
}

@Schema
struct DeleteImportMapping {
  var id: ID<ImportMapping>
  /// The version that was looked at; a stale one is a conflict.
  @Minimum(1) var version: Int?
}

/// Why a mapping was not saved or deleted.
@Schema
enum ImportMappingError: ProcedureError {
  /// The mapping has changed since, or there is one of the name; `current` is what it is now.
  case staleVersion(current: ImportMapping)

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      """
      The mapping \(current.name) has changed since you read it: it is at version \(current.version); read it and try \
      again
      """
    }
  }
}

@Schema
struct ListImportMappings {
  /// Those for these records alone.
  var target: ImportTarget?
}

@Schema
struct ImportMappings {
  /// By name.
  var items: [ImportMapping]
}

/// Why an import was not begun, stopped or undone.
@Schema
enum ImportError: ProcedureError {
  /// The file cannot be imported like this.
  case unusable(problems: [ImportProblem])
  /// What is asked for does not go with the import's state.
  case wrongState(state: ImportState, why: String, reason: ImportRefusal)
  /// The mapping that was to be replaced has changed since, or there is one of the name; `current` is what it is now.
  case staleVersion(current: ImportMapping)

  static func wrongState(_ state: ImportState, _ reason: ImportRefusal) -> ImportError {
    .wrongState(state: state, why: reason.text, reason: reason)
  }

  var code: RPCErrorCode {
    switch self {
    case .unusable, .wrongState: .unprocessable
    case .staleVersion: .conflict
    }
  }

  var message: String {
    switch self {
    case .unusable(let problems):
      "The file cannot be imported like this: " + problems.map(\.sentence).joined(separator: "; ")
    case .wrongState(let state, let why, _): "The import is \(state.rawValue): \(why)"
    case .staleVersion(let current): ImportMappingError.staleVersion(current: current).message
    }
  }
}
