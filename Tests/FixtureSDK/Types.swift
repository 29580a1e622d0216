// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
// swift-format-ignore-file
public import RapportClient

public struct Change: WireObject, Hashable {
  public var id: ID<Thing>
  /// 1 to 5 characters.
  public var title: String?
  public var note: Patch<String>

  public init(id: ID<Thing>, title: String? = nil, note: Patch<String> = .absent) {
    self.id = id
    self.title = title
    self.note = note
  }

  public init(fields: WireFields) throws(WireError) {
    self.id = try fields.value("id")
    self.title = try fields.optional("title")
    self.note = try fields.patch("note")
  }

  public func write(to fields: inout WireFields) {
    fields.set("id", self.id)
    fields.setOptional("title", self.title)
    fields.setPatch("note", self.note)
  }
}

public struct ChangeResult: WireObject, Hashable {
  public var title: String
  public var note: String

  public init(title: String, note: String) {
    self.title = title
    self.note = note
  }

  public init(fields: WireFields) throws(WireError) {
    self.title = try fields.value("title")
    self.note = try fields.value("note")
  }

  public func write(to fields: inout WireFields) {
    fields.set("title", self.title)
    fields.set("note", self.note)
  }
}

public struct Changes: WireObject, Hashable {
  /// 1 to 10 elements.
  public var ids: [ID<Thing>]
  public var friend: ID<Thing>?

  public init(ids: [ID<Thing>], friend: ID<Thing>? = nil) {
    self.ids = ids
    self.friend = friend
  }

  public init(fields: WireFields) throws(WireError) {
    self.ids = try fields.value("ids")
    self.friend = try fields.optional("friend")
  }

  public func write(to fields: inout WireFields) {
    fields.set("ids", self.ids)
    fields.setOptional("friend", self.friend)
  }
}

public enum Colour: WireChoice {
  /// Like blood.
  case red
  case green
  /// A word that this version of the client does not know.
  case unrecognized(String)

  /// Those that this version of the client knows, in the order of their declaration.
  public static let known: [Colour] = [.red, .green]

