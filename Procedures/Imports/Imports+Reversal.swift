import Rapport
import Storage

/// Undoes what a row of an import has done, unless somebody has changed the record since.
struct RowReversal<Kind: ImportKind> {
  private let context: ImportContext
  private let kind: Kind

  init(_ context: ImportContext) throws {
    self.context = context
    kind = try Kind(context)
  }

  /// - Returns: whether it has been undone.
  func undo(_ row: ImportedRow) throws -> Bool {
    let writer = context.writer
    guard row.revertedAt == nil, let id = row.recordId, let old = try writer.find(Kind.Record.self, ids: [id]).first,
      old.deletedAt == nil, old.version == row.version
    else { return false }
    let new: Kind.Record?
    switch row.outcome {
    case .created: new = try kind.withdrawn(old)
    case .updated: new = try row.before.flatMap { try kind.putBack($0, into: old) }
    case .unchanged, .skipped, .failed: new = nil
    }
    guard let new else { return false }
    try writer.update(new, from: old)
    if row.outcome == .updated, let additions = row.additions {
      try kind.takeAway(try ImportAdditions(stored: additions), from: new)
    }
    var undone = row
    undone.revertedAt = context.call.now
    try writer.update(undone, from: row)
    return true
  }
}
