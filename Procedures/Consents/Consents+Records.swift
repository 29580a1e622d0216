import Rapport
import Storage

/// How a person's consent to one channel and purpose stands.
///
/// It hangs on whoever the person is now: a customer that another one was merged into, the contact that a lead has become.
/// So there may be several for one of them, of which the strictest counts, until they say something anew.
@Table("consents")
struct ConsentRow: Hashable {
  var id: ID<Consent>
  var workspaceId: ID<Workspace>
  /// Who the person was when they said it: what the log knows them by.
  var personKind: ConsentPersonKind
  var personId: UUIDv7
  /// Who the person is now.
  var customerId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var channel: ConsentChannel
  var purpose: String
  /// ``ConsentRules/key(of:)``.
  var purposeKey: String
  /// Never ``ConsentState/expired``: that follows from the time.
  var state: ConsentState
  var legalBasis: ConsentBasis?
  var method: ConsentMethod?
  var textVersion: String?
  var since: Instant
  /// Of what is asked for.
  var expiresAt: Instant?
  /// The entry of the log that made it what it is.
  var entrySeq: Int64
  /// Whether whom it hangs on now has said something else since they came together.
  var isSuperseded: Bool
  var createdAt: Instant
  var updatedAt: Instant
}

/// A kind of person that can consent.
enum ConsentPersonKind: String, ColumnValue {
  case customer, contact, lead
}

extension ConsentChannel: ColumnValue {}
extension ConsentState: ColumnValue {}
extension ConsentBasis: ColumnValue {}
extension ConsentMethod: ColumnValue {}
extension ConsentAction: ColumnValue {}

/// An entry of the log of consents.
@Table("consent_entries", recordsChanges: false)
struct ConsentEntryRow {
  /// Grows with time, over all workspaces.
  @PrimaryKey var seq: Int64
  var workspaceId: ID<Workspace>
  var at: Instant
  var actorId: ID<User>?
  var action: ConsentAction
  var personKind: ConsentPersonKind
  var personId: UUIDv7
  var channel: ConsentChannel
  var purpose: String
  var purposeKey: String
  var legalBasis: ConsentBasis?
  var method: ConsentMethod?
  var text: String?
  var textVersion: String?
  /// SHA-256.
  var textHash: [UInt8]?
  var formUrl: String?
  var statedAt: Instant
  /// The double opt-in that it belongs to.
  var requestId: UUIDv7?
  var mailMessageId: String?
  /// SHA-256.
  var mailBodyHash: [UInt8]?
  var ip: String?
  var userAgent: String?
  var previousHash: [UInt8]
  var hash: [UInt8]
}

extension ConsentEntryRow: ChainedRecord {
  static let integerColumns: Set<String> = ["at", "stated_at"]
  static let endsTable = "consent_ends"
}

/// A mail that asks for a consent: what is needed until it is confirmed. Unlike the log it goes with the person.
@Table("consent_requests", recordsChanges: false)
struct ConsentRequestRow: Hashable {
  var id: UUIDv7
  var workspaceId: ID<Workspace>
  var consentId: ID<Consent>
  /// Where the mail goes.
  var email: String
  var language: DocumentLanguage
  var text: String
  var textVersion: String
  var formUrl: String?
  var tokenHash: [UInt8]
  var requestedAt: Instant
  var expiresAt: Instant
  var mailedAt: Instant?
  var messageId: String?
  /// SHA-256 of the mail's text.
  var bodyHash: [UInt8]?
  /// When it was confirmed, or something else took its place.
  var closedAt: Instant?
}
