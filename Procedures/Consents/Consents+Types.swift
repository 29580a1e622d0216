import Rapport

/// What a person has said to being written to or called on one channel for one purpose: how it stands now. The log has
/// what it rests on.
@Schema
struct Consent {
  var id: ID<Consent>
  /// The customer, or the one whose contact it is; absent for a lead who is none yet.
  var customerProfileId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  /// The lead; also of one who has become a customer since.
  var leadId: ID<Lead>?
  var personName: String
  var channel: ConsentChannel
  var purpose: String
  var state: ConsentState
  /// What allows it, if it is given.
  var legalBasis: ConsentBasis?
  /// How it was given or taken back; absent while it is asked for.
  var method: ConsentMethod?
  /// Of the text that was agreed to.
  var textVersion: String?
  /// When it came to stand like this.
  var since: Instant
  /// Until when what was asked for can be confirmed.
  var expiresAt: Instant?
}

/// The way a message takes.
@Schema
enum ConsentChannel: String, CaseIterable {
  case email
  case sms
  case phone
  case post
}

/// How a consent stands. Where there is none, nobody has asked and nobody has said anything.
@Schema
enum ConsentState: String, CaseIterable {
  /// A mail that asks for it is out.
  case requested
  case given
  /// It was taken back, or objected to.
  case revoked
  /// What was asked for was not confirmed in time.
  case expired
}

/// What allows a message (GDPR, article 6).
@Schema
enum ConsentBasis: String, CaseIterable {
  /// The person has agreed to it: article 6(1)(a).
  case consent
  /// A contract with the person needs it: article 6(1)(b).
  case contract
  /// A law demands it: article 6(1)(c).
  case legalObligation
  /// An interest that outweighs the person's: article 6(1)(f).
  case legitimateInterest
  /// They have bought something alike, and have not objected: ePrivacy directive, article 13(2).
  case existingCustomer
}

/// How a person has said it.
@Schema
enum ConsentMethod: String, CaseIterable {
  /// In a form, and once more by the link of a mail to the address.
  case doubleOptIn
  /// In a form.
  case form
  /// On paper, or in a message of their own.
  case written
  /// In person or on the telephone.
  case spoken
  case other
}

/// What an entry of the log tells of.
@Schema
enum ConsentAction: String, CaseIterable {
  case requested
  /// The mail that asks for it has gone out.
  case mailed
  case given
  case revoked
}

/// An entry of the log of consents. It is never changed.
@Schema
struct ConsentEntry {
  /// The place in the log: grows with time.
  var seq: Int
  /// When it was written.
  var at: Instant
  /// Who acted; absent if it was the person themselves, or the installation.
  var actorId: ID<User>?
  var actorName: String?
  var action: ConsentAction
  var channel: ConsentChannel
  var purpose: String
  var legalBasis: ConsentBasis?
  var method: ConsentMethod?
  /// What exactly was agreed to.
  var text: String?
  var textVersion: String?
  /// SHA-256 of the text, as 64 hexadecimal digits.
  var textHash: String?
  /// The page with the form.
  var formUrl: String?
  /// When it was said; earlier than ``at`` if it was noted later.
  var statedAt: Instant
  /// What the mail that asked for it is called.
  var mailMessageId: String?
  /// SHA-256 of that mail's text, as 64 hexadecimal digits.
  var mailBodyHash: String?
  /// Where the call came from.
  var ip: String?
  var userAgent: String?
  /// SHA-256 over the entry and the hash of the one before it, as 64 hexadecimal digits.
  var hash: String
}

@Schema
struct ConsentDetail {
  var consent: Consent
  /// The entry of the log that made it what it is.
  var evidence: ConsentEntry?
}

/// Whether a message may go out.
@Schema
struct ConsentCheck {
  var isAllowed: Bool
  /// Why not, in a sentence.
  var why: String?
  /// Why not.
  var reason: ConsentRefusal?
  /// What decides on it; absent if nothing is known of the person.
  var consent: Consent?
}

/// What a mail that asks for a consent is about, to who has its link.
@Schema
struct ConsentOffer {
  var workspaceName: String
  var channel: ConsentChannel
  var purpose: String
  /// What exactly is agreed to.
  var text: String
  var language: DocumentLanguage
  var expiresAt: Instant
}

/// What somebody has just agreed to.
@Schema
struct ConfirmedConsent {
  var workspaceName: String
  var channel: ConsentChannel
  var purpose: String
  var confirmedAt: Instant
}
