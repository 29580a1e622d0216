/// A value that a procedure takes or gives, with its one form in JSON.
public protocol WireValue: Sendable {
  /// From its form in JSON. Fields, words and cases that a later server adds do no harm.
  init(wire: JSONValue) throws(WireError)

  /// Its form in JSON.
  var wire: JSONValue { get }
}

/// A value from the server does not fit its type.
public struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where: `lines[2].quantity`; empty for the value itself.
  public var path: String
  /// What was expected, as the end of a sentence that starts with the path.
  public var message: String

  public init(_ message: String, at path: String = "") {
    self.path = path
    self.message = message
  }

  public var description: String { path.isEmpty ? message : "\(path) \(message)" }

  /// The same, seen from what holds the value.
  func inside(_ step: String) -> WireError {
    let separator = path.isEmpty || path.hasPrefix("[") ? "" : "."
    return WireError(message, at: step + separator + path)
  }
}

extension JSONValue: WireValue {
  public init(wire: JSONValue) { self = wire }
  public var wire: JSONValue { self }
}

extension String: WireValue {
  public init(wire: JSONValue) throws(WireError) {
    guard let text = wire.stringValue else { throw WireError("should be a text") }
    self = text
  }
  public var wire: JSONValue { .string(self) }
}

extension Bool: WireValue {
  public init(wire: JSONValue) throws(WireError) {
    guard let value = wire.boolValue else { throw WireError("should be true or false") }
    self = value
  }
  public var wire: JSONValue { .boolean(self) }
}

extension Double: WireValue {
  public init(wire: JSONValue) throws(WireError) {
    guard let value = wire.doubleValue else { throw WireError("should be a number") }
    self = value
  }
  /// NaN and the infinities, which JSON does not have, become `null`: the server refuses them.
  public var wire: JSONValue { JSONNumber(self).map(JSONValue.number) ?? .null }
}

extension Optional: WireValue where Wrapped: WireValue {
  public init(wire: JSONValue) throws(WireError) { self = wire == .null ? nil : try Wrapped(wire: wire) }
  public var wire: JSONValue { self?.wire ?? .null }
}

extension Array: WireValue where Element: WireValue {
  public init(wire: JSONValue) throws(WireError) {
    guard case .array(let elements) = wire else { throw WireError("should be an array") }
    self = []
    reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do { append(try Element(wire: element)) } catch { throw error.inside("[\(index)]") }
    }
  }
  public var wire: JSONValue { .array(map(\.wire)) }
}

extension Set: WireValue where Element: WireValue {
  public init(wire: JSONValue) throws(WireError) { self = Set(try [Element](wire: wire)) }
  public var wire: JSONValue { .array(map(\.wire)) }
}

extension Dictionary: WireValue where Key == String, Value: WireValue {
  public init(wire: JSONValue) throws(WireError) {
    guard case .object(let members) = wire else { throw WireError("should be an object") }
    self = [:]
    for (name, value) in members {
      do { self[name] = try Value(wire: value) } catch { throw error.inside(name) }
    }
  }
  public var wire: JSONValue { .object(mapValues(\.wire)) }
}

/// The errors of a procedure that declares none.
extension Never: WireValue {
  public init(wire: JSONValue) throws(WireError) { throw WireError("should not be there") }
  public var wire: JSONValue { switch self {} }
}
