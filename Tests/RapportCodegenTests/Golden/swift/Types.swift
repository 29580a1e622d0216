// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
// swift-format-ignore-file
public import RapportClient

public struct CloseOpportunity: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// What was sold. 1 to 10 elements. No element twice.
  public var lines: [Line]?

  public init(id: ID<Opportunity>, lines: [Line]? = nil) {
    self.id = id
    self.lines = lines
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.lines = try fields.optional("lines")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("lines", self.lines)
  }
}

/// A deal that is to be.
public struct CreateOpportunity: WireObject, Hashable {
  /// The customer that the deal is with.
  public var customerProfileId: ID<CustomerProfile>
  /// What it is called. White space at both ends is taken away. 1 to 200 characters.
  public var title: String
  /// At least 0.
  public var value: Money?
  /// In percent. 0 to 100.
  public var probability: Int?
  /// In the future.
  public var expectedCloseDate: CalendarDate?
  /// Default: `"open"`.
  public var stage: Stage?

  public init(
    customerProfileId: ID<CustomerProfile>,
    title: String,
    value: Money? = nil,
    probability: Int? = nil,
    expectedCloseDate: CalendarDate? = nil,
    stage: Stage? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.title = title
    self.value = value
    self.probability = probability
    self.expectedCloseDate = expectedCloseDate
    self.stage = stage
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
    self.title = try fields.value("title")
    self.value = try fields.optional("value")
    self.probability = try fields.optional("probability")
    self.expectedCloseDate = try fields.optional("expectedCloseDate")
    self.stage = try fields.optional("stage")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("title", self.title)
    fields.setOptional("value", self.value)
    fields.setOptional("probability", self.probability)
    fields.setOptional("expectedCloseDate", self.expectedCloseDate)
    fields.setOptional("stage", self.stage)
  }
}

/// Named as something that the language has.
public struct DateType: WireObject, Hashable {
  public var `default`: Instant
  public var withDash: String?
  public var proto: String?

  public init(`default`: Instant, withDash: String? = nil, proto: String? = nil) {
    self.`default` = `default`
    self.withDash = withDash
    self.proto = proto
  }

  public init(fields: WireFields) throws(WireError) {
    self.`default` = try fields.value("default")
    self.withDash = try fields.optional("with-dash")
    self.proto = try fields.optional("__proto__")
  }

  public func write(to fields: inout WireFields) {
    fields.set("default", self.`default`)
    fields.setOptional("with-dash", self.withDash)
    fields.setOptional("__proto__", self.proto)
  }
}

/// One field of each type, and one for each rule.
public struct Everything: WireObject, Hashable {
  public var string: String?
  public var boolean: Bool?
  public var double: Double?
  public var money: Money?
  public var calendarDate: CalendarDate?
  public var instant: Instant?
  public var url: String?
  public var bytes: Bytes?
  public var json: JSONValue?
  public var id: ID<Opportunity>?
  public var array: [Instant]?
  public var set: Set<String>?
  public var dictionary: [String: Int64]?
  public var nullable: Instant?
  public var named: Class?
  public var matrix: [[Int64?]]?
  /// At least 2 characters.
  public var length: String?
  /// At most 1 character.
  public var lengthAtMost: String?
  /// Matches two capital letters.
  public var pattern: String?
  /// Matches `^a`. Matches `"z"$`.
  public var patterns: String?
  /// At least 0.5.
  public var minimum: Money?
  /// At most 99.95.
  public var maximum: Double?
  /// At least 9007199254740993.
  public var bigMinimum: Int64?
  /// 1 to 4 bytes.
  public var countOfBytes: Bytes?
  /// At most 2 elements.
  public var count: Set<ID<Tag>>?
  /// At least 1 element. Each: white space at both ends is taken away.
  public var countOfDictionary: [String: String]?
  /// No element twice. Each: 1 to 3 characters.
  public var unique: [String]?
  /// White space at both ends is taken away. Made lower case. An e-mail address.
  public var email: String?
  /// A telephone number with country code.
  public var phone: String?
  /// An http or https URL.
  public var webURL: String?
  /// One of: `a`, `b`.
  public var oneOf: String?
  /// Each: one of: `a`, `b`.
  public var oneOfEach: [String]?
  /// In the future.
  public var future: Instant?
  /// In the past.
  public var past: CalendarDate?
  public var int8: Int8?
  public var int16: Int16?
  public var int32: Int32?
  public var uint8: UInt8?
  public var uint16: UInt16?
  public var uint32: UInt32?
  public var int: Int?
  public var int64: Int64?
  public var uint64: UInt64?

