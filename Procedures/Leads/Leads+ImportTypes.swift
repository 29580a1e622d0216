import Rapport

/// A lead as another system tells it. What is wrong with one is said in its result, and stops no other one.
@Schema
struct ImportedLead {
  /// Its name in the system that it comes from: the same one again is the same lead.
  @Trimmed @Length(1...200) var externalId: String
  @Length(...1000) var name: String
  @Length(...1000) var company: String?
  @Length(...1000) var jobTitle: String?
  @Length(...1000) var email: String?
  @Length(...1000) var phone: String?
  @Length(...5000) var website: String?
  @Length(...1000) var industry: String?
  /// How far it has come there; without it a new lead is new.
  var status: ImportedLeadStatus?
  @Length(...1000) var source: String?
  var utm: UTMParameters?
  @Length(...5000) var referrer: String?
  @Length(...5000) var landingPage: String?
  @Named var campaignId: ID<Campaign>?
  @Length(...20_000) var notes: String?
  @Length(...200) @Count(...200) var tags: [String]?
  @Named var ownerId: ID<User>?
}

@Schema
enum ImportedLeadStatus: String, CaseIterable {
  case new
  case contacted
  case qualified
}

/// What becomes of a lead whose external id is known already.
@Schema
enum KnownLeadPolicy: String, CaseIterable {
  /// It gets what is told, and keeps what is not.
  case update
  /// It stays as it is.
  case keep
}

@Schema
struct ImportLeads {
  /// Each is looked at by itself: one that breaks a rule is refused in its result.
  @Count(1...10_000) var leads: [Attempt<ImportedLead>]
  var known: KnownLeadPolicy = KnownLeadPolicy.update
  /// Whose those are that name no owner. Without it they wait in the caller's hands for somebody to be made responsible.
  @Named var ownerId: ID<User>?
}

/// What has become of one lead of an import.
@Schema
struct ImportedLeadResult {
  /// As it was told, as far as its first 200 characters go; empty for a lead that was refused without one.
  var externalId: String
  var outcome: ImportedLeadOutcome
  /// The lead; absent if it was refused.
  var id: ID<Lead>?
  /// What is wrong, for a lead that was refused.
  var problems: [ImportProblem]?
}

@Schema
enum ImportedLeadOutcome: String, CaseIterable {
  case created
  case updated
  /// It is as it is told, or it was to be kept.
  case unchanged
  case refused
}

@Schema
struct ImportLeadsResult {
  /// In the order of the input.
  var results: [ImportedLeadResult]
  var created: Int
  var updated: Int
  var unchanged: Int
  var refused: Int
}
