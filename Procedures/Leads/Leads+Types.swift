import Rapport

/// A person who may become a customer, and is not qualified yet.
@Schema
struct Lead {
  var id: ID<Lead>
  /// The person's.
  var name: String
  var company: String?
  var jobTitle: String?
  var email: String?
  var phone: String?
  var website: String?
  var industry: String?
  var status: LeadStatus
  /// Where the lead comes from, in the workspace's words: `trade fair`.
  var source: String?
  var utm: UTMParameters?
  /// The page that led to the first visit.
  var referrer: String?
  /// The page of the first visit.
  var landingPage: String?
  var campaignId: ID<Campaign>?
  /// Its name in the system that it comes from; unique in the workspace.
  var externalId: String?
  var notes: String?
  var tags: [String]
  var ownerId: ID<User>
  var ownerName: String
  /// When somebody was made responsible. Absent while the lead waits for that in the hands of who brought it in.
  var routedAt: Instant?
  var statusChangedAt: Instant
  /// Why it is unqualified.
  var disqualifyReason: String?
  var convertedAt: Instant?
  /// The customer that it became.
  var customerProfileId: ID<CustomerProfile>?
  /// The contact that it became.
  var contactId: ID<Contact>?
  /// The deal that came with it.
  var opportunityId: ID<Opportunity>?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  var version: Int
  /// When it was deleted; it can be restored for 30 days.
  var deletedAt: Instant?
}

@Schema
enum LeadStatus: String, CaseIterable {
  case new
  case contacted
  case qualified
  case unqualified
  /// It has become a customer. This is its end.
  case converted
}

/// What the address of a visited page said of where the visitor came from.
@Schema
struct UTMParameters: Hashable {
  @Trimmed @Length(...200) var source: String?
  @Trimmed @Length(...200) var medium: String?
  @Trimmed @Length(...200) var campaign: String?
  @Trimmed @Length(...200) var term: String?
  @Trimmed @Length(...200) var content: String?
}

/// A lead with what stands around it.
@Schema
struct LeadDetail {
  var lead: Lead
  var owner: UserSummary
  /// The customer that it became, if the caller may see it.
  var customer: CustomerSummary?
  /// The deals that name the lead, those that the caller may see; the newest 20.
  var opportunities: [Opportunity]
  /// The likeliest first.
  var intents: [LeadIntentScore]
}

@Schema
struct CreateLead {
  /// The person's.
  @Trimmed @Length(1...200) var name: String
  @Trimmed @Length(...200) var company: String?
  @Trimmed @Length(...200) var jobTitle: String?
  @Trimmed @Lowercased @Email var email: String?
  @Trimmed @Phone var phone: String?
  @Trimmed @WebURL @Length(...2000) var website: String?
  @Trimmed @Length(...100) var industry: String?
  @Trimmed @Length(...100) var source: String?
  var utm: UTMParameters?
  @Trimmed @WebURL @Length(...2000) var referrer: String?
  @Trimmed @WebURL @Length(...2000) var landingPage: String?
  @Named var campaignId: ID<Campaign>?
  /// Its name in another system; no other lead of the workspace has it.
  @Trimmed @Length(1...200) var externalId: String?
  @Trimmed @Length(...10_000) var notes: String?
  @Trimmed @Length(1...50) @Count(...50) @Unique var tags: [String] = []
  /// Without it the caller.
  @Named var ownerId: ID<User>?
  /// Whether it waits for somebody to be made responsible. Until then its owner keeps it.
  var isUnrouted: Bool = false
}

@Schema
struct UpdateLead {
  var id: ID<Lead>
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...200) var name: Patch<String>
  @Trimmed @Length(...200) var company: Patch<String?>
  @Trimmed @Length(...200) var jobTitle: Patch<String?>
  @Trimmed @Lowercased @Email var email: Patch<String?>
  @Trimmed @Phone var phone: Patch<String?>
  @Trimmed @WebURL @Length(...2000) var website: Patch<String?>
  @Trimmed @Length(...100) var industry: Patch<String?>
  /// What another procedure asks more for is refused: disqualifyLead the reason, convertLead the customer.
  var status: Patch<LeadStatus>
  @Trimmed @Length(...100) var source: Patch<String?>
  /// All of them together.
  var utm: Patch<UTMParameters?>
  @Trimmed @WebURL @Length(...2000) var referrer: Patch<String?>
  @Trimmed @WebURL @Length(...2000) var landingPage: Patch<String?>
  @Named var campaignId: Patch<ID<Campaign>?>
  @Trimmed @Length(1...200) var externalId: Patch<String?>
  @Trimmed @Length(...10_000) var notes: Patch<String?>
  @Trimmed @Length(1...50) @Count(...50) @Unique var tags: Patch<[String]>
}

@Schema
struct LeadKey {
  var id: ID<Lead>
}

@Schema
struct DeleteLead {
  var id: ID<Lead>
  @Minimum(1) var version: Int?
}

@Schema
struct QualifyLead {
  var id: ID<Lead>
  @Minimum(1) var version: Int?
}

@Schema
struct DisqualifyLead {
  var id: ID<Lead>
  @Trimmed @Length(1...500) var reason: String
  @Minimum(1) var version: Int?
}

@Schema
struct AssignLead {
  var id: ID<Lead>
  /// Who is responsible from now on.
  @Named var ownerId: ID<User>
  @Minimum(1) var version: Int?
}

@Schema
enum LeadSort: String, CaseIterable {
  /// Without regard to case and accents.
  case name
  case created
  case updated
}

@Schema
struct ListLeads {
  @Count(1...5) @Unique var statuses: [LeadStatus]?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  var campaignId: ID<Campaign>?
  @Trimmed @Length(1...100) var source: String?
  /// The campaign of the visited page's address.
  @Trimmed @Length(1...200) var utmCampaign: String?
  @Trimmed @Length(1...50) var tag: String?
  @Trimmed @Length(1...200) var externalId: String?
  /// Made at this moment or later.
  var createdFrom: Instant?
  /// Made before this moment.
  var createdTo: Instant?
  /// Words that must stand in name, company, e-mail, telephone number, website or notes.
  @Trimmed @Length(1...200) var text: String?
  /// What must hold besides: groups of conditions with and, or and not.
  var rules: LeadRule?
  /// Whether to list the deleted ones instead, as long as they can be restored.
  var deleted: Bool = false
  var sort: LeadSort = LeadSort.created
  var direction: SortDirection = SortDirection.descending
  @Range(1...200) var limit: Int = 50
  /// From the page before.
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let createdFrom, let createdTo, createdFrom > createdTo {
      issues.add(.createdTo, .notBefore("createdFrom"))
    }
    if let rules { issues.add(rules, at: .rules) }
  }
}

@Schema
struct ListUnroutedLeads {
  @Trimmed @Length(1...100) var source: String?
  var campaignId: ID<Campaign>?
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
}
