import Rapport

@Schema
struct UndoBulkUpdate {
  /// The `changeId` that the bulk update was answered with.
  var id: ID<BulkChange>
}

@Schema
struct UndoneBulkUpdate {
  /// How many records are as they were before.
  var restored: Int
  /// How many keep something of the update: somebody has changed that since, they are gone, they are no longer the
  /// caller's to change, or what they were is not there any more.
  var kept: Int
}

/// Why a bulk update is not undone.
@Schema
enum BulkUndoRefusal: Reason {
  /// It was undone before.
  case alreadyUndone(undoneOn: CalendarDate)
  /// It was longer ago than bulk updates can be undone.
  case changedTooLongAgo(days: Int, changedOn: CalendarDate)

  var text: String {
    switch self {
    case .alreadyUndone(let date): "it was undone already, on \(date)"
    case .changedTooLongAgo(let days, let date): "it was made more than \(days) days ago, on \(date)"
    }
  }
}

/// Why a bulk update was not undone.
@Schema
enum BulkUndoError: ProcedureError {
  /// It was undone already, or the time is over.
  case notUndoable(why: String, reason: BulkUndoRefusal)

  static func notUndoable(_ reason: BulkUndoRefusal) -> BulkUndoError { .notUndoable(why: reason.text, reason: reason) }

  var code: RPCErrorCode { .unprocessable }

  var message: String {
    switch self {
    case .notUndoable(let why, _): "The change cannot be undone: \(why)"
    }
  }
}
