import Rapport
import RapportJSON
import Storage
import Tabular

/// Makes records of rows, within one transaction.
struct RowImporter<Kind: ImportKind> {
  private let context: ImportContext
  private var known: KnownRecords<Kind>
  private var owners: ImportOwners

  init(_ context: ImportContext) throws {
    self.context = context
    known = try KnownRecords(context)
    owners = ImportOwners(context)
  }

  private var settings: ImportSettings { context.settings }
  private var writer: Writer { context.writer }

  /// What has become of a row, before it is noted.
  private struct Verdict {
    var outcome: ImportOutcome
    var record: Kind.Record?
    var id: UUIDv7?
    var before: JSONText?
    var problems: [ImportProblem] = []

    static func failed(_ problems: [ImportProblem]) -> Verdict { Verdict(outcome: .failed, problems: problems) }
    static func failed(_ sentence: String) -> Verdict { .failed([ImportProblem(message: sentence)]) }
  }

  /// Takes the rows that come next, and counts them.
  mutating func take(_ records: [CSVRecord], _ counts: inout ImportRow) throws {
    let values = records.map { ImportValues($0.fields, settings.columns, country: settings.country) }
    try known.find(values)
    var noted: [ImportedRow] = []
    for (record, values) in zip(records, values) {
      let number = counts.processed + 1
      var verdict: Verdict
      do {
        verdict = try take(record, values, number)
      } catch let refusal as ImportRefusal {
        verdict = .failed(refusal.problems)
      }
      counts.count(verdict.outcome)
      let keepsCells = verdict.outcome == .failed || verdict.outcome == .skipped && !record.isBlank
      noted.append(
        ImportedRow(
          importId: context.importId, number: number, line: record.line, outcome: verdict.outcome,
          recordId: verdict.record?.recordID ?? verdict.id, version: verdict.record?.version, before: verdict.before,
          problems: verdict.problems.isEmpty ? nil : verdict.problems.stored,
          cells: keepsCells ? record.fields.stored : nil))
    }
    try writer.insert(contentsOf: noted)
    if context.isDryRun { try known.keepPlanned() }
  }

  private mutating func take(_ record: CSVRecord, _ values: ImportValues, _ number: Int) throws -> Verdict {
    switch record.problem {
    case .tooLong?: return .failed("The line is too long to be a row")
    case .unbalancedQuote?: return .failed("A quotation mark opens a field, and none closes it")
    case nil: break
    }
    if record.isBlank { return Verdict(outcome: .skipped, problems: [ImportProblem(message: "The row is empty")]) }
    if record.fields.dropFirst(settings.columns.count).contains(where: { !$0.isEmpty }) {
      return .failed("The row has \(record.fields.count) fields, and the table \(settings.columns.count) columns")
    }
    var owner: ID<User>?
    if let email = values.texts[.owner] {
      switch try owners.find(email) {
      case .success(let id): owner = id
      case .failure(let refusal): if settings.invalidValues == .fail { throw refusal }
      }
    }
    switch known.match(values) {
    case .ambiguous(let key):
      return .failed("There are several \(Kind.noun)s with this \(key); \(Kind.remedy)")
    case .record(let id, let key): return try meet(id, key: key, values, owner, number)
    case .planned(let other, let key):
      let sentence = "Row \(other) of the file has the same \(key)"
      if settings.mode == .create, settings.duplicates != .update { return decide(sentence, nil) }
      return Verdict(outcome: .updated, problems: [ImportProblem(message: sentence)])
    case nil:
      if settings.mode == .update { return .failed("There is no \(Kind.noun) that the row could change") }
      return try create(values, owner, number)
    }
  }

  // MARK: A record that is there

  private mutating func meet(
    _ id: UUIDv7, key: String, _ values: ImportValues, _ owner: ID<User>?, _ number: Int
  ) throws -> Verdict {
    guard settings.mode == .create, settings.duplicates != .update else { return try update(id, values, owner) }
    let sentence = "There is a \(Kind.noun) with the same \(key) already"
    guard settings.duplicates == .create else { return decide(sentence, id) }
    // Two records cannot have one external id.
    return known.isFree(values)
      ? try create(values, owner, number, checksDuplicates: false) : .failed(sentence)
  }

