public import RapportJSON

/// What a call was answered with.
public struct KeptAnswer: Equatable, Sendable {
  /// The output as JSON text; `nil` if it was too large to be kept.
  public var json: [UInt8]?
  /// What became of the caller's session.
  public var sessionChange: ReplyMetadata.SessionChange?

  public init(json: [UInt8]?, sessionChange: ReplyMetadata.SessionChange? = nil) {
    self.json = json
    self.sessionChange = sessionChange
  }

  /// As bytes that ``init(bytes:)`` takes. They hold secrets where the answer does: seal them before they are stored.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    switch sessionChange {
    case .begin(let token, let lifetime):
      writer.key("\"token\":")
      writer.write(token)
      writer.key("\"lifetime\":")
      writer.write(lifetime)
    case .end:
      writer.key("\"ends\":")
      writer.write(true)
    case nil: break
    }
    if let json {
      writer.key("\"answer\":")
      writer.raw(json: json)
    }
    writer.endObject()
    return writer.take()
  }

  public init(bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes, maximumDepth: .max)
    var (token, lifetime): (String?, Int?) = (nil, nil)
    var isFirst = true
    try reader.beginObject()
    while let key = try reader.nextKey(isFirst: isFirst) {
      isFirst = false
      switch reader.text(of: key) {
      case "answer": json = Array(bytes[try reader.skipValue()])
      case "token": token = try reader.readString()
      case "lifetime": lifetime = Int(reader.text(of: try reader.readNumber()))
      case "ends": sessionChange = try reader.readBoolean() ? .end : nil
      default: try reader.skipValue()
      }
    }
    if let token, let lifetime { sessionChange = .begin(token: token, lifetime: lifetime) }
  }
}
