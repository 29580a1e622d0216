public import RapportJSON

/// One of many values that are read each for itself: what is wrong with one is no issue of the input, so that it stops
/// no other one.
///
/// On the wire it is the value alone, with the value's own rules. Only what is no JSON at all still ends the reading.
/// Ids of records that stand in it are checked before the call, as those of every input are; one that names no record
/// (`exists`), or one that the caller may not change (`writable`), refuses the value alone.
public enum Attempt<Value: Schema>: Schema {
  case value(Value)
  /// What stood there instead, and what is wrong with it; paths begin at the value.
  case refused(JSONValue, issues: [Issue])

  public static var schemaType: SchemaType { Value.schemaType }

  public static func read(from reader: inout SchemaReader) -> Attempt? { reader.readAttempt() }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .value(let value): value.write(to: &writer)
    case .refused(let json, _): json.write(to: &writer)
    }
  }
}
