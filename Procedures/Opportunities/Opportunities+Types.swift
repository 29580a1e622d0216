import Rapport

/// A possible sale to a customer.
@Schema
struct Opportunity {
  var id: ID<Opportunity>
  /// Unique in the workspace: `OPP-2026-00042`.
  var number: String
  var title: String
  var description: String?
  var customerProfileId: ID<CustomerProfile>
  var customerName: String
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var campaignId: ID<Campaign>?
  var pipelineId: ID<Pipeline>
  /// The key of its stage in the pipeline.
  var stage: String
  var stageName: String
  /// Where it stands in its stage's column; smaller is higher.
  var position: Double
  var status: OpportunityStatus
  var value: Money?
  /// ISO 4217.
  var currency: String
  /// In percent.
  var probability: Int
  /// Whether the probability was set by hand since the last move.
  var isProbabilityManual: Bool
  /// Value × probability ÷ 100, rounded half away from zero to the currency's minor unit.
  var expectedRevenue: Money?
  var forecastCategory: ForecastCategory
  var expectedCloseDate: CalendarDate?
  var actualCloseDate: CalendarDate?
  /// Why it was won or lost.
  var closeReason: String?
  var nextSteps: String?
  var source: String?
  var notes: String?
  var tags: [String]
  /// A JSON object of the caller's own making.
  var metadata: JSONValue?
  var ownerId: ID<User>
  var ownerName: String
  /// When it came into its stage.
  var stageEnteredAt: Instant
  /// Whole days in its stage.
  var daysInStage: Int
  /// Whether it is open and has been in its stage for longer than the stage's `rottenAfterDays`.
  var isRotting: Bool
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
enum OpportunityStatus: String, CaseIterable {
  case open
  case won
  case lost
}

/// How sure a deal is in the forecast. Best case includes commit, commit includes closed.
@Schema
enum ForecastCategory: String, CaseIterable {
  /// Not in the forecast.
  case omitted
  case pipeline
  case bestCase
  case commit
  case closed
}

/// A deal with what stands around it.
@Schema
struct OpportunityDetail {
  var opportunity: Opportunity
  var customer: CustomerSummary
  var owner: UserSummary
  var stage: Stage
  /// What is to be done for the deal, by whoever; the first 20 in the order in which they are due.
  var openTasks: [TaskItem]
}

@Schema
struct CreateOpportunity {
  /// The customer that the deal is with.
  var customerProfileId: ID<CustomerProfile>
  @Trimmed @Length(1...200) var title: String
  @Trimmed @Length(...10_000) var description: String?
  /// The key of a stage in the pipeline; without it the deal starts in the first one.
  @Trimmed @Length(1...50) var stage: String?
  /// Without it the workspace's default pipeline.
  @Named var pipelineId: ID<Pipeline>?
  @Minimum(0) var value: Money?
  /// ISO 4217; without it the pipeline's.
  @Pattern("^[A-Z]{3}$", hint: "a currency code of three capital letters") var currency: String?
  /// In percent; without it the stage's.
  @Range(0...100) var probability: Int?
  var forecastCategory: ForecastCategory?
  var expectedCloseDate: CalendarDate?
  @Trimmed @Length(...2000) var nextSteps: String?
  @Trimmed @Length(...100) var source: String?
  @Named var campaignId: ID<Campaign>?
  @Named var contactId: ID<Contact>?
  @Named var leadId: ID<Lead>?
  /// Without it the caller.
  @Named var ownerId: ID<User>?
  @Trimmed @Length(...10_000) var notes: String?
  @Trimmed @Length(1...50) @Count(...50) @Unique var tags: [String] = []
  /// A JSON object of at most 16 KiB.
  var metadata: JSONValue?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let metadata, let problem = DealRules.problem(withMetadata: metadata) { issues.add(.metadata, problem) }
  }
}

