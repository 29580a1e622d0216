/// Optimistic locking: an update may say which version it was based on.
enum Versions {
  /// Throws `error` if the update was based on another version than the record is at.
  static func check(_ expected: Int?, is current: Int, else error: @autoclosure () throws -> any Error) throws {
    guard let expected, expected != current else { return }
    throw try error()
  }
}
