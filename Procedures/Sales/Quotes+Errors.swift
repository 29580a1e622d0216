import Rapport

/// Why something is not done with a quote.
@Schema
enum QuoteRefusal: Reason {
  /// It has been accepted, and its order stands.
  case accepted
  /// It has been declined: a change makes its next revision.
  case declined
  /// It has been declined before.
  case alreadyDeclined
  /// Its last day has passed: a change makes its next revision.
  case expired
  /// It has not been sent.
  case notSent
  /// It has been neither accepted nor declined.
  case notAnswered
  /// The order that was made of it has been changed since.
  case orderChanged(orderNumber: String, status: OrderStatus)
  /// Its deal is deleted.
  case opportunityDeleted
  /// It has no lines.
  case noLines
  /// Its last day has passed before it was sent.
  case lastDayPassed(lastDay: CalendarDate)
  /// The installation sends no mail.
  case noMail
  /// The customer has no e-mail address.
  case noAddress

  var text: String {
    switch self {
    case .accepted: "it has been accepted, and its order stands"
    case .declined: "it has been declined; change it to make its next revision"
    case .alreadyDeclined: "it has been declined already"
    case .expired: "it has expired; change it to make its next revision"
    case .notSent: "it has not been sent"
    case .notAnswered: "it has been neither accepted nor declined"
    case .orderChanged(let number, let status):
      "its order \(number) has been changed since, and is \(status.rawValue)"
    case .opportunityDeleted: "its deal is deleted; restore that first"
    case .noLines: "it has no lines"
    case .lastDayPassed(let day): "its last day, \(day), has passed"
    case .noMail: "this installation sends no mail"
    case .noAddress: "the customer has no e-mail address; name one (to)"
    }
  }
}

/// Why a quote was not changed.
@Schema
enum QuoteError: ProcedureError {
  /// The quote has changed since; `current` is what it is now.
  case staleVersion(current: Quote)
  /// What is asked for does not go with the quote's status.
  case wrongStatus(status: QuoteStatus, why: String, reason: QuoteRefusal)
  /// What it lacks before it can be sent.
  case incomplete(why: String, reason: QuoteRefusal)
  /// It cannot go out by mail.
  case notMailed(why: String, reason: QuoteRefusal)
  /// The deal cannot be won, and `error` says why; the quote was not accepted either.
  case opportunityNotWon(why: String, error: OpportunityError)

  static func wrongStatus(_ status: QuoteStatus, _ reason: QuoteRefusal) -> QuoteError {
    .wrongStatus(status: status, why: reason.text, reason: reason)
  }

  static func incomplete(_ reason: QuoteRefusal) -> QuoteError { .incomplete(why: reason.text, reason: reason) }

  static func notMailed(_ reason: QuoteRefusal) -> QuoteError { .notMailed(why: reason.text, reason: reason) }

  var code: RPCErrorCode {
    switch self {
    case .staleVersion: .conflict
    case .incomplete, .notMailed: .preconditionFailed
    case .wrongStatus, .opportunityNotWon: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The quote \(current.number) has changed since you read it: it is at version \(current.version); "
        + "read it and try again"
    case .wrongStatus(let status, let why, _): "The quote is \(status.rawValue): \(why)"
    case .incomplete(let why, _): "The quote cannot be sent: \(why)"
    case .notMailed(let why, _): "The quote cannot go out by mail: \(why)"
    case .opportunityNotWon(let why, _): "The quote was not accepted, for its deal cannot be won: \(why)"
    }
  }
}
