public import RapportJSON

/// The id of a record, typed by what it names: an `ID<Customer>` is no `ID<Opportunity>`.
///
/// On the wire it is the UUID's text. Wherever one stands in an input, the caller's access to the record is checked
/// before the procedure's own code runs, so only ids of ``Guarded`` types exist.
public struct ID<Entity: Guarded>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let uuid: UUIDv7

  public init(_ uuid: UUIDv7) { self.uuid = uuid }

  /// From the UUID's text; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    guard let uuid = UUIDv7(text) else { return nil }
    self.uuid = uuid
  }

  public var description: String { uuid.description }

  public static func < (left: ID, right: ID) -> Bool { left.uuid < right.uuid }
}

extension ID: Schema {
  public static var schemaType: SchemaType { .id(Entity.self) }

  @inlinable
  public static func read(from reader: inout SchemaReader) -> ID? { reader.readID(of: Entity.self).map(ID.init) }

  @inlinable
  public func write(to writer: inout JSONWriter) { uuid.write(to: &writer) }
}

extension UUIDv7 {
  @usableFromInline
  func write(to writer: inout JSONWriter) { writer.append(capacity: 38) { $0.appendQuoted { $0.append(uuid: self) } } }
}

extension SchemaReader {
  /// Reads the id of a record, and notes that it stands there.
  @usableFromInline
  mutating func readID(of entity: any Guarded.Type) -> UUIDv7? {
    let id = readText(
      "an id", { UUIDv7(utf8: $0) }, orIssue: "must be an id: a UUID such as 018f4a5e-7b2c-7d3e-8f90-0123456789ab")
    // The reader stands behind the closing quote.
    if let id { addReference(entity, id, at: json.position - 1) }
    return id
  }
}