  public init(
    string: String? = nil,
    boolean: Bool? = nil,
    double: Double? = nil,
    money: Money? = nil,
    calendarDate: CalendarDate? = nil,
    instant: Instant? = nil,
    url: String? = nil,
    bytes: Bytes? = nil,
    json: JSONValue? = nil,
    id: ID<Opportunity>? = nil,
    array: [Instant]? = nil,
    set: Set<String>? = nil,
    dictionary: [String: Int64]? = nil,
    nullable: Instant? = nil,
    named: Class? = nil,
    matrix: [[Int64?]]? = nil,
    length: String? = nil,
    lengthAtMost: String? = nil,
    pattern: String? = nil,
    patterns: String? = nil,
    minimum: Money? = nil,
    maximum: Double? = nil,
    bigMinimum: Int64? = nil,
    countOfBytes: Bytes? = nil,
    count: Set<ID<Tag>>? = nil,
    countOfDictionary: [String: String]? = nil,
    unique: [String]? = nil,
    email: String? = nil,
    phone: String? = nil,
    webURL: String? = nil,
    oneOf: String? = nil,
    oneOfEach: [String]? = nil,
    future: Instant? = nil,
    past: CalendarDate? = nil,
    int8: Int8? = nil,
    int16: Int16? = nil,
    int32: Int32? = nil,
    uint8: UInt8? = nil,
    uint16: UInt16? = nil,
    uint32: UInt32? = nil,
    int: Int? = nil,
    int64: Int64? = nil,
    uint64: UInt64? = nil
  ) {
    self.string = string
    self.boolean = boolean
    self.double = double
    self.money = money
    self.calendarDate = calendarDate
    self.instant = instant
    self.url = url
    self.bytes = bytes
    self.json = json
    self.id = id
    self.array = array
    self.set = set
    self.dictionary = dictionary
    self.nullable = nullable
    self.named = named
    self.matrix = matrix
    self.length = length
    self.lengthAtMost = lengthAtMost
    self.pattern = pattern
    self.patterns = patterns
    self.minimum = minimum
    self.maximum = maximum
    self.bigMinimum = bigMinimum
    self.countOfBytes = countOfBytes
    self.count = count
    self.countOfDictionary = countOfDictionary
    self.unique = unique
    self.email = email
    self.phone = phone
    self.webURL = webURL
    self.oneOf = oneOf
    self.oneOfEach = oneOfEach
    self.future = future
    self.past = past
    self.int8 = int8
    self.int16 = int16
    self.int32 = int32
    self.uint8 = uint8
    self.uint16 = uint16
    self.uint32 = uint32
    self.int = int
    self.int64 = int64
    self.uint64 = uint64
  }

