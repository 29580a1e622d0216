import Rapport

/// A named group of customers: picked by hand, or all who meet its rules.
@Schema
struct Segment {
  var id: ID<Segment>
  var type: SegmentType
  var name: String
  var description: String?
  var color: StageColor
  /// Automatic ones only.
  var rules: SegmentRule?
  /// The rules in words.
  var sentence: RuleSentence?
  /// How many of its customers the caller may see.
  var memberCount: Int
  /// When its members were last compared with its rules, all of them. Absent for manual ones, and until it is filled
  /// for the first time.
  var comparedAt: Instant?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
}

@Schema
enum SegmentType: String, CaseIterable {
  /// Its members are picked by hand.
  case manual
  /// Its members are those who meet its rules, always.
  case automatic
}

/// What rules say, for people.
@Schema
struct RuleSentence {
  var english: String
  var german: String
}

@Schema
struct CreateSegment {
  var type: SegmentType = SegmentType.manual
  /// Unique in the workspace.
  @Trimmed @Length(1...100) var name: String
  @Trimmed @Length(...2000) var description: String?
  var color: StageColor = StageColor.gray
  /// An automatic segment needs them, a manual one has none.
  var rules: SegmentRule?

  func validate(_ issues: inout FieldIssues<Fields>) {
    switch (type, rules) {
    case (.automatic, nil): issues.add(.rules, .required("is required for an automatic segment"))
    case (.manual, .some):
      issues.add(.rules, .inapplicable("must be left out: the members of a manual segment are picked by hand"))
    case (_, let rules?): issues.add(rules, at: .rules)
    default: break
    }
  }
}

@Schema
struct UpdateSegment {
  var id: ID<Segment>
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...100) var name: Patch<String>
  @Trimmed @Length(...2000) var description: Patch<String?>
  var color: Patch<StageColor>
  /// Automatic ones only: the members change with them.
  var rules: Patch<SegmentRule>

  func validate(_ issues: inout FieldIssues<Fields>) {
    if case .set(let rules) = rules { issues.add(rules, at: .rules) }
  }
}

@Schema
struct SegmentKey {
  var id: ID<Segment>
}

@Schema
struct DeleteSegment {
  var id: ID<Segment>
  /// The version that was looked at; a stale one is a conflict.
  @Minimum(1) var version: Int?
}

@Schema
enum SegmentSort: String, CaseIterable {
  case name
  case created
  case updated
}

@Schema
struct ListSegments {
  var type: SegmentType?
  /// Only segments that this customer is in.
  var customerProfileId: ID<CustomerProfile>?
  /// What the name holds.
  @Trimmed @Length(1...100) var text: String?
  var sort: SegmentSort = SegmentSort.name
  var direction: SortDirection = SortDirection.ascending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
}

// MARK: Members

@Schema
struct SegmentCustomers {
  var id: ID<Segment>
  @Named @Count(1...1000) @Unique var customerProfileIds: [ID<CustomerProfile>]
}

/// What became of each of the customers, in the order in which they were named.
@Schema
struct SegmentChanges {
  var items: [SegmentChange]
  /// How many of the segment's customers the caller may see now.
  var memberCount: Int
}

@Schema
struct SegmentChange {
  var customerProfileId: ID<CustomerProfile>
  var outcome: SegmentChangeOutcome
  /// Why it was refused.
  var reason: String?
}

@Schema
enum SegmentChangeOutcome: String, CaseIterable {
  case added
  case removed
  /// It was in the segment before.
  case alreadyThere
  /// It was not in the segment.
  case notThere
  /// The caller may see the customer, but not change it.
  case refused
}

@Schema
enum SegmentMemberSort: String, CaseIterable {
  /// By when the customer was created.
  case created
  case name
}

@Schema
struct GetSegmentMembers {
  var id: ID<Segment>
  /// Words that must stand in name, e-mail, telephone number, website, VAT id or notes.
  @Trimmed @Length(1...200) var text: String?
  var sort: SegmentMemberSort = SegmentMemberSort.created
  var direction: SortDirection = SortDirection.ascending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
}

