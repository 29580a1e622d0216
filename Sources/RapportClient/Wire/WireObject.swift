/// A value with named fields: what a generated struct or union is.
public protocol WireObject: WireValue {
  init(fields: WireFields) throws(WireError)
  func write(to fields: inout WireFields)
}

extension WireObject {
  public init(wire: JSONValue) throws(WireError) {
    guard case .object(let members) = wire else { throw WireError("should be an object") }
    try self.init(fields: WireFields(members))
  }

  public var wire: JSONValue {
    var fields = WireFields()
    write(to: &fields)
    return .object(fields.members)
  }
}

/// The fields of an object, to read and to write by generated code.
public struct WireFields: Sendable {
  public var members: [String: JSONValue]

  public init(_ members: [String: JSONValue] = [:]) { self.members = members }

  /// A field that must be there.
  public func value<Value: WireValue>(_ name: String) throws(WireError) -> Value {
    guard let member = members[name] else { throw WireError("is missing", at: name) }
    do { return try Value(wire: member) } catch { throw error.inside(name) }
  }

  /// A field that may be left out, or be `null`.
  public func optional<Value: WireValue>(_ name: String) throws(WireError) -> Value? {
    guard let member = members[name], member != .null else { return nil }
    do { return try Value(wire: member) } catch { throw error.inside(name) }
  }

  /// A field whose absence and `null` are two things.
  public func patch<Value: WireValue>(_ name: String) throws(WireError) -> Patch<Value> {
    guard let member = members[name] else { return .absent }
    if member == .null { return .null }
    do { return .set(try Value(wire: member)) } catch { throw error.inside(name) }
  }

  /// The word that tells the case of a union.
  public func tag(_ name: String) throws(WireError) -> String { try value(name) }

  public mutating func set(_ name: String, _ value: some WireValue) { members[name] = value.wire }

  public mutating func setOptional(_ name: String, _ value: (some WireValue)?) {
    if let value { members[name] = value.wire }
  }

  public mutating func setPatch(_ name: String, _ value: Patch<some WireValue>) {
    switch value {
    case .absent: break
    case .null: members[name] = .null
    case .set(let value): members[name] = value.wire
    }
  }
}

/// One of some words. Words that a later server adds become the enum's case `unrecognized`.
public protocol WireChoice: WireValue, RawRepresentable, Hashable where RawValue == String {
  init(rawValue: String)
}

extension WireChoice {
  public init(wire: JSONValue) throws(WireError) { self.init(rawValue: try String(wire: wire)) }
  public var wire: JSONValue { .string(rawValue) }
}

/// Holds a value elsewhere, so that a struct may have itself as a field.
@propertyWrapper public struct Indirect<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private var box: Box

  public init(wrappedValue: Value) { box = Box(wrappedValue) }

  public var wrappedValue: Value {
    get { box.value }
    set { box = Box(newValue) }
  }
}

extension Indirect: Equatable where Value: Equatable {
  public static func == (left: Indirect, right: Indirect) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Indirect: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) { wrappedValue.hash(into: &hasher) }
}
