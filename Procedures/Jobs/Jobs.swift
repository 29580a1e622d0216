import Rapport
import Storage

/// Work that is done apart from the call that wants it, and survives whatever happens to the process.
enum Jobs {
  /// Puts work in line, in the transaction of what wants it: if that is undone, so is the job.
  ///
  /// - Parameters:
  ///   - key: A job with a key that its kind has had is not put in line again, for as long as the old one is kept:
  ///     a week after its end.
  ///   - moment: when to do it; without one, at once.
  ///   - workspace: whose work it is; without one, the caller's.
  /// - Returns: the new job's id; `nil` if there is one with the key.
  @discardableResult
  static func enqueue<Payload: Schema>(
    _ kind: JobKind<Payload>, _ payload: Payload, key: String? = nil, at moment: Instant? = nil,
    workspace: ID<Workspace>? = nil, for call: CRMCall, in writer: Writer
  ) throws -> ID<Job>? {
    try insert(
      kind.name, kind.text(of: payload), key: key, at: moment ?? call.now,
      workspace: workspace ?? call.user?.workspaceId, for: call, in: writer)
  }

  private static func insert(
    _ kind: String, _ payload: JSONText, key: String?, at moment: Instant, workspace: ID<Workspace>?,
    for call: CRMCall, in writer: Writer
  ) throws -> ID<Job>? {
    if let key, try writer.exists("SELECT 1 FROM jobs WHERE kind = \(kind) AND key = \(key)") { return nil }
    let job = JobRow(
      id: call.newID(), workspaceId: workspace, kind: kind, key: key, payload: payload, state: .waiting,
      dueAt: moment, attempts: 0, lease: nil, progress: nil, lastError: nil, createdAt: call.now,
      createdBy: call.user?.id, requestId: call.origin.requestId, finishedAt: nil)
    try writer.insert(job)
    return job.id
  }

  /// Sees to it that each kind with a schedule has its next job in line.
  static func planRecurring(_ kinds: [any AnyJobKind], for call: CRMCall, in writer: Writer) throws {
    for kind in kinds {
      guard let schedule = kind.schedule else { continue }
      let isPlanned = try writer.exists("SELECT 1 FROM jobs WHERE kind = \(kind.name) AND due_at IS NOT NULL")
      if isPlanned { continue }
      var moment = schedule.next(after: call.now)
      // The clock may have been put back.
      while try insert(
        kind.name, JSONText(.object([:])), key: moment.description, at: moment, workspace: nil, for: call, in: writer)
        == nil
      { moment = schedule.next(after: moment) }
    }
  }

  // MARK: At the hands of people

  /// Jobs of a workspace and of the installation, the newest first.
  static func list(_ input: ListJobs, in workspace: ID<Workspace>, for call: CRMCall) async throws -> Page<Job> {
    var filter = input
    (filter.limit, filter.cursor) = (1, nil)
    let keyset = Keyset([.init("id", .blob, .descending)], filter: "system.listJobs \(filter.jsonText)")
    var conditions: [SQL] = [
      "(workspace_id = \(workspace) OR workspace_id IS NULL)", try keyset.condition(after: input.cursor),
    ]
    if let state = input.state { conditions.append("state = \(state)") }
    if let kind = input.kind { conditions.append("kind = \(kind)") }
    let query: SQL = """
      \(JobRow.select) WHERE \(SQL.all(of: conditions)) ORDER BY \(keyset.order) LIMIT \(input.limit + 1)
      """
    return try await call.read { reader in
      let rows: [JobRow] = try reader.fetchAll(query)
      let (page, next) = keyset.page(rows, limit: input.limit) { [$0.id.databaseValue] }
      return Page(items: page.map(\.job), nextCursor: next)
    }
  }

  /// Puts a job that is dead or cancelled in line again, with all its attempts, or one that waits to the front.
  static func retry(_ id: ID<Job>, for call: CRMCall, in writer: Writer) throws -> JobRow {
    try change(id, "retried", for: call, in: writer) { job throws(JobError) in
      guard job.state != .running, job.state != .done else { throw .wrongState(state: job.state) }
      job.attempts = 0
      job.progress = nil
      job.wait(until: call.now)
    }
  }

  /// Stops a job that waits or runs. Work that is being done hears of it when it next renews its lease, and what it would
  /// write at its end is not written.
  static func cancel(_ id: ID<Job>, for call: CRMCall, in writer: Writer) throws -> JobRow {
    try change(id, "cancelled", for: call, in: writer) { job throws(JobError) in
      guard job.state == .waiting || job.state == .running else { throw .wrongState(state: job.state) }
      job.end(.cancelled, at: call.now)
    }
  }

  private static func change(
    _ id: ID<Job>, _ action: String, for call: CRMCall, in writer: Writer,
    _ change: (inout JobRow) throws(JobError) -> Void
  ) throws -> JobRow {
    guard let old = try writer.find(JobRow.self, id) else {
      throw RPCError(.notFound, "There is no Job \(id) for you (id)")
    }
    var new = old
    try change(&new)
    try writer.update(new, from: old)
    let draft = AuditLog.Draft(
      action: action, entity: "Job", entityId: id.uuid,
      changes: FieldChange.json([
        FieldChange(name: "state", old: .string(old.state.rawValue), new: .string(new.state.rawValue))
      ]))
    try AuditLog.append([draft], to: try call.signedIn().workspaceId, for: call, in: writer)
    return new
  }

  /// Removes what has been over for long: done or cancelled for a week, dead for three months.
  static func purge(at now: Instant, in writer: Writer) throws {
    try writer.execute(
      """
      DELETE FROM jobs WHERE finished_at < \(now.adding(seconds: -7 * 86_400)) AND state IN ('done', 'cancelled')
        OR finished_at < \(now.adding(seconds: -90 * 86_400))
      """)
  }
}

/// Why a job stays as it is.
@Schema
enum JobError: ProcedureError {
  /// What is asked for does not go with the job's state.
  case wrongState(state: JobState)

  var code: RPCErrorCode { .unprocessable }
  var message: String {
    switch self {
    case .wrongState(let state): "The job is \(state.rawValue); read it again"
    }
  }
}
