import Rapport
import RapportJSON
import Storage
import Tabular

/// Makes customers of rows, within one transaction.
struct CustomerImporter {
  private let row: ImportRow
  private let settings: ImportSettings
  private let call: CRMCall
  private let user: CallUser
  private let writer: Writer
  private var known: KnownCustomers
  private let customFields: [CustomField]
  /// Users by their e-mail addresses, and why they may not own what is imported.
  private var owners: [String: Result<ID<User>, ImportProblem>] = [:]

  init(_ row: ImportRow, _ settings: ImportSettings, _ call: CRMCall, _ writer: Writer) throws {
    self.row = row
    self.settings = settings
    self.call = call
    user = try call.signedIn()
    self.writer = writer
    known = KnownCustomers(row.id, settings, user)
    customFields = try CustomFields.all(in: user.workspaceId, writer).map(\.field)
  }

  /// What has become of a row, before it is noted.
  private struct Verdict {
    var outcome: ImportOutcome
    var customer: CustomerRow?
    var id: ID<CustomerProfile>?
    var before: JSONText?
    var problems: [ImportProblem] = []

    static func failed(_ problems: [ImportProblem]) -> Verdict { Verdict(outcome: .failed, problems: problems) }
    static func failed(_ reason: ImportReason) -> Verdict { .failed([ImportProblem(reason)]) }
  }

  /// Takes the rows that come next, and counts them.
  mutating func take(_ records: [CSVRecord], _ counts: inout ImportRow) throws {
    let values = records.map { ImportValues($0.fields, settings.columns, country: settings.country) }
    try known.find(values, writer)
    var noted: [ImportedRow] = []
    for (record, values) in zip(records, values) {
      let number = counts.processed + 1
      let verdict = try take(record, values, number)
      counts.count(verdict.outcome)
      let keepsCells = verdict.outcome == .failed || verdict.outcome == .skipped && !record.isBlank
      noted.append(
        ImportedRow(
          importId: row.id, number: number, line: record.line, outcome: verdict.outcome,
          recordId: verdict.customer?.id ?? verdict.id, version: verdict.customer?.version, before: verdict.before,
          problems: verdict.problems.isEmpty ? nil : verdict.problems.stored,
          cells: keepsCells ? record.fields.stored : nil))
    }
    try writer.insert(contentsOf: noted)
    if row.isDryRun { try known.keepPlanned(writer) }
  }

  private mutating func take(_ record: CSVRecord, _ values: ImportValues, _ number: Int) throws -> Verdict {
    switch record.problem {
    case .tooLong?: return .failed(.lineTooLong)
    case .unbalancedQuote?: return .failed(.openQuote)
    case nil: break
    }
    if record.isBlank { return Verdict(outcome: .skipped, problems: [ImportProblem(.emptyRow)]) }
    if record.fields.dropFirst(settings.columns.count).contains(where: { !$0.isEmpty }) {
      return .failed(.tooManyFields(fields: record.fields.count, columns: settings.columns.count))
    }
    var owner: ID<User>?
    if let email = values.texts[.owner] {
      switch try self.owner(email) {
      case .success(let id): owner = id
      case .failure(let problem):
        if settings.invalidValues == .fail { return .failed([problem]) }
      }
    }
    switch known.match(values) {
    case .ambiguous(let key): return .failed(.ambiguous(key: key))
    case .customer(let id, let key): return try meet(id, key: key, values, owner, number)
    case .planned(let other, let key):
      let reason = ImportReason.sameAsRow(row: other, key: key)
      if settings.mode == .create, settings.duplicates != .update { return decide(reason, nil) }
      return Verdict(outcome: .updated, problems: [ImportProblem(reason)])
    case nil:
      if settings.mode == .update { return .failed(.noCustomer) }
      return try create(values, owner ?? settings.ownerId, number)
    }
  }

  // MARK: A customer that is there

  private mutating func meet(
    _ id: ID<CustomerProfile>, key: ImportKey, _ values: ImportValues, _ owner: ID<User>?, _ number: Int
  ) throws -> Verdict {
    if settings.mode == .create, settings.duplicates != .update {
      let reason = ImportReason.sameAsCustomer(key: key)
      // Two customers cannot have one external id.
      let isForced = settings.duplicates == .create && known.isFree(values)
      if isForced { return try create(values, owner ?? settings.ownerId, number, checksDuplicates: false) }
      return settings.duplicates == .create ? .failed(reason) : decide(reason, id)
    }
    return try update(id, values, owner)
  }

  /// A row that seems to be a customer that is there: left out, or an error.
  private func decide(_ reason: ImportReason, _ id: ID<CustomerProfile>?) -> Verdict {
    Verdict(outcome: settings.duplicates == .fail ? .failed : .skipped, id: id, problems: [ImportProblem(reason)])
  }

