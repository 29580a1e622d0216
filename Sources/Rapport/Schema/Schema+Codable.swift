import RapportJSON

/// `Codable` for every schema, in the form of the wire and with its validation: what a decoder gives becomes JSON, and
/// that is read as if it had come from a caller.
extension Schema {
  public init(from decoder: any Decoder) throws {
    var writer = JSONWriter()
    try JSONValue(from: decoder).write(to: &writer)
    var reader = SchemaReader(JSONReader(writer.bytes), now: Instant(milliseconds: 0))
    reader.isCall = false
    if let value = reader.readAll(Self.self) {
      self = value
      return
    }
    let first = reader.issues.first.map { "\($0.path) \($0.message)" } ?? reader.failure?.description ?? ""
    throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: first))
  }

  public func encode(to encoder: any Encoder) throws {
    var writer = JSONWriter()
    write(to: &writer)
    try JSONValue(json: writer.bytes).encode(to: encoder)
  }

  /// The value as JSON text.
  public var jsonText: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }
}
