public import RapportJSON

/// One thing that is wrong with an input.
public struct Issue: Hashable, Sendable {
  /// Where it is: `lines[2].quantity`; empty for the input itself.
  public var path: String
  /// What is wrong, for programs: `required`, `unknown`, `duplicate`, `type`, `range`, or the name of the rule; in an
  /// ``Attempt`` also `exists` and `writable`, for the ids of records.
  public var code: String
  /// What is wrong, as the end of a sentence that starts with the field: `must be at least 0`.
  public var message: String
  /// The bounds that were broken, by name.
  public var bound: IssueBounds

  public init(path: String, code: String, message: String, bound: IssueBounds = [:]) {
    self.path = path
    self.code = code
    self.message = message
    self.bound = bound
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("\"path\":")
    writer.write(path)
    writer.key("\"code\":")
    writer.write(code)
    writer.key("\"message\":")
    writer.write(message)
    if !bound.isEmpty {
      writer.key("\"bound\":")
      bound.write(to: &writer)
    }
    writer.endObject()
  }
}

/// The bounds that an input broke, by name. There are two at most, so they are kept in a list, in the order of their
/// names.
public struct IssueBounds: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private struct Bound: Hashable, Sendable {
    var name: String
    var value: JSONValue
  }

  private var bounds: [Bound] = []

  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    bounds = elements.map(Bound.init).sorted { $0.name < $1.name }
  }

  /// From the one to the other; either may be missing.
  init(minimum: JSONValue?, maximum: JSONValue?) {
    if let maximum { bounds.append(Bound(name: "maximum", value: maximum)) }
    if let minimum { bounds.append(Bound(name: "minimum", value: minimum)) }
  }

  /// One bound.
  init(_ name: String, _ value: JSONValue) { bounds = [Bound(name: name, value: value)] }

  init() {}

  public var isEmpty: Bool { bounds.isEmpty }

  public subscript(name: String) -> JSONValue? { bounds.first { $0.name == name }?.value }

  /// All of them, by name.
  public var values: [String: JSONValue] {
    Dictionary(bounds.map { ($0.name, $0.value) }) { first, _ in first }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    for bound in bounds {
      writer.key(named: bound.name)
      bound.value.write(to: &writer)
    }
    writer.endObject()
  }
}
