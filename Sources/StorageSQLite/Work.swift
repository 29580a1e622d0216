import Synchronization

/// Whether somebody who waits for a piece of work has given it up.
final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  var isCancelled: Bool { flag.load(ordering: .relaxed) }

  func cancel() { flag.store(true, ordering: .relaxed) }
}

/// How far a connection may go with what it is asked to do.
struct WorkLimits {
  /// SQLite's virtual machine may run so many instructions; nil for any number.
  var instructions: Int?
  /// Whether a lock that another process holds is waited for by somebody else, not here.
  var isImpatient = false
  var cancellation: Cancellation?
}

/// Why a connection did not finish what it was asked to do. Whatever the work answered then does not count.
enum WorkStop {
  case cancelled
  case outOfInstructions
  case locked
}
