// What the code that `@Schema` writes calls, and nobody else.

extension TypeDefinition {
  public static func object(_ name: String, documentation: String, _ fields: [Field]) -> TypeDefinition {
    TypeDefinition(name, documentation: documentation, .object(fields))
  }

  public static func choice(
    _ name: String, documentation: String, _ words: [(String, documentation: String)]
  ) -> TypeDefinition {
    TypeDefinition(
      name, documentation: documentation, .choice(words.map { ChoiceCase(value: $0, documentation: $1) }))
  }

  public static func union(_ name: String, documentation: String, _ cases: [UnionForm]) -> TypeDefinition {
    TypeDefinition(name, documentation: documentation, .union(discriminator: "type", cases: cases))
  }
}

extension SchemaType {
  /// The name of a generic type with its arguments: `OpportunityPage` for `Page<Opportunity>`.
  public static func name(_ base: String, of arguments: [SchemaType]) -> String {
    arguments.map(\.word).joined() + base
  }

  private var word: String {
    switch self {
    case .named(let name, _): name
    case .nullable(let wrapped): "Optional\(wrapped.word)"
    case .array(let element): "\(element.word)List"
    case .set(let element): "\(element.word)Set"
    case .dictionary(let value): "\(value.word)Dictionary"
    case .id(let entity): "\(entity.entity)ID"
    case .integer(let format): format.rawValue.capitalized
    case .string: "String"
    case .boolean: "Boolean"
    case .double: "Double"
    case .money: "Money"
    case .calendarDate: "CalendarDate"
    case .instant: "Instant"
    case .url: "URL"
    case .bytes: "Bytes"
    case .json: "JSON"
    }
  }
}

extension Rule {
  public static func length(_ range: ClosedRange<Int>) -> Rule {
    .length(minimum: range.lowerBound, maximum: range.upperBound)
  }
  public static func length(_ range: PartialRangeFrom<Int>) -> Rule { .length(minimum: range.lowerBound, maximum: nil) }
  public static func length(_ range: PartialRangeThrough<Int>) -> Rule {
    .length(minimum: nil, maximum: range.upperBound)
  }
  public static func count(_ range: ClosedRange<Int>) -> Rule {
    .count(minimum: range.lowerBound, maximum: range.upperBound)
  }
  public static func count(_ range: PartialRangeFrom<Int>) -> Rule { .count(minimum: range.lowerBound, maximum: nil) }
  public static func count(_ range: PartialRangeThrough<Int>) -> Rule {
    .count(minimum: nil, maximum: range.upperBound)
  }
  public static func pattern(_ expression: String, hint: String? = nil) -> Rule {
    .pattern(Pattern(expression, hint: hint))
  }
  public static func oneOf(_ words: String...) -> Rule { .oneOf(words) }
  public static func range(_ range: ClosedRange<RuleNumber>) -> [Rule] {
    [.minimum(range.lowerBound), .maximum(range.upperBound)]
  }
}

extension SchemaReader {
  /// Reads one of the words of a choice.
  public mutating func readChoice<Choice: RawRepresentable<String> & Schema>() -> Choice? {
    guard let word = readString("a word") else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    var words: [String] = []
    if case .named(_, let definition) = Choice.schemaType, case .choice(let cases) = definition().form {
      words = cases.map(\.value)
    }
    addIssue(
      code: "oneOf", message: "must be one of: \(words.joined(separator: ", "))",
      bound: ["values": .array(words.map(JSONValue.string))])
    return nil
  }

  /// Looks ahead for the case of a union that the next object is. Without one it notes the issue and passes over it.
  public mutating func readDiscriminator(_ known: [String]) -> String? {
    guard expect(.object, "an object with a type") else { return nil }
    let start = json
    let found = attempt { reader throws(JSONError) -> String?? in
      try reader.beginObject()
      var isFirst = true
      var found: String?? = nil
      while let key = try reader.nextKey(isFirst: isFirst) {
        isFirst = false
        guard found == nil, reader.matches(key, "type") else {
          try reader.skipValue()
          continue
        }
        found = .some(try reader.peek() == .string ? try reader.readString() : nil)
        if found == .some(nil) { try reader.skipValue() }
      }
      return found
    }
    guard let found else { return nil }
    if let name = found ?? nil, known.contains(name) {
      json = start
      return name
    }
    path.steps.append(.field("type"))
    if found == nil {
      addIssue(code: "required", message: "is required")
    } else {
      addIssue(
        code: "oneOf", message: "must be one of: \(known.joined(separator: ", "))",
        bound: ["values": .array(known.map(JSONValue.string))])
    }
    path.steps.removeLast()
    return nil
  }
}

extension JSONWriter {
  /// Writes a field of an object, unless its value is one that is left out.
  public mutating func field(_ quoted: StaticString, _ value: some Schema) {
    guard !value.isAbsent else { return }
    key(quoted)
    value.write(to: &self)
  }

  /// Writes a field that has a default, unless leaving it out means its value.
  public mutating func field<Value: Schema>(
    _ quoted: StaticString, _ value: Value, default defaultValue: @autoclosure () -> Value
  ) {
    guard !value.isAbsent || !defaultValue().isAbsent else { return }
    key(quoted)
    value.write(to: &self)
  }
}

// A choice is `RawRepresentable`, which brings a `Codable` of its own; this says which one counts.
extension Schema where Self: RawRepresentable, RawValue == String {
  public init(from decoder: any Decoder) throws {
    let word = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(rawValue: word) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "unknown word \(word)"))
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
