public import RapportJSON

/// A field of an update: left as it is when absent, set when there.
///
/// What may be emptied is a `Patch` of an optional: then `null` empties it, which is not the same as leaving it out.
/// ```swift
/// var title: Patch<String>   // absent: stays; null: an issue
/// var value: Patch<Money?>   // absent: stays; null: emptied
/// ```
public enum Patch<Value: Schema>: Sendable {
  case keep
  case set(Value)

  /// The value after the update.
  public func applied(to current: Value) -> Value { if case .set(let value) = self { value } else { current } }

  /// The new value; `nil` if the field was absent.
  public var value: Value? { if case .set(let value) = self { value } else { nil } }
}

/// A ``Patch`` of whatever.
protocol AnyPatch {}

extension Patch: AnyPatch {}
extension Patch: Equatable where Value: Equatable {}
extension Patch: Hashable where Value: Hashable {}

extension Patch: Schema {
  public static var schemaType: SchemaType { Value.schemaType }
  @inlinable public static var absent: Patch? { .some(.keep) }
  @inlinable public var isAbsent: Bool { if case .keep = self { true } else { false } }

  @inlinable
  public static func read(from reader: inout SchemaReader) -> Patch? { Value.read(from: &reader).map(Patch.set) }

  @inlinable
  public func write(to writer: inout JSONWriter) {
    if case .set(let value) = self { value.write(to: &writer) } else { writer.writeNull() }
  }

  @inlinable
  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    guard case .set(var value) = self else { return }
    value.apply(rule, reader: &reader)
    self = .set(value)
  }
}
