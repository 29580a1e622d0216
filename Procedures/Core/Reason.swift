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
  /// The customer that it belongs to is deleted: that comes first.
  case customerDeleted
  /// The pipeline of the stage is deleted: that comes first.
  case pipelineDeleted
  /// Another stage of the pipeline has its key.
  case keyInUse(key: String, name: String)
  /// The pipeline would not be one with it.
  case pipeline(problem: PipelineRefusal)
  /// Another one is called so.
  case nameInUse(name: String)
  /// One person keeps no more views of one list.
  case tooManyViews(maximum: Int)
  /// The two have been related like this since.
  case relatedAnew(to: CustomerSummary)
  /// A company would own itself, through those in between.
  case ownsItself(through: [CustomerSummary])
  /// The invitation is not withdrawn.
  case notWithdrawn
  /// Nobody could follow the invitation any more.
  case invitationExpired(on: CalendarDate)
  /// Who was invited is a member.
  case memberByNow(email: String)
  /// There is another invitation to the address.
  case invitedAnew(email: String)

  var text: String {
    switch self {
    case .notDeleted: "it is not deleted"
    case .deletedTooLongAgo(let days, let date): "it was deleted more than \(days) days ago, on \(date)"
    case .merged: "it was merged into another one; undo the merge"
    case .customerDeleted: "its customer is deleted; restore the customer before"
    case .pipelineDeleted: "its pipeline is deleted; restore the pipeline before"
    case .keyInUse(let key, let name): "the stage \(name) has its key \(key) by now"
    case .pipeline(let problem): problem.text
    case .nameInUse(let name): "another one is called \(name) by now"
    case .tooManyViews(let maximum): "there are \(maximum) views of this list, which is the most; delete one first"
    case .relatedAnew(let customer): "they are related anew; see \(customer.name)"
    case .ownsItself(let through): "a company cannot own itself: \(through.map(\.name).joined(separator: " owns "))"
    case .notWithdrawn: "it is not withdrawn"
    case .invitationExpired(let date): "it ran out on \(date); invite them anew"
    case .memberByNow(let email): "\(email) belongs to a member by now"
    case .invitedAnew(let email): "there is another invitation to \(email)"
    }
  }
}
