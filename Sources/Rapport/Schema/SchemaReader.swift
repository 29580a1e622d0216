public import RapportJSON

/// Reads values by their schemas, and collects everything that is wrong with them instead of stopping at the first.
///
/// Bytes that are not JSON at all end the reading: ``failure`` says where.
public struct SchemaReader: Sendable {
  /// More issues than this are not collected: a large input that is wrong all through has said enough.
  public static let maximumIssues = 100

  /// What is wrong, in the order of the text.
  public private(set) var issues: [Issue] = []
  /// How many issues there were, those beyond ``maximumIssues`` included.
  @usableFromInline private(set) var issueCount = 0
  /// Why the bytes are not JSON; `nil` if they are.
  public internal(set) var failure: JSONError?
  /// Every id of a record that was read, in the order of the text.
  public private(set) var references: [Reference] = []
  /// The moment that `@Future` and `@Past` go by.
  public let now: Instant
  /// Whether the text is a call's input, which `@Future` and `@Past` speak of; what was stored once stays readable.
  var isCall = true
  /// Whether a record whose id is read needs only to be seen.
  @usableFromInline var namesOnly = false
  @usableFromInline var path = SchemaPath()
  var json: JSONReader
  /// Whether an ``Attempt`` is being read.
  private var isInAttempt = false
  /// What is wrong with ids of records in attempts, by where they stand: known only once the text has been read before.
  var refusedReferences: [Int: Issue] = [:]
  /// Where the JSON reader stood before the first value.
  private let start: Int

  /// Reads from JSON bytes.
  public init(_ json: JSONReader, now: Instant) {
    self.json = json
    start = json.position
    self.now = now
  }

  /// Reads one value that fills the text. `nil` with ``issues`` or ``failure`` set.
  @inlinable
  public mutating func readAll<Value: Schema>(_ type: Value.Type) -> Value? {
    let value = Value.read(from: &self)
    finish()
    return isValid ? value : nil
  }

  /// Whether all is well so far.
  public var isValid: Bool { issues.isEmpty && failure == nil }

  /// Adds an issue at the place that is being read.
  public mutating func addIssue(code: String, message: @autoclosure () -> String, bound: IssueBounds = [:]) {
    addIssue(at: nil, code: code, message: message(), bound: bound)
  }

  /// Adds an issue of a field of the object that is being read, or of the object itself.
  @usableFromInline
  mutating func addIssue(
    at field: String?, code: String, message: @autoclosure () -> String, bound: IssueBounds = [:]
  ) {
    issueCount += 1
    guard issues.count < Self.maximumIssues else { return }
    if issues.isEmpty { issues.reserveCapacity(8) }
    let path = path.text(of: json, field: field)
    issues.append(Issue(path: path, code: code, message: message(), bound: bound))
  }

  /// Reads a value whose issues are its own: those of the input stay as they are.
  mutating func readAttempt<Value: Schema>() -> Attempt<Value>? {
    let (issuesOfInput, countOfInput, referencesOfInput) = (issues, issueCount, references.count)
    let isInner = isInAttempt
    var start = json
    (issues, issueCount, isInAttempt) = ([], 0, true)
    let value = Value.read(from: &self)
    let (found, count) = (issues, issueCount)
    (issues, issueCount, isInAttempt) = (issuesOfInput, countOfInput, isInner)
    guard failure == nil else { return nil }
    if let value, count == 0 { return .value(value) }
    references.removeSubrange(referencesOfInput...)
    guard let json = try? JSONValue(reading: &start) else { return nil }
    let place = path.text(of: self.json)
    return .refused(
      json,
      issues: found.map { issue in
        var own = issue
        let rest = issue.path.dropFirst(place.count)
        own.path = String(rest.first == "." ? rest.dropFirst() : rest)
        return own
      })
  }

  mutating func addReference(_ entity: any Guarded.Type, _ id: UUIDv7, at offset: Int) {
    let input = json.rewound(to: start)
    references.append(
      Reference(
        entity: entity, id: id, isOnlyNamed: namesOnly, isInAttempt: isInAttempt, offset: offset, input: input))
    if let refusal = refusedReferences[offset] { addIssue(code: refusal.code, message: refusal.message) }
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

  @usableFromInline
  mutating func finish() { _ = attempt { reader throws(JSONError) in try reader.finish() } }

  /// The kind of the next value; `nil` if there is none.
  public mutating func peek() -> JSONReader.Kind? { attempt { reader throws(JSONError) in try reader.peek() } }

  /// Passes over the next value.
  public mutating func skip() { _ = attempt { reader throws(JSONError) in try reader.skipValue() } }

  /// Passes over a `null`; `false` if something else stands next.
  @usableFromInline
  mutating func skipNull() -> Bool {
    guard peek() == .null else { return false }
    return attempt { reader throws(JSONError) in try reader.readNull() } != nil
  }

  /// Says that a value of another type was expected, and passes over what stands there.
  public mutating func mismatch(_ expected: String) {
    guard let kind = peek() else { return }
    addIssue(code: "type", message: "must be \(expected), not \(kind.words)")
    skip()
  }

  /// Takes the next value if it is of that kind; otherwise notes the mismatch and answers `false`.
  @inline(__always)
  mutating func expect(_ kind: JSONReader.Kind, _ expected: String) -> Bool {
    guard let found = peek() else { return false }
    if found == kind { return true }
    mismatch(expected)
    return false
  }

  /// The next value as text; an issue if it is no string.
  public mutating func readString(_ expected: String = "a string") -> String? {
    readToken(expected).map { json.text(of: $0) }
  }

  /// The next value as a string that stays where it is; an issue if it is none.
  mutating func readToken(_ expected: String) -> JSONReader.StringToken? {
    guard let token = attempt({ json throws(JSONError) in try json.takeString() }) else { return nil }
    if token == nil { mismatch(expected) }
    return token
  }

  /// The next value as a number whose size is not judged yet; an issue if it is none.
  mutating func readNumber(_ expected: String) -> JSONReader.Number? {
    guard let number = attempt({ json throws(JSONError) in try json.takeNumber() }) else { return nil }
    if number == nil { mismatch(expected) }
    return number
  }

  /// Reads a string that `parse` makes a value of, from its bytes; an issue if there is no string or no value.
  @inline(__always)
  mutating func readText<Value>(
    _ expected: String, _ parse: (Span<UInt8>) -> Value?, orIssue message: StaticString
  ) -> Value? {
    guard let token = readToken(expected) else { return nil }
    if let value = json.withBytes(of: token, parse) { return value }
    addIssue(code: "type", message: "\(message)")
    return nil
  }
}

extension SchemaReader {
  /// The id of a record that stands in the input.
  public struct Reference: Sendable {
    /// The type that guards it.
    public var entity: any Guarded.Type
    public var id: UUIDv7
    /// Whether the caller only needs to see the record, though the procedure writes.
    public var isOnlyNamed: Bool
    /// Whether it stands in an ``Attempt``: what is wrong with it is wrong with that alone.
    let isInAttempt: Bool
    /// A byte of the id's text.
    let offset: Int
    let input: JSONReader

    /// Where in the input it stands. Looked up in the text, for only a refusal asks.
    public var location: String { SchemaPath(to: offset, in: input).text(of: input) }
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