/// A customer in a segment.
@Schema
struct SegmentMember {
  var customer: CustomerSummary
  var status: CustomerStatus
  var ownerId: ID<User>
  var ownerName: String
  /// Since when it is in the segment.
  var addedAt: Instant
  /// Who put it there; absent if the rules did.
  var addedBy: ID<User>?
}

/// A segment that a customer is in.
@Schema
struct SegmentMembership {
  var id: ID<Segment>
  var name: String
  var type: SegmentType
  var color: StageColor
  /// Since when they are in it.
  var addedAt: Instant
}

@Schema
struct PreviewSegment {
  var rules: SegmentRule

  func validate(_ issues: inout FieldIssues<Fields>) { issues.add(rules, at: .rules) }
}

/// Whom rules would choose, of the customers that the caller may see.
@Schema
struct SegmentPreview {
  var count: Int
  /// The first 20 by name.
  var items: [CustomerSummary]
  var sentence: RuleSentence
}

// MARK: Explanations

@Schema
struct ExplainSegmentMembership {
  var id: ID<Segment>
  var customerProfileId: ID<CustomerProfile>
}

/// Why a customer is in a segment, or is not.
@Schema
struct SegmentExplanation {
  /// Whether the customer is in the segment.
  var isMember: Bool
  /// Since when.
  var addedAt: Instant?
  /// Who put the customer there by hand.
  var addedBy: ID<User>?
  /// The answer in a sentence.
  var summary: RuleSentence
  /// Each rule with its truth; absent for a manual segment.
  var rules: RuleExplanation?
}

/// A rule, whether it holds for the customer, and what was seen.
@Schema
struct RuleExplanation {
  var sentence: RuleSentence
  var holds: Bool
  /// The customer's value, for a condition; absent if there is none.
  var seen: String?
  /// The rules that it is made of, for `all`, `any` and `not`.
  var parts: [RuleExplanation] = []
}

// MARK: Performance

@Schema
struct GetSegmentPerformance {
  var id: ID<Segment>
  /// Without it, 90 days before `to`.
  var from: CalendarDate?
  /// Without it today. At most ten years after `from`.
  var to: CalendarDate?
}

/// How a segment does: its size, and the business with the customers that are in it now and that the caller may see.
@Schema
struct SegmentPerformance {
  var from: CalendarDate
  var to: CalendarDate
  var memberCount: Int
  /// One for each day on which the size changed, in order, the first for `from`. Of the whole segment, and so for those
  /// who see all reports: owners, admins and managers.
  var sizes: [SegmentSize]
  /// What was won from the members in the period, by currency.
  var revenue: [SegmentRevenue]
  /// Members from whom something was won in the period.
  var buyers: Int
  /// Buyers ÷ members, in percent; absent without members.
  var conversionRate: Double?
  var wonDeals: Int
  var lostDeals: Int
  /// Won ÷ (won + lost) by close date in the period, in percent; absent without a closed deal.
  var winRate: Double?
}

@Schema
struct SegmentSize {
  var day: CalendarDate
  /// At the end of the day.
  var members: Int
  var joined: Int
  var left: Int
}

@Schema
struct SegmentRevenue {
  var currency: String
  var deals: Int
  var total: Money
  /// The total ÷ the members, those included from whom nothing was won.
  var perMember: Money
}

/// Why a segment was not changed.
@Schema
enum SegmentError: ProcedureError {
  /// The segment has changed since; `current` is what it is now.
  case staleVersion(current: Segment)
  /// Another segment of the workspace has the name.
  case nameTaken(name: String)
  /// Its members follow from its rules: change those.
  case automaticSegment(name: String)
  /// A manual segment has no rules.
  case manualSegment(name: String)

  var code: RPCErrorCode {
    switch self {
    case .staleVersion, .nameTaken: .conflict
    case .automaticSegment, .manualSegment: .preconditionFailed
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The segment \(current.name) has changed since you read it: it is at version \(current.version); read it again"
    case .nameTaken(let name): "There is a segment \(name) already; choose another name"
    case .automaticSegment(let name):
      "The members of \(name) follow from its rules; change the rules, or make a manual segment"
    case .manualSegment(let name): "The members of \(name) are picked by hand; it has no rules"
    }
  }
}
