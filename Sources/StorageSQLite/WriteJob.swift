import Storage

/// A write, and whoever waits for it.
class WriteJob: @unchecked Sendable {
  enum Kind {
    case transaction
    /// References are not enforced; see ``Store/alterSchema(_:)``.
    case schema
  }

  let kind: Kind
  let cancellation = Cancellation()
  /// Whether it must not share its transaction with others.
  var isAlone: Bool
  /// What it will be told; nil if it succeeded.
  var error: (any Error)?

  fileprivate init(_ kind: Kind) {
    self.kind = kind
    isAlone = kind == .schema
  }

  /// Runs the body. May be called several times, by one thread at a time; the last time counts.
  func run(_ writer: Writer) throws { throw StorageError(.other, "A write does nothing.") }

  /// Tells the caller, once.
  func finish() {}
}

final class TypedWriteJob<T: Sendable>: WriteJob, @unchecked Sendable {
  private let body: @Sendable (Writer) throws -> T
  private var result: T?
  /// Set before the job is handed to the writer.
  var continuation: CheckedContinuation<T, any Error>?

  init(_ kind: Kind, _ body: @escaping @Sendable (Writer) throws -> T) {
    self.body = body
    super.init(kind)
  }

  override func run(_ writer: Writer) throws {
    result = nil
    result = try body(writer)
  }

  override func finish() {
    let outcome: Result<T, any Error> =
      if let error {
        .failure(error)
      } else if let result {
        .success(result)
      } else {
        .failure(StorageError(.other, "The transaction did not run. Try again."))
      }
    continuation?.resume(with: outcome)
    continuation = nil
  }
}
