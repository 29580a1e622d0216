import Rapport

/// Why something is as it is: which of the reasons, and what belongs to it. Clients make words of their own of it; beside it
/// stands the same in English. No two kinds of reasons have a case of the same name, so that the name says enough.
protocol Reason: Schema, Hashable {
  /// In English, without a full stop.
  var text: String { get }
}

/// Why a deleted record is not brought back.
@Schema
enum RestoreRefusal: Reason {
  /// It is not deleted.
  case notDeleted
  /// It was deleted for longer than records can be restored.
  case deletedTooLongAgo(days: Int, deletedOn: CalendarDate)
  /// A customer that was merged into another one comes back when the merge is undone.
  case merged
  /// The customer of the deal is deleted: that comes first.
  case customerDeleted

  var text: String {
    switch self {
    case .notDeleted: "it is not deleted"
    case .deletedTooLongAgo(let days, let date): "it was deleted more than \(days) days ago, on \(date)"
    case .merged: "it was merged into another one; undo the merge"
    case .customerDeleted: "its customer is deleted; restore the customer before"
    }
  }
}
