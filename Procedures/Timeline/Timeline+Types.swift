import Rapport

/// What an entry of the timeline is about.
@Schema
enum TimelineKind: String, CaseIterable {
  case call
  case email
  case meeting
  case note
  case visit
  /// The customer and their addresses.
  case customer
  case contact
  case lead
  case opportunity
  case quote
  case order
  case task
  case document
  case consent
  case relationship
  /// The customer has joined a segment, or left it.
  case segment
  /// What no record of its own stands for: the customer came to be at risk, or recovered.
  case event
}

/// Something that happened with a customer.
@Schema
struct TimelineItem {
  /// Of the entry itself; no other one has it.
  var id: Int
  var kind: TimelineKind
  /// What happened, in a word: `created`, `won`, `stage-changed`; of an activity its outcome or direction.
  var event: String
  /// What it happened to: a deal's title, a contact's name, an activity's subject.
  var title: String
  var detail: String?
  var happenedAt: Instant
  /// The kind of record that it tells of: `Opportunity`.
  var entity: String
  /// Which one.
  var entityId: String
  /// The deal that it tells of.
  var opportunityId: ID<Opportunity>?
  /// Who is responsible for what it tells of.
  var ownerId: ID<User>?
  var ownerName: String?
  /// Who did it; absent if nobody was signed in.
  var actorId: ID<User>?
  var actorName: String?
}

@Schema
struct GetTimeline {
  var customerProfileId: ID<CustomerProfile>
  @Count(1...17) @Unique var kinds: [TimelineKind]?
  /// Happened at that moment or later.
  var from: Instant?
  /// Happened before that moment.
  var to: Instant?
  /// Who is responsible for what it tells of.
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// Words that must stand in title or detail; the last one as the beginning of a word.
  @Trimmed @Length(1...200) var text: String?
  var direction: SortDirection = SortDirection.descending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let from, let to, from > to { issues.add(.to, .notBefore("from")) }
  }
}

@Schema
struct ExportTimeline {
  @Named var customerProfileId: ID<CustomerProfile>
  var format: ExportFormat = ExportFormat.csv
  @Count(1...17) @Unique var kinds: [TimelineKind]?
  /// Happened at that moment or later.
  var from: Instant?
  /// Happened before that moment.
  var to: Instant?
  @Named var ownerId: ID<User>?
  @Named var teamId: ID<Team>?
  /// Words that must stand in title or detail; the last one as the beginning of a word.
  @Trimmed @Length(1...200) var text: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if let from, let to, from > to { issues.add(.to, .notBefore("from")) }
  }
}
