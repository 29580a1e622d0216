import Rapport
import Storage

/// What work knows of the job that it does.
struct JobCall: Sendable {
  /// The call in whose name the work reads and writes. Nobody is signed in: the work is the installation's own, and
  /// sees and may do everything.
  let call: CRMCall
  let job: Jobs.Claimed
  let end: JobEnd

  var id: ID<Job> { job.row.id }
  /// Whose work it is; `nil` if it is the installation's own.
  var workspaceId: ID<Workspace>? { job.row.workspaceId }
  /// Who wanted it.
  var createdBy: ID<User>? { job.row.createdBy }
  /// How often it has been begun, this time included.
  var attempt: Int { job.row.attempts }

  /// Tells how far the work is, in percent. Throws if the job has been cancelled or given to another worker.
  func report(progress percent: Int) async throws {
    let job = job
    try await call.store.write { try Jobs.report(percent, of: job, in: $0) }
  }

  /// Writes in one transaction with the end of the job: either both are there or neither. The work's last act.
  ///
  /// Throws, and writes nothing, if the job has been cancelled or given to another worker.
  func finish<T: Sendable>(_ body: @escaping @Sendable (Writer) throws -> T) async throws -> T {
    let (job, end, now) = (job, end, end.now())
    let result = try await call.write { writer in
      let result = try body(writer)
      try Jobs.finish(job, at: now, in: writer)
      try end.plan(writer)
      return result
    }
    end.isWritten.store(true, ordering: .releasing)
    return result
  }
}
