import Rapport

/// Work that is done apart from the call that wanted it.
@Schema
struct Job {
  var id: ID<Job>
  /// What is done: `system.purge-outbox`.
  var kind: String
  /// No two jobs of a kind have the same one.
  var key: String?
  var state: JobState
  /// When it is to be done; while it runs, until when its worker has it. Absent when it is over.
  var dueAt: Instant?
  /// How often it has been begun.
  var attempts: Int
  /// In percent, if the work tells it.
  var progress: Int?
  /// Why it failed the last time.
  var lastError: String?
  var createdAt: Instant
  /// Who wanted it; absent if nobody was signed in, as for recurring work.
  var createdBy: ID<User>?
  var finishedAt: Instant?
}

@Schema
enum JobState: String, CaseIterable {
  /// In line, for the first time or after a failure.
  case waiting
  case running
  case done
  /// It failed too often, or for good. It can be retried by hand.
  case dead
  case cancelled
}

/// Owners and admins see and change the jobs of their workspace, and those of the installation itself.
extension Job: Guarded {
  static func access(to ids: [ID<Job>], in call: CRMCall) async throws -> [ID<Job>: RecordAccess] {
    guard let user = call.user, user.role.reachesWorkspace, !ids.isEmpty else { return [:] }
    let found: [ID<Job>] = try await call.read { reader in
      try reader.fetchValues(
        """
        SELECT id FROM jobs
        WHERE id IN \(ids) AND (workspace_id = \(user.workspaceId) OR workspace_id IS NULL)
        """)
    }
    return Dictionary(found.map { ($0, .write) }) { first, _ in first }
  }
}
