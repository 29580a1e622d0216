public import FoundationEssentials

/// The id of a record, typed by what it names: an `ID<Opportunity>` is no `ID<Customer>`.
public struct ID<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let uuid: UUID

  public init(_ uuid: UUID) { self.uuid = uuid }

  /// From the UUID's text, in upper or lower case; `nil` for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 36, let uuid = UUID(uuidString: text) else { return nil }
    self.uuid = uuid
  }

  /// The UUID's text in lower case, as on the wire.
  public var description: String { uuid.uuidString.lowercased() }

  public static func < (left: ID, right: ID) -> Bool { left.uuid < right.uuid }
}

extension ID: WireValue {
  public init(wire: JSONValue) throws(WireError) {
    guard let id = wire.stringValue.flatMap(ID.init) else { throw WireError("should be the UUID of a record") }
    self = id
  }

  public var wire: JSONValue { .string(description) }
}
