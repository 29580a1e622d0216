import Rapport

/// An ordered list of stages that deals pass through.
@Schema
struct Pipeline {
  var id: ID<Pipeline>
  var name: String
  var description: String?
  /// ISO 4217: the currency of its deals if nothing else is said.
  var currency: String
  /// Whether new deals go here if nothing else is said.
  var isDefault: Bool
  var requiresWonReason: Bool
  var requiresLostReason: Bool
  /// In order.
  var stages: [Stage]
  /// How many deals are open in it.
  var openDeals: Int
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
}

/// One step of a pipeline.
@Schema
struct Stage {
  var id: ID<Stage>
  var pipelineId: ID<Pipeline>
  /// Unique in the pipeline, and stays when the name changes.
  var key: String
  var name: String
  /// From 0, without gaps.
  var position: Int
  /// In percent: what a deal's probability becomes when it enters.
  var probability: Int
  var color: StageColor
  var icon: String?
  var isWon: Bool
  var isLost: Bool
  /// After so many days in the stage a deal is rotting; 0 is never.
  var rottenAfterDays: Int
  /// What deals in the stage count as in the forecast.
  var forecastCategory: ForecastCategory
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  /// Counts the changes, of its place, too.
  var version: Int
}

@Schema
enum StageColor: String, CaseIterable {
  case gray, blue, teal, green, yellow, orange, red, pink, purple
}

@Schema
enum PipelineTemplate: String, CaseIterable {
  /// lead, qualified, proposal, negotiation, won, lost
  case deals
  /// qualification, discovery, proposal, negotiation, closed_won, closed_lost
  case sales
  /// new, contacted, qualified, needs_analysis, proposal, negotiation, won, lost
  case standard
  /// One open stage, won and lost.
  case empty
}

@Schema
struct CreatePipeline {
  @Trimmed @Length(1...100) var name: String
  @Trimmed @Length(...2000) var description: String?
  var template: PipelineTemplate = PipelineTemplate.deals
  /// ISO 4217; without it the workspace's.
  @Pattern("^[A-Z]{3}$", hint: "a currency code of three capital letters") var currency: String?
  var isDefault: Bool = false
  var requiresWonReason: Bool = false
  var requiresLostReason: Bool = false
}

@Schema
struct UpdatePipeline {
  var id: ID<Pipeline>
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...100) var name: Patch<String>
  @Trimmed @Length(...2000) var description: Patch<String?>
  @Pattern("^[A-Z]{3}$", hint: "a currency code of three capital letters") var currency: Patch<String>
  /// `true` makes it the default instead of the one that is; `false` is refused for the default.
  var isDefault: Patch<Bool>
  var requiresWonReason: Patch<Bool>
  var requiresLostReason: Patch<Bool>
}

@Schema
struct PipelineKey {
  var id: ID<Pipeline>
}

@Schema
struct DeletePipeline {
  var id: ID<Pipeline>
  /// The version that was looked at; a stale one is a conflict.
  @Minimum(1) var version: Int?
  /// Where its deals go: to the stage of the same key, or else to the first one. Needed if it has deals.
  var moveToPipelineId: ID<Pipeline>?
}

@Schema
struct ListPipelines {
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
}

@Schema
struct CreateStage {
  var pipelineId: ID<Pipeline>
  /// Made from the name if it isn't given.
  @Pattern("^[a-z][a-z0-9_]{0,49}$", hint: "a key of lower-case letters, digits and underscores") var key: String?
  @Trimmed @Length(1...100) var name: String
  /// Where it goes, from 0; without it before the won and lost ones.
  @Minimum(0) var position: Int?
  @Range(0...100) var probability: Int
  var color: StageColor = StageColor.gray
  @Trimmed @Length(1...50) var icon: String?
  /// Only lost stages may be added: a pipeline has exactly one won stage.
  var isLost: Bool = false
  @Range(0...3650) var rottenAfterDays: Int = 0
  var forecastCategory: ForecastCategory?
}

@Schema
struct UpdateStage {
  var id: ID<Stage>
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...100) var name: Patch<String>
  /// New moves only: deals that are in the stage keep theirs.
  @Range(0...100) var probability: Patch<Int>
  var color: Patch<StageColor>
  @Trimmed @Length(1...50) var icon: Patch<String?>
  @Range(0...3650) var rottenAfterDays: Patch<Int>
  var forecastCategory: Patch<ForecastCategory>
}

@Schema
struct StageKey {
  var id: ID<Stage>
}

