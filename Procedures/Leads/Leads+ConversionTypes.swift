import Rapport

@Schema
struct ConvertLead {
  var id: ID<Lead>
  @Minimum(1) var version: Int?
  /// The customer that the lead belongs to. Without it one is made of the lead.
  var customerProfileId: ID<CustomerProfile>?
  /// Whether the new customer is a company; without it, it is one if the lead names a company.
  var customerKind: CustomerKind?
  /// Makes a new customer though there seems to be the same one already.
  var allowDuplicate: Bool = false
  /// Whether the lead's person becomes a contact of the customer. One of the same name that is there is taken.
  var withContact: Bool = true
  /// A deal to make with it; without it none is made.
  var opportunity: LeadOpportunity?
  /// Who owns what is made; without it the lead's owner.
  @Named var ownerId: ID<User>?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if customerProfileId != nil, customerKind != nil {
      issues.add(.customerKind, .exclusive(with: "customerProfileId"))
    }
  }
}

/// A deal that comes with a conversion. What it does not say is as createOpportunity has it.
@Schema
struct LeadOpportunity {
  /// Without it the customer's name.
  @Trimmed @Length(1...200) var title: String?
  @Trimmed @Length(...10_000) var description: String?
  @Named var pipelineId: ID<Pipeline>?
  @Trimmed @Length(1...50) var stage: String?
  @Minimum(0) var value: Money?
  /// ISO 4217; without it the pipeline's.
  @Pattern("^[A-Z]{3}$", hint: "a currency code of three capital letters") var currency: String?
  @Range(0...100) var probability: Int?
  var expectedCloseDate: CalendarDate?
}

/// What a lead has become.
@Schema
struct LeadConversion {
  var lead: Lead
  var customer: CustomerProfile
  /// Whether the customer was made, and not there before.
  var isNewCustomer: Bool
  var contactId: ID<Contact>?
  var opportunity: Opportunity?
}

@Schema
struct RevertConversion {
  var id: ID<Lead>
  @Minimum(1) var version: Int?
}

/// What a conversion may have made.
@Schema
enum ConversionPart: String, CaseIterable {
  case customer
  case contact
  case opportunity
}

/// A lead that is no customer any more.
@Schema
struct RevertedConversion {
  var lead: Lead
  /// What the conversion had made and stays: somebody has changed or used it since, or it is not the caller's to change.
  var kept: [ConversionPart]
}
