import Rapport

/// A customer that may be the same as another one.
@Schema
struct DuplicateMatch {
  var customer: CustomerSummary
  /// How likely it is, in percent.
  var score: Int
  /// What speaks for it, the weightiest first, then what speaks against it.
  var reasons: [DuplicateReason]
}

@Schema
struct DuplicateReason {
  var kind: DuplicateReasonKind
  /// How much it says, in bits: one more makes it twice as likely; negative ones speak against it.
  var weight: Double
  /// In words: `the same e-mail address`.
  var text: String
}

@Schema
enum DuplicateReasonKind: String, CaseIterable {
  case name
  case email
  case phone
  case vatId
  case domain
  case address
  case customField
}

/// What to do if a customer is likely there already.
@Schema
enum DuplicatePolicy: String, CaseIterable {
  /// Do it, and say which.
  case warn
  /// Do it, and do not look.
  case allow
  /// Do not do it, and say which.
  case refuse
}

@Schema
struct FindDuplicates {
  /// Those of this customer.
  var id: ID<CustomerProfile>?
  /// Those of a customer that is not there yet.
  var candidate: DuplicateCandidate?
  /// The least likelihood, in percent.
  @Range(1...100) var minimumScore: Int = 50
  @Range(1...200) var limit: Int = 50
  @Length(1...100) var cursor: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if id != nil, candidate != nil { issues.add(.candidate, "must not stand beside id") }
  }
}

/// What is known of a customer that is not there yet.
@Schema
struct DuplicateCandidate {
  var kind: CustomerKind = CustomerKind.company
  @Trimmed @Length(1...200) var name: String
  @Trimmed @Lowercased @Length(...254) var email: String?
  @Trimmed @Length(...40) var phone: String?
  @Trimmed @Length(...2000) var website: String?
  @Trimmed @Length(...20) var vatId: String?
  @Trimmed @Length(...200) var line1: String?
  @Trimmed @Length(...200) var line2: String?
  @Trimmed @Length(...20) var postalCode: String?
  @Trimmed @Length(...100) var city: String?
  /// Also of a telephone number without a country code.
  @Trimmed @Pattern("^[A-Z]{2}$", hint: "a country's code of two capital letters") var country: String?
  /// Values by the keys of custom fields; those that are identifying count.
  @Count(...100) var customFields: [String: JSONValue]?
}

@Schema
struct FoundDuplicates {
  /// The likeliest first.
  var items: [FoundDuplicate]
  var nextCursor: String?
  /// How many there are on all pages.
  var total: Int
}

/// Two customers that are likely the same.
@Schema
struct FoundDuplicate {
  /// Absent if it is the candidate.
  var first: CustomerSummary?
  var second: CustomerSummary
  /// How likely it is, in percent.
  var score: Int
  /// What speaks for it, the weightiest first, then what speaks against it.
  var reasons: [DuplicateReason]
}

extension DuplicateReason {
  init(_ reason: DuplicateRules.Reason) {
    self.init(kind: reason.kind, weight: reason.weight, text: reason.text)
  }
}
