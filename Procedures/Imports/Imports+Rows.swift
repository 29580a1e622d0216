import Rapport
import RapportJSON
import Storage
import Tabular

/// Makes records of rows, within one transaction.
struct RowImporter<Kind: ImportKind> {
  private let context: ImportContext
  private let chunk: ImportChunk<Kind>
  private let earlier: Kind.Prospects.Made
  private let guardsRows: Bool
  private var known: KnownRecords<Kind>
  private var owners: ImportOwners
  private var made = Kind.Prospects.Made()
  /// New records that are still to be written, and what other systems call them.
  private var waiting: [(draft: ImportDraft<Kind>, name: String?)] = []
  private var waitingIDs: Set<UUIDv7> = []

  /// - Parameters:
  ///   - earlier: what the rows of the chunk before have become.
  ///   - guardsRows: whether what a row has done can be undone without the others.
  init(
    _ context: ImportContext, _ chunk: ImportChunk<Kind>, after earlier: Kind.Prospects.Made, guardsRows: Bool
  ) throws {
    (self.context, self.chunk, self.earlier, self.guardsRows) = (context, chunk, earlier, guardsRows)
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
    var additions = ImportAdditions()
    var problems: [ImportProblem] = []

    static func failed(_ problems: [ImportProblem]) -> Verdict { Verdict(outcome: .failed, problems: problems) }
    static func failed(_ reason: ImportReason) -> Verdict { .failed([ImportProblem(reason)]) }
  }

  /// Takes the rows of the chunk, and counts them.
  ///
  /// - Returns: what they have become.
  mutating func take(_ counts: inout ImportRow) throws -> Kind.Prospects.Made {
    try known.find(chunk.values)
    var noted: [ImportedRow] = []
    for (place, record) in chunk.records.enumerated() {
      let values = chunk.values[place]
      let number = counts.processed + 1
      var verdict: Verdict
      do {
        verdict = try take(record, values, place, number)
      } catch let refusal as RowRefusal {
        verdict = .failed(refusal.problems)
      }
      switch verdict.outcome {
      case .created, .updated, .unchanged: verdict.problems += values.notes
      case .skipped, .failed: break
      }
      counts.count(verdict.outcome)
      let keepsCells = verdict.outcome == .failed || verdict.outcome == .skipped && !record.isBlank
      noted.append(
        ImportedRow(
          importId: context.importId, number: number, line: record.line, outcome: verdict.outcome,
          recordId: verdict.record?.recordID ?? verdict.id, version: verdict.record?.version, before: verdict.before,
          additions: verdict.additions.isEmpty ? nil : verdict.additions.stored,
          problems: verdict.problems.isEmpty ? nil : verdict.problems.stored,
          cells: keepsCells ? record.fields.stored : nil))
    }
    try writeWaiting()
    try writer.insert(contentsOf: noted)
    if context.isDryRun { try known.keepPlanned() }
    return made
  }

  /// - Parameters:
  ///   - place: the row's in the chunk, from 0.
  ///   - number: its number in the file, from 1.
  private mutating func take(
    _ record: CSVRecord, _ values: ImportValues, _ place: Int, _ number: Int
  ) throws -> Verdict {
    switch record.problem {
    case .tooLong?: return .failed(.lineTooLong)
    case .unbalancedQuote?: return .failed(.openQuote)
    case nil: break
    }
    if values.isEmpty, ImportValues.isBlank(record.fields) {
      return Verdict(outcome: .skipped, problems: [ImportProblem(.emptyRow)])
    }
    if isHeader(record) { return Verdict(outcome: .skipped, problems: [ImportProblem(.repeatedHeader)]) }
    if values.isSum(record.fields) { return Verdict(outcome: .skipped, problems: [ImportProblem(.sums)]) }
    if record.fields.dropFirst(settings.columns.count).contains(where: { !$0.isEmpty }) {
      return .failed(.tooManyFields(fields: record.fields.count, columns: settings.columns.count))
    }
    var values = values
    var owner: ID<User>?
    if let email = values.texts[.owner] {
      switch try owners.find(email) {
      case .success(let id): owner = id
      case .failure(let problem): values.problems.append(problem)
      }
    }
    switch known.match(values) {
    case .ambiguous(let key): return .failed(.ambiguous(target: context.target, key: key))
    case .record(let id, let key): return try meet(id, key: key, values, owner, place, number)
    case .planned(let other, let key):
      let reason = ImportReason.sameAsRow(row: other, key: key)
      if settings.mode == .create, settings.duplicates != .update { return decide(reason, nil) }
      return Verdict(outcome: .updated, problems: [ImportProblem(reason)])
    case nil:
      if settings.mode == .update { return .failed(.noRecord(target: context.target)) }
      return try create(values, owner, place, number)
    }
  }

