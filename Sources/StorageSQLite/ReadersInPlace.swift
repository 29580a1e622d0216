import Storage

/// Reads on the calling thread, on a connection that the thread has for itself, as long as that is soon done.
///
/// Nothing is waited for: a server's threads must not stand still.
final class ReadersInPlace: Sendable {
  private struct Place: Sendable {
    var connection: SQLiteConnection?
    var isClosed = false
  }

  private let path: String
  private let options: SQLiteStore.Options
  private let limits: WorkLimits
  private let places: PerThread<Place>

  /// - Parameter threadCount: how many threads are expected to read at once.
  init(path: String, _ options: SQLiteStore.Options, threadCount: Int) {
    self.path = path
    self.options = options
    limits = WorkLimits(instructions: options.instructionsInPlace, isImpatient: true)
    places = PerThread(count: threadCount) { Place() }
  }

  /// - Returns: what `body` returns; nil if that takes longer than it may, or the connections of more threads than
  ///   expected are all in use. It has to be done elsewhere then, from the start.
  func read<T>(_ body: (Reader) throws -> T) throws -> T? {
    guard options.instructionsInPlace > 0 else { return nil }
    let result = try places.withFreeState { place -> T? in
      try connection(of: &place).flatMap { connection in try connection.snapshot(limits, body) }
    }
    return result ?? nil
  }

  /// The number of transactions that all processes have committed; nil when it is not known.
  var changeCount: UInt32? {
    let count = places.withFreeState { place in place.connection?.changeCount }
    return count ?? nil
  }

  /// - Returns: nil when opening would have to wait.
  private func connection(of place: inout Place) throws -> SQLiteConnection? {
    if place.isClosed { throw StorageError.closed }
    if let connection = place.connection { return connection }
    do {
      let connection = try SQLiteConnection.reading(path: path, options, isPatient: false)
      connection.findChangeCounter()
      place.connection = connection
      return connection
    } catch let error as StorageError where error.kind == .busy {
      return nil
    }
  }

  func close() {
    places.forEach { place in
      place.connection = nil
      place.isClosed = true
    }
  }
}

extension SQLiteConnection {
  /// Runs `body` on a snapshot.
  ///
  /// - Returns: nil if it was stopped for another reason than its cancellation.
  func snapshot<T>(_ limits: WorkLimits, _ body: (Reader) throws -> T) throws -> T? {
    start(limits)
    try control("BEGIN DEFERRED")
    defer { if isInTransaction { try? control("COMMIT") } }
    do {
      let result = try body(Reader(self))
      // Who swallows the error of a statement that was stopped has not read what there is.
      switch stop {
      case nil: return result
      case .cancelled: throw CancellationError()
      case .outOfInstructions, .locked: return nil
      }
    } catch {
      switch stop {
      case nil: throw error
      case .cancelled: throw CancellationError()
      case .outOfInstructions, .locked: return nil
      }
    }
  }
}
