/// Types of a contract as JSON Schema, draft 7.
///
/// What JSON Schema has no word for stands in members that begin with `x-rapport-`:
/// - `x-rapport-type`: the type, where its JSON type does not tell: `int64`, `uint64`, `money`, `bytes`, `set`
/// - `x-rapport-id`: the entity whose record the identifier names
/// - `x-rapport-transform`: what happens to a text before the rules look: `trimmed`, `lowercased`
/// - `x-rapport-time`: `future` or `past`
/// - `x-rapport-format`: `phone`, `webURL`
/// - `x-rapport-hint`: in words, what a pattern expects
struct JSONSchema {
  typealias Members = [(String, JSONText)]

  static let safeInteger = "9007199254740991"

  /// The schema of a named type, for `components.schemas`.
  func definition(of type: TypeContract) -> JSONText {
    var members: Members = [("title", .string(type.name))]
    if !type.documentation.isEmpty { members.append(("description", .string(type.documentation))) }
    switch type.definition {
    case .object(let fields): members += object(fields)
    case .choice(let cases):
      members.append(("type", .string("string")))
      members.append(("enum", .array(cases.map { .string($0.value) })))
      let documented = cases.filter { !$0.documentation.isEmpty }
      if !documented.isEmpty {
        members.append(
          ("x-rapport-documentation", .object(documented.map { ($0.value, .string($0.documentation)) })))
      }
    case .union(let discriminator, let cases):
      members.append(
        ("oneOf", .array(cases.map { .object(unionCase($0, discriminator: discriminator)) })))
      members.append(("x-rapport-discriminator", .string(discriminator)))
    }
    return .object(members)
  }

  /// The schema of a field with its documentation, default and rules.
  func field(_ field: FieldContract) -> JSONText {
    var members: Members = []
    if !field.documentation.isEmpty { members.append(("description", .string(field.documentation))) }
    if let value = field.defaultValue { members.append(("default", .verbatim(value))) }
    let schema = schema(of: field.type, rules: field.rules)
    // In draft 7 the neighbours of a `$ref` are ignored, so it moves one level down when it has any.
    if !members.isEmpty, schema.contains(where: { $0.0 == "$ref" }) {
      return .object(members + [("allOf", .array([.object(schema)]))])
    }
    return .object(members + schema)
  }

  /// The schema of a type with the rules that apply to it or to its elements.
  func schema(of type: TypeReference, rules: [RuleContract] = []) -> Members {
    switch type {
    case .array(let element): return array(of: element, isSet: false, rules: rules)
    case .set(let element): return array(of: element, isSet: true, rules: rules)
    case .dictionary(let value):
      var members: Members = [("type", .string("object"))]
      members += count(rules, words: ("minProperties", "maxProperties"))
      members.append(("additionalProperties", .object(schema(of: value, rules: rules.filter(\.isForElements)))))
      return members
    case .nullable(let wrapped):
      let alternatives: [JSONText] = [
        .object(schema(of: wrapped, rules: rules)), .object([("type", .string("null"))]),
      ]
      return [("anyOf", .array(alternatives))]
    case .named(let name):
      return constrained([("$ref", .string("#/components/schemas/\(name)"))], by: rules)
    case .integer(let format): return integer(format, rules: rules)
    case .bytes: return scalar(type) + textCount(rules)
    default: return constrained(scalar(type), by: rules)
    }
  }

  private func object(_ fields: [FieldContract], discriminator: (String, String)? = nil) -> Members {
    var properties = fields.map { ($0.name, field($0)) }
    var required = fields.filter(\.isRequired).map { JSONText.string($0.name) }
    if let (name, value) = discriminator {
      properties.insert((name, .object([("const", .string(value))])), at: 0)
      required.insert(.string(name), at: 0)
    }
    var members: Members = [("type", .string("object")), ("properties", .object(properties))]
    if !required.isEmpty { members.append(("required", .array(required))) }
    members.append(("additionalProperties", .boolean(false)))
    return members
  }

  private func unionCase(_ value: UnionCase, discriminator: String) -> Members {
    var members: Members = [("title", .string(value.name))]
    if !value.documentation.isEmpty { members.append(("description", .string(value.documentation))) }
    return members + object(value.fields, discriminator: (discriminator, value.name))
  }

  private func array(of element: TypeReference, isSet: Bool, rules: [RuleContract]) -> Members {
    var members: Members = [("type", .string("array"))]
    members.append(("items", .object(schema(of: element, rules: rules.filter(\.isForElements)))))
    members += count(rules, words: ("minItems", "maxItems"))
    if isSet || rules.contains(.unique) { members.append(("uniqueItems", .boolean(true))) }
    if isSet { members.append(("x-rapport-type", .string("set"))) }
    return members
  }

  private func count(_ rules: [RuleContract], words: (String, String)) -> Members {
    var members: Members = []
    for case .count(let minimum, let maximum) in rules {
      if let minimum { members.append((words.0, .integer(minimum))) }
      if let maximum { members.append((words.1, .integer(maximum))) }
    }
    return members
  }