  /// Whether a row says the names of the columns, two at least.
  private func isHeader(_ record: CSVRecord) -> Bool {
    let names = settings.columns.map { $0.isUnnamed ? nil : $0.name }
    guard settings.format.hasHeader, names.count(where: { $0 != nil }) >= 2, record.fields.count <= names.count else {
      return false
    }
    let cells = record.fields.lazy.map { ImportValues.cleaned($0, multiline: false) }
    return names.indices.allSatisfy { names[$0] == ($0 < cells.count ? cells[$0] : nil) }
  }

  // MARK: A record that is there

  private mutating func meet(
    _ id: UUIDv7, key: ImportKey, _ values: ImportValues, _ owner: ID<User>?, _ place: Int, _ number: Int
  ) throws -> Verdict {
    guard settings.mode == .create, settings.duplicates != .update else { return try update(id, values, owner) }
    let reason = ImportReason.sameAsRecord(target: context.target, key: key)
    guard settings.duplicates == .create else { return decide(reason, id) }
    // Two records cannot have one external id.
    return known.isFree(values)
      ? try create(values, owner, place, number, checksDuplicates: false) : .failed(reason)
  }

  /// A row that seems to be a record that is there: left out, or an error.
  private func decide(_ reason: ImportReason, _ id: UUIDv7?) -> Verdict {
    Verdict(outcome: settings.duplicates == .fail ? .failed : .skipped, id: id, problems: [ImportProblem(reason)])
  }

  private mutating func update(_ id: UUIDv7, _ values: ImportValues, _ owner: ID<User>?) throws -> Verdict {
    // Others can wait on: what a row finds out of the database is of its own record alone.
    if waitingIDs.contains(id) { try writeWaiting() }
    guard let old = known.record(id) else { return .failed(.recordGone(target: context.target)) }
    guard known.isWritable(id) else { return .failed(.notYours) }
    let draft = try known.kind.changed(old, by: values, owner: owner)
    let new = draft.record
    if new == old && draft.parts == nil {
      return Verdict(outcome: .unchanged, record: old, problems: draft.problems)
    }
    var additions = ImportAdditions()
    if !context.isDryRun {
      do {
        try guarded {
          try writer.update(new, from: old)
          if let parts = draft.parts { additions = try known.kind.add(parts) }
        }
      } catch {
        return try verdict(for: error)
      }
      additions.externalId = known.newName(values)
      try known.kind.name(additions.externalId.map { [(new.recordID, $0)] } ?? [])
      known.note(new, calledElsewhere: additions.externalId)
    }
    return Verdict(
      outcome: .updated, record: new, before: known.kind.kept(of: old, changedInto: new), additions: additions,
      problems: draft.problems)
  }

  // MARK: A new record

  private mutating func create(
    _ values: ImportValues, _ owner: ID<User>?, _ place: Int, _ number: Int, checksDuplicates: Bool = true
  ) throws -> Verdict {
    let draft = try known.kind.made(of: values, owner: owner)
    if checksDuplicates, settings.duplicates != .create, let twin = twin(of: place) {
      let reason = ImportReason.likelySame(name: twin.name, likeness: twin.likeness)
      guard settings.duplicates == .update else { return decide(reason, twin.id) }
      guard let id = twin.id else { return Verdict(outcome: .updated, problems: [ImportProblem(reason)]) }
      try known.learn(id)
      return try update(id, values, owner)
    }
    if context.isDryRun {
      known.plan(values, number)
      note(place, became: nil)
      return Verdict(outcome: .created, problems: draft.problems)
    }
    let name = known.newName(values)
    if guardsRows {
      do {
        try writer.savepoint { try write([(draft, name)]) }
      } catch {
        return try verdict(for: error)
      }
    } else {
      waiting.append((draft, name))
      waitingIDs.insert(draft.record.recordID)
    }
    known.note(known.record(draft.record.recordID) ?? draft.record, calledElsewhere: name)
    note(place, became: draft.record.recordID)
    return Verdict(outcome: .created, record: draft.record, problems: draft.problems)
  }

