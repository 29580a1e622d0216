import Rapport

@Schema
struct ListJobs {
  var state: JobState?
  /// `system.purge-outbox`.
  @Trimmed @Length(1...100) var kind: String?
  @Range(1...200) var limit: Int = 50
  @Length(1...200) var cursor: String?
}

@Schema
struct JobKey {
  var id: ID<Job>
}

@Schema
struct SystemHealth {
  var status: HealthStatus
  /// The server's clock.
  var time: Instant
  /// How many jobs should have been begun, or finished by their worker, more than five minutes ago. Many mean that no worker
  /// runs.
  var lateJobs: Int
  /// How many jobs have failed for good.
  var deadJobs: Int

  static let lateSeconds = 300
}

@Schema
enum HealthStatus: String, CaseIterable {
  case healthy
  /// The database does not answer.
  case unhealthy
}

@Schema
struct SystemVersion {
  /// The version of the interface.
  var version: String
}