  public init(rawValue: String) {
    switch rawValue {
    case "red": self = .red
    case "green": self = .green
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: String {
    switch self {
    case .red: "red"
    case .green: "green"
    case .unrecognized(let word): word
    }
  }
}

/// Every type of value.
public struct Everything: WireObject, Hashable {
  public var text: String
  public var flag: Bool
  public var int: Int
  public var int8: Int8
  public var int16: Int16
  public var int32: Int32
  public var int64: Int64
  public var uint8: UInt8
  public var uint16: UInt16
  public var uint32: UInt32
  public var uint64: UInt64
  public var double: Double
  public var money: Money
  public var date: CalendarDate
  public var instant: Instant
  public var url: String
  public var bytes: Bytes
  public var json: JSONValue
  public var thing: ID<Thing>
  public var list: [Int]
  public var set: Set<String>
  public var dictionary: [String: Money]
  public var optional: String?
  /// Default: `7`.
  public var defaulted: Int?
  public var colour: Colour
  public var tree: Tree

  public init(
    text: String,
    flag: Bool,
    int: Int,
    int8: Int8,
    int16: Int16,
    int32: Int32,
    int64: Int64,
    uint8: UInt8,
    uint16: UInt16,
    uint32: UInt32,
    uint64: UInt64,
    double: Double,
    money: Money,
    date: CalendarDate,
    instant: Instant,
    url: String,
    bytes: Bytes,
    json: JSONValue,
    thing: ID<Thing>,
    list: [Int],
    set: Set<String>,
    dictionary: [String: Money],
    optional: String? = nil,
    defaulted: Int? = nil,
    colour: Colour,
    tree: Tree
  ) {
    self.text = text
    self.flag = flag
    self.int = int
    self.int8 = int8
    self.int16 = int16
    self.int32 = int32
    self.int64 = int64
    self.uint8 = uint8
    self.uint16 = uint16
    self.uint32 = uint32
    self.uint64 = uint64
    self.double = double
    self.money = money
    self.date = date
    self.instant = instant
    self.url = url
    self.bytes = bytes
    self.json = json
    self.thing = thing
    self.list = list
    self.set = set
    self.dictionary = dictionary
    self.optional = optional
    self.defaulted = defaulted
    self.colour = colour
    self.tree = tree
  }

  public init(fields: WireFields) throws(WireError) {
    self.text = try fields.value("text")
    self.flag = try fields.value("flag")
    self.int = try fields.value("int")
    self.int8 = try fields.value("int8")
    self.int16 = try fields.value("int16")
    self.int32 = try fields.value("int32")
    self.int64 = try fields.value("int64")
    self.uint8 = try fields.value("uint8")
    self.uint16 = try fields.value("uint16")
    self.uint32 = try fields.value("uint32")
    self.uint64 = try fields.value("uint64")
    self.double = try fields.value("double")
    self.money = try fields.value("money")
    self.date = try fields.value("date")
    self.instant = try fields.value("instant")
    self.url = try fields.value("url")
    self.bytes = try fields.value("bytes")
    self.json = try fields.value("json")
    self.thing = try fields.value("thing")
    self.list = try fields.value("list")
    self.set = try fields.value("set")
    self.dictionary = try fields.value("dictionary")
    self.optional = try fields.optional("optional")
    self.defaulted = try fields.optional("defaulted")
    self.colour = try fields.value("colour")
    self.tree = try fields.value("tree")
  }

  public func write(to fields: inout WireFields) {
    fields.set("text", self.text)
    fields.set("flag", self.flag)
    fields.set("int", self.int)
    fields.set("int8", self.int8)
    fields.set("int16", self.int16)
    fields.set("int32", self.int32)
    fields.set("int64", self.int64)
    fields.set("uint8", self.uint8)
    fields.set("uint16", self.uint16)
    fields.set("uint32", self.uint32)
    fields.set("uint64", self.uint64)
    fields.set("double", self.double)
    fields.set("money", self.money)
    fields.set("date", self.date)
    fields.set("instant", self.instant)
    fields.set("url", self.url)
    fields.set("bytes", self.bytes)
    fields.set("json", self.json)
    fields.set("thing", self.thing)
    fields.set("list", self.list)
    fields.set("set", self.set)
    fields.set("dictionary", self.dictionary)
    fields.setOptional("optional", self.optional)
    fields.setOptional("defaulted", self.defaulted)
    fields.set("colour", self.colour)
    fields.set("tree", self.tree)
  }
}

public struct Figure: WireObject, Hashable {
  public var shape: Shape

  public init(shape: Shape) {
    self.shape = shape
  }

  public init(fields: WireFields) throws(WireError) {
    self.shape = try fields.value("shape")
  }

  public func write(to fields: inout WireFields) {
    fields.set("shape", self.shape)
  }
}

public struct Follow: WireObject, Hashable {
  /// The last number. 0 to 100000.
  public var upTo: Int
  /// Ends with this refusal instead of the end. Default: `false`.
  public var isRefused: Bool?

  public init(upTo: Int, isRefused: Bool? = nil) {
    self.upTo = upTo
    self.isRefused = isRefused
  }

  public init(fields: WireFields) throws(WireError) {
    self.upTo = try fields.value("upTo")
    self.isRefused = try fields.optional("isRefused")
  }

  public func write(to fields: inout WireFields) {
    fields.set("upTo", self.upTo)
    fields.setOptional("isRefused", self.isRefused)
  }
}

public struct Line: WireObject, Hashable {
  /// White space at both ends is taken away. 1 to 20 characters.
  public var name: String
  /// 1 to 99.
  public var quantity: Int

  public init(name: String, quantity: Int) {
    self.name = name
    self.quantity = quantity
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
    self.quantity = try fields.value("quantity")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
    fields.set("quantity", self.quantity)
  }
}

public struct Number: WireObject, Hashable {
  public var value: Int

  public init(value: Int) {
    self.value = value
  }

  public init(fields: WireFields) throws(WireError) {
    self.value = try fields.value("value")
  }

  public func write(to fields: inout WireFields) {
    fields.set("value", self.value)
  }
}

public indirect enum Refusal: WireObject, Hashable {
  case tooLarge(limit: Int)
  case never
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "tooLarge": self = .tooLarge(limit: try fields.value("limit"))
    case "never": self = .never
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .tooLarge(let value0):
      fields.set("type", "tooLarge")
      fields.set("limit", value0)
    case .never:
      fields.set("type", "never")
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct Ruled: WireObject, Hashable {
  /// White space at both ends is taken away. 1 to 5 characters. Default: `"n"`.
  public var name: String?
  /// Matches lower-case letters. Default: `"k"`.
  public var key: String?
  /// 0 to 100. Default: `1`.
  public var percent: Int?
  /// 0.5 to 2. Default: `1`.
  public var ratio: Double?
  /// At least 0. Default: `0`.
  public var price: Money?
  /// 1 to 3 elements. No element twice. Each: at most 3 characters. Default: `["a"]`.
  public var tags: [String]?
  /// Made lower case. White space at both ends is taken away. An e-mail address. Default: `"a@b.de"`.
  public var email: String?
  /// A telephone number with country code. Default: `"+49 30 1234567"`.
  public var phone: String?
  /// An http or https URL. Default: `"https://example.org"`.
  public var site: String?
  /// One of: `x`, `y`. Default: `"x"`.
  public var choice: String?
  /// In the future.
  public var due: CalendarDate?
  /// In the past.
  public var born: Instant?
  /// At least 1 element.
  public var lines: [Line]?
  /// Default: `0`.
  public var from: Int?
  /// Default: `1`.
  public var to: Int?

  public init(
    name: String? = nil,
    key: String? = nil,
    percent: Int? = nil,
    ratio: Double? = nil,
    price: Money? = nil,
    tags: [String]? = nil,
    email: String? = nil,
    phone: String? = nil,
    site: String? = nil,
    choice: String? = nil,
    due: CalendarDate? = nil,
    born: Instant? = nil,
    lines: [Line]? = nil,
    from: Int? = nil,
    to: Int? = nil
  ) {
    self.name = name
    self.key = key
    self.percent = percent
    self.ratio = ratio
    self.price = price
    self.tags = tags
    self.email = email
    self.phone = phone
    self.site = site
    self.choice = choice
    self.due = due
    self.born = born
    self.lines = lines
    self.from = from
    self.to = to
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.optional("name")
    self.key = try fields.optional("key")
    self.percent = try fields.optional("percent")
    self.ratio = try fields.optional("ratio")
    self.price = try fields.optional("price")
    self.tags = try fields.optional("tags")
    self.email = try fields.optional("email")
    self.phone = try fields.optional("phone")
    self.site = try fields.optional("site")
    self.choice = try fields.optional("choice")
    self.due = try fields.optional("due")
    self.born = try fields.optional("born")
    self.lines = try fields.optional("lines")
    self.from = try fields.optional("from")
    self.to = try fields.optional("to")
  }

  public func write(to fields: inout WireFields) {
    fields.setOptional("name", self.name)
    fields.setOptional("key", self.key)
    fields.setOptional("percent", self.percent)
    fields.setOptional("ratio", self.ratio)
    fields.setOptional("price", self.price)
    fields.setOptional("tags", self.tags)
    fields.setOptional("email", self.email)
    fields.setOptional("phone", self.phone)
    fields.setOptional("site", self.site)
    fields.setOptional("choice", self.choice)
    fields.setOptional("due", self.due)
    fields.setOptional("born", self.born)
    fields.setOptional("lines", self.lines)
    fields.setOptional("from", self.from)
    fields.setOptional("to", self.to)
  }
}

/// A figure in the plane.
public indirect enum Shape: WireObject, Hashable {
  /// A circle around the origin.
  case circle(radius: Double)
  case rectangle(width: Double, height: Double)
  case group(value: [Shape])
  case point
  /// A case that this version of the client does not know, with all of its fields.
  case unrecognized(String, [String: JSONValue])

  public init(fields: WireFields) throws(WireError) {
    let tag = try fields.tag("type")
    switch tag {
    case "circle": self = .circle(radius: try fields.value("radius"))
    case "rectangle": self = .rectangle(width: try fields.value("width"), height: try fields.value("height"))
    case "group": self = .group(value: try fields.value("value"))
    case "point": self = .point
    default: self = .unrecognized(tag, fields.members)
    }
  }

  public func write(to fields: inout WireFields) {
    switch self {
    case .circle(let value0):
      fields.set("type", "circle")
      fields.set("radius", value0)
    case .rectangle(let value0, let value1):
      fields.set("type", "rectangle")
      fields.set("width", value0)
      fields.set("height", value1)
    case .group(let value0):
      fields.set("type", "group")
      fields.set("value", value0)
    case .point:
      fields.set("type", "point")
    case .unrecognized(_, let members): fields.members = members
    }
  }
}

public struct Text: WireObject, Hashable {
  public var text: String

  public init(text: String) {
    self.text = text
  }

  public init(fields: WireFields) throws(WireError) {
    self.text = try fields.value("text")
  }

  public func write(to fields: inout WireFields) {
    fields.set("text", self.text)
  }
}

public struct TextPage: WireObject, Hashable {
  public var items: [Text]
  public var nextCursor: String?

  public init(items: [Text], nextCursor: String? = nil) {
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

public struct Tree: WireObject, Hashable {
  public var name: String
  /// Default: `[]`.
  public var children: [Tree]?

  public init(name: String, children: [Tree]? = nil) {
    self.name = name
    self.children = children
  }

  public init(fields: WireFields) throws(WireError) {
    self.name = try fields.value("name")
    self.children = try fields.optional("children")
  }

  public func write(to fields: inout WireFields) {
    fields.set("name", self.name)
    fields.setOptional("children", self.children)
  }
}

// Kinds of records that ids name, and nothing else.
public enum Thing {}