  private mutating func update(
    _ id: ID<CustomerProfile>, _ values: ImportValues, _ owner: ID<User>?
  ) throws -> Verdict {
    guard let old = known.row(id) else { return .failed(.customerGone) }
    guard known.isWritable(id) else { return .failed(.notYours) }
    var values = values
    var fields = values.fields(isNew: false, tags: settings.tags, customFields: customFields)
    if case .array(let tags)? = fields["tags"] {
      let all = old.tags.items.map(JSONValue.string)
      fields["tags"] = .array(all + tags.filter { !all.contains($0) })
    }
    fields["id"] = .string(id.description)
    if let owner { fields["ownerId"] = .string(owner.description) }
    var problems = values.problems
    if !problems.isEmpty, settings.invalidValues == .fail { return .failed(problems) }
    let input: UpdateCustomer
    switch read(&fields, &problems, as: UpdateCustomer.self) {
    case .success(let value): input = value
    case .failure(let refusal): return .failed(refusal.problems + problems)
    }
    let custom: JSONValue
    switch changed(old.customFields, by: input.customFields, isNew: false, &problems) {
    case .success(let value): custom = value
    case .failure(let refusal): return .failed(refusal.problems + problems)
    }
    let new = old.updated(by: input, customFields: custom, user: user, at: call.now)
    let addition = ImportedParts(values)
    let changesParts = try !row.isDryRun && addition.isMissing(of: old, writer)
    if new == old, !changesParts { return Verdict(outcome: .unchanged, customer: old, problems: problems) }
    let changes = FieldChange.between(old, new)
    if !row.isDryRun {
      do {
        try writer.savepoint {
          try writer.update(new, from: old)
          try addition.add(to: new, isNew: false, settings.invalidValues, call, writer)
        }
      } catch {
        return try verdict(for: error)
      }
      try known.keep(new, values, writer, call)
    }
    let before = JSONValue.object(Dictionary(changes.map { ($0.name, $0.old) }) { first, _ in first })
    return Verdict(outcome: .updated, customer: new, before: JSONText(before), problems: problems)
  }

  // MARK: A new customer

  private mutating func create(
    _ values: ImportValues, _ owner: ID<User>, _ number: Int, checksDuplicates: Bool = true
  ) throws -> Verdict {
    var values = values
    var fields = values.fields(isNew: true, tags: settings.tags, customFields: customFields)
    var problems = values.problems
    if !problems.isEmpty, settings.invalidValues == .fail { return .failed(problems) }
    let input: CreateCustomer
    switch read(&fields, &problems, as: CreateCustomer.self) {
    case .success(let value): input = value
    case .failure(let refusal): return .failed(refusal.problems + problems)
    }
    let custom: JSONValue
    switch changed(.object([:]), by: input.customFields, isNew: true, &problems) {
    case .success(let value): custom = value
    case .failure(let refusal): return .failed(refusal.problems + problems)
    }
    if checksDuplicates, settings.duplicates != .create,
      let twin = try ImportTwins.find(input, values, user, writer)
    {
      if settings.duplicates == .update { return try meetTwin(twin, values) }
      return decide(.likelySame(name: twin.name, likeness: twin.likeness), twin.id)
    }
    if row.isDryRun {
      known.plan(values, number)
      return Verdict(outcome: .created, problems: problems)
    }
    var customer = CustomerRow(input, id: call.newID(), owner: owner, by: user, at: call.now)
    customer.customFields = custom
    do {
      try writer.savepoint { [customer] in
        try writer.insert(customer)
        try ImportedParts(values).add(to: customer, isNew: true, settings.invalidValues, call, writer)
      }
    } catch {
      return try verdict(for: error)
    }
    try known.keep(customer, values, writer, call)
    return Verdict(outcome: .created, customer: customer, problems: problems)
  }

  private mutating func meetTwin(_ twin: ImportTwin, _ values: ImportValues) throws -> Verdict {
    try known.learn(twin.id, writer)
    return try update(twin.id, values, nil)
  }

  // MARK: Values

  /// Reads an input; without the values that it cannot have, if that is wanted.
  private func read<Input: Schema>(
    _ fields: inout [String: JSONValue], _ problems: inout [ImportProblem], as type: Input.Type
  ) -> Result<Input, InputRefusal> {
    let first = InputReading<Input>.read(fields, at: call.now)
    guard case .failure(let refusal) = first, settings.invalidValues == .leaveOut else { return first }
    let wrong = Set(refusal.issues.map { issue in String(issue.path.prefix { $0 != "[" && $0 != "." }) })
    if wrong.contains("name") || wrong.isDisjoint(with: fields.keys) { return first }
    problems += refusal.problems
    for field in wrong { fields[field] = nil }
    return InputReading<Input>.read(fields, at: call.now)
  }

  /// A customer's custom fields after the row; without the values that they cannot hold, if that is wanted.
  private func changed(
    _ values: JSONValue, by input: [String: JSONValue]?, isNew: Bool, _ problems: inout [ImportProblem]
  ) -> Result<JSONValue, InputRefusal> {
    guard isNew || input?.isEmpty == false, !customFields.isEmpty else { return .success(values) }
    var input = input ?? [:]
    do {
      return .success(try CustomFieldRules.changed(values, by: input, isNew: isNew, fields: customFields))
    } catch {
      let refusal = InputRefusal(issues: error.issues)
      guard settings.invalidValues == .leaveOut else { return .failure(refusal) }
      problems += refusal.problems
      for issue in error.issues { input[String(issue.path.dropFirst("customFields.".count))] = nil }
      let rest = try? CustomFieldRules.changed(values, by: input, isNew: false, fields: customFields)
      return rest.map { .success($0) } ?? .failure(refusal)
    }
  }

  private mutating func owner(_ email: String) throws -> Result<ID<User>, ImportProblem> {
    let email = email.lowercased()
    if let known = owners[email] { return known }
    let found: UserRow? = try writer.fetchOne(
      """
      \(UserRow.select)
      WHERE workspace_id = \(user.workspaceId) AND email = \(email) AND deactivated_at IS NULL
      """)
    var result: Result<ID<User>, ImportProblem> = .failure(
      ImportProblem(field: "owner", .unknownOwner(owner: email)))
    if let found {
      do {
        try Access.checkAssignment(to: found.id, by: user, in: writer)
        result = .success(found.id)
      } catch is RPCError {
        result = .failure(ImportProblem(field: "owner", .refusedOwner(owner: email)))
      }
    }
    owners[email] = result
    return result
  }

  /// What the database refuses of one row stops no other one; that it is full or gone stops all.
  private func verdict(for error: any Error) throws -> Verdict {
    if let refusal = error as? InputRefusal { return .failed(refusal.problems) }
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
