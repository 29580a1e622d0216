// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
// swift-format-ignore-file
public import RapportClient

public struct APIKey: WireObject, Hashable {
  public var id: ID<APIKey>
  public var name: String
  /// How it starts, to tell it from others.
  public var prefix: String
  /// The procedures that it reaches.
  public var scopes: [String]
  public var isReadOnly: Bool
  public var createdAt: Instant
  /// To the hour.
  public var lastUsedAt: Instant?
  public var expiresAt: Instant?
  /// The key that made it; absent if its user did.
  public var madeWithId: ID<APIKey>?

  public init(
    id: ID<APIKey>,
    name: String,
    prefix: String,
    scopes: [String],
    isReadOnly: Bool,
    createdAt: Instant,
    lastUsedAt: Instant? = nil,
    expiresAt: Instant? = nil,
    madeWithId: ID<APIKey>? = nil
  ) {
    self.id = id
    self.name = name
    self.prefix = prefix
    self.scopes = scopes
    self.isReadOnly = isReadOnly
    self.createdAt = createdAt
    self.lastUsedAt = lastUsedAt
    self.expiresAt = expiresAt
    self.madeWithId = madeWithId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.prefix = try fields.value("prefix")
    self.scopes = try fields.value("scopes")
    self.isReadOnly = try fields.value("isReadOnly")
    self.createdAt = try fields.value("createdAt")
    self.lastUsedAt = try fields.optional("lastUsedAt")
    self.expiresAt = try fields.optional("expiresAt")
    self.madeWithId = try fields.optional("madeWithId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("prefix", self.prefix)
    fields.set("scopes", self.scopes)
    fields.set("isReadOnly", self.isReadOnly)
    fields.set("createdAt", self.createdAt)
    fields.setOptional("lastUsedAt", self.lastUsedAt)
    fields.setOptional("expiresAt", self.expiresAt)
    fields.setOptional("madeWithId", self.madeWithId)
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

/// A time in which a member is away.
public struct Absence: WireObject, Hashable {
  public var awayFrom: CalendarDate
  /// The last day.
  public var awayUntil: CalendarDate
  public var note: String?

  public init(awayFrom: CalendarDate, awayUntil: CalendarDate, note: String? = nil) {
    self.awayFrom = awayFrom
    self.awayUntil = awayUntil
    self.note = note
  }

  public init(fields: WireFields) throws(WireError) {
    self.awayFrom = try fields.value("awayFrom")
    self.awayUntil = try fields.value("awayUntil")
    self.note = try fields.optional("note")
  }

  public func write(to fields: inout WireFields) {
    fields.set("awayFrom", self.awayFrom)
    fields.set("awayUntil", self.awayUntil)
    fields.setOptional("note", self.note)
  }
}

public struct AcceptInvitation: WireObject, Hashable {
  /// From the link in the mail. 1 to 200 characters.
  public var token: String
  /// White space at both ends is taken away. 1 to 100 characters.
  public var name: String
  /// At least eight characters, none of the passwords that everybody tries first, and not one's own name or address. 8
  /// to 1024 characters.
  public var password: String

  public init(token: String, name: String, password: String) {
    self.token = token
    self.name = name
    self.password = password
  }

  public init(fields: WireFields) throws(WireError) {
    self.token = try fields.value("token")
    self.name = try fields.value("name")
    self.password = try fields.value("password")
  }

  public func write(to fields: inout WireFields) {
    fields.set("token", self.token)
    fields.set("name", self.name)
    fields.set("password", self.password)
  }
}

public struct AcceptQuote: WireObject, Hashable {
  public var id: ID<Quote>
  /// At least 1.
  public var version: Int?
  /// The day on which the customer has accepted it; without it today.
  public var acceptedOn: CalendarDate?
  /// The customer's own number for the order. White space at both ends is taken away. At most 100 characters.
  public var customerReference: String?
  /// White space at both ends is taken away. At most 4000 characters.
  public var note: String?
  /// Whether the deal is won by this. Default: `false`.
  public var winsOpportunity: Bool?
  /// Why the deal is won; asked for when its pipeline says so. White space at both ends is taken away. 1 to 500
  /// characters.
  public var winReason: String?

  public init(
    id: ID<Quote>,
    version: Int? = nil,
    acceptedOn: CalendarDate? = nil,
    customerReference: String? = nil,
    note: String? = nil,
    winsOpportunity: Bool? = nil,
    winReason: String? = nil
  ) {
    self.id = id
    self.version = version
    self.acceptedOn = acceptedOn
    self.customerReference = customerReference
    self.note = note
    self.winsOpportunity = winsOpportunity
    self.winReason = winReason
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.acceptedOn = try fields.optional("acceptedOn")
    self.customerReference = try fields.optional("customerReference")
    self.note = try fields.optional("note")
    self.winsOpportunity = try fields.optional("winsOpportunity")
    self.winReason = try fields.optional("winReason")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("acceptedOn", self.acceptedOn)
    fields.setOptional("customerReference", self.customerReference)
    fields.setOptional("note", self.note)
    fields.setOptional("winsOpportunity", self.winsOpportunity)
    fields.setOptional("winReason", self.winReason)
  }
}

/// Something that happened with a customer, a lead or a deal.
public struct Activity: WireObject, Hashable {
  public var id: ID<Activity>
  public var kind: ActivityKind
  public var subject: String
  /// What was said or written.
  public var body: String?
  public var customerProfileId: ID<CustomerProfile>?
  public var customerName: String?
  public var contactId: ID<Contact>?
  public var contactName: String?
  /// Absent if the caller may not see the lead.
  public var leadId: ID<Lead>?
  public var leadName: String?
  /// Absent if the caller may not see the deal.
  public var opportunityId: ID<Opportunity>?
  public var opportunityTitle: String?
  /// Who began it: of calls and mails.
  public var direction: ActivityDirection?
  /// In minutes: of calls, meetings and visits.
  public var durationMinutes: Int?
  /// What came of it.
  public var outcome: ActivityOutcome?
  /// Where: of meetings and visits.
  public var location: String?
  public var happenedAt: Instant
  public var participants: [ActivityParticipant]
  public var ownerId: ID<User>
  public var ownerName: String
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  public var version: Int

  public init(
    id: ID<Activity>,
    kind: ActivityKind,
    subject: String,
    body: String? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    customerName: String? = nil,
    contactId: ID<Contact>? = nil,
    contactName: String? = nil,
    leadId: ID<Lead>? = nil,
    leadName: String? = nil,
    opportunityId: ID<Opportunity>? = nil,
    opportunityTitle: String? = nil,
    direction: ActivityDirection? = nil,
    durationMinutes: Int? = nil,
    outcome: ActivityOutcome? = nil,
    location: String? = nil,
    happenedAt: Instant,
    participants: [ActivityParticipant],
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
    self.subject = subject
    self.body = body
    self.customerProfileId = customerProfileId
    self.customerName = customerName
    self.contactId = contactId
    self.contactName = contactName
    self.leadId = leadId
    self.leadName = leadName
    self.opportunityId = opportunityId
    self.opportunityTitle = opportunityTitle
    self.direction = direction
    self.durationMinutes = durationMinutes
    self.outcome = outcome
    self.location = location
    self.happenedAt = happenedAt
    self.participants = participants
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
    self.subject = try fields.value("subject")
    self.body = try fields.optional("body")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.customerName = try fields.optional("customerName")
    self.contactId = try fields.optional("contactId")
    self.contactName = try fields.optional("contactName")
    self.leadId = try fields.optional("leadId")
    self.leadName = try fields.optional("leadName")
    self.opportunityId = try fields.optional("opportunityId")
    self.opportunityTitle = try fields.optional("opportunityTitle")
    self.direction = try fields.optional("direction")
    self.durationMinutes = try fields.optional("durationMinutes")
    self.outcome = try fields.optional("outcome")
    self.location = try fields.optional("location")
    self.happenedAt = try fields.value("happenedAt")
    self.participants = try fields.value("participants")
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
    fields.set("subject", self.subject)
    fields.setOptional("body", self.body)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("customerName", self.customerName)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("contactName", self.contactName)
    fields.setOptional("leadId", self.leadId)
    fields.setOptional("leadName", self.leadName)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("opportunityTitle", self.opportunityTitle)
    fields.setOptional("direction", self.direction)
    fields.setOptional("durationMinutes", self.durationMinutes)
    fields.setOptional("outcome", self.outcome)
    fields.setOptional("location", self.location)
    fields.set("happenedAt", self.happenedAt)
    fields.set("participants", self.participants)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// How many activities there were, and how long they took.
public struct ActivityCount: WireObject, Hashable {
  public var count: Int
  /// The minutes of those whose duration is known.
  public var minutes: Int

  public init(count: Int, minutes: Int) {
    self.count = count
    self.minutes = minutes
  }

  public init(fields: WireFields) throws(WireError) {
    self.count = try fields.value("count")
    self.minutes = try fields.value("minutes")
  }

  public func write(to fields: inout WireFields) {
    fields.set("count", self.count)
    fields.set("minutes", self.minutes)
  }
}

/// Who began a call or a mail.
public enum ActivityDirection: WireChoice {
  /// They.
  case inbound
  /// We.
  case outbound
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ActivityDirection] = [.inbound, .outbound]

  public init(rawValue: String) {
    switch rawValue {
    case "inbound": self = .inbound
    case "outbound": self = .outbound
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .inbound: "inbound"
    case .outbound: "outbound"
    case .unrecognized(let word): word
    }
  }
}

/// Why an activity was not changed.
public indirect enum ActivityError: WireObject, Hashable {
  /// The activity has changed since; `current` is what it is now.
  case staleVersion(current: Activity)
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

public struct ActivityKey: WireObject, Hashable {
  public var id: ID<Activity>

  public init(id: ID<Activity>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public enum ActivityKind: WireChoice {
  case call
  case email
  case meeting
  case note
  case visit
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ActivityKind] = [.call, .email, .meeting, .note, .visit]

  public init(rawValue: String) {
    switch rawValue {
    case "call": self = .call
    case "email": self = .email
    case "meeting": self = .meeting
    case "note": self = .note
    case "visit": self = .visit
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .call: "call"
    case .email: "email"
    case .meeting: "meeting"
    case .note: "note"
    case .visit: "visit"
    case .unrecognized(let word): word
    }
  }
}

public struct ActivityKindStats: WireObject, Hashable {
  public var kind: ActivityKind
  public var count: Int
  public var minutes: Int
  public var inbound: Int
  public var outbound: Int

  public init(kind: ActivityKind, count: Int, minutes: Int, inbound: Int, outbound: Int) {
    self.kind = kind
    self.count = count
    self.minutes = minutes
    self.inbound = inbound
    self.outbound = outbound
  }

  public init(fields: WireFields) throws(WireError) {
    self.kind = try fields.value("kind")
    self.count = try fields.value("count")
    self.minutes = try fields.value("minutes")
    self.inbound = try fields.value("inbound")
    self.outbound = try fields.value("outbound")
  }

  public func write(to fields: inout WireFields) {
    fields.set("kind", self.kind)
    fields.set("count", self.count)
    fields.set("minutes", self.minutes)
    fields.set("inbound", self.inbound)
    fields.set("outbound", self.outbound)
  }
}

/// What came of an activity.
public enum ActivityOutcome: WireChoice {
  /// Of a call: somebody answered.
  case connected
  case leftMessage
  case noAnswer
  case busy
  case wrongNumber
  /// Of a mail.
  case sent
  case replied
  case bounced
  /// Of a meeting or a visit: it took place.
  case held
  case noShow
  case rescheduled
  case cancelled
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ActivityOutcome] = [.connected, .leftMessage, .noAnswer, .busy, .wrongNumber, .sent, .replied, .bounced, .held, .noShow, .rescheduled, .cancelled]

  public init(rawValue: String) {
    switch rawValue {
    case "connected": self = .connected
    case "leftMessage": self = .leftMessage
    case "noAnswer": self = .noAnswer
    case "busy": self = .busy
    case "wrongNumber": self = .wrongNumber
    case "sent": self = .sent
    case "replied": self = .replied
    case "bounced": self = .bounced
    case "held": self = .held
    case "noShow": self = .noShow
    case "rescheduled": self = .rescheduled
    case "cancelled": self = .cancelled
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .connected: "connected"
    case .leftMessage: "leftMessage"
    case .noAnswer: "noAnswer"
    case .busy: "busy"
    case .wrongNumber: "wrongNumber"
    case .sent: "sent"
    case .replied: "replied"
    case .bounced: "bounced"
    case .held: "held"
    case .noShow: "noShow"
    case .rescheduled: "rescheduled"
    case .cancelled: "cancelled"
    case .unrecognized(let word): word
    }
  }
}

public struct ActivityOutcomeStats: WireObject, Hashable {
  public var kind: ActivityKind
  public var outcome: ActivityOutcome
  public var count: Int

  public init(kind: ActivityKind, outcome: ActivityOutcome, count: Int) {
    self.kind = kind
    self.outcome = outcome
    self.count = count
  }

  public init(fields: WireFields) throws(WireError) {
    self.kind = try fields.value("kind")
    self.outcome = try fields.value("outcome")
    self.count = try fields.value("count")
  }

  public func write(to fields: inout WireFields) {
    fields.set("kind", self.kind)
    fields.set("outcome", self.outcome)
    fields.set("count", self.count)
  }
}

public struct ActivityOwnerStats: WireObject, Hashable {
  public var ownerId: ID<User>
  public var ownerName: String
  public var count: Int
  public var minutes: Int
  /// Of each kind that there were any of.
  public var kinds: [ActivityKindStats]

  public init(ownerId: ID<User>, ownerName: String, count: Int, minutes: Int, kinds: [ActivityKindStats]) {
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.count = count
    self.minutes = minutes
    self.kinds = kinds
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.count = try fields.value("count")
    self.minutes = try fields.value("minutes")
    self.kinds = try fields.value("kinds")
  }

  public func write(to fields: inout WireFields) {
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("count", self.count)
    fields.set("minutes", self.minutes)
    fields.set("kinds", self.kinds)
  }
}

/// One page of a list.
public struct ActivityPage: WireObject, Hashable {
  public var items: [Activity]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [Activity], nextCursor: String? = nil, total: Int? = nil) {
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

/// Somebody who took part.
public struct ActivityParticipant: WireObject, Hashable {
  /// If it is a contact of ours.
  public var contactId: ID<Contact>?
  /// If it is a member of the workspace.
  public var userId: ID<User>?
  public var name: String
  public var email: String?

  public init(contactId: ID<Contact>? = nil, userId: ID<User>? = nil, name: String, email: String? = nil) {
    self.contactId = contactId
    self.userId = userId
    self.name = name
    self.email = email
  }

  public init(fields: WireFields) throws(WireError) {
    self.contactId = try fields.optional("contactId")
    self.userId = try fields.optional("userId")
    self.name = try fields.value("name")
    self.email = try fields.optional("email")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("userId", self.userId)
    fields.set("name", self.name)
    fields.setOptional("email", self.email)
  }
}

/// Somebody who took part: a contact, a member of the workspace, or anybody by name or address.
public struct ActivityParticipantInput: WireObject, Hashable {
  public var contactId: ID<Contact>?
  public var userId: ID<User>?
  /// Without it the contact's or the member's, or else the address. White space at both ends is taken away. 1 to 200
  /// characters.
  public var name: String?
  /// White space at both ends is taken away. Made lower case. An e-mail address.
  public var email: String?

  public init(
    contactId: ID<Contact>? = nil,
    userId: ID<User>? = nil,
    name: String? = nil,
    email: String? = nil
  ) {
    self.contactId = contactId
    self.userId = userId
    self.name = name
    self.email = email
  }

  public init(fields: WireFields) throws(WireError) {
    self.contactId = try fields.optional("contactId")
    self.userId = try fields.optional("userId")
    self.name = try fields.optional("name")
    self.email = try fields.optional("email")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("userId", self.userId)
    fields.setOptional("name", self.name)
    fields.setOptional("email", self.email)
  }
}

public enum ActivityPeriod: WireChoice {
  case day
  /// From Monday on.
  case week
  case month
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ActivityPeriod] = [.day, .week, .month]

  public init(rawValue: String) {
    switch rawValue {
    case "day": self = .day
    case "week": self = .week
    case "month": self = .month
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .unrecognized(let word): word
    }
  }
}

public struct ActivityPeriodStats: WireObject, Hashable {
  /// Its first day.
  public var from: CalendarDate
  public var count: Int
  public var minutes: Int

  public init(from: CalendarDate, count: Int, minutes: Int) {
    self.from = from
    self.count = count
    self.minutes = minutes
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.count = try fields.value("count")
    self.minutes = try fields.value("minutes")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("count", self.count)
    fields.set("minutes", self.minutes)
  }
}

public struct ActivityReport: WireObject, Hashable {
  public var from: CalendarDate
  public var to: CalendarDate
  public var stats: ActivityStats
  /// Of as many days directly before.
  public var previous: ActivityCount
  /// Who did most first; those who did nothing and closed nothing are left out.
  public var owners: [OwnerActivity]

  public init(
    from: CalendarDate,
    to: CalendarDate,
    stats: ActivityStats,
    previous: ActivityCount,
    owners: [OwnerActivity]
  ) {
    self.from = from
    self.to = to
    self.stats = stats
    self.previous = previous
    self.owners = owners
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.stats = try fields.value("stats")
    self.previous = try fields.value("previous")
    self.owners = try fields.value("owners")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("stats", self.stats)
    fields.set("previous", self.previous)
    fields.set("owners", self.owners)
  }
}

public struct ActivityStats: WireObject, Hashable {
  public var total: ActivityCount
  /// All kinds, in their order.
  public var kinds: [ActivityKindStats]
  /// Those that there were any of, the most frequent first.
  public var outcomes: [ActivityOutcomeStats]
  /// Who was most active first.
  public var owners: [ActivityOwnerStats]
  /// Every period between the two days, those without activities included.
  public var periods: [ActivityPeriodStats]
  /// How many customers there were activities with.
  public var customers: Int

  public init(
    total: ActivityCount,
    kinds: [ActivityKindStats],
    outcomes: [ActivityOutcomeStats],
    owners: [ActivityOwnerStats],
    periods: [ActivityPeriodStats],
    customers: Int
  ) {
    self.total = total
    self.kinds = kinds
    self.outcomes = outcomes
    self.owners = owners
    self.periods = periods
    self.customers = customers
  }

  public init(fields: WireFields) throws(WireError) {
    self.total = try fields.value("total")
    self.kinds = try fields.value("kinds")
    self.outcomes = try fields.value("outcomes")
    self.owners = try fields.value("owners")
    self.periods = try fields.value("periods")
    self.customers = try fields.value("customers")
  }

  public func write(to fields: inout WireFields) {
    fields.set("total", self.total)
    fields.set("kinds", self.kinds)
    fields.set("outcomes", self.outcomes)
    fields.set("owners", self.owners)
    fields.set("periods", self.periods)
    fields.set("customers", self.customers)
  }
}

public struct AddAddress: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>
  /// Default: `"billing"`.
  public var kind: AddressKind?
  /// White space at both ends is taken away. At most 100 characters.
  public var label: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var recipient: String?
  /// Street and number. White space at both ends is taken away. 1 to 200 characters.
  public var line1: String
  /// White space at both ends is taken away. At most 200 characters.
  public var line2: String?
  /// White space at both ends is taken away. At most 20 characters.
  public var postalCode: String?
  /// White space at both ends is taken away. At most 100 characters.
  public var city: String?
  /// State, province or canton. White space at both ends is taken away. At most 100 characters.
  public var region: String?
  /// ISO 3166-1, two letters. White space at both ends is taken away. Matches a country's code of two capital letters.
  public var country: String?
  /// Without it the customer's first address of its kind becomes the default one, and later ones do not.
  public var isDefault: Bool?

  public init(
    customerProfileId: ID<CustomerProfile>,
    kind: AddressKind? = nil,
    label: String? = nil,
    recipient: String? = nil,
    line1: String,
    line2: String? = nil,
    postalCode: String? = nil,
    city: String? = nil,
    region: String? = nil,
    country: String? = nil,
    isDefault: Bool? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.kind = kind
    self.label = label
    self.recipient = recipient
    self.line1 = line1
    self.line2 = line2
    self.postalCode = postalCode
    self.city = city
    self.region = region
    self.country = country
    self.isDefault = isDefault
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
    self.kind = try fields.optional("kind")
    self.label = try fields.optional("label")
    self.recipient = try fields.optional("recipient")
    self.line1 = try fields.value("line1")
    self.line2 = try fields.optional("line2")
    self.postalCode = try fields.optional("postalCode")
    self.city = try fields.optional("city")
    self.region = try fields.optional("region")
    self.country = try fields.optional("country")
    self.isDefault = try fields.optional("isDefault")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
    fields.setOptional("kind", self.kind)
    fields.setOptional("label", self.label)
    fields.setOptional("recipient", self.recipient)
    fields.set("line1", self.line1)
    fields.setOptional("line2", self.line2)
    fields.setOptional("postalCode", self.postalCode)
    fields.setOptional("city", self.city)
    fields.setOptional("region", self.region)
    fields.setOptional("country", self.country)
    fields.setOptional("isDefault", self.isDefault)
  }
}

public struct AddDocumentVersion: WireObject, Hashable {
  public var id: ID<Document>
  public var file: DocumentFile
  /// What is new in it. White space at both ends is taken away. At most 1000 characters.
  public var note: String?

  public init(id: ID<Document>, file: DocumentFile, note: String? = nil) {
    self.id = id
    self.file = file
    self.note = note
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.file = try fields.value("file")
    self.note = try fields.optional("note")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("file", self.file)
    fields.setOptional("note", self.note)
  }
}

/// Why an address was not changed.
public indirect enum AddressError: WireObject, Hashable {
  /// The address has changed since; `current` is what it is now.
  case staleVersion(current: CustomerAddress)
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

public struct AddressKey: WireObject, Hashable {
  public var id: ID<CustomerAddress>

  public init(id: ID<CustomerAddress>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public enum AddressKind: WireChoice {
  case billing
  case shipping
  case visiting
  case other
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [AddressKind] = [.billing, .shipping, .visiting, .other]

  public init(rawValue: String) {
    switch rawValue {
    case "billing": self = .billing
    case "shipping": self = .shipping
    case "visiting": self = .visiting
    case "other": self = .other
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .billing: "billing"
    case .shipping: "shipping"
    case .visiting: "visiting"
    case .other: "other"
    case .unrecognized(let word): word
    }
  }
}

public struct AssignLead: WireObject, Hashable {
  public var id: ID<Lead>
  /// Who is responsible from now on.
  public var ownerId: ID<User>
  /// At least 1.
  public var version: Int?

  public init(id: ID<Lead>, ownerId: ID<User>, version: Int? = nil) {
    self.id = id
    self.ownerId = ownerId
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.ownerId = try fields.value("ownerId")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("ownerId", self.ownerId)
    fields.setOptional("version", self.version)
  }
}

/// A customer whom the workspace may lose.
public struct AtRiskCustomer: WireObject, Hashable {
  public var health: HealthScore
  /// The parts that pull the score down most, in words.
  public var reasons: [String]
  /// The same for programs.
  public var findings: [HealthFinding]
  /// What their open deals are worth, by currency: those that the caller sees.
  public var openDeals: [PipelineAmount]

  public init(
    health: HealthScore,
    reasons: [String],
    findings: [HealthFinding],
    openDeals: [PipelineAmount]
  ) {
    self.health = health
    self.reasons = reasons
    self.findings = findings
    self.openDeals = openDeals
  }

  public init(fields: WireFields) throws(WireError) {
    self.health = try fields.value("health")
    self.reasons = try fields.value("reasons")
    self.findings = try fields.value("findings")
    self.openDeals = try fields.value("openDeals")
  }

  public func write(to fields: inout WireFields) {
    fields.set("health", self.health)
    fields.set("reasons", self.reasons)
    fields.set("findings", self.findings)
    fields.set("openDeals", self.openDeals)
  }
}

/// One page of a list.
public struct AtRiskCustomerPage: WireObject, Hashable {
  public var items: [AtRiskCustomer]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [AtRiskCustomer], nextCursor: String? = nil, total: Int? = nil) {
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

/// An entry of the log as it was known to be: kept elsewhere, it shows whether the log has been written anew since.
public struct AuditAnchor: WireObject, Hashable {
  public var seq: Int
  /// 64 hexadecimal digits. White space at both ends is taken away. Made lower case. Matches 64 hexadecimal digits.
  public var hash_: String

  public init(seq: Int, hash_: String) {
    self.seq = seq
    self.hash_ = hash_
  }

  public init(fields: WireFields) throws(WireError) {
    self.seq = try fields.value("seq")
    self.hash_ = try fields.value("hash")
  }

  public func write(to fields: inout WireFields) {
    fields.set("seq", self.seq)
    fields.set("hash", self.hash_)
  }
}

public struct AuditBreak: WireObject, Hashable {
  /// The entry.
  public var seq: Int
  public var reason: AuditBreakReason
  /// A sentence.
  public var message: String

  public init(seq: Int, reason: AuditBreakReason, message: String) {
    self.seq = seq
    self.reason = reason
    self.message = message
  }

  public init(fields: WireFields) throws(WireError) {
    self.seq = try fields.value("seq")
    self.reason = try fields.value("reason")
    self.message = try fields.value("message")
  }

  public func write(to fields: inout WireFields) {
    fields.set("seq", self.seq)
    fields.set("reason", self.reason)
    fields.set("message", self.message)
  }
}

/// What is wrong with an entry of the log.
public enum AuditBreakReason: WireChoice {
  /// It does not say what was written.
  case changed
  /// The entry that stood before it is not there any more, or is another one.
  case predecessorMissing
  /// It does not stand where it was written.
  case moved
  /// Entries behind it, at the end of the log, are not there any more.
  case truncated
  /// It is not the entry that the anchor tells of: the log has been written anew.
  case notTheAnchor
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [AuditBreakReason] = [.changed, .predecessorMissing, .moved, .truncated, .notTheAnchor]

  public init(rawValue: String) {
    switch rawValue {
    case "changed": self = .changed
    case "predecessorMissing": self = .predecessorMissing
    case "moved": self = .moved
    case "truncated": self = .truncated
    case "notTheAnchor": self = .notTheAnchor
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .changed: "changed"
    case .predecessorMissing: "predecessorMissing"
    case .moved: "moved"
    case .truncated: "truncated"
    case .notTheAnchor: "notTheAnchor"
    case .unrecognized(let word): word
    }
  }
}

/// Who did what to which record, when, and by which call.
public struct AuditEntry: WireObject, Hashable {
  /// The place in the log: grows with time.
  public var seq: Int
  public var at: Instant
  /// Who; absent if nobody was signed in.
  public var actorId: ID<User>?
  public var actorName: String?
  /// What was done: `created`, `updated`, `deleted`, `exported`, `login` or another word.
  public var action: String
  /// The kind of record: `Opportunity`.
  public var entity: String
  /// Which one.
  public var entityId: String
  /// `{field: {old, new}}`.
  public var changes: JSONValue
  /// The procedure that was called.
  public var procedure: String
  public var requestId: String
  public var ip: String?
  public var userAgent: String?
  /// SHA-256 over the entry and the hash of the one before it, as 64 hexadecimal digits.
  public var hash_: String

  public init(
    seq: Int,
    at: Instant,
    actorId: ID<User>? = nil,
    actorName: String? = nil,
    action: String,
    entity: String,
    entityId: String,
    changes: JSONValue,
    procedure: String,
    requestId: String,
    ip: String? = nil,
    userAgent: String? = nil,
    hash_: String
  ) {
    self.seq = seq
    self.at = at
    self.actorId = actorId
    self.actorName = actorName
    self.action = action
    self.entity = entity
    self.entityId = entityId
    self.changes = changes
    self.procedure = procedure
    self.requestId = requestId
    self.ip = ip
    self.userAgent = userAgent
    self.hash_ = hash_
  }

  public init(fields: WireFields) throws(WireError) {
    self.seq = try fields.value("seq")
    self.at = try fields.value("at")
    self.actorId = try fields.optional("actorId")
    self.actorName = try fields.optional("actorName")
    self.action = try fields.value("action")
    self.entity = try fields.value("entity")
    self.entityId = try fields.value("entityId")
    self.changes = try fields.value("changes")
    self.procedure = try fields.value("procedure")
    self.requestId = try fields.value("requestId")
    self.ip = try fields.optional("ip")
    self.userAgent = try fields.optional("userAgent")
    self.hash_ = try fields.value("hash")
  }

  public func write(to fields: inout WireFields) {
    fields.set("seq", self.seq)
    fields.set("at", self.at)
    fields.setOptional("actorId", self.actorId)
    fields.setOptional("actorName", self.actorName)
    fields.set("action", self.action)
    fields.set("entity", self.entity)
    fields.set("entityId", self.entityId)
    fields.set("changes", self.changes)
    fields.set("procedure", self.procedure)
    fields.set("requestId", self.requestId)
    fields.setOptional("ip", self.ip)
    fields.setOptional("userAgent", self.userAgent)
    fields.set("hash", self.hash_)
  }
}

/// One page of a list.
public struct AuditEntryPage: WireObject, Hashable {
  public var items: [AuditEntry]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [AuditEntry], nextCursor: String? = nil, total: Int? = nil) {
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

public struct AuditVerification: WireObject, Hashable {
  /// Whether every entry is what it was, where it was.
  public var isWhole: Bool
  /// How many entries were looked at.
  public var entries: Int
  /// The end of the log: keep it elsewhere, and name it at the next verification. Absent if the log is empty or broken.
  public var end: AuditAnchor?
  /// The first entry with which something is wrong.
  public var firstBreak: AuditBreak?

  public init(isWhole: Bool, entries: Int, end: AuditAnchor? = nil, firstBreak: AuditBreak? = nil) {
    self.isWhole = isWhole
    self.entries = entries
    self.end = end
    self.firstBreak = firstBreak
  }

  public init(fields: WireFields) throws(WireError) {
    self.isWhole = try fields.value("isWhole")
    self.entries = try fields.value("entries")
    self.end = try fields.optional("end")
    self.firstBreak = try fields.optional("firstBreak")
  }

  public func write(to fields: inout WireFields) {
    fields.set("isWhole", self.isWhole)
    fields.set("entries", self.entries)
    fields.setOptional("end", self.end)
    fields.setOptional("firstBreak", self.firstBreak)
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

/// A status that many leads can get at once.
public enum BulkLeadStatus: WireChoice {
  case new
  case contacted
  case qualified
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [BulkLeadStatus] = [.new, .contacted, .qualified]

  public init(rawValue: String) {
    switch rawValue {
    case "new": self = .new
    case "contacted": self = .contacted
    case "qualified": self = .qualified
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .new: "new"
    case .contacted: "contacted"
    case .qualified: "qualified"
    case .unrecognized(let word): word
    }
  }
}

/// Why one deal of a bulk update cannot be changed.
public struct BulkRefusal: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// The deal's number.
  public var number: String
  /// A sentence.
  public var why: String
  /// The same for programs: the error that a change of this deal alone would have been refused with.
  public var error: OpportunityError

  public init(id: ID<Opportunity>, number: String, why: String, error: OpportunityError) {
    self.id = id
    self.number = number
    self.why = why
    self.error = error
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.number = try fields.value("number")
    self.why = try fields.value("why")
    self.error = try fields.value("error")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("number", self.number)
    fields.set("why", self.why)
    fields.set("error", self.error)
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

/// Why a bulk update was not undone.
public indirect enum BulkUndoError: WireObject, Hashable {
  /// It was undone already, or the time is over.
  case notUndoable(why: String, reason: BulkUndoRefusal)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "notUndoable": self = .notUndoable(why: try fields.value("why"), reason: try fields.value("reason"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .notUndoable(let value0, let value1):
      fields.set("type", "notUndoable")
      fields.set("why", value0)
      fields.set("reason", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Why a bulk update is not undone.
public indirect enum BulkUndoRefusal: WireObject, Hashable {
  /// It was undone before.
  case alreadyUndone(undoneOn: CalendarDate)
  /// It was longer ago than bulk updates can be undone.
  case changedTooLongAgo(days: Int, changedOn: CalendarDate)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "alreadyUndone": self = .alreadyUndone(undoneOn: try fields.value("undoneOn"))
    case "changedTooLongAgo": self = .changedTooLongAgo(days: try fields.value("days"), changedOn: try fields.value("changedOn"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .alreadyUndone(let value0):
      fields.set("type", "alreadyUndone")
      fields.set("undoneOn", value0)
    case .changedTooLongAgo(let value0, let value1):
      fields.set("type", "changedTooLongAgo")
      fields.set("days", value0)
      fields.set("changedOn", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct BulkUpdateCustomers: WireObject, Hashable {
  /// 1 to 500 elements. No element twice.
  public var ids: [ID<CustomerProfile>]
  public var status: CustomerStatus?
  public var ownerId: ID<User>?
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
  /// `[]`.
  public var addTags: [String]?
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
  /// `[]`.
  public var removeTags: [String]?

  public init(
    ids: [ID<CustomerProfile>],
    status: CustomerStatus? = nil,
    ownerId: ID<User>? = nil,
    addTags: [String]? = nil,
    removeTags: [String]? = nil
  ) {
    self.ids = ids
    self.status = status
    self.ownerId = ownerId
    self.addTags = addTags
    self.removeTags = removeTags
  }

  public init(fields: WireFields) throws(WireError) {
    self.ids = try fields.value("ids")
    self.status = try fields.optional("status")
    self.ownerId = try fields.optional("ownerId")
    self.addTags = try fields.optional("addTags")
    self.removeTags = try fields.optional("removeTags")
  }

  public func write(to fields: inout WireFields) {
    fields.set("ids", self.ids)
    fields.setOptional("status", self.status)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("addTags", self.addTags)
    fields.setOptional("removeTags", self.removeTags)
  }
}

public struct BulkUpdateLeads: WireObject, Hashable {
  /// 1 to 500 elements. No element twice.
  public var ids: [ID<Lead>]
  /// What asks for more, a reason or a customer, has procedures of its own.
  public var status: BulkLeadStatus?
  /// Who is responsible from now on: they wait for that no longer.
  public var ownerId: ID<User>?
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
  /// `[]`.
  public var addTags: [String]?
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
  /// `[]`.
  public var removeTags: [String]?

  public init(
    ids: [ID<Lead>],
    status: BulkLeadStatus? = nil,
    ownerId: ID<User>? = nil,
    addTags: [String]? = nil,
    removeTags: [String]? = nil
  ) {
    self.ids = ids
    self.status = status
    self.ownerId = ownerId
    self.addTags = addTags
    self.removeTags = removeTags
  }

  public init(fields: WireFields) throws(WireError) {
    self.ids = try fields.value("ids")
    self.status = try fields.optional("status")
    self.ownerId = try fields.optional("ownerId")
    self.addTags = try fields.optional("addTags")
    self.removeTags = try fields.optional("removeTags")
  }

  public func write(to fields: inout WireFields) {
    fields.set("ids", self.ids)
    fields.setOptional("status", self.status)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("addTags", self.addTags)
    fields.setOptional("removeTags", self.removeTags)
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
  /// The change, to be undone by undoBulkUpdate; absent if there was nothing to change.
  public var changeId: ID<BulkChange>?

  public init(results: [BulkResult], changeId: ID<BulkChange>? = nil) {
    self.results = results
    self.changeId = changeId
  }

  public init(fields: WireFields) throws(WireError) {
    self.results = try fields.value("results")
    self.changeId = try fields.optional("changeId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("results", self.results)
    fields.setOptional("changeId", self.changeId)
  }
}

public struct BulkUpdatedCustomers: WireObject, Hashable {
  /// In the order of the input.
  public var results: [CustomerBulkResult]
  /// The change, to be undone by undoBulkUpdate; absent if there was nothing to change.
  public var changeId: ID<BulkChange>?

  public init(results: [CustomerBulkResult], changeId: ID<BulkChange>? = nil) {
    self.results = results
    self.changeId = changeId
  }

  public init(fields: WireFields) throws(WireError) {
    self.results = try fields.value("results")
    self.changeId = try fields.optional("changeId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("results", self.results)
    fields.setOptional("changeId", self.changeId)
  }
}

public struct BulkUpdatedLeads: WireObject, Hashable {
  /// In the order of the input.
  public var results: [LeadBulkResult]
  /// The change, to be undone by undoBulkUpdate; absent if there was nothing to change.
  public var changeId: ID<BulkChange>?

  public init(results: [LeadBulkResult], changeId: ID<BulkChange>? = nil) {
    self.results = results
    self.changeId = changeId
  }

  public init(fields: WireFields) throws(WireError) {
    self.results = try fields.value("results")
    self.changeId = try fields.optional("changeId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("results", self.results)
    fields.setOptional("changeId", self.changeId)
  }
}

/// Which campaigns won deals came from.
public struct CampaignAttribution: WireObject, Hashable {
  public var from: CalendarDate
  public var to: CalendarDate
  /// The largest linear share first; of each campaign by currency.
  public var campaigns: [CampaignCredit]
  /// Won deals that no campaign touched, by currency.
  public var unattributed: [ReportAmount]
  /// All won deals, by currency: what the campaigns get by either model, and the unattributed, is this.
  public var total: [ReportAmount]

  public init(
    from: CalendarDate,
    to: CalendarDate,
    campaigns: [CampaignCredit],
    unattributed: [ReportAmount],
    total: [ReportAmount]
  ) {
    self.from = from
    self.to = to
    self.campaigns = campaigns
    self.unattributed = unattributed
    self.total = total
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.campaigns = try fields.value("campaigns")
    self.unattributed = try fields.value("unattributed")
    self.total = try fields.value("total")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("campaigns", self.campaigns)
    fields.set("unattributed", self.unattributed)
    fields.set("total", self.total)
  }
}

/// What a campaign gets of deals in one currency, by each of the models.
public struct CampaignCredit: WireObject, Hashable {
  public var campaignId: ID<Campaign>
  public var campaignName: String
  /// ISO 4217.
  public var currency: String
  /// Won deals that it touched.
  public var deals: Int
  /// Of those, how many it touched first, and last.
  public var firstTouches: Int
  public var lastTouches: Int
  /// The value of the deals that it touched first.
  public var firstTouch: Money
  /// The value of the deals that it touched last.
  public var lastTouch: Money
  /// Its share of the value of each deal, all touches of a deal being alike.
  public var linear: Money

  public init(
    campaignId: ID<Campaign>,
    campaignName: String,
    currency: String,
    deals: Int,
    firstTouches: Int,
    lastTouches: Int,
    firstTouch: Money,
    lastTouch: Money,
    linear: Money
  ) {
    self.campaignId = campaignId
    self.campaignName = campaignName
    self.currency = currency
    self.deals = deals
    self.firstTouches = firstTouches
    self.lastTouches = lastTouches
    self.firstTouch = firstTouch
    self.lastTouch = lastTouch
    self.linear = linear
  }

  public init(fields: WireFields) throws(WireError) {
    self.campaignId = try fields.value("campaignId")
    self.campaignName = try fields.value("campaignName")
    self.currency = try fields.value("currency")
    self.deals = try fields.value("deals")
    self.firstTouches = try fields.value("firstTouches")
    self.lastTouches = try fields.value("lastTouches")
    self.firstTouch = try fields.value("firstTouch")
    self.lastTouch = try fields.value("lastTouch")
    self.linear = try fields.value("linear")
  }

  public func write(to fields: inout WireFields) {
    fields.set("campaignId", self.campaignId)
    fields.set("campaignName", self.campaignName)
    fields.set("currency", self.currency)
    fields.set("deals", self.deals)
    fields.set("firstTouches", self.firstTouches)
    fields.set("lastTouches", self.lastTouches)
    fields.set("firstTouch", self.firstTouch)
    fields.set("lastTouch", self.lastTouch)
    fields.set("linear", self.linear)
  }
}

public struct ChangePassword: WireObject, Hashable {
  /// 1 to 1024 characters.
  public var currentPassword: String
  /// At least eight characters, none of the passwords that everybody tries first, and not one's own name or address. 8
  /// to 1024 characters.
  public var newPassword: String

  public init(currentPassword: String, newPassword: String) {
    self.currentPassword = currentPassword
    self.newPassword = newPassword
  }

  public init(fields: WireFields) throws(WireError) {
    self.currentPassword = try fields.value("currentPassword")
    self.newPassword = try fields.value("newPassword")
  }

  public func write(to fields: inout WireFields) {
    fields.set("currentPassword", self.currentPassword)
    fields.set("newPassword", self.newPassword)
  }
}

/// One deal's part in what changed.
public struct ChangedDeal: WireObject, Hashable {
  public var id: ID<Opportunity>
  public var number: String
  public var title: String
  public var customerName: String
  public var ownerName: String
  public var kinds: [ForecastChangeKind]
  public var before: ChangedDealState?
  public var after: ChangedDealState?

  public init(
    id: ID<Opportunity>,
    number: String,
    title: String,
    customerName: String,
    ownerName: String,
    kinds: [ForecastChangeKind],
    before: ChangedDealState? = nil,
    after: ChangedDealState? = nil
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.customerName = customerName
    self.ownerName = ownerName
    self.kinds = kinds
    self.before = before
    self.after = after
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.number = try fields.value("number")
    self.title = try fields.value("title")
    self.customerName = try fields.value("customerName")
    self.ownerName = try fields.value("ownerName")
    self.kinds = try fields.value("kinds")
    self.before = try fields.optional("before")
    self.after = try fields.optional("after")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("number", self.number)
    fields.set("title", self.title)
    fields.set("customerName", self.customerName)
    fields.set("ownerName", self.ownerName)
    fields.set("kinds", self.kinds)
    fields.setOptional("before", self.before)
    fields.setOptional("after", self.after)
  }
}

/// A deal at one of the moments.
public struct ChangedDealState: WireObject, Hashable {
  public var status: OpportunityStatus
  public var stage: String
  public var value: Money?
  /// ISO 4217.
  public var currency: String
  public var forecastCategory: ForecastCategory
  public var expectedCloseDate: CalendarDate?

  public init(
    status: OpportunityStatus,
    stage: String,
    value: Money? = nil,
    currency: String,
    forecastCategory: ForecastCategory,
    expectedCloseDate: CalendarDate? = nil
  ) {
    self.status = status
    self.stage = stage
    self.value = value
    self.currency = currency
    self.forecastCategory = forecastCategory
    self.expectedCloseDate = expectedCloseDate
  }

  public init(fields: WireFields) throws(WireError) {
    self.status = try fields.value("status")
    self.stage = try fields.value("stage")
    self.value = try fields.optional("value")
    self.currency = try fields.value("currency")
    self.forecastCategory = try fields.value("forecastCategory")
    self.expectedCloseDate = try fields.optional("expectedCloseDate")
  }

  public func write(to fields: inout WireFields) {
    fields.set("status", self.status)
    fields.set("stage", self.stage)
    fields.setOptional("value", self.value)
    fields.set("currency", self.currency)
    fields.set("forecastCategory", self.forecastCategory)
    fields.setOptional("expectedCloseDate", self.expectedCloseDate)
  }
}

public struct CheckConsent: WireObject, Hashable {
  /// The person: one of customer, contact and lead.
  public var customerProfileId: ID<CustomerProfile>?
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
  public var channel: ConsentChannel
  /// White space at both ends is taken away. 1 to 50 characters.
  public var purpose: String

  public init(
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    channel: ConsentChannel,
    purpose: String
  ) {
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
    self.channel = channel
    self.purpose = purpose
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.channel = try fields.value("channel")
    self.purpose = try fields.value("purpose")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.set("channel", self.channel)
    fields.set("purpose", self.purpose)
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

/// Which column says what.
public struct ColumnMapping: WireObject, Hashable {
  /// The column's name, without regard to case. White space at both ends is taken away. 1 to 200 characters.
  public var column: String?
  /// Instead of the name: the column's number, from 1. 1 to 1000.
  public var number: Int?
  public var field: ImportField
  /// The key of a custom field, if `field` is `customField`. 1 to 40 characters.
  public var customField: String?

  public init(column: String? = nil, number: Int? = nil, field: ImportField, customField: String? = nil) {
    self.column = column
    self.number = number
    self.field = field
    self.customField = customField
  }

  public init(fields: WireFields) throws(WireError) {
    self.column = try fields.optional("column")
    self.number = try fields.optional("number")
    self.field = try fields.value("field")
    self.customField = try fields.optional("customField")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("column", self.column)
    fields.setOptional("number", self.number)
    fields.set("field", self.field)
    fields.setOptional("customField", self.customField)
  }
}

public struct CompareSnapshots: WireObject, Hashable {
  public var fromSnapshotId: ID<ForecastSnapshot>
  /// Without it the forecast as it is now.
  public var toSnapshotId: ID<ForecastSnapshot>?
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Only deals expected to close from this day on: the first of a month.
  public var closesFrom: CalendarDate?
  /// Only deals expected to close up to this day: the last of a month. With either limit, deals without a date do not
  /// count.
  public var closesTo: CalendarDate?
  /// Which deals to list; all that changed if it is left out. 1 to 10 elements. No element twice.
  public var kinds: [ForecastChangeKind]?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 200 characters.
  public var cursor: String?

  public init(
    fromSnapshotId: ID<ForecastSnapshot>,
    toSnapshotId: ID<ForecastSnapshot>? = nil,
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    closesFrom: CalendarDate? = nil,
    closesTo: CalendarDate? = nil,
    kinds: [ForecastChangeKind]? = nil,
    limit: Int? = nil,
    cursor: String? = nil
  ) {
    self.fromSnapshotId = fromSnapshotId
    self.toSnapshotId = toSnapshotId
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.closesFrom = closesFrom
    self.closesTo = closesTo
    self.kinds = kinds
    self.limit = limit
    self.cursor = cursor
  }

  public init(fields: WireFields) throws(WireError) {
    self.fromSnapshotId = try fields.value("fromSnapshotId")
    self.toSnapshotId = try fields.optional("toSnapshotId")
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.closesFrom = try fields.optional("closesFrom")
    self.closesTo = try fields.optional("closesTo")
    self.kinds = try fields.optional("kinds")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
  }

  public func write(to fields: inout WireFields) {
    fields.set("fromSnapshotId", self.fromSnapshotId)
    fields.setOptional("toSnapshotId", self.toSnapshotId)
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("closesFrom", self.closesFrom)
    fields.setOptional("closesTo", self.closesTo)
    fields.setOptional("kinds", self.kinds)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
  }
}

/// The value of open deals in one currency at both moments.
public struct ComparedAmount: WireObject, Hashable {
  /// ISO 4217.
  public var currency: String
  public var countBefore: Int
  public var countAfter: Int
  public var before: Money
  public var after: Money
  /// After less before: the sum of the changes below.
  public var change: Money

  public init(
    currency: String,
    countBefore: Int,
    countAfter: Int,
    before: Money,
    after: Money,
    change: Money
  ) {
    self.currency = currency
    self.countBefore = countBefore
    self.countAfter = countAfter
    self.before = before
    self.after = after
    self.change = change
  }

  public init(fields: WireFields) throws(WireError) {
    self.currency = try fields.value("currency")
    self.countBefore = try fields.value("countBefore")
    self.countAfter = try fields.value("countAfter")
    self.before = try fields.value("before")
    self.after = try fields.value("after")
    self.change = try fields.value("change")
  }

  public func write(to fields: inout WireFields) {
    fields.set("currency", self.currency)
    fields.set("countBefore", self.countBefore)
    fields.set("countAfter", self.countAfter)
    fields.set("before", self.before)
    fields.set("after", self.after)
    fields.set("change", self.change)
  }
}

public struct CompleteTask: WireObject, Hashable {
  public var id: ID<TaskItem>
  /// What came of it. White space at both ends is taken away. 1 to 2000 characters.
  public var outcome: String?
  /// At least 1.
  public var version: Int?

  public init(id: ID<TaskItem>, outcome: String? = nil, version: Int? = nil) {
    self.id = id
    self.outcome = outcome
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.outcome = try fields.optional("outcome")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("outcome", self.outcome)
    fields.setOptional("version", self.version)
  }
}

public struct ConfirmTwoFactor: WireObject, Hashable {
  /// The six digits that the authenticator app shows. 1 to 16 characters.
  public var code: String

  public init(code: String) {
    self.code = code
  }

  public init(fields: WireFields) throws(WireError) {
    self.code = try fields.value("code")
  }

  public func write(to fields: inout WireFields) {
    fields.set("code", self.code)
  }
}

/// What somebody has just agreed to.
public struct ConfirmedConsent: WireObject, Hashable {
  public var workspaceName: String
  public var channel: ConsentChannel
  public var purpose: String
  public var confirmedAt: Instant

  public init(workspaceName: String, channel: ConsentChannel, purpose: String, confirmedAt: Instant) {
    self.workspaceName = workspaceName
    self.channel = channel
    self.purpose = purpose
    self.confirmedAt = confirmedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.workspaceName = try fields.value("workspaceName")
    self.channel = try fields.value("channel")
    self.purpose = try fields.value("purpose")
    self.confirmedAt = try fields.value("confirmedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("workspaceName", self.workspaceName)
    fields.set("channel", self.channel)
    fields.set("purpose", self.purpose)
    fields.set("confirmedAt", self.confirmedAt)
  }
}

public struct ConnectionType: WireObject, Hashable {
  /// The number of steps; absent if there is no connection of that length.
  public var length: Int?
  /// From the one to the other, both included; empty if there is no connection.
  public var customers: [CustomerSummary]
  /// Between each and the next.
  public var edges: [GraphEdge]

  public init(length: Int? = nil, customers: [CustomerSummary], edges: [GraphEdge]) {
    self.length = length
    self.customers = customers
    self.edges = edges
  }

  public init(fields: WireFields) throws(WireError) {
    self.length = try fields.optional("length")
    self.customers = try fields.value("customers")
    self.edges = try fields.value("edges")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("length", self.length)
    fields.set("customers", self.customers)
    fields.set("edges", self.edges)
  }
}

/// What a person has said to being written to or called on one channel for one purpose: how it stands now. The log has
/// what it rests on.
public struct Consent: WireObject, Hashable {
  public var id: ID<Consent>
  /// The customer, or the one whose contact it is; absent for a lead who is none yet.
  public var customerProfileId: ID<CustomerProfile>?
  public var contactId: ID<Contact>?
  /// The lead; also of one who has become a customer since.
  public var leadId: ID<Lead>?
  public var personName: String
  public var channel: ConsentChannel
  public var purpose: String
  public var state: ConsentState
  /// What allows it, if it is given.
  public var legalBasis: ConsentBasis?
  /// How it was given or taken back; absent while it is asked for.
  public var method: ConsentMethod?
  /// Of the text that was agreed to.
  public var textVersion: String?
  /// When it came to stand like this.
  public var since: Instant
  /// Until when what was asked for can be confirmed.
  public var expiresAt: Instant?

  public init(
    id: ID<Consent>,
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    personName: String,
    channel: ConsentChannel,
    purpose: String,
    state: ConsentState,
    legalBasis: ConsentBasis? = nil,
    method: ConsentMethod? = nil,
    textVersion: String? = nil,
    since: Instant,
    expiresAt: Instant? = nil
  ) {
    self.id = id
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
    self.personName = personName
    self.channel = channel
    self.purpose = purpose
    self.state = state
    self.legalBasis = legalBasis
    self.method = method
    self.textVersion = textVersion
    self.since = since
    self.expiresAt = expiresAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.personName = try fields.value("personName")
    self.channel = try fields.value("channel")
    self.purpose = try fields.value("purpose")
    self.state = try fields.value("state")
    self.legalBasis = try fields.optional("legalBasis")
    self.method = try fields.optional("method")
    self.textVersion = try fields.optional("textVersion")
    self.since = try fields.value("since")
    self.expiresAt = try fields.optional("expiresAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.set("personName", self.personName)
    fields.set("channel", self.channel)
    fields.set("purpose", self.purpose)
    fields.set("state", self.state)
    fields.setOptional("legalBasis", self.legalBasis)
    fields.setOptional("method", self.method)
    fields.setOptional("textVersion", self.textVersion)
    fields.set("since", self.since)
    fields.setOptional("expiresAt", self.expiresAt)
  }
}

/// What an entry of the log tells of.
public enum ConsentAction: WireChoice {
  case requested
  /// The mail that asks for it has gone out.
  case mailed
  case given
  case revoked
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ConsentAction] = [.requested, .mailed, .given, .revoked]

  public init(rawValue: String) {
    switch rawValue {
    case "requested": self = .requested
    case "mailed": self = .mailed
    case "given": self = .given
    case "revoked": self = .revoked
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .requested: "requested"
    case .mailed: "mailed"
    case .given: "given"
    case .revoked: "revoked"
    case .unrecognized(let word): word
    }
  }
}

/// What allows a message (GDPR, article 6).
public enum ConsentBasis: WireChoice {
  /// The person has agreed to it: article 6(1)(a).
  case consent
  /// A contract with the person needs it: article 6(1)(b).
  case contract
  /// A law demands it: article 6(1)(c).
  case legalObligation
  /// An interest that outweighs the person's: article 6(1)(f).
  case legitimateInterest
  /// They have bought something alike, and have not objected: ePrivacy directive, article 13(2).
  case existingCustomer
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ConsentBasis] = [.consent, .contract, .legalObligation, .legitimateInterest, .existingCustomer]

  public init(rawValue: String) {
    switch rawValue {
    case "consent": self = .consent
    case "contract": self = .contract
    case "legalObligation": self = .legalObligation
    case "legitimateInterest": self = .legitimateInterest
    case "existingCustomer": self = .existingCustomer
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .consent: "consent"
    case .contract: "contract"
    case .legalObligation: "legalObligation"
    case .legitimateInterest: "legitimateInterest"
    case .existingCustomer: "existingCustomer"
    case .unrecognized(let word): word
    }
  }
}

/// The way a message takes.
public enum ConsentChannel: WireChoice {
  case email
  case sms
  case phone
  case post
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ConsentChannel] = [.email, .sms, .phone, .post]

  public init(rawValue: String) {
    switch rawValue {
    case "email": self = .email
    case "sms": self = .sms
    case "phone": self = .phone
    case "post": self = .post
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .email: "email"
    case .sms: "sms"
    case .phone: "phone"
    case .post: "post"
    case .unrecognized(let word): word
    }
  }
}

/// Whether a message may go out.
public struct ConsentCheck: WireObject, Hashable {
  public var isAllowed: Bool
  /// Why not, in a sentence.
  public var why: String?
  /// Why not.
  public var reason: ConsentRefusal?
  /// What decides on it; absent if nothing is known of the person.
  public var consent: Consent?

  public init(
    isAllowed: Bool,
    why: String? = nil,
    reason: ConsentRefusal? = nil,
    consent: Consent? = nil
  ) {
    self.isAllowed = isAllowed
    self.why = why
    self.reason = reason
    self.consent = consent
  }

  public init(fields: WireFields) throws(WireError) {
    self.isAllowed = try fields.value("isAllowed")
    self.why = try fields.optional("why")
    self.reason = try fields.optional("reason")
    self.consent = try fields.optional("consent")
  }

  public func write(to fields: inout WireFields) {
    fields.set("isAllowed", self.isAllowed)
    fields.setOptional("why", self.why)
    fields.setOptional("reason", self.reason)
    fields.setOptional("consent", self.consent)
  }
}

public struct ConsentDetail: WireObject, Hashable {
  public var consent: Consent
  /// The entry of the log that made it what it is.
  public var evidence: ConsentEntry?

  public init(consent: Consent, evidence: ConsentEntry? = nil) {
    self.consent = consent
    self.evidence = evidence
  }

  public init(fields: WireFields) throws(WireError) {
    self.consent = try fields.value("consent")
    self.evidence = try fields.optional("evidence")
  }

  public func write(to fields: inout WireFields) {
    fields.set("consent", self.consent)
    fields.setOptional("evidence", self.evidence)
  }
}

/// An entry of the log of consents. It is never changed.
public struct ConsentEntry: WireObject, Hashable {
  /// The place in the log: grows with time.
  public var seq: Int
  /// When it was written.
  public var at: Instant
  /// Who acted; absent if it was the person themselves, or the installation.
  public var actorId: ID<User>?
  public var actorName: String?
  public var action: ConsentAction
  public var channel: ConsentChannel
  public var purpose: String
  public var legalBasis: ConsentBasis?
  public var method: ConsentMethod?
  /// What exactly was agreed to.
  public var text: String?
  public var textVersion: String?
  /// SHA-256 of the text, as 64 hexadecimal digits.
  public var textHash: String?
  /// The page with the form.
  public var formUrl: String?
  /// When it was said; earlier than ``at`` if it was noted later.
  public var statedAt: Instant
  /// What the mail that asked for it is called.
  public var mailMessageId: String?
  /// SHA-256 of that mail's text, as 64 hexadecimal digits.
  public var mailBodyHash: String?
  /// Where the call came from.
  public var ip: String?
  public var userAgent: String?
  /// SHA-256 over the entry and the hash of the one before it, as 64 hexadecimal digits.
  public var hash_: String

  public init(
    seq: Int,
    at: Instant,
    actorId: ID<User>? = nil,
    actorName: String? = nil,
    action: ConsentAction,
    channel: ConsentChannel,
    purpose: String,
    legalBasis: ConsentBasis? = nil,
    method: ConsentMethod? = nil,
    text: String? = nil,
    textVersion: String? = nil,
    textHash: String? = nil,
    formUrl: String? = nil,
    statedAt: Instant,
    mailMessageId: String? = nil,
    mailBodyHash: String? = nil,
    ip: String? = nil,
    userAgent: String? = nil,
    hash_: String
  ) {
    self.seq = seq
    self.at = at
    self.actorId = actorId
    self.actorName = actorName
    self.action = action
    self.channel = channel
    self.purpose = purpose
    self.legalBasis = legalBasis
    self.method = method
    self.text = text
    self.textVersion = textVersion
    self.textHash = textHash
    self.formUrl = formUrl
    self.statedAt = statedAt
    self.mailMessageId = mailMessageId
    self.mailBodyHash = mailBodyHash
    self.ip = ip
    self.userAgent = userAgent
    self.hash_ = hash_
  }

  public init(fields: WireFields) throws(WireError) {
    self.seq = try fields.value("seq")
    self.at = try fields.value("at")
    self.actorId = try fields.optional("actorId")
    self.actorName = try fields.optional("actorName")
    self.action = try fields.value("action")
    self.channel = try fields.value("channel")
    self.purpose = try fields.value("purpose")
    self.legalBasis = try fields.optional("legalBasis")
    self.method = try fields.optional("method")
    self.text = try fields.optional("text")
    self.textVersion = try fields.optional("textVersion")
    self.textHash = try fields.optional("textHash")
    self.formUrl = try fields.optional("formUrl")
    self.statedAt = try fields.value("statedAt")
    self.mailMessageId = try fields.optional("mailMessageId")
    self.mailBodyHash = try fields.optional("mailBodyHash")
    self.ip = try fields.optional("ip")
    self.userAgent = try fields.optional("userAgent")
    self.hash_ = try fields.value("hash")
  }

  public func write(to fields: inout WireFields) {
    fields.set("seq", self.seq)
    fields.set("at", self.at)
    fields.setOptional("actorId", self.actorId)
    fields.setOptional("actorName", self.actorName)
    fields.set("action", self.action)
    fields.set("channel", self.channel)
    fields.set("purpose", self.purpose)
    fields.setOptional("legalBasis", self.legalBasis)
    fields.setOptional("method", self.method)
    fields.setOptional("text", self.text)
    fields.setOptional("textVersion", self.textVersion)
    fields.setOptional("textHash", self.textHash)
    fields.setOptional("formUrl", self.formUrl)
    fields.set("statedAt", self.statedAt)
    fields.setOptional("mailMessageId", self.mailMessageId)
    fields.setOptional("mailBodyHash", self.mailBodyHash)
    fields.setOptional("ip", self.ip)
    fields.setOptional("userAgent", self.userAgent)
    fields.set("hash", self.hash_)
  }
}

/// One page of a list.
public struct ConsentEntryPage: WireObject, Hashable {
  public var items: [ConsentEntry]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [ConsentEntry], nextCursor: String? = nil, total: Int? = nil) {
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

/// Why a consent was neither asked for nor confirmed.
public indirect enum ConsentError: WireObject, Hashable {
  /// The person is not asked for it.
  case notRequested(why: String, reason: ConsentRefusal)
  /// The token is unknown, or it was used or replaced, or has run out.
  case linkExpired
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "notRequested": self = .notRequested(why: try fields.value("why"), reason: try fields.value("reason"))
    case "linkExpired": self = .linkExpired
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .notRequested(let value0, let value1):
      fields.set("type", "notRequested")
      fields.set("why", value0)
      fields.set("reason", value1)
    case .linkExpired:
      fields.set("type", "linkExpired")
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct ConsentKey: WireObject, Hashable {
  public var id: ID<Consent>

  public init(id: ID<Consent>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

/// How a person has said it.
public enum ConsentMethod: WireChoice {
  /// In a form, and once more by the link of a mail to the address.
  case doubleOptIn
  /// In a form.
  case form
  /// On paper, or in a message of their own.
  case written
  /// In person or on the telephone.
  case spoken
  case other
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ConsentMethod] = [.doubleOptIn, .form, .written, .spoken, .other]

  public init(rawValue: String) {
    switch rawValue {
    case "doubleOptIn": self = .doubleOptIn
    case "form": self = .form
    case "written": self = .written
    case "spoken": self = .spoken
    case "other": self = .other
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .doubleOptIn: "doubleOptIn"
    case .form: "form"
    case .written: "written"
    case .spoken: "spoken"
    case .other: "other"
    case .unrecognized(let word): word
    }
  }
}

/// What a mail that asks for a consent is about, to who has its link.
public struct ConsentOffer: WireObject, Hashable {
  public var workspaceName: String
  public var channel: ConsentChannel
  public var purpose: String
  /// What exactly is agreed to.
  public var text: String
  public var language: DocumentLanguage
  public var expiresAt: Instant

  public init(
    workspaceName: String,
    channel: ConsentChannel,
    purpose: String,
    text: String,
    language: DocumentLanguage,
    expiresAt: Instant
  ) {
    self.workspaceName = workspaceName
    self.channel = channel
    self.purpose = purpose
    self.text = text
    self.language = language
    self.expiresAt = expiresAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.workspaceName = try fields.value("workspaceName")
    self.channel = try fields.value("channel")
    self.purpose = try fields.value("purpose")
    self.text = try fields.value("text")
    self.language = try fields.value("language")
    self.expiresAt = try fields.value("expiresAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("workspaceName", self.workspaceName)
    fields.set("channel", self.channel)
    fields.set("purpose", self.purpose)
    fields.set("text", self.text)
    fields.set("language", self.language)
    fields.set("expiresAt", self.expiresAt)
  }
}

/// One page of a list.
public struct ConsentPage: WireObject, Hashable {
  public var items: [Consent]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [Consent], nextCursor: String? = nil, total: Int? = nil) {
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

/// Why no message goes out to a person, and why they are not asked for a consent.
public indirect enum ConsentRefusal: WireObject, Hashable {
  /// They have not agreed to it.
  case noConsent
  /// They were asked for it, and have not confirmed it yet.
  case notConfirmed(requestedOn: CalendarDate)
  /// They were asked for it, and have not confirmed it in time.
  case confirmationMissed(expiredOn: CalendarDate)
  /// They have taken it back, or objected.
  case consentRevoked(revokedOn: CalendarDate)
  /// They have agreed to it already.
  case consentGiven(givenOn: CalendarDate)
  /// The installation sends no mail.
  case noMailToConfirm
  /// The person has no e-mail address.
  case noAddressToConfirm
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "noConsent": self = .noConsent
    case "notConfirmed": self = .notConfirmed(requestedOn: try fields.value("requestedOn"))
    case "confirmationMissed": self = .confirmationMissed(expiredOn: try fields.value("expiredOn"))
    case "consentRevoked": self = .consentRevoked(revokedOn: try fields.value("revokedOn"))
    case "consentGiven": self = .consentGiven(givenOn: try fields.value("givenOn"))
    case "noMailToConfirm": self = .noMailToConfirm
    case "noAddressToConfirm": self = .noAddressToConfirm
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .noConsent:
      fields.set("type", "noConsent")
    case .notConfirmed(let value0):
      fields.set("type", "notConfirmed")
      fields.set("requestedOn", value0)
    case .confirmationMissed(let value0):
      fields.set("type", "confirmationMissed")
      fields.set("expiredOn", value0)
    case .consentRevoked(let value0):
      fields.set("type", "consentRevoked")
      fields.set("revokedOn", value0)
    case .consentGiven(let value0):
      fields.set("type", "consentGiven")
      fields.set("givenOn", value0)
    case .noMailToConfirm:
      fields.set("type", "noMailToConfirm")
    case .noAddressToConfirm:
      fields.set("type", "noAddressToConfirm")
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// How a consent stands. Where there is none, nobody has asked and nobody has said anything.
public enum ConsentState: WireChoice {
  /// A mail that asks for it is out.
  case requested
  case given
  /// It was taken back, or objected to.
  case revoked
  /// What was asked for was not confirmed in time.
  case expired
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ConsentState] = [.requested, .given, .revoked, .expired]

  public init(rawValue: String) {
    switch rawValue {
    case "requested": self = .requested
    case "given": self = .given
    case "revoked": self = .revoked
    case "expired": self = .expired
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .requested: "requested"
    case .given: "given"
    case .revoked: "revoked"
    case .expired: "expired"
    case .unrecognized(let word): word
    }
  }
}

public struct ConsentToken: WireObject, Hashable {
  /// From the link in the mail. 1 to 200 characters.
  public var token: String

  public init(token: String) {
    self.token = token
  }

  public init(fields: WireFields) throws(WireError) {
    self.token = try fields.value("token")
  }

  public func write(to fields: inout WireFields) {
    fields.set("token", self.token)
  }
}

/// A person at a customer.
public struct Contact: WireObject, Hashable {
  public var id: ID<Contact>
  public var customerProfileId: ID<CustomerProfile>
  public var customerName: String
  public var name: String
  public var jobTitle: String?
  public var department: String?
  public var email: String?
  public var phone: String?
  public var mobile: String?
  public var notes: String?
  /// Whether they are who is asked first. A customer has one at most.
  public var isPrimary: Bool
  public var ownerId: ID<User>
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  public var version: Int

  public init(
    id: ID<Contact>,
    customerProfileId: ID<CustomerProfile>,
    customerName: String,
    name: String,
    jobTitle: String? = nil,
    department: String? = nil,
    email: String? = nil,
    phone: String? = nil,
    mobile: String? = nil,
    notes: String? = nil,
    isPrimary: Bool,
    ownerId: ID<User>,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.customerProfileId = customerProfileId
    self.customerName = customerName
    self.name = name
    self.jobTitle = jobTitle
    self.department = department
    self.email = email
    self.phone = phone
    self.mobile = mobile
    self.notes = notes
    self.isPrimary = isPrimary
    self.ownerId = ownerId
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.customerProfileId = try fields.value("customerProfileId")
    self.customerName = try fields.value("customerName")
    self.name = try fields.value("name")
    self.jobTitle = try fields.optional("jobTitle")
    self.department = try fields.optional("department")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.mobile = try fields.optional("mobile")
    self.notes = try fields.optional("notes")
    self.isPrimary = try fields.value("isPrimary")
    self.ownerId = try fields.value("ownerId")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("customerName", self.customerName)
    fields.set("name", self.name)
    fields.setOptional("jobTitle", self.jobTitle)
    fields.setOptional("department", self.department)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("mobile", self.mobile)
    fields.setOptional("notes", self.notes)
    fields.set("isPrimary", self.isPrimary)
    fields.set("ownerId", self.ownerId)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// Why a contact was not changed.
public indirect enum ContactError: WireObject, Hashable {
  /// The contact has changed since; `current` is what it is now.
  case staleVersion(current: Contact)
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

public struct ContactKey: WireObject, Hashable {
  public var id: ID<Contact>

  public init(id: ID<Contact>) {
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
public struct ContactPage: WireObject, Hashable {
  public var items: [Contact]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [Contact], nextCursor: String? = nil, total: Int? = nil) {
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

public enum ContactSort: WireChoice {
  /// Without regard to case and accents.
  case name
  case created
  case updated
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ContactSort] = [.name, .created, .updated]

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

/// What a conversion may have made.
public enum ConversionPart: WireChoice {
  case customer
  case contact
  case opportunity
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ConversionPart] = [.customer, .contact, .opportunity]

  public init(rawValue: String) {
    switch rawValue {
    case "customer": self = .customer
    case "contact": self = .contact
    case "opportunity": self = .opportunity
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .customer: "customer"
    case .contact: "contact"
    case .opportunity: "opportunity"
    case .unrecognized(let word): word
    }
  }
}

public struct ConvertLead: WireObject, Hashable {
  public var id: ID<Lead>
  /// At least 1.
  public var version: Int?
  /// The customer that the lead belongs to. Without it one is made of the lead.
  public var customerProfileId: ID<CustomerProfile>?
  /// Whether the new customer is a company; without it, it is one if the lead names a company.
  public var customerKind: CustomerKind?
  /// Makes a new customer though there seems to be the same one already. Default: `false`.
  public var allowDuplicate: Bool?
  /// Whether the lead's person becomes a contact of the customer. One of the same name that is there is taken. Default:
  /// `true`.
  public var withContact: Bool?
  /// A deal to make with it; without it none is made.
  public var opportunity: LeadOpportunity?
  /// Who owns what is made; without it the lead's owner.
  public var ownerId: ID<User>?

  public init(
    id: ID<Lead>,
    version: Int? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    customerKind: CustomerKind? = nil,
    allowDuplicate: Bool? = nil,
    withContact: Bool? = nil,
    opportunity: LeadOpportunity? = nil,
    ownerId: ID<User>? = nil
  ) {
    self.id = id
    self.version = version
    self.customerProfileId = customerProfileId
    self.customerKind = customerKind
    self.allowDuplicate = allowDuplicate
    self.withContact = withContact
    self.opportunity = opportunity
    self.ownerId = ownerId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.customerKind = try fields.optional("customerKind")
    self.allowDuplicate = try fields.optional("allowDuplicate")
    self.withContact = try fields.optional("withContact")
    self.opportunity = try fields.optional("opportunity")
    self.ownerId = try fields.optional("ownerId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("customerKind", self.customerKind)
    fields.setOptional("allowDuplicate", self.allowDuplicate)
    fields.setOptional("withContact", self.withContact)
    fields.setOptional("opportunity", self.opportunity)
    fields.setOptional("ownerId", self.ownerId)
  }
}

public struct CreateAPIKey: WireObject, Hashable {
  /// What it is for. White space at both ends is taken away. 1 to 100 characters.
  public var name: String
  /// The procedures that it reaches: by name (`crm.customers.getCustomer`), those that begin alike (`crm.customers.*`),
  /// or
  /// all (`*`). All if left out. Procedures for people alone, such as `auth.changePassword`, are never among them. 1 to
  /// 50 elements. No element twice. Each: 1 to 200 characters; matches the name of a procedure, the beginning of names
  /// with .* behind, or *.
  public var scopes: [String]?
  /// Whether it may only read. Default: `false`.
  public var isReadOnly: Bool?
  /// When it becomes useless; never if left out. In the future.
  public var expiresAt: Instant?

  public init(name: String, scopes: [String]? = nil, isReadOnly: Bool? = nil, expiresAt: Instant? = nil) {
    self.name = name
    self.scopes = scopes
    self.isReadOnly = isReadOnly
    self.expiresAt = expiresAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
    self.scopes = try fields.optional("scopes")
    self.isReadOnly = try fields.optional("isReadOnly")
    self.expiresAt = try fields.optional("expiresAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
    fields.setOptional("scopes", self.scopes)
    fields.setOptional("isReadOnly", self.isReadOnly)
    fields.setOptional("expiresAt", self.expiresAt)
  }
}

public struct CreateContact: WireObject, Hashable {
  /// The customer that the person is at.
  public var customerProfileId: ID<CustomerProfile>
  /// White space at both ends is taken away. 1 to 200 characters.
  public var name: String
  /// White space at both ends is taken away. At most 200 characters.
  public var jobTitle: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var department: String?
  /// White space at both ends is taken away. Made lower case. An e-mail address.
  public var email: String?
  /// White space at both ends is taken away. A telephone number with country code.
  public var phone: String?
  /// White space at both ends is taken away. A telephone number with country code.
  public var mobile: String?
  /// White space at both ends is taken away. At most 10000 characters.
  public var notes: String?
  /// Without it the customer's first contact becomes who is asked first, and later ones do not.
  public var isPrimary: Bool?
  /// Without it the caller.
  public var ownerId: ID<User>?

  public init(
    customerProfileId: ID<CustomerProfile>,
    name: String,
    jobTitle: String? = nil,
    department: String? = nil,
    email: String? = nil,
    phone: String? = nil,
    mobile: String? = nil,
    notes: String? = nil,
    isPrimary: Bool? = nil,
    ownerId: ID<User>? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.name = name
    self.jobTitle = jobTitle
    self.department = department
    self.email = email
    self.phone = phone
    self.mobile = mobile
    self.notes = notes
    self.isPrimary = isPrimary
    self.ownerId = ownerId
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
    self.name = try fields.value("name")
    self.jobTitle = try fields.optional("jobTitle")
    self.department = try fields.optional("department")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.mobile = try fields.optional("mobile")
    self.notes = try fields.optional("notes")
    self.isPrimary = try fields.optional("isPrimary")
    self.ownerId = try fields.optional("ownerId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("name", self.name)
    fields.setOptional("jobTitle", self.jobTitle)
    fields.setOptional("department", self.department)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("mobile", self.mobile)
    fields.setOptional("notes", self.notes)
    fields.setOptional("isPrimary", self.isPrimary)
    fields.setOptional("ownerId", self.ownerId)
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
  /// Values by the keys of the workspace's custom fields. At most 100 elements.
  public var customFields: [String: JSONValue]?
  /// Without it the caller.
  public var ownerId: ID<User>?
  /// What to do if the caller sees a customer that is likely the same. Default: `"warn"`.
  public var onDuplicate: DuplicatePolicy?

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
    customFields: [String: JSONValue]? = nil,
    ownerId: ID<User>? = nil,
    onDuplicate: DuplicatePolicy? = nil
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
    self.customFields = customFields
    self.ownerId = ownerId
    self.onDuplicate = onDuplicate
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
    self.customFields = try fields.optional("customFields")
    self.ownerId = try fields.optional("ownerId")
    self.onDuplicate = try fields.optional("onDuplicate")
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
    fields.setOptional("customFields", self.customFields)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("onDuplicate", self.onDuplicate)
  }
}

public struct CreateDocument: WireObject, Hashable {
  /// White space at both ends is taken away. 1 to 300 characters.
  public var title: String
  /// White space at both ends is taken away. At most 10000 characters.
  public var description: String?
  /// White space at both ends is taken away. Made lower case. At most 50 characters.
  public var category: String?
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
  /// `[]`.
  public var tags: [String]?
  /// With a deal, the customer is the deal's.
  public var customerProfileId: ID<CustomerProfile>?
  public var opportunityId: ID<Opportunity>?
  /// Without it the caller.
  public var ownerId: ID<User>?
  public var file: DocumentFile

  public init(
    title: String,
    description: String? = nil,
    category: String? = nil,
    tags: [String]? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    opportunityId: ID<Opportunity>? = nil,
    ownerId: ID<User>? = nil,
    file: DocumentFile
  ) {
    self.title = title
    self.description = description
    self.category = category
    self.tags = tags
    self.customerProfileId = customerProfileId
    self.opportunityId = opportunityId
    self.ownerId = ownerId
    self.file = file
  }

  public init(fields: WireFields) throws(WireError) {
    self.title = try fields.value("title")
    self.description = try fields.optional("description")
    self.category = try fields.optional("category")
    self.tags = try fields.optional("tags")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.opportunityId = try fields.optional("opportunityId")
    self.ownerId = try fields.optional("ownerId")
    self.file = try fields.value("file")
  }

  public func write(to fields: inout WireFields) {
    fields.set("title", self.title)
    fields.setOptional("description", self.description)
    fields.setOptional("category", self.category)
    fields.setOptional("tags", self.tags)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("ownerId", self.ownerId)
    fields.set("file", self.file)
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

public struct CreateLead: WireObject, Hashable {
  /// The person's. White space at both ends is taken away. 1 to 200 characters.
  public var name: String
  /// White space at both ends is taken away. At most 200 characters.
  public var company: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var jobTitle: String?
  /// White space at both ends is taken away. Made lower case. An e-mail address.
  public var email: String?
  /// White space at both ends is taken away. A telephone number with country code.
  public var phone: String?
  /// White space at both ends is taken away. An http or https URL. At most 2000 characters.
  public var website: String?
  /// White space at both ends is taken away. At most 100 characters.
  public var industry: String?
  /// White space at both ends is taken away. At most 100 characters.
  public var source: String?
  public var utm: UTMParameters?
  /// White space at both ends is taken away. An http or https URL. At most 2000 characters.
  public var referrer: String?
  /// White space at both ends is taken away. An http or https URL. At most 2000 characters.
  public var landingPage: String?
  public var campaignId: ID<Campaign>?
  /// Its name in another system; no other lead of the workspace has it. White space at both ends is taken away. 1 to
  /// 200 characters.
  public var externalId: String?
  /// White space at both ends is taken away. At most 10000 characters.
  public var notes: String?
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
  /// `[]`.
  public var tags: [String]?
  /// Without it the caller.
  public var ownerId: ID<User>?
  /// Whether it waits for somebody to be made responsible. Until then its owner keeps it. Default: `false`.
  public var isUnrouted: Bool?

  public init(
    name: String,
    company: String? = nil,
    jobTitle: String? = nil,
    email: String? = nil,
    phone: String? = nil,
    website: String? = nil,
    industry: String? = nil,
    source: String? = nil,
    utm: UTMParameters? = nil,
    referrer: String? = nil,
    landingPage: String? = nil,
    campaignId: ID<Campaign>? = nil,
    externalId: String? = nil,
    notes: String? = nil,
    tags: [String]? = nil,
    ownerId: ID<User>? = nil,
    isUnrouted: Bool? = nil
  ) {
    self.name = name
    self.company = company
    self.jobTitle = jobTitle
    self.email = email
    self.phone = phone
    self.website = website
    self.industry = industry
    self.source = source
    self.utm = utm
    self.referrer = referrer
    self.landingPage = landingPage
    self.campaignId = campaignId
    self.externalId = externalId
    self.notes = notes
    self.tags = tags
    self.ownerId = ownerId
    self.isUnrouted = isUnrouted
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
    self.company = try fields.optional("company")
    self.jobTitle = try fields.optional("jobTitle")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.website = try fields.optional("website")
    self.industry = try fields.optional("industry")
    self.source = try fields.optional("source")
    self.utm = try fields.optional("utm")
    self.referrer = try fields.optional("referrer")
    self.landingPage = try fields.optional("landingPage")
    self.campaignId = try fields.optional("campaignId")
    self.externalId = try fields.optional("externalId")
    self.notes = try fields.optional("notes")
    self.tags = try fields.optional("tags")
    self.ownerId = try fields.optional("ownerId")
    self.isUnrouted = try fields.optional("isUnrouted")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
    fields.setOptional("company", self.company)
    fields.setOptional("jobTitle", self.jobTitle)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("website", self.website)
    fields.setOptional("industry", self.industry)
    fields.setOptional("source", self.source)
    fields.setOptional("utm", self.utm)
    fields.setOptional("referrer", self.referrer)
    fields.setOptional("landingPage", self.landingPage)
    fields.setOptional("campaignId", self.campaignId)
    fields.setOptional("externalId", self.externalId)
    fields.setOptional("notes", self.notes)
    fields.setOptional("tags", self.tags)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("isUnrouted", self.isUnrouted)
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

public struct CreateQuote: WireObject, Hashable {
  /// The deal that it is for. Its customer gets it.
  public var opportunityId: ID<Opportunity>
  /// Without it the deal's. White space at both ends is taken away. 1 to 200 characters.
  public var title: String?
  /// One of the customer's; without it the deal's.
  public var contactId: ID<Contact>?
  /// White space at both ends is taken away. At most 10000 characters.
  public var introduction: String?
  /// Without them the workspace's usual ones. White space at both ends is taken away. At most 10000 characters.
  public var terms: String?
  /// As it is to stand on the document, in lines; without it the customer's usual one for bills. White space at both
  /// ends is taken away. At most 500 characters.
  public var address: String?
  /// Without it the workspace's.
  public var language: DocumentLanguage?
  /// ISO 4217; without it the deal's. Matches a currency code of three capital letters.
  public var currency: String?
  /// Without it, it is set when the quote is sent, by the workspace's usual time.
  public var validUntil: CalendarDate?
  /// At most 200 elements. Default: `[]`.
  public var lines: [QuoteLineInput]?

  public init(
    opportunityId: ID<Opportunity>,
    title: String? = nil,
    contactId: ID<Contact>? = nil,
    introduction: String? = nil,
    terms: String? = nil,
    address: String? = nil,
    language: DocumentLanguage? = nil,
    currency: String? = nil,
    validUntil: CalendarDate? = nil,
    lines: [QuoteLineInput]? = nil
  ) {
    self.opportunityId = opportunityId
    self.title = title
    self.contactId = contactId
    self.introduction = introduction
    self.terms = terms
    self.address = address
    self.language = language
    self.currency = currency
    self.validUntil = validUntil
    self.lines = lines
  }

  public init(fields: WireFields) throws(WireError) {
    self.opportunityId = try fields.value("opportunityId")
    self.title = try fields.optional("title")
    self.contactId = try fields.optional("contactId")
    self.introduction = try fields.optional("introduction")
    self.terms = try fields.optional("terms")
    self.address = try fields.optional("address")
    self.language = try fields.optional("language")
    self.currency = try fields.optional("currency")
    self.validUntil = try fields.optional("validUntil")
    self.lines = try fields.optional("lines")
  }

  public func write(to fields: inout WireFields) {
    fields.set("opportunityId", self.opportunityId)
    fields.setOptional("title", self.title)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("introduction", self.introduction)
    fields.setOptional("terms", self.terms)
    fields.setOptional("address", self.address)
    fields.setOptional("language", self.language)
    fields.setOptional("currency", self.currency)
    fields.setOptional("validUntil", self.validUntil)
    fields.setOptional("lines", self.lines)
  }
}

public struct CreateRelationship: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>
  public var relatedCustomerProfileId: ID<CustomerProfile>
  /// What the customer is to the related one.
  public var type: RelationshipType
  /// 1 to 10. Default: `5`.
  public var strength: Int?
  /// White space at both ends is taken away. At most 2000 characters.
  public var notes: String?
  public var since: CalendarDate?

  public init(
    customerProfileId: ID<CustomerProfile>,
    relatedCustomerProfileId: ID<CustomerProfile>,
    type: RelationshipType,
    strength: Int? = nil,
    notes: String? = nil,
    since: CalendarDate? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.relatedCustomerProfileId = relatedCustomerProfileId
    self.type = type
    self.strength = strength
    self.notes = notes
    self.since = since
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
    self.relatedCustomerProfileId = try fields.value("relatedCustomerProfileId")
    self.type = try fields.value("type")
    self.strength = try fields.optional("strength")
    self.notes = try fields.optional("notes")
    self.since = try fields.optional("since")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("relatedCustomerProfileId", self.relatedCustomerProfileId)
    fields.set("type", self.type)
    fields.setOptional("strength", self.strength)
    fields.setOptional("notes", self.notes)
    fields.setOptional("since", self.since)
  }
}

public struct CreateSegment: WireObject, Hashable {
  /// Default: `"manual"`.
  public var type: SegmentType?
  /// Unique in the workspace. White space at both ends is taken away. 1 to 100 characters.
  public var name: String
  /// White space at both ends is taken away. At most 2000 characters.
  public var description: String?
  /// Default: `"gray"`.
  public var color: StageColor?
  /// An automatic segment needs them, a manual one has none.
  public var rules: SegmentRule?

  public init(
    type: SegmentType? = nil,
    name: String,
    description: String? = nil,
    color: StageColor? = nil,
    rules: SegmentRule? = nil
  ) {
    self.type = type
    self.name = name
    self.description = description
    self.color = color
    self.rules = rules
  }

  public init(fields: WireFields) throws(WireError) {
    self.type = try fields.optional("type")
    self.name = try fields.value("name")
    self.description = try fields.optional("description")
    self.color = try fields.optional("color")
    self.rules = try fields.optional("rules")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("type", self.type)
    fields.set("name", self.name)
    fields.setOptional("description", self.description)
    fields.setOptional("color", self.color)
    fields.setOptional("rules", self.rules)
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

public struct CreateTask: WireObject, Hashable {
  /// White space at both ends is taken away. 1 to 200 characters.
  public var title: String
  /// White space at both ends is taken away. At most 10000 characters.
  public var description: String?
  /// Default: `"todo"`.
  public var kind: TaskKind?
  /// Default: `"normal"`.
  public var priority: TaskPriority?
  /// The day on which it is due.
  public var dueDate: CalendarDate?
  /// Instead of `dueDate`: the moment at which it is due.
  public var dueAt: Instant?
  /// Without it the caller.
  public var assigneeId: ID<User>?
  /// Without it the deal's, if it is for a deal.
  public var customerProfileId: ID<CustomerProfile>?
  /// One of the customer's.
  public var contactId: ID<Contact>?
  public var opportunityId: ID<Opportunity>?
  public var leadId: ID<Lead>?

  public init(
    title: String,
    description: String? = nil,
    kind: TaskKind? = nil,
    priority: TaskPriority? = nil,
    dueDate: CalendarDate? = nil,
    dueAt: Instant? = nil,
    assigneeId: ID<User>? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    opportunityId: ID<Opportunity>? = nil,
    leadId: ID<Lead>? = nil
  ) {
    self.title = title
    self.description = description
    self.kind = kind
    self.priority = priority
    self.dueDate = dueDate
    self.dueAt = dueAt
    self.assigneeId = assigneeId
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.opportunityId = opportunityId
    self.leadId = leadId
  }

  public init(fields: WireFields) throws(WireError) {
    self.title = try fields.value("title")
    self.description = try fields.optional("description")
    self.kind = try fields.optional("kind")
    self.priority = try fields.optional("priority")
    self.dueDate = try fields.optional("dueDate")
    self.dueAt = try fields.optional("dueAt")
    self.assigneeId = try fields.optional("assigneeId")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.opportunityId = try fields.optional("opportunityId")
    self.leadId = try fields.optional("leadId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("title", self.title)
    fields.setOptional("description", self.description)
    fields.setOptional("kind", self.kind)
    fields.setOptional("priority", self.priority)
    fields.setOptional("dueDate", self.dueDate)
    fields.setOptional("dueAt", self.dueAt)
    fields.setOptional("assigneeId", self.assigneeId)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("leadId", self.leadId)
  }
}

public struct CreateTeam: WireObject, Hashable {
  /// White space at both ends is taken away. 1 to 100 characters.
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

public struct CreateView: WireObject, Hashable {
  /// Which list it is for, such as `customers`. White space at both ends is taken away. 1 to 50 characters.
  public var list: String
  /// What nobody's own view of this list is called yet. White space at both ends is taken away. 1 to 100 characters.
  public var name: String
  /// At most 8000 characters.
  public var query: String
  /// Default: `false`.
  public var isShared: Bool?

  public init(list: String, name: String, query: String, isShared: Bool? = nil) {
    self.list = list
    self.name = name
    self.query = query
    self.isShared = isShared
  }

  public init(fields: WireFields) throws(WireError) {
    self.list = try fields.value("list")
    self.name = try fields.value("name")
    self.query = try fields.value("query")
    self.isShared = try fields.optional("isShared")
  }

  public func write(to fields: inout WireFields) {
    fields.set("list", self.list)
    fields.set("name", self.name)
    fields.set("query", self.query)
    fields.setOptional("isShared", self.isShared)
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

/// An amount with its currency.
public struct CurrencyAmount: WireObject, Hashable {
  /// ISO 4217.
  public var currency: String
  public var amount: Money

  public init(currency: String, amount: Money) {
    self.currency = currency
    self.amount = amount
  }

  public init(fields: WireFields) throws(WireError) {
    self.currency = try fields.value("currency")
    self.amount = try fields.value("amount")
  }

  public func write(to fields: inout WireFields) {
    fields.set("currency", self.currency)
    fields.set("amount", self.amount)
  }
}

/// A field that a workspace gives its customers beside those that all have.
public struct CustomField: WireObject, Hashable {
  /// What programs call it. It does not change.
  public var key: String
  /// What people call it.
  public var label: String
  /// A line below the field.
  public var help: String?
  public var type: CustomFieldType
  /// What a `select` may be; empty for other types.
  public var options: [String]
  /// Whether customers must have a value.
  public var isRequired: Bool
  /// Whether customers with the same value are likely the same, as with a customer number or a date of birth.
  public var isIdentifying: Bool

  public init(
    key: String,
    label: String,
    help: String? = nil,
    type: CustomFieldType,
    options: [String],
    isRequired: Bool,
    isIdentifying: Bool
  ) {
    self.key = key
    self.label = label
    self.help = help
    self.type = type
    self.options = options
    self.isRequired = isRequired
    self.isIdentifying = isIdentifying
  }

  public init(fields: WireFields) throws(WireError) {
    self.key = try fields.value("key")
    self.label = try fields.value("label")
    self.help = try fields.optional("help")
    self.type = try fields.value("type")
    self.options = try fields.value("options")
    self.isRequired = try fields.value("isRequired")
    self.isIdentifying = try fields.value("isIdentifying")
  }

  public func write(to fields: inout WireFields) {
    fields.set("key", self.key)
    fields.set("label", self.label)
    fields.setOptional("help", self.help)
    fields.set("type", self.type)
    fields.set("options", self.options)
    fields.set("isRequired", self.isRequired)
    fields.set("isIdentifying", self.isIdentifying)
  }
}

public struct CustomFieldChoice: WireObject, Hashable {
  /// 1 to 40 characters.
  public var key: String
  public var from: MergeSource

  public init(key: String, from: MergeSource) {
    self.key = key
    self.from = from
  }

  public init(fields: WireFields) throws(WireError) {
    self.key = try fields.value("key")
    self.from = try fields.value("from")
  }

  public func write(to fields: inout WireFields) {
    fields.set("key", self.key)
    fields.set("from", self.from)
  }
}

public struct CustomFieldDefinition: WireObject, Hashable {
  /// Matches a small letter, then letters, digits and underscores, 40 at most.
  public var key: String
  /// White space at both ends is taken away. 1 to 100 characters.
  public var label: String
  /// White space at both ends is taken away. At most 500 characters.
  public var help: String?
  public var type: CustomFieldType
  /// For `select`: 1 to 200. At most 200 elements. No element twice. Each: white space at both ends is taken away; 1 to
  /// 100 characters. Default: `[]`.
  public var options: [String]?
  /// Default: `false`.
  public var isRequired: Bool?
  /// Default: `false`.
  public var isIdentifying: Bool?

  public init(
    key: String,
    label: String,
    help: String? = nil,
    type: CustomFieldType,
    options: [String]? = nil,
    isRequired: Bool? = nil,
    isIdentifying: Bool? = nil
  ) {
    self.key = key
    self.label = label
    self.help = help
    self.type = type
    self.options = options
    self.isRequired = isRequired
    self.isIdentifying = isIdentifying
  }

  public init(fields: WireFields) throws(WireError) {
    self.key = try fields.value("key")
    self.label = try fields.value("label")
    self.help = try fields.optional("help")
    self.type = try fields.value("type")
    self.options = try fields.optional("options")
    self.isRequired = try fields.optional("isRequired")
    self.isIdentifying = try fields.optional("isIdentifying")
  }

  public func write(to fields: inout WireFields) {
    fields.set("key", self.key)
    fields.set("label", self.label)
    fields.setOptional("help", self.help)
    fields.set("type", self.type)
    fields.setOptional("options", self.options)
    fields.setOptional("isRequired", self.isRequired)
    fields.setOptional("isIdentifying", self.isIdentifying)
  }
}

/// Why the custom fields were not changed.
public indirect enum CustomFieldError: WireObject, Hashable {
  /// They have changed since; `current` is what they are now.
  case staleVersion(current: CustomFields)
  /// Customers have values of the field, which the new type could not hold.
  case typeInUse(key: String, fieldType: CustomFieldType, customers: Int)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "typeInUse": self = .typeInUse(key: try fields.value("key"), fieldType: try fields.value("fieldType"), customers: try fields.value("customers"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .typeInUse(let value0, let value1, let value2):
      fields.set("type", "typeInUse")
      fields.set("key", value0)
      fields.set("fieldType", value1)
      fields.set("customers", value2)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// A condition on a custom field.
public struct CustomFieldFilter: WireObject, Hashable {
  /// 1 to 40 characters.
  public var key: String
  /// Default: `"equals"`.
  public var op: CustomFieldOperator?
  /// Of the field's type; absent for `isSet` and `isNotSet`.
  public var value: JSONValue?

  public init(key: String, op: CustomFieldOperator? = nil, value: JSONValue? = nil) {
    self.key = key
    self.op = op
    self.value = value
  }

  public init(fields: WireFields) throws(WireError) {
    self.key = try fields.value("key")
    self.op = try fields.optional("op")
    self.value = try fields.optional("value")
  }

  public func write(to fields: inout WireFields) {
    fields.set("key", self.key)
    fields.setOptional("op", self.op)
    fields.setOptional("value", self.value)
  }
}

public enum CustomFieldOperator: WireChoice {
  /// Texts are compared without regard to case and accents.
  case equals
  case notEquals
  /// Texts alone.
  case contains
  /// Texts alone.
  case startsWith
  /// Numbers and dates.
  case greaterThan
  /// Numbers and dates.
  case atLeast
  /// Numbers and dates.
  case lessThan
  /// Numbers and dates.
  case atMost
  /// Whether the customer has a value at all.
  case isSet
  case isNotSet
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [CustomFieldOperator] = [.equals, .notEquals, .contains, .startsWith, .greaterThan, .atLeast, .lessThan, .atMost, .isSet, .isNotSet]

  public init(rawValue: String) {
    switch rawValue {
    case "equals": self = .equals
    case "notEquals": self = .notEquals
    case "contains": self = .contains
    case "startsWith": self = .startsWith
    case "greaterThan": self = .greaterThan
    case "atLeast": self = .atLeast
    case "lessThan": self = .lessThan
    case "atMost": self = .atMost
    case "isSet": self = .isSet
    case "isNotSet": self = .isNotSet
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .equals: "equals"
    case .notEquals: "notEquals"
    case .contains: "contains"
    case .startsWith: "startsWith"
    case .greaterThan: "greaterThan"
    case .atLeast: "atLeast"
    case .lessThan: "lessThan"
    case .atMost: "atMost"
    case .isSet: "isSet"
    case .isNotSet: "isNotSet"
    case .unrecognized(let word): word
    }
  }
}

public enum CustomFieldType: WireChoice {
  /// At most 2,000 characters.
  case text
  /// A number.
  case number
  /// `YYYY-MM-DD`.
  case date
  /// One of the field's options.
  case select
  /// An `http` or `https` URL.
  case url
  /// `true` or `false`.
  case checkbox
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [CustomFieldType] = [.text, .number, .date, .select, .url, .checkbox]

  public init(rawValue: String) {
    switch rawValue {
    case "text": self = .text
    case "number": self = .number
    case "date": self = .date
    case "select": self = .select
    case "url": self = .url
    case "checkbox": self = .checkbox
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .date: "date"
    case .select: "select"
    case .url: "url"
    case .checkbox: "checkbox"
    case .unrecognized(let word): word
    }
  }
}

public struct CustomFields: WireObject, Hashable {
  /// In the order in which they are shown.
  public var items: [CustomField]
  /// When any of them was last changed, added or taken out; absent as long as nobody has set any, as is who did.
  public var updatedAt: Instant?
  public var updatedBy: ID<User>?
  /// Counts the changes of all of them; 0 as long as nobody has set any.
  public var version: Int

  public init(items: [CustomField], updatedAt: Instant? = nil, updatedBy: ID<User>? = nil, version: Int) {
    self.items = items
    self.updatedAt = updatedAt
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.updatedAt = try fields.optional("updatedAt")
    self.updatedBy = try fields.optional("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("updatedAt", self.updatedAt)
    fields.setOptional("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// An address of a customer.
public struct CustomerAddress: WireObject, Hashable {
  public var id: ID<CustomerAddress>
  public var customerProfileId: ID<CustomerProfile>
  public var kind: AddressKind
  /// What people call it: `Warehouse North`.
  public var label: String?
  /// Who stands on the envelope, if it is not the customer.
  public var recipient: String?
  /// Street and number.
  public var line1: String
  public var line2: String?
  public var postalCode: String?
  public var city: String?
  /// State, province or canton.
  public var region: String?
  /// ISO 3166-1, two letters.
  public var country: String?
  /// Whether it is the one of its kind that is used unless another one is named.
  public var isDefault: Bool
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  public var version: Int

  public init(
    id: ID<CustomerAddress>,
    customerProfileId: ID<CustomerProfile>,
    kind: AddressKind,
    label: String? = nil,
    recipient: String? = nil,
    line1: String,
    line2: String? = nil,
    postalCode: String? = nil,
    city: String? = nil,
    region: String? = nil,
    country: String? = nil,
    isDefault: Bool,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.customerProfileId = customerProfileId
    self.kind = kind
    self.label = label
    self.recipient = recipient
    self.line1 = line1
    self.line2 = line2
    self.postalCode = postalCode
    self.city = city
    self.region = region
    self.country = country
    self.isDefault = isDefault
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.customerProfileId = try fields.value("customerProfileId")
    self.kind = try fields.value("kind")
    self.label = try fields.optional("label")
    self.recipient = try fields.optional("recipient")
    self.line1 = try fields.value("line1")
    self.line2 = try fields.optional("line2")
    self.postalCode = try fields.optional("postalCode")
    self.city = try fields.optional("city")
    self.region = try fields.optional("region")
    self.country = try fields.optional("country")
    self.isDefault = try fields.value("isDefault")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("kind", self.kind)
    fields.setOptional("label", self.label)
    fields.setOptional("recipient", self.recipient)
    fields.set("line1", self.line1)
    fields.setOptional("line2", self.line2)
    fields.setOptional("postalCode", self.postalCode)
    fields.setOptional("city", self.city)
    fields.setOptional("region", self.region)
    fields.setOptional("country", self.country)
    fields.set("isDefault", self.isDefault)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// One entry of a customer's audit trail.
public struct CustomerAuditEntry: WireObject, Hashable {
  public var at: Instant
  /// Absent for what the system did by itself.
  public var by: ID<User>?
  public var byName: String?
  /// `created`, `updated`, `deleted`, `restored`, `merged`, …
  public var action: String
  /// The kind of record: `CustomerProfile`, `Contact`, `CustomerAddress`, …
  public var entity: String
  public var entityId: String
  public var changes: [CustomerFieldChange]
  /// The procedure that was called.
  public var procedure: String
  public var ip: String?

  public init(
    at: Instant,
    by: ID<User>? = nil,
    byName: String? = nil,
    action: String,
    entity: String,
    entityId: String,
    changes: [CustomerFieldChange],
    procedure: String,
    ip: String? = nil
  ) {
    self.at = at
    self.by = by
    self.byName = byName
    self.action = action
    self.entity = entity
    self.entityId = entityId
    self.changes = changes
    self.procedure = procedure
    self.ip = ip
  }

  public init(fields: WireFields) throws(WireError) {
    self.at = try fields.value("at")
    self.by = try fields.optional("by")
    self.byName = try fields.optional("byName")
    self.action = try fields.value("action")
    self.entity = try fields.value("entity")
    self.entityId = try fields.value("entityId")
    self.changes = try fields.value("changes")
    self.procedure = try fields.value("procedure")
    self.ip = try fields.optional("ip")
  }

  public func write(to fields: inout WireFields) {
    fields.set("at", self.at)
    fields.setOptional("by", self.by)
    fields.setOptional("byName", self.byName)
    fields.set("action", self.action)
    fields.set("entity", self.entity)
    fields.set("entityId", self.entityId)
    fields.set("changes", self.changes)
    fields.set("procedure", self.procedure)
    fields.setOptional("ip", self.ip)
  }
}

/// One page of a list.
public struct CustomerAuditEntryPage: WireObject, Hashable {
  public var items: [CustomerAuditEntry]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [CustomerAuditEntry], nextCursor: String? = nil, total: Int? = nil) {
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

public struct CustomerBulkResult: WireObject, Hashable {
  public var id: ID<CustomerProfile>
  /// Whether anything about the customer changed.
  public var changed: Bool
  public var version: Int

  public init(id: ID<CustomerProfile>, changed: Bool, version: Int) {
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

/// A customer with what stands around them.
public struct CustomerDetail: WireObject, Hashable {
  public var customer: CustomerProfile
  /// Who is asked first stands first; 50 at most.
  public var contacts: [Contact]
  /// By kind; the default one of each stands first.
  public var addresses: [CustomerAddress]
  /// The newest 20 open deals.
  public var openDeals: [Opportunity]
  /// What was won from them, by currency.
  public var lifetimeValue: [PipelineAmount]
  /// How well the relationship with them is at this moment.
  public var health: HealthScore?
  /// Relations to other customers whom the caller sees; 50 at most.
  public var relationships: [Relationship]
  /// The segments that they are in, by name; 100 at most.
  public var segments: [SegmentMembership]
  /// What they and their contacts have agreed to and taken back; 100 at most.
  public var consents: [Consent]
  /// Customers that were merged into this one, as long as it can be undone.
  public var merges: [CustomerMerge]

  public init(
    customer: CustomerProfile,
    contacts: [Contact],
    addresses: [CustomerAddress],
    openDeals: [Opportunity],
    lifetimeValue: [PipelineAmount],
    health: HealthScore? = nil,
    relationships: [Relationship],
    segments: [SegmentMembership],
    consents: [Consent],
    merges: [CustomerMerge]
  ) {
    self.customer = customer
    self.contacts = contacts
    self.addresses = addresses
    self.openDeals = openDeals
    self.lifetimeValue = lifetimeValue
    self.health = health
    self.relationships = relationships
    self.segments = segments
    self.consents = consents
    self.merges = merges
  }

  public init(fields: WireFields) throws(WireError) {
    self.customer = try fields.value("customer")
    self.contacts = try fields.value("contacts")
    self.addresses = try fields.value("addresses")
    self.openDeals = try fields.value("openDeals")
    self.lifetimeValue = try fields.value("lifetimeValue")
    self.health = try fields.optional("health")
    self.relationships = try fields.value("relationships")
    self.segments = try fields.value("segments")
    self.consents = try fields.value("consents")
    self.merges = try fields.value("merges")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customer", self.customer)
    fields.set("contacts", self.contacts)
    fields.set("addresses", self.addresses)
    fields.set("openDeals", self.openDeals)
    fields.set("lifetimeValue", self.lifetimeValue)
    fields.setOptional("health", self.health)
    fields.set("relationships", self.relationships)
    fields.set("segments", self.segments)
    fields.set("consents", self.consents)
    fields.set("merges", self.merges)
  }
}

/// A document that belongs to a customer, a deal or the workspace: a file in all its versions, and what is known of it.
public struct CustomerDocument: WireObject, Hashable {
  public var id: ID<Document>
  public var title: String
  public var description: String?
  /// Such as `contract` or `offer`: the workspace's own words.
  public var category: String?
  public var tags: [String]
  public var customerProfileId: ID<CustomerProfile>?
  public var customerName: String?
  public var opportunityId: ID<Opportunity>?
  public var ownerId: ID<User>
  public var ownerName: String
  /// The number of its newest version whose bytes have come; 0 as long as none have.
  public var currentVersion: Int
  /// The file of the current version, with its ending.
  public var fileName: String
  public var mediaType: String
  /// In bytes.
  public var size: Int
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes; an update may carry it. (The versions of the file are counted apart.)
  public var version: Int
  /// When it was deleted; it can be restored for 30 days.
  public var deletedAt: Instant?
  /// Path and query of a picture of the current version, for browsers to show small: an image of up to 2 MiB itself, or
  /// the
  /// first page of a PDF. Works for a quarter of an hour at least, and stays the same for as long, so that it is
  /// fetched once. Only in lists whose call asked for it; absent if there is no such picture.
  public var thumbnailUrl: String?

  public init(
    id: ID<Document>,
    title: String,
    description: String? = nil,
    category: String? = nil,
    tags: [String],
    customerProfileId: ID<CustomerProfile>? = nil,
    customerName: String? = nil,
    opportunityId: ID<Opportunity>? = nil,
    ownerId: ID<User>,
    ownerName: String,
    currentVersion: Int,
    fileName: String,
    mediaType: String,
    size: Int,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int,
    deletedAt: Instant? = nil,
    thumbnailUrl: String? = nil
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.category = category
    self.tags = tags
    self.customerProfileId = customerProfileId
    self.customerName = customerName
    self.opportunityId = opportunityId
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.currentVersion = currentVersion
    self.fileName = fileName
    self.mediaType = mediaType
    self.size = size
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
    self.deletedAt = deletedAt
    self.thumbnailUrl = thumbnailUrl
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.title = try fields.value("title")
    self.description = try fields.optional("description")
    self.category = try fields.optional("category")
    self.tags = try fields.value("tags")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.customerName = try fields.optional("customerName")
    self.opportunityId = try fields.optional("opportunityId")
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.currentVersion = try fields.value("currentVersion")
    self.fileName = try fields.value("fileName")
    self.mediaType = try fields.value("mediaType")
    self.size = try fields.value("size")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
    self.deletedAt = try fields.optional("deletedAt")
    self.thumbnailUrl = try fields.optional("thumbnailUrl")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("title", self.title)
    fields.setOptional("description", self.description)
    fields.setOptional("category", self.category)
    fields.set("tags", self.tags)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("customerName", self.customerName)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("currentVersion", self.currentVersion)
    fields.set("fileName", self.fileName)
    fields.set("mediaType", self.mediaType)
    fields.set("size", self.size)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
    fields.setOptional("deletedAt", self.deletedAt)
    fields.setOptional("thumbnailUrl", self.thumbnailUrl)
  }
}

/// One page of a list.
public struct CustomerDocumentPage: WireObject, Hashable {
  public var items: [CustomerDocument]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [CustomerDocument], nextCursor: String? = nil, total: Int? = nil) {
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

/// Why a customer was not changed.
public indirect enum CustomerError: WireObject, Hashable {
  /// The customer has changed since; `current` is what it is now.
  case staleVersion(current: CustomerProfile)
  /// Customers that are likely the same are there already, the likeliest first.
  case possibleDuplicates(matches: [DuplicateMatch])
  /// Deals are kept for longer than customers.
  case hasDeals(count: Int)
  /// The time in which it could be restored is over, or it is not deleted.
  case notRestorable(why: String, reason: RestoreRefusal)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "possibleDuplicates": self = .possibleDuplicates(matches: try fields.value("matches"))
    case "hasDeals": self = .hasDeals(count: try fields.value("count"))
    case "notRestorable": self = .notRestorable(why: try fields.value("why"), reason: try fields.value("reason"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .possibleDuplicates(let value0):
      fields.set("type", "possibleDuplicates")
      fields.set("matches", value0)
    case .hasDeals(let value0):
      fields.set("type", "hasDeals")
      fields.set("count", value0)
    case .notRestorable(let value0, let value1):
      fields.set("type", "notRestorable")
      fields.set("why", value0)
      fields.set("reason", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct CustomerFieldChange: WireObject, Hashable {
  public var field: String
  public var old: JSONValue?
  public var new: JSONValue?

  public init(field: String, old: JSONValue? = nil, new: JSONValue? = nil) {
    self.field = field
    self.old = old
    self.new = new
  }

  public init(fields: WireFields) throws(WireError) {
    self.field = try fields.value("field")
    self.old = try fields.optional("old")
    self.new = try fields.optional("new")
  }

  public func write(to fields: inout WireFields) {
    fields.set("field", self.field)
    fields.setOptional("old", self.old)
    fields.setOptional("new", self.new)
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

/// That one customer went into another one.
public struct CustomerMerge: WireObject, Hashable {
  public var id: ID<CustomerMerge>
  /// The customer that stayed.
  public var customerProfileId: ID<CustomerProfile>
  /// The customer that went into it.
  public var merged: CustomerSummary
  public var mergedAt: Instant
  public var mergedBy: ID<User>
  public var mergedByName: String
  /// Until when it can be undone.
  public var undoableUntil: Instant
  public var undoneAt: Instant?

  public init(
    id: ID<CustomerMerge>,
    customerProfileId: ID<CustomerProfile>,
    merged: CustomerSummary,
    mergedAt: Instant,
    mergedBy: ID<User>,
    mergedByName: String,
    undoableUntil: Instant,
    undoneAt: Instant? = nil
  ) {
    self.id = id
    self.customerProfileId = customerProfileId
    self.merged = merged
    self.mergedAt = mergedAt
    self.mergedBy = mergedBy
    self.mergedByName = mergedByName
    self.undoableUntil = undoableUntil
    self.undoneAt = undoneAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.customerProfileId = try fields.value("customerProfileId")
    self.merged = try fields.value("merged")
    self.mergedAt = try fields.value("mergedAt")
    self.mergedBy = try fields.value("mergedBy")
    self.mergedByName = try fields.value("mergedByName")
    self.undoableUntil = try fields.value("undoableUntil")
    self.undoneAt = try fields.optional("undoneAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("merged", self.merged)
    fields.set("mergedAt", self.mergedAt)
    fields.set("mergedBy", self.mergedBy)
    fields.set("mergedByName", self.mergedByName)
    fields.set("undoableUntil", self.undoableUntil)
    fields.setOptional("undoneAt", self.undoneAt)
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
  /// Values by the keys of the workspace's custom fields.
  public var customFields: [String: JSONValue]
  public var ownerId: ID<User>
  public var ownerName: String
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  public var version: Int
  /// When it was deleted; it can be restored for 30 days.
  public var deletedAt: Instant?
  /// Customers that may be the same, the likeliest first: in the answer to createCustomer alone.
  public var possibleDuplicates: [DuplicateMatch]?

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
    customFields: [String: JSONValue],
    ownerId: ID<User>,
    ownerName: String,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int,
    deletedAt: Instant? = nil,
    possibleDuplicates: [DuplicateMatch]? = nil
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
    self.customFields = customFields
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
    self.deletedAt = deletedAt
    self.possibleDuplicates = possibleDuplicates
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
    self.customFields = try fields.value("customFields")
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
    self.deletedAt = try fields.optional("deletedAt")
    self.possibleDuplicates = try fields.optional("possibleDuplicates")
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
    fields.set("customFields", self.customFields)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
    fields.setOptional("deletedAt", self.deletedAt)
    fields.setOptional("possibleDuplicates", self.possibleDuplicates)
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

/// What somebody wants to know first.
public struct Dashboard: WireObject, Hashable {
  public var pipelineId: ID<Pipeline>
  public var pipelineName: String
  public var openCount: Int
  /// Value and weighted value of the open deals, by currency.
  public var pipelineValue: [PipelineAmount]
  /// In the pipeline's order.
  public var stages: [StageStats]
  /// Won ÷ (won + lost) in the pipeline, by close date in the last `days`, 0…1; absent if none closed.
  public var winRate: Double?
  public var won: Int
  public var lost: Int
  /// What was won in this month, by currency.
  public var wonThisMonth: [ReportAmount]
  /// The ten deals that changed last, the latest first.
  public var recentDeals: [Opportunity]
  public var tasksDue: DashboardTasks
  /// The five customers whom the workspace most likely loses, as far as the caller sees them.
  public var atRiskCustomers: [AtRiskCustomer]

  public init(
    pipelineId: ID<Pipeline>,
    pipelineName: String,
    openCount: Int,
    pipelineValue: [PipelineAmount],
    stages: [StageStats],
    winRate: Double? = nil,
    won: Int,
    lost: Int,
    wonThisMonth: [ReportAmount],
    recentDeals: [Opportunity],
    tasksDue: DashboardTasks,
    atRiskCustomers: [AtRiskCustomer]
  ) {
    self.pipelineId = pipelineId
    self.pipelineName = pipelineName
    self.openCount = openCount
    self.pipelineValue = pipelineValue
    self.stages = stages
    self.winRate = winRate
    self.won = won
    self.lost = lost
    self.wonThisMonth = wonThisMonth
    self.recentDeals = recentDeals
    self.tasksDue = tasksDue
    self.atRiskCustomers = atRiskCustomers
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.value("pipelineId")
    self.pipelineName = try fields.value("pipelineName")
    self.openCount = try fields.value("openCount")
    self.pipelineValue = try fields.value("pipelineValue")
    self.stages = try fields.value("stages")
    self.winRate = try fields.optional("winRate")
    self.won = try fields.value("won")
    self.lost = try fields.value("lost")
    self.wonThisMonth = try fields.value("wonThisMonth")
    self.recentDeals = try fields.value("recentDeals")
    self.tasksDue = try fields.value("tasksDue")
    self.atRiskCustomers = try fields.value("atRiskCustomers")
  }

  public func write(to fields: inout WireFields) {
    fields.set("pipelineId", self.pipelineId)
    fields.set("pipelineName", self.pipelineName)
    fields.set("openCount", self.openCount)
    fields.set("pipelineValue", self.pipelineValue)
    fields.set("stages", self.stages)
    fields.setOptional("winRate", self.winRate)
    fields.set("won", self.won)
    fields.set("lost", self.lost)
    fields.set("wonThisMonth", self.wonThisMonth)
    fields.set("recentDeals", self.recentDeals)
    fields.set("tasksDue", self.tasksDue)
    fields.set("atRiskCustomers", self.atRiskCustomers)
  }
}

/// The caller's tasks that are to be done now.
public struct DashboardTasks: WireObject, Hashable {
  public var overdue: Int
  /// Due today, those that are overdue already left out.
  public var today: Int
  /// The first ten of both.
  public var items: [TaskItem]

  public init(overdue: Int, today: Int, items: [TaskItem]) {
    self.overdue = overdue
    self.today = today
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.overdue = try fields.value("overdue")
    self.today = try fields.value("today")
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("overdue", self.overdue)
    fields.set("today", self.today)
    fields.set("items", self.items)
  }
}

public struct DeactivateMember: WireObject, Hashable {
  public var id: ID<User>
  /// The version that was looked at; a stale one is a conflict. At least 1.
  public var version: Int?
  /// Who gets their customers, contacts, leads, campaigns and deals; they keep them if left out.
  public var reassignTo: ID<User>?

  public init(id: ID<User>, version: Int? = nil, reassignTo: ID<User>? = nil) {
    self.id = id
    self.version = version
    self.reassignTo = reassignTo
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.reassignTo = try fields.optional("reassignTo")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("reassignTo", self.reassignTo)
  }
}

public struct DeactivatedMember: WireObject, Hashable {
  public var member: Member
  /// How many customers changed hands.
  public var customers: Int
  /// How many deals changed hands.
  public var opportunities: Int
  /// How many open tasks changed hands.
  public var tasks: Int
  /// How many documents changed hands.
  public var documents: Int

  public init(member: Member, customers: Int, opportunities: Int, tasks: Int, documents: Int) {
    self.member = member
    self.customers = customers
    self.opportunities = opportunities
    self.tasks = tasks
    self.documents = documents
  }

  public init(fields: WireFields) throws(WireError) {
    self.member = try fields.value("member")
    self.customers = try fields.value("customers")
    self.opportunities = try fields.value("opportunities")
    self.tasks = try fields.value("tasks")
    self.documents = try fields.value("documents")
  }

  public func write(to fields: inout WireFields) {
    fields.set("member", self.member)
    fields.set("customers", self.customers)
    fields.set("opportunities", self.opportunities)
    fields.set("tasks", self.tasks)
    fields.set("documents", self.documents)
  }
}

public struct DeclineQuote: WireObject, Hashable {
  public var id: ID<Quote>
  /// At least 1.
  public var version: Int?
  /// What the customer said. White space at both ends is taken away. 1 to 500 characters.
  public var reason: String

  public init(id: ID<Quote>, version: Int? = nil, reason: String) {
    self.id = id
    self.version = version
    self.reason = reason
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.reason = try fields.value("reason")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.set("reason", self.reason)
  }
}

public struct DeleteActivity: WireObject, Hashable {
  public var id: ID<Activity>
  /// At least 1.
  public var version: Int?

  public init(id: ID<Activity>, version: Int? = nil) {
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

public struct DeleteContact: WireObject, Hashable {
  public var id: ID<Contact>
  /// At least 1.
  public var version: Int?

  public init(id: ID<Contact>, version: Int? = nil) {
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

public struct DeleteCustomer: WireObject, Hashable {
  public var id: ID<CustomerProfile>
  /// At least 1.
  public var version: Int?

  public init(id: ID<CustomerProfile>, version: Int? = nil) {
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

public struct DeleteDocument: WireObject, Hashable {
  public var id: ID<Document>
  /// At least 1.
  public var version: Int?

  public init(id: ID<Document>, version: Int? = nil) {
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

public struct DeleteImportMapping: WireObject, Hashable {
  public var id: ID<ImportMapping>
  /// The version that was looked at; a stale one is a conflict. At least 1.
  public var version: Int?

  public init(id: ID<ImportMapping>, version: Int? = nil) {
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

public struct DeleteLead: WireObject, Hashable {
  public var id: ID<Lead>
  /// At least 1.
  public var version: Int?

  public init(id: ID<Lead>, version: Int? = nil) {
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
  /// The version that was looked at; a stale one is a conflict. At least 1.
  public var version: Int?
  /// Where its deals go: to the stage of the same key, or else to the first one. Needed if it has deals.
  public var moveToPipelineId: ID<Pipeline>?

  public init(id: ID<Pipeline>, version: Int? = nil, moveToPipelineId: ID<Pipeline>? = nil) {
    self.id = id
    self.version = version
    self.moveToPipelineId = moveToPipelineId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.moveToPipelineId = try fields.optional("moveToPipelineId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("moveToPipelineId", self.moveToPipelineId)
  }
}

public struct DeleteRelationship: WireObject, Hashable {
  public var id: ID<Relationship>
  /// At least 1.
  public var version: Int?

  public init(id: ID<Relationship>, version: Int? = nil) {
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

public struct DeleteSegment: WireObject, Hashable {
  public var id: ID<Segment>
  /// The version that was looked at; a stale one is a conflict. At least 1.
  public var version: Int?

  public init(id: ID<Segment>, version: Int? = nil) {
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

public struct DeleteStage: WireObject, Hashable {
  public var id: ID<Stage>
  /// The version that was looked at; a stale one is a conflict. At least 1.
  public var version: Int?
  /// Where its deals go: another stage of the same pipeline. Needed if it has deals.
  public var moveToStageId: ID<Stage>?

  public init(id: ID<Stage>, version: Int? = nil, moveToStageId: ID<Stage>? = nil) {
    self.id = id
    self.version = version
    self.moveToStageId = moveToStageId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.moveToStageId = try fields.optional("moveToStageId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("moveToStageId", self.moveToStageId)
  }
}

public struct DeleteTask: WireObject, Hashable {
  public var id: ID<TaskItem>
  /// At least 1.
  public var version: Int?

  public init(id: ID<TaskItem>, version: Int? = nil) {
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

public struct DeleteTeam: WireObject, Hashable {
  public var id: ID<Team>
  /// The version that was looked at; a stale one is a conflict. At least 1.
  public var version: Int?
  /// Where its members go; they are in none if left out.
  public var moveMembersTo: ID<Team>?

  public init(id: ID<Team>, version: Int? = nil, moveMembersTo: ID<Team>? = nil) {
    self.id = id
    self.version = version
    self.moveMembersTo = moveMembersTo
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.moveMembersTo = try fields.optional("moveMembersTo")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("moveMembersTo", self.moveMembersTo)
  }
}

public struct DeleteView: WireObject, Hashable {
  public var id: ID<SavedView>
  /// The version that was looked at; a stale one is a conflict. At least 1.
  public var version: Int?

  public init(id: ID<SavedView>, version: Int? = nil) {
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

public struct DisqualifyLead: WireObject, Hashable {
  public var id: ID<Lead>
  /// White space at both ends is taken away. 1 to 500 characters.
  public var reason: String
  /// At least 1.
  public var version: Int?

  public init(id: ID<Lead>, reason: String, version: Int? = nil) {
    self.id = id
    self.reason = reason
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.reason = try fields.value("reason")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("reason", self.reason)
    fields.setOptional("version", self.version)
  }
}

/// A document with its versions and links to fetch it.
public struct DocumentDetail: WireObject, Hashable {
  public var document: CustomerDocument
  /// The newest first.
  public var versions: [DocumentVersion]
  /// A link to the version that was asked for, which ends after a quarter of an hour; absent if its bytes have not
  /// come.
  public var download: DownloadTicket?
  /// A link to a picture of it, for browsers to show: the image itself, or the first page of a PDF.
  public var preview: DownloadTicket?

  public init(
    document: CustomerDocument,
    versions: [DocumentVersion],
    download: DownloadTicket? = nil,
    preview: DownloadTicket? = nil
  ) {
    self.document = document
    self.versions = versions
    self.download = download
    self.preview = preview
  }

  public init(fields: WireFields) throws(WireError) {
    self.document = try fields.value("document")
    self.versions = try fields.value("versions")
    self.download = try fields.optional("download")
    self.preview = try fields.optional("preview")
  }

  public func write(to fields: inout WireFields) {
    fields.set("document", self.document)
    fields.set("versions", self.versions)
    fields.setOptional("download", self.download)
    fields.setOptional("preview", self.preview)
  }
}

/// Why a document was not changed.
public indirect enum DocumentError: WireObject, Hashable {
  /// The document has changed since; `current` is what it is now.
  case staleVersion(current: CustomerDocument)
  /// It cannot be restored.
  case notRestorable(why: String, reason: RestoreRefusal)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "notRestorable": self = .notRestorable(why: try fields.value("why"), reason: try fields.value("reason"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .notRestorable(let value0, let value1):
      fields.set("type", "notRestorable")
      fields.set("why", value0)
      fields.set("reason", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// The file of a document or of a new version.
public struct DocumentFile: WireObject, Hashable {
  /// With its ending: `offer.pdf`. White space at both ends is taken away. 1 to 255 characters.
  public var name: String
  /// `application/pdf`; without one the file is bytes of no kind. White space at both ends is taken away. Made lower
  /// case. At most 127 characters. Matches a media type such as application/pdf.
  public var mediaType: String?
  /// In bytes, 100 MiB at most unless the installation says otherwise. What comes must have this size. At least 0.
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

/// One document, by its id.
public struct DocumentKey: WireObject, Hashable {
  public var id: ID<Document>

  public init(id: ID<Document>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

/// The language that a document is written in.
public enum DocumentLanguage: WireChoice {
  /// English.
  case en
  /// German.
  case de
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [DocumentLanguage] = [.en, .de]

  public init(rawValue: String) {
    switch rawValue {
    case "en": self = .en
    case "de": self = .de
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .en: "en"
    case .de: "de"
    case .unrecognized(let word): word
    }
  }
}

public struct DocumentMatch: WireObject, Hashable {
  public var document: CustomerDocument
  /// Where the first of the words stands in the document's text; absent if it stands only elsewhere.
  public var excerpt: String?

  public init(document: CustomerDocument, excerpt: String? = nil) {
    self.document = document
    self.excerpt = excerpt
  }

  public init(fields: WireFields) throws(WireError) {
    self.document = try fields.value("document")
    self.excerpt = try fields.optional("excerpt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("document", self.document)
    fields.setOptional("excerpt", self.excerpt)
  }
}

public struct DocumentMatches: WireObject, Hashable {
  /// Those with the words in their titles first, then the newest.
  public var items: [DocumentMatch]

  public init(items: [DocumentMatch]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

/// What stands on every document that a workspace sends, and how they are made.
public struct DocumentSettings: WireObject, Hashable {
  /// Of documents that say nothing else.
  public var language: DocumentLanguage
  /// Who sends them; the workspace's name if nothing is said.
  public var sellerName: String
  /// In lines.
  public var sellerAddress: String?
  public var vatId: String?
  public var email: String?
  public var phone: String?
  public var website: String?
  /// Name of the bank, IBAN, BIC: in one line.
  public var bankAccount: String?
  /// At the foot of every page: register, managing directors.
  public var footer: String?
  /// Below the lines of a quote that says nothing else.
  public var quoteTerms: String?
  /// How long a quote can be accepted, in days from when it is sent.
  public var quoteValidityDays: Int
  /// In percent; of lines that say nothing else. Without it each line has to.
  public var taxRate: Double?
  /// Absent as long as nobody has set anything, as is who did.
  public var updatedAt: Instant?
  public var updatedBy: ID<User>?
  /// 0 while nothing has been set.
  public var version: Int

  public init(
    language: DocumentLanguage,
    sellerName: String,
    sellerAddress: String? = nil,
    vatId: String? = nil,
    email: String? = nil,
    phone: String? = nil,
    website: String? = nil,
    bankAccount: String? = nil,
    footer: String? = nil,
    quoteTerms: String? = nil,
    quoteValidityDays: Int,
    taxRate: Double? = nil,
    updatedAt: Instant? = nil,
    updatedBy: ID<User>? = nil,
    version: Int
  ) {
    self.language = language
    self.sellerName = sellerName
    self.sellerAddress = sellerAddress
    self.vatId = vatId
    self.email = email
    self.phone = phone
    self.website = website
    self.bankAccount = bankAccount
    self.footer = footer
    self.quoteTerms = quoteTerms
    self.quoteValidityDays = quoteValidityDays
    self.taxRate = taxRate
    self.updatedAt = updatedAt
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.language = try fields.value("language")
    self.sellerName = try fields.value("sellerName")
    self.sellerAddress = try fields.optional("sellerAddress")
    self.vatId = try fields.optional("vatId")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.website = try fields.optional("website")
    self.bankAccount = try fields.optional("bankAccount")
    self.footer = try fields.optional("footer")
    self.quoteTerms = try fields.optional("quoteTerms")
    self.quoteValidityDays = try fields.value("quoteValidityDays")
    self.taxRate = try fields.optional("taxRate")
    self.updatedAt = try fields.optional("updatedAt")
    self.updatedBy = try fields.optional("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("language", self.language)
    fields.set("sellerName", self.sellerName)
    fields.setOptional("sellerAddress", self.sellerAddress)
    fields.setOptional("vatId", self.vatId)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("website", self.website)
    fields.setOptional("bankAccount", self.bankAccount)
    fields.setOptional("footer", self.footer)
    fields.setOptional("quoteTerms", self.quoteTerms)
    fields.set("quoteValidityDays", self.quoteValidityDays)
    fields.setOptional("taxRate", self.taxRate)
    fields.setOptional("updatedAt", self.updatedAt)
    fields.setOptional("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// Why settings were not changed.
public indirect enum DocumentSettingsError: WireObject, Hashable {
  /// They have changed since; `current` is what they are now.
  case staleVersion(current: DocumentSettings)
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

public enum DocumentSort: WireChoice {
  /// By title, without regard to case and accents.
  case title
  case created
  case updated
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [DocumentSort] = [.title, .created, .updated]

  public init(rawValue: String) {
    switch rawValue {
    case "title": self = .title
    case "created": self = .created
    case "updated": self = .updated
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .title: "title"
    case .created: "created"
    case .updated: "updated"
    case .unrecognized(let word): word
    }
  }
}

/// What has become of a version's text, by which it is found.
public enum DocumentTextState: WireChoice {
  case waiting
  case read
  /// Files of this kind have no text.
  case absent
  /// The file is damaged, locked or too large, or the machine lacks what it takes; `textProblem` says so.
  case failed
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [DocumentTextState] = [.waiting, .read, .absent, .failed]

  public init(rawValue: String) {
    switch rawValue {
    case "waiting": self = .waiting
    case "read": self = .read
    case "absent": self = .absent
    case "failed": self = .failed
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .waiting: "waiting"
    case .read: "read"
    case .absent: "absent"
    case .failed: "failed"
    case .unrecognized(let word): word
    }
  }
}

/// A document and where its bytes are to be sent.
public struct DocumentUpload: WireObject, Hashable {
  public var document: CustomerDocument
  /// Of the new version.
  public var versionNumber: Int
  public var upload: UploadTicket

  public init(document: CustomerDocument, versionNumber: Int, upload: UploadTicket) {
    self.document = document
    self.versionNumber = versionNumber
    self.upload = upload
  }

  public init(fields: WireFields) throws(WireError) {
    self.document = try fields.value("document")
    self.versionNumber = try fields.value("versionNumber")
    self.upload = try fields.value("upload")
  }

  public func write(to fields: inout WireFields) {
    fields.set("document", self.document)
    fields.set("versionNumber", self.versionNumber)
    fields.set("upload", self.upload)
  }
}

public struct DocumentVersion: WireObject, Hashable {
  public var number: Int
  public var fileName: String
  public var mediaType: String
  /// In bytes.
  public var size: Int
  /// Of the content, as 64 hexadecimal digits; absent while it is not known.
  public var sha256: String?
  /// What is new in it.
  public var note: String?
  public var state: DocumentVersionState
  public var textState: DocumentTextState
  public var textProblem: String?
  public var createdAt: Instant
  public var createdBy: ID<User>
  public var createdByName: String

  public init(
    number: Int,
    fileName: String,
    mediaType: String,
    size: Int,
    sha256: String? = nil,
    note: String? = nil,
    state: DocumentVersionState,
    textState: DocumentTextState,
    textProblem: String? = nil,
    createdAt: Instant,
    createdBy: ID<User>,
    createdByName: String
  ) {
    self.number = number
    self.fileName = fileName
    self.mediaType = mediaType
    self.size = size
    self.sha256 = sha256
    self.note = note
    self.state = state
    self.textState = textState
    self.textProblem = textProblem
    self.createdAt = createdAt
    self.createdBy = createdBy
    self.createdByName = createdByName
  }

  public init(fields: WireFields) throws(WireError) {
    self.number = try fields.value("number")
    self.fileName = try fields.value("fileName")
    self.mediaType = try fields.value("mediaType")
    self.size = try fields.value("size")
    self.sha256 = try fields.optional("sha256")
    self.note = try fields.optional("note")
    self.state = try fields.value("state")
    self.textState = try fields.value("textState")
    self.textProblem = try fields.optional("textProblem")
    self.createdAt = try fields.value("createdAt")
    self.createdBy = try fields.value("createdBy")
    self.createdByName = try fields.value("createdByName")
  }

  public func write(to fields: inout WireFields) {
    fields.set("number", self.number)
    fields.set("fileName", self.fileName)
    fields.set("mediaType", self.mediaType)
    fields.set("size", self.size)
    fields.setOptional("sha256", self.sha256)
    fields.setOptional("note", self.note)
    fields.set("state", self.state)
    fields.set("textState", self.textState)
    fields.setOptional("textProblem", self.textProblem)
    fields.set("createdAt", self.createdAt)
    fields.set("createdBy", self.createdBy)
    fields.set("createdByName", self.createdByName)
  }
}

/// What has become of a version's bytes.
public enum DocumentVersionState: WireChoice {
  /// They are still to come.
  case waiting
  case stored
  /// They did not come in time.
  case expired
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [DocumentVersionState] = [.waiting, .stored, .expired]

  public init(rawValue: String) {
    switch rawValue {
    case "waiting": self = .waiting
    case "stored": self = .stored
    case "expired": self = .expired
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .waiting: "waiting"
    case .stored: "stored"
    case .expired: "expired"
    case .unrecognized(let word): word
    }
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

/// What is known of a customer that is not there yet.
public struct DuplicateCandidate: WireObject, Hashable {
  /// Default: `"company"`.
  public var kind: CustomerKind?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var name: String
  /// White space at both ends is taken away. Made lower case. At most 254 characters.
  public var email: String?
  /// White space at both ends is taken away. At most 40 characters.
  public var phone: String?
  /// White space at both ends is taken away. At most 2000 characters.
  public var website: String?
  /// White space at both ends is taken away. At most 20 characters.
  public var vatId: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var line1: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var line2: String?
  /// White space at both ends is taken away. At most 20 characters.
  public var postalCode: String?
  /// White space at both ends is taken away. At most 100 characters.
  public var city: String?
  /// Also of a telephone number without a country code. White space at both ends is taken away. Matches a country's
  /// code of two capital letters.
  public var country: String?
  /// Values by the keys of custom fields; those that are identifying count. At most 100 elements.
  public var customFields: [String: JSONValue]?

  public init(
    kind: CustomerKind? = nil,
    name: String,
    email: String? = nil,
    phone: String? = nil,
    website: String? = nil,
    vatId: String? = nil,
    line1: String? = nil,
    line2: String? = nil,
    postalCode: String? = nil,
    city: String? = nil,
    country: String? = nil,
    customFields: [String: JSONValue]? = nil
  ) {
    self.kind = kind
    self.name = name
    self.email = email
    self.phone = phone
    self.website = website
    self.vatId = vatId
    self.line1 = line1
    self.line2 = line2
    self.postalCode = postalCode
    self.city = city
    self.country = country
    self.customFields = customFields
  }

  public init(fields: WireFields) throws(WireError) {
    self.kind = try fields.optional("kind")
    self.name = try fields.value("name")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.website = try fields.optional("website")
    self.vatId = try fields.optional("vatId")
    self.line1 = try fields.optional("line1")
    self.line2 = try fields.optional("line2")
    self.postalCode = try fields.optional("postalCode")
    self.city = try fields.optional("city")
    self.country = try fields.optional("country")
    self.customFields = try fields.optional("customFields")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("kind", self.kind)
    fields.set("name", self.name)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("website", self.website)
    fields.setOptional("vatId", self.vatId)
    fields.setOptional("line1", self.line1)
    fields.setOptional("line2", self.line2)
    fields.setOptional("postalCode", self.postalCode)
    fields.setOptional("city", self.city)
    fields.setOptional("country", self.country)
    fields.setOptional("customFields", self.customFields)
  }
}

/// How two customers compare in one respect.
public indirect enum DuplicateLikeness: WireObject, Hashable {
  /// Their names are the same.
  case sameName
  /// Their names are the same but for a number in them: branch 1 and branch 12.
  case sameNameOtherNumber
  /// Their names are almost the same.
  case almostSameName
  /// Their names are similar.
  case similarName
  /// One of the names holds the other.
  case nameWithin
  /// Their names are somewhat alike.
  case nearName
  /// Their names are half alike.
  case halfName
  /// They have other names.
  case otherName
  /// They have the same VAT id.
  case sameVatId
  /// They have other VAT ids.
  case otherVatId
  /// They have the same telephone number.
  case samePhone
  /// They have other telephone numbers.
  case otherPhone
  /// They have the same e-mail address.
  case sameEmail
  /// Their e-mail addresses or websites have the same domain.
  case sameDomain(domain: String)
  /// Their e-mail addresses and websites have other domains.
  case otherDomain
  /// They have the same address.
  case sameAddress
  /// They have almost the same address.
  case almostSameAddress
  /// Their addresses are near to each other.
  case nearAddress
  /// They have other addresses.
  case otherAddress
  /// Leads: they are with the same company.
  case sameCompany
  /// They have the same value in an identifying custom field, which `key` names.
  case sameField(key: String)
  /// They have other values in an identifying custom field.
  case otherField(key: String)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "sameName": self = .sameName
    case "sameNameOtherNumber": self = .sameNameOtherNumber
    case "almostSameName": self = .almostSameName
    case "similarName": self = .similarName
    case "nameWithin": self = .nameWithin
    case "nearName": self = .nearName
    case "halfName": self = .halfName
    case "otherName": self = .otherName
    case "sameVatId": self = .sameVatId
    case "otherVatId": self = .otherVatId
    case "samePhone": self = .samePhone
    case "otherPhone": self = .otherPhone
    case "sameEmail": self = .sameEmail
    case "sameDomain": self = .sameDomain(domain: try fields.value("domain"))
    case "otherDomain": self = .otherDomain
    case "sameAddress": self = .sameAddress
    case "almostSameAddress": self = .almostSameAddress
    case "nearAddress": self = .nearAddress
    case "otherAddress": self = .otherAddress
    case "sameCompany": self = .sameCompany
    case "sameField": self = .sameField(key: try fields.value("key"))
    case "otherField": self = .otherField(key: try fields.value("key"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .sameName:
      fields.set("type", "sameName")
    case .sameNameOtherNumber:
      fields.set("type", "sameNameOtherNumber")
    case .almostSameName:
      fields.set("type", "almostSameName")
    case .similarName:
      fields.set("type", "similarName")
    case .nameWithin:
      fields.set("type", "nameWithin")
    case .nearName:
      fields.set("type", "nearName")
    case .halfName:
      fields.set("type", "halfName")
    case .otherName:
      fields.set("type", "otherName")
    case .sameVatId:
      fields.set("type", "sameVatId")
    case .otherVatId:
      fields.set("type", "otherVatId")
    case .samePhone:
      fields.set("type", "samePhone")
    case .otherPhone:
      fields.set("type", "otherPhone")
    case .sameEmail:
      fields.set("type", "sameEmail")
    case .sameDomain(let value0):
      fields.set("type", "sameDomain")
      fields.set("domain", value0)
    case .otherDomain:
      fields.set("type", "otherDomain")
    case .sameAddress:
      fields.set("type", "sameAddress")
    case .almostSameAddress:
      fields.set("type", "almostSameAddress")
    case .nearAddress:
      fields.set("type", "nearAddress")
    case .otherAddress:
      fields.set("type", "otherAddress")
    case .sameCompany:
      fields.set("type", "sameCompany")
    case .sameField(let value0):
      fields.set("type", "sameField")
      fields.set("key", value0)
    case .otherField(let value0):
      fields.set("type", "otherField")
      fields.set("key", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// A customer that may be the same as another one.
public struct DuplicateMatch: WireObject, Hashable {
  public var customer: CustomerSummary
  /// How likely it is, in percent.
  public var score: Int
  /// What speaks for it, the weightiest first, then what speaks against it.
  public var reasons: [DuplicateReason]

  public init(customer: CustomerSummary, score: Int, reasons: [DuplicateReason]) {
    self.customer = customer
    self.score = score
    self.reasons = reasons
  }

  public init(fields: WireFields) throws(WireError) {
    self.customer = try fields.value("customer")
    self.score = try fields.value("score")
    self.reasons = try fields.value("reasons")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customer", self.customer)
    fields.set("score", self.score)
    fields.set("reasons", self.reasons)
  }
}

/// What to do if a customer is likely there already.
public enum DuplicatePolicy: WireChoice {
  /// Do it, and say which.
  case warn
  /// Do it, and do not look.
  case allow
  /// Do not do it, and say which.
  case refuse
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [DuplicatePolicy] = [.warn, .allow, .refuse]

  public init(rawValue: String) {
    switch rawValue {
    case "warn": self = .warn
    case "allow": self = .allow
    case "refuse": self = .refuse
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .warn: "warn"
    case .allow: "allow"
    case .refuse: "refuse"
    case .unrecognized(let word): word
    }
  }
}

public struct DuplicateReason: WireObject, Hashable {
  public var kind: DuplicateReasonKind
  /// How much it says, in bits: one more makes it twice as likely; negative ones speak against it.
  public var weight: Double
  /// In words: `the same e-mail address`.
  public var text: String
  /// The same for programs.
  public var likeness: DuplicateLikeness

  public init(kind: DuplicateReasonKind, weight: Double, text: String, likeness: DuplicateLikeness) {
    self.kind = kind
    self.weight = weight
    self.text = text
    self.likeness = likeness
  }

  public init(fields: WireFields) throws(WireError) {
    self.kind = try fields.value("kind")
    self.weight = try fields.value("weight")
    self.text = try fields.value("text")
    self.likeness = try fields.value("likeness")
  }

  public func write(to fields: inout WireFields) {
    fields.set("kind", self.kind)
    fields.set("weight", self.weight)
    fields.set("text", self.text)
    fields.set("likeness", self.likeness)
  }
}

public enum DuplicateReasonKind: WireChoice {
  case name
  case email
  case phone
  case vatId
  case domain
  case address
  case customField
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [DuplicateReasonKind] = [.name, .email, .phone, .vatId, .domain, .address, .customField]

  public init(rawValue: String) {
    switch rawValue {
    case "name": self = .name
    case "email": self = .email
    case "phone": self = .phone
    case "vatId": self = .vatId
    case "domain": self = .domain
    case "address": self = .address
    case "customField": self = .customField
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .name: "name"
    case .email: "email"
    case .phone: "phone"
    case .vatId: "vatId"
    case .domain: "domain"
    case .address: "address"
    case .customField: "customField"
    case .unrecognized(let word): word
    }
  }
}

public struct EventFilter: WireObject, Hashable {
  /// Names of events, such as `crm.opportunity.won`, or beginnings, such as `crm.opportunity.*`. Without any, all
  /// events. At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 100 characters.
  /// Default: `[]`.
  public var names: [String]?
  /// Ids of the records that the events are about. Without any, all records. At most 200 elements. No element twice.
  /// Each: exactly 36 characters. Default: `[]`.
  public var entityIds: [String]?

  public init(names: [String]? = nil, entityIds: [String]? = nil) {
    self.names = names
    self.entityIds = entityIds
  }

  public init(fields: WireFields) throws(WireError) {
    self.names = try fields.optional("names")
    self.entityIds = try fields.optional("entityIds")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("names", self.names)
    fields.setOptional("entityIds", self.entityIds)
  }
}

public struct ExplainSegmentMembership: WireObject, Hashable {
  public var id: ID<Segment>
  public var customerProfileId: ID<CustomerProfile>

  public init(id: ID<Segment>, customerProfileId: ID<CustomerProfile>) {
    self.id = id
    self.customerProfileId = customerProfileId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.customerProfileId = try fields.value("customerProfileId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("customerProfileId", self.customerProfileId)
  }
}

public struct ExportAuditLog: WireObject, Hashable {
  /// Default: `"csv"`.
  public var format: ExportFormat?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var entity: String?
  /// White space at both ends is taken away. Made lower case. Exactly 36 characters.
  public var entityId: String?
  public var actorId: ID<User>?
  /// 1 to 20 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
  public var actions: [String]?
  /// At that moment or later.
  public var from: Instant?
  /// Before that moment.
  public var to: Instant?

  public init(
    format: ExportFormat? = nil,
    entity: String? = nil,
    entityId: String? = nil,
    actorId: ID<User>? = nil,
    actions: [String]? = nil,
    from: Instant? = nil,
    to: Instant? = nil
  ) {
    self.format = format
    self.entity = entity
    self.entityId = entityId
    self.actorId = actorId
    self.actions = actions
    self.from = from
    self.to = to
  }

  public init(fields: WireFields) throws(WireError) {
    self.format = try fields.optional("format")
    self.entity = try fields.optional("entity")
    self.entityId = try fields.optional("entityId")
    self.actorId = try fields.optional("actorId")
    self.actions = try fields.optional("actions")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("format", self.format)
    fields.setOptional("entity", self.entity)
    fields.setOptional("entityId", self.entityId)
    fields.setOptional("actorId", self.actorId)
    fields.setOptional("actions", self.actions)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
  }
}

public struct ExportCustomers: WireObject, Hashable {
  /// Default: `"csv"`.
  public var format: ExportFormat?
  public var kind: CustomerKind?
  public var status: CustomerStatus?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var tag: String?
  /// Words that must stand in name, e-mail, telephone number, website, VAT id or notes. White space at both ends is
  /// taken away. 1 to 200 characters.
  public var text: String?
  /// Conditions on custom fields, all of which must hold. At most 20 elements. Default: `[]`.
  public var customFields: [CustomFieldFilter]?
  /// What must hold besides, in the rules of segments.
  public var rules: SegmentRule?
  /// These alone, of those for which all else holds. 1 to 1000 elements. No element twice.
  public var ids: [ID<CustomerProfile>]?

  public init(
    format: ExportFormat? = nil,
    kind: CustomerKind? = nil,
    status: CustomerStatus? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    tag: String? = nil,
    text: String? = nil,
    customFields: [CustomFieldFilter]? = nil,
    rules: SegmentRule? = nil,
    ids: [ID<CustomerProfile>]? = nil
  ) {
    self.format = format
    self.kind = kind
    self.status = status
    self.ownerId = ownerId
    self.teamId = teamId
    self.tag = tag
    self.text = text
    self.customFields = customFields
    self.rules = rules
    self.ids = ids
  }

  public init(fields: WireFields) throws(WireError) {
    self.format = try fields.optional("format")
    self.kind = try fields.optional("kind")
    self.status = try fields.optional("status")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.tag = try fields.optional("tag")
    self.text = try fields.optional("text")
    self.customFields = try fields.optional("customFields")
    self.rules = try fields.optional("rules")
    self.ids = try fields.optional("ids")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("format", self.format)
    fields.setOptional("kind", self.kind)
    fields.setOptional("status", self.status)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("tag", self.tag)
    fields.setOptional("text", self.text)
    fields.setOptional("customFields", self.customFields)
    fields.setOptional("rules", self.rules)
    fields.setOptional("ids", self.ids)
  }
}

/// A kind of file that something can be exported as.
public enum ExportFormat: WireChoice {
  /// Pages to read and to print.
  case pdf
  /// A workbook with typed cells, for spreadsheets.
  case xlsx
  /// Plain rows in UTF-8, for programs. Cells that a spreadsheet would run as formulas begin with an apostrophe.
  case csv
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ExportFormat] = [.pdf, .xlsx, .csv]

  public init(rawValue: String) {
    switch rawValue {
    case "pdf": self = .pdf
    case "xlsx": self = .xlsx
    case "csv": self = .csv
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .pdf: "pdf"
    case .xlsx: "xlsx"
    case .csv: "csv"
    case .unrecognized(let word): word
    }
  }
}

public struct ExportImportErrors: WireObject, Hashable {
  public var id: ID<Import>
  /// Whether the rows that were left out are in it, too. Default: `false`.
  public var withSkipped: Bool?

  public init(id: ID<Import>, withSkipped: Bool? = nil) {
    self.id = id
    self.withSkipped = withSkipped
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.withSkipped = try fields.optional("withSkipped")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("withSkipped", self.withSkipped)
  }
}

public struct ExportReport: WireObject, Hashable {
  public var report: ReportKind
  /// Default: `"pdf"`.
  public var format: ExportFormat?
  /// Of the report on a pipeline and its funnel, without it the workspace's default one; of others, without it all.
  /// Activities and leads are of no pipeline.
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// The first day of the period.
  public var from: CalendarDate
  /// The last day of the period.
  public var to: CalendarDate

  public init(
    report: ReportKind,
    format: ExportFormat? = nil,
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    from: CalendarDate,
    to: CalendarDate
  ) {
    self.report = report
    self.format = format
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.from = from
    self.to = to
  }

  public init(fields: WireFields) throws(WireError) {
    self.report = try fields.value("report")
    self.format = try fields.optional("format")
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
  }

  public func write(to fields: inout WireFields) {
    fields.set("report", self.report)
    fields.setOptional("format", self.format)
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.set("from", self.from)
    fields.set("to", self.to)
  }
}

public struct ExportSegment: WireObject, Hashable {
  public var id: ID<Segment>
  /// Default: `"csv"`.
  public var format: ExportFormat?

  public init(id: ID<Segment>, format: ExportFormat? = nil) {
    self.id = id
    self.format = format
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.format = try fields.optional("format")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("format", self.format)
  }
}

public struct ExportTimeline: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>
  /// Default: `"csv"`.
  public var format: ExportFormat?
  /// 1 to 17 elements. No element twice.
  public var kinds: [TimelineKind]?
  /// Happened at that moment or later.
  public var from: Instant?
  /// Happened before that moment.
  public var to: Instant?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Words that must stand in title or detail; the last one as the beginning of a word. White space at both ends is
  /// taken away. 1 to 200 characters.
  public var text: String?

  public init(
    customerProfileId: ID<CustomerProfile>,
    format: ExportFormat? = nil,
    kinds: [TimelineKind]? = nil,
    from: Instant? = nil,
    to: Instant? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    text: String? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.format = format
    self.kinds = kinds
    self.from = from
    self.to = to
    self.ownerId = ownerId
    self.teamId = teamId
    self.text = text
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
    self.format = try fields.optional("format")
    self.kinds = try fields.optional("kinds")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.text = try fields.optional("text")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
    fields.setOptional("format", self.format)
    fields.setOptional("kinds", self.kinds)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("text", self.text)
  }
}

/// A file that was made for the caller. It is kept for a day; until then `files.getDownload` gives another link.
public struct ExportedFile: WireObject, Hashable {
  public var id: ID<StoredFile>
  /// With its ending: `customers.csv`.
  public var name: String
  /// `text/csv; charset=utf-8`.
  public var mediaType: String
  /// In bytes.
  public var size: Int
  /// Path and query: `GET` the bytes there. Whoever has the link can fetch them.
  public var url: String
  /// When the link ends.
  public var expiresAt: Instant

  public init(
    id: ID<StoredFile>,
    name: String,
    mediaType: String,
    size: Int,
    url: String,
    expiresAt: Instant
  ) {
    self.id = id
    self.name = name
    self.mediaType = mediaType
    self.size = size
    self.url = url
    self.expiresAt = expiresAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.mediaType = try fields.value("mediaType")
    self.size = try fields.value("size")
    self.url = try fields.value("url")
    self.expiresAt = try fields.value("expiresAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("mediaType", self.mediaType)
    fields.set("size", self.size)
    fields.set("url", self.url)
    fields.set("expiresAt", self.expiresAt)
  }
}

public struct FindConnection: WireObject, Hashable {
  /// Where it begins.
  public var fromId: ID<CustomerProfile>
  /// Where it ends.
  public var toId: ID<CustomerProfile>
  /// Any of these, from whichever end. 1 to 6 elements. No element twice.
  public var types: [RelationshipType]?
  /// The most steps between them. 1 to 12. Default: `6`.
  public var maximumLength: Int?

  public init(
    fromId: ID<CustomerProfile>,
    toId: ID<CustomerProfile>,
    types: [RelationshipType]? = nil,
    maximumLength: Int? = nil
  ) {
    self.fromId = fromId
    self.toId = toId
    self.types = types
    self.maximumLength = maximumLength
  }

  public init(fields: WireFields) throws(WireError) {
    self.fromId = try fields.value("fromId")
    self.toId = try fields.value("toId")
    self.types = try fields.optional("types")
    self.maximumLength = try fields.optional("maximumLength")
  }

  public func write(to fields: inout WireFields) {
    fields.set("fromId", self.fromId)
    fields.set("toId", self.toId)
    fields.setOptional("types", self.types)
    fields.setOptional("maximumLength", self.maximumLength)
  }
}

public struct FindDuplicates: WireObject, Hashable {
  /// Those of this customer.
  public var id: ID<CustomerProfile>?
  /// Those of a customer that is not there yet.
  public var candidate: DuplicateCandidate?
  /// The least likelihood, in percent. 1 to 100. Default: `50`.
  public var minimumScore: Int?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 100 characters.
  public var cursor: String?

  public init(
    id: ID<CustomerProfile>? = nil,
    candidate: DuplicateCandidate? = nil,
    minimumScore: Int? = nil,
    limit: Int? = nil,
    cursor: String? = nil
  ) {
    self.id = id
    self.candidate = candidate
    self.minimumScore = minimumScore
    self.limit = limit
    self.cursor = cursor
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.optional("id")
    self.candidate = try fields.optional("candidate")
    self.minimumScore = try fields.optional("minimumScore")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("id", self.id)
    fields.setOptional("candidate", self.candidate)
    fields.setOptional("minimumScore", self.minimumScore)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
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

/// What became of a deal between two moments.
public enum ForecastChangeKind: WireChoice {
  /// It did not exist, and is open.
  case new
  /// It counts and did not before: it was reopened or restored, came from another owner or pipeline, or is expected in
  /// the
  /// months now that are asked for, or in the forecast again.
  case cameIn
  case increased
  case decreased
  /// It is in another stage.
  case moved
  /// It is expected earlier, and counted before and after.
  case advanced
  /// It is expected later, or at no time: perhaps beyond the months that are asked for.
  case slipped
  case won
  case lost
  /// It counts no more: it was deleted or omitted from the forecast, went to another owner or pipeline, or is expected
  /// before the months that are asked for.
  case removed
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ForecastChangeKind] = [.new, .cameIn, .increased, .decreased, .moved, .advanced, .slipped, .won, .lost, .removed]

  public init(rawValue: String) {
    switch rawValue {
    case "new": self = .new
    case "cameIn": self = .cameIn
    case "increased": self = .increased
    case "decreased": self = .decreased
    case "moved": self = .moved
    case "advanced": self = .advanced
    case "slipped": self = .slipped
    case "won": self = .won
    case "lost": self = .lost
    case "removed": self = .removed
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .new: "new"
    case .cameIn: "cameIn"
    case .increased: "increased"
    case .decreased: "decreased"
    case .moved: "moved"
    case .advanced: "advanced"
    case .slipped: "slipped"
    case .won: "won"
    case .lost: "lost"
    case .removed: "removed"
    case .unrecognized(let word): word
    }
  }
}

/// What deals of one kind did to the value of the open ones. A deal may be of several kinds, but its change counts in
/// one.
public struct ForecastChangeSum: WireObject, Hashable {
  public var kind: ForecastChangeKind
  /// ISO 4217.
  public var currency: String
  /// How many deals are of the kind.
  public var count: Int
  /// Their value: what it is now, of those that count no more what it was.
  public var value: Money
  /// What they added to the value of the open deals, or took from it.
  public var change: Money

  public init(kind: ForecastChangeKind, currency: String, count: Int, value: Money, change: Money) {
    self.kind = kind
    self.currency = currency
    self.count = count
    self.value = value
    self.change = change
  }

  public init(fields: WireFields) throws(WireError) {
    self.kind = try fields.value("kind")
    self.currency = try fields.value("currency")
    self.count = try fields.value("count")
    self.value = try fields.value("value")
    self.change = try fields.value("change")
  }

  public func write(to fields: inout WireFields) {
    fields.set("kind", self.kind)
    fields.set("currency", self.currency)
    fields.set("count", self.count)
    fields.set("value", self.value)
    fields.set("change", self.change)
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

/// The forecast as it was at a moment.
public struct ForecastSnapshot: WireObject, Hashable {
  public var id: ID<ForecastSnapshot>
  public var takenAt: Instant
  /// The day whose night it was taken in; absent if somebody took it.
  public var night: CalendarDate?
  public var note: String?
  /// Who took it; absent if the system did.
  public var takenBy: ID<User>?
  public var takenByName: String?
  /// The forecast over all deals that the caller reads, by currency; `closedWon` is what was won in the year up to
  /// then.
  public var totals: [ForecastGroup]

  public init(
    id: ID<ForecastSnapshot>,
    takenAt: Instant,
    night: CalendarDate? = nil,
    note: String? = nil,
    takenBy: ID<User>? = nil,
    takenByName: String? = nil,
    totals: [ForecastGroup]
  ) {
    self.id = id
    self.takenAt = takenAt
    self.night = night
    self.note = note
    self.takenBy = takenBy
    self.takenByName = takenByName
    self.totals = totals
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.takenAt = try fields.value("takenAt")
    self.night = try fields.optional("night")
    self.note = try fields.optional("note")
    self.takenBy = try fields.optional("takenBy")
    self.takenByName = try fields.optional("takenByName")
    self.totals = try fields.value("totals")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("takenAt", self.takenAt)
    fields.setOptional("night", self.night)
    fields.setOptional("note", self.note)
    fields.setOptional("takenBy", self.takenBy)
    fields.setOptional("takenByName", self.takenByName)
    fields.set("totals", self.totals)
  }
}

/// One page of a list.
public struct ForecastSnapshotPage: WireObject, Hashable {
  public var items: [ForecastSnapshot]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [ForecastSnapshot], nextCursor: String? = nil, total: Int? = nil) {
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

/// Two customers that are likely the same.
public struct FoundDuplicate: WireObject, Hashable {
  /// Absent if it is the candidate.
  public var first: CustomerSummary?
  public var second: CustomerSummary
  /// How likely it is, in percent.
  public var score: Int
  /// What speaks for it, the weightiest first, then what speaks against it.
  public var reasons: [DuplicateReason]

  public init(
    first: CustomerSummary? = nil,
    second: CustomerSummary,
    score: Int,
    reasons: [DuplicateReason]
  ) {
    self.first = first
    self.second = second
    self.score = score
    self.reasons = reasons
  }

  public init(fields: WireFields) throws(WireError) {
    self.first = try fields.optional("first")
    self.second = try fields.value("second")
    self.score = try fields.value("score")
    self.reasons = try fields.value("reasons")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("first", self.first)
    fields.set("second", self.second)
    fields.set("score", self.score)
    fields.set("reasons", self.reasons)
  }
}

public struct FoundDuplicates: WireObject, Hashable {
  /// The likeliest first.
  public var items: [FoundDuplicate]
  public var nextCursor: String?
  /// How many there are on all pages.
  public var total: Int

  public init(items: [FoundDuplicate], nextCursor: String? = nil, total: Int) {
    self.items = items
    self.nextCursor = nextCursor
    self.total = total
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.nextCursor = try fields.optional("nextCursor")
    self.total = try fields.value("total")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("nextCursor", self.nextCursor)
    fields.set("total", self.total)
  }
}

/// A funnel beside that of the period before.
public struct FunnelReport: WireObject, Hashable {
  public var current: PipelineFunnel
  /// Of as many days directly before.
  public var previous: PipelineFunnel

  public init(current: PipelineFunnel, previous: PipelineFunnel) {
    self.current = current
    self.previous = previous
  }

  public init(fields: WireFields) throws(WireError) {
    self.current = try fields.value("current")
    self.previous = try fields.value("previous")
  }

  public func write(to fields: inout WireFields) {
    fields.set("current", self.current)
    fields.set("previous", self.previous)
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

public struct GetActivityReport: WireObject, Hashable {
  /// The first day, in UTC.
  public var from: CalendarDate
  /// The last day, in UTC; at most 1,100 days later.
  public var to: CalendarDate
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// What the numbers over time are told apart by. Default: `"week"`.
  public var period: ActivityPeriod?

  public init(
    from: CalendarDate,
    to: CalendarDate,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    period: ActivityPeriod? = nil
  ) {
    self.from = from
    self.to = to
    self.ownerId = ownerId
    self.teamId = teamId
    self.period = period
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.period = try fields.optional("period")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("period", self.period)
  }
}

public struct GetActivityStats: WireObject, Hashable {
  /// The first day, in UTC.
  public var from: CalendarDate
  /// The last day, in UTC; at most 1,100 days later.
  public var to: CalendarDate
  public var customerProfileId: ID<CustomerProfile>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// What the numbers over time are told apart by. Default: `"week"`.
  public var period: ActivityPeriod?

  public init(
    from: CalendarDate,
    to: CalendarDate,
    customerProfileId: ID<CustomerProfile>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    period: ActivityPeriod? = nil
  ) {
    self.from = from
    self.to = to
    self.customerProfileId = customerProfileId
    self.ownerId = ownerId
    self.teamId = teamId
    self.period = period
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.period = try fields.optional("period")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("period", self.period)
  }
}

public struct GetAuditLog: WireObject, Hashable {
  /// The kind of record. White space at both ends is taken away. 1 to 50 characters.
  public var entity: String?
  /// One record of that kind. White space at both ends is taken away. Made lower case. Exactly 36 characters.
  public var entityId: String?
  public var actorId: ID<User>?
  /// 1 to 20 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
  public var actions: [String]?
  /// The procedure that was called. White space at both ends is taken away. 1 to 200 characters.
  public var procedure: String?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var requestId: String?
  /// At that moment or later.
  public var from: Instant?
  /// Before that moment.
  public var to: Instant?
  /// Default: `"descending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    entity: String? = nil,
    entityId: String? = nil,
    actorId: ID<User>? = nil,
    actions: [String]? = nil,
    procedure: String? = nil,
    requestId: String? = nil,
    from: Instant? = nil,
    to: Instant? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.entity = entity
    self.entityId = entityId
    self.actorId = actorId
    self.actions = actions
    self.procedure = procedure
    self.requestId = requestId
    self.from = from
    self.to = to
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.entity = try fields.optional("entity")
    self.entityId = try fields.optional("entityId")
    self.actorId = try fields.optional("actorId")
    self.actions = try fields.optional("actions")
    self.procedure = try fields.optional("procedure")
    self.requestId = try fields.optional("requestId")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("entity", self.entity)
    fields.setOptional("entityId", self.entityId)
    fields.setOptional("actorId", self.actorId)
    fields.setOptional("actions", self.actions)
    fields.setOptional("procedure", self.procedure)
    fields.setOptional("requestId", self.requestId)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct GetCampaignAttribution: WireObject, Hashable {
  /// Without it all pipelines.
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Won on this day or later.
  public var from: CalendarDate
  /// Won on this day or before.
  public var to: CalendarDate

  public init(
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    from: CalendarDate,
    to: CalendarDate
  ) {
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.from = from
    self.to = to
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.set("from", self.from)
    fields.set("to", self.to)
  }
}

public struct GetConsentHistory: WireObject, Hashable {
  /// The person: one of customer, contact and lead.
  public var customerProfileId: ID<CustomerProfile>?
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
  public var channel: ConsentChannel?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var purpose: String?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?

  public init(
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    channel: ConsentChannel? = nil,
    purpose: String? = nil,
    limit: Int? = nil,
    cursor: String? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
    self.channel = channel
    self.purpose = purpose
    self.limit = limit
    self.cursor = cursor
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.channel = try fields.optional("channel")
    self.purpose = try fields.optional("purpose")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.setOptional("channel", self.channel)
    fields.setOptional("purpose", self.purpose)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
  }
}

public struct GetConsentProof: WireObject, Hashable {
  /// The person: one of customer, contact and lead.
  public var customerProfileId: ID<CustomerProfile>?
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?

  public init(
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
  }
}

public struct GetCustomerAuditTrail: WireObject, Hashable {
  public var id: ID<CustomerProfile>
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 500 characters.
  public var cursor: String?

  public init(id: ID<CustomerProfile>, limit: Int? = nil, cursor: String? = nil) {
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

public struct GetDashboard: WireObject, Hashable {
  /// Without it the workspace's default pipeline.
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Of how many days up to today the win rate is. 1 to 1100. Default: `90`.
  public var days: Int?
  /// How far the caller's clock is before UTC, in minutes: it decides on what is due today. -840 to 840. Default: `0`.
  public var utcOffsetMinutes: Int?

  public init(
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    days: Int? = nil,
    utcOffsetMinutes: Int? = nil
  ) {
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.days = days
    self.utcOffsetMinutes = utcOffsetMinutes
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.days = try fields.optional("days")
    self.utcOffsetMinutes = try fields.optional("utcOffsetMinutes")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("days", self.days)
    fields.setOptional("utcOffsetMinutes", self.utcOffsetMinutes)
  }
}

public struct GetDocument: WireObject, Hashable {
  public var id: ID<Document>
  /// Of the links; without it the current version. At least 1.
  public var versionNumber: Int?

  public init(id: ID<Document>, versionNumber: Int? = nil) {
    self.id = id
    self.versionNumber = versionNumber
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.versionNumber = try fields.optional("versionNumber")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("versionNumber", self.versionNumber)
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

public struct GetFunnelReport: WireObject, Hashable {
  /// Without it the workspace's default pipeline.
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// The first day of the period.
  public var from: CalendarDate
  /// The last day of the period.
  public var to: CalendarDate

  public init(
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    from: CalendarDate,
    to: CalendarDate
  ) {
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.from = from
    self.to = to
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.set("from", self.from)
    fields.set("to", self.to)
  }
}

public struct GetHealthHistory: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>
  public var from: CalendarDate?
  public var to: CalendarDate?
  /// The newest ones. 1 to 1000. Default: `365`.
  public var limit: Int?

  public init(
    customerProfileId: ID<CustomerProfile>,
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    limit: Int? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.from = from
    self.to = to
    self.limit = limit
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
    self.limit = try fields.optional("limit")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
    fields.setOptional("limit", self.limit)
  }
}

public struct GetLeadEvents: WireObject, Hashable {
  public var id: ID<Lead>
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 500 characters.
  public var cursor: String?

  public init(id: ID<Lead>, limit: Int? = nil, cursor: String? = nil) {
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

public struct GetLeadsByIntent: WireObject, Hashable {
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Came in on this day (in UTC) or later.
  public var from: CalendarDate?
  /// Came in on this day (in UTC) or before.
  public var to: CalendarDate?
  /// How sure an intent must be to count, in percent. 1 to 100. Default: `20`.
  public var minimumConfidence: Int?

  public init(
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    minimumConfidence: Int? = nil
  ) {
    self.ownerId = ownerId
    self.teamId = teamId
    self.from = from
    self.to = to
    self.minimumConfidence = minimumConfidence
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
    self.minimumConfidence = try fields.optional("minimumConfidence")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
    fields.setOptional("minimumConfidence", self.minimumConfidence)
  }
}

public struct GetLeadsByScore: WireObject, Hashable {
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Came in on this day (in UTC) or later.
  public var from: CalendarDate?
  /// Came in on this day (in UTC) or before.
  public var to: CalendarDate?
  /// The least score of a warm lead. 1 to 100. Default: `40`.
  public var warmFrom: Int?
  /// The least score of a hot lead. 1 to 100. Default: `70`.
  public var hotFrom: Int?

  public init(
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    warmFrom: Int? = nil,
    hotFrom: Int? = nil
  ) {
    self.ownerId = ownerId
    self.teamId = teamId
    self.from = from
    self.to = to
    self.warmFrom = warmFrom
    self.hotFrom = hotFrom
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
    self.warmFrom = try fields.optional("warmFrom")
    self.hotFrom = try fields.optional("hotFrom")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
    fields.setOptional("warmFrom", self.warmFrom)
    fields.setOptional("hotFrom", self.hotFrom)
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

public struct GetPipelineReport: WireObject, Hashable {
  /// Without it the workspace's default pipeline.
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// The first day of what was created, won and lost, in UTC.
  public var from: CalendarDate
  /// The last day.
  public var to: CalendarDate

  public init(
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    from: CalendarDate,
    to: CalendarDate
  ) {
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.from = from
    self.to = to
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.set("from", self.from)
    fields.set("to", self.to)
  }
}

public struct GetQuotaAttainment: WireObject, Hashable {
  /// Default: `"quarter"`.
  public var period: QuotaPeriod?
  /// A day of the period; without it today.
  public var date: CalendarDate?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?

  public init(
    period: QuotaPeriod? = nil,
    date: CalendarDate? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil
  ) {
    self.period = period
    self.date = date
    self.ownerId = ownerId
    self.teamId = teamId
  }

  public init(fields: WireFields) throws(WireError) {
    self.period = try fields.optional("period")
    self.date = try fields.optional("date")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("period", self.period)
    fields.setOptional("date", self.date)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
  }
}

public struct GetQuotePDF: WireObject, Hashable {
  public var id: ID<Quote>
  /// One that was sent; without it the quote as it is now, with a mark if it has not been sent. At least 1.
  public var revision: Int?

  public init(id: ID<Quote>, revision: Int? = nil) {
    self.id = id
    self.revision = revision
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.revision = try fields.optional("revision")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("revision", self.revision)
  }
}

public struct GetReferralChain: WireObject, Hashable {
  public var id: ID<CustomerProfile>
  /// How many steps up and down. 1 to 6. Default: `6`.
  public var depth: Int?

  public init(id: ID<CustomerProfile>, depth: Int? = nil) {
    self.id = id
    self.depth = depth
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.depth = try fields.optional("depth")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("depth", self.depth)
  }
}

public struct GetRelationshipGraph: WireObject, Hashable {
  /// The customer in the middle.
  public var id: ID<CustomerProfile>
  /// How many steps away from it. 1 to 6. Default: `2`.
  public var depth: Int?
  /// Any of these, from whichever end. 1 to 6 elements. No element twice.
  public var types: [RelationshipType]?
  /// 1 to 10.
  public var minimumStrength: Int?
  /// The most customers; those nearest come first. 1 to 5000. Default: `500`.
  public var limit: Int?

  public init(
    id: ID<CustomerProfile>,
    depth: Int? = nil,
    types: [RelationshipType]? = nil,
    minimumStrength: Int? = nil,
    limit: Int? = nil
  ) {
    self.id = id
    self.depth = depth
    self.types = types
    self.minimumStrength = minimumStrength
    self.limit = limit
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.depth = try fields.optional("depth")
    self.types = try fields.optional("types")
    self.minimumStrength = try fields.optional("minimumStrength")
    self.limit = try fields.optional("limit")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("depth", self.depth)
    fields.setOptional("types", self.types)
    fields.setOptional("minimumStrength", self.minimumStrength)
    fields.setOptional("limit", self.limit)
  }
}

public struct GetRelationships: WireObject, Hashable {
  /// The customer.
  public var id: ID<CustomerProfile>
  /// Any of these. 1 to 6 elements. No element twice.
  public var types: [RelationshipType]?
  /// 1 to 10.
  public var minimumStrength: Int?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 500 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    id: ID<CustomerProfile>,
    types: [RelationshipType]? = nil,
    minimumStrength: Int? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.id = id
    self.types = types
    self.minimumStrength = minimumStrength
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.types = try fields.optional("types")
    self.minimumStrength = try fields.optional("minimumStrength")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("types", self.types)
    fields.setOptional("minimumStrength", self.minimumStrength)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
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

public struct GetRoutingEffectiveness: WireObject, Hashable {
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// The first day on which leads came in, in UTC.
  public var from: CalendarDate
  /// The last day.
  public var to: CalendarDate
  /// In how many minutes a lead should be answered. 1 to 100000. Default: `60`.
  public var responseMinutes: Int?

  public init(
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    from: CalendarDate,
    to: CalendarDate,
    responseMinutes: Int? = nil
  ) {
    self.ownerId = ownerId
    self.teamId = teamId
    self.from = from
    self.to = to
    self.responseMinutes = responseMinutes
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.responseMinutes = try fields.optional("responseMinutes")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.setOptional("responseMinutes", self.responseMinutes)
  }
}

public struct GetSegmentMembers: WireObject, Hashable {
  public var id: ID<Segment>
  /// Words that must stand in name, e-mail, telephone number, website, VAT id or notes. White space at both ends is
  /// taken away. 1 to 200 characters.
  public var text: String?
  /// Default: `"created"`.
  public var sort: SegmentMemberSort?
  /// Default: `"ascending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    id: ID<Segment>,
    text: String? = nil,
    sort: SegmentMemberSort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.id = id
    self.text = text
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.text = try fields.optional("text")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("text", self.text)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct GetSegmentPerformance: WireObject, Hashable {
  public var id: ID<Segment>
  /// Without it, 90 days before `to`.
  public var from: CalendarDate?
  /// Without it today. At most ten years after `from`.
  public var to: CalendarDate?

  public init(id: ID<Segment>, from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.id = id
    self.from = from
    self.to = to
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
  }
}

public struct GetSnapshot: WireObject, Hashable {
  public var id: ID<ForecastSnapshot>
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Default: `"month"`.
  public var period: ForecastPeriod?
  /// Default: `"period"`.
  public var groupBy: ForecastGrouping?

  public init(
    id: ID<ForecastSnapshot>,
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    period: ForecastPeriod? = nil,
    groupBy: ForecastGrouping? = nil
  ) {
    self.id = id
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.period = period
    self.groupBy = groupBy
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.period = try fields.optional("period")
    self.groupBy = try fields.optional("groupBy")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("period", self.period)
    fields.setOptional("groupBy", self.groupBy)
  }
}

public struct GetTimeline: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>
  /// 1 to 17 elements. No element twice.
  public var kinds: [TimelineKind]?
  /// Happened at that moment or later.
  public var from: Instant?
  /// Happened before that moment.
  public var to: Instant?
  /// Who is responsible for what it tells of.
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Words that must stand in title or detail; the last one as the beginning of a word. White space at both ends is
  /// taken away. 1 to 200 characters.
  public var text: String?
  /// Default: `"descending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    customerProfileId: ID<CustomerProfile>,
    kinds: [TimelineKind]? = nil,
    from: Instant? = nil,
    to: Instant? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    text: String? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.kinds = kinds
    self.from = from
    self.to = to
    self.ownerId = ownerId
    self.teamId = teamId
    self.text = text
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
    self.kinds = try fields.optional("kinds")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.text = try fields.optional("text")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
    fields.setOptional("kinds", self.kinds)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("text", self.text)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct GetVelocityReport: WireObject, Hashable {
  /// Without it all pipelines.
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Closed on this day or later.
  public var from: CalendarDate
  /// Closed on this day or before.
  public var to: CalendarDate

  public init(
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    from: CalendarDate,
    to: CalendarDate
  ) {
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.from = from
    self.to = to
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.set("from", self.from)
    fields.set("to", self.to)
  }
}

public struct GetWinLossReport: WireObject, Hashable {
  /// Without it all pipelines.
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// Closed on this day or later.
  public var from: CalendarDate
  /// Closed on this day or before.
  public var to: CalendarDate

  public init(
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    from: CalendarDate,
    to: CalendarDate
  ) {
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.from = from
    self.to = to
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.set("from", self.from)
    fields.set("to", self.to)
  }
}

/// A relationship as an arrow: `from` is `type` of `to`.
public struct GraphEdge: WireObject, Hashable {
  public var id: ID<Relationship>
  public var fromId: ID<CustomerProfile>
  public var toId: ID<CustomerProfile>
  /// What `from` is to `to`: parent_company, referrer, partner or competitor.
  public var type: RelationshipType
  public var strength: Int

  public init(
    id: ID<Relationship>,
    fromId: ID<CustomerProfile>,
    toId: ID<CustomerProfile>,
    type: RelationshipType,
    strength: Int
  ) {
    self.id = id
    self.fromId = fromId
    self.toId = toId
    self.type = type
    self.strength = strength
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.fromId = try fields.value("fromId")
    self.toId = try fields.value("toId")
    self.type = try fields.value("type")
    self.strength = try fields.value("strength")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("fromId", self.fromId)
    fields.set("toId", self.toId)
    fields.set("type", self.type)
    fields.set("strength", self.strength)
  }
}

public struct GraphNode: WireObject, Hashable {
  public var customer: CustomerSummary
  /// How many steps away.
  public var depth: Int

  public init(customer: CustomerSummary, depth: Int) {
    self.customer = customer
    self.depth = depth
  }

  public init(fields: WireFields) throws(WireError) {
    self.customer = try fields.value("customer")
    self.depth = try fields.value("depth")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customer", self.customer)
    fields.set("depth", self.depth)
  }
}

/// How well a relationship with a customer is.
public enum HealthBand: WireChoice {
  case healthy
  case watch
  case atRisk
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [HealthBand] = [.healthy, .watch, .atRisk]

  public init(rawValue: String) {
    switch rawValue {
    case "healthy": self = .healthy
    case "watch": self = .watch
    case "atRisk": self = .atRisk
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .healthy: "healthy"
    case .watch: "watch"
    case .atRisk: "atRisk"
    case .unrecognized(let word): word
    }
  }
}

/// Why the weights were not set.
public indirect enum HealthError: WireObject, Hashable {
  /// They have changed since; `current` is what they are now.
  case staleVersion(current: HealthWeights)
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

/// What was seen of a customer that makes a part of their health what it is.
public indirect enum HealthFinding: WireObject, Hashable {
  /// The last contact was so many days ago.
  case lastContact(days: Int)
  /// There was no contact yet, so many days after they became a customer.
  case noContact(days: Int)
  /// So many contacts in so many days, where others are expected.
  case contacts(count: Int, days: Int, expected: Int)
  /// They have not bought anything yet.
  case neverBought
  /// They bought nothing in so many days.
  case boughtNothing(days: Int)
  /// By their purchases of the last year they are in that fifth of all customers: 5 are those who bought the most.
  case purchases(fifth: Int)
  /// Nobody tried to reach them in so many days.
  case notTried(days: Int)
  /// They took part in so many of all tries.
  case participation(contacts: Int, attempts: Int)
  /// What is open and should not be; nothing of it is no problem.
  case problems(rottingDeals: Int, overdueDeals: Int, lostDeals: Int)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "lastContact": self = .lastContact(days: try fields.value("days"))
    case "noContact": self = .noContact(days: try fields.value("days"))
    case "contacts": self = .contacts(count: try fields.value("count"), days: try fields.value("days"), expected: try fields.value("expected"))
    case "neverBought": self = .neverBought
    case "boughtNothing": self = .boughtNothing(days: try fields.value("days"))
    case "purchases": self = .purchases(fifth: try fields.value("fifth"))
    case "notTried": self = .notTried(days: try fields.value("days"))
    case "participation": self = .participation(contacts: try fields.value("contacts"), attempts: try fields.value("attempts"))
    case "problems": self = .problems(rottingDeals: try fields.value("rottingDeals"), overdueDeals: try fields.value("overdueDeals"), lostDeals: try fields.value("lostDeals"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .lastContact(let value0):
      fields.set("type", "lastContact")
      fields.set("days", value0)
    case .noContact(let value0):
      fields.set("type", "noContact")
      fields.set("days", value0)
    case .contacts(let value0, let value1, let value2):
      fields.set("type", "contacts")
      fields.set("count", value0)
      fields.set("days", value1)
      fields.set("expected", value2)
    case .neverBought:
      fields.set("type", "neverBought")
    case .boughtNothing(let value0):
      fields.set("type", "boughtNothing")
      fields.set("days", value0)
    case .purchases(let value0):
      fields.set("type", "purchases")
      fields.set("fifth", value0)
    case .notTried(let value0):
      fields.set("type", "notTried")
      fields.set("days", value0)
    case .participation(let value0, let value1):
      fields.set("type", "participation")
      fields.set("contacts", value0)
      fields.set("attempts", value1)
    case .problems(let value0, let value1, let value2):
      fields.set("type", "problems")
      fields.set("rottingDeals", value0)
      fields.set("overdueDeals", value1)
      fields.set("lostDeals", value2)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct HealthHistory: WireObject, Hashable {
  /// In the order of their days. Days on which nothing changed are left out.
  public var items: [HealthPoint]

  public init(items: [HealthPoint]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

/// A customer, by the id.
public struct HealthKey: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>

  public init(customerProfileId: ID<CustomerProfile>) {
    self.customerProfileId = customerProfileId
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
  }
}

public struct HealthPart: WireObject, Hashable {
  public var key: HealthPartKey
  /// 0…100; absent if nothing can be said, and the other parts make up the score.
  public var score: Int?
  /// As the workspace has set it.
  public var weight: Int
  /// What the part adds to the score.
  public var contribution: Double
  /// Why it is what it is, in words.
  public var reason: String
  /// The same for programs.
  public var finding: HealthFinding

  public init(
    key: HealthPartKey,
    score: Int? = nil,
    weight: Int,
    contribution: Double,
    reason: String,
    finding: HealthFinding
  ) {
    self.key = key
    self.score = score
    self.weight = weight
    self.contribution = contribution
    self.reason = reason
    self.finding = finding
  }

  public init(fields: WireFields) throws(WireError) {
    self.key = try fields.value("key")
    self.score = try fields.optional("score")
    self.weight = try fields.value("weight")
    self.contribution = try fields.value("contribution")
    self.reason = try fields.value("reason")
    self.finding = try fields.value("finding")
  }

  public func write(to fields: inout WireFields) {
    fields.set("key", self.key)
    fields.setOptional("score", self.score)
    fields.set("weight", self.weight)
    fields.set("contribution", self.contribution)
    fields.set("reason", self.reason)
    fields.set("finding", self.finding)
  }
}

/// What a health score is put together from.
public enum HealthPartKey: WireChoice {
  /// How long ago the last contact or purchase was.
  case recency
  /// How often there was contact.
  case frequency
  /// How much was bought, compared with the workspace's other customers.
  case monetary
  /// How often the other side took part.
  case engagement
  /// Open problems.
  case problems
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [HealthPartKey] = [.recency, .frequency, .monetary, .engagement, .problems]

  public init(rawValue: String) {
    switch rawValue {
    case "recency": self = .recency
    case "frequency": self = .frequency
    case "monetary": self = .monetary
    case "engagement": self = .engagement
    case "problems": self = .problems
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .recency: "recency"
    case .frequency: "frequency"
    case .monetary: "monetary"
    case .engagement: "engagement"
    case .problems: "problems"
    case .unrecognized(let word): word
    }
  }
}

/// A score as it was from that day on, until the next one.
public struct HealthPoint: WireObject, Hashable {
  public var date: CalendarDate
  public var score: Int
  public var band: HealthBand
  public var recency: Int?
  public var frequency: Int?
  public var monetary: Int?
  public var engagement: Int?
  public var problems: Int?

  public init(
    date: CalendarDate,
    score: Int,
    band: HealthBand,
    recency: Int? = nil,
    frequency: Int? = nil,
    monetary: Int? = nil,
    engagement: Int? = nil,
    problems: Int? = nil
  ) {
    self.date = date
    self.score = score
    self.band = band
    self.recency = recency
    self.frequency = frequency
    self.monetary = monetary
    self.engagement = engagement
    self.problems = problems
  }

  public init(fields: WireFields) throws(WireError) {
    self.date = try fields.value("date")
    self.score = try fields.value("score")
    self.band = try fields.value("band")
    self.recency = try fields.optional("recency")
    self.frequency = try fields.optional("frequency")
    self.monetary = try fields.optional("monetary")
    self.engagement = try fields.optional("engagement")
    self.problems = try fields.optional("problems")
  }

  public func write(to fields: inout WireFields) {
    fields.set("date", self.date)
    fields.set("score", self.score)
    fields.set("band", self.band)
    fields.setOptional("recency", self.recency)
    fields.setOptional("frequency", self.frequency)
    fields.setOptional("monetary", self.monetary)
    fields.setOptional("engagement", self.engagement)
    fields.setOptional("problems", self.problems)
  }
}

public struct HealthRecalculation: WireObject, Hashable {
  /// Of the customers that were named, in their order.
  public var scores: [HealthScore]
  /// The work on all customers; absent if customers were named, or if it is in line already.
  public var jobId: ID<Job>?

  public init(scores: [HealthScore], jobId: ID<Job>? = nil) {
    self.scores = scores
    self.jobId = jobId
  }

  public init(fields: WireFields) throws(WireError) {
    self.scores = try fields.value("scores")
    self.jobId = try fields.optional("jobId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("scores", self.scores)
    fields.setOptional("jobId", self.jobId)
  }
}

/// A customer's health.
public struct HealthScore: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>
  public var customerName: String
  public var ownerId: ID<User>
  public var ownerName: String
  /// 0…100: the weighted mean of the parts.
  public var score: Int
  public var band: HealthBand
  /// What the score has changed by since about 30 days before; absent without a score of then.
  public var trend: Int?
  public var parts: [HealthPart]
  /// The last contact or purchase.
  public var lastContactAt: Instant?
  public var calculatedAt: Instant

  public init(
    customerProfileId: ID<CustomerProfile>,
    customerName: String,
    ownerId: ID<User>,
    ownerName: String,
    score: Int,
    band: HealthBand,
    trend: Int? = nil,
    parts: [HealthPart],
    lastContactAt: Instant? = nil,
    calculatedAt: Instant
  ) {
    self.customerProfileId = customerProfileId
    self.customerName = customerName
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.score = score
    self.band = band
    self.trend = trend
    self.parts = parts
    self.lastContactAt = lastContactAt
    self.calculatedAt = calculatedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
    self.customerName = try fields.value("customerName")
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.score = try fields.value("score")
    self.band = try fields.value("band")
    self.trend = try fields.optional("trend")
    self.parts = try fields.value("parts")
    self.lastContactAt = try fields.optional("lastContactAt")
    self.calculatedAt = try fields.value("calculatedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("customerName", self.customerName)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("score", self.score)
    fields.set("band", self.band)
    fields.setOptional("trend", self.trend)
    fields.set("parts", self.parts)
    fields.setOptional("lastContactAt", self.lastContactAt)
    fields.set("calculatedAt", self.calculatedAt)
  }
}

/// One page of a list.
public struct HealthScorePage: WireObject, Hashable {
  public var items: [HealthScore]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [HealthScore], nextCursor: String? = nil, total: Int? = nil) {
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

public enum HealthSort: WireChoice {
  case score
  case customer
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [HealthSort] = [.score, .customer]

  public init(rawValue: String) {
    switch rawValue {
    case "score": self = .score
    case "customer": self = .customer
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .score: "score"
    case .customer: "customer"
    case .unrecognized(let word): word
    }
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

/// How the workspace weighs health.
public struct HealthWeights: WireObject, Hashable {
  /// Of the parts: they count in proportion to each other, and 0 leaves a part out.
  public var recency: Int
  public var frequency: Int
  public var monetary: Int
  public var engagement: Int
  public var problems: Int
  /// After so many days without contact recency is 50, after twice as many 25.
  public var recencyHalfLifeDays: Int
  /// So many contacts in 90 days make frequency 100.
  public var expectedContacts: Int
  /// A lower score is at risk.
  public var atRiskBelow: Int
  /// This score and higher ones are healthy; what is between is to be watched.
  public var healthyFrom: Int
  /// Absent as long as nobody has set anything, as is who did.
  public var updatedAt: Instant?
  public var updatedBy: ID<User>?
  /// Counts the changes; 0 as long as nobody has set anything.
  public var version: Int

  public init(
    recency: Int,
    frequency: Int,
    monetary: Int,
    engagement: Int,
    problems: Int,
    recencyHalfLifeDays: Int,
    expectedContacts: Int,
    atRiskBelow: Int,
    healthyFrom: Int,
    updatedAt: Instant? = nil,
    updatedBy: ID<User>? = nil,
    version: Int
  ) {
    self.recency = recency
    self.frequency = frequency
    self.monetary = monetary
    self.engagement = engagement
    self.problems = problems
    self.recencyHalfLifeDays = recencyHalfLifeDays
    self.expectedContacts = expectedContacts
    self.atRiskBelow = atRiskBelow
    self.healthyFrom = healthyFrom
    self.updatedAt = updatedAt
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.recency = try fields.value("recency")
    self.frequency = try fields.value("frequency")
    self.monetary = try fields.value("monetary")
    self.engagement = try fields.value("engagement")
    self.problems = try fields.value("problems")
    self.recencyHalfLifeDays = try fields.value("recencyHalfLifeDays")
    self.expectedContacts = try fields.value("expectedContacts")
    self.atRiskBelow = try fields.value("atRiskBelow")
    self.healthyFrom = try fields.value("healthyFrom")
    self.updatedAt = try fields.optional("updatedAt")
    self.updatedBy = try fields.optional("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("recency", self.recency)
    fields.set("frequency", self.frequency)
    fields.set("monetary", self.monetary)
    fields.set("engagement", self.engagement)
    fields.set("problems", self.problems)
    fields.set("recencyHalfLifeDays", self.recencyHalfLifeDays)
    fields.set("expectedContacts", self.expectedContacts)
    fields.set("atRiskBelow", self.atRiskBelow)
    fields.set("healthyFrom", self.healthyFrom)
    fields.setOptional("updatedAt", self.updatedAt)
    fields.setOptional("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// Records that are taken over from a file.
public struct Import: WireObject, Hashable {
  public var id: ID<Import>
  public var target: ImportTarget
  /// The file's, for people.
  public var name: String
  public var mode: ImportMode
  public var matchBy: [ImportKey]
  public var duplicates: ImportDuplicatePolicy
  public var invalidValues: ImportInvalidPolicy
  /// Whether it only says what it would do.
  public var isDryRun: Bool
  public var state: ImportState
  public var format: ImportFormat
  public var columns: [ImportColumn]
  /// In percent of the file.
  public var progress: Int
  /// How many rows have been looked at.
  public var processed: Int
  public var created: Int
  public var updated: Int
  public var unchanged: Int
  public var skipped: Int
  public var failed: Int
  /// How many rows have been undone.
  public var reverted: Int
  /// Why it could not go on.
  public var error: String?
  /// The same for programs.
  public var failure: ImportFailure?
  /// Whether it can be undone.
  public var isRevertible: Bool
  public var createdAt: Instant
  public var createdBy: ID<User>
  public var startedAt: Instant?
  public var finishedAt: Instant?

  public init(
    id: ID<Import>,
    target: ImportTarget,
    name: String,
    mode: ImportMode,
    matchBy: [ImportKey],
    duplicates: ImportDuplicatePolicy,
    invalidValues: ImportInvalidPolicy,
    isDryRun: Bool,
    state: ImportState,
    format: ImportFormat,
    columns: [ImportColumn],
    progress: Int,
    processed: Int,
    created: Int,
    updated: Int,
    unchanged: Int,
    skipped: Int,
    failed: Int,
    reverted: Int,
    error: String? = nil,
    failure: ImportFailure? = nil,
    isRevertible: Bool,
    createdAt: Instant,
    createdBy: ID<User>,
    startedAt: Instant? = nil,
    finishedAt: Instant? = nil
  ) {
    self.id = id
    self.target = target
    self.name = name
    self.mode = mode
    self.matchBy = matchBy
    self.duplicates = duplicates
    self.invalidValues = invalidValues
    self.isDryRun = isDryRun
    self.state = state
    self.format = format
    self.columns = columns
    self.progress = progress
    self.processed = processed
    self.created = created
    self.updated = updated
    self.unchanged = unchanged
    self.skipped = skipped
    self.failed = failed
    self.reverted = reverted
    self.error = error
    self.failure = failure
    self.isRevertible = isRevertible
    self.createdAt = createdAt
    self.createdBy = createdBy
    self.startedAt = startedAt
    self.finishedAt = finishedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.target = try fields.value("target")
    self.name = try fields.value("name")
    self.mode = try fields.value("mode")
    self.matchBy = try fields.value("matchBy")
    self.duplicates = try fields.value("duplicates")
    self.invalidValues = try fields.value("invalidValues")
    self.isDryRun = try fields.value("isDryRun")
    self.state = try fields.value("state")
    self.format = try fields.value("format")
    self.columns = try fields.value("columns")
    self.progress = try fields.value("progress")
    self.processed = try fields.value("processed")
    self.created = try fields.value("created")
    self.updated = try fields.value("updated")
    self.unchanged = try fields.value("unchanged")
    self.skipped = try fields.value("skipped")
    self.failed = try fields.value("failed")
    self.reverted = try fields.value("reverted")
    self.error = try fields.optional("error")
    self.failure = try fields.optional("failure")
    self.isRevertible = try fields.value("isRevertible")
    self.createdAt = try fields.value("createdAt")
    self.createdBy = try fields.value("createdBy")
    self.startedAt = try fields.optional("startedAt")
    self.finishedAt = try fields.optional("finishedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("target", self.target)
    fields.set("name", self.name)
    fields.set("mode", self.mode)
    fields.set("matchBy", self.matchBy)
    fields.set("duplicates", self.duplicates)
    fields.set("invalidValues", self.invalidValues)
    fields.set("isDryRun", self.isDryRun)
    fields.set("state", self.state)
    fields.set("format", self.format)
    fields.set("columns", self.columns)
    fields.set("progress", self.progress)
    fields.set("processed", self.processed)
    fields.set("created", self.created)
    fields.set("updated", self.updated)
    fields.set("unchanged", self.unchanged)
    fields.set("skipped", self.skipped)
    fields.set("failed", self.failed)
    fields.set("reverted", self.reverted)
    fields.setOptional("error", self.error)
    fields.setOptional("failure", self.failure)
    fields.set("isRevertible", self.isRevertible)
    fields.set("createdAt", self.createdAt)
    fields.set("createdBy", self.createdBy)
    fields.setOptional("startedAt", self.startedAt)
    fields.setOptional("finishedAt", self.finishedAt)
  }
}

/// A column of a file, and what it says.
public struct ImportColumn: WireObject, Hashable {
  /// From 1.
  public var number: Int
  /// From the header; `Column 3` without one.
  public var name: String
  /// Whether the header does not name it: its name then follows from its number. Default: `false`.
  public var isUnnamed: Bool?
  /// What it says; absent if it is passed over.
  public var field: ImportField?
  /// The key of the custom field that it says, if `field` is `customField`.
  public var customField: String?

  public init(
    number: Int,
    name: String,
    isUnnamed: Bool? = nil,
    field: ImportField? = nil,
    customField: String? = nil
  ) {
    self.number = number
    self.name = name
    self.isUnnamed = isUnnamed
    self.field = field
    self.customField = customField
  }

  public init(fields: WireFields) throws(WireError) {
    self.number = try fields.value("number")
    self.name = try fields.value("name")
    self.isUnnamed = try fields.optional("isUnnamed")
    self.field = try fields.optional("field")
    self.customField = try fields.optional("customField")
  }

  public func write(to fields: inout WireFields) {
    fields.set("number", self.number)
    fields.set("name", self.name)
    fields.setOptional("isUnnamed", self.isUnnamed)
    fields.setOptional("field", self.field)
    fields.setOptional("customField", self.customField)
  }
}

public struct ImportCustomers: WireObject, Hashable {
  /// A file that has been sent: see `files.createUpload`.
  public var fileId: ID<StoredFile>?
  /// Instead of a file: what would stand in it. 1 to 1000000 characters.
  public var text: String?
  /// How people call it; without it the file's name. White space at both ends is taken away. 1 to 255 characters.
  public var name: String?
  /// How the file is written. What is left out is guessed, and shown in the answer.
  public var format: ImportFormatOptions?
  /// Which column says what. Without it, and without `mappingId`, it is guessed, and shown in the answer. 1 to 1000
  /// elements.
  public var mapping: [ColumnMapping]?
  /// A mapping that was saved.
  public var mappingId: ID<ImportMapping>?
  /// Saves the mapping under this name, in place of one that has it. White space at both ends is taken away. 1 to 100
  /// characters.
  public var saveMappingAs: String?
  /// The version of the mapping that has the name, 0 for a name that none has; with a stale one, nothing is begun. At
  /// least 0.
  public var mappingVersion: Int?
  /// Default: `"upsert"`.
  public var mode: ImportMode?
  /// By what a row finds the customer that is there already; the first that finds one counts. 1 to 4 elements. No
  /// element twice. Default: `["id","externalId","vatId","email"]`.
  public var matchBy: [ImportKey]?
  /// Default: `"skip"`.
  public var duplicates: ImportDuplicatePolicy?
  /// Default: `"fail"`.
  public var invalidValues: ImportInvalidPolicy?
  /// Says for each row what would become of it, and changes nothing. Default: `false`.
  public var dryRun: Bool?
  /// Who owns those whose row names nobody; without it the caller.
  public var ownerId: ID<User>?
  /// Which system external ids come from, if several have their own. White space at both ends is taken away. At most
  /// 100 characters.
  public var system: String?
  /// The country of telephone numbers that have no country code: ISO 3166, as `DE`. Matches a country code of two
  /// capital letters.
  public var country: String?
  /// Every customer gets these besides. At most 20 elements. No element twice. Each: white space at both ends is taken
  /// away; 1 to 50 characters. Default: `[]`.
  public var tags: [String]?

  public init(
    fileId: ID<StoredFile>? = nil,
    text: String? = nil,
    name: String? = nil,
    format: ImportFormatOptions? = nil,
    mapping: [ColumnMapping]? = nil,
    mappingId: ID<ImportMapping>? = nil,
    saveMappingAs: String? = nil,
    mappingVersion: Int? = nil,
    mode: ImportMode? = nil,
    matchBy: [ImportKey]? = nil,
    duplicates: ImportDuplicatePolicy? = nil,
    invalidValues: ImportInvalidPolicy? = nil,
    dryRun: Bool? = nil,
    ownerId: ID<User>? = nil,
    system: String? = nil,
    country: String? = nil,
    tags: [String]? = nil
  ) {
    self.fileId = fileId
    self.text = text
    self.name = name
    self.format = format
    self.mapping = mapping
    self.mappingId = mappingId
    self.saveMappingAs = saveMappingAs
    self.mappingVersion = mappingVersion
    self.mode = mode
    self.matchBy = matchBy
    self.duplicates = duplicates
    self.invalidValues = invalidValues
    self.dryRun = dryRun
    self.ownerId = ownerId
    self.system = system
    self.country = country
    self.tags = tags
  }

  public init(fields: WireFields) throws(WireError) {
    self.fileId = try fields.optional("fileId")
    self.text = try fields.optional("text")
    self.name = try fields.optional("name")
    self.format = try fields.optional("format")
    self.mapping = try fields.optional("mapping")
    self.mappingId = try fields.optional("mappingId")
    self.saveMappingAs = try fields.optional("saveMappingAs")
    self.mappingVersion = try fields.optional("mappingVersion")
    self.mode = try fields.optional("mode")
    self.matchBy = try fields.optional("matchBy")
    self.duplicates = try fields.optional("duplicates")
    self.invalidValues = try fields.optional("invalidValues")
    self.dryRun = try fields.optional("dryRun")
    self.ownerId = try fields.optional("ownerId")
    self.system = try fields.optional("system")
    self.country = try fields.optional("country")
    self.tags = try fields.optional("tags")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("fileId", self.fileId)
    fields.setOptional("text", self.text)
    fields.setOptional("name", self.name)
    fields.setOptional("format", self.format)
    fields.setOptional("mapping", self.mapping)
    fields.setOptional("mappingId", self.mappingId)
    fields.setOptional("saveMappingAs", self.saveMappingAs)
    fields.setOptional("mappingVersion", self.mappingVersion)
    fields.setOptional("mode", self.mode)
    fields.setOptional("matchBy", self.matchBy)
    fields.setOptional("duplicates", self.duplicates)
    fields.setOptional("invalidValues", self.invalidValues)
    fields.setOptional("dryRun", self.dryRun)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("system", self.system)
    fields.setOptional("country", self.country)
    fields.setOptional("tags", self.tags)
  }
}

/// What becomes of a row that would be a new record, and seems to be one that is there already.
public enum ImportDuplicatePolicy: WireChoice {
  /// It is left out.
  case skip
  /// It changes the record that is there.
  case update
  /// It becomes a record all the same.
  case create
  /// It is an error, to be looked at by somebody.
  case fail
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportDuplicatePolicy] = [.skip, .update, .create, .fail]

  public init(rawValue: String) {
    switch rawValue {
    case "skip": self = .skip
    case "update": self = .update
    case "create": self = .create
    case "fail": self = .fail
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .skip: "skip"
    case .update: "update"
    case .create: "create"
    case .fail: "fail"
    case .unrecognized(let word): word
    }
  }
}

public enum ImportEncoding: WireChoice {
  case utf8
  case utf16le
  case utf16be
  case windows1252
  /// Mac OS Roman.
  case macintosh
  /// DOS in western Europe: code page 850.
  case ibm850
  /// DOS in the United States: code page 437.
  case ibm437
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportEncoding] = [.utf8, .utf16le, .utf16be, .windows1252, .macintosh, .ibm850, .ibm437]

  public init(rawValue: String) {
    switch rawValue {
    case "utf-8": self = .utf8
    case "utf-16le": self = .utf16le
    case "utf-16be": self = .utf16be
    case "windows-1252": self = .windows1252
    case "macintosh": self = .macintosh
    case "ibm850": self = .ibm850
    case "ibm437": self = .ibm437
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16le: "utf-16le"
    case .utf16be: "utf-16be"
    case .windows1252: "windows-1252"
    case .macintosh: "macintosh"
    case .ibm850: "ibm850"
    case .ibm437: "ibm437"
    case .unrecognized(let word): word
    }
  }
}

public struct ImportEntryKey: WireObject, Hashable {
  public var id: ID<Import>

  public init(id: ID<Import>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

/// Why an import was not begun, stopped or undone.
public indirect enum ImportError: WireObject, Hashable {
  /// The file cannot be imported like this.
  case unusable(problems: [ImportProblem])
  /// What is asked for does not go with the import's state.
  case wrongState(state: ImportState, why: String, reason: ImportRefusal)
  /// The mapping that was to be replaced has changed since, or there is one of the name; `current` is what it is now.
  case staleVersion(current: ImportMapping)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "unusable": self = .unusable(problems: try fields.value("problems"))
    case "wrongState": self = .wrongState(state: try fields.value("state"), why: try fields.value("why"), reason: try fields.value("reason"))
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .unusable(let value0):
      fields.set("type", "unusable")
      fields.set("problems", value0)
    case .wrongState(let value0, let value1, let value2):
      fields.set("type", "wrongState")
      fields.set("state", value0)
      fields.set("why", value1)
      fields.set("reason", value2)
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Why an import could not go on.
public enum ImportFailure: WireChoice {
  /// Who has begun it is no member any more.
  case memberGone
  /// Its file is gone.
  case fileGone
  /// Something failed on the server; its log says what.
  case other
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportFailure] = [.memberGone, .fileGone, .other]

  public init(rawValue: String) {
    switch rawValue {
    case "memberGone": self = .memberGone
    case "fileGone": self = .fileGone
    case "other": self = .other
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .memberGone: "memberGone"
    case .fileGone: "fileGone"
    case .other: "other"
    case .unrecognized(let word): word
    }
  }
}

/// What a column of a file can say of a record. Which of it depends on what the rows become: see ``ImportTarget``.
public enum ImportField: WireChoice {
  /// Rapport's own id of the record.
  case id
  /// Its name in the system that the file comes from: the same one again is the same record.
  case externalId
  /// Of a customer: a company or a person.
  case kind
  /// A customer's: the company's, or a person's whole one. A lead's: the person's whole one.
  case name
  case firstName
  case lastName
  case email
  case phone
  case website
  case vatId
  case industry
  case status
  /// Several with commas, semicolons or bars between.
  case tags
  case notes
  /// The e-mail address of the user who is to own it.
  case owner
  case street
  case houseNumber
  case addressLine2
  case postalCode
  case city
  case region
  case country
  /// The person to talk to at a company.
  case contactName
  case contactEmail
  case contactPhone
  case contactTitle
  /// The company that a lead is of.
  case company
  /// What a lead is at their company.
  case jobTitle
  /// Where a lead comes from, in the workspace's words.
  case source
  case utmSource
  case utmMedium
  case utmCampaign
  case utmTerm
  case utmContent
  case referrer
  case landingPage
  /// One of the workspace's own fields, which `customField` beside it names.
  case customField
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportField] = [.id, .externalId, .kind, .name, .firstName, .lastName, .email, .phone, .website, .vatId, .industry, .status, .tags, .notes, .owner, .street, .houseNumber, .addressLine2, .postalCode, .city, .region, .country, .contactName, .contactEmail, .contactPhone, .contactTitle, .company, .jobTitle, .source, .utmSource, .utmMedium, .utmCampaign, .utmTerm, .utmContent, .referrer, .landingPage, .customField]

  public init(rawValue: String) {
    switch rawValue {
    case "id": self = .id
    case "externalId": self = .externalId
    case "kind": self = .kind
    case "name": self = .name
    case "firstName": self = .firstName
    case "lastName": self = .lastName
    case "email": self = .email
    case "phone": self = .phone
    case "website": self = .website
    case "vatId": self = .vatId
    case "industry": self = .industry
    case "status": self = .status
    case "tags": self = .tags
    case "notes": self = .notes
    case "owner": self = .owner
    case "street": self = .street
    case "houseNumber": self = .houseNumber
    case "addressLine2": self = .addressLine2
    case "postalCode": self = .postalCode
    case "city": self = .city
    case "region": self = .region
    case "country": self = .country
    case "contactName": self = .contactName
    case "contactEmail": self = .contactEmail
    case "contactPhone": self = .contactPhone
    case "contactTitle": self = .contactTitle
    case "company": self = .company
    case "jobTitle": self = .jobTitle
    case "source": self = .source
    case "utmSource": self = .utmSource
    case "utmMedium": self = .utmMedium
    case "utmCampaign": self = .utmCampaign
    case "utmTerm": self = .utmTerm
    case "utmContent": self = .utmContent
    case "referrer": self = .referrer
    case "landingPage": self = .landingPage
    case "customField": self = .customField
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .id: "id"
    case .externalId: "externalId"
    case .kind: "kind"
    case .name: "name"
    case .firstName: "firstName"
    case .lastName: "lastName"
    case .email: "email"
    case .phone: "phone"
    case .website: "website"
    case .vatId: "vatId"
    case .industry: "industry"
    case .status: "status"
    case .tags: "tags"
    case .notes: "notes"
    case .owner: "owner"
    case .street: "street"
    case .houseNumber: "houseNumber"
    case .addressLine2: "addressLine2"
    case .postalCode: "postalCode"
    case .city: "city"
    case .region: "region"
    case .country: "country"
    case .contactName: "contactName"
    case .contactEmail: "contactEmail"
    case .contactPhone: "contactPhone"
    case .contactTitle: "contactTitle"
    case .company: "company"
    case .jobTitle: "jobTitle"
    case .source: "source"
    case .utmSource: "utmSource"
    case .utmMedium: "utmMedium"
    case .utmCampaign: "utmCampaign"
    case .utmTerm: "utmTerm"
    case .utmContent: "utmContent"
    case .referrer: "referrer"
    case .landingPage: "landingPage"
    case .customField: "customField"
    case .unrecognized(let word): word
    }
  }
}

/// What a file is that is no table of separated values.
public enum ImportForeignFormat: WireChoice {
  /// Of a spreadsheet program, such as Excel.
  case workbook
  case pdf
  /// HTML or XML.
  case markup
  case json
  case vCard
  /// Anything else that is no text: an image, an archive.
  case binary
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportForeignFormat] = [.workbook, .pdf, .markup, .json, .vCard, .binary]

  public init(rawValue: String) {
    switch rawValue {
    case "workbook": self = .workbook
    case "pdf": self = .pdf
    case "markup": self = .markup
    case "json": self = .json
    case "vCard": self = .vCard
    case "binary": self = .binary
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .workbook: "workbook"
    case .pdf: "pdf"
    case .markup: "markup"
    case .json: "json"
    case .vCard: "vCard"
    case .binary: "binary"
    case .unrecognized(let word): word
    }
  }
}

/// How a file is written.
public struct ImportFormat: WireObject, Hashable {
  public var encoding: ImportEncoding
  /// Between fields: `,`, `;`, `|` or a tab.
  public var delimiter: String
  /// Around fields.
  public var quote: String
  /// Before a quotation mark that belongs to the text, if it is not doubled.
  public var escape: String?
  /// How many lines stand before the table: a title, a date. Empty ones do not count.
  public var leadingLines: Int
  /// Whether the table's first line names its columns.
  public var hasHeader: Bool

  public init(
    encoding: ImportEncoding,
    delimiter: String,
    quote: String,
    escape: String? = nil,
    leadingLines: Int,
    hasHeader: Bool
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.leadingLines = leadingLines
    self.hasHeader = hasHeader
  }

  public init(fields: WireFields) throws(WireError) {
    self.encoding = try fields.value("encoding")
    self.delimiter = try fields.value("delimiter")
    self.quote = try fields.value("quote")
    self.escape = try fields.optional("escape")
    self.leadingLines = try fields.value("leadingLines")
    self.hasHeader = try fields.value("hasHeader")
  }

  public func write(to fields: inout WireFields) {
    fields.set("encoding", self.encoding)
    fields.set("delimiter", self.delimiter)
    fields.set("quote", self.quote)
    fields.setOptional("escape", self.escape)
    fields.set("leadingLines", self.leadingLines)
    fields.set("hasHeader", self.hasHeader)
  }
}

/// What is known of how a file is written. What is left out is guessed.
public struct ImportFormatOptions: WireObject, Hashable {
  public var encoding: ImportEncoding?
  /// One of: `,`, `;`, `	`, `|`.
  public var delimiter: String?
  /// One of: `"`, `'`.
  public var quote: String?
  /// 0 to 1000.
  public var leadingLines: Int?
  public var hasHeader: Bool?

  public init(
    encoding: ImportEncoding? = nil,
    delimiter: String? = nil,
    quote: String? = nil,
    leadingLines: Int? = nil,
    hasHeader: Bool? = nil
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.leadingLines = leadingLines
    self.hasHeader = hasHeader
  }

  public init(fields: WireFields) throws(WireError) {
    self.encoding = try fields.optional("encoding")
    self.delimiter = try fields.optional("delimiter")
    self.quote = try fields.optional("quote")
    self.leadingLines = try fields.optional("leadingLines")
    self.hasHeader = try fields.optional("hasHeader")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("encoding", self.encoding)
    fields.setOptional("delimiter", self.delimiter)
    fields.setOptional("quote", self.quote)
    fields.setOptional("leadingLines", self.leadingLines)
    fields.setOptional("hasHeader", self.hasHeader)
  }
}

/// What becomes of a row with a value that a record cannot have.
public enum ImportInvalidPolicy: WireChoice {
  /// It is an error.
  case fail
  /// It is taken over without the value, unless that is the name.
  case leaveOut
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportInvalidPolicy] = [.fail, .leaveOut]

  public init(rawValue: String) {
    switch rawValue {
    case "fail": self = .fail
    case "leaveOut": self = .leaveOut
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .fail: "fail"
    case .leaveOut: "leaveOut"
    case .unrecognized(let word): word
    }
  }
}

/// By what a row finds the record that is there already.
public enum ImportKey: WireChoice {
  case id
  case externalId
  /// Of customers alone.
  case vatId
  case email
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportKey] = [.id, .externalId, .vatId, .email]

  public init(rawValue: String) {
    switch rawValue {
    case "id": self = .id
    case "externalId": self = .externalId
    case "vatId": self = .vatId
    case "email": self = .email
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .id: "id"
    case .externalId: "externalId"
    case .vatId: "vatId"
    case .email: "email"
    case .unrecognized(let word): word
    }
  }
}

public struct ImportLeadFile: WireObject, Hashable {
  /// A file that has been sent: see `files.createUpload`.
  public var fileId: ID<StoredFile>?
  /// Instead of a file: what would stand in it. 1 to 1000000 characters.
  public var text: String?
  /// How people call it; without it the file's name. White space at both ends is taken away. 1 to 255 characters.
  public var name: String?
  /// How the file is written. What is left out is guessed, and shown in the answer.
  public var format: ImportFormatOptions?
  /// Which column says what. Without it, and without `mappingId`, it is guessed, and shown in the answer. 1 to 1000
  /// elements.
  public var mapping: [ColumnMapping]?
  /// A mapping that was saved for leads.
  public var mappingId: ID<ImportMapping>?
  /// Saves the mapping under this name, in place of one that has it. White space at both ends is taken away. 1 to 100
  /// characters.
  public var saveMappingAs: String?
  /// The version of the mapping that has the name, 0 for a name that none has; with a stale one, nothing is begun. At
  /// least 0.
  public var mappingVersion: Int?
  /// Default: `"upsert"`.
  public var mode: ImportMode?
  /// By what a row finds the lead that is there already; the first that finds one counts. 1 to 3 elements. No element
  /// twice. Default: `["id","externalId","email"]`.
  public var matchBy: [ImportKey]?
  /// Default: `"skip"`.
  public var duplicates: ImportDuplicatePolicy?
  /// Default: `"fail"`.
  public var invalidValues: ImportInvalidPolicy?
  /// Says for each row what would become of it, and changes nothing. Default: `false`.
  public var dryRun: Bool?
  /// Whose new ones are whose row names nobody. Without it they wait in the caller's hands for somebody to be made
  /// responsible.
  public var ownerId: ID<User>?
  /// The country of telephone numbers that have no country code: ISO 3166, as `DE`. Matches a country code of two
  /// capital letters.
  public var country: String?
  /// Every lead gets these besides. At most 20 elements. No element twice. Each: white space at both ends is taken
  /// away; 1 to 50 characters. Default: `[]`.
  public var tags: [String]?

  public init(
    fileId: ID<StoredFile>? = nil,
    text: String? = nil,
    name: String? = nil,
    format: ImportFormatOptions? = nil,
    mapping: [ColumnMapping]? = nil,
    mappingId: ID<ImportMapping>? = nil,
    saveMappingAs: String? = nil,
    mappingVersion: Int? = nil,
    mode: ImportMode? = nil,
    matchBy: [ImportKey]? = nil,
    duplicates: ImportDuplicatePolicy? = nil,
    invalidValues: ImportInvalidPolicy? = nil,
    dryRun: Bool? = nil,
    ownerId: ID<User>? = nil,
    country: String? = nil,
    tags: [String]? = nil
  ) {
    self.fileId = fileId
    self.text = text
    self.name = name
    self.format = format
    self.mapping = mapping
    self.mappingId = mappingId
    self.saveMappingAs = saveMappingAs
    self.mappingVersion = mappingVersion
    self.mode = mode
    self.matchBy = matchBy
    self.duplicates = duplicates
    self.invalidValues = invalidValues
    self.dryRun = dryRun
    self.ownerId = ownerId
    self.country = country
    self.tags = tags
  }

  public init(fields: WireFields) throws(WireError) {
    self.fileId = try fields.optional("fileId")
    self.text = try fields.optional("text")
    self.name = try fields.optional("name")
    self.format = try fields.optional("format")
    self.mapping = try fields.optional("mapping")
    self.mappingId = try fields.optional("mappingId")
    self.saveMappingAs = try fields.optional("saveMappingAs")
    self.mappingVersion = try fields.optional("mappingVersion")
    self.mode = try fields.optional("mode")
    self.matchBy = try fields.optional("matchBy")
    self.duplicates = try fields.optional("duplicates")
    self.invalidValues = try fields.optional("invalidValues")
    self.dryRun = try fields.optional("dryRun")
    self.ownerId = try fields.optional("ownerId")
    self.country = try fields.optional("country")
    self.tags = try fields.optional("tags")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("fileId", self.fileId)
    fields.setOptional("text", self.text)
    fields.setOptional("name", self.name)
    fields.setOptional("format", self.format)
    fields.setOptional("mapping", self.mapping)
    fields.setOptional("mappingId", self.mappingId)
    fields.setOptional("saveMappingAs", self.saveMappingAs)
    fields.setOptional("mappingVersion", self.mappingVersion)
    fields.setOptional("mode", self.mode)
    fields.setOptional("matchBy", self.matchBy)
    fields.setOptional("duplicates", self.duplicates)
    fields.setOptional("invalidValues", self.invalidValues)
    fields.setOptional("dryRun", self.dryRun)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("country", self.country)
    fields.setOptional("tags", self.tags)
  }
}

public struct ImportLeads: WireObject, Hashable {
  /// Each is looked at by itself: one that breaks a rule is refused in its result. 1 to 10000 elements.
  public var leads: [ImportedLead]
  /// Default: `"update"`.
  public var known: KnownLeadPolicy?
  /// Whose those are that name no owner. Without it they wait in the caller's hands for somebody to be made
  /// responsible.
  public var ownerId: ID<User>?

  public init(leads: [ImportedLead], known: KnownLeadPolicy? = nil, ownerId: ID<User>? = nil) {
    self.leads = leads
    self.known = known
    self.ownerId = ownerId
  }

  public init(fields: WireFields) throws(WireError) {
    self.leads = try fields.value("leads")
    self.known = try fields.optional("known")
    self.ownerId = try fields.optional("ownerId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("leads", self.leads)
    fields.setOptional("known", self.known)
    fields.setOptional("ownerId", self.ownerId)
  }
}

public struct ImportLeadsResult: WireObject, Hashable {
  /// In the order of the input.
  public var results: [ImportedLeadResult]
  public var created: Int
  public var updated: Int
  public var unchanged: Int
  public var refused: Int

  public init(results: [ImportedLeadResult], created: Int, updated: Int, unchanged: Int, refused: Int) {
    self.results = results
    self.created = created
    self.updated = updated
    self.unchanged = unchanged
    self.refused = refused
  }

  public init(fields: WireFields) throws(WireError) {
    self.results = try fields.value("results")
    self.created = try fields.value("created")
    self.updated = try fields.value("updated")
    self.unchanged = try fields.value("unchanged")
    self.refused = try fields.value("refused")
  }

  public func write(to fields: inout WireFields) {
    fields.set("results", self.results)
    fields.set("created", self.created)
    fields.set("updated", self.updated)
    fields.set("unchanged", self.unchanged)
    fields.set("refused", self.refused)
  }
}

/// Which columns of a kind of file say what, to be used again.
public struct ImportMapping: WireObject, Hashable {
  public var id: ID<ImportMapping>
  /// What it is for.
  public var target: ImportTarget
  /// No other one that is for the same has it.
  public var name: String
  public var columns: [ColumnMapping]
  public var createdAt: Instant
  public var createdBy: ID<User>
  public var updatedAt: Instant
  public var updatedBy: ID<User>
  /// Counts the changes.
  public var version: Int

  public init(
    id: ID<ImportMapping>,
    target: ImportTarget,
    name: String,
    columns: [ColumnMapping],
    createdAt: Instant,
    createdBy: ID<User>,
    updatedAt: Instant,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.target = target
    self.name = name
    self.columns = columns
    self.createdAt = createdAt
    self.createdBy = createdBy
    self.updatedAt = updatedAt
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.target = try fields.value("target")
    self.name = try fields.value("name")
    self.columns = try fields.value("columns")
    self.createdAt = try fields.value("createdAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedAt = try fields.value("updatedAt")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("target", self.target)
    fields.set("name", self.name)
    fields.set("columns", self.columns)
    fields.set("createdAt", self.createdAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedAt", self.updatedAt)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// Why a mapping was not saved or deleted.
public indirect enum ImportMappingError: WireObject, Hashable {
  /// The mapping has changed since, or there is one of the name; `current` is what it is now.
  case staleVersion(current: ImportMapping)
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

public struct ImportMappings: WireObject, Hashable {
  /// By name.
  public var items: [ImportMapping]

  public init(items: [ImportMapping]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

public enum ImportMode: WireChoice {
  /// Each row is a new record.
  case create
  /// Each row changes a record that is there.
  case update
  /// A row changes the record that it finds, and is a new one if it finds none.
  case upsert
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportMode] = [.create, .update, .upsert]

  public init(rawValue: String) {
    switch rawValue {
    case "create": self = .create
    case "update": self = .update
    case "upsert": self = .upsert
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .create: "create"
    case .update: "update"
    case .upsert: "upsert"
    case .unrecognized(let word): word
    }
  }
}

public enum ImportOutcome: WireChoice {
  case created
  case updated
  /// The record is as the row says.
  case unchanged
  /// It seems to be a record that is there already.
  case skipped
  case failed
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportOutcome] = [.created, .updated, .unchanged, .skipped, .failed]

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "updated": self = .updated
    case "unchanged": self = .unchanged
    case "skipped": self = .skipped
    case "failed": self = .failed
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .updated: "updated"
    case .unchanged: "unchanged"
    case .skipped: "skipped"
    case .failed: "failed"
    case .unrecognized(let word): word
    }
  }
}

/// One page of a list.
public struct ImportPage: WireObject, Hashable {
  public var items: [Import]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [Import], nextCursor: String? = nil, total: Int? = nil) {
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

/// What a file seems to be, before anything of it is imported.
public struct ImportPreview: WireObject, Hashable {
  public var format: ImportFormat
  /// With what each seems to say.
  public var columns: [ImportColumn]
  /// The first 20 rows as they stand in the file, with the letters that were meant where another program has misread
  /// them.
  public var rows: [[String]]
  /// What would keep it from being imported like this.
  public var problems: [ImportProblem]

  public init(format: ImportFormat, columns: [ImportColumn], rows: [[String]], problems: [ImportProblem]) {
    self.format = format
    self.columns = columns
    self.rows = rows
    self.problems = problems
  }

  public init(fields: WireFields) throws(WireError) {
    self.format = try fields.value("format")
    self.columns = try fields.value("columns")
    self.rows = try fields.value("rows")
    self.problems = try fields.value("problems")
  }

  public func write(to fields: inout WireFields) {
    fields.set("format", self.format)
    fields.set("columns", self.columns)
    fields.set("rows", self.rows)
    fields.set("problems", self.problems)
  }
}

/// One thing that is wrong with something that is imported.
public struct ImportProblem: WireObject, Hashable {
  /// Which field it is; absent if it is none in particular.
  public var field: String?
  /// The end of a sentence that begins with the field; a sentence without one.
  public var message: String
  /// The rule that the field's value breaks, with what belongs to it, as an issue of an input has them.
  public var code: IssueCode?
  public var bound: [String: JSONValue]?
  /// What it is if no rule of a field is broken.
  public var reason: ImportReason?

  public init(
    field: String? = nil,
    message: String,
    code: IssueCode? = nil,
    bound: [String: JSONValue]? = nil,
    reason: ImportReason? = nil
  ) {
    self.field = field
    self.message = message
    self.code = code
    self.bound = bound
    self.reason = reason
  }

  public init(fields: WireFields) throws(WireError) {
    self.field = try fields.optional("field")
    self.message = try fields.value("message")
    self.code = try fields.optional("code")
    self.bound = try fields.optional("bound")
    self.reason = try fields.optional("reason")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("field", self.field)
    fields.set("message", self.message)
    fields.setOptional("code", self.code)
    fields.setOptional("bound", self.bound)
    fields.setOptional("reason", self.reason)
  }
}

/// What is wrong with a file, or with one row of it.
public indirect enum ImportReason: WireObject, Hashable {
  /// There is nothing in the file.
  case emptyFile
  /// The file is no table of separated values, but something else.
  case otherFormat(format: ImportForeignFormat)
  /// The file has more columns than that.
  case tooManyColumns(maximum: Int)
  /// The field is to stand in a column, by its name or number, which is not there.
  case noSuchColumn(column: String? = nil, number: Int? = nil)
  /// The field stands in two columns; their numbers.
  case twoColumns(first: Int, second: Int)
  /// A record that rows become has no such field.
  case noSuchField(target: ImportTarget)
  /// No column says whom a row is about.
  case noColumn
  /// The line is too long to be a row.
  case lineTooLong
  /// A quotation mark opens a field, and none closes it.
  case openQuote
  /// The row is empty.
  case emptyRow
  /// The row is the header once more: several files have become one.
  case repeatedHeader
  /// The row is a total of other rows.
  case sums
  /// The row has more fields than the table has columns.
  case tooManyFields(fields: Int, columns: Int)
  /// Several records have what the row is known by.
  case ambiguous(target: ImportTarget, key: ImportKey)
  /// An earlier row of the file is known by the same.
  case sameAsRow(row: Int, key: ImportKey)
  /// A record that is there is known by the same.
  case sameAsRecord(target: ImportTarget, key: ImportKey)
  /// A record that is there is likely the same.
  case likelySame(name: String, likeness: [DuplicateLikeness])
  /// There is no record that the row could change.
  case noRecord(target: ImportTarget)
  /// The record has been deleted meanwhile.
  case recordGone(target: ImportTarget)
  /// The lead has been deleted.
  case leadDeleted
  /// The record is somebody else's, and not the caller's to change.
  case notYours
  /// The word is none of those that the field knows.
  case unknownWord(word: String, known: [String])
  /// Nobody here has that e-mail address, or not one user alone that name.
  case unknownOwner(owner: String)
  /// The caller may not give records to that user.
  case refusedOwner(owner: String)
  /// It does not go with what is there.
  case refused
  /// A cell has several values where one can be: the first is taken, and these are left out. Nothing is wrong with the
  /// row for that.
  case furtherValues(values: [String])
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "emptyFile": self = .emptyFile
    case "otherFormat": self = .otherFormat(format: try fields.value("format"))
    case "tooManyColumns": self = .tooManyColumns(maximum: try fields.value("maximum"))
    case "noSuchColumn": self = .noSuchColumn(column: try fields.optional("column"), number: try fields.optional("number"))
    case "twoColumns": self = .twoColumns(first: try fields.value("first"), second: try fields.value("second"))
    case "noSuchField": self = .noSuchField(target: try fields.value("target"))
    case "noColumn": self = .noColumn
    case "lineTooLong": self = .lineTooLong
    case "openQuote": self = .openQuote
    case "emptyRow": self = .emptyRow
    case "repeatedHeader": self = .repeatedHeader
    case "sums": self = .sums
    case "tooManyFields": self = .tooManyFields(fields: try fields.value("fields"), columns: try fields.value("columns"))
    case "ambiguous": self = .ambiguous(target: try fields.value("target"), key: try fields.value("key"))
    case "sameAsRow": self = .sameAsRow(row: try fields.value("row"), key: try fields.value("key"))
    case "sameAsRecord": self = .sameAsRecord(target: try fields.value("target"), key: try fields.value("key"))
    case "likelySame": self = .likelySame(name: try fields.value("name"), likeness: try fields.value("likeness"))
    case "noRecord": self = .noRecord(target: try fields.value("target"))
    case "recordGone": self = .recordGone(target: try fields.value("target"))
    case "leadDeleted": self = .leadDeleted
    case "notYours": self = .notYours
    case "unknownWord": self = .unknownWord(word: try fields.value("word"), known: try fields.value("known"))
    case "unknownOwner": self = .unknownOwner(owner: try fields.value("owner"))
    case "refusedOwner": self = .refusedOwner(owner: try fields.value("owner"))
    case "refused": self = .refused
    case "furtherValues": self = .furtherValues(values: try fields.value("values"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .emptyFile:
      fields.set("type", "emptyFile")
    case .otherFormat(let value0):
      fields.set("type", "otherFormat")
      fields.set("format", value0)
    case .tooManyColumns(let value0):
      fields.set("type", "tooManyColumns")
      fields.set("maximum", value0)
    case .noSuchColumn(let value0, let value1):
      fields.set("type", "noSuchColumn")
      fields.setOptional("column", value0)
      fields.setOptional("number", value1)
    case .twoColumns(let value0, let value1):
      fields.set("type", "twoColumns")
      fields.set("first", value0)
      fields.set("second", value1)
    case .noSuchField(let value0):
      fields.set("type", "noSuchField")
      fields.set("target", value0)
    case .noColumn:
      fields.set("type", "noColumn")
    case .lineTooLong:
      fields.set("type", "lineTooLong")
    case .openQuote:
      fields.set("type", "openQuote")
    case .emptyRow:
      fields.set("type", "emptyRow")
    case .repeatedHeader:
      fields.set("type", "repeatedHeader")
    case .sums:
      fields.set("type", "sums")
    case .tooManyFields(let value0, let value1):
      fields.set("type", "tooManyFields")
      fields.set("fields", value0)
      fields.set("columns", value1)
    case .ambiguous(let value0, let value1):
      fields.set("type", "ambiguous")
      fields.set("target", value0)
      fields.set("key", value1)
    case .sameAsRow(let value0, let value1):
      fields.set("type", "sameAsRow")
      fields.set("row", value0)
      fields.set("key", value1)
    case .sameAsRecord(let value0, let value1):
      fields.set("type", "sameAsRecord")
      fields.set("target", value0)
      fields.set("key", value1)
    case .likelySame(let value0, let value1):
      fields.set("type", "likelySame")
      fields.set("name", value0)
      fields.set("likeness", value1)
    case .noRecord(let value0):
      fields.set("type", "noRecord")
      fields.set("target", value0)
    case .recordGone(let value0):
      fields.set("type", "recordGone")
      fields.set("target", value0)
    case .leadDeleted:
      fields.set("type", "leadDeleted")
    case .notYours:
      fields.set("type", "notYours")
    case .unknownWord(let value0, let value1):
      fields.set("type", "unknownWord")
      fields.set("word", value0)
      fields.set("known", value1)
    case .unknownOwner(let value0):
      fields.set("type", "unknownOwner")
      fields.set("owner", value0)
    case .refusedOwner(let value0):
      fields.set("type", "refusedOwner")
      fields.set("owner", value0)
    case .refused:
      fields.set("type", "refused")
    case .furtherValues(let value0):
      fields.set("type", "furtherValues")
      fields.set("values", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Why an import is not stopped or undone.
public indirect enum ImportRefusal: WireObject, Hashable {
  /// Only one that waits or runs is stopped.
  case notRunning
  /// It was only tried, and has changed nothing.
  case dryRun
  /// Only one that has changed something and ended within so many days is undone.
  case notRevertible(days: Int)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "notRunning": self = .notRunning
    case "dryRun": self = .dryRun
    case "notRevertible": self = .notRevertible(days: try fields.value("days"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .notRunning:
      fields.set("type", "notRunning")
    case .dryRun:
      fields.set("type", "dryRun")
    case .notRevertible(let value0):
      fields.set("type", "notRevertible")
      fields.set("days", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// What has become of one row of a file.
public struct ImportRowResult: WireObject, Hashable {
  /// The row's number in the table, from 1.
  public var number: Int
  /// The line of the file that it begins in, from 1.
  public var line: Int
  public var outcome: ImportOutcome
  /// The customer that it made, changed or found, if rows become customers. A dry run makes none.
  public var customerProfileId: ID<CustomerProfile>?
  /// The lead that it made, changed or found, if rows become leads. A dry run makes none.
  public var leadId: ID<Lead>?
  /// What is wrong with it, or why it was left out; of a row that was taken, what of it was left out.
  public var problems: [ImportProblem]
  /// The row as it stands in the file, if it failed or was left out.
  public var cells: [String]?
  /// Whether it has been undone.
  public var isReverted: Bool

  public init(
    number: Int,
    line: Int,
    outcome: ImportOutcome,
    customerProfileId: ID<CustomerProfile>? = nil,
    leadId: ID<Lead>? = nil,
    problems: [ImportProblem],
    cells: [String]? = nil,
    isReverted: Bool
  ) {
    self.number = number
    self.line = line
    self.outcome = outcome
    self.customerProfileId = customerProfileId
    self.leadId = leadId
    self.problems = problems
    self.cells = cells
    self.isReverted = isReverted
  }

  public init(fields: WireFields) throws(WireError) {
    self.number = try fields.value("number")
    self.line = try fields.value("line")
    self.outcome = try fields.value("outcome")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.leadId = try fields.optional("leadId")
    self.problems = try fields.value("problems")
    self.cells = try fields.optional("cells")
    self.isReverted = try fields.value("isReverted")
  }

  public func write(to fields: inout WireFields) {
    fields.set("number", self.number)
    fields.set("line", self.line)
    fields.set("outcome", self.outcome)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("leadId", self.leadId)
    fields.set("problems", self.problems)
    fields.setOptional("cells", self.cells)
    fields.set("isReverted", self.isReverted)
  }
}

/// One page of a list.
public struct ImportRowResultPage: WireObject, Hashable {
  public var items: [ImportRowResult]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [ImportRowResult], nextCursor: String? = nil, total: Int? = nil) {
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

public enum ImportState: WireChoice {
  /// In line.
  case waiting
  case running
  case done
  /// It could not go on: `error` says why. What it had done is there.
  case failed
  /// Somebody has stopped it. What it had done is there.
  case cancelled
  case reverting
  /// What it had done is undone, as far as nobody had changed it since.
  case reverted
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportState] = [.waiting, .running, .done, .failed, .cancelled, .reverting, .reverted]

  public init(rawValue: String) {
    switch rawValue {
    case "waiting": self = .waiting
    case "running": self = .running
    case "done": self = .done
    case "failed": self = .failed
    case "cancelled": self = .cancelled
    case "reverting": self = .reverting
    case "reverted": self = .reverted
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .waiting: "waiting"
    case .running: "running"
    case .done: "done"
    case .failed: "failed"
    case .cancelled: "cancelled"
    case .reverting: "reverting"
    case .reverted: "reverted"
    case .unrecognized(let word): word
    }
  }
}

/// What the rows of a file become.
public enum ImportTarget: WireChoice {
  case customers
  case leads
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportTarget] = [.customers, .leads]

  public init(rawValue: String) {
    switch rawValue {
    case "customers": self = .customers
    case "leads": self = .leads
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .customers: "customers"
    case .leads: "leads"
    case .unrecognized(let word): word
    }
  }
}

/// A lead as another system tells it. What is wrong with one is said in its result, and stops no other one.
public struct ImportedLead: WireObject, Hashable {
  /// Its name in the system that it comes from: the same one again is the same lead. White space at both ends is taken
  /// away. 1 to 200 characters.
  public var externalId: String
  /// At most 1000 characters.
  public var name: String
  /// At most 1000 characters.
  public var company: String?
  /// At most 1000 characters.
  public var jobTitle: String?
  /// At most 1000 characters.
  public var email: String?
  /// At most 1000 characters.
  public var phone: String?
  /// At most 5000 characters.
  public var website: String?
  /// At most 1000 characters.
  public var industry: String?
  /// How far it has come there; without it a new lead is new.
  public var status: ImportedLeadStatus?
  /// At most 1000 characters.
  public var source: String?
  public var utm: UTMParameters?
  /// At most 5000 characters.
  public var referrer: String?
  /// At most 5000 characters.
  public var landingPage: String?
  public var campaignId: ID<Campaign>?
  /// At most 20000 characters.
  public var notes: String?
  /// At most 200 elements. Each: at most 200 characters.
  public var tags: [String]?
  public var ownerId: ID<User>?

  public init(
    externalId: String,
    name: String,
    company: String? = nil,
    jobTitle: String? = nil,
    email: String? = nil,
    phone: String? = nil,
    website: String? = nil,
    industry: String? = nil,
    status: ImportedLeadStatus? = nil,
    source: String? = nil,
    utm: UTMParameters? = nil,
    referrer: String? = nil,
    landingPage: String? = nil,
    campaignId: ID<Campaign>? = nil,
    notes: String? = nil,
    tags: [String]? = nil,
    ownerId: ID<User>? = nil
  ) {
    self.externalId = externalId
    self.name = name
    self.company = company
    self.jobTitle = jobTitle
    self.email = email
    self.phone = phone
    self.website = website
    self.industry = industry
    self.status = status
    self.source = source
    self.utm = utm
    self.referrer = referrer
    self.landingPage = landingPage
    self.campaignId = campaignId
    self.notes = notes
    self.tags = tags
    self.ownerId = ownerId
  }

  public init(fields: WireFields) throws(WireError) {
    self.externalId = try fields.value("externalId")
    self.name = try fields.value("name")
    self.company = try fields.optional("company")
    self.jobTitle = try fields.optional("jobTitle")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.website = try fields.optional("website")
    self.industry = try fields.optional("industry")
    self.status = try fields.optional("status")
    self.source = try fields.optional("source")
    self.utm = try fields.optional("utm")
    self.referrer = try fields.optional("referrer")
    self.landingPage = try fields.optional("landingPage")
    self.campaignId = try fields.optional("campaignId")
    self.notes = try fields.optional("notes")
    self.tags = try fields.optional("tags")
    self.ownerId = try fields.optional("ownerId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("externalId", self.externalId)
    fields.set("name", self.name)
    fields.setOptional("company", self.company)
    fields.setOptional("jobTitle", self.jobTitle)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("website", self.website)
    fields.setOptional("industry", self.industry)
    fields.setOptional("status", self.status)
    fields.setOptional("source", self.source)
    fields.setOptional("utm", self.utm)
    fields.setOptional("referrer", self.referrer)
    fields.setOptional("landingPage", self.landingPage)
    fields.setOptional("campaignId", self.campaignId)
    fields.setOptional("notes", self.notes)
    fields.setOptional("tags", self.tags)
    fields.setOptional("ownerId", self.ownerId)
  }
}

public enum ImportedLeadOutcome: WireChoice {
  case created
  case updated
  /// It is as it is told, or it was to be kept.
  case unchanged
  case refused
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportedLeadOutcome] = [.created, .updated, .unchanged, .refused]

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "updated": self = .updated
    case "unchanged": self = .unchanged
    case "refused": self = .refused
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .updated: "updated"
    case .unchanged: "unchanged"
    case .refused: "refused"
    case .unrecognized(let word): word
    }
  }
}

/// What has become of one lead of an import.
public struct ImportedLeadResult: WireObject, Hashable {
  /// As it was told, as far as its first 200 characters go; empty for a lead that was refused without one.
  public var externalId: String
  public var outcome: ImportedLeadOutcome
  /// The lead; absent if it was refused.
  public var id: ID<Lead>?
  /// What is wrong, for a lead that was refused.
  public var problems: [ImportProblem]?

  public init(
    externalId: String,
    outcome: ImportedLeadOutcome,
    id: ID<Lead>? = nil,
    problems: [ImportProblem]? = nil
  ) {
    self.externalId = externalId
    self.outcome = outcome
    self.id = id
    self.problems = problems
  }

  public init(fields: WireFields) throws(WireError) {
    self.externalId = try fields.value("externalId")
    self.outcome = try fields.value("outcome")
    self.id = try fields.optional("id")
    self.problems = try fields.optional("problems")
  }

  public func write(to fields: inout WireFields) {
    fields.set("externalId", self.externalId)
    fields.set("outcome", self.outcome)
    fields.setOptional("id", self.id)
    fields.setOptional("problems", self.problems)
  }
}

public enum ImportedLeadStatus: WireChoice {
  case new
  case contacted
  case qualified
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ImportedLeadStatus] = [.new, .contacted, .qualified]

  public init(rawValue: String) {
    switch rawValue {
    case "new": self = .new
    case "contacted": self = .contacted
    case "qualified": self = .qualified
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .new: "new"
    case .contacted: "contacted"
    case .qualified: "qualified"
    case .unrecognized(let word): word
    }
  }
}

/// An invitation that can still be accepted.
public struct Invitation: WireObject, Hashable {
  public var id: ID<Invitation>
  public var email: String
  public var role: Role
  public var teamId: ID<Team>?
  public var teamName: String?
  public var invitedBy: String
  public var createdAt: Instant
  public var expiresAt: Instant

  public init(
    id: ID<Invitation>,
    email: String,
    role: Role,
    teamId: ID<Team>? = nil,
    teamName: String? = nil,
    invitedBy: String,
    createdAt: Instant,
    expiresAt: Instant
  ) {
    self.id = id
    self.email = email
    self.role = role
    self.teamId = teamId
    self.teamName = teamName
    self.invitedBy = invitedBy
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.email = try fields.value("email")
    self.role = try fields.value("role")
    self.teamId = try fields.optional("teamId")
    self.teamName = try fields.optional("teamName")
    self.invitedBy = try fields.value("invitedBy")
    self.createdAt = try fields.value("createdAt")
    self.expiresAt = try fields.value("expiresAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("email", self.email)
    fields.set("role", self.role)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("teamName", self.teamName)
    fields.set("invitedBy", self.invitedBy)
    fields.set("createdAt", self.createdAt)
    fields.set("expiresAt", self.expiresAt)
  }
}

/// Why an invitation was not accepted.
public indirect enum InvitationError: WireObject, Hashable {
  /// The token is unknown, or the invitation was accepted, withdrawn, or has run out.
  case expired
  /// The address has an account in this installation.
  case addressTaken(email: String)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "expired": self = .expired
    case "addressTaken": self = .addressTaken(email: try fields.value("email"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .expired:
      fields.set("type", "expired")
    case .addressTaken(let value0):
      fields.set("type", "addressTaken")
      fields.set("email", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct InvitationKey: WireObject, Hashable {
  public var id: ID<Invitation>

  public init(id: ID<Invitation>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct InvitationList: WireObject, Hashable {
  /// The newest first.
  public var items: [Invitation]

  public init(items: [Invitation]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

/// What an invitation says to whom it was sent.
public struct InvitationOffer: WireObject, Hashable {
  public var workspaceName: String
  public var email: String
  public var role: Role
  public var teamName: String?
  /// The name of who invites.
  public var invitedBy: String
  public var expiresAt: Instant

  public init(
    workspaceName: String,
    email: String,
    role: Role,
    teamName: String? = nil,
    invitedBy: String,
    expiresAt: Instant
  ) {
    self.workspaceName = workspaceName
    self.email = email
    self.role = role
    self.teamName = teamName
    self.invitedBy = invitedBy
    self.expiresAt = expiresAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.workspaceName = try fields.value("workspaceName")
    self.email = try fields.value("email")
    self.role = try fields.value("role")
    self.teamName = try fields.optional("teamName")
    self.invitedBy = try fields.value("invitedBy")
    self.expiresAt = try fields.value("expiresAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("workspaceName", self.workspaceName)
    fields.set("email", self.email)
    fields.set("role", self.role)
    fields.setOptional("teamName", self.teamName)
    fields.set("invitedBy", self.invitedBy)
    fields.set("expiresAt", self.expiresAt)
  }
}

public struct InvitationToken: WireObject, Hashable {
  /// From the link in the mail. 1 to 200 characters.
  public var token: String

  public init(token: String) {
    self.token = token
  }

  public init(fields: WireFields) throws(WireError) {
    self.token = try fields.value("token")
  }

  public func write(to fields: inout WireFields) {
    fields.set("token", self.token)
  }
}

public struct InviteMember: WireObject, Hashable {
  /// White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters.
  public var email: String
  public var role: Role
  public var teamId: ID<Team>?

  public init(email: String, role: Role, teamId: ID<Team>? = nil) {
    self.email = email
    self.role = role
    self.teamId = teamId
  }

  public init(fields: WireFields) throws(WireError) {
    self.email = try fields.value("email")
    self.role = try fields.value("role")
    self.teamId = try fields.optional("teamId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("email", self.email)
    fields.set("role", self.role)
    fields.setOptional("teamId", self.teamId)
  }
}

/// What is wrong with a field, for programs: the rule that it breaks. An issue's `bound` has what belongs to it by
/// name;
/// its `message` says the same in English.
public enum IssueCode: WireChoice {
  /// It must be there.
  case required
  /// It is no field that there is, or names none.
  case unknown
  /// It stands there twice.
  case duplicate
  /// It is a value of another kind.
  case type
  /// It lies outside of what can be: from `minimum` to `maximum`, if they are said.
  case range
  /// It is less than `minimum`.
  case minimum
  /// It is more than `maximum`.
  case maximum
  /// It has fewer characters than `minimum`, or more than `maximum`.
  case length
  /// It has fewer elements than `minimum`, or more than `maximum`.
  case count
  /// It has an element twice, or what another one has.
  case unique
  /// It is none of `values`.
  case oneOf
  /// It does not match `pattern`.
  case pattern
  /// It is no e-mail address.
  case email
  /// It is no telephone number with a country code.
  case phone
  /// It is no `http` or `https` address.
  case webURL
  /// It must lie in the future.
  case future
  /// It must lie in the past.
  case past
  /// It must not lie in the future.
  case notFuture
  /// It lies before what `field` says.
  case notBefore
  /// It is less than what `field` says.
  case notLess
  /// It lies more than `days` days after what `field` says.
  case span
  /// It is not the first day of a period: `month`, `quarter` or `year`, as `period` says.
  case periodStart
  /// It is not the last day of a month.
  case monthEnd
  /// It must not be 0.
  case notZero
  /// It does not go together with `field`.
  case exclusive
  /// It does not apply to what the other fields say.
  case inapplicable
  /// It must be another one.
  case distinct
  /// It does not belong to what the other fields name.
  case reference
  /// It names none that there is.
  case exists
  /// It must name each of `count` exactly once.
  case complete
  /// It must be a stage in which deals are `status`, too.
  case stageKind
  /// It stands more than `maximum` deep within itself.
  case depth
  /// It is larger than `maximum` bytes.
  case size
  /// It is no date.
  case date
  /// It is no address of a web page.
  case url
  /// It is none of the field's options: `values`.
  case option
  /// A field of the type `type` cannot be compared like that.
  case `operator`
  /// It is no currency of ISO 4217.
  case currency
  /// It has more decimals than `maximumDecimals`, as many as its currency has.
  case decimals
  /// It is no country of ISO 3166.
  case country
  /// It is guessed too easily: `because` it is `common`, a `run` of characters, or `personal`; or it is too short or
  /// too
  /// long, with `minimum` and `maximum`.
  case password
  /// It is not the code that the server shows.
  case setupCode
  /// It is no place in this list; begin without it.
  case cursor
  /// It breaks a rule that has no code of its own.
  case invalid
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [IssueCode] = [.required, .unknown, .duplicate, .type, .range, .minimum, .maximum, .length, .count, .unique, .oneOf, .pattern, .email, .phone, .webURL, .future, .past, .notFuture, .notBefore, .notLess, .span, .periodStart, .monthEnd, .notZero, .exclusive, .inapplicable, .distinct, .reference, .exists, .complete, .stageKind, .depth, .size, .date, .url, .option, .`operator`, .currency, .decimals, .country, .password, .setupCode, .cursor, .invalid]

  public init(rawValue: String) {
    switch rawValue {
    case "required": self = .required
    case "unknown": self = .unknown
    case "duplicate": self = .duplicate
    case "type": self = .type
    case "range": self = .range
    case "minimum": self = .minimum
    case "maximum": self = .maximum
    case "length": self = .length
    case "count": self = .count
    case "unique": self = .unique
    case "oneOf": self = .oneOf
    case "pattern": self = .pattern
    case "email": self = .email
    case "phone": self = .phone
    case "webURL": self = .webURL
    case "future": self = .future
    case "past": self = .past
    case "notFuture": self = .notFuture
    case "notBefore": self = .notBefore
    case "notLess": self = .notLess
    case "span": self = .span
    case "periodStart": self = .periodStart
    case "monthEnd": self = .monthEnd
    case "notZero": self = .notZero
    case "exclusive": self = .exclusive
    case "inapplicable": self = .inapplicable
    case "distinct": self = .distinct
    case "reference": self = .reference
    case "exists": self = .exists
    case "complete": self = .complete
    case "stageKind": self = .stageKind
    case "depth": self = .depth
    case "size": self = .size
    case "date": self = .date
    case "url": self = .url
    case "option": self = .option
    case "operator": self = .`operator`
    case "currency": self = .currency
    case "decimals": self = .decimals
    case "country": self = .country
    case "password": self = .password
    case "setup_code": self = .setupCode
    case "cursor": self = .cursor
    case "invalid": self = .invalid
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .required: "required"
    case .unknown: "unknown"
    case .duplicate: "duplicate"
    case .type: "type"
    case .range: "range"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .length: "length"
    case .count: "count"
    case .unique: "unique"
    case .oneOf: "oneOf"
    case .pattern: "pattern"
    case .email: "email"
    case .phone: "phone"
    case .webURL: "webURL"
    case .future: "future"
    case .past: "past"
    case .notFuture: "notFuture"
    case .notBefore: "notBefore"
    case .notLess: "notLess"
    case .span: "span"
    case .periodStart: "periodStart"
    case .monthEnd: "monthEnd"
    case .notZero: "notZero"
    case .exclusive: "exclusive"
    case .inapplicable: "inapplicable"
    case .distinct: "distinct"
    case .reference: "reference"
    case .exists: "exists"
    case .complete: "complete"
    case .stageKind: "stageKind"
    case .depth: "depth"
    case .size: "size"
    case .date: "date"
    case .url: "url"
    case .option: "option"
    case .`operator`: "operator"
    case .currency: "currency"
    case .decimals: "decimals"
    case .country: "country"
    case .password: "password"
    case .setupCode: "setup_code"
    case .cursor: "cursor"
    case .invalid: "invalid"
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

/// What becomes of a lead whose external id is known already.
public enum KnownLeadPolicy: WireChoice {
  /// It gets what is told, and keeps what is not.
  case update
  /// It stays as it is.
  case keep
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [KnownLeadPolicy] = [.update, .keep]

  public init(rawValue: String) {
    switch rawValue {
    case "update": self = .update
    case "keep": self = .keep
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .update: "update"
    case .keep: "keep"
    case .unrecognized(let word): word
    }
  }
}

/// A person who may become a customer, and is not qualified yet.
public struct Lead: WireObject, Hashable {
  public var id: ID<Lead>
  /// The person's.
  public var name: String
  public var company: String?
  public var jobTitle: String?
  public var email: String?
  public var phone: String?
  public var website: String?
  public var industry: String?
  public var status: LeadStatus
  /// Where the lead comes from, in the workspace's words: `trade fair`.
  public var source: String?
  public var utm: UTMParameters?
  /// The page that led to the first visit.
  public var referrer: String?
  /// The page of the first visit.
  public var landingPage: String?
  public var campaignId: ID<Campaign>?
  /// Its name in the system that it comes from; unique in the workspace.
  public var externalId: String?
  public var notes: String?
  public var tags: [String]
  public var ownerId: ID<User>
  public var ownerName: String
  /// When somebody was made responsible. Absent while the lead waits for that in the hands of who brought it in.
  public var routedAt: Instant?
  public var statusChangedAt: Instant
  /// Why it is unqualified.
  public var disqualifyReason: String?
  public var convertedAt: Instant?
  /// The customer that it became.
  public var customerProfileId: ID<CustomerProfile>?
  /// The contact that it became.
  public var contactId: ID<Contact>?
  /// The deal that came with it.
  public var opportunityId: ID<Opportunity>?
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  public var version: Int
  /// When it was deleted; it can be restored for 30 days.
  public var deletedAt: Instant?

  public init(
    id: ID<Lead>,
    name: String,
    company: String? = nil,
    jobTitle: String? = nil,
    email: String? = nil,
    phone: String? = nil,
    website: String? = nil,
    industry: String? = nil,
    status: LeadStatus,
    source: String? = nil,
    utm: UTMParameters? = nil,
    referrer: String? = nil,
    landingPage: String? = nil,
    campaignId: ID<Campaign>? = nil,
    externalId: String? = nil,
    notes: String? = nil,
    tags: [String],
    ownerId: ID<User>,
    ownerName: String,
    routedAt: Instant? = nil,
    statusChangedAt: Instant,
    disqualifyReason: String? = nil,
    convertedAt: Instant? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    opportunityId: ID<Opportunity>? = nil,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int,
    deletedAt: Instant? = nil
  ) {
    self.id = id
    self.name = name
    self.company = company
    self.jobTitle = jobTitle
    self.email = email
    self.phone = phone
    self.website = website
    self.industry = industry
    self.status = status
    self.source = source
    self.utm = utm
    self.referrer = referrer
    self.landingPage = landingPage
    self.campaignId = campaignId
    self.externalId = externalId
    self.notes = notes
    self.tags = tags
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.routedAt = routedAt
    self.statusChangedAt = statusChangedAt
    self.disqualifyReason = disqualifyReason
    self.convertedAt = convertedAt
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.opportunityId = opportunityId
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
    self.deletedAt = deletedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.company = try fields.optional("company")
    self.jobTitle = try fields.optional("jobTitle")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.website = try fields.optional("website")
    self.industry = try fields.optional("industry")
    self.status = try fields.value("status")
    self.source = try fields.optional("source")
    self.utm = try fields.optional("utm")
    self.referrer = try fields.optional("referrer")
    self.landingPage = try fields.optional("landingPage")
    self.campaignId = try fields.optional("campaignId")
    self.externalId = try fields.optional("externalId")
    self.notes = try fields.optional("notes")
    self.tags = try fields.value("tags")
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.routedAt = try fields.optional("routedAt")
    self.statusChangedAt = try fields.value("statusChangedAt")
    self.disqualifyReason = try fields.optional("disqualifyReason")
    self.convertedAt = try fields.optional("convertedAt")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.opportunityId = try fields.optional("opportunityId")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
    self.deletedAt = try fields.optional("deletedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.setOptional("company", self.company)
    fields.setOptional("jobTitle", self.jobTitle)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("website", self.website)
    fields.setOptional("industry", self.industry)
    fields.set("status", self.status)
    fields.setOptional("source", self.source)
    fields.setOptional("utm", self.utm)
    fields.setOptional("referrer", self.referrer)
    fields.setOptional("landingPage", self.landingPage)
    fields.setOptional("campaignId", self.campaignId)
    fields.setOptional("externalId", self.externalId)
    fields.setOptional("notes", self.notes)
    fields.set("tags", self.tags)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.setOptional("routedAt", self.routedAt)
    fields.set("statusChangedAt", self.statusChangedAt)
    fields.setOptional("disqualifyReason", self.disqualifyReason)
    fields.setOptional("convertedAt", self.convertedAt)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
    fields.setOptional("deletedAt", self.deletedAt)
  }
}

/// Why no lead was changed.
public indirect enum LeadBulkError: WireObject, Hashable {
  /// These cannot be changed so.
  case bulkRefused(refused: [LeadBulkRefusal])
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "bulkRefused": self = .bulkRefused(refused: try fields.value("refused"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .bulkRefused(let value0):
      fields.set("type", "bulkRefused")
      fields.set("refused", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Why one lead of a bulk update cannot be changed.
public struct LeadBulkRefusal: WireObject, Hashable {
  public var id: ID<Lead>
  /// The lead's.
  public var name: String
  /// A sentence.
  public var why: String
  /// The same for programs: the error that a change of this lead alone would have been refused with.
  public var error: LeadError

  public init(id: ID<Lead>, name: String, why: String, error: LeadError) {
    self.id = id
    self.name = name
    self.why = why
    self.error = error
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.why = try fields.value("why")
    self.error = try fields.value("error")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("why", self.why)
    fields.set("error", self.error)
  }
}

public struct LeadBulkResult: WireObject, Hashable {
  public var id: ID<Lead>
  /// Whether anything about the lead changed.
  public var changed: Bool
  public var version: Int

  public init(id: ID<Lead>, changed: Bool, version: Int) {
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

/// What a lead has become.
public struct LeadConversion: WireObject, Hashable {
  public var lead: Lead
  public var customer: CustomerProfile
  /// Whether the customer was made, and not there before.
  public var isNewCustomer: Bool
  public var contactId: ID<Contact>?
  public var opportunity: Opportunity?

  public init(
    lead: Lead,
    customer: CustomerProfile,
    isNewCustomer: Bool,
    contactId: ID<Contact>? = nil,
    opportunity: Opportunity? = nil
  ) {
    self.lead = lead
    self.customer = customer
    self.isNewCustomer = isNewCustomer
    self.contactId = contactId
    self.opportunity = opportunity
  }

  public init(fields: WireFields) throws(WireError) {
    self.lead = try fields.value("lead")
    self.customer = try fields.value("customer")
    self.isNewCustomer = try fields.value("isNewCustomer")
    self.contactId = try fields.optional("contactId")
    self.opportunity = try fields.optional("opportunity")
  }

  public func write(to fields: inout WireFields) {
    fields.set("lead", self.lead)
    fields.set("customer", self.customer)
    fields.set("isNewCustomer", self.isNewCustomer)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("opportunity", self.opportunity)
  }
}

public enum LeadDateField: WireChoice {
  case created
  case updated
  case statusChanged
  /// When somebody was made responsible.
  case routed
  case converted
  /// When the first of the open tasks is due.
  case nextTask
  case lastActivity
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [LeadDateField] = [.created, .updated, .statusChanged, .routed, .converted, .nextTask, .lastActivity]

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "updated": self = .updated
    case "statusChanged": self = .statusChanged
    case "routed": self = .routed
    case "converted": self = .converted
    case "nextTask": self = .nextTask
    case "lastActivity": self = .lastActivity
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .updated: "updated"
    case .statusChanged: "statusChanged"
    case .routed: "routed"
    case .converted: "converted"
    case .nextTask: "nextTask"
    case .lastActivity: "lastActivity"
    case .unrecognized(let word): word
    }
  }
}

/// A lead with what stands around it.
public struct LeadDetail: WireObject, Hashable {
  public var lead: Lead
  public var owner: UserSummary
  /// The customer that it became, if the caller may see it.
  public var customer: CustomerSummary?
  /// The deals that name the lead, those that the caller may see; the newest 20.
  public var opportunities: [Opportunity]
  /// The likeliest first.
  public var intents: [LeadIntentScore]

  public init(
    lead: Lead,
    owner: UserSummary,
    customer: CustomerSummary? = nil,
    opportunities: [Opportunity],
    intents: [LeadIntentScore]
  ) {
    self.lead = lead
    self.owner = owner
    self.customer = customer
    self.opportunities = opportunities
    self.intents = intents
  }

  public init(fields: WireFields) throws(WireError) {
    self.lead = try fields.value("lead")
    self.owner = try fields.value("owner")
    self.customer = try fields.optional("customer")
    self.opportunities = try fields.value("opportunities")
    self.intents = try fields.value("intents")
  }

  public func write(to fields: inout WireFields) {
    fields.set("lead", self.lead)
    fields.set("owner", self.owner)
    fields.setOptional("customer", self.customer)
    fields.set("opportunities", self.opportunities)
    fields.set("intents", self.intents)
  }
}

/// Why a lead was not changed.
public indirect enum LeadError: WireObject, Hashable {
  /// The lead has changed since; `current` is what it is now.
  case staleVersion(current: Lead)
  /// A lead of this status cannot get that one.
  case moveRefused(from: LeadStatus, to: LeadStatus, why: String, reason: LeadRefusal)
  /// The time in which it could be restored is over, or it is not deleted.
  case notRestorable(why: String, reason: RestoreRefusal)
  /// The customer that it would become seems to be one of these.
  case duplicates(found: [DuplicateMatch])
  /// The deal that is to come with it cannot be made; `error` is createOpportunity's own.
  case opportunityRefused(why: String, error: OpportunityError)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "moveRefused": self = .moveRefused(from: try fields.value("from"), to: try fields.value("to"), why: try fields.value("why"), reason: try fields.value("reason"))
    case "notRestorable": self = .notRestorable(why: try fields.value("why"), reason: try fields.value("reason"))
    case "duplicates": self = .duplicates(found: try fields.value("found"))
    case "opportunityRefused": self = .opportunityRefused(why: try fields.value("why"), error: try fields.value("error"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .moveRefused(let value0, let value1, let value2, let value3):
      fields.set("type", "moveRefused")
      fields.set("from", value0)
      fields.set("to", value1)
      fields.set("why", value2)
      fields.set("reason", value3)
    case .notRestorable(let value0, let value1):
      fields.set("type", "notRestorable")
      fields.set("why", value0)
      fields.set("reason", value1)
    case .duplicates(let value0):
      fields.set("type", "duplicates")
      fields.set("found", value0)
    case .opportunityRefused(let value0, let value1):
      fields.set("type", "opportunityRefused")
      fields.set("why", value0)
      fields.set("error", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Something that happened to a lead.
public struct LeadEvent: WireObject, Hashable {
  /// `crm.lead.qualified`.
  public var name: String
  public var at: Instant
  /// Who did it; absent if it came about by itself.
  public var by: ID<User>?
  public var byName: String?
  /// What was changed, field by field.
  public var changes: [LeadFieldChange]

  public init(
    name: String,
    at: Instant,
    by: ID<User>? = nil,
    byName: String? = nil,
    changes: [LeadFieldChange]
  ) {
    self.name = name
    self.at = at
    self.by = by
    self.byName = byName
    self.changes = changes
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
    self.at = try fields.value("at")
    self.by = try fields.optional("by")
    self.byName = try fields.optional("byName")
    self.changes = try fields.value("changes")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
    fields.set("at", self.at)
    fields.setOptional("by", self.by)
    fields.setOptional("byName", self.byName)
    fields.set("changes", self.changes)
  }
}

/// One page of a list.
public struct LeadEventPage: WireObject, Hashable {
  public var items: [LeadEvent]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [LeadEvent], nextCursor: String? = nil, total: Int? = nil) {
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

public struct LeadFieldChange: WireObject, Hashable {
  public var field: String
  public var old: JSONValue?
  public var new: JSONValue?

  public init(field: String, old: JSONValue? = nil, new: JSONValue? = nil) {
    self.field = field
    self.old = old
    self.new = new
  }

  public init(fields: WireFields) throws(WireError) {
    self.field = try fields.value("field")
    self.old = try fields.optional("old")
    self.new = try fields.optional("new")
  }

  public func write(to fields: inout WireFields) {
    fields.set("field", self.field)
    fields.setOptional("old", self.old)
    fields.setOptional("new", self.new)
  }
}

/// What a lead seems to want.
public enum LeadIntent: WireChoice {
  case research
  case purchase
  case partner
  case support
  case other
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [LeadIntent] = [.research, .purchase, .partner, .support, .other]

  public init(rawValue: String) {
    switch rawValue {
    case "research": self = .research
    case "purchase": self = .purchase
    case "partner": self = .partner
    case "support": self = .support
    case "other": self = .other
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .research: "research"
    case .purchase: "purchase"
    case .partner: "partner"
    case .support: "support"
    case .other: "other"
    case .unrecognized(let word): word
    }
  }
}

public struct LeadIntentLine: WireObject, Hashable {
  /// Absent for leads without a sure one.
  public var intent: LeadIntent?
  public var leads: LeadOutcome
  /// In percent; absent for leads without an intent.
  public var averageConfidence: Double?

  public init(intent: LeadIntent? = nil, leads: LeadOutcome, averageConfidence: Double? = nil) {
    self.intent = intent
    self.leads = leads
    self.averageConfidence = averageConfidence
  }

  public init(fields: WireFields) throws(WireError) {
    self.intent = try fields.optional("intent")
    self.leads = try fields.value("leads")
    self.averageConfidence = try fields.optional("averageConfidence")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("intent", self.intent)
    fields.set("leads", self.leads)
    fields.setOptional("averageConfidence", self.averageConfidence)
  }
}

/// How surely a lead wants something.
public struct LeadIntentScore: WireObject, Hashable {
  public var intent: LeadIntent
  /// In percent, as of now: signals fade with time.
  public var confidence: Int
  /// How many signals say so.
  public var signalCount: Int
  public var firstAt: Instant
  public var lastAt: Instant
  /// What the newest signal was.
  public var lastEvidence: String

  public init(
    intent: LeadIntent,
    confidence: Int,
    signalCount: Int,
    firstAt: Instant,
    lastAt: Instant,
    lastEvidence: String
  ) {
    self.intent = intent
    self.confidence = confidence
    self.signalCount = signalCount
    self.firstAt = firstAt
    self.lastAt = lastAt
    self.lastEvidence = lastEvidence
  }

  public init(fields: WireFields) throws(WireError) {
    self.intent = try fields.value("intent")
    self.confidence = try fields.value("confidence")
    self.signalCount = try fields.value("signalCount")
    self.firstAt = try fields.value("firstAt")
    self.lastAt = try fields.value("lastAt")
    self.lastEvidence = try fields.value("lastEvidence")
  }

  public func write(to fields: inout WireFields) {
    fields.set("intent", self.intent)
    fields.set("confidence", self.confidence)
    fields.set("signalCount", self.signalCount)
    fields.set("firstAt", self.firstAt)
    fields.set("lastAt", self.lastAt)
    fields.set("lastEvidence", self.lastEvidence)
  }
}

public struct LeadIntents: WireObject, Hashable {
  /// The likeliest first.
  public var items: [LeadIntentScore]

  public init(items: [LeadIntentScore]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

public struct LeadKey: WireObject, Hashable {
  public var id: ID<Lead>

  public init(id: ID<Lead>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public enum LeadNumberField: WireChoice {
  /// What is to be done for the lead, by whoever.
  case openTasks
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [LeadNumberField] = [.openTasks]

  public init(rawValue: String) {
    switch rawValue {
    case "openTasks": self = .openTasks
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .openTasks: "openTasks"
    case .unrecognized(let word): word
    }
  }
}

/// A deal that comes with a conversion. What it does not say is as createOpportunity has it.
public struct LeadOpportunity: WireObject, Hashable {
  /// Without it the customer's name. White space at both ends is taken away. 1 to 200 characters.
  public var title: String?
  /// White space at both ends is taken away. At most 10000 characters.
  public var description: String?
  public var pipelineId: ID<Pipeline>?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var stage: String?
  /// At least 0.
  public var value: Money?
  /// ISO 4217; without it the pipeline's. Matches a currency code of three capital letters.
  public var currency: String?
  /// 0 to 100.
  public var probability: Int?
  public var expectedCloseDate: CalendarDate?

  public init(
    title: String? = nil,
    description: String? = nil,
    pipelineId: ID<Pipeline>? = nil,
    stage: String? = nil,
    value: Money? = nil,
    currency: String? = nil,
    probability: Int? = nil,
    expectedCloseDate: CalendarDate? = nil
  ) {
    self.title = title
    self.description = description
    self.pipelineId = pipelineId
    self.stage = stage
    self.value = value
    self.currency = currency
    self.probability = probability
    self.expectedCloseDate = expectedCloseDate
  }

  public init(fields: WireFields) throws(WireError) {
    self.title = try fields.optional("title")
    self.description = try fields.optional("description")
    self.pipelineId = try fields.optional("pipelineId")
    self.stage = try fields.optional("stage")
    self.value = try fields.optional("value")
    self.currency = try fields.optional("currency")
    self.probability = try fields.optional("probability")
    self.expectedCloseDate = try fields.optional("expectedCloseDate")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("title", self.title)
    fields.setOptional("description", self.description)
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("stage", self.stage)
    fields.setOptional("value", self.value)
    fields.setOptional("currency", self.currency)
    fields.setOptional("probability", self.probability)
    fields.setOptional("expectedCloseDate", self.expectedCloseDate)
  }
}

public enum LeadOptionalField: WireChoice {
  case company
  case jobTitle
  case email
  case phone
  case website
  case industry
  case source
  case externalId
  case notes
  case tags
  case campaign
  /// Whether somebody has been made responsible.
  case routed
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [LeadOptionalField] = [.company, .jobTitle, .email, .phone, .website, .industry, .source, .externalId, .notes, .tags, .campaign, .routed]

  public init(rawValue: String) {
    switch rawValue {
    case "company": self = .company
    case "jobTitle": self = .jobTitle
    case "email": self = .email
    case "phone": self = .phone
    case "website": self = .website
    case "industry": self = .industry
    case "source": self = .source
    case "externalId": self = .externalId
    case "notes": self = .notes
    case "tags": self = .tags
    case "campaign": self = .campaign
    case "routed": self = .routed
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .company: "company"
    case .jobTitle: "jobTitle"
    case .email: "email"
    case .phone: "phone"
    case .website: "website"
    case .industry: "industry"
    case .source: "source"
    case .externalId: "externalId"
    case .notes: "notes"
    case .tags: "tags"
    case .campaign: "campaign"
    case .routed: "routed"
    case .unrecognized(let word): word
    }
  }
}

/// Leads that have something in common, and what became of them.
public struct LeadOutcome: WireObject, Hashable {
  public var count: Int
  /// New, contacted or qualified.
  public var open: Int
  public var qualified: Int
  public var unqualified: Int
  public var converted: Int
  /// Converted ÷ (converted + unqualified), 0…1; absent while neither has happened.
  public var conversionRate: Double?

  public init(
    count: Int,
    open: Int,
    qualified: Int,
    unqualified: Int,
    converted: Int,
    conversionRate: Double? = nil
  ) {
    self.count = count
    self.open = open
    self.qualified = qualified
    self.unqualified = unqualified
    self.converted = converted
    self.conversionRate = conversionRate
  }

  public init(fields: WireFields) throws(WireError) {
    self.count = try fields.value("count")
    self.open = try fields.value("open")
    self.qualified = try fields.value("qualified")
    self.unqualified = try fields.value("unqualified")
    self.converted = try fields.value("converted")
    self.conversionRate = try fields.optional("conversionRate")
  }

  public func write(to fields: inout WireFields) {
    fields.set("count", self.count)
    fields.set("open", self.open)
    fields.set("qualified", self.qualified)
    fields.set("unqualified", self.unqualified)
    fields.set("converted", self.converted)
    fields.setOptional("conversionRate", self.conversionRate)
  }
}

/// One page of a list.
public struct LeadPage: WireObject, Hashable {
  public var items: [Lead]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [Lead], nextCursor: String? = nil, total: Int? = nil) {
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

/// Why a lead does not get a status.
public indirect enum LeadRefusal: WireObject, Hashable {
  /// It has become a customer, and stays one.
  case converted
  /// It has become a customer already.
  case alreadyConverted
  /// It has not been converted.
  case notConverted
  /// Only a qualified lead is converted.
  case notQualified
  /// It may get one of these instead.
  case notNext(next: [LeadStatus])
  /// Nothing comes of it: that needs a reason. See disqualifyLead.
  case reasonNeeded
  /// It becomes a customer: see convertLead.
  case customerNeeded
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "converted": self = .converted
    case "alreadyConverted": self = .alreadyConverted
    case "notConverted": self = .notConverted
    case "notQualified": self = .notQualified
    case "notNext": self = .notNext(next: try fields.value("next"))
    case "reasonNeeded": self = .reasonNeeded
    case "customerNeeded": self = .customerNeeded
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .converted:
      fields.set("type", "converted")
    case .alreadyConverted:
      fields.set("type", "alreadyConverted")
    case .notConverted:
      fields.set("type", "notConverted")
    case .notQualified:
      fields.set("type", "notQualified")
    case .notNext(let value0):
      fields.set("type", "notNext")
      fields.set("next", value0)
    case .reasonNeeded:
      fields.set("type", "reasonNeeded")
    case .customerNeeded:
      fields.set("type", "customerNeeded")
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Which leads a list holds: a condition, or several put together with `all`, `any` and `not`.
///
/// A condition compares a field of the lead with a value. A lead for whom the field is empty meets no condition on it
/// but
/// those that are negative (`isNot`, `notInTheLast`, …).
public indirect enum LeadRule: WireObject, Hashable {
  /// A text. Capital and small letters are the same, with and without accents.
  case text(field: LeadTextField, op: SegmentTextOperator, value: String)
  case number(field: LeadNumberField, op: SegmentNumberOperator, value: Double)
  /// A date, compared with a fixed day (UTC).
  case date(field: LeadDateField, op: SegmentDateOperator, value: CalendarDate)
  /// A date, compared with today (UTC): `in the last 30 days`.
  case period(field: LeadDateField, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit? = nil)
  /// Whether a field has a value.
  case presence(field: LeadOptionalField, op: SegmentPresence)
  case status(op: SegmentListOperator, value: [LeadStatus])
  case tag(op: SegmentTagOperator, value: [String])
  case owner(op: SegmentListOperator, value: [ID<User>])
  /// The team of the lead's owner.
  case team(op: SegmentListOperator, value: [ID<Team>])
  case campaign(op: SegmentListOperator, value: [ID<Campaign>])
  /// Every one of the rules holds.
  case all(rules: [LeadRule])
  /// One of the rules holds, or several.
  case any(rules: [LeadRule])
  /// The rule does not hold.
  case not(rule: LeadRule)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "text": self = .text(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "number": self = .number(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "date": self = .date(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "period": self = .period(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"), unit: try fields.optional("unit"))
    case "presence": self = .presence(field: try fields.value("field"), op: try fields.value("op"))
    case "status": self = .status(op: try fields.value("op"), value: try fields.value("value"))
    case "tag": self = .tag(op: try fields.value("op"), value: try fields.value("value"))
    case "owner": self = .owner(op: try fields.value("op"), value: try fields.value("value"))
    case "team": self = .team(op: try fields.value("op"), value: try fields.value("value"))
    case "campaign": self = .campaign(op: try fields.value("op"), value: try fields.value("value"))
    case "all": self = .all(rules: try fields.value("rules"))
    case "any": self = .any(rules: try fields.value("rules"))
    case "not": self = .not(rule: try fields.value("rule"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .text(let value0, let value1, let value2):
      fields.set("type", "text")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .number(let value0, let value1, let value2):
      fields.set("type", "number")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .date(let value0, let value1, let value2):
      fields.set("type", "date")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .period(let value0, let value1, let value2, let value3):
      fields.set("type", "period")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("unit", value3)
    case .presence(let value0, let value1):
      fields.set("type", "presence")
      fields.set("field", value0)
      fields.set("op", value1)
    case .status(let value0, let value1):
      fields.set("type", "status")
      fields.set("op", value0)
      fields.set("value", value1)
    case .tag(let value0, let value1):
      fields.set("type", "tag")
      fields.set("op", value0)
      fields.set("value", value1)
    case .owner(let value0, let value1):
      fields.set("type", "owner")
      fields.set("op", value0)
      fields.set("value", value1)
    case .team(let value0, let value1):
      fields.set("type", "team")
      fields.set("op", value0)
      fields.set("value", value1)
    case .campaign(let value0, let value1):
      fields.set("type", "campaign")
      fields.set("op", value0)
      fields.set("value", value1)
    case .all(let value0):
      fields.set("type", "all")
      fields.set("rules", value0)
    case .any(let value0):
      fields.set("type", "any")
      fields.set("rules", value0)
    case .not(let value0):
      fields.set("type", "not")
      fields.set("rule", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct LeadScoreBand: WireObject, Hashable {
  /// The least score: 0, 10, … 90. The last band holds 100, too.
  public var from: Int
  public var count: Int

  public init(from: Int, count: Int) {
    self.from = from
    self.count = count
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.count = try fields.value("count")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("count", self.count)
  }
}

public struct LeadScoreTier: WireObject, Hashable {
  public var tier: LeadTier
  /// The least and the greatest score of the tier.
  public var from: Int
  public var to: Int
  public var leads: LeadOutcome

  public init(tier: LeadTier, from: Int, to: Int, leads: LeadOutcome) {
    self.tier = tier
    self.from = from
    self.to = to
    self.leads = leads
  }

  public init(fields: WireFields) throws(WireError) {
    self.tier = try fields.value("tier")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.leads = try fields.value("leads")
  }

  public func write(to fields: inout WireFields) {
    fields.set("tier", self.tier)
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("leads", self.leads)
  }
}

public enum LeadSort: WireChoice {
  /// Without regard to case and accents.
  case name
  case created
  case updated
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [LeadSort] = [.name, .created, .updated]

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

public enum LeadStatus: WireChoice {
  case new
  case contacted
  case qualified
  case unqualified
  /// It has become a customer. This is its end.
  case converted
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [LeadStatus] = [.new, .contacted, .qualified, .unqualified, .converted]

  public init(rawValue: String) {
    switch rawValue {
    case "new": self = .new
    case "contacted": self = .contacted
    case "qualified": self = .qualified
    case "unqualified": self = .unqualified
    case "converted": self = .converted
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .new: "new"
    case .contacted: "contacted"
    case .qualified: "qualified"
    case .unqualified: "unqualified"
    case .converted: "converted"
    case .unrecognized(let word): word
    }
  }
}

public enum LeadTextField: WireChoice {
  case name
  case company
  case jobTitle
  case email
  /// What stands behind the @ of the e-mail address.
  case emailDomain
  case phone
  case website
  case industry
  case source
  case externalId
  case notes
  case disqualifyReason
  case referrer
  case landingPage
  case utmSource
  case utmMedium
  case utmCampaign
  case utmTerm
  case utmContent
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [LeadTextField] = [.name, .company, .jobTitle, .email, .emailDomain, .phone, .website, .industry, .source, .externalId, .notes, .disqualifyReason, .referrer, .landingPage, .utmSource, .utmMedium, .utmCampaign, .utmTerm, .utmContent]

  public init(rawValue: String) {
    switch rawValue {
    case "name": self = .name
    case "company": self = .company
    case "jobTitle": self = .jobTitle
    case "email": self = .email
    case "emailDomain": self = .emailDomain
    case "phone": self = .phone
    case "website": self = .website
    case "industry": self = .industry
    case "source": self = .source
    case "externalId": self = .externalId
    case "notes": self = .notes
    case "disqualifyReason": self = .disqualifyReason
    case "referrer": self = .referrer
    case "landingPage": self = .landingPage
    case "utmSource": self = .utmSource
    case "utmMedium": self = .utmMedium
    case "utmCampaign": self = .utmCampaign
    case "utmTerm": self = .utmTerm
    case "utmContent": self = .utmContent
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .name: "name"
    case .company: "company"
    case .jobTitle: "jobTitle"
    case .email: "email"
    case .emailDomain: "emailDomain"
    case .phone: "phone"
    case .website: "website"
    case .industry: "industry"
    case .source: "source"
    case .externalId: "externalId"
    case .notes: "notes"
    case .disqualifyReason: "disqualifyReason"
    case .referrer: "referrer"
    case .landingPage: "landingPage"
    case .utmSource: "utmSource"
    case .utmMedium: "utmMedium"
    case .utmCampaign: "utmCampaign"
    case .utmTerm: "utmTerm"
    case .utmContent: "utmContent"
    case .unrecognized(let word): word
    }
  }
}

public enum LeadTier: WireChoice {
  case hot
  case warm
  case cold
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [LeadTier] = [.hot, .warm, .cold]

  public init(rawValue: String) {
    switch rawValue {
    case "hot": self = .hot
    case "warm": self = .warm
    case "cold": self = .cold
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .hot: "hot"
    case .warm: "warm"
    case .cold: "cold"
    case .unrecognized(let word): word
    }
  }
}

/// Leads by what they most surely want.
public struct LeadsByIntent: WireObject, Hashable {
  /// In the order of intents; leads without one last.
  public var items: [LeadIntentLine]

  public init(items: [LeadIntentLine]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

/// Leads by how surely they want to buy.
public struct LeadsByScore: WireObject, Hashable {
  /// Hot, warm, cold.
  public var tiers: [LeadScoreTier]
  /// Ten of ten points each.
  public var bands: [LeadScoreBand]
  public var averageScore: Double?

  public init(tiers: [LeadScoreTier], bands: [LeadScoreBand], averageScore: Double? = nil) {
    self.tiers = tiers
    self.bands = bands
    self.averageScore = averageScore
  }

  public init(fields: WireFields) throws(WireError) {
    self.tiers = try fields.value("tiers")
    self.bands = try fields.value("bands")
    self.averageScore = try fields.optional("averageScore")
  }

  public func write(to fields: inout WireFields) {
    fields.set("tiers", self.tiers)
    fields.set("bands", self.bands)
    fields.setOptional("averageScore", self.averageScore)
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

public struct ListActivities: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>?
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
  public var opportunityId: ID<Opportunity>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// 1 to 5 elements. No element twice.
  public var kinds: [ActivityKind]?
  public var activityDirection: ActivityDirection?
  /// 1 to 12 elements. No element twice.
  public var outcomes: [ActivityOutcome]?
  /// Happened at that moment or later.
  public var from: Instant?
  /// Happened before that moment.
  public var to: Instant?
  /// Words that must stand in subject, body or location. White space at both ends is taken away. 1 to 200 characters.
  public var text: String?
  /// By the moment at which they happened. Default: `"descending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    opportunityId: ID<Opportunity>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    kinds: [ActivityKind]? = nil,
    activityDirection: ActivityDirection? = nil,
    outcomes: [ActivityOutcome]? = nil,
    from: Instant? = nil,
    to: Instant? = nil,
    text: String? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
    self.opportunityId = opportunityId
    self.ownerId = ownerId
    self.teamId = teamId
    self.kinds = kinds
    self.activityDirection = activityDirection
    self.outcomes = outcomes
    self.from = from
    self.to = to
    self.text = text
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.opportunityId = try fields.optional("opportunityId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.kinds = try fields.optional("kinds")
    self.activityDirection = try fields.optional("activityDirection")
    self.outcomes = try fields.optional("outcomes")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
    self.text = try fields.optional("text")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("kinds", self.kinds)
    fields.setOptional("activityDirection", self.activityDirection)
    fields.setOptional("outcomes", self.outcomes)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
    fields.setOptional("text", self.text)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListAtRiskCustomers: WireObject, Hashable {
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.ownerId = ownerId
    self.teamId = teamId
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListConsents: WireObject, Hashable {
  /// The customer themselves and their contacts.
  public var customerProfileId: ID<CustomerProfile>?
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
  public var channel: ConsentChannel?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var purpose: String?
  public var state: ConsentState?
  /// By when they came to stand as they do. Default: `"descending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    channel: ConsentChannel? = nil,
    purpose: String? = nil,
    state: ConsentState? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
    self.channel = channel
    self.purpose = purpose
    self.state = state
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.channel = try fields.optional("channel")
    self.purpose = try fields.optional("purpose")
    self.state = try fields.optional("state")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.setOptional("channel", self.channel)
    fields.setOptional("purpose", self.purpose)
    fields.setOptional("state", self.state)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListContacts: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>?
  public var ownerId: ID<User>?
  /// Words that must stand in name, e-mail, telephone numbers, job title or department. White space at both ends is
  /// taken away. 1 to 200 characters.
  public var text: String?
  /// Default: `"name"`.
  public var sort: ContactSort?
  /// Default: `"ascending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    customerProfileId: ID<CustomerProfile>? = nil,
    ownerId: ID<User>? = nil,
    text: String? = nil,
    sort: ContactSort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.ownerId = ownerId
    self.text = text
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.optional("customerProfileId")
    self.ownerId = try fields.optional("ownerId")
    self.text = try fields.optional("text")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("text", self.text)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
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
  /// Conditions on custom fields, all of which must hold. At most 20 elements. Default: `[]`.
  public var customFields: [CustomFieldFilter]?
  /// What must hold besides, in the rules of segments: groups of conditions with and, or and not. Amounts without a
  /// currency are in the workspace's.
  public var rules: SegmentRule?
  /// Whether to list the deleted ones instead, as long as they can be restored. Default: `false`.
  public var deleted: Bool?
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
    customFields: [CustomFieldFilter]? = nil,
    rules: SegmentRule? = nil,
    deleted: Bool? = nil,
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
    self.customFields = customFields
    self.rules = rules
    self.deleted = deleted
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
    self.customFields = try fields.optional("customFields")
    self.rules = try fields.optional("rules")
    self.deleted = try fields.optional("deleted")
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
    fields.setOptional("customFields", self.customFields)
    fields.setOptional("rules", self.rules)
    fields.setOptional("deleted", self.deleted)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListDocuments: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>?
  public var opportunityId: ID<Opportunity>?
  public var ownerId: ID<User>?
  /// White space at both ends is taken away. Made lower case. 1 to 50 characters.
  public var category: String?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var tag: String?
  /// Words that must stand in title, description, tags, file name or text. White space at both ends is taken away. 1 to
  /// 200 characters.
  public var text: String?
  /// Whether to list the deleted ones instead, as long as they can be restored. Default: `false`.
  public var deleted: Bool?
  /// Default: `"updated"`.
  public var sort: DocumentSort?
  /// Default: `"descending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?
  /// Whether to say where a picture of each is. Default: `false`.
  public var includeThumbnails: Bool?

  public init(
    customerProfileId: ID<CustomerProfile>? = nil,
    opportunityId: ID<Opportunity>? = nil,
    ownerId: ID<User>? = nil,
    category: String? = nil,
    tag: String? = nil,
    text: String? = nil,
    deleted: Bool? = nil,
    sort: DocumentSort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil,
    includeThumbnails: Bool? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.opportunityId = opportunityId
    self.ownerId = ownerId
    self.category = category
    self.tag = tag
    self.text = text
    self.deleted = deleted
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
    self.includeThumbnails = includeThumbnails
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.optional("customerProfileId")
    self.opportunityId = try fields.optional("opportunityId")
    self.ownerId = try fields.optional("ownerId")
    self.category = try fields.optional("category")
    self.tag = try fields.optional("tag")
    self.text = try fields.optional("text")
    self.deleted = try fields.optional("deleted")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
    self.includeThumbnails = try fields.optional("includeThumbnails")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("category", self.category)
    fields.setOptional("tag", self.tag)
    fields.setOptional("text", self.text)
    fields.setOptional("deleted", self.deleted)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
    fields.setOptional("includeThumbnails", self.includeThumbnails)
  }
}

public struct ListHealthScores: WireObject, Hashable {
  /// 1 to 3 elements. No element twice.
  public var bands: [HealthBand]?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// 0 to 100.
  public var minimum: Int?
  /// 0 to 100.
  public var maximum: Int?
  /// Default: `"score"`.
  public var sort: HealthSort?
  /// Default: `"ascending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    bands: [HealthBand]? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    minimum: Int? = nil,
    maximum: Int? = nil,
    sort: HealthSort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.bands = bands
    self.ownerId = ownerId
    self.teamId = teamId
    self.minimum = minimum
    self.maximum = maximum
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.bands = try fields.optional("bands")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.minimum = try fields.optional("minimum")
    self.maximum = try fields.optional("maximum")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("bands", self.bands)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("minimum", self.minimum)
    fields.setOptional("maximum", self.maximum)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListImportMappings: WireObject, Hashable {
  /// Those for these records alone.
  public var target: ImportTarget?

  public init(target: ImportTarget? = nil) {
    self.target = target
  }

  public init(fields: WireFields) throws(WireError) {
    self.target = try fields.optional("target")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("target", self.target)
  }
}

public struct ListImportRows: WireObject, Hashable {
  public var id: ID<Import>
  /// 1 to 5 elements. No element twice.
  public var outcomes: [ImportOutcome]?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?

  public init(id: ID<Import>, outcomes: [ImportOutcome]? = nil, limit: Int? = nil, cursor: String? = nil) {
    self.id = id
    self.outcomes = outcomes
    self.limit = limit
    self.cursor = cursor
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.outcomes = try fields.optional("outcomes")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("outcomes", self.outcomes)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
  }
}

public struct ListImports: WireObject, Hashable {
  /// Those of these records alone.
  public var target: ImportTarget?
  /// 1 to 7 elements. No element twice.
  public var states: [ImportState]?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?

  public init(
    target: ImportTarget? = nil,
    states: [ImportState]? = nil,
    limit: Int? = nil,
    cursor: String? = nil
  ) {
    self.target = target
    self.states = states
    self.limit = limit
    self.cursor = cursor
  }

  public init(fields: WireFields) throws(WireError) {
    self.target = try fields.optional("target")
    self.states = try fields.optional("states")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("target", self.target)
    fields.setOptional("states", self.states)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
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

public struct ListLeads: WireObject, Hashable {
  /// 1 to 5 elements. No element twice.
  public var statuses: [LeadStatus]?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  public var campaignId: ID<Campaign>?
  /// White space at both ends is taken away. 1 to 100 characters.
  public var source: String?
  /// The campaign of the visited page's address. White space at both ends is taken away. 1 to 200 characters.
  public var utmCampaign: String?
  /// White space at both ends is taken away. 1 to 50 characters.
  public var tag: String?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var externalId: String?
  /// Made at this moment or later.
  public var createdFrom: Instant?
  /// Made before this moment.
  public var createdTo: Instant?
  /// Words that must stand in name, company, e-mail, telephone number, website or notes. White space at both ends is
  /// taken away. 1 to 200 characters.
  public var text: String?
  /// What must hold besides: groups of conditions with and, or and not.
  public var rules: LeadRule?
  /// Whether to list the deleted ones instead, as long as they can be restored. Default: `false`.
  public var deleted: Bool?
  /// Default: `"created"`.
  public var sort: LeadSort?
  /// Default: `"descending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// From the page before. 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    statuses: [LeadStatus]? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    campaignId: ID<Campaign>? = nil,
    source: String? = nil,
    utmCampaign: String? = nil,
    tag: String? = nil,
    externalId: String? = nil,
    createdFrom: Instant? = nil,
    createdTo: Instant? = nil,
    text: String? = nil,
    rules: LeadRule? = nil,
    deleted: Bool? = nil,
    sort: LeadSort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.statuses = statuses
    self.ownerId = ownerId
    self.teamId = teamId
    self.campaignId = campaignId
    self.source = source
    self.utmCampaign = utmCampaign
    self.tag = tag
    self.externalId = externalId
    self.createdFrom = createdFrom
    self.createdTo = createdTo
    self.text = text
    self.rules = rules
    self.deleted = deleted
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.statuses = try fields.optional("statuses")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.campaignId = try fields.optional("campaignId")
    self.source = try fields.optional("source")
    self.utmCampaign = try fields.optional("utmCampaign")
    self.tag = try fields.optional("tag")
    self.externalId = try fields.optional("externalId")
    self.createdFrom = try fields.optional("createdFrom")
    self.createdTo = try fields.optional("createdTo")
    self.text = try fields.optional("text")
    self.rules = try fields.optional("rules")
    self.deleted = try fields.optional("deleted")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("statuses", self.statuses)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("campaignId", self.campaignId)
    fields.setOptional("source", self.source)
    fields.setOptional("utmCampaign", self.utmCampaign)
    fields.setOptional("tag", self.tag)
    fields.setOptional("externalId", self.externalId)
    fields.setOptional("createdFrom", self.createdFrom)
    fields.setOptional("createdTo", self.createdTo)
    fields.setOptional("text", self.text)
    fields.setOptional("rules", self.rules)
    fields.setOptional("deleted", self.deleted)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListMembers: WireObject, Hashable {
  /// Members of one team alone.
  public var teamId: ID<Team>?
  /// Those who may no longer sign in, too; for owners and admins. Default: `false`.
  public var includeDeactivated: Bool?

  public init(teamId: ID<Team>? = nil, includeDeactivated: Bool? = nil) {
    self.teamId = teamId
    self.includeDeactivated = includeDeactivated
  }

  public init(fields: WireFields) throws(WireError) {
    self.teamId = try fields.optional("teamId")
    self.includeDeactivated = try fields.optional("includeDeactivated")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("includeDeactivated", self.includeDeactivated)
  }
}

public struct ListOpportunities: WireObject, Hashable {
  public var pipelineId: ID<Pipeline>?
  /// Keys of stages; any of them. 1 to 50 elements. Each: white space at both ends is taken away; 1 to 50 characters.
  public var stages: [String]?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  public var customerProfileId: ID<CustomerProfile>?
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
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
  /// What must hold besides: groups of conditions with and, or and not. Amounts without a currency are in the
  /// workspace's.
  public var rules: OpportunityRule?
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
  /// Whether to say what the deals on all pages come to. Default: `false`.
  public var includeSums: Bool?

  public init(
    pipelineId: ID<Pipeline>? = nil,
    stages: [String]? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
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
    rules: OpportunityRule? = nil,
    deleted: Bool? = nil,
    sort: OpportunitySort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil,
    includeSums: Bool? = nil
  ) {
    self.pipelineId = pipelineId
    self.stages = stages
    self.ownerId = ownerId
    self.teamId = teamId
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
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
    self.rules = rules
    self.deleted = deleted
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
    self.includeSums = includeSums
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.stages = try fields.optional("stages")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
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
    self.rules = try fields.optional("rules")
    self.deleted = try fields.optional("deleted")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
    self.includeSums = try fields.optional("includeSums")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("stages", self.stages)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
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
    fields.setOptional("rules", self.rules)
    fields.setOptional("deleted", self.deleted)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
    fields.setOptional("includeSums", self.includeSums)
  }
}

public struct ListOrders: WireObject, Hashable {
  public var opportunityId: ID<Opportunity>?
  public var customerProfileId: ID<CustomerProfile>?
  /// Who owns their deals.
  public var ownerId: ID<User>?
  /// 1 to 6 elements. No element twice.
  public var statuses: [OrderStatus]?
  /// Words that must stand in number, title, the customer's reference or name. White space at both ends is taken away.
  /// 1 to 200 characters.
  public var text: String?
  /// What must hold besides: groups of conditions with and, or and not.
  public var rules: OrderRule?
  /// Default: `"created"`.
  public var sort: OrderSort?
  /// Default: `"descending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// From the page before. 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?
  /// Whether to say what the orders on all pages come to. Default: `false`.
  public var includeSums: Bool?

  public init(
    opportunityId: ID<Opportunity>? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    ownerId: ID<User>? = nil,
    statuses: [OrderStatus]? = nil,
    text: String? = nil,
    rules: OrderRule? = nil,
    sort: OrderSort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil,
    includeSums: Bool? = nil
  ) {
    self.opportunityId = opportunityId
    self.customerProfileId = customerProfileId
    self.ownerId = ownerId
    self.statuses = statuses
    self.text = text
    self.rules = rules
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
    self.includeSums = includeSums
  }

  public init(fields: WireFields) throws(WireError) {
    self.opportunityId = try fields.optional("opportunityId")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.ownerId = try fields.optional("ownerId")
    self.statuses = try fields.optional("statuses")
    self.text = try fields.optional("text")
    self.rules = try fields.optional("rules")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
    self.includeSums = try fields.optional("includeSums")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("statuses", self.statuses)
    fields.setOptional("text", self.text)
    fields.setOptional("rules", self.rules)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
    fields.setOptional("includeSums", self.includeSums)
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

public struct ListQuotes: WireObject, Hashable {
  public var opportunityId: ID<Opportunity>?
  public var customerProfileId: ID<CustomerProfile>?
  /// Who owns their deals.
  public var ownerId: ID<User>?
  /// 1 to 5 elements. No element twice.
  public var statuses: [QuoteStatus]?
  /// Words that must stand in number, title or customer. White space at both ends is taken away. 1 to 200 characters.
  public var text: String?
  /// What must hold besides: groups of conditions with and, or and not.
  public var rules: QuoteRule?
  /// Default: `"created"`.
  public var sort: QuoteSort?
  /// Default: `"descending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// From the page before. 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?
  /// Whether to say what the quotes on all pages come to. Default: `false`.
  public var includeSums: Bool?

  public init(
    opportunityId: ID<Opportunity>? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    ownerId: ID<User>? = nil,
    statuses: [QuoteStatus]? = nil,
    text: String? = nil,
    rules: QuoteRule? = nil,
    sort: QuoteSort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil,
    includeSums: Bool? = nil
  ) {
    self.opportunityId = opportunityId
    self.customerProfileId = customerProfileId
    self.ownerId = ownerId
    self.statuses = statuses
    self.text = text
    self.rules = rules
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
    self.includeSums = includeSums
  }

  public init(fields: WireFields) throws(WireError) {
    self.opportunityId = try fields.optional("opportunityId")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.ownerId = try fields.optional("ownerId")
    self.statuses = try fields.optional("statuses")
    self.text = try fields.optional("text")
    self.rules = try fields.optional("rules")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
    self.includeSums = try fields.optional("includeSums")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("statuses", self.statuses)
    fields.setOptional("text", self.text)
    fields.setOptional("rules", self.rules)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
    fields.setOptional("includeSums", self.includeSums)
  }
}

public struct ListSegments: WireObject, Hashable {
  public var type: SegmentType?
  /// Only segments that this customer is in.
  public var customerProfileId: ID<CustomerProfile>?
  /// What the name holds. White space at both ends is taken away. 1 to 100 characters.
  public var text: String?
  /// Default: `"name"`.
  public var sort: SegmentSort?
  /// Default: `"ascending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    type: SegmentType? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    text: String? = nil,
    sort: SegmentSort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.type = type
    self.customerProfileId = customerProfileId
    self.text = text
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.type = try fields.optional("type")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.text = try fields.optional("text")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("type", self.type)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("text", self.text)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListSnapshots: WireObject, Hashable {
  /// Taken on this day (in UTC) or later.
  public var from: CalendarDate?
  /// Taken on this day (in UTC) or before.
  public var to: CalendarDate?
  public var pipelineId: ID<Pipeline>?
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  /// 1 to 100. Default: `20`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?

  public init(
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    limit: Int? = nil,
    cursor: String? = nil
  ) {
    self.from = from
    self.to = to
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.limit = limit
    self.cursor = cursor
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
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

public struct ListTasks: WireObject, Hashable {
  /// Without it the caller's; of a record that is named, all that the caller may see.
  public var scope: TaskScope?
  /// Instead of `scope`: the tasks of one user.
  public var assigneeId: ID<User>?
  /// Instead of `scope`: those of a team's members.
  public var teamId: ID<Team>?
  public var due: TaskDue?
  /// Due on this day or later.
  public var dueFrom: CalendarDate?
  /// Due on this day or before.
  public var dueTo: CalendarDate?
  /// Default: `"open"`.
  public var status: TaskStatus?
  /// 1 to 5 elements. No element twice.
  public var kinds: [TaskKind]?
  /// 1 to 4 elements. No element twice.
  public var priorities: [TaskPriority]?
  public var customerProfileId: ID<CustomerProfile>?
  public var opportunityId: ID<Opportunity>?
  public var leadId: ID<Lead>?
  /// Words that must stand in the title. White space at both ends is taken away. 1 to 200 characters.
  public var text: String?
  /// Whether to list open ones, too, that are put off. Default: `false`.
  public var includeSnoozed: Bool?
  /// How far the caller's clock is before UTC, in minutes: it decides on when a day begins and ends. -840 to 840.
  /// Default: `0`.
  public var utcOffsetMinutes: Int?
  /// Default: `"due"`.
  public var sort: TaskSort?
  /// Default: `"ascending"`.
  public var direction: SortDirection?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    scope: TaskScope? = nil,
    assigneeId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    due: TaskDue? = nil,
    dueFrom: CalendarDate? = nil,
    dueTo: CalendarDate? = nil,
    status: TaskStatus? = nil,
    kinds: [TaskKind]? = nil,
    priorities: [TaskPriority]? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    opportunityId: ID<Opportunity>? = nil,
    leadId: ID<Lead>? = nil,
    text: String? = nil,
    includeSnoozed: Bool? = nil,
    utcOffsetMinutes: Int? = nil,
    sort: TaskSort? = nil,
    direction: SortDirection? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.scope = scope
    self.assigneeId = assigneeId
    self.teamId = teamId
    self.due = due
    self.dueFrom = dueFrom
    self.dueTo = dueTo
    self.status = status
    self.kinds = kinds
    self.priorities = priorities
    self.customerProfileId = customerProfileId
    self.opportunityId = opportunityId
    self.leadId = leadId
    self.text = text
    self.includeSnoozed = includeSnoozed
    self.utcOffsetMinutes = utcOffsetMinutes
    self.sort = sort
    self.direction = direction
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.scope = try fields.optional("scope")
    self.assigneeId = try fields.optional("assigneeId")
    self.teamId = try fields.optional("teamId")
    self.due = try fields.optional("due")
    self.dueFrom = try fields.optional("dueFrom")
    self.dueTo = try fields.optional("dueTo")
    self.status = try fields.optional("status")
    self.kinds = try fields.optional("kinds")
    self.priorities = try fields.optional("priorities")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.opportunityId = try fields.optional("opportunityId")
    self.leadId = try fields.optional("leadId")
    self.text = try fields.optional("text")
    self.includeSnoozed = try fields.optional("includeSnoozed")
    self.utcOffsetMinutes = try fields.optional("utcOffsetMinutes")
    self.sort = try fields.optional("sort")
    self.direction = try fields.optional("direction")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("scope", self.scope)
    fields.setOptional("assigneeId", self.assigneeId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("due", self.due)
    fields.setOptional("dueFrom", self.dueFrom)
    fields.setOptional("dueTo", self.dueTo)
    fields.setOptional("status", self.status)
    fields.setOptional("kinds", self.kinds)
    fields.setOptional("priorities", self.priorities)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("leadId", self.leadId)
    fields.setOptional("text", self.text)
    fields.setOptional("includeSnoozed", self.includeSnoozed)
    fields.setOptional("utcOffsetMinutes", self.utcOffsetMinutes)
    fields.setOptional("sort", self.sort)
    fields.setOptional("direction", self.direction)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListUnroutedLeads: WireObject, Hashable {
  /// White space at both ends is taken away. 1 to 100 characters.
  public var source: String?
  public var campaignId: ID<Campaign>?
  /// 1 to 200. Default: `50`.
  public var limit: Int?
  /// 1 to 2000 characters.
  public var cursor: String?
  /// Default: `false`.
  public var includeTotal: Bool?

  public init(
    source: String? = nil,
    campaignId: ID<Campaign>? = nil,
    limit: Int? = nil,
    cursor: String? = nil,
    includeTotal: Bool? = nil
  ) {
    self.source = source
    self.campaignId = campaignId
    self.limit = limit
    self.cursor = cursor
    self.includeTotal = includeTotal
  }

  public init(fields: WireFields) throws(WireError) {
    self.source = try fields.optional("source")
    self.campaignId = try fields.optional("campaignId")
    self.limit = try fields.optional("limit")
    self.cursor = try fields.optional("cursor")
    self.includeTotal = try fields.optional("includeTotal")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("source", self.source)
    fields.setOptional("campaignId", self.campaignId)
    fields.setOptional("limit", self.limit)
    fields.setOptional("cursor", self.cursor)
    fields.setOptional("includeTotal", self.includeTotal)
  }
}

public struct ListViews: WireObject, Hashable {
  /// White space at both ends is taken away. 1 to 50 characters.
  public var list: String

  public init(list: String) {
    self.list = list
  }

  public init(fields: WireFields) throws(WireError) {
    self.list = try fields.value("list")
  }

  public func write(to fields: inout WireFields) {
    fields.set("list", self.list)
  }
}

public struct LogActivity: WireObject, Hashable {
  public var kind: ActivityKind
  /// White space at both ends is taken away. 1 to 300 characters.
  public var subject: String
  /// White space at both ends is taken away. At most 50000 characters.
  public var body: String?
  /// Customer, lead or deal: one is needed at least. With a deal or a contact, the customer is theirs.
  public var customerProfileId: ID<CustomerProfile>?
  /// A contact of the customer.
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
  /// A deal with the customer.
  public var opportunityId: ID<Opportunity>?
  /// Of calls and mails; without it `outbound`.
  public var direction: ActivityDirection?
  /// In minutes: of calls, meetings and visits. 0 to 1440.
  public var durationMinutes: Int?
  public var outcome: ActivityOutcome?
  /// Of meetings and visits. White space at both ends is taken away. At most 300 characters.
  public var location: String?
  /// Without it now. What is still to come is a task, not an activity.
  public var happenedAt: Instant?
  /// At most 100 elements. Default: `[]`.
  public var participants: [ActivityParticipantInput]?
  /// Without it the caller.
  public var ownerId: ID<User>?

  public init(
    kind: ActivityKind,
    subject: String,
    body: String? = nil,
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    opportunityId: ID<Opportunity>? = nil,
    direction: ActivityDirection? = nil,
    durationMinutes: Int? = nil,
    outcome: ActivityOutcome? = nil,
    location: String? = nil,
    happenedAt: Instant? = nil,
    participants: [ActivityParticipantInput]? = nil,
    ownerId: ID<User>? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.body = body
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
    self.opportunityId = opportunityId
    self.direction = direction
    self.durationMinutes = durationMinutes
    self.outcome = outcome
    self.location = location
    self.happenedAt = happenedAt
    self.participants = participants
    self.ownerId = ownerId
  }

  public init(fields: WireFields) throws(WireError) {
    self.kind = try fields.value("kind")
    self.subject = try fields.value("subject")
    self.body = try fields.optional("body")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.opportunityId = try fields.optional("opportunityId")
    self.direction = try fields.optional("direction")
    self.durationMinutes = try fields.optional("durationMinutes")
    self.outcome = try fields.optional("outcome")
    self.location = try fields.optional("location")
    self.happenedAt = try fields.optional("happenedAt")
    self.participants = try fields.optional("participants")
    self.ownerId = try fields.optional("ownerId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("kind", self.kind)
    fields.set("subject", self.subject)
    fields.setOptional("body", self.body)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("direction", self.direction)
    fields.setOptional("durationMinutes", self.durationMinutes)
    fields.setOptional("outcome", self.outcome)
    fields.setOptional("location", self.location)
    fields.setOptional("happenedAt", self.happenedAt)
    fields.setOptional("participants", self.participants)
    fields.setOptional("ownerId", self.ownerId)
  }
}

public struct LogAudit: WireObject, Hashable {
  /// What was done, in a word: `viewed`, `exported`, `consent_given`. White space at both ends is taken away. Matches a
  /// word of small letters, digits and underscores.
  public var action: String
  /// The kind of record: `CustomerProfile`. Owners and admins may name kinds that the system does not know. White space
  /// at both ends is taken away. Matches the name of a kind of record, such as CustomerProfile.
  public var entity: String
  /// Which one. Of a known kind, one that the caller may see. White space at both ends is taken away. Made lower case.
  /// Matches an id.
  public var entityId: String
  /// `{field: {old, new}}`, of at most 16 KiB.
  public var changes: JSONValue?

  public init(action: String, entity: String, entityId: String, changes: JSONValue? = nil) {
    self.action = action
    self.entity = entity
    self.entityId = entityId
    self.changes = changes
  }

  public init(fields: WireFields) throws(WireError) {
    self.action = try fields.value("action")
    self.entity = try fields.value("entity")
    self.entityId = try fields.value("entityId")
    self.changes = try fields.optional("changes")
  }

  public func write(to fields: inout WireFields) {
    fields.set("action", self.action)
    fields.set("entity", self.entity)
    fields.set("entityId", self.entityId)
    fields.setOptional("changes", self.changes)
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

/// Why nobody is signed in.
public indirect enum LoginError: WireObject, Hashable {
  /// The address is unknown, or the password is not its.
  case wrongCredentials
  /// The password is right. Answer the challenge with `auth.verifyTwoFactor` before it runs out.
  case twoFactorRequired(challenge: String, expiresAt: Instant)
  /// The code is wrong, too old, or was used before.
  case wrongCode
  /// The challenge is unknown, used, or has run out: sign in again.
  case challengeExpired
  /// There were too many attempts: the next one may come after so many seconds.
  case tooManyAttempts(retryAfterSeconds: Int)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "wrongCredentials": self = .wrongCredentials
    case "twoFactorRequired": self = .twoFactorRequired(challenge: try fields.value("challenge"), expiresAt: try fields.value("expiresAt"))
    case "wrongCode": self = .wrongCode
    case "challengeExpired": self = .challengeExpired
    case "tooManyAttempts": self = .tooManyAttempts(retryAfterSeconds: try fields.value("retryAfterSeconds"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .wrongCredentials:
      fields.set("type", "wrongCredentials")
    case .twoFactorRequired(let value0, let value1):
      fields.set("type", "twoFactorRequired")
      fields.set("challenge", value0)
      fields.set("expiresAt", value1)
    case .wrongCode:
      fields.set("type", "wrongCode")
    case .challengeExpired:
      fields.set("type", "challengeExpired")
    case .tooManyAttempts(let value0):
      fields.set("type", "tooManyAttempts")
      fields.set("retryAfterSeconds", value0)
    case .unrecognized(_, let members): fields.members = members
    }
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
  /// In the workspace's order.
  public var reasons: [String]
  /// Absent as long as nobody has set any, as is who did.
  public var updatedAt: Instant?
  public var updatedBy: ID<User>?
  /// Counts the changes; 0 as long as nobody has set any.
  public var version: Int

  public init(reasons: [String], updatedAt: Instant? = nil, updatedBy: ID<User>? = nil, version: Int) {
    self.reasons = reasons
    self.updatedAt = updatedAt
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.reasons = try fields.value("reasons")
    self.updatedAt = try fields.optional("updatedAt")
    self.updatedBy = try fields.optional("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("reasons", self.reasons)
    fields.setOptional("updatedAt", self.updatedAt)
    fields.setOptional("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// Why the reasons were not set.
public indirect enum LossReasonsError: WireObject, Hashable {
  /// They have changed since; `current` is what they are now.
  case staleVersion(current: LossReasons)
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
  /// What they have chosen to read; absent as long as they have not.
  public var language: DocumentLanguage?
  /// That of the workspace's documents, for those who have chosen none; absent as long as nobody has said it.
  public var workspaceLanguage: DocumentLanguage?
  public var twoFactor: TwoFactorStatus
  /// The members that records may be given to, by name.
  public var assignees: [UserSummary]
  /// Of the caller as a member: counts the changes.
  public var version: Int

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
    language: DocumentLanguage? = nil,
    workspaceLanguage: DocumentLanguage? = nil,
    twoFactor: TwoFactorStatus,
    assignees: [UserSummary],
    version: Int
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
    self.language = language
    self.workspaceLanguage = workspaceLanguage
    self.twoFactor = twoFactor
    self.assignees = assignees
    self.version = version
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
    self.language = try fields.optional("language")
    self.workspaceLanguage = try fields.optional("workspaceLanguage")
    self.twoFactor = try fields.value("twoFactor")
    self.assignees = try fields.value("assignees")
    self.version = try fields.value("version")
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
    fields.setOptional("language", self.language)
    fields.setOptional("workspaceLanguage", self.workspaceLanguage)
    fields.set("twoFactor", self.twoFactor)
    fields.set("assignees", self.assignees)
    fields.set("version", self.version)
  }
}

/// A member of the workspace.
public struct Member: WireObject, Hashable {
  public var id: ID<User>
  public var name: String
  public var email: String
  public var role: Role
  public var teamId: ID<Team>?
  public var teamName: String?
  public var createdAt: Instant
  public var updatedAt: Instant
  /// Themselves if nobody else has made them a member.
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes of name, role, team, language, membership and absence.
  public var version: Int
  /// When they were deactivated; absent for members who may sign in.
  public var deactivatedAt: Instant?
  /// When they were last signed in, to the hour; for owners and admins.
  public var lastSeenAt: Instant?
  /// Whether signing in needs a second factor; for owners and admins.
  public var hasTwoFactor: Bool?
  /// When they are away, now or next.
  public var absence: Absence?

  public init(
    id: ID<User>,
    name: String,
    email: String,
    role: Role,
    teamId: ID<Team>? = nil,
    teamName: String? = nil,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int,
    deactivatedAt: Instant? = nil,
    lastSeenAt: Instant? = nil,
    hasTwoFactor: Bool? = nil,
    absence: Absence? = nil
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.role = role
    self.teamId = teamId
    self.teamName = teamName
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
    self.deactivatedAt = deactivatedAt
    self.lastSeenAt = lastSeenAt
    self.hasTwoFactor = hasTwoFactor
    self.absence = absence
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.email = try fields.value("email")
    self.role = try fields.value("role")
    self.teamId = try fields.optional("teamId")
    self.teamName = try fields.optional("teamName")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
    self.deactivatedAt = try fields.optional("deactivatedAt")
    self.lastSeenAt = try fields.optional("lastSeenAt")
    self.hasTwoFactor = try fields.optional("hasTwoFactor")
    self.absence = try fields.optional("absence")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("email", self.email)
    fields.set("role", self.role)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("teamName", self.teamName)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
    fields.setOptional("deactivatedAt", self.deactivatedAt)
    fields.setOptional("lastSeenAt", self.lastSeenAt)
    fields.setOptional("hasTwoFactor", self.hasTwoFactor)
    fields.setOptional("absence", self.absence)
  }
}

public struct MemberAvailability: WireObject, Hashable {
  public var id: ID<User>
  /// The absence that begins or has begun; absent for who is available.
  public var absence: Absence?
  /// Of the member: see ``Member/version``.
  public var version: Int

  public init(id: ID<User>, absence: Absence? = nil, version: Int) {
    self.id = id
    self.absence = absence
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.absence = try fields.optional("absence")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("absence", self.absence)
    fields.set("version", self.version)
  }
}

public struct MemberKey: WireObject, Hashable {
  public var id: ID<User>

  public init(id: ID<User>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct MemberList: WireObject, Hashable {
  /// By name.
  public var items: [Member]

  public init(items: [Member]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

public struct MergeChoice: WireObject, Hashable {
  public var field: MergeField
  public var from: MergeSource

  public init(field: MergeField, from: MergeSource) {
    self.field = field
    self.from = from
  }

  public init(fields: WireFields) throws(WireError) {
    self.field = try fields.value("field")
    self.from = try fields.value("from")
  }

  public func write(to fields: inout WireFields) {
    fields.set("field", self.field)
    fields.set("from", self.from)
  }
}

public struct MergeCustomers: WireObject, Hashable {
  /// The customer that stays.
  public var id: ID<CustomerProfile>
  /// The customer that goes into it.
  public var mergedId: ID<CustomerProfile>
  /// Of the customer that stays. At least 1.
  public var version: Int?
  /// Of the customer that goes. At least 1.
  public var mergedVersion: Int?
  /// Whose value a field gets. Of fields that are not named, the staying customer's values stay, and what it has none
  /// of
  /// comes from the other; tags come from both. At most 50 elements. Default: `[]`.
  public var choices: [MergeChoice]?
  /// The same for custom fields. At most 100 elements. Default: `[]`.
  public var customFieldChoices: [CustomFieldChoice]?

  public init(
    id: ID<CustomerProfile>,
    mergedId: ID<CustomerProfile>,
    version: Int? = nil,
    mergedVersion: Int? = nil,
    choices: [MergeChoice]? = nil,
    customFieldChoices: [CustomFieldChoice]? = nil
  ) {
    self.id = id
    self.mergedId = mergedId
    self.version = version
    self.mergedVersion = mergedVersion
    self.choices = choices
    self.customFieldChoices = customFieldChoices
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.mergedId = try fields.value("mergedId")
    self.version = try fields.optional("version")
    self.mergedVersion = try fields.optional("mergedVersion")
    self.choices = try fields.optional("choices")
    self.customFieldChoices = try fields.optional("customFieldChoices")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("mergedId", self.mergedId)
    fields.setOptional("version", self.version)
    fields.setOptional("mergedVersion", self.mergedVersion)
    fields.setOptional("choices", self.choices)
    fields.setOptional("customFieldChoices", self.customFieldChoices)
  }
}

/// Why customers were not merged, or a merge was not undone.
public indirect enum MergeError: WireObject, Hashable {
  /// One of the customers has changed since; `current` is what it is now.
  case staleVersion(current: CustomerProfile)
  /// It was undone already, the time is over, or what happened since stands in the way.
  case notUndoable(why: String, reason: MergeRefusal)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "notUndoable": self = .notUndoable(why: try fields.value("why"), reason: try fields.value("reason"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .notUndoable(let value0, let value1):
      fields.set("type", "notUndoable")
      fields.set("why", value0)
      fields.set("reason", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public enum MergeField: WireChoice {
  case kind
  case name
  case email
  case phone
  case website
  case vatId
  case industry
  case status
  case tags
  case notes
  case ownerId
  case primaryContactId
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [MergeField] = [.kind, .name, .email, .phone, .website, .vatId, .industry, .status, .tags, .notes, .ownerId, .primaryContactId]

  public init(rawValue: String) {
    switch rawValue {
    case "kind": self = .kind
    case "name": self = .name
    case "email": self = .email
    case "phone": self = .phone
    case "website": self = .website
    case "vatId": self = .vatId
    case "industry": self = .industry
    case "status": self = .status
    case "tags": self = .tags
    case "notes": self = .notes
    case "ownerId": self = .ownerId
    case "primaryContactId": self = .primaryContactId
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .kind: "kind"
    case .name: "name"
    case .email: "email"
    case .phone: "phone"
    case .website: "website"
    case .vatId: "vatId"
    case .industry: "industry"
    case .status: "status"
    case .tags: "tags"
    case .notes: "notes"
    case .ownerId: "ownerId"
    case .primaryContactId: "primaryContactId"
    case .unrecognized(let word): word
    }
  }
}

/// Why a merge is not undone.
public indirect enum MergeRefusal: WireObject, Hashable {
  /// It was undone before.
  case undone(undoneOn: CalendarDate)
  /// It was longer ago than merges can be undone.
  case mergedTooLongAgo(days: Int, mergedOn: CalendarDate)
  /// The customer that stayed was deleted or merged itself since.
  case masterGone
  /// The customer that went is in another one by now.
  case mergedElsewhere
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "undone": self = .undone(undoneOn: try fields.value("undoneOn"))
    case "mergedTooLongAgo": self = .mergedTooLongAgo(days: try fields.value("days"), mergedOn: try fields.value("mergedOn"))
    case "masterGone": self = .masterGone
    case "mergedElsewhere": self = .mergedElsewhere
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .undone(let value0):
      fields.set("type", "undone")
      fields.set("undoneOn", value0)
    case .mergedTooLongAgo(let value0, let value1):
      fields.set("type", "mergedTooLongAgo")
      fields.set("days", value0)
      fields.set("mergedOn", value1)
    case .masterGone:
      fields.set("type", "masterGone")
    case .mergedElsewhere:
      fields.set("type", "mergedElsewhere")
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct MergeResult: WireObject, Hashable {
  public var merge: CustomerMerge
  /// The customer that stayed, as it is now.
  public var customer: CustomerProfile
  /// What moved, by kind; kinds of which there was nothing are left out.
  public var moved: [MovedRecords]

  public init(merge: CustomerMerge, customer: CustomerProfile, moved: [MovedRecords]) {
    self.merge = merge
    self.customer = customer
    self.moved = moved
  }

  public init(fields: WireFields) throws(WireError) {
    self.merge = try fields.value("merge")
    self.customer = try fields.value("customer")
    self.moved = try fields.value("moved")
  }

  public func write(to fields: inout WireFields) {
    fields.set("merge", self.merge)
    fields.set("customer", self.customer)
    fields.set("moved", self.moved)
  }
}

/// Whose value is taken, even if it is empty.
public enum MergeSource: WireChoice {
  /// The customer that stays.
  case master
  /// The customer that goes.
  case merged
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [MergeSource] = [.master, .merged]

  public init(rawValue: String) {
    switch rawValue {
    case "master": self = .master
    case "merged": self = .merged
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .master: "master"
    case .merged: "merged"
    case .unrecognized(let word): word
    }
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

public struct MovedRecords: WireObject, Hashable {
  /// `opportunities`, `contacts`, …
  public var kind: String
  public var count: Int

  public init(kind: String, count: Int) {
    self.kind = kind
    self.count = count
  }

  public init(fields: WireFields) throws(WireError) {
    self.kind = try fields.value("kind")
    self.count = try fields.value("count")
  }

  public func write(to fields: inout WireFields) {
    fields.set("kind", self.kind)
    fields.set("count", self.count)
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

public enum OpportunityDateField: WireChoice {
  case created
  case updated
  case expectedClose
  case actualClose
  /// When it came into its stage.
  case stageEntered
  /// When the first of its open tasks is due.
  case nextTask
  case lastActivity
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OpportunityDateField] = [.created, .updated, .expectedClose, .actualClose, .stageEntered, .nextTask, .lastActivity]

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "updated": self = .updated
    case "expectedClose": self = .expectedClose
    case "actualClose": self = .actualClose
    case "stageEntered": self = .stageEntered
    case "nextTask": self = .nextTask
    case "lastActivity": self = .lastActivity
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .updated: "updated"
    case .expectedClose: "expectedClose"
    case .actualClose: "actualClose"
    case .stageEntered: "stageEntered"
    case .nextTask: "nextTask"
    case .lastActivity: "lastActivity"
    case .unrecognized(let word): word
    }
  }
}

/// A deal with what stands around it.
public struct OpportunityDetail: WireObject, Hashable {
  public var opportunity: Opportunity
  public var customer: CustomerSummary
  public var owner: UserSummary
  public var stage: Stage
  /// What is to be done for the deal, by whoever; the first 20 in the order in which they are due.
  public var openTasks: [TaskItem]

  public init(
    opportunity: Opportunity,
    customer: CustomerSummary,
    owner: UserSummary,
    stage: Stage,
    openTasks: [TaskItem]
  ) {
    self.opportunity = opportunity
    self.customer = customer
    self.owner = owner
    self.stage = stage
    self.openTasks = openTasks
  }

  public init(fields: WireFields) throws(WireError) {
    self.opportunity = try fields.value("opportunity")
    self.customer = try fields.value("customer")
    self.owner = try fields.value("owner")
    self.stage = try fields.value("stage")
    self.openTasks = try fields.value("openTasks")
  }

  public func write(to fields: inout WireFields) {
    fields.set("opportunity", self.opportunity)
    fields.set("customer", self.customer)
    fields.set("owner", self.owner)
    fields.set("stage", self.stage)
    fields.set("openTasks", self.openTasks)
  }
}

/// Why a deal was not changed.
public indirect enum OpportunityError: WireObject, Hashable {
  /// The deal has changed since; `current` is what it is now.
  case staleVersion(current: Opportunity)
  /// The pipeline does not allow this move.
  case moveRefused(from: String, to: String, why: String, reason: OpportunityRefusal)
  /// The pipeline has no such stage.
  case unknownStage(stage: String, known: [String])
  /// The pipeline asks for a reason to win or lose a deal.
  case reasonRequired(outcome: CloseOutcome)
  /// Some of the deals of a bulk update cannot be changed like this; none was.
  case bulkRefused(refused: [BulkRefusal])
  /// The deal is not in the state that this needs.
  case wrongStatus(status: OpportunityStatus, why: String, reason: OpportunityRefusal)
  /// The time in which it could be restored is over, or it is not deleted.
  case notRestorable(why: String, reason: RestoreRefusal)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "moveRefused": self = .moveRefused(from: try fields.value("from"), to: try fields.value("to"), why: try fields.value("why"), reason: try fields.value("reason"))
    case "unknownStage": self = .unknownStage(stage: try fields.value("stage"), known: try fields.value("known"))
    case "reasonRequired": self = .reasonRequired(outcome: try fields.value("outcome"))
    case "bulkRefused": self = .bulkRefused(refused: try fields.value("refused"))
    case "wrongStatus": self = .wrongStatus(status: try fields.value("status"), why: try fields.value("why"), reason: try fields.value("reason"))
    case "notRestorable": self = .notRestorable(why: try fields.value("why"), reason: try fields.value("reason"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .moveRefused(let value0, let value1, let value2, let value3):
      fields.set("type", "moveRefused")
      fields.set("from", value0)
      fields.set("to", value1)
      fields.set("why", value2)
      fields.set("reason", value3)
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
    case .wrongStatus(let value0, let value1, let value2):
      fields.set("type", "wrongStatus")
      fields.set("status", value0)
      fields.set("why", value1)
      fields.set("reason", value2)
    case .notRestorable(let value0, let value1):
      fields.set("type", "notRestorable")
      fields.set("why", value0)
      fields.set("reason", value1)
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

public enum OpportunityMoneyField: WireChoice {
  case value
  /// Value × probability.
  case expectedRevenue
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OpportunityMoneyField] = [.value, .expectedRevenue]

  public init(rawValue: String) {
    switch rawValue {
    case "value": self = .value
    case "expectedRevenue": self = .expectedRevenue
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .value: "value"
    case .expectedRevenue: "expectedRevenue"
    case .unrecognized(let word): word
    }
  }
}

/// News of deals.
public indirect enum OpportunityNews: WireObject, Hashable {
  /// A deal is new or another one than before: it is shown as it is now, whatever has happened since.
  case changed(event: String, actorId: ID<User>? = nil, opportunity: Opportunity)
  /// A deal has been deleted, or has gone to a pipeline that is not watched.
  case gone(event: String, actorId: ID<User>? = nil, id: ID<Opportunity>)
  /// News are missing, because the subscriber was away for too long: read the deals anew.
  case reset(reason: String)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "changed": self = .changed(event: try fields.value("event"), actorId: try fields.optional("actorId"), opportunity: try fields.value("opportunity"))
    case "gone": self = .gone(event: try fields.value("event"), actorId: try fields.optional("actorId"), id: try fields.value("id"))
    case "reset": self = .reset(reason: try fields.value("reason"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .changed(let value0, let value1, let value2):
      fields.set("type", "changed")
      fields.set("event", value0)
      fields.setOptional("actorId", value1)
      fields.set("opportunity", value2)
    case .gone(let value0, let value1, let value2):
      fields.set("type", "gone")
      fields.set("event", value0)
      fields.setOptional("actorId", value1)
      fields.set("id", value2)
    case .reset(let value0):
      fields.set("type", "reset")
      fields.set("reason", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public enum OpportunityNumberField: WireChoice {
  /// In percent.
  case probability
  /// Whole days in its stage.
  case daysInStage
  /// What is to be done for it, by whoever.
  case openTasks
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OpportunityNumberField] = [.probability, .daysInStage, .openTasks]

  public init(rawValue: String) {
    switch rawValue {
    case "probability": self = .probability
    case "daysInStage": self = .daysInStage
    case "openTasks": self = .openTasks
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .probability: "probability"
    case .daysInStage: "daysInStage"
    case .openTasks: "openTasks"
    case .unrecognized(let word): word
    }
  }
}

public enum OpportunityOptionalField: WireChoice {
  case value
  case expectedClose
  case description
  case nextSteps
  case source
  case closeReason
  case notes
  case tags
  case contact
  case lead
  case campaign
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OpportunityOptionalField] = [.value, .expectedClose, .description, .nextSteps, .source, .closeReason, .notes, .tags, .contact, .lead, .campaign]

  public init(rawValue: String) {
    switch rawValue {
    case "value": self = .value
    case "expectedClose": self = .expectedClose
    case "description": self = .description
    case "nextSteps": self = .nextSteps
    case "source": self = .source
    case "closeReason": self = .closeReason
    case "notes": self = .notes
    case "tags": self = .tags
    case "contact": self = .contact
    case "lead": self = .lead
    case "campaign": self = .campaign
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .value: "value"
    case .expectedClose: "expectedClose"
    case .description: "description"
    case .nextSteps: "nextSteps"
    case .source: "source"
    case .closeReason: "closeReason"
    case .notes: "notes"
    case .tags: "tags"
    case .contact: "contact"
    case .lead: "lead"
    case .campaign: "campaign"
    case .unrecognized(let word): word
    }
  }
}

/// One page of a list of deals.
public struct OpportunityPage: WireObject, Hashable {
  public var items: [Opportunity]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?
  /// What the deals on all pages come to, by currency: open ones, won ones and lost ones alike, where nothing of a lost
  /// one is
  /// weighted. Only if the call asked for it.
  public var sums: [PipelineAmount]?

  public init(
    items: [Opportunity],
    nextCursor: String? = nil,
    total: Int? = nil,
    sums: [PipelineAmount]? = nil
  ) {
    self.items = items
    self.nextCursor = nextCursor
    self.total = total
    self.sums = sums
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.nextCursor = try fields.optional("nextCursor")
    self.total = try fields.optional("total")
    self.sums = try fields.optional("sums")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("nextCursor", self.nextCursor)
    fields.setOptional("total", self.total)
    fields.setOptional("sums", self.sums)
  }
}

/// Why a deal is not moved, closed, reopened or given a probability.
public indirect enum OpportunityRefusal: WireObject, Hashable {
  /// It is closed with the other outcome, and has to be reopened first.
  case otherOutcome(status: OpportunityStatus)
  /// It is closed already, and has to be reopened first.
  case alreadyClosed
  /// It has to leave the pipeline's first stage before it can be won.
  case inFirstStage
  /// It is open: only closed deals are reopened.
  case notClosed
  /// A deal is reopened in an open stage.
  case closedStage
  /// The probability of a closed deal is fixed until it is reopened.
  case fixedProbability(probability: Int)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "otherOutcome": self = .otherOutcome(status: try fields.value("status"))
    case "alreadyClosed": self = .alreadyClosed
    case "inFirstStage": self = .inFirstStage
    case "notClosed": self = .notClosed
    case "closedStage": self = .closedStage
    case "fixedProbability": self = .fixedProbability(probability: try fields.value("probability"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .otherOutcome(let value0):
      fields.set("type", "otherOutcome")
      fields.set("status", value0)
    case .alreadyClosed:
      fields.set("type", "alreadyClosed")
    case .inFirstStage:
      fields.set("type", "inFirstStage")
    case .notClosed:
      fields.set("type", "notClosed")
    case .closedStage:
      fields.set("type", "closedStage")
    case .fixedProbability(let value0):
      fields.set("type", "fixedProbability")
      fields.set("probability", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Which deals a list holds: a condition, or several put together with `all`, `any` and `not`.
///
/// A condition compares a field of the deal with a value. A deal for which the field is empty meets no condition on it
/// but
/// those that are negative (`isNot`, `notInTheLast`, …).
public indirect enum OpportunityRule: WireObject, Hashable {
  /// A text. Capital and small letters are the same, with and without accents.
  case text(field: OpportunityTextField, op: SegmentTextOperator, value: String)
  case number(field: OpportunityNumberField, op: SegmentNumberOperator, value: Double)
  /// An amount in one currency; without one, the workspace's. A deal in another currency has no such amount: nothing is
  /// converted.
  case money(field: OpportunityMoneyField, op: SegmentNumberOperator, value: Money, currency: String? = nil)
  /// A date, compared with a fixed day (UTC).
  case date(field: OpportunityDateField, op: SegmentDateOperator, value: CalendarDate)
  /// A date, compared with today (UTC): `in the next 30 days`.
  case period(field: OpportunityDateField, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit? = nil)
  /// Whether a field has a value.
  case presence(field: OpportunityOptionalField, op: SegmentPresence)
  case status(op: SegmentListOperator, value: [OpportunityStatus])
  /// How sure it is: by hand, or else by its stage.
  case forecast(op: SegmentListOperator, value: [ForecastCategory])
  case stage(op: SegmentListOperator, value: [ID<Stage>])
  case pipeline(op: SegmentListOperator, value: [ID<Pipeline>])
  case tag(op: SegmentTagOperator, value: [String])
  case owner(op: SegmentListOperator, value: [ID<User>])
  /// The team of the deal's owner.
  case team(op: SegmentListOperator, value: [ID<Team>])
  case campaign(op: SegmentListOperator, value: [ID<Campaign>])
  /// Whether it is open and has been in its stage for too long.
  case rotting(value: Bool)
  /// A custom field of the deal's customer. No deal meets a condition on a field that has been removed.
  case custom(condition: CustomFieldFilter)
  /// A custom field of type `date` of the deal's customer, compared with today (UTC): `in the next 30 days`. No deal
  /// meets a
  /// condition on a field that has been removed.
  case customPeriod(key: String, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit? = nil)
  /// Every one of the rules holds.
  case all(rules: [OpportunityRule])
  /// One of the rules holds, or several.
  case any(rules: [OpportunityRule])
  /// The rule does not hold.
  case not(rule: OpportunityRule)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "text": self = .text(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "number": self = .number(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "money": self = .money(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"), currency: try fields.optional("currency"))
    case "date": self = .date(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "period": self = .period(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"), unit: try fields.optional("unit"))
    case "presence": self = .presence(field: try fields.value("field"), op: try fields.value("op"))
    case "status": self = .status(op: try fields.value("op"), value: try fields.value("value"))
    case "forecast": self = .forecast(op: try fields.value("op"), value: try fields.value("value"))
    case "stage": self = .stage(op: try fields.value("op"), value: try fields.value("value"))
    case "pipeline": self = .pipeline(op: try fields.value("op"), value: try fields.value("value"))
    case "tag": self = .tag(op: try fields.value("op"), value: try fields.value("value"))
    case "owner": self = .owner(op: try fields.value("op"), value: try fields.value("value"))
    case "team": self = .team(op: try fields.value("op"), value: try fields.value("value"))
    case "campaign": self = .campaign(op: try fields.value("op"), value: try fields.value("value"))
    case "rotting": self = .rotting(value: try fields.value("value"))
    case "custom": self = .custom(condition: try fields.value("condition"))
    case "customPeriod": self = .customPeriod(key: try fields.value("key"), op: try fields.value("op"), value: try fields.value("value"), unit: try fields.optional("unit"))
    case "all": self = .all(rules: try fields.value("rules"))
    case "any": self = .any(rules: try fields.value("rules"))
    case "not": self = .not(rule: try fields.value("rule"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .text(let value0, let value1, let value2):
      fields.set("type", "text")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .number(let value0, let value1, let value2):
      fields.set("type", "number")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .money(let value0, let value1, let value2, let value3):
      fields.set("type", "money")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("currency", value3)
    case .date(let value0, let value1, let value2):
      fields.set("type", "date")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .period(let value0, let value1, let value2, let value3):
      fields.set("type", "period")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("unit", value3)
    case .presence(let value0, let value1):
      fields.set("type", "presence")
      fields.set("field", value0)
      fields.set("op", value1)
    case .status(let value0, let value1):
      fields.set("type", "status")
      fields.set("op", value0)
      fields.set("value", value1)
    case .forecast(let value0, let value1):
      fields.set("type", "forecast")
      fields.set("op", value0)
      fields.set("value", value1)
    case .stage(let value0, let value1):
      fields.set("type", "stage")
      fields.set("op", value0)
      fields.set("value", value1)
    case .pipeline(let value0, let value1):
      fields.set("type", "pipeline")
      fields.set("op", value0)
      fields.set("value", value1)
    case .tag(let value0, let value1):
      fields.set("type", "tag")
      fields.set("op", value0)
      fields.set("value", value1)
    case .owner(let value0, let value1):
      fields.set("type", "owner")
      fields.set("op", value0)
      fields.set("value", value1)
    case .team(let value0, let value1):
      fields.set("type", "team")
      fields.set("op", value0)
      fields.set("value", value1)
    case .campaign(let value0, let value1):
      fields.set("type", "campaign")
      fields.set("op", value0)
      fields.set("value", value1)
    case .rotting(let value0):
      fields.set("type", "rotting")
      fields.set("value", value0)
    case .custom(let value0):
      fields.set("type", "custom")
      fields.set("condition", value0)
    case .customPeriod(let value0, let value1, let value2, let value3):
      fields.set("type", "customPeriod")
      fields.set("key", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("unit", value3)
    case .all(let value0):
      fields.set("type", "all")
      fields.set("rules", value0)
    case .any(let value0):
      fields.set("type", "any")
      fields.set("rules", value0)
    case .not(let value0):
      fields.set("type", "not")
      fields.set("rule", value0)
    case .unrecognized(_, let members): fields.members = members
    }
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

public enum OpportunityTextField: WireChoice {
  case title
  case number
  /// The name of its customer.
  case customer
  case description
  case nextSteps
  case source
  case closeReason
  case notes
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OpportunityTextField] = [.title, .number, .customer, .description, .nextSteps, .source, .closeReason, .notes]

  public init(rawValue: String) {
    switch rawValue {
    case "title": self = .title
    case "number": self = .number
    case "customer": self = .customer
    case "description": self = .description
    case "nextSteps": self = .nextSteps
    case "source": self = .source
    case "closeReason": self = .closeReason
    case "notes": self = .notes
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .title: "title"
    case .number: "number"
    case .customer: "customer"
    case .description: "description"
    case .nextSteps: "nextSteps"
    case .source: "source"
    case .closeReason: "closeReason"
    case .notes: "notes"
    case .unrecognized(let word): word
    }
  }
}

/// What a customer has ordered: an accepted quote.
public struct Order: WireObject, Hashable {
  public var id: ID<Order>
  /// Unique in the workspace: `O-2026-00042`.
  public var number: String
  public var quoteId: ID<Quote>
  public var quoteNumber: String
  /// The revision that was accepted.
  public var quoteRevision: Int
  public var opportunityId: ID<Opportunity>
  public var opportunityNumber: String
  public var customerProfileId: ID<CustomerProfile>
  public var customerName: String
  public var title: String
  /// The customer's own number for it.
  public var customerReference: String?
  public var note: String?
  public var status: OrderStatus
  /// What may follow.
  public var nextStatuses: [OrderStatus]
  public var cancelReason: String?
  /// ISO 4217; of all amounts.
  public var currency: String
  /// The sum of the lines, before tax.
  public var net: Money
  public var tax: Money
  /// Net plus tax: what the customer pays.
  public var gross: Money
  public var orderedOn: CalendarDate
  /// The deal's.
  public var ownerId: ID<User>
  public var ownerName: String
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  public var version: Int

  public init(
    id: ID<Order>,
    number: String,
    quoteId: ID<Quote>,
    quoteNumber: String,
    quoteRevision: Int,
    opportunityId: ID<Opportunity>,
    opportunityNumber: String,
    customerProfileId: ID<CustomerProfile>,
    customerName: String,
    title: String,
    customerReference: String? = nil,
    note: String? = nil,
    status: OrderStatus,
    nextStatuses: [OrderStatus],
    cancelReason: String? = nil,
    currency: String,
    net: Money,
    tax: Money,
    gross: Money,
    orderedOn: CalendarDate,
    ownerId: ID<User>,
    ownerName: String,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.number = number
    self.quoteId = quoteId
    self.quoteNumber = quoteNumber
    self.quoteRevision = quoteRevision
    self.opportunityId = opportunityId
    self.opportunityNumber = opportunityNumber
    self.customerProfileId = customerProfileId
    self.customerName = customerName
    self.title = title
    self.customerReference = customerReference
    self.note = note
    self.status = status
    self.nextStatuses = nextStatuses
    self.cancelReason = cancelReason
    self.currency = currency
    self.net = net
    self.tax = tax
    self.gross = gross
    self.orderedOn = orderedOn
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
    self.number = try fields.value("number")
    self.quoteId = try fields.value("quoteId")
    self.quoteNumber = try fields.value("quoteNumber")
    self.quoteRevision = try fields.value("quoteRevision")
    self.opportunityId = try fields.value("opportunityId")
    self.opportunityNumber = try fields.value("opportunityNumber")
    self.customerProfileId = try fields.value("customerProfileId")
    self.customerName = try fields.value("customerName")
    self.title = try fields.value("title")
    self.customerReference = try fields.optional("customerReference")
    self.note = try fields.optional("note")
    self.status = try fields.value("status")
    self.nextStatuses = try fields.value("nextStatuses")
    self.cancelReason = try fields.optional("cancelReason")
    self.currency = try fields.value("currency")
    self.net = try fields.value("net")
    self.tax = try fields.value("tax")
    self.gross = try fields.value("gross")
    self.orderedOn = try fields.value("orderedOn")
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
    fields.set("number", self.number)
    fields.set("quoteId", self.quoteId)
    fields.set("quoteNumber", self.quoteNumber)
    fields.set("quoteRevision", self.quoteRevision)
    fields.set("opportunityId", self.opportunityId)
    fields.set("opportunityNumber", self.opportunityNumber)
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("customerName", self.customerName)
    fields.set("title", self.title)
    fields.setOptional("customerReference", self.customerReference)
    fields.setOptional("note", self.note)
    fields.set("status", self.status)
    fields.set("nextStatuses", self.nextStatuses)
    fields.setOptional("cancelReason", self.cancelReason)
    fields.set("currency", self.currency)
    fields.set("net", self.net)
    fields.set("tax", self.tax)
    fields.set("gross", self.gross)
    fields.set("orderedOn", self.orderedOn)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

public enum OrderDateField: WireChoice {
  case created
  case updated
  case ordered
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OrderDateField] = [.created, .updated, .ordered]

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "updated": self = .updated
    case "ordered": self = .ordered
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .updated: "updated"
    case .ordered: "ordered"
    case .unrecognized(let word): word
    }
  }
}

/// An order with all that stands in it.
public struct OrderDetail: WireObject, Hashable {
  public var order: Order
  public var lines: [SalesLine]
  /// By rate, the highest first.
  public var taxes: [TaxTotal]

  public init(order: Order, lines: [SalesLine], taxes: [TaxTotal]) {
    self.order = order
    self.lines = lines
    self.taxes = taxes
  }

  public init(fields: WireFields) throws(WireError) {
    self.order = try fields.value("order")
    self.lines = try fields.value("lines")
    self.taxes = try fields.value("taxes")
  }

  public func write(to fields: inout WireFields) {
    fields.set("order", self.order)
    fields.set("lines", self.lines)
    fields.set("taxes", self.taxes)
  }
}

/// Why an order was not changed.
public indirect enum OrderError: WireObject, Hashable {
  /// The order has changed since; `current` is what it is now.
  case staleVersion(current: Order)
  /// The status does not follow the order's.
  case wrongStatus(status: OrderStatus, next: [OrderStatus])
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "wrongStatus": self = .wrongStatus(status: try fields.value("status"), next: try fields.value("next"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .wrongStatus(let value0, let value1):
      fields.set("type", "wrongStatus")
      fields.set("status", value0)
      fields.set("next", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// One order, by its id.
public struct OrderKey: WireObject, Hashable {
  public var id: ID<Order>

  public init(id: ID<Order>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public enum OrderOptionalField: WireChoice {
  case customerReference
  case note
  case cancelReason
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OrderOptionalField] = [.customerReference, .note, .cancelReason]

  public init(rawValue: String) {
    switch rawValue {
    case "customerReference": self = .customerReference
    case "note": self = .note
    case "cancelReason": self = .cancelReason
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .customerReference: "customerReference"
    case .note: "note"
    case .cancelReason: "cancelReason"
    case .unrecognized(let word): word
    }
  }
}

/// One page of a list of orders.
public struct OrderPage: WireObject, Hashable {
  public var items: [Order]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?
  /// What the orders on all pages come to, by currency; only if the call asked for it.
  public var sums: [SalesSum]?

  public init(items: [Order], nextCursor: String? = nil, total: Int? = nil, sums: [SalesSum]? = nil) {
    self.items = items
    self.nextCursor = nextCursor
    self.total = total
    self.sums = sums
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.nextCursor = try fields.optional("nextCursor")
    self.total = try fields.optional("total")
    self.sums = try fields.optional("sums")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("nextCursor", self.nextCursor)
    fields.setOptional("total", self.total)
    fields.setOptional("sums", self.sums)
  }
}

/// Which orders a list holds: a condition, or several put together with `all`, `any` and `not`.
///
/// A condition compares a field of the order with a value. An order for which the field is empty meets no condition on
/// it but
/// those that are negative (`isNot`, `notInTheLast`, …).
public indirect enum OrderRule: WireObject, Hashable {
  /// A text. Capital and small letters are the same, with and without accents.
  case text(field: OrderTextField, op: SegmentTextOperator, value: String)
  /// An amount in one currency; without one, the workspace's. An order in another currency has no such amount: nothing
  /// is
  /// converted.
  case money(field: SaleMoneyField, op: SegmentNumberOperator, value: Money, currency: String? = nil)
  /// A date, compared with a fixed day (UTC).
  case date(field: OrderDateField, op: SegmentDateOperator, value: CalendarDate)
  /// A date, compared with today (UTC): `in the last 30 days`.
  case period(field: OrderDateField, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit? = nil)
  /// Whether a field has a value.
  case presence(field: OrderOptionalField, op: SegmentPresence)
  case status(op: SegmentListOperator, value: [OrderStatus])
  /// Codes of ISO 4217.
  case currency(op: SegmentListOperator, value: [String])
  /// Who owns the order's deal.
  case owner(op: SegmentListOperator, value: [ID<User>])
  /// The team of the deal's owner.
  case team(op: SegmentListOperator, value: [ID<Team>])
  /// Every one of the rules holds.
  case all(rules: [OrderRule])
  /// One of the rules holds, or several.
  case any(rules: [OrderRule])
  /// The rule does not hold.
  case not(rule: OrderRule)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "text": self = .text(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "money": self = .money(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"), currency: try fields.optional("currency"))
    case "date": self = .date(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "period": self = .period(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"), unit: try fields.optional("unit"))
    case "presence": self = .presence(field: try fields.value("field"), op: try fields.value("op"))
    case "status": self = .status(op: try fields.value("op"), value: try fields.value("value"))
    case "currency": self = .currency(op: try fields.value("op"), value: try fields.value("value"))
    case "owner": self = .owner(op: try fields.value("op"), value: try fields.value("value"))
    case "team": self = .team(op: try fields.value("op"), value: try fields.value("value"))
    case "all": self = .all(rules: try fields.value("rules"))
    case "any": self = .any(rules: try fields.value("rules"))
    case "not": self = .not(rule: try fields.value("rule"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .text(let value0, let value1, let value2):
      fields.set("type", "text")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .money(let value0, let value1, let value2, let value3):
      fields.set("type", "money")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("currency", value3)
    case .date(let value0, let value1, let value2):
      fields.set("type", "date")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .period(let value0, let value1, let value2, let value3):
      fields.set("type", "period")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("unit", value3)
    case .presence(let value0, let value1):
      fields.set("type", "presence")
      fields.set("field", value0)
      fields.set("op", value1)
    case .status(let value0, let value1):
      fields.set("type", "status")
      fields.set("op", value0)
      fields.set("value", value1)
    case .currency(let value0, let value1):
      fields.set("type", "currency")
      fields.set("op", value0)
      fields.set("value", value1)
    case .owner(let value0, let value1):
      fields.set("type", "owner")
      fields.set("op", value0)
      fields.set("value", value1)
    case .team(let value0, let value1):
      fields.set("type", "team")
      fields.set("op", value0)
      fields.set("value", value1)
    case .all(let value0):
      fields.set("type", "all")
      fields.set("rules", value0)
    case .any(let value0):
      fields.set("type", "any")
      fields.set("rules", value0)
    case .not(let value0):
      fields.set("type", "not")
      fields.set("rule", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public enum OrderSort: WireChoice {
  case created
  case updated
  /// By the day on which it was ordered.
  case ordered
  case number
  /// Without regard to case and accents.
  case title
  /// By the customer's name, without regard to case and accents.
  case customer
  /// By the amount with tax, whatever its currency.
  case total
  /// In the order in which they follow each other; cancelled ones come last.
  case status
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OrderSort] = [.created, .updated, .ordered, .number, .title, .customer, .total, .status]

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "updated": self = .updated
    case "ordered": self = .ordered
    case "number": self = .number
    case "title": self = .title
    case "customer": self = .customer
    case "total": self = .total
    case "status": self = .status
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .updated: "updated"
    case .ordered: "ordered"
    case .number: "number"
    case .title: "title"
    case .customer: "customer"
    case .total: "total"
    case .status: "status"
    case .unrecognized(let word): word
    }
  }
}

public enum OrderStatus: WireChoice {
  /// It has come in.
  case open
  /// The customer knows that it will be done.
  case confirmed
  case inProgress
  case delivered
  /// Nothing is left to do.
  case completed
  case cancelled
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OrderStatus] = [.open, .confirmed, .inProgress, .delivered, .completed, .cancelled]

  public init(rawValue: String) {
    switch rawValue {
    case "open": self = .open
    case "confirmed": self = .confirmed
    case "inProgress": self = .inProgress
    case "delivered": self = .delivered
    case "completed": self = .completed
    case "cancelled": self = .cancelled
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .open: "open"
    case .confirmed: "confirmed"
    case .inProgress: "inProgress"
    case .delivered: "delivered"
    case .completed: "completed"
    case .cancelled: "cancelled"
    case .unrecognized(let word): word
    }
  }
}

public enum OrderTextField: WireChoice {
  case number
  case title
  /// The name of its customer.
  case customer
  /// The number of its deal.
  case deal
  /// The number of the quote that it was made of.
  case quote
  case customerReference
  case note
  case cancelReason
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [OrderTextField] = [.number, .title, .customer, .deal, .quote, .customerReference, .note, .cancelReason]

  public init(rawValue: String) {
    switch rawValue {
    case "number": self = .number
    case "title": self = .title
    case "customer": self = .customer
    case "deal": self = .deal
    case "quote": self = .quote
    case "customerReference": self = .customerReference
    case "note": self = .note
    case "cancelReason": self = .cancelReason
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .number: "number"
    case .title: "title"
    case .customer: "customer"
    case .deal: "deal"
    case .quote: "quote"
    case .customerReference: "customerReference"
    case .note: "note"
    case .cancelReason: "cancelReason"
    case .unrecognized(let word): word
    }
  }
}

/// What somebody did, and what came of it.
public struct OwnerActivity: WireObject, Hashable {
  public var ownerId: ID<User>
  public var ownerName: String
  public var activities: Int
  public var minutes: Int
  /// Tasks of theirs that were done in the period.
  public var tasksDone: Int
  /// Deals of theirs, by close date.
  public var won: Int
  public var lost: Int
  /// Activities ÷ won deals; absent if none was won.
  public var activitiesPerWin: Double?

  public init(
    ownerId: ID<User>,
    ownerName: String,
    activities: Int,
    minutes: Int,
    tasksDone: Int,
    won: Int,
    lost: Int,
    activitiesPerWin: Double? = nil
  ) {
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.activities = activities
    self.minutes = minutes
    self.tasksDone = tasksDone
    self.won = won
    self.lost = lost
    self.activitiesPerWin = activitiesPerWin
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.activities = try fields.value("activities")
    self.minutes = try fields.value("minutes")
    self.tasksDone = try fields.value("tasksDone")
    self.won = try fields.value("won")
    self.lost = try fields.value("lost")
    self.activitiesPerWin = try fields.optional("activitiesPerWin")
  }

  public func write(to fields: inout WireFields) {
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("activities", self.activities)
    fields.set("minutes", self.minutes)
    fields.set("tasksDone", self.tasksDone)
    fields.set("won", self.won)
    fields.set("lost", self.lost)
    fields.setOptional("activitiesPerWin", self.activitiesPerWin)
  }
}

public struct OwnerVelocity: WireObject, Hashable {
  public var ownerId: ID<User>
  public var ownerName: String
  /// By currency.
  public var velocities: [Velocity]

  public init(ownerId: ID<User>, ownerName: String, velocities: [Velocity]) {
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.velocities = velocities
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.velocities = try fields.value("velocities")
  }

  public func write(to fields: inout WireFields) {
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("velocities", self.velocities)
  }
}

/// Why a password was not changed, or did not prove who somebody is.
public indirect enum PasswordError: WireObject, Hashable {
  case wrongPassword
  /// The token is unknown, was used, or has run out: ask for another mail.
  case tokenExpired
  /// The installation sends no mail.
  case noMail
  /// There were too many attempts: the next one may come after so many seconds.
  case tooManyAttempts(retryAfterSeconds: Int)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "wrongPassword": self = .wrongPassword
    case "tokenExpired": self = .tokenExpired
    case "noMail": self = .noMail
    case "tooManyAttempts": self = .tooManyAttempts(retryAfterSeconds: try fields.value("retryAfterSeconds"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .wrongPassword:
      fields.set("type", "wrongPassword")
    case .tokenExpired:
      fields.set("type", "tokenExpired")
    case .noMail:
      fields.set("type", "noMail")
    case .tooManyAttempts(let value0):
      fields.set("type", "tooManyAttempts")
      fields.set("retryAfterSeconds", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// The caller's password, to prove once more who they are.
public struct PasswordProof: WireObject, Hashable {
  /// 1 to 1024 characters.
  public var password: String

  public init(password: String) {
    self.password = password
  }

  public init(fields: WireFields) throws(WireError) {
    self.password = try fields.value("password")
  }

  public func write(to fields: inout WireFields) {
    fields.set("password", self.password)
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
  /// The pipeline has changed since, or the stage where one was asked to be changed; `current` is what the pipeline is
  /// now,
  /// with its stages, and `stage` the stage.
  case staleVersion(current: Pipeline, stage: Stage? = nil)
  /// There are deals in it, and no place was named for them.
  case hasDeals(count: Int)
  /// What the pipeline would become breaks its rules.
  case invalidPipeline(why: String, reason: PipelineRefusal)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"), stage: try fields.optional("stage"))
    case "hasDeals": self = .hasDeals(count: try fields.value("count"))
    case "invalidPipeline": self = .invalidPipeline(why: try fields.value("why"), reason: try fields.value("reason"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0, let value1):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
      fields.setOptional("stage", value1)
    case .hasDeals(let value0):
      fields.set("type", "hasDeals")
      fields.set("count", value0)
    case .invalidPipeline(let value0, let value1):
      fields.set("type", "invalidPipeline")
      fields.set("why", value0)
      fields.set("reason", value1)
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
  /// Words that must stand in number, title, customer or description, as in listOpportunities. White space at both ends
  /// is taken away. 1 to 200 characters.
  public var text: String?
  /// What must hold besides, as in listOpportunities.
  public var rules: OpportunityRule?

  public init(
    pipelineId: ID<Pipeline>? = nil,
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    text: String? = nil,
    rules: OpportunityRule? = nil
  ) {
    self.pipelineId = pipelineId
    self.ownerId = ownerId
    self.teamId = teamId
    self.text = text
    self.rules = rules
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.text = try fields.optional("text")
    self.rules = try fields.optional("rules")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.setOptional("text", self.text)
    fields.setOptional("rules", self.rules)
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

/// What keeps a pipeline from becoming like that.
public indirect enum PipelineRefusal: WireObject, Hashable {
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
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "oneWonStage": self = .oneWonStage
    case "lastLostStage": self = .lastLostStage
    case "lastOpenStage": self = .lastOpenStage
    case "tooManyStages": self = .tooManyStages(maximum: try fields.value("maximum"))
    case "closedProbability": self = .closedProbability(status: try fields.value("status"), probability: try fields.value("probability"))
    case "closedForecast": self = .closedForecast(status: try fields.value("status"), category: try fields.value("category"))
    case "defaultNeeded": self = .defaultNeeded
    case "defaultKept": self = .defaultKept
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .oneWonStage:
      fields.set("type", "oneWonStage")
    case .lastLostStage:
      fields.set("type", "lastLostStage")
    case .lastOpenStage:
      fields.set("type", "lastOpenStage")
    case .tooManyStages(let value0):
      fields.set("type", "tooManyStages")
      fields.set("maximum", value0)
    case .closedProbability(let value0, let value1):
      fields.set("type", "closedProbability")
      fields.set("status", value0)
      fields.set("probability", value1)
    case .closedForecast(let value0, let value1):
      fields.set("type", "closedForecast")
      fields.set("status", value0)
      fields.set("category", value1)
    case .defaultNeeded:
      fields.set("type", "defaultNeeded")
    case .defaultKept:
      fields.set("type", "defaultKept")
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// A pipeline as it is now, and what came and went in a period.
public struct PipelineReport: WireObject, Hashable {
  public var pipelineId: ID<Pipeline>
  public var name: String
  public var from: CalendarDate
  public var to: CalendarDate
  /// In the pipeline's order.
  public var stages: [PipelineReportStage]
  public var openCount: Int
  /// Over the open deals, by currency.
  public var totals: [PipelineAmount]
  /// Of the open deals; the most deals first.
  public var owners: [PipelineReportOwner]
  /// Open deals that should have been closed before today.
  public var overdue: [PipelineAmount]
  /// Open deals without an expected close date.
  public var undated: [PipelineAmount]
  /// Deals that were created in the period, whatever became of them.
  public var created: [ReportAmount]
  /// By close date in the period.
  public var won: [ReportAmount]
  public var lost: [ReportAmount]

  public init(
    pipelineId: ID<Pipeline>,
    name: String,
    from: CalendarDate,
    to: CalendarDate,
    stages: [PipelineReportStage],
    openCount: Int,
    totals: [PipelineAmount],
    owners: [PipelineReportOwner],
    overdue: [PipelineAmount],
    undated: [PipelineAmount],
    created: [ReportAmount],
    won: [ReportAmount],
    lost: [ReportAmount]
  ) {
    self.pipelineId = pipelineId
    self.name = name
    self.from = from
    self.to = to
    self.stages = stages
    self.openCount = openCount
    self.totals = totals
    self.owners = owners
    self.overdue = overdue
    self.undated = undated
    self.created = created
    self.won = won
    self.lost = lost
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.value("pipelineId")
    self.name = try fields.value("name")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.stages = try fields.value("stages")
    self.openCount = try fields.value("openCount")
    self.totals = try fields.value("totals")
    self.owners = try fields.value("owners")
    self.overdue = try fields.value("overdue")
    self.undated = try fields.value("undated")
    self.created = try fields.value("created")
    self.won = try fields.value("won")
    self.lost = try fields.value("lost")
  }

  public func write(to fields: inout WireFields) {
    fields.set("pipelineId", self.pipelineId)
    fields.set("name", self.name)
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("stages", self.stages)
    fields.set("openCount", self.openCount)
    fields.set("totals", self.totals)
    fields.set("owners", self.owners)
    fields.set("overdue", self.overdue)
    fields.set("undated", self.undated)
    fields.set("created", self.created)
    fields.set("won", self.won)
    fields.set("lost", self.lost)
  }
}

public struct PipelineReportOwner: WireObject, Hashable {
  public var ownerId: ID<User>
  public var ownerName: String
  public var count: Int
  /// By currency.
  public var amounts: [PipelineAmount]

  public init(ownerId: ID<User>, ownerName: String, count: Int, amounts: [PipelineAmount]) {
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.count = count
    self.amounts = amounts
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.count = try fields.value("count")
    self.amounts = try fields.value("amounts")
  }

  public func write(to fields: inout WireFields) {
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("count", self.count)
    fields.set("amounts", self.amounts)
  }
}

/// The deals of one stage, as they are now.
public struct PipelineReportStage: WireObject, Hashable {
  public var stage: String
  public var name: String
  public var probability: Int
  public var isWon: Bool
  public var isLost: Bool
  public var count: Int
  /// By currency.
  public var amounts: [PipelineAmount]
  /// How long its open deals have been in it on average; absent without any.
  public var averageDays: Double?
  /// How many of them have been in it for longer than its `rottenAfterDays`.
  public var rotting: Int

  public init(
    stage: String,
    name: String,
    probability: Int,
    isWon: Bool,
    isLost: Bool,
    count: Int,
    amounts: [PipelineAmount],
    averageDays: Double? = nil,
    rotting: Int
  ) {
    self.stage = stage
    self.name = name
    self.probability = probability
    self.isWon = isWon
    self.isLost = isLost
    self.count = count
    self.amounts = amounts
    self.averageDays = averageDays
    self.rotting = rotting
  }

  public init(fields: WireFields) throws(WireError) {
    self.stage = try fields.value("stage")
    self.name = try fields.value("name")
    self.probability = try fields.value("probability")
    self.isWon = try fields.value("isWon")
    self.isLost = try fields.value("isLost")
    self.count = try fields.value("count")
    self.amounts = try fields.value("amounts")
    self.averageDays = try fields.optional("averageDays")
    self.rotting = try fields.value("rotting")
  }

  public func write(to fields: inout WireFields) {
    fields.set("stage", self.stage)
    fields.set("name", self.name)
    fields.set("probability", self.probability)
    fields.set("isWon", self.isWon)
    fields.set("isLost", self.isLost)
    fields.set("count", self.count)
    fields.set("amounts", self.amounts)
    fields.setOptional("averageDays", self.averageDays)
    fields.set("rotting", self.rotting)
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

/// How the postal codes of a condition on addresses are compared.
public enum PostalCodeMatch: WireChoice {
  /// An address's postal code begins with one of them, or is one.
  case startsWith
  case `is`
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [PostalCodeMatch] = [.startsWith, .`is`]

  public init(rawValue: String) {
    switch rawValue {
    case "startsWith": self = .startsWith
    case "is": self = .`is`
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .startsWith: "startsWith"
    case .`is`: "is"
    case .unrecognized(let word): word
    }
  }
}

public struct PreviewImport: WireObject, Hashable {
  /// What the rows are to become. Default: `"customers"`.
  public var target: ImportTarget?
  /// A file that has been sent.
  public var fileId: ID<StoredFile>?
  /// Instead of a file: what would stand in it. 1 to 1000000 characters.
  public var text: String?
  public var format: ImportFormatOptions?
  /// 1 to 1000 elements.
  public var mapping: [ColumnMapping]?
  /// A mapping that was saved, instead of one that is said or guessed.
  public var mappingId: ID<ImportMapping>?

  public init(
    target: ImportTarget? = nil,
    fileId: ID<StoredFile>? = nil,
    text: String? = nil,
    format: ImportFormatOptions? = nil,
    mapping: [ColumnMapping]? = nil,
    mappingId: ID<ImportMapping>? = nil
  ) {
    self.target = target
    self.fileId = fileId
    self.text = text
    self.format = format
    self.mapping = mapping
    self.mappingId = mappingId
  }

  public init(fields: WireFields) throws(WireError) {
    self.target = try fields.optional("target")
    self.fileId = try fields.optional("fileId")
    self.text = try fields.optional("text")
    self.format = try fields.optional("format")
    self.mapping = try fields.optional("mapping")
    self.mappingId = try fields.optional("mappingId")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("target", self.target)
    fields.setOptional("fileId", self.fileId)
    fields.setOptional("text", self.text)
    fields.setOptional("format", self.format)
    fields.setOptional("mapping", self.mapping)
    fields.setOptional("mappingId", self.mappingId)
  }
}

public struct PreviewSegment: WireObject, Hashable {
  public var rules: SegmentRule

  public init(rules: SegmentRule) {
    self.rules = rules
  }

  public init(fields: WireFields) throws(WireError) {
    self.rules = try fields.value("rules")
  }

  public func write(to fields: inout WireFields) {
    fields.set("rules", self.rules)
  }
}

/// Why the caller's own name and language stayed as they were.
public indirect enum ProfileError: WireObject, Hashable {
  /// They have changed since; `current` is who the caller is now.
  case staleVersion(current: Me)
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

public struct QualifyLead: WireObject, Hashable {
  public var id: ID<Lead>
  /// At least 1.
  public var version: Int?

  public init(id: ID<Lead>, version: Int? = nil) {
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

/// What a user, a team or the workspace is to win in a period.
public struct Quota: WireObject, Hashable {
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  public var period: QuotaPeriod
  /// The first day of the period.
  public var startsOn: CalendarDate
  /// ISO 4217.
  public var currency: String
  /// Absent if there is none any more, as is who set it and when.
  public var amount: Money?
  public var createdAt: Instant?
  public var updatedAt: Instant?
  public var createdBy: ID<User>?
  public var updatedBy: ID<User>?
  /// Counts the changes; 0 if there is none.
  public var version: Int

  public init(
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    period: QuotaPeriod,
    startsOn: CalendarDate,
    currency: String,
    amount: Money? = nil,
    createdAt: Instant? = nil,
    updatedAt: Instant? = nil,
    createdBy: ID<User>? = nil,
    updatedBy: ID<User>? = nil,
    version: Int
  ) {
    self.ownerId = ownerId
    self.teamId = teamId
    self.period = period
    self.startsOn = startsOn
    self.currency = currency
    self.amount = amount
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.period = try fields.value("period")
    self.startsOn = try fields.value("startsOn")
    self.currency = try fields.value("currency")
    self.amount = try fields.optional("amount")
    self.createdAt = try fields.optional("createdAt")
    self.updatedAt = try fields.optional("updatedAt")
    self.createdBy = try fields.optional("createdBy")
    self.updatedBy = try fields.optional("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.set("period", self.period)
    fields.set("startsOn", self.startsOn)
    fields.set("currency", self.currency)
    fields.setOptional("amount", self.amount)
    fields.setOptional("createdAt", self.createdAt)
    fields.setOptional("updatedAt", self.updatedAt)
    fields.setOptional("createdBy", self.createdBy)
    fields.setOptional("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// How far somebody is with what they are to win, in one currency.
public struct QuotaAttainment: WireObject, Hashable {
  public var holder: QuotaHolder
  /// The user's or the team's id; absent for the workspace.
  public var holderId: String?
  public var name: String
  /// ISO 4217.
  public var currency: String
  /// The quota of the period, or the sum of those of shorter periods in it. Of a team and the workspace without their
  /// own
  /// the sum of their members'. Absent if there is none.
  public var quota: Money?
  /// Of the holder's own quota for the period itself, for setQuota; 0 if there is none.
  public var quotaVersion: Int
  /// Won in the period, by the close date.
  public var won: Money
  /// Won ÷ quota; absent without a quota or of one of 0.
  public var attainment: Double?
  /// Quota × the share of the period that has passed, today included: what would be won by now at an even pace.
  public var expectedByNow: Money?
  /// Quota − won, 0 at least.
  public var gap: Money?
  /// Open deals that are expected to close in the period.
  public var openCount: Int
  public var open: Money
  /// Σ value × probability ÷ 100 of these.
  public var weighted: Money
  /// Won, and open deals in the category commit.
  public var commit: Money
  /// The same with the category best case.
  public var bestCase: Money
  /// Open ÷ gap: how many times over the open deals would close it; absent without a gap.
  public var coverage: Double?

  public init(
    holder: QuotaHolder,
    holderId: String? = nil,
    name: String,
    currency: String,
    quota: Money? = nil,
    quotaVersion: Int,
    won: Money,
    attainment: Double? = nil,
    expectedByNow: Money? = nil,
    gap: Money? = nil,
    openCount: Int,
    open: Money,
    weighted: Money,
    commit: Money,
    bestCase: Money,
    coverage: Double? = nil
  ) {
    self.holder = holder
    self.holderId = holderId
    self.name = name
    self.currency = currency
    self.quota = quota
    self.quotaVersion = quotaVersion
    self.won = won
    self.attainment = attainment
    self.expectedByNow = expectedByNow
    self.gap = gap
    self.openCount = openCount
    self.open = open
    self.weighted = weighted
    self.commit = commit
    self.bestCase = bestCase
    self.coverage = coverage
  }

  public init(fields: WireFields) throws(WireError) {
    self.holder = try fields.value("holder")
    self.holderId = try fields.optional("holderId")
    self.name = try fields.value("name")
    self.currency = try fields.value("currency")
    self.quota = try fields.optional("quota")
    self.quotaVersion = try fields.value("quotaVersion")
    self.won = try fields.value("won")
    self.attainment = try fields.optional("attainment")
    self.expectedByNow = try fields.optional("expectedByNow")
    self.gap = try fields.optional("gap")
    self.openCount = try fields.value("openCount")
    self.open = try fields.value("open")
    self.weighted = try fields.value("weighted")
    self.commit = try fields.value("commit")
    self.bestCase = try fields.value("bestCase")
    self.coverage = try fields.optional("coverage")
  }

  public func write(to fields: inout WireFields) {
    fields.set("holder", self.holder)
    fields.setOptional("holderId", self.holderId)
    fields.set("name", self.name)
    fields.set("currency", self.currency)
    fields.setOptional("quota", self.quota)
    fields.set("quotaVersion", self.quotaVersion)
    fields.set("won", self.won)
    fields.setOptional("attainment", self.attainment)
    fields.setOptional("expectedByNow", self.expectedByNow)
    fields.setOptional("gap", self.gap)
    fields.set("openCount", self.openCount)
    fields.set("open", self.open)
    fields.set("weighted", self.weighted)
    fields.set("commit", self.commit)
    fields.set("bestCase", self.bestCase)
    fields.setOptional("coverage", self.coverage)
  }
}

/// Why a quota was not set.
public indirect enum QuotaError: WireObject, Hashable {
  /// It has changed since, or was set or taken away; `current` is what it is now.
  case staleVersion(current: Quota)
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

public enum QuotaHolder: WireChoice {
  case user
  case team
  case workspace
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [QuotaHolder] = [.user, .team, .workspace]

  public init(rawValue: String) {
    switch rawValue {
    case "user": self = .user
    case "team": self = .team
    case "workspace": self = .workspace
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .user: "user"
    case .team: "team"
    case .workspace: "workspace"
    case .unrecognized(let word): word
    }
  }
}

public enum QuotaPeriod: WireChoice {
  case month
  case quarter
  case year
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [QuotaPeriod] = [.month, .quarter, .year]

  public init(rawValue: String) {
    switch rawValue {
    case "month": self = .month
    case "quarter": self = .quarter
    case "year": self = .year
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    case .unrecognized(let word): word
    }
  }
}

public struct QuotaReport: WireObject, Hashable {
  public var period: QuotaPeriod
  public var from: CalendarDate
  public var to: CalendarDate
  /// The share of the period that has passed, today included, 0…1.
  public var elapsed: Double
  /// Users by name, then teams, then the workspace; of each by currency. Those without quota, win and open deal are
  /// left
  /// out.
  public var items: [QuotaAttainment]

  public init(
    period: QuotaPeriod,
    from: CalendarDate,
    to: CalendarDate,
    elapsed: Double,
    items: [QuotaAttainment]
  ) {
    self.period = period
    self.from = from
    self.to = to
    self.elapsed = elapsed
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.period = try fields.value("period")
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.elapsed = try fields.value("elapsed")
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("period", self.period)
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("elapsed", self.elapsed)
    fields.set("items", self.items)
  }
}

/// An offer to the customer of a deal.
public struct Quote: WireObject, Hashable {
  public var id: ID<Quote>
  /// Unique in the workspace: `Q-2026-00042`.
  public var number: String
  /// Counts from 1; a quote that is changed after it was sent gets the next one.
  public var revision: Int
  public var opportunityId: ID<Opportunity>
  public var opportunityNumber: String
  public var customerProfileId: ID<CustomerProfile>
  public var customerName: String
  public var contactId: ID<Contact>?
  public var title: String
  /// Stands above the lines.
  public var introduction: String?
  /// Stands below the lines.
  public var terms: String?
  /// The customer's, as it stands on the document.
  public var address: String?
  public var language: DocumentLanguage
  public var status: QuoteStatus
  /// ISO 4217; of all amounts.
  public var currency: String
  /// The sum of the lines, before tax.
  public var net: Money
  public var tax: Money
  /// Net plus tax: what the customer pays.
  public var gross: Money
  /// The last day on which it can be accepted.
  public var validUntil: CalendarDate?
  public var sentAt: Instant?
  public var acceptedAt: Instant?
  public var declinedAt: Instant?
  public var declineReason: String?
  /// The deal's.
  public var ownerId: ID<User>
  public var ownerName: String
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  public var version: Int

  public init(
    id: ID<Quote>,
    number: String,
    revision: Int,
    opportunityId: ID<Opportunity>,
    opportunityNumber: String,
    customerProfileId: ID<CustomerProfile>,
    customerName: String,
    contactId: ID<Contact>? = nil,
    title: String,
    introduction: String? = nil,
    terms: String? = nil,
    address: String? = nil,
    language: DocumentLanguage,
    status: QuoteStatus,
    currency: String,
    net: Money,
    tax: Money,
    gross: Money,
    validUntil: CalendarDate? = nil,
    sentAt: Instant? = nil,
    acceptedAt: Instant? = nil,
    declinedAt: Instant? = nil,
    declineReason: String? = nil,
    ownerId: ID<User>,
    ownerName: String,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.number = number
    self.revision = revision
    self.opportunityId = opportunityId
    self.opportunityNumber = opportunityNumber
    self.customerProfileId = customerProfileId
    self.customerName = customerName
    self.contactId = contactId
    self.title = title
    self.introduction = introduction
    self.terms = terms
    self.address = address
    self.language = language
    self.status = status
    self.currency = currency
    self.net = net
    self.tax = tax
    self.gross = gross
    self.validUntil = validUntil
    self.sentAt = sentAt
    self.acceptedAt = acceptedAt
    self.declinedAt = declinedAt
    self.declineReason = declineReason
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
    self.number = try fields.value("number")
    self.revision = try fields.value("revision")
    self.opportunityId = try fields.value("opportunityId")
    self.opportunityNumber = try fields.value("opportunityNumber")
    self.customerProfileId = try fields.value("customerProfileId")
    self.customerName = try fields.value("customerName")
    self.contactId = try fields.optional("contactId")
    self.title = try fields.value("title")
    self.introduction = try fields.optional("introduction")
    self.terms = try fields.optional("terms")
    self.address = try fields.optional("address")
    self.language = try fields.value("language")
    self.status = try fields.value("status")
    self.currency = try fields.value("currency")
    self.net = try fields.value("net")
    self.tax = try fields.value("tax")
    self.gross = try fields.value("gross")
    self.validUntil = try fields.optional("validUntil")
    self.sentAt = try fields.optional("sentAt")
    self.acceptedAt = try fields.optional("acceptedAt")
    self.declinedAt = try fields.optional("declinedAt")
    self.declineReason = try fields.optional("declineReason")
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
    fields.set("number", self.number)
    fields.set("revision", self.revision)
    fields.set("opportunityId", self.opportunityId)
    fields.set("opportunityNumber", self.opportunityNumber)
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("customerName", self.customerName)
    fields.setOptional("contactId", self.contactId)
    fields.set("title", self.title)
    fields.setOptional("introduction", self.introduction)
    fields.setOptional("terms", self.terms)
    fields.setOptional("address", self.address)
    fields.set("language", self.language)
    fields.set("status", self.status)
    fields.set("currency", self.currency)
    fields.set("net", self.net)
    fields.set("tax", self.tax)
    fields.set("gross", self.gross)
    fields.setOptional("validUntil", self.validUntil)
    fields.setOptional("sentAt", self.sentAt)
    fields.setOptional("acceptedAt", self.acceptedAt)
    fields.setOptional("declinedAt", self.declinedAt)
    fields.setOptional("declineReason", self.declineReason)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

public enum QuoteDateField: WireChoice {
  case created
  case updated
  case validUntil
  /// When it was sent last.
  case sent
  case accepted
  case declined
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [QuoteDateField] = [.created, .updated, .validUntil, .sent, .accepted, .declined]

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "updated": self = .updated
    case "validUntil": self = .validUntil
    case "sent": self = .sent
    case "accepted": self = .accepted
    case "declined": self = .declined
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .updated: "updated"
    case .validUntil: "validUntil"
    case .sent: "sent"
    case .accepted: "accepted"
    case .declined: "declined"
    case .unrecognized(let word): word
    }
  }
}

/// A quote with all that stands in it.
public struct QuoteDetail: WireObject, Hashable {
  public var quote: Quote
  public var lines: [SalesLine]
  /// By rate, the highest first.
  public var taxes: [TaxTotal]
  /// What was sent of it, the newest first.
  public var revisions: [QuoteRevision]
  /// The order that came of it.
  public var orderId: ID<Order>?
  public var orderNumber: String?

  public init(
    quote: Quote,
    lines: [SalesLine],
    taxes: [TaxTotal],
    revisions: [QuoteRevision],
    orderId: ID<Order>? = nil,
    orderNumber: String? = nil
  ) {
    self.quote = quote
    self.lines = lines
    self.taxes = taxes
    self.revisions = revisions
    self.orderId = orderId
    self.orderNumber = orderNumber
  }

  public init(fields: WireFields) throws(WireError) {
    self.quote = try fields.value("quote")
    self.lines = try fields.value("lines")
    self.taxes = try fields.value("taxes")
    self.revisions = try fields.value("revisions")
    self.orderId = try fields.optional("orderId")
    self.orderNumber = try fields.optional("orderNumber")
  }

  public func write(to fields: inout WireFields) {
    fields.set("quote", self.quote)
    fields.set("lines", self.lines)
    fields.set("taxes", self.taxes)
    fields.set("revisions", self.revisions)
    fields.setOptional("orderId", self.orderId)
    fields.setOptional("orderNumber", self.orderNumber)
  }
}

/// Why a quote was not changed.
public indirect enum QuoteError: WireObject, Hashable {
  /// The quote has changed since; `current` is what it is now.
  case staleVersion(current: Quote)
  /// What is asked for does not go with the quote's status.
  case wrongStatus(status: QuoteStatus, why: String, reason: QuoteRefusal)
  /// What it lacks before it can be sent.
  case incomplete(why: String, reason: QuoteRefusal)
  /// It cannot go out by mail.
  case notMailed(why: String, reason: QuoteRefusal)
  /// The deal cannot be won, and `error` says why; the quote was not accepted either.
  case opportunityNotWon(why: String, error: OpportunityError)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "wrongStatus": self = .wrongStatus(status: try fields.value("status"), why: try fields.value("why"), reason: try fields.value("reason"))
    case "incomplete": self = .incomplete(why: try fields.value("why"), reason: try fields.value("reason"))
    case "notMailed": self = .notMailed(why: try fields.value("why"), reason: try fields.value("reason"))
    case "opportunityNotWon": self = .opportunityNotWon(why: try fields.value("why"), error: try fields.value("error"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .wrongStatus(let value0, let value1, let value2):
      fields.set("type", "wrongStatus")
      fields.set("status", value0)
      fields.set("why", value1)
      fields.set("reason", value2)
    case .incomplete(let value0, let value1):
      fields.set("type", "incomplete")
      fields.set("why", value0)
      fields.set("reason", value1)
    case .notMailed(let value0, let value1):
      fields.set("type", "notMailed")
      fields.set("why", value0)
      fields.set("reason", value1)
    case .opportunityNotWon(let value0, let value1):
      fields.set("type", "opportunityNotWon")
      fields.set("why", value0)
      fields.set("error", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// One quote, by its id.
public struct QuoteKey: WireObject, Hashable {
  public var id: ID<Quote>

  public init(id: ID<Quote>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct QuoteLineInput: WireObject, Hashable {
  /// White space at both ends is taken away. 1 to 500 characters.
  public var description: String
  /// White space at both ends is taken away. At most 4000 characters.
  public var details: String?
  /// At most four decimals, not 0. A negative one is a credit. -1000000000 to 1000000000. Default: `1`.
  public var quantity: Double?
  /// White space at both ends is taken away. At most 20 characters.
  public var unit: String?
  /// For one, before tax. It may have more decimals than the currency. At least 0.
  public var unitPrice: Money
  /// In percent of the price, with at most two decimals. 0 to 100. Default: `0`.
  public var discount: Double?
  /// In percent, with at most two decimals; without it the workspace's usual one. 0 to 100.
  public var taxRate: Double?

  public init(
    description: String,
    details: String? = nil,
    quantity: Double? = nil,
    unit: String? = nil,
    unitPrice: Money,
    discount: Double? = nil,
    taxRate: Double? = nil
  ) {
    self.description = description
    self.details = details
    self.quantity = quantity
    self.unit = unit
    self.unitPrice = unitPrice
    self.discount = discount
    self.taxRate = taxRate
  }

  public init(fields: WireFields) throws(WireError) {
    self.description = try fields.value("description")
    self.details = try fields.optional("details")
    self.quantity = try fields.optional("quantity")
    self.unit = try fields.optional("unit")
    self.unitPrice = try fields.value("unitPrice")
    self.discount = try fields.optional("discount")
    self.taxRate = try fields.optional("taxRate")
  }

  public func write(to fields: inout WireFields) {
    fields.set("description", self.description)
    fields.setOptional("details", self.details)
    fields.setOptional("quantity", self.quantity)
    fields.setOptional("unit", self.unit)
    fields.set("unitPrice", self.unitPrice)
    fields.setOptional("discount", self.discount)
    fields.setOptional("taxRate", self.taxRate)
  }
}

public enum QuoteOptionalField: WireChoice {
  case validUntil
  case sent
  case contact
  case introduction
  case terms
  case declineReason
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [QuoteOptionalField] = [.validUntil, .sent, .contact, .introduction, .terms, .declineReason]

  public init(rawValue: String) {
    switch rawValue {
    case "validUntil": self = .validUntil
    case "sent": self = .sent
    case "contact": self = .contact
    case "introduction": self = .introduction
    case "terms": self = .terms
    case "declineReason": self = .declineReason
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .validUntil: "validUntil"
    case .sent: "sent"
    case .contact: "contact"
    case .introduction: "introduction"
    case .terms: "terms"
    case .declineReason: "declineReason"
    case .unrecognized(let word): word
    }
  }
}

/// One page of a list of quotes.
public struct QuotePage: WireObject, Hashable {
  public var items: [Quote]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?
  /// What the quotes on all pages come to, by currency; only if the call asked for it.
  public var sums: [SalesSum]?

  public init(items: [Quote], nextCursor: String? = nil, total: Int? = nil, sums: [SalesSum]? = nil) {
    self.items = items
    self.nextCursor = nextCursor
    self.total = total
    self.sums = sums
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.nextCursor = try fields.optional("nextCursor")
    self.total = try fields.optional("total")
    self.sums = try fields.optional("sums")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.setOptional("nextCursor", self.nextCursor)
    fields.setOptional("total", self.total)
    fields.setOptional("sums", self.sums)
  }
}

/// Why something is not done with a quote.
public indirect enum QuoteRefusal: WireObject, Hashable {
  /// It has been accepted, and its order stands.
  case accepted
  /// It has been declined: a change makes its next revision.
  case declined
  /// It has been declined before.
  case alreadyDeclined
  /// Its last day has passed: a change makes its next revision.
  case expired
  /// It has not been sent.
  case notSent
  /// It has been neither accepted nor declined.
  case notAnswered
  /// The order that was made of it has been changed since.
  case orderChanged(orderNumber: String, status: OrderStatus)
  /// Its deal is deleted.
  case opportunityDeleted
  /// It has no lines.
  case noLines
  /// Its last day has passed before it was sent.
  case lastDayPassed(lastDay: CalendarDate)
  /// The installation sends no mail.
  case noMail
  /// The customer has no e-mail address.
  case noAddress
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "accepted": self = .accepted
    case "declined": self = .declined
    case "alreadyDeclined": self = .alreadyDeclined
    case "expired": self = .expired
    case "notSent": self = .notSent
    case "notAnswered": self = .notAnswered
    case "orderChanged": self = .orderChanged(orderNumber: try fields.value("orderNumber"), status: try fields.value("status"))
    case "opportunityDeleted": self = .opportunityDeleted
    case "noLines": self = .noLines
    case "lastDayPassed": self = .lastDayPassed(lastDay: try fields.value("lastDay"))
    case "noMail": self = .noMail
    case "noAddress": self = .noAddress
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .accepted:
      fields.set("type", "accepted")
    case .declined:
      fields.set("type", "declined")
    case .alreadyDeclined:
      fields.set("type", "alreadyDeclined")
    case .expired:
      fields.set("type", "expired")
    case .notSent:
      fields.set("type", "notSent")
    case .notAnswered:
      fields.set("type", "notAnswered")
    case .orderChanged(let value0, let value1):
      fields.set("type", "orderChanged")
      fields.set("orderNumber", value0)
      fields.set("status", value1)
    case .opportunityDeleted:
      fields.set("type", "opportunityDeleted")
    case .noLines:
      fields.set("type", "noLines")
    case .lastDayPassed(let value0):
      fields.set("type", "lastDayPassed")
      fields.set("lastDay", value0)
    case .noMail:
      fields.set("type", "noMail")
    case .noAddress:
      fields.set("type", "noAddress")
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// What was sent of a quote.
public struct QuoteRevision: WireObject, Hashable {
  public var revision: Int
  public var sentAt: Instant
  public var sentBy: ID<User>
  public var validUntil: CalendarDate
  public var currency: String
  public var net: Money
  public var tax: Money
  public var gross: Money
  /// The addresses that it goes to by mail; empty if it was handed over otherwise.
  public var mailedTo: [String]
  /// When the mail was handed to the mail server; absent while it waits.
  public var mailedAt: Instant?

  public init(
    revision: Int,
    sentAt: Instant,
    sentBy: ID<User>,
    validUntil: CalendarDate,
    currency: String,
    net: Money,
    tax: Money,
    gross: Money,
    mailedTo: [String],
    mailedAt: Instant? = nil
  ) {
    self.revision = revision
    self.sentAt = sentAt
    self.sentBy = sentBy
    self.validUntil = validUntil
    self.currency = currency
    self.net = net
    self.tax = tax
    self.gross = gross
    self.mailedTo = mailedTo
    self.mailedAt = mailedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.revision = try fields.value("revision")
    self.sentAt = try fields.value("sentAt")
    self.sentBy = try fields.value("sentBy")
    self.validUntil = try fields.value("validUntil")
    self.currency = try fields.value("currency")
    self.net = try fields.value("net")
    self.tax = try fields.value("tax")
    self.gross = try fields.value("gross")
    self.mailedTo = try fields.value("mailedTo")
    self.mailedAt = try fields.optional("mailedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("revision", self.revision)
    fields.set("sentAt", self.sentAt)
    fields.set("sentBy", self.sentBy)
    fields.set("validUntil", self.validUntil)
    fields.set("currency", self.currency)
    fields.set("net", self.net)
    fields.set("tax", self.tax)
    fields.set("gross", self.gross)
    fields.set("mailedTo", self.mailedTo)
    fields.setOptional("mailedAt", self.mailedAt)
  }
}

/// Which quotes a list holds: a condition, or several put together with `all`, `any` and `not`.
///
/// A condition compares a field of the quote with a value. A quote for which the field is empty meets no condition on
/// it but
/// those that are negative (`isNot`, `notInTheLast`, …).
public indirect enum QuoteRule: WireObject, Hashable {
  /// A text. Capital and small letters are the same, with and without accents.
  case text(field: QuoteTextField, op: SegmentTextOperator, value: String)
  /// An amount in one currency; without one, the workspace's. A quote in another currency has no such amount: nothing
  /// is
  /// converted.
  case money(field: SaleMoneyField, op: SegmentNumberOperator, value: Money, currency: String? = nil)
  /// A date, compared with a fixed day (UTC).
  case date(field: QuoteDateField, op: SegmentDateOperator, value: CalendarDate)
  /// A date, compared with today (UTC): `in the next 14 days`.
  case period(field: QuoteDateField, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit? = nil)
  /// Whether a field has a value.
  case presence(field: QuoteOptionalField, op: SegmentPresence)
  /// As of now: a sent quote whose last day is over is `expired`.
  case status(op: SegmentListOperator, value: [QuoteStatus])
  /// Codes of ISO 4217.
  case currency(op: SegmentListOperator, value: [String])
  /// Who owns the quote's deal.
  case owner(op: SegmentListOperator, value: [ID<User>])
  /// The team of the deal's owner.
  case team(op: SegmentListOperator, value: [ID<Team>])
  /// Every one of the rules holds.
  case all(rules: [QuoteRule])
  /// One of the rules holds, or several.
  case any(rules: [QuoteRule])
  /// The rule does not hold.
  case not(rule: QuoteRule)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "text": self = .text(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "money": self = .money(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"), currency: try fields.optional("currency"))
    case "date": self = .date(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "period": self = .period(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"), unit: try fields.optional("unit"))
    case "presence": self = .presence(field: try fields.value("field"), op: try fields.value("op"))
    case "status": self = .status(op: try fields.value("op"), value: try fields.value("value"))
    case "currency": self = .currency(op: try fields.value("op"), value: try fields.value("value"))
    case "owner": self = .owner(op: try fields.value("op"), value: try fields.value("value"))
    case "team": self = .team(op: try fields.value("op"), value: try fields.value("value"))
    case "all": self = .all(rules: try fields.value("rules"))
    case "any": self = .any(rules: try fields.value("rules"))
    case "not": self = .not(rule: try fields.value("rule"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .text(let value0, let value1, let value2):
      fields.set("type", "text")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .money(let value0, let value1, let value2, let value3):
      fields.set("type", "money")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("currency", value3)
    case .date(let value0, let value1, let value2):
      fields.set("type", "date")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .period(let value0, let value1, let value2, let value3):
      fields.set("type", "period")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("unit", value3)
    case .presence(let value0, let value1):
      fields.set("type", "presence")
      fields.set("field", value0)
      fields.set("op", value1)
    case .status(let value0, let value1):
      fields.set("type", "status")
      fields.set("op", value0)
      fields.set("value", value1)
    case .currency(let value0, let value1):
      fields.set("type", "currency")
      fields.set("op", value0)
      fields.set("value", value1)
    case .owner(let value0, let value1):
      fields.set("type", "owner")
      fields.set("op", value0)
      fields.set("value", value1)
    case .team(let value0, let value1):
      fields.set("type", "team")
      fields.set("op", value0)
      fields.set("value", value1)
    case .all(let value0):
      fields.set("type", "all")
      fields.set("rules", value0)
    case .any(let value0):
      fields.set("type", "any")
      fields.set("rules", value0)
    case .not(let value0):
      fields.set("type", "not")
      fields.set("rule", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public enum QuoteSort: WireChoice {
  case created
  case updated
  /// By the last day; quotes without one come last.
  case validUntil
  case number
  /// Without regard to case and accents.
  case title
  /// By the customer's name, without regard to case and accents.
  case customer
  /// By the amount with tax, whatever its currency.
  case total
  /// Draft, expired, sent, accepted, declined. Those that have expired or were sent come by their last day.
  case status
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [QuoteSort] = [.created, .updated, .validUntil, .number, .title, .customer, .total, .status]

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "updated": self = .updated
    case "validUntil": self = .validUntil
    case "number": self = .number
    case "title": self = .title
    case "customer": self = .customer
    case "total": self = .total
    case "status": self = .status
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .updated: "updated"
    case .validUntil: "validUntil"
    case .number: "number"
    case .title: "title"
    case .customer: "customer"
    case .total: "total"
    case .status: "status"
    case .unrecognized(let word): word
    }
  }
}

public enum QuoteStatus: WireChoice {
  /// Being written; nobody outside has it.
  case draft
  /// The customer has it, and may accept it until its last day.
  case sent
  /// There is an order of it.
  case accepted
  case declined
  /// It was sent, and its last day has passed.
  case expired
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [QuoteStatus] = [.draft, .sent, .accepted, .declined, .expired]

  public init(rawValue: String) {
    switch rawValue {
    case "draft": self = .draft
    case "sent": self = .sent
    case "accepted": self = .accepted
    case "declined": self = .declined
    case "expired": self = .expired
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .draft: "draft"
    case .sent: "sent"
    case .accepted: "accepted"
    case .declined: "declined"
    case .expired: "expired"
    case .unrecognized(let word): word
    }
  }
}

public enum QuoteTextField: WireChoice {
  case number
  case title
  /// The name of its customer.
  case customer
  /// The number of its deal.
  case deal
  case introduction
  case terms
  case declineReason
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [QuoteTextField] = [.number, .title, .customer, .deal, .introduction, .terms, .declineReason]

  public init(rawValue: String) {
    switch rawValue {
    case "number": self = .number
    case "title": self = .title
    case "customer": self = .customer
    case "deal": self = .deal
    case "introduction": self = .introduction
    case "terms": self = .terms
    case "declineReason": self = .declineReason
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .number: "number"
    case .title: "title"
    case .customer: "customer"
    case .deal: "deal"
    case .introduction: "introduction"
    case .terms: "terms"
    case .declineReason: "declineReason"
    case .unrecognized(let word): word
    }
  }
}

public struct ReactivatedMember: WireObject, Hashable {
  public var member: Member
  /// How many of their customers, contacts, leads, campaigns, deals, tasks and documents are theirs again.
  public var restored: Int
  /// How many stay with whom they were given to: they have changed hands again since.
  public var kept: Int

  public init(member: Member, restored: Int, kept: Int) {
    self.member = member
    self.restored = restored
    self.kept = kept
  }

  public init(fields: WireFields) throws(WireError) {
    self.member = try fields.value("member")
    self.restored = try fields.value("restored")
    self.kept = try fields.value("kept")
  }

  public func write(to fields: inout WireFields) {
    fields.set("member", self.member)
    fields.set("restored", self.restored)
    fields.set("kept", self.kept)
  }
}

public struct RecalculateHealth: WireObject, Hashable {
  /// Without them all customers of the workspace are put in line, which administrators may ask for. 1 to 200 elements.
  /// No element twice.
  public var customerProfileIds: [ID<CustomerProfile>]?

  public init(customerProfileIds: [ID<CustomerProfile>]? = nil) {
    self.customerProfileIds = customerProfileIds
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileIds = try fields.optional("customerProfileIds")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileIds", self.customerProfileIds)
  }
}

public struct RecordConsent: WireObject, Hashable {
  /// The person: one of customer, contact and lead.
  public var customerProfileId: ID<CustomerProfile>?
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
  public var channel: ConsentChannel
  /// What for, in the workspace's words: `newsletter`. Capital letters and accents make no difference. White space at
  /// both ends is taken away. 1 to 50 characters.
  public var purpose: String
  /// Default: `"consent"`.
  public var legalBasis: ConsentBasis?
  /// How they have said it. A double opt-in is not noted by hand: requestConsent begins it.
  public var method: ConsentMethod
  /// What exactly was agreed to. Needed if the basis is their consent. White space at both ends is taken away. 1 to
  /// 10000 characters.
  public var text: String?
  /// Which version of it: `2026-03`. White space at both ends is taken away. 1 to 50 characters.
  public var textVersion: String?
  /// The page with the form. White space at both ends is taken away. An http or https URL. At most 2000 characters.
  public var formUrl: String?
  /// When it was said; without it now.
  public var statedAt: Instant?

  public init(
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    channel: ConsentChannel,
    purpose: String,
    legalBasis: ConsentBasis? = nil,
    method: ConsentMethod,
    text: String? = nil,
    textVersion: String? = nil,
    formUrl: String? = nil,
    statedAt: Instant? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
    self.channel = channel
    self.purpose = purpose
    self.legalBasis = legalBasis
    self.method = method
    self.text = text
    self.textVersion = textVersion
    self.formUrl = formUrl
    self.statedAt = statedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.channel = try fields.value("channel")
    self.purpose = try fields.value("purpose")
    self.legalBasis = try fields.optional("legalBasis")
    self.method = try fields.value("method")
    self.text = try fields.optional("text")
    self.textVersion = try fields.optional("textVersion")
    self.formUrl = try fields.optional("formUrl")
    self.statedAt = try fields.optional("statedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.set("channel", self.channel)
    fields.set("purpose", self.purpose)
    fields.setOptional("legalBasis", self.legalBasis)
    fields.set("method", self.method)
    fields.setOptional("text", self.text)
    fields.setOptional("textVersion", self.textVersion)
    fields.setOptional("formUrl", self.formUrl)
    fields.setOptional("statedAt", self.statedAt)
  }
}

public struct RecordLeadSignal: WireObject, Hashable {
  public var id: ID<Lead>
  public var intent: LeadIntent
  /// How surely it means that, in percent. 1 to 100.
  public var confidence: Int
  /// What the lead did or said: `asked for a price list`. White space at both ends is taken away. 1 to 500 characters.
  public var evidence: String
  /// When; without it now. In the past.
  public var at: Instant?

  public init(id: ID<Lead>, intent: LeadIntent, confidence: Int, evidence: String, at: Instant? = nil) {
    self.id = id
    self.intent = intent
    self.confidence = confidence
    self.evidence = evidence
    self.at = at
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.intent = try fields.value("intent")
    self.confidence = try fields.value("confidence")
    self.evidence = try fields.value("evidence")
    self.at = try fields.optional("at")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("intent", self.intent)
    fields.set("confidence", self.confidence)
    fields.set("evidence", self.evidence)
    fields.setOptional("at", self.at)
  }
}

public struct ReferralChain: WireObject, Hashable {
  public var customer: CustomerSummary
  /// What was won from the customer, by currency.
  public var revenue: [CurrencyAmount]
  /// Who referred the customer, who referred those, and so on; the nearest first.
  public var referrers: [ReferralNode]
  /// Whom the customer has referred, whom those have, and so on; the nearest first.
  public var referred: [ReferralNode]
  /// What was won from all in `referred`, by currency.
  public var revenueBehind: [CurrencyAmount]
  /// Whether there are more than 5,000 on one side.
  public var isTruncated: Bool

  public init(
    customer: CustomerSummary,
    revenue: [CurrencyAmount],
    referrers: [ReferralNode],
    referred: [ReferralNode],
    revenueBehind: [CurrencyAmount],
    isTruncated: Bool
  ) {
    self.customer = customer
    self.revenue = revenue
    self.referrers = referrers
    self.referred = referred
    self.revenueBehind = revenueBehind
    self.isTruncated = isTruncated
  }

  public init(fields: WireFields) throws(WireError) {
    self.customer = try fields.value("customer")
    self.revenue = try fields.value("revenue")
    self.referrers = try fields.value("referrers")
    self.referred = try fields.value("referred")
    self.revenueBehind = try fields.value("revenueBehind")
    self.isTruncated = try fields.value("isTruncated")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customer", self.customer)
    fields.set("revenue", self.revenue)
    fields.set("referrers", self.referrers)
    fields.set("referred", self.referred)
    fields.set("revenueBehind", self.revenueBehind)
    fields.set("isTruncated", self.isTruncated)
  }
}

public struct ReferralNode: WireObject, Hashable {
  public var customer: CustomerSummary
  /// How many steps away.
  public var depth: Int
  /// The one between this customer and the one that was asked for; on the way down their referrer, on the way up whom
  /// they
  /// have referred.
  public var viaId: ID<CustomerProfile>
  /// What was won from them, by currency.
  public var revenue: [CurrencyAmount]
  /// What was won from those whom they have referred, and those whom these have, by currency; on the way down alone.
  public var revenueBehind: [CurrencyAmount]

  public init(
    customer: CustomerSummary,
    depth: Int,
    viaId: ID<CustomerProfile>,
    revenue: [CurrencyAmount],
    revenueBehind: [CurrencyAmount]
  ) {
    self.customer = customer
    self.depth = depth
    self.viaId = viaId
    self.revenue = revenue
    self.revenueBehind = revenueBehind
  }

  public init(fields: WireFields) throws(WireError) {
    self.customer = try fields.value("customer")
    self.depth = try fields.value("depth")
    self.viaId = try fields.value("viaId")
    self.revenue = try fields.value("revenue")
    self.revenueBehind = try fields.value("revenueBehind")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customer", self.customer)
    fields.set("depth", self.depth)
    fields.set("viaId", self.viaId)
    fields.set("revenue", self.revenue)
    fields.set("revenueBehind", self.revenueBehind)
  }
}

/// What one customer is to another one.
public struct Relationship: WireObject, Hashable {
  public var id: ID<Relationship>
  public var customerProfileId: ID<CustomerProfile>
  /// What the customer is to the related one: the customer is its parent company, was referred by it, …
  public var type: RelationshipType
  public var related: CustomerSummary
  /// From 1 to 10.
  public var strength: Int
  public var notes: String?
  /// Since when.
  public var since: CalendarDate?
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  public var version: Int

  public init(
    id: ID<Relationship>,
    customerProfileId: ID<CustomerProfile>,
    type: RelationshipType,
    related: CustomerSummary,
    strength: Int,
    notes: String? = nil,
    since: CalendarDate? = nil,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.customerProfileId = customerProfileId
    self.type = type
    self.related = related
    self.strength = strength
    self.notes = notes
    self.since = since
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.customerProfileId = try fields.value("customerProfileId")
    self.type = try fields.value("type")
    self.related = try fields.value("related")
    self.strength = try fields.value("strength")
    self.notes = try fields.optional("notes")
    self.since = try fields.optional("since")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("type", self.type)
    fields.set("related", self.related)
    fields.set("strength", self.strength)
    fields.setOptional("notes", self.notes)
    fields.setOptional("since", self.since)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// Why a relationship was not made or changed.
public indirect enum RelationshipError: WireObject, Hashable {
  /// The relationship has changed since; `current` is what it is now.
  case staleVersion(current: Relationship)
  /// They are related like this, or the other way round, already.
  case exists(current: Relationship)
  /// A company would own itself, through those in between.
  case loop(through: [CustomerSummary])
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "exists": self = .exists(current: try fields.value("current"))
    case "loop": self = .loop(through: try fields.value("through"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .exists(let value0):
      fields.set("type", "exists")
      fields.set("current", value0)
    case .loop(let value0):
      fields.set("type", "loop")
      fields.set("through", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct RelationshipGraph: WireObject, Hashable {
  /// The nearest first; the customer in the middle is the first of all.
  public var nodes: [GraphNode]
  /// Between customers that stand in `nodes`.
  public var edges: [GraphEdge]
  /// Whether there is more within that depth than the graph shows.
  public var isTruncated: Bool

  public init(nodes: [GraphNode], edges: [GraphEdge], isTruncated: Bool) {
    self.nodes = nodes
    self.edges = edges
    self.isTruncated = isTruncated
  }

  public init(fields: WireFields) throws(WireError) {
    self.nodes = try fields.value("nodes")
    self.edges = try fields.value("edges")
    self.isTruncated = try fields.value("isTruncated")
  }

  public func write(to fields: inout WireFields) {
    fields.set("nodes", self.nodes)
    fields.set("edges", self.edges)
    fields.set("isTruncated", self.isTruncated)
  }
}

public struct RelationshipKey: WireObject, Hashable {
  public var id: ID<Relationship>

  public init(id: ID<Relationship>) {
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
public struct RelationshipPage: WireObject, Hashable {
  public var items: [Relationship]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [Relationship], nextCursor: String? = nil, total: Int? = nil) {
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

/// What a customer is to a related one. Read from the other end, each is its counterpart.
public enum RelationshipType: WireChoice {
  /// The customer is the related one's parent company.
  case parentCompany
  /// The related one is the customer's parent company.
  case subsidiary
  /// The customer has referred the related one.
  case referrer
  /// The related one has referred the customer.
  case referredBy
  case partner
  case competitor
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [RelationshipType] = [.parentCompany, .subsidiary, .referrer, .referredBy, .partner, .competitor]

  public init(rawValue: String) {
    switch rawValue {
    case "parent_company": self = .parentCompany
    case "subsidiary": self = .subsidiary
    case "referrer": self = .referrer
    case "referred_by": self = .referredBy
    case "partner": self = .partner
    case "competitor": self = .competitor
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .parentCompany: "parent_company"
    case .subsidiary: "subsidiary"
    case .referrer: "referrer"
    case .referredBy: "referred_by"
    case .partner: "partner"
    case .competitor: "competitor"
    case .unrecognized(let word): word
    }
  }
}

public struct RemoveAddress: WireObject, Hashable {
  public var id: ID<CustomerAddress>
  /// At least 1.
  public var version: Int?

  public init(id: ID<CustomerAddress>, version: Int? = nil) {
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

public struct ReopenQuote: WireObject, Hashable {
  public var id: ID<Quote>
  /// At least 1.
  public var version: Int?

  public init(id: ID<Quote>, version: Int? = nil) {
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

public struct ReopenTask: WireObject, Hashable {
  public var id: ID<TaskItem>
  /// At least 1.
  public var version: Int?

  public init(id: ID<TaskItem>, version: Int? = nil) {
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

public struct ReorderStages: WireObject, Hashable {
  public var pipelineId: ID<Pipeline>
  /// The version of the pipeline whose order was looked at; a stale one is a conflict. At least 1.
  public var version: Int?
  /// All stages of the pipeline, each exactly once, in the new order. 1 to 100 elements. No element twice.
  public var stageIds: [ID<Stage>]

  public init(pipelineId: ID<Pipeline>, version: Int? = nil, stageIds: [ID<Stage>]) {
    self.pipelineId = pipelineId
    self.version = version
    self.stageIds = stageIds
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.value("pipelineId")
    self.version = try fields.optional("version")
    self.stageIds = try fields.value("stageIds")
  }

  public func write(to fields: inout WireFields) {
    fields.set("pipelineId", self.pipelineId)
    fields.setOptional("version", self.version)
    fields.set("stageIds", self.stageIds)
  }
}

/// What deals of one currency come to.
public struct ReportAmount: WireObject, Hashable {
  /// ISO 4217.
  public var currency: String
  public var count: Int
  public var total: Money

  public init(currency: String, count: Int, total: Money) {
    self.currency = currency
    self.count = count
    self.total = total
  }

  public init(fields: WireFields) throws(WireError) {
    self.currency = try fields.value("currency")
    self.count = try fields.value("count")
    self.total = try fields.value("total")
  }

  public func write(to fields: inout WireFields) {
    fields.set("currency", self.currency)
    fields.set("count", self.count)
    fields.set("total", self.total)
  }
}

public enum ReportKind: WireChoice {
  case pipeline
  case funnel
  case winLoss
  case velocity
  case activity
  case attribution
  /// Leads by score and by intent, and how soon they were answered.
  case leads
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [ReportKind] = [.pipeline, .funnel, .winLoss, .velocity, .activity, .attribution, .leads]

  public init(rawValue: String) {
    switch rawValue {
    case "pipeline": self = .pipeline
    case "funnel": self = .funnel
    case "winLoss": self = .winLoss
    case "velocity": self = .velocity
    case "activity": self = .activity
    case "attribution": self = .attribution
    case "leads": self = .leads
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .pipeline: "pipeline"
    case .funnel: "funnel"
    case .winLoss: "winLoss"
    case .velocity: "velocity"
    case .activity: "activity"
    case .attribution: "attribution"
    case .leads: "leads"
    case .unrecognized(let word): word
    }
  }
}

public struct RequestConsent: WireObject, Hashable {
  /// The person: one of customer, contact and lead.
  public var customerProfileId: ID<CustomerProfile>?
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
  public var channel: ConsentChannel
  /// White space at both ends is taken away. 1 to 50 characters.
  public var purpose: String
  /// What exactly they are asked to agree to: the mail and the page show it. White space at both ends is taken away. 1
  /// to 10000 characters.
  public var text: String
  /// White space at both ends is taken away. 1 to 50 characters.
  public var textVersion: String
  /// The page with the form in which they have entered themselves. White space at both ends is taken away. An http or
  /// https URL. At most 2000 characters.
  public var formUrl: String?
  /// Of the mail; without it that of the workspace's documents.
  public var language: DocumentLanguage?

  public init(
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    channel: ConsentChannel,
    purpose: String,
    text: String,
    textVersion: String,
    formUrl: String? = nil,
    language: DocumentLanguage? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
    self.channel = channel
    self.purpose = purpose
    self.text = text
    self.textVersion = textVersion
    self.formUrl = formUrl
    self.language = language
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.channel = try fields.value("channel")
    self.purpose = try fields.value("purpose")
    self.text = try fields.value("text")
    self.textVersion = try fields.value("textVersion")
    self.formUrl = try fields.optional("formUrl")
    self.language = try fields.optional("language")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.set("channel", self.channel)
    fields.set("purpose", self.purpose)
    fields.set("text", self.text)
    fields.set("textVersion", self.textVersion)
    fields.setOptional("formUrl", self.formUrl)
    fields.setOptional("language", self.language)
  }
}

public struct RequestPasswordReset: WireObject, Hashable {
  /// White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters.
  public var email: String

  public init(email: String) {
    self.email = email
  }

  public init(fields: WireFields) throws(WireError) {
    self.email = try fields.value("email")
  }

  public func write(to fields: inout WireFields) {
    fields.set("email", self.email)
  }
}

public struct ResetPassword: WireObject, Hashable {
  /// From the link in the mail. 1 to 200 characters.
  public var token: String
  /// As in `auth.changePassword`. 8 to 1024 characters.
  public var newPassword: String

  public init(token: String, newPassword: String) {
    self.token = token
    self.newPassword = newPassword
  }

  public init(fields: WireFields) throws(WireError) {
    self.token = try fields.value("token")
    self.newPassword = try fields.value("newPassword")
  }

  public func write(to fields: inout WireFields) {
    fields.set("token", self.token)
    fields.set("newPassword", self.newPassword)
  }
}

/// Why a deleted record was not brought back.
public indirect enum RestoreError: WireObject, Hashable {
  /// It is not deleted, the time in which it could be restored is over, or something has taken its place.
  case notRestorable(why: String, reason: RestoreRefusal)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "notRestorable": self = .notRestorable(why: try fields.value("why"), reason: try fields.value("reason"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .notRestorable(let value0, let value1):
      fields.set("type", "notRestorable")
      fields.set("why", value0)
      fields.set("reason", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Why a deleted record is not brought back.
public indirect enum RestoreRefusal: WireObject, Hashable {
  /// It is not deleted.
  case notDeleted
  /// It was deleted for longer than records can be restored.
  case deletedTooLongAgo(days: Int, deletedOn: CalendarDate)
  /// A customer that was merged into another one comes back when the merge is undone.
  case merged
  /// The customer that it belongs to is deleted: that comes first.
  case customerDeleted
  /// The pipeline of the stage is deleted: that comes first.
  case pipelineDeleted
  /// Another stage of the pipeline has its key.
  case keyInUse(key: String, name: String)
  /// The pipeline would not be one with it.
  case pipeline(problem: PipelineRefusal)
  /// Another one is called so.
  case nameInUse(name: String)
  /// One person keeps no more views of one list.
  case tooManyViews(maximum: Int)
  /// The two have been related like this since.
  case relatedAnew(to: CustomerSummary)
  /// A company would own itself, through those in between.
  case ownsItself(through: [CustomerSummary])
  /// The invitation is not withdrawn.
  case notWithdrawn
  /// Nobody could follow the invitation any more.
  case invitationExpired(on: CalendarDate)
  /// Who was invited is a member.
  case memberByNow(email: String)
  /// There is another invitation to the address.
  case invitedAnew(email: String)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "notDeleted": self = .notDeleted
    case "deletedTooLongAgo": self = .deletedTooLongAgo(days: try fields.value("days"), deletedOn: try fields.value("deletedOn"))
    case "merged": self = .merged
    case "customerDeleted": self = .customerDeleted
    case "pipelineDeleted": self = .pipelineDeleted
    case "keyInUse": self = .keyInUse(key: try fields.value("key"), name: try fields.value("name"))
    case "pipeline": self = .pipeline(problem: try fields.value("problem"))
    case "nameInUse": self = .nameInUse(name: try fields.value("name"))
    case "tooManyViews": self = .tooManyViews(maximum: try fields.value("maximum"))
    case "relatedAnew": self = .relatedAnew(to: try fields.value("to"))
    case "ownsItself": self = .ownsItself(through: try fields.value("through"))
    case "notWithdrawn": self = .notWithdrawn
    case "invitationExpired": self = .invitationExpired(on: try fields.value("on"))
    case "memberByNow": self = .memberByNow(email: try fields.value("email"))
    case "invitedAnew": self = .invitedAnew(email: try fields.value("email"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .notDeleted:
      fields.set("type", "notDeleted")
    case .deletedTooLongAgo(let value0, let value1):
      fields.set("type", "deletedTooLongAgo")
      fields.set("days", value0)
      fields.set("deletedOn", value1)
    case .merged:
      fields.set("type", "merged")
    case .customerDeleted:
      fields.set("type", "customerDeleted")
    case .pipelineDeleted:
      fields.set("type", "pipelineDeleted")
    case .keyInUse(let value0, let value1):
      fields.set("type", "keyInUse")
      fields.set("key", value0)
      fields.set("name", value1)
    case .pipeline(let value0):
      fields.set("type", "pipeline")
      fields.set("problem", value0)
    case .nameInUse(let value0):
      fields.set("type", "nameInUse")
      fields.set("name", value0)
    case .tooManyViews(let value0):
      fields.set("type", "tooManyViews")
      fields.set("maximum", value0)
    case .relatedAnew(let value0):
      fields.set("type", "relatedAnew")
      fields.set("to", value0)
    case .ownsItself(let value0):
      fields.set("type", "ownsItself")
      fields.set("through", value0)
    case .notWithdrawn:
      fields.set("type", "notWithdrawn")
    case .invitationExpired(let value0):
      fields.set("type", "invitationExpired")
      fields.set("on", value0)
    case .memberByNow(let value0):
      fields.set("type", "memberByNow")
      fields.set("email", value0)
    case .invitedAnew(let value0):
      fields.set("type", "invitedAnew")
      fields.set("email", value0)
    case .unrecognized(_, let members): fields.members = members
    }
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

public struct RevertConversion: WireObject, Hashable {
  public var id: ID<Lead>
  /// At least 1.
  public var version: Int?

  public init(id: ID<Lead>, version: Int? = nil) {
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

/// A lead that is no customer any more.
public struct RevertedConversion: WireObject, Hashable {
  public var lead: Lead
  /// What the conversion had made and stays: somebody has changed or used it since, or it is not the caller's to
  /// change.
  public var kept: [ConversionPart]

  public init(lead: Lead, kept: [ConversionPart]) {
    self.lead = lead
    self.kept = kept
  }

  public init(fields: WireFields) throws(WireError) {
    self.lead = try fields.value("lead")
    self.kept = try fields.value("kept")
  }

  public func write(to fields: inout WireFields) {
    fields.set("lead", self.lead)
    fields.set("kept", self.kept)
  }
}

public struct RevokeConsent: WireObject, Hashable {
  /// The person: one of customer, contact and lead.
  public var customerProfileId: ID<CustomerProfile>?
  public var contactId: ID<Contact>?
  public var leadId: ID<Lead>?
  public var channel: ConsentChannel
  /// White space at both ends is taken away. 1 to 50 characters.
  public var purpose: String
  /// How they have said it. Default: `"other"`.
  public var method: ConsentMethod?
  /// When it was said; without it now.
  public var statedAt: Instant?

  public init(
    customerProfileId: ID<CustomerProfile>? = nil,
    contactId: ID<Contact>? = nil,
    leadId: ID<Lead>? = nil,
    channel: ConsentChannel,
    purpose: String,
    method: ConsentMethod? = nil,
    statedAt: Instant? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
    self.channel = channel
    self.purpose = purpose
    self.method = method
    self.statedAt = statedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.optional("customerProfileId")
    self.contactId = try fields.optional("contactId")
    self.leadId = try fields.optional("leadId")
    self.channel = try fields.value("channel")
    self.purpose = try fields.value("purpose")
    self.method = try fields.optional("method")
    self.statedAt = try fields.optional("statedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("leadId", self.leadId)
    fields.set("channel", self.channel)
    fields.set("purpose", self.purpose)
    fields.setOptional("method", self.method)
    fields.setOptional("statedAt", self.statedAt)
  }
}

public struct RevokedSessions: WireObject, Hashable {
  /// How many were ended.
  public var count: Int

  public init(count: Int) {
    self.count = count
  }

  public init(fields: WireFields) throws(WireError) {
    self.count = try fields.value("count")
  }

  public func write(to fields: inout WireFields) {
    fields.set("count", self.count)
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

/// How well leads find those who answer them.
public struct RoutingEffectiveness: WireObject, Hashable {
  public var from: CalendarDate
  public var to: CalendarDate
  public var total: RoutingLine
  /// How many of the leads wait to be given to somebody.
  public var unrouted: Int
  /// The most leads first.
  public var owners: [RoutingLine]

  public init(
    from: CalendarDate,
    to: CalendarDate,
    total: RoutingLine,
    unrouted: Int,
    owners: [RoutingLine]
  ) {
    self.from = from
    self.to = to
    self.total = total
    self.unrouted = unrouted
    self.owners = owners
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.total = try fields.value("total")
    self.unrouted = try fields.value("unrouted")
    self.owners = try fields.value("owners")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("total", self.total)
    fields.set("unrouted", self.unrouted)
    fields.set("owners", self.owners)
  }
}

/// What became of leads that were given to somebody.
public struct RoutingLine: WireObject, Hashable {
  /// Absent for all together.
  public var ownerId: ID<User>?
  public var name: String
  public var leads: LeadOutcome
  /// From coming in to being given to somebody, in minutes: the median; absent if none was.
  public var medianMinutesToRoute: Double?
  /// From then to the first activity with the lead, in minutes: the median of those that were answered.
  public var medianMinutesToRespond: Double?
  public var answered: Int
  /// Answered in `responseMinutes` ÷ all, 0…1; absent without leads.
  public var answeredInTime: Double?

  public init(
    ownerId: ID<User>? = nil,
    name: String,
    leads: LeadOutcome,
    medianMinutesToRoute: Double? = nil,
    medianMinutesToRespond: Double? = nil,
    answered: Int,
    answeredInTime: Double? = nil
  ) {
    self.ownerId = ownerId
    self.name = name
    self.leads = leads
    self.medianMinutesToRoute = medianMinutesToRoute
    self.medianMinutesToRespond = medianMinutesToRespond
    self.answered = answered
    self.answeredInTime = answeredInTime
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.optional("ownerId")
    self.name = try fields.value("name")
    self.leads = try fields.value("leads")
    self.medianMinutesToRoute = try fields.optional("medianMinutesToRoute")
    self.medianMinutesToRespond = try fields.optional("medianMinutesToRespond")
    self.answered = try fields.value("answered")
    self.answeredInTime = try fields.optional("answeredInTime")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("ownerId", self.ownerId)
    fields.set("name", self.name)
    fields.set("leads", self.leads)
    fields.setOptional("medianMinutesToRoute", self.medianMinutesToRoute)
    fields.setOptional("medianMinutesToRespond", self.medianMinutesToRespond)
    fields.set("answered", self.answered)
    fields.setOptional("answeredInTime", self.answeredInTime)
  }
}

/// A rule, whether it holds for the customer, and what was seen.
public struct RuleExplanation: WireObject, Hashable {
  public var sentence: RuleSentence
  public var holds: Bool
  /// The customer's value, for a condition; absent if there is none.
  public var seen: String?
  /// The rules that it is made of, for `all`, `any` and `not`. Default: `[]`.
  public var parts: [RuleExplanation]?

  public init(sentence: RuleSentence, holds: Bool, seen: String? = nil, parts: [RuleExplanation]? = nil) {
    self.sentence = sentence
    self.holds = holds
    self.seen = seen
    self.parts = parts
  }

  public init(fields: WireFields) throws(WireError) {
    self.sentence = try fields.value("sentence")
    self.holds = try fields.value("holds")
    self.seen = try fields.optional("seen")
    self.parts = try fields.optional("parts")
  }

  public func write(to fields: inout WireFields) {
    fields.set("sentence", self.sentence)
    fields.set("holds", self.holds)
    fields.setOptional("seen", self.seen)
    fields.setOptional("parts", self.parts)
  }
}

/// What rules say, for people.
public struct RuleSentence: WireObject, Hashable {
  public var english: String
  public var german: String

  public init(english: String, german: String) {
    self.english = english
    self.german = german
  }

  public init(fields: WireFields) throws(WireError) {
    self.english = try fields.value("english")
    self.german = try fields.value("german")
  }

  public func write(to fields: inout WireFields) {
    fields.set("english", self.english)
    fields.set("german", self.german)
  }
}

/// What a quote or an order comes to.
public enum SaleMoneyField: WireChoice {
  case net
  /// Net and tax.
  case gross
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SaleMoneyField] = [.net, .gross]

  public init(rawValue: String) {
    switch rawValue {
    case "net": self = .net
    case "gross": self = .gross
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .net: "net"
    case .gross: "gross"
    case .unrecognized(let word): word
    }
  }
}

/// One line of a quote or an order.
public struct SalesLine: WireObject, Hashable {
  /// From 1 on.
  public var position: Int
  public var description: String
  public var details: String?
  public var quantity: Double
  /// `h`, `pcs`.
  public var unit: String?
  /// For one, before tax.
  public var unitPrice: Money
  /// In percent of the price.
  public var discount: Double
  /// In percent.
  public var taxRate: Double
  /// Quantity × price − discount, rounded half away from zero to the currency's minor unit, before tax.
  public var net: Money

  public init(
    position: Int,
    description: String,
    details: String? = nil,
    quantity: Double,
    unit: String? = nil,
    unitPrice: Money,
    discount: Double,
    taxRate: Double,
    net: Money
  ) {
    self.position = position
    self.description = description
    self.details = details
    self.quantity = quantity
    self.unit = unit
    self.unitPrice = unitPrice
    self.discount = discount
    self.taxRate = taxRate
    self.net = net
  }

  public init(fields: WireFields) throws(WireError) {
    self.position = try fields.value("position")
    self.description = try fields.value("description")
    self.details = try fields.optional("details")
    self.quantity = try fields.value("quantity")
    self.unit = try fields.optional("unit")
    self.unitPrice = try fields.value("unitPrice")
    self.discount = try fields.value("discount")
    self.taxRate = try fields.value("taxRate")
    self.net = try fields.value("net")
  }

  public func write(to fields: inout WireFields) {
    fields.set("position", self.position)
    fields.set("description", self.description)
    fields.setOptional("details", self.details)
    fields.set("quantity", self.quantity)
    fields.setOptional("unit", self.unit)
    fields.set("unitPrice", self.unitPrice)
    fields.set("discount", self.discount)
    fields.set("taxRate", self.taxRate)
    fields.set("net", self.net)
  }
}

/// What quotes or orders in one currency come to.
public struct SalesSum: WireObject, Hashable {
  /// ISO 4217.
  public var currency: String
  public var count: Int
  /// Before tax.
  public var net: Money
  /// Net plus tax.
  public var gross: Money

  public init(currency: String, count: Int, net: Money, gross: Money) {
    self.currency = currency
    self.count = count
    self.net = net
    self.gross = gross
  }

  public init(fields: WireFields) throws(WireError) {
    self.currency = try fields.value("currency")
    self.count = try fields.value("count")
    self.net = try fields.value("net")
    self.gross = try fields.value("gross")
  }

  public func write(to fields: inout WireFields) {
    fields.set("currency", self.currency)
    fields.set("count", self.count)
    fields.set("net", self.net)
    fields.set("gross", self.gross)
  }
}

public struct SaveImportMapping: WireObject, Hashable {
  /// Default: `"customers"`.
  public var target: ImportTarget?
  /// One for the same target that has the name is replaced. White space at both ends is taken away. 1 to 100
  /// characters.
  public var name: String
  /// 1 to 1000 elements.
  public var columns: [ColumnMapping]
  /// The version of the one that has the name, 0 for a name that none has; a stale one is a conflict. At least 0.
  public var version: Int?

  public init(target: ImportTarget? = nil, name: String, columns: [ColumnMapping], version: Int? = nil) {
    self.target = target
    self.name = name
    self.columns = columns
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.target = try fields.optional("target")
    self.name = try fields.value("name")
    self.columns = try fields.value("columns")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("target", self.target)
    fields.set("name", self.name)
    fields.set("columns", self.columns)
    fields.setOptional("version", self.version)
  }
}

/// A way to look at a list that somebody has kept: its filters, order, grouping and columns.
public struct SavedView: WireObject, Hashable {
  public var id: ID<SavedView>
  /// Which list it is for, such as `customers`.
  public var list: String
  public var name: String
  /// What the list looks like, in the words of the application that shows it: the query of the list's address.
  public var query: String
  /// Whether everybody in the workspace may use it. They see what they may see anyway: a view gives nobody access.
  public var isShared: Bool
  public var ownerId: ID<User>
  public var ownerName: String
  /// Whether it is the caller's own.
  public var isOwn: Bool
  public var createdAt: Instant
  public var updatedAt: Instant
  /// Its owner.
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  public var version: Int

  public init(
    id: ID<SavedView>,
    list: String,
    name: String,
    query: String,
    isShared: Bool,
    ownerId: ID<User>,
    ownerName: String,
    isOwn: Bool,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.list = list
    self.name = name
    self.query = query
    self.isShared = isShared
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.isOwn = isOwn
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.list = try fields.value("list")
    self.name = try fields.value("name")
    self.query = try fields.value("query")
    self.isShared = try fields.value("isShared")
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.isOwn = try fields.value("isOwn")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("list", self.list)
    fields.set("name", self.name)
    fields.set("query", self.query)
    fields.set("isShared", self.isShared)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("isOwn", self.isOwn)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

public struct SavedViews: WireObject, Hashable {
  /// One's own first, by name; then those that others share.
  public var items: [SavedView]

  public init(items: [SavedView]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
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

public struct SearchDocuments: WireObject, Hashable {
  /// Every word must stand in title, description, tags, file name or text; the last one as the beginning of a word.
  /// White space at both ends is taken away. 1 to 200 characters.
  public var query: String
  public var customerProfileId: ID<CustomerProfile>?
  public var opportunityId: ID<Opportunity>?
  /// 1 to 50. Default: `20`.
  public var limit: Int?

  public init(
    query: String,
    customerProfileId: ID<CustomerProfile>? = nil,
    opportunityId: ID<Opportunity>? = nil,
    limit: Int? = nil
  ) {
    self.query = query
    self.customerProfileId = customerProfileId
    self.opportunityId = opportunityId
    self.limit = limit
  }

  public init(fields: WireFields) throws(WireError) {
    self.query = try fields.value("query")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.opportunityId = try fields.optional("opportunityId")
    self.limit = try fields.optional("limit")
  }

  public func write(to fields: inout WireFields) {
    fields.set("query", self.query)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("limit", self.limit)
  }
}

/// A named group of customers: picked by hand, or all who meet its rules.
public struct Segment: WireObject, Hashable {
  public var id: ID<Segment>
  public var type: SegmentType
  public var name: String
  public var description: String?
  public var color: StageColor
  /// Automatic ones only.
  public var rules: SegmentRule?
  /// The rules in words.
  public var sentence: RuleSentence?
  /// How many of its customers the caller may see.
  public var memberCount: Int
  /// When its members were last compared with its rules, all of them. Absent for manual ones, and until it is filled
  /// for the first time.
  public var comparedAt: Instant?
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  public var version: Int

  public init(
    id: ID<Segment>,
    type: SegmentType,
    name: String,
    description: String? = nil,
    color: StageColor,
    rules: SegmentRule? = nil,
    sentence: RuleSentence? = nil,
    memberCount: Int,
    comparedAt: Instant? = nil,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.description = description
    self.color = color
    self.rules = rules
    self.sentence = sentence
    self.memberCount = memberCount
    self.comparedAt = comparedAt
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.type = try fields.value("type")
    self.name = try fields.value("name")
    self.description = try fields.optional("description")
    self.color = try fields.value("color")
    self.rules = try fields.optional("rules")
    self.sentence = try fields.optional("sentence")
    self.memberCount = try fields.value("memberCount")
    self.comparedAt = try fields.optional("comparedAt")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("type", self.type)
    fields.set("name", self.name)
    fields.setOptional("description", self.description)
    fields.set("color", self.color)
    fields.setOptional("rules", self.rules)
    fields.setOptional("sentence", self.sentence)
    fields.set("memberCount", self.memberCount)
    fields.setOptional("comparedAt", self.comparedAt)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

public struct SegmentChange: WireObject, Hashable {
  public var customerProfileId: ID<CustomerProfile>
  public var outcome: SegmentChangeOutcome
  /// Why it was refused.
  public var reason: String?

  public init(
    customerProfileId: ID<CustomerProfile>,
    outcome: SegmentChangeOutcome,
    reason: String? = nil
  ) {
    self.customerProfileId = customerProfileId
    self.outcome = outcome
    self.reason = reason
  }

  public init(fields: WireFields) throws(WireError) {
    self.customerProfileId = try fields.value("customerProfileId")
    self.outcome = try fields.value("outcome")
    self.reason = try fields.optional("reason")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customerProfileId", self.customerProfileId)
    fields.set("outcome", self.outcome)
    fields.setOptional("reason", self.reason)
  }
}

public enum SegmentChangeOutcome: WireChoice {
  case added
  case removed
  /// It was in the segment before.
  case alreadyThere
  /// It was not in the segment.
  case notThere
  /// The caller may see the customer, but not change it.
  case refused
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentChangeOutcome] = [.added, .removed, .alreadyThere, .notThere, .refused]

  public init(rawValue: String) {
    switch rawValue {
    case "added": self = .added
    case "removed": self = .removed
    case "alreadyThere": self = .alreadyThere
    case "notThere": self = .notThere
    case "refused": self = .refused
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .alreadyThere: "alreadyThere"
    case .notThere: "notThere"
    case .refused: "refused"
    case .unrecognized(let word): word
    }
  }
}

/// What became of each of the customers, in the order in which they were named.
public struct SegmentChanges: WireObject, Hashable {
  public var items: [SegmentChange]
  /// How many of the segment's customers the caller may see now.
  public var memberCount: Int

  public init(items: [SegmentChange], memberCount: Int) {
    self.items = items
    self.memberCount = memberCount
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.memberCount = try fields.value("memberCount")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.set("memberCount", self.memberCount)
  }
}

public struct SegmentCustomers: WireObject, Hashable {
  public var id: ID<Segment>
  /// 1 to 1000 elements. No element twice.
  public var customerProfileIds: [ID<CustomerProfile>]

  public init(id: ID<Segment>, customerProfileIds: [ID<CustomerProfile>]) {
    self.id = id
    self.customerProfileIds = customerProfileIds
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.customerProfileIds = try fields.value("customerProfileIds")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("customerProfileIds", self.customerProfileIds)
  }
}

public enum SegmentDateField: WireChoice {
  case created
  case updated
  /// When a deal was won for the first time.
  case firstWon
  /// When a deal was won last.
  case lastWon
  case lastLost
  case lastDealCreated
  /// The earliest expected close date of an open deal.
  case nextExpectedClose
  case lastActivity
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentDateField] = [.created, .updated, .firstWon, .lastWon, .lastLost, .lastDealCreated, .nextExpectedClose, .lastActivity]

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "updated": self = .updated
    case "firstWon": self = .firstWon
    case "lastWon": self = .lastWon
    case "lastLost": self = .lastLost
    case "lastDealCreated": self = .lastDealCreated
    case "nextExpectedClose": self = .nextExpectedClose
    case "lastActivity": self = .lastActivity
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .updated: "updated"
    case .firstWon: "firstWon"
    case .lastWon: "lastWon"
    case .lastLost: "lastLost"
    case .lastDealCreated: "lastDealCreated"
    case .nextExpectedClose: "nextExpectedClose"
    case .lastActivity: "lastActivity"
    case .unrecognized(let word): word
    }
  }
}

public enum SegmentDateOperator: WireChoice {
  case on
  case notOn
  case before
  case after
  /// That day or later.
  case from
  /// That day or earlier.
  case until
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentDateOperator] = [.on, .notOn, .before, .after, .from, .until]

  public init(rawValue: String) {
    switch rawValue {
    case "on": self = .on
    case "notOn": self = .notOn
    case "before": self = .before
    case "after": self = .after
    case "from": self = .from
    case "until": self = .until
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .on: "on"
    case .notOn: "notOn"
    case .before: "before"
    case .after: "after"
    case .from: "from"
    case .until: "until"
    case .unrecognized(let word): word
    }
  }
}

/// Why a segment was not changed.
public indirect enum SegmentError: WireObject, Hashable {
  /// The segment has changed since; `current` is what it is now.
  case staleVersion(current: Segment)
  /// Another segment of the workspace has the name.
  case nameTaken(name: String)
  /// Its members follow from its rules: change those.
  case automaticSegment(name: String)
  /// A manual segment has no rules.
  case manualSegment(name: String)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "nameTaken": self = .nameTaken(name: try fields.value("name"))
    case "automaticSegment": self = .automaticSegment(name: try fields.value("name"))
    case "manualSegment": self = .manualSegment(name: try fields.value("name"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .nameTaken(let value0):
      fields.set("type", "nameTaken")
      fields.set("name", value0)
    case .automaticSegment(let value0):
      fields.set("type", "automaticSegment")
      fields.set("name", value0)
    case .manualSegment(let value0):
      fields.set("type", "manualSegment")
      fields.set("name", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Why a customer is in a segment, or is not.
public struct SegmentExplanation: WireObject, Hashable {
  /// Whether the customer is in the segment.
  public var isMember: Bool
  /// Since when.
  public var addedAt: Instant?
  /// Who put the customer there by hand.
  public var addedBy: ID<User>?
  /// The answer in a sentence.
  public var summary: RuleSentence
  /// Each rule with its truth; absent for a manual segment.
  public var rules: RuleExplanation?

  public init(
    isMember: Bool,
    addedAt: Instant? = nil,
    addedBy: ID<User>? = nil,
    summary: RuleSentence,
    rules: RuleExplanation? = nil
  ) {
    self.isMember = isMember
    self.addedAt = addedAt
    self.addedBy = addedBy
    self.summary = summary
    self.rules = rules
  }

  public init(fields: WireFields) throws(WireError) {
    self.isMember = try fields.value("isMember")
    self.addedAt = try fields.optional("addedAt")
    self.addedBy = try fields.optional("addedBy")
    self.summary = try fields.value("summary")
    self.rules = try fields.optional("rules")
  }

  public func write(to fields: inout WireFields) {
    fields.set("isMember", self.isMember)
    fields.setOptional("addedAt", self.addedAt)
    fields.setOptional("addedBy", self.addedBy)
    fields.set("summary", self.summary)
    fields.setOptional("rules", self.rules)
  }
}

public struct SegmentKey: WireObject, Hashable {
  public var id: ID<Segment>

  public init(id: ID<Segment>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public enum SegmentListOperator: WireChoice {
  case isAnyOf
  case isNoneOf
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentListOperator] = [.isAnyOf, .isNoneOf]

  public init(rawValue: String) {
    switch rawValue {
    case "isAnyOf": self = .isAnyOf
    case "isNoneOf": self = .isNoneOf
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .isAnyOf: "isAnyOf"
    case .isNoneOf: "isNoneOf"
    case .unrecognized(let word): word
    }
  }
}

/// A customer in a segment.
public struct SegmentMember: WireObject, Hashable {
  public var customer: CustomerSummary
  public var status: CustomerStatus
  public var ownerId: ID<User>
  public var ownerName: String
  /// Since when it is in the segment.
  public var addedAt: Instant
  /// Who put it there; absent if the rules did.
  public var addedBy: ID<User>?

  public init(
    customer: CustomerSummary,
    status: CustomerStatus,
    ownerId: ID<User>,
    ownerName: String,
    addedAt: Instant,
    addedBy: ID<User>? = nil
  ) {
    self.customer = customer
    self.status = status
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.addedAt = addedAt
    self.addedBy = addedBy
  }

  public init(fields: WireFields) throws(WireError) {
    self.customer = try fields.value("customer")
    self.status = try fields.value("status")
    self.ownerId = try fields.value("ownerId")
    self.ownerName = try fields.value("ownerName")
    self.addedAt = try fields.value("addedAt")
    self.addedBy = try fields.optional("addedBy")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customer", self.customer)
    fields.set("status", self.status)
    fields.set("ownerId", self.ownerId)
    fields.set("ownerName", self.ownerName)
    fields.set("addedAt", self.addedAt)
    fields.setOptional("addedBy", self.addedBy)
  }
}

/// One page of a list.
public struct SegmentMemberPage: WireObject, Hashable {
  public var items: [SegmentMember]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [SegmentMember], nextCursor: String? = nil, total: Int? = nil) {
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

public enum SegmentMemberSort: WireChoice {
  /// By when the customer was created.
  case created
  case name
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentMemberSort] = [.created, .name]

  public init(rawValue: String) {
    switch rawValue {
    case "created": self = .created
    case "name": self = .name
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .created: "created"
    case .name: "name"
    case .unrecognized(let word): word
    }
  }
}

/// A segment that a customer is in.
public struct SegmentMembership: WireObject, Hashable {
  public var id: ID<Segment>
  public var name: String
  public var type: SegmentType
  public var color: StageColor
  /// Since when they are in it.
  public var addedAt: Instant

  public init(id: ID<Segment>, name: String, type: SegmentType, color: StageColor, addedAt: Instant) {
    self.id = id
    self.name = name
    self.type = type
    self.color = color
    self.addedAt = addedAt
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.type = try fields.value("type")
    self.color = try fields.value("color")
    self.addedAt = try fields.value("addedAt")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("type", self.type)
    fields.set("color", self.color)
    fields.set("addedAt", self.addedAt)
  }
}

public enum SegmentMoneyField: WireChoice {
  /// What was won from the customer.
  case revenue
  /// The value of open deals.
  case openValue
  case lostValue
  case largestWonDeal
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentMoneyField] = [.revenue, .openValue, .lostValue, .largestWonDeal]

  public init(rawValue: String) {
    switch rawValue {
    case "revenue": self = .revenue
    case "openValue": self = .openValue
    case "lostValue": self = .lostValue
    case "largestWonDeal": self = .largestWonDeal
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .revenue: "revenue"
    case .openValue: "openValue"
    case .lostValue: "lostValue"
    case .largestWonDeal: "largestWonDeal"
    case .unrecognized(let word): word
    }
  }
}

public enum SegmentNumberField: WireChoice {
  /// All of the customer's deals.
  case deals
  case openDeals
  case wonDeals
  case lostDeals
  /// Won ÷ (won + lost), in percent. Empty without a closed deal.
  case winRate
  case contacts
  /// The health score, from 0 to 100. Empty until the customer has been judged.
  case health
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentNumberField] = [.deals, .openDeals, .wonDeals, .lostDeals, .winRate, .contacts, .health]

  public init(rawValue: String) {
    switch rawValue {
    case "deals": self = .deals
    case "openDeals": self = .openDeals
    case "wonDeals": self = .wonDeals
    case "lostDeals": self = .lostDeals
    case "winRate": self = .winRate
    case "contacts": self = .contacts
    case "health": self = .health
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .deals: "deals"
    case .openDeals: "openDeals"
    case .wonDeals: "wonDeals"
    case .lostDeals: "lostDeals"
    case .winRate: "winRate"
    case .contacts: "contacts"
    case .health: "health"
    case .unrecognized(let word): word
    }
  }
}

public enum SegmentNumberOperator: WireChoice {
  case equal
  case notEqual
  case atLeast
  case atMost
  case moreThan
  case lessThan
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentNumberOperator] = [.equal, .notEqual, .atLeast, .atMost, .moreThan, .lessThan]

  public init(rawValue: String) {
    switch rawValue {
    case "equal": self = .equal
    case "notEqual": self = .notEqual
    case "atLeast": self = .atLeast
    case "atMost": self = .atMost
    case "moreThan": self = .moreThan
    case "lessThan": self = .lessThan
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .equal: "equal"
    case .notEqual: "notEqual"
    case .atLeast: "atLeast"
    case .atMost: "atMost"
    case .moreThan: "moreThan"
    case .lessThan: "lessThan"
    case .unrecognized(let word): word
    }
  }
}

public enum SegmentOptionalField: WireChoice {
  case email
  case phone
  case website
  case vatId
  case industry
  case notes
  case tags
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentOptionalField] = [.email, .phone, .website, .vatId, .industry, .notes, .tags]

  public init(rawValue: String) {
    switch rawValue {
    case "email": self = .email
    case "phone": self = .phone
    case "website": self = .website
    case "vatId": self = .vatId
    case "industry": self = .industry
    case "notes": self = .notes
    case "tags": self = .tags
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .email: "email"
    case .phone: "phone"
    case .website: "website"
    case .vatId: "vatId"
    case .industry: "industry"
    case .notes: "notes"
    case .tags: "tags"
    case .unrecognized(let word): word
    }
  }
}

/// One page of a list.
public struct SegmentPage: WireObject, Hashable {
  public var items: [Segment]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [Segment], nextCursor: String? = nil, total: Int? = nil) {
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

/// How a segment does: its size, and the business with the customers that are in it now and that the caller may see.
public struct SegmentPerformance: WireObject, Hashable {
  public var from: CalendarDate
  public var to: CalendarDate
  public var memberCount: Int
  /// One for each day on which the size changed, in order, the first for `from`. Of the whole segment, and so for those
  /// who see all reports: owners, admins and managers.
  public var sizes: [SegmentSize]
  /// What was won from the members in the period, by currency.
  public var revenue: [SegmentRevenue]
  /// Members from whom something was won in the period.
  public var buyers: Int
  /// Buyers ÷ members, in percent; absent without members.
  public var conversionRate: Double?
  public var wonDeals: Int
  public var lostDeals: Int
  /// Won ÷ (won + lost) by close date in the period, in percent; absent without a closed deal.
  public var winRate: Double?

  public init(
    from: CalendarDate,
    to: CalendarDate,
    memberCount: Int,
    sizes: [SegmentSize],
    revenue: [SegmentRevenue],
    buyers: Int,
    conversionRate: Double? = nil,
    wonDeals: Int,
    lostDeals: Int,
    winRate: Double? = nil
  ) {
    self.from = from
    self.to = to
    self.memberCount = memberCount
    self.sizes = sizes
    self.revenue = revenue
    self.buyers = buyers
    self.conversionRate = conversionRate
    self.wonDeals = wonDeals
    self.lostDeals = lostDeals
    self.winRate = winRate
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.memberCount = try fields.value("memberCount")
    self.sizes = try fields.value("sizes")
    self.revenue = try fields.value("revenue")
    self.buyers = try fields.value("buyers")
    self.conversionRate = try fields.optional("conversionRate")
    self.wonDeals = try fields.value("wonDeals")
    self.lostDeals = try fields.value("lostDeals")
    self.winRate = try fields.optional("winRate")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("memberCount", self.memberCount)
    fields.set("sizes", self.sizes)
    fields.set("revenue", self.revenue)
    fields.set("buyers", self.buyers)
    fields.setOptional("conversionRate", self.conversionRate)
    fields.set("wonDeals", self.wonDeals)
    fields.set("lostDeals", self.lostDeals)
    fields.setOptional("winRate", self.winRate)
  }
}

public enum SegmentPeriodOperator: WireChoice {
  /// From so long ago to today, both included.
  case inTheLast
  /// Longer ago, in the future, or never.
  case notInTheLast
  case moreThanAgo
  /// From today to so long ahead, both included.
  case inTheNext
  case notInTheNext
  case moreThanAhead
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentPeriodOperator] = [.inTheLast, .notInTheLast, .moreThanAgo, .inTheNext, .notInTheNext, .moreThanAhead]

  public init(rawValue: String) {
    switch rawValue {
    case "inTheLast": self = .inTheLast
    case "notInTheLast": self = .notInTheLast
    case "moreThanAgo": self = .moreThanAgo
    case "inTheNext": self = .inTheNext
    case "notInTheNext": self = .notInTheNext
    case "moreThanAhead": self = .moreThanAhead
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .inTheLast: "inTheLast"
    case .notInTheLast: "notInTheLast"
    case .moreThanAgo: "moreThanAgo"
    case .inTheNext: "inTheNext"
    case .notInTheNext: "notInTheNext"
    case .moreThanAhead: "moreThanAhead"
    case .unrecognized(let word): word
    }
  }
}

public enum SegmentPeriodUnit: WireChoice {
  case days
  case weeks
  case months
  case years
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentPeriodUnit] = [.days, .weeks, .months, .years]

  public init(rawValue: String) {
    switch rawValue {
    case "days": self = .days
    case "weeks": self = .weeks
    case "months": self = .months
    case "years": self = .years
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .days: "days"
    case .weeks: "weeks"
    case .months: "months"
    case .years: "years"
    case .unrecognized(let word): word
    }
  }
}

public enum SegmentPresence: WireChoice {
  case known_
  case missing
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentPresence] = [.known_, .missing]

  public init(rawValue: String) {
    switch rawValue {
    case "known": self = .known_
    case "missing": self = .missing
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .known_: "known"
    case .missing: "missing"
    case .unrecognized(let word): word
    }
  }
}

/// Whom rules would choose, of the customers that the caller may see.
public struct SegmentPreview: WireObject, Hashable {
  public var count: Int
  /// The first 20 by name.
  public var items: [CustomerSummary]
  public var sentence: RuleSentence

  public init(count: Int, items: [CustomerSummary], sentence: RuleSentence) {
    self.count = count
    self.items = items
    self.sentence = sentence
  }

  public init(fields: WireFields) throws(WireError) {
    self.count = try fields.value("count")
    self.items = try fields.value("items")
    self.sentence = try fields.value("sentence")
  }

  public func write(to fields: inout WireFields) {
    fields.set("count", self.count)
    fields.set("items", self.items)
    fields.set("sentence", self.sentence)
  }
}

public struct SegmentRevenue: WireObject, Hashable {
  public var currency: String
  public var deals: Int
  public var total: Money
  /// The total ÷ the members, those included from whom nothing was won.
  public var perMember: Money

  public init(currency: String, deals: Int, total: Money, perMember: Money) {
    self.currency = currency
    self.deals = deals
    self.total = total
    self.perMember = perMember
  }

  public init(fields: WireFields) throws(WireError) {
    self.currency = try fields.value("currency")
    self.deals = try fields.value("deals")
    self.total = try fields.value("total")
    self.perMember = try fields.value("perMember")
  }

  public func write(to fields: inout WireFields) {
    fields.set("currency", self.currency)
    fields.set("deals", self.deals)
    fields.set("total", self.total)
    fields.set("perMember", self.perMember)
  }
}

/// Who belongs to a segment: a condition, or several put together with `all`, `any` and `not`.
///
/// A condition compares a field of the customer with a value. A customer for whom the field is empty meets no condition
/// on it but those that are negative (`isNot`, `notInTheLast`, …).
public indirect enum SegmentRule: WireObject, Hashable {
  /// A text of the customer's own. Capital and small letters are the same, with and without accents.
  case text(field: SegmentTextField, op: SegmentTextOperator, value: String)
  case number(field: SegmentNumberField, op: SegmentNumberOperator, value: Double)
  /// A sum of amounts in one currency; without one, the workspace's. Amounts in others do not count.
  case money(field: SegmentMoneyField, op: SegmentNumberOperator, value: Money, currency: String? = nil)
  /// A date, compared with a fixed day (UTC).
  case date(field: SegmentDateField, op: SegmentDateOperator, value: CalendarDate)
  /// A date, compared with today (UTC): `in the last 30 days`.
  case period(field: SegmentDateField, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit? = nil)
  /// Whether a field has a value.
  case presence(field: SegmentOptionalField, op: SegmentPresence)
  case kind(op: SegmentListOperator, value: [CustomerKind])
  case status(op: SegmentListOperator, value: [CustomerStatus])
  case tag(op: SegmentTagOperator, value: [String])
  case owner(op: SegmentListOperator, value: [ID<User>])
  /// The team of the customer's owner.
  case team(op: SegmentListOperator, value: [ID<Team>])
  /// The stages that the customer's open deals stand in.
  case dealStage(op: SegmentListOperator, value: [ID<Stage>])
  /// The pipelines that the customer's open deals stand in.
  case dealPipeline(op: SegmentListOperator, value: [ID<Pipeline>])
  /// How many activities of these kinds there were, of any if none is named; in the last so many days, or ever.
  case activities(kinds: [ActivityKind]? = nil, op: SegmentNumberOperator, value: Int, inTheLastDays: Int? = nil)
  /// What the customer is to others: somebody's subsidiary, a partner.
  case relation(op: SegmentListOperator, value: [RelationshipType])
  /// Whether the customer, or one of their contacts, has agreed to one of these channels: for that purpose, or for any
  /// if
  /// none is named. `isNoneOf`: to none of them.
  case consent(op: SegmentListOperator, value: [ConsentChannel], purpose: String? = nil)
  /// Whether the customer has an address for which all of this is true at once; `missing`: has none. Of each list one
  /// element is enough, and a list without elements asks nothing: without any it is whether there is an address at all.
  /// Countries are codes of ISO 3166-1; cities and regions are the same with and without accents and capital letters,
  /// postal
  /// codes also without blanks.
  case address(op: SegmentPresence, kinds: [AddressKind]? = nil, countries: [String]? = nil, cities: [String]? = nil, postalCodes: [String]? = nil, postalCodeMatch: PostalCodeMatch? = nil, regions: [String]? = nil)
  /// A custom field of the workspace. Nobody meets a condition on a field that has been removed.
  case custom(condition: CustomFieldFilter)
  /// A custom field of type `date`, compared with today (UTC): `in the next 30 days`. Nobody meets a condition on a
  /// field
  /// that has been removed.
  case customPeriod(key: String, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit? = nil)
  /// Every one of the rules holds.
  case all(rules: [SegmentRule])
  /// One of the rules holds, or several.
  case any(rules: [SegmentRule])
  /// The rule does not hold.
  case not(rule: SegmentRule)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "text": self = .text(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "number": self = .number(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "money": self = .money(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"), currency: try fields.optional("currency"))
    case "date": self = .date(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"))
    case "period": self = .period(field: try fields.value("field"), op: try fields.value("op"), value: try fields.value("value"), unit: try fields.optional("unit"))
    case "presence": self = .presence(field: try fields.value("field"), op: try fields.value("op"))
    case "kind": self = .kind(op: try fields.value("op"), value: try fields.value("value"))
    case "status": self = .status(op: try fields.value("op"), value: try fields.value("value"))
    case "tag": self = .tag(op: try fields.value("op"), value: try fields.value("value"))
    case "owner": self = .owner(op: try fields.value("op"), value: try fields.value("value"))
    case "team": self = .team(op: try fields.value("op"), value: try fields.value("value"))
    case "dealStage": self = .dealStage(op: try fields.value("op"), value: try fields.value("value"))
    case "dealPipeline": self = .dealPipeline(op: try fields.value("op"), value: try fields.value("value"))
    case "activities": self = .activities(kinds: try fields.optional("kinds"), op: try fields.value("op"), value: try fields.value("value"), inTheLastDays: try fields.optional("inTheLastDays"))
    case "relation": self = .relation(op: try fields.value("op"), value: try fields.value("value"))
    case "consent": self = .consent(op: try fields.value("op"), value: try fields.value("value"), purpose: try fields.optional("purpose"))
    case "address": self = .address(op: try fields.value("op"), kinds: try fields.optional("kinds"), countries: try fields.optional("countries"), cities: try fields.optional("cities"), postalCodes: try fields.optional("postalCodes"), postalCodeMatch: try fields.optional("postalCodeMatch"), regions: try fields.optional("regions"))
    case "custom": self = .custom(condition: try fields.value("condition"))
    case "customPeriod": self = .customPeriod(key: try fields.value("key"), op: try fields.value("op"), value: try fields.value("value"), unit: try fields.optional("unit"))
    case "all": self = .all(rules: try fields.value("rules"))
    case "any": self = .any(rules: try fields.value("rules"))
    case "not": self = .not(rule: try fields.value("rule"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .text(let value0, let value1, let value2):
      fields.set("type", "text")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .number(let value0, let value1, let value2):
      fields.set("type", "number")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .money(let value0, let value1, let value2, let value3):
      fields.set("type", "money")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("currency", value3)
    case .date(let value0, let value1, let value2):
      fields.set("type", "date")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
    case .period(let value0, let value1, let value2, let value3):
      fields.set("type", "period")
      fields.set("field", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("unit", value3)
    case .presence(let value0, let value1):
      fields.set("type", "presence")
      fields.set("field", value0)
      fields.set("op", value1)
    case .kind(let value0, let value1):
      fields.set("type", "kind")
      fields.set("op", value0)
      fields.set("value", value1)
    case .status(let value0, let value1):
      fields.set("type", "status")
      fields.set("op", value0)
      fields.set("value", value1)
    case .tag(let value0, let value1):
      fields.set("type", "tag")
      fields.set("op", value0)
      fields.set("value", value1)
    case .owner(let value0, let value1):
      fields.set("type", "owner")
      fields.set("op", value0)
      fields.set("value", value1)
    case .team(let value0, let value1):
      fields.set("type", "team")
      fields.set("op", value0)
      fields.set("value", value1)
    case .dealStage(let value0, let value1):
      fields.set("type", "dealStage")
      fields.set("op", value0)
      fields.set("value", value1)
    case .dealPipeline(let value0, let value1):
      fields.set("type", "dealPipeline")
      fields.set("op", value0)
      fields.set("value", value1)
    case .activities(let value0, let value1, let value2, let value3):
      fields.set("type", "activities")
      fields.setOptional("kinds", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("inTheLastDays", value3)
    case .relation(let value0, let value1):
      fields.set("type", "relation")
      fields.set("op", value0)
      fields.set("value", value1)
    case .consent(let value0, let value1, let value2):
      fields.set("type", "consent")
      fields.set("op", value0)
      fields.set("value", value1)
      fields.setOptional("purpose", value2)
    case .address(let value0, let value1, let value2, let value3, let value4, let value5, let value6):
      fields.set("type", "address")
      fields.set("op", value0)
      fields.setOptional("kinds", value1)
      fields.setOptional("countries", value2)
      fields.setOptional("cities", value3)
      fields.setOptional("postalCodes", value4)
      fields.setOptional("postalCodeMatch", value5)
      fields.setOptional("regions", value6)
    case .custom(let value0):
      fields.set("type", "custom")
      fields.set("condition", value0)
    case .customPeriod(let value0, let value1, let value2, let value3):
      fields.set("type", "customPeriod")
      fields.set("key", value0)
      fields.set("op", value1)
      fields.set("value", value2)
      fields.setOptional("unit", value3)
    case .all(let value0):
      fields.set("type", "all")
      fields.set("rules", value0)
    case .any(let value0):
      fields.set("type", "any")
      fields.set("rules", value0)
    case .not(let value0):
      fields.set("type", "not")
      fields.set("rule", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct SegmentSize: WireObject, Hashable {
  public var day: CalendarDate
  /// At the end of the day.
  public var members: Int
  public var joined: Int
  public var left: Int

  public init(day: CalendarDate, members: Int, joined: Int, left: Int) {
    self.day = day
    self.members = members
    self.joined = joined
    self.left = left
  }

  public init(fields: WireFields) throws(WireError) {
    self.day = try fields.value("day")
    self.members = try fields.value("members")
    self.joined = try fields.value("joined")
    self.left = try fields.value("left")
  }

  public func write(to fields: inout WireFields) {
    fields.set("day", self.day)
    fields.set("members", self.members)
    fields.set("joined", self.joined)
    fields.set("left", self.left)
  }
}

public enum SegmentSort: WireChoice {
  case name
  case created
  case updated
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentSort] = [.name, .created, .updated]

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

public enum SegmentTagOperator: WireChoice {
  case hasAny
  case hasAll
  case hasNone
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentTagOperator] = [.hasAny, .hasAll, .hasNone]

  public init(rawValue: String) {
    switch rawValue {
    case "hasAny": self = .hasAny
    case "hasAll": self = .hasAll
    case "hasNone": self = .hasNone
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .hasAny: "hasAny"
    case .hasAll: "hasAll"
    case .hasNone: "hasNone"
    case .unrecognized(let word): word
    }
  }
}

public enum SegmentTextField: WireChoice {
  case name
  case email
  /// What stands behind the @ of the e-mail address.
  case emailDomain
  case phone
  case website
  case vatId
  case industry
  case notes
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentTextField] = [.name, .email, .emailDomain, .phone, .website, .vatId, .industry, .notes]

  public init(rawValue: String) {
    switch rawValue {
    case "name": self = .name
    case "email": self = .email
    case "emailDomain": self = .emailDomain
    case "phone": self = .phone
    case "website": self = .website
    case "vatId": self = .vatId
    case "industry": self = .industry
    case "notes": self = .notes
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .name: "name"
    case .email: "email"
    case .emailDomain: "emailDomain"
    case .phone: "phone"
    case .website: "website"
    case .vatId: "vatId"
    case .industry: "industry"
    case .notes: "notes"
    case .unrecognized(let word): word
    }
  }
}

public enum SegmentTextOperator: WireChoice {
  case `is`
  case isNot
  case contains
  case containsNot
  case startsWith
  case endsWith
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentTextOperator] = [.`is`, .isNot, .contains, .containsNot, .startsWith, .endsWith]

  public init(rawValue: String) {
    switch rawValue {
    case "is": self = .`is`
    case "isNot": self = .isNot
    case "contains": self = .contains
    case "containsNot": self = .containsNot
    case "startsWith": self = .startsWith
    case "endsWith": self = .endsWith
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .`is`: "is"
    case .isNot: "isNot"
    case .contains: "contains"
    case .containsNot: "containsNot"
    case .startsWith: "startsWith"
    case .endsWith: "endsWith"
    case .unrecognized(let word): word
    }
  }
}

public enum SegmentType: WireChoice {
  /// Its members are picked by hand.
  case manual
  /// Its members are those who meet its rules, always.
  case automatic
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [SegmentType] = [.manual, .automatic]

  public init(rawValue: String) {
    switch rawValue {
    case "manual": self = .manual
    case "automatic": self = .automatic
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .manual: "manual"
    case .automatic: "automatic"
    case .unrecognized(let word): word
    }
  }
}

public struct SendQuote: WireObject, Hashable {
  public var id: ID<Quote>
  /// At least 1.
  public var version: Int?
  /// Whether it goes out by mail. Without it, it does if the installation sends mail and there is an address.
  public var byMail: Bool?
  /// Where to; without them the contact's address, or the customer's. 1 to 20 elements. No element twice. Each: an
  /// e-mail address; at most 254 characters.
  public var to: [String]?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var subject: String?
  /// The mail's text; without it a usual one. White space at both ends is taken away. 1 to 10000 characters.
  public var message: String?

  public init(
    id: ID<Quote>,
    version: Int? = nil,
    byMail: Bool? = nil,
    to: [String]? = nil,
    subject: String? = nil,
    message: String? = nil
  ) {
    self.id = id
    self.version = version
    self.byMail = byMail
    self.to = to
    self.subject = subject
    self.message = message
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.byMail = try fields.optional("byMail")
    self.to = try fields.optional("to")
    self.subject = try fields.optional("subject")
    self.message = try fields.optional("message")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("byMail", self.byMail)
    fields.setOptional("to", self.to)
    fields.setOptional("subject", self.subject)
    fields.setOptional("message", self.message)
  }
}

/// A place where somebody is signed in.
public struct Session: WireObject, Hashable {
  public var id: ID<Session>
  public var createdAt: Instant
  /// To the hour.
  public var lastSeenAt: Instant
  public var expiresAt: Instant
  /// Where it was begun: an IP address.
  public var address: String?
  /// `Firefox on Linux`.
  public var device: String?
  /// Whether the call comes with it.
  public var isCurrent: Bool

  public init(
    id: ID<Session>,
    createdAt: Instant,
    lastSeenAt: Instant,
    expiresAt: Instant,
    address: String? = nil,
    device: String? = nil,
    isCurrent: Bool
  ) {
    self.id = id
    self.createdAt = createdAt
    self.lastSeenAt = lastSeenAt
    self.expiresAt = expiresAt
    self.address = address
    self.device = device
    self.isCurrent = isCurrent
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.createdAt = try fields.value("createdAt")
    self.lastSeenAt = try fields.value("lastSeenAt")
    self.expiresAt = try fields.value("expiresAt")
    self.address = try fields.optional("address")
    self.device = try fields.optional("device")
    self.isCurrent = try fields.value("isCurrent")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("createdAt", self.createdAt)
    fields.set("lastSeenAt", self.lastSeenAt)
    fields.set("expiresAt", self.expiresAt)
    fields.setOptional("address", self.address)
    fields.setOptional("device", self.device)
    fields.set("isCurrent", self.isCurrent)
  }
}

public struct SessionKey: WireObject, Hashable {
  public var id: ID<Session>

  public init(id: ID<Session>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct SessionList: WireObject, Hashable {
  /// The one that was used last first.
  public var items: [Session]

  public init(items: [Session]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

public struct SetAvailability: WireObject, Hashable {
  /// The caller if left out. Others' are for owners and admins.
  public var id: ID<User>?
  /// The version of the member that it is based on; a stale one is a conflict. At least 1.
  public var version: Int?
  /// The first day away; today if left out, and away is meant.
  public var awayFrom: CalendarDate?
  /// The last day away. Without it the member is available.
  public var awayUntil: CalendarDate?
  /// Shown to colleagues: who stands in, how to reach them. White space at both ends is taken away. 1 to 200
  /// characters.
  public var note: String?

  public init(
    id: ID<User>? = nil,
    version: Int? = nil,
    awayFrom: CalendarDate? = nil,
    awayUntil: CalendarDate? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.version = version
    self.awayFrom = awayFrom
    self.awayUntil = awayUntil
    self.note = note
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.optional("id")
    self.version = try fields.optional("version")
    self.awayFrom = try fields.optional("awayFrom")
    self.awayUntil = try fields.optional("awayUntil")
    self.note = try fields.optional("note")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("awayFrom", self.awayFrom)
    fields.setOptional("awayUntil", self.awayUntil)
    fields.setOptional("note", self.note)
  }
}

public struct SetCustomFields: WireObject, Hashable {
  /// All fields, in the order in which they are shown. At most 100 elements.
  public var fields: [CustomFieldDefinition]
  /// The version that it is based on; a stale one is a conflict. At least 0.
  public var version: Int?

  public init(fields: [CustomFieldDefinition], version: Int? = nil) {
    self.fields = fields
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.fields = try fields.value("fields")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("fields", self.fields)
    fields.setOptional("version", self.version)
  }
}

public struct SetDocumentSettings: WireObject, Hashable {
  /// At least 0.
  public var version: Int?
  public var language: DocumentLanguage?
  /// `null` goes back to the workspace's name. White space at both ends is taken away. 1 to 200 characters.
  public var sellerName: Patch<String>
  /// White space at both ends is taken away. At most 500 characters.
  public var sellerAddress: Patch<String>
  /// White space at both ends is taken away. At most 30 characters.
  public var vatId: Patch<String>
  /// An e-mail address. At most 254 characters.
  public var email: Patch<String>
  /// White space at both ends is taken away. At most 50 characters.
  public var phone: Patch<String>
  /// White space at both ends is taken away. At most 200 characters.
  public var website: Patch<String>
  /// White space at both ends is taken away. At most 200 characters.
  public var bankAccount: Patch<String>
  /// White space at both ends is taken away. At most 500 characters.
  public var footer: Patch<String>
  /// White space at both ends is taken away. At most 10000 characters.
  public var quoteTerms: Patch<String>
  /// 1 to 3650.
  public var quoteValidityDays: Int?
  /// 0 to 100.
  public var taxRate: Patch<Double>

  public init(
    version: Int? = nil,
    language: DocumentLanguage? = nil,
    sellerName: Patch<String> = .absent,
    sellerAddress: Patch<String> = .absent,
    vatId: Patch<String> = .absent,
    email: Patch<String> = .absent,
    phone: Patch<String> = .absent,
    website: Patch<String> = .absent,
    bankAccount: Patch<String> = .absent,
    footer: Patch<String> = .absent,
    quoteTerms: Patch<String> = .absent,
    quoteValidityDays: Int? = nil,
    taxRate: Patch<Double> = .absent
  ) {
    self.version = version
    self.language = language
    self.sellerName = sellerName
    self.sellerAddress = sellerAddress
    self.vatId = vatId
    self.email = email
    self.phone = phone
    self.website = website
    self.bankAccount = bankAccount
    self.footer = footer
    self.quoteTerms = quoteTerms
    self.quoteValidityDays = quoteValidityDays
    self.taxRate = taxRate
  }

  public init(fields: WireFields) throws(WireError) {
    self.version = try fields.optional("version")
    self.language = try fields.optional("language")
    self.sellerName = try fields.patch("sellerName")
    self.sellerAddress = try fields.patch("sellerAddress")
    self.vatId = try fields.patch("vatId")
    self.email = try fields.patch("email")
    self.phone = try fields.patch("phone")
    self.website = try fields.patch("website")
    self.bankAccount = try fields.patch("bankAccount")
    self.footer = try fields.patch("footer")
    self.quoteTerms = try fields.patch("quoteTerms")
    self.quoteValidityDays = try fields.optional("quoteValidityDays")
    self.taxRate = try fields.patch("taxRate")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("version", self.version)
    fields.setOptional("language", self.language)
    fields.setPatch("sellerName", self.sellerName)
    fields.setPatch("sellerAddress", self.sellerAddress)
    fields.setPatch("vatId", self.vatId)
    fields.setPatch("email", self.email)
    fields.setPatch("phone", self.phone)
    fields.setPatch("website", self.website)
    fields.setPatch("bankAccount", self.bankAccount)
    fields.setPatch("footer", self.footer)
    fields.setPatch("quoteTerms", self.quoteTerms)
    fields.setOptional("quoteValidityDays", self.quoteValidityDays)
    fields.setPatch("taxRate", self.taxRate)
  }
}

public struct SetHealthWeights: WireObject, Hashable {
  /// 0 to 100.
  public var recency: Int?
  /// 0 to 100.
  public var frequency: Int?
  /// 0 to 100.
  public var monetary: Int?
  /// 0 to 100.
  public var engagement: Int?
  /// 0 to 100.
  public var problems: Int?
  /// 1 to 365.
  public var recencyHalfLifeDays: Int?
  /// 1 to 100.
  public var expectedContacts: Int?
  /// 1 to 99.
  public var atRiskBelow: Int?
  /// 2 to 100.
  public var healthyFrom: Int?
  /// The version that it is based on; a stale one is a conflict. At least 0.
  public var version: Int?

  public init(
    recency: Int? = nil,
    frequency: Int? = nil,
    monetary: Int? = nil,
    engagement: Int? = nil,
    problems: Int? = nil,
    recencyHalfLifeDays: Int? = nil,
    expectedContacts: Int? = nil,
    atRiskBelow: Int? = nil,
    healthyFrom: Int? = nil,
    version: Int? = nil
  ) {
    self.recency = recency
    self.frequency = frequency
    self.monetary = monetary
    self.engagement = engagement
    self.problems = problems
    self.recencyHalfLifeDays = recencyHalfLifeDays
    self.expectedContacts = expectedContacts
    self.atRiskBelow = atRiskBelow
    self.healthyFrom = healthyFrom
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.recency = try fields.optional("recency")
    self.frequency = try fields.optional("frequency")
    self.monetary = try fields.optional("monetary")
    self.engagement = try fields.optional("engagement")
    self.problems = try fields.optional("problems")
    self.recencyHalfLifeDays = try fields.optional("recencyHalfLifeDays")
    self.expectedContacts = try fields.optional("expectedContacts")
    self.atRiskBelow = try fields.optional("atRiskBelow")
    self.healthyFrom = try fields.optional("healthyFrom")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("recency", self.recency)
    fields.setOptional("frequency", self.frequency)
    fields.setOptional("monetary", self.monetary)
    fields.setOptional("engagement", self.engagement)
    fields.setOptional("problems", self.problems)
    fields.setOptional("recencyHalfLifeDays", self.recencyHalfLifeDays)
    fields.setOptional("expectedContacts", self.expectedContacts)
    fields.setOptional("atRiskBelow", self.atRiskBelow)
    fields.setOptional("healthyFrom", self.healthyFrom)
    fields.setOptional("version", self.version)
  }
}

public struct SetLossReasons: WireObject, Hashable {
  /// At most 100 elements. No element twice. Each: white space at both ends is taken away; 1 to 200 characters.
  public var reasons: [String]
  /// The version that it is based on; a stale one is a conflict. At least 0.
  public var version: Int?

  public init(reasons: [String], version: Int? = nil) {
    self.reasons = reasons
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.reasons = try fields.value("reasons")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("reasons", self.reasons)
    fields.setOptional("version", self.version)
  }
}

public struct SetOpportunityLead: WireObject, Hashable {
  public var id: ID<Opportunity>
  /// At least 1.
  public var version: Int?
  public var leadId: ID<Lead>

  public init(id: ID<Opportunity>, version: Int? = nil, leadId: ID<Lead>) {
    self.id = id
    self.version = version
    self.leadId = leadId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.leadId = try fields.value("leadId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.set("leadId", self.leadId)
  }
}

public struct SetQuota: WireObject, Hashable {
  /// Whose quota; without it and `teamId` the workspace's.
  public var ownerId: ID<User>?
  public var teamId: ID<Team>?
  public var period: QuotaPeriod
  /// The first day of the period.
  public var startsOn: CalendarDate
  /// ISO 4217; without it the workspace's. Matches a currency code of three capital letters.
  public var currency: String?
  /// Without it the quota is taken away. At least 0.
  public var amount: Money?
  /// The version that it is based on, 0 if there was none; a stale one is a conflict. At least 0.
  public var version: Int?

  public init(
    ownerId: ID<User>? = nil,
    teamId: ID<Team>? = nil,
    period: QuotaPeriod,
    startsOn: CalendarDate,
    currency: String? = nil,
    amount: Money? = nil,
    version: Int? = nil
  ) {
    self.ownerId = ownerId
    self.teamId = teamId
    self.period = period
    self.startsOn = startsOn
    self.currency = currency
    self.amount = amount
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.ownerId = try fields.optional("ownerId")
    self.teamId = try fields.optional("teamId")
    self.period = try fields.value("period")
    self.startsOn = try fields.value("startsOn")
    self.currency = try fields.optional("currency")
    self.amount = try fields.optional("amount")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("teamId", self.teamId)
    fields.set("period", self.period)
    fields.set("startsOn", self.startsOn)
    fields.setOptional("currency", self.currency)
    fields.setOptional("amount", self.amount)
    fields.setOptional("version", self.version)
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

public struct SnapshotComparison: WireObject, Hashable {
  public var from: Instant
  public var to: Instant
  /// By currency.
  public var amounts: [ComparedAmount]
  /// By kind, then by currency.
  public var changes: [ForecastChangeSum]
  /// Those that the caller may see now, by the size of the change, the largest first.
  public var deals: [ChangedDeal]
  /// Where the next page of deals starts; absent on the last page.
  public var nextCursor: String?

  public init(
    from: Instant,
    to: Instant,
    amounts: [ComparedAmount],
    changes: [ForecastChangeSum],
    deals: [ChangedDeal],
    nextCursor: String? = nil
  ) {
    self.from = from
    self.to = to
    self.amounts = amounts
    self.changes = changes
    self.deals = deals
    self.nextCursor = nextCursor
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.amounts = try fields.value("amounts")
    self.changes = try fields.value("changes")
    self.deals = try fields.value("deals")
    self.nextCursor = try fields.optional("nextCursor")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("amounts", self.amounts)
    fields.set("changes", self.changes)
    fields.set("deals", self.deals)
    fields.setOptional("nextCursor", self.nextCursor)
  }
}

/// A snapshot with the forecast that it holds.
public struct SnapshotForecast: WireObject, Hashable {
  public var snapshot: ForecastSnapshot
  public var forecast: RevenueForecast

  public init(snapshot: ForecastSnapshot, forecast: RevenueForecast) {
    self.snapshot = snapshot
    self.forecast = forecast
  }

  public init(fields: WireFields) throws(WireError) {
    self.snapshot = try fields.value("snapshot")
    self.forecast = try fields.value("forecast")
  }

  public func write(to fields: inout WireFields) {
    fields.set("snapshot", self.snapshot)
    fields.set("forecast", self.forecast)
  }
}

public struct SnoozeTask: WireObject, Hashable {
  public var id: ID<TaskItem>
  /// When it comes back; `null` brings it back at once. In the future.
  public var until: Instant?
  /// At least 1.
  public var version: Int?

  public init(id: ID<TaskItem>, until: Instant? = nil, version: Int? = nil) {
    self.id = id
    self.until = until
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.until = try fields.optional("until")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("until", self.until)
    fields.setOptional("version", self.version)
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
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes, of its place, too.
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
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
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
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
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
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
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
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
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
  /// Of the pipeline whose order it is: what reorderStages may be based on.
  public var version: Int

  public init(items: [Stage], version: Int) {
    self.items = items
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
    fields.set("version", self.version)
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

/// News of the domain.
public indirect enum SystemEvent: WireObject, Hashable {
  /// Something changed. `eventId` is the same wherever it is told.
  case event(eventId: String, name: String, entityId: String, at: Instant, actorId: ID<User>? = nil, data: JSONValue)
  /// Events are missing, because the subscriber was away for longer than they are kept: read everything anew.
  case reset(reason: String)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "event": self = .event(eventId: try fields.value("eventId"), name: try fields.value("name"), entityId: try fields.value("entityId"), at: try fields.value("at"), actorId: try fields.optional("actorId"), data: try fields.value("data"))
    case "reset": self = .reset(reason: try fields.value("reason"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .event(let value0, let value1, let value2, let value3, let value4, let value5):
      fields.set("type", "event")
      fields.set("eventId", value0)
      fields.set("name", value1)
      fields.set("entityId", value2)
      fields.set("at", value3)
      fields.setOptional("actorId", value4)
      fields.set("data", value5)
    case .reset(let value0):
      fields.set("type", "reset")
      fields.set("reason", value0)
    case .unrecognized(_, let members): fields.members = members
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

public struct TakeSnapshot: WireObject, Hashable {
  /// What it is for. White space at both ends is taken away. 1 to 500 characters.
  public var note: String?

  public init(note: String? = nil) {
    self.note = note
  }

  public init(fields: WireFields) throws(WireError) {
    self.note = try fields.optional("note")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("note", self.note)
  }
}

/// When listed tasks are due.
public enum TaskDue: WireChoice {
  /// Their moment or their day has passed.
  case overdue
  /// On this day, at whatever time.
  case today
  /// Overdue or today: what there is to do now.
  case now
  /// After this day.
  case upcoming
  case undated
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [TaskDue] = [.overdue, .today, .now, .upcoming, .undated]

  public init(rawValue: String) {
    switch rawValue {
    case "overdue": self = .overdue
    case "today": self = .today
    case "now": self = .now
    case "upcoming": self = .upcoming
    case "undated": self = .undated
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .overdue: "overdue"
    case .today: "today"
    case .now: "now"
    case .upcoming: "upcoming"
    case .undated: "undated"
    case .unrecognized(let word): word
    }
  }
}

/// Why a task was not changed.
public indirect enum TaskError: WireObject, Hashable {
  /// The task has changed since; `current` is what it is now.
  case staleVersion(current: TaskItem)
  /// The task is not in the state that this needs: what is done is neither done again nor put off, and what is open is
  /// not
  /// opened. `status` says which it is.
  case wrongStatus(status: TaskStatus, why: String)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "wrongStatus": self = .wrongStatus(status: try fields.value("status"), why: try fields.value("why"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .wrongStatus(let value0, let value1):
      fields.set("type", "wrongStatus")
      fields.set("status", value0)
      fields.set("why", value1)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

/// Something that somebody has to do, on its own or for a customer, a deal or a lead.
public struct TaskItem: WireObject, Hashable {
  public var id: ID<TaskItem>
  public var title: String
  public var description: String?
  public var kind: TaskKind
  public var priority: TaskPriority
  public var status: TaskStatus
  /// The day on which it is due, whatever the time.
  public var dueDate: CalendarDate?
  /// The moment at which it is due, instead of a day.
  public var dueAt: Instant?
  /// Whether it is open and its moment, or its day, has passed.
  public var isOverdue: Bool
  /// Until then it is not shown among what is to be done.
  public var snoozedUntil: Instant?
  public var assigneeId: ID<User>
  public var assigneeName: String
  public var customerProfileId: ID<CustomerProfile>?
  public var customerName: String?
  public var contactId: ID<Contact>?
  public var contactName: String?
  public var opportunityId: ID<Opportunity>?
  public var opportunityTitle: String?
  public var leadId: ID<Lead>?
  public var leadName: String?
  public var completedAt: Instant?
  public var completedBy: ID<User>?
  /// What came of it.
  public var outcome: String?
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  public var version: Int

  public init(
    id: ID<TaskItem>,
    title: String,
    description: String? = nil,
    kind: TaskKind,
    priority: TaskPriority,
    status: TaskStatus,
    dueDate: CalendarDate? = nil,
    dueAt: Instant? = nil,
    isOverdue: Bool,
    snoozedUntil: Instant? = nil,
    assigneeId: ID<User>,
    assigneeName: String,
    customerProfileId: ID<CustomerProfile>? = nil,
    customerName: String? = nil,
    contactId: ID<Contact>? = nil,
    contactName: String? = nil,
    opportunityId: ID<Opportunity>? = nil,
    opportunityTitle: String? = nil,
    leadId: ID<Lead>? = nil,
    leadName: String? = nil,
    completedAt: Instant? = nil,
    completedBy: ID<User>? = nil,
    outcome: String? = nil,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.kind = kind
    self.priority = priority
    self.status = status
    self.dueDate = dueDate
    self.dueAt = dueAt
    self.isOverdue = isOverdue
    self.snoozedUntil = snoozedUntil
    self.assigneeId = assigneeId
    self.assigneeName = assigneeName
    self.customerProfileId = customerProfileId
    self.customerName = customerName
    self.contactId = contactId
    self.contactName = contactName
    self.opportunityId = opportunityId
    self.opportunityTitle = opportunityTitle
    self.leadId = leadId
    self.leadName = leadName
    self.completedAt = completedAt
    self.completedBy = completedBy
    self.outcome = outcome
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.title = try fields.value("title")
    self.description = try fields.optional("description")
    self.kind = try fields.value("kind")
    self.priority = try fields.value("priority")
    self.status = try fields.value("status")
    self.dueDate = try fields.optional("dueDate")
    self.dueAt = try fields.optional("dueAt")
    self.isOverdue = try fields.value("isOverdue")
    self.snoozedUntil = try fields.optional("snoozedUntil")
    self.assigneeId = try fields.value("assigneeId")
    self.assigneeName = try fields.value("assigneeName")
    self.customerProfileId = try fields.optional("customerProfileId")
    self.customerName = try fields.optional("customerName")
    self.contactId = try fields.optional("contactId")
    self.contactName = try fields.optional("contactName")
    self.opportunityId = try fields.optional("opportunityId")
    self.opportunityTitle = try fields.optional("opportunityTitle")
    self.leadId = try fields.optional("leadId")
    self.leadName = try fields.optional("leadName")
    self.completedAt = try fields.optional("completedAt")
    self.completedBy = try fields.optional("completedBy")
    self.outcome = try fields.optional("outcome")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("title", self.title)
    fields.setOptional("description", self.description)
    fields.set("kind", self.kind)
    fields.set("priority", self.priority)
    fields.set("status", self.status)
    fields.setOptional("dueDate", self.dueDate)
    fields.setOptional("dueAt", self.dueAt)
    fields.set("isOverdue", self.isOverdue)
    fields.setOptional("snoozedUntil", self.snoozedUntil)
    fields.set("assigneeId", self.assigneeId)
    fields.set("assigneeName", self.assigneeName)
    fields.setOptional("customerProfileId", self.customerProfileId)
    fields.setOptional("customerName", self.customerName)
    fields.setOptional("contactId", self.contactId)
    fields.setOptional("contactName", self.contactName)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("opportunityTitle", self.opportunityTitle)
    fields.setOptional("leadId", self.leadId)
    fields.setOptional("leadName", self.leadName)
    fields.setOptional("completedAt", self.completedAt)
    fields.setOptional("completedBy", self.completedBy)
    fields.setOptional("outcome", self.outcome)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
  }
}

/// One page of a list.
public struct TaskItemPage: WireObject, Hashable {
  public var items: [TaskItem]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [TaskItem], nextCursor: String? = nil, total: Int? = nil) {
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

/// One task, by its id.
public struct TaskKey: WireObject, Hashable {
  public var id: ID<TaskItem>

  public init(id: ID<TaskItem>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public enum TaskKind: WireChoice {
  case todo
  case call
  case email
  case meeting
  case followUp
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [TaskKind] = [.todo, .call, .email, .meeting, .followUp]

  public init(rawValue: String) {
    switch rawValue {
    case "todo": self = .todo
    case "call": self = .call
    case "email": self = .email
    case "meeting": self = .meeting
    case "followUp": self = .followUp
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .todo: "todo"
    case .call: "call"
    case .email: "email"
    case .meeting: "meeting"
    case .followUp: "followUp"
    case .unrecognized(let word): word
    }
  }
}

/// How much it matters, the most important last.
public enum TaskPriority: WireChoice {
  case low
  case normal
  case high
  case urgent
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [TaskPriority] = [.low, .normal, .high, .urgent]

  public init(rawValue: String) {
    switch rawValue {
    case "low": self = .low
    case "normal": self = .normal
    case "high": self = .high
    case "urgent": self = .urgent
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .low: "low"
    case .normal: "normal"
    case .high: "high"
    case .urgent: "urgent"
    case .unrecognized(let word): word
    }
  }
}

/// Whose tasks to list.
public enum TaskScope: WireChoice {
  /// The caller's.
  case mine
  /// Those of the caller's team; of who is in none, their own.
  case team
  /// All that the caller may see.
  case all
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [TaskScope] = [.mine, .team, .all]

  public init(rawValue: String) {
    switch rawValue {
    case "mine": self = .mine
    case "team": self = .team
    case "all": self = .all
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .mine: "mine"
    case .team: "team"
    case .all: "all"
    case .unrecognized(let word): word
    }
  }
}

public enum TaskSort: WireChoice {
  /// By the day or moment; a day counts with its end, tasks without either come last.
  case due
  /// Ascending is from the most urgent on; then by when they are due.
  case priority
  case created
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [TaskSort] = [.due, .priority, .created]

  public init(rawValue: String) {
    switch rawValue {
    case "due": self = .due
    case "priority": self = .priority
    case "created": self = .created
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .due: "due"
    case .priority: "priority"
    case .created: "created"
    case .unrecognized(let word): word
    }
  }
}

public enum TaskStatus: WireChoice {
  case open
  case done
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [TaskStatus] = [.open, .done]

  public init(rawValue: String) {
    switch rawValue {
    case "open": self = .open
    case "done": self = .done
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .open: "open"
    case .done: "done"
    case .unrecognized(let word): word
    }
  }
}

/// What is taxed with one rate.
public struct TaxTotal: WireObject, Hashable {
  /// In percent.
  public var rate: Double
  /// The sum of the lines with that rate.
  public var net: Money
  /// The rate of that sum, rounded half away from zero to the currency's minor unit (EN 16931, BR-CO-17).
  public var tax: Money

  public init(rate: Double, net: Money, tax: Money) {
    self.rate = rate
    self.net = net
    self.tax = tax
  }

  public init(fields: WireFields) throws(WireError) {
    self.rate = try fields.value("rate")
    self.net = try fields.value("net")
    self.tax = try fields.value("tax")
  }

  public func write(to fields: inout WireFields) {
    fields.set("rate", self.rate)
    fields.set("net", self.net)
    fields.set("tax", self.tax)
  }
}

/// People who work together: managers see and change what their team owns.
public struct TeamDetail: WireObject, Hashable {
  public var id: ID<Team>
  public var name: String
  public var createdAt: Instant
  public var updatedAt: Instant
  public var createdBy: ID<User>
  public var updatedBy: ID<User>
  /// Counts the changes; who is in it does not count.
  public var version: Int
  /// How many may sign in.
  public var memberCount: Int

  public init(
    id: ID<Team>,
    name: String,
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: ID<User>,
    updatedBy: ID<User>,
    version: Int,
    memberCount: Int
  ) {
    self.id = id
    self.name = name
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.updatedBy = updatedBy
    self.version = version
    self.memberCount = memberCount
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.name = try fields.value("name")
    self.createdAt = try fields.value("createdAt")
    self.updatedAt = try fields.value("updatedAt")
    self.createdBy = try fields.value("createdBy")
    self.updatedBy = try fields.value("updatedBy")
    self.version = try fields.value("version")
    self.memberCount = try fields.value("memberCount")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("name", self.name)
    fields.set("createdAt", self.createdAt)
    fields.set("updatedAt", self.updatedAt)
    fields.set("createdBy", self.createdBy)
    fields.set("updatedBy", self.updatedBy)
    fields.set("version", self.version)
    fields.set("memberCount", self.memberCount)
  }
}

/// Why a team was not changed.
public indirect enum TeamDetailError: WireObject, Hashable {
  /// The team has changed since; `current` is what it is now.
  case staleVersion(current: TeamDetail)
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

/// Why the team stayed as it was.
public indirect enum TeamError: WireObject, Hashable {
  /// The member has changed since; `current` is who they are now.
  case staleVersion(current: Member)
  /// Owners are made, changed and deactivated by owners alone.
  case ownersOnly
  /// A workspace needs an owner who may sign in.
  case lastOwner
  /// Somebody else has to do this.
  case notYourself
  /// The address belongs to a member.
  case alreadyMember(email: String)
  /// The installation sends no mail.
  case noMail
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "ownersOnly": self = .ownersOnly
    case "lastOwner": self = .lastOwner
    case "notYourself": self = .notYourself
    case "alreadyMember": self = .alreadyMember(email: try fields.value("email"))
    case "noMail": self = .noMail
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .ownersOnly:
      fields.set("type", "ownersOnly")
    case .lastOwner:
      fields.set("type", "lastOwner")
    case .notYourself:
      fields.set("type", "notYourself")
    case .alreadyMember(let value0):
      fields.set("type", "alreadyMember")
      fields.set("email", value0)
    case .noMail:
      fields.set("type", "noMail")
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct TeamKey: WireObject, Hashable {
  public var id: ID<Team>

  public init(id: ID<Team>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct TeamList: WireObject, Hashable {
  /// By name.
  public var items: [TeamDetail]

  public init(items: [TeamDetail]) {
    self.items = items
  }

  public init(fields: WireFields) throws(WireError) {
    self.items = try fields.value("items")
  }

  public func write(to fields: inout WireFields) {
    fields.set("items", self.items)
  }
}

/// Something that happened with a customer.
public struct TimelineItem: WireObject, Hashable {
  /// Of the entry itself; no other one has it.
  public var id: Int
  public var kind: TimelineKind
  /// What happened, in a word: `created`, `won`, `stage-changed`; of an activity its outcome or direction.
  public var event: String
  /// What it happened to: a deal's title, a contact's name, an activity's subject.
  public var title: String
  public var detail: String?
  public var happenedAt: Instant
  /// The kind of record that it tells of: `Opportunity`.
  public var entity: String
  /// Which one.
  public var entityId: String
  /// The deal that it tells of.
  public var opportunityId: ID<Opportunity>?
  /// Who is responsible for what it tells of.
  public var ownerId: ID<User>?
  public var ownerName: String?
  /// Who did it; absent if nobody was signed in.
  public var actorId: ID<User>?
  public var actorName: String?

  public init(
    id: Int,
    kind: TimelineKind,
    event: String,
    title: String,
    detail: String? = nil,
    happenedAt: Instant,
    entity: String,
    entityId: String,
    opportunityId: ID<Opportunity>? = nil,
    ownerId: ID<User>? = nil,
    ownerName: String? = nil,
    actorId: ID<User>? = nil,
    actorName: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.event = event
    self.title = title
    self.detail = detail
    self.happenedAt = happenedAt
    self.entity = entity
    self.entityId = entityId
    self.opportunityId = opportunityId
    self.ownerId = ownerId
    self.ownerName = ownerName
    self.actorId = actorId
    self.actorName = actorName
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.kind = try fields.value("kind")
    self.event = try fields.value("event")
    self.title = try fields.value("title")
    self.detail = try fields.optional("detail")
    self.happenedAt = try fields.value("happenedAt")
    self.entity = try fields.value("entity")
    self.entityId = try fields.value("entityId")
    self.opportunityId = try fields.optional("opportunityId")
    self.ownerId = try fields.optional("ownerId")
    self.ownerName = try fields.optional("ownerName")
    self.actorId = try fields.optional("actorId")
    self.actorName = try fields.optional("actorName")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.set("kind", self.kind)
    fields.set("event", self.event)
    fields.set("title", self.title)
    fields.setOptional("detail", self.detail)
    fields.set("happenedAt", self.happenedAt)
    fields.set("entity", self.entity)
    fields.set("entityId", self.entityId)
    fields.setOptional("opportunityId", self.opportunityId)
    fields.setOptional("ownerId", self.ownerId)
    fields.setOptional("ownerName", self.ownerName)
    fields.setOptional("actorId", self.actorId)
    fields.setOptional("actorName", self.actorName)
  }
}

/// One page of a list.
public struct TimelineItemPage: WireObject, Hashable {
  public var items: [TimelineItem]
  /// Where the next page starts; absent on the last page.
  public var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  public var total: Int?

  public init(items: [TimelineItem], nextCursor: String? = nil, total: Int? = nil) {
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

/// What an entry of the timeline is about.
public enum TimelineKind: WireChoice {
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
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [TimelineKind] = [.call, .email, .meeting, .note, .visit, .customer, .contact, .lead, .opportunity, .quote, .order, .task, .document, .consent, .relationship, .segment, .event]

  public init(rawValue: String) {
    switch rawValue {
    case "call": self = .call
    case "email": self = .email
    case "meeting": self = .meeting
    case "note": self = .note
    case "visit": self = .visit
    case "customer": self = .customer
    case "contact": self = .contact
    case "lead": self = .lead
    case "opportunity": self = .opportunity
    case "quote": self = .quote
    case "order": self = .order
    case "task": self = .task
    case "document": self = .document
    case "consent": self = .consent
    case "relationship": self = .relationship
    case "segment": self = .segment
    case "event": self = .event
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .call: "call"
    case .email: "email"
    case .meeting: "meeting"
    case .note: "note"
    case .visit: "visit"
    case .customer: "customer"
    case .contact: "contact"
    case .lead: "lead"
    case .opportunity: "opportunity"
    case .quote: "quote"
    case .order: "order"
    case .task: "task"
    case .document: "document"
    case .consent: "consent"
    case .relationship: "relationship"
    case .segment: "segment"
    case .event: "event"
    case .unrecognized(let word): word
    }
  }
}

/// Why two-factor authentication stayed as it was.
public indirect enum TwoFactorError: WireObject, Hashable {
  case wrongPassword
  /// The code is wrong or too old.
  case wrongCode
  case alreadyEnabled
  /// There is nothing to confirm or to make codes for: begin with `auth.enableTwoFactor`.
  case notBegun
  /// There were too many attempts: the next one may come after so many seconds.
  case tooManyAttempts(retryAfterSeconds: Int)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "wrongPassword": self = .wrongPassword
    case "wrongCode": self = .wrongCode
    case "alreadyEnabled": self = .alreadyEnabled
    case "notBegun": self = .notBegun
    case "tooManyAttempts": self = .tooManyAttempts(retryAfterSeconds: try fields.value("retryAfterSeconds"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .wrongPassword:
      fields.set("type", "wrongPassword")
    case .wrongCode:
      fields.set("type", "wrongCode")
    case .alreadyEnabled:
      fields.set("type", "alreadyEnabled")
    case .notBegun:
      fields.set("type", "notBegun")
    case .tooManyAttempts(let value0):
      fields.set("type", "tooManyAttempts")
      fields.set("retryAfterSeconds", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct TwoFactorRecoveryCodes: WireObject, Hashable {
  /// `abcd-efgh-ijkl-mnop`; each is good once.
  public var codes: [String]

  public init(codes: [String]) {
    self.codes = codes
  }

  public init(fields: WireFields) throws(WireError) {
    self.codes = try fields.value("codes")
  }

  public func write(to fields: inout WireFields) {
    fields.set("codes", self.codes)
  }
}

public struct TwoFactorSecret: WireObject, Hashable {
  /// To be typed into the authenticator app, in Base32.
  public var secret: String
  /// To be shown to it as a QR code: `otpauth://totp/…`.
  public var uri: String

  public init(secret: String, uri: String) {
    self.secret = secret
    self.uri = uri
  }

  public init(fields: WireFields) throws(WireError) {
    self.secret = try fields.value("secret")
    self.uri = try fields.value("uri")
  }

  public func write(to fields: inout WireFields) {
    fields.set("secret", self.secret)
    fields.set("uri", self.uri)
  }
}

public struct TwoFactorStatus: WireObject, Hashable {
  /// Whether signing in needs a code.
  public var isEnabled: Bool
  public var recoveryCodesLeft: Int

  public init(isEnabled: Bool, recoveryCodesLeft: Int) {
    self.isEnabled = isEnabled
    self.recoveryCodesLeft = recoveryCodesLeft
  }

  public init(fields: WireFields) throws(WireError) {
    self.isEnabled = try fields.value("isEnabled")
    self.recoveryCodesLeft = try fields.value("recoveryCodesLeft")
  }

  public func write(to fields: inout WireFields) {
    fields.set("isEnabled", self.isEnabled)
    fields.set("recoveryCodesLeft", self.recoveryCodesLeft)
  }
}

/// What the address of a visited page said of where the visitor came from.
public struct UTMParameters: WireObject, Hashable {
  /// White space at both ends is taken away. At most 200 characters.
  public var source: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var medium: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var campaign: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var term: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var content: String?

  public init(
    source: String? = nil,
    medium: String? = nil,
    campaign: String? = nil,
    term: String? = nil,
    content: String? = nil
  ) {
    self.source = source
    self.medium = medium
    self.campaign = campaign
    self.term = term
    self.content = content
  }

  public init(fields: WireFields) throws(WireError) {
    self.source = try fields.optional("source")
    self.medium = try fields.optional("medium")
    self.campaign = try fields.optional("campaign")
    self.term = try fields.optional("term")
    self.content = try fields.optional("content")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("source", self.source)
    fields.setOptional("medium", self.medium)
    fields.setOptional("campaign", self.campaign)
    fields.setOptional("term", self.term)
    fields.setOptional("content", self.content)
  }
}

public struct UndoBulkUpdate: WireObject, Hashable {
  /// The `changeId` that the bulk update was answered with.
  public var id: ID<BulkChange>

  public init(id: ID<BulkChange>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct UndoMerge: WireObject, Hashable {
  public var id: ID<CustomerMerge>

  public init(id: ID<CustomerMerge>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct UndoneBulkUpdate: WireObject, Hashable {
  /// How many records are as they were before.
  public var restored: Int
  /// How many keep something of the update: somebody has changed that since, they are gone, they are no longer the
  /// caller's to change, or what they were is not there any more.
  public var kept: Int

  public init(restored: Int, kept: Int) {
    self.restored = restored
    self.kept = kept
  }

  public init(fields: WireFields) throws(WireError) {
    self.restored = try fields.value("restored")
    self.kept = try fields.value("kept")
  }

  public func write(to fields: inout WireFields) {
    fields.set("restored", self.restored)
    fields.set("kept", self.kept)
  }
}

public struct UndoneMerge: WireObject, Hashable {
  /// The customer that stayed.
  public var customer: CustomerProfile
  /// The customer that is there again.
  public var restored: CustomerProfile

  public init(customer: CustomerProfile, restored: CustomerProfile) {
    self.customer = customer
    self.restored = restored
  }

  public init(fields: WireFields) throws(WireError) {
    self.customer = try fields.value("customer")
    self.restored = try fields.value("restored")
  }

  public func write(to fields: inout WireFields) {
    fields.set("customer", self.customer)
    fields.set("restored", self.restored)
  }
}

public struct UpdateActivity: WireObject, Hashable {
  public var id: ID<Activity>
  /// The version that the update was based on; a stale one is a conflict. At least 1.
  public var version: Int?
  /// With another kind, what goes with the old one alone must be taken away or replaced.
  public var kind: ActivityKind?
  /// White space at both ends is taken away. 1 to 300 characters.
  public var subject: String?
  /// White space at both ends is taken away. At most 50000 characters.
  public var body: Patch<String>
  public var customerProfileId: Patch<ID<CustomerProfile>>
  public var contactId: Patch<ID<Contact>>
  public var leadId: Patch<ID<Lead>>
  public var opportunityId: Patch<ID<Opportunity>>
  public var direction: Patch<ActivityDirection>
  /// 0 to 1440.
  public var durationMinutes: Patch<Int>
  public var outcome: Patch<ActivityOutcome>
  /// White space at both ends is taken away. At most 300 characters.
  public var location: Patch<String>
  public var happenedAt: Instant?
  /// At most 100 elements.
  public var participants: [ActivityParticipantInput]?
  public var ownerId: ID<User>?

  public init(
    id: ID<Activity>,
    version: Int? = nil,
    kind: ActivityKind? = nil,
    subject: String? = nil,
    body: Patch<String> = .absent,
    customerProfileId: Patch<ID<CustomerProfile>> = .absent,
    contactId: Patch<ID<Contact>> = .absent,
    leadId: Patch<ID<Lead>> = .absent,
    opportunityId: Patch<ID<Opportunity>> = .absent,
    direction: Patch<ActivityDirection> = .absent,
    durationMinutes: Patch<Int> = .absent,
    outcome: Patch<ActivityOutcome> = .absent,
    location: Patch<String> = .absent,
    happenedAt: Instant? = nil,
    participants: [ActivityParticipantInput]? = nil,
    ownerId: ID<User>? = nil
  ) {
    self.id = id
    self.version = version
    self.kind = kind
    self.subject = subject
    self.body = body
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.leadId = leadId
    self.opportunityId = opportunityId
    self.direction = direction
    self.durationMinutes = durationMinutes
    self.outcome = outcome
    self.location = location
    self.happenedAt = happenedAt
    self.participants = participants
    self.ownerId = ownerId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.kind = try fields.optional("kind")
    self.subject = try fields.optional("subject")
    self.body = try fields.patch("body")
    self.customerProfileId = try fields.patch("customerProfileId")
    self.contactId = try fields.patch("contactId")
    self.leadId = try fields.patch("leadId")
    self.opportunityId = try fields.patch("opportunityId")
    self.direction = try fields.patch("direction")
    self.durationMinutes = try fields.patch("durationMinutes")
    self.outcome = try fields.patch("outcome")
    self.location = try fields.patch("location")
    self.happenedAt = try fields.optional("happenedAt")
    self.participants = try fields.optional("participants")
    self.ownerId = try fields.optional("ownerId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("kind", self.kind)
    fields.setOptional("subject", self.subject)
    fields.setPatch("body", self.body)
    fields.setPatch("customerProfileId", self.customerProfileId)
    fields.setPatch("contactId", self.contactId)
    fields.setPatch("leadId", self.leadId)
    fields.setPatch("opportunityId", self.opportunityId)
    fields.setPatch("direction", self.direction)
    fields.setPatch("durationMinutes", self.durationMinutes)
    fields.setPatch("outcome", self.outcome)
    fields.setPatch("location", self.location)
    fields.setOptional("happenedAt", self.happenedAt)
    fields.setOptional("participants", self.participants)
    fields.setOptional("ownerId", self.ownerId)
  }
}

public struct UpdateAddress: WireObject, Hashable {
  public var id: ID<CustomerAddress>
  /// At least 1.
  public var version: Int?
  public var kind: AddressKind?
  /// White space at both ends is taken away. At most 100 characters.
  public var label: Patch<String>
  /// White space at both ends is taken away. At most 200 characters.
  public var recipient: Patch<String>
  /// White space at both ends is taken away. 1 to 200 characters.
  public var line1: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var line2: Patch<String>
  /// White space at both ends is taken away. At most 20 characters.
  public var postalCode: Patch<String>
  /// White space at both ends is taken away. At most 100 characters.
  public var city: Patch<String>
  /// White space at both ends is taken away. At most 100 characters.
  public var region: Patch<String>
  /// White space at both ends is taken away. Matches a country's code of two capital letters.
  public var country: Patch<String>
  /// `true` makes it the default one of its kind instead of the one that is; `false` leaves the kind without one.
  public var isDefault: Bool?

  public init(
    id: ID<CustomerAddress>,
    version: Int? = nil,
    kind: AddressKind? = nil,
    label: Patch<String> = .absent,
    recipient: Patch<String> = .absent,
    line1: String? = nil,
    line2: Patch<String> = .absent,
    postalCode: Patch<String> = .absent,
    city: Patch<String> = .absent,
    region: Patch<String> = .absent,
    country: Patch<String> = .absent,
    isDefault: Bool? = nil
  ) {
    self.id = id
    self.version = version
    self.kind = kind
    self.label = label
    self.recipient = recipient
    self.line1 = line1
    self.line2 = line2
    self.postalCode = postalCode
    self.city = city
    self.region = region
    self.country = country
    self.isDefault = isDefault
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.kind = try fields.optional("kind")
    self.label = try fields.patch("label")
    self.recipient = try fields.patch("recipient")
    self.line1 = try fields.optional("line1")
    self.line2 = try fields.patch("line2")
    self.postalCode = try fields.patch("postalCode")
    self.city = try fields.patch("city")
    self.region = try fields.patch("region")
    self.country = try fields.patch("country")
    self.isDefault = try fields.optional("isDefault")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("kind", self.kind)
    fields.setPatch("label", self.label)
    fields.setPatch("recipient", self.recipient)
    fields.setOptional("line1", self.line1)
    fields.setPatch("line2", self.line2)
    fields.setPatch("postalCode", self.postalCode)
    fields.setPatch("city", self.city)
    fields.setPatch("region", self.region)
    fields.setPatch("country", self.country)
    fields.setOptional("isDefault", self.isDefault)
  }
}

public struct UpdateContact: WireObject, Hashable {
  public var id: ID<Contact>
  /// At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var name: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var jobTitle: Patch<String>
  /// White space at both ends is taken away. At most 200 characters.
  public var department: Patch<String>
  /// White space at both ends is taken away. Made lower case. An e-mail address.
  public var email: Patch<String>
  /// White space at both ends is taken away. A telephone number with country code.
  public var phone: Patch<String>
  /// White space at both ends is taken away. A telephone number with country code.
  public var mobile: Patch<String>
  /// White space at both ends is taken away. At most 10000 characters.
  public var notes: Patch<String>
  public var isPrimary: Bool?
  public var ownerId: ID<User>?

  public init(
    id: ID<Contact>,
    version: Int? = nil,
    name: String? = nil,
    jobTitle: Patch<String> = .absent,
    department: Patch<String> = .absent,
    email: Patch<String> = .absent,
    phone: Patch<String> = .absent,
    mobile: Patch<String> = .absent,
    notes: Patch<String> = .absent,
    isPrimary: Bool? = nil,
    ownerId: ID<User>? = nil
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.jobTitle = jobTitle
    self.department = department
    self.email = email
    self.phone = phone
    self.mobile = mobile
    self.notes = notes
    self.isPrimary = isPrimary
    self.ownerId = ownerId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.name = try fields.optional("name")
    self.jobTitle = try fields.patch("jobTitle")
    self.department = try fields.patch("department")
    self.email = try fields.patch("email")
    self.phone = try fields.patch("phone")
    self.mobile = try fields.patch("mobile")
    self.notes = try fields.patch("notes")
    self.isPrimary = try fields.optional("isPrimary")
    self.ownerId = try fields.optional("ownerId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("name", self.name)
    fields.setPatch("jobTitle", self.jobTitle)
    fields.setPatch("department", self.department)
    fields.setPatch("email", self.email)
    fields.setPatch("phone", self.phone)
    fields.setPatch("mobile", self.mobile)
    fields.setPatch("notes", self.notes)
    fields.setOptional("isPrimary", self.isPrimary)
    fields.setOptional("ownerId", self.ownerId)
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
  /// Values by the keys of custom fields; those that are left out stay, `null` empties one. At most 100 elements.
  public var customFields: [String: JSONValue]?
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
    customFields: [String: JSONValue]? = nil,
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
    self.customFields = customFields
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
    self.customFields = try fields.optional("customFields")
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
    fields.setOptional("customFields", self.customFields)
    fields.setOptional("ownerId", self.ownerId)
  }
}

public struct UpdateDocument: WireObject, Hashable {
  public var id: ID<Document>
  /// The version that the update was based on; a stale one is a conflict. At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 300 characters.
  public var title: String?
  /// White space at both ends is taken away. At most 10000 characters.
  public var description: Patch<String>
  /// White space at both ends is taken away. Made lower case. At most 50 characters.
  public var category: Patch<String>
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
  public var tags: [String]?
  public var customerProfileId: Patch<ID<CustomerProfile>>
  public var opportunityId: Patch<ID<Opportunity>>
  public var ownerId: ID<User>?

  public init(
    id: ID<Document>,
    version: Int? = nil,
    title: String? = nil,
    description: Patch<String> = .absent,
    category: Patch<String> = .absent,
    tags: [String]? = nil,
    customerProfileId: Patch<ID<CustomerProfile>> = .absent,
    opportunityId: Patch<ID<Opportunity>> = .absent,
    ownerId: ID<User>? = nil
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.description = description
    self.category = category
    self.tags = tags
    self.customerProfileId = customerProfileId
    self.opportunityId = opportunityId
    self.ownerId = ownerId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.title = try fields.optional("title")
    self.description = try fields.patch("description")
    self.category = try fields.patch("category")
    self.tags = try fields.optional("tags")
    self.customerProfileId = try fields.patch("customerProfileId")
    self.opportunityId = try fields.patch("opportunityId")
    self.ownerId = try fields.optional("ownerId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("title", self.title)
    fields.setPatch("description", self.description)
    fields.setPatch("category", self.category)
    fields.setOptional("tags", self.tags)
    fields.setPatch("customerProfileId", self.customerProfileId)
    fields.setPatch("opportunityId", self.opportunityId)
    fields.setOptional("ownerId", self.ownerId)
  }
}

public struct UpdateLead: WireObject, Hashable {
  public var id: ID<Lead>
  /// At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var name: String?
  /// White space at both ends is taken away. At most 200 characters.
  public var company: Patch<String>
  /// White space at both ends is taken away. At most 200 characters.
  public var jobTitle: Patch<String>
  /// White space at both ends is taken away. Made lower case. An e-mail address.
  public var email: Patch<String>
  /// White space at both ends is taken away. A telephone number with country code.
  public var phone: Patch<String>
  /// White space at both ends is taken away. An http or https URL. At most 2000 characters.
  public var website: Patch<String>
  /// White space at both ends is taken away. At most 100 characters.
  public var industry: Patch<String>
  /// What another procedure asks more for is refused: disqualifyLead the reason, convertLead the customer.
  public var status: LeadStatus?
  /// White space at both ends is taken away. At most 100 characters.
  public var source: Patch<String>
  /// All of them together.
  public var utm: Patch<UTMParameters>
  /// White space at both ends is taken away. An http or https URL. At most 2000 characters.
  public var referrer: Patch<String>
  /// White space at both ends is taken away. An http or https URL. At most 2000 characters.
  public var landingPage: Patch<String>
  public var campaignId: Patch<ID<Campaign>>
  /// White space at both ends is taken away. 1 to 200 characters.
  public var externalId: Patch<String>
  /// White space at both ends is taken away. At most 10000 characters.
  public var notes: Patch<String>
  /// At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
  public var tags: [String]?

  public init(
    id: ID<Lead>,
    version: Int? = nil,
    name: String? = nil,
    company: Patch<String> = .absent,
    jobTitle: Patch<String> = .absent,
    email: Patch<String> = .absent,
    phone: Patch<String> = .absent,
    website: Patch<String> = .absent,
    industry: Patch<String> = .absent,
    status: LeadStatus? = nil,
    source: Patch<String> = .absent,
    utm: Patch<UTMParameters> = .absent,
    referrer: Patch<String> = .absent,
    landingPage: Patch<String> = .absent,
    campaignId: Patch<ID<Campaign>> = .absent,
    externalId: Patch<String> = .absent,
    notes: Patch<String> = .absent,
    tags: [String]? = nil
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.company = company
    self.jobTitle = jobTitle
    self.email = email
    self.phone = phone
    self.website = website
    self.industry = industry
    self.status = status
    self.source = source
    self.utm = utm
    self.referrer = referrer
    self.landingPage = landingPage
    self.campaignId = campaignId
    self.externalId = externalId
    self.notes = notes
    self.tags = tags
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.name = try fields.optional("name")
    self.company = try fields.patch("company")
    self.jobTitle = try fields.patch("jobTitle")
    self.email = try fields.patch("email")
    self.phone = try fields.patch("phone")
    self.website = try fields.patch("website")
    self.industry = try fields.patch("industry")
    self.status = try fields.optional("status")
    self.source = try fields.patch("source")
    self.utm = try fields.patch("utm")
    self.referrer = try fields.patch("referrer")
    self.landingPage = try fields.patch("landingPage")
    self.campaignId = try fields.patch("campaignId")
    self.externalId = try fields.patch("externalId")
    self.notes = try fields.patch("notes")
    self.tags = try fields.optional("tags")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("name", self.name)
    fields.setPatch("company", self.company)
    fields.setPatch("jobTitle", self.jobTitle)
    fields.setPatch("email", self.email)
    fields.setPatch("phone", self.phone)
    fields.setPatch("website", self.website)
    fields.setPatch("industry", self.industry)
    fields.setOptional("status", self.status)
    fields.setPatch("source", self.source)
    fields.setPatch("utm", self.utm)
    fields.setPatch("referrer", self.referrer)
    fields.setPatch("landingPage", self.landingPage)
    fields.setPatch("campaignId", self.campaignId)
    fields.setPatch("externalId", self.externalId)
    fields.setPatch("notes", self.notes)
    fields.setOptional("tags", self.tags)
  }
}

public struct UpdateMe: WireObject, Hashable {
  /// White space at both ends is taken away. 1 to 100 characters.
  public var name: String?
  /// What to read; `null` for the workspace's.
  public var language: Patch<DocumentLanguage>
  /// The version that it is based on; a stale one is a conflict. At least 1.
  public var version: Int?

  public init(name: String? = nil, language: Patch<DocumentLanguage> = .absent, version: Int? = nil) {
    self.name = name
    self.language = language
    self.version = version
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.optional("name")
    self.language = try fields.patch("language")
    self.version = try fields.optional("version")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("name", self.name)
    fields.setPatch("language", self.language)
    fields.setOptional("version", self.version)
  }
}

public struct UpdateMember: WireObject, Hashable {
  public var id: ID<User>
  /// The version that the update was based on; a stale one is a conflict. At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 100 characters.
  public var name: String?
  public var role: Role?
  public var teamId: Patch<ID<Team>>

  public init(
    id: ID<User>,
    version: Int? = nil,
    name: String? = nil,
    role: Role? = nil,
    teamId: Patch<ID<Team>> = .absent
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.role = role
    self.teamId = teamId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.name = try fields.optional("name")
    self.role = try fields.optional("role")
    self.teamId = try fields.patch("teamId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("name", self.name)
    fields.setOptional("role", self.role)
    fields.setPatch("teamId", self.teamId)
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

public struct UpdateOrderStatus: WireObject, Hashable {
  public var id: ID<Order>
  /// At least 1.
  public var version: Int?
  /// One of its `nextStatuses`.
  public var status: OrderStatus
  /// Why it is cancelled; asked for then. White space at both ends is taken away. 1 to 500 characters.
  public var reason: String?

  public init(id: ID<Order>, version: Int? = nil, status: OrderStatus, reason: String? = nil) {
    self.id = id
    self.version = version
    self.status = status
    self.reason = reason
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.status = try fields.value("status")
    self.reason = try fields.optional("reason")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.set("status", self.status)
    fields.setOptional("reason", self.reason)
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

public struct UpdateQuote: WireObject, Hashable {
  public var id: ID<Quote>
  /// The version that the update was based on; a stale one is a conflict. At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var title: String?
  public var contactId: Patch<ID<Contact>>
  /// White space at both ends is taken away. At most 10000 characters.
  public var introduction: Patch<String>
  /// White space at both ends is taken away. At most 10000 characters.
  public var terms: Patch<String>
  /// White space at both ends is taken away. At most 500 characters.
  public var address: Patch<String>
  public var language: DocumentLanguage?
  /// Matches a currency code of three capital letters.
  public var currency: String?
  public var validUntil: Patch<CalendarDate>
  /// All lines; they take the place of the ones before. At most 200 elements.
  public var lines: [QuoteLineInput]?

  public init(
    id: ID<Quote>,
    version: Int? = nil,
    title: String? = nil,
    contactId: Patch<ID<Contact>> = .absent,
    introduction: Patch<String> = .absent,
    terms: Patch<String> = .absent,
    address: Patch<String> = .absent,
    language: DocumentLanguage? = nil,
    currency: String? = nil,
    validUntil: Patch<CalendarDate> = .absent,
    lines: [QuoteLineInput]? = nil
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.contactId = contactId
    self.introduction = introduction
    self.terms = terms
    self.address = address
    self.language = language
    self.currency = currency
    self.validUntil = validUntil
    self.lines = lines
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.title = try fields.optional("title")
    self.contactId = try fields.patch("contactId")
    self.introduction = try fields.patch("introduction")
    self.terms = try fields.patch("terms")
    self.address = try fields.patch("address")
    self.language = try fields.optional("language")
    self.currency = try fields.optional("currency")
    self.validUntil = try fields.patch("validUntil")
    self.lines = try fields.optional("lines")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("title", self.title)
    fields.setPatch("contactId", self.contactId)
    fields.setPatch("introduction", self.introduction)
    fields.setPatch("terms", self.terms)
    fields.setPatch("address", self.address)
    fields.setOptional("language", self.language)
    fields.setOptional("currency", self.currency)
    fields.setPatch("validUntil", self.validUntil)
    fields.setOptional("lines", self.lines)
  }
}

public struct UpdateRelationship: WireObject, Hashable {
  public var id: ID<Relationship>
  /// At least 1.
  public var version: Int?
  /// 1 to 10.
  public var strength: Int?
  /// White space at both ends is taken away. At most 2000 characters.
  public var notes: Patch<String>
  public var since: Patch<CalendarDate>

  public init(
    id: ID<Relationship>,
    version: Int? = nil,
    strength: Int? = nil,
    notes: Patch<String> = .absent,
    since: Patch<CalendarDate> = .absent
  ) {
    self.id = id
    self.version = version
    self.strength = strength
    self.notes = notes
    self.since = since
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.strength = try fields.optional("strength")
    self.notes = try fields.patch("notes")
    self.since = try fields.patch("since")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("strength", self.strength)
    fields.setPatch("notes", self.notes)
    fields.setPatch("since", self.since)
  }
}

public struct UpdateSegment: WireObject, Hashable {
  public var id: ID<Segment>
  /// At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 100 characters.
  public var name: String?
  /// White space at both ends is taken away. At most 2000 characters.
  public var description: Patch<String>
  public var color: StageColor?
  /// Automatic ones only: the members change with them.
  public var rules: SegmentRule?

  public init(
    id: ID<Segment>,
    version: Int? = nil,
    name: String? = nil,
    description: Patch<String> = .absent,
    color: StageColor? = nil,
    rules: SegmentRule? = nil
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.description = description
    self.color = color
    self.rules = rules
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.name = try fields.optional("name")
    self.description = try fields.patch("description")
    self.color = try fields.optional("color")
    self.rules = try fields.optional("rules")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("name", self.name)
    fields.setPatch("description", self.description)
    fields.setOptional("color", self.color)
    fields.setOptional("rules", self.rules)
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

public struct UpdateTask: WireObject, Hashable {
  public var id: ID<TaskItem>
  /// The version that the update was based on; a stale one is a conflict. At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 200 characters.
  public var title: String?
  /// White space at both ends is taken away. At most 10000 characters.
  public var description: Patch<String>
  public var kind: TaskKind?
  public var priority: TaskPriority?
  /// A day takes the place of a moment.
  public var dueDate: Patch<CalendarDate>
  /// A moment takes the place of a day.
  public var dueAt: Patch<Instant>
  public var assigneeId: ID<User>?
  public var customerProfileId: Patch<ID<CustomerProfile>>
  public var contactId: Patch<ID<Contact>>
  public var opportunityId: Patch<ID<Opportunity>>
  public var leadId: Patch<ID<Lead>>

  public init(
    id: ID<TaskItem>,
    version: Int? = nil,
    title: String? = nil,
    description: Patch<String> = .absent,
    kind: TaskKind? = nil,
    priority: TaskPriority? = nil,
    dueDate: Patch<CalendarDate> = .absent,
    dueAt: Patch<Instant> = .absent,
    assigneeId: ID<User>? = nil,
    customerProfileId: Patch<ID<CustomerProfile>> = .absent,
    contactId: Patch<ID<Contact>> = .absent,
    opportunityId: Patch<ID<Opportunity>> = .absent,
    leadId: Patch<ID<Lead>> = .absent
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.description = description
    self.kind = kind
    self.priority = priority
    self.dueDate = dueDate
    self.dueAt = dueAt
    self.assigneeId = assigneeId
    self.customerProfileId = customerProfileId
    self.contactId = contactId
    self.opportunityId = opportunityId
    self.leadId = leadId
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.title = try fields.optional("title")
    self.description = try fields.patch("description")
    self.kind = try fields.optional("kind")
    self.priority = try fields.optional("priority")
    self.dueDate = try fields.patch("dueDate")
    self.dueAt = try fields.patch("dueAt")
    self.assigneeId = try fields.optional("assigneeId")
    self.customerProfileId = try fields.patch("customerProfileId")
    self.contactId = try fields.patch("contactId")
    self.opportunityId = try fields.patch("opportunityId")
    self.leadId = try fields.patch("leadId")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("title", self.title)
    fields.setPatch("description", self.description)
    fields.setOptional("kind", self.kind)
    fields.setOptional("priority", self.priority)
    fields.setPatch("dueDate", self.dueDate)
    fields.setPatch("dueAt", self.dueAt)
    fields.setOptional("assigneeId", self.assigneeId)
    fields.setPatch("customerProfileId", self.customerProfileId)
    fields.setPatch("contactId", self.contactId)
    fields.setPatch("opportunityId", self.opportunityId)
    fields.setPatch("leadId", self.leadId)
  }
}

public struct UpdateTeam: WireObject, Hashable {
  public var id: ID<Team>
  /// The version that the update was based on; a stale one is a conflict. At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 100 characters.
  public var name: String

  public init(id: ID<Team>, version: Int? = nil, name: String) {
    self.id = id
    self.version = version
    self.name = name
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.name = try fields.value("name")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.set("name", self.name)
  }
}

public struct UpdateView: WireObject, Hashable {
  public var id: ID<SavedView>
  /// The version that the update was based on; a stale one is a conflict. At least 1.
  public var version: Int?
  /// White space at both ends is taken away. 1 to 100 characters.
  public var name: String?
  /// At most 8000 characters.
  public var query: String?
  public var isShared: Bool?

  public init(
    id: ID<SavedView>,
    version: Int? = nil,
    name: String? = nil,
    query: String? = nil,
    isShared: Bool? = nil
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.query = query
    self.isShared = isShared
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.version = try fields.optional("version")
    self.name = try fields.optional("name")
    self.query = try fields.optional("query")
    self.isShared = try fields.optional("isShared")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("version", self.version)
    fields.setOptional("name", self.name)
    fields.setOptional("query", self.query)
    fields.setOptional("isShared", self.isShared)
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

/// How fast deals of one currency become revenue.
public struct Velocity: WireObject, Hashable {
  /// ISO 4217.
  public var currency: String
  /// Deals that are open now.
  public var openDeals: Int
  /// Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed.
  public var winRate: Double?
  /// Absent if none was won.
  public var averageWonValue: Money?
  /// From creation to the close date, of the won deals, in days; absent if none was won.
  public var averageDaysToWin: Double?
  /// Open deals × win rate × average won value ÷ average days to win: what is won a day. Absent if one of these is, or
  /// if
  /// deals are won on the day that they are created.
  public var perDay: Money?

  public init(
    currency: String,
    openDeals: Int,
    winRate: Double? = nil,
    averageWonValue: Money? = nil,
    averageDaysToWin: Double? = nil,
    perDay: Money? = nil
  ) {
    self.currency = currency
    self.openDeals = openDeals
    self.winRate = winRate
    self.averageWonValue = averageWonValue
    self.averageDaysToWin = averageDaysToWin
    self.perDay = perDay
  }

  public init(fields: WireFields) throws(WireError) {
    self.currency = try fields.value("currency")
    self.openDeals = try fields.value("openDeals")
    self.winRate = try fields.optional("winRate")
    self.averageWonValue = try fields.optional("averageWonValue")
    self.averageDaysToWin = try fields.optional("averageDaysToWin")
    self.perDay = try fields.optional("perDay")
  }

  public func write(to fields: inout WireFields) {
    fields.set("currency", self.currency)
    fields.set("openDeals", self.openDeals)
    fields.setOptional("winRate", self.winRate)
    fields.setOptional("averageWonValue", self.averageWonValue)
    fields.setOptional("averageDaysToWin", self.averageDaysToWin)
    fields.setOptional("perDay", self.perDay)
  }
}

public struct VelocityReport: WireObject, Hashable {
  public var from: CalendarDate
  public var to: CalendarDate
  /// By currency.
  public var velocities: [Velocity]
  /// By name.
  public var owners: [OwnerVelocity]

  public init(from: CalendarDate, to: CalendarDate, velocities: [Velocity], owners: [OwnerVelocity]) {
    self.from = from
    self.to = to
    self.velocities = velocities
    self.owners = owners
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.velocities = try fields.value("velocities")
    self.owners = try fields.value("owners")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("velocities", self.velocities)
    fields.set("owners", self.owners)
  }
}

public struct VerifyAuditLog: WireObject, Hashable {
  /// The end of the log as an earlier verification has told it.
  public var anchor: AuditAnchor?

  public init(anchor: AuditAnchor? = nil) {
    self.anchor = anchor
  }

  public init(fields: WireFields) throws(WireError) {
    self.anchor = try fields.optional("anchor")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("anchor", self.anchor)
  }
}

public struct VerifyConsentLog: WireObject, Hashable {
  /// The end of the log as an earlier verification has told it.
  public var anchor: AuditAnchor?

  public init(anchor: AuditAnchor? = nil) {
    self.anchor = anchor
  }

  public init(fields: WireFields) throws(WireError) {
    self.anchor = try fields.optional("anchor")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("anchor", self.anchor)
  }
}

public struct VerifyTwoFactor: WireObject, Hashable {
  /// As `auth.login` gave it. 1 to 200 characters.
  public var challenge: String
  /// Six digits from the authenticator app, or a recovery code. Spaces and hyphens do not matter. 1 to 64 characters.
  public var code: String

  public init(challenge: String, code: String) {
    self.challenge = challenge
    self.code = code
  }

  public init(fields: WireFields) throws(WireError) {
    self.challenge = try fields.value("challenge")
    self.code = try fields.value("code")
  }

  public func write(to fields: inout WireFields) {
    fields.set("challenge", self.challenge)
    fields.set("code", self.code)
  }
}

/// Why a view was not saved.
public indirect enum ViewError: WireObject, Hashable {
  /// The view has changed since; `current` is what it is now.
  case staleVersion(current: SavedView)
  /// Another view of the same person for the same list is called so.
  case nameTaken(name: String)
  /// One person keeps no more views of one list.
  case tooMany(maximum: Int)
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "staleVersion": self = .staleVersion(current: try fields.value("current"))
    case "nameTaken": self = .nameTaken(name: try fields.value("name"))
    case "tooMany": self = .tooMany(maximum: try fields.value("maximum"))
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .staleVersion(let value0):
      fields.set("type", "staleVersion")
      fields.set("current", value0)
    case .nameTaken(let value0):
      fields.set("type", "nameTaken")
      fields.set("name", value0)
    case .tooMany(let value0):
      fields.set("type", "tooMany")
      fields.set("maximum", value0)
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct ViewKey: WireObject, Hashable {
  public var id: ID<SavedView>

  public init(id: ID<SavedView>) {
    self.id = id
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
  }
}

public struct WatchOpportunities: WireObject, Hashable {
  /// Without it the deals of all pipelines.
  public var pipelineId: ID<Pipeline>?

  public init(pipelineId: ID<Pipeline>? = nil) {
    self.pipelineId = pipelineId
  }

  public init(fields: WireFields) throws(WireError) {
    self.pipelineId = try fields.optional("pipelineId")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("pipelineId", self.pipelineId)
  }
}

/// What was won and lost in one currency.
public struct WinLossAmount: WireObject, Hashable {
  /// ISO 4217.
  public var currency: String
  public var won: Money
  public var lost: Money

  public init(currency: String, won: Money, lost: Money) {
    self.currency = currency
    self.won = won
    self.lost = lost
  }

  public init(fields: WireFields) throws(WireError) {
    self.currency = try fields.value("currency")
    self.won = try fields.value("won")
    self.lost = try fields.value("lost")
  }

  public func write(to fields: inout WireFields) {
    fields.set("currency", self.currency)
    fields.set("won", self.won)
    fields.set("lost", self.lost)
  }
}

/// Closed deals that have something in common.
public struct WinLossLine: WireObject, Hashable {
  /// The owner's id, the source, or the reason; absent for deals without one.
  public var key: String?
  /// As shown to people.
  public var label: String
  public var won: Int
  public var lost: Int
  /// Won ÷ (won + lost), 0…1; absent if none closed.
  public var winRate: Double?
  /// By currency.
  public var amounts: [WinLossAmount]
  /// From creation to the close date, of won deals; absent without any.
  public var averageDaysToWin: Double?
  /// From creation to the close date, of lost deals; absent without any.
  public var averageDaysToLose: Double?

  public init(
    key: String? = nil,
    label: String,
    won: Int,
    lost: Int,
    winRate: Double? = nil,
    amounts: [WinLossAmount],
    averageDaysToWin: Double? = nil,
    averageDaysToLose: Double? = nil
  ) {
    self.key = key
    self.label = label
    self.won = won
    self.lost = lost
    self.winRate = winRate
    self.amounts = amounts
    self.averageDaysToWin = averageDaysToWin
    self.averageDaysToLose = averageDaysToLose
  }

  public init(fields: WireFields) throws(WireError) {
    self.key = try fields.optional("key")
    self.label = try fields.value("label")
    self.won = try fields.value("won")
    self.lost = try fields.value("lost")
    self.winRate = try fields.optional("winRate")
    self.amounts = try fields.value("amounts")
    self.averageDaysToWin = try fields.optional("averageDaysToWin")
    self.averageDaysToLose = try fields.optional("averageDaysToLose")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("key", self.key)
    fields.set("label", self.label)
    fields.set("won", self.won)
    fields.set("lost", self.lost)
    fields.setOptional("winRate", self.winRate)
    fields.set("amounts", self.amounts)
    fields.setOptional("averageDaysToWin", self.averageDaysToWin)
    fields.setOptional("averageDaysToLose", self.averageDaysToLose)
  }
}

/// Deals that were closed in a period, by their close date.
public struct WinLossReport: WireObject, Hashable {
  public var from: CalendarDate
  public var to: CalendarDate
  public var total: WinLossLine
  /// Why deals were won, the most frequent reason first.
  public var wonReasons: [WinLossLine]
  /// Why deals were lost, the most frequent reason first.
  public var lostReasons: [WinLossLine]
  /// The most closed deals first.
  public var owners: [WinLossLine]
  /// The most closed deals first.
  public var sources: [WinLossLine]

  public init(
    from: CalendarDate,
    to: CalendarDate,
    total: WinLossLine,
    wonReasons: [WinLossLine],
    lostReasons: [WinLossLine],
    owners: [WinLossLine],
    sources: [WinLossLine]
  ) {
    self.from = from
    self.to = to
    self.total = total
    self.wonReasons = wonReasons
    self.lostReasons = lostReasons
    self.owners = owners
    self.sources = sources
  }

  public init(fields: WireFields) throws(WireError) {
    self.from = try fields.value("from")
    self.to = try fields.value("to")
    self.total = try fields.value("total")
    self.wonReasons = try fields.value("wonReasons")
    self.lostReasons = try fields.value("lostReasons")
    self.owners = try fields.value("owners")
    self.sources = try fields.value("sources")
  }

  public func write(to fields: inout WireFields) {
    fields.set("from", self.from)
    fields.set("to", self.to)
    fields.set("total", self.total)
    fields.set("wonReasons", self.wonReasons)
    fields.set("lostReasons", self.lostReasons)
    fields.set("owners", self.owners)
    fields.set("sources", self.sources)
  }
}

// Kinds of records that ids name, and nothing else.
public enum BulkChange {}
public enum Campaign {}
public enum Document {}
public enum Team {}
public enum User {}
public enum Workspace {}