  /// A row that seems to be a record that is there: left out, or an error.
  private func decide(_ sentence: String, _ id: UUIDv7?) -> Verdict {
    Verdict(
      outcome: settings.duplicates == .fail ? .failed : .skipped, id: id, problems: [ImportProblem(message: sentence)])
  }

  private mutating func update(_ id: UUIDv7, _ values: ImportValues, _ owner: ID<User>?) throws -> Verdict {
    guard let old = known.record(id) else { return .failed("The \(Kind.noun) is gone") }
    guard known.isWritable(id) else { return .failed("The \(Kind.noun) is somebody else's, and not yours to change") }
    let kind = known.kind
    let draft = try kind.changed(old, by: values, owner: owner)
    let new = draft.record
    if try new == old && (context.isDryRun || !kind.isMoreSaid(of: old, by: values)) {
      return Verdict(outcome: .unchanged, record: old, problems: draft.problems)
    }
    if !context.isDryRun {
      do {
        try writer.savepoint {
          try writer.update(new, from: old)
          try kind.addMore(to: new, of: values, isNew: false)
        }
      } catch {
        return try verdict(for: error)
      }
      try known.keep(new, values)
    }
    return Verdict(
      outcome: .updated, record: new, before: kind.kept(of: old, changedInto: new), problems: draft.problems)
  }

  // MARK: A new record

  private mutating func create(
    _ values: ImportValues, _ owner: ID<User>?, _ number: Int, checksDuplicates: Bool = true
  ) throws -> Verdict {
    let kind = known.kind
    let draft = try kind.made(of: values, owner: owner)
    if checksDuplicates, settings.duplicates != .create, let twin = try kind.twin(of: draft.record, values) {
      if settings.duplicates == .update {
        try known.learn(twin.id)
        return try update(twin.id, values, owner)
      }
      return decide("\(twin.name) is likely the same: \(twin.reason)", twin.id)
    }
    if context.isDryRun {
      known.plan(values, number)
      return Verdict(outcome: .created, problems: draft.problems)
    }
    do {
      try writer.savepoint {
        try writer.insert(draft.record)
        try kind.addMore(to: draft.record, of: values, isNew: true)
      }
    } catch {
      return try verdict(for: error)
    }
    try known.keep(draft.record, values)
    return Verdict(outcome: .created, record: draft.record, problems: draft.problems)
  }

  /// What the database refuses of one row stops no other one; that it is full or gone stops all.
  private func verdict(for error: any Error) throws -> Verdict {
    if let error = error as? RPCError { return .failed(error.message) }
    guard let error = error as? StorageError else { throw error }
    switch error.kind {
    case .uniqueViolation, .foreignKeyViolation, .checkViolation, .notNullViolation, .missingRow:
      return .failed(error.rpcError.message)
    default: throw error
    }
  }
}

/// Users by their e-mail addresses, and why they may not own what is imported.
struct ImportOwners {
  private let context: ImportContext
  private var known: [String: Result<ID<User>, ImportRefusal>] = [:]

  init(_ context: ImportContext) { self.context = context }

  mutating func find(_ email: String) throws -> Result<ID<User>, ImportRefusal> {
    let email = email.lowercased()
    if let known = known[email] { return known }
    let found: UserRow? = try context.writer.fetchOne(
      """
      \(UserRow.select)
      WHERE workspace_id = \(context.user.workspaceId) AND email = \(email) AND deactivated_at IS NULL
      """)
    var result: Result<ID<User>, ImportRefusal> = .failure(
      ImportRefusal("must be the e-mail address of somebody here, not \(email)", field: "owner"))
    if let found {
      do {
        try Access.checkAssignment(to: found.id, by: context.user, in: context.writer)
        result = .success(found.id)
      } catch let error as RPCError {
        result = .failure(ImportRefusal("cannot be \(email): \(error.message)", field: "owner"))
      }
    }
    known[email] = result
    return result
  }
}
