public import RapportContract
public import RapportJSON

/// A type that may stand in the input or the output of a procedure.
///
/// The framework's values conform to it, and ``Schema()`` makes structs and enums conform. One conformance gives the
/// schema as data, reading with validation from JSON bytes, writing to JSON bytes, and `Codable` with the same form.
public protocol Schema: Codable, Sendable {
  /// The type as data.
  static var schemaType: SchemaType { get }

  /// Reads the next value. What is wrong with it is added to the reader's issues, and `nil` is the answer.
  static func read(from reader: inout SchemaReader) -> Self?

  /// Writes the value.
  func write(to writer: inout JSONWriter)

  /// What a field of this type is when it isn't there; `nil` if it must be there.
  static var absent: Self? { get }

  /// Whether a field with this value is left out of what is written.
  var isAbsent: Bool { get }

  /// Applies a rule to the value: changes it if the rule says so, and adds an issue to the reader if it is broken.
  /// A rule that does not concern the type is no issue; ``Rule/concerns(_:)`` finds it before any call.
  mutating func apply(_ rule: Rule, reader: inout SchemaReader)
}

extension Schema {
  @inlinable public static var absent: Self? { nil }
  @inlinable public var isAbsent: Bool { false }
  @inlinable public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {}
}

/// A type with named fields: what ``Schema()`` makes of a struct.
public protocol ObjectSchema: Schema {
  /// The names of the fields, for ``validate(_:)``.
  associatedtype Fields: RawRepresentable<String>

  /// Checks what no rule on a single field can say. Called when every field is valid by itself.
  ///
  /// ```swift
  /// func validate(_ issues: inout FieldIssues<Fields>) {
  ///   if from > to { issues.add(.to, "must not be before from") }
  /// }
  /// ```
  func validate(_ issues: inout FieldIssues<Fields>)
}

extension ObjectSchema {
  @inlinable public func validate(_ issues: inout FieldIssues<Fields>) {}
}

/// What ``ObjectSchema/validate(_:)`` finds.
public struct FieldIssues<Fields: RawRepresentable<String>> {
  /// The path of each is the way to it: the field, and the place within it.
  @usableFromInline var found: [Issue] = []

  @inlinable init() {}

  /// Adds an issue of one field. The message is the end of a sentence that starts with the field's name; code and bound
  /// say the same to programs, which make words of their own of them.
  public mutating func add(_ field: Fields, _ message: String, code: String = "invalid", bound: IssueBounds = [:]) {
    add(field, at: "", message, code: code, bound: bound)
  }

  /// Adds an issue of what stands within a field.
  ///
  /// - Parameters:
  ///   - place: the way to it from the field, such as `[2].quantity` or `.lines[2]`; empty for the field itself.
  ///   - message: the end of a sentence that starts with the way to it.
  ///   - bound: the bounds that it breaks, by name.
  public mutating func add(
    _ field: Fields, at place: String, _ message: String, code: String = "invalid", bound: IssueBounds = [:]
  ) {
    found.append(Issue(path: field.rawValue + place, code: code, message: message, bound: bound))
  }
}

/// A type as data, with the way to what it names.
public indirect enum SchemaType: Sendable {
  case string, boolean, double, money, calendarDate, instant, url, bytes, json
  case integer(IntegerFormat)
  /// The id of a record; the type guards it.
  case id(any Guarded.Type)
  case array(SchemaType)
  case set(SchemaType)
  case dictionary(SchemaType)
  case nullable(SchemaType)
  /// A named type. Its definition is looked at only when asked for, so types may be recursive.
  case named(String, @Sendable () -> TypeDefinition)

  /// The type as its clients see it.
  public var reference: TypeReference {
    switch self {
    case .string: .string
    case .boolean: .boolean
    case .double: .double
    case .money: .money
    case .calendarDate: .calendarDate
    case .instant: .instant
    case .url: .url
    case .bytes: .bytes
    case .json: .json
    case .integer(let format): .integer(format)
    case .id(let entity): .id(entity: entity.entity)
    case .array(let element): .array(element.reference)
    case .set(let element): .set(element.reference)
    case .dictionary(let element): .dictionary(element.reference)
    case .nullable(let wrapped): wrapped.reference.orNull
    case .named(let name, _): .named(name)
    }
  }
}

extension TypeReference {
  /// The type or `null`; the type itself if `null` is in it already.
  var orNull: TypeReference { if case .nullable = self { self } else { .nullable(self) } }
}

/// What a named type is.
public struct TypeDefinition: Sendable {
  public enum Form: Sendable {
    case object([Field])
    case choice([ChoiceCase])
    case union(discriminator: String, cases: [UnionForm])
  }

  public var name: String
  public var documentation: String
  public var form: Form

  public init(_ name: String, documentation: String = "", _ form: Form) {
    self.name = name
    self.documentation = documentation
    self.form = form
  }

  /// The fields that may stand in a value of the type, those of all cases together.
  var fields: [Field] {
    switch form {
    case .object(let fields): fields
    case .choice: []
    case .union(_, let cases): cases.flatMap(\.fields)
    }
  }
}

/// One case of a union.
public struct UnionForm: Sendable {
  public var name: String
  public var documentation: String
  public var fields: [Field]

  public init(_ name: String, documentation: String = "", fields: [Field] = []) {
    self.name = name
    self.documentation = documentation
    self.fields = fields
  }
}

/// One field of an object.
public struct Field: Sendable {
  public var name: String
  public var documentation: String
  public var type: SchemaType
  /// Whether an input may leave it out.
  public var mayBeAbsent: Bool
  /// What leaving it out means, as JSON text.
  public var defaultValue: String?
  public var rules: [Rule]
  /// Whether leaving it out and `null` are two different things.
  var nullEmpties: Bool

  public init<Value: Schema>(
    _ name: String, _ type: Value.Type, rules: Rules = [], default defaultValue: Value? = nil,
    documentation: String = ""
  ) {
    self.name = name
    self.documentation = documentation
    self.type = type.schemaType
    self.mayBeAbsent = defaultValue != nil || type.absent != nil
    self.defaultValue = defaultValue.flatMap { value in
      guard !value.isAbsent else { return nil }
      var writer = JSONWriter()
      value.write(to: &writer)
      return writer.text
    }
    self.rules = rules.declared
    self.nullEmpties = if case .nullable = Value.schemaType { Value.self is any AnyPatch.Type } else { false }
  }

  var contract: FieldContract {
    FieldContract(
      name: name, documentation: documentation, type: type.reference, isRequired: !mayBeAbsent,
      defaultValue: defaultValue, rules: rules.compactMap(\.contract), nullEmpties: nullEmpties ? true : nil)
  }
}
