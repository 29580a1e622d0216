import Rapport

/// Why a deal is not moved, closed, reopened or given a probability.
@Schema
enum OpportunityRefusal: Reason {
  /// It is closed with the other outcome, and has to be reopened first.
  case otherOutcome(status: OpportunityStatus)
  /// It is closed already, and has to be reopened first.
  case alreadyClosed
  /// It has to leave the pipeline's first stage before it can be won.
  case inFirstStage
  /// It is open: only closed deals are reopened.
  case notClosed
  /// A deal is reopened in an open stage.
  case closedStage
  /// The probability of a closed deal is fixed until it is reopened.
  case fixedProbability(probability: Int)

  var text: String {
    switch self {
    case .otherOutcome(let status): "it is \(status.rawValue); reopen it first"
    case .alreadyClosed: "it is closed already; reopen it first"
    case .inFirstStage: "a deal has to leave the pipeline's first stage before it can be won"
    case .notClosed: "only closed deals are reopened"
    case .closedStage: "a deal is reopened in an open stage"
    case .fixedProbability(let probability): "its probability is \(probability) %, and stays so until it is reopened"
    }
  }
}

/// Why a deal was not changed.
@Schema
enum OpportunityError: ProcedureError {
  /// The deal has changed since; `current` is what it is now.
  case staleVersion(current: Opportunity)
  /// The pipeline does not allow this move.
  case moveRefused(from: String, to: String, why: String, reason: OpportunityRefusal)
  /// The pipeline has no such stage.
  case unknownStage(stage: String, known: [String])
  /// The pipeline asks for a reason to win or lose a deal.
  case reasonRequired(outcome: CloseOutcome)
  /// Some of the deals of a bulk update cannot be changed like this; none was.
  case bulkRefused(refused: [BulkRefusal])
  /// The deal is not in the state that this needs.
  case wrongStatus(status: OpportunityStatus, why: String, reason: OpportunityRefusal)
  /// The time in which it could be restored is over, or it is not deleted.
  case notRestorable(why: String, reason: RestoreRefusal)

  static func moveRefused(from: String, to: String, _ reason: OpportunityRefusal) -> OpportunityError {
    .moveRefused(from: from, to: to, why: reason.text, reason: reason)
  }

  static func wrongStatus(_ status: OpportunityStatus, _ reason: OpportunityRefusal) -> OpportunityError {
    .wrongStatus(status: status, why: reason.text, reason: reason)
  }

  static func notRestorable(_ reason: RestoreRefusal) -> OpportunityError {
    .notRestorable(why: reason.text, reason: reason)
  }

  var code: RPCErrorCode {
    switch self {
    case .staleVersion: .conflict
    case .reasonRequired: .preconditionFailed
    default: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The deal \(current.number) has changed since you read it: it is at version \(current.version); "
        + "read it and try again"
    case .moveRefused(let from, let to, let why, _): "The deal cannot move from \(from) to \(to): \(why)"
    case .unknownStage(let stage, let known):
      "The pipeline has no stage \(stage); its stages are \(known.joined(separator: ", "))"
    case .reasonRequired(let outcome): "The pipeline asks for a reason when a deal is \(outcome.rawValue)"
    case .bulkRefused(let refused):
      "\(refused.count == 1 ? "1 deal" : "\(refused.count) deals") cannot be changed like this, so none was: "
        + (refused.first?.why ?? "")
    case .wrongStatus(let status, let why, _): "The deal is \(status.rawValue): \(why)"
    case .notRestorable(let why, _): "The deal cannot be restored: \(why)"
    }
  }
}

/// Why one deal of a bulk update cannot be changed.
@Schema
struct BulkRefusal {
  var id: ID<Opportunity>
  /// The deal's number.
  var number: String
  /// A sentence.
  var why: String
  /// The same for programs: the error that a change of this deal alone would have been refused with.
  var error: OpportunityError
}
