import Rapport

/// Who did what to which record, when, and by which call.
@Schema
struct AuditEntry {
  /// The place in the log: grows with time.
  var seq: Int
  var at: Instant
  /// Who; absent if nobody was signed in.
  var actorId: ID<User>?
  var actorName: String?
  /// What was done: `created`, `updated`, `deleted`, `exported`, `login` or another word.
  var action: String
  /// The kind of record: `Opportunity`.
  var entity: String
  /// Which one.
  var entityId: String
  /// `{field: {old, new}}`.
  var changes: JSONValue
  /// The procedure that was called.
  var procedure: String
  var requestId: String
  var ip: String?
  var userAgent: String?
  /// SHA-256 over the entry and the hash of the one before it, as 64 hexadecimal digits.
  var hash: String
}

@Schema
struct LogAudit {
  /// What was done, in a word: `viewed`, `exported`, `consent_given`.
  @Trimmed @Pattern("^[a-z][a-z0-9_]{0,49}$", hint: "a word of small letters, digits and underscores")
  var action: String
  /// The kind of record: `CustomerProfile`. Owners and admins may name kinds that the system does not know.
  @Trimmed @Pattern("^[A-Z][A-Za-z0-9]{0,49}$", hint: "the name of a kind of record, such as CustomerProfile")
  var entity: String
  /// Which one. Of a known kind, one that the caller may see.
  @Trimmed @Lowercased
  @Pattern("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", hint: "an id")
  var entityId: String
  /// `{field: {old, new}}`, of at most 16 KiB.
  var changes: JSONValue?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let changes, let problem = AuditRules.problem(withChanges: changes) { issues.add(.changes, problem) }
  }
}

@Schema
struct GetAuditLog {
  /// The kind of record.
  @Trimmed @Length(1...50) var entity: String?
  /// One record of that kind.
  @Trimmed @Lowercased @Length(36...36) var entityId: String?
  var actorId: ID<User>?
  @Trimmed @Length(1...50) @Count(1...20) @Unique var actions: [String]?
  /// The procedure that was called.
  @Trimmed @Length(1...200) var procedure: String?
  @Trimmed @Length(1...200) var requestId: String?
  /// At that moment or later.
  var from: Instant?
  /// Before that moment.
  var to: Instant?
  var direction: SortDirection = SortDirection.descending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let from, let to, from > to { issues.add(.to, .notBefore("from")) }
    if entityId != nil, entity == nil { issues.add(.entity, .required("is needed beside entityId")) }
  }
}

@Schema
struct ExportAuditLog {
  var format: ExportFormat = ExportFormat.csv
  @Trimmed @Length(1...50) var entity: String?
  @Trimmed @Lowercased @Length(36...36) var entityId: String?
  @Named var actorId: ID<User>?
  @Trimmed @Length(1...50) @Count(1...20) @Unique var actions: [String]?
  /// At that moment or later.
  var from: Instant?
  /// Before that moment.
  var to: Instant?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let from, let to, from > to { issues.add(.to, .notBefore("from")) }
    if entityId != nil, entity == nil { issues.add(.entity, .required("is needed beside entityId")) }
  }
}

/// An entry of the log as it was known to be: kept elsewhere, it shows whether the log has been written anew since.
@Schema
struct AuditAnchor {
  var seq: Int
  /// 64 hexadecimal digits.
  @Trimmed @Lowercased @Pattern("^[0-9a-f]{64}$", hint: "64 hexadecimal digits") var hash: String
}

@Schema
struct VerifyAuditLog {
  /// The end of the log as an earlier verification has told it.
  var anchor: AuditAnchor?
}

/// What is wrong with an entry of the log.
@Schema
enum AuditBreakReason: String, CaseIterable {
  /// It does not say what was written.
  case changed
  /// The entry that stood before it is not there any more, or is another one.
  case predecessorMissing
  /// It does not stand where it was written.
  case moved
  /// Entries behind it, at the end of the log, are not there any more.
  case truncated
  /// It is not the entry that the anchor tells of: the log has been written anew.
  case notTheAnchor
}

@Schema
struct AuditBreak {
  /// The entry.
  var seq: Int
  var reason: AuditBreakReason
  /// A sentence.
  var message: String
}

@Schema
struct AuditVerification {
  /// Whether every entry is what it was, where it was.
  var isWhole: Bool
  /// How many entries were looked at.
  var entries: Int
  /// The end of the log: keep it elsewhere, and name it at the next verification. Absent if the log is empty or broken.
  var end: AuditAnchor?
  /// The first entry with which something is wrong.
  var firstBreak: AuditBreak?
}