  public init(fields: WireFields) throws(WireError) {
    self.string = try fields.optional("string")
    self.boolean = try fields.optional("boolean")
    self.double = try fields.optional("double")
    self.money = try fields.optional("money")
    self.calendarDate = try fields.optional("calendarDate")
    self.instant = try fields.optional("instant")
    self.url = try fields.optional("url")
    self.bytes = try fields.optional("bytes")
    self.json = try fields.optional("json")
    self.id = try fields.optional("id")
    self.array = try fields.optional("array")
    self.set = try fields.optional("set")
    self.dictionary = try fields.optional("dictionary")
    self.nullable = try fields.optional("nullable")
    self.named = try fields.optional("named")
    self.matrix = try fields.optional("matrix")
    self.length = try fields.optional("length")
    self.lengthAtMost = try fields.optional("lengthAtMost")
    self.pattern = try fields.optional("pattern")
    self.patterns = try fields.optional("patterns")
    self.minimum = try fields.optional("minimum")
    self.maximum = try fields.optional("maximum")
    self.bigMinimum = try fields.optional("bigMinimum")
    self.countOfBytes = try fields.optional("countOfBytes")
    self.count = try fields.optional("count")
    self.countOfDictionary = try fields.optional("countOfDictionary")
    self.unique = try fields.optional("unique")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.webURL = try fields.optional("webURL")
    self.oneOf = try fields.optional("oneOf")
    self.oneOfEach = try fields.optional("oneOfEach")
    self.future = try fields.optional("future")
    self.past = try fields.optional("past")
    self.int8 = try fields.optional("int8")
    self.int16 = try fields.optional("int16")
    self.int32 = try fields.optional("int32")
    self.uint8 = try fields.optional("uint8")
    self.uint16 = try fields.optional("uint16")
    self.uint32 = try fields.optional("uint32")
    self.int = try fields.optional("int")
    self.int64 = try fields.optional("int64")
    self.uint64 = try fields.optional("uint64")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("string", self.string)
    fields.setOptional("boolean", self.boolean)
    fields.setOptional("double", self.double)
    fields.setOptional("money", self.money)
    fields.setOptional("calendarDate", self.calendarDate)
    fields.setOptional("instant", self.instant)
    fields.setOptional("url", self.url)
    fields.setOptional("bytes", self.bytes)
    fields.setOptional("json", self.json)
    fields.setOptional("id", self.id)
    fields.setOptional("array", self.array)
    fields.setOptional("set", self.set)
    fields.setOptional("dictionary", self.dictionary)
    fields.setOptional("nullable", self.nullable)
    fields.setOptional("named", self.named)
    fields.setOptional("matrix", self.matrix)
    fields.setOptional("length", self.length)
    fields.setOptional("lengthAtMost", self.lengthAtMost)
    fields.setOptional("pattern", self.pattern)
    fields.setOptional("patterns", self.patterns)
    fields.setOptional("minimum", self.minimum)
    fields.setOptional("maximum", self.maximum)
    fields.setOptional("bigMinimum", self.bigMinimum)
    fields.setOptional("countOfBytes", self.countOfBytes)
    fields.setOptional("count", self.count)
    fields.setOptional("countOfDictionary", self.countOfDictionary)
    fields.setOptional("unique", self.unique)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("webURL", self.webURL)
    fields.setOptional("oneOf", self.oneOf)
    fields.setOptional("oneOfEach", self.oneOfEach)
    fields.setOptional("future", self.future)
    fields.setOptional("past", self.past)
    fields.setOptional("int8", self.int8)
    fields.setOptional("int16", self.int16)
    fields.setOptional("int32", self.int32)
    fields.setOptional("uint8", self.uint8)
    fields.setOptional("uint16", self.uint16)
    fields.setOptional("uint32", self.uint32)
    fields.setOptional("int", self.int)
    fields.setOptional("int64", self.int64)
    fields.setOptional("uint64", self.uint64)
  }
}

public struct Line: WireObject, Hashable {
  /// At least 1.
  public var quantity: Int32
  /// In the past.
  public var soldAt: Instant

  public init(quantity: Int32, soldAt: Instant) {
    self.quantity = quantity
    self.soldAt = soldAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.quantity = try fields.value("quantity")
    self.soldAt = try fields.value("soldAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("quantity", self.quantity)
    fields.set("soldAt", self.soldAt)
  }
}

/// A tree.
public struct Node: WireObject, Hashable {
  public var name: String
  /// Default: `[]`.
  public var children: [Node]?
  @Indirect public var parent: Node?

  public init(name: String, children: [Node]? = nil, parent: Node? = nil) {
    self.name = name
    self.children = children
    self.parent = parent
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
    self.children = try fields.optional("children")
    self.parent = try fields.optional("parent")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
    fields.setOptional("children", self.children)
    fields.setOptional("parent", self.parent)
  }
}

/// A deal.
public struct Opportunity: WireObject, Hashable {
  public var id: ID<Opportunity>
  public var customerProfileId: ID<CustomerProfile>
  public var title: String
  public var value: Money?
  public var stage: Stage
  public var revision: Int64
  public var createdAt: Instant

