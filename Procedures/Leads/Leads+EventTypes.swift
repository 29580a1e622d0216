import Rapport

/// Something that happened to a lead.
@Schema
struct LeadEvent {
  /// `crm.lead.qualified`.
  var name: String
  var at: Instant
  /// Who did it; absent if it came about by itself.
  var by: ID<User>?
  var byName: String?
  /// What was changed, field by field.
  var changes: [LeadFieldChange]
}

@Schema
struct LeadFieldChange {
  var field: String
  var old: JSONValue?
  var new: JSONValue?
}

@Schema
struct GetLeadEvents {
  var id: ID<Lead>
  @Range(1...200) var limit: Int = 50
  @Length(1...500) var cursor: String?
}

/// What a lead seems to want.
@Schema
enum LeadIntent: String, CaseIterable {
  case research
  case purchase
  case partner
  case support
  case other
}

@Schema
struct RecordLeadSignal {
  var id: ID<Lead>
  var intent: LeadIntent
  /// How surely it means that, in percent.
  @Range(1...100) var confidence: Int
  /// What the lead did or said: `asked for a price list`.
  @Trimmed @Length(1...500) var evidence: String
  /// When; without it now.
  @Past var at: Instant?
}

/// How surely a lead wants something.
@Schema
struct LeadIntentScore {
  var intent: LeadIntent
  /// In percent, as of now: signals fade with time.
  var confidence: Int
  /// How many signals say so.
  var signalCount: Int
  var firstAt: Instant
  var lastAt: Instant
  /// What the newest signal was.
  var lastEvidence: String
}

@Schema
struct LeadIntents {
  /// The likeliest first.
  var items: [LeadIntentScore]
}