  /// The bounds of a number of bytes, as bounds of their base64url text.
  private func textCount(_ rules: [RuleContract]) -> Members {
    var members: Members = []
    for case .count(let minimum, let maximum) in rules {
      if let minimum { members.append(("minLength", .integer((minimum * 8 + 5) / 6))) }
      if let maximum { members.append(("maxLength", .integer((maximum * 8 + 5) / 6))) }
    }
    return members
  }

  private func integer(_ format: IntegerFormat, rules: [RuleContract]) -> Members {
    let own = constrained([], by: rules)
    let bounds = format.bounds
    var number: Members = [("type", .string("integer"))]
    if !own.contains(where: { $0.0 == "minimum" }) { number.append(("minimum", .number(bounds.minimum))) }
    if !own.contains(where: { $0.0 == "maximum" }) { number.append(("maximum", .number(bounds.maximum))) }
    guard format == .int64 || format == .uint64 else { return number + own }
    // A bound of a rule holds for the number; what is written as a string lies beyond what a number holds.
    let digits = format == .int64 ? "^-?[0-9]{16,19}$" : "^[0-9]{16,20}$"
    let text: Members = [("type", .string("string")), ("pattern", .string(digits))]
    return [
      ("anyOf", .array([.object(number + own), .object(text)])), ("x-rapport-type", .string(format.rawValue)),
    ]
  }

  private func scalar(_ type: TypeReference) -> Members {
    switch type {
    case .string: return [("type", .string("string"))]
    case .boolean: return [("type", .string("boolean"))]
    case .double: return [("type", .string("number"))]
    case .money: return [("type", .string("number")), ("x-rapport-type", .string("money"))]
    case .calendarDate: return [("type", .string("string")), ("format", .string("date"))]
    case .instant: return [("type", .string("string")), ("format", .string("date-time"))]
    case .url: return [("type", .string("string")), ("format", .string("uri"))]
    case .bytes:
      return [
        ("type", .string("string")), ("pattern", .string("^[A-Za-z0-9_-]*$")), ("x-rapport-type", .string("bytes")),
      ]
    case .id(let entity):
      return [("type", .string("string")), ("format", .string("uuid")), ("x-rapport-id", .string(entity))]
    case .json, .array, .set, .dictionary, .nullable, .named, .integer: return []
    }
  }

  /// Adds the rules on a text, a number or a moment. A member that is taken already goes into `allOf`.
  private func constrained(_ base: Members, by rules: [RuleContract]) -> Members {
    var members = base
    var others: [JSONText] = []
    var transforms: [JSONText] = []
    for rule in rules {
      if let transform = rule.transform { transforms.append(.string(transform)) }
      let additions = rule.schemaMembers
      if additions.isEmpty { continue }
      let isTaken = additions.contains { addition in members.contains { $0.0 == addition.0 || $0.0 == "$ref" } }
      if isTaken { others.append(.object(additions)) } else { members += additions }
    }
    if members.contains(where: { $0.0 == "$ref" }), !(others.isEmpty && transforms.isEmpty) {
      others.insert(.object(members), at: 0)
      members = []
    }
    if !others.isEmpty { members.append(("allOf", .array(others))) }
    if !transforms.isEmpty { members.append(("x-rapport-transform", .array(transforms))) }
    return members
  }
}

extension RuleContract {
  /// Whether the rule, on a container, holds for each element instead of the container.
  var isForElements: Bool {
    switch self {
    case .count, .unique: false
    default: true
    }
  }

  fileprivate var transform: String? {
    switch self {
    case .trimmed: "trimmed"
    case .lowercased: "lowercased"
    default: nil
    }
  }

  fileprivate var schemaMembers: JSONSchema.Members {
    switch self {
    case .length(let minimum, let maximum):
      var members: JSONSchema.Members = []
      if let minimum { members.append(("minLength", .integer(minimum))) }
      if let maximum { members.append(("maxLength", .integer(maximum))) }
      return members
    case .pattern(let pattern, let hint):
      var members: JSONSchema.Members = [("pattern", .string(pattern))]
      if let hint { members.append(("x-rapport-hint", .string(hint))) }
      return members
    case .minimum(let bound): return [("minimum", .number(bound))]
    case .maximum(let bound): return [("maximum", .number(bound))]
    case .email: return [("format", .string("email"))]
    case .phone: return [("x-rapport-format", .string("phone"))]
    case .webURL: return [("pattern", .string("^[Hh][Tt][Tt][Pp][Ss]?://.")), ("x-rapport-format", .string("webURL"))]
    case .oneOf(let texts): return [("enum", .array(texts.map { .string($0) }))]
    case .future: return [("x-rapport-time", .string("future"))]
    case .past: return [("x-rapport-time", .string("past"))]
    case .count, .unique, .trimmed, .lowercased: return []
    }
  }
}

extension IntegerFormat {
  /// The least and the greatest value that is a JSON number, as decimal text.
  fileprivate var bounds: (minimum: String, maximum: String) {
    switch self {
    case .int8: ("-128", "127")
    case .int16: ("-32768", "32767")
    case .int32: ("-2147483648", "2147483647")
    case .uint8: ("0", "255")
    case .uint16: ("0", "65535")
    case .uint32: ("0", "4294967295")
    case .int, .int64: ("-" + JSONSchema.safeInteger, JSONSchema.safeInteger)
    case .uint64: ("0", JSONSchema.safeInteger)
    }
  }
}