@Schema
struct DeleteStage {
  var id: ID<Stage>
  /// The version that was looked at; a stale one is a conflict.
  @Minimum(1) var version: Int?
  /// Where its deals go: another stage of the same pipeline. Needed if it has deals.
  var moveToStageId: ID<Stage>?
}

@Schema
struct ReorderStages {
  var pipelineId: ID<Pipeline>
  /// The version of the pipeline whose order was looked at; a stale one is a conflict.
  @Minimum(1) var version: Int?
  /// All stages of the pipeline, each exactly once, in the new order.
  @Count(1...100) @Unique var stageIds: [ID<Stage>]
}

@Schema
struct ListStages {
  var pipelineId: ID<Pipeline>
}

@Schema
struct StageList {
  /// In order.
  var items: [Stage]
  /// Of the pipeline whose order it is: what reorderStages may be based on.
  var version: Int
}

/// The reasons that the workspace offers for losing a deal.
@Schema
struct LossReasons {
  /// In the workspace's order.
  var reasons: [String]
  /// Absent as long as nobody has set any, as is who did.
  var updatedAt: Instant?
  var updatedBy: ID<User>?
  /// Counts the changes; 0 as long as nobody has set any.
  var version: Int
}

@Schema
struct SetLossReasons {
  @Trimmed @Length(1...200) @Count(...100) @Unique var reasons: [String]
  /// The version that it is based on; a stale one is a conflict.
  @Minimum(0) var version: Int?
}

/// Why the reasons were not set.
@Schema
enum LossReasonsError: ProcedureError {
  /// They have changed since; `current` is what they are now.
  case staleVersion(current: LossReasons)

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The reasons have changed since you read them: they are at version \(current.version); read them and try again"
    }
  }
}

/// What keeps a pipeline from becoming like that.
@Schema
enum PipelineRefusal: Reason {
  /// It has exactly one won stage.
  case oneWonStage
  /// This is its last lost stage.
  case lastLostStage
  /// This is its last open stage.
  case lastOpenStage
  /// It would have more stages than that.
  case tooManyStages(maximum: Int)
  /// The probability of a won or lost stage is fixed.
  case closedProbability(status: OpportunityStatus, probability: Int)
  /// What deals in a won or lost stage count as in the forecast is fixed.
  case closedForecast(status: OpportunityStatus, category: ForecastCategory)
  /// It stays the default until another one is.
  case defaultNeeded
  /// The default pipeline is not deleted: another one comes first.
  case defaultKept

  var text: String {
    switch self {
    case .oneWonStage: "A pipeline has exactly one won stage"
    case .lastLostStage: "A pipeline needs a lost stage; this is the last one"
    case .lastOpenStage: "A pipeline needs an open stage; this is the last one"
    case .tooManyStages(let maximum): "A pipeline has at most \(maximum) stages"
    case .closedProbability(let status, let probability):
      "A \(status.rawValue) stage has a probability of \(probability) %, which can't be changed"
    case .closedForecast(let status, let category):
      "Deals in a \(status.rawValue) stage count as \(category.rawValue) in the forecast, always"
    case .defaultNeeded: "A workspace has a default pipeline: make another one the default instead"
    case .defaultKept: "The default pipeline can't be deleted: make another one the default before"
    }
  }
}

/// Why a pipeline was not changed.
@Schema
enum PipelineError: ProcedureError {
  /// The pipeline has changed since, or the stage where one was asked to be changed; `current` is what the pipeline is now,
  /// with its stages, and `stage` the stage.
  case staleVersion(current: Pipeline, stage: Stage?)
  /// There are deals in it, and no place was named for them.
  case hasDeals(count: Int)
  /// What the pipeline would become breaks its rules.
  case invalidPipeline(why: String, reason: PipelineRefusal)

  static func invalidPipeline(_ reason: PipelineRefusal) -> PipelineError {
    .invalidPipeline(why: reason.text, reason: reason)
  }

  var code: RPCErrorCode {
    switch self {
    case .staleVersion: .conflict
    case .hasDeals: .preconditionFailed
    case .invalidPipeline: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current, nil):
      "The pipeline \(current.name) has changed since you read it: it is at version \(current.version); read it again"
    case .staleVersion(_, let stage?):
      "The stage \(stage.name) has changed since you read it: it is at version \(stage.version); read it again"
    case .hasDeals(let count): "There are \(count) deals in it; name where they shall go"
    case .invalidPipeline(let why, _): why
    }
  }
}
