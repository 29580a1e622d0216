/// A field of an update that may also be emptied. Left out, it stays as it is.
///
/// ```swift
/// UpdateOpportunity(id: id, value: .set(1200))   // the new value
/// UpdateOpportunity(id: id, value: .null)        // no value any more
/// UpdateOpportunity(id: id)                      // stays as it is
/// ```
public enum Patch<Value: WireValue>: Sendable {
  /// Stays as it is.
  case absent
  /// Is emptied.
  case null
  /// Becomes this.
  case set(Value)

  /// Becomes the value, or is emptied if that is `nil`.
  public init(_ value: Value?) { self = value.map(Patch.set) ?? .null }

  /// The new value, if there is one.
  public var value: Value? { if case .set(let value) = self { value } else { nil } }
}

extension Patch: Equatable where Value: Equatable {}
extension Patch: Hashable where Value: Hashable {}
