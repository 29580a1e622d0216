import CRM
import CoreMetrics
import RapportServer
import RapportTelemetry
import StorageSQLite

/// The metrics of a server, besides those of its calls: what is found by looking when somebody asks.
struct ServerMetrics: Sendable {
  let registry: PrometheusMetrics
  private let store: SQLiteStore
  private let slots: CallSlots
  private let connections: ConnectionCount
  private let jobs: JobCensus

  init(
    _ registry: PrometheusMetrics, _ application: CRMApplication, _ store: SQLiteStore, _ slots: CallSlots,
    _ connections: ConnectionCount
  ) {
    self.registry = registry
    self.store = store
    self.slots = slots
    self.connections = connections
    jobs = JobCensus(application)
    for (name, help) in Self.helps { registry.describe(name, help) }
    registry.setGauge("rapport_build_info", dimensions: [("version", CRM.version)], to: 1)
  }

  private static let helps = [
    ("rapport_build_info", "The program's version; always 1."),
    ("rapport_connections", "Connections that are open."),
    ("rapport_connections_accepted", "Connections that were ever accepted."),
    ("rapport_call_slots", "How many messages with calls may be worked on at one time."),
    ("rapport_call_slots_taken", "How many are."),
    ("rapport_call_slots_waiting", "How many messages wait for a slot."),
    ("rapport_database_writing", "Whether the writer is at work."),
    ("rapport_database_writes_waiting", "Writes that wait for the writer."),
    ("rapport_database_readers", "How many long reads may run at one time."),
    ("rapport_database_reads_running", "Long reads that run; short ones run on their caller's thread."),
    ("rapport_database_reads_waiting", "Long reads that wait for a thread."),
    ("rapport_database_size_bytes", "The size of the database's file."),
    ("rapport_database_log_size_bytes", "The size of the write-ahead log's file."),
    ("rapport_jobs", "Jobs that wait, run, or are dead, by kind and state, in all processes; at most seconds old."),
    ("rapport_jobs_attempts", "Attempts at jobs that this process has ended, by kind and outcome."),
    ("rapport_job_duration_seconds", "How long attempts at jobs took, by kind."),
  ]

  func collect() async {
    registry.setGauge("rapport_connections", to: Double(connections.open))
    registry.setCounter("rapport_connections_accepted", to: Double(connections.accepted))
    registry.setGauge("rapport_call_slots", to: Double(slots.limit))
    registry.setGauge("rapport_call_slots_taken", to: Double(slots.running))
    registry.setGauge("rapport_call_slots_waiting", to: Double(slots.waiting))
    let database = store.figures
    registry.setGauge("rapport_database_writing", to: database.isWriting ? 1 : 0)
    registry.setGauge("rapport_database_writes_waiting", to: Double(database.writesWaiting))
    registry.setGauge("rapport_database_readers", to: Double(max(1, store.options.readerCount)))
    registry.setGauge("rapport_database_reads_running", to: Double(database.readsRunning))
    registry.setGauge("rapport_database_reads_waiting", to: Double(database.readsWaiting))
    registry.setGauge("rapport_database_size_bytes", to: Double(database.databaseSize))
    registry.setGauge("rapport_database_log_size_bytes", to: Double(database.logSize))
    // A database that does not answer is told by /health; what is known of the process is shown all the same.
    for count in (try? await jobs.counts()) ?? [] {
      registry.setGauge(
        "rapport_jobs", dimensions: [("kind", count.kind), ("state", count.state)], to: Double(count.count))
    }
  }

  /// Counts an attempt at a job.
  func note(_ job: JobReport) {
    registry.makeCounter(
      label: "rapport_jobs_attempts", dimensions: [("kind", job.kind), ("outcome", job.outcome.rawValue)]
    ).increment(by: 1)
    let time = job.duration.components
    registry.makeTimer(label: "rapport_job_duration_seconds", dimensions: [("kind", job.kind)])
      .recordNanoseconds(time.seconds * 1_000_000_000 + time.attoseconds / 1_000_000_000)
  }
}
