/// Any JSON value. Numbers keep their text, so nothing is lost on the way through.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads the next value. Of two members with one name, the last counts.
  public init(reading reader: inout JSONReader) throws(JSONError) {
    switch try reader.peek() {
    case .null:
      try reader.readNull()
      self = .null
    case .boolean: self = .boolean(try reader.readBoolean())
    case .number:
      let number = try reader.readNumber()
      self = .number(JSONNumber(unchecked: reader.text(of: number)))
    case .string: self = .string(try reader.readString())
    case .array:
      try reader.beginArray()
      var elements: [JSONValue] = []
      while try reader.nextElement(isFirst: elements.isEmpty) { elements.append(try JSONValue(reading: &reader)) }
      self = .array(elements)
    case .object:
      try reader.beginObject()
      var members: [String: JSONValue] = [:]
      while let key = try reader.nextKey(isFirst: members.isEmpty) {
        members[reader.text(of: key)] = try JSONValue(reading: &reader)
      }
      self = .object(members)
    }
  }

  /// Reads a whole text.
  public init(json bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    try self.init(reading: &reader)
    try reader.finish()
  }

  /// Writes the value; members of objects in the order of their names.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.writeNull()
    case .boolean(let value): writer.write(value)
    case .number(let number): writer.raw(json: number.text.utf8)
    case .string(let text): writer.write(text)
    case .array(let elements):
      writer.beginArray()
      for element in elements {
        writer.element()
        element.write(to: &writer)
      }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        writer.key(named: name)
        value.write(to: &writer)
      }
      writer.endObject()
    }
  }

  /// The value as JSON text.
  public var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }

  /// The member of that name, if this is an object that has it.
  public subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The element at that index, if this is an array that has it.
  public subscript(index: Int) -> JSONValue? {
    if case .array(let elements) = self, elements.indices.contains(index) { elements[index] } else { nil }
  }

  public var stringValue: String? { if case .string(let text) = self { text } else { nil } }
  public var boolValue: Bool? { if case .boolean(let value) = self { value } else { nil } }
  /// The number, rounded to the nearest; `nil` if it is beyond the largest `Double`.
  public var doubleValue: Double? {
    if case .number(let number) = self, let value = Double(number.text), value.isFinite { value } else { nil }
  }
  /// The number, if it is whole and fits.
  public var intValue: Int? {
    if case .number(let number) = self { DecimalNumber(number.text)?.integer.map(Int.init) } else { nil }
  }
  public var arrayValue: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
  public var objectValue: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
}

/// A number as JSON writes it.
public struct JSONNumber: Hashable, Sendable {
  public let text: String

  init(unchecked text: String) { self.text = text }

  public init(_ value: some BinaryInteger) { text = String(value) }

  /// `nil` for NaN and the infinities, which JSON does not have.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    var writer = JSONWriter()
    writer.write(value)
    text = writer.text
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral, ExpressibleByFloatLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
  public init(floatLiteral value: Double) { self = JSONNumber(value).map(JSONValue.number) ?? .null }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
  public init(nilLiteral: ()) { self = .null }
}

extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int64.self) {
      self = .number(JSONNumber(value))
    } else if let value = try? container.decode(Double.self), let number = JSONNumber(value) {
      self = .number(number)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .number(let number):
      if let integer = Int64(number.text) {
        try container.encode(integer)
      } else {
        try container.encode(Double(number.text) ?? 0)
      }
    case .string(let text): try container.encode(text)
    case .array(let elements): try container.encode(elements)
    case .object(let members): try container.encode(members)
    }
  }
}
