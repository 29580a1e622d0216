import Rapport

/// The id of a record that is only named: whoever may see the record may name it, also in a mutation.
///
/// What `@Named` says of a field, for the ids within a union. On the wire it is the id.
struct NamedID<Entity: Guarded>: Schema, Hashable {
  var id: ID<Entity>

  init(_ id: ID<Entity>) { self.id = id }

  static var schemaType: SchemaType { ID<Entity>.schemaType }

  static func read(from reader: inout SchemaReader) -> NamedID? {
    reader.read(ID<Entity>.self, rules: [.named]).map(NamedID.init)
  }

  func write(to writer: inout JSONWriter) { id.write(to: &writer) }
}
