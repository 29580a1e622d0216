import Rapport

/// Why no message goes out to a person, and why they are not asked for a consent.
@Schema
enum ConsentRefusal: Reason {
  /// They have not agreed to it.
  case noConsent
  /// They were asked for it, and have not confirmed it yet.
  case notConfirmed(requestedOn: CalendarDate)
  /// They were asked for it, and have not confirmed it in time.
  case confirmationMissed(expiredOn: CalendarDate)
  /// They have taken it back, or objected.
  case consentRevoked(revokedOn: CalendarDate)
  /// They have agreed to it already.
  case consentGiven(givenOn: CalendarDate)
  /// The installation sends no mail.
  case noMailToConfirm
  /// The person has no e-mail address.
  case noAddressToConfirm

  var text: String {
    switch self {
    case .noConsent: "there is no consent"
    case .notConfirmed(let date): "consent was asked for on \(date), and has not been confirmed"
    case .confirmationMissed(let date): "consent was asked for, and was not confirmed until \(date)"
    case .consentRevoked(let date): "consent was revoked on \(date)"
    case .consentGiven(let date): "consent was given on \(date)"
    case .noMailToConfirm: "this installation sends no mail"
    case .noAddressToConfirm: "the person has no e-mail address"
    }
  }
}

/// Why a consent was neither asked for nor confirmed.
@Schema
enum ConsentError: ProcedureError {
  /// The person is not asked for it.
  case notRequested(why: String, reason: ConsentRefusal)
  /// The token is unknown, or it was used or replaced, or has run out.
  case linkExpired

  static func notRequested(_ reason: ConsentRefusal) -> ConsentError {
    .notRequested(why: reason.text, reason: reason)
  }

  var code: RPCErrorCode {
    switch self {
    case .notRequested: .unprocessable
    case .linkExpired: .preconditionFailed
    }
  }

  var message: String {
    switch self {
    case .notRequested(let why, _): "The person is not asked for consent: \(why)"
    case .linkExpired: "The link was used or replaced, or has run out; ask for another mail"
    }
  }
}
