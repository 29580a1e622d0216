public import RapportJSON

/// Reads values by their schemas, and collects everything that is wrong with them instead of stopping at the first.
///
/// Bytes that are not JSON at all end the reading: ``failure`` says where.
public struct SchemaReader: Sendable {
  /// The id of a record that stands in the input.
  public struct Reference: Sendable {
    /// The type that guards it.
    public var entity: any Guarded.Type
    public var id: UUIDv7
    /// Whether the caller only needs to see the record, though the procedure writes.
    public var isOnlyNamed: Bool
    let path: SchemaPath

    /// Where in the input it stands.
    public var location: String { path.description }
  }

  /// More issues than this are not collected: a large input that is wrong all through has said enough.
  public static let maximumIssues = 100

  /// What is wrong, in the order of the text.
  public private(set) var issues: [Issue] = []
  /// How many issues there were, those beyond ``maximumIssues`` included.
  private(set) var issueCount = 0
  /// Why the bytes are not JSON; `nil` if they are.
  public private(set) var failure: JSONError?
  /// Every id of a record that was read, in the order of the text.
  public private(set) var references: [Reference] = []
  /// The moment that `@Future` and `@Past` go by.
  public let now: Instant
  /// Whether the text is a call's input, which `@Future` and `@Past` speak of; what was stored once stays readable.
  var isCall = true
  var path = SchemaPath()
  var namesOnly = false
  var json: JSONReader

  /// Reads from JSON bytes.
  public init(_ json: JSONReader, now: Instant) {
    self.json = json
    self.now = now
  }

  /// Reads one value that fills the text. `nil` with ``issues`` or ``failure`` set.
  public mutating func readAll<Value: Schema>(_ type: Value.Type) -> Value? {
    let value = Value.read(from: &self)
    if failure == nil { _ = attempt { reader throws(JSONError) in try reader.finish() } }
    return issues.isEmpty && failure == nil ? value : nil
  }

  /// Whether all is well so far.
  public var isValid: Bool { issues.isEmpty && failure == nil }

  /// Adds an issue at the place that is being read.
  public mutating func addIssue(code: String, message: String, bound: [String: JSONValue] = [:]) {
    addIssue(at: path, code: code, message: message, bound: bound)
  }

  mutating func addIssue(at path: SchemaPath, code: String, message: String, bound: [String: JSONValue] = [:]) {
    issueCount += 1
    guard issues.count < Self.maximumIssues else { return }
    issues.append(Issue(path: path.description, code: code, message: message, bound: bound))
  }

  mutating func addReference(_ entity: any Guarded.Type, _ id: UUIDv7) {
    references.append(Reference(entity: entity, id: id, isOnlyNamed: namesOnly, path: path))
  }

  /// Does something with the JSON reader; `nil` if it failed now or before.
  @inline(__always)
  mutating func attempt<Value>(_ body: (inout JSONReader) throws(JSONError) -> Value) -> Value? {
    guard failure == nil else { return nil }
    do {
      return try body(&json)
    } catch {
      failure = error
      return nil
    }
  }

  /// The kind of the next value; `nil` if there is none.
  public mutating func peek() -> JSONReader.Kind? { attempt { reader throws(JSONError) in try reader.peek() } }

  /// Passes over the next value.
  public mutating func skip() { _ = attempt { reader throws(JSONError) in try reader.skipValue() } }

  /// Says that a value of another type was expected, and passes over what stands there.
  public mutating func mismatch(_ expected: String) {
    guard let kind = peek() else { return }
    addIssue(code: "type", message: "must be \(expected), not \(kind.words)")
    skip()
  }

  /// Takes the next value if it is of that kind; otherwise notes the mismatch and answers `false`.
  mutating func expect(_ kind: JSONReader.Kind, _ expected: String) -> Bool {
    guard let found = peek() else { return false }
    if found == kind { return true }
    mismatch(expected)
    return false
  }

  /// The next value as text; an issue if it is no string.
  public mutating func readString(_ expected: String = "a string") -> String? {
    guard expect(.string, expected) else { return nil }
    return attempt { reader throws(JSONError) in try reader.readString() }
  }
}

extension JSONReader.Kind {
  var words: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    }
  }
}
