import Rapport
import Storage
import Synchronization

/// How a job ends: when, with what behind it, and whether that has been written.
final class JobEnd: Sendable {
  let now: @Sendable () -> Instant
  /// Puts what follows in line.
  let plan: @Sendable (Writer) throws -> Void
  let isWritten = Atomic(false)

  init(now: @escaping @Sendable () -> Instant, plan: @escaping @Sendable (Writer) throws -> Void) {
    self.now = now
    self.plan = plan
  }
}
