import Rapport

extension JobKind where Payload == Nothing {
  /// Exports of the day before, bytes that no file has any more, and uploads that were given up.
  static let collectFiles = JobKind("files.collect", .daily(hour: 3, minute: 40)) { job in
    guard let service = job.call.services.files else { return }
    try await job.call.store.write { try Exports.purge(at: job.call.now, in: $0) }
    try await Files.collectGarbage(job.call.store, service, at: job.call.now)
  }
}
