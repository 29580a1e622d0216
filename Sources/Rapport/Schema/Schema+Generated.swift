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
  /// Reads one of the words of a choice, and gives its index.
  public mutating func readWord(_ words: KeyTable) -> Int? {
    guard let token = readToken("a word") else { return nil }
    if let index = json.index(of: token, in: words) { return index }
    addIssue(outside: words)
    return nil
  }

  /// Looks ahead for the case of a union that the next object is, and gives its index. Without one it notes the issue
  /// and passes over the object.
  public mutating func readDiscriminator(_ cases: KeyTable) -> Int? {
    guard expect(.object, "an object with a type") else { return nil }
    let start = json
    guard let found = attempt({ reader throws(JSONError) in try reader.findDiscriminator() }) else { return nil }
    if case .string(let token) = found, let index = json.index(of: token, in: cases) {
      json = start
      return index
    }
    if case .missing = found {
      addIssue(at: "type", code: "required", message: "is required")
    } else {
      addIssue(outside: cases, at: "type")
    }
    return nil
  }

  private mutating func addIssue(outside words: KeyTable, at field: String? = nil) {
    addIssue(
      at: field, code: "oneOf", message: "must be one of: \(words.names.joined(separator: ", "))",
      bound: IssueBounds("values", .array(words.names.map(JSONValue.string))))
  }
}

extension JSONReader {
  fileprivate enum Discriminator {
    case missing, noString
    case string(StringToken)
  }

  /// Passes over an object, and finds the first field `type`.
  fileprivate mutating func findDiscriminator() throws(JSONError) -> Discriminator {
    try beginObject()
    var isFirst = true
    var found = Discriminator.missing
    while let key = try nextKey(isFirst: isFirst) {
      isFirst = false
      if case .missing = found, matches(key, "type") {
        if let token = try takeString() {
          found = .string(token)
          continue
        }
        found = .noString
      }
      try skipValue()
    }
    return found
  }
}

extension JSONWriter {
  /// Writes a field of an object, unless its value is one that is left out.
  @inlinable
  public mutating func field(_ quoted: StaticString, _ value: some Schema) {
    guard !value.isAbsent else { return }
    key(quoted)
    value.write(to: &self)
  }

  /// Writes a field that has a default, unless leaving it out means its value.
  @inlinable
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
