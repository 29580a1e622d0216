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
  /// The same for programs.
  var likeness: DuplicateLikeness
}

/// How two customers compare in one respect.
@Schema
enum DuplicateLikeness: Reason {
  /// Their names are the same.
  case sameName
  /// Their names are the same but for a number in them: branch 1 and branch 12.
  case sameNameOtherNumber
  /// Their names are almost the same.
  case almostSameName
  /// Their names are similar.
  case similarName
  /// One of the names holds the other.
  case nameWithin
  /// Their names are somewhat alike.
  case nearName
  /// Their names are half alike.
  case halfName
  /// They have other names.
  case otherName
  /// They have the same VAT id.
  case sameVatId
  /// They have other VAT ids.
  case otherVatId
  /// They have the same telephone number.
  case samePhone
  /// They have other telephone numbers.
  case otherPhone
  /// They have the same e-mail address.
  case sameEmail
  /// Their e-mail addresses or websites have the same domain.
  case sameDomain(domain: String)
  /// Their e-mail addresses and websites have other domains.
  case otherDomain
  /// They have the same address.
  case sameAddress
  /// They have almost the same address.
  case almostSameAddress
  /// Their addresses are near to each other.
  case nearAddress
  /// They have other addresses.
  case otherAddress
  /// Leads: they are with the same company.
  case sameCompany
  /// They have the same value in an identifying custom field, which `key` names.
  case sameField(key: String)
  /// They have other values in an identifying custom field.
  case otherField(key: String)

  var text: String {
    switch self {
    case .sameName: "the same name"
    case .sameNameOtherNumber: "the same name with another number"
    case .almostSameName: "almost the same name"
    case .similarName: "a similar name"
    case .nameWithin: "one name holds the other"
    case .nearName: "a name that is somewhat alike"
    case .halfName: "a name that is half another"
    case .otherName: "another name"
    case .sameVatId: "the same VAT id"
    case .otherVatId: "another VAT id"
    case .samePhone: "the same telephone number"
    case .otherPhone: "another telephone number"
    case .sameEmail: "the same e-mail address"
    case .sameDomain(let domain): "the same domain \(domain)"
    case .otherDomain: "another domain"
    case .sameAddress: "the same address"
    case .almostSameAddress: "almost the same address"
    case .nearAddress: "an address nearby"
    case .otherAddress: "another address"
    case .sameCompany: "the same company"
    case .sameField(let key): "the same \(key)"
    case .otherField(let key): "another \(key)"
    }
  }
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
    if id != nil, candidate != nil { issues.add(.candidate, .exclusive(with: "id")) }
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
    self.init(
      kind: reason.kind, weight: reason.weight, text: reason.likeness.text, likeness: reason.likeness)
  }
}
