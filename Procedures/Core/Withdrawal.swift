import Rapport
import Storage

/// What becomes of a record when the act is taken back that may have made it.
enum Withdrawal: Hashable, Sendable {
  /// The act had made it, and nobody has done anything with it since: it is deleted.
  case deleted
  /// The act had made it; it has been changed or used since, or is not the caller's: it stays.
  case kept
  /// It was there before, or is gone already.
  case notMade
}

/// A record that goes when the act that made it is taken back.
protocol Withdrawable: Restorable {
  var createdAt: Instant { get }
  var createdBy: ID<User> { get }
  /// 1 as long as nobody has changed it.
  var version: Int { get }
}

extension Withdrawable {
  /// What is to become of a record whose owner stands in `owner_id`.
  ///
  /// - Parameters:
  ///   - moment: when the act was done; what it made was made then.
  ///   - isUsed: whether something else hangs on the record by now.
  func withdrawal(
    madeAt moment: Instant, by user: CallUser, in reader: Reader, unless isUsed: () throws -> Bool
  ) throws -> Withdrawal {
    if deletedAt != nil || createdAt != moment { return .notMade }
    if try version > 1 || isUsed() { return .kept }
    if createdBy == user.id { return .deleted }
    let isTheirs = try reader.exists(
      """
      SELECT 1 FROM \(identifier: Self.table) r
      WHERE r.id = \(recordID) AND \(Access.writable(owner: "r.owner_id", by: user))
      """)
    return isTheirs ? .deleted : .kept
  }
}
