import Rapport
import Storage

/// The system itself: whether it is well, what it is, and the work that it does apart from calls.
@Procedures("system")
struct SystemProcedures {
  /// Whether the system is well: the database answers, and how much work waits. For whoever looks after it; answers
  /// everybody, and tells nothing of what is stored.
  @Query(access: .public)
  func health(_ call: CRMCall) async throws -> SystemHealth {
    do {
      return try await call.read { reader in
        let late = call.now.adding(seconds: -SystemHealth.lateSeconds)
        return SystemHealth(
          status: .healthy, time: call.now,
          lateJobs: try reader.fetchValue("SELECT COUNT(*) FROM jobs WHERE due_at < \(late)") ?? 0,
          deadJobs: try reader.fetchValue("SELECT COUNT(*) FROM jobs WHERE state = 'dead'") ?? 0)
      }
    } catch is StorageError {
      return SystemHealth(status: .unhealthy, time: call.now, lateJobs: 0, deadJobs: 0)
    }
  }

  /// Which version of the interface the server speaks.
  @Query(access: .public)
  func version(_ call: CRMCall) async throws -> SystemVersion { SystemVersion(version: CRM.version) }

  /// Work that waits, runs or is over, of the workspace and of the installation itself, the newest first.
  @Query(access: AccessPolicy<Role>.roles(.owner, .admin))
  func listJobs(_ input: ListJobs, _ call: CRMCall) async throws -> Page<Job> {
    try await Jobs.list(input, in: try call.signedIn().workspaceId, for: call)
  }

  /// Puts a job that is dead or was cancelled in line again, with all its attempts; one that waits comes at once.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: JobError.self)
  func retryJob(_ input: JobKey, _ call: CRMCall) async throws -> Job {
    try await call.write { try Jobs.retry(input.id, for: call, in: $0).job }
  }

  /// Stops a job that waits or runs. What it has done already is not undone.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: JobError.self)
  func cancelJob(_ input: JobKey, _ call: CRMCall) async throws -> Job {
    try await call.write { try Jobs.cancel(input.id, for: call, in: $0).job }
  }
}