@Schema
struct UpdateOpportunity {
  var id: ID<Opportunity>
  /// The version that the update was based on; a stale one is a conflict.
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...200) var title: Patch<String>
  @Trimmed @Length(...10_000) var description: Patch<String?>
  var customerProfileId: Patch<ID<CustomerProfile>>
  /// Moves the deal to this stage of its pipeline; a won or lost one closes it.
  @Trimmed @Length(1...50) var stage: Patch<String>
  @Minimum(0) var value: Patch<Money?>
  @Pattern("^[A-Z]{3}$", hint: "a currency code of three capital letters") var currency: Patch<String>
  @Range(0...100) var probability: Patch<Int>
  /// `null` goes back to the stage's.
  var forecastCategory: Patch<ForecastCategory?>
  var expectedCloseDate: Patch<CalendarDate?>
  /// Why it was won or lost, if the update closes it.
  @Trimmed @Length(1...500) var closeReason: String?
  @Trimmed @Length(...2000) var nextSteps: Patch<String?>
  @Trimmed @Length(...100) var source: Patch<String?>
  @Named var campaignId: Patch<ID<Campaign>?>
  @Named var contactId: Patch<ID<Contact>?>
  @Named var leadId: Patch<ID<Lead>?>
  @Named var ownerId: Patch<ID<User>>
  @Trimmed @Length(...10_000) var notes: Patch<String?>
  @Trimmed @Length(1...50) @Count(...50) @Unique var tags: Patch<[String]>
  var metadata: Patch<JSONValue?>

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let metadata = metadata.value?.flatMap(\.self), let problem = DealRules.problem(withMetadata: metadata) {
      issues.add(.metadata, problem)
    }
  }
}

@Schema
struct MoveOpportunity {
  var id: ID<Opportunity>
  /// The key of a stage of the deal's pipeline.
  @Trimmed @Length(1...50) var stage: String
  /// Where it goes among the deals that the caller sees in the stage's column: 0 is on top. Without a place it goes on
  /// top.
  @Minimum(0) var position: Int?
  /// Instead of `position`: the deal of the stage that it goes directly above.
  @Named var beforeId: ID<Opportunity>?
  /// Instead of `position`: the deal of the stage that it goes directly below.
  @Named var afterId: ID<Opportunity>?
  @Minimum(1) var version: Int?
  /// Why it was won or lost, if the stage closes it.
  @Trimmed @Length(1...500) var reason: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if position != nil, beforeId != nil || afterId != nil {
      issues.add(.position, Finding(.exclusive, "must not stand beside another place", ["field": "beforeId"]))
    }
    if beforeId != nil, afterId != nil { issues.add(.afterId, .exclusive(with: "beforeId")) }
  }
}

@Schema
enum CloseOutcome: String, CaseIterable {
  case won
  case lost
}

@Schema
struct CloseOpportunity {
  var id: ID<Opportunity>
  var outcome: CloseOutcome
  /// From the workspace's list or free. Asked for when the pipeline says so.
  @Trimmed @Length(1...500) var reason: String?
  /// Without it today.
  var actualCloseDate: CalendarDate?
  @Minimum(1) var version: Int?
}

@Schema
struct ReopenOpportunity {
  var id: ID<Opportunity>
  /// An open stage of its pipeline; without it the one it was closed from.
  @Trimmed @Length(1...50) var stage: String?
  @Minimum(1) var version: Int?
}

/// One deal, by its id.
@Schema
struct OpportunityKey {
  var id: ID<Opportunity>
}

@Schema
struct DeleteOpportunity {
  var id: ID<Opportunity>
  @Minimum(1) var version: Int?
}

@Schema
struct SetOpportunityLead {
  var id: ID<Opportunity>
  @Minimum(1) var version: Int?
  @Named var leadId: ID<Lead>
}

