import Rapport

/// An input that says of whom it is: exactly one of a customer, a contact and a lead.
protocol NamesConsentPerson {
  var customerProfileId: ID<CustomerProfile>? { get }
  var contactId: ID<Contact>? { get }
  var leadId: ID<Lead>? { get }
}

extension NamesConsentPerson {
  /// What is wrong with it, and with which of the fields; `nil` if it is one person.
  var personProblem: (field: String, finding: Finding)? {
    ConsentRules.problem(customer: customerProfileId != nil, contact: contactId != nil, lead: leadId != nil)
  }
}

@Schema
struct RecordConsent: NamesConsentPerson {
  /// The person: one of customer, contact and lead.
  var customerProfileId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var channel: ConsentChannel
  /// What for, in the workspace's words: `newsletter`. Capital letters and accents make no difference.
  @Trimmed @Length(1...50) var purpose: String
  var legalBasis: ConsentBasis = ConsentBasis.consent
  /// How they have said it. A double opt-in is not noted by hand: requestConsent begins it.
  var method: ConsentMethod
  /// What exactly was agreed to. Needed if the basis is their consent.
  @Trimmed @Length(1...10_000) var text: String?
  /// Which version of it: `2026-03`.
  @Trimmed @Length(1...50) var textVersion: String?
  /// The page with the form.
  @Trimmed @WebURL @Length(...2000) var formUrl: String?
  /// When it was said; without it now.
  var statedAt: Instant?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let problem = personProblem, let field = Fields(rawValue: problem.field) { issues.add(field, problem.finding) }
    if (text == nil) != (textVersion == nil) {
      issues.add(text == nil ? .text : .textVersion, .required("is needed beside the other"))
    }
  }
}

@Schema
struct RevokeConsent: NamesConsentPerson {
  /// The person: one of customer, contact and lead.
  var customerProfileId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var channel: ConsentChannel
  @Trimmed @Length(1...50) var purpose: String
  /// How they have said it.
  var method: ConsentMethod = ConsentMethod.other
  /// When it was said; without it now.
  var statedAt: Instant?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let problem = personProblem, let field = Fields(rawValue: problem.field) { issues.add(field, problem.finding) }
  }
}

@Schema
struct RequestConsent: NamesConsentPerson {
  /// The person: one of customer, contact and lead.
  var customerProfileId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var channel: ConsentChannel
  @Trimmed @Length(1...50) var purpose: String
  /// What exactly they are asked to agree to: the mail and the page show it.
  @Trimmed @Length(1...10_000) var text: String
  @Trimmed @Length(1...50) var textVersion: String
  /// The page with the form in which they have entered themselves.
  @Trimmed @WebURL @Length(...2000) var formUrl: String?
  /// Of the mail; without it that of the workspace's documents.
  var language: DocumentLanguage?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let problem = personProblem, let field = Fields(rawValue: problem.field) { issues.add(field, problem.finding) }
  }
}

@Schema
struct ConsentToken {
  /// From the link in the mail.
  @Length(1...200) var token: String
}

@Schema
struct ConsentKey {
  var id: ID<Consent>
}

@Schema
struct ListConsents {
  /// The customer themselves and their contacts.
  var customerProfileId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var channel: ConsentChannel?
  @Trimmed @Length(1...50) var purpose: String?
  var state: ConsentState?
  /// By when they came to stand as they do.
  var direction: SortDirection = SortDirection.descending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
}

@Schema
struct GetConsentHistory: NamesConsentPerson {
  /// The person: one of customer, contact and lead.
  var customerProfileId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var channel: ConsentChannel?
  @Trimmed @Length(1...50) var purpose: String?
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let problem = personProblem, let field = Fields(rawValue: problem.field) { issues.add(field, problem.finding) }
  }
}

@Schema
struct CheckConsent: NamesConsentPerson {
  /// The person: one of customer, contact and lead.
  var customerProfileId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var channel: ConsentChannel
  @Trimmed @Length(1...50) var purpose: String

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let problem = personProblem, let field = Fields(rawValue: problem.field) { issues.add(field, problem.finding) }
  }
}

@Schema
struct GetConsentProof: NamesConsentPerson {
  /// The person: one of customer, contact and lead.
  @Named var customerProfileId: ID<CustomerProfile>?
  @Named var contactId: ID<Contact>?
  @Named var leadId: ID<Lead>?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let problem = personProblem, let field = Fields(rawValue: problem.field) { issues.add(field, problem.finding) }
  }
}

@Schema
struct VerifyConsentLog {
  /// The end of the log as an earlier verification has told it.
  var anchor: AuditAnchor?
}