  /// The record that a row hardly differs from: one that is there already, or that another row has become.
  private func twin(of place: Int) -> ImportTwin? {
    if let twin = chunk.prospects.twin(of: place) { return twin }
    guard let candidate = chunk.prospects.candidate(place) else { return nil }
    return made.twin(of: candidate) ?? earlier.twin(of: candidate)
  }

  private mutating func note(_ place: Int, became id: UUIDv7?) {
    if let candidate = chunk.prospects.candidate(place) { made.note(candidate, became: id) }
  }

  /// Writes the new records that wait, all together.
  ///
  /// - Throws: ``UnguardedRefusal`` if one is refused.
  private mutating func writeWaiting() throws {
    if waiting.isEmpty { return }
    do {
      try write(waiting)
    } catch {
      _ = try verdict(for: error)
      throw UnguardedRefusal()
    }
    (waiting, waitingIDs) = ([], [])
  }

  private mutating func write(_ drafts: [(draft: ImportDraft<Kind>, name: String?)]) throws {
    let records = try known.kind.add(drafts.map(\.draft))
    for record in records { known.note(record) }
    try known.kind.name(
      zip(records, drafts).compactMap { record, draft in draft.name.map { (record.recordID, $0) } })
  }

  /// Does what a row says.
  ///
  /// - Throws: ``UnguardedRefusal`` if the row is refused, and what it has done so far cannot be undone alone.
  private func guarded<Result>(_ body: () throws -> Result) throws -> Result {
    if guardsRows { return try writer.savepoint(body) }
    do {
      return try body()
    } catch {
      _ = try verdict(for: error)
      throw UnguardedRefusal()
    }
  }

  /// What the database refuses of one row stops no other one; that it is full or gone stops all.
  private func verdict(for error: any Error) throws -> Verdict {
    if let error = error as? RPCError { return Self.refused(error) }
    guard let error = error as? StorageError else { throw error }
    switch error.kind {
    case .uniqueViolation, .foreignKeyViolation, .checkViolation, .notNullViolation, .missingRow:
      return Self.refused(error.rpcError)
    default: throw error
    }
  }

  private static func refused(_ error: RPCError) -> Verdict {
    .failed([ImportProblem(message: error.message, reason: .refused)])
  }
}

/// Users by their e-mail addresses and names, and why they may not own what is imported.
struct ImportOwners {
  private let context: ImportContext
  private var known: [String: Result<ID<User>, ImportProblem>] = [:]
  /// Users by name; `nil` until one is looked for.
  private var names: [String: [UserRow]]?

  init(_ context: ImportContext) { self.context = context }

  /// - Parameter text: an e-mail address, or a name that one user alone has.
  mutating func find(_ text: String) throws -> Result<ID<User>, ImportProblem> {
    let email = text.lowercased()
    if let known = known[email] { return known }
    var found: UserRow? = try context.writer.fetchOne(
      """
      \(UserRow.select)
      WHERE workspace_id = \(context.user.workspaceId) AND email = \(email) AND deactivated_at IS NULL
      """)
    if found == nil, !email.contains("@") { found = try user(named: text) }
    var result: Result<ID<User>, ImportProblem> = .failure(
      ImportProblem(field: "owner", .unknownOwner(owner: text)))
    if let found {
      do {
        try Access.checkAssignment(to: found.id, by: context.user, in: context.writer)
        result = .success(found.id)
      } catch is RPCError {
        result = .failure(ImportProblem(field: "owner", .refusedOwner(owner: text)))
      }
    }
    known[email] = result
    return result
  }

  private mutating func user(named name: String) throws -> UserRow? {
    if names == nil {
      let users: [UserRow] = try context.writer.fetchAll(
        "\(UserRow.select) WHERE workspace_id = \(context.user.workspaceId) AND deactivated_at IS NULL")
      names = Dictionary(grouping: users) { SortText.folded($0.name) }
    }
    let found = names?[SortText.folded(name)] ?? []
    return found.count == 1 ? found[0] : nil
  }
}
