import Rapport

/// Why a lead does not get a status.
@Schema
enum LeadRefusal: Reason {
  /// It has become a customer, and stays one.
  case converted
  /// It has become a customer already.
  case alreadyConverted
  /// It has not been converted.
  case notConverted
  /// Only a qualified lead is converted.
  case notQualified
  /// It may get one of these instead.
  case notNext(next: [LeadStatus])
  /// Nothing comes of it: that needs a reason. See disqualifyLead.
  case reasonNeeded
  /// It becomes a customer: see convertLead.
  case customerNeeded

  var text: String {
    switch self {
    case .converted: "it has become a customer, and stays one"
    case .alreadyConverted: "it has become a customer already"
    case .notConverted: "it has not been converted"
    case .notQualified: "only a qualified lead is converted; qualify it before"
    case .notNext(let next): "it may become \(next.map(\.rawValue).joined(separator: ", "))"
    case .reasonNeeded: "it needs a reason; call disqualifyLead"
    case .customerNeeded: "it needs a customer; call convertLead"
    }
  }
}

/// Why a lead was not changed.
@Schema
enum LeadError: ProcedureError {
  /// The lead has changed since; `current` is what it is now.
  case staleVersion(current: Lead)
  /// A lead of this status cannot get that one.
  case moveRefused(from: LeadStatus, to: LeadStatus, why: String, reason: LeadRefusal)
  /// The time in which it could be restored is over, or it is not deleted.
  case notRestorable(why: String, reason: RestoreRefusal)
  /// The customer that it would become seems to be one of these.
  case duplicates(found: [DuplicateMatch])
  /// The deal that is to come with it cannot be made; `error` is createOpportunity's own.
  case opportunityRefused(why: String, error: OpportunityError)

  static func moveRefused(from: LeadStatus, to: LeadStatus, _ reason: LeadRefusal) -> LeadError {
    .moveRefused(from: from, to: to, why: reason.text, reason: reason)
  }

  static func notRestorable(_ reason: RestoreRefusal) -> LeadError {
    .notRestorable(why: reason.text, reason: reason)
  }

  var code: RPCErrorCode {
    switch self {
    case .staleVersion, .duplicates: .conflict
    default: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      """
      The lead \(current.name) has changed since you read it: it is at version \(current.version); read it and try again
      """
    case .moveRefused(let from, let to, let why, _):
      "The lead is \(from.rawValue) and cannot become \(to.rawValue): \(why)"
    case .notRestorable(let why, _): "The lead cannot be restored: \(why)"
    case .duplicates(let found):
      """
      The customer seems to be there already: \(found.map(\.customer.name).joined(separator: ", ")); \
      name it (customerProfileId), or say that it is another one (allowDuplicate)
      """
    case .opportunityRefused(let why, _): why
    }
  }
}
