/// A named type: an object, a choice of words, or a union that is told apart by a field.
public struct TypeContract: Codable, Hashable, Sendable {
  public enum Definition: Codable, Hashable, Sendable {
    /// A JSON object with these fields and no others, in the order of their declaration.
    case object([FieldContract])
    /// One of these strings, in the order of their declaration.
    case choice([ChoiceCase])
    /// A JSON object whose field `discriminator` says which of the cases' fields follow.
    case union(discriminator: String, cases: [UnionCase])
  }

  /// Unique in the contract: `CreateOpportunity`, `OpportunityPage`.
  public var name: String
  /// Markdown; may be empty.
  public var documentation: String
  public var definition: Definition

  public init(name: String, documentation: String, definition: Definition) {
    self.name = name
    self.documentation = documentation
    self.definition = definition
  }

  /// The first paragraph of ``documentation``, in one line.
  public var summary: String { Documentation.summary(of: documentation) }
}

/// One word of a choice.
public struct ChoiceCase: Codable, Hashable, Sendable {
  /// As on the wire.
  public var value: String
  public var documentation: String

  public init(value: String, documentation: String) {
    self.value = value
    self.documentation = documentation
  }
}

/// One case of a union.
public struct UnionCase: Codable, Hashable, Sendable {
  /// The value of the discriminating field.
  public var name: String
  public var documentation: String
  /// The other fields; may be empty.
  public var fields: [FieldContract]

  public init(name: String, documentation: String, fields: [FieldContract]) {
    self.name = name
    self.documentation = documentation
    self.fields = fields
  }
}

/// A field of an object.
public struct FieldContract: Codable, Hashable, Sendable {
  public var name: String
  /// Markdown; may be empty.
  public var documentation: String
  /// ``TypeReference/nullable(_:)`` if `null` may stand there.
  public var type: TypeReference
  /// Whether the field must be there. An output leaves out what it has no value for.
  public var isRequired: Bool
  /// What an input without the field means, as JSON text; `nil` if there is no default.
  public var defaultValue: String?
  /// What must hold, in the order of declaration. On an array, a set or a dictionary, rules on text and numbers hold
  /// for each element.
  public var rules: [RuleContract]
  /// `true` if `null` empties what the field stands for while leaving it out keeps it, as in an update. `nil` for others:
  /// there, `null` and nothing are the same.
  public var nullEmpties: Bool?

  public init(
    name: String, documentation: String, type: TypeReference, isRequired: Bool, defaultValue: String? = nil,
    rules: [RuleContract] = [], nullEmpties: Bool? = nil
  ) {
    self.name = name
    self.documentation = documentation
    self.type = type
    self.isRequired = isRequired
    self.defaultValue = defaultValue
    self.rules = rules
    self.nullEmpties = nullEmpties
  }

  /// The first paragraph of ``documentation``, in one line.
  public var summary: String { Documentation.summary(of: documentation) }
}

/// The type of a value. Each has one form on the wire.
public indirect enum TypeReference: Codable, Hashable, Sendable {
  /// A JSON string of Unicode scalars.
  case string
  /// `true` or `false`.
  case boolean
  /// A whole number; see ``IntegerFormat`` for its bounds and form.
  case integer(IntegerFormat)
  /// A JSON number; never NaN or infinite.
  case double
  /// An amount in major units, as a JSON number with at most four decimals and 15 significant digits.
  case money
  /// `YYYY-MM-DD`, without a time zone.
  case calendarDate
  /// ISO 8601 in UTC with milliseconds: `2026-01-31T09:30:00.000Z`. Inputs may carry another offset.
  case instant
  /// An absolute URL, as a string.
  case url
  /// Bytes, as base64url without padding.
  case bytes
  /// Any JSON value.
  case json
  /// A UUID in its canonical lower-case text, of a record of that entity: `Opportunity`.
  case id(entity: String)
  case array(TypeReference)
  /// A JSON array without equal elements; the order says nothing.
  case set(TypeReference)
  /// A JSON object with any keys.
  case dictionary(TypeReference)
  /// The type, or `null`.
  case nullable(TypeReference)
  /// A type of the contract, by name. Types may be recursive.
  case named(String)
}

/// The width of a whole number.
public enum IntegerFormat: String, Codable, Hashable, Sendable, CaseIterable {
  case int8, int16, int32, uint8, uint16, uint32
  /// −(2⁵³ − 1) … 2⁵³ − 1: what every JSON client holds exactly. Swift's `Int`.
  case int
  /// 64 bits, signed. A JSON number within ±(2⁵³ − 1), beyond it a string of decimal digits.
  case int64
  /// 64 bits, unsigned. A JSON number up to 2⁵³ − 1, beyond it a string of decimal digits.
  case uint64
}