@Schema
struct BulkUpdateOpportunities {
  @Count(1...500) @Unique var ids: [ID<Opportunity>]
  @Trimmed @Length(1...50) var stage: String?
  /// Why they were won or lost, if the stage closes them.
  @Trimmed @Length(1...500) var reason: String?
  @Named var ownerId: ID<User>?
  var expectedCloseDate: Patch<CalendarDate?>
  @Trimmed @Length(1...50) @Count(...50) @Unique var addTags: [String] = []
  @Trimmed @Length(1...50) @Count(...50) @Unique var removeTags: [String] = []
}

@Schema
struct BulkResult {
  var id: ID<Opportunity>
  /// Whether anything about the deal changed.
  var changed: Bool
  var version: Int
}

@Schema
struct BulkUpdateResult {
  /// In the order of the input.
  var results: [BulkResult]
  /// The change, to be undone by undoBulkUpdate; absent if there was nothing to change.
  var changeId: ID<BulkChange>?
}

@Schema
enum OpportunitySort: String, CaseIterable {
  /// By title, without regard to case and accents.
  case name
  case customer
  /// By the amount, whatever its currency; deals without one come last.
  case value
  /// By pipeline, then stage, then place in the stage's column: the order of a board.
  case stage
  /// By the expected close date; deals without one come last.
  case closeDate
  case created
  case updated
}

@Schema
struct ListOpportunities {
  var pipelineId: ID<Pipeline>?
  /// Keys of stages; any of them.
  @Trimmed @Length(1...50) @Count(1...50) var stages: [String]?
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  var customerProfileId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var campaignId: ID<Campaign>?
  @Trimmed @Length(1...100) var source: String?
  @Trimmed @Length(1...50) var tag: String?
  /// In the deal's own currency; nothing is converted.
  @Minimum(0) var minimumValue: Money?
  /// In the deal's own currency; nothing is converted.
  @Minimum(0) var maximumValue: Money?
  /// Expected to close on this day or later.
  var closesFrom: CalendarDate?
  /// Expected to close on this day or before.
  var closesTo: CalendarDate?
  @Count(1...3) @Unique var statuses: [OpportunityStatus]?
  var isRotting: Bool?
  /// Words that must stand in number, title, customer or description.
  @Trimmed @Length(1...200) var text: String?
  /// What must hold besides: groups of conditions with and, or and not. Amounts without a currency are in the workspace's.
  var rules: OpportunityRule?
  /// Whether to list the deleted ones instead, as long as they can be restored.
  var deleted: Bool = false
  var sort: OpportunitySort = OpportunitySort.created
  var direction: SortDirection = SortDirection.descending
  @Range(1...200) var limit: Int = 50
  /// From the page before.
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
  /// Whether to say what the deals on all pages come to.
  var includeSums: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let minimumValue, let maximumValue, minimumValue > maximumValue {
      issues.add(.maximumValue, .notLess(than: "minimumValue"))
    }
    if let closesFrom, let closesTo, closesFrom > closesTo { issues.add(.closesTo, .notBefore("closesFrom")) }
    if let rules { issues.add(rules, at: .rules) }
  }
}

/// One page of a list of deals.
@Schema
struct OpportunityPage {
  var items: [Opportunity]
  /// Where the next page starts; absent on the last page.
  var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  var total: Int?
  /// What the deals on all pages come to, by currency: open ones, won ones and lost ones alike, where nothing of a lost one is
  /// weighted. Only if the call asked for it.
  var sums: [PipelineAmount]?
}

@Schema
struct GetOpportunityHistory {
  var id: ID<Opportunity>
  @Range(1...200) var limit: Int = 50
  @Length(1...500) var cursor: String?
}

/// One change of one field of a deal.
@Schema
struct OpportunityChange {
  /// The field's name; `created`, `deleted` and `restored` for the deal as a whole.
  var field: String
  var old: JSONValue?
  var new: JSONValue?
  var at: Instant
  var by: ID<User>
  var byName: String
  /// For a move: how long the deal had been in the stage that it left, in seconds.
  var secondsInStage: Int?
}
