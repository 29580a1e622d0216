import Rapport

/// What holds for consents: no database, no clock.
enum ConsentRules {
  /// How long what was asked for by mail can be confirmed, in seconds: 14 days.
  static let requestLifetime = 14 * 24 * 60 * 60

  /// How far the clocks of callers may be ahead, in seconds.
  static let clockDrift = 300

  /// A purpose as it is compared: without case and accents.
  static func key(of purpose: String) -> String { SortText.folded(purpose) }

  /// What is wrong with naming these, and with which field; `nil` if it is exactly one.
  static func problem(customer: Bool, contact: Bool, lead: Bool) -> (field: String, finding: Finding)? {
    let named = [("customerProfileId", customer), ("contactId", contact), ("leadId", lead)].filter(\.1).map(\.0)
    guard let first = named.first else {
      return ("customerProfileId", .required("is needed: name a customer, a contact or a lead"))
    }
    return named.count == 1 ? nil : (named[1], .exclusive(with: first))
  }

  /// What is wrong with a consent that is noted by hand, and with which field; `nil` if nothing is.
  static func problem(
    basis: ConsentBasis, method: ConsentMethod, hasText: Bool
  ) -> (field: String, finding: Finding)? {
    if let problem = problem(method: method) { return problem }
    if basis != .consent || hasText { return nil }
    return ("text", .required("is needed: what exactly was agreed to"))
  }

  /// The same of how a person has said something.
  static func problem(method: ConsentMethod) -> (field: String, finding: Finding)? {
    guard method == .doubleOptIn else { return nil }
    return ("method", .inapplicable("is not noted by hand: requestConsent begins a double opt-in"))
  }

  /// How what is kept reads at a moment.
  static func state(_ state: ConsentState, expiresAt: Instant?, at now: Instant) -> ConsentState {
    guard state == .requested, let expiresAt, expiresAt <= now else { return state }
    return .expired
  }

  /// Why a message may not go out; `nil` if it may.
  ///
  /// - Parameters:
  ///   - state: `nil` if the person has said nothing.
  ///   - since: when they came to that.
  static func objection(_ state: ConsentState?, since: Instant, expiresAt: Instant?) -> ConsentRefusal? {
    switch state {
    case nil: .noConsent
    case .given: nil
    case .requested: .notConfirmed(requestedOn: since.date)
    case .expired: .confirmationMissed(expiredOn: (expiresAt ?? since).date)
    case .revoked: .consentRevoked(revokedOn: since.date)
    }
  }
}
