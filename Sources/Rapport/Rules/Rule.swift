public import RapportContract
import RapportJSON

/// A rule on a field, as data. The attributes that stand on the fields of a ``Schema()`` type become these.
public enum Rule: Hashable, Sendable {
  case length(minimum: Int?, maximum: Int?)
  case pattern(Pattern)
  case minimum(RuleNumber)
  case maximum(RuleNumber)
  case count(minimum: Int?, maximum: Int?)
  case unique
  case email
  case phone
  case webURL
  case trimmed
  case lowercased
  case oneOf([String])
  case future
  case past
  /// The caller needs only to see the record whose id this is, though the procedure writes.
  case named

  /// The rule as clients see it; `nil` for what is the server's business alone.
  public var contract: RuleContract? {
    switch self {
    case .length(let minimum, let maximum): .length(minimum: minimum, maximum: maximum)
    case .pattern(let pattern): .pattern(pattern.source, hint: pattern.hint)
    case .minimum(let bound): .minimum(bound.text)
    case .maximum(let bound): .maximum(bound.text)
    case .count(let minimum, let maximum): .count(minimum: minimum, maximum: maximum)
    case .unique: .unique
    case .email: .email
    case .phone: .phone
    case .webURL: .webURL
    case .trimmed: .trimmed
    case .lowercased: .lowercased
    case .oneOf(let words): .oneOf(words)
    case .future: .future
    case .past: .past
    case .named: nil
    }
  }

  /// The attribute that stands for the rule in a declaration.
  var attribute: String {
    switch self {
    case .length: "Length"
    case .pattern: "Pattern"
    case .minimum: "Minimum"
    case .maximum: "Maximum"
    case .count: "Count"
    case .unique: "Unique"
    case .email: "Email"
    case .phone: "Phone"
    case .webURL: "WebURL"
    case .trimmed: "Trimmed"
    case .lowercased: "Lowercased"
    case .oneOf: "OneOf"
    case .future: "Future"
    case .past: "Past"
    case .named: "Named"
    }
  }

  /// Whether the rule changes the value rather than judging it. Such rules go first.
  var changesValue: Bool { self == .trimmed || self == .lowercased }

  var isPattern: Bool { if case .pattern = self { true } else { false } }

  /// Whether the rule says anything about values of the type. One that doesn't is a mistake in a declaration, and the
  /// registry refuses it.
  public func concerns(_ type: SchemaType) -> Bool {
    switch (self, type) {
    case (_, .nullable(let wrapped)): concerns(wrapped)
    case (.count, .array), (.count, .set), (.count, .dictionary), (.count, .bytes), (.unique, .array): true
    case (_, .array(let element)), (_, .set(let element)), (_, .dictionary(let element)): concerns(element)
    case (.length, .string), (.pattern, .string), (.email, .string), (.phone, .string), (.webURL, .string),
      (.webURL, .url), (.trimmed, .string), (.lowercased, .string), (.oneOf, .string):
      true
    case (.minimum, .integer), (.minimum, .double), (.minimum, .money): true
    case (.maximum, .integer), (.maximum, .double), (.maximum, .money): true
    case (.future, .instant), (.future, .calendarDate), (.past, .instant), (.past, .calendarDate): true
    case (.named, .id): true
    default: false
    }
  }
}

/// A bound: a number that is written out in a declaration.
public struct RuleNumber: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  // No references, and no larger than other rules: rules are copied when they are applied.
  public let double: Double
  /// The number if it is whole.
  public let integer: Int64?

  public init(integerLiteral value: Int64) {
    double = Double(value)
    integer = value
  }

  public init(floatLiteral value: Double) {
    double = value
    integer = Int64(exactly: value)
  }

  /// As decimal text.
  public var text: String { integer.map { String($0) } ?? JSONNumber(double)?.text ?? "0" }

  /// The number as an amount; `nil` if it has more than four decimals or is too large.
  var money: Money? {
    if let integer { return Money(major: Int(integer)) }
    // The nearest amount is the one that was written if the nearest `Double` to it is the number.
    let scaled = (double * 10_000).rounded()
    guard scaled.magnitude < 0x1p53, scaled / 10_000 == double else { return nil }
    return Money(tenThousandths: Int64(scaled))
  }

  public static func < (left: RuleNumber, right: RuleNumber) -> Bool { left.double < right.double }

  var json: JSONValue { integer.map { .number(JSONNumber($0)) } ?? .init(floatLiteral: double) }
}

/// A regular expression in the part of the syntax that Swift and ECMAScript share.
public struct Pattern: Hashable, Sendable {
  /// A `Regex` is an immutable program, but not declared `Sendable`. It stands behind a reference since its size is known
  /// at run time only, and rules are copied whenever they are applied.
  private final class Storage: @unchecked Sendable {
    let source: String
    let hint: String?
    let regex: Regex<AnyRegexOutput>?

    /// With ECMAScript's meaning of `\d`, `\w` and `\b`.
    init(source: String, hint: String?) {
      self.source = source
      self.hint = hint
      regex = (try? Regex(source)).map { regex in
        regex.matchingSemantics(.unicodeScalar).asciiOnlyDigits().asciiOnlyWordCharacters()
          .wordBoundaryKind(.simple)
      }
    }
  }

  private let storage: Storage

  public init(_ source: String, hint: String? = nil) { storage = Storage(source: source, hint: hint) }

  public var source: String { storage.source }
  /// In words, what is expected: `a key of lower-case letters`.
  public var hint: String? { storage.hint }

  /// Whether the expression can be read at all; the registry refuses one that can't.
  public var isValid: Bool { storage.regex != nil }

  /// Whether the expression matches somewhere in the text.
  public func matches(_ text: String) -> Bool {
    guard let regex = storage.regex else { return false }
    return (try? regex.firstMatch(in: text)) != nil
  }

  public static func == (left: Pattern, right: Pattern) -> Bool {
    left.source == right.source && left.hint == right.hint
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}
