// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
// swift-format-ignore-file
public import RapportClient

public struct APIKey: WireObject, Hashable {
  public var id: ID<APIKey>
  public var name: String
  /// How it starts, to tell it from others.
  public var prefix: String
  public var createdAt: Instant
  public var lastUsedAt: Instant?

  public init(
    id: ID<APIKey>,
    name: String,
    prefix: String,
    createdAt: Instant,
    lastUsedAt: Instant? = nil
  ) {
    self.id = id
    self.name = name
    self.prefix = prefix
    self.createdAt = createdAt
    self.lastUsedAt = lastUsedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.prefix = try fields.value("prefix")
    self.createdAt = try fields.value("createdAt")
    self.lastUsedAt = try fields.optional("lastUsedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("prefix", self.prefix)
    fields.set("createdAt", self.createdAt)
    fields.setOptional("lastUsedAt", self.lastUsedAt)
  }
}

public struct APIKeyKey: WireObject, Hashable {
  public var id: ID<APIKey>

  public init(id: ID<APIKey>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct APIKeyList: WireObject, Hashable {
  /// The newest first.
  public var items: [APIKey]

  public init(items: [APIKey]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

public struct BackupKey: WireObject, Hashable {
  /// As system.listBackups names it. Matches a backup's name.
  public var name: String

  public init(name: String) {
    self.name = name
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
  }
}

public struct BackupList: WireObject, Hashable {
  /// The newest first.
  public var items: [BackupSummary]

  public init(items: [BackupSummary]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

/// A backup: the database as it was at one moment, with all files.
public struct BackupSummary: WireObject, Hashable {
  /// How it is called in the folder of backups.
  public var name: String
  public var createdAt: Instant
  /// The version of the program that made it.
  public var version: String
  /// Of the database, in bytes.
  public var databaseSize: Int
  /// How many contents of files are in it.
  public var fileCount: Int
  /// Of the files together, in bytes.
  public var filesSize: Int
  /// What keeps it from being restored; empty if it has been checked and is whole.
  public var problems: [String]

  public init(
    name: String,
    createdAt: Instant,
    version: String,
    databaseSize: Int,
    fileCount: Int,
    filesSize: Int,
    problems: [String]
  ) {
    self.name = name
    self.createdAt = createdAt
    self.version = version
    self.databaseSize = databaseSize
    self.fileCount = fileCount
    self.filesSize = filesSize
    self.problems = problems
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
    self.createdAt = try fields.value("createdAt")
    self.version = try fields.value("version")
    self.databaseSize = try fields.value("databaseSize")
    self.fileCount = try fields.value("fileCount")
    self.filesSize = try fields.value("filesSize")
    self.problems = try fields.value("problems")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
    fields.set("createdAt", self.createdAt)
    fields.set("version", self.version)
    fields.set("databaseSize", self.databaseSize)
    fields.set("fileCount", self.fileCount)
    fields.set("filesSize", self.filesSize)
    fields.set("problems", self.problems)
  }
}

/// Why one deal of a bulk update cannot be changed.
public struct BulkRefusal: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// The deal's number.
  public var number: String
  /// A sentence.
  public var why: String

  public init(id: ID<Opportunity>, number: String, why: String) {
    self.id = id
    self.number = number
    self.why = why
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.number = try fields.value("number")
    self.why = try fields.value("why")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("number", self.number)
    fields.set("why", self.why)
  }
}

public struct BulkResult: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// Whether anything about the deal changed.
  public var changed: Bool
  public var version: Int

  public init(id: ID<Opportunity>, changed: Bool, version: Int) {
    self.id = id
    self.changed = changed
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.changed = try fields.value("changed")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("changed", self.changed)
    fields.set("version", self.version)
  }
}

public struct BulkUpdateOpportunities: WireObject, Hashable {
  /// 1 to 500 elements. No element twice.
  public var ids: [ID<Opportunity>]
  /// White space at both ends is taken away. 1 to 50 characters.
  public var stage: String?
  /// Why they were won or lost, if the stage closes them. White space at both ends is taken away. 1 to 500 characters.
  public var reason: String?
  public var ownerId: ID<User>?
  public var expectedCloseDate: Patch<CalendarDate>
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
  /// `[]`.
  public var addTags: [String]?
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
  /// `[]`.
  public var removeTags: [String]?

  public init(
    ids: [ID<Opportunity>],
    stage: String? = nil,
    reason: String? = nil,
    ownerId: ID<User>? = nil,
    expectedCloseDate: Patch<CalendarDate> = .absent,
    addTags: [String]? = nil,
    removeTags: [String]? = nil
  ) {
    self.ids = ids
    self.stage = stage
    self.reason = reason
    self.ownerId = ownerId
    self.expectedCloseDate = expectedCloseDate
    self.addTags = addTags
    self.removeTags = removeTags
  }

  public init(fields: WireFields) throws(WireError) {
    self.ids = try fields.value("ids")
    self.stage = try fields.optional("stage")
    self.reason = try fields.optional("reason")
    self.ownerId = try fields.optional("ownerId")
    self.expectedCloseDate = try fields.patch("expectedCloseDate")
    self.addTags = try fields.optional("addTags")
    self.removeTags = try fields.optional("removeTags")
  }

  public func write(to fields: inout WireFields) {
    fields.set("ids", self.ids)
    fields.setOptional("stage", self.stage)
    fields.setOptional("reason", self.reason)
    fields.setOptional("ownerId", self.ownerId)
    fields.setPatch("expectedCloseDate", self.expectedCloseDate)
    fields.setOptional("addTags", self.addTags)
    fields.setOptional("removeTags", self.removeTags)
  }
}

public struct BulkUpdateResult: WireObject, Hashable {
  /// In the order of the input.
  public var results: [BulkResult]

  public init(results: [BulkResult]) {
    self.results = results
  }

  public init(fields: WireFields) throws(WireError) {
    self.results = try fields.value("results")
  }

  public func write(to fields: inout WireFields) {
    fields.set("results", self.results)
  }
}

public struct CloseOpportunity: WireObject, Hashable {
  public var id: ID<Opportunity>
  public var outcome: CloseOutcome
  /// From the workspace's list or free. Asked for when the pipeline says so. White space at both ends is taken away. 1
  /// to 500 characters.
  public var reason: String?
  /// Without it today.
  public var actualCloseDate: CalendarDate?
  /// At least 1.
  public var version: Int?

  public init(
    id: ID<Opportunity>,
    outcome: CloseOutcome,
    reason: String? = nil,
    actualCloseDate: CalendarDate? = nil,
    version: Int? = nil
  ) {
    self.id = id
    self.outcome = outcome
    self.reason = reason
    self.actualCloseDate = actualCloseDate
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.outcome = try fields.value("outcome")
    self.reason = try fields.optional("reason")
    self.actualCloseDate = try fields.optional("actualCloseDate")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("outcome", self.outcome)
    fields.setOptional("reason", self.reason)
    fields.setOptional("actualCloseDate", self.actualCloseDate)
    fields.setOptional("version", self.version)
  }
}

public enum CloseOutcome: WireChoice {
  case won
  case lost
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [CloseOutcome] = [.won, .lost]

  public init(rawValue: String) {
    switch rawValue {
    case "won": self = .won
    case "lost": self = .lost
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .won: "won"
    case .lost: "lost"
    case .unrecognized(let word): word
    }
  }
}

public struct CreateAPIKey: WireObject, Hashable {
  /// What it is for. White space at both ends is taken away. 1 to 100 characters.
  public var name: String

  public init(name: String) {
    self.name = name
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
  }
}

public struct CreateCustomer: WireObject, Hashable {
  /// Default: `"company"`.
  public var kind: CustomerKind?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var name: String
  /// White space at both ends is taken away. Made lower case. An e-mail address.
  public var email: String?
  /// White space at both ends is taken away. A telephone number with country code.
  public var phone: String?
  /// White space at both ends is taken away. An http or https URL. At most 2000 characters.
  public var website: String?
  /// White space at both ends is taken away. 2 to 20 characters.
  public var vatId: String?
  /// White space at both ends is taken away. At most 100 characters.
  public var industry: String?
  /// Default: `"prospect"`.
  public var status: CustomerStatus?
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
  /// `[]`.
  public var tags: [String]?
  /// White space at both ends is taken away. At most 10000 characters.
  public var notes: String?
  /// Without it the caller.
  public var ownerId: ID<User>?

  public init(
    kind: CustomerKind? = nil,
    name: String,
    email: String? = nil,
    phone: String? = nil,
    website: String? = nil,
    vatId: String? = nil,
    industry: String? = nil,
    status: CustomerStatus? = nil,
    tags: [String]? = nil,
    notes: String? = nil,
    ownerId: ID<User>? = nil
  ) {
    self.kind = kind
    self.name = name
    self.email = email
    self.phone = phone
    self.website = website
    self.vatId = vatId
    self.industry = industry
    self.status = status
    self.tags = tags
    self.notes = notes
    self.ownerId = ownerId
  }

  public init(fields: WireFields) throws(WireError) {
    self.kind = try fields.optional("kind")
    self.name = try fields.value("name")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.website = try fields.optional("website")
    self.vatId = try fields.optional("vatId")
    self.industry = try fields.optional("industry")
    self.status = try fields.optional("status")
    self.tags = try fields.optional("tags")
    self.notes = try fields.optional("notes")
    self.ownerId = try fields.optional("ownerId")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("kind", self.kind)
    fields.set("name", self.name)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("website", self.website)
    fields.setOptional("vatId", self.vatId)
    fields.setOptional("industry", self.industry)
    fields.setOptional("status", self.status)
    fields.setOptional("tags", self.tags)
    fields.setOptional("notes", self.notes)
    fields.setOptional("ownerId", self.ownerId)
  }
}

public struct CreateFirstOwner: WireObject, Hashable {
  /// The code that the server shows in its terminal while there is no workspace. White space at both ends is taken
  /// away. 1 to 40 characters.
  public var setupCode: String
  /// The company's name. White space at both ends is taken away. 1 to 100 characters.
  public var workspaceName: String
  /// ISO 4217: for amounts of which nothing else is said. Matches a currency code of three capital letters.
  public var currency: String
  /// The owner's name. White space at both ends is taken away. 1 to 100 characters.
  public var name: String
  /// White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters.
  public var email: String
  /// 12 to 1024 characters.
  public var password: String

  public init(
    setupCode: String,
    workspaceName: String,
    currency: String,
    name: String,
    email: String,
    password: String
  ) {
    self.setupCode = setupCode
    self.workspaceName = workspaceName
    self.currency = currency
    self.name = name
    self.email = email
    self.password = password
  }

  public init(fields: WireFields) throws(WireError) {
    self.setupCode = try fields.value("setupCode")
    self.workspaceName = try fields.value("workspaceName")
    self.currency = try fields.value("currency")
    self.name = try fields.value("name")
    self.email = try fields.value("email")
    self.password = try fields.value("password")
  }

  public func write(to fields: inout WireFields) {
    fields.set("setupCode", self.setupCode)
    fields.set("workspaceName", self.workspaceName)
    fields.set("currency", self.currency)
    fields.set("name", self.name)
    fields.set("email", self.email)
    fields.set("password", self.password)
  }
}

public struct CreateOpportunity: WireObject, Hashable {
  /// The customer that the deal is with.
  public var customerProfileId: ID<CustomerProfile>
  /// White space at both ends is taken away. 1 to 200 characters.
  public var title: String
  /// White space at both ends is taken away. At most 10000 characters.
  public var description: String?
  /// The key of a stage in the pipeline; without it the deal starts in the first one. White space at both ends is taken
  /// away. 1 to 50 characters.
  public var stage: String?
  /// Without it the workspace's default pipeline.
  public var pipelineId: ID<Pipeline>?
  /// At least 0.
  public var value: Money?
  /// ISO 4217; without it the pipeline's. Matches a currency code of three capital letters.
  public var currency: String?
  /// In percent; without it the stage's. 0 to 100.
  public var probability: Int?
  public var forecastCategory: ForecastCategory?
  public var expectedCloseDate: CalendarDate?
  /// White space at both ends is taken away. At most 2000 characters.
  public var nextSteps: String?
  /// White space at both ends is taken away. At most 100 characters.
  public var source: String?
  public var campaignId: ID<Campaign>?
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
  /// Without it the caller.
  public var ownerId: ID<User>?
  /// White space at both ends is taken away. At most 10000 characters.
  public var notes: String?
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
  /// `[]`.
  public var tags: [String]?
  /// A JSON object of at most 16 KiB.
  public var metadata: JSONValue?

  public init(
    customerProfileId: ID<CustomerProfile>,
    title: String,
    description: String? = nil,
    stage: String? = nil,
    pipelineId: ID<Pipeline>? = nil,
    value: Money? = nil,
    currency: String? = nil,
    probability: Int? = nil,
    forecastCategory: ForecastCategory? = nil,
    expectedCloseDate: CalendarDate? = nil,
    nextSteps: String? = nil,
    source: String? = nil,
    campaignId: ID<Campaign>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    ownerId: ID<User>? = nil,
    notes: String? = nil,
    tags: [String]? = nil,
    metadata: JSONValue? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.title = title
    self.description = description
    self.stage = stage
    self.pipelineId = pipelineId
    self.value = value
    self.currency = currency
    self.probability = probability
    self.forecastCategory = forecastCategory
    self.expectedCloseDate = expectedCloseDate
    self.nextSteps = nextSteps
    self.source = source
    self.campaignId = campaignId
    self.contactId = contactId
    self.leadId = leadId
    self.ownerId = ownerId
    self.notes = notes
    self.tags = tags
    self.metadata = metadata
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
    self.title = try fields.value("title")
    self.description = try fields.optional("description")
    self.stage = try fields.optional("stage")
    self.pipelineId = try fields.optional("pipelineId")
    self.value = try fields.optional("value")
    self.currency = try fields.optional("currency")
    self.probability = try fields.optional("probability")
    self.forecastCategory = try fields.optional("forecastCategory")
    self.expectedCloseDate = try fields.optional("expectedCloseDate")
    self.nextSteps = try fields.optional("nextSteps")
    self.source = try fields.optional("source")
    self.campaignId = try fields.optional("campaignId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.ownerId = try fields.optional("ownerId")
    self.notes = try fields.optional("notes")
    self.tags = try fields.optional("tags")
    self.metadata = try fields.optional("metadata")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("title", self.title)
    fields.setOptional("description", self.description)
    fields.setOptional("stage", self.stage)
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("value", self.value)
    fields.setOptional("currency", self.currency)
    fields.setOptional("probability", self.probability)
    fields.setOptional("forecastCategory", self.forecastCategory)
    fields.setOptional("expectedCloseDate", self.expectedCloseDate)
    fields.setOptional("nextSteps", self.nextSteps)
    fields.setOptional("source", self.source)
    fields.setOptional("campaignId", self.campaignId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("notes", self.notes)
    fields.setOptional("tags", self.tags)
    fields.setOptional("metadata", self.metadata)
  }
}

public struct CreatePipeline: WireObject, Hashable {
  /// White space at both ends is taken away. 1 to 100 characters.
  public var name: String
  /// White space at both ends is taken away. At most 2000 characters.
  public var description: String?
  /// Default: `"deals"`.
  public var template: PipelineTemplate?
  /// ISO 4217; without it the workspace's. Matches a currency code of three capital letters.
  public var currency: String?
  /// Default: `false`.
  public var isDefault: Bool?
  /// Default: `false`.
  public var requiresWonReason: Bool?
  /// Default: `false`.
  public var requiresLostReason: Bool?

  public init(
    name: String,
    description: String? = nil,
    template: PipelineTemplate? = nil,
    currency: String? = nil,
    isDefault: Bool? = nil,
    requiresWonReason: Bool? = nil,
    requiresLostReason: Bool? = nil
  ) {
    self.name = name
    self.description = description
    self.template = template
    self.currency = currency
    self.isDefault = isDefault
    self.requiresWonReason = requiresWonReason
    self.requiresLostReason = requiresLostReason
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
    self.description = try fields.optional("description")
    self.template = try fields.optional("template")
    self.currency = try fields.optional("currency")
    self.isDefault = try fields.optional("isDefault")
    self.requiresWonReason = try fields.optional("requiresWonReason")
    self.requiresLostReason = try fields.optional("requiresLostReason")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
    fields.setOptional("description", self.description)
    fields.setOptional("template", self.template)
    fields.setOptional("currency", self.currency)
    fields.setOptional("isDefault", self.isDefault)
    fields.setOptional("requiresWonReason", self.requiresWonReason)
    fields.setOptional("requiresLostReason", self.requiresLostReason)
  }
}

public struct CreateStage: WireObject, Hashable {
  public var pipelineId: ID<Pipeline>
  /// Made from the name if it isn't given. Matches a key of lower-case letters, digits and underscores.
  public var key: String?
  /// White space at both ends is taken away. 1 to 100 characters.
  public var name: String
  /// Where it goes, from 0; without it before the won and lost ones. At least 0.
  public var position: Int?
  /// 0 to 100.
  public var probability: Int
  /// Default: `"gray"`.
  public var color: StageColor?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var icon: String?
  /// Only lost stages may be added: a pipeline has exactly one won stage. Default: `false`.
  public var isLost: Bool?
  /// 0 to 3650. Default: `0`.
  public var rottenAfterDays: Int?
  public var forecastCategory: ForecastCategory?

  public init(
    pipelineId: ID<Pipeline>,
    key: String? = nil,
    name: String,
    position: Int? = nil,
    probability: Int,
    color: StageColor? = nil,
    icon: String? = nil,
    isLost: Bool? = nil,
    rottenAfterDays: Int? = nil,
    forecastCategory: ForecastCategory? = nil
  ) {
    self.pipelineId = pipelineId
    self.key = key
    self.name = name
    self.position = position
    self.probability = probability
    self.color = color
    self.icon = icon
    self.isLost = isLost
    self.rottenAfterDays = rottenAfterDays
    self.forecastCategory = forecastCategory
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.value("pipelineId")
    self.key = try fields.optional("key")
    self.name = try fields.value("name")
    self.position = try fields.optional("position")
    self.probability = try fields.value("probability")
    self.color = try fields.optional("color")
    self.icon = try fields.optional("icon")
    self.isLost = try fields.optional("isLost")
    self.rottenAfterDays = try fields.optional("rottenAfterDays")
    self.forecastCategory = try fields.optional("forecastCategory")
  }

  public func write(to fields: inout WireFields) {
    fields.set("pipelineId", self.pipelineId)
    fields.setOptional("key", self.key)
    fields.set("name", self.name)
    fields.setOptional("position", self.position)
    fields.set("probability", self.probability)
    fields.setOptional("color", self.color)
    fields.setOptional("icon", self.icon)
    fields.setOptional("isLost", self.isLost)
    fields.setOptional("rottenAfterDays", self.rottenAfterDays)
    fields.setOptional("forecastCategory", self.forecastCategory)
  }
}

public struct CreateUpload: WireObject, Hashable {
  /// How people call the file. White space at both ends is taken away. 1 to 255 characters.
  public var name: String
  /// `application/pdf`; without one the file is bytes of no kind. White space at both ends is taken away. Made lower
  /// case. At most 127 characters. Matches a media type such as application/pdf.
  public var mediaType: String?
  /// In bytes. What comes must have this size. At least 0.
  public var size: Int
  /// What comes must have this hash: 64 hexadecimal digits. White space at both ends is taken away. Made lower case.
  /// Matches 64 hexadecimal digits.
  public var sha256: String?

  public init(name: String, mediaType: String? = nil, size: Int, sha256: String? = nil) {
    self.name = name
    self.mediaType = mediaType
    self.size = size
    self.sha256 = sha256
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
    self.mediaType = try fields.optional("mediaType")
    self.size = try fields.value("size")
    self.sha256 = try fields.optional("sha256")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
    fields.setOptional("mediaType", self.mediaType)
    fields.set("size", self.size)
    fields.setOptional("sha256", self.sha256)
  }
}

public struct CreatedAPIKey: WireObject, Hashable {
  public var apiKey: APIKey
  /// The key itself. It is shown this once, and kept only as a hash.
  public var secret: String

  public init(apiKey: APIKey, secret: String) {
    self.apiKey = apiKey
    self.secret = secret
  }

  public init(fields: WireFields) throws(WireError) {
    self.apiKey = try fields.value("apiKey")
    self.secret = try fields.value("secret")
  }

  public func write(to fields: inout WireFields) {
    fields.set("apiKey", self.apiKey)
    fields.set("secret", self.secret)
  }
}

/// A customer with what stands around them.
public struct CustomerDetail: WireObject, Hashable {
  public var customer: CustomerProfile
  /// The newest 20 open deals.
  public var openDeals: [Opportunity]
  /// What was won from them, by currency.
  public var lifetimeValue: [PipelineAmount]

  public init(customer: CustomerProfile, openDeals: [Opportunity], lifetimeValue: [PipelineAmount]) {
    self.customer = customer
    self.openDeals = openDeals
    self.lifetimeValue = lifetimeValue
  }

  public init(fields: WireFields) throws(WireError) {
    self.customer = try fields.value("customer")
    self.openDeals = try fields.value("openDeals")
    self.lifetimeValue = try fields.value("lifetimeValue")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customer", self.customer)
    fields.set("openDeals", self.openDeals)
    fields.set("lifetimeValue", self.lifetimeValue)
  }
}

/// Why a customer was not changed.
public indirect enum CustomerError: WireObject, Hashable {
  /// The customer has changed since; `current` is what it is now.
  case staleVersion(current: CustomerProfile)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct CustomerKey: WireObject, Hashable {
  public var id: ID<CustomerProfile>

  public init(id: ID<CustomerProfile>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public enum CustomerKind: WireChoice {
  case company
  case person
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [CustomerKind] = [.company, .person]

  public init(rawValue: String) {
    switch rawValue {
    case "company": self = .company
    case "person": self = .person
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .company: "company"
    case .person: "person"
    case .unrecognized(let word): word
    }
  }
}

public struct CustomerMatches: WireObject, Hashable {
  /// The best first.
  public var items: [CustomerSummary]

  public init(items: [CustomerSummary]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

/// A customer: a company or a person that business is done with.
public struct CustomerProfile: WireObject, Hashable {
  public var id: ID<CustomerProfile>
  public var kind: CustomerKind
  public var name: String
  public var email: String?
  public var phone: String?
  public var website: String?
  /// The VAT identification number.
  public var vatId: String?
  public var industry: String?
  public var status: CustomerStatus
  public var tags: [String]
  public var notes: String?
  public var ownerId: ID<User>
  public var ownerName: String
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  public var version: Int

  public init(
    id: ID<CustomerProfile>,
    kind: CustomerKind,
    name: String,
    email: String? = nil,
    phone: String? = nil,
    website: String? = nil,
    vatId: String? = nil,
    industry: String? = nil,
    status: CustomerStatus,
    tags: [String],
    notes: String? = nil,
    ownerId: ID<User>,
    ownerName: String,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.email = email
    self.phone = phone
    self.website = website
    self.vatId = vatId
    self.industry = industry
    self.status = status
    self.tags = tags
    self.notes = notes
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.kind = try fields.value("kind")
    self.name = try fields.value("name")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.website = try fields.optional("website")
    self.vatId = try fields.optional("vatId")
    self.industry = try fields.optional("industry")
    self.status = try fields.value("status")
    self.tags = try fields.value("tags")
    self.notes = try fields.optional("notes")
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("kind", self.kind)
    fields.set("name", self.name)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("website", self.website)
    fields.setOptional("vatId", self.vatId)
    fields.setOptional("industry", self.industry)
    fields.set("status", self.status)
    fields.set("tags", self.tags)
    fields.setOptional("notes", self.notes)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// One page of a list.
public struct CustomerProfilePage: WireObject, Hashable {
  public var items: [CustomerProfile]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [CustomerProfile], nextCursor: String? = nil, total: Int? = nil) {
    self.items = items
    self.nextCursor = nextCursor
    self.total = total
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.nextCursor = try fields.optional("nextCursor")
    self.total = try fields.optional("total")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("nextCursor", self.nextCursor)
    fields.setOptional("total", self.total)
  }
}

public enum CustomerSort: WireChoice {
  case name
  case created
  case updated
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [CustomerSort] = [.name, .created, .updated]

  public init(rawValue: String) {
    switch rawValue {
    case "name": self = .name
    case "created": self = .created
    case "updated": self = .updated
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .name: "name"
    case .created: "created"
    case .updated: "updated"
    case .unrecognized(let word): word
    }
  }
}

public enum CustomerStatus: WireChoice {
  case prospect
  case active
  case inactive
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [CustomerStatus] = [.prospect, .active, .inactive]

  public init(rawValue: String) {
    switch rawValue {
    case "prospect": self = .prospect
    case "active": self = .active
    case "inactive": self = .inactive
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .prospect: "prospect"
    case .active: "active"
    case .inactive: "inactive"
    case .unrecognized(let word): word
    }
  }
}

/// A customer, in short.
public struct CustomerSummary: WireObject, Hashable {
  public var id: ID<CustomerProfile>
  public var name: String
  public var kind: CustomerKind
  public var email: String?

  public init(id: ID<CustomerProfile>, name: String, kind: CustomerKind, email: String? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
    self.email = email
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.kind = try fields.value("kind")
    self.email = try fields.optional("email")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("kind", self.kind)
    fields.setOptional("email", self.email)
  }
}

public struct DeleteOpportunity: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// At least 1.
  public var version: Int?

  public init(id: ID<Opportunity>, version: Int? = nil) {
    self.id = id
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
  }
}

public struct DeletePipeline: WireObject, Hashable {
  public var id: ID<Pipeline>
  /// Where its deals go: to the stage of the same key, or else to the first one. Needed if it has deals.
  public var moveToPipelineId: ID<Pipeline>?

  public init(id: ID<Pipeline>, moveToPipelineId: ID<Pipeline>? = nil) {
    self.id = id
    self.moveToPipelineId = moveToPipelineId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.moveToPipelineId = try fields.optional("moveToPipelineId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("moveToPipelineId", self.moveToPipelineId)
  }
}

public struct DeleteStage: WireObject, Hashable {
  public var id: ID<Stage>
  /// Where its deals go: another stage of the same pipeline. Needed if it has deals.
  public var moveToStageId: ID<Stage>?

  public init(id: ID<Stage>, moveToStageId: ID<Stage>? = nil) {
    self.id = id
    self.moveToStageId = moveToStageId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.moveToStageId = try fields.optional("moveToStageId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("moveToStageId", self.moveToStageId)
  }
}

/// Where a file is fetched, and what lets its bearer do that.
public struct DownloadTicket: WireObject, Hashable {
  public var file: StoredFile
  /// Path and query: `GET` the bytes there, in ranges too.
  public var url: String
  /// The same ticket for the header `File-Ticket`, with the URL's path.
  public var ticket: String
  public var expiresAt: Instant

  public init(file: StoredFile, url: String, ticket: String, expiresAt: Instant) {
    self.file = file
    self.url = url
    self.ticket = ticket
    self.expiresAt = expiresAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.file = try fields.value("file")
    self.url = try fields.value("url")
    self.ticket = try fields.value("ticket")
    self.expiresAt = try fields.value("expiresAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("file", self.file)
    fields.set("url", self.url)
    fields.set("ticket", self.ticket)
    fields.set("expiresAt", self.expiresAt)
  }
}

/// How sure a deal is in the forecast. Best case includes commit, commit includes closed.
public enum ForecastCategory: WireChoice {
  /// Not in the forecast.
  case omitted
  case pipeline
  case bestCase
  case commit
  case closed
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ForecastCategory] = [.omitted, .pipeline, .bestCase, .commit, .closed]

  public init(rawValue: String) {
    switch rawValue {
    case "omitted": self = .omitted
    case "pipeline": self = .pipeline
    case "bestCase": self = .bestCase
    case "commit": self = .commit
    case "closed": self = .closed
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .omitted: "omitted"
    case .pipeline: "pipeline"
    case .bestCase: "bestCase"
    case .commit: "commit"
    case .closed: "closed"
    case .unrecognized(let word): word
    }
  }
}

/// A group's part of the forecast, in one currency.
public struct ForecastGroup: WireObject, Hashable {
  /// `2026-11`, `2026-Q4`, `overdue`, `undated`; or the id of the owner or team, or the key of the stage.
  public var key: String
  /// As shown to people.
  public var label: String
  /// ISO 4217.
  public var currency: String
  /// How many deals are open.
  public var count: Int
  /// The open deals' value.
  public var total: Money
  /// Σ value × probability ÷ 100 over the open deals.
  public var weighted: Money
  /// Best case, commit and closed.
  public var bestCase: Money
  /// Commit and closed.
  public var commit: Money
  /// Won so far.
  public var closedWon: Money

  public init(
    key: String,
    label: String,
    currency: String,
    count: Int,
    total: Money,
    weighted: Money,
    bestCase: Money,
    commit: Money,
    closedWon: Money
  ) {
    self.key = key
    self.label = label
    self.currency = currency
    self.count = count
    self.total = total
    self.weighted = weighted
    self.bestCase = bestCase
    self.commit = commit
    self.closedWon = closedWon
  }

  public init(fields: WireFields) throws(WireError) {
    self.key = try fields.value("key")
    self.label = try fields.value("label")
    self.currency = try fields.value("currency")
    self.count = try fields.value("count")
    self.total = try fields.value("total")
    self.weighted = try fields.value("weighted")
    self.bestCase = try fields.value("bestCase")
    self.commit = try fields.value("commit")
    self.closedWon = try fields.value("closedWon")
  }

  public func write(to fields: inout WireFields) {
    fields.set("key", self.key)
    fields.set("label", self.label)
    fields.set("currency", self.currency)
    fields.set("count", self.count)
    fields.set("total", self.total)
    fields.set("weighted", self.weighted)
    fields.set("bestCase", self.bestCase)
    fields.set("commit", self.commit)
    fields.set("closedWon", self.closedWon)
  }
}

public enum ForecastGrouping: WireChoice {
  case period
  case owner
  case team
  case stage
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ForecastGrouping] = [.period, .owner, .team, .stage]

  public init(rawValue: String) {
    switch rawValue {
    case "period": self = .period
    case "owner": self = .owner
    case "team": self = .team
    case "stage": self = .stage
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .period: "period"
    case .owner: "owner"
    case .team: "team"
    case .stage: "stage"
    case .unrecognized(let word): word
    }
  }
}

public enum ForecastPeriod: WireChoice {
  case month
  case quarter
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ForecastPeriod] = [.month, .quarter]

  public init(rawValue: String) {
    switch rawValue {
    case "month": self = .month
    case "quarter": self = .quarter
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .month: "month"
    case .quarter: "quarter"
    case .unrecognized(let word): word
    }
  }
}

/// What became of the deals that reached a stage in the period.
public struct FunnelStage: WireObject, Hashable {
  public var stage: String
  public var name: String
  /// Deals that reached the stage in the period: that entered it, or passed over it on their way forward.
  public var entered: Int
  /// Of those, how many ever went on to a later stage or were won.
  public var leftForward: Int
  /// Of those that did not, how many were lost from it.
  public var leftToLost: Int
  /// Of those that did not, how many are in it. The rest went back to an earlier stage.
  public var stillThere: Int
  /// Left forward ÷ entered, 0…1; absent if none entered, and for the won stage.
  public var conversionToNext: Double?
  /// Won so far ÷ entered, 0…1; absent if none entered.
  public var conversionToWon: Double?
  /// The median time in the stage of those that left it, in days; absent if none did.
  public var medianDays: Double?

  public init(
    stage: String,
    name: String,
    entered: Int,
    leftForward: Int,
    leftToLost: Int,
    stillThere: Int,
    conversionToNext: Double? = nil,
    conversionToWon: Double? = nil,
    medianDays: Double? = nil
  ) {
    self.stage = stage
    self.name = name
    self.entered = entered
    self.leftForward = leftForward
    self.leftToLost = leftToLost
    self.stillThere = stillThere
    self.conversionToNext = conversionToNext
    self.conversionToWon = conversionToWon
    self.medianDays = medianDays
  }

  public init(fields: WireFields) throws(WireError) {
    self.stage = try fields.value("stage")
    self.name = try fields.value("name")
    self.entered = try fields.value("entered")
    self.leftForward = try fields.value("leftForward")
    self.leftToLost = try fields.value("leftToLost")
    self.stillThere = try fields.value("stillThere")
    self.conversionToNext = try fields.optional("conversionToNext")
    self.conversionToWon = try fields.optional("conversionToWon")
    self.medianDays = try fields.optional("medianDays")
  }

  public func write(to fields: inout WireFields) {
    fields.set("stage", self.stage)
    fields.set("name", self.name)
    fields.set("entered", self.entered)
    fields.set("leftForward", self.leftForward)
    fields.set("leftToLost", self.leftToLost)
    fields.set("stillThere", self.stillThere)
    fields.setOptional("conversionToNext", self.conversionToNext)
    fields.setOptional("conversionToWon", self.conversionToWon)
    fields.setOptional("medianDays", self.medianDays)
  }
}

public struct GetDownload: WireObject, Hashable {
  public var id: ID<StoredFile>
  /// Whether a browser is to show the file instead of saving it. Only images and plain text are shown.
  public var isInline: Bool?

  public init(id: ID<StoredFile>, isInline: Bool? = nil) {
    self.id = id
    self.isInline = isInline
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.isInline = try fields.optional("isInline")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("isInline", self.isInline)
  }
}

public struct GetOpportunityHistory: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 500 characters.
  public var cursor: String?

  public init(id: ID<Opportunity>, limit: Int? = nil, cursor: String? = nil) {
    self.id = id
    self.limit = limit
    self.cursor = cursor
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
  }
}

public struct GetPipelineAggregation: WireObject, Hashable {
  /// Without it the workspace's default pipeline.
  public var pipelineId: ID<Pipeline>?
  /// The first day of the period.
  public var from: CalendarDate
  /// The last day of the period.
  public var to: CalendarDate
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?

  public init(
    pipelineId: ID<Pipeline>? = nil,
    from: CalendarDate,
    to: CalendarDate,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil
  ) {
    self.pipelineId = pipelineId
    self.from = from
    self.to = to
    self.ownerId = ownerId
    self.teamId = teamId
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
  }
}

public struct GetRevenueForecast: WireObject, Hashable {
  /// Without it all pipelines.
  public var pipelineId: ID<Pipeline>?
  /// Default: `"month"`.
  public var period: ForecastPeriod?
  /// Default: `"period"`.
  public var groupBy: ForecastGrouping?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Only deals expected to close, or closed, on this day or later. Overdue deals always count.
  public var from: CalendarDate?
  /// Only deals expected to close, or closed, on this day or before. Deals without a date count if neither day is
  /// given.
  public var to: CalendarDate?

  public init(
    pipelineId: ID<Pipeline>? = nil,
    period: ForecastPeriod? = nil,
    groupBy: ForecastGrouping? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    from: CalendarDate? = nil,
    to: CalendarDate? = nil
  ) {
    self.pipelineId = pipelineId
    self.period = period
    self.groupBy = groupBy
    self.ownerId = ownerId
    self.teamId = teamId
    self.from = from
    self.to = to
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.period = try fields.optional("period")
    self.groupBy = try fields.optional("groupBy")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("period", self.period)
    fields.setOptional("groupBy", self.groupBy)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
  }
}

public enum HealthStatus: WireChoice {
  case healthy
  /// The database does not answer.
  case unhealthy
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [HealthStatus] = [.healthy, .unhealthy]

  public init(rawValue: String) {
    switch rawValue {
    case "healthy": self = .healthy
    case "unhealthy": self = .unhealthy
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .healthy: "healthy"
    case .unhealthy: "unhealthy"
    case .unrecognized(let word): word
    }
  }
}

/// Work that is done apart from the call that wanted it.
public struct Job: WireObject, Hashable {
  public var id: ID<Job>
  /// What is done: `system.purge-outbox`.
  public var kind: String
  /// No two jobs of a kind have the same one.
  public var key: String?
  public var state: JobState
  /// When it is to be done; while it runs, until when its worker has it. Absent when it is over.
  public var dueAt: Instant?
  /// How often it has been begun.
  public var attempts: Int
  /// In percent, if the work tells it.
  public var progress: Int?
  /// Why it failed the last time.
  public var lastError: String?
  public var createdAt: Instant
  /// Who wanted it; absent if nobody was signed in, as for recurring work.
  public var createdBy: ID<User>?
  public var finishedAt: Instant?

  public init(
    id: ID<Job>,
    kind: String,
    key: String? = nil,
    state: JobState,
    dueAt: Instant? = nil,
    attempts: Int,
    progress: Int? = nil,
    lastError: String? = nil,
    createdAt: Instant,
    createdBy: ID<User>? = nil,
    finishedAt: Instant? = nil
  ) {
    self.id = id
    self.kind = kind
    self.key = key
    self.state = state
    self.dueAt = dueAt
    self.attempts = attempts
    self.progress = progress
    self.lastError = lastError
    self.createdAt = createdAt
    self.createdBy = createdBy
    self.finishedAt = finishedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.kind = try fields.value("kind")
    self.key = try fields.optional("key")
    self.state = try fields.value("state")
    self.dueAt = try fields.optional("dueAt")
    self.attempts = try fields.value("attempts")
    self.progress = try fields.optional("progress")
    self.lastError = try fields.optional("lastError")
    self.createdAt = try fields.value("createdAt")
    self.createdBy = try fields.optional("createdBy")
    self.finishedAt = try fields.optional("finishedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("kind", self.kind)
    fields.setOptional("key", self.key)
    fields.set("state", self.state)
    fields.setOptional("dueAt", self.dueAt)
    fields.set("attempts", self.attempts)
    fields.setOptional("progress", self.progress)
    fields.setOptional("lastError", self.lastError)
    fields.set("createdAt", self.createdAt)
    fields.setOptional("createdBy", self.createdBy)
    fields.setOptional("finishedAt", self.finishedAt)
  }
}

/// Why a job stays as it is.
public indirect enum JobError: WireObject, Hashable {
  /// What is asked for does not go with the job's state.
  case wrongState(state: JobState)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "wrongState": self = .wrongState(state: try fields.value("state"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .wrongState(let value0):
      fields.set("type", "wrongState")
      fields.set("state", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct JobKey: WireObject, Hashable {
  public var id: ID<Job>

  public init(id: ID<Job>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

/// One page of a list.
public struct JobPage: WireObject, Hashable {
  public var items: [Job]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [Job], nextCursor: String? = nil, total: Int? = nil) {
    self.items = items
    self.nextCursor = nextCursor
    self.total = total
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.nextCursor = try fields.optional("nextCursor")
    self.total = try fields.optional("total")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("nextCursor", self.nextCursor)
    fields.setOptional("total", self.total)
  }
}

public enum JobState: WireChoice {
  /// In line, for the first time or after a failure.
  case waiting
  case running
  case done
  /// It failed too often, or for good. It can be retried by hand.
  case dead
  case cancelled
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [JobState] = [.waiting, .running, .done, .dead, .cancelled]

  public init(rawValue: String) {
    switch rawValue {
    case "waiting": self = .waiting
    case "running": self = .running
    case "done": self = .done
    case "dead": self = .dead
    case "cancelled": self = .cancelled
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .waiting: "waiting"
    case .running: "running"
    case .done: "done"
    case .dead: "dead"
    case .cancelled: "cancelled"
    case .unrecognized(let word): word
    }
  }
}

/// An account elsewhere with which the caller may sign in.
public struct LinkedIdentity: WireObject, Hashable {
  public var id: ID<LinkedIdentity>
  /// The provider's address.
  public var issuer: String
  public var email: String?
  public var createdAt: Instant
  public var lastUsedAt: Instant

  public init(
    id: ID<LinkedIdentity>,
    issuer: String,
    email: String? = nil,
    createdAt: Instant,
    lastUsedAt: Instant
  ) {
    self.id = id
    self.issuer = issuer
    self.email = email
    self.createdAt = createdAt
    self.lastUsedAt = lastUsedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.issuer = try fields.value("issuer")
    self.email = try fields.optional("email")
    self.createdAt = try fields.value("createdAt")
    self.lastUsedAt = try fields.value("lastUsedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("issuer", self.issuer)
    fields.setOptional("email", self.email)
    fields.set("createdAt", self.createdAt)
    fields.set("lastUsedAt", self.lastUsedAt)
  }
}

public struct LinkedIdentityKey: WireObject, Hashable {
  public var id: ID<LinkedIdentity>

  public init(id: ID<LinkedIdentity>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct LinkedIdentityList: WireObject, Hashable {
  public var items: [LinkedIdentity]

  public init(items: [LinkedIdentity]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

public struct ListCustomers: WireObject, Hashable {
  public var kind: CustomerKind?
  public var status: CustomerStatus?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var tag: String?
  /// Words that must stand in name, e-mail, telephone number, website, VAT id or notes. White space at both ends is
  /// taken away. 1 to 200 characters.
  public var text: String?
  /// Default: `"name"`.
  public var sort: CustomerSort?
  /// Default: `"ascending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    kind: CustomerKind? = nil,
    status: CustomerStatus? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    tag: String? = nil,
    text: String? = nil,
    sort: CustomerSort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.kind = kind
    self.status = status
    self.ownerId = ownerId
    self.teamId = teamId
    self.tag = tag
    self.text = text
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.kind = try fields.optional("kind")
    self.status = try fields.optional("status")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.tag = try fields.optional("tag")
    self.text = try fields.optional("text")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("kind", self.kind)
    fields.setOptional("status", self.status)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("tag", self.tag)
    fields.setOptional("text", self.text)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListJobs: WireObject, Hashable {
  public var state: JobState?
  /// `system.purge-outbox`. White space at both ends is taken away. 1 to 100 characters.
  public var kind: String?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 200 characters.
  public var cursor: String?

  public init(state: JobState? = nil, kind: String? = nil, limit: Int? = nil, cursor: String? = nil) {
    self.state = state
    self.kind = kind
    self.limit = limit
    self.cursor = cursor
  }

  public init(fields: WireFields) throws(WireError) {
    self.state = try fields.optional("state")
    self.kind = try fields.optional("kind")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("state", self.state)
    fields.setOptional("kind", self.kind)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
  }
}

public struct ListOpportunities: WireObject, Hashable {
  public var pipelineId: ID<Pipeline>?
  /// Keys of stages; any of them. 1 to 50 elements. Each: white space at both ends is taken away; 1 to 50 characters.
  public var stages: [String]?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  public var customerProfileId: ID<CustomerProfile>?
  public var campaignId: ID<Campaign>?
  /// White space at both ends is taken away. 1 to 100 characters.
  public var source: String?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var tag: String?
  /// In the deal's own currency; nothing is converted. At least 0.
  public var minimumValue: Money?
  /// In the deal's own currency; nothing is converted. At least 0.
  public var maximumValue: Money?
  /// Expected to close on this day or later.
  public var closesFrom: CalendarDate?
  /// Expected to close on this day or before.
  public var closesTo: CalendarDate?
  /// 1 to 3 elements. No element twice.
  public var statuses: [OpportunityStatus]?
  public var isRotting: Bool?
  /// Words that must stand in number, title, customer or description. White space at both ends is taken away. 1 to 200
  /// characters.
  public var text: String?
  /// Whether to list the deleted ones instead, as long as they can be restored. Default: `false`.
  public var deleted: Bool?
  /// Default: `"created"`.
  public var sort: OpportunitySort?
  /// Default: `"descending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// From the page before. 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    pipelineId: ID<Pipeline>? = nil,
    stages: [String]? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    campaignId: ID<Campaign>? = nil,
    source: String? = nil,
    tag: String? = nil,
    minimumValue: Money? = nil,
    maximumValue: Money? = nil,
    closesFrom: CalendarDate? = nil,
    closesTo: CalendarDate? = nil,
    statuses: [OpportunityStatus]? = nil,
    isRotting: Bool? = nil,
    text: String? = nil,
    deleted: Bool? = nil,
    sort: OpportunitySort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.pipelineId = pipelineId
    self.stages = stages
    self.ownerId = ownerId
    self.teamId = teamId
    self.customerProfileId = customerProfileId
    self.campaignId = campaignId
    self.source = source
    self.tag = tag
    self.minimumValue = minimumValue
    self.maximumValue = maximumValue
    self.closesFrom = closesFrom
    self.closesTo = closesTo
    self.statuses = statuses
    self.isRotting = isRotting
    self.text = text
    self.deleted = deleted
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.stages = try fields.optional("stages")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.campaignId = try fields.optional("campaignId")
    self.source = try fields.optional("source")
    self.tag = try fields.optional("tag")
    self.minimumValue = try fields.optional("minimumValue")
    self.maximumValue = try fields.optional("maximumValue")
    self.closesFrom = try fields.optional("closesFrom")
    self.closesTo = try fields.optional("closesTo")
    self.statuses = try fields.optional("statuses")
    self.isRotting = try fields.optional("isRotting")
    self.text = try fields.optional("text")
    self.deleted = try fields.optional("deleted")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("stages", self.stages)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("campaignId", self.campaignId)
    fields.setOptional("source", self.source)
    fields.setOptional("tag", self.tag)
    fields.setOptional("minimumValue", self.minimumValue)
    fields.setOptional("maximumValue", self.maximumValue)
    fields.setOptional("closesFrom", self.closesFrom)
    fields.setOptional("closesTo", self.closesTo)
    fields.setOptional("statuses", self.statuses)
    fields.setOptional("isRotting", self.isRotting)
    fields.setOptional("text", self.text)
    fields.setOptional("deleted", self.deleted)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListPipelines: WireObject, Hashable {
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(limit: Int? = nil, cursor: String? = nil, includeTotal: Bool? = nil) {
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListStages: WireObject, Hashable {
  public var pipelineId: ID<Pipeline>

  public init(pipelineId: ID<Pipeline>) {
    self.pipelineId = pipelineId
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.value("pipelineId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("pipelineId", self.pipelineId)
  }
}

public struct Login: WireObject, Hashable {
  /// White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters.
  public var email: String
  /// 1 to 1024 characters.
  public var password: String

  public init(email: String, password: String) {
    self.email = email
    self.password = password
  }

  public init(fields: WireFields) throws(WireError) {
    self.email = try fields.value("email")
    self.password = try fields.value("password")
  }

  public func write(to fields: inout WireFields) {
    fields.set("email", self.email)
    fields.set("password", self.password)
  }
}

public struct LoginResult: WireObject, Hashable {
  /// Goes into `Authorization: Bearer …`. A browser need not keep it: it gets a cookie.
  public var token: String
  public var expiresAt: Instant
  public var user: Me

  public init(token: String, expiresAt: Instant, user: Me) {
    self.token = token
    self.expiresAt = expiresAt
    self.user = user
  }

  public init(fields: WireFields) throws(WireError) {
    self.token = try fields.value("token")
    self.expiresAt = try fields.value("expiresAt")
    self.user = try fields.value("user")
  }

  public func write(to fields: inout WireFields) {
    fields.set("token", self.token)
    fields.set("expiresAt", self.expiresAt)
    fields.set("user", self.user)
  }
}

/// The reasons that the workspace offers for losing a deal.
public struct LossReasons: WireObject, Hashable {
  /// At most 100 elements. No element twice. Each: white space at both ends is taken away; 1 to 200 characters.
  public var reasons: [String]

  public init(reasons: [String]) {
    self.reasons = reasons
  }

  public init(fields: WireFields) throws(WireError) {
    self.reasons = try fields.value("reasons")
  }

  public func write(to fields: inout WireFields) {
    fields.set("reasons", self.reasons)
  }
}

/// Who is signed in.
public struct Me: WireObject, Hashable {
  public var id: ID<User>
  public var name: String
  public var email: String
  public var role: Role
  public var teamId: ID<Team>?
  public var teamName: String?
  public var workspaceId: ID<Workspace>
  public var workspaceName: String
  /// ISO 4217: the currency of the workspace.
  public var currency: String
  /// The members that records may be given to, by name.
  public var assignees: [UserSummary]

  public init(
    id: ID<User>,
    name: String,
    email: String,
    role: Role,
    teamId: ID<Team>? = nil,
    teamName: String? = nil,
    workspaceId: ID<Workspace>,
    workspaceName: String,
    currency: String,
    assignees: [UserSummary]
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.role = role
    self.teamId = teamId
    self.teamName = teamName
    self.workspaceId = workspaceId
    self.workspaceName = workspaceName
    self.currency = currency
    self.assignees = assignees
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.email = try fields.value("email")
    self.role = try fields.value("role")
    self.teamId = try fields.optional("teamId")
    self.teamName = try fields.optional("teamName")
    self.workspaceId = try fields.value("workspaceId")
    self.workspaceName = try fields.value("workspaceName")
    self.currency = try fields.value("currency")
    self.assignees = try fields.value("assignees")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("email", self.email)
    fields.set("role", self.role)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("teamName", self.teamName)
    fields.set("workspaceId", self.workspaceId)
    fields.set("workspaceName", self.workspaceName)
    fields.set("currency", self.currency)
    fields.set("assignees", self.assignees)
  }
}

public struct MoveOpportunity: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// The key of a stage of the deal's pipeline. White space at both ends is taken away. 1 to 50 characters.
  public var stage: String
  /// Where it goes among the deals that the caller sees in the stage's column: 0 is on top. Without a place it goes on
  /// top. At least 0.
  public var position: Int?
  /// Instead of `position`: the deal of the stage that it goes directly above.
  public var beforeId: ID<Opportunity>?
  /// Instead of `position`: the deal of the stage that it goes directly below.
  public var afterId: ID<Opportunity>?
  /// At least 1.
  public var version: Int?
  /// Why it was won or lost, if the stage closes it. White space at both ends is taken away. 1 to 500 characters.
  public var reason: String?

  public init(
    id: ID<Opportunity>,
    stage: String,
    position: Int? = nil,
    beforeId: ID<Opportunity>? = nil,
    afterId: ID<Opportunity>? = nil,
    version: Int? = nil,
    reason: String? = nil
  ) {
    self.id = id
    self.stage = stage
    self.position = position
    self.beforeId = beforeId
    self.afterId = afterId
    self.version = version
    self.reason = reason
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.stage = try fields.value("stage")
    self.position = try fields.optional("position")
    self.beforeId = try fields.optional("beforeId")
    self.afterId = try fields.optional("afterId")
    self.version = try fields.optional("version")
    self.reason = try fields.optional("reason")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("stage", self.stage)
    fields.setOptional("position", self.position)
    fields.setOptional("beforeId", self.beforeId)
    fields.setOptional("afterId", self.afterId)
    fields.setOptional("version", self.version)
    fields.setOptional("reason", self.reason)
  }
}

/// A possible sale to a customer.
public struct Opportunity: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// Unique in the workspace: `OPP-2026-00042`.
  public var number: String
  public var title: String
  public var description: String?
  public var customerProfileId: ID<CustomerProfile>
  public var customerName: String
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
  public var campaignId: ID<Campaign>?
  public var pipelineId: ID<Pipeline>
  /// The key of its stage in the pipeline.
  public var stage: String
  public var stageName: String
  /// Where it stands in its stage's column; smaller is higher.
  public var position: Double
  public var status: OpportunityStatus
  public var value: Money?
  /// ISO 4217.
  public var currency: String
  /// In percent.
  public var probability: Int
  /// Whether the probability was set by hand since the last move.
  public var isProbabilityManual: Bool
  /// Value × probability ÷ 100, rounded half away from zero to the currency's minor unit.
  public var expectedRevenue: Money?
  public var forecastCategory: ForecastCategory
  public var expectedCloseDate: CalendarDate?
  public var actualCloseDate: CalendarDate?
  /// Why it was won or lost.
  public var closeReason: String?
  public var nextSteps: String?
  public var source: String?
  public var notes: String?
  public var tags: [String]
  /// A JSON object of the caller's own making.
  public var metadata: JSONValue?
  public var ownerId: ID<User>
  public var ownerName: String
  /// When it came into its stage.
  public var stageEnteredAt: Instant
  /// Whole days in its stage.
  public var daysInStage: Int
  /// Whether it is open and has been in its stage for longer than the stage's `rottenAfterDays`.
  public var isRotting: Bool
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  public var version: Int
  /// When it was deleted; it can be restored for 30 days.
  public var deletedAt: Instant?

  public init(
    id: ID<Opportunity>,
    number: String,
    title: String,
    description: String? = nil,
    customerProfileId: ID<CustomerProfile>,
    customerName: String,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    campaignId: ID<Campaign>? = nil,
    pipelineId: ID<Pipeline>,
    stage: String,
    stageName: String,
    position: Double,
    status: OpportunityStatus,
    value: Money? = nil,
    currency: String,
    probability: Int,
    isProbabilityManual: Bool,
    expectedRevenue: Money? = nil,
    forecastCategory: ForecastCategory,
    expectedCloseDate: CalendarDate? = nil,
    actualCloseDate: CalendarDate? = nil,
    closeReason: String? = nil,
    nextSteps: String? = nil,
    source: String? = nil,
    notes: String? = nil,
    tags: [String],
    metadata: JSONValue? = nil,
    ownerId: ID<User>,
    ownerName: String,
    stageEnteredAt: Instant,
    daysInStage: Int,
    isRotting: Bool,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int,
    deletedAt: Instant? = nil
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.description = description
    self.customerProfileId = customerProfileId
    self.customerName = customerName
    self.contactId = contactId
    self.leadId = leadId
    self.campaignId = campaignId
    self.pipelineId = pipelineId
    self.stage = stage
    self.stageName = stageName
    self.position = position
    self.status = status
    self.value = value
    self.currency = currency
    self.probability = probability
    self.isProbabilityManual = isProbabilityManual
    self.expectedRevenue = expectedRevenue
    self.forecastCategory = forecastCategory
    self.expectedCloseDate = expectedCloseDate
    self.actualCloseDate = actualCloseDate
    self.closeReason = closeReason
    self.nextSteps = nextSteps
    self.source = source
    self.notes = notes
    self.tags = tags
    self.metadata = metadata
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.stageEnteredAt = stageEnteredAt
    self.daysInStage = daysInStage
    self.isRotting = isRotting
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
    self.deletedAt = deletedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.number = try fields.value("number")
    self.title = try fields.value("title")
    self.description = try fields.optional("description")
    self.customerProfileId = try fields.value("customerProfileId")
    self.customerName = try fields.value("customerName")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.campaignId = try fields.optional("campaignId")
    self.pipelineId = try fields.value("pipelineId")
    self.stage = try fields.value("stage")
    self.stageName = try fields.value("stageName")
    self.position = try fields.value("position")
    self.status = try fields.value("status")
    self.value = try fields.optional("value")
    self.currency = try fields.value("currency")
    self.probability = try fields.value("probability")
    self.isProbabilityManual = try fields.value("isProbabilityManual")
    self.expectedRevenue = try fields.optional("expectedRevenue")
    self.forecastCategory = try fields.value("forecastCategory")
    self.expectedCloseDate = try fields.optional("expectedCloseDate")
    self.actualCloseDate = try fields.optional("actualCloseDate")
    self.closeReason = try fields.optional("closeReason")
    self.nextSteps = try fields.optional("nextSteps")
    self.source = try fields.optional("source")
    self.notes = try fields.optional("notes")
    self.tags = try fields.value("tags")
    self.metadata = try fields.optional("metadata")
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.stageEnteredAt = try fields.value("stageEnteredAt")
    self.daysInStage = try fields.value("daysInStage")
    self.isRotting = try fields.value("isRotting")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
    self.deletedAt = try fields.optional("deletedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("number", self.number)
    fields.set("title", self.title)
    fields.setOptional("description", self.description)
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("customerName", self.customerName)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.setOptional("campaignId", self.campaignId)
    fields.set("pipelineId", self.pipelineId)
    fields.set("stage", self.stage)
    fields.set("stageName", self.stageName)
    fields.set("position", self.position)
    fields.set("status", self.status)
    fields.setOptional("value", self.value)
    fields.set("currency", self.currency)
    fields.set("probability", self.probability)
    fields.set("isProbabilityManual", self.isProbabilityManual)
    fields.setOptional("expectedRevenue", self.expectedRevenue)
    fields.set("forecastCategory", self.forecastCategory)
    fields.setOptional("expectedCloseDate", self.expectedCloseDate)
    fields.setOptional("actualCloseDate", self.actualCloseDate)
    fields.setOptional("closeReason", self.closeReason)
    fields.setOptional("nextSteps", self.nextSteps)
    fields.setOptional("source", self.source)
    fields.setOptional("notes", self.notes)
    fields.set("tags", self.tags)
    fields.setOptional("metadata", self.metadata)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("stageEnteredAt", self.stageEnteredAt)
    fields.set("daysInStage", self.daysInStage)
    fields.set("isRotting", self.isRotting)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
    fields.setOptional("deletedAt", self.deletedAt)
  }
}

/// One change of one field of a deal.
public struct OpportunityChange: WireObject, Hashable {
  /// The field's name; `created`, `deleted` and `restored` for the deal as a whole.
  public var field: String
  public var old: JSONValue?
  public var new: JSONValue?
  public var at: Instant
  public var by: ID<User>
  public var byName: String
  /// For a move: how long the deal had been in the stage that it left, in seconds.
  public var secondsInStage: Int?

  public init(
    field: String,
    old: JSONValue? = nil,
    new: JSONValue? = nil,
    at: Instant,
    by: ID<User>,
    byName: String,
    secondsInStage: Int? = nil
  ) {
    self.field = field
    self.old = old
    self.new = new
    self.at = at
    self.by = by
    self.byName = byName
    self.secondsInStage = secondsInStage
  }

  public init(fields: WireFields) throws(WireError) {
    self.field = try fields.value("field")
    self.old = try fields.optional("old")
    self.new = try fields.optional("new")
    self.at = try fields.value("at")
    self.by = try fields.value("by")
    self.byName = try fields.value("byName")
    self.secondsInStage = try fields.optional("secondsInStage")
  }

  public func write(to fields: inout WireFields) {
    fields.set("field", self.field)
    fields.setOptional("old", self.old)
    fields.setOptional("new", self.new)
    fields.set("at", self.at)
    fields.set("by", self.by)
    fields.set("byName", self.byName)
    fields.setOptional("secondsInStage", self.secondsInStage)
  }
}

/// One page of a list.
public struct OpportunityChangePage: WireObject, Hashable {
  public var items: [OpportunityChange]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [OpportunityChange], nextCursor: String? = nil, total: Int? = nil) {
    self.items = items
    self.nextCursor = nextCursor
    self.total = total
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.nextCursor = try fields.optional("nextCursor")
    self.total = try fields.optional("total")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("nextCursor", self.nextCursor)
    fields.setOptional("total", self.total)
  }
}

/// A deal with what stands around it.
public struct OpportunityDetail: WireObject, Hashable {
  public var opportunity: Opportunity
  public var customer: CustomerSummary
  public var owner: UserSummary
  public var stage: Stage

  public init(opportunity: Opportunity, customer: CustomerSummary, owner: UserSummary, stage: Stage) {
    self.opportunity = opportunity
    self.customer = customer
    self.owner = owner
    self.stage = stage
  }

  public init(fields: WireFields) throws(WireError) {
    self.opportunity = try fields.value("opportunity")
    self.customer = try fields.value("customer")
    self.owner = try fields.value("owner")
    self.stage = try fields.value("stage")
  }

  public func write(to fields: inout WireFields) {
    fields.set("opportunity", self.opportunity)
    fields.set("customer", self.customer)
    fields.set("owner", self.owner)
    fields.set("stage", self.stage)
  }
}

/// Why a deal was not changed.
public indirect enum OpportunityError: WireObject, Hashable {
  /// The deal has changed since; `current` is what it is now.
  case staleVersion(current: Opportunity)
  /// The pipeline does not allow this move.
  case moveRefused(from: String, to: String, why: String)
  /// The pipeline has no such stage.
  case unknownStage(stage: String, known: [String])
  /// The pipeline asks for a reason to win or lose a deal.
  case reasonRequired(outcome: CloseOutcome)
  /// Some of the deals of a bulk update cannot be changed like this; none was.
  case bulkRefused(refused: [BulkRefusal])
  /// The deal is not in the state that this needs.
  case wrongStatus(status: OpportunityStatus, why: String)
  /// The time in which it could be restored is over, or it is not deleted.
  case notRestorable(why: String)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "moveRefused": self = .moveRefused(from: try fields.value("from"), to: try fields.value("to"), why: try fields.value("why"))
    case "unknownStage": self = .unknownStage(stage: try fields.value("stage"), known: try fields.value("known"))
    case "reasonRequired": self = .reasonRequired(outcome: try fields.value("outcome"))
    case "bulkRefused": self = .bulkRefused(refused: try fields.value("refused"))
    case "wrongStatus": self = .wrongStatus(status: try fields.value("status"), why: try fields.value("why"))
    case "notRestorable": self = .notRestorable(why: try fields.value("why"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .moveRefused(let value0, let value1, let value2):
      fields.set("type", "moveRefused")
      fields.set("from", value0)
      fields.set("to", value1)
      fields.set("why", value2)
    case .unknownStage(let value0, let value1):
      fields.set("type", "unknownStage")
      fields.set("stage", value0)
      fields.set("known", value1)
    case .reasonRequired(let value0):
      fields.set("type", "reasonRequired")
      fields.set("outcome", value0)
    case .bulkRefused(let value0):
      fields.set("type", "bulkRefused")
      fields.set("refused", value0)
    case .wrongStatus(let value0, let value1):
      fields.set("type", "wrongStatus")
      fields.set("status", value0)
      fields.set("why", value1)
    case .notRestorable(let value0):
      fields.set("type", "notRestorable")
      fields.set("why", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// One deal, by its id.
public struct OpportunityKey: WireObject, Hashable {
  public var id: ID<Opportunity>

  public init(id: ID<Opportunity>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

/// One page of a list.
public struct OpportunityPage: WireObject, Hashable {
  public var items: [Opportunity]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [Opportunity], nextCursor: String? = nil, total: Int? = nil) {
    self.items = items
    self.nextCursor = nextCursor
    self.total = total
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.nextCursor = try fields.optional("nextCursor")
    self.total = try fields.optional("total")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("nextCursor", self.nextCursor)
    fields.setOptional("total", self.total)
  }
}

public enum OpportunitySort: WireChoice {
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
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OpportunitySort] = [.name, .customer, .value, .stage, .closeDate, .created, .updated]

  public init(rawValue: String) {
    switch rawValue {
    case "name": self = .name
    case "customer": self = .customer
    case "value": self = .value
    case "stage": self = .stage
    case "closeDate": self = .closeDate
    case "created": self = .created
    case "updated": self = .updated
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .name: "name"
    case .customer: "customer"
    case .value: "value"
    case .stage: "stage"
    case .closeDate: "closeDate"
    case .created: "created"
    case .updated: "updated"
    case .unrecognized(let word): word
    }
  }
}

public enum OpportunityStatus: WireChoice {
  case open
  case won
  case lost
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OpportunityStatus] = [.open, .won, .lost]

  public init(rawValue: String) {
    switch rawValue {
    case "open": self = .open
    case "won": self = .won
    case "lost": self = .lost
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .open: "open"
    case .won: "won"
    case .lost: "lost"
    case .unrecognized(let word): word
    }
  }
}

/// An ordered list of stages that deals pass through.
public struct Pipeline: WireObject, Hashable {
  public var id: ID<Pipeline>
  public var name: String
  public var description: String?
  /// ISO 4217: the currency of its deals if nothing else is said.
  public var currency: String
  /// Whether new deals go here if nothing else is said.
  public var isDefault: Bool
  public var requiresWonReason: Bool
  public var requiresLostReason: Bool
  /// In order.
  public var stages: [Stage]
  /// How many deals are open in it.
  public var openDeals: Int
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  public var version: Int

  public init(
    id: ID<Pipeline>,
    name: String,
    description: String? = nil,
    currency: String,
    isDefault: Bool,
    requiresWonReason: Bool,
    requiresLostReason: Bool,
    stages: [Stage],
    openDeals: Int,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.currency = currency
    self.isDefault = isDefault
    self.requiresWonReason = requiresWonReason
    self.requiresLostReason = requiresLostReason
    self.stages = stages
    self.openDeals = openDeals
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.description = try fields.optional("description")
    self.currency = try fields.value("currency")
    self.isDefault = try fields.value("isDefault")
    self.requiresWonReason = try fields.value("requiresWonReason")
    self.requiresLostReason = try fields.value("requiresLostReason")
    self.stages = try fields.value("stages")
    self.openDeals = try fields.value("openDeals")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.setOptional("description", self.description)
    fields.set("currency", self.currency)
    fields.set("isDefault", self.isDefault)
    fields.set("requiresWonReason", self.requiresWonReason)
    fields.set("requiresLostReason", self.requiresLostReason)
    fields.set("stages", self.stages)
    fields.set("openDeals", self.openDeals)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// Sums of deals in one currency.
public struct PipelineAmount: WireObject, Hashable {
  /// ISO 4217.
  public var currency: String
  public var count: Int
  /// The sum of the values.
  public var total: Money
  /// Σ value × probability ÷ 100, rounded once, half away from zero.
  public var weighted: Money

  public init(currency: String, count: Int, total: Money, weighted: Money) {
    self.currency = currency
    self.count = count
    self.total = total
    self.weighted = weighted
  }

  public init(fields: WireFields) throws(WireError) {
    self.currency = try fields.value("currency")
    self.count = try fields.value("count")
    self.total = try fields.value("total")
    self.weighted = try fields.value("weighted")
  }

  public func write(to fields: inout WireFields) {
    fields.set("currency", self.currency)
    fields.set("count", self.count)
    fields.set("total", self.total)
    fields.set("weighted", self.weighted)
  }
}

/// Why a pipeline was not changed.
public indirect enum PipelineError: WireObject, Hashable {
  /// The record has changed since.
  case staleVersion(version: Int)
  /// There are deals in it, and no place was named for them.
  case hasDeals(count: Int)
  /// What the pipeline would become breaks its rules.
  case invalidPipeline(why: String)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(version: try fields.value("version"))
    case "hasDeals": self = .hasDeals(count: try fields.value("count"))
    case "invalidPipeline": self = .invalidPipeline(why: try fields.value("why"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("version", value0)
    case .hasDeals(let value0):
      fields.set("type", "hasDeals")
      fields.set("count", value0)
    case .invalidPipeline(let value0):
      fields.set("type", "invalidPipeline")
      fields.set("why", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Which deals to count.
public struct PipelineFilter: WireObject, Hashable {
  /// Without it the workspace's default pipeline.
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?

  public init(pipelineId: ID<Pipeline>? = nil, ownerId: ID<User>? = nil, teamId: ID<Team>? = nil) {
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
  }
}

public struct PipelineFunnel: WireObject, Hashable {
  public var pipelineId: ID<Pipeline>
  public var from: CalendarDate
  public var to: CalendarDate
  public var stages: [FunnelStage]
  /// Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed.
  public var winRate: Double?
  public var won: Int
  public var lost: Int

  public init(
    pipelineId: ID<Pipeline>,
    from: CalendarDate,
    to: CalendarDate,
    stages: [FunnelStage],
    winRate: Double? = nil,
    won: Int,
    lost: Int
  ) {
    self.pipelineId = pipelineId
    self.from = from
    self.to = to
    self.stages = stages
    self.winRate = winRate
    self.won = won
    self.lost = lost
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.value("pipelineId")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.stages = try fields.value("stages")
    self.winRate = try fields.optional("winRate")
    self.won = try fields.value("won")
    self.lost = try fields.value("lost")
  }

  public func write(to fields: inout WireFields) {
    fields.set("pipelineId", self.pipelineId)
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("stages", self.stages)
    fields.setOptional("winRate", self.winRate)
    fields.set("won", self.won)
    fields.set("lost", self.lost)
  }
}

public struct PipelineKey: WireObject, Hashable {
  public var id: ID<Pipeline>

  public init(id: ID<Pipeline>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

/// One page of a list.
public struct PipelinePage: WireObject, Hashable {
  public var items: [Pipeline]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [Pipeline], nextCursor: String? = nil, total: Int? = nil) {
    self.items = items
    self.nextCursor = nextCursor
    self.total = total
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.nextCursor = try fields.optional("nextCursor")
    self.total = try fields.optional("total")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("nextCursor", self.nextCursor)
    fields.setOptional("total", self.total)
  }
}

public struct PipelineStats: WireObject, Hashable {
  public var pipelineId: ID<Pipeline>
  /// In the pipeline's order.
  public var stages: [StageStats]
  /// How many deals are open.
  public var openCount: Int
  /// Over the open deals, by currency.
  public var totals: [PipelineAmount]

  public init(pipelineId: ID<Pipeline>, stages: [StageStats], openCount: Int, totals: [PipelineAmount]) {
    self.pipelineId = pipelineId
    self.stages = stages
    self.openCount = openCount
    self.totals = totals
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.value("pipelineId")
    self.stages = try fields.value("stages")
    self.openCount = try fields.value("openCount")
    self.totals = try fields.value("totals")
  }

  public func write(to fields: inout WireFields) {
    fields.set("pipelineId", self.pipelineId)
    fields.set("stages", self.stages)
    fields.set("openCount", self.openCount)
    fields.set("totals", self.totals)
  }
}

public enum PipelineTemplate: WireChoice {
  /// lead, qualified, proposal, negotiation, won, lost
  case deals
  /// qualification, discovery, proposal, negotiation, closed_won, closed_lost
  case sales
  /// new, contacted, qualified, needs_analysis, proposal, negotiation, won, lost
  case standard
  /// One open stage, won and lost.
  case empty
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [PipelineTemplate] = [.deals, .sales, .standard, .empty]

  public init(rawValue: String) {
    switch rawValue {
    case "deals": self = .deals
    case "sales": self = .sales
    case "standard": self = .standard
    case "empty": self = .empty
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .deals: "deals"
    case .sales: "sales"
    case .standard: "standard"
    case .empty: "empty"
    case .unrecognized(let word): word
    }
  }
}

public struct ReopenOpportunity: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// An open stage of its pipeline; without it the one it was closed from. White space at both ends is taken away. 1 to
  /// 50 characters.
  public var stage: String?
  /// At least 1.
  public var version: Int?

  public init(id: ID<Opportunity>, stage: String? = nil, version: Int? = nil) {
    self.id = id
    self.stage = stage
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.stage = try fields.optional("stage")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("stage", self.stage)
    fields.setOptional("version", self.version)
  }
}

public struct ReorderStages: WireObject, Hashable {
  public var pipelineId: ID<Pipeline>
  /// All stages of the pipeline, each exactly once, in the new order. 1 to 100 elements. No element twice.
  public var stageIds: [ID<Stage>]

  public init(pipelineId: ID<Pipeline>, stageIds: [ID<Stage>]) {
    self.pipelineId = pipelineId
    self.stageIds = stageIds
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.value("pipelineId")
    self.stageIds = try fields.value("stageIds")
  }

  public func write(to fields: inout WireFields) {
    fields.set("pipelineId", self.pipelineId)
    fields.set("stageIds", self.stageIds)
  }
}

public struct RevenueForecast: WireObject, Hashable {
  /// In order of time, name or stage; within that, by currency.
  public var groups: [ForecastGroup]
  /// Over all groups, by currency.
  public var totals: [ForecastGroup]

  public init(groups: [ForecastGroup], totals: [ForecastGroup]) {
    self.groups = groups
    self.totals = totals
  }

  public init(fields: WireFields) throws(WireError) {
    self.groups = try fields.value("groups")
    self.totals = try fields.value("totals")
  }

  public func write(to fields: inout WireFields) {
    fields.set("groups", self.groups)
    fields.set("totals", self.totals)
  }
}

/// What a user may do in the workspace.
public enum Role: WireChoice {
  case owner
  case admin
  case manager
  case rep
  case viewer
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [Role] = [.owner, .admin, .manager, .rep, .viewer]

  public init(rawValue: String) {
    switch rawValue {
    case "owner": self = .owner
    case "admin": self = .admin
    case "manager": self = .manager
    case "rep": self = .rep
    case "viewer": self = .viewer
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .owner: "owner"
    case .admin: "admin"
    case .manager: "manager"
    case .rep: "rep"
    case .viewer: "viewer"
    case .unrecognized(let word): word
    }
  }
}

public struct SearchCustomers: WireObject, Hashable {
  /// As typed: every word must match, the last one as the start of a word. White space at both ends is taken away. 1 to
  /// 200 characters.
  public var query: String
  /// 1 to 50. Default: `10`.
  public var limit: Int?

  public init(query: String, limit: Int? = nil) {
    self.query = query
    self.limit = limit
  }

  public init(fields: WireFields) throws(WireError) {
    self.query = try fields.value("query")
    self.limit = try fields.optional("limit")
  }

  public func write(to fields: inout WireFields) {
    fields.set("query", self.query)
    fields.setOptional("limit", self.limit)
  }
}

public struct SetOpportunityLead: WireObject, Hashable {
  public var id: ID<Opportunity>
  public var leadId: ID<Lead>

  public init(id: ID<Opportunity>, leadId: ID<Lead>) {
    self.id = id
    self.leadId = leadId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.leadId = try fields.value("leadId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("leadId", self.leadId)
  }
}

/// What stands before signing in: whether anybody can, and how.
public struct Setup: WireObject, Hashable {
  /// Whether there is no workspace yet. `auth.createFirstOwner` makes it.
  public var needsFirstOwner: Bool
  /// Where people may sign in besides with a password.
  public var providers: [SignInProvider]

  public init(needsFirstOwner: Bool, providers: [SignInProvider]) {
    self.needsFirstOwner = needsFirstOwner
    self.providers = providers
  }

  public init(fields: WireFields) throws(WireError) {
    self.needsFirstOwner = try fields.value("needsFirstOwner")
    self.providers = try fields.value("providers")
  }

  public func write(to fields: inout WireFields) {
    fields.set("needsFirstOwner", self.needsFirstOwner)
    fields.set("providers", self.providers)
  }
}

/// Somebody else who may say who a person is.
public struct SignInProvider: WireObject, Hashable {
  public var id: String
  /// What its button shows: `Continue with …`.
  public var name: String
  /// Where the browser goes to begin; `?return=/…` says where it shall end.
  public var path: String

  public init(id: String, name: String, path: String) {
    self.id = id
    self.name = name
    self.path = path
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.path = try fields.value("path")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("path", self.path)
  }
}

/// The direction of a sort.
public enum SortDirection: WireChoice {
  case ascending
  case descending
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SortDirection] = [.ascending, .descending]

  public init(rawValue: String) {
    switch rawValue {
    case "ascending": self = .ascending
    case "descending": self = .descending
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .ascending: "ascending"
    case .descending: "descending"
    case .unrecognized(let word): word
    }
  }
}

/// One step of a pipeline.
public struct Stage: WireObject, Hashable {
  public var id: ID<Stage>
  public var pipelineId: ID<Pipeline>
  /// Unique in the pipeline, and stays when the name changes.
  public var key: String
  public var name: String
  /// From 0, without gaps.
  public var position: Int
  /// In percent: what a deal's probability becomes when it enters.
  public var probability: Int
  public var color: StageColor
  public var icon: String?
  public var isWon: Bool
  public var isLost: Bool
  /// After so many days in the stage a deal is rotting; 0 is never.
  public var rottenAfterDays: Int
  /// What deals in the stage count as in the forecast.
  public var forecastCategory: ForecastCategory
  public var version: Int

  public init(
    id: ID<Stage>,
    pipelineId: ID<Pipeline>,
    key: String,
    name: String,
    position: Int,
    probability: Int,
    color: StageColor,
    icon: String? = nil,
    isWon: Bool,
    isLost: Bool,
    rottenAfterDays: Int,
    forecastCategory: ForecastCategory,
    version: Int
  ) {
    self.id = id
    self.pipelineId = pipelineId
    self.key = key
    self.name = name
    self.position = position
    self.probability = probability
    self.color = color
    self.icon = icon
    self.isWon = isWon
    self.isLost = isLost
    self.rottenAfterDays = rottenAfterDays
    self.forecastCategory = forecastCategory
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.pipelineId = try fields.value("pipelineId")
    self.key = try fields.value("key")
    self.name = try fields.value("name")
    self.position = try fields.value("position")
    self.probability = try fields.value("probability")
    self.color = try fields.value("color")
    self.icon = try fields.optional("icon")
    self.isWon = try fields.value("isWon")
    self.isLost = try fields.value("isLost")
    self.rottenAfterDays = try fields.value("rottenAfterDays")
    self.forecastCategory = try fields.value("forecastCategory")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("pipelineId", self.pipelineId)
    fields.set("key", self.key)
    fields.set("name", self.name)
    fields.set("position", self.position)
    fields.set("probability", self.probability)
    fields.set("color", self.color)
    fields.setOptional("icon", self.icon)
    fields.set("isWon", self.isWon)
    fields.set("isLost", self.isLost)
    fields.set("rottenAfterDays", self.rottenAfterDays)
    fields.set("forecastCategory", self.forecastCategory)
    fields.set("version", self.version)
  }
}

public enum StageColor: WireChoice {
  case gray
  case blue
  case teal
  case green
  case yellow
  case orange
  case red
  case pink
  case purple
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [StageColor] = [.gray, .blue, .teal, .green, .yellow, .orange, .red, .pink, .purple]

  public init(rawValue: String) {
    switch rawValue {
    case "gray": self = .gray
    case "blue": self = .blue
    case "teal": self = .teal
    case "green": self = .green
    case "yellow": self = .yellow
    case "orange": self = .orange
    case "red": self = .red
    case "pink": self = .pink
    case "purple": self = .purple
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .gray: "gray"
    case .blue: "blue"
    case .teal: "teal"
    case .green: "green"
    case .yellow: "yellow"
    case .orange: "orange"
    case .red: "red"
    case .pink: "pink"
    case .purple: "purple"
    case .unrecognized(let word): word
    }
  }
}

public struct StageKey: WireObject, Hashable {
  public var id: ID<Stage>

  public init(id: ID<Stage>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct StageList: WireObject, Hashable {
  /// In order.
  public var items: [Stage]

  public init(items: [Stage]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

public struct StageStats: WireObject, Hashable {
  public var stage: String
  public var name: String
  public var probability: Int
  public var isWon: Bool
  public var isLost: Bool
  /// Deals in the stage, of all currencies.
  public var count: Int
  /// By currency.
  public var amounts: [PipelineAmount]

  public init(
    stage: String,
    name: String,
    probability: Int,
    isWon: Bool,
    isLost: Bool,
    count: Int,
    amounts: [PipelineAmount]
  ) {
    self.stage = stage
    self.name = name
    self.probability = probability
    self.isWon = isWon
    self.isLost = isLost
    self.count = count
    self.amounts = amounts
  }

  public init(fields: WireFields) throws(WireError) {
    self.stage = try fields.value("stage")
    self.name = try fields.value("name")
    self.probability = try fields.value("probability")
    self.isWon = try fields.value("isWon")
    self.isLost = try fields.value("isLost")
    self.count = try fields.value("count")
    self.amounts = try fields.value("amounts")
  }

  public func write(to fields: inout WireFields) {
    fields.set("stage", self.stage)
    fields.set("name", self.name)
    fields.set("probability", self.probability)
    fields.set("isWon", self.isWon)
    fields.set("isLost", self.isLost)
    fields.set("count", self.count)
    fields.set("amounts", self.amounts)
  }
}

/// A file that somebody has sent, or is to send.
public struct StoredFile: WireObject, Hashable {
  public var id: ID<StoredFile>
  /// With its ending: `offer.pdf`.
  public var name: String
  /// `application/pdf`.
  public var mediaType: String
  /// In bytes.
  public var size: Int
  /// Of the content, as 64 hexadecimal digits; absent while it is not known.
  public var sha256: String?
  public var state: StoredFileState
  public var createdAt: Instant
  public var createdBy: ID<User>
  public var storedAt: Instant?

  public init(
    id: ID<StoredFile>,
    name: String,
    mediaType: String,
    size: Int,
    sha256: String? = nil,
    state: StoredFileState,
    createdAt: Instant,
    createdBy: ID<User>,
    storedAt: Instant? = nil
  ) {
    self.id = id
    self.name = name
    self.mediaType = mediaType
    self.size = size
    self.sha256 = sha256
    self.state = state
    self.createdAt = createdAt
    self.createdBy = createdBy
    self.storedAt = storedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.mediaType = try fields.value("mediaType")
    self.size = try fields.value("size")
    self.sha256 = try fields.optional("sha256")
    self.state = try fields.value("state")
    self.createdAt = try fields.value("createdAt")
    self.createdBy = try fields.value("createdBy")
    self.storedAt = try fields.optional("storedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("mediaType", self.mediaType)
    fields.set("size", self.size)
    fields.setOptional("sha256", self.sha256)
    fields.set("state", self.state)
    fields.set("createdAt", self.createdAt)
    fields.set("createdBy", self.createdBy)
    fields.setOptional("storedAt", self.storedAt)
  }
}

public struct StoredFileKey: WireObject, Hashable {
  public var id: ID<StoredFile>

  public init(id: ID<StoredFile>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

/// What has become of a file's bytes.
public enum StoredFileState: WireChoice {
  /// They are still to come.
  case waiting
  case stored
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [StoredFileState] = [.waiting, .stored]

  public init(rawValue: String) {
    switch rawValue {
    case "waiting": self = .waiting
    case "stored": self = .stored
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .waiting: "waiting"
    case .stored: "stored"
    case .unrecognized(let word): word
    }
  }
}

public struct SystemHealth: WireObject, Hashable {
  public var status: HealthStatus
  /// The server's clock.
  public var time: Instant
  /// How many jobs should have been begun, or finished by their worker, more than five minutes ago. Many mean that no
  /// worker
  /// runs.
  public var lateJobs: Int
  /// How many jobs have failed for good.
  public var deadJobs: Int

  public init(status: HealthStatus, time: Instant, lateJobs: Int, deadJobs: Int) {
    self.status = status
    self.time = time
    self.lateJobs = lateJobs
    self.deadJobs = deadJobs
  }

  public init(fields: WireFields) throws(WireError) {
    self.status = try fields.value("status")
    self.time = try fields.value("time")
    self.lateJobs = try fields.value("lateJobs")
    self.deadJobs = try fields.value("deadJobs")
  }

  public func write(to fields: inout WireFields) {
    fields.set("status", self.status)
    fields.set("time", self.time)
    fields.set("lateJobs", self.lateJobs)
    fields.set("deadJobs", self.deadJobs)
  }
}

public struct SystemVersion: WireObject, Hashable {
  /// The version of the interface.
  public var version: String

  public init(version: String) {
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("version", self.version)
  }
}

public struct UpdateCustomer: WireObject, Hashable {
  public var id: ID<CustomerProfile>
  /// At least 1.
  public var version: Int?
  public var kind: CustomerKind?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var name: String?
  /// White space at both ends is taken away. Made lower case. An e-mail address.
  public var email: Patch<String>
  /// White space at both ends is taken away. A telephone number with country code.
  public var phone: Patch<String>
  /// White space at both ends is taken away. An http or https URL. At most 2000 characters.
  public var website: Patch<String>
  /// White space at both ends is taken away. 2 to 20 characters.
  public var vatId: Patch<String>
  /// White space at both ends is taken away. At most 100 characters.
  public var industry: Patch<String>
  public var status: CustomerStatus?
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
  public var tags: [String]?
  /// White space at both ends is taken away. At most 10000 characters.
  public var notes: Patch<String>
  public var ownerId: ID<User>?

  public init(
    id: ID<CustomerProfile>,
    version: Int? = nil,
    kind: CustomerKind? = nil,
    name: String? = nil,
    email: Patch<String> = .absent,
    phone: Patch<String> = .absent,
    website: Patch<String> = .absent,
    vatId: Patch<String> = .absent,
    industry: Patch<String> = .absent,
    status: CustomerStatus? = nil,
    tags: [String]? = nil,
    notes: Patch<String> = .absent,
    ownerId: ID<User>? = nil
  ) {
    self.id = id
    self.version = version
    self.kind = kind
    self.name = name
    self.email = email
    self.phone = phone
    self.website = website
    self.vatId = vatId
    self.industry = industry
    self.status = status
    self.tags = tags
    self.notes = notes
    self.ownerId = ownerId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.kind = try fields.optional("kind")
    self.name = try fields.optional("name")
    self.email = try fields.patch("email")
    self.phone = try fields.patch("phone")
    self.website = try fields.patch("website")
    self.vatId = try fields.patch("vatId")
    self.industry = try fields.patch("industry")
    self.status = try fields.optional("status")
    self.tags = try fields.optional("tags")
    self.notes = try fields.patch("notes")
    self.ownerId = try fields.optional("ownerId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("kind", self.kind)
    fields.setOptional("name", self.name)
    fields.setPatch("email", self.email)
    fields.setPatch("phone", self.phone)
    fields.setPatch("website", self.website)
    fields.setPatch("vatId", self.vatId)
    fields.setPatch("industry", self.industry)
    fields.setOptional("status", self.status)
    fields.setOptional("tags", self.tags)
    fields.setPatch("notes", self.notes)
    fields.setOptional("ownerId", self.ownerId)
  }
}

public struct UpdateOpportunity: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// The version that the update was based on; a stale one is a conflict. At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var title: String?
  /// White space at both ends is taken away. At most 10000 characters.
  public var description: Patch<String>
  public var customerProfileId: ID<CustomerProfile>?
  /// Moves the deal to this stage of its pipeline; a won or lost one closes it. White space at both ends is taken away.
  /// 1 to 50 characters.
  public var stage: String?
  /// At least 0.
  public var value: Patch<Money>
  /// Matches a currency code of three capital letters.
  public var currency: String?
  /// 0 to 100.
  public var probability: Int?
  /// `null` goes back to the stage's.
  public var forecastCategory: Patch<ForecastCategory>
  public var expectedCloseDate: Patch<CalendarDate>
  /// Why it was won or lost, if the update closes it. White space at both ends is taken away. 1 to 500 characters.
  public var closeReason: String?
  /// White space at both ends is taken away. At most 2000 characters.
  public var nextSteps: Patch<String>
  /// White space at both ends is taken away. At most 100 characters.
  public var source: Patch<String>
  public var campaignId: Patch<ID<Campaign>>
  public var contactId: Patch<ID<Contact>>
  public var leadId: Patch<ID<Lead>>
  public var ownerId: ID<User>?
  /// White space at both ends is taken away. At most 10000 characters.
  public var notes: Patch<String>
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
  public var tags: [String]?
  public var metadata: Patch<JSONValue>

  public init(
    id: ID<Opportunity>,
    version: Int? = nil,
    title: String? = nil,
    description: Patch<String> = .absent,
    customerProfileId: ID<CustomerProfile>? = nil,
    stage: String? = nil,
    value: Patch<Money> = .absent,
    currency: String? = nil,
    probability: Int? = nil,
    forecastCategory: Patch<ForecastCategory> = .absent,
    expectedCloseDate: Patch<CalendarDate> = .absent,
    closeReason: String? = nil,
    nextSteps: Patch<String> = .absent,
    source: Patch<String> = .absent,
    campaignId: Patch<ID<Campaign>> = .absent,
    contactId: Patch<ID<Contact>> = .absent,
    leadId: Patch<ID<Lead>> = .absent,
    ownerId: ID<User>? = nil,
    notes: Patch<String> = .absent,
    tags: [String]? = nil,
    metadata: Patch<JSONValue> = .absent
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.description = description
    self.customerProfileId = customerProfileId
    self.stage = stage
    self.value = value
    self.currency = currency
    self.probability = probability
    self.forecastCategory = forecastCategory
    self.expectedCloseDate = expectedCloseDate
    self.closeReason = closeReason
    self.nextSteps = nextSteps
    self.source = source
    self.campaignId = campaignId
    self.contactId = contactId
    self.leadId = leadId
    self.ownerId = ownerId
    self.notes = notes
    self.tags = tags
    self.metadata = metadata
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.title = try fields.optional("title")
    self.description = try fields.patch("description")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.stage = try fields.optional("stage")
    self.value = try fields.patch("value")
    self.currency = try fields.optional("currency")
    self.probability = try fields.optional("probability")
    self.forecastCategory = try fields.patch("forecastCategory")
    self.expectedCloseDate = try fields.patch("expectedCloseDate")
    self.closeReason = try fields.optional("closeReason")
    self.nextSteps = try fields.patch("nextSteps")
    self.source = try fields.patch("source")
    self.campaignId = try fields.patch("campaignId")
    self.contactId = try fields.patch("contactId")
    self.leadId = try fields.patch("leadId")
    self.ownerId = try fields.optional("ownerId")
    self.notes = try fields.patch("notes")
    self.tags = try fields.optional("tags")
    self.metadata = try fields.patch("metadata")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("title", self.title)
    fields.setPatch("description", self.description)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("stage", self.stage)
    fields.setPatch("value", self.value)
    fields.setOptional("currency", self.currency)
    fields.setOptional("probability", self.probability)
    fields.setPatch("forecastCategory", self.forecastCategory)
    fields.setPatch("expectedCloseDate", self.expectedCloseDate)
    fields.setOptional("closeReason", self.closeReason)
    fields.setPatch("nextSteps", self.nextSteps)
    fields.setPatch("source", self.source)
    fields.setPatch("campaignId", self.campaignId)
    fields.setPatch("contactId", self.contactId)
    fields.setPatch("leadId", self.leadId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setPatch("notes", self.notes)
    fields.setOptional("tags", self.tags)
    fields.setPatch("metadata", self.metadata)
  }
}

public struct UpdatePipeline: WireObject, Hashable {
  public var id: ID<Pipeline>
  /// At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 100 characters.
  public var name: String?
  /// White space at both ends is taken away. At most 2000 characters.
  public var description: Patch<String>
  /// Matches a currency code of three capital letters.
  public var currency: String?
  /// `true` makes it the default instead of the one that is; `false` is refused for the default.
  public var isDefault: Bool?
  public var requiresWonReason: Bool?
  public var requiresLostReason: Bool?

  public init(
    id: ID<Pipeline>,
    version: Int? = nil,
    name: String? = nil,
    description: Patch<String> = .absent,
    currency: String? = nil,
    isDefault: Bool? = nil,
    requiresWonReason: Bool? = nil,
    requiresLostReason: Bool? = nil
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.description = description
    self.currency = currency
    self.isDefault = isDefault
    self.requiresWonReason = requiresWonReason
    self.requiresLostReason = requiresLostReason
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.name = try fields.optional("name")
    self.description = try fields.patch("description")
    self.currency = try fields.optional("currency")
    self.isDefault = try fields.optional("isDefault")
    self.requiresWonReason = try fields.optional("requiresWonReason")
    self.requiresLostReason = try fields.optional("requiresLostReason")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("name", self.name)
    fields.setPatch("description", self.description)
    fields.setOptional("currency", self.currency)
    fields.setOptional("isDefault", self.isDefault)
    fields.setOptional("requiresWonReason", self.requiresWonReason)
    fields.setOptional("requiresLostReason", self.requiresLostReason)
  }
}

public struct UpdateStage: WireObject, Hashable {
  public var id: ID<Stage>
  /// At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 100 characters.
  public var name: String?
  /// New moves only: deals that are in the stage keep theirs. 0 to 100.
  public var probability: Int?
  public var color: StageColor?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var icon: Patch<String>
  /// 0 to 3650.
  public var rottenAfterDays: Int?
  public var forecastCategory: ForecastCategory?

  public init(
    id: ID<Stage>,
    version: Int? = nil,
    name: String? = nil,
    probability: Int? = nil,
    color: StageColor? = nil,
    icon: Patch<String> = .absent,
    rottenAfterDays: Int? = nil,
    forecastCategory: ForecastCategory? = nil
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.probability = probability
    self.color = color
    self.icon = icon
    self.rottenAfterDays = rottenAfterDays
    self.forecastCategory = forecastCategory
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.name = try fields.optional("name")
    self.probability = try fields.optional("probability")
    self.color = try fields.optional("color")
    self.icon = try fields.patch("icon")
    self.rottenAfterDays = try fields.optional("rottenAfterDays")
    self.forecastCategory = try fields.optional("forecastCategory")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("name", self.name)
    fields.setOptional("probability", self.probability)
    fields.setOptional("color", self.color)
    fields.setPatch("icon", self.icon)
    fields.setOptional("rottenAfterDays", self.rottenAfterDays)
    fields.setOptional("forecastCategory", self.forecastCategory)
  }
}

/// Where a file is to be sent, and what lets its bearer do that.
public struct UploadTicket: WireObject, Hashable {
  public var file: StoredFile
  /// Path and query: `PUT` the bytes there. `HEAD` tells how many have come, `PATCH` with `Upload-Offset` goes on.
  public var url: String
  /// The same ticket for the header `File-Ticket`, with the URL's path.
  public var ticket: String
  public var expiresAt: Instant

  public init(file: StoredFile, url: String, ticket: String, expiresAt: Instant) {
    self.file = file
    self.url = url
    self.ticket = ticket
    self.expiresAt = expiresAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.file = try fields.value("file")
    self.url = try fields.value("url")
    self.ticket = try fields.value("ticket")
    self.expiresAt = try fields.value("expiresAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("file", self.file)
    fields.set("url", self.url)
    fields.set("ticket", self.ticket)
    fields.set("expiresAt", self.expiresAt)
  }
}

/// A member of the workspace, in short.
public struct UserSummary: WireObject, Hashable {
  public var id: ID<User>
  public var name: String
  public var email: String

  public init(id: ID<User>, name: String, email: String) {
    self.id = id
    self.name = name
    self.email = email
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.email = try fields.value("email")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("email", self.email)
  }
}

// Kinds of records that ids name, and nothing else.
public enum Campaign {}
public enum Contact {}
public enum Lead {}
public enum Team {}
public enum User {}
public enum Workspace {}