  public init(
    id: ID<Opportunity>,
    customerProfileId: ID<CustomerProfile>,
    title: String,
    value: Money? = nil,
    stage: Stage,
    revision: Int64,
    createdAt: Instant
  ) {
    self.id = id
    self.customerProfileId = customerProfileId
    self.title = title
    self.value = value
    self.stage = stage
    self.revision = revision
    self.createdAt = createdAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.customerProfileId = try fields.value("customerProfileId")
    self.title = try fields.value("title")
    self.value = try fields.optional("value")
    self.stage = try fields.value("stage")
    self.revision = try fields.value("revision")
    self.createdAt = try fields.value("createdAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("title", self.title)
    fields.setOptional("value", self.value)
    fields.set("stage", self.stage)
    fields.set("revision", self.revision)
    fields.set("createdAt", self.createdAt)
  }
}

public struct OpportunityFilter: WireObject, Hashable {
  public var stage: Stage?
  public var cursor: String?
  /// How many at most. 1 to 500. Default: `50`.
  public var limit: Int?

  public init(stage: Stage? = nil, cursor: String? = nil, limit: Int? = nil) {
    self.stage = stage
    self.cursor = cursor
    self.limit = limit
  }

  public init(fields: WireFields) throws(WireError) {
    self.stage = try fields.optional("stage")
    self.cursor = try fields.optional("cursor")
    self.limit = try fields.optional("limit")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("stage", self.stage)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("limit", self.limit)
  }
}

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

/// Some deals, and where to go on.
public struct OpportunityPage: WireObject, Hashable {
  public var items: [Opportunity]
  /// For the next page; absent on the last.
  public var nextCursor: String?

  public init(items: [Opportunity], nextCursor: String? = nil) {
    self.items = items
    self.nextCursor = nextCursor
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.nextCursor = try fields.optional("nextCursor")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("nextCursor", self.nextCursor)
  }
}

/// Its name meets another's.
public struct PageOpportunity: WireObject, Hashable {
  public init() {
  }

  public init(fields: WireFields) throws(WireError) {
  }

  public func write(to fields: inout WireFields) {
  }
}

public struct PageOpportunityType: WireObject, Hashable {
  public init() {
  }

  public init(fields: WireFields) throws(WireError) {
  }

  public func write(to fields: inout WireFields) {
  }
}

/// Named as something that the runtime has.
public struct Query: WireObject, Hashable {
  public init() {
  }

  public init(fields: WireFields) throws(WireError) {
  }

  public func write(to fields: inout WireFields) {
  }
}

/// Where a deal stands.
public enum Stage: WireChoice {
  /// Being worked on.
  case open
  /// Sold.
  case closedWon
  case closedLost
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [Stage] = [.open, .closedWon, .closedLost]

  public init(rawValue: String) {
    switch rawValue {
    case "open": self = .open
    case "closed_won": self = .closedWon
    case "closed-lost": self = .closedLost
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .open: "open"
    case .closedWon: "closed_won"
    case .closedLost: "closed-lost"
    case .unrecognized(let word): word
    }
  }
}

/// Why a deal cannot change its stage.
public indirect enum StageError: WireObject, Hashable {
  /// The pipeline does not allow the move.
  case moveRefused(from: Stage, since: Instant)
  case alreadyClosed
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "moveRefused": self = .moveRefused(from: try fields.value("from"), since: try fields.value("since"))
    case "alreadyClosed": self = .alreadyClosed
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .moveRefused(let value0, let value1):
      fields.set("type", "moveRefused")
      fields.set("from", value0)
      fields.set("since", value1)
    case .alreadyClosed:
      fields.set("type", "alreadyClosed")
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public indirect enum Class: WireObject, Hashable {
  case itSOdd
  case node(value: Class? = nil, at: Instant)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("kind")
    switch tag {
    case "it's \"odd\"": self = .itSOdd
    case "node": self = .node(value: try fields.optional("value"), at: try fields.value("at"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .itSOdd:
      fields.set("kind", "it's \"odd\"")
    case .node(let value0, let value1):
      fields.set("kind", "node")
      fields.setOptional("value", value0)
      fields.set("at", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

// Kinds of records that ids name, and nothing else.
public enum CustomerProfile {}
public enum Tag {}
