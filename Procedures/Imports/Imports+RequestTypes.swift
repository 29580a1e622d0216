import Rapport

@Schema
struct ImportCustomers {
  /// A file that has been sent: see `files.createUpload`.
  var fileId: ID<StoredFile>?
  /// Instead of a file: what would stand in it.
  @Length(1...1_000_000) var text: String?
  /// How people call it; without it the file's name.
  @Trimmed @Length(1...255) var name: String?
  /// How the file is written. What is left out is guessed, and shown in the answer.
  var format: ImportFormatOptions?
  /// Which column says what. Without it, and without `mappingId`, it is guessed, and shown in the answer.
  @Count(1...1000) var mapping: [ColumnMapping]?
  /// A mapping that was saved.
  @Named var mappingId: ID<ImportMapping>?
  /// Saves the mapping under this name, in place of one that has it.
  @Trimmed @Length(1...100) var saveMappingAs: String?
  /// The version of the mapping that has the name, 0 for a name that none has; with a stale one, nothing is begun.
  @Minimum(0) var mappingVersion: Int?
  var mode: ImportMode = ImportMode.upsert
  /// By what a row finds the customer that is there already; the first that finds one counts.
  @Count(1...4) @Unique
  var matchBy: [ImportKey] = [ImportKey.id, ImportKey.externalId, ImportKey.vatId, ImportKey.email]
  var duplicates: ImportDuplicatePolicy = ImportDuplicatePolicy.skip
  var invalidValues: ImportInvalidPolicy = ImportInvalidPolicy.fail
  /// Says for each row what would become of it, and changes nothing.
  var dryRun: Bool = false
  /// Who owns those whose row names nobody; without it the caller.
  @Named var ownerId: ID<User>?
  /// Which system external ids come from, if several have their own.
  @Trimmed @Length(...100) var system: String?
  /// The country of telephone numbers that have no country code: ISO 3166, as `DE`.
  @Pattern("^[A-Z]{2}$", hint: "a country code of two capital letters") var country: String?
  /// Every customer gets these besides.
  @Trimmed @Length(1...50) @Count(...20) @Unique var tags: [String] = []

  func validate(_ issues: inout FieldIssues<Fields>) {
    if fileId != nil, text != nil { issues.add(.text, .exclusive(with: "fileId")) }
    if mapping != nil, mappingId != nil { issues.add(.mappingId, .exclusive(with: "mapping")) }
    if mappingVersion != nil, saveMappingAs == nil {
      issues.add(.mappingVersion, .inapplicable("must not be there without saveMappingAs"))
    }
  }
}

@Schema
struct ImportLeadFile {
  /// A file that has been sent: see `files.createUpload`.
  var fileId: ID<StoredFile>?
  /// Instead of a file: what would stand in it.
  @Length(1...1_000_000) var text: String?
  /// How people call it; without it the file's name.
  @Trimmed @Length(1...255) var name: String?
  /// How the file is written. What is left out is guessed, and shown in the answer.
  var format: ImportFormatOptions?
  /// Which column says what. Without it, and without `mappingId`, it is guessed, and shown in the answer.
  @Count(1...1000) var mapping: [ColumnMapping]?
  /// A mapping that was saved for leads.
  @Named var mappingId: ID<ImportMapping>?
  /// Saves the mapping under this name, in place of one that has it.
  @Trimmed @Length(1...100) var saveMappingAs: String?
  /// The version of the mapping that has the name, 0 for a name that none has; with a stale one, nothing is begun.
  @Minimum(0) var mappingVersion: Int?
  var mode: ImportMode = ImportMode.upsert
  /// By what a row finds the lead that is there already; the first that finds one counts.
  @Count(1...3) @Unique
  var matchBy: [ImportKey] = [ImportKey.id, ImportKey.externalId, ImportKey.email]
  var duplicates: ImportDuplicatePolicy = ImportDuplicatePolicy.skip
  var invalidValues: ImportInvalidPolicy = ImportInvalidPolicy.fail
  /// Says for each row what would become of it, and changes nothing.
  var dryRun: Bool = false
  /// Whose new ones are whose row names nobody. Without it they wait in the caller's hands for somebody to be made
  /// responsible.
  @Named var ownerId: ID<User>?
  /// The country of telephone numbers that have no country code: ISO 3166, as `DE`.
  @Pattern("^[A-Z]{2}$", hint: "a country code of two capital letters") var country: String?
  /// Every lead gets these besides.
  @Trimmed @Length(1...50) @Count(...20) @Unique var tags: [String] = []

  func validate(_ issues: inout FieldIssues<Fields>) {
    if fileId != nil, text != nil { issues.add(.text, .exclusive(with: "fileId")) }
    if mapping != nil, mappingId != nil { issues.add(.mappingId, .exclusive(with: "mapping")) }
    if mappingVersion != nil, saveMappingAs == nil {
      issues.add(.mappingVersion, .inapplicable("must not be there without saveMappingAs"))
    }
    if matchBy.contains(.vatId) { issues.add(.matchBy, .inapplicable("must not contain vatId: a lead has none")) }
  }
}

/// What is asked of an import, whatever its rows become.
protocol ImportRequest: Sendable {
  static var target: ImportTarget { get }
  var fileId: ID<StoredFile>? { get }
  var text: String? { get }
  var name: String? { get }
  var format: ImportFormatOptions? { get }
  var mapping: [ColumnMapping]? { get }
  var mappingId: ID<ImportMapping>? { get }
  var saveMappingAs: String? { get }
  var mappingVersion: Int? { get }
  var mode: ImportMode { get }
  var matchBy: [ImportKey] { get }
  var duplicates: ImportDuplicatePolicy { get }
  var invalidValues: ImportInvalidPolicy { get }
  var dryRun: Bool { get }
  var ownerId: ID<User>? { get }
  /// Which system external ids come from, if they are kept by system.
  var system: String? { get }
  var country: String? { get }
  var tags: [String] { get }
}

extension ImportCustomers: ImportRequest {
  static var target: ImportTarget { .customers }
}

extension ImportLeadFile: ImportRequest {
  static var target: ImportTarget { .leads }
  var system: String? { nil }
}
